"""Meetings: the occasions a document tells, by their nouns ("the 6th meeting of the commission was held") and by their
verbs ("met with", "visited", "spoke by phone")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from servanda.base.when import When
from servanda.extract.draft import Draft, Page
from servanda.extract.mechanisms import body_name, standing
from servanda.language.dates import Timed
from servanda.language.names import Place
from servanda.language.phrases import Phrase
from servanda.language.verbs import Form, VerbGroup
from servanda.model.kinds import Meeting, MeetingFormat, MeetingStatus

RULE_NOUN = "en.meeting.occasion"
RULE_VERB = "en.meeting.verb"
RULE_HEADLINE = "en.meeting.headline"

_FUTURE = frozenset([Form.FUTURE, Form.PASSIVE_FUTURE, Form.SHOULD])
_PLANNED_WORDS = frozenset(
    "upcoming forthcoming planned scheduled next future proposed expected plans plan planning intends invited"
    " invitation invite hopes hope looks looking forward ready prepare preparation preparations preparing agreed"
    " will".split()
)
_POSTPONED = frozenset("postponed delayed rescheduled".split())
_CANCELLED = frozenset("cancelled canceled".split())
_HEADLINES = frozenset(
    "meeting talks conversation telephone phone readout call working negotiations consultations".split()
)
_OPENING = 8  # sentences in which a transcript tells where its meeting takes place
_LEADING = frozenset("attend pay make chair lead address have participate join".split())
_CALL_WORDS = frozenset("phone telephone telephoned phoned videoconference video call".split())


def meetings(page: Page, after: Page | None) -> list[Draft]:
    """Every occasion told in the sentence. `after` is the next sentence, which often tells who was in the chair."""
    headline = _headline(page)
    if headline:
        return [headline]
    drafts = [d for phrase in page.scene.meetings if (d := _by_noun(page, after, phrase))]
    for group in page.scene.groups:
        draft = _by_verb(page, group)
        if draft and not any(draft.overlap(other) for other in drafts):
            drafts.append(draft)
    return drafts


# --- by noun -------------------------------------------------------------------------------------------------------


def _by_noun(page: Page, after: Page | None, phrase: Phrase) -> Draft | None:
    if (phrase.plural and phrase.type != MeetingFormat.TALKS) or _is_verb(page, phrase):
        return None
    group = _verb_of(page, phrase)
    body = _body_of(page, phrase)
    first, end = _extent(page, phrase, group)
    people = _participants(page, first, page.scene.end if group else end)
    visit = phrase.type == MeetingFormat.VISIT
    place = _place(page, first, page.scene.end, to=visit) or _visited(page)
    timed = _timed(page, phrase, group)
    if visit and not (_place(page, first, page.scene.end, to=True) or timed):
        return None
    if not (phrase.ordinal or body or group or visit or _between_whom(page, phrase) or _dated_itself(page, phrase)):
        return None
    if group and not (phrase.ordinal or body or people or timed or place or _names_parties(page, end)):
        return None
    if body and after:
        people = people or _chairs(after)
    status = _status(page, phrase, group, timed)
    says = Meeting(
        format=MeetingFormat.SESSION if body and phrase.type == "talks" else MeetingFormat(phrase.type),
        status=status,
        mechanism=body_name(page, body) if body else None,
        ordinal=None if visit else phrase.ordinal,
        date=timed[0] if timed else None,
        place=place.name if place and place.name != place.country else None,
        country=place.country if place else None,
        participants=people,
    )
    why = (timed[1],) if timed else ()
    again = int(_looks_back(page, phrase) and not (phrase.ordinal or body))
    return Draft(page.scene.index, first, end, says, page.parties(first, page.scene.end), RULE_NOUN, why, rank=again)


def _is_verb(page: Page, phrase: Phrase) -> bool:
    """Whether the head is a verb here: "will visit the plant", "meeting his guests"."""
    return any(
        group.main == phrase.head and group.form not in (Form.BASE, Form.GERUND, Form.PARTICIPLE)
        for group in page.scene.groups
    )


def _looks_back(page: Page, phrase: Phrase) -> bool:
    """Whether the phrase points to an occasion told before: "the meeting", "this session"."""
    before = page.reading.tokens.words[phrase.first - 1] if phrase.first > page.scene.first else ""
    return phrase.first == phrase.head and before in ("the", "this", "their") and page.scene.index > 0


def _dated_itself(page: Page, phrase: Phrase) -> bool:
    """Whether a named gathering carries its own date: "the informal CIS summit on December 28"."""
    if phrase.type not in ("summit", "forum", "session", "event") or phrase.first == phrase.head:
        return False
    return any(0 <= timed.first - phrase.end <= 2 and timed.role == "at" for timed in page.scene.times)


def _between_whom(page: Page, phrase: Phrase) -> bool:
    """Whether the phrase itself tells who meets: "a meeting with Prime Minister X", "talks between X and Y"."""
    words = page.reading.tokens.words
    if words[phrase.head_end : phrase.head_end + 1] not in (("with",), ("between",), ("of",)):
        return False
    near = range(phrase.head_end + 1, phrase.head_end + 4)
    return any(p.first in near or p.name_first in near for p in page.scene.persons) or any(
        at in near and role in ("person", "state", "named") for at, (_, role) in page.scene.subjects.items()
    )


def _verb_of(page: Page, phrase: Phrase) -> VerbGroup | None:
    """The verb that says the occasion happens: behind it ("was held"), or before it ("held", "will host")."""
    classes = page.pack.classes
    for group in page.scene.groups:
        kinds = classes.get(group.base, frozenset())
        behind = phrase.end <= group.first <= phrase.end + 16
        passive = group.form.startswith("passive") or group.form is Form.PARTICIPLE or group.form is Form.PAST
        if behind and "hold" in kinds and passive and not _other_meeting(page, phrase, group):
            return group
        if (
            behind
            and group.base in ("take", "begin", "open", "start", "kick", "end", "conclude", "schedule", "plan")
            and not _other_meeting(page, phrase, group)
        ):
            return group
        before = group.end <= phrase.first and phrase.first - group.end <= 5
        if before and (
            "hold" in kinds
            or group.base in ("attend", "pay", "make", "chair", "lead", "address", "co", "visit", "launch")
        ):
            return group
        if before and group.base == "take" and "part" in page.reading.tokens.words[group.end : phrase.first]:
            return group
    return None


def _other_meeting(page: Page, phrase: Phrase, group: VerbGroup) -> bool:
    """Whether another occasion stands nearer to the verb."""
    return any(phrase.end <= other.first < group.first for other in page.scene.meetings)


def _body_of(page: Page, phrase: Phrase) -> Phrase | None:
    """The body in session: within the phrase ("meeting of the commission"), or right before its noun."""
    for body in page.scene.bodies:
        within = phrase.first <= body.head < phrase.end + 6
        if within and (standing(page, body) or phrase.ordinal):
            between = page.reading.tokens.words[phrase.head_end : body.first]
            if body.head < phrase.head or "of" in between or phrase.covers(body.head):
                return body
    if page.reading.tokens.words[phrase.first - 1 : phrase.first] == (
        "its",
    ):  # "launch the council and hold its first meeting"
        before = [body for body in page.scene.bodies if body.end <= phrase.first]
        return before[-1] if before else None
    return None


def _extent(page: Page, phrase: Phrase, group: VerbGroup | None) -> tuple[int, int]:
    """The tokens of the claim: the phrase, its verb, and what follows up to the next comma."""
    first, end = phrase.first, phrase.end
    if group:
        first, end = min(first, group.first), max(end, group.end)
    words = page.reading.tokens.words
    while (
        end < page.scene.end
        and words[end] not in (",", ".", ";", ":", "“", "”", '"', "and", "to", "that", "on")
        and end - phrase.head < 30
    ):
        end += 1
    return first, end


def _status(
    page: Page, phrase: Phrase, group: VerbGroup | None, timed: tuple[When | None, str] | None
) -> MeetingStatus:
    words = page.reading.tokens.words
    around = set(words[max(page.scene.first, phrase.first - 6) : phrase.end])
    told = set(words[phrase.first : min(page.scene.end, phrase.end + 10)])
    if told & _CANCELLED:
        return MeetingStatus.CANCELLED
    if told & _POSTPONED:
        return MeetingStatus.POSTPONED
    if group and (group.form in _FUTURE or group.base in ("schedule", "plan")):
        return MeetingStatus.PLANNED
    if group and group.form in (Form.PAST, Form.PASSIVE, Form.PARTICIPLE) and not (around & {"will", "upcoming"}):
        return MeetingStatus.HELD
    published = page.reading.anchor
    if timed and timed[0] and published and published.before(timed[0]):
        return MeetingStatus.PLANNED
    return MeetingStatus.PLANNED if around & _PLANNED_WORDS else MeetingStatus.HELD


# --- by verb -------------------------------------------------------------------------------------------------------

_VERB_FORMS: dict[str, MeetingFormat] = {
    "meet": MeetingFormat.TALKS,
    "receive": MeetingFormat.TALKS,
    "visit": MeetingFormat.VISIT,
    "speak": MeetingFormat.CALL,
    "arrive": MeetingFormat.VISIT,
}


def _by_verb(page: Page, group: VerbGroup) -> Draft | None:
    kind = next((k for k in _VERB_FORMS if k in page.pack.classes.get(group.base, ())), None)
    if (
        kind is None
        or group.negated
        or group.form in (Form.GERUND, Form.INFINITIVE, Form.MAY, Form.BASE, Form.PROGRESSIVE)
    ):
        return None
    if kind == "arrive" and group.base not in ("arrive", "travel"):
        return None
    if kind == "speak" and group.base not in ("speak", "talk", "phone", "telephone"):
        return None
    if kind == "receive" and group.base not in ("receive", "host", "welcome"):
        return None
    end = _clause(page, group.end)
    subject = _subject(page, group)
    if subject is None:
        return None
    first, people = subject[0], _participants(page, subject[0], end)
    objects = _participants(page, group.end, end)
    place = _place(page, group.end, page.scene.end, to=kind in ("visit", "arrive"))
    timed = _nearest_time(page, group.main)
    met = kind == "meet" and (
        len(people) > 1 or (timed is not None and page.scene.subjects.get(subject[0], (0, ""))[1] == "we")
    )
    if kind in ("meet", "receive", "speak") and not (objects or met):
        return None
    if kind == "visit" and not (place or _object_is_name(page, group)):
        return None
    if kind == "arrive" and not place:
        return None
    says = Meeting(
        format=_VERB_FORMS[kind],
        status=MeetingStatus.PLANNED if group.form in _FUTURE else MeetingStatus.HELD,
        date=timed[0] if timed else None,
        place=place.name if place and place.name != place.country else None,
        country=place.country if place else None,
        participants=people,
    )
    return Draft(page.scene.index, first, end, says, page.parties(first, end), RULE_VERB, (timed[1],) if timed else ())


def _object_is_name(page: Page, group: VerbGroup) -> bool:
    """Whether what is visited is named: a capital stands within the next words."""
    tokens = page.reading.tokens
    stop = min(group.end + 3, page.scene.end)
    return any(tokens.capital(at) for at in range(group.end, stop)) or tokens.words[group.end : group.end + 2] == (
        "the",
        "plant",
    )


def _subject(page: Page, group: VerbGroup) -> tuple[int, int] | None:
    """The subject of the verb: the nearest party, person or delegation before it in its clause."""
    tokens = page.reading.tokens
    for at in range(group.first - 1, max(page.scene.first, group.first - 30) - 1, -1):
        if tokens.words[at] in (";", ":", "”"):
            return None
        for person in page.scene.persons:
            if person.first <= at < person.end:
                return person.first, person.end
        if at in page.scene.subjects and page.scene.subjects[at][0] <= group.first:
            return at, page.scene.subjects[at][0]
        if tokens.words[at] in ("delegation", "delegations"):
            state = next((s for s in page.scene.states if s.end == at), None)
            return (state.first if state else at), at + 1
    return None


# --- headlines -----------------------------------------------------------------------------------------------------


def _headline(page: Page) -> Draft | None:
    """ "Meeting with President of Finland Sauli Niinistö" over a text: the occasion that the text is about."""
    tokens, scene = page.reading.tokens, page.scene
    if scene.index > 1 or tokens.words[scene.first] not in _HEADLINES or not scene.meetings or not scene.persons:
        return None
    if any(
        group.form in (Form.PAST, Form.PASSIVE, Form.PRESENT, Form.FUTURE)
        for group in scene.groups
        if group.base not in ("meet", "talk", "call")
    ):
        return None
    phrase = scene.meetings[0]
    if phrase.head - scene.first > 4 and tokens.words[scene.first] not in ("readout",):
        return None
    words = set(tokens.words[scene.first : scene.end])
    format = MeetingFormat.CALL if words & _CALL_WORDS else MeetingFormat(phrase.type)
    timed = _nearest_time(page, phrase.head)
    when = timed[0] if timed else page.reading.anchor
    why = timed[1] if timed else f"the headline of a document of {when}"
    place = _place(page, scene.first, scene.end, to=False) or _greeted(page)
    says = Meeting(
        format=format,
        status=MeetingStatus.HELD,
        date=when,
        place=place.name if place and place.name != place.country else None,
        country=place.country if place else None,
        participants=_participants(page, scene.first, scene.end),
    )
    last = scene.persons[-1].end
    return Draft(
        scene.index,
        scene.first,
        max(last, phrase.end),
        says,
        page.parties(scene.first, scene.end),
        RULE_HEADLINE,
        (why,),
    )


def _greeted(page: Page) -> Place | None:
    """Where a guest is greeted in the first sentences: "welcome you to Moscow", "see you here in St Petersburg"."""
    words = page.reading.tokens.words
    for scene in page.reading.scenes[1:_OPENING]:
        there = replace(page, scene=scene)
        for at in range(scene.first, scene.end - 2):
            near = words[max(scene.first, at - 4) : at]
            if words[at] == "to" and "welcome" in near:
                return _place(there, at, scene.end, to=True)
            if words[at] == "in" and ("here" in near or "arrived" in near) and _place(there, at, at + 6, to=False):
                return _town(there, at, scene.end)
    return None


def _town(page: Page, first: int, end: int) -> Place | None:
    """The most precise place told from here on: "here in Russia, in St Petersburg"."""
    places = [place for at in range(first, end) if (place := _place(page, at, min(at + 6, end), to=False))]
    return next((place for place in places if place.name != place.country), places[0] if places else None)


# --- who, when, where ----------------------------------------------------------------------------------------------


def _participants(page: Page, first: int, end: int) -> tuple[str, ...]:
    names = [page.context.full_name(p.name) for p in page.scene.persons if first <= p.name_first < end]
    for at, (stop, role) in sorted(page.scene.subjects.items()):
        if role == "person" and first <= at and stop <= end and page.reading.tokens.words[at] in page.context.known:
            names.append(page.context.known[page.reading.tokens.words[at]].name)
    return tuple(dict.fromkeys(names))


def _chairs(after: Page) -> tuple[str, ...]:
    words = set(after.reading.tokens.words[after.scene.first : after.scene.end])
    if not words & {"chaired", "chairmanship", "chair", "led", "headed", "attended"}:
        return ()
    return tuple(dict.fromkeys(person.name for person in after.scene.persons))


def _names_parties(page: Page, end: int) -> bool:
    """Whether the clause up to its end names a party: "The ministry of X held an event"."""
    return any(page.scene.first <= state.first < end + 12 for state in page.scene.states)


def _timed(page: Page, phrase: Phrase, group: VerbGroup | None) -> tuple[When | None, str] | None:
    return _nearest_time(page, group.main if group else phrase.head)


def _nearest_time(page: Page, at: int) -> tuple[When | None, str] | None:
    words = page.reading.tokens.words
    times = [t for t in page.scene.times if t.role in ("at", "by") and t.when is not None]
    if not times:
        return None

    def distance(timed: Timed) -> int:
        low, high = sorted((timed.first, at))
        return high - low + 8 * words[low:high].count(";") + 3 * words[low:high].count(",")

    best = min(times, key=distance)
    return best.when, best.why


def _place(page: Page, first: int, end: int, *, to: bool) -> Place | None:
    """The town or state that "in", "at" or, for a visit, "to" leads to."""
    tokens, states = page.reading.tokens, {state.first: state for state in page.scene.states}
    leading = ("to", "in", "visited", "visit", "toured", "at") if to else ("in", "at")
    for at in range(first, end):
        if tokens.words[at] not in leading or at + 1 >= end:
            continue
        begin = at + 1 + (tokens.words[at + 1] in ("the",))
        town = page.pack.places.at(tokens, begin, end)
        state = states.get(begin)
        if state and state.role == "name" and not (town and town.end > state.end):
            return Place(begin, state.end, state.code, state.code)
        if town and begin not in _dated(page):
            return town
        if state and state.role == "capital":
            return Place(begin, state.end, tokens.says(begin, state.end), state.code)
    return None


def _visited(page: Page) -> Place | None:
    """Where the visit leads that frames the sentence: "During my visit to Baku, we will hold talks"."""
    words = page.reading.tokens.words
    for at in range(page.scene.first, min(page.scene.first + 8, page.scene.end - 2)):
        if words[at] in ("visit", "trip", "stay") and words[at + 1] in ("to", "in"):
            return _place(page, at, at + 5, to=True)
    return None


def _dated(page: Page) -> frozenset[int]:
    return frozenset(at for timed in page.scene.times for at in range(timed.first, timed.end))


def _clause(page: Page, at: int) -> int:
    words = page.reading.tokens.words
    while (
        at < page.scene.end
        and words[at] not in (",", ".", ";", ":", "”", '"')
        and not (words[at] == "to" and words[at + 1 : at + 2] and words[at + 1] in page.pack.forms.base)
    ):
        at += 1
    return at


# --- one occasion, told several times ------------------------------------------------------------------------------


def merged(drafts: Sequence[Draft]) -> list[Draft]:
    """One draft per occasion: the fullest telling, completed with what the other tellings add."""
    groups: list[list[Draft]] = []
    for draft in drafts:
        home = next((group for group in groups if any(_one_occasion(draft, other) for other in group)), None)
        if home is None and draft.rank and groups:  # "the meeting" looks back to the occasion that the report is about
            home = groups[0]
        if home is None:
            groups.append([draft])
        else:
            home.append(draft)
    return [_fullest(group) for group in groups]


def _one_occasion(draft: Draft, other: Draft) -> bool:
    left, right = draft.says, other.says
    assert isinstance(left, Meeting)
    assert isinstance(right, Meeting)
    if left.ordinal and right.ordinal:
        return left.ordinal == right.ordinal
    if left.date and right.date and not left.date.overlaps(right.date):
        return False
    if left.format != right.format or left.status != right.status:
        return False
    if left.mechanism and right.mechanism:
        return (
            left.mechanism.split()[-1].lower() == right.mechanism.split()[-1].lower()
            or left.mechanism in right.mechanism
        )
    if left.country and right.country and left.country != right.country:
        return False
    if left.format is MeetingFormat.VISIT and left.country and left.country == right.country:
        return True
    shared = set(left.participants) & set(right.participants)
    if left.participants and right.participants:
        return bool(shared)
    return left.format is MeetingFormat.SESSION or bool(left.date and left.date == right.date)


def _fullest(group: list[Draft]) -> Draft:
    def fullness(draft: Draft) -> tuple[int, int, int]:
        says = draft.says
        assert isinstance(says, Meeting)
        told = [says.ordinal, says.mechanism, says.date, says.place or says.country, says.participants]
        headline = draft.scene == 0 and draft.rule == RULE_HEADLINE
        return -draft.rank, sum(1 for value in told if value) - headline, -draft.scene

    best = max(group, key=fullness)
    says = best.says
    assert isinstance(says, Meeting)
    others = [draft.says for draft in group if draft is not best and isinstance(draft.says, Meeting)]

    whole = Meeting(
        format=says.format,
        status=says.status,
        mechanism=says.mechanism or next((o.mechanism for o in others if o.mechanism), None),
        ordinal=says.ordinal or next((o.ordinal for o in others if o.ordinal), None),
        date=says.date or next((o.date for o in others if o.date), None),
        place=says.place or next((o.place for o in others if o.place and o.country == says.country), None),
        country=says.country or next((o.country for o in others if o.country), None),
        participants=tuple(dict.fromkeys([*says.participants, *(p for o in others for p in o.participants)])),
    )
    return Draft(best.scene, best.first, best.end, whole, best.parties, best.rule, best.why, best.rank)
