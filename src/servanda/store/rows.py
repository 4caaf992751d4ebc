"""Model values as rows, and back. Lists and payloads are kept as JSON, in the form of the contract."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Row

from servanda.base.span import Quote, Span
from servanda.base.when import When
from servanda.model.claim import Claim
from servanda.model.document import Document
from servanda.model.finding import Finding
from servanda.model.judgement import Judgement, Verdict
from servanda.model.kinds import KINDS
from servanda.model.record import Link, Record, Step, Value
from servanda.model.wire import payload_from_json, payload_to_json
from servanda.store.schema import UNDATED

Columns = dict[str, Any]

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_DATED_FIELDS = ("date", "period")
_UNSEARCHABLE = re.compile("[\0\ud800-\udfff]")  # SQLite takes neither in a pattern


def key_of(id: str) -> int:
    """The number in a content-made id."""
    return int(id.rpartition("-")[2], 16)


def folded(words: str) -> str:
    """Words as they are compared: one case, no diacritics, single spaces."""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", words) if not unicodedata.combining(sign))
    return _UNSEARCHABLE.sub("\ufffd", " ".join(bare.casefold().split()))


def document_row(document: Document) -> Columns:
    published = document.published
    return {
        "key": key_of(document.id),
        "id": document.id,
        "day": published.earliest.isoformat() if published else UNDATED,
        "sha256": document.sha256,
        "source": document.source,
        "published": str(published) if published else None,
        "publisher": document.publisher,
        "title": document.title,
        "url": document.url,
        "author": document.author,
        "language": document.language,
        "text": document.text,
    }


def document_from(row: Row[Any]) -> Document:
    return Document(
        text=row.text,
        source=row.source,
        published=When.parse(row.published) if row.published else None,
        publisher=row.publisher,
        title=row.title,
        url=row.url,
        author=row.author,
        language=row.language,
    )


def claim_row(id: str, claim: Claim, document: Document) -> Columns:
    """`id` is the claim's own, which takes a while to make."""
    return {
        "key": key_of(id),
        "id": id,
        "document": claim.document,
        "kind": claim.kind.name,
        "first": claim.span.start,
        "past": claim.span.end,
        "quote": claim.quote.words,
        "parties": _json(claim.parties),
        "attributed_to": claim.attributed_to,
        "source": None if claim.source == document.source else claim.source,
        "rule": claim.rule,
        "says": _json(payload_to_json(claim.says)),
        "why": _json(claim.why),
    }


def claim_from(row: Row[Any]) -> Claim:
    """The claim of a row of CLAIMS that also has its document's source as `document_source`."""
    return Claim(
        document=row.document,
        source=row.document_source if row.source is None else row.source,
        quote=Quote(Span(row.first, row.past), row.quote),
        parties=tuple(json.loads(row.parties)),
        says=payload_from_json(KINDS[row.kind].payload, json.loads(row.says)),
        attributed_to=row.attributed_to,
        rule=row.rule,
        why=tuple(json.loads(row.why)),
    )


def record_row(record: Record) -> Columns:
    first_day, last_day = _days(record)
    return {
        "id": record.id,
        "kind": record.kind,
        "name": record.name,
        "parties": _barred(record.parties),
        "status": record.status,
        "first_day": first_day,
        "last_day": last_day,
        "body": _json(
            {
                "names": record.names,
                "parties": record.parties,
                "values": [[value.field, value.value, value.claims] for value in record.values],
                "steps": [[step.status, _edtf(step.when), _edtf(step.known), step.claim] for step in record.steps],
                "claims": record.claims,
                "links": [[link.relation, link.target] for link in record.links],
            }
        ),
    }


def record_from(row: Row[Any]) -> Record:
    body = json.loads(row.body)
    return Record(
        id=row.id,
        kind=row.kind,
        names=tuple(body["names"]),
        parties=tuple(body["parties"]),
        status=row.status,
        values=tuple(Value(field, value, tuple(claims)) for field, value, claims in body["values"]),
        steps=tuple(Step(status, _when(when), _when(known), claim) for status, when, known, claim in body["steps"]),
        claims=tuple(body["claims"]),
        links=tuple(Link(relation, target) for relation, target in body["links"]),
    )


def party_pattern(party: str) -> str:
    """What the `parties` column of a record of this party contains."""
    return _barred((party,))


def name_rows(record: Record) -> list[Columns]:
    return [{"folded": name, "record": record.id} for name in {folded(name): None for name in record.names}]


def link_rows(record: Record) -> list[Columns]:
    return [{"record": record.id, "claim": claim} for claim in dict.fromkeys(record.claims)]


def finding_row(finding: Finding) -> Columns:
    return {
        "id": finding.id,
        "check_name": finding.check,
        "weight": finding.weight,
        "sentence": finding.sentence,
        "working": _json(finding.working),
        "records": _json(finding.records),
        "claims": _json(finding.claims),
    }


def finding_from(row: Row[Any]) -> Finding:
    return Finding(
        check=row.check_name,
        sentence=row.sentence,
        working=tuple(json.loads(row.working)),
        records=tuple(json.loads(row.records)),
        claims=tuple(json.loads(row.claims)),
        weight=row.weight,
    )


def judgement_row(judgement: Judgement) -> Columns:
    return {
        "id": judgement.id,
        "left_claim": judgement.left,
        "right_claim": judgement.right,
        "verdict": str(judgement.verdict),
        "reasons": _json(judgement.reasons),
        "author": judgement.author,
        "score": judgement.score,
    }


def judgement_from(row: Row[Any]) -> Judgement:
    return Judgement(
        left=row.left_claim,
        right=row.right_claim,
        verdict=Verdict(row.verdict),
        reasons=tuple(json.loads(row.reasons)),
        author=row.author,
        score=row.score,
    )


def _json(value: object) -> str:
    return _ENCODER.encode(value)


def _barred(parties: Iterable[str]) -> str:
    return "|" + "".join(f"{party}|" for party in parties)


def _edtf(when: When | None) -> str | None:
    return str(when) if when else None


def _when(edtf: str | None) -> When | None:
    return When.parse(edtf) if edtf else None


def _days(record: Record) -> tuple[str, str]:
    """The first and the last day of all that the record tells; of when it was told, where it tells no time."""
    held = [step.when for step in record.steps if step.when]
    held += [when for value in record.values if value.field in _DATED_FIELDS and (when := _read(value.value))]
    times = held or [step.known for step in record.steps if step.known]
    if not times:
        return UNDATED, ""
    return min(when.earliest for when in times).isoformat(), max(when.latest for when in times).isoformat()


def _read(value: object) -> When | None:
    try:
        return When.parse(str(value)) if value is not None else None
    except ValueError:
        return None
