"""Commitments: each act that a rule bound, as a claim of its own."""

from __future__ import annotations

from dataclasses import replace

from servanda.extract.conditions import conditional
from servanda.extract.deeds import finite
from servanda.extract.draft import Draft, Page
from servanda.extract.matching import Match
from servanda.extract.no_act import head_of, objection, sets_aim
from servanda.language.lists import Act
from servanda.language.rule import Rule
from servanda.language.verbs import Form
from servanda.model.kinds import Commitment, CommitmentStatus

_GIVEN_UP = 8  # tokens from "but" to the verb that tells what became of a plan
_JOINED = 8  # tokens before "and" in which another state acts as well
_UNDER = frozenset(
    [("under",), ("per",), ("as", "part", "of"), ("pursuant", "to", "the"), ("in", "accordance", "with")]
)
_AIMING = frozenset("aims aim plans seeks strives intends hopes wishes".split())
_ASKING = 7  # tokens from "encouraged" to what is to be explored
_BROKEN = 4  # tokens from the verb to the promise: "breaking their old promise"
_SHORT = 4  # sentences: under so few, a heading may be all that tells
_DENIED = frozenset(["no", "neither", "nobody"])
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
    led = "meet" in done or "begin" in done or words[match.anchor] in page.pack.grammar.copula
    if led and _only_talks(page, match.bound.acts[0]):
        return "what is talked over is told apart"
    if "note" in done:
        known = page.pack.figures
        head = words[head_of(page, act.first, act.end)]
        if words[act.first] not in page.pack.forms.base and head in known.up | known.down | page.pack.courtesies.noted:
            return "a fact that is noted, no act"
    return objection(page, rule, act)


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
    if _of_thing(page, match):
        return "it tells what comes of something, not what a party does"
    if rule.status == "completed" and _set_at(page, match):
        return "a sum is set, no deed"
    if rule.status == "discussed" and _asked(page, match):
        return "what somebody is asked to look into is told as asked"
    if rule.status == "under_way" and match.bound.acts and sets_aim(page, match.bound.acts[0]):
        return "an aim that is being set, with all that is listed under it"
    if conditional(page, match.anchor):
        return "it is told as a condition"
    if _by_nobody(page, match):
        return "nobody is told to do it"
    if _broken(page, match):
        return "it is told that the promise is not kept"
    if page.scene.heading and len(page.reading.scenes) > _SHORT:
        return "what a heading promises, the text under it tells"
    return None


def _of_thing(page: Page, match: Match) -> bool:
    """Whether a relative clause tells it of a thing: "a corridor that aims to link both coasts"."""
    words, relative = page.reading.tokens.words, match.anchor - 1
    if words[match.anchor] not in _AIMING or words[relative] not in ("that", "which"):
        return False
    noun = relative - 1 - (words[relative - 1] == ",")
    ends = {state.end for state in page.scene.states} | {person.end for person in page.scene.persons}
    return not (noun + 1 in ends or words[noun] in page.pack.actors)


def _set_at(page: Page, match: Match) -> bool:
    """Whether a sum or a date is set: "the loan had been set at $500 million"."""
    group = match.bound.group
    return (
        group is not None
        and group.base == "set"
        and page.reading.tokens.words[group.end : group.end + 1] in (("at",), ("for",))
    )


def _asked(page: Page, match: Match) -> bool:
    """Whether somebody is asked to do it: "encouraged the firms of Oman to explore the market"."""
    group = match.bound.group
    if group is None or group.form is not Form.INFINITIVE:
        return False
    before = [each for each in page.scene.groups if each.end <= group.first and group.first - each.end <= _ASKING]
    return bool(before) and "propose" in page.pack.classes.get(before[-1].base, ())


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
    if at is None:
        return False
    # Behind "that" a comma only sets off a part of the clause: "confidence that their bonds, old as they are, would".
    ends = {";", ":"} if words[at + 1 : at + 2] == ("that",) else {",", ";", ":"}
    return not ends & set(words[at:])


def _stands(page: Page, act: Act, mostly: bool) -> bool:
    """Whether a member that names no act stands among members that do, and is no bare issue."""
    words = page.reading.tokens.words[act.first : act.end]
    return (
        mostly
        and len(words) > 1
        and not page.pack.lists.words.issues & set(words)
        and words[-1] not in page.pack.courtesies.bare
    )


def _draft(page: Page, rule: Rule, match: Match, act: Act) -> Draft:
    tokens = page.reading.tokens
    due = page.time(act.first, act.end, "by")
    when, why = page.when(act.first, act.end)
    if due is None and when is None:  # "agreed by 2026 to build X": told before the acts, it holds for each
        due = page.time(match.first, match.bound.acts[0].first, "by")
    sector = _sector(page, act)
    says = Commitment(
        action=tokens.says(act.first, act.end),
        status=_given_up(page, rule, act) or _offered(rule, match) or _status(page, rule),
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


def _offered(rule: Rule, match: Match) -> CommitmentStatus | None:
    """What is offered is not yet done: "offered a credit line"."""
    offered = rule.status == "completed" and match.bound.group is not None and match.bound.group.base == "offer"
    return CommitmentStatus.PROPOSED if offered else None


def _status(page: Page, rule: Rule) -> CommitmentStatus:
    return CommitmentStatus.AGREED if why_agreed(page, rule) else CommitmentStatus(rule.status or "planned")


def why_agreed(page: Page, rule: Rule) -> str | None:
    """Why "will" is a promise of all parties here: in a joint statement, or under a paper; None where it is a plan."""
    if rule.promise and page.context.agreed_text:
        return "a promise in a text that all parties agreed"
    if rule.promise and _under_paper(page):
        return "laid down in the paper that the sentence opens with"
    return None


def _under_paper(page: Page) -> bool:
    """Whether the sentence opens with the paper that what it tells is laid down in: "Under the deal, Oman will buy"."""
    words, first = page.reading.tokens.words, page.scene.first
    opening = next((length for length in (3, 1) if words[first : first + length] in _UNDER), 0)
    if not opening:
        return False
    comma = next((at for at in range(first, page.scene.end) if words[at] == ","), first)
    papers = {at for each in page.scene.instruments for at in range(each.head, each.head_end)}
    return any(at in papers or words[at] in page.pack.heads["accord"] for at in range(first + opening, comma))


def _given_up(page: Page, rule: Rule, act: Act) -> CommitmentStatus | None:
    """What became of a plan by the words right behind it: "was to open a port, but the plan was dropped"."""
    words = page.reading.tokens.words
    at = act.end + (words[act.end : act.end + 1] == (",",))
    if rule.status not in _YET_TO_DO or words[at : at + 1] != ("but",):
        return None
    for group in page.scene.groups:
        other = any(at < state.first < group.first for state in page.scene.states)  # "but the Omanis refused to talk"
        if at < group.first <= at + _GIVEN_UP and not other and not group.negated and finite(group) in _OVER:
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
