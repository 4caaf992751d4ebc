"""Figures that can be calculated with: what they state, as intervals, and whether two may be held against each other.

Only quantities whose name tells what is counted are compared: the turnover of two parties. Exports of one to the other
and of the other to the one bear one indicator; capital, investment and loads are of some body or project that the
figure does not name. Those wait until a figure says more.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from servanda.base.amount import Amount, Approx
from servanda.base.when import When
from servanda.check.evidence import Evidence
from servanda.model.kinds import Change, Figure, Indicator
from servanda.model.record import Record

COMPARABLE = frozenset({Indicator.TRADE_TURNOVER})
# A figure of a part of the trade is no rival of one of the whole: two statements are compared only where their
# sentences name the same of these. English; other languages are compared with their own only.
NARROWING = frozenset(
    """agricultural agriculture agrarian food foodstuffs oil gas petroleum energy electricity coal grain wheat metal
    metals military defence defense services service digital non-oil non-resource non-energy non-primary industrial
    manufactured transit barter online wholesale retail average monthly daily per""".split()
)
NO_QUANTITY = (None, "percent", "times")
MOST_RIVALS = 8  # so many amounts of one period are held against those of another, the best supported ones
_SENTENCE_END = re.compile(r"[.!?…]['”\")]*\s|\n")
_LONGEST_SENTENCE = 2_000  # signs before a claim in which the beginning of its sentence is sought
_OPEN = Decimal("Infinity")

Interval = tuple[Decimal, Decimal]
Quantity = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Stated:
    """One figure of one claim. `low` and `high` are the least and the greatest value that its words admit."""

    claim: str
    period: When
    unit: str
    value: Decimal
    interval: Interval
    narrowing: tuple[str, ...]
    change: Change | None = None

    @property
    def kind(self) -> Quantity:
        """What must be equal for two statements to be of one quantity."""
        return str(self.period), self.narrowing


def levels(record: Record, evidence: Evidence) -> Iterator[Stated]:
    for claim, figure, period in _closed(record, evidence):
        if figure.value is not None and figure.unit not in NO_QUANTITY:
            interval = level_interval(figure, figure.value)
            yield Stated(claim, period, figure.unit or "", figure.value, interval, narrowing(claim, evidence))


def changes(record: Record, evidence: Evidence) -> Iterator[Stated]:
    for claim, figure, period in _closed(record, evidence):
        if (change := figure.change) is not None:
            told = figure.step if figure.value is None else None
            step = told if told is not None else Decimal(1).scaleb(min(int(change.by.as_tuple().exponent), 0))
            interval = admitted(Amount(change.by, change.unit, change.approx, step))
            yield Stated(claim, period, change.unit, change.by, interval, narrowing(claim, evidence), change)


def level_interval(figure: Figure, value: Decimal) -> Interval:
    step = figure.step if figure.step is not None else _last_digit(value)
    return admitted(Amount(value, figure.unit or "", figure.approx, step))


def admitted(amount: Amount) -> Interval:
    """The interval of the words, except that "more than", "less than" and "up to" are taken at their word: that more
    than 460 is told does not deny 529."""
    low, high = amount.interval
    match amount.approx:
        case Approx.MORE_THAN:
            return low, _OPEN
        case Approx.LESS_THAN | Approx.UP_TO:
            return min(Decimal(0), low), high
    return low, high


def meet(one: Interval, other: Interval) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def distinct(stated: Iterable[Stated]) -> list[list[Stated]]:
    """Statements of the same amount together, in a fixed order."""
    groups: dict[tuple[object, ...], list[Stated]] = {}
    for each in stated:
        change = (each.change.direction, str(each.change.base_period)) if each.change else ()
        groups.setdefault((each.value, each.unit, each.interval, change), []).append(each)
    return sorted(groups.values(), key=lambda group: (group[0].value, min(each.claim for each in group)))


def best_supported(groups: Iterable[list[Stated]]) -> list[list[Stated]]:
    """The amounts that most statements tell, at most `MOST_RIVALS`: each is held against each, and a series with
    hundreds of rivals for a period is not made clearer by every pair of them."""
    ranked = sorted(groups, key=lambda group: (-len(group), group[0].value, group[0].claim))
    return ranked[:MOST_RIVALS]


def _closed(record: Record, evidence: Evidence) -> Iterator[tuple[str, Figure, When]]:
    """The figures whose period was over when they were told. A figure "for 2023" that was told in June 2023 is of the
    part gone by; one of an undated report may be."""
    for claim in record.claims:
        says = evidence.claims[claim].says
        if isinstance(says, Figure) and says.indicator in COMPARABLE and says.period:
            known = evidence.known(claim)
            if says.period.first and says.period.last and known and says.period.before(known):
                yield claim, says, says.period


def narrowing(claim: str, evidence: Evidence) -> tuple[str, ...]:
    words = {word.strip(".,;:()“”\"'").casefold() for word in sentence(claim, evidence).split()}
    language = evidence.language(claim)
    return tuple(sorted(NARROWING & words)) + ((language,) if language != "en" else ())


def sentence(claim: str, evidence: Evidence) -> str:
    """The words of the claim with their sentence around them: "to $529 million" does not say of what by itself."""
    said = evidence.claims[claim]
    document = evidence.documents.get(said.document)
    if document is None:
        return said.quote.words
    reach = max(0, said.span.start - _LONGEST_SENTENCE)
    before = [end.end() for end in _SENTENCE_END.finditer(document.text, reach, said.span.start)]
    after = _SENTENCE_END.search(document.text, said.span.end)
    return document.text[before[-1] if before else reach : after.start() if after else len(document.text)]


def _last_digit(value: Decimal) -> Decimal:
    """The worth of the last digit that is not nought: rounding at its most generous, where the claim does not tell."""
    digits = value.normalize()
    return Decimal(1).scaleb(int(digits.as_tuple().exponent)) if value else Decimal(1)
