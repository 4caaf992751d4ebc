"""When a figure holds: the time that its number belongs to, and the time that a change is measured against."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from servanda.base.when import When
from servanda.extract.draft import Page
from servanda.extract.measures import SHARES, is_aside
from servanda.language.amounts import Counted
from servanda.language.dates import Timed

CONTRASTING = frozenset(["while", "whereas", "although", "though", "but"])
_COMPARING = frozenset(["with", "to", "against", "from", "than"])
_SAME_PERIOD = tuple((the, "same", span) for the in ("the", "that") for span in ("period", "year", "time", "months"))
_UP_ON = frozenset(
    (way, *against)
    for way in ("up", "down", "higher", "lower", "more", "less")
    for against in (("on",), ("from",), ("in", "comparison", "with"), ("in", "comparison", "to"), ("than", "in"))
)
_ON_BASE = (("on",), ("from",), ("over",), ("compared", "to"), ("compared", "with"))
_AGAINST = frozenset(
    [("in", "contrast", "to"), ("in", "comparison", "with"), ("in", "comparison", "to"), ("from",), ("against",),
     ("versus",), ("as", "against"), ("compared", "to"), ("compared", "with")]
)  # fmt: skip
_PREVIOUS = frozenset("the a previous preceding year earlier before prior".split())
_COMMA = 7  # what it costs a time that it stands beyond a comma
_CLAIMED = 10  # what it costs a time that it stands with another number


def period(page: Page, counted: Counted) -> Timed | None:
    """The time that the number belongs to: the nearest in the sentence, preferring its own side of a comma."""
    converted = _converted(page, counted)
    if converted:
        return period(page, converted)
    by = _by(page, counted)
    if by and by.first - counted.end <= 1 and not _past(page, by):
        return by
    plain = (timed for timed in page.scene.times if timed.role == "at" and not _of_paper(page, timed))
    times = [
        timed
        for timed in plain
        if not (
            _beyond_aside(page, counted, timed)
            or _of_compared(page, counted, timed)
            or _to_come_beyond(page, counted, timed)
            or any(_grown_on(page, other, timed) for other in page.scene.amounts)
        )
    ]
    since = _since(page, counted)
    if times:
        nearest = min(times, key=lambda timed: _distance(page, counted, timed))
        claimed = _distance(page, counted, nearest)[0] >= _CLAIMED
        if since is not None and claimed and counted.end <= since.first < nearest.first:
            return since  # "5 bcm since 2020, 2 bcm in May"
        return by if by and claimed else nearest  # "$2m in May 2025 and $3m by the end of 2024"
    return since or (None if by and _past(page, by) else by)


def compared_period(page: Page, counted: Counted) -> Timed | None:
    """The period that a level is told for as the one compared with: "$3 billion, against $2 billion a year earlier"."""
    words = page.reading.tokens.words
    if (before_that := _year_before(page, counted)) is not None:
        return before_that
    for timed in page.scene.times:
        beside = 0 <= timed.first - counted.end <= 1 and words[counted.end : timed.first] in ((), ("in",))
        if timed.role != "base" or not beside or words[counted.first - 1] not in _COMPARING:
            continue
        if timed.when or not _COMPARING.isdisjoint(words[timed.first : timed.first + 2]):
            return timed if timed.when else None
        now = period(page, counted)
        if now and (before := _year_earlier(page, timed, now)):
            return before
    return None


def _year_earlier(page: Page, told: Timed, now: Timed) -> Timed | None:
    """The year, or the same months, before `now`, which the words of `told` look back to."""
    before = now.when.year_before() if now.when else None
    said = page.reading.tokens.says(told.first, told.end)
    return replace(told, when=before, why=f"{now.why}, “{said}” → {before}") if before else None


def _year_before(page: Page, counted: Counted) -> Timed | None:
    """The year before that of the sentence, which "the previous year" behind the sum looks back to: "$5 million in
    2021, from $4 million the previous year"."""
    words = page.reading.tokens.words
    behind = next((timed for timed in page.scene.times if 0 <= timed.first - counted.end <= 1), None)
    if behind is None or not _PREVIOUS.issuperset(words[behind.first : behind.end]):
        return None
    years = [timed for timed in page.scene.times if timed.end <= counted.first and timed.role == "at" and timed.when]
    if not years:
        return None
    now = max(years, key=lambda timed: timed.when.latest if timed.when else date.min)  # "$1m in 2021, $2m in 2020"
    return _year_earlier(page, behind, now)


def _since(page: Page, counted: Counted) -> Timed | None:
    """The time since then: where a number is the start of it ("since 2020 ... from $109 million"), its beginning."""
    since = next((timed for timed in page.scene.times if timed.role == "since" and timed.when), None)
    if since is None or since.when is None:
        return None
    if page.reading.tokens.words[counted.first - 1] == "from":
        return replace(since, when=When(since.when.first, since.when.first))
    return since


def period_before(before: Page) -> Timed | None:
    """The one plain time of the sentence before, for a number that looks back to it: "Trade was brisk in 2024. It came
    to $1 billion." Of several, that of its first number."""
    told = next((timed for counted in before.scene.amounts if (timed := period(before, counted))), None)
    if told and told.when and not told.when.is_day:
        return told
    times = [timed for timed in before.scene.times if timed.role == "at" and timed.when and not timed.when.is_day]
    return times[0] if len(times) == 1 else None


def in_same_period(page: Page) -> bool:
    """Whether the sentence opens with the time of the sentence before: "In the same period, exports fell"."""
    words, first = page.reading.tokens.words, page.scene.first
    opening = words[first : first + 4]
    return opening[:1] in (("in",), ("during",), ("over",), ("for",)) and opening[1:] in _SAME_PERIOD


def _by(page: Page, counted: Counted) -> Timed | None:
    """The deadline right behind the number, which it is to reach by then: "to $1 billion by 2030"."""
    return next((each for each in page.scene.times if each.role == "by" and 0 <= each.first - counted.end <= 3), None)


def _past(page: Page, by: Timed) -> bool:
    """Whether the deadline is over: "69,000 arrivals by the end of May" were counted up to then."""
    anchor = page.reading.anchor
    return bool(by.when and anchor and by.when.last and by.when.latest < anchor.earliest)


def _of_paper(page: Page, timed: Timed) -> bool:
    """Whether the time is the term in a paper's name: "13 agreements, among them the Work Programme 2023-2027"."""
    papers = (phrase for phrase in page.scene.instruments if page.reading.tokens.capital(phrase.head))
    return any(phrase.head_end <= timed.first <= phrase.end for phrase in papers)


def _beyond_aside(page: Page, counted: Counted, timed: Timed) -> bool:
    words = page.reading.tokens.words
    if timed.first - counted.end == 1 and (words[counted.end], *words[timed.end : timed.end + 1]) == ("(", ")"):
        return False  # "$812 million (2024)"
    first, end = (counted.end, timed.first) if timed.first >= counted.end else (timed.end, counted.first)
    if end == counted.first and (words[end - 1], *words[counted.end : counted.end + 1]) == ("(", ")"):
        end -= 1  # "in 2018 trade came to its highest level (EUR 2 billion)"
    return is_aside(page, first, end)


def _converted(page: Page, counted: Counted) -> Counted | None:
    """The sum that the one in brackets only tells in another money: "216 million riyals ($561 million)"."""
    if not counted.is_money or page.reading.tokens.words[counted.first - 1] != "(":
        return None
    return next((each for each in page.scene.amounts if each.is_money and each.end == counted.first - 1), None)


def _grown_on(page: Page, counted: Counted, timed: Timed) -> bool:
    """Whether a change right before the time is measured against it: "growth of 37% on 2022", and where the sentence
    tells another time as well, "climbed 62% over 2022 ... in 2023"; "57% up in comparison with 2021"."""
    words, end = page.reading.tokens.words, counted.end
    if counted.amount.unit not in (*SHARES, "times"):
        return False
    if words[end : timed.first] in _UP_ON:
        return True
    known = page.pack.figures
    if words[end + 1 : timed.first] in _ON_BASE and words[end] in known.up | known.down:
        return True  # "a 7 percent increase on 2022"
    span = timed.when is not None and timed.when.is_interval  # "grew by 5% from January to March"
    if words[end : timed.first] in _AGAINST and not (words[end] == "from" and span):
        return True
    if timed.first - end not in (0, 1):
        return False
    lead = words[end] if timed.first > end else words[timed.first]
    told = [other.when for other in page.scene.times if other.role == "at" and other.when]
    later = timed.when is not None and any(timed.when.before(other) for other in told)
    return lead == "on" or (lead == "over" and later)


def _of_compared(page: Page, counted: Counted, timed: Timed) -> bool:
    """Whether the time is that of the sum compared with: "now $3 billion, up from $1 billion ten years ago"."""
    words = page.reading.tokens.words
    return any(
        counted.end <= other.first and 0 <= timed.first - other.end <= 1 and words[other.first - 1] == "from"
        for other in page.scene.amounts
    )


def _to_come_beyond(page: Page, counted: Counted, timed: Timed) -> bool:
    """Whether the time is one to come, of a deed told behind the number: "a grant of $6m, is to open in 2027"."""
    anchor = page.reading.anchor
    if anchor is None or timed.when is None or timed.when.earliest <= anchor.latest:
        return False
    return any(counted.end <= group.first and group.end <= timed.first for group in page.scene.groups)


def _distance(page: Page, counted: Counted, timed: Timed) -> tuple[int, int]:
    words = page.reading.tokens.words
    behind = timed.first >= counted.end
    gap = timed.first - counted.end if behind else counted.first - timed.end
    between = words[counted.end : timed.first] if behind else words[timed.end : counted.first]
    other = sum(
        1
        for amount in page.scene.amounts
        if (counted.end <= amount.first < timed.first) or (timed.end <= amount.first < counted.first)
    )
    parted = behind and between[:2] == (",", "and")  # ", and in 2021 it fell": a clause of its own
    joined = parted or not CONTRASTING.isdisjoint(between)
    claimed = not behind and any(0 <= timed.first - amount.end <= 1 for amount in page.scene.amounts)
    return (
        (other + claimed + 4 * joined) * _CLAIMED + gap + _COMMA * between.count(",") + 6 * between.count("and"),
        timed.first,
    )


def told_close(page: Page, counted: Counted, timed: Timed) -> bool:
    """Whether the time stands beside the number, or opens the sentence for all of it: "In 2019, they sent $2m"."""
    if timed.first >= counted.end:
        between = page.reading.tokens.words[counted.end : timed.first]
        return len(between) <= 8 and CONTRASTING.isdisjoint(between)
    opens = timed.first - page.scene.first <= 1 and page.reading.tokens.words[timed.end] == ","
    return counted.first - timed.end <= 2 or (opens and counted.is_money)


def base_period(page: Page, counted: Counted, measured: When | None) -> When | None:
    """The period told as compared with, nearest to the number, or the same period a year before, where the text
    compares with it or measures a whole year."""
    bases = (timed for timed in page.scene.times if timed.role == "base")
    base = min(bases, key=lambda timed: abs(timed.first - counted.end), default=None)
    grown_on = next((timed for timed in page.scene.times if _grown_on(page, counted, timed)), None)
    if grown_on and grown_on.when:
        return grown_on.when
    if base and base.when:
        return base.when
    whole_year = measured and not measured.is_interval and measured.first and measured.first.month is None
    return measured.year_before() if measured and (base or whole_year) else None
