"""Verbs that tell an occasion by what leads to them: "invited him to visit", "had the chance to meet"."""

from __future__ import annotations

from servanda.extract.draft import Page
from servanda.extract.meetings.who_meets import subject_before
from servanda.language.persons import Person
from servanda.language.verbs import Form, VerbGroup
from servanda.model.kinds import MeetingStatus

_LED_WITHIN = 12  # tokens from "invited" to "to visit"
_LED_AGAIN = ("meet", "speak")
_LEADS_TO_PLANNED = frozenset(
    "invite invites invited inviting invitation invitations agreed plans planned planning scheduled intends intend"
    " forward hopes hope hoped expected due set ready asked asks instructed tasked".split()
)
_LEADS_TO_HELD = frozenset("pleased glad happy honoured honored delighted pleasure".split())
_THANKS = frozenset("thank thanks thanked thankful grateful gratitude".split())
_CHANCE = 4  # tokens from "had" to "to meet"
_CHANCES = frozenset(["opportunity", "chance", "privilege", "honour", "honor", "pleasure"])
_RECEIVING = frozenset(["receive", "host"])
_WHILE = frozenset(["while", "when", "upon", "after"])


def is_looked_to(page: Page, group: VerbGroup, kind: str) -> bool:
    """Whether somebody agreed to meet once more, or looks forward to it: "agreed to speak again in May", "looks forward
    to meeting"."""
    words = page.reading.tokens.words
    if group.form is Form.INFINITIVE:
        return kind in _LED_AGAIN and words[group.end : group.end + 1] == ("again",)
    return group.form is Form.GERUND and kind == "meet" and words[group.main - 2 : group.main] == ("forward", "to")


def is_going_on(page: Page, group: VerbGroup, kind: str) -> bool:
    """Whether the form tells what happens beside something else or at this time: "is visiting Oslo", "said so while
    meeting President Moi"."""
    words = page.reading.tokens.words
    lead = words[max(page.scene.first, group.first - _CHANCE) : group.first]
    if words[group.end : group.end + 1] == ("alongside",):
        return group.form in (Form.GERUND, Form.PROGRESSIVE)  # "speaking alongside President Moi in Oslo"
    if group.form is Form.GERUND:
        company = group.base == "talk" and words[group.end : group.end + 1] in (("to",), ("with",))
        return (kind == "meet" or company or group.base in _RECEIVING) and words[group.first - 1] in _WHILE
    if group.form is Form.BASE and kind == "meet":  # "agreed to have their teams meet in Oslo"
        return not {"have", "having"}.isdisjoint(lead[:-1]) or _arranged(page, group)
    if group.form is Form.INFINITIVE and kind == "meet":  # "had the opportunity to meet with the host"
        return not _CHANCES.isdisjoint(lead) and "had" in lead
    return group.form is Form.PROGRESSIVE and kind in ("visit", "meet")


def _arranged(page: Page, group: VerbGroup) -> bool:
    """Whether the present tells a meeting that is fixed: "when the presidents meet in Oslo on June 16"."""
    words = page.reading.tokens.words
    subject = subject_before(page, group.first)
    if subject is None or subject[1] != group.first or words[subject[0] - 1] in page.pack.grammar.prepositions:
        return False
    sides = page.scene.subjects.get(subject[0], (0, ""))[1] == "sides"
    officials = words[subject[0]] in page.pack.actors and words[subject[0]].endswith("s")  # "the leaders of both"
    several = sides or officials or len(people_of(page, subject, group)) > 1
    return several and any(timed.role == "at" for timed in page.scene.times if timed.first >= group.end)


def led_to(page: Page, group: VerbGroup) -> tuple[MeetingStatus, tuple[int, int]] | None:
    """What the word that leads to "to visit" or "visiting" makes of the visit, and where the claim begins: "invited
    him to visit Oslo" is a plan, "I am pleased to visit Oslo" is said on the spot."""
    words = page.reading.tokens.words
    named = {at for person in page.scene.persons for at in range(person.first, person.end + 1)}
    far = _LED_WITHIN + sum(at in named for at in range(page.scene.first, group.first))  # "asked A, B and C to visit"
    for at in range(group.first - 1, max(page.scene.first, group.first - far) - 1, -1):
        if words[at] in (";", ":", ".") or (words[at] == "that" and group.form is not Form.MAY):
            return None
        if words[at] in _LEADS_TO_PLANNED:
            if _turned_down(page, at):
                return None
            thanked = not _THANKS.isdisjoint(words[page.scene.first : at])  # "thank you for inviting me to visit Oslo"
            return MeetingStatus.HELD if thanked else MeetingStatus.PLANNED, (at, group.first)
        if words[at] == "first" and words[at - 1] == "the" and group.form is Form.INFINITIVE:
            later = "will" in words[max(page.scene.first, at - _CHANCE) : at]
            return MeetingStatus.PLANNED if later else MeetingStatus.HELD, (at, group.first)
        if words[at] in ("lead", "head") and words[at - 1] in ("will", "to", "would"):
            return MeetingStatus.PLANNED, (at, group.first)  # "will lead a delegation to visit Oslo"
        if words[at] in _LEADS_TO_HELD and group.first - at <= 2:
            return MeetingStatus.HELD, (at, group.first)
    return None


def _turned_down(page: Page, at: int) -> bool:
    """Whether what the word at `at` names is refused: "declined an invitation to visit Oslo"."""
    classes = page.pack.classes
    return any(
        "preclude" in classes.get(group.base, ()) and 0 <= at - group.end <= 2 and not group.form.startswith("passive")
        for group in page.scene.groups
    )


def people_of(page: Page, subject: tuple[int, int], group: VerbGroup) -> list[Person]:
    """The persons named as the subject of the verb."""
    return [person for person in page.scene.persons if subject[0] <= person.first < group.first]
