"""Commitments: each act that a rule bound, as a claim of its own."""

from __future__ import annotations

from dataclasses import replace

from servanda.extract.deeds import finite
from servanda.extract.draft import Draft, Page
from servanda.extract.matching import Match
from servanda.language.lists import Act
from servanda.language.rule import Rule
from servanda.language.verbs import Form, is_adverb
from servanda.model.kinds import Commitment, CommitmentStatus

_SHORT_OBJECT = 8  # tokens: "hold the next round of political talks"
_JOINED = 8  # tokens before "and" in which another state acts as well
_BROKEN = 4  # tokens from the verb to the promise: "breaking their old promise"
_SHORT = 4  # sentences: under so few, a heading may be all that tells
_TIES = frozenset("relations relationship relationships ties friendship bonds balance framework".split())
# What is done about one of these is no act.
_ASKED = frozenset("proposal proposals request requests instruction instructions".split())
_OPENING_WORDS = 5  # of "Accordingly, the proposal made by"
_OPENS = frozenset("start begin open inaugurate engage take join conclude undertake".split())
_FINITE = frozenset(Form) - {Form.INFINITIVE, Form.GERUND, Form.PASSIVE_OTHER, Form.PARTICIPLE}
_PRONOUNS = frozenset("it them him her us".split())
_DENIED = frozenset(["no", "neither", "nobody"])
_POINTERS = frozenset("this that these those".split())
_OPENING = frozenset("pave paving open opening write writing turn turning start starting begin beginning".split())
_NEW_PAGES = frozenset(["page", "chapter", "era", "leaf", "way"])  # "open a new page in relations"
_WHAT_FOR = frozenset(
    "in to for with of on during towards toward extended provided given rendered offered lent".split()
)
_BEHIND_HEAD = frozenset(
    "of for to in and , that which during at by with on from under between among within via".split()
)
_BEHIND_GIVEN = _BEHIND_HEAD - {"and", ","}  # "a warm and hearty welcome to"
_YET_TO_DO = frozenset(["planned", "agreed", "proposed", "discussed"])
_OVER = frozenset([Form.PAST, Form.PASSIVE])
_TALKING = frozenset(["topic", "discuss", "speak"])  # classes of verbs that tell what somebody came to talk about
_LEADING_ON = ("pledge", "wish", "plan", "need")  # classes of heads that lead on to an act


def undertakings(page: Page, rule: Rule, match: Match) -> list[Draft]:
    """One draft for each act of the match; bare issues are left out."""
    if _elsewhere(page, rule, match):
        return []
    acts = tuple(act for act, stood in _members(page, rule, match) if _refused(page, rule, match, stood) is None)
    return [_draft(page, rule, match, act) for act in acts]


def objections(page: Page, rule: Rule, match: Match) -> tuple[str, ...]:
    """Why acts of the match became no draft, one sentence each."""
    whole = _elsewhere(page, rule, match)
    if whole:
        return (whole,)
    says = page.reading.tokens.says
    return tuple(
        f"“{says(act.first, act.end)}”: {objection}"
        for act, stood in _members(page, rule, match)
        if (objection := _refused(page, rule, match, stood))
    )


def _refused(page: Page, rule: Rule, match: Match, act: Act) -> str | None:
    """Why the act of the match is no undertaking; None where it is one."""
    group, words = match.bound.group, page.reading.tokens.words
    done = page.pack.classes.get(group.base, frozenset()) if group else frozenset()
    if ("meet" in done or words[match.anchor] in page.pack.grammar.copula) and _only_talks(page, match.bound.acts[0]):
        return "what is talked over is told apart"
    if "note" in done:
        known = page.pack.figures
        head = words[_head(page, act.first, act.end)]
        if words[act.first] not in page.pack.forms.base and head in known.up | known.down | page.pack.courtesies.noted:
            return "a fact that is noted, no act"
    return _objection(page, rule, act)


def _only_talks(page: Page, act: Act) -> bool:
    """Whether the act is to talk something over, or to affirm what leads on to another act: "met to discuss", "was in
    Oslo to reaffirm the commitment to"."""
    words = page.reading.tokens.words[act.first : act.end]
    classes = page.pack.classes.get(words[0], frozenset())
    leads = any(not page.pack.heads[kind].isdisjoint(words) for kind in _LEADING_ON)
    return bool(classes & _TALKING) or (leads and "repledge" in classes)


def _elsewhere(page: Page, rule: Rule, match: Match) -> str | None:
    """Why nothing of the match is told here as done by the parties."""
    if _of_third_state(page, match):
        return "it is done by a state that is no party of the document"
    if rule.status == "completed" and _of_joint_body(page, match):
        return "a body of several states did it, no state"
    if rule.promise and _opinion(page, match):
        return "it is what somebody expects, no promise"
    if _conditional(page, match):
        return "it is told as a condition"
    if _by_nobody(page, match):
        return "nobody is told to do it"
    if _broken(page, match):
        return "it is told that the promise is not kept"
    if page.scene.heading and len(page.reading.scenes) > _SHORT:
        return "what a heading promises, the text under it tells"
    return None


def _conditional(page: Page, match: Match) -> bool:
    """Whether the verb stands in a condition: "if Oman opens the border, Kenya will"."""
    tokens, grammar, anchor = page.reading.tokens, page.pack.grammar, match.anchor
    at = anchor - 1
    while at >= page.scene.first and tokens.words[at] not in (",", ";", ":"):
        manner = grammar.manners.at(tokens, at, anchor)  # "once again" is no "once"
        condition = None if manner else grammar.conditions.at(tokens, at, anchor)
        if condition and condition[0] <= anchor and tokens.words[condition[0]] not in grammar.separators:
            return True
        at -= 1
    return False


def _by_nobody(page: Page, match: Match) -> bool:
    """Whether the subject is denied: "No firm that sells arms to Oman will be allowed to trade with Kenya"."""
    words = page.reading.tokens.words
    opens = words[page.scene.first] in _DENIED or words[page.scene.first : page.scene.first + 2] == ("none", "of")
    return opens and "," not in words[page.scene.first : match.anchor]


def _broken(page: Page, match: Match) -> bool:
    """Whether the promise is told as broken: "violating its obligation to protect"."""
    classes, anchor = page.pack.classes, match.anchor
    return any(
        "break" in classes.get(group.base, ()) and 0 < anchor - group.main <= _BROKEN for group in page.scene.groups
    )


def _members(page: Page, rule: Rule, match: Match) -> list[tuple[Act, Act]]:
    """Each act of the match, and as it stands among the others: beside acts, "scholarship quotas" are one as well."""
    acts = match.bound.acts
    if rule.whole:
        acts = (replace(acts[0], first=match.first), *acts[1:])
    mostly = 2 * sum(act.acts for act in acts) > len(acts)
    return [(act, replace(act, acts=act.acts or _stands(page, act, mostly))) for act in acts]


def _of_third_state(page: Page, match: Match) -> bool:
    """Whether a state that is no party of the document does it, at home or elsewhere. Those who agree on a text may be
    more than its parties."""
    who = match.bound.who
    if who is None or who[2] != "state" or page.context.agreed_text:
        return False
    joined = page.reading.tokens.words[who[0] - 1 : who[0]] == ("and",)  # "the leaders of Oman and of Chad"
    first = who[0] - _JOINED * joined
    codes = {s.code for s in page.scene.states if first <= s.first < who[1] and len(s.code) == 2}
    return bool(codes) and not codes & set(page.context.parties)


def _of_joint_body(page: Page, match: Match) -> bool:
    who = match.bound.who
    if who is None or who[2] != "body":
        return False
    return not any(
        who[0] <= state.first < who[1] for state in page.scene.states
    )  # "the Kenyan Trade Agency" acts for it


def _opinion(page: Page, match: Match) -> bool:
    """Whether the clause hangs on an opinion about others: "I am confident that the fair will bring guests". What a
    state or its own leaders will do is a plan in spite of it."""
    if match.bound.who and match.bound.who[2] in ("we", "state", "sides", "person"):
        return False
    words = page.reading.tokens.words[page.scene.first : match.first]
    at = next((at for at in range(len(words) - 1, -1, -1) if words[at] in page.pack.courtesies.opinions), None)
    return at is not None and not {",", ";", ":"} & set(words[at:])


def _stands(page: Page, act: Act, mostly: bool) -> bool:
    """Whether a member that names no act stands among members that do, and is no bare issue."""
    words = page.reading.tokens.words[act.first : act.end]
    return (
        mostly
        and len(words) > 1
        and not page.pack.lists.words.issues & set(words)
        and words[-1] not in page.pack.courtesies.bare
    )


def _opens_clause(page: Page, act: Act, at: int) -> bool:
    """Whether "that" behind word `at` of the act opens a clause: "noting that trade grew", not "ending that ban"."""
    begin = act.first + at + 2
    if page.reading.tokens.words[begin : begin + 1] == (",",) or begin >= act.end:
        return True
    return any(begin < group.first < act.end and group.form in _FINITE for group in page.scene.groups)


def _objection(page: Page, rule: Rule, act: Act) -> str | None:
    """Why the act is no undertaking, but a courtesy, bare issue, body or pronoun; None where it is one."""
    words, forms, courtesies = page.reading.tokens.words[act.first : act.end], page.pack.forms, page.pack.courtesies
    at = next((at for at, word in enumerate(words) if not is_adverb(word)), 0)
    if len(words) < 2:
        return "one word tells no act"
    if words[-1] == "to":
        return "what it leads to is told apart"
    if words[0] == "at":
        return "where or on whose account, no act"
    if courtesies.courteous(words[at], words[at + 1 :]) or _greeting(page, act):
        return "courtesy"
    if rule.strict and words[_head(page, act.first, act.end) - act.first] in courtesies.greetings:
        return "courtesy"
    if words[at + 1 : at + 3] == ("to", "be") and not any(word in forms.participle for word in words[at + 3 : at + 5]):
        return "a state, no act"
    if forms.bases(words[at]) & page.pack.figures.up and words[at + 1 : at + 2] and words[at + 1][0].isdigit():
        return "a figure, no act"
    secures = any("secure" in page.pack.classes.get(base, ()) for base in forms.bases(words[at]))
    if "that" in words[1:2] and _opens_clause(page, act, at) and not secures:
        return "a statement, no act"
    if words[at] not in forms.base and words[_head(page, act.first, act.end) - act.first] in courtesies.wrongs:
        return "a wrong, no act between states"
    if (
        words[at] in ("use", "take", "seize")
        and words[_head(page, act.first + 1, act.end) - act.first] in courtesies.occasions
    ):
        return "an occasion is made use of, no act"
    if words[at : at + 2] in (("continue", "until"), ("continue", "till"), ("continue", "through")):
        return "how long something lasts, no act"
    if words[at] in _OPENING and not _NEW_PAGES.isdisjoint(words[at + 1 : at + 4]):
        return "a manner of speaking, no act"
    if words[at] in courtesies.hostile:
        return "a hostile act or a refusal"
    if rule.strict and (not act.acts or _idle(page, act)):
        return "bare issue, no act"
    if rule.strict and _names_body(page, act):
        return "it names a body or a gathering, no act"
    if words[0] == "it" and (page.pack.forms.auxiliary(words[1]) or is_adverb(words[1])):
        return "a pronoun stands where the act should be told"
    pointed = words[0] in _POINTERS and words[1] in page.pack.grammar.prepositions  # "spoke about this during"
    if pointed or (len(words) <= 4 and (words[1] in _PRONOUNS or words[-1] in _PRONOUNS | _POINTERS)):
        return "a pronoun stands where the act should be told"
    if rule.status == "completed" and words[at] not in forms.past and _kindness(page, act):
        return "thanks for a courtesy, no act"
    if rule.status == "completed" and _aim(page, act):
        return "an aim that is set, no deed"
    if _on_paper(page, rule, act):
        return "it tells of an instrument, no act besides"
    if _of_meeting(page, act):
        return "it tells of a meeting, no act besides"
    verbal = words[0] in forms.gerund or words[0] in forms.base
    head = words[_head(page, act.first, act.end) - act.first]
    if rule.status == "completed" and not verbal and not _ASKED.isdisjoint(words[:_OPENING_WORDS]):
        return "what is done about a proposal, no act"
    tied = rule.status == "completed" and head in _TIES and "diplomatic" not in words
    if tied and any("against" in page.pack.classes.get(base, ()) for base in forms.bases(words[0])):
        tied = False  # "severed relations"
    if not verbal and (tied or (head in courtesies.greetings and words[0] not in forms.past)):
        return "courtesy"  # "further details will be released", "relations have been strengthened"
    return (
        "bare issue, no act"
        if not verbal
        and words[-1] in courtesies.bare
        and len(words) <= 3
        and rule.strict
        and not _in_a_field(page, act)
        else None
    )


def _in_a_field(page: Page, act: Act) -> bool:
    """Whether the words tell of common work in a field: "military cooperation", but not "bilateral cooperation"."""
    *before, head = page.reading.tokens.words[act.first : act.end]
    return head in ("cooperation", "collaboration") and bool(before) and before[-1] not in page.pack.courtesies.plain


def _idle(page: Page, act: Act) -> bool:
    """Whether the words behind the head make it a bare issue: "other issues of mutual interest"."""
    behind = _head(page, act.first, act.end) + 1
    return page.pack.courtesies.idle.at(page.reading.tokens, behind, act.end) is not None


def _aim(page: Page, act: Act) -> bool:
    """Whether the verb has an aim as its object: "set a target of doubling trade"."""
    head = _head(page, act.first + 1, act.end)
    return head > act.first and page.reading.tokens.words[head] in page.pack.heads["plan"]


def _names_body(page: Page, act: Act) -> bool:
    """Whether the words only name a body or a gathering: "addressed the assembly of parliaments"."""
    words = page.reading.tokens.words
    first = act.first + (words[act.first] in ("the", "a", "an"))
    if words[first] in page.pack.forms.gerund or words[first] in page.pack.forms.base:
        return False
    return any(body.first <= first <= body.head and body.head - first <= 2 for body in page.scene.bodies)


def _on_paper(page: Page, rule: Rule, act: Act) -> bool:
    """Whether the act is the approval or signature of an instrument, or nothing but an instrument: "several accords
    will be signed" tells of the accords."""
    papers = [phrase.head for phrase in page.scene.instruments if act.first <= phrase.head < act.end]
    if not any(group.main in (act.first, act.first + 1) for group in page.scene.groups):
        return rule.status != "discussed" and not rule.whole and _head(page, act.first, act.end) in papers
    verb = next((group.base for group in page.scene.groups if group.main == act.first), "")
    signing = page.pack.classes.get(verb, frozenset()) & {"approve", "adopt", "sign", "ratify"}
    return rule.status == "completed" and bool(signing) and bool(papers)


def _of_meeting(page: Page, act: Act) -> bool:
    """Whether a meeting is to be held or led, and nothing else: "hold a session in May", "chairing the summit"."""
    article = page.reading.tokens.words[act.first] in page.pack.grammar.determiners  # "the visit" holds no verb
    verbs = (act.first,) if article else (act.first, act.first + 1)
    verb = next((group.base for group in page.scene.groups if group.main in verbs), "")
    if verb in ("convene", "reconvene"):
        return True
    if verb and not page.pack.classes.get(verb, frozenset()) & {"hold", "attend", "pay"} and verb not in _OPENS:
        return False
    words, begin = page.reading.tokens.words, act.first + bool(verb)
    begin += 2 if words[begin : begin + 2] == ("part", "in") else words[begin] == "in"  # "take part in", "engage in"
    begin += 3 if words[begin : begin + 3] == ("high", "-", "level") else 0
    head = _head(page, begin, min(act.end, act.first + _SHORT_OBJECT))
    if words[head : head + 2] == ("round", "of"):
        head = _head(page, head + 2, act.end)
    named = (range(each.head, each.head_end if each.type != "event" else each.head + 1) for each in page.scene.meetings)
    return any(head in each for each in named)  # "bilateral discussions", but "military exercises" are an act


def _greeting(page: Page, act: Act) -> bool:
    """Whether only words are given or sent: "extended his warm congratulations", "deliver a letter of thanks"."""
    words, forms = page.reading.tokens.words, page.pack.forms
    verbs = {base for form in words[act.first : act.first + 2] for base in forms.bases(form)}
    if not any("give" in page.pack.classes.get(base, ()) for base in verbs):
        return False
    given = words[act.first + 1 : act.end]
    stop = next((at for at, word in enumerate(given) if word in _BEHIND_GIVEN), len(given))
    return stop > 0 and given[stop - 1] in page.pack.courtesies.greetings


def _kindness(page: Page, act: Act) -> bool:
    """Whether the thanks are for a courtesy or for support in general: the head of the words is one of these."""
    words, courtesies = page.reading.tokens.words, page.pack.courtesies
    if courtesies.greetings & set(words[act.first : act.end]):
        return True
    at = _head(page, act.first, act.end)
    if words[at] in courtesies.services:
        return at + 2 >= act.end or words[at + 1] not in _WHAT_FOR
    return words[at] in courtesies.kindnesses or words[at : at + 3] == ("exchange", "of", "views")


def _head(page: Page, first: int, end: int) -> int:
    """The last word of the noun phrase at `first`."""
    at = first
    while at + 1 < end and page.reading.tokens.words[at + 1] not in _BEHIND_HEAD:
        at += 1
    return at


def _draft(page: Page, rule: Rule, match: Match, act: Act) -> Draft:
    tokens = page.reading.tokens
    due = page.time(act.first, act.end, "by")
    when, why = page.when(act.first, act.end)
    if due is None and when is None:  # "agreed by 2026 to build X": told before the acts, it holds for each
        due = page.time(match.first, match.bound.acts[0].first, "by")
    sector = _sector(page, act)
    says = Commitment(
        action=tokens.says(act.first, act.end),
        status=_given_up(page, rule, act) or _status(page, rule),
        deadline=due.when if due else None,
        date=when,
        sector=sector[0] if sector else None,
    )
    reasons = (*why, *((due.why,) if due else ()), *((f"“{sector[1]}” → sector {sector[0]}",) if sector else ()))
    first = match.bound.who[0] if match.bound.who else match.first
    parties = page.parties(first, match.bound.acts[0].first if match.bound.acts else act.end)
    return Draft(
        page.scene.index,
        act.first,
        act.end,
        says,
        parties,
        rule.rule,
        reasons,
        match.anchor,
        len(match.bound.acts) == 1,
    )


def _status(page: Page, rule: Rule) -> CommitmentStatus:
    """The rule's status; "will" in a joint statement is a promise of all who made it."""
    if rule.promise and page.context.agreed_text:
        return CommitmentStatus.AGREED
    return CommitmentStatus(rule.status or "planned")


def _given_up(page: Page, rule: Rule, act: Act) -> CommitmentStatus | None:
    """What became of a plan by the words right behind it: "was to open a port, but the plan was dropped"."""
    words = page.reading.tokens.words
    at = act.end + (words[act.end : act.end + 1] == (",",))
    if rule.status not in _YET_TO_DO or words[at : at + 1] != ("but",):
        return None
    for group in page.scene.groups:
        other = any(at < state.first < group.first for state in page.scene.states)  # "but the Omanis refused to talk"
        if at < group.first <= at + _SHORT_OBJECT and not other and not group.negated and finite(group) in _OVER:
            for kind, status in (("cancel", CommitmentStatus.DROPPED), ("suspend", CommitmentStatus.STALLED)):
                if kind in page.pack.classes.get(group.base, ()):
                    return status
    return None


def _sector(page: Page, act: Act) -> tuple[str, str] | None:
    """The sector that the words of the act name first, and the words that name it."""
    for at in range(act.first, act.end):
        found = page.pack.sectors.at(page.reading.tokens, at, act.end)
        if found:
            return found[1], page.reading.tokens.says(at, found[0])
    return None
