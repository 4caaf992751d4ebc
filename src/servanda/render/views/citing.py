"""Marks and the sources they stand for. Sources are numbered by the date of the report, the quotes of one report by
letters in the order of its text, so "7c" names one sentence and every "7" is the same report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from servanda.model.claim import Claim
from servanda.model.document import Document
from servanda.render.views.dates import Said, said
from servanda.render.views.shelf import Shelf, document_href

MARKS_AT_MOST = 4  # a superscript longer than this is noise; the sources below the page name every quote


@dataclass(frozen=True, slots=True)
class Mark:
    """One quote, ready to be opened in place. `href` leads to its highlight, from the root of the site."""

    label: str
    quote: str
    publisher: str
    date: Said | None
    title: str
    href: str
    language: str
    attributed_to: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """One report and the quotes taken from it. `link` is its address where that is safe to follow."""

    number: int
    publisher: str
    date: Said | None
    title: str
    href: str
    link: str | None
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Citations:
    """The marks of one page, by claim id, and its sources."""

    marks: Mapping[str, Mark]
    sources: tuple[Source, ...]

    @classmethod
    def of(cls, shelf: Shelf, claims: Iterable[str]) -> Citations:
        """Numbers every claim that the ledger knows; unknown ids are left out."""
        wanted = {claim for claim in claims if claim in shelf.claims}
        ids = {shelf.claims[claim].document for claim in wanted} & shelf.documents.keys()
        sources: list[Source] = []
        marks: dict[str, Mark] = {}
        for number, document in enumerate(sorted(ids, key=lambda id: _by_date(shelf.documents[id], id)), start=1):
            quoted = [claim for claim in shelf.claims_of[document] if claim in wanted]
            of_this = _marks(number, document, shelf.documents[document], [(id, shelf.claims[id]) for id in quoted])
            marks.update(of_this)
            sources.append(_source(number, document, shelf.documents[document], tuple(of_this.values())))
        return cls(marks, tuple(sources))

    def cite(self, claims: Iterable[str], at_most: int = MARKS_AT_MOST) -> tuple[Mark, ...]:
        """The marks of these claims, each once, in the order of the sources; of many, the first and the latest."""
        marks = {self.marks[claim].label: self.marks[claim] for claim in claims if claim in self.marks}
        ordered = [marks[label] for label in sorted(marks, key=_by_label)]
        return tuple(ordered if len(ordered) <= at_most else [*ordered[: at_most - 1], ordered[-1]])


def safe_link(url: str | None) -> str | None:
    """The address where it is plain http or https to a host; None for every other scheme or shape."""
    if not url or any(ord(sign) <= 32 or ord(sign) == 127 for sign in url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None


def publisher_of(document: Document) -> str:
    return document.publisher or "publisher not told"


def _by_date(document: Document, id: str) -> tuple[object, ...]:
    return (document.published is None, document.published.sort_key() if document.published else (), id)


def _by_label(label: str) -> tuple[int, int, str]:
    digits = label.rstrip("abcdefghijklmnopqrstuvwxyz")
    return int(digits), len(label), label


def _marks(number: int, id: str, document: Document, claims: Sequence[tuple[str, Claim]]) -> dict[str, Mark]:
    return {
        claim_id: Mark(
            label=f"{number}{_letters(position)}",
            quote=claim.quote.words,
            publisher=publisher_of(document),
            date=said(document.published),
            title=document.caption,
            href=document_href(id, claim_id),
            language=document.language,
            attributed_to=claim.attributed_to,
        )
        for position, (claim_id, claim) in enumerate(claims)
    }


def _source(number: int, id: str, document: Document, marks: tuple[Mark, ...]) -> Source:
    return Source(
        number=number,
        publisher=publisher_of(document),
        date=said(document.published),
        title=document.caption,
        href=document_href(id),
        link=safe_link(document.url),
        marks=marks,
    )


def _letters(position: int) -> str:
    """0 is a, 25 is z, 26 is aa."""
    letters = ""
    position += 1
    while position:
        position, letter = divmod(position - 1, 26)
        letters = chr(ord("a") + letter) + letters
    return letters
