"""Instruments: an act on paper, with the status that a rule read."""

from __future__ import annotations

import re

from servanda.base.when import When
from servanda.extract.draft import Draft, Page
from servanda.extract.matching import Match
from servanda.language.dates import Timed
from servanda.language.phrases import Phrase
from servanda.language.rule import Rule
from servanda.model.kinds import Instrument, InstrumentStatus, InstrumentType

_TERM = re.compile(r"((?:19|20)\d\d)\s*[-–—/]\s*((?:19|20)\d\d)")
_TO_COME = frozenset(
    "early towards toward promote accelerate expedite discussed discuss hope hoped hopes expects expected"
    " forward possible upcoming speed facilitate propose proposed proposes suggested support preparing prepare"
    " preparations plans planned urged negotiating ready readiness prospects".split()
)
_BARE_WORDS = frozenset("the a an this that these those its their new important several number other of".split())


def instruments(page: Page, rule: Rule, match: Match) -> list[Draft]:
    """The draft of the instrument that the match bound; where several are listed behind it, one for each."""
    phrase = match.bound.instrument
    if phrase is None or objections(page, rule, match):
        return []
    phrases = [phrase, *_listed(page, phrase, match)]
    return [_draft(page, rule, match, each) for each in phrases]


def objections(page: Page, rule: Rule, match: Match) -> tuple[str, ...]:
    """Why the match became no draft."""
    phrase = match.bound.instrument
    if phrase is None or not _no_paper(page, rule, phrase):
        return ()
    return (f"“{page.reading.tokens.says(phrase.first, phrase.end)}” is no single act on paper",)


def _no_paper(page: Page, rule: Rule, phrase: Phrase) -> bool:
    """Whether the words are no act on paper: "documents" of no name, papers told before ("among the agreements
    signed"), or an agreement to do something (a promise)."""
    words = page.reading.tokens.words
    after = words[phrase.end : phrase.end + 1]
    if phrase.plural and {"among", "one"} & set(words[max(page.scene.first, phrase.first - 3) : phrase.first]):
        return True
    if phrase.plural and phrase.type == InstrumentType.OTHER:
        return True
    return rule.status == InstrumentStatus.CONCLUDED and (after in (("to",), ("that",)) or phrase.plural)


def _listed(page: Page, phrase: Phrase, match: Match) -> list[Phrase]:
    """The instruments that follow in the same list: "a treaty, two memoranda and a roadmap"."""
    found: list[Phrase] = []
    end = phrase.end
    for other in page.scene.instruments:
        if other.first < end or other.first >= match.end + 40:
            continue
        between = page.reading.tokens.words[end : other.first]
        if (
            len(between) > 3
            or not ({",", "and"} & set(between))
            or not set(between) <= {",", "and", "a", "an", "the", "as", "well"}
        ):
            break
        found.append(other)
        end = other.end
    return found


def _draft(page: Page, rule: Rule, match: Match, phrase: Phrase) -> Draft:
    tokens = page.reading.tokens
    when, why = _date(page, match)
    first, end = min(match.first, phrase.first), max(match.end, phrase.end)
    if match.bound.instrument is not phrase:
        first, end = phrase.first, phrase.end
    title = title_of(page, phrase)
    says = Instrument(
        type=InstrumentType(phrase.type),
        status=_status(page, rule, match),
        title=title,
        date=when,
        period=_term(tokens.says(phrase.first, phrase.end)),
    )
    return Draft(page.scene.index, first, end, says, page.parties(first, end), rule.rule, why, rank=match.anchor)


def _status(page: Page, rule: Rule, match: Match) -> InstrumentStatus:
    """The rule's status; a signing that is hoped for, discussed or sped up is planned."""
    status = InstrumentStatus(rule.status or "signed")
    words = page.reading.tokens.words
    before = set(words[max(page.scene.first, match.first - 9) : match.first])
    if status is InstrumentStatus.SIGNED and match.bound.group is None and before & _TO_COME:
        return InstrumentStatus.PLANNED
    return status


def title_of(page: Page, phrase: Phrase) -> str | None:
    """The words of the instrument where they say more than its type."""
    tokens = page.reading.tokens
    first = phrase.first
    while first < phrase.head and tokens.words[first] in _BARE_WORDS:
        first += 1
    bare = first == phrase.head and phrase.end == phrase.head_end
    return None if bare else tokens.says(first, phrase.end)


def _term(words: str) -> When | None:
    """The term that an instrument bears in its name: "the 2024–2029 Programme"."""
    found = _TERM.search(words)
    return When.parse(f"{found.group(1)}/{found.group(2)}") if found and found.group(1) < found.group(2) else None


def _date(page: Page, match: Match) -> tuple[When | None, tuple[str, ...]]:
    """The time told nearest to the verb in the same sentence; not the term in the instrument's own name."""
    near = [
        timed
        for timed in page.scene.times
        if timed.role == "at" and timed.when is not None and not in_a_name(page, timed)
    ]
    if not near:
        return None, ()
    verb = match.bound.group.main if match.bound.group else match.end
    best = min(near, key=lambda timed: (abs(timed.first - verb), timed.first))
    return best.when, (best.why,)


def in_a_name(page: Page, timed: Timed) -> bool:
    """Whether the time is the term in an instrument's name, no day of signing: "the 2024–2029 Programme"."""
    return any(phrase.first <= timed.first < phrase.end for phrase in page.scene.instruments) or (
        timed.when is not None and timed.when.is_interval and _TERM.fullmatch(_words(page, timed)) is not None
    )


def _words(page: Page, timed: Timed) -> str:
    return page.reading.tokens.says(timed.first, timed.end)
