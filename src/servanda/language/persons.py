"""Persons and their posts, in every order a report tells them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from servanda.language.lexicon import Lexicon
from servanda.language.names import StateName
from servanda.language.tokens import Tokens

_PARTICLES = frozenset("bin bint al el de van der von da dos del di la le ibn ben abu af av ter ten zu du".split())
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
class PostWords:
    """What a language calls posts: head phrases, canonical forms of whole phrases, portfolios of ministers, words that
    qualify a post, forms of address, words for a post no longer held."""

    heads: Lexicon[str]
    canonical: Mapping[str, str]
    portfolios: Lexicon[str]
    modifiers: frozenset[str]
    honorifics: Lexicon[str]
    former: frozenset[str]
    institutions: frozenset[str]


@dataclass(frozen=True, slots=True)
class Post:
    """A post phrase: tokens `[first, end)`, canonical words, the state whose post it is and the state accredited to."""

    first: int
    end: int
    words: str
    state: str | None
    accredited_to: str | None
    plural: bool = False
    former: bool = False


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

    def __init__(self, words: PostWords) -> None:
        self.words = words

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
        post = self.post(tokens, at, end, starts, ends) or self._counterpart(tokens, at, ends, before)
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
        second = self.post(tokens, post.end + 1, end, starts, ends)
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
        while honorific:
            at = honorific[0] + (tokens.words[honorific[0] : honorific[0] + 1] == (".",))
            honorific = self.words.honorifics.at(tokens, at, end) if at < end else None
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

    def post(
        self, tokens: Tokens, at: int, end: int, starts: Mapping[int, StateName], ends: Mapping[int, StateName]
    ) -> Post | None:
        """The post phrase whose first qualifying word stands at `at`."""
        if tokens.words[at] not in self.words.modifiers and not self._head_at(tokens, at, end):
            return None
        if at and tokens.words[at - 1] in self.words.modifiers and at - 1 not in starts:
            former_before = tokens.words[at - 1] in self.words.former
            if not former_before:
                return None
        phrase = self._phrase(tokens, at, end)
        if phrase is None:
            return None
        cut = next((s.first for s in starts.values() if s.first < phrase[1] < s.end), None)
        if cut is not None:  # "President of the Republic of Kazakhstan": the republic belongs to the state's name
            phrase = self._phrase(tokens, at, cut)
            if phrase is None:
                return None
        words, stop, plural = phrase
        words, stop = self._portfolio(tokens, words, stop, end, starts)
        within = self._of_institution(tokens, (words, stop), end, starts)
        state: str | None
        accredited: str | None = None
        if within:
            words, stop, state = within
        else:
            state, accredited, stop = self._of_state(tokens, stop, end, starts)
        again = self._phrase(tokens, stop, end) if stop < end and tokens.capital(stop) else None
        if again and state is None:  # "Deputy Minister Foreign Minister X": one post told twice over
            words, stop = f"{words.split()[0]} {again[0]}", again[1]
        words, stop = self._office(tokens, words, stop, end)
        if state is None:  # "President of the European Council": the head itself names whose post it is
            state = next((s.code for s in starts.values() if at < s.first and s.end <= stop), None)
        first, state_before = self._state_before(tokens, at, ends)
        before = tokens.words[first - 1] if first > 0 else ""
        former = (
            before in self.words.former or before == "then" or bool(self.words.former & set(tokens.words[first:stop]))
        )
        return Post(first, stop, self.canonical(words), state or state_before, accredited, plural, former)

    def _head_at(self, tokens: Tokens, at: int, end: int) -> tuple[int, str] | None:
        found = self.words.heads.at(tokens, at, end)
        if found:
            return found
        word = tokens.words[at]
        if word.endswith("s") and tokens.capital(at) and word[:-1] in self.words.heads:
            return at + 1, word[:-1]
        portfolio = self.words.portfolios.at(tokens, at, end)
        if portfolio and portfolio[0] < end and tokens.words[portfolio[0]] in ("minister", "secretary"):
            return portfolio[0] + 1, f"{portfolio[1]} {tokens.words[portfolio[0]]}"
        return None

    def _phrase(self, tokens: Tokens, at: int, end: int) -> tuple[str, int, bool] | None:
        """Modifiers and head: the words, where they end, whether the head is plural."""
        modifiers: list[str] = []
        while at < end:
            head = self._head_at(tokens, at, end)
            if head:
                plural = tokens.words[head[0] - 1] != head[1].split()[-1] and tokens.words[head[0] - 1].endswith("s")
                return " ".join([*modifiers, head[1]]), head[0], plural
            if tokens.words[at] not in self.words.modifiers and tokens.words[at] not in ("-", "–"):
                return None
            if tokens.words[at] == "under" and tokens.words[at + 1 : at + 2] not in (("secretary",), ("-",)):
                return None  # "under President X" is no post
            if tokens.words[at] in self.words.modifiers:
                modifiers.append(tokens.words[at])
            at += 1
        return None

    def _portfolio(
        self, tokens: Tokens, words: str, at: int, end: int, starts: Mapping[int, StateName]
    ) -> tuple[str, int]:
        """ "of Economy and Trade", "for Foreign Affairs" behind a minister."""
        if at + 1 >= end or tokens.words[at] not in ("of", "for"):
            return words, at
        begin = at + 1 + (tokens.words[at + 1] == "the")
        if begin in starts:
            return words, at  # "of Kenya" names the state, no portfolio
        stop, found = begin, False
        while stop < end:
            portfolio = self.words.portfolios.at(tokens, stop, end)
            step = stop + 1 + (tokens.words[stop] == "," and tokens.words[stop + 1 : stop + 2] == ("and",))
            if portfolio:
                stop, found = portfolio[0], True
            elif found and tokens.words[stop] in ("and", ",", "&") and self.words.portfolios.at(tokens, step, end):
                stop = step
            else:
                break
        unlisted = self._unlisted_portfolio(tokens, begin, end)
        if unlisted and unlisted > stop and words.split()[-1] in ("minister", "secretary", "commissioner", "director"):
            stop, found = unlisted, True
        return (f"{words} {tokens.words[at]} {tokens.says(begin, stop).lower()}", stop) if found else (words, at)

    def _unlisted_portfolio(self, tokens: Tokens, at: int, end: int) -> int | None:
        """The end of a portfolio that no list knows: words in capitals, closed by a comma or a form of address."""
        stop = at
        while stop < end and (tokens.capital(stop) or tokens.words[stop] in ("and", "&", "-")):
            if stop > at and self.words.honorifics.at(tokens, stop, end):
                return stop
            stop += 1
        closed = stop < end and tokens.words[stop] == "," and stop - at <= 9
        return stop if closed and stop > at and tokens.capital(stop - 1) else None

    def _of_state(
        self, tokens: Tokens, at: int, end: int, starts: Mapping[int, StateName]
    ) -> tuple[str | None, str | None, int]:
        """Whose post it is, accredited to whom, and the end: "of the Republic of Kazakhstan", "of Kenya to Oman"."""
        state: str | None = None
        accredited: str | None = None
        for word in ("of", "to"):
            if at + 1 < end and (tokens.words[at] == word or (word == "to" and tokens.words[at] == "in" and state)):
                begin = at + 1 + (tokens.words[at + 1] == "the")
                named = starts.get(begin)
                if named and word == "of":
                    state, at = named.code, self._institution(tokens, named.end, end)
                elif named:
                    accredited, at = named.code, named.end
        return state, accredited, at

    def _office(self, tokens: Tokens, words: str, at: int, end: int) -> tuple[str, int]:
        """ "Additional Secretary to the President": the office that the post serves."""
        if tokens.words[at : at + 2] != ("to", "the") or at + 2 >= end or not tokens.capital(at + 2):
            return words, at
        office = self.words.heads.at(tokens, at + 2, end)
        return (f"{words} to the {office[1]}", office[0]) if office else (words, at)

    def _of_institution(
        self, tokens: Tokens, post: tuple[str, int], end: int, starts: Mapping[int, StateName]
    ) -> tuple[str, int, str] | None:
        """ "Chairman of Kyrgyzstan's Cabinet of Ministers": the whole post, where it ends, and its state."""
        words, at = post
        if at + 2 >= end or tokens.words[at] != "of":
            return None
        named = starts.get(at + 1 + (tokens.words[at + 1] == "the"))
        if named is None or named.end >= end:
            return None
        begin = named.end + (tokens.words[named.end] == "'s")
        for stop in range(min(begin + 4, end), begin, -1):
            institution = tokens.says(begin, stop).lower()
            if f"{words} of the {institution}" in self.words.heads or f"{words} of {institution}" in self.words.heads:
                return f"{words} of the {institution}", stop, named.code
        return None

    def _institution(self, tokens: Tokens, at: int, end: int) -> int:
        """Steps over the institution of "Speaker of the Azerbaijani Parliament"."""
        while at < end and tokens.words[at] in self.words.institutions:
            at += 1
        return at

    def _state_before(self, tokens: Tokens, at: int, ends: Mapping[int, StateName]) -> tuple[int, str | None]:
        """ "Azerbaijan's", "Azerbaijani", "U.S." right before the post."""
        stop = at
        while stop > 0 and tokens.words[stop - 1] in ("'s", "'", "then", "incoming", "new", *self.words.former):
            stop -= 1
        state = ends.get(stop)
        return (state.first, state.code) if state else (at, None)

    def canonical(self, words: str) -> str:
        """The field's words for a post: the whole phrase is looked up, then the phrase without its qualifiers."""
        words = " ".join(words.split())
        if words in self.words.canonical:
            return self.words.canonical[words]
        first, _, rest = words.partition(" ")
        if rest and first in self.words.modifiers:
            return f"{first} {self.canonical(rest)}"
        return words

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
            post = self.post(tokens, begin + offset, end, starts, ends)
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
        if begin < end and self._head_at(tokens, begin, end):
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
                if not (initial or joined) or not self._name_word(tokens, stop + 1, starts):
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
