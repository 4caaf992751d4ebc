"""Mechanisms: a standing body, with the status that a rule read."""

from __future__ import annotations

from servanda.extract.draft import Draft, Page
from servanda.extract.matching import Match
from servanda.language.dates import Timed
from servanda.language.phrases import Phrase, short_name
from servanda.language.rule import Rule
from servanda.language.verbs import Form, VerbGroup
from servanda.model.kinds import Mechanism, MechanismStatus, MechanismType

_IDLE = frozenset(
    "effective key important useful main reliable new first extraordinary next previous last latest upcoming"
    " forthcoming regular another existing the of said newly created".split()
)
_SOFT = frozenset(
    "platform initiative group grouping partnership ministerial forum quad consultations network fellowship".split()
)
_OCCASIONS = frozenset("forum dialogue consultations ministerial session".split())
_FIRST = frozenset("inaugural first 1st founding constituent inception maiden".split())
_OPENINGS = frozenset("opening inauguration".split())
_MEMBERS = ("chairs", "chairmen", "heads", "members", "participants", "chairpersons")
_HELD = frozenset("open organize organise meet convene build start".split())
_ORDINARY = frozenset("meet serve act run work convene operate contribute function resume".split())
_PLACING = frozenset("at in on with by during".split())
_SITS = frozenset("meet convene".split())
_TOLD_IN_FULL = 3  # words before "platform": "a private sector business platform"
_OF_SESSION = 6  # tokens from "met" to the day of a session
_AIMING = frozenset(
    (MechanismType.COMMISSION, MechanismType.COMMITTEE, MechanismType.COUNCIL, MechanismType.WORKING_GROUP)
)
_SITTING = _AIMING | {MechanismType.BUSINESS_COUNCIL}
_ALSO_SEVERAL = frozenset((MechanismType.WORKING_GROUP, MechanismType.COMMITTEE))
_OPEN = frozenset((Form.GERUND, Form.INFINITIVE))
_FINITE = frozenset(Form) - {Form.GERUND, Form.INFINITIVE, Form.BASE, Form.PARTICIPLE}  # a bare form may be a noun
_OF_PAPER = frozenset(["signed", "concluded", "adopted"])
_JOINTS = frozenset(["and", "but", "while", "that", "which", "who"])
_MADE_BY = (
    (frozenset(("agree", "affirm", "repledge")), MechanismStatus.AGREED),
    (frozenset(("welcome", "announce", "thank")), MechanismStatus.ESTABLISHED),
    (frozenset(("propose", "wish", "call")), MechanismStatus.PROPOSED),
    (frozenset(("plan",)), MechanismStatus.PLANNED),
)
_ON_PAPER = 5  # tokens from a paper to what it calls for: "in Oslo, which"
_LIGHT = 4  # tokens from "the importance of" to the founding
_TALK = frozenset(("discuss", "note", "topic"))


def mechanisms(page: Page, rule: Rule, match: Match) -> list[Draft]:
    """The draft of the body that the match bound; a single-word mention ("the council") is no new body."""
    phrase = match.bound.body
    if phrase is None or objections(page, rule, match):
        return []
    return [_draft(page, rule, match, each) for each in (phrase, *_listed(page, phrase))]


def objections(page: Page, rule: Rule, match: Match) -> tuple[str, ...]:
    """Why the match became no draft."""
    phrase = match.bound.body
    if phrase is None:
        return ()
    if _status(page, rule, match) is None:
        return ("its founding is only talked about",)
    first = page.reading.tokens.words[match.anchor] in _FIRST
    if first and _status(page, rule, match) is not MechanismStatus.ESTABLISHED:
        return ("a first session still to come tells of the session alone",)
    if match.bound.group is not None and match.bound.group.form is Form.GERUND and match.anchor == page.scene.first:
        return ("a heading names what is to be done",)
    if not _founds(page, rule, match, phrase):
        return ("the verb tells of an occasion, or of what an agency does",)
    if standing(page, phrase) or _for_a_purpose(page, match, phrase):
        return ()
    return (f"“{page.reading.tokens.says(phrase.first, phrase.end)}” is too bare to name a body",)


def _for_a_purpose(page: Page, match: Match, phrase: Phrase) -> bool:
    """Whether a body is founded whose aim is told, if not its name: "will set up a commission to study fish stocks"."""
    group = match.bound.group
    if group is None or group.end > phrase.first or "establish" not in page.pack.classes.get(group.base, ()):
        return False
    aim = any(each.first == phrase.end and each.form is Form.INFINITIVE for each in page.scene.groups)
    return aim and not phrase.plural and phrase.type in _AIMING


def _founds(page: Page, rule: Rule, match: Match, phrase: Phrase) -> bool:
    """Whether the verb can tell of the body: a forum that is opened is an occasion, and an agency that meets an
    ambassador no body of the parties."""
    group, head = match.bound.group, page.reading.tokens.words[phrase.head_end - 1]
    if group is None:
        if phrase.type == MechanismType.ORGANISATION and phrase.end <= match.anchor and rule.status == "operating":
            return page.reading.tokens.capital(phrase.head)  # "where the armed organisation is active"
        opened = page.reading.tokens.words[match.anchor] in _OPENINGS
        session = any(match.anchor < occasion.first < phrase.first for occasion in page.scene.meetings)
        return not (opened and (head in _OCCASIONS or session))  # "the opening of the 8th session of the commission"
    lead = frozenset(page.reading.tokens.words[group.end : phrase.first])
    if lead & page.pack.heads["need"] - {"role"} and phrase.type not in _SITTING:
        return False  # "stressed the importance of the dialogue"
    if group.form in _OPEN and match.bound.who is None and _told_elsewhere(page, match):
        return False
    if phrase.type == MechanismType.ORGANISATION and group.base in _ORDINARY:
        return False
    if phrase.end <= group.first and page.reading.tokens.words[phrase.head_end] == "'s":
        return False  # "the committee's meeting"
    if _of_another(page, phrase, group):
        return False
    if group.base in _SITS and page.scene.heading:
        return False  # "Omani-Kenyan commission convenes"
    if group.base in _SITS and group.form in (Form.PAST, Form.PRESENT) and _sits(page, phrase, group):
        return False
    return not (head in _OCCASIONS and group.base in _HELD)


def _of_another(page: Page, phrase: Phrase, group: VerbGroup) -> bool:
    """Whether the verb tells what somebody else does: "the council confirmed that he had met", "will open the pavilion
    at the Port Centre"."""
    words, operates = page.reading.tokens.words, "operate" in page.pack.classes.get(group.base, frozenset())
    if phrase.end <= group.first and _told_of_people(page, phrase):
        return True
    if phrase.end <= group.first:
        between = words[phrase.end : group.first]
        passive = (Form.PASSIVE, Form.PASSIVE_PRESENT)  # "have been formed and operate": a row of predicates
        before = [each for each in page.scene.groups if phrase.end <= each.first and each.end <= group.first]
        other = any(each.form not in passive for each in before)
        return operates and (other or "that" in between or "to" in words[group.first - 2 : group.main])
    between = words[group.end : phrase.first]
    return group.form in (Form.FUTURE, Form.PAST) and not _PLACING.isdisjoint(between)


def _told_of_people(page: Page, phrase: Phrase) -> bool:
    """Whether the body only tells whose members or which session the verb is about: "co-chairs of the commission meet",
    "the chairs of the 4th session of the commission meet"."""
    words = page.reading.tokens.words
    of = phrase.first - 1 - (words[phrase.first - 1] == "the")
    if words[of] != "of":
        return False
    occasion = any(each.head < of <= each.end for each in page.scene.meetings)
    return occasion or words[of - 1] in page.pack.actors or words[of - 1].endswith(_MEMBERS)


def _sits(page: Page, phrase: Phrase, group: VerbGroup) -> bool:
    """Whether the verb tells of one session, which is a meeting, or of others than the body: "co-chaired the session of
    the committee, and met the press"."""
    if phrase.ordinal or "," in page.reading.tokens.words[phrase.end : group.first]:
        return True
    return group.form is Form.PAST and any(0 <= timed.first - group.end <= _OF_SESSION for timed in page.scene.times)


def _told_elsewhere(page: Page, match: Match) -> bool:
    """Whether the verb right before is negated ("did not propose to create"), or one that a rule of its own reads."""
    before = next((group for group in page.scene.groups if group.end == match.anchor), None)
    if before is None:
        return False
    read = {"agree", "propose"} & page.pack.classes.get(before.base, frozenset())
    return before.negated or (bool(read) and before.form in (Form.PAST, Form.PRESENT, Form.BASE))


def _listed(page: Page, phrase: Phrase) -> list[Phrase]:
    """The bodies that follow in the same list: "the Board of Trade and the Board of Investment"."""
    found: list[Phrase] = []
    end = phrase.end
    for other in page.scene.bodies:
        between = page.reading.tokens.words[end : other.first]
        if other.first >= end and between and set(between) <= {",", "and", "the", "a"} and standing(page, other):
            found.append(other)
            end = other.end
    return found


def _draft(page: Page, rule: Rule, match: Match, phrase: Phrase) -> Draft:
    to_come = rule.status in (MechanismStatus.AGREED, MechanismStatus.PROPOSED)
    begin = match.anchor if to_come and match.bound.who else match.first  # who agreed on it is told by the parties
    first, end = min(begin, phrase.first), max(match.end, phrase.end)
    timed = _time(page, first, end)
    when, why = (timed.when, (timed.why,)) if timed else (None, ())
    status = _status(page, rule, match) or MechanismStatus.PROPOSED
    says = Mechanism(body_name(page, phrase), MechanismType(phrase.type), status, when)
    if match.bound.body is not phrase:
        first, end = phrase.first, phrase.end
    return Draft(page.scene.index, first, end, says, page.parties(first, end), rule.rule, why, rank=match.anchor)


def _time(page: Page, first: int, end: int) -> Timed | None:
    """The time told nearest to tokens `[first, end)`, and in no clause of its own: "will open an office and said that a
    forum would be held in May"."""
    near = [
        timed
        for timed in page.scene.times
        if timed.role == "at"
        and not page.of_name(timed)
        and not _parted(page, *((end, timed.first) if timed.first >= end else (timed.end, first)))
    ]
    return min(near, key=lambda timed: max(timed.first - end, first - timed.end), default=None)


def _parted(page: Page, begin: int, stop: int) -> bool:
    """Whether tokens `[begin, stop)` lead on to another clause, a joint and a finite verb behind it, or to a paper with
    a day of its own: "a committee to follow up on the treaty signed in 1987"."""
    words = page.reading.tokens.words
    if any(
        begin <= paper.first and paper.end < stop and words[paper.end] in _OF_PAPER for paper in page.scene.instruments
    ):
        return True
    joint = next((at for at in range(begin, stop) if words[at] in _JOINTS), stop)
    return any(joint < group.first < stop and group.form in _FINITE for group in page.scene.groups)


def _status(page: Page, rule: Rule, match: Match) -> MechanismStatus | None:
    """The rule's status; a founding told by a noun, a gerund or an infinitive is what the words before it make of it:
    "agreed on establishing", "called for the creation of". One that is only discussed is none, unless the body has a
    name: it exists then; a founding that stands in a list of deeds is an undertaking."""
    status, phrase, group = MechanismStatus(rule.status or "operating"), match.bound.body, match.bound.group
    told = phrase is None or phrase.first < match.anchor or (group is not None and group.form not in _OPEN)
    told = told or match.bound.who is not None  # "announced a joint task force": a verb of its own
    if status is not MechanismStatus.ESTABLISHED or told or phrase is None:
        return status
    if group is None and _listed_behind(page, match.anchor):
        return None
    talked = False
    for before in reversed(page.scene.groups):
        if before.first >= match.anchor:
            continue
        if "cancel" in page.pack.classes.get(before.base, ()):
            return None  # "rejected a proposal to create a joint fund"
        if before.form in (Form.FUTURE, Form.PASSIVE_FUTURE, Form.SHOULD):
            return MechanismStatus.PLANNED
        classes = page.pack.classes.get(before.base, frozenset())
        talked = talked or bool(_TALK & classes)
        found = next((made for kinds, made in _MADE_BY if kinds & classes), None)
        on_paper = found is MechanismStatus.PROPOSED and any(
            paper.end <= before.first <= paper.end + _ON_PAPER for paper in page.scene.instruments
        )
        if found:  # "the memorandum, which calls for a joint committee": those who signed it agreed
            return MechanismStatus.AGREED if on_paper else found
    if talked and not page.reading.tokens.capital(phrase.head):
        return None
    there = page.reading.tokens.words[phrase.first - 1] == "the"  # "the launch of the Joint Council was noted"
    if not there and (talked or _only_thought_of(page, match.anchor, phrase)):
        return MechanismStatus.PROPOSED
    return MechanismStatus.PLANNED if group is not None and group.form is Form.INFINITIVE else status


def _only_thought_of(page: Page, at: int, phrase: Phrase) -> bool:
    """Whether the founding is the matter of a need or a thought, or is talked about behind: "the importance of creating
    a joint council was noted"."""
    words = page.reading.tokens.words
    before = set(words[max(page.scene.first, at - _LIGHT) : at])
    thoughts = page.pack.heads["need"] | page.pack.heads["matter"] | page.pack.heads["wish"]
    if before & thoughts and words[at - 1] in ("of", "to", "for"):
        return True
    behind = next((group for group in page.scene.groups if group.first >= phrase.end), None)
    if behind is None or not behind.form.startswith("passive"):
        return False
    return bool((_TALK | {"propose"}) & page.pack.classes.get(behind.base, frozenset()))


def _listed_behind(page: Page, at: int) -> bool:
    """Whether a comma stands before the noun: "the repair of the road, the establishment of a fund and"."""
    words = page.reading.tokens.words
    before = at - 1 if words[at - 1] in ("the", "a") else at
    return before > page.scene.first and words[before - 1] == ","


def standing(page: Page, phrase: Phrase) -> bool:
    """Whether the phrase names a standing body of the parties: it says more than its head noun."""
    tokens = page.reading.tokens
    if short_name(tokens.raw[phrase.head]):
        return True
    several = phrase.type in _ALSO_SEVERAL and tokens.words[phrase.head_end - 1] not in ("team", "teams")
    if phrase.plural and not tokens.capital(phrase.head) and not several:
        return False
    if any(state.role == "name" and state.first <= phrase.head < state.end for state in page.scene.states):
        return False  # "the Russian Federation"
    if tokens.words[phrase.head_end - 1] == "partnership" and not tokens.capital(phrase.head):
        return False  # "have built a strategic partnership": relations of a kind
    named = [word for word in tokens.words[phrase.first : phrase.head] if word not in _IDLE and word[0].isalpha()]
    if tokens.words[phrase.head] == "assembly" and not (named or tokens.capital(phrase.head)):
        return False  # "the assembly of cars"
    soft = phrase.head_end - phrase.head == 1 and tokens.words[phrase.head] in _SOFT
    full = tokens.words[phrase.head] == "platform" and len(named) >= _TOLD_IN_FULL
    if soft and not tokens.capital(phrase.head) and not full:
        return False
    compound = phrase.head_end - phrase.head > 1  # "interstate council", "trade house"
    return bool(named) or compound or phrase.end > phrase.head_end + 1


def body_name(page: Page, phrase: Phrase) -> str:
    """The body's name as the text gives it, without its article and idle words before it."""
    tokens = page.reading.tokens
    first = phrase.first
    while first < phrase.head and (tokens.words[first] in _IDLE or tokens.words[first] == "'s"):
        first += 1
    return tokens.says(first, phrase.end)
