"""The reading of a document by rules: mentions, then rules over each sentence, then one claim per thing told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable

from servanda import __version__
from servanda.base.ids import sha256_of
from servanda.extract.context import Context, context_of
from servanda.extract.deeds import finite
from servanda.extract.draft import Draft, Lost, Page
from servanda.extract.figures import figures
from servanda.extract.framing import framed
from servanda.extract.instruments import instruments
from servanda.extract.listed import RULE as LISTED
from servanda.extract.listed import listed
from servanda.extract.matching import Matcher
from servanda.extract.mechanisms import mechanisms
from servanda.extract.meetings import filed, meetings, merged, titled
from servanda.extract.once import told_once
from servanda.extract.papers import papers
from servanda.extract.reading import read
from servanda.extract.rule_checks import check_rules
from servanda.extract.tenures import tenures
from servanda.extract.tracing import Trace, Tried
from servanda.extract.undertakings import undertakings
from servanda.language.pack import Pack
from servanda.language.pattern import Pattern, Word
from servanda.language.rule import Rule
from servanda.language.verbs import Form
from servanda.model.claim import Claim
from servanda.model.document import Document
from servanda.model.kinds import Commitment, Figure

_BUILDERS = {
    "commitment": undertakings,
    "instrument": instruments,
    "mechanism": mechanisms,
}


@dataclass(frozen=True, slots=True)
class _Indexed:
    """Which rules a word can begin, a verb of a class, and a verb that can be undertaken. Verbs are looked up with
    their form, or with None for the rules of every form."""

    by_word: Mapping[str, tuple[tuple[Rule, Pattern], ...]]
    by_class: Mapping[tuple[str, Form | None], tuple[tuple[Rule, Pattern], ...]]
    doing: Mapping[Form | None, tuple[tuple[Rule, Pattern], ...]]


class RuleExtractor:
    """Reads claims by the rules of one pack. Holds no document's state: any number of threads may share it."""

    def __init__(self, pack: Pack) -> None:
        check_rules(pack, frozenset(_BUILDERS))
        self.pack = pack
        self._indexed = _index(pack)
        self._kinds = {base: sorted(kinds) for base, kinds in pack.classes.items()}  # every run tries in one order
        self._names = frozenset(rule.rule for rule in pack.rules)
        self._listed = next((rule for rule in pack.rules if rule.rule == LISTED), None)

    @property
    def fingerprint(self) -> str:
        """Of the files of the bundled pack and of those added to it, and of the version; read from disk each time it
        is asked. Where an added pack lies makes no difference, what is in it and the order of several do."""
        root = files("servanda.language").joinpath("packs", self.pack.language)
        return sha256_of(repr((__version__, _contents(root), *map(_contents, self.pack.added))))

    def extract(self, document: Document) -> tuple[Claim, ...]:
        """The claims of the document in the order of their words."""
        return self.follow(document, None)

    def follow(self, document: Document, trace: Trace | None) -> tuple[Claim, ...]:
        """The same claims; a trace is told on the way what was tried, what was made of it and what was left out."""
        text = f"{document.title or ''}\n{document.text}"
        if not (self.pack.states.glimpsed(text) or self.pack.leaders.glimpsed(text)):
            return ()  # most general news: there are no parties
        reading = read(document, self.pack)
        context = context_of(reading, self.pack)
        if not context.parties:
            return ()
        pages = [Page(reading, context, self.pack, scene) for scene in reading.scenes]
        if trace:
            trace.begins(pages)
        drafts: list[Draft] = [*tenures(pages), *papers(pages)]
        occasions: list[Draft] = titled(pages[0]) if pages else []
        for page, before, after in zip(pages, [None, *pages], [*pages[1:], None], strict=False):
            drafts.extend(self._by_rules(page, trace))
            drafts.extend(figures(page, before))
            occasions.extend(meetings(page, before, after))
        drafts.extend(listed(pages, self._listed) if self._listed else ())
        lost: list[Lost] | None = trace.lost if trace else None
        once = merged([draft for draft in occasions if draft.rule in self._names], reading.anchor, lost)
        drafts.extend(filed(once, pages))
        known = [draft for draft in drafts if draft.rule in self._names and _between_states(draft, context)]
        kept = told_once(framed(known, pages), reading, lost)
        told = [(draft, draft.claim(reading, context)) for draft in kept]
        if trace:
            trace.ends(told)
        claims = {claim.id: claim for _, claim in told}
        order = sorted(claims.items(), key=lambda item: (item[1].span, item[1].kind.name, item[0]))
        return tuple(claim for _, claim in order)

    def _by_rules(self, page: Page, trace: Trace | None) -> list[Draft]:
        matcher = trace.matcher(page) if trace else Matcher(page.reading.tokens, page.scene, self.pack)
        drafts: list[Draft] = []
        for rule, pattern, at in self._candidates(page, watched=trace is not None):
            match = matcher.find(pattern, at)
            if trace:
                trace.tried(Tried(page, rule, pattern, at), match)
            if match:
                drafts.extend(_BUILDERS[rule.gives](page, rule, match))
        return drafts

    def _candidates(self, page: Page, *, watched: bool) -> list[tuple[Rule, Pattern, int]]:
        """The patterns to try in a sentence and where. Those that ask for another form of the verb are left out, unless
        somebody watches and is to be told so."""
        found: list[tuple[Rule, Pattern, int]] = []
        for at, word in enumerate(page.reading.tokens.words[page.scene.first : page.scene.end], page.scene.first):
            if word in self._indexed.by_word:
                found.extend((rule, pattern, at) for rule, pattern in self._indexed.by_word[word])
        for group in page.scene.groups:
            form = None if watched else finite(group)
            rules = [self._indexed.by_class.get((kind, form), ()) for kind in self._kinds.get(group.base, ())]
            if group.base in self.pack.undertaking:
                rules.append(self._indexed.doing.get(form, ()))
            found.extend((rule, pattern, group.first) for each in rules for rule, pattern in each)
        return found


def _between_states(draft: Draft, context: Context) -> bool:
    """Whether the draft can be told of relations: in a report on one state only, undertakings and figures are home
    affairs."""
    return len(context.parties) > 1 or not isinstance(draft.says, Commitment | Figure)


def _contents(root: Traversable) -> list[tuple[str, str]]:
    """The files of one pack, by name."""
    rules = root.joinpath("rules")
    held = (*root.iterdir(), *(rules.iterdir() if rules.is_dir() else ()))
    return sorted((path.name, path.read_text("utf-8")) for path in held if path.name.endswith(".yaml"))


def _index(pack: Pack) -> _Indexed:
    by_word: dict[str, list[tuple[Rule, Pattern]]] = {}
    by_class: dict[tuple[str, Form | None], list[tuple[Rule, Pattern]]] = {}
    doing: dict[Form | None, list[tuple[Rule, Pattern]]] = {}
    for rule in pack.rules:
        for pattern in rule.patterns():
            forms = (None, *(pattern.forms or Form))
            for anchor in pattern.anchors():  # distinct, so no pattern is entered twice under one key
                if isinstance(anchor, Word):
                    by_word.setdefault(anchor.text, []).append((rule, pattern))
                elif anchor.name == "head":
                    for word in pack.heads[anchor.argument]:
                        by_word.setdefault(word, []).append((rule, pattern))
                elif anchor.name == "verb" and anchor.argument != "*":
                    for form in forms:
                        by_class.setdefault((anchor.argument, form), []).append((rule, pattern))
                else:
                    for form in forms:
                        doing.setdefault(form, []).append((rule, pattern))
    return _Indexed(
        {word: tuple(found) for word, found in by_word.items()},
        {key: tuple(found) for key, found in by_class.items()},
        {form: tuple(found) for form, found in doing.items()},
    )
