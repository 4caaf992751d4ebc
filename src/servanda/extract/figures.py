"""Figures: a number, what it measures, for which period, and whether it tells a level or a change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from servanda.base.when import Moment, When
from servanda.extract.draft import Draft, Page
from servanda.language.amounts import NO_ONE_MONEY, Counted
from servanda.language.dates import Timed
from servanda.model.kinds import Change, Figure, Indicator

RULE_LEVEL = "en.figure.level"
RULE_CHANGE = "en.figure.change"
_LEADING = frozenset(["up", "more", "down"])  # these stand before their number, never behind it
_MEASURE_REACH = 24  # tokens between the words for what is measured and the number
_REACH = 14  # tokens between a number and the word of growth that it belongs to
_AMOUNT_OF_CHANGE = frozenset(
    "by another further some about around approximately nearly almost more than over roughly up down of".split()
)
_NOT_FIGURES = frozenset(
    "year years month months week weeks day days hour hours minute minutes anniversary age aged".split()
)
_MEASURES_OF_THINGS: dict[str, Indicator] = {
    "document": Indicator.DOCUMENTS_SIGNED,
    "project": Indicator.PROJECTS,
    "company": Indicator.COMPANIES,
}
_COUNTS = frozenset(
    [Indicator.COMPANIES, Indicator.PROJECTS, Indicator.STUDENTS, Indicator.DOCUMENTS_SIGNED, Indicator.PASSENGERS]
)
_TRADE_NOUNS = frozenset(
    "mission missions house houses relations ties partner partners forum union route routes fair fairs agreement policy"
    " representative representatives facilitation minister center centre show association chamber talks cooperation"
    " office preferences barriers war links deal delegation bloc zone commissioner envoy".split()
)
_QUANTIFIERS = frozenset("an a additional another further total extra".split())
_FREIGHT_WORDS = frozenset(
    "cargo cargoes freight transit transported transport transporting shipped shipping shipment shipments"
    " pumped carried handled containers railway rail port ports goods transportation".split()
)
_NO_UNITS = frozenset(
    "country countries state states nation nations side sides party parties people peoples leader leaders"
    " president presidents minister ministers ship star visit meeting session member members region regions"
    " province provinces city cities area areas festival event events field fields sector sectors year day month"
    " week hour visits meetings talks times".split()
)
_STUDENT_WORDS = frozenset("student students scholarship scholarships quota quotas cadets".split())
_PASSENGER_WORDS = frozenset("tourist tourists passenger passengers visitor visitors".split())


@dataclass(frozen=True, slots=True)
class _Measure:
    """What a number measures: the indicator and the token range of the words that say so."""

    indicator: Indicator
    first: int
    end: int


def figures(page: Page, before: Page | None) -> list[Draft]:
    """Every figure of the sentence. `before` is the sentence before, which "it" and "this figure" look back to."""
    found = (figure(page, before, counted) for counted in page.scene.amounts)
    return [draft for draft in found if isinstance(draft, Draft)]


def figure(page: Page, before: Page | None, counted: Counted) -> Draft | str:
    """The figure that the number tells, or the reason why it tells none."""
    unit = counted.amount.unit
    if not unit or not page.context.parties:
        return "no unit is told"
    measured = counted.is_money or unit == "percent"  # "94% year on year" is no span of years
    if (
        not measured
        and page.reading.tokens.words[counted.end : counted.end + 1]
        and (page.reading.tokens.words[counted.end] in _NOT_FIGURES)
    ):
        return f"it counts “{page.reading.tokens.words[counted.end]}”"
    direction = _change_direction(page, counted)
    if direction:
        return _change(page, before, counted, direction)
    if unit == "times":
        return "no word of growth or decline belongs to it"
    return _level(page, before, counted)


def _change_direction(page: Page, counted: Counted) -> str | None:
    """Which way the number says that something changed; None where it tells no change."""
    direction = _direction(page, counted)
    changes = counted.amount.unit in ("percent", "times") or _is_difference(page, counted)
    return direction if direction and changes else None


def derivation(page: Page, before: Page | None, counted: Counted) -> tuple[tuple[str, str], ...]:
    """What says what the number measures, and which word makes it a change: each with its field."""
    says = page.reading.tokens.says
    reasons: list[tuple[str, str]] = []
    measure = _measure(page, counted) if counted.is_money or counted.amount.unit in ("percent", "times") else None
    measure = measure or _counted_thing(page, counted)
    if measure:
        reasons.append(("indicator", f"“{says(measure.first, measure.end)}” → {measure.indicator}"))
    else:
        measure = _measure_before(page, before, counted)
        if measure:
            reasons.append(("indicator", f"the sentence before tells of {measure.indicator}"))
    direction, at = _change_direction(page, counted), _direction_at(page, counted)
    if direction and at is not None:
        reasons.append(("direction", f"“{says(at, at + 1)}” → {direction}"))
    return tuple(reasons)


# --- levels --------------------------------------------------------------------------------------------------------


def _level(page: Page, before: Page | None, counted: Counted) -> Draft | str:
    amount = replace(counted.amount, unit=_currency(page, counted))
    if amount.unit == NO_ONE_MONEY:
        return f"“{counted.money}” are the money of several states, and it is not told of which"
    if amount.unit in _NO_UNITS:
        return f"counts of “{amount.unit}” are no figures"
    measure: _Measure | None
    if counted.is_money or amount.unit == "percent":
        measure = _measure(page, counted) or _measure_before(page, before, counted)
    else:
        measure = _counted_thing(page, counted)
        if measure is None:
            return f"a bare count of “{amount.unit}” tells no figure here"
    timed = _period(page, counted)
    indicator = measure.indicator if measure else Indicator.OTHER
    if _is_target(page, counted):
        indicator = Indicator.TARGET
    elif measure is None and amount.unit == "percent":
        return "a share, but nothing tells of what"
    if timed and indicator in (Indicator.TARGET, Indicator.OTHER) and not _close(counted, timed):
        timed = None
    if timed and timed.when and timed.when.is_day and not counted.is_money:
        timed = None  # a count told on a day is not the count of that day
    first, end = counted.first, counted.end
    if measure and page.scene.first <= measure.first and counted.first - measure.first <= _REACH:
        first = min(first, measure.first)
    while first > page.scene.first and page.reading.tokens.words[first - 1] in _QUANTIFIERS:
        first -= 1
    if timed and timed.first >= counted.end and timed.first - counted.end <= 4:
        end = max(end, timed.end)
    says = Figure(
        indicator=indicator,
        value=amount.value,
        unit=amount.unit,
        approx=amount.approx,
        period=timed.when if timed else None,
        step=amount.step,
    )
    return Draft(
        page.scene.index, first, end, says, page.parties(page.scene.first, page.scene.end), RULE_LEVEL,
        (_spelled(page, counted), *((timed.why,) if timed else ())),
    )  # fmt: skip


def _close(counted: Counted, timed: Timed) -> bool:
    return -6 <= timed.first - counted.end <= 8


def _currency(page: Page, counted: Counted) -> str:
    """The unit; a currency's name that several states share ("soms", "rupees") means the money of the one party that
    has such money, a dollar that of the state whose own paper it is, or else the American one."""
    units = page.pack.amounts.units
    shared = units.shared_money.get(counted.money)
    if shared is None or not counted.is_money:
        return counted.amount.unit
    issuer = page.context.issuer
    told = [issuer[0]] if issuer and counted.money in units.own_money else page.context.parties
    codes = {code for state, code in shared.items() if state in told}
    return codes.pop() if len(codes) == 1 else counted.amount.unit


def _counted_thing(page: Page, counted: Counted) -> _Measure | None:
    """What a number of things measures: documents that were signed, tonnes, students."""
    words = page.reading.tokens.words
    thing = words[counted.end - 1]
    unit = counted.amount.unit
    sentence = set(words[page.scene.first : page.scene.end])
    if unit == "document":
        signed = sentence & {"signed", "signing", "inked", "concluded"}
        return _Measure(Indicator.DOCUMENTS_SIGNED, counted.first, counted.end) if signed else None
    if unit in ("document", "project", "company"):
        return _Measure(_MEASURES_OF_THINGS[unit], counted.first, counted.end)
    if unit == "person":
        if thing in _STUDENT_WORDS:
            return _Measure(Indicator.STUDENTS, counted.first, counted.end)
        if thing in _PASSENGER_WORDS:
            return _Measure(Indicator.PASSENGERS, counted.first, counted.end)
    if unit == "tonne" and sentence & _FREIGHT_WORDS:
        return _Measure(Indicator.FREIGHT, counted.first, counted.end)
    if unit == "tonne" and sentence & {"export", "exports", "exported"}:
        return _Measure(Indicator.EXPORTS, counted.first, counted.end)
    if unit in _NO_UNITS or thing in _NO_UNITS:
        return None
    in_words = not any(word[0].isdigit() for word in words[counted.first : counted.end])
    if in_words and counted.amount.value < 10 and unit not in ("kilometre", "megawatt", "hectare", "barrel"):
        return None
    return _Measure(Indicator.OTHER, counted.first, counted.end)


# --- changes -------------------------------------------------------------------------------------------------------


def _change(page: Page, before: Page | None, counted: Counted, direction: str) -> Draft | str:
    measure = _measure(page, counted) or _measure_before(page, before, counted)
    if measure is None:
        return f"told as a change ({direction}), but nothing tells of what"
    timed, base = _period(page, counted), _base(page)
    period = timed.when if timed and timed.role == "at" else None
    amount = counted.amount
    change = Change(amount.value, amount.unit, direction, amount.approx, _base_period(period, base))
    says = Figure(indicator=measure.indicator, approx=amount.approx, period=period, change=change, step=amount.step)
    anchor = _direction_at(page, counted)
    first = min(counted.first, anchor if anchor is not None else counted.first)
    if measure.first >= page.scene.first and abs(measure.first - first) < _REACH:
        first = min(first, measure.first)
    end = counted.end
    if anchor is not None and anchor >= end:  # "a 67-percent growth of mutual trade"
        end = measure.end if anchor < measure.first <= anchor + 3 else anchor + 1
    reasons = (_spelled(page, counted), *((timed.why,) if timed else ()))
    if change.base_period:
        reasons = (*reasons, f"compared with {change.base_period}")
    return Draft(
        page.scene.index, first, counted.end, says, page.parties(page.scene.first, page.scene.end), RULE_CHANGE, reasons
    )


def _direction(page: Page, counted: Counted) -> str | None:
    at = _direction_at(page, counted)
    if at is None:
        return None
    return "up" if page.reading.tokens.words[at] in page.pack.figures.up else "down"


def _direction_at(page: Page, counted: Counted) -> int | None:
    """The word of growth or decline that the number belongs to: before it ("rose by 14%"), in it ("doubled"), or right
    behind it ("a 45-percent growth")."""
    words, known = page.reading.tokens.words, page.pack.figures
    if counted.amount.unit == "times" and words[counted.end - 1] in known.up:
        return counted.end - 1
    for at in range(counted.end, min(counted.end + 4, page.scene.end)):
        if words[at] in (",", ";", "in", "of", "to", "from"):
            break
        compared = words[at + 1 : at + 2] == ("than",)  # "0.5% more than a year earlier"
        if words[at] in (known.up | known.down) - _LEADING or (words[at] in ("more", "less") and compared):
            return at
    for at in range(counted.first - 1, max(page.scene.first, counted.first - _REACH) - 1, -1):
        if words[at] in known.up or words[at] in known.down:
            return at if not _another_number(page, at, counted) else None
    return None


def _another_number(page: Page, at: int, counted: Counted) -> bool:
    """Whether another percentage stands between the word of growth and this number: that one is the change."""
    return any(at < other.first and other.end <= counted.first for other in page.scene.amounts)


def _is_difference(page: Page, counted: Counted) -> bool:
    """Whether a sum of money is the change itself ("rose by $5 million") and no level ("rose to $5 million")."""
    words = page.reading.tokens.words
    before = words[max(page.scene.first, counted.first - 3) : counted.first]
    return counted.is_money and bool(before) and before[-1] == "by" and "to" not in before


def _base(page: Page) -> Timed | None:
    return next((timed for timed in page.scene.times if timed.role == "base"), None)


def _base_period(period: When | None, base: Timed | None) -> When | None:
    """The same period a year before, where the text compares with it or measures a whole year."""
    if period is None or period.first is None or period.last is None:
        return None
    whole_year = not period.is_interval and period.first.month is None
    if base is None and not whole_year:
        return None
    if base and base.when:
        return base.when
    return When(_year_before(period.first), _year_before(period.last))


def _year_before(moment: Moment) -> Moment:
    day = 28 if (moment.month, moment.day) == (2, 29) else moment.day
    return Moment(moment.year - 1, moment.month, day, moment.qualifier)


# --- what, and when ------------------------------------------------------------------------------------------------


def _measure(page: Page, counted: Counted) -> _Measure | None:
    """The indicator nearest before the number, or else nearest behind it, in the same sentence."""
    found = [
        measure
        for measure in _indicators(page)
        if not (counted.is_money and measure.indicator in _COUNTS) and not _compound(page, measure)
    ]
    before = [m for m in found if m.end <= counted.first and counted.first - m.end <= _MEASURE_REACH]
    behind = [measure for measure in found if measure.first >= counted.end and measure.first - counted.end <= 6]
    if behind and behind[0].first - counted.end <= 2 and counted.amount.unit != "times":
        return behind[0]
    return before[-1] if before else behind[0] if behind else None


def _compound(page: Page, measure: _Measure) -> bool:
    """Whether "trade" only qualifies another noun: "trade mission", "trade route"."""
    words = page.reading.tokens.words
    if words[measure.end - 1] != "trade" or measure.end >= page.scene.end:
        return False
    return words[measure.end] in _TRADE_NOUNS


def _indicators(page: Page) -> list[_Measure]:
    tokens, lexicon = page.reading.tokens, page.pack.figures.indicators
    found: list[_Measure] = []
    at = page.scene.first
    while at < page.scene.end:
        hit = lexicon.at(tokens, at, page.scene.end)
        if hit:
            found.append(_Measure(Indicator(hit[1]), at, hit[0]))
            at = hit[0]
        else:
            at += 1
    return [measure for measure in found if measure.indicator is not Indicator.OTHER]


def _measure_before(page: Page, before: Page | None, counted: Counted) -> _Measure | None:
    """What "it", "this figure" or a bare "an increase of" looks back to: the last indicator of the sentence before."""
    if before is None:
        return None
    words = page.reading.tokens.words[page.scene.first : counted.first]
    looks_back = {"it", "this", "figure", "volume", "which", "we", "indicator", "growth", "increase", "that"} & set(
        words
    )
    found = _indicators(before)
    if not looks_back or not found:
        return None
    return _Measure(found[-1].indicator, -1, -1)


def _period(page: Page, counted: Counted) -> Timed | None:
    """The time that the number belongs to: the nearest in the sentence, preferring its own side of a comma."""
    words = page.reading.tokens.words
    times = [timed for timed in page.scene.times if timed.role == "at"]
    if not times:
        since = next((timed for timed in page.scene.times if timed.role == "since" and timed.when), None)
        if since and since.when and words[counted.first - 1] == "from":  # "since 2020 ... from $109 million"
            return replace(since, when=When(since.when.first, since.when.first))
        return None

    def distance(timed: Timed) -> tuple[int, int]:
        behind = timed.first >= counted.end
        gap = timed.first - counted.end if behind else counted.first - timed.end
        between = words[counted.end : timed.first] if behind else words[timed.end : counted.first]
        other = sum(
            1
            for amount in page.scene.amounts
            if (counted.end <= amount.first < timed.first) or (timed.end <= amount.first < counted.first)
        )
        return other * 10 + gap + 4 * between.count(",") + 6 * between.count("and"), timed.first

    return min(times, key=distance)


def _is_target(page: Page, counted: Counted) -> bool:
    """Whether the number is aimed at rather than told: "to bring trade to $1 billion", a tariff rate."""
    tokens, lexicon = page.reading.tokens, page.pack.figures.target
    begin = max(page.scene.first, counted.first - 12)
    return any(lexicon.at(tokens, at, counted.end) for at in range(begin, counted.first)) or any(
        lexicon.at(tokens, at, page.scene.end) for at in range(counted.end, min(counted.end + 4, page.scene.end))
    )


def _spelled(page: Page, counted: Counted) -> str:
    value = counted.amount.value.normalize()
    plain = f"{value:,f}" if value == value.to_integral_value() else f"{Decimal(value):f}"
    return f"“{page.reading.tokens.says(counted.first, counted.end)}” → {plain} {counted.amount.unit}"
