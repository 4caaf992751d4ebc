"""Posts: what a person holds, in the words of a report, and whose post it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from servanda.language.names import StateName
from servanda.language.post_homes import ABROAD, PostHomes
from servanda.language.post_words import Post, PostWords
from servanda.language.served import PLAIN_BODIES, behind_field, behind_joint, behind_letters
from servanda.language.tokens import Tokens


class PostReader:
    """Finds post phrases. One reader serves a language; it holds no document's state."""

    def __init__(self, words: PostWords) -> None:
        self.words = words
        self.homes = PostHomes(words)
        self._openers = words.heads.first_words | words.portfolios.first_words | words.modifiers

    def opens(self, word: str) -> bool:
        """Whether a post can begin with this word, singular or plural: a quick look."""
        return word in self._openers or (word.endswith("s") and word[:-1] in self._openers)

    def post(
        self, tokens: Tokens, at: int, end: int, starts: Mapping[int, StateName], ends: Mapping[int, StateName]
    ) -> Post | None:
        """The post phrase whose first qualifying word stands at `at`."""
        if tokens.words[at] not in self.words.modifiers and not self.head_at(tokens, at, end):
            return None
        if parted := self._parted(tokens, at, end, starts, ends):
            return parted
        if at and tokens.words[at - 1] in self.words.modifiers and at - 1 not in starts:
            former_before = tokens.words[at - 1] in self.words.former
            if not (former_before or tokens.words[at - 1] == "under"):  # "under President Moi"
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
        field, stop = self._portfolio(tokens, words, stop, end, starts)
        words = words if words in self.words.served.short else field
        within = self.homes.of_institution(tokens, (words, stop), end, starts)
        state: str | None
        accredited: str | None = None
        if within:
            words, stop, state = within
        else:
            words, stop = self._of_body(tokens, words, stop, end, starts)
            state, accredited, stop = self.homes.of_state(tokens, words, stop, end, starts)
            if state is None and accredited is None:
                state, stop = self.homes.at_house(tokens, stop, end, starts)
            if state is None and accredited is None:
                state, stop = self.homes.beside(tokens, words, stop, end, starts)
        if state is None and accredited is None:
            state, behind = self.homes.of_ministry(tokens, words, stop, end, starts)
            joint = tokens.words[stop : stop + 1]  # "the Ministry of Trade | and Ports of Oman"
            if joint in (("and",), ("&",), (",",)) and behind > stop:
                words += " " * (joint != (",",)) + tokens.says(stop, behind).lower()
            stop = behind
        again = self._phrase(tokens, stop, end) if stop < end and tokens.capital(stop) else None
        if again and state is None and again[0].split()[-1] in words.split():  # "Deputy Minister Foreign Minister X"
            kind, told = words.split()[0], again[0]  # one post told twice over
            words, stop = (words if told == kind else f"{kind} {told}"), again[1]
        if state is None and accredited is None and tokens.words[stop : stop + 1] == ("of",):
            state, stop = self._of_superior(tokens, stop, end, starts, ends)
        words, stop = self._office(tokens, words, stop, end)
        first, state_before = self.homes.before(tokens, at, ends)
        state = state or state_before or self.homes.within(tokens, at, stop, starts, accredited)
        state = state or self.homes.owner_behind(tokens, stop, end)
        before = tokens.words[first - 1] if first > 0 else ""
        former = (
            before in self.words.former or before == "then" or bool(self.words.former & set(tokens.words[first:stop]))
        )
        words = _without_states(tokens, words, (at, stop), starts)
        return Post(first, stop, self.canonical(words), state, accredited, plural, former)

    def _parted(
        self, tokens: Tokens, at: int, end: int, starts: Mapping[int, StateName], ends: Mapping[int, StateName]
    ) -> Post | None:
        """ "Deputy Chinese Foreign Minister": the state's name stands between the rank and the post."""
        state = starts.get(at + 1)
        if tokens.words[at] not in _RANKS or state is None or state.role == "capital" or state.end >= end:
            return None
        post = self.post(tokens, state.end, end, starts, ends)
        if post is None or post.first != state.first:
            return None
        return replace(post, first=at, words=self.canonical(f"{tokens.words[at]} {post.words}"))

    def _of_superior(
        self, tokens: Tokens, at: int, end: int, starts: Mapping[int, StateName], ends: Mapping[int, StateName]
    ) -> tuple[str | None, int]:
        """The state of the one that the post is held for, and the end: "Special Envoy | of the President of Oman"."""
        begin = at + 1 + (tokens.words[at + 1 : at + 2] == ("the",))
        opens = begin < end and self.opens(tokens.words[begin])
        superior = self.post(tokens, begin, end, starts, ends) if opens else None
        if superior is None or superior.state is None or superior.first != begin:
            return None, at
        return superior.state, superior.end

    def _of_body(
        self, tokens: Tokens, words: str, at: int, end: int, starts: Mapping[int, StateName]
    ) -> tuple[str, int]:
        """ "Director of the Department of Roads": the post with the body that it serves."""
        body = self.words.served.behind(tokens, at, end, self.head_at, starts)
        named = starts.get(at + 1 + (tokens.words[at + 1 : at + 2] == ("the",)))
        field = tokens.words[at : at + 1] == ("for",)  # "Special Representative for Economic Recovery"
        if (
            words.split()[-1] in ABROAD
            and not field
            and not (body and named and self._goes_on(tokens, named, body.end))
        ):
            return words, at
        whole = named and behind_letters(tokens, named.end, end)  # "of the Russian Federation" names the state
        if body is None or (whole and whole >= body.end):
            return words, at
        served = self.words.served
        short = words in served.short or words.partition(" ")[2] in served.short
        board, _, firm = body.words.partition(" of ")
        if firm and not short and served.is_firm(body):  # "Chairman of the Board of Oryx Holdings"
            return f"{words} {body.joined} {board}", body.end
        bare = short or body.words in served.bare or served.is_firm(body)
        owner = starts.get(at + 1 + (tokens.words[at + 1] == "the"))
        own = owner and owner.role == "adjective" and 0 < body.end - owner.end <= _OWN_BODY
        house = tokens.says(owner.end, body.end).lower() if owner and own else body.words
        return (words if bare else f"{words} {body.joined} {house}"), body.end

    def _goes_on(self, tokens: Tokens, state: StateName, end: int) -> bool:
        """Whether a state's name is the beginning of a body's: "the Norway Cooperation Agency", not "Norway to the
        Council of Europe"."""
        return state.end + 1 < end and all(tokens.capital(at) for at in range(state.end, end))

    def ends(self, tokens: Tokens, at: int, end: int) -> int | None:
        """The token behind the post that stands at `at`, without whose it is: "deputy high commissioner"."""
        phrase = self._phrase(tokens, at, end)
        return phrase[1] if phrase else None

    def head_at(self, tokens: Tokens, at: int, end: int) -> tuple[int, str] | None:
        word = tokens.words[at]
        if word == "the" or not (self.opens(word) or word.endswith("s")):
            return None
        found = self.words.heads.at(tokens, at, end)
        if found:
            return found
        # "the presidents of Oman and Chad", "presidents Badu and Moi"
        told = tokens.capital(at) or (at + 1 < end and (tokens.words[at + 1] == "of" or tokens.capital(at + 1)))
        if word.endswith("s") and told and word[:-1] in self.words.heads:
            return at + 1, word[:-1]
        for stop in range(at + 2, min(at + _LONGEST, end) + 1):  # "the prime ministers of Oman and Chad"
            if tokens.words[stop - 1].endswith("s"):
                one = " ".join(tokens.words[at:stop])[:-1]
                if one in self.words.heads:
                    return stop, one
        portfolio = self.words.portfolios.at(tokens, at, end)
        stop = self._portfolios(tokens, portfolio, end) if portfolio else end
        if stop < end and tokens.words[stop] in _OF_PORTFOLIO:
            return stop + 1, tokens.says(at, stop + 1).lower()
        return None

    def _portfolios(self, tokens: Tokens, stop: int, end: int) -> int:
        """The end of a list of portfolios whose first ends at `stop`: "Fisheries, Ports and Tourism"."""
        while stop < end and tokens.words[stop] in ("and", ",", "&"):
            step = behind_joint(tokens, stop)
            more = self._another(tokens, step, end)
            if more is None:
                break
            stop = more
        return stop

    def _another(self, tokens: Tokens, at: int, end: int) -> int | None:
        """The end of a further portfolio at `at`, of words in capitals that no list has up to one that portfolios end
        in: "Aquatic and Ocean Resources"."""
        if at >= end:
            return None
        if not tokens.capital(at):
            return self._small(tokens, at, end)
        found = self.words.portfolios.at(tokens, at, end)
        if found:
            return found
        for stop in range(at, min(at + _PORTFOLIO, end)):
            if not (tokens.capital(stop) or tokens.words[stop] == "and"):
                return None
            if stop > at and tokens.words[stop] in self.words.portfolios.nouns:
                return stop + 1
        return None

    def _small(self, tokens: Tokens, at: int, end: int) -> int | None:
        """The end of a further portfolio in small letters, where an "and" closes the list: "minister of food,
        agriculture and livestock"."""
        found = self.words.portfolios.listed.at(tokens, at, end)
        if found is None or tokens.words[at - 1] in ("and", "&"):
            return found[0] if found else None
        stop = found[0]
        if stop >= end or tokens.words[stop] not in (",", "and", "&"):
            return None
        return stop if self._small(tokens, stop + 1, end) else None

    def _phrase(self, tokens: Tokens, at: int, end: int) -> tuple[str, int, bool] | None:
        """Modifiers and head: the words, where they end, whether the head is plural."""
        modifiers: list[str] = []
        while at < end:
            head = self.head_at(tokens, at, end)
            if head:
                plural = tokens.words[head[0] - 1] != head[1].split()[-1] and tokens.words[head[0] - 1].endswith("s")
                return " ".join([*modifiers, head[1]]), behind_field(tokens, head[0], end), plural
            if tokens.words[at] not in self.words.modifiers and tokens.words[at] not in ("-", "–"):
                return None
            if tokens.words[at] == "under" and tokens.words[at + 1 : at + 2] not in (("secretary",), ("-",)):
                return None  # "under President X" is no post
            if tokens.words[at] in self.words.modifiers and tokens.words[at] not in _PASSING:
                modifiers.append(tokens.words[at])
            at += 1
        return None

    def _portfolio(
        self, tokens: Tokens, words: str, at: int, end: int, starts: Mapping[int, StateName]
    ) -> tuple[str, int]:
        """ "of Economy and Trade", "for Foreign Affairs" behind a minister."""
        told = next(
            (p for p in (words.rpartition(f" {of} ")[2] for of in ("of", "for")) if p in self.words.portfolios), ""
        )
        if told:
            whole = self.words.portfolios.at(tokens, at - len(told.split()), end)
            if whole and whole > at:  # "Minister for Defence Production"
                words, at = f"{words} {tokens.says(at, whole).lower()}", whole
            return self._more_portfolios(tokens, words, at, end)
        if at + 1 >= end or tokens.words[at] not in ("of", "for"):
            return words, at
        begin = at + 1 + (tokens.words[at + 1] == "the")
        if begin in starts:
            return words, at  # "of Kenya" names the state, no portfolio
        stop, found = begin, False
        while stop < end:
            portfolio = self.words.portfolios.at(tokens, stop, end)
            step = behind_joint(tokens, stop)
            if portfolio:
                stop, found = portfolio, True
            elif found and tokens.words[stop] in ("and", ",", "&") and (more := self._another(tokens, step, end)):
                stop = more
            else:
                break
        joined = tokens.words[stop : stop + 1] in (("and",), ("&",), ("-",))
        in_name = self._in_name(tokens, stop, end)
        unlisted = self._unlisted_portfolio(tokens, begin, end) if joined or in_name or not found else None
        if unlisted and unlisted > stop and words.split()[-1] in _WITH_FIELDS:
            stop, found = unlisted, True
            in_name = self._in_name(tokens, stop, end)
        if not found or in_name:  # "of the Ports Department" names a body
            return words, at
        bare = f"{words} {tokens.words[at]} {tokens.says(begin, stop).lower()}"
        return (bare if bare in self.words.canonical else f"{words} {tokens.says(at, stop).lower()}"), stop

    def _in_name(self, tokens: Tokens, at: int, end: int) -> bool:
        """Whether a word of the names of bodies stands at `at`: "Ports | Department"."""
        body = tokens.words[at] if at < end else ""
        return body in PLAIN_BODIES or (body in self.words.served.nouns and tokens.capital(at))

    def _more_portfolios(self, tokens: Tokens, words: str, at: int, end: int) -> tuple[str, int]:
        """ ", Fisheries and Tourism" behind "Minister of Foreign Affairs"."""
        stop = self._portfolios(tokens, at, end)
        if tokens.words[stop : stop + 1] in _MINISTERS:
            return words, at
        return (
            (words + tokens.text[tokens.ends[at - 1] : tokens.ends[stop - 1]].lower(), stop)
            if stop > at
            else (words, at)
        )

    def _unlisted_portfolio(self, tokens: Tokens, at: int, end: int) -> int | None:
        """The end of a portfolio that no list knows: words in capitals, closed by a comma or a form of address."""
        stop = at
        while stop < end and (tokens.capital(stop) or tokens.words[stop] in ("and", "&", "-")):
            if stop > at and (tokens.words[stop] == "ambassador" or self.words.honorifics.at(tokens, stop, end)):
                return stop
            named = stop + 2 < end and tokens.capital(stop + 1) and tokens.capital(stop + 2)
            if named and tokens.words[stop] in self.words.served.nouns:
                return None  # "Director of the Ports Council Jane Moi": the name of a body
            stop += 1
        closed = stop < end and tokens.words[stop] in (",", ";") and stop - at <= 9
        return stop if closed and stop > at and tokens.capital(stop - 1) else None

    def _office(self, tokens: Tokens, words: str, at: int, end: int) -> tuple[str, int]:
        """ "Additional Secretary to the President": the office that the post serves; "State Secretary of the Prime
        Minister's Office"; "Secretary General of the organization", which is told before."""
        if tokens.words[at : at + 2] == ("of", "the") and at + 3 < end and tokens.raw[at + 2] in _TOLD_BEFORE:
            return words, at + 3 if tokens.capital(at + 3) else at
        if tokens.words[at : at + 2] not in _SERVING or at + 2 >= end or not tokens.capital(at + 2):
            return words, at
        office = self.words.heads.at(tokens, at + 2, end)
        if office is None:
            return words, at
        if tokens.words[at] == "to":
            return f"{words} to the {office[1]}", office[0]
        house = tokens.words[office[0] : office[0] + 2] == ("'s", "office")
        return words, office[0] + 2 if house else at

    def canonical(self, words: str) -> str:
        """The field's words for a post: the whole phrase is looked up, then the phrase without its qualifiers."""
        words = " ".join(words.split())
        if words in self.words.canonical:
            return self.words.canonical[words]
        first, _, rest = words.partition(" ")
        if rest and first in self.words.modifiers and words not in self.words.heads:
            return f"{first} {self.canonical(rest)}"
        return words


def _without_states(tokens: Tokens, words: str, post: tuple[int, int], starts: Mapping[int, StateName]) -> str:
    """The words of a post without the state of its ministry, which tells whose it is: "deputy minister of Omani
    customs", "secretary of Oman's ministry of trade"; other houses bear it in their names."""
    for state in (each for at, each in starts.items() if post[0] < at < post[1] and each.role != "organisation"):
        name, behind = tokens.says(state.first, state.end).lower(), state.end
        owner = tokens.words[behind : behind + 1] == ("'s",)
        serves = tokens.words[behind + owner : behind + owner + 1] in _MINISTRIES
        minister = tokens.words[state.first - 2 : state.first] == ("minister", "of")
        if serves or minister:
            words = words.replace(tokens.says(state.first, behind + owner).lower() + " ", "the " * owner)
        elif "ministry" in words:
            words = words.removesuffix(f" of the {name}").removesuffix(f" of {name}")
    return words


_MINISTRIES = frozenset([("ministry",), ("department",)])
_WITH_FIELDS = frozenset(
    "minister secretary commissioner director general officer coordinator adviser advisor counsellor manager".split()
)
_OWN_BODY = 2  # words of a body behind its state: "the Omani Foreign Ministry", whose state the post tells apart
_PASSING = frozenset(["visiting", "new", "current", "incumbent", "then", "longtime", "long-serving", "re-elected"])
_LONGEST = 3  # words of a post told in the plural: "deputy foreign ministers"
_OF_PORTFOLIO = frozenset(["minister", "secretary", "adviser", "advisor", "commissioner"])
_RANKS = frozenset(["deputy", "vice", "assistant", "acting", "former", "chief", "top", "senior", "lead"])
_PORTFOLIO = 4  # words of a portfolio that no list has
_TOLD_BEFORE = frozenset("organization organisation alliance bloc union association agency company bank fund".split())
_SERVING = frozenset([("to", "the"), ("of", "the"), ("at", "the"), ("in", "the")])
_MINISTERS = frozenset([("minister",), ("secretary",)])
