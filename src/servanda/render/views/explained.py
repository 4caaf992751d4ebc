"""The page of an explanation: each document as its own page shows it, with how every claim came about beside it, and
below it the sentences that gave nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from servanda.model.document import Document
from servanda.model.explanation import Explanation, Reason, Silence, Told
from servanda.render.views.document import DocumentPage, document_page
from servanda.render.views.shelf import Shelf, file_name


@dataclass(frozen=True, slots=True)
class Quiet:
    """A sentence that gave nothing. `nearest` are shown at once, `others` folded away on a screen."""

    words: str
    triggers: tuple[str, ...]
    nearest: tuple[Reason, ...]
    others: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class ExplainedDocument:
    """`told` finds what is known of a claim by the anchor of its note."""

    page: DocumentPage
    told: Mapping[str, Told]
    quiet: tuple[Quiet, ...]
    unread: str | None


@dataclass(frozen=True, slots=True)
class Explained:
    title: str
    documents: tuple[ExplainedDocument, ...]


_NEAREST = 3


def explained(explanations: Iterable[Explanation]) -> Explained:
    """Each document once, in the order in which they come."""
    every = {each.document.id: each for each in explanations}
    documents = tuple(_document(each) for each in every.values())
    title = documents[0].page.title if len(documents) == 1 else f"{len(documents)} documents explained"
    return Explained(title, documents)


def _document(said: Explanation) -> ExplainedDocument:
    shelf = _shelf(said.document, said.claims)
    return ExplainedDocument(
        page=document_page(shelf, said.document.id, ()),
        told={f"note-{file_name(told.claim.id)}": told for told in said.claims},
        quiet=tuple(_quiet(silence) for silence in said.silences),
        unread=said.unread,
    )


def _shelf(document: Document, told: Iterable[Told]) -> Shelf:
    """A shelf with one document, its claims and no records."""
    claims = {each.claim.id: each.claim for each in told}
    order = sorted(claims, key=lambda id: (claims[id].span.start, -claims[id].span.end, id))
    return Shelf({document.id: document}, claims, {document.id: tuple(order)}, {}, {}, {}, (), {}, {})


def _quiet(silence: Silence) -> Quiet:
    words = tuple(dict.fromkeys(f"{trigger.words} ({trigger.sort})" for trigger in silence.triggers))
    return Quiet(silence.sentence.words, words, silence.reasons[:_NEAREST], silence.reasons[_NEAREST:])
