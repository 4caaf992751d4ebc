"""Titles of papers as keys: what a title says beyond its type, its parties and its term."""

from __future__ import annotations

import re
from dataclasses import dataclass

from servanda.base.when import When
from servanda.model.kinds import Instrument
from servanda.resolve.blocking import Words
from servanda.resolve.bodies import PartyWords
from servanda.resolve.statement import Statement
from servanda.resolve.wording import stem, words

_TERM = re.compile(r"\b((?:19|20)\d\d)\s?[-–—/]\s?((?:19|20)?\d\d)\b")
_YEAR = re.compile(r"(?:19|20)\d\d")
# Words that nearly every title has. `understanding` belongs to the memorandum, `road map` is one word or two.
_PLAIN = frozenset(
    """the a an of on for and between in with to its their this that new joint mutual bilateral draft bill law treaty
    agreement agreements memorandum memoranda understanding declaration statement protocol programme program plan
    contract letter roadmap road map act document project government governments republic kingdom country countries two
    both year years""".split()
)


@dataclass(frozen=True, slots=True)
class Title:
    """`words` are empty where the paper has no title, or one that says only its type; `period` is its term."""

    words: Words
    period: When | None

    @property
    def is_telling(self) -> bool:
        return bool(self.words)


def title_of(said: Statement[Instrument], told: PartyWords) -> Title:
    written = said.says.title or ""
    period = said.says.period or _term(written or said.claim.quote.words)
    telling = [word for word in words(written) if word not in _PLAIN and not (period and _YEAR.fullmatch(word))]
    return Title(frozenset(stem(word) for word in told.without(telling, said.parties)), period)


def _term(title: str) -> When | None:
    found = _TERM.search(title)
    if not found:
        return None
    first, last = found.groups()
    last = last if len(last) == 4 else first[:2] + last
    return When.between(When.in_year(int(first)), When.in_year(int(last))) if first < last else None
