"""Meetings: the occasions a document tells, each once."""

from __future__ import annotations

from dataclasses import replace

from servanda.extract.draft import Draft, Page
from servanda.extract.meetings.destinations import GATHERING
from servanda.extract.meetings.headlines import greeted, headline
from servanda.extract.meetings.invitations import by_invitation
from servanda.extract.meetings.merging import merged
from servanda.extract.meetings.nouns import by_noun
from servanda.extract.meetings.presence import by_presence
from servanda.extract.meetings.verbs import by_verb
from servanda.extract.meetings.whereabouts import filed, placed
from servanda.extract.reading import Reading, Scene
from servanda.language.phrases import Phrase
from servanda.language.verbs import Form, VerbGroup
from servanda.model.kinds import Meeting, MeetingFormat


def meetings(page: Page, before: Page | None, after: Page | None) -> list[Draft]:
    """Every occasion told in the sentence. The sentence `before` often names the body that "its first meeting" is of,
    the one `after` who was in the chair."""
    titled = headline(page)
    if titled:
        return [titled]
    read = (by_noun(page, phrase, (before, after)) for phrase in (*page.scene.meetings, *_sitting(page)))
    drafts = [draft for draft in read if isinstance(draft, Draft)]
    for group in page.scene.groups:
        told = by_verb(page, group) or by_invitation(page, group)
        if isinstance(told, Draft) and not any(_same(page, told, other) for other in drafts):
            drafts.append(told)
    return [placed(page, draft) for draft in drafts] or by_presence(page)


def _sitting(page: Page) -> list[Phrase]:
    """The bodies that are told as their own sessions, by a number or as one of a row, and said to be held: "the
    sixteenth Joint Commission was held in Oslo", "the next Joint Commission is scheduled for May", "met in Oslo for the
    third Ocean Dialogue", "at the end of their Joint Commission"."""
    covered = {at for occasion in page.scene.meetings for at in range(occasion.first, occasion.end + 1)}
    return [
        replace(body, type="session")
        for body in page.scene.bodies
        if body.head not in covered and (_ended(page, body) or (_of_row(page, body) and _held(page, body)))
    ]


def _of_row(page: Page, body: Phrase) -> bool:
    """Whether the body is told as one of a row of sessions, by its number or as the next, the last or the first."""
    words = page.reading.tokens.words[max(page.scene.first, body.first - 1) : body.head]
    return body.ordinal is not None or not _IN_A_ROW.isdisjoint(words)


def _ended(page: Page, body: Phrase) -> bool:
    """Whether something happens at the end or the opening of the body, which sits only at its sessions."""
    words = page.reading.tokens.words
    lead = words[max(page.scene.first, body.first - 3) : body.first]
    told_apart = any(
        body.end <= occasion.head <= body.end + 1 for occasion in page.scene.meetings
    )  # "Council | meeting"
    owns = told_apart or words[body.end : body.end + 1] == ("'s",)
    return lead[-2:-1] == ("of",) and lead[0] in _ENDS and words[body.head_end - 1] in _SITS and not owns


def _held(page: Page, body: Phrase) -> bool:
    """Whether a verb says that the body of a row sits: "was held" behind it, "held", or "convened in Oslo for" before
    it, "came to a close"."""
    words = page.reading.tokens.words
    before = body.first - (words[body.first - 1] in _IN_A_ROW)
    before -= words[before - 1] in page.pack.grammar.determiners
    if words[before - 1] in _AT and words[body.head_end - 1] in _SITS:
        return True  # "expects progress at the next Joint Commission"
    behind = words[body.end : body.end + _SAID + 2]
    if any(behind[at : at + 4] == ("came", "to", "a", "close") for at in range(_SAID)):
        return True
    return any(_happens(page, body, group) for group in page.scene.groups)


def _happens(page: Page, body: Phrase, group: VerbGroup) -> bool:
    """Whether the verb says that the body is held, runs or is met for."""
    words = page.reading.tokens.words
    held = "hold" in page.pack.classes.get(group.base, ())
    if group.end <= body.first:
        between = words[group.end : body.first]
        row = len(between) <= 1 or (len(between) == 2 and between[1] in _IN_A_ROW)
        return (held and row) or (group.base in GATHERING and between[-2:] == ("for", "the"))
    place = group.base == "take" and words[group.end : group.end + 1] == ("place",)
    told = held or place or group.base in _RUNNING
    aside = words[body.end] == words[group.first - 1] == "," and group.first - body.end <= _ASIDE
    if aside and group.base in GATHERING and group.form is Form.PAST and body.ordinal:
        return True  # "the 1st Council, led by President Moi, met today"
    return told and 0 <= group.first - body.end <= _SAID


_IN_A_ROW = frozenset("next upcoming forthcoming last previous latest inaugural".split())
_RUNNING = frozenset("schedule conclude end open begin start wrap".split())
_ENDS = frozenset("end close conclusion opening start beginning".split())
_AT = frozenset(["at", "during"])
_SITS = frozenset("commission committee council cabinet".split())
_ASIDE = 25  # tokens of what is told of a body between commas
_SAID = 4  # tokens from a body to "was held"


def _same(page: Page, told: Draft, other: Draft) -> bool:
    """Whether a verb tells the occasion that a noun tells: "held talks", but not "on a visit to Oslo, met with"."""
    assert isinstance(told.says, Meeting)
    assert isinstance(other.says, Meeting)
    if told.says.format is MeetingFormat.VISIT and other.says.mechanism and told.head < other.first:
        return False  # "will visit Oslo and co-chair the session of the commission"
    words = page.reading.tokens.words
    if told.head < other.first and not _BESIDE.isdisjoint(words[max(told.head, other.first - _LEAD) : other.first]):
        return False  # "met with the minister on the sidelines of the Oslo Conference"
    article = words[other.first - 1] in ("a", "an") and other.says.format is not MeetingFormat.VISIT
    lead = other.first - 1 - article
    if told.says.format is MeetingFormat.VISIT and told.head < other.first and words[lead] == "for":
        return False  # "visited Oslo for talks with the minister"
    return bool(told.overlap(other)) and (told.says.format is other.says.format or told.head < other.end)


_LEAD = 4  # tokens from "sidelines" to the occasion
_BESIDE = frozenset("sidelines margins during ahead after before following framework occasion".split())


def titled(page: Page) -> list[Draft]:
    """The occasion that only the document's title names, on the sentence that first tells of it."""
    reading = page.reading
    if not reading.title_scenes:
        return []
    above = replace(
        page, reading=replace(reading, tokens=reading.title_tokens, scenes=()), scene=reading.title_scenes[0]
    )
    named = headline(above)
    told = _telling(reading)
    if named is None or told is None:
        return []
    says, place = named.says, greeted(page)
    if place and isinstance(says, Meeting) and says.country is None:
        says = replace(says, place=None if place.name == place.country else place.name, country=place.country)
    first = _words_of_meeting(reading, told)
    stop = reading.tokens.words[told.end - 1] in (".", "!", "?")
    end = min(told.end - stop, first + _TOLD_WORDS)
    where = Draft(told.index, first, end, says, page.context.parties, named.rule)
    return [where.because(f"the title names the occasion: “{reading.document.title}”", *named.why)]


_TELLING = frozenset(
    "conversation talks call discussion exchange meeting session discussed discussing discuss met held reviewed"
    " exchanged considered".split()
)
_WHO_MET = frozenset("leaders presidents ministers sides parties interlocutors counterparts heads".split())
_FRONTED_LENGTH = 9  # "..., the two leaders had an in-depth discussion"
_SUBJECT_LENGTH = 6  # "The leaders of the two states discussed"
_TOLD_WORDS = 12
_LABEL_LENGTH = 9  # "President of the Republic of Kenya Jane Doe:"


def _telling(reading: Reading) -> Scene | None:
    """The first sentence whose subject met or whose subject is the meeting ("The leaders discussed", "The conversation
    was", but not "The goal of the talks"), or else the one that opens the text; in a transcript, one that tells of
    meeting in any way."""
    words = reading.tokens.words
    for scene in reading.scenes:
        if _subject(reading, scene) is not None:
            return scene
    first = next((scene for scene in reading.scenes if not scene.heading), None)
    if first and ":" in words[first.first : first.first + _LABEL_LENGTH]:
        return next((scene for scene in reading.scenes if _tells(words[scene.first : scene.end])), first)
    return first


def _tells(words: tuple[str, ...]) -> bool:
    """Whether the words tell of meeting in any way, but as an aim: "a lot of topics to discuss"."""
    return any(word in _TELLING and words[at - 1 : at] != ("to",) for at, word in enumerate(words))


def _subject(reading: Reading, scene: Scene) -> int | None:
    """Where the subject that met, or is the meeting, stands: at the head of the sentence, or behind what is fronted
    ("In view of the talks in May, the two leaders discussed")."""
    words = reading.tokens.words
    for first in (scene.first, *(at + 1 for at in range(scene.first, scene.end - 1) if words[at] == ",")):
        length = _SUBJECT_LENGTH if first == scene.first else _FRONTED_LENGTH
        opening = range(first + 1, min(first + length, scene.end))
        told = (at for at in opening if words[at] in _TELLING and words[at - 2 : at] != ("of", "the"))
        fronted = first > scene.first and _WHO_MET.isdisjoint(words[first + 1 : first + _SUBJECT_LENGTH])
        if words[first] in ("the", "both") and not fronted and next(told, None):
            return first
    return None


def _words_of_meeting(reading: Reading, scene: Scene) -> int:
    """Where in the sentence the meeting is told: at its subject, or where its verb stands far behind a long subject
    ("Many urgent issues ... were discussed during the conversation")."""
    words, subject = reading.tokens.words, _subject(reading, scene)
    if subject not in (None, scene.first):
        return subject
    verbs = [group for group in scene.groups if group.form is Form.PASSIVE and words[group.main] in _TELLING]
    return verbs[0].first if verbs and verbs[0].first - scene.first >= _TOLD_WORDS else scene.first


__all__ = ["filed", "meetings", "merged", "titled"]
