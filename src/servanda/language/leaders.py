"""Leaders known to all the world: whose official somebody is whom reports from abroad name without the state."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from servanda.base.folding import folded
from servanda.base.when import When
from servanda.language.names import CAPITALISED
from servanda.language.persons import GENERATIONS

_ENTRY = re.compile(r"(?P<name>[^,]+), (?P<post>[^,]+), (?P<first>\d{4})-(?P<last>\d{4})?")
_TO_COME = 9999


@dataclass(frozen=True, slots=True)
class Leader:
    """Who held the post, in the years `first` to `last`; `words` are those of the name, folded, `family` is one of
    them or several."""

    state: str
    words: frozenset[str]
    family: frozenset[str]
    post: str
    first: int
    last: int

    @classmethod
    def of(cls, state: str, entry: str) -> Leader:
        """Reads "Volodymyr Zelensky=Zelenskyy, president, 2019-" and "XI Jinping, president, 2013-"; `ValueError` for
        anything else."""
        found = _ENTRY.fullmatch(entry)
        if found is None:
            raise ValueError(f"“{entry}” of {state} is not of the form “name, post, year-year”")
        parts = found["name"].split()
        family = [part for part in parts if part.isupper()] or parts[-1:]
        borne = frozenset(word for part in family for word in _spellings(part)) - _PARTICLES
        last = int(found["last"]) if found["last"] else _TO_COME
        words = frozenset(word for part in parts for word in _spellings(part))
        return cls(state, words, borne, found["post"], int(found["first"]), last)

    def is_called(self, name: Sequence[str]) -> bool:
        """Whether the folded words of a name are this one's, given name and all."""
        said = frozenset(name)
        return len(said) > 1 and not said.isdisjoint(self.family) and said <= self.words

    def is_told_as(self, post: str) -> bool:
        """Whether the post is this one's, or what it is called for short: "Secretary Novak"."""
        return post == self.post or (post in _SHORT and post in self.post.split())

    def held_in(self, years: tuple[int, int] | None) -> bool:
        """Whether the post was held in some of the years; any time counts where none is known."""
        return years is None or (self.first <= years[1] and years[0] <= self.last)


class Leaders:
    """All leaders of a pack by the words of their names."""

    def __init__(self, said: Mapping[str, Iterable[str]]) -> None:
        self._by_word: dict[str, list[Leader]] = {}
        self._posts: set[str] = set()
        for state, entries in said.items():
            for leader in (Leader.of(state, entry) for entry in entries):
                self._posts.add(leader.post)
                for word in leader.family:
                    self._by_word.setdefault(word, []).append(leader)

    def glimpsed(self, text: str) -> bool:
        """Whether a family name of theirs stands in a text not yet cut into tokens."""
        return any(folded(found.group()) in self._by_word for found in CAPITALISED.finditer(text))

    def by_full_name(self, name: str, post: str, published: When | None) -> str | None:
        """The state of the leader who bears the full name, for any post that leaders hold; of several, of the one who
        held the post told, or any at the time; None where nobody does, or leaders of several states do."""
        words = _name_words(name)
        if post not in self._posts:
            return None  # a former prime minister may be Secretary-General of NATO
        called = [leader for leader in self._of(words) if leader.is_called(words)]
        told = [leader for leader in called if leader.is_told_as(post)]
        return _only(told or [leader for leader in called if leader.held_in(_years(published))] or called)

    def by_surname(self, surname: str, post: str, published: When | None) -> str | None:
        """The state whose leader of that surname held the post when the report was published; None where nobody did,
        or those of several states did."""
        years = _years(published)
        words = _name_words(surname)
        return _only(leader for leader in self._of(words) if leader.is_told_as(post) and leader.held_in(years))

    def _of(self, words: Sequence[str]) -> Iterable[Leader]:
        return (leader for word in dict.fromkeys(words) for leader in self._by_word.get(word, ()))


def _years(published: When | None) -> tuple[int, int] | None:
    """The years in which the report may have been published; None where nothing tells."""
    if published is None or published.first is None or published.last is None:
        return None
    return published.earliest.year, published.latest.year


def _only(leaders: Iterable[Leader]) -> str | None:
    states = {leader.state for leader in leaders}
    return states.pop() if len(states) == 1 else None


def _spellings(part: str) -> Iterable[str]:
    """The folded words of one part of an entry's name: "Sergei=Sergey" are two, "al-Sisi" is split."""
    for spelling in part.split("="):
        yield from _words(spelling)


def _name_words(name: str) -> tuple[str, ...]:
    """The folded words of a name in a report, without initials."""
    return tuple(word for word in _words(name) if len(word) > 1 and word not in GENERATIONS)


def _words(text: str) -> list[str]:
    return [word for word in _PARTING.split(folded(text)) if word]


_PARTING = re.compile(r"[\s.,\-–]+")
_SHORT = frozenset(["secretary", "minister"])
_PARTICLES = frozenset("al el bin ibn de di da del der le la van von".split())
