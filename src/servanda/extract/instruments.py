"""Instruments: an act on paper, with the status that a rule read."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from servanda.extract.draft import Draft, Page
from servanda.extract.instrument_dates import date_of, term_of
from servanda.extract.matching import Match
from servanda.language.phrases import Phrase, short_name
from servanda.language.rule import Rule
from servanda.language.verbs import Form, VerbGroup
from servanda.model.kinds import Instrument, InstrumentStatus, InstrumentType

_TO_COME = frozenset(
    "accelerate approval agree agreed aim aimed aiming aims await awaited awaiting awaits before call called calls can"
    " close closer complete completing consider considered considering could desire discuss discussed discusses"
    " discussing due earliest early envisage envisaged eventual expect expected expecting expects expedite explore"
    " explored facilitate finalise finalising finalize finalizing forthcoming forward hope hoped hopes hoping"
    " imminent importance intend intended intends intention intentions interest interested invite invited looking"
    " looks may might must necessity need negotiating next pave pending plan planned planning plans possibility"
    " possible possibilities exploring exploration preparations prepare prepared preparing prior promote prompt"
    " proposal propose proposed proposes"
    " prospect prospects rapid readiness ready scheduled seek seeks shall should slated soon soonest sought speed"
    " speedy suggested support supported swift targets timely toward towards until upcoming urge urged will"
    " willing willingness wish wished wishes working would".split()
)
_COMING = frozenset(
    "anticipated awaited due envisaged expected foreseen imminent pending planned possible scheduled slated"
    " will".split()
)
_NEVER_DONE = frozenset(
    "without failed failing refused refusing refusal instead prevented delayed blocked no not postpone postponed"
    " postponing postponement delay delaying defer deferred suspend suspended suspending suspension cancel cancelled"
    " canceled cancelling against shelved halted blocking block reject rejected rejecting rejects opposed"
    " opposes".split()
)
_UNDONE = frozenset(
    "refuse refused refuses refusing refusal decline declined declines declining fail failed fails failing failure"
    " neglected unable unwilling reluctant not reluctance unwillingness inability hesitated".split()
)
_EXCHANGED = frozenset(
    "views view opinions opinion ideas assessments information remarks gifts greetings congratulations experience"
    " messages proposals pleasantries thoughts prisoners fire words list lists draft drafts".split()
)
_LEADS_ON = frozenset("to on that upon".split())
_PAPERS_ONLY = frozenset(["deal", "deals", "pact", "treaty", "memorandum"])
_HANDED = frozenset("to on over by through along".split())
_SHARED_STATEMENT = frozenset(
    "joint final trilateral summit leaders outcome ministerial common vision quadrilateral".split()
)
_DEEDS = frozenset("sign ratify approve adopt terminate initial".split())
_COPULAS = frozenset("is are was were remains remain".split())
_WITHIN = frozenset([("within", "the"), ("in", "the"), ("under", "the"), ("into", "the")])
_MADE = frozenset([("made",), ("reached",), ("achieved",)])
_MARKED = frozenset("the these those all both".split())
_OF_LATE = frozenset(["recently", "already", "newly"])
_ANNOUNCING = frozenset("unveil publish proclaim release issue".split())
_PLANS = frozenset((InstrumentType.PROGRAMME, InstrumentType.PLAN, InstrumentType.ROADMAP))
_DEFINITE = frozenset(["the", "this", "that", "their", "its"])
_ALSO_DEEDS = frozenset((InstrumentType.PROGRAMME, InstrumentType.PLAN, InstrumentType.LETTER))
_ARTICLES = frozenset("a an the another both two three four five six seven several other some new".split())
_BESIDES = frozenset([("as", "well", "as"), ("in", "addition", "to")])
_IN_A_SUM = frozenset([("and",), (",", "and"), (",",), ("&",)])
_LIST_GAP = 40  # tokens between the heads of two papers of one list
_SEPARATED = 3  # tokens of a separator: "as well as"
# A plural noun may look like a verb of the present: "training and trade marks".
_FINITE = frozenset(Form) - {Form.BASE, Form.GERUND, Form.INFINITIVE, Form.PARTICIPLE, Form.PRESENT}
_RELATIVES = frozenset(["that", "which", "who"])
_SEVERAL = frozenset(
    (InstrumentStatus.SIGNED, InstrumentStatus.ADOPTED, InstrumentStatus.APPROVED, InstrumentStatus.PLANNED)
)
_ENDS = frozenset([";", ".", ":"])
_PREPOSITIONS = frozenset("to by in for from under at on within between with".split())
_DATED = 10  # tokens behind "the agreements reached by" to their day
_LAST = 100_000  # behind every verb
_DONE = frozenset(
    (InstrumentStatus.SIGNED, InstrumentStatus.INITIALLED, InstrumentStatus.APPROVED, InstrumentStatus.RATIFIED,
     InstrumentStatus.ADOPTED, InstrumentStatus.CONCLUDED, InstrumentStatus.IN_FORCE)
)  # fmt: skip
_REACHED = frozenset(
    (InstrumentType.AGREEMENT, InstrumentType.TREATY, InstrumentType.MEMORANDUM, InstrumentType.CONTRACT,
     InstrumentType.PROTOCOL, InstrumentType.PLAN, InstrumentType.DECLARATION)
)  # fmt: skip
_CARRIED_OUT = frozenset(InstrumentType) - {InstrumentType.LAW, InstrumentType.OTHER, InstrumentType.STATEMENT}
_LONGEST_LEAD = 9
_BARE_WORDS = frozenset("the a an this that these those its their new important several number other of".split())


def instruments(page: Page, rule: Rule, match: Match) -> list[Draft]:
    """The draft of the instrument that the match bound; where several are listed behind it, one for each."""
    if match.bound.instrument is None or objections(page, rule, match):
        return []
    phrase = _sum_of(page, match.bound.instrument)
    match = replace(match, bound=replace(match.bound, instrument=phrase))
    listed = (*_listed_before(page, phrase, match), *_listed(page, phrase))
    phrases = [phrase, *(each for each in listed if not _no_paper(page, rule, match, each))]
    phrases = [each for each in phrases if not any(_of_one_sum(page, other, each) for other in phrases)]
    status = _status(page, rule, match)
    drafts = [_draft(page, rule, match, (each, status)) for each in phrases] if status else []
    subjects = _each_on(page, phrase, match) if drafts and len(phrases) == 1 else []
    if not subjects:
        return drafts
    whole, says = drafts[0], drafts[0].says
    assert isinstance(says, Instrument)
    named = page.reading.tokens.says
    each_on = [
        replace(whole, first=first, end=end, says=replace(says, title=named(first + 1, end))) for first, end in subjects
    ]
    return [replace(whole, end=max(subjects[0][1], min(whole.end, subjects[1][0]))), *each_on[1:]]


def objections(page: Page, rule: Rule, match: Match) -> tuple[str, ...]:
    """Why the match became no draft."""
    phrase = match.bound.instrument
    if phrase is None:
        return ()
    if _status(page, rule, match) is None:
        return ("the words before it tell that it was not done",)
    if not _no_paper(page, rule, match, phrase):
        return ()
    return (f"“{page.reading.tokens.says(phrase.first, phrase.end)}” is no single act on paper",)


def _no_paper(page: Page, rule: Rule, match: Match, phrase: Phrase) -> bool:
    """Whether the words are no act on paper: "documents" of no name, papers told before ("among the agreements
    signed"), or an agreement to do something (a promise)."""
    words = page.reading.tokens.words
    after = words[phrase.end : phrase.end + 1]
    before = words[max(page.scene.first, phrase.first - 3) : phrase.first]
    names = (each for each in page.scene.instruments if each.first < match.anchor < each.end)
    if page.reading.tokens.capital(match.anchor) and any(names):
        return True  # "the Agreement on Cooperation and Exchange of News": a part of the name
    if "following" in before[-2:]:
        return True  # "released the following joint statement": the text in hand
    if words[phrase.head] == "framework" and before[-2:] in _WITHIN:
        return True  # "within the framework of the treaty"
    if words[phrase.head_end : phrase.head_end + 1] == ("conditions",):
        return True  # "framework conditions"
    if words[phrase.head] in ("plans", "laws") and not page.reading.tokens.capital(phrase.head):
        return True  # "is developing its plans": intentions; "training in drafting laws"
    if before == ("the", "number", "of"):
        return True  # "takes the number of agreements signed to 148"
    if phrase.plural and ({"among", "one"} & set(before) or before[-1:] in (("these",), ("those",))):
        return True
    group = match.bound.group
    if (
        group is not None
        and group.form is Form.PAST
        and group.end <= phrase.first
        and words[group.first - 1 - (words[group.first - 1] in _OF_LATE)] in _MARKED
    ):
        late = words[group.first - 1] in _OF_LATE and not phrase.plural and group.end == phrase.first
        if not late:
            return True  # "the signed documents", but "the recently signed treaty"
    if _habitual(page, match) or _exchanges_no_paper(page, match) or _shown(page, match, phrase):
        return True
    if words[match.anchor - 1] == "who" and words[match.anchor - 2] in page.pack.actors:
        return True  # "the ministers who signed agreements spoke": it tells who they are
    if not page.pack.grammar.reporting.isdisjoint(words[phrase.head_end : match.end]):
        return True  # "a statement from the ministry said that the sides signed"
    if group is not None and phrase.end <= group.first and "it" in words[phrase.end : group.first]:
        return True  # "to carry out the agreements, it was proposed"
    status, kind = rule.status, InstrumentType(phrase.type)
    if kind is InstrumentType.OTHER and phrase.plural:
        return status not in _SEVERAL or _counted(page, phrase)
    if status == InstrumentStatus.APPLIED:
        return kind not in _CARRIED_OUT or not _one_paper(page, phrase, kind) or _of_all_the_world(page, phrase)
    if status == InstrumentStatus.CONCLUDED:
        if _looks_back(page, match, phrase):
            return True
        behind = words[match.end : match.end + 1] if phrase.end <= match.anchor else ()
        promised = words[phrase.head] not in _PAPERS_ONLY
        if promised and behind and behind[0] in _LEADS_ON and title_of(page, phrase) is None:
            return True  # "agreement was reached to", "on": an undertaking
        several = phrase.plural and not page.reading.tokens.words[match.anchor].startswith(("conclu", "complet"))
        several = several and not any(0 <= timed.first - match.end <= _DATED for timed in page.scene.times)
        several = several and phrase.end == phrase.head_end  # but "agreements on grain have been reached"
        relative = after == ("that",) and page.pack.forms.auxiliary(words[phrase.end + 1])  # "that was concluded"
        promise = after in (("to",), ("that",)) and not relative and title_of(page, phrase) is None
        return promise or several or kind not in _REACHED
    if status == InstrumentStatus.DRAFTED and match.bound.group is None and match.end - match.anchor == 1:
        return phrase.end != match.anchor and phrase.first <= match.anchor - 2  # "FTA negotiations"
    signed = group is not None and "sign" in page.pack.classes.get(group.base, ())  # "to sign a treaty that frees tea"
    return status == InstrumentStatus.PLANNED and after == ("that",) and not signed


def _looks_back(page: Page, match: Match, phrase: Phrase) -> bool:
    """Whether "the agreement" that was reached is what a sentence before told to be agreed."""
    words, before = page.reading.tokens.words, page.reading.tokens.words[phrase.first - 1]
    bare = phrase.head == phrase.first and phrase.end == phrase.head_end and not phrase.plural
    reached = "reached" in words[match.first : match.end]
    return page.scene.index > 0 and bare and reached and before in ("the", "this")


def _one_paper(page: Page, phrase: Phrase, kind: InstrumentType) -> bool:
    """Whether the phrase names one paper of the parties, and not all that there is to be done: "the 2024 Programme",
    "the roadmap", but neither "the agreements" nor "Oman's Strategy"."""
    tokens = page.reading.tokens
    words = tokens.words[max(page.scene.first, phrase.first - 1) : phrase.head]
    if phrase.plural or "'s" in words or not {"draft", "proposed"}.isdisjoint(words):
        return False
    plan = kind in _PLANS and not _DEFINITE.isdisjoint(words)
    return tokens.capital(phrase.head) or plan


def _habitual(page: Page, match: Match) -> bool:
    """Whether a verb in the present tells no single act: only headlines tell acts so ("Peru ratifies treaty")."""
    group = match.bound.group
    if group is None or group.form not in (Form.PRESENT, Form.BASE) or not _DEEDS & page.pack.classes[group.base]:
        return False
    return not page.scene.heading


def _exchanges_no_paper(page: Page, match: Match) -> bool:
    """Whether something else was exchanged ("exchanged views on the agreement"), or the paper only handed on ("passed
    to Peru the agreement")."""
    phrase, words = match.bound.instrument, page.reading.tokens.words
    if phrase is None or phrase.first < match.anchor:
        return False
    group = match.bound.group
    if group is not None and group.base == "pass" and words[group.end] in _HANDED:
        return True
    return words[match.anchor].startswith("exchang") and not _EXCHANGED.isdisjoint(words[match.anchor : phrase.first])


def _shown(page: Page, match: Match, phrase: Phrase) -> bool:
    """Whether something planned is announced and no paper ("unveiled a programme of exchanges"), or one side alone
    makes a statement ("a statement issued by the ministry")."""
    group, anchor = match.bound.group, page.reading.tokens.words[match.anchor]
    announced = group.base in _ANNOUNCING if group else not _ANNOUNCING.isdisjoint(page.pack.forms.bases(anchor))
    if announced and phrase.type == InstrumentType.STATEMENT:
        words = page.reading.tokens.words[phrase.first : phrase.end]
        return not any(word in _SHARED_STATEMENT or word.startswith("communiq") for word in words)
    return announced and phrase.type in _ALSO_DEEDS and not page.reading.tokens.capital(phrase.head)


def _counted(page: Page, phrase: Phrase) -> bool:
    """Whether the papers are told by their number ("40 documents"), which is a figure."""
    return any(_number(page, at) for at in range(max(page.scene.first, phrase.first - 1), phrase.head))


def _number(page: Page, at: int) -> bool:
    """Whether a number above one stands there: "two", "28"; not the term of a programme ("2024–2029")."""
    word, behind = page.reading.tokens.words[at : at + 2] if at + 1 < page.scene.end else (".", ".")
    if behind == "-":
        return False  # "a five-year programme"
    return (word.isdigit() and len(word) < 4) or page.pack.dates.calendar.numbers.get(word, 1) > 1


def _of_all_the_world(page: Page, phrase: Phrase) -> bool:
    """Whether the name is that of a place or an organisation ("the Paris Agreement", "a UN convention"): a paper that
    is not the parties' own."""
    named = ("capital", "organisation")
    if phrase.first == phrase.head and short_name(page.reading.tokens.raw[phrase.head]):
        return True  # "the JCPOA"
    return any(state.role in named and phrase.first <= state.first < phrase.head for state in page.scene.states)


def _listed(page: Page, phrase: Phrase) -> list[Phrase]:
    """The instruments that follow in the same list: "a treaty, two memoranda and a roadmap"."""
    found: list[Phrase] = []
    last = phrase
    for other in page.scene.instruments:
        if other.first >= last.end and _in_one_list(page, last, other):
            found.append(other)
            last = other
    return found


def _sum_of(page: Page, phrase: Phrase) -> Phrase:
    """The first of the papers that are told as one sum with this one: "nine memoranda | and programmes"."""
    before = next((each for each in page.scene.instruments if _of_one_sum(page, each, phrase)), None)
    return _sum_of(page, before) if before else phrase


def _of_one_sum(page: Page, left: Phrase, right: Phrase) -> bool:
    """Whether the two only tell of what kinds a sum of papers is: "nine memoranda | and programmes were signed", but "a
    treaty and memoranda", "two treaties and six memoranda"."""
    words = page.reading.tokens.words
    own = right.count is not None or words[right.first] in _ARTICLES or page.reading.tokens.capital(right.head)
    return words[left.end : right.first] in _IN_A_SUM and left.plural and right.plural and not own


def _in_one_list(page: Page, left: Phrase, right: Phrase) -> bool:
    """Whether nothing but the rest of the left paper's name, a separator and articles stands between two papers: "an
    agreement on pensions between Oman and Chad, as well as a memorandum"."""
    words, at = page.reading.tokens.words, right.first
    while at > left.end and words[at - 1] in _ARTICLES:
        at -= 1
    apart = words[at - 1] in page.pack.grammar.separators or words[at - 3 : at] in _BESIDES
    apart = apart or (words[at - 1] == "also" and words[at - 2] == ",")
    if at <= left.end or not apart or right.first - left.end > _LIST_GAP:
        return False
    named = page.reading.tokens.capital(right.first) and page.reading.tokens.capital(right.head)
    if at - left.end > _SEPARATED and at == right.first and not named:
        return False  # "a memorandum on ports that ease trade, treaties": no article opens the second
    between = range(left.end, right.first)
    told = any(
        each.form in _FINITE and each.first in between and not _reduced(page, left, each) for each in page.scene.groups
    )
    while words[at - 1] in page.pack.grammar.separators or words[at - 1] == "also":
        at -= 1
    return not told and (_ENDS | _RELATIVES).isdisjoint(words[left.end : at])


def _reduced(page: Page, paper: Phrase, group: VerbGroup) -> bool:
    """Whether a participle goes on with the paper's name: "a contract on power | supplied to Chad"."""
    behind = page.reading.tokens.words[group.end : group.end + 1]
    bare = group.form is Form.PAST and group.end - group.first == 1
    return bare and group.first == paper.end and bool(behind) and behind[0] in _PREPOSITIONS


def _each_on(page: Page, phrase: Phrase, match: Match) -> list[tuple[int, int]]:
    """What each of several papers is on, as token ranges: "memoranda were signed on fishing, on roads and on ports"."""
    words = page.reading.tokens.words
    begin = phrase.head_end if words[phrase.head_end : phrase.head_end + 1] == ("on",) else match.end
    if not phrase.plural or words[begin : begin + 1] != ("on",):
        return []
    verb = match.bound.group.first if match.bound.group else match.anchor
    stop = (
        verb
        if begin < verb
        else next((at for at in range(begin, page.scene.end) if words[at] in _ENDS), page.scene.end)
    )
    stop = next((at for at in range(begin, stop) if words[at : at + 3] == ("as", "well", "as")), stop)
    days = {at for timed in page.scene.times for at in (timed.first - 1, timed.first)}
    joined = (at for at in range(begin, stop) if at == begin or words[at - 1] in (",", "and"))
    firsts = [at for at in joined if words[at] == "on" and at not in days]
    if len(firsts) < 2:
        return []
    ranges = []
    for first, end in zip(firsts, [*firsts[1:], stop], strict=True):
        while words[end - 1] in (",", "and"):
            end -= 1
        ranges.append((first, end))
    return ranges


def _listed_before(page: Page, phrase: Phrase, match: Match) -> list[Phrase]:
    """The instruments listed before that which stands before the verb: "Two treaties and a roadmap were signed"."""
    found: list[Phrase] = []
    first = phrase
    for other in reversed(page.scene.instruments) if phrase.end <= match.anchor else ():
        if other.end <= first.first and _in_one_list(page, other, first):
            found.append(other)
            first = other
    return found[::-1]


def _draft(page: Page, rule: Rule, match: Match, what: tuple[Phrase, InstrumentStatus]) -> Draft:
    tokens = page.reading.tokens
    phrase, status = what
    when, why = date_of(page, match, status)
    if match.bound.instrument is not phrase and (own := page.time(phrase.first - 4, phrase.first)):
        when, why = own.when, (own.why,)
    published = page.reading.anchor
    if status is InstrumentStatus.PLANNED and when and published and when.latest <= published.latest:
        when, why = None, ()  # "urged on Monday an early conclusion of the treaty": the day is that of the urging
    first, end = min(match.first, phrase.first), max(match.end, phrase.end)
    if match.bound.who and phrase.first > match.anchor and _does_more(page, match):
        first = match.anchor  # "Oman and Chad agreed to trade more, and | signed a protocol"
    if match.bound.instrument is not phrase:
        first, end = phrase.first, phrase.end
    title = title_of(page, phrase)
    says = Instrument(
        type=InstrumentType(phrase.type),
        status=status,
        title=title,
        date=when,
        period=term_of(tokens.says(phrase.first, phrase.end)),
    )
    parties, rank = page.parties(first, end), _rank(match, phrase)
    return Draft(
        page.scene.index, first, end, says, parties, rule.rule, why, rank, head=phrase.head, count=phrase.count
    )


def _does_more(page: Page, match: Match) -> bool:
    """Whether the subject does something else before, or an aside ends right before the verb: "A, visiting Oman, |
    signed"."""
    who = match.bound.who
    if page.reading.tokens.words[match.anchor - 1] == ",":
        return True
    return who is not None and any(who[1] <= each.first and each.end <= match.anchor for each in page.scene.groups)


def _rank(match: Match, phrase: Phrase) -> int:
    """Where the telling verb stands; what only an adjective of the name tells ("the draft treaty") comes last."""
    beside = match.bound.group is None and phrase.first - 1 <= match.anchor < phrase.end
    return match.anchor + (_LAST if beside else 0)


def _status(page: Page, rule: Rule, match: Match) -> InstrumentStatus | None:
    """The rule's status; what is hoped for, discussed or sped up is planned; None for what was not done."""
    status = InstrumentStatus(rule.status or "signed")
    group, words = match.bound.group, page.reading.tokens.words
    if group and group.form is Form.INFINITIVE and not _UNDONE.isdisjoint(words[group.first - 2 : group.first]):
        return None  # "refused to ratify the treaty", "was unable to sign"
    if status not in _DONE or (group is not None and group.form is not Form.GERUND) or not _nominal(match):
        return status
    lead = words[max(page.scene.first, match.anchor - _LONGEST_LEAD) : match.anchor]
    if "anniversary" in lead:
        return status
    before = frozenset(lead) | {"aim" for pair in pairwise(lead) if pair == ("to", "work")}  # "told them to work on"
    before -= {"close"} if "close to" not in " ".join(lead) else frozenset()  # "came to a close with the signing of"
    verb = _next_verb(page, match.end)
    after = verb.union(words[match.end : match.end + 4])
    if (before | verb) & _NEVER_DONE:
        return None
    coming = before & _TO_COME or after & _COMING or _to_come(page, match.end)
    return InstrumentStatus.PLANNED if coming else status


def _to_come(page: Page, at: int) -> bool:
    """Whether the sentence goes on behind token `at` to say that it is still to come: "the signing of the treaty,
    talked about since May, is pending"."""
    words = page.reading.tokens.words[at : page.scene.end]
    ends = (place for place, word in enumerate(words) if word in _ENDS)
    return any(copula in _COPULAS and word in _COMING for copula, word in pairwise(words[: next(ends, None)]))


def _next_verb(page: Page, at: int) -> frozenset[str]:
    """The words of the next verb behind token `at` and the one behind it: "the signing of the treaty by both ministers
    is planned", "were pending"."""
    group = next((group for group in page.scene.groups if group.first >= at), None)
    return frozenset(page.reading.tokens.words[group.first : group.end + 1]) if group else frozenset()


def _nominal(match: Match) -> bool:
    """Whether the act is told by a noun or a gerund before the paper ("the signing of", "signing"), which leaves open
    whether it happened."""
    phrase = match.bound.instrument
    return phrase is not None and match.anchor < phrase.head


def title_of(page: Page, phrase: Phrase) -> str | None:
    """The words of the instrument where they say more than its type."""
    tokens = page.reading.tokens
    first = phrase.first
    while first < phrase.head and (tokens.words[first] in _BARE_WORDS or _number(page, first)):
        first += 1
    words = tokens.words
    soon = next((at for at in range(phrase.head_end, phrase.end) if words[at : at + 3] == ("as", "soon", "as")), None)
    end = phrase.end if soon is None else soon  # "a memorandum on ports as soon as possible"
    bare = first == phrase.head and end == phrase.head_end
    return None if bare else tokens.says(first, end)
