"""The page of one document: its text to the letter, cut into segments at every border of a claim.

Claims nest and overlap; a segment knows all claims that cover it, so the text stays one text and every claim is the
sum of its segments.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from servanda.base.span import Span
from servanda.model.claim import Claim
from servanda.model.document import Document
from servanda.model.kinds import Figure
from servanda.render.views.amounts import change_words, level_words
from servanda.render.views.citing import publisher_of, safe_link
from servanda.render.views.dates import Said, said
from servanda.render.views.findings import RecordLink
from servanda.render.views.groups import Group
from servanda.render.views.names import record_name
from servanda.render.views.shelf import Shelf, file_name, record_href
from servanda.render.views.signs import StatusView, plain_words, status_view
from servanda.render.views.states import with_code

_BREAK = re.compile(r"(?:\r?\n[ \t]*){2,}")


@dataclass(frozen=True, slots=True)
class Tag:
    """The letter that stands where a claim begins: `anchor` is the place in the text, `note` the note beside it."""

    anchor: str
    note: str
    letter: str
    number: int
    kind: str


@dataclass(frozen=True, slots=True)
class Segment:
    """Text under the same claims throughout. `kinds` run from the outermost claim to the innermost; `tags` are the
    claims that begin here."""

    words: str
    claims: tuple[str, ...]
    kinds: tuple[str, ...]
    tags: tuple[Tag, ...]


@dataclass(frozen=True, slots=True)
class Note:
    anchor: str
    back: str
    letter: str
    number: int
    kind: str
    status: StatusView | None
    caption: str
    parties: str
    when: Said | None
    attributed_to: str | None
    rule: str
    why: tuple[str, ...]
    records: tuple[RecordLink, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Its words end with the white space that follows it, so that all paragraphs together are the stored text."""

    segments: tuple[Segment, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class DocumentPage:
    title: str
    publisher: str
    date: Said | None
    author: str | None
    url: str | None
    link: str | None
    source: str
    language: str
    sha256: str
    dossiers: tuple[RecordLink, ...]
    paragraphs: tuple[Paragraph, ...]
    claims: int


@dataclass(frozen=True, slots=True)
class _Numbered:
    id: str
    claim: Claim
    tag: Tag


def document_page(shelf: Shelf, id: str, dossiers: Sequence[Group]) -> DocumentPage:
    document = shelf.documents[id]
    claims = _numbered(shelf, id)
    return DocumentPage(
        title=document.caption,
        publisher=publisher_of(document),
        date=said(document.published),
        author=document.author,
        url=document.url,
        link=safe_link(document.url),
        source=document.source,
        language=document.language,
        sha256=document.sha256,
        dossiers=tuple(RecordLink(group.href, group.title) for group in dossiers),
        paragraphs=_paragraphs(shelf, document, claims),
        claims=len(claims),
    )


def _numbered(shelf: Shelf, id: str) -> tuple[_Numbered, ...]:
    """The claims that this text says to the letter, in the order of the text, the longer first."""
    text = shelf.documents[id].text
    quoted = [claim for claim in shelf.claims_of.get(id, ()) if shelf.claims[claim].span.end <= len(text)]
    return tuple(
        _Numbered(claim, shelf.claims[claim], _tag(claim, shelf.claims[claim], number))
        for number, claim in enumerate(quoted, start=1)
    )


def _tag(id: str, claim: Claim, number: int) -> Tag:
    name = file_name(id)
    return Tag(name, f"note-{name}", claim.kind.letter, number, claim.kind.name)


def _paragraphs(shelf: Shelf, document: Document, claims: Sequence[_Numbered]) -> tuple[Paragraph, ...]:
    """One sweep over the text: `open` holds the claims that reach into the paragraph at hand."""
    paragraphs: list[Paragraph] = []
    waiting, open, start = deque(claims), list[_Numbered](), 0
    for end in _ends(document.text):
        fresh: list[_Numbered] = []
        while waiting and waiting[0].claim.span.start < end:
            fresh.append(waiting.popleft())
        open = [each for each in (*open, *fresh) if each.claim.span.end > start]
        notes = tuple(_note(shelf, each) for each in fresh)
        paragraphs.append(Paragraph(_segments(document.text, (start, end), open), notes))
        start = end
    return tuple(paragraphs)


def _ends(text: str) -> list[int]:
    """Where each paragraph ends, with the white space after it."""
    ends = [found.end() for found in _BREAK.finditer(text) if found.start() > 0]
    return ends if ends and ends[-1] == len(text) else [*ends, len(text)]


def _segments(text: str, bounds: tuple[int, int], claims: Sequence[_Numbered]) -> tuple[Segment, ...]:
    start, end = bounds
    edges = {start, end}
    for each in claims:
        edges |= {edge for edge in (each.claim.span.start, each.claim.span.end) if start < edge < end}
    cuts = sorted(edges)
    return tuple(_segment(text, Span(*cut), claims) for cut in pairwise(cuts))


def _segment(text: str, span: Span, claims: Sequence[_Numbered]) -> Segment:
    covering = [each for each in claims if each.claim.span.contains(span)]
    covering.sort(key=lambda each: -len(each.claim.span))
    begins = [each.tag for each in covering if each.claim.span.start == span.start]
    return Segment(
        words=span.of(text),
        claims=tuple(each.id for each in covering),
        kinds=tuple(each.tag.kind for each in covering),
        tags=tuple(sorted(begins, key=lambda tag: tag.number)),
    )


def _note(shelf: Shelf, each: _Numbered) -> Note:
    claim = each.claim
    told_of = sorted(shelf.records_of.get(each.id, ()), key=lambda record: record.kind != claim.kind.name)
    return Note(
        anchor=each.tag.note,
        back=each.tag.anchor,
        letter=each.tag.letter,
        number=each.tag.number,
        kind=each.tag.kind,
        status=status_view(claim.kind.name, claim.status),
        caption=_caption(claim),
        parties=", ".join(with_code(code) for code in claim.parties),
        when=said(claim.when),
        attributed_to=claim.attributed_to,
        rule=claim.rule,
        why=claim.why,
        records=tuple(RecordLink(record_href(record.id), record_name(record)) for record in told_of),
    )


def _caption(claim: Claim) -> str:
    says = claim.says
    if isinstance(says, Figure):
        told = [level_words(says), change_words(says.change, None if says.value is not None else says.step)]
        return f"{plain_words(says.indicator)}: {', '.join(part for part in told if part)}"
    return claim.caption.removesuffix(f": {claim.status}")
