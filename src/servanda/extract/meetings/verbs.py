"""Occasions told by a verb: "met with", "visited", "spoke by phone", "arrived in"."""

from __future__ import annotations

from datetime import timedelta

from servanda.base.when import When
from servanda.extract.conditions import conditional
from servanda.extract.draft import Draft, Page
from servanda.extract.mechanisms import body_name, standing
from servanda.extract.meetings.circumstances import behind_time, clause_end, nearest_time, participants, with_article
from servanda.extract.meetings.destinations import visited
from servanda.extract.meetings.leading import is_going_on, is_looked_to, led_to, people_of
from servanda.extract.meetings.places import named_place, place_of
from servanda.extract.meetings.verb_kinds import SETTING_OUT, TELLING, bound_for, by_phone, discussed_with, kind_of
from servanda.extract.meetings.who_meets import subject_before
from servanda.extract.recurring import TO_COME, recurs
from servanda.extract.relative_days import AWAITED
from servanda.language.names import Place
from servanda.language.persons import COUNTERPARTS
from servanda.language.phrases import Phrase
from servanda.language.verbs import Form, VerbGroup
from servanda.model.kinds import Meeting, MeetingFormat, MeetingStatus

RULE = "en.meeting.verb"
HEADING = 2  # rank of what a heading tells: the body tells it again
FUTURE = frozenset([Form.FUTURE, Form.PASSIVE_FUTURE, Form.SHOULD, Form.PASSIVE_SHOULD, Form.INFINITIVE, Form.MAY])
_UNTOLD = frozenset([Form.GERUND, Form.INFINITIVE, Form.MAY, Form.BASE, Form.PROGRESSIVE])

_WEEK = timedelta(days=7)
_ASIDES = frozenset([("at",), ("in",), ("via",), ("by",), ("over",), ("through",), ("on",)])
_ASIDE = 10  # tokens of a place set off by commas
_LEADING_ON = frozenset(["after", "following", "upon"])
_FULL_NAME = 4  # words
_BEFORE_LONG = frozenset(["soon", "again", "shortly", "regularly"])
_BOTH = 3  # tokens from the first of two states to the officials of both
_NAMED_WITHIN = 7  # tokens
_LED_KINDS = ("visit", "arrive")
_LED_FORMS = dict.fromkeys(_LED_KINDS, (Form.INFINITIVE, Form.GERUND)) | {"hold": (Form.INFINITIVE, Form.MAY)}
_SET = AWAITED | {"hopes", "plans", "intends", "agreed"}  # "is set to meet with President Moi"
_FAILING = frozenset(["failed", "unable", "refused", "declined"])
_SUGGESTING = frozenset(["could", "may", "might"])
_TOLD_TO = frozenset("reporters journalists press media newsmen correspondents lawmakers".split())
_TOLD_WHEN = frozenset(["after", "before"])  # "spoke after meeting": to nobody in particular
_GUESTS = frozenset("delegation delegations group chairman chairperson ambassador representatives executives".split())
_PEOPLE = frozenset(
    "people tourists citizens nationals students pilgrims workers travellers travelers visitors".split()
)
_ON_OCCASION = frozenset(("on", "the", word, "of") for word in ("occasion", "eve"))
_BESIDE_ANOTHER = frozenset(("on", "the", word, "of") for word in ("margins", "sidelines"))
_HOW_OFTEN = frozenset(
    "annually yearly regularly alternately biannually periodically quarterly every once twice".split()
)
_SITTING = frozenset(["commission", "committee", "council"])
_THEIRS = (("his",), ("her",), ("their",))
_OF_SOMEBODY = frozenset(["of", "from", "by"])  # "welcomed the offer of President Moi"


def by_verb(page: Page, group: VerbGroup) -> Draft | str | None:
    """The occasion that the verb tells, or the reason why it tells none; None where the verb is of another sort."""
    kind = kind_of(page, group)
    if kind is None or (group.base in SETTING_OUT and bound_for(page, group) is None):
        return None
    if kind == "discuss" and any(m.type == "call" for m in page.scene.meetings):
        return None
    company = discussed_with(page, group) if kind == "discuss" else None
    if company:
        kind = "meet"
    if kind == "discuss" and not _together(page, group):
        return None
    if kind == "speak" and page.reading.tokens.words[group.end : group.end + 1] == ("alongside",):
        kind = "meet"
    if kind == "speak" and not (_TOLD_TO | _TOLD_WHEN).isdisjoint(page.reading.tokens.words[group.end : group.end + 3]):
        return "it is the press that is spoken to, or nobody in particular"
    if group.negated:
        return "negated"
    if conditional(page, group.first):
        return "it is told as a condition or a question"
    if kind == "meet" and group.form.startswith("passive"):
        return "it is met with something"
    if kind == "visit" and group.form.startswith("passive") and not _person_behind(page, group):
        return "no person is told to visit"
    again = page.reading.tokens.words[group.end : group.end + 1] == ("again",)
    looked_to = is_looked_to(page, group, kind)
    led = led_to(page, group) if looked_to or group.form in _LED_FORMS.get(kind, ()) else None
    if _of_others(page, group):
        return "a relative clause tells it of others"
    set_to = (
        group.base == "meet" and group.form is Form.INFINITIVE and page.reading.tokens.words[group.first - 1] in _SET
    )
    would = _would(page, group, kind)
    suggested = kind == "visit" and group.form is Form.MAY and page.reading.tokens.words[group.first] in _SUGGESTING
    if (
        group.form in _UNTOLD
        and led is None
        and not (set_to or suggested or would or _in_front(page, group, kind) or is_going_on(page, group, kind))
    ):
        return f"the form ({group.form}) does not tell that it happens"
    if group.base == "gather" and any(occasion.first >= group.end for occasion in page.scene.meetings):
        return "its noun tells the occasion"  # "gathered at a summit"
    if kind == "call" and page.reading.tokens.words[group.end : group.end + 1] != ("on",):
        return "it is no “call on” somebody"
    if not _FAILING.isdisjoint(page.reading.tokens.words[group.first - 1 : group.first]):
        return "it is said that it failed"
    end = clause_end(page, group.end)
    asked = (person for person in page.scene.persons if group.end < person.first < end)
    if kind == "call" and any(page.reading.tokens.words[each.end : each.end + 1] == ("to",) for each in asked):
        return "somebody is called on to do something"
    if kind in ("receive", "speak") and not any(group.end <= person.first < end for person in page.scene.persons):
        end = _behind_aside(page, end)
    if kind == "meet":
        end = _before_occasion(page, group.end, end)
    if company:
        end = min(end, company)
    if kind in _LED_KINDS or kind == "meet":
        end = _joined_verb(page, group, end)
    aimed = (m for m in page.scene.meetings if m.type in ("talks", "summit") and group.end < m.first < end)
    aim = next((with_article(page, m) - 1 for m in aimed), end)
    if kind == "visit" and page.reading.tokens.words[aim : aim + 1] == ("for",):
        end = aim  # "visited Oslo for talks with": two occasions
    if group.form in TO_COME and recurs(page, group.first, group.end):
        return "it is to be held again and again"
    body = _sitting(page, group) if kind in ("meet", "hold") else None
    if body and not _HOW_OFTEN.isdisjoint(page.reading.tokens.words[group.end : group.end + 5]):
        return "it tells how often the body sits"
    if body:
        subject: tuple[int, int] | None = (body.first, body.end)
    elif led and not looked_to:
        subject = led[1]
    else:
        subject = subject_before(page, led[1][0] if led else group.first)
    led_on = page.reading.tokens.words[group.first - 1] in _LEADING_ON
    if subject is None and group.form is Form.GERUND and (group.first <= page.scene.first + 1 or led_on):
        subject = group.first, group.end  # "After meeting President Moi in Oslo, he will"
    subject = subject or (_plain_name(page, group) if kind in ("call", "meet") else None)
    who = "who" in page.reading.tokens.words[group.first - 2 : group.first]
    if subject is None or (page.reading.tokens.words[subject[0] - 1 : subject[0]] == ("by",) and not who):  # "sent by"
        return "no party or person is the subject"
    nominal = page.reading.tokens.words[group.end : group.end + 1] in (("between",), ("by",), ("of",))
    if group.form is Form.PRESENT and (group.first - subject[1] > 2 or nominal):  # "reciprocal visits between"
        return "the word is a noun here"
    if kind == "speak" and page.reading.tokens.words[group.end : group.end + 2] == ("ahead", "of"):
        return "it tells when somebody spoke"
    of = kind == "speak" and page.reading.tokens.words[group.end : group.end + 1] == ("of",)
    if of and len(people_of(page, subject, group)) < 2:
        return "it tells what is spoken of"
    first, people = subject[0], participants(page, subject[0], end)
    objects = participants(page, group.end, end)
    place = _place(page, group, kind)
    timed = nearest_time(page, group.main)
    anchor, when = page.reading.anchor, timed.when if timed else None
    if anchor and when and led is None and group.form is Form.PAST and when.earliest - anchor.latest > _WEEK:
        timed = None  # "visited Oslo and will come again in June"
    if kind in ("receive", "speak") and page.reading.tokens.words[end : end + 1] == ("'s",):
        return "whom the verb leads to is cut off"
    of_states = any(state.end == subject[1] for state in page.scene.states)  # "the ministers of Oman and Kenya"
    role = "state" if of_states else page.scene.subjects.get(subject[0], (0, ""))[1]
    set_somewhere = timed is not None or (place is not None and place.first - group.end <= 2)
    if group.base == "fly" and not people_of(page, subject, group) and role != "person":
        return "no person flies"
    agents = group.base == "gather" or group.form is Form.BASE or _of_both(page, subject)
    together = ("we", "they", "sides", "state", *(("agents",) if agents else ()))
    both = kind == "meet" or (kind == "speak" and (again or by_phone(page, group)))
    soon = page.reading.tokens.words[group.end : group.end + 2]
    before_long = set_to and soon[0] in _BEFORE_LONG and page.pack.grammar.determiners.isdisjoint(soon[1:])
    met = both and (set_somewhere or again or before_long or by_phone(page, group)) and role in together
    if group.base == "gather" and place is None:
        return "no place is told"
    met = (
        met
        or (body is not None and (set_somewhere or _time_of_row(page, group) is not None))
        or (kind in ("meet", "speak") and len(people) > 1)
    )
    if kind == "receive" and not _person_received(page, group):
        return "no person is received"
    if kind == "receive" and "arrival" in page.reading.tokens.words[group.end : end]:
        return "a welcome on arrival is no meeting"
    if kind == "accredit" and not objects:
        return "nobody is told to receive the credentials"
    office = group.base not in ("talk", "negotiate") and _office_met(page, group)  # "talked with businessmen"
    if kind in ("meet", "receive", "speak", "call") and not (objects or met or office):
        return "nobody is told to be met"
    if kind == "visit" and not (place or _object_is_name(page, group)):
        return "what is visited is not named"
    if kind == "hold" and not (body or _body(page, group) or objects or (led and group.base == "reconvene")):
        return "no body or person is convened"
    if kind == "arrive" and not place:
        return "no place is told"
    if group.base == "go" and not _goes_to(page, group):
        return "it leads to no place"
    if group.base == "reach" and not (people_of(page, subject, group) and named_place(page, group.end)):
        return "no person reaches a place"
    if kind == "arrive" and _things(page, subject, group):
        return "things arrive"
    behind = page.reading.tokens.words[group.first - 1] == ","
    if behind and any(occasion.first < group.first for occasion in page.scene.meetings):
        first = group.first  # "President Moi, on a visit to Oslo, met with": the visit is told by itself
    sits = body is not None and not objects
    says = Meeting(
        format=MeetingFormat.SESSION if sits else _format(page, group, kind),
        mechanism=body_name(page, body) if sits and body else None,
        ordinal=_time_of_row(page, group) if sits else None,
        status=led[0] if led else _status(page, group, timed.when if timed else None),
        date=timed.when if timed else None,
        place=place.name if place and place.name != place.country else None,
        country=place.country if place else None,
        participants=people,
    )
    reason = f"the verb “{group.base}” ({group.form}) → {says.status}"
    why = (timed.why, reason) if timed else (reason,)
    bare = body is not None and not standing(page, body)  # "the committee", told in full before
    rank = int(group.base in SETTING_OUT or bare)  # the visit is told better where it is told itself
    rank = HEADING if page.scene.heading else rank
    return Draft(page.scene.index, first, end, says, page.parties(first, end), RULE, why, rank, head=group.main)


def _before_occasion(page: Page, first: int, end: int) -> int:
    """The end of the clause, or where it goes on to another occasion: "met in Oslo on the occasion of the session", "on
    the margins of the 4th summit", which is told by itself."""
    words = page.reading.tokens.words
    for at in range(first, end - 3):
        near = [m for m in page.scene.meetings if 0 <= m.first - at <= _NAMED_WITHIN]
        beside = words[at : at + 4] in _BESIDE_ANOTHER and any(m.ordinal for m in near)
        if beside or (near and words[at : at + 4] in _ON_OCCASION):
            return at
    return end


def _behind_aside(page: Page, comma: int) -> int:
    """The end of the clause that goes on behind a place or a means set off by commas: "received this Wednesday, at the
    palace, the president of Oman", "spoke, by video link, with"; the comma itself where none does."""
    words = page.reading.tokens.words
    if words[comma : comma + 1] != (",",) or words[comma + 1 : comma + 2] not in _ASIDES:
        return comma
    close = next((at for at in range(comma + 2, min(comma + _ASIDE, page.scene.end)) if words[at] == ","), None)
    guest = close is not None and any(0 < person.first - close <= 2 for person in page.scene.persons)
    return clause_end(page, close + 1) if close is not None and guest else comma


def _in_front(page: Page, group: VerbGroup, kind: str) -> bool:
    """Whether the sentence opens with who is hosted or met: "Hosting President Moi in Oslo, he said"."""
    return group.form is Form.GERUND and group.first == page.scene.first and kind in ("receive", "meet")


def _would(page: Page, group: VerbGroup, kind: str) -> bool:
    """Whether reported speech tells what is to come, with a day: "said that the committee would meet on Friday"."""
    would = group.form is Form.MAY and page.reading.tokens.words[group.first] == "would"
    dated = any(group.end <= each.first <= group.end + _NAMED_WITHIN for each in page.scene.times)
    return would and dated and kind in ("meet", "visit", "arrive", "hold")


def _plain_name(page: Page, group: VerbGroup) -> tuple[int, int] | None:
    """The full name without a post that stands right before the verb and opens its clause: "Jane Doe called on"."""
    tokens, end = page.reading.tokens, group.first
    first = end
    while first > page.scene.first and tokens.capital(first - 1):
        first -= 1
    opens = first == page.scene.first or tokens.words[first - 1] in (",", "and", "that")
    return (first, end) if opens and 2 <= end - first <= _FULL_NAME else None


def _time_of_row(page: Page, group: VerbGroup) -> int | None:
    """Which time a body is told to sit: "met for the third time"; None where the verb tells none."""
    words = page.reading.tokens.words[group.end : group.end + 4]
    row = len(words) == 4 and words[:2] == ("for", "the") and words[3] == "time"
    return page.pack.dates.calendar.ordinals.get(words[2]) if row else None


def _of_both(page: Page, subject: tuple[int, int]) -> bool:
    """Whether the officials who are the subject are told to be of two states: "Kenyan and Omani officials"."""
    near = range(subject[0] - _BOTH, subject[1])
    return len({state.code for state in page.scene.states if state.first in near}) > 1


def _things(page: Page, subject: tuple[int, int], group: VerbGroup) -> bool:
    """Whether a noun in the plural that is no part of the subject stands right before the verb: "said that ships will
    arrive"."""
    words, at = page.reading.tokens.words, group.first - 1
    within = subject[0] <= at < subject[1] or any(each.first <= at < each.end for each in page.scene.persons)
    told = within or words[at] in page.pack.actors or words[at] in _GUESTS or at in page.scene.subjects
    return not told and words[at].endswith("s") and words[at].isalpha() and not page.reading.tokens.capital(at)


def _person_behind(page: Page, group: VerbGroup) -> bool:
    """Whether a person or an official is told behind the passive: "was visited by President Moi"."""
    near = range(group.end, min(group.end + _NAMED_WITHIN, page.scene.end))
    roles = (page.scene.subjects.get(at, (0, ""))[1] for at in near)
    return "person" in roles or any(person.first in near for person in page.scene.persons)


def _together(page: Page, group: VerbGroup) -> bool:
    """Whether officials of two states are the subject: "President A of Oman and Minister B of Kenya discussed"."""
    subject = subject_before(page, group.first)
    if subject is None or group.form.startswith("passive") or group.first - subject[1] > 2:
        return False
    return len({person.state for person in people_of(page, subject, group) if person.state}) > 1


def _of_others(page: Page, group: VerbGroup) -> bool:
    """Whether a relative clause tells what people did who are no parties: "the tourists who visited Oman"."""
    words, at = page.reading.tokens.words, group.first - 2
    if words[group.first - 1] not in ("who", "that") or at < page.scene.first:
        return False
    return words[at] in page.pack.outsiders or words[at] in _PEOPLE


def _format(page: Page, group: VerbGroup, kind: str) -> MeetingFormat:
    people = "group" in page.reading.tokens.words[group.end : group.end + 4]  # "convened a group of bankers"
    if group.base == "talk" and not by_phone(page, group):
        return MeetingFormat.TALKS
    return MeetingFormat.TALKS if kind == "hold" and (people or not _body(page, group)) else TELLING[kind][0]


def _sitting(page: Page, group: VerbGroup) -> Phrase | None:
    """The standing body that is the subject: "the Joint Commission of Oman and Kenya met in Oslo", "the commission last
    met in Oslo"."""
    words = page.reading.tokens.words
    return next(
        (
            body
            for body in page.scene.bodies
            if (0 <= group.first - body.end <= 1 or _goes_on_to(page, body, group))
            and (standing(page, body) or (body.type in _SITTING and words[body.first - 1] == "the"))
        ),
        None,
    )


def _goes_on_to(page: Page, body: Phrase, group: VerbGroup) -> bool:
    """Whether the body opens the sentence and the verb is its second: "The committee deals with trade, and met in
    Oslo"."""
    first = page.scene.first + (page.reading.tokens.words[page.scene.first] == "the")
    return body.first == first and page.reading.tokens.words[group.first - 2 : group.first] == (",", "and")


def _place(page: Page, group: VerbGroup, kind: str) -> Place | None:
    """Where it happens: behind the verb, or told at the head of the sentence; a call has no place."""
    if kind == "speak":
        return None
    if group.base in SETTING_OUT:
        return bound_for(page, group)
    aims = (aim.first for aim in page.scene.groups if aim.form is Form.INFINITIVE and aim.first > group.end)
    end = next(aims, page.scene.end) if kind == "meet" else page.scene.end  # "met to talk of dams in Oman"
    there = place_of(page, group.main, end, to=kind in ("visit", "arrive", "receive"))
    if there is None and kind == "receive":
        there = place_of(page, group.main, page.scene.end, to=False)
    there = there or place_of(page, page.scene.first, group.first, to=False)
    return there or (visited(page) if kind == "meet" else None)


def _goes_to(page: Page, group: VerbGroup) -> bool:
    """Whether a place stands right behind "went to"."""
    leads = page.reading.tokens.words[group.end : group.end + 1] == ("to",) and group.end + 1 < page.scene.end
    return leads and named_place(page, group.end + 1) is not None


def _body(page: Page, group: VerbGroup) -> bool:
    """Whether a body is convened, or convenes: "convened the Joint Council", "the Joint Council convened"."""
    return any(0 <= body.first - group.end <= 4 or 0 <= group.first - body.end <= 1 for body in page.scene.bodies)


def _office_met(page: Page, group: VerbGroup) -> bool:
    """Whether somebody is met who is told by office alone: "met with the General Secretary"."""
    words = page.reading.tokens.words
    received = group.base == "receive" and words[group.end - 1] != "by"
    if group.base in ("welcome", "host") and _guests(page, group):
        return True
    if words[group.end : group.end + 1] in _THEIRS and not COUNTERPARTS.isdisjoint(words[group.end : group.end + 4]):
        return True  # "after meeting his Omani counterpart"
    called = group.base == "call" and words[clause_end(page, group.end) :][:1] in ((".",), (",",))  # not "to resign"
    here = words[group.end : group.end + 1] == ("here",)  # "met here on Friday with leaders of the strike"
    at = behind_time(page, group.end + here)
    offices = (page.scene.subjects.get(place) for place in (at, at + 1))
    office = next((each for each in offices if each and each[1] == "person"), None)
    if group.base == "meet" and office and words[office[0] : office[0] + 1] != ("'s",):
        return True  # "met the Omani president"
    if words[at : at + 1] != ("with",) and not (received or called):
        return False
    if received and words[at : at + 2] == ("in", "audience"):
        return True
    near = range(at + (not received), at + 4)
    whom = next((at for at in near if page.scene.subjects.get(at, (0, ""))[1] in ("person", "agents")), None)
    if whom is not None and not (received and not _OF_SOMEBODY.isdisjoint(words[at:whom])):
        return True  # "received the Omani President", but no "received a message from the Omani President"
    if received:
        return not _GUESTS.isdisjoint(words[group.end : group.end + _NAMED_WITHIN])
    manner = words[group.end + 1 : group.end + 3]  # "spoke with respect of Oman"
    if called or (manner[1:] in (("of",), ("about",)) and not manner[0].endswith("s")):
        return False
    stop = min(group.end + _NAMED_WITHIN, page.scene.end)  # "met with senior executives of Oryx Ports"
    return any(page.reading.tokens.capital(at) for at in range(group.end + 1, stop))


def _person_received(page: Page, group: VerbGroup) -> bool:
    """Whether somebody is received, rather than what is somebody's: "welcomed the offer of President Moi" receives
    nobody, nor does "welcomed President Moi's offer"."""
    words = page.reading.tokens.words
    if group.form.startswith("passive"):
        return True
    if _guests(page, group):
        return True  # "received a delegation led by President Moi"
    for person in page.scene.persons:
        if person.first >= group.end:
            return words[person.end : person.end + 1] != ("'s",) and _OF_SOMEBODY.isdisjoint(
                words[group.end : person.first]
            )
    return True


def _guests(page: Page, group: VerbGroup) -> bool:
    """Whether the object right behind the verb are guests without a name: "welcomed a high-ranking delegation"."""
    words = page.reading.tokens.words[group.end : group.end + _NAMED_WITHIN]
    stop = next((at for at, word in enumerate(words) if word in page.pack.grammar.prepositions), len(words))
    return not _GUESTS.isdisjoint(words[:stop]) and words[:1] != ("the",)


def _status(page: Page, group: VerbGroup, when: When | None) -> MeetingStatus:
    coming = when is not None and page.reading.anchor is not None and page.reading.anchor.before(when)
    coming = coming and group.form not in (Form.PAST, Form.PASSIVE)  # "met on Friday" in a release of Thursday
    ahead = group.form in FUTURE and not is_going_on(page, group, "meet")
    past = when is not None and page.reading.anchor is not None and when.before(page.reading.anchor)
    asked = group.form is Form.BASE and not past  # "agreed to have their teams meet", "meet in Oslo on Friday"
    return MeetingStatus.PLANNED if ahead or coming or asked else MeetingStatus.HELD


def _object_is_name(page: Page, group: VerbGroup) -> bool:
    """Whether what is visited is named: a capital stands within the next words."""
    tokens = page.reading.tokens
    stop = min(group.end + 3, page.scene.end)
    return any(tokens.capital(at) for at in range(group.end, stop)) or tokens.words[group.end : group.end + 2] == (
        "the",
        "plant",
    )


def _joined_verb(page: Page, group: VerbGroup, end: int) -> int:
    """The "and" before another verb that shares the subject ("visit Oslo and co-chair the session"); `end` without."""
    words = page.reading.tokens.words
    for other in page.scene.groups:
        at = other.first - (3 if words[other.first - 1] == "-" else 1)
        if group.main < at < end and words[at] == "and":
            return at
    return end
