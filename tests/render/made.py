"""Small ledgers made by hand, and a reader of the pages that come of them. Nothing here is a real report."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

from servanda.base.span import Quote, Span
from servanda.base.when import When
from servanda.model.claim import Claim
from servanda.model.document import Document
from servanda.model.finding import Finding
from servanda.model.judgement import Judgement
from servanda.model.kinds import Payload
from servanda.model.ports import Hit
from servanda.model.record import Link, Record, Step, Value
from servanda.model.wire import payload_to_json


@dataclass(frozen=True)
class MadeLedger:
    """A `LedgerReader` over plain tuples."""

    made_documents: tuple[Document, ...] = ()
    made_claims: tuple[Claim, ...] = ()
    made_records: tuple[Record, ...] = ()
    made_findings: tuple[Finding, ...] = ()
    made_judgements: tuple[Judgement, ...] = ()

    def documents(self) -> Sequence[Document]:
        return self.made_documents

    def document(self, id: str) -> Document | None:
        return next((each for each in self.made_documents if each.id == id), None)

    def claims(self, document: str | None = None) -> Sequence[Claim]:
        return [each for each in self.made_claims if document in (None, each.document)]

    def records(self, kind: str | None = None) -> Sequence[Record]:
        return [each for each in self.made_records if kind in (None, each.kind)]

    def record(self, id: str) -> Record | None:
        return next((each for each in self.made_records if each.id == id), None)

    def findings(self) -> Sequence[Finding]:
        return self.made_findings

    def judgements(self) -> Sequence[Judgement]:
        return self.made_judgements

    def search(self, words: str, limit: int = 20) -> Sequence[Hit]:
        found = [each for each in self.made_documents if words in each.text]
        return [Hit("document", each.id, each.id, words) for each in found[:limit]]


def report(text: str, published: str | None, publisher: str | None = "Morning Gazette", **stated: str) -> Document:
    return Document(
        text=text,
        source=stated.get("source", "reports/made.txt"),
        published=When.parse(published) if published else None,
        publisher=publisher,
        title=stated.get("title"),
        url=stated.get("url"),
    )


def claim(document: Document, words: str, says: Payload, parties: tuple[str, ...] = ("NO", "PT")) -> Claim:
    """The claim on the first place where the document says these words."""
    start = document.text.index(words)
    quote = Quote.take(document.text, Span(start, start + len(words)))
    return Claim(document.id, document.source, quote, parties, says, rule="en.made.rule", why=("said so",))


def record(id: str, name: str, claims: Sequence[Claim], documents: Iterable[Document], *links: Link) -> Record:
    """What a resolver would make of these claims: each field's values, each status a step, in the order told."""
    published = {document.id: document.published for document in documents}
    held: dict[tuple[str, str | int | float], list[str]] = {}
    for each in claims:
        for name_of, value in payload_to_json(each.says).items():
            if isinstance(value, str | int | float):
                held.setdefault((name_of, value), []).append(each.id)
    values = [Value(name_of, value, tuple(ids)) for (name_of, value), ids in held.items()]
    steps = [Step(each.status, each.when, published[each.document], each.id) for each in claims if each.status]
    steps.sort(key=Step.sort_key)
    return Record(
        id=id,
        kind=claims[0].kind.name,
        names=(name,),
        parties=claims[0].parties,
        status=steps[-1].status if steps else None,
        values=tuple(sorted(values, key=lambda value: -len(value.claims))),
        steps=tuple(steps),
        claims=tuple(each.id for each in claims),
        links=links,
    )


@dataclass
class Element:
    tag: str
    attributes: dict[str, str]
    inside: tuple[str, ...]
    words: str = ""


@dataclass
class PageReader(HTMLParser):
    """The elements of one page with the text inside each, and whatever was closed in the wrong order."""

    elements: list[Element] = field(default_factory=list)
    open: list[Element] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    APART = frozenset({"td", "th", "tr", "li", "div", "p"})
    VOID = frozenset({"meta", "link", "br", "img", "input", "hr", "base"})

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    @classmethod
    def of(cls, path: Path) -> PageReader:
        reader = cls()
        reader.feed(path.read_bytes().decode("utf-8"))
        reader.close()
        reader.wrong += [f"never closed: {each.tag}" for each in reader.open]
        return reader

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        if len(names) != len(set(names)):
            self.wrong.append(f"attribute twice in {tag}: {names}")
        element = Element(tag, {name: value or "" for name, value in attrs}, tuple(each.tag for each in self.open))
        self.elements.append(element)
        if tag in self.APART:
            self.handle_data(" ")
        if tag not in self.VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in self.VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1].tag != tag:
            self.wrong.append(f"</{tag}> closes {self.open[-1].tag if self.open else 'nothing'}")
            return
        self.open.pop()

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.words += data

    def all(self, tag: str, css_class: str | None = None) -> list[Element]:
        return [
            each
            for each in self.elements
            if each.tag == tag and (css_class is None or css_class in each.attributes.get("class", "").split())
        ]

    @property
    def ids(self) -> list[str]:
        return [each.attributes["id"] for each in self.elements if "id" in each.attributes]

    @property
    def words(self) -> str:
        return " ".join(" ".join(each.words for each in self.elements if each.tag == "main").split())
