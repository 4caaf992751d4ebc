"""An extractor that reads three forms of sentence, to the letter: tests of the way through the rooms must not change
whenever a language pack learns something."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from servanda.base.span import Quote, Span
from servanda.base.when import When
from servanda.model.claim import Claim
from servanda.model.document import Document
from servanda.model.kinds import Commitment, CommitmentStatus, Figure, Indicator, Payload, Tenure

_AGREED = re.compile(r"agreed to ([^.]+)")
_TURNOVER = re.compile(r"Turnover was \$(\d+) in (\d{4})")
_PREMIER = re.compile(r"Prime Minister ([A-Z]\w+ [A-Z]\w+)")


class PlainExtractor:
    """`A and B agreed to X.`, `Turnover was $N in YYYY.`, `Prime Minister Name Name`: all of them of AZ and KG."""

    fingerprint = "plain"

    def __init__(self, added: Sequence[Path] = ()) -> None:
        assert not added, "this one knows no packs"

    def extract(self, document: Document) -> tuple[Claim, ...]:
        return tuple(self._claim(document, span, says) for span, says in _found(document.text))

    def _claim(self, document: Document, span: Span, says: Payload) -> Claim:
        quote = Quote.take(document.text, span)
        return Claim(document.id, document.source, quote, ("AZ", "KG"), says, rule="plain")


class LaterExtractor(PlainExtractor):
    """As rules of a later day: it reads no posts any more, and half of a turnover."""

    fingerprint = "later"

    def extract(self, document: Document) -> tuple[Claim, ...]:
        return tuple(_halved(claim) for claim in super().extract(document) if not isinstance(claim.says, Tenure))


class MisquotingExtractor(PlainExtractor):
    """Breaks the law: it puts words into every document's mouth."""

    def _claim(self, document: Document, span: Span, says: Payload) -> Claim:
        quote = Quote(span, "words that nobody said")
        return Claim(document.id, document.source, quote, ("AZ", "KG"), says)


def _halved(claim: Claim) -> Claim:
    if not isinstance(claim.says, Figure) or claim.says.value is None:
        return replace(claim, rule="later")
    return replace(claim, says=replace(claim.says, value=claim.says.value / 2))


def _found(text: str) -> Iterator[tuple[Span, Payload]]:
    for match in _AGREED.finditer(text):
        yield Span(*match.span(1)), Commitment(match[1], CommitmentStatus.AGREED)
    for match in _TURNOVER.finditer(text):
        when = When.in_year(int(match[2]))
        yield Span(*match.span()), Figure(Indicator.TRADE_TURNOVER, Decimal(match[1]), "USD", period=when)
    for match in _PREMIER.finditer(text):
        yield Span(*match.span()), Tenure(match[1], "prime minister", "KG")
