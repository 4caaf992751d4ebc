"""What says that an occasion is told where no verb of holding does: who meets, a day, a place, what came of it."""

from __future__ import annotations

from typing import NamedTuple

from servanda.extract.draft import Page
from servanda.extract.mechanisms import standing
from servanda.extract.meetings.circumstances import ARTICLES, NEAR, OUTER
from servanda.extract.meetings.places import place_of
from servanda.language.names import Place
from servanda.language.phrases import Phrase
from servanda.language.verbs import Form, VerbGroup
from servanda.model.kinds import MeetingFormat, MeetingStatus

_IN = frozenset(["in", "during", "on", "at", "over"])
_HOME_BODIES = frozenset([("cabinet",), ("parliament",), ("politburo",), ("board",), ("faction",)])
_POINTING = frozenset(["this", "it", "that"])
_COUNTED = 7  # tokens from "this is" to the occasion
_THEIRS = frozenset(["his", "her", "its", "their"])
OWNERS = frozenset(["their", "our", "'s", "'", "’"])
APART = frozenset([",", ";", "and", "during"])  # "took place during the visit of": another occasion follows

_PLACED = 3  # tokens from "a meeting" to "Oslo"
_NAMED_COMPANY = 2  # tokens more in "talks with his counterpart in Oslo"
_WHO = 6  # tokens of those between whom talks are held
_AT_THEIRS = frozenset(["during", "in", "at", "after", "following"])
_WAS = (("was",), ("is",), ("be",))
_DETERMINERS = ARTICLES | {"their"}
_GATHERING = frozenset(["gather", "assemble", "convene", "meet"])
_COVERING = frozenset(["include", "result", "witness", "produce", "deal", "revolve", "culminate", "yield"])

_CALLED_OFF = dict.fromkeys(("postpone", "delay", "reschedule", "defer", "shelve"), MeetingStatus.POSTPONED)
_CALLED_OFF |= {"cancel": MeetingStatus.CANCELLED}
_HAD = 4  # tokens from "had" to the occasion: "had a brief bilateral | meeting"
_TO_COME = frozenset(["upcoming", "forthcoming"])
_AT_ITS_END = frozenset(("the", end, "of") for end in ("end", "close", "conclusion", "opening"))
_PUT_OFF = {"call": MeetingStatus.CANCELLED, "put": MeetingStatus.POSTPONED}  # "called off", "put off"
_UNSAID = frozenset([Form.MAY, Form.SHOULD, Form.PASSIVE_OTHER, Form.PASSIVE_SHOULD])  # "may be postponed"


def at_home(page: Page, phrase: Phrase) -> bool:
    """Whether those who sit are a body of one state: "a meeting of the cabinet"."""
    words, at = page.reading.tokens.words, phrase.head_end
    whose = words[at + 1 + (words[at + 1 : at + 2] == ("the",)) :][:1]
    return words[at : at + 1] == ("of",) and whose in _HOME_BODIES


def counts_again(page: Page, phrase: Phrase) -> bool:
    """Whether the phrase only counts the visit that the clause tells: "will travel to Oslo on Sunday, his third visit
    there in a year"."""
    words, classes = page.reading.tokens.words, page.pack.classes
    if not phrase.ordinal or words[phrase.first - 2] != "," or words[phrase.first - 1] not in _THEIRS:
        return False
    return any(group.end <= phrase.first and "arrive" in classes.get(group.base, ()) for group in page.scene.groups)


def only_counted(page: Page, phrase: Phrase) -> bool:
    """Whether the sentence only says how often there was such an occasion: "This is Moi's second trip abroad", "It was
    the first visit in ten years"."""
    words, first = page.reading.tokens.words, page.scene.first
    if phrase.ordinal is None or not 2 <= phrase.first - first <= _COUNTED:
        return False
    told = any(first < group.main < phrase.first for group in page.scene.groups)  # "It was noted that the 7th session"
    told = told or words[phrase.end : phrase.end + 1] == ("held",)  # "This is the second forum held in Oslo"
    return words[first] in _POINTING and words[first + 1] in page.pack.grammar.copula and not told


def with_name(page: Page, at: int) -> bool:
    """Whether the words from token `at` on tell with whom, by a name: "with Oryx Ports", "place with Oryx Ports"."""
    tokens, end = page.reading.tokens, page.scene.end
    at -= tokens.words[at - 1] == "with"  # "a discussion with" is one noun
    begin = next((i + 1 for i in range(at, min(at + 2, end)) if tokens.words[i] == "with"), None)
    return begin is not None and any(tokens.capital(i) for i in range(begin, min(begin + 4, end)))


def front_ends(page: Page, phrase: Phrase) -> int | None:
    """The comma that closes what stands before the main clause, where the occasion stands in it: "Following the
    ceremony, the presidents held talks"."""
    words, first = page.reading.tokens.words, page.scene.first
    if words[first] not in page.pack.grammar.fronted or "," in words[first : phrase.end]:
        return None
    return next((at for at in range(phrase.end, page.scene.end) if words[at] == ","), None)


def opens(page: Page, phrase: Phrase, place: Place | None) -> bool:
    """Whether the sentence opens with the occasion, told with its place or day, and goes on with what came of it:
    "During their talks in Oslo, the presidents agreed"."""
    words, first = page.reading.tokens.words, page.scene.first
    comma = front_ends(page, phrase)
    if comma is None or words[first] not in _AT_THEIRS or words[first + 1 : first + 2] != ("their",):
        return False
    timed = any(phrase.head_end <= t.first < comma for t in page.scene.times)
    return timed or (place is not None and place.first < comma)


def met_in_front(page: Page, phrase: Phrase) -> tuple[int, int] | None:
    """Who is told to have met in the occasion that the front of the sentence names, as the tokens of the clause up to
    the last of them: "In a phone call on Friday, President A urged President B", "In a meeting, both ministers agreed".
    """
    tokens, comma = page.reading.tokens, front_ends(page, phrase)
    words, start = tokens.words, page.scene.first
    if comma is None or words[start] not in _IN or words[start + 1] not in ("a", "an") or phrase.first - start > NEAR:
        return None
    at = next((timed.end for timed in page.scene.times if timed.first == comma + 1), comma + 1)
    near = (page.scene.subjects.get(begin) for begin in range(at, at + 3))  # "Kenyan and Omani ministers"
    subject = next((each for each in near if each), None)
    persons = [person for person in page.scene.persons if person.first >= at]
    named = subject is not None and subject[1] == "person"
    if len({person.name for person in persons}) > 1 and named:
        return at, persons[1].end
    company = any(phrase.head_end < person.first < comma for person in page.scene.persons)
    if company and persons and named:  # "In a phone call with President B, President A said"
        return at, persons[0].end
    if subject and subject[1] == "sides":
        return at, subject[0]
    both = at + 2 < page.scene.end and tokens.capital(at) and words[at + 1] == "and" and tokens.capital(at + 2)
    return (at, at + 3) if both else None


def had(page: Page, phrase: Phrase) -> bool:
    """Whether somebody is said to have had the occasion: "the presidents had a fruitful meeting"."""
    words, first = page.reading.tokens.words, phrase.first
    lead = words[max(page.scene.first, first - _HAD) : first]
    article = next((at for at in range(len(lead) - 1, 0, -1) if lead[at] in ("a", "an")), len(lead))
    if not page.pack.grammar.prepositions.isdisjoint(lead[article:]):
        return False  # "had a dinner with talks"
    return article > 0 and lead[article - 1] in ("had", "have", "having")


def sits_down(page: Page, phrase: Phrase) -> Phrase | None:
    """The standing body that is told to hold the meeting: "the Joint Committee held a meeting"."""
    holds = [group for group in page.scene.groups if group.base == "hold" and 0 <= phrase.first - group.end <= 2]
    if not holds or page.reading.tokens.words[phrase.head] != "meeting":
        return None
    return next((each for each in page.scene.bodies if each.end == holds[-1].first and standing(page, each)), None)


def rung_up(page: Page, phrase: Phrase) -> bool:
    """Whether the call is told with who made it: "a telephone call received by Minister A from his counterpart B"."""
    behind = page.reading.tokens.words[phrase.head_end : phrase.head_end + 1]
    made = phrase.type == MeetingFormat.CALL and behind in (("received",), ("from",), ("made",))
    return made and any(person.first > phrase.head_end for person in page.scene.persons)


def set_in(page: Page, phrase: Phrase) -> bool:
    """Whether the occasion is told to have been, or to be, at a place or time: "Their last meeting was in Oslo"."""
    words, end = page.reading.tokens.words, phrase.end
    verb = end + (words[end : end + 2] == ("will", "be"))
    if words[verb : verb + 1] not in _WAS or words[verb + 1 : verb + 2] not in (("in",), ("at",), ("on",)):
        return False
    timed = any(0 <= each.first - verb - 1 <= 1 for each in page.scene.times)
    return timed or place_of(page, verb + 1, verb + 5, to=False) is not None


def gathered_for(page: Page, phrase: Phrase) -> bool:
    """Whether people came together for the occasion: "the ministers gathered in Oslo for the forum"."""
    words = page.reading.tokens.words
    begin = phrase.first - (words[phrase.first - 1] in _DETERMINERS)
    came = (each for each in page.scene.groups if each.base in _GATHERING and 0 < phrase.first - each.end <= OUTER)
    return words[begin - 1] == "for" and any(each.form is Form.PAST for each in came)


def granted(page: Page, phrase: Phrase) -> bool:
    """Whether the occasion is given to somebody: "gave an audience to the Omani ambassador"."""
    words = page.reading.tokens.words
    given = (group for group in page.scene.groups if "grant" in page.pack.classes.get(group.base, ()))
    return any(
        not group.negated and group.end <= phrase.first <= group.end + 2 and words[phrase.head] == "audience"
        for group in given
    )


def there_is(page: Page, phrase: Phrase) -> bool:
    """Whether the sentence says that there is, was or will be such an occasion: "There will be a summit in May"."""
    words = page.reading.tokens.words[max(page.scene.first, phrase.first - NEAR) : phrase.first]
    behind = page.reading.tokens.words[phrase.head_end : phrase.head_end + 1]
    closed = not behind or behind[0] in page.pack.grammar.prepositions or not behind[0].isalpha()
    return closed and "there" in words and not {"be", "is", "was"}.isdisjoint(words)


def coming(page: Page, phrase: Phrase) -> bool:
    """Whether an occasion that bears a name is told to be still to come: "the upcoming Fjord Leaders Summit"."""
    words = page.reading.tokens.words[max(page.scene.first, phrase.first - 1) : phrase.head]
    told_apart = phrase.type == "summit" and phrase.head - phrase.first > 1  # "the upcoming tripartite summit"
    return (page.reading.tokens.capital(phrase.head) or told_apart) and not _TO_COME.isdisjoint(words)


def framing(page: Page, phrase: Phrase, place: Place | None) -> bool:
    """Whether something took place at an occasion that is told with its place right behind, or talks with their day:
    "during a meeting in Oslo", "after talks in Oslo", "After two rounds of talks on Saturday"."""
    words, first = page.reading.tokens.words, phrase.first
    theirs = words[first - 1] in ("its", "their") and words[first - 4 : first - 1] in _AT_ITS_END
    counted = theirs or words[first - 1] in ("a", "an", "two", "three", "several")
    talks = phrase.type == "talks" and words[phrase.head_end - 1].endswith("s")
    led = words[first - 1 - counted : first - counted]
    over = talks and led in (("after",), ("following",))
    bilateral = words[first] in ("bilateral", "joint") and counted and led in (("after",), ("following",))
    if bilateral and phrase.type == "talks":
        return True  # "the leaders said after a bilateral meeting"
    framed = over or led in (("during",), ("at",)) or words[first - 4 : first - counted] in _AT_ITS_END
    if counted and framed and phrase.type == "call":  # "during a phone call on Friday"
        return any(0 < timed.first - phrase.head_end <= 1 for timed in page.scene.times)
    company = _NAMED_COMPANY if words[phrase.head_end : phrase.head_end + 1] == ("with",) else 0
    near = [place.first - company] if place else []
    near += [timed.first for timed in page.scene.times if over]
    return (counted or talks) and framed and any(0 < at - phrase.head_end <= _PLACED for at in near)


def dated(page: Page, phrase: Phrase) -> bool:
    """Whether the phrase carries its own date: "the informal CIS summit on December 28", "their meeting in Oslo on
    June 9". A gathering needs a name for it, a meeting a place."""
    words = page.reading.tokens.words
    before = max(page.scene.first, phrase.first - 3)
    dates = [timed for timed in page.scene.times if 0 <= phrase.first - timed.end <= 1]  # "their May 3, 2024, call"
    before = min([before, *(timed.first - 1 for timed in dates)])
    theirs = not OWNERS.isdisjoint(words[before : phrase.head]) and "today" not in words[before : phrase.head]
    if theirs and not phrase.plural and any(before < t.first <= phrase.head_end + 1 for t in page.scene.times):
        return True  # "their May 3 call", "their first meeting in April", "the leaders' conversation on May 3"
    if phrase.type == "summit" and any(phrase.first - 2 <= t.first < phrase.head for t in page.scene.times):
        return True  # "the November 2024 Riga Summit"
    told = [t for t in page.scene.times if 0 <= t.first - phrase.head_end <= OUTER and t.role == "at"]
    if not told or any(page.pack.forms.finite(word) for word in words[phrase.head_end : told[0].first]):
        return False
    if phrase.type in ("summit", "forum", "session", "event"):
        return phrase.first < phrase.head_end - 1
    return bool({"in", "at"} & set(words[phrase.head_end : told[0].first]))


def acts(page: Page, phrase: Phrase) -> bool:
    """Whether the sentence tells what the occasion did that the phrase places: "the Omani-Kenyan talks in Muscat
    focused on trade"."""
    words = page.reading.tokens.words
    between = words[phrase.head_end : phrase.head_end + 1] == ("between",)
    if not between and words[phrase.head_end : phrase.head_end + 1] not in (("in",), ("at",)):
        return False
    group = next((group for group in page.scene.groups if group.first > phrase.head_end), None)
    if group is None or group.form is not Form.PAST:
        return False
    if between:  # "The discussions between the two sides covered fishing"
        covering = group.base in _COVERING or "topic" in page.pack.classes.get(group.base, ())
        return covering and group.first - phrase.end <= 1
    met = {at for person in page.scene.persons for at in range(person.first, person.end + 1)}
    between_them = (
        word for at, word in enumerate(words[phrase.head_end : group.first], phrase.head_end) if at not in met
    )
    if not APART.isdisjoint(between_them):
        return False  # but "the talks in Oslo with President A and Minister B focused on trade"
    place = place_of(page, phrase.head_end, group.first, to=False)
    return place is not None and any(state.first < group.first for state in page.scene.states)


def about_paper(page: Page, phrase: Phrase) -> bool:
    """Whether negotiations are on an instrument ("negotiations of the agreement", "to conclude an agreement"), which
    tells of the instrument."""
    words, behind = page.reading.tokens.words, phrase.head_end
    near = (each for each in page.scene.instruments if behind < each.first <= behind + NEAR)
    to_paper = words[behind : behind + 1] == ("to",) and any(near)
    return to_paper or words[behind : behind + 1] in (("of",), ("on",), ("for",))


def between_whom(page: Page, phrase: Phrase) -> bool:
    """Whether the phrase itself tells who meets: "a meeting with Prime Minister X", "talks between X and Y"."""
    words = page.reading.tokens.words
    within = words[phrase.head_end - 1] == "with"  # "a discussion with"
    if not within and words[phrase.head_end : phrase.head_end + 1] not in (("with",), ("between",), ("of",)):
        return False
    begin = phrase.head_end + (not within)
    near, whole = range(begin, begin + 3), range(begin, max(begin + 3, phrase.end))
    single = not phrase.plural or words[phrase.head] == "talks"
    roles = ("person", "named") if within else ("person", "state", "named")  # "hard work and discussion with Oman"
    told = words[begin : max(begin + 3, min(phrase.end, begin + _WHO))]
    if single and any(word in page.pack.actors and word != "parties" for word in told):
        return True  # "of the leaders of", "between the delegations of", "between the Omani and Kenyan delegations"
    return any(p.first in whole or p.name_first in whole for p in page.scene.persons) or any(
        at in near and role in roles for at, (_, role) in page.scene.subjects.items()
    )


class Off(NamedTuple):
    """The tokens `[first, end)` of the verb that calls an occasion off, and the `status` that it leaves it in."""

    first: int
    end: int
    status: MeetingStatus


def called_off(page: Page, phrase: Phrase) -> Off | None:
    """The verb that says that the occasion is cancelled or postponed, and which of both: "the summit,
    scheduled for May, was cancelled", "Oman put off the summit"; planned where it may be or was not."""
    words = page.reading.tokens.words
    for group in page.scene.groups:
        off = words[group.end : group.end + 1] == ("off",)
        status = _PUT_OFF.get(group.base) if off else _CALLED_OFF.get(group.base)
        if status is None or words[group.first - 1] in page.pack.grammar.determiners:
            continue  # "the postponed summit will take place"
        if group.negated or group.form in _UNSAID:
            status = MeetingStatus.PLANNED
        end = group.end + off
        if group.base == "delay" and words[end : end + 1] == ("by",):
            continue  # "was delayed by two hours"
        alone = group.form is Form.PAST and group.first == phrase.end and end >= page.scene.end  # "summit postponed"
        undergone = group.form.startswith("passive") or group.form is Form.PARTICIPLE or alone
        if undergone and group.first >= phrase.end and not _parted(page, phrase, group):
            return Off(group.first, end, status)
        acts = not undergone and end <= phrase.first <= end + NEAR
        if acts and page.pack.grammar.prepositions.isdisjoint(words[end : phrase.first]):
            return Off(group.first, end, status)
    return None


def _parted(page: Page, phrase: Phrase, group: VerbGroup) -> bool:
    """Whether the verb is told of something else: another occasion, or what a joined clause is about ("the talks
    ended, and the vote was postponed", but "was planned for May but was postponed")."""
    words = page.reading.tokens.words
    joined = any(
        words[at] in ("and", "but", "while", ";") and words[at + 1] in page.pack.grammar.determiners
        for at in range(phrase.end, group.first - 1)
    )
    return joined or other_meeting(page, phrase, group)


def other_clause(page: Page, phrase: Phrase, group: VerbGroup) -> bool:
    """Whether the occasion has a verb of its own and the group's clause is joined to it: "the visit was useful, and the
    sides will open a school"."""
    words, forms, relatives = page.reading.tokens.words, page.pack.forms, page.pack.grammar.relatives
    if "that" in words[phrase.end + 1 : group.first]:
        return True  # "during the meeting, he said that a school was opened"
    own = next(
        (at for at in range(phrase.end, group.first) if forms.auxiliary(words[at]) and words[at - 1] not in relatives),
        group.first,
    )
    return not {"and", "but", ";"}.isdisjoint(words[own : group.first])


def other_meeting(page: Page, phrase: Phrase, group: VerbGroup) -> bool:
    """Whether another occasion stands nearer to the verb."""
    return any(phrase.end <= other.first < group.first for other in page.scene.meetings)
