"""Persons and their posts, in every order a report tells them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from servanda.language.between import BetweenReader
from servanda.language.name_ends import behind_copula, behind_state
from servanda.language.name_words import NameReader, NameWords
from servanda.language.names import StateName
from servanda.language.post_words import Post
from servanda.language.posts import PostReader
from servanda.language.shared_posts import SharedPosts
from servanda.language.tokens import Tokens

_ARTICLES = frozenset("al el as ash az ad an ar at".split())
_JOINING = frozenset("abd abdel abdul abu al bin bint binti da de del dos el ibn la le van von".split())  # never alone
GENERATIONS = frozenset("jr sr ii iii iv vi vii viii ix".split())
_RUN_ON = re.compile(r"(\b[A-Za-z]\.)(?=[A-Za-z]{2})")


@dataclass(frozen=True, slots=True)
class Person:
    """A person as named: tokens `[first, end)` with the post told there; the name itself begins at `name_first`. A post
    told behind the name ends at `post_end`."""

    first: int
    end: int
    name: str
    name_first: int
    post: str | None = None
    state: str | None = None
    accredited_to: str | None = None
    former: bool = False
    post_end: int = 0

    @property
    def surname(self) -> str:
        return surname_of(self.name)


def surname_of(name: str) -> str:
    """The last word of a name that is no generation, without the Arabic article: "Al-Sisi" and "Sisi" are one."""
    words = [word for word in _parts(name) if word.lower().rstrip(".") not in GENERATIONS]
    last = words[-1] if words else name
    article, _, rest = last.partition("-")
    return rest if article.lower() in _ARTICLES and rest else last


def same_person(name: str, other: str) -> bool:
    """Whether two names with one surname can be one person's: "Pablo Gómez Álvarez" and "Roberto Velasco Álvarez" are
    not, "Novak", "J. Novak" and "Jana Novak" can be."""
    given, also = (set(_parts(each.lower())[:-1]) for each in (name, other))
    initials, others = ({word[0] for word in words} for words in (given, also))
    shared = (given & also) - _JOINING
    return given <= also or also <= given or bool(shared) or initials <= others or others <= initials


def _parts(name: str) -> list[str]:
    """The words of a name; "S.Badu" has lost the space behind its initial."""
    return _RUN_ON.sub(r"\1 ", name).split()


def _as_named(tokens: Tokens, first: int, end: int) -> str:
    return tokens.says(first, end).replace("’s", "").strip()


class PersonReader:
    """Finds posts and persons. One reader serves a language; it holds no document's state."""

    def __init__(self, posts: PostReader, words: NameWords) -> None:
        self.posts = posts
        self.names = NameReader(words, posts.words.heads)
        self.between = BetweenReader(self.names, posts.words)
        self.shared = SharedPosts(self.name)
        self.words = posts.words

    def find(
        self, tokens: Tokens, first: int, end: int, states: Sequence[StateName], told: Sequence[Person] = ()
    ) -> tuple[Person, ...]:
        """The persons named in tokens `[first, end)` with a post or a form of address, in order; `told` are those of
        the sentence before, whom "he" and "his counterpart" may look back to."""
        starts = {state.first: state for state in states}
        ends = {state.end: state for state in states}
        found: list[Person] = []
        at = first
        while at < end:
            word = tokens.words[at]
            if not (tokens.capital(at) or self.posts.opens(word) or word in COUNTERPARTS):
                at += 1  # neither name nor post: most words
                continue
            before = [*told[:1], *found] if tokens.words[first] in _PRONOUNS else found
            if word in COUNTERPARTS and not _OWNS.isdisjoint(tokens.words[at - 2 : at]):
                before = before or list(told)  # "between Moi and his Omani counterpart", says the next sentence
            persons = self._with_post(tokens, at, end, starts, ends, before)
            behind = persons[-1].end if persons else at + 1
            if not persons:
                addressed = self._addressed(tokens, at, end) if at not in starts else []  # "Sri Lanka"
                name_at = addressed[0].name_first if addressed else at
                persons, behind = self._name_first(tokens, name_at, end, starts, ends)
                if not persons and addressed:
                    persons, behind = addressed, addressed[-1].end
            found.extend(persons)
            at = max(at + 1, behind)
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
        post = self.posts.post(tokens, at, end, starts, ends)
        also_held = post is None  # by the counterpart of who holds it
        post = post or self._counterpart(tokens, at, end, ends, before)
        if post is None:
            return []
        if post.plural and (each := self.shared.holders(tokens, post, end, starts, ends)):
            return [self._person(tokens, held, first, stop, first=held.first) for held, first, stop in each]
        titled = self.between.over_title(tokens, post.end)
        also = None if titled else self._second_post(tokens, post, end, starts, ends)
        if titled or also or post.plural:
            begin = titled or (also or post).end
        else:
            post, begin = self.between.over_bodies(tokens, post, end, starts)
        name_at = self.between.skip(tokens, begin, end)
        name = self.name(tokens, name_at, end, self._without_given(tokens, name_at, starts))
        office = self.words.heads.at(tokens, name_at, end) if name_at < end else None
        if name is None or (office and office[0] > name_at + 1):
            return []  # "Adviser to the Omani Prime Minister" names nobody
        name = behind_state(tokens, name_at, name, post, starts)
        behind = self.names.behind(tokens, name)
        if post.state is None and tokens.words[behind : behind + 1] == ("of",):  # "Speaker Jana Novak of Slovenia"
            home = starts.get(behind + 1 + (tokens.words[behind + 1 : behind + 2] == ("the",)))
            post = replace(post, state=home.code if home else None)
        again = self._post_behind(tokens, behind, end, starts, ends)
        lesser = _CHAIRING | _BORN
        if again and post.words in lesser and again.words not in lesser and not post.accredited_to:
            post = replace(again, first=post.first, state=again.state or post.state)  # "the co-chair A, Minister of"
        if again and also_held:  # "his counterpart Jane Doe, Minister of Industry"
            post = replace(post, words=again.words, state=post.state or again.state)
        if again and post.state is None and again.words == post.words:  # "President Jane Doe, President of Slovenia"
            post = replace(post, state=again.state)
        if also and post.words in _ON_THE_DAY:  # "head of the delegation – Minister of Ports Jane Doe"
            return [
                self._person(tokens, replace(also, state=also.state or post.state), name_at, name, first=also.first)
            ]
        if also:  # "Deputy Prime Minister and Minister for Law Jane Doe" holds both
            both = [replace(post, state=post.state or also.state), replace(also, state=also.state or post.state)]
            return [self._person(tokens, each, name_at, name, first=post.first) for each in both]
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

    def _post_behind(
        self,
        tokens: Tokens,
        at: int,
        end: int,
        starts: Mapping[int, StateName],
        ends: Mapping[int, StateName],
    ) -> Post | None:
        """The post told in apposition behind the name that ends at token `at`: "Jane Doe, Minister of Industry", but
        not "Jane Doe, the President said"."""
        begin = at + 1 + (tokens.words[at + 1 : at + 2] == ("the",))
        if tokens.words[at : at + 1] != (",",) or begin >= end:
            return None
        post = self.posts.post(tokens, begin, end, starts, ends)
        acts = post and tokens.words[begin - 1] == "the" and not self._closed(tokens, post, end)
        names = post and post.end < end and tokens.capital(post.end)  # "Envoy A, President B said"
        return None if acts or names else post

    def _second_post(
        self, tokens: Tokens, post: Post, end: int, starts: Mapping[int, StateName], ends: Mapping[int, StateName]
    ) -> Post | None:
        """The post joined to another by "and", a comma or a dash, where a name follows both."""
        if tokens.words[post.end : post.end + 1] not in _JOINED or post.end + 1 >= end:
            return None
        begin = post.end + 1
        while begin < end and tokens.words[begin] in ("and", "the", "concurrently", "also"):
            begin += 1
        second = self.posts.post(tokens, begin, end, starts, ends) if begin < end else None
        if second is None:
            return None
        listed = tokens.words[post.end] == "and" or tokens.words[post.first - 1 : post.first] == ("the",)
        royal = post.words.startswith("crown ")  # "Crown Prince and Prime Minister A" holds both
        leads = post.words in self.words.alone or post.words == "vice president"
        if leads and listed and second.words in _APART:
            return None  # "the President and Speaker Moi spoke"
        # "the Vice President, President Moi and" names two
        if second.words in self.words.alone and listed and not royal:
            return None
        follows = self.name(tokens, self.between.skip(tokens, second.end, end), end, starts)
        return second if follows else None

    def _person(self, tokens: Tokens, post: Post, name_at: int, end: int, *, first: int) -> Person:
        state = post.state
        return Person(
            first, end, _as_named(tokens, name_at, end), name_at, post.words, state, post.accredited_to, post.former
        )

    def _counterpart(
        self, tokens: Tokens, at: int, end: int, ends: Mapping[int, StateName], before: Sequence[Person]
    ) -> Post | None:
        """ "his Kyrgyz counterpart": the post of the last person named before who is of another state, or of the
        official told without a name ("the Georgian Foreign Minister spoke to his Azerbaijani colleague"), or told only
        behind ("In a call with his Omani counterpart Badu, Foreign Minister Moi said")."""
        if tokens.words[at] not in COUNTERPARTS:
            return None
        state = ends.get(at)
        code = state.code if state else None
        held = next(
            (each.post for each in reversed(before) if each.post and (code is None or each.state != code)), None
        )
        held = held or (self._office_before(tokens, at, ends) if state else None)
        if held is None and state and tokens.words[state.first - 1] in _OWNS:
            held = self._office_behind(tokens, at + 1, end)
        if held is None:
            return None
        theirs = tokens.words[at - 1] in ("his", "her")  # "after talks with his counterpart Jana Novak"
        if theirs and self.posts.ends(tokens, at + 1, len(tokens)):
            return None  # "met his counterpart Minister Jana Novak": the post is told
        if state is None and not theirs and tokens.words[at + 1 : at + 3] != ("of", "the"):
            return None
        first = state.first if state else at
        if held == _US_MINISTER and code not in ("US", "VA"):
            held = "foreign minister"
        return Post(first, at + 1, held, code, None)

    def _office_before(self, tokens: Tokens, at: int, ends: Mapping[int, StateName]) -> str | None:
        """The post of an official told right behind a state's name, without a name of his own, before token `at`."""
        for stop in sorted(ends, reverse=True):
            if at - _FAR <= stop < at - 1 and (post := self.posts.post(tokens, stop, at, {}, ends)):
                return post.words
        return None

    def _office_behind(self, tokens: Tokens, at: int, end: int) -> str | None:
        """The first post told behind a comma from token `at` on, up to `end`."""
        comma = next((place for place in range(at, min(at + _FAR, end)) if tokens.words[place] == ","), None)
        if comma is None:
            return None
        posts = (self.posts.post(tokens, place, end, {}, {}) for place in range(comma + 1, min(comma + _FAR, end)))
        return next((post.words for post in posts if post), None)

    # --- name before post, and forms of address -----------------------------------------------------------------

    def _name_first(
        self, tokens: Tokens, at: int, end: int, starts: Mapping[int, StateName], ends: Mapping[int, StateName]
    ) -> tuple[list[Person], int]:
        """ "Jana Novak, State Secretary of Slovenia" and "Jana Novak (Foreign Minister of Slovenia)", and the token
        behind name and post."""
        stop = self.name(tokens, at, end, starts)
        if stop is None or stop - at < 2 or stop + 1 >= end:
            return [], at
        behind = self._behind_honours(tokens, stop, end)
        if behind + 1 >= end:
            return [], at
        if minister := self._of_field(tokens, at, stop, end):
            return [minister], minister.post_end
        bare = tokens.words[behind] == "the" and self._set_off(tokens, at)  # "H.E. Jana Novak the Slovenian Ambassador"
        begin = behind_copula(tokens, behind, end)
        if begin is None:
            if not bare and tokens.words[behind] not in (",", "(", "–", "—"):
                return [], at
            begin = behind + 1 + (tokens.words[behind + 1] in ("the", "a", "an", "then"))
        for offset in range(_OFFICE):  # a state's name may stand before the post
            if begin + offset >= end:
                break
            post = self.posts.post(tokens, begin + offset, end, starts, ends)
            if post and begin < post.first and begin in starts:
                post = self._of_office(tokens, begin, post, starts[begin])
            if post and post.first == begin:
                if tokens.words[behind] == "," and self._subject_behind(tokens, at, post, end):
                    break
                if post.plural and (each := self.shared.before(tokens, post, (at, stop), starts)):
                    return [self._person(tokens, *holder, first=holder[1]) for holder in each], post.end
                return self._apposed(tokens, (at, stop), post, end, starts, ends)
            if offset >= 3 and begin not in starts:
                break
        return [], at

    def _of_field(self, tokens: Tokens, at: int, stop: int, end: int) -> Person | None:
        """One of several ministers told with nothing but the field: "five ministers: Jana Novak (Trade and Ports)"."""
        close = next((i for i in range(stop + 1, min(stop + _FIELD, end)) if tokens.words[i] == ")"), None)
        if tokens.words[stop] != "(" or close is None or self.words.portfolios.at(tokens, stop + 1, end) is None:
            return None
        if "ministers" not in tokens.words[max(0, at - _MINISTERS) : at]:
            return None
        words = f"minister of {tokens.says(stop + 1, close).lower()}"
        post = self.posts.canonical(words)
        return Person(at, stop, _as_named(tokens, at, stop), at, post, None, post_end=close + 1)

    def _of_office(self, tokens: Tokens, begin: int, post: Post, state: StateName) -> Post:
        """The post with the office between it and the state, where nothing else stands there: "the Omani Defence Force
        (ODF) Chief of Staff"."""
        between = range(state.end, post.first)
        named = all(tokens.capital(place) or tokens.words[place] in ("(", ")", "of", "and") for place in between)
        nouns = self.words.served.nouns
        office = named and any(tokens.words[place] in nouns for place in between)
        return replace(post, first=begin, state=post.state or state.code) if office else post

    def _behind_honours(self, tokens: Tokens, at: int, end: int) -> int:
        """Behind the letters of decorations, degrees and seats that follow a name: "General Jane Doe, MSM, psc, PhD,",
        "Jane Doe OBE MP,", "Jane Doe (MP),"."""
        if tokens.words[at] == "(" and at + 3 < end and tokens.words[at + 2] == ")":
            at += 3 * (tokens.words[at + 1] in self.names.words.letters)
        while at + 1 < end and tokens.capital(at) and tokens.words[at] in self.names.words.letters:
            at += 1
        while at + 2 < end and tokens.words[at] == tokens.words[at + 2] == ",":
            letters = tokens.raw[at + 1]
            if not (letters.isupper() and 2 <= len(letters) <= 5) and tokens.words[at + 1] not in _HONOURS:
                break
            at += 2
        return at

    def _subject_behind(self, tokens: Tokens, at: int, post: Post, end: int) -> bool:
        """Whether the comma behind the name at `at` closes what stands before the clause, whose subject the post is:
        "At the request of Kofi Badu, the President of Kenya spoke"."""
        first = max((sign for sign in range(at) if tokens.words[sign] in _STOPS), default=-1) + 1
        opens = at == first or tokens.raw[at - 1] in ("”", '"', "»")
        if opens and tokens.words[at].endswith("ing") and tokens.words[post.first - 1] == "the":
            return True  # "Addressing Badu, the premier thanked him"
        closed = self._closed(tokens, post, end)
        return not closed and tokens.words[first] in self.names.words.fronted and tokens.words[post.first - 1] == "the"

    def _closed(self, tokens: Tokens, post: Post, end: int) -> bool:
        """Whether no verb can follow the post, which ends a row or its clause."""
        return post.end >= end or not tokens.words[post.end][0].isalpha() or tokens.words[post.end] == "and"

    def _apposed(
        self,
        tokens: Tokens,
        name: tuple[int, int],
        post: Post,
        end: int,
        starts: Mapping[int, StateName],
        ends: Mapping[int, StateName],
    ) -> tuple[list[Person], int]:
        """The named person with the post behind the name, and with a second post joined to it, and the token behind
        them; nobody where the posts are those of the next name."""
        at, stop = name
        more = None if post.accredited_to else self._post_behind(tokens, post.end, end, starts, ends)
        if more and post.words in _CHAIRING and more.words not in _CHAIRING:  # "Jana Novak, Ambassador, Director of"
            post = replace(more, state=more.state or post.state)
        posts = [post]
        if tokens.words[post.end : post.end + 1] in _AND and post.end + 1 < end:
            second = self.posts.post(tokens, post.end + 1, end, starts, ends)
            closed = second and (second.end >= end or not tokens.capital(self.between.skip(tokens, second.end, end)))
            if second and closed:
                posts = [replace(post, state=post.state or second.state), second]
        after = self.between.skip(tokens, posts[-1].end, end)
        if after < end and tokens.words[posts[-1].end] != "," and self.name(tokens, after, end, starts) is not None:
            return [], at
        named = self.name(tokens, after, end, starts) if after < end else None
        if named is not None and not self._set_off(tokens, at) and not self._closes(tokens, named, end, starts, ends):
            return [], at
        home = self._home_before(tokens, at, ends)
        stop_of_post = posts[-1].end
        set_off = tokens.words[stop_of_post : stop_of_post + 1] == (",",) and stop_of_post + 1 < end
        owner = self.words.owner(tokens, stop_of_post + 1, end) if set_off else None
        code = home.code if home else owner[1] if owner else None  # "Jana Novak, Mission Director, USAID"
        posts = [replace(each, state=each.state or code) for each in posts]
        told = [self._person(tokens, each, at, stop, first=at) for each in posts]
        persons = [replace(person, end=stop, post_end=each.end) for person, each in zip(told, posts, strict=True)]
        return persons, posts[-1].end

    def _home_before(self, tokens: Tokens, at: int, ends: Mapping[int, StateName]) -> StateName | None:
        """The state told before a name: "his Omani colleague A, State Secretary", "Omani Gen. A, Chief of Staff"."""
        before = at - 1 - (tokens.words[at - 1] == ".")
        if before < 0:
            return None
        title = tokens.words[before] in COUNTERPARTS or self.words.honorifics.at(tokens, before, at) is not None
        return ends.get(before) if title else None

    def _closes(
        self, tokens: Tokens, at: int, end: int, starts: Mapping[int, StateName], ends: Mapping[int, StateName]
    ) -> bool:
        """Whether the name that ends at `at` has its own post behind it, as those in one list have, or words with a
        capital that may be one."""
        begin = at + 1 + (tokens.words[at + 1 : at + 2] == ("the",))
        if tokens.words[at : at + 1] != (",",) or begin >= end:
            return False
        if tokens.capital(begin) and begin not in starts and tokens.capital(at - 1):
            return True
        post = self.posts.post(tokens, begin, end, starts, ends)
        return post is not None and post.first == begin

    def _set_off(self, tokens: Tokens, at: int) -> bool:
        """Whether a form of address stands right before the name at `at`."""
        return at > 0 and (tokens.words[at - 1] == "." or tokens.words[at - 1] in self.words.honorifics)

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
        return [Person(at, stop, _as_named(tokens, begin, stop), begin)] if stop else []

    def _without_given(self, tokens: Tokens, at: int, starts: Mapping[int, StateName]) -> Mapping[int, StateName]:
        """The states without the one at token `at` that is a given name: "President Nursultan Badu", "Minister Israel
        Badu", but not "Minsk Group"."""
        state, behind = starts.get(at), at + 1
        if state is None or state.end != behind or behind >= len(tokens) or not tokens.capital(behind):
            return starts
        given = state.role == "capital" or tokens.words[at] in self.names.words.given
        if not given or behind in starts or tokens.words[behind] in self.words.served.nouns:
            return starts
        return {place: each for place, each in starts.items() if place != at}

    def name(self, tokens: Tokens, at: int, end: int, starts: Mapping[int, StateName]) -> int | None:
        """Where the personal name that begins at `at` ends; None where none begins there."""
        return self.names.end(tokens, at, end, starts)


_US_MINISTER = "secretary of state"  # whose counterparts are foreign ministers
_FIELD = 8  # tokens of a field in brackets
_MINISTERS = 60  # tokens from "ministers" to the last of them
_OFFICE = 10  # tokens of a state, its office and a post behind a name
_FAR = 16  # tokens from an official to "his counterpart"
_PRONOUNS = frozenset(["he", "she", "his", "her"])
_OWNS = frozenset(["his", "her"])
# Who hold the same post elsewhere.
COUNTERPARTS = frozenset(["counterpart", "counterparts", "colleague", "peer", "homologue"])
_STOPS = frozenset(".;:!?")
# Posts told after a leader's that somebody else holds: a minister of nothing in particular among them.
_APART = frozenset(
    "speaker|vice president|deputy president|chief justice|senate president|minister|president-elect".split("|")
)
_CHAIRING = frozenset(["co-chair", "co-chairman", "co-chairwoman", "co-chairperson", "co-head", "ambassador"])
_ON_THE_DAY = frozenset(["head of the delegation", "head of delegation", "leader of the delegation"])
_BORN = frozenset(["prince", "princess"])  # who they are by birth says less than the post behind the name
_HONOURS = frozenset(["psc", "ndc", "phd", "pjg", "bsc", "msc", "mba", "esq"])
_AND = frozenset([("and",), ("–",), ("—",)])
_JOINED = frozenset([("and",), ("&",), (",",), ("–",), ("-",), ("—",), ("/",)])
