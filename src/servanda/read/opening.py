"""What the first lines of a report say of it: a line that begins with its date, a byline, a dateline, who reports.

A date counts only where it stands as the date of the report: in the first line's form, on a line of its own, or in a
dateline. A date in a sentence is the date of an event.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from servanda.base.when import When
from servanda.read.agencies import is_agency, is_person
from servanda.read.dates import MONTH_NAME, day_of, month_number, sharpened, stated_date
from servanda.read.stated import Stated, one_line

_HEAD = 3000  # characters: who reports, and when, stands within them or nowhere
_LINES = 6

_FIRST_LINE = re.compile(r"\s*date:? +(?P<date>\d{4}(?:-\d{2}){0,2})(?![\d-])(?P<rest>.*)", re.I)
_BYLINE = re.compile(r"By:? +(?P<name>[^.,;:|/]{2,60}(?:\.[a-z]{2,6})?)")
_LABEL = re.compile(r"(?:published|posted|updated|issued|date)(?: on)?:? +", re.I)

_CAPITALS = r"[^\W\d_a-z]{2,}(?:[ .'’-]+[^\W\d_a-z]{2,}){0,3}"
_PLACE = r"[^\W\d_a-z][^\W\d_]*(?:[ .'’-]+[^\W\d_a-z][^\W\d_]*){0,3}"
_IN_BRACKETS = r" ?[(/](?P<{}>[^()/]{{2,30}})[)/]"
_DATELINE = re.compile(
    rf"\s*(?:{_PLACE}, (?:{_PLACE}, )?|{_CAPITALS} |{_PLACE}(?={_IN_BRACKETS.format('_')}))"
    rf"(?:{_IN_BRACKETS.format('before')},? )?"
    rf"(?:(?P<month>{MONTH_NAME}) (?P<day>\d{{1,2}})|(?P<day_first>\d{{1,2}}) (?P<its_month>{MONTH_NAME}))"
    rf"(?:,? (?P<year>\d{{4}}))?(?:{_IN_BRACKETS.format('after')}|,? (?P<named>{_PLACE}))?"
    r"(?: ?[.:/—–-](?!\d)|$|(?<=[)/.]) )"
)
_NAME = r"[A-Z0-9][\w-]*(?:\.[a-z]{2,6})?"
_REPORTS = re.compile(
    rf"(?<![\w’'.])(?P<name>{_NAME}(?: {_NAME}){{0,2}}) (?:reports|informs|writes|reported|informed)\b"
)


def opening(text: str, known: Stated) -> Stated:
    """`known`, its gaps filled from the first lines of `text`. A date that is no day yet (`2022-06`) becomes one where
    a dateline tells the day ("BAKU, June 28.")."""
    head = text[:_HEAD]
    lines = [line for line in head.splitlines() if line.strip()][:_LINES]
    if not lines:
        return known
    dateline = next(filter(None, map(_DATELINE.match, lines)), None)
    found = known
    for said in (_first_line(lines[0]), _bylines(lines[1:]), _own_line(lines), _reporter(head), _in_dateline(dateline)):
        found = found.or_else(said)
    return replace(found, published=_sharpened_by(dateline, found.published))


def _first_line(line: str) -> Stated:
    """` date 2022-06-28 By NAME`: the date, and an agency or an author."""
    found = _FIRST_LINE.match(line)
    if found is None:
        return Stated()
    return replace(_by(found["rest"]), published=stated_date(found["date"]))


def _bylines(lines: Sequence[str]) -> Stated:
    stated = Stated()
    for line in lines:
        stated = stated.or_else(_by(line))
    return stated


def _by(line: str) -> Stated:
    found = _BYLINE.fullmatch(line.strip())
    name = one_line(found["name"]) if found else None
    if name is None:
        return Stated()
    if is_agency(name):
        return Stated(publisher=name)
    return Stated(author=name) if is_person(name) else Stated()


def _own_line(lines: Sequence[str]) -> Stated:
    """A line that is a whole date and nothing besides, perhaps with a label such as "Published:"."""
    for line in lines:
        if len(line) < 60:
            day = stated_date(_LABEL.sub("", line.strip(), count=1))
            if day and day.is_day:
                return Stated(published=day)
    return Stated()


def _reporter(head: str) -> Stated:
    """The first agency that is said to report: "..., Azernews reports." """
    for found in _REPORTS.finditer(head):
        words = found["name"].split(" ")
        for first in range(len(words)):
            name = " ".join(words[first:])
            if is_agency(name):
                return Stated(publisher=name)
    return Stated()


def _in_dateline(found: re.Match[str] | None) -> Stated:
    if found is None:
        return Stated()
    named = (found[group] for group in ("_", "before", "after", "named"))
    publisher = next((name.strip() for name in named if name and is_agency(name)), None)
    return Stated(publisher=publisher, published=_full_date(found))


def _full_date(found: re.Match[str]) -> When | None:
    month, day = _month_and_day(found)
    return day_of(int(found["year"]), month, day) if found["year"] else None


def _sharpened_by(found: re.Match[str] | None, published: When | None) -> When | None:
    if found is None:
        return published
    month, day = _month_and_day(found)
    return published if month is None else sharpened(published, month, day)


def _month_and_day(found: re.Match[str]) -> tuple[int | None, int]:
    return month_number(found["month"] or found["its_month"]), int(found["day"] or found["day_first"])
