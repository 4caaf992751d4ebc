"""Undertakings one by one behind a colon: bullets under "The sides agreed to:", or "in two areas: i) ...; ii) ..."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from servanda.extract.draft import Draft, Page
from servanda.extract.matching import Bound, Match
from servanda.extract.subjects import Subjects
from servanda.extract.undertakings import undertakings
from servanda.language.lists import Act
from servanda.language.rule import Rule
from servanda.language.verbs import Form, VerbGroup, is_adverb

RULE = "en.commitment.listed"

_BULLETS = frozenset(["-", "•", "·", "●", "▪", "◦", "*", "–", "—"])
_NUMBERS = frozenset("i ii iii iv v vi vii viii ix x a b c d e f g h 1 2 3 4 5 6 7 8 9 10".split())
_LEADING_ON = frozenset("by including through following steps measures ways means actions".split())
_POINTING = frozenset(["following", "these", "those", "main", "several"])
_LABEL = 7  # tokens of a label and its colon
_LEAD = 30  # tokens before the colon in which the governing word stands
# What the classes of governing verbs and nouns make of the items, by the nearest to the colon.
_BY_VERB = {
    "agree": "agreed",
    "plan": "planned",
    "instruct": "planned",
    "announce": "planned",
    "propose": "proposed",
    "call": "proposed",
    "topic": "discussed",
    "discuss": "discussed",
    "note": "discussed",
}
_BY_HEAD = {"pledge": "agreed", "accord": "agreed", "plan": "planned", "wish": "proposed", "topic": "discussed"}
_SIGNED = frozenset(["signed", "inked", "signing"])
_EFFORTS = frozenset(["effort", "efforts", "steps", "measures"])


@dataclass(frozen=True, slots=True)
class _Lead:
    """What governs the items behind a colon; `to` where they are infinitives."""

    status: str
    promise: bool
    to: bool = False


def listed(pages: Sequence[Page], rule: Rule) -> list[Draft]:
    """The drafts of every item that is an act, with the status that the words before the colon give it."""
    found: list[Draft] = []
    lead: _Lead | None = None
    for page in pages:
        scene, words = page.scene, page.reading.tokens.words
        item = behind_bullet(page)
        if item == scene.first and lead:
            item = _behind_label(page)
        colon = next((at for at in range(scene.end - 1, item, -1) if words[at] == ":"), None)
        if colon is None and words[scene.end - 1] == "to":  # "The sides agreed to", and bullets below
            colon = scene.end
        own = _governing(page, colon) if colon is not None else None
        told = item > scene.first or (lead is not None and _goes_on(page, lead))
        nearest = own or (lead if told else None)
        if nearest and colon is not None and colon < scene.end - 1:
            for first, end in _items(page, colon + 1):
                found.extend(_drafts(page, rule, nearest, first, end))
        if not told:
            lead = own if colon in (scene.end - 1, scene.end) else None
        elif lead and not own:
            end = scene.end if colon is None else colon
            for first, behind in _parted(words, item, end) if words[item] == "to" else [(item, end)]:
                found.extend(_drafts(page, rule, lead, first, behind))
    return found


def behind_bullet(page: Page) -> int:
    """The token at which the words of an item begin; the sentence's own first token where it is no item."""
    words, at = page.reading.tokens.words, page.scene.first
    if words[at] in _BULLETS:
        return at + 1
    bracket = at + (words[at] == "(")
    if words[bracket + 1 : bracket + 2] in ((")",), (".",)) and words[bracket] in _NUMBERS:
        return bracket + 2
    return at


def _goes_on(page: Page, lead: _Lead) -> bool:
    """Whether the sentence is an item without a bullet: a paragraph that opens with an infinitive ("To build a dam"),
    or with a verb in its bare form where the words before the colon end in "to"."""
    tokens, first = page.reading.tokens, page.scene.first
    apart = "\n" in tokens.text[tokens.ends[first - 1] : tokens.starts[first]]
    bare = first if lead.to else first + (tokens.words[first] == "to")
    return apart and (lead.to or bare > first) and _bare_verb(page, bare)


def _bare_verb(page: Page, at: int) -> bool:
    """Whether a verb in its bare form stands at token `at`, whatever adverbs stand before it."""
    words = page.reading.tokens.words
    while at < page.scene.end - 1 and is_adverb(words[at]):
        at += 1
    return words[at] in page.pack.forms.base


def _behind_label(page: Page) -> int:
    """The token behind the label that an item bears, where an infinitive follows: "Energy Sector: Jointly build two
    dams"; the sentence's own first token where it has none."""
    tokens, first = page.reading.tokens, page.scene.first
    colon = next((at for at in range(first, min(first + _LABEL, page.scene.end - 1)) if tokens.words[at] == ":"), first)
    return colon + 1 if colon > first and _bare_verb(page, colon + 1) else first


def _items(page: Page, first: int) -> list[tuple[int, int]]:
    """The parts of a sentence behind its colon, where numbers or semicolons tell them apart, or all of it behind "by:"
    and the like; none otherwise."""
    words, end = page.reading.tokens.words, page.scene.end
    begins = [at + 2 for at in range(first, end - 2) if words[at] in _NUMBERS and words[at + 1] == ")"]
    if begins:
        sign = 3 if words[begins[0] - 3] == "(" else 2  # tokens between two items: "(ii)" or "ii)"
        return list(zip(begins, [*(at - sign for at in begins[1:]), end], strict=True))
    if ";" in words[first:end]:
        return _parted(words, first, end)
    return [(first, end)] if words[first - 2] in _LEADING_ON else []


def _parted(words: tuple[str, ...], first: int, end: int) -> list[tuple[int, int]]:
    """The parts between semicolons."""
    stops = [at for at in range(first, end - 1) if words[at] == ";"]
    return list(zip([first, *(at + 1 for at in stops)], [*stops, end], strict=True))


def _governing(page: Page, colon: int) -> _Lead | None:
    """What the words before the colon make of the items; None where no party is their subject."""
    lead = _nearest(page, colon)
    return replace(lead, to=page.reading.tokens.words[colon - 1] == "to") if lead else None


def _nearest(page: Page, colon: int) -> _Lead | None:
    """What the verb or noun nearest to the colon makes of the items."""
    subjects, words = Subjects(page.reading.tokens, page.scene, page.pack), page.reading.tokens.words
    behind = max(page.scene.first, colon - _LEAD)
    for group in reversed(page.scene.groups):
        aside = words[group.first - 1] in page.pack.grammar.subject_pronouns and words[group.first - 2].isalpha()
        if aside and words[group.first - 2] not in ("that", "and"):
            continue  # "the plans they discussed in May, including efforts to:"
        if words[group.first - 1] in _POINTING:
            continue  # "agreed on the following points:"
        if behind <= group.main < colon and (lead := _by_group(page, group, subjects)):
            return lead
    if not _SIGNED.isdisjoint(words[behind:colon]):
        return None  # "Other agreements signed included:" leads on to papers
    for at in range(colon - 1, behind - 1, -1):
        for kind, status in _BY_HEAD.items():
            if words[at] in page.pack.heads[kind]:
                return _Lead(status, promise=False)
        if words[at] in _EFFORTS and words[at + 1] == "to":
            return _Lead("planned", promise=False)  # "This includes its efforts to:"
    return None


def _by_group(page: Page, group: VerbGroup, subjects: Subjects) -> _Lead | None:
    if group.negated or subjects.of(group.first, group) is None:
        return None
    classes = page.pack.classes.get(group.base, frozenset())
    if group.form is Form.FUTURE:
        return _Lead("planned", promise=True)
    told = group.form in (Form.PAST, Form.PRESENT, Form.BASE, Form.PASSIVE, Form.PASSIVE_PRESENT, Form.PROGRESSIVE)
    status = next((status for kind, status in _BY_VERB.items() if kind in classes), None)
    return _Lead(status, promise=False) if told and status else None


def _drafts(page: Page, rule: Rule, lead: _Lead, first: int, end: int) -> list[Draft]:
    acts = _acts(page, first, end)
    if not acts:
        return []
    told = rule.model_copy(update={"status": lead.status, "promise": lead.promise})
    return undertakings(page, told, Match(first, acts[-1].end, acts[0].first, Bound(acts=acts)))


def _acts(page: Page, first: int, end: int) -> tuple[Act, ...]:
    if first >= end:
        return ()
    tokens, lists, forms = page.reading.tokens, page.pack.lists, page.pack.forms
    if (
        tokens.words[first] in page.pack.grammar.fronted
    ):  # "In all three fields, training the crews": the act stands behind the comma
        first = next((at + 1 for at in range(first, end) if tokens.words[at] == ","), first)
    while first < end and (is_adverb(tokens.words[first]) or tokens.words[first] in ("to", "and", "–", "-")):
        first += 1
    if first >= end:
        return ()
    end = lists.clause_end(tokens, first, end, page.scene.subject_ends)
    if end - first < 2 or any(_states(group) and first < group.first < end for group in page.scene.groups[:2]):
        return ()
    if tokens.words[first] in forms.base and tokens.words[first - 1 : first] != ("the",):
        return lists.infinitives(tokens, first, end)
    return lists.nouns(tokens, first, end)


def _states(group: VerbGroup) -> bool:
    """Whether the verb makes a statement of its own of the item: "Oman will build", "Oman has committed to"."""
    return group.form in _OWN or (group.form is Form.PAST and group.main > group.first)


_OWN = frozenset([Form.FUTURE, Form.PROGRESSIVE, Form.SHOULD])
