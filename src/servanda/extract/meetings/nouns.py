"""Occasions told by their noun: "the 6th meeting of the commission was held", "the state visit to Oman last year"."""

from __future__ import annotations

from dataclasses import replace

from servanda.extract.draft import Draft, Page
from servanda.extract.mechanisms import body_name, standing
from servanda.extract.meetings.circumstances import (
    OUTER,
    aside,
    chairs,
    hoped_from,
    names_parties,
    nearest_time,
    participants,
)
from servanda.extract.meetings.destinations import (
    arrived,
    left_after,
    to_a_region,
    to_home,
    to_named,
    told_before,
    travelled_to,
    visited,
)
from servanda.extract.meetings.invitations import host_of_invited
from servanda.extract.meetings.occasion_status import precluded, status_of
from servanda.extract.meetings.places import hosting, in_front, opened_in, place_of
from servanda.extract.meetings.signals import (
    APART,
    OWNERS,
    Off,
    about_paper,
    acts,
    at_home,
    between_whom,
    called_off,
    coming,
    counts_again,
    dated,
    framing,
    front_ends,
    gathered_for,
    granted,
    had,
    met_in_front,
    only_counted,
    opens,
    other_clause,
    other_meeting,
    rung_up,
    set_in,
    sits_down,
    there_is,
    with_name,
)
from servanda.extract.meetings.verbs import FUTURE, HEADING
from servanda.extract.recurring import TO_COME, recurs
from servanda.language.dates import Timed
from servanda.language.names import Place
from servanda.language.phrases import Phrase
from servanda.language.verbs import Form, VerbGroup
from servanda.model.kinds import Meeting, MeetingFormat

RULE = "en.meeting.occasion"

_ATTENDING = frozenset(
    "attend pay make engage chair lead address have participate join undertake begin sit inaugurate".split()
)
_HAPPENING = frozenset("take begin open start kick end conclude schedule plan continue resume".split())
_CHAIRING = frozenset(["chair", "co-chair", "cochair"])  # "the meeting was co-chaired by"
_WHOSE = 5  # tokens of those who meet: "Foreign Ministers'"
_OWNS = frozenset(["'s", "'", "’"])
_RECEIVED = 3  # tokens from a verb to its object: "received an official visit"
_APPEAL = 9  # tokens from "call" to what somebody is called to do
_OWNING = (("'s",), ("’",))
_OF_OCCASIONS = frozenset("chair chairs chairman chairperson host hosts presidency secretariat declaration".split())


def by_noun(page: Page, phrase: Phrase, around: tuple[Page | None, Page | None]) -> Draft | str:
    """The occasion that the phrase tells, or the reason why it tells none."""
    before, after = around
    if phrase.plural and phrase.type != MeetingFormat.TALKS:
        return "several occasions at once"
    if _is_verb(page, phrase):
        return "the word is a verb here"
    if _in_name(page, phrase):
        return "the word is part of a name"
    if at_home(page, phrase):
        return "a body of one state sits"
    if only_counted(page, phrase):
        return "it only counts the occasion told before"
    if page.reading.tokens.words[phrase.end : phrase.end + 1] in _OWNING:
        return "something of the occasion is told, not the occasion"
    if precluded(page, phrase):
        return "it is said that it does not take place"
    own = _verb_of(page, phrase)
    off = called_off(page, phrase)
    if own and own.negated and off is None:
        return "it is said that it did not take place"
    group = own or _shared_verb(page, phrase)
    if group and group.form in TO_COME and recurs(page, min(group.first, phrase.first), max(phrase.end, group.end)):
        return "it is to be held again and again"
    body = _body_of(page, phrase) or _body_before(page, phrase, before) or sits_down(page, phrase)
    front = met_in_front(page, phrase) if own is None else None
    first, end = _extent(page, phrase, own, off) if front is None else (phrase.first, front[1])
    people = participants(page, first, page.scene.end if group else end)
    visit = phrase.type == MeetingFormat.VISIT
    told_at = _told_behind(page, phrase) or group
    reach = hoped_from(page, phrase.head)
    spot = place_of(page, first, reach, to=visit, verb=told_at.main if told_at else None)
    receiving = group or next((each for each in page.scene.groups if 0 < phrase.first - each.end <= _RECEIVED), None)
    host = hosting(page, receiving) if receiving else None
    in_host = host and spot and host.name == host.country == spot.country  # "Norway hosted the session in Oslo"
    place = spot if in_host else host or spot
    there = told_before(page, phrase, group) or travelled_to(page, phrase) or opened_in(page, phrase)
    place = place or there or visited(page) or (in_front(page, group.first) if group and not visit else None)
    if place and place.first < phrase.first and coming(page, phrase):
        place = None  # "met in Oslo ahead of the upcoming Fjord Summit"
    calls_on = _calls_on(page, phrase)
    rings = phrase.type == MeetingFormat.CALL and not calls_on
    place = None if rings or to_a_region(page, phrase.head_end) else place
    timed = nearest_time(page, told_at.main if told_at else phrase.head)
    apart = group is None and timed and (_of_other_verb(page, phrase, timed) or _beyond_front(page, phrase, timed))
    if apart or _of_other_occasion(page, phrase, group, timed) or (visit and _sets_out(page, phrase)):
        timed = None
    came = _led_to(page, phrase, there) if visit else None
    place = place or came
    shared = place and any(phrase.end <= other.first < place.first for other in page.scene.meetings)
    if front is None and place and not shared and place.first >= end and _belongs(page, end, place.first):
        end = place.end  # "a ceremony in Mandaluyong City"
    if visit and counts_again(page, phrase):
        return "it only counts the visit told before"
    if visit and timed is None and place is None and _frames(page, phrase):
        return "the visit only frames what the sentence tells"
    if page.reading.tokens.words[phrase.head] == "audience" and not (
        with_name(page, phrase.head_end) or granted(page, phrase)
    ):
        return "an audience may only be those who listen"
    if visit and not (place_of(page, first, page.scene.end, to=True) or timed or came):
        return "neither place nor time of the visit is told"
    if page.reading.tokens.words[phrase.head] in ("negotiations", "consultations") and about_paper(page, phrase):
        return "negotiations of an instrument"
    talked = page.reading.tokens.words[phrase.head_end - 1] == "discussion"
    if group is None and talked and not had(page, phrase):
        return "a discussion is an occasion only where it is held"
    told = phrase.ordinal or body or group or visit or opens(page, phrase, place) or there_is(page, phrase)
    told = (
        told
        or front is not None
        or framing(page, phrase, place)
        or coming(page, phrase)
        or had(page, phrase)
        or granted(page, phrase)
        or rung_up(page, phrase)
        or set_in(page, phrase)
        or gathered_for(page, phrase)
        or off is not None
    )
    if not (told or between_whom(page, phrase) or dated(page, phrase) or acts(page, phrase)):
        return "no number, body, verb, persons or date says that it happens"
    if group and _relative(page, phrase, group) and not (body or people or timed or off):
        return "a relative clause tells no more than that it took place"
    named = people or with_name(page, phrase.head_end) or (group and with_name(page, group.end))
    if group and not (phrase.ordinal or body or named or timed or place or names_parties(page, end)):
        return "nothing tells who met, when or where"
    if body and after:
        people = people or chairs(after)
    status, reason = status_of(page, phrase, told_at if told_at and told_at.form is Form.PASSIVE else group, timed, off)
    says = Meeting(
        format=_format(phrase, body, calls_on),
        status=status,
        mechanism=body_name(page, body) if body else None,
        ordinal=None if visit or (body is None and _with_somebody(page, phrase)) else _number(page, phrase, body),
        date=timed.when if timed else None,
        place=place.name if place and place.name != place.country else None,
        country=place.country if place else None,
        participants=people,
    )
    why = (*((timed.why,) if timed else ()), reason)
    again = int(_looks_back(page, phrase, group, place) and not (phrase.ordinal or body))
    again = max(again, int(talked and group is None))  # "had a discussion" may go on about a meeting told before
    again = HEADING if page.scene.heading else again
    several = 2 if page.reading.tokens.words[phrase.head] == "meetings" else None
    parties = page.parties(first, page.scene.end)
    return Draft(page.scene.index, first, end, says, parties, RULE, why, again, head=phrase.head, count=several)


def _led_to(page: Page, phrase: Phrase, there: Place | None) -> Place | None:
    """Where the visit leads, told by the guest's coming, by the host or by the name of the visit."""
    return (
        arrived(page, phrase, there)
        or left_after(page, phrase)
        or to_home(page, phrase)
        or to_named(page, phrase)
        or host_of_invited(page, phrase)
    )


def _number(page: Page, phrase: Phrase, body: Phrase | None) -> int | None:
    """The number of the occasion, told with it, with the session it is of ("the meeting of the eleventh session of the
    committee"), or with the body right before it ("the 2nd Dialogue Mechanism meeting")."""
    number = phrase.ordinal or _number_in_brackets(page, phrase) or _farther_number(page, phrase)
    if number is not None or body is None:
        return number
    sessions = (each for each in page.scene.meetings if each.type == "session" and each is not phrase)
    inner = (each.ordinal for each in sessions if phrase.head < each.head < body.first)
    return next(inner, body.ordinal if body.head_end == phrase.head else None)


def _number_in_brackets(page: Page, phrase: Phrase) -> int | None:
    """The ordinal in digits right behind: "The previous meeting (8th) took place"; None without."""
    behind = page.reading.tokens.words[phrase.head_end : phrase.head_end + 3]
    if len(behind) < 3 or (behind[0], behind[2]) != ("(", ")") or not behind[1][0].isdigit():
        return None
    return page.pack.dates.calendar.ordinal(behind[1])


def _farther_number(page: Page, phrase: Phrase) -> int | None:
    """The ordinal in front of those who meet: "the 9th Foreign Ministers' Meeting"; None without."""
    tokens, at = page.reading.tokens, phrase.first - 1
    while at > page.scene.first and phrase.first - at < _WHOSE and (tokens.capital(at) or tokens.words[at] in _OWNS):
        at -= 1
    between = phrase.first - 1 - at
    owned = not _OWNS.isdisjoint(tokens.words[at + 1 : phrase.first])
    if not (between and owned):
        return None
    return page.pack.dates.calendar.ordinal(tokens.words[at])


def _format(phrase: Phrase, body: Phrase | None, calls_on: bool) -> MeetingFormat:
    """A meeting of a body is a session of it, a call on somebody are talks."""
    if body and phrase.type == MeetingFormat.TALKS:
        return MeetingFormat.SESSION
    return MeetingFormat.TALKS if calls_on else MeetingFormat(phrase.type)


def _calls_on(page: Page, phrase: Phrase) -> bool:
    """Whether somebody is called on in person: "made a brief call on the minister"."""
    words, on = page.reading.tokens.words, phrase.head_end
    on -= words[on - 1] == "on"  # "a call on" is one noun
    whom = on + 1 + (words[on + 1 : on + 2] == ("the",))
    called = phrase.type == MeetingFormat.CALL and words[on : on + 1] == ("on",)
    roles = {page.scene.subjects.get(at, (0, ""))[1] for at in (on + 1, whom)}
    office = "person" in roles or (words[whom : whom + 1] != () and words[whom] in page.pack.actors)
    return called and (office or any(each.first == whom for each in page.scene.persons))


def _in_name(page: Page, phrase: Phrase) -> bool:
    """Whether the occasion's noun only stands in a name ("Travel/Tour Operators", "the Committee of the People's
    Conference") or is an adjective."""
    tokens = page.reading.tokens
    if not tokens.capital(phrase.head):
        bare = phrase.first == phrase.head and tokens.words[phrase.first - 1] not in page.pack.grammar.articles
        return bare and tokens.words[phrase.head] == "fair"  # "we will make it fair"
    behind = tokens.words[phrase.head_end : phrase.head_end + 1]
    if behind and behind[0] in _OF_OCCASIONS and tokens.capital(phrase.head_end):
        return True  # "as Summit Chair", "the Forum Secretariat"
    glued = tokens.words[phrase.head - 1] == "/" and tokens.capital(phrase.head_end) and not page.scene.heading
    before = phrase.first - (tokens.words[phrase.first - 1] == "the")
    if tokens.words[phrase.head] == "congress" and any(state.end == phrase.head for state in page.scene.states):
        return True  # "members of the U.S. Congress"
    of_body = tokens.words[before - 1] == "of" and any(body.head_end == before - 1 for body in page.scene.bodies)
    return glued or of_body


def _relative(page: Page, phrase: Phrase, group: VerbGroup) -> bool:
    tokens = page.reading.tokens
    relative = phrase.end <= group.first and tokens.words[group.first - 1] in ("that", "which")
    return relative and not tokens.capital(phrase.head)


def _with_somebody(page: Page, phrase: Phrase) -> bool:
    """Whether the number counts the meetings with somebody ("their second meeting with the minister"), not the editions
    of what bears a name ("the second Fjord Summit with Kenya")."""
    tokens = page.reading.tokens
    return tokens.words[phrase.head_end : phrase.head_end + 1] == ("with",) and not tokens.capital(phrase.head)


def _frames(page: Page, phrase: Phrase) -> bool:
    """Whether the visit only frames what the sentence tells: "During my visit to Oslo, we will open ..."."""
    words = page.reading.tokens.words
    return "during" in words[max(page.scene.first, phrase.first - 3) : phrase.first]


def _of_other_verb(page: Page, phrase: Phrase, timed: Timed) -> bool:
    """Whether the time goes with a verb that only leads on to the occasion ("spoke today to discuss the visit"), or is
    that of a paper ("the session, under the treaty signed on 3 May")."""
    classes = page.pack.classes
    return any(
        (timed.end <= group.first and group.end <= phrase.first and group.form is Form.INFINITIVE)
        or (phrase.end < group.first and group.end <= timed.first <= group.end + 1 and "sign" in classes[group.base])
        for group in page.scene.groups
        if group.base in classes
    )


def _of_other_occasion(page: Page, phrase: Phrase, group: VerbGroup | None, timed: Timed | None) -> bool:
    """Whether the time goes with another occasion: one whose aim this one is ("the visit in June to hold a dialogue"),
    or one that it stands before ("the summit follows their May 3 call")."""
    if timed is None:
        return False
    theirs = phrase.end <= timed.first and page.reading.tokens.words[timed.first - 1] in OWNERS
    if theirs and any(0 <= occasion.first - timed.end <= 1 for occasion in page.scene.meetings):
        return True
    if group is None:
        return False
    other = any(occasion.end == timed.first for occasion in page.scene.meetings)
    return other and group.form is Form.INFINITIVE and timed.end <= group.first


def _beyond_front(page: Page, phrase: Phrase, timed: Timed) -> bool:
    """Whether the occasion only frames a clause in which the time is told: "At the start of our talks, I recalled the
    flood of last year"."""
    comma = front_ends(page, phrase)
    return comma is not None and timed.first > comma


def _sets_out(page: Page, phrase: Phrase) -> bool:
    """Whether somebody only leaves on the visit: the day told is that of the departure."""
    classes = page.pack.classes
    return any("leave" in classes.get(group.base, ()) and group.end <= phrase.first for group in page.scene.groups)


def _is_verb(page: Page, phrase: Phrase) -> bool:
    """Whether the head is a verb here: "will visit the plant", "meeting his guests"."""
    words = page.reading.tokens.words
    if words[phrase.head] in ("call", "calls") and _appeals(page, phrase):
        return True  # "we call for", "a call for peace", "the call of the king to keep the peace"
    verb = next((group for group in page.scene.groups if group.main == phrase.head), None)
    if verb is None or verb.form in (Form.GERUND, Form.PARTICIPLE):
        return False
    if words[verb.first] == "'s":
        return False  # "the delegation's meeting"
    if verb.form is Form.PAST and phrase.head_end - phrase.head > 1:
        return False  # "held expanded talks"
    if verb.form is Form.BASE:  # "tourists visit Fiji", but "the visit to Fiji"
        return any(state.first == phrase.head_end for state in page.scene.states)
    if verb.form is not Form.PRESENT:
        return True
    subject = next((first for first, (end, _) in page.scene.subjects.items() if end == verb.first), None)
    return subject is not None and subject <= phrase.first  # "he visits", but "recent Oslo-Riga talks"


def _appeals(page: Page, phrase: Phrase) -> bool:
    """Whether the call is for something or to do something, and nobody is rung up."""
    words, behind = page.reading.tokens.words, phrase.head_end
    near = range(behind, min(behind + _APPEAL, page.scene.end - 1))
    to_do = (at for at in near if words[at] == "to" and words[at + 1] in page.pack.forms.base)
    return words[behind : behind + 1] == ("for",) or (words[behind : behind + 1] == ("of",) and any(to_do))


def _looks_back(page: Page, phrase: Phrase, group: VerbGroup | None, place: Place | None) -> bool:
    """Whether the phrase points to an occasion told before: "the meeting", "this session", "long talks were held"; not
    "a meeting took place in Oslo"."""
    if place and page.reading.tokens.words[phrase.first - 1] in ("a", "an"):
        return False
    if page.scene.index and phrase.type == "talks" and group and group.first >= phrase.end:
        words = page.reading.tokens.words
        apart = group.form in FUTURE or words[group.end : group.end + 1] in (("with",), ("between",))
        apart = apart or words[phrase.head_end : phrase.head_end + 1] in (("between",), ("with",))
        return not apart and not any(person.first < group.first for person in page.scene.persons)
    before = page.reading.tokens.words[phrase.first - 1] if phrase.first > page.scene.first else ""
    told = page.reading.tokens.words[phrase.head_end : phrase.head_end + 1] in (("of",), ("by",), ("to",))
    company = page.reading.tokens.words[phrase.head_end : phrase.head_end + 1] in (("with",), ("between",))
    if company and group is None:  # "in the meeting with Minister A"
        told = any(0 < person.first - phrase.head_end <= 2 for person in page.scene.persons)
    return phrase.first == phrase.head and not told and before in ("the", "this", "their") and page.scene.index > 0


def _verb_of(page: Page, phrase: Phrase) -> VerbGroup | None:
    """The verb that says the occasion happens: behind it ("was held"), or before it ("held", "will host")."""
    words = page.reading.tokens.words
    for group in page.scene.groups:
        held = "hold" in page.pack.classes.get(group.base, frozenset())
        behind = phrase.end <= group.first <= phrase.end + 16
        parted = (other_meeting, other_clause, _main, _in_relative, _holds_another)
        if behind and not any(apart(page, phrase, group) for apart in parted):
            told = group.form.startswith("passive") or group.form in (Form.PARTICIPLE, Form.PAST)
            happens = group.base in _HAPPENING and group.form is not Form.GERUND and words[group.first] != "'s"
            happens = happens and not _aim(page, group)
            happens = happens or (group.base in _CHAIRING and group.form is Form.PASSIVE)
            if ((held and told) or happens) and not _held_before(page, phrase, group):
                return group
        # "the beginning of" is a noun
        noun = group.form is Form.GERUND and words[group.first - 1] in page.pack.grammar.determiners
        noun = noun or "during" in words[group.end : phrase.first]  # "decisions made during the visit"
        joined = group.base == "join" and group.form.startswith("passive")  # "was joined in his meetings by"
        if (
            group.form is not Form.BASE
            and not (noun or joined)
            and group.end <= phrase.first
            and phrase.first - group.end <= 5
        ):
            part = group.base == "take" and "part" in words[group.end : phrase.first]
            went_on = group.base == "continue" and group.form is Form.PAST and group.end == phrase.first
            if held or part or went_on or group.base in _ATTENDING:
                return group
    return None


def _told_behind(page: Page, phrase: Phrase) -> VerbGroup | None:
    """The verb of a clause right behind the occasion that tells when and where: "will host the summit, which will be
    held in Oslo"."""
    words = page.reading.tokens.words
    which = phrase.end + (words[phrase.end : phrase.end + 1] == (",",))
    if words[which : which + 1] not in (("which",), ("that",)):
        return None
    group = next((group for group in page.scene.groups if group.first == which + 1), None)
    happens = group and ("hold" in page.pack.classes.get(group.base, ()) or group.base in _HAPPENING)
    return group if happens else None


def _shared_verb(page: Page, phrase: Phrase) -> VerbGroup | None:
    """The verb of the occasion to which this one is joined: "will attend the 2nd session of the council and the 5th of
    the commission"."""
    words = page.reading.tokens.words
    first = phrase.first - (words[phrase.first - 1] in page.pack.grammar.articles)
    besides = words[first - 3 : first] == ("as", "well", "as")
    if words[first - 1] != "and" and not besides:
        return None
    before = [other for other in page.scene.meetings if other.end <= first - 1]
    near = before and first - before[-1].end <= OUTER and not (besides and "," in words[before[-1].end : first - 4])
    group = _verb_of(page, before[-1]) if near else None
    return group if group and group.end <= before[-1].first else None


def _aim(page: Page, group: VerbGroup) -> bool:
    """Whether the verb tells somebody's aim, not that the occasion happens ("to open a school", but "is due to open"),
    or is a noun ("including plans")."""
    before, grammar = page.reading.tokens.words[group.first - 1], page.pack.grammar
    if group.form is Form.INFINITIVE:
        return before not in page.pack.heads["ready"] and before not in grammar.copula
    noun = before in grammar.prepositions or before in grammar.determiners or before == "including"
    return group.form in (Form.PRESENT, Form.BASE) and noun


def _held_before(page: Page, phrase: Phrase, group: VerbGroup) -> bool:
    """Whether a participle set off by a comma tells of an earlier occasion: "a meeting with the head of the People's
    Conference, held today"."""
    apart = group.form is Form.PARTICIPLE and page.reading.tokens.words[group.first - 1] == ","
    return apart and any(other.first < phrase.first for other in page.scene.meetings)


def _main(page: Page, phrase: Phrase, group: VerbGroup) -> bool:
    """Whether the verb is that of the main clause, which the occasion only leads up to."""
    comma = front_ends(page, phrase)
    return comma is not None and comma < group.first - 1 and group.form is Form.PAST


def _holds_another(page: Page, phrase: Phrase, group: VerbGroup) -> bool:
    """Whether the verb has another occasion as its object: "who is in Oslo on a visit held talks with"."""
    if group.form is not Form.PAST:
        return False
    return any(0 <= other.first - group.end <= 1 for other in page.scene.meetings if other is not phrase)


def _in_relative(page: Page, phrase: Phrase, group: VerbGroup) -> bool:
    """Whether the occasion stands in a closed relative clause and the verb outside: "the president, who is in Oslo on a
    visit, was received"."""
    return aside(page, phrase.head, group.main)


def _body_of(page: Page, phrase: Phrase) -> Phrase | None:
    """The body in session: within the phrase ("meeting of the commission"), or right before its noun; or the phrase
    itself ("the sixteenth Joint Commission")."""
    own = next((body for body in page.scene.bodies if body.head == phrase.head), None)
    if phrase.type == "session" and own:
        tens = page.reading.tokens.words[own.first + 1] == "-"  # "twenty-second"
        return replace(own, first=own.first + (0 if own.ordinal is None else 3 if tens else 1))
    for body in page.scene.bodies:
        if any(person.post and person.first <= body.first < person.end for person in page.scene.persons):
            continue  # "a meeting with Port Council President A"
        within = phrase.first <= body.head and body.first <= phrase.end + 4
        apart = body.head_end != phrase.head_end or "of" in page.reading.tokens.words[phrase.head : phrase.head_end]
        words = page.reading.tokens.words
        owns = words[body.head_end : body.head_end + 1] == ("'s",) and body.head_end + 1 == phrase.head
        counted = body.ordinal is not None and body.head_end == phrase.head  # "the 2nd Dialogue Mechanism | meeting"
        if within and apart and (standing(page, body) or phrase.ordinal or owns or counted):
            between = page.reading.tokens.words[phrase.head_end : body.first]
            if body.head < phrase.head or "of" in between or phrase.covers(body.head):
                return body
    if page.reading.tokens.words[phrase.first - 1 : phrase.first] == (
        "its",
    ):  # "launch the council and hold its first"
        before = [body for body in page.scene.bodies if body.end <= phrase.first]
        return before[-1] if before else None
    return None


def _body_before(page: Page, phrase: Phrase, before: Page | None) -> Phrase | None:
    """The one standing body of the sentence before, where "its first meeting" or "the third session" looks back."""
    if before is None or not phrase.ordinal or page.reading.tokens.words[phrase.first - 1] not in ("its", "the"):
        return None
    bodies = [body for body in before.scene.bodies if standing(before, body)]
    return bodies[0] if len(bodies) == 1 else None


def _extent(page: Page, phrase: Phrase, group: VerbGroup | None, off: Off | None) -> tuple[int, int]:
    """The tokens of the claim: the phrase, its verb, and the times, places and persons told right behind."""
    first, end = phrase.first, phrase.end
    first = min([first, *(timed.first for timed in page.scene.times if timed.first < first < timed.end)])
    if group:
        first, end = min(first, group.first), max(end, group.end)
    if off:
        first, end = min(first, off.first), max(end, off.end)
    named = [(timed.first, timed.end) for timed in page.scene.times]
    named += [(person.first, person.end) for person in page.scene.persons]
    named += [(state.first, state.end) for state in page.scene.states]
    aims = [other.first for other in page.scene.groups if other.form is Form.INFINITIVE]  # "a visit to hold talks"
    words = page.reading.tokens.words
    others = [other for other in page.scene.meetings if other.first > phrase.end]
    before = ((other.first, words[max(0, other.first - 4) : other.first]) for other in others)
    aims += [at for at, led in before if "for" in led[-2:] or ("as", "well", "as") in (led[-3:], led[:-1])]
    aims += [each.first for each in page.scene.groups if _holds_another(page, phrase, each)]
    for begin, stop in sorted(named):
        near = stop > end and first <= begin and not any(end <= aim <= begin for aim in aims)
        if near and _belongs(page, end, begin):
            end = max(end, stop)
    return first, end


def _belongs(page: Page, end: int, begin: int) -> bool:
    """Whether what begins at token `begin` stands right behind the claim that ends at `end`, with nothing apart."""
    return begin <= end + OUTER and APART.isdisjoint(page.reading.tokens.words[end:begin])
