"""A claim as the contract writes it: one flat JSON object, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from servanda.base.span import Quote, Span
from servanda.model.claim import Claim
from servanda.model.kinds import KINDS
from servanda.model.wire import payload_from_json, payload_to_json


def claim_to_json(claim: Claim) -> dict[str, Any]:
    """The contract's fields first, then those of the kind, then `id`, `rule` and `why`."""
    return {
        "kind": claim.kind.name,
        "document": claim.document,
        "source": claim.source,
        "span": [claim.span.start, claim.span.end],
        "quote": claim.quote.words,
        "parties": list(claim.parties),
        "attributed_to": claim.attributed_to,
        **payload_to_json(claim.says),
        "id": claim.id,
        "rule": claim.rule,
        "why": list(claim.why),
    }


def claim_from_json(said: Mapping[str, Any]) -> Claim:
    """The claim that `claim_to_json` wrote; `ValueError` or `KeyError` where it is not one."""
    kind = KINDS[said["kind"]]
    return Claim(
        document=said["document"],
        source=said["source"],
        quote=Quote(Span(*said["span"]), said["quote"]),
        parties=tuple(said["parties"]),
        says=payload_from_json(kind.payload, said),
        attributed_to=said.get("attributed_to"),
        rule=said.get("rule", ""),
        why=tuple(said.get("why", ())),
    )
