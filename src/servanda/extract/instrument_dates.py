"""When an instrument was signed or took its status, and the term that its name bears."""

from __future__ import annotations

import re
from datetime import timedelta

from servanda.base.when import When
from servanda.extract.draft import Page
from servanda.extract.matching import Match
from servanda.language.dates import Timed
from servanda.language.verbs import Form
from servanda.model.kinds import InstrumentStatus

_TERM = re.compile(r"((?:19|20)\d\d)\s*[-–—/]\s*((?:19|20)\d\d)")
_TIMELESS = frozenset((InstrumentStatus.APPLIED, InstrumentStatus.DRAFTED))  # told of now, whatever day is named near
_OF_PAPERS = frozenset("signed inked adopted concluded ratified approved initialled dated done".split())
_SIGNING = timedelta(days=800)  # at the longest, from the first of several papers to the last
_ANNIVERSARY = 4  # tokens from "anniversary" to the signing of the paper
_DATED = frozenset((InstrumentStatus.SIGNED, InstrumentStatus.ADOPTED))


def term_of(words: str) -> When | None:
    """The term that an instrument bears in its name: "the 2024–2029 Programme"."""
    found = _TERM.search(words)
    return When.parse(f"{found.group(1)}/{found.group(2)}") if found and found.group(1) < found.group(2) else None


def date_of(page: Page, match: Match, status: InstrumentStatus) -> tuple[When | None, tuple[str, ...]]:
    """The time told nearest to the verb in the same sentence; not the term in the instrument's own name."""
    if status in _TIMELESS or _stands(page, match, status):
        return None, ()
    lead = page.reading.tokens.words[max(page.scene.first, match.anchor - _ANNIVERSARY) : match.anchor]
    marked = match.anchor if "anniversary" in lead else page.scene.first  # "in 2022, the anniversary of the signing"
    near = [
        timed
        for timed in page.scene.times
        if timed.role == "at"
        and timed.when is not None
        and timed.first >= marked
        and not (timed.when.is_interval and timed.when.latest - timed.when.earliest > _SIGNING)  # the term of a paper
        and not (in_a_name(page, timed) or _of_something_else(page, match, timed, status))
        and not _of_other_paper(page, match, timed)
    ]
    phrase, group = match.bound.instrument, match.bound.group
    if phrase is not None:  # "signed the pact, which they had talked over in May"
        begin = max(phrase.end, match.anchor)
        relative = next((at for at in range(begin, page.scene.end) if _relative(page, at)), page.scene.end)
        near = [timed for timed in near if timed.first < relative]
    if group is None and phrase is not None and phrase.end <= match.anchor:
        near = [timed for timed in near if not _of_next_verb(page, match, timed)]
    if not near:
        return _date_of_name(page, match, status)
    behind = phrase is not None and phrase.end <= match.anchor  # "was signed", "entered into force"
    verb = group.main if group and not behind else match.end - 1
    best = min(near, key=lambda timed: (abs(timed.first - verb), timed.first))
    return best.when, (best.why,)


def _of_something_else(page: Page, match: Match, timed: Timed, status: InstrumentStatus) -> bool:
    """Whether the time is that of something told in passing: "signed the minutes of the session held on 3 May", "was
    signed at the request made in April", "the treaty, signed in May, is in force"."""
    if timed.when and timed.when.first and timed.when.first.month is None:
        of = page.reading.tokens.words[timed.first - 1] == "of"
        if of and any(match.end <= phrase.first < timed.first for phrase in page.scene.instruments):
            return True  # "signed minutes on rights under the agreement of 1981"
    words = page.reading.tokens.words
    if status is InstrumentStatus.IN_FORCE and not _OF_PAPERS.isdisjoint(words[timed.first - 2 : timed.first]):
        return True
    words = words[max(timed.first - 2, match.end) : timed.first]
    done = [word for word in words if word in page.pack.forms.participle and word not in _OF_PAPERS]
    held = "held" in done and not any(occasion.end <= timed.first for occasion in page.scene.meetings)
    return bool(done) and not held


def _of_other_paper(page: Page, match: Match, timed: Timed) -> bool:
    """Whether the time goes with the verb of another paper, told behind or before: "In May, the treaty on tea was
    initialled, and the one on tin, signed in June, is in force"."""
    for other in page.scene.instruments:
        behind = match.end <= other.first < timed.first
        before = timed.end <= other.first and other.end < match.first
        begin, end = (other.end, timed.first) if behind else (other.end, match.first)
        if (behind or before) and any(begin <= group.first and group.end <= end for group in page.scene.groups):
            return True
    return False


def _relative(page: Page, at: int) -> bool:
    words = page.reading.tokens.words
    return words[at] == "," and words[at + 1 : at + 2] in (("which",), ("who",))


def _of_next_verb(page: Page, match: Match, timed: Timed) -> bool:
    """Whether the time goes with a verb behind the participle that tells the act: "the treaty, signed but not ratified,
    lapsed in 2010"."""
    told = (Form.PAST, Form.PASSIVE)
    return any(each.first >= match.end and each.end <= timed.first and each.form in told for each in page.scene.groups)


def _stands(page: Page, match: Match, status: InstrumentStatus) -> bool:
    """Whether the paper is told to bind now ("serves as a ground"), with no word of the day since when."""
    since = {"force", "effect", "became"} & set(page.reading.tokens.words[match.first : match.end])
    return status is InstrumentStatus.IN_FORCE and match.bound.group is None and not since


def _date_of_name(page: Page, match: Match, status: InstrumentStatus) -> tuple[When | None, tuple[str, ...]]:
    """The day that the name of a signed paper bears: "the treaty of 4 May 1992"."""
    phrase = match.bound.instrument
    if phrase is None or status not in _DATED:
        return None, ()
    for timed in page.scene.times:
        if phrase.first <= timed.first < phrase.end + 1 and timed.when is not None and timed.when.is_day:
            return timed.when, (timed.why,)
    return None, ()


def in_a_name(page: Page, timed: Timed) -> bool:
    """Whether the time is the term in an instrument's name, no day of signing: "the 2024–2029 Programme"."""
    return any(phrase.first <= timed.first < phrase.end for phrase in page.scene.instruments) or (
        timed.when is not None and timed.when.is_interval and _TERM.fullmatch(_words(page, timed)) is not None
    )


def _words(page: Page, timed: Timed) -> str:
    return page.reading.tokens.says(timed.first, timed.end)
