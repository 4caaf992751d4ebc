"""Figures: a number, what it measures, for which period, and whether it tells a level or a change."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from servanda.extract.draft import Draft, Page
from servanda.extract.figure_periods import (
    CONTRASTING,
    base_period,
    compared_period,
    in_same_period,
    period,
    period_before,
    told_close,
)
from servanda.extract.measures import (
    SHARES,
    Measure,
    bare_count,
    bare_sum,
    counted_thing,
    is_aside,
    measure,
    measure_before,
)
from servanda.language.amounts import NO_ONE_MONEY, Counted
from servanda.language.dates import Timed
from servanda.language.verbs import Form
from servanda.model.kinds import Change, Figure, Indicator

RULE_LEVEL = "en.figure.level"
RULE_CHANGE = "en.figure.change"
_LEADING = frozenset(["up", "more", "down"])  # these stand before their number, never behind it
_SIGNED = frozenset((before, sign) for before in ("(", ",", "or") for sign in ("+", "-", "−", "–"))
_COMPARED = (("than",), ("for",), ("on",))
_TRADE = frozenset([Indicator.TRADE_TURNOVER, Indicator.EXPORTS, Indicator.IMPORTS])
_POSSIBLE = frozenset(["can", "could", "may", "might"])
_LEVEL_REACHED = ("exceed", "surpass")
_RANGE = 8  # tokens from "growth" or "from 25" to "to 10 percent"
_GROWING = ("growth", "increase", "decline", "rise", "drop", "decrease")
_WHOLE = 100  # percent
_BEHIND = 7  # tokens from a change to what it is of: "a 30 percent increase in Omani exports"
_BESIDES = (",", "with")
_REACH = 14  # tokens between a number and the word of growth that it belongs to
_OPENED = 3  # tokens from a bracket to the sum in it: "(Nu/INR 750 crores)"


def figures(page: Page, before: Page | None) -> list[Draft]:
    """Every figure of the sentence. `before` is the sentence before, which "it" and "this figure" look back to."""
    found = (figure(page, before, counted) for counted in page.scene.amounts)
    rank = int(page.scene.heading)  # the body tells again what a heading tells
    return [replace(draft, rank=rank) for draft in found if isinstance(draft, Draft)]


def figure(page: Page, before: Page | None, counted: Counted) -> Draft | str:
    """The figure that the number tells, or the reason why it tells none."""
    if page.context.parties and not counted.amount.unit:
        counted = bare_count(page, counted)
        counted = bare_sum(page, before, counted)
    unit = counted.amount.unit
    if not unit or not page.context.parties:
        return "no unit is told"
    if page.reading.tokens.words[counted.first - 1] == "/" and page.reading.tokens.words[counted.first - 2].isdigit():
        return "it is no number of its own"  # "24/7 operations"
    next_word = page.reading.tokens.words[counted.end] if counted.end < page.scene.end else ""
    if next_word in page.pack.figures.ages and not counted.is_money and unit not in (*SHARES, "times"):
        return f"it counts “{next_word}”"  # while "94% year on year" is no span of years
    if unit == "times" and page.reading.tokens.words[counted.first - 1] in _POSSIBLE:
        return "it is only possible"
    direction = _change_direction(page, counted)
    if direction:
        return _change(page, before, counted, direction)
    if unit == "times":
        return "no word of growth or decline belongs to it"
    return _level(page, before, counted)


def _change_direction(page: Page, counted: Counted) -> str | None:
    """Which way the number says that something changed; None where it tells no change."""
    if _is_index(page, counted):
        return "up" if counted.amount.value > _WHOLE else "down"
    if _is_share(page, counted) or _is_reached(page, counted):
        return None
    direction = _direction(page, counted)
    changes = counted.amount.unit in (*SHARES, "times") or _is_difference(page, counted)
    return direction if direction and changes else None


def _is_share(page: Page, counted: Counted) -> bool:
    """Whether the percentage is told as a part of a whole: "..., which was 40 percent of all exports"."""
    words = page.reading.tokens.words
    whole = words[counted.end : counted.end + 1] == ("of",) and words[counted.first - 1] in page.pack.grammar.copula
    return counted.amount.unit in SHARES and whole


def _is_reached(page: Page, counted: Counted) -> bool:
    """Whether the percentage is what something came to: "the share rose to 14 percent", "cut tariffs from 25 to 10
    percent"; but not "rose by 10 to 14 percent", "growth slowed to 3 percent"."""
    words = page.reading.tokens.words
    at = counted.first - 1
    known = page.pack.figures
    if counted.amount.unit not in SHARES or words[at] not in ("to", "from") or words[at - 1] == "up":
        return False
    if words[counted.end : counted.end + 1] and words[counted.end] in known.up | known.down:
        return False  # "led to a 30 percent increase"
    before = words[max(page.scene.first, at - _RANGE) : at]
    ranged = before[-1:] and before[-1][0].isdigit() and "from" not in before
    grew = any(word in known.up | known.down and word.startswith(_GROWING) for word in before)
    return not (ranged or grew)


def derivation(page: Page, before: Page | None, counted: Counted) -> tuple[tuple[str, str], ...]:
    """What says what the number measures, and which word makes it a change: each with its field."""
    says = page.reading.tokens.says
    reasons: list[tuple[str, str]] = []
    found = measure(page, counted) if counted.is_money or counted.amount.unit in (*SHARES, "times") else None
    found = found or counted_thing(page, counted)
    if found:
        reasons.append(("indicator", f"“{says(found.first, found.end)}” → {found.indicator}"))
    else:
        found = measure_before(page, before, counted)
        if found:
            reasons.append(("indicator", f"the sentence before tells of {found.indicator}"))
    direction, at = _change_direction(page, counted), _direction_at(page, counted)
    if direction and at is not None:
        reasons.append(("direction", f"“{says(at, at + 1)}” → {direction}"))
    return tuple(reasons)


# --- levels --------------------------------------------------------------------------------------------------------


def _level(page: Page, before: Page | None, counted: Counted) -> Draft | str:
    amount = replace(counted.amount, unit=_currency(page, counted))
    if _said_twice(page, counted):
        return "the same sum, told in words right before"
    if amount.unit == NO_ONE_MONEY:
        return f"“{counted.money}” are the money of several states, and it is not told of which"
    known = page.pack.figures
    if amount.unit in known.uncounted:
        return f"counts of “{amount.unit}” are no figures"
    found = _told(page, before, counted)
    target = _is_target(page, counted)
    if found is None and not counted.is_money and not target:
        if amount.unit not in SHARES:
            return f"a bare count of “{amount.unit}” tells no figure here"
        if not _is_part(page, counted):
            return "a share, but nothing tells of what"
    if (found is None or found.indicator is Indicator.OTHER or target) and _is_home_affair(page, counted):
        return "it is told of the economy of one state"
    if found is None and amount.unit not in SHARES and not counted.is_money:
        return f"a bare count of “{amount.unit}” tells no figure here"
    indicator = Indicator.TARGET if target else found.indicator if found else Indicator.OTHER
    timed = _period_of_level(page, before, counted, indicator)
    first, end = _words_of_level(page, counted, found, timed)
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


def _said_twice(page: Page, counted: Counted) -> bool:
    """Whether the number in brackets repeats the one before it: "two billion yen (¥2,000,000,000)", "7.50 billion
    (Nu/INR 750 crores)"."""
    words = page.reading.tokens.words[max(page.scene.first, counted.first - _OPENED) : counted.first]
    if "(" not in words or any(word[0].isdigit() or word == ")" for word in words[words.index("(") :]):
        return False
    before = _amount_before(page, counted)
    return before is not None and before.amount.value == counted.amount.value


def _is_home_affair(page: Page, counted: Counted) -> bool:
    """Whether the number is told of what a state has at home: "the budget deficit hit $612 million"."""
    tokens, known = page.reading.tokens, page.pack.figures.home_affairs
    begin = max(page.scene.first, counted.first - _REACH)
    return any(known.at(tokens, at, counted.first) for at in range(begin, counted.first))


def _told(page: Page, before: Page | None, counted: Counted) -> Measure | None:
    if counted.is_money or counted.amount.unit in SHARES:
        return measure(page, counted) or measure_before(page, before, counted)
    return counted_thing(page, counted)


def _is_part(page: Page, counted: Counted) -> bool:
    """Whether a share is told of something, in a sentence that names a state: "55 percent of oil comes from Chad"."""
    words, end = page.reading.tokens.words, counted.end
    told_of = words[end : min(end + 4, page.scene.end)]
    if len(told_of) < 2 or told_of[0] != "of" or not told_of[1][0].isalpha():
        return False
    if not page.pack.figures.unmeasured.isdisjoint(told_of):
        return False
    return any(state.role == "name" for state in page.scene.states)


def _period_of_level(page: Page, before: Page | None, counted: Counted, indicator: Indicator) -> Timed | None:
    timed = compared_period(page, counted) or period(page, counted)
    if before and in_same_period(page) and (timed is None or timed.first == page.scene.first + 1):
        return period_before(before)
    if timed is None:
        looked_back = measure(page, counted) is None and measure_before(page, before, counted)
        return period_before(before) if before and (looked_back or _goes_on(before, indicator)) else None
    unnamed = indicator is Indicator.TARGET or (indicator is Indicator.OTHER and measure(page, counted) is None)
    if unnamed and not told_close(page, counted, timed):
        return None
    if timed.when and timed.when.is_day and "as" not in page.reading.tokens.words[timed.first - 2 : timed.first]:
        return None  # what is told on a day is not the sum or count of that day, but "as of May 1"
    return timed


def _goes_on(before: Page, indicator: Indicator) -> bool:
    """Whether sums or growth of trade go on from the sentence before: "Trade grew in 2016. Exports came to $1
    billion"; or from one that opens with the year: "In 2016, Oman was the first partner"."""
    words = before.reading.tokens.words[before.scene.first : before.scene.end]
    if indicator in _TRADE and (any(_opening_year(before, timed) for timed in before.scene.times) or "trade" in words):
        return True
    told = (measure(before, counted) for counted in before.scene.amounts) if indicator in _TRADE else ()
    return any(found is not None and found.indicator in _TRADE for found in told)


def _opening_year(page: Page, timed: Timed) -> bool:
    """Whether the sentence opens with a whole year, set off: "In 2016, Oman was the first partner"."""
    when = timed.when
    if when is None or when.is_interval or when.first is None or when.first.month is not None:
        return False
    opens = timed.first - page.scene.first <= 1
    return opens and page.reading.tokens.words[timed.end : timed.end + 1] == (",",)


def _words_of_level(page: Page, counted: Counted, found: Measure | None, timed: Timed | None) -> tuple[int, int]:
    """The tokens of the claim: the number, with what it measures and its time where these stand close to it."""
    first, end = counted.first, counted.end
    if found and page.scene.first <= found.first and counted.first - found.first <= _REACH:
        own = not is_aside(page, found.first, counted.first) and not _of_another(page, counted, found.first)
        first = min(first, found.first) if own else first
    while first > page.scene.first and page.reading.tokens.words[first - 1] in page.pack.figures.widening:
        first -= 1
    if timed and timed.first >= counted.end and timed.first - counted.end <= 4:
        end = max(end, timed.end)
    return first, end


def _of_another(page: Page, counted: Counted, label: int) -> bool:
    """Whether another sum stands between what is measured, at token `label`, and the number: "targets of $2 billion
    next year and | $5 billion by 2030"."""
    unit, money = counted.amount.unit, counted.is_money
    same = (each for each in page.scene.amounts if each.amount.unit == unit or (money and each.is_money))
    return any(label < each.first and each.end < counted.first - 1 for each in same)


def _currency(page: Page, counted: Counted) -> str:
    """The unit; a currency's name that several states share ("soms", "rupees") means the money of the one party that
    has such money, a dollar that of the state whose own paper it is, or else the American one."""
    units = page.pack.amounts.units
    shared = units.shared_money.get(counted.money)
    if shared is None or not counted.is_money:
        return counted.amount.unit
    issuer = page.context.issuer
    own = [issuer[0]] if issuer else []
    told = own if counted.money in units.own_money else page.context.parties
    codes = {code for state, code in shared.items() if state in told}
    return codes.pop() if len(codes) == 1 else counted.amount.unit


# --- changes -------------------------------------------------------------------------------------------------------


def _change(page: Page, before: Page | None, counted: Counted, direction: str) -> Draft | str:
    found = measure(page, counted) or measure_before(page, before, counted) or _counted_before(page, counted)
    if found is None:
        return f"told as a change ({direction}), but nothing tells of what"
    timed = period(page, _commented(page, counted) or counted)
    if timed is None and before and (_goes_on(before, found.indicator) or in_same_period(page)):
        timed = period_before(before)
    if timed and timed.when and timed.when.is_day:
        timed = None  # nothing grows by a tenth within the day of the report
    measured = timed.when if timed else None
    amount, reason = counted.amount, _spelled(page, counted)
    if _is_index(page, counted):
        amount = replace(amount, value=abs(amount.value - _WHOLE))
        reason = f"{reason} of what it was → {direction} by {amount.value:f} percent"
    to_come = timed is not None and timed.role == "by"  # "within five years": from now
    base = base_period(page, counted, None if to_come else measured)
    change = Change(amount.value, amount.unit, direction, amount.approx, base)
    says = Figure(indicator=found.indicator, approx=amount.approx, period=measured, change=change, step=amount.step)
    anchor = _direction_at(page, counted)
    first = min(counted.first, anchor if anchor is not None else counted.first)
    level = any(found.end <= other.first and other.end <= first and other.is_money for other in page.scene.amounts)
    if found.first >= page.scene.first and abs(found.first - first) < _REACH and not level:
        first = min(first, found.first)  # but "trade reached $3 million, an increase of 11%" tells the level apart
    end = found.end if counted.end < found.end <= counted.end + _BEHIND else counted.end
    reasons = (reason, *((timed.why,) if timed else ()))
    if change.base_period:
        reasons = (*reasons, f"compared with {change.base_period}")
    return Draft(
        page.scene.index, first, end, says, page.parties(page.scene.first, page.scene.end), RULE_CHANGE, reasons
    )


def _counted_before(page: Page, counted: Counted) -> Measure | None:
    """What the things counted right before the change are: "300,000 Omanis visited in 2024, 15 percent more than"."""
    before = _amount_before(page, counted)
    if before is None or before.is_money:
        return None
    found = counted_thing(page, bare_count(page, before))
    return found if found and found.indicator is not Indicator.OTHER else None


def _commented(page: Page, counted: Counted) -> Counted | None:
    """The number that a change in brackets comments on: "$300 million in 2024 (+15%)"."""
    words = page.reading.tokens.words
    if "(" not in words[max(page.scene.first, counted.first - 2) : counted.first]:
        return None
    return _amount_before(page, counted)


def _amount_before(page: Page, counted: Counted) -> Counted | None:
    """The number told right before this one, near enough to belong to it."""
    before = [
        other for other in page.scene.amounts if other.end <= counted.first and counted.first - other.end <= _REACH
    ]
    return before[-1] if before else None


def _is_index(page: Page, counted: Counted) -> bool:
    """Whether a percentage in brackets tells what part of an earlier figure this one is: "(104.6% against 2023)"."""
    if counted.amount.unit != "percent" or page.reading.tokens.words[counted.first - 1] != "(":
        return False
    return any(each.role == "base" and 0 <= each.first - counted.end <= 1 for each in page.scene.times)


def _direction(page: Page, counted: Counted) -> str | None:
    at = _direction_at(page, counted)
    if at is None:
        return None
    word = page.reading.tokens.words[at]
    known = page.pack.figures
    return "up" if word == "+" or word in known.up or word in known.comparing or word in known.compared_with else "down"


def _direction_at(page: Page, counted: Counted) -> int | None:
    """The word of growth or decline that the number belongs to: before it ("rose by 14%"), in it ("doubled"), or right
    behind it ("a 45-percent growth")."""
    words, known = page.reading.tokens.words, page.pack.figures
    if counted.amount.unit in SHARES and words[counted.first - 2 : counted.first] in _SIGNED:
        return counted.first - 1  # "(+15%)"
    if counted.amount.unit == "times" and words[counted.end - 1] in known.up | known.down:
        falls = (at for at in range(max(page.scene.first, counted.first - 2), counted.first) if words[at] in known.down)
        return next(falls, counted.end - 1)  # "shrank nearly twofold"
    if counted.amount.unit == "times" and (at := _compared_at(page, counted)) is not None:
        return at
    for at in range(counted.end, min(counted.end + 4, page.scene.end)):
        if words[at] in (",", ";", "in", "of", "to", "from"):
            break
        compared = words[at + 1 : at + 2] in _COMPARED  # "0.5% more than a year earlier", "pay 40% more for"
        told_behind = counted.amount.unit == "times" or (counted.amount.unit in SHARES and at == counted.end)
        if told_behind and words[at] in ("up", "down"):
            return at  # "2.1 times up from 2023", "nearly 57 percent up on 2023"
        if words[at] in (known.up | known.down) - _LEADING or (words[at] in ("more", "less") and compared):
            return at
    for at in range(counted.first - 1, max(page.scene.first, counted.first - _REACH) - 1, -1):
        if counted.amount.unit in SHARES and words[at].startswith(_LEVEL_REACHED) and words[counted.first - 1] != "by":
            continue  # "exceeded its pledge of 2 percent" tells a level; "growth exceeded 2 percent" grew
        if words[at : at + 2] == ("up", "to") and words[at - 1] in page.pack.grammar.prepositions:
            break  # "accounts for up to 80 percent"
        if (words[at] in known.up or words[at] in known.down) and not _in_a_number(page, at):
            if _another_number(page, at, counted):
                break
            return at
    return _shared_direction(page, counted)


def _shared_direction(page: Page, counted: Counted) -> int | None:
    """The word of growth told once for two: "exports fell by 11% to $2 billion, imports by 7%"."""
    words, known = page.reading.tokens.words, page.pack.figures
    if counted.amount.unit not in SHARES or words[counted.first - 1] != "by":
        return None
    before = (at for at in range(counted.first - 2, page.scene.first - 1, -1) if not _in_a_number(page, at))
    return next((at for at in before if words[at] in known.up or words[at] in known.down), None)


def _compared_at(page: Page, counted: Counted) -> int | None:
    """The word that compares the multiple with what was before: "twice as much as in 2023", "twice the 2023 level"."""
    words, known, end = page.reading.tokens.words, page.pack.figures, counted.end
    told = words[end : end + 3]
    if len(told) == 3 and told[0] == told[2] == "as" and told[1] in known.comparing:
        return end + 1
    if words[end : end + 1] != ("the",):
        return None
    return next((at for at in range(end + 1, min(end + 5, page.scene.end)) if words[at] in known.compared_with), None)


def _another_number(page: Page, at: int, counted: Counted) -> bool:
    """Whether another number with a unit stands between the word of growth and this one: that one is the change."""
    between = [other for other in page.scene.amounts if at < other.first and other.end <= counted.first]
    words, unit = page.reading.tokens.words, counted.amount.unit
    if len(between) == 1 and words[between[0].end : counted.first] == ("and",) and between[0].amount.unit == unit:
        return unit not in SHARES  # "gone up by 35 percent and 37 percent"
    return any(other.is_money or other.amount.unit for other in between)


def _in_a_number(page: Page, at: int) -> bool:
    """Whether the word only hedges a number: "more than $5 million" tells no growth."""
    return any(other.first <= at < other.end for other in page.scene.amounts)


def _is_difference(page: Page, counted: Counted) -> bool:
    """Whether a sum of money is the change itself ("rose by $5 million", "an increase of $5 million") and no level
    ("rose to $5 million")."""
    words, known = page.reading.tokens.words, page.pack.figures
    before = words[max(page.scene.first, counted.first - 3) : counted.first]
    grown = before[-1:] == ("of",) and before[-2:-1] and (before[-2] in known.up or before[-2] in known.down)
    return counted.is_money and bool(before) and "to" not in before and (before[-1] == "by" or bool(grown))


def _is_target(page: Page, counted: Counted) -> bool:
    """Whether the number is aimed at rather than told: "to bring trade to $1 billion", a tariff rate."""
    tokens, lexicon = page.reading.tokens, page.pack.figures.target
    begin = max(page.scene.first, counted.first - 12)
    words = tokens.words
    turns = [at for at in range(begin, counted.first) if words[at] in CONTRASTING or words[at - 1 : at + 1] == _BESIDES]
    begin = turns[-1] if turns else begin  # "the target is $10 billion, although trade came to $2 billion"
    behind = range(counted.end, min(counted.end + 4, page.scene.end))
    parted = (at for at in behind if words[at : at + 2] == (",", "and") or _goes_on_to(page, at))
    clause = next(parted, behind.stop)  # ", and the target is", "and was expected to increase"
    aimed = any(lexicon.at(tokens, at, counted.end) for at in range(begin, counted.first)) or any(
        lexicon.at(tokens, at, page.scene.end) for at in range(counted.end, clause)
    )
    targeted = any(each.base == "target" and 0 <= counted.first - each.end <= 1 for each in page.scene.groups)
    if words[counted.first - 1] == "at" and not _STANDING.isdisjoint(words[counted.first - 3 : counted.first - 1]):
        return False  # "increase trade, currently standing at $5 million"
    hoped = any(
        each.base == "reach" and each.form in _HOPED and each.end == counted.first for each in page.scene.groups
    )
    joined = _amount_before(page, counted) if words[counted.first - 1] == "and" else None
    if joined and words[joined.end : counted.first][:1] == ("in",) and _is_target(page, joined):
        return True  # "raise trade to $2 billion in the short term and $3 billion in the long term"
    return (aimed or targeted or hoped) and not _was_reached(page, counted)


def _goes_on_to(page: Page, at: int) -> bool:
    """Whether "and" goes on to another verb of the same subject at token `at`."""
    return page.reading.tokens.words[at] == "and" and any(group.first == at + 1 for group in page.scene.groups)


_STANDING = frozenset(["standing", "stands", "stood", "currently", "now"])
_HOPED = (Form.MAY, Form.SHOULD)  # "trade could reach $5 million"


def _was_reached(page: Page, counted: Counted) -> bool:
    """Whether what reads like an aim is told as reached: "grew by 85% to reach $2 billion", "1.7% growth to reach $44
    billion in 2015"."""
    words, known = page.reading.tokens.words, page.pack.figures
    told = (each for each in page.scene.groups if each.form is Form.PAST)
    grown = (each for each in told if words[each.end - 1] in known.up | known.down)
    if words[counted.first - 2] == "to" and any(0 < counted.first - each.end <= _REACH for each in grown):
        return True
    if words[counted.first - 2 : counted.first] == ("to", "reach") and words[counted.first - 3] in known.up:
        return True
    timed, anchor = period(page, counted), page.reading.anchor
    past = timed and timed.when and anchor and timed.when.latest < anchor.earliest
    return bool(past and timed and 0 <= timed.first - counted.end <= 1)


def _spelled(page: Page, counted: Counted) -> str:
    value = counted.amount.value.normalize()
    plain = f"{value:,f}" if value == value.to_integral_value() else f"{Decimal(value):f}"
    return f"“{page.reading.tokens.says(counted.first, counted.end)}” → {plain} {counted.amount.unit}"
