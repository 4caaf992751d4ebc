"""Explanations: a document read once more with somebody watching. Every reason comes from the reading itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from servanda.base.span import Quote
from servanda.extract import instruments, mechanisms, undertakings
from servanda.extract.derivations import bound_words, derived
from servanda.extract.draft import Draft, Lost, Page
from servanda.extract.extractor import RuleExtractor
from servanda.extract.figures import RULE_LEVEL, figure
from servanda.extract.matching import Match, Matcher
from servanda.extract.meetings import nouns, verbs
from servanda.extract.tracing import Tried
from servanda.extract.watching import Watching
from servanda.language.phrases import Phrase
from servanda.language.rule import Rule
from servanda.model.claim import Claim
from servanda.model.document import Document
from servanda.model.explanation import Explanation, Reason, Silence, Told, Trigger

_OBJECTIONS: Mapping[str, Callable[[Page, Rule, Match], tuple[str, ...]]] = {
    "commitment": undertakings.objections,
    "instrument": instruments.objections,
    "mechanism": mechanisms.objections,
}
# Words that begin patterns ("it was agreed", "is to be") and yet stand in sentences of every sort.
_COMMON = frozenset(
    "it the to in on at with these among through is are was were has have should would remain remains came share"
    " work".split()
)
BARE = "without a unit"  # the head of such a number; it counts only in a sentence that concerns two states
# How near a try came: what was read and then left out, what was matched and then objected to, what did not fit.
_LOST, _OBJECTED, _UNFIT = 3000, 2000, 0


def explain(extractor: RuleExtractor, document: Document) -> Explanation:
    """The claims of the document with all they rest on, and its sentences with a trigger that gave none."""
    watcher = _Watcher()
    extractor.follow(document, watcher)
    if not watcher.pages:
        return Explanation(document, unread="no state is named, so there are no parties and no rule ran")
    rules = {rule.rule: rule for rule in extractor.pack.rules}
    told = sorted(watcher.kept, key=lambda each: (each[1].span, each[1].kind.name, each[1].id))
    claims = {claim.id: watcher.told((draft, claim), rules[claim.rule]) for draft, claim in told}
    speaking = {draft.scene for draft, _ in watcher.kept}
    silent = (page for page in watcher.pages if page.scene.index not in speaking)
    silences = (silence for page in silent if (silence := watcher.silence(page)))
    return Explanation(document, tuple(claims.values()), tuple(silences))


@dataclass(slots=True)
class _Watcher:
    """Keeps what one reading of one document tells its trace."""

    pages: Sequence[Page] = ()
    kept: Sequence[tuple[Draft, Claim]] = ()
    lost: list[Lost] = field(default_factory=list)
    matches: dict[int, list[tuple[Tried, Match]]] = field(default_factory=dict)
    failures: dict[int, list[tuple[Tried, int, str]]] = field(default_factory=dict)
    _matcher: Watching | None = None

    # --- as a trace --------------------------------------------------------------------------------------------------

    def begins(self, pages: Sequence[Page]) -> None:
        self.pages = pages

    def matcher(self, page: Page) -> Matcher:
        self._matcher = Watching(page.reading.tokens, page.scene, page.pack)
        return self._matcher

    def tried(self, tried: Tried, match: Match | None) -> None:
        scene = tried.page.scene.index
        if match:
            self.matches.setdefault(scene, []).append((tried, match))
        elif self._matcher and self._matcher.failure:
            failure = self._matcher.failure
            self.failures.setdefault(scene, []).append((tried, _UNFIT + failure.reach, failure.lacked))

    def ends(self, kept: Sequence[tuple[Draft, Claim]]) -> None:
        self.kept = kept

    # --- claims ------------------------------------------------------------------------------------------------------

    def told(self, said: tuple[Draft, Claim], rule: Rule) -> Told:
        draft, claim = said
        page = self.pages[draft.scene]
        found = self._match_of(draft)
        return Told(
            claim=claim,
            rule_why=rule.why,
            pattern=found[0].pattern.text if found else "",
            bound=bound_words(page, found[1]) if found else (),
            derived=derived(page, self._before(page), said, rule),
        )

    def _match_of(self, draft: Draft) -> tuple[Tried, Match] | None:
        """The match of the draft's rule that bound the draft's words as an act, else the first one that reaches over
        them, else the last one that begins before them: the papers and bodies of a list stand behind their match."""
        found = [each for each in self.matches.get(draft.scene, ()) if each[0].rule.rule == draft.rule]
        words = (draft.first, draft.end)
        bound = (each for each in found if words in [(act.first, act.end) for act in each[1].bound.acts])
        around = (each for each in found if each[1].first <= draft.first and draft.end <= each[1].end)
        before = (each for each in reversed(found) if each[1].first <= draft.first)
        return next(bound, None) or next(around, None) or next(before, None)

    def _before(self, page: Page) -> Page | None:
        return self.pages[page.scene.index - 1] if page.scene.index else None

    # --- sentences without a claim -----------------------------------------------------------------------------------

    def silence(self, page: Page) -> Silence | None:
        triggers, two = tuple(dict.fromkeys(self._triggers(page))), _concerns_two(page)
        if not any(two or trigger.head != BARE for trigger in triggers):
            return None
        tokens, scene = page.reading.tokens, page.scene
        return Silence(
            sentence=Quote.take(tokens.text, tokens.span(scene.first, scene.end)),
            triggers=triggers,
            reasons=self._reasons(page),
            concerns_two=two,
        )

    def _tries(self, page: Page) -> list[Tried]:
        scene = page.scene.index
        return [
            *(tried for tried, _ in self.matches.get(scene, ())),
            *(tried for tried, _, _ in self.failures.get(scene, ())),
        ]

    def _triggers(self, page: Page) -> Iterator[Trigger]:
        tokens = page.reading.tokens
        groups = {group.first: group for group in page.scene.groups}
        for at in sorted({tried.at for tried in self._tries(page)}):
            group = groups.get(at)
            if group:
                yield Trigger(group.base, tokens.says(group.first, group.end), "verb")
            elif tokens.words[at] not in _COMMON:
                yield Trigger(tokens.words[at], tokens.says(at, at + 1), "word")
        for sort, phrases in _phrases(page):
            for phrase in phrases:
                head = " ".join(tokens.words[phrase.head : phrase.head_end])
                yield Trigger(head, tokens.says(phrase.first, phrase.end), sort)
        for counted in page.scene.amounts:
            yield Trigger(counted.amount.unit or BARE, tokens.says(counted.first, counted.end), "number")

    def _reasons(self, page: Page) -> tuple[Reason, ...]:
        """Each once for a rule and a place, the nearest first."""
        ranked: dict[tuple[str, str, str], tuple[int, Reason]] = {}
        for rank, reason in (*self._of_patterns(page), *self._of_lost(page), *_of_readings(page, self._before(page))):
            key = (reason.rule, reason.at, "" if rank < _OBJECTED else reason.lacked)
            if key not in ranked or ranked[key][0] < rank:
                ranked[key] = (rank, reason)
        return tuple(reason for _, reason in sorted(ranked.values(), key=lambda each: -each[0]))

    def _of_patterns(self, page: Page) -> Iterator[tuple[int, Reason]]:
        tokens, scene = page.reading.tokens, page.scene.index
        for tried, match in self.matches.get(scene, ()):
            for lacked in _OBJECTIONS[tried.rule.gives](page, tried.rule, match):
                yield _OBJECTED, _reason(tried, lacked)
        for tried, reach, lacked in self.failures.get(scene, ()):
            if reach > 0 or tokens.words[tried.at] not in _COMMON or _is_verb(tried):
                yield reach, _reason(tried, lacked)

    def _of_lost(self, page: Page) -> Iterator[tuple[int, Reason]]:
        says = page.reading.tokens.says
        for lost in self.lost:
            if lost.draft.scene == page.scene.index:
                first = f"{lost.why}: “{says(lost.other.first, lost.other.end)}” ({lost.other.rule})"
                yield _LOST, Reason(lost.draft.rule, "", says(lost.draft.first, lost.draft.end), first)


def _reason(tried: Tried, lacked: str) -> Reason:
    page = tried.page
    end = next((group.end for group in page.scene.groups if group.first == tried.at), tried.at + 1)
    return Reason(tried.rule.rule, tried.pattern.text, page.reading.tokens.says(tried.at, end), lacked)


def _is_verb(tried: Tried) -> bool:
    return any(group.first == tried.at for group in tried.page.scene.groups)


def _phrases(page: Page) -> tuple[tuple[str, tuple[Phrase, ...]], ...]:
    scene = page.scene
    return (("body", scene.bodies), ("instrument", scene.instruments), ("meeting", scene.meetings))


def _of_readings(page: Page, before: Page | None) -> Iterator[tuple[int, Reason]]:
    """What the readings in Python answer for each number, occasion and verb of meeting."""
    says = page.reading.tokens.says
    for counted in page.scene.amounts:
        number = figure(page, before, counted)
        if isinstance(number, str):
            yield _OBJECTED, Reason(RULE_LEVEL, "", says(counted.first, counted.end), number)
    for phrase in page.scene.meetings:
        occasion = nouns.by_noun(page, phrase, (before, None))
        if isinstance(occasion, str):
            yield _OBJECTED, Reason(nouns.RULE, "", says(phrase.first, phrase.end), occasion)
    for group in page.scene.groups:
        met = verbs.by_verb(page, group)
        if isinstance(met, str):
            yield _OBJECTED, Reason(verbs.RULE, "", says(group.first, group.end), met)


def _concerns_two(page: Page) -> bool:
    """Whether the sentence names two states, by their names or those of persons, or the parties of a document of two
    ("the sides", "we")."""
    scene = page.scene
    codes = {state.code for state in scene.states} | {person.state for person in scene.persons if person.state}
    roles = {role for _, role in scene.subjects.values()}
    return len(codes) >= 2 or (len(page.context.parties) >= 2 and bool(roles & {"sides", "we"}))
