"""The hand-annotated seed reports as claims. They lie beside the repository, never in it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from servanda.base.span import Quote, Span
from servanda.base.when import When
from servanda.model.claim import Claim
from servanda.model.document import Document
from servanda.model.kinds import KINDS
from servanda.model.wire import payload_from_json

SHARED = Path(__file__).resolve().parents[3] / "shared"
SEEDS, GOLD = SHARED / "seeds", SHARED / "gold" / "seeds"

# What the annotation leaves out where a claim needs a value; nothing below is asserted of such a field.
_UNTOLD: dict[str, dict[str, str]] = {
    "meeting": {"format": "session"},
    "instrument": {"type": "other", "status": "applied"},
}


def seeds() -> tuple[list[Claim], dict[str, Document]]:
    claims: list[Claim] = []
    documents: dict[str, Document] = {}
    for path in sorted(GOLD.glob("*.json")):
        annotated = json.loads(path.read_text("utf-8"))
        document = _document(path.stem, annotated["document"])
        documents[document.id] = document
        claims += [_claim(document, said) for said in annotated["claims"]]
    return claims, documents


def _document(name: str, told: dict[str, Any]) -> Document:
    published = told.get("published")
    text = (SEEDS / f"{name}.txt").read_text("utf-8")
    return Document(text, f"{name}.txt", When.parse(published) if published else None, told.get("publisher"))


def _claim(document: Document, annotated: dict[str, Any]) -> Claim:
    said = {field: _first(value) for field, value in annotated.items()}
    said = {"name": said["quote"], "action": said["quote"], **_UNTOLD.get(said["kind"], {}), **said}
    payload = payload_from_json(KINDS[said["kind"]].payload, {k: v for k, v in said.items() if v is not None})
    quote = Quote.take(document.text, Span(*said["span"]))
    return Claim(document.id, document.source, quote, tuple(sorted(said.get("parties", ()))), payload)


def _first(value: Any) -> Any:
    """Where the annotation accepts several values, the first."""
    if isinstance(value, dict):
        return _first(value["any"][0]) if "any" in value else {key: _first(each) for key, each in value.items()}
    return value
