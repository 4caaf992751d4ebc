"""Whether an occasion told by its noun took place, is to come or was called off, and which words say so."""

from __future__ import annotations

from servanda.extract.draft import Page
from servanda.extract.meetings.signals import Off
from servanda.extract.meetings.verbs import FUTURE
from servanda.language.dates import Timed
from servanda.language.phrases import Phrase
from servanda.language.verbs import Form, VerbGroup
from servanda.model.kinds import MeetingStatus

_PLANNED_WORDS = frozenset(
    "possibility prospect upcoming forthcoming"
    " planned scheduled next future proposed expected plans plan planning intends invited"
    " invitation invite hopes hope looks looking forward ready prepare preparation preparations preparing agreed"
    " will".split()
)
_DATES = frozenset(["date", "dates"])
_LEADS = frozenset(["for", "of"])
_COMING = frozenset("upcoming forthcoming future next planned scheduled".split())
_LOOKING_BACK = frozenset("during after following".split())
_TALKED = frozenset("discuss agree propose plan topic express".split())
_LEAD = 5  # tokens from "discussed" to "holding"


def _talked_of(page: Page, group: VerbGroup) -> bool:
    """Whether "holding" is what was talked about: "exchanged views on holding the next session"."""
    words = page.reading.tokens.words
    before = [other for other in page.scene.groups if 0 <= group.first - other.end <= _LEAD]
    led = words[group.first - 1] in ("on", "of", "about", "for") or any(each.end == group.first for each in before)
    return led and any(not _TALKED.isdisjoint(page.pack.classes.get(each.base, ())) for each in before)


def status_of(
    page: Page, phrase: Phrase, group: VerbGroup | None, timed: Timed | None, off: Off | None
) -> tuple[MeetingStatus, str]:
    words = page.reading.tokens.words
    around = set(words[max(page.scene.first, phrase.first - 6) : phrase.end])
    if off:
        return off.status, f"“{page.reading.tokens.says(off.first, off.end)}” → {off.status}"
    if group and (group.form in FUTURE or group.base in ("schedule", "plan")):
        return MeetingStatus.PLANNED, f"the verb “{group.base}” ({group.form}) → planned"
    if group and group.form is Form.GERUND and _talked_of(page, group):
        return MeetingStatus.PLANNED, "its holding is only talked about → planned"
    if group and group.form in (Form.PAST, Form.PASSIVE, Form.PARTICIPLE) and not (around & {"will", "upcoming"}):
        return MeetingStatus.HELD, f"the verb “{group.base}” ({group.form}) → held"
    published = page.reading.anchor
    later = timed is not None and words[timed.first - 1] == "later"  # "the visit later this week"
    if later or (timed and timed.when and published and published.before(timed.when)):
        return MeetingStatus.PLANNED, "its day comes after that of the document → planned"
    looks_back = not _LOOKING_BACK.isdisjoint(words[max(page.scene.first, phrase.first - 3) : phrase.first])
    if looks_back and _COMING.isdisjoint(around):
        return MeetingStatus.HELD, "told as what something came out of → held"
    if timed and timed.when and published and timed.when.before(published):
        return MeetingStatus.HELD, "its day lies before that of the document → held"
    will = next((other for other in page.scene.groups if other.first == phrase.end), None)
    if will and will.form in (Form.FUTURE, Form.PASSIVE_FUTURE):
        return MeetingStatus.PLANNED, f"“{page.reading.tokens.says(will.first, will.end)}” stands behind it → planned"
    if not _DATES.isdisjoint(around) and not _LEADS.isdisjoint(
        words[max(page.scene.first, phrase.first - 2) : phrase.first]
    ):
        return MeetingStatus.PLANNED, "a date for it is spoken of → planned"
    coming = min(around & _PLANNED_WORDS, default=None)
    if coming:
        return MeetingStatus.PLANNED, f"“{coming}” stands with it → planned"
    return MeetingStatus.HELD, "nothing says that it is still to come → held"
