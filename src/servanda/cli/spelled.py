"""Records, documents and claims spelled out: as lines to read, and as JSON with everything in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from servanda.cli.terminal import on_one_line
from servanda.model.claim import Claim
from servanda.model.claim_json import claim_to_json
from servanda.model.document import Document
from servanda.model.record import Record, Value
from servanda.render.tables import cell_text
from servanda.store.ledger import Ledger


def record_lines(ledger: Ledger, record: Record) -> Iterator[str]:
    """Each value with its quotes, rivals under each other, then the steps and ties."""
    claims = {claim.id: claim for claim in ledger.claims_of(record.id)}
    documents = {document.id: document for document in ledger.documents_of(record.id)}
    yield on_one_line(record.name)
    yield _facts(record.kind, "–".join(record.parties), record.status, record.id)
    if len(record.names) > 1:
        yield on_one_line(f"Also: {'; '.join(record.names[1:])}")
    for field in dict.fromkeys(value.field for value in record.values):
        yield ""
        yield from _value_lines(record.rivals(field), claims, documents)
    yield from _step_lines(record, claims, documents)
    for link in record.links:
        target = ledger.record(link.target)
        yield on_one_line(f"{link.relation.replace('_', ' ')}: {target.name if target else ''} [{link.target}]")
    for finding in ledger.findings():
        if record.id in finding.records or claims.keys() & set(finding.claims):
            yield ""
            yield on_one_line(f"{finding.weight}: {finding.sentence}")
            yield from (f"  {on_one_line(step)}" for step in finding.working)


def document_lines(ledger: Ledger, document: Document) -> Iterator[str]:
    published = str(document.published) if document.published else "date unknown"
    yield on_one_line(document.caption)
    yield _facts(published, document.publisher, document.author, document.id)
    yield _facts(document.url, document.source)
    yield ""
    yield document.text.rstrip("\n")
    for claim in ledger.claims(document.id):
        yield ""
        yield from _claim_head(claim)
        yield f"  “{on_one_line(claim.quote.words)}”"


def claim_lines(ledger: Ledger, claim: Claim) -> Iterator[str]:
    document = ledger.document(claim.document)
    yield from _claim_head(claim)
    yield _quote_line(claim, {claim.document: document} if document else {})
    for field, value in claim_to_json(claim).items():
        if field not in _SAID_ELSEWHERE and value not in (None, [], ""):
            yield f"  {field.replace('_', ' ')}: {on_one_line(cell_text(value))}"
    yield from (f"  because {on_one_line(reason)}" for reason in claim.why)


def record_object(ledger: Ledger, record: Record) -> dict[str, object]:
    return {
        "id": record.id,
        "kind": record.kind,
        "names": list(record.names),
        "parties": list(record.parties),
        "status": record.status,
        "values": [
            {"field": value.field, "value": value.value, "claims": list(value.claims)} for value in record.values
        ],
        "steps": [
            {
                "status": step.status,
                "when": str(step.when) if step.when else None,
                "known": str(step.known) if step.known else None,
                "claim": step.claim,
            }
            for step in record.steps
        ],
        "links": [{"relation": link.relation, "target": link.target} for link in record.links],
        "claims": [claim_to_json(claim) for claim in ledger.claims_of(record.id)],
    }


def document_object(ledger: Ledger, document: Document) -> dict[str, object]:
    return {
        "id": document.id,
        "sha256": document.sha256,
        "source": document.source,
        "published": str(document.published) if document.published else None,
        "publisher": document.publisher,
        "title": document.title,
        "url": document.url,
        "author": document.author,
        "language": document.language,
        "text": document.text,
        "claims": [claim_to_json(claim) for claim in ledger.claims(document.id)],
    }


# Fields of a claim that its head and its quote have already told.
_SAID_ELSEWHERE = frozenset({"kind", "document", "source", "span", "quote", "parties", "status", "id", "why"})


def _claim_head(claim: Claim) -> Iterator[str]:
    yield _facts(claim.kind.name, claim.status, "–".join(claim.parties), str(claim.when or ""), claim.id)


def _value_lines(
    rivals: tuple[Value, ...], claims: Mapping[str, Claim], documents: Mapping[str, Document]
) -> Iterator[str]:
    for value in rivals:
        yield on_one_line(f"{value.field.replace('_', ' ')}: {cell_text(value.value)}")
        yield from (_quote_line(claims[id], documents) for id in value.claims if id in claims)


def _step_lines(record: Record, claims: Mapping[str, Claim], documents: Mapping[str, Document]) -> Iterator[str]:
    if record.steps:
        yield ""
        yield "Steps"
    for step in record.steps:
        when = str(step.when) if step.when else f"told {step.known}" if step.known else "undated"
        yield f"  {when:<16} {on_one_line(step.status)}"
        if step.claim in claims:
            yield "  " + _quote_line(claims[step.claim], documents)


def _quote_line(claim: Claim, documents: Mapping[str, Document]) -> str:
    document = documents.get(claim.document)
    published = str(document.published) if document and document.published else "undated"
    publisher = document.publisher if document else None
    return f"  “{on_one_line(claim.quote.words)}” ({_facts(publisher or claim.source, published, claim.document)})"


def _facts(*facts: str | None) -> str:
    return on_one_line(" · ".join(fact for fact in facts if fact))
