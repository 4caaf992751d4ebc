"""What stands between a post and the name of its holder: forms of address, initials, the bodies that it serves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from servanda.language.name_words import NameReader
from servanda.language.names import StateName
from servanda.language.post_words import Post, PostWords
from servanda.language.served import behind_letters
from servanda.language.tokens import Tokens


class BetweenReader:
    """Steps from a post to the name behind it. One reader serves a language; it holds no document's state."""

    def __init__(self, names: NameReader, words: PostWords) -> None:
        self.names = names
        self.words = words
        self.academic = names.words.academic

    def over_bodies(self, tokens: Tokens, post: Post, end: int, starts: Mapping[int, StateName]) -> tuple[Post, int]:
        """The post, with the state told among them, and the token behind the bodies that stand between the post and the
        form of address of the name, or the name set off: "Additional Secretary, Department of Trade, Ministry of
        Industry, Ms. A", "Director, Trade Bureau of the Omani Ministry of Economy, Jane Doe,"."""
        at, told = post.end, post
        while at + 1 < end and tokens.words[at] == "," and tokens.capital(at + 1):
            if self._titled(tokens, at + 1, end):
                break
            stop = at + 1
            while stop < end and (tokens.capital(stop) or tokens.words[stop] in _WITHIN_BODY):
                if self._titled(tokens, stop, end):
                    break
                if tokens.words[stop] == "and" and self._next_official(tokens, at + 1, stop, end):
                    break  # "Minister of Trade, Jane Doe and Minister of Security, Colonel A"
                stop += 1
            state = starts.get(at + 1)
            whole = state is not None and state.end == stop
            if not (whole or any(self._of_body(tokens, place) for place in range(at + 1, stop))):
                return post, post.end
            owner = self.words.owner(tokens, at + 1, stop)
            home = owner[1] if owner else state.code if state and whole else _home(tokens, at + 1, stop, starts)
            told = replace(told, state=told.state or home)
            at = stop
            behind = at + (tokens.words[at : at + 1] == (",",))
            if self._titled(tokens, behind, end):
                return told, behind + (tokens.words[behind] == "ambassador")
            if behind > at and self._name_alone(tokens, behind, end, starts):
                return told, behind
        return post, post.end

    def _next_official(self, tokens: Tokens, first: int, joint: int, end: int) -> bool:
        """Whether the "and" at `joint` leads from what began at `first`, which is no post, to another's post."""
        heads = self.words.heads
        return joint + 1 < end and bool(heads.at(tokens, joint + 1, end)) and not heads.at(tokens, first, end)

    def _name_alone(self, tokens: Tokens, at: int, end: int, starts: Mapping[int, StateName]) -> bool:
        """Whether nothing but a full name stands up to the next comma, "and" or the end, none of its words naming a
        body or a state."""
        stop = self.names.end(tokens, at, end, starts) if at < end else None
        if stop is None or stop - at < 2 or any(self._of_body(tokens, place) for place in range(at, stop)):
            return False
        return stop >= end or tokens.words[stop] in _CLOSING

    def _of_body(self, tokens: Tokens, at: int) -> bool:
        """Whether the word belongs to a body's name: one of its nouns, or initials."""
        raw = tokens.raw[at]
        return tokens.words[at] in self.words.served.nouns or (raw.isupper() and len(raw) > 2)

    def _titled(self, tokens: Tokens, at: int, end: int) -> bool:
        """Whether a form of address, or the title "Ambassador", stands here before a name."""
        if at + 1 >= end:
            return False
        return self.words.honorifics.at(tokens, at, end) is not None or tokens.words[at] == "ambassador"

    def over_title(self, tokens: Tokens, at: int) -> int | None:
        """The token behind a title of birth that stands between the post and the name: "his counterpart, Prince Badu";
        None where none does."""
        title = at + (tokens.words[at : at + 1] == (",",))
        return title + 1 if tokens.words[title : title + 1] in _BORN and tokens.capital(title) else None

    def skip(self, tokens: Tokens, at: int, end: int) -> int:
        """Steps over "H.E.", "Mr" and a comma before these, between a post and a name."""
        at = behind_letters(tokens, at, end)  # "Minister of Sports and Science (MSS)"
        start = at + 1 if at < end and tokens.words[at] == "," else at
        honorific = self.words.honorifics.at(tokens, start, end) if start < end else None
        if start > at and not honorific and self._lone_name(tokens, start, end):
            return start  # "Pakistan's President, Asif Ali Zardari,"
        if honorific is None and start == at:  # "Deputy Minister Economic Development Dr. Jane Doe"
            start = self._abbreviated_title(tokens, at, end)
            honorific = self.words.honorifics.at(tokens, start, end) if start > at else None
        if honorific is None and start == at:
            at += self._titled_ambassador(tokens, at, end)
        while honorific:
            at = honorific[0] + (tokens.words[honorific[0] : honorific[0] + 1] == (".",))
            at += self._set_off_again(tokens, at, end)
            doubled = tokens.words[at : at + 1] == tokens.words[at + 1 : at + 2]  # "U Tun Tun Aye" is no Tun
            honorific = self.words.honorifics.at(tokens, at, end) if at < end and not doubled else None
        return at

    def _titled_ambassador(self, tokens: Tokens, at: int, end: int) -> bool:
        """Whether "Ambassador" stands here as the title of whoever holds the post before: "Coordinator for Ports
        Ambassador Jane Doe"."""
        told = at + 2 < end and at > 0 and tokens.words[at] == "ambassador" and tokens.capital(at)
        return told and tokens.capital(at - 1) and tokens.capital(at + 1) and tokens.capital(at + 2)

    def _set_off_again(self, tokens: Tokens, at: int, end: int) -> bool:
        """Whether a comma and another form of address stand here: "His Excellency, Dr A"."""
        set_off = at + 1 < end and tokens.words[at] == ","
        return set_off and self.words.honorifics.at(tokens, at + 1, end) is not None

    def _abbreviated_title(self, tokens: Tokens, at: int, end: int) -> int:
        """Where "Dr." or "Prof." begins behind words in capitals that go on with the post told before `at`."""
        for place in range(at, min(at + 7, end - 2)):
            if tokens.capital(place) and tokens.words[place] in self.academic:
                return place if place > at else at
            if not tokens.capital(place) and tokens.words[place] not in ("of", "for"):
                break
        return at

    def _lone_name(self, tokens: Tokens, at: int, end: int) -> bool:
        """Whether a full name set off by a comma stands here, closed by another comma or by the end."""
        stop = self.names.end(tokens, at, end, {})
        if stop is None or stop - at < 2:
            return False
        behind = self.names.behind(tokens, stop)
        return behind >= end or not tokens.capital(behind)


def _home(tokens: Tokens, first: int, end: int, starts: Mapping[int, StateName]) -> str | None:
    """The state of the body told in tokens `[first, end)`: "the Omani Ministry of Roads", "Trade Office of Oman"."""
    for at in range(first, end):
        state = starts.get(at)
        owns = state is not None and state.role == "name" and "of" in tokens.words[max(0, at - 2) : at]
        if state and (owns or state.role == "adjective"):
            return state.code
    return None


_CLOSING = frozenset([",", "and", ".", ";"])
_BORN = frozenset([("prince",), ("princess",)])  # they come with a name, whatever post it holds
_WITHIN_BODY = frozenset(["of", "and", "for", "&", "the", "in"])
