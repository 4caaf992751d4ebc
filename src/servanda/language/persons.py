"""Persons and their posts, in every order a report tells them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from servanda.language.names import StateName
from servanda.language.posts import Post, PostReader
from servanda.language.tokens import Tokens

_PARTICLES = frozenset("bin bint al el de van der von da dos del di la le ibn ben abu af av ter ten zu du".split())
_JOINED_ADJECTIVES = frozenset("led era style like level born run free based made hosted".split())
_ACADEMIC = frozenset("dr prof professor".split())
_ROMAN = frozenset("ii iii iv vi vii viii ix".split())
_NAME_WORDS = 5
_NO_NAMES = frozenset(
    "the a an and of in on at for to by with from this that these he she his her its we our they it as is was"
    " on monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december republic government ministry parliament committee commission council"
    " agreement memorandum also both during following after before while when according"
    " excellency excellencies highness majesty house office affairs cabinet federation kingdom state states"
    " union".split()
)


@dataclass(frozen=True, slots=True)
class Person:
    """A person as named: tokens `[first, end)` with the post told there; the name itself begins at `name_first`."""

    first: int
    end: int
    name: str
    name_first: int
    post: str | None = None
    state: str | None = None
    accredited_to: str | None = None
    former: bool = False

    @property
    def surname(self) -> str:
        words = [word for word in self.name.split() if word.lower() not in _ROMAN]
        return words[-1] if words else self.name


class PersonReader:
    """Finds posts and persons. One reader serves a language; it holds no document's state."""

    def __init__(self, posts: PostReader) -> None:
        self.posts = posts
        self.words = posts.words

    def find(self, tokens: Tokens, first: int, end: int, states: Sequence[StateName]) -> tuple[Person, ...]:
        """The persons named in tokens `[first, end)` with a post or a form of address, in order."""
        starts = {state.first: state for state in states}
        ends = {state.end: state for state in states}
        found: list[Person] = []
        at = first
        while at < end:
            persons = self._with_post(tokens, at, end, starts, ends, found)
            if not persons:
                addressed = self._addressed(tokens, at, end)
                name_at = addressed[0].name_first if addressed else at
                persons = self._name_first(tokens, name_at, end, starts, ends) or addressed
            found.extend(persons)
            at = max(at + 1, persons[-1].end if persons else 0)
        return tuple(found)

    # --- post before name ---------------------------------------------------------------------------------------

    def _with_post(
        self,
        tokens: Tokens,
        at: int,
        end: int,
        starts: Mapping[int, StateName],
        ends: Mapping[int, StateName],
        before: Sequence[Person],
    ) -> list[Person]:
        post = self.posts.post(tokens, at, end, starts, ends) or self._counterpart(tokens, at, ends, before)
        if post is None:
            return []
        also = self._second_post(tokens, post, end, starts, ends)
        name_at = self._skip(tokens, also.end if also else post.end, end)
        name = self.name(tokens, name_at, end, starts)
        if name is None:
            return []
        if also:  # "Deputy Prime Minister and Minister for Law Jane Doe" holds both
            both = [replace(post, state=post.state or also.state), replace(also, state=also.state or post.state)]
            return [self._person(tokens, each, name_at, name, first=post.first) for each in both]
        if post.state is None and tokens.words[name : name + 1] == ("of",):  # "Speaker Jana Novak of Slovenia"
            home = starts.get(name + 1 + (tokens.words[name + 1 : name + 2] == ("the",)))
            post = replace(post, state=home.code if home else None)
        persons = [self._person(tokens, post, name_at, name, first=post.first)]
        if post.plural and tokens.words[name : name + 1] not in (("and",), (",",)):
            return []  # "Leaders Summit" names nobody
        at = name
        while post.plural and at + 1 < end and tokens.words[at] in (",", "and"):
            begin = at + 1 + (tokens.words[at + 1] == "and")
            name = self.name(tokens, begin, end, starts)
            if name is None:
                break
            persons.append(self._person(tokens, post, begin, name, first=post.first))
            at = name
        return persons

    def _second_post(
        self, tokens: Tokens, post: Post, end: int, starts: Mapping[int, StateName], ends: Mapping[int, StateName]
    ) -> Post | None:
        """The post joined to another by "and", where a name follows both."""
        if tokens.words[post.end : post.end + 1] != ("and",) or post.end + 1 >= end:
            return None
        second = self.posts.post(tokens, post.end + 1, end, starts, ends)
        if second is None:
            return None
        follows = self.name(tokens, self._skip(tokens, second.end, end), end, starts)
        return second if follows else None

    def _person(self, tokens: Tokens, post: Post, name_at: int, end: int, *, first: int) -> Person:
        state = post.state
        return Person(
            first, end, _spell(tokens, name_at, end), name_at, post.words, state, post.accredited_to, post.former
        )

    def _skip(self, tokens: Tokens, at: int, end: int) -> int:
        """Steps over "H.E.", "Mr" and a comma before these, between a post and a name."""
        start = at + 1 if at < end and tokens.words[at] == "," else at
        if start > at and self._lone_name(tokens, start, end):  # "Pakistan's President, Asif Ali Zardari,"
            return start
        honorific = self.words.honorifics.at(tokens, start, end) if start < end else None
        if honorific is None and start == at:  # "Deputy Minister Economic Development Dr. Jane Doe"
            start = self._abbreviated_title(tokens, at, end)
            honorific = self.words.honorifics.at(tokens, start, end) if start > at else None
        while honorific:
            at = honorific[0] + (tokens.words[honorific[0] : honorific[0] + 1] == (".",))
            honorific = self.words.honorifics.at(tokens, at, end) if at < end else None
        return at

    def _abbreviated_title(self, tokens: Tokens, at: int, end: int) -> int:
        """Where "Dr." or "Prof." begins behind words in capitals that go on with the post told before `at`."""
        for place in range(at, min(at + 7, end - 2)):
            if tokens.capital(place) and tokens.words[place] in _ACADEMIC:
                return place if place > at else at
            if not tokens.capital(place) and tokens.words[place] not in ("of", "for"):
                break
        return at

    def _lone_name(self, tokens: Tokens, at: int, end: int) -> bool:
        """Whether a full name set off by a comma stands here, closed by another comma or by the end."""
        stop = self.name(tokens, at, end, {})
        return stop is not None and stop - at >= 2 and (stop >= end or tokens.words[stop] in (",", ".", "and"))

    def _counterpart(
        self, tokens: Tokens, at: int, ends: Mapping[int, StateName], before: Sequence[Person]
    ) -> Post | None:
        """ "his Kyrgyz counterpart": the post of the person named before, in the other state."""
        if (
            tokens.words[at] not in ("counterpart", "counterparts", "colleague")
            or not before
            or before[-1].post is None
        ):
            return None
        state = ends.get(at)
        if state is None:
            nation = tokens.words[at + 1 : at + 3] == ("of", "the") or None
            if nation is None:
                return None
        first = state.first if state else at
        return Post(first, at + 1, before[-1].post, state.code if state else None, None)

    # --- name before post, and forms of address -----------------------------------------------------------------

    def _name_first(
        self, tokens: Tokens, at: int, end: int, starts: Mapping[int, StateName], ends: Mapping[int, StateName]
    ) -> list[Person]:
        """ "Jana Novak, State Secretary of Slovenia" and "Jana Novak (Foreign Minister of Slovenia)"."""
        stop = self.name(tokens, at, end, starts)
        if stop is None or stop - at < 2 or stop + 1 >= end or tokens.words[stop] not in (",", "(", "–", "—"):
            return []
        begin = stop + 1 + (tokens.words[stop + 1] in ("the", "a"))
        for offset in range(4):  # a state's name may stand before the post
            if begin + offset >= end:
                break
            post = self.posts.post(tokens, begin + offset, end, starts, ends)
            if post and post.first == begin:
                after = self._skip(tokens, post.end, end)
                if self.name(tokens, after, end, starts) is not None and after < end:
                    return []
                return [replace(self._person(tokens, post, at, stop, first=at), end=stop)]
        return []

    def _addressed(self, tokens: Tokens, at: int, end: int) -> list[Person]:
        """ "Mr Rahmon", "Dr. Eyal Hulata": a name behind a form of address."""
        if not tokens.capital(at):
            return []
        honorific = self.words.honorifics.at(tokens, at, end)
        if not honorific:
            return []
        begin = honorific[0] + (tokens.words[honorific[0] : honorific[0] + 1] == (".",))
        if begin < end and self.posts.head_at(tokens, begin, end):
            return []
        stop = self.name(tokens, begin, end, {})
        return [Person(at, stop, _spell(tokens, begin, stop), begin)] if stop else []

    def name(self, tokens: Tokens, at: int, end: int, starts: Mapping[int, StateName]) -> int | None:
        """Where the personal name that begins at `at` ends; None where none begins there."""
        if at >= end or not self._name_word(tokens, at, starts):
            return None
        stop, count, seen = at + 1, 1, {tokens.words[at]}
        while stop < end and count < _NAME_WORDS:
            word = tokens.words[stop]
            if word in ("-", ".") and tokens.starts[stop] == tokens.ends[stop - 1] and stop + 1 < end:
                initial = word == "." and len(tokens.raw[stop - 1]) <= 2
                joined = word == "-" and tokens.starts[stop + 1] == tokens.ends[stop]
                part = self._name_word(tokens, stop + 1, starts) or (joined and self._name_part(tokens, stop + 1))
                if not (initial or joined) or not part:
                    break
                stop, count = stop + 2, count + (word == ".")
                continue
            if word in _PARTICLES and stop + 1 < end and self._name_word(tokens, stop + 1, starts):
                stop += 1
                continue
            if word in seen or not self._name_word(tokens, stop, starts) or self._run_together(tokens.raw[stop]):
                break
            seen.add(word)
            stop, count = stop + 1, count + 1
        return stop

    def _name_word(self, tokens: Tokens, at: int, starts: Mapping[int, StateName]) -> bool:
        raw = tokens.raw[at]
        if not raw[0].isupper() or not raw[0].isalpha() or tokens.words[at] in _NO_NAMES or at in starts:
            return False
        if self.words.heads.at(tokens, at, at + 1) is not None:
            return False
        return not (len(raw) > 3 and raw.isupper()) or self._name_in_capitals(tokens, at)

    def _name_part(self, tokens: Tokens, at: int) -> bool:
        """Whether a small word behind a hyphen goes on with a name ("Jae-min", "Chai-o-sit") rather than begins an
        adjective ("Novak-led")."""
        word = tokens.words[at]
        return word.isalpha() and len(word) <= 5 and word not in _JOINED_ADJECTIVES and not word.endswith("ed")

    def _name_in_capitals(self, tokens: Tokens, at: int) -> bool:
        """Whether a word in capitals is a family name so written: its other name beside it is not in capitals."""
        beside = [tokens.raw[near] for near in (at - 1, at + 1) if 0 <= near < len(tokens)]
        return any(raw[0].isupper() and len(raw) > 2 and not raw.isupper() and raw.isalpha() for raw in beside)

    def _run_together(self, raw: str) -> bool:
        """Words that lost the space between them ("SauliPresident") are no name."""
        inner = [index for index in range(1, len(raw)) if raw[index].isupper() and raw[index - 1].islower()]
        return any(index > 3 for index in inner)


def _spell(tokens: Tokens, first: int, end: int) -> str:
    return tokens.says(first, end).replace("’s", "").strip()
