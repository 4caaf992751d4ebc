"""Where the rooms meet: reports are read, their claims extracted and stored; records and findings derived from all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from servanda.base.errors import QuoteMismatch, Refusal
from servanda.check import run_checks
from servanda.extract import RuleExtractor
from servanda.extract.explain import explain as explained
from servanda.model.claim import Claim
from servanda.model.document import Document
from servanda.model.explanation import Explanation
from servanda.model.judgement import Judgement
from servanda.model.ports import Extractor, Hit
from servanda.read.files import find_files, read_paths
from servanda.resolve import resolve
from servanda.resolve.names import sound
from servanda.store.exchange import POLICY, Reread
from servanda.store.ledger import Ledger
from servanda.store.reader import Choice

READS = "en"  # the language of the one pack that there is
UNREAD = ""  # in the place of a fingerprint: no rules have read the document
_NAMED = ("mechanism", "tenure")  # kinds of records whose names are spelled in several ways
_SOUNDING = 4  # letters: shorter words sound like too many others
_MOST_SPELLINGS = 5


@dataclass(frozen=True, slots=True)
class Watch:
    """What is called while a run goes on: `done` after each input with what became of it, `deriving` before records
    are derived."""

    done: Callable[[Document | Refusal], None] = lambda _: None
    deriving: Callable[[], None] = lambda: None


@dataclass(frozen=True, slots=True)
class IngestReport:
    """What became of the inputs. `read` = `added` + `known`; `claims` counts those of the added documents by kind;
    `unread` counts documents by language, of those that no pack can read; `outdated` counts those that the ledger holds
    from other rules; `rebuilt` tells whether the records were derived anew."""

    read: int
    added: int
    known: int
    refused: tuple[Refusal, ...]
    claims: Mapping[str, int]
    unread: Mapping[str, int]
    outdated: int
    rebuilt: bool


@dataclass(frozen=True, slots=True)
class RebuildReport:
    """What came of reading everything anew. `claims` counts what is new, gone and kept over all documents; `unread` is
    as in `IngestReport`; `orphaned` are judgements by persons on claims that are no more."""

    documents: int
    claims: Reread
    unread: Mapping[str, int]
    refused: tuple[Refusal, ...]
    orphaned: tuple[Judgement, ...]


@dataclass(frozen=True, slots=True)
class Extracted:
    """One document, and what it says."""

    document: Document
    claims: tuple[Claim, ...]


def count_inputs(paths: Sequence[Path]) -> int:
    """How many inputs `ingest` and `extract` will go through, so that progress can be told."""
    return sum(1 for _ in find_files(paths))


def is_readable(document: Document) -> bool:
    """Whether there is a pack for the language of the document."""
    return _has_pack(document.language)


def extract(paths: Sequence[Path], extractor: Extractor) -> Iterator[Extracted | Refusal]:
    """What each document says, one at a time and without a ledger."""
    for found in read_paths(paths):
        yield found if isinstance(found, Refusal) else Extracted(found, _claims(found, extractor))


def explain(paths: Sequence[Path], extractor: RuleExtractor) -> Iterator[Explanation | Refusal]:
    """Why each document was read as it was, one at a time and without a ledger."""
    for found in read_paths(paths):
        if isinstance(found, Document) and not is_readable(found):
            yield Explanation(found, unread=f"there is no pack for {found.language}")
        else:
            yield found if isinstance(found, Refusal) else explained(extractor, found)


def refused_whole(paths: Sequence[Path]) -> tuple[bool, Iterator[Document | Refusal]]:
    """Whether there is no document at all, and what there is, to be gone through once. No input is read twice, as a
    pipe gives its text once; it is read no further than to the first document."""
    found = read_paths(paths)
    begun: list[Document | Refusal] = []
    for each in found:
        begun.append(each)
        if isinstance(each, Document):
            return False, chain(begun, found)
    return True, iter(begun)


def ingest(
    found: Iterable[Document | Refusal], ledger: Ledger, extractor: Extractor, watch: Watch = Watch()
) -> IngestReport:
    """Stores every document with its claims, one transaction each, then derives the records anew if there is need.

    Killed at any moment it leaves whole documents only; the next run goes on from there, and mends the records.
    """
    tally: Counter[str] = Counter()
    claims: Counter[str] = Counter()
    unread: Counter[str] = Counter()
    refused: list[Refusal] = []
    rules = extractor.fingerprint
    for each in found:
        outcome = each if isinstance(each, Refusal) else _store(each, ledger, extractor, rules)
        if isinstance(outcome, Refusal):
            refused.append(outcome)
            watch.done(outcome)
            continue
        assert isinstance(each, Document)
        tally["known" if outcome is None else "added"] += 1
        claims.update(claim.kind.name for claim in outcome or ())
        if not is_readable(each):
            unread[each.language] += 1
        watch.done(each)
    stale = tally["added"] > 0 or ledger.is_behind()
    if stale:
        watch.deriving()
        derive(ledger)
    return IngestReport(
        read=tally.total(),
        added=tally["added"],
        known=tally["known"],
        refused=tuple(refused),
        claims=claims,
        unread=unread,
        outdated=_outdated(ledger, rules),
        rebuilt=stale,
    )


def rebuild(ledger: Ledger, extractor: Extractor, watch: Watch = Watch()) -> RebuildReport:
    """Reads every stored document anew, one transaction each, then derives everything from what they say now.

    Killed at any moment, each document has all its old claims or all its new ones; the next run does the rest. A
    document that the extractor misquotes keeps its old claims and is refused.
    """
    claims: Counter[str] = Counter()
    unread: Counter[str] = Counter()
    refused: list[Refusal] = []
    documents, rules = 0, extractor.fingerprint
    for document in ledger.iter_documents():
        documents += 1
        readable = is_readable(document)
        try:
            change = ledger.reread(document, _claims(document, extractor), rules if readable else UNREAD)
        except QuoteMismatch as mismatch:
            refused.append(_misquoted(document, mismatch))
            watch.done(refused[-1])
            continue
        claims.update(new=change.new, gone=change.gone, changed=change.changed, kept=change.kept)
        if not readable:
            unread[document.language] += 1
        watch.done(document)
    watch.deriving()
    orphaned = derive(ledger)
    total = Reread(claims["new"], claims["gone"], claims["changed"], claims["kept"])
    return RebuildReport(documents, total, unread, tuple(refused), orphaned)


def derive(ledger: Ledger) -> tuple[Judgement, ...]:
    """Derives records, findings and the judgements of policies anew from documents, claims and people's judgements.
    Returns those judgements by persons that speak of a claim which the ledger does not have; they are kept."""
    documents = {document.id: document for document in ledger.iter_documents()}
    claims = {claim.id: claim for claim in ledger.iter_claims()}
    judgements = ledger.judgements()
    resolution = resolve(claims.values(), documents, judgements)
    checked = run_checks(resolution.records, claims, documents)
    ledger.replace_derived(resolution.records, checked.findings, resolution.judgements)
    return tuple(
        judgement
        for judgement in judgements
        if not judgement.author.startswith(POLICY)
        and not {judgement.left, judgement.right or judgement.left} <= claims.keys()
    )


def other_spellings(ledger: Ledger, word: str) -> tuple[str, ...]:
    """Words that sound like this one and stand in the names of bodies and persons that the ledger knows."""
    if len(word) < _SOUNDING or not (wanted := sound(word)):
        return ()
    known = {
        part.strip('.,;:()“”"')
        for kind in _NAMED
        for record in ledger.iter_records(Choice(kind=kind))
        for name in record.names
        for part in name.split()
    }
    alike = sorted(part for part in known if part.casefold() != word.casefold() and sound(part) == wanted)
    return tuple(alike[:_MOST_SPELLINGS])


def search(ledger: Ledger, words: Sequence[str], limit: int) -> tuple[list[Hit], tuple[str, ...]]:
    """The best answers. Where there is none, other spellings of the words that the ledger does not have are tried, and
    come second."""
    hits = ledger.search(" ".join(words), limit)
    if hits:
        return hits, ()
    also: list[str] = []
    tried = [list(words)]
    for place, word in enumerate(words):
        if ledger.search(word, 1):
            continue
        spellings = other_spellings(ledger, word)
        also += spellings
        tried = [[*each[:place], other, *each[place + 1 :]] for each in tried for other in spellings or (word,)]
    found = {
        (hit.where, hit.id): hit for each in tried[:_MOST_SPELLINGS] for hit in ledger.search(" ".join(each), limit)
    }
    return list(found.values())[:limit], tuple(dict.fromkeys(also))


def _claims(document: Document, extractor: Extractor) -> tuple[Claim, ...]:
    """None where no pack reads the language: rules of another one would find nothing, or nonsense."""
    return extractor.extract(document) if is_readable(document) else ()


def _store(document: Document, ledger: Ledger, extractor: Extractor, rules: str) -> tuple[Claim, ...] | Refusal | None:
    """The claims that were stored with the document; None where the ledger already has it."""
    if ledger.has(document.id):
        return None
    claims = _claims(document, extractor)
    try:
        added = ledger.add(document, claims, rules if is_readable(document) else UNREAD)
    except QuoteMismatch as mismatch:
        return _misquoted(document, mismatch)
    return claims if added else None


def _misquoted(document: Document, mismatch: QuoteMismatch) -> Refusal:
    return Refusal(document.source, f"a claim misquotes it, so nothing new of it was stored ({mismatch})")


def _outdated(ledger: Ledger, rules: str) -> int:
    """How many documents were read by other rules than these, those left out that no rules can read."""
    counted = ledger.readings().items()
    return sum(count for (language, by), count in counted if by != rules and _has_pack(language))


def _has_pack(language: str) -> bool:
    return language.partition("-")[0].lower() == READS
