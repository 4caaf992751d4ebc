"""Whose post it is: the state named with a post, before it, behind it or within it, and to which it is accredited."""

from __future__ import annotations

from collections.abc import Mapping

from servanda.language.names import StateName
from servanda.language.post_words import PostWords
from servanda.language.served import behind_letters
from servanda.language.tokens import Tokens

# Posts held in another state than one's own.
ABROAD = frozenset("ambassador commissioner envoy consul chargé representative nuncio".split())


class PostHomes:
    """Finds the state of a post. One reader serves a language; it holds no document's state."""

    def __init__(self, words: PostWords) -> None:
        self.words = words

    def of_institution(
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

    def of_state(
        self, tokens: Tokens, post: str, at: int, end: int, starts: Mapping[int, StateName]
    ) -> tuple[str | None, str | None, int]:
        """Whose post it is, accredited to whom, and the end: "of the Republic of Kazakhstan", "of Kenya to Oman"."""
        mission = post.endswith(("mission", "ambassador"))
        state: str | None = None
        accredited: str | None = None
        for word in ("of", "to"):
            leads = (word, "in") if word == "to" and (state or mission) else (word,)
            if word == "to" and tokens.words[at : at + 2] == ("accredited", "to"):
                at += 1
            if at + 1 < end and tokens.words[at] in leads:
                begin = at + 1 + (tokens.words[at + 1] == "the")
                named = starts.get(begin)
                if named and word == "of":
                    state, at = named.code, self._institution(tokens, named.end, end)
                elif named:
                    accredited, at = named.code, named.end
                at = behind_letters(tokens, at, end)
        return state, accredited, at

    def at_house(self, tokens: Tokens, at: int, end: int, starts: Mapping[int, StateName]) -> tuple[str | None, int]:
        """The state whose house the post serves in, and the end: "deputy chief of mission at the Omani embassy in
        Nairobi"."""
        if at + 1 >= end or tokens.words[at] not in ("at", "of", "in", "for"):
            return None, at
        if tokens.words[at] == "in" and tokens.words[at - 1] in _POSTED:  # "consul general in Oslo Jane Doe"
            named = at + 3 < end and all(tokens.capital(place) for place in range(at + 1, at + 4))
            return None, at + 2 if named else at
        initials = at + 3 < end and tokens.words[at : at + 2] == ("at", "the") and tokens.capital(at + 3)
        if initials and tokens.raw[at + 2].isupper() and len(tokens.raw[at + 2]) > 2:
            return None, at + 3  # "Deputy Secretary General at the EEAS Jane Doe"
        state = starts.get(at + 1 + (tokens.words[at + 1] == "the"))
        if state is None or state.role != "adjective":
            return None, at
        stop = state.end + (state.end < end and tokens.words[state.end] in ("foreign", "defence", "finance"))
        if stop >= end or tokens.words[stop] not in _HOUSES:
            return None, at
        town = starts.get(stop + 2) if tokens.words[stop + 1 : stop + 2] == ("in",) else None
        return state.code, town.end if town else stop + 1

    def beside(
        self, tokens: Tokens, post: str, at: int, end: int, starts: Mapping[int, StateName]
    ) -> tuple[str | None, int]:
        """The state whose name stands straight behind a post told with house or field, and the end: "Chairman of the
        Cabinet of Ministers Kenya Jane Doe", but not "Minister of Trade Chad Doe"."""
        named = starts.get(at)
        if named is None or named.role != "name" or not {"of", "for"} & set(post.split()):
            return None, at
        behind = range(named.end, named.end + 2)
        full = behind.stop <= end and all(tokens.capital(place) and place not in starts for place in behind)
        set_off = tokens.words[named.end : named.end + 1] == (",",)
        return (named.code, named.end) if full or set_off else (None, at)

    def of_ministry(
        self, tokens: Tokens, post: str, at: int, end: int, starts: Mapping[int, StateName]
    ) -> tuple[str | None, int]:
        """The state at the end of the rest of an office's name, and where the rest ends: "Director for Ports | at the
        Ministry of Transport and Communications of the Republic of Kenya", "Secretary in the Ministry of Economy |,
        Crafts and Fairs of Kenya"."""
        nouns, place = self.words.served.nouns, at
        within = not nouns.isdisjoint(post.split()[1:])
        listed = within and tokens.words[at : at + 1] == (",",)
        if at >= end or not (listed or tokens.words[at] in _OF_OFFICE):
            return None, at
        while place < min(at + _REST_OF_OFFICE, end):
            named = starts.get(place)
            if named:
                begin = place - 1 - (tokens.words[place - 1] == "the")
                whole = within and named.role == "name" and tokens.words[begin] == "of" and begin > at
                whole = whole and (not listed or self._are_fields(tokens, at + 1, begin))
                return (named.code, begin) if whole else (None, at)
            head = tokens.capital(place) and self.words.heads.at(tokens, place, end)
            goes_on = tokens.words[place] in _OF_OFFICE or (listed and tokens.words[place] == ",")
            if head or not (tokens.capital(place) or goes_on):
                break  # "Deputy Prime Minister and Minister of Defence of Kenya"
            within = within or tokens.words[place] in nouns
            place += 1
        return None, at

    def _are_fields(self, tokens: Tokens, first: int, end: int) -> bool:
        """Whether "and" closes a list there, each of whose members is one word or a known field, and no name."""
        cuts = [at for at in range(first, end) if tokens.words[at] in (",", "and")]
        begins = [first, *(at + 1 for at in cuts)]
        members = [(begin, stop) for begin, stop in zip(begins, [*cuts, end], strict=True) if begin < stop]
        fields = (stop - begin == 1 or self.words.portfolios.at(tokens, begin, stop) for begin, stop in members)
        return "and" in tokens.words[first:end] and all(fields)

    def _institution(self, tokens: Tokens, at: int, end: int) -> int:
        """Behind the institution of "Speaker of the Azerbaijani Parliament"."""
        while at < end and tokens.words[at] in self.words.institutions:
            at += 1
        return at

    def before(self, tokens: Tokens, at: int, ends: Mapping[int, StateName]) -> tuple[int, str | None]:
        """ "Azerbaijan's", "Azerbaijani", "U.S." right before the post."""
        stop = at
        while stop > 0 and tokens.words[stop - 1] in ("'s", "'", *_LATELY, *self.words.former):
            stop -= 1
        if state := ends.get(stop):
            return state.first, state.code
        short = ends.get(stop - 1) if tokens.words[stop - 1 : stop] == (")",) else None
        if short and tokens.words[short.first - 1 : short.first] == ("(",):  # "Oryx Community (OC)"
            return short.first - 1, short.code
        return self._owner_before(tokens, stop) or (at, None)

    def _owner_before(self, tokens: Tokens, at: int) -> tuple[int, str] | None:
        """Where the institution of one state alone begins that stands right before the post, and the state: "Kremlin
        spokesman", "NASA (National Aeronautics and Space Administration) Administrator"."""
        stop = at
        if stop > 0 and tokens.words[stop - 1] == ")":
            stop = next((i for i in range(stop - 1, max(0, stop - _BRACKETS), -1) if tokens.words[i] == "("), 0)
        for begin in range(max(0, stop - _INSTITUTION), stop):
            owner = self.words.owner(tokens, begin, stop)
            if owner and owner[0] == stop:
                return begin, owner[1]
        return None

    def within(
        self, tokens: Tokens, at: int, stop: int, starts: Mapping[int, StateName], accredited: str | None
    ) -> str | None:
        """ "President of the European Council", "Speaker of the Knesset": the words of the post name whose it is; among
        its fields a union is one ("Minister for Foreign Affairs, European Union and Cooperation")."""
        for place in range(at, stop):
            named = starts.get(place)
            if named and named.code == _UNION and place > at and tokens.words[place - 1] in (",", "and", "&"):
                continue
            if named and named.code == _UNION and tokens.words[named.end : named.end + 1] in _OF_ACCESSION:
                continue  # "Minister of EU Affairs"
            if named and named.end <= stop and named.code != accredited:
                return named.code
            owner = self.words.owner(tokens, place, stop)
            if owner:
                return owner[1]
        return None

    def owner_behind(self, tokens: Tokens, at: int, end: int) -> str | None:
        """The state of the institution behind the post: "Senior Vice President of JICA"."""
        if at + 1 >= end or tokens.words[at] not in ("of", "at"):
            return None
        owner = self.words.owner(tokens, at + 1 + (tokens.words[at + 1] == "the"), end)
        return owner[1] if owner else None


_LATELY = frozenset(["then", "incoming", "new", "newly", "appointed", "recently"])
_OF_ACCESSION = (("affairs",), ("integration",), ("accession",), ("negotiations",))
_UNION = "EU"  # which ministers of its members have for a field
_OF_OFFICE = frozenset("of for at the and & in".split())
_REST_OF_OFFICE = 16  # tokens
_POSTED = ABROAD | {"general"}
_INSTITUTION = 4  # words of an institution before its post
_BRACKETS = 12  # tokens of what initials stand for
_HOUSES = frozenset("embassy consulate mission ministry parliament government army navy presidency".split())
