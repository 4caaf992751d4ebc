"""The words of an act as the objections look at them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from servanda.extract.draft import Page
from servanda.language.lists import Act
from servanda.language.rule import Rule
from servanda.language.verbs import is_adverb

FEW = 4  # words of "met with them in", "spoke about this"
ENDING = frozenset("conclude concluding complete completing finish finishing end ending".split())
HEAPS = frozenset("package packages set series number range raft list host array portfolio".split())
BEHIND_HEAD = frozenset(
    "of for to in and , ( that which during after before at by with on from under between among within via since has"
    " have had was were is are will would worth".split()
)

Reason = tuple[str, Callable[["Said"], bool]]  # what is said of the words, and whether it holds


@dataclass(frozen=True)
class Said:
    """The words of an act as they stand in its sentence; `at` is the first that is no adverb, `head` the last of the
    noun phrase that they begin with."""

    page: Page
    rule: Rule
    act: Act

    @cached_property
    def words(self) -> tuple[str, ...]:
        return self.page.reading.tokens.words[self.act.first : self.act.end]

    @cached_property
    def at(self) -> int:
        return next((at for at, word in enumerate(self.words) if not is_adverb(word)), 0)

    @cached_property
    def verb(self) -> str:
        return self.words[self.at]

    @cached_property
    def head(self) -> str:
        return self.page.reading.tokens.words[head_of(self.page, self.act.first, self.act.end)]

    @cached_property
    def object(self) -> str:
        """The last word of the noun phrase behind the verb."""
        begin = self.act.first + self.at + 1
        return self.page.reading.tokens.words[head_of(self.page, begin, self.act.end)] if begin < self.act.end else ""

    @cached_property
    def verbal(self) -> bool:
        """Whether the words begin with a gerund or an infinitive."""
        forms = self.page.pack.forms
        return self.words[0] in forms.gerund or self.words[0] in forms.base

    @property
    def done(self) -> bool:
        return self.rule.status == "completed"

    def classes(self, word: str) -> frozenset[str]:
        """The classes of the verb that the word is a form of."""
        pack = self.page.pack
        return frozenset(kind for base in pack.forms.bases(word) for kind in pack.classes.get(base, ()))


def head_of(page: Page, first: int, end: int) -> int:
    """The last word of the noun phrase at `first`."""
    at = first
    while at + 1 < end and page.reading.tokens.words[at + 1] not in BEHIND_HEAD:
        at += 1
    return at


def near(said: Said) -> tuple[str, ...]:
    """The words right behind the verb."""
    return said.words[said.at + 1 : said.at + 4]


def head_in_heap(page: Page, first: int, end: int) -> int:
    """Where the head noun is, or that of what there is a number of: "a package of | documents"."""
    head = head_of(page, first, end)
    heap = page.reading.tokens.words[head] in HEAPS and page.reading.tokens.words[head + 1 : head + 2] == ("of",)
    return head_of(page, head + 2, end) if heap else head


def in_a_field(said: Said) -> bool:
    """Whether the words tell of common work in a field: "military cooperation", but not "bilateral cooperation"."""
    *before, head = said.words
    plain = said.page.pack.courtesies.plain
    return head in ("cooperation", "collaboration") and bool(before) and before[-1] not in plain
