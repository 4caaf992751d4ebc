"""A ledger as a static site: plain files that work from a disk, from a server and from a printer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from servanda.model.ports import LedgerReader
from servanda.render.pages import STYLES, Pages
from servanda.render.views.document import document_page
from servanda.render.views.dossier import dossier
from servanda.render.views.findings import findings_page
from servanda.render.views.groups import Group, groups
from servanda.render.views.home import home
from servanda.render.views.record import record_page
from servanda.render.views.shelf import Shelf, document_href, record_href

_FOLDERS = ("dossier", "record", "document")
_OURS = b'<meta name="generator" content="Servanda">'
_HEAD_BYTES = 600


@dataclass(frozen=True, slots=True)
class SiteSummary:
    """What was written: `pages` HTML files, among them `dyads` dossiers of a pair of states; `index` is the first."""

    pages: int
    dyads: int
    index: Path


def build_site(ledger: LedgerReader, out: Path, report: Callable[[str], None] | None = None) -> SiteSummary:
    """Writes the whole site into `out`, and tells `report` the path of each page as it is written.

    The same ledger gives the same bytes. Pages that an earlier build left in the site's own folders and that this
    ledger no longer has are removed; files that Servanda did not write stay.
    """
    shelf, pages = Shelf.read(ledger), Pages()
    every = groups(shelf)
    written: set[Path] = set()
    for folder in _FOLDERS:
        (out / folder).mkdir(parents=True, exist_ok=True)
    _write(out / STYLES, pages.styles())
    for href, html in _pages(shelf, every, pages):
        _write(out / href, html)
        written.add(out / href)
        if report:
            report(href)
    _remove_stale(out, written)
    return SiteSummary(len(written), sum(group.is_dyad for group in every), out / "index.html")


def _pages(shelf: Shelf, every: tuple[Group, ...], pages: Pages) -> Iterator[tuple[str, str]]:
    """Every page's path under the root and its HTML, one at a time: the site never lies in memory whole."""
    yield "index.html", pages.home(home(shelf, every))
    yield "findings.html", pages.findings(findings_page(shelf))
    for group in every:
        yield group.href, pages.dossier(dossier(shelf, group))
    filed = _dossiers((group, _record_ids(group)) for group in every)
    for record in shelf.records.values():
        yield record_href(record.id), pages.record(record_page(shelf, record, filed.get(record.id, ())))
    speaking = _dossiers((group, group.documents) for group in every)
    for id in shelf.documents:
        yield document_href(id), pages.document(document_page(shelf, id, speaking.get(id, ())))


def _dossiers(held: Iterable[tuple[Group, Iterable[str]]]) -> dict[str, tuple[Group, ...]]:
    """The groups of each id, each group once."""
    found: defaultdict[str, list[Group]] = defaultdict(list)
    for group, ids in held:
        for id in dict.fromkeys(ids):
            found[id].append(group)
    return {id: tuple(groups) for id, groups in found.items()}


def _record_ids(group: Group) -> tuple[str, ...]:
    return tuple(record.id for record in (*group.records, *(post.record for post in group.posts)))


def _write(path: Path, text: str) -> None:
    """In UTF-8; a lone surrogate, which UTF-8 cannot say, becomes a character reference."""
    path.write_bytes(text.encode("utf-8", "xmlcharrefreplace"))


def _remove_stale(out: Path, written: set[Path]) -> None:
    for folder in _FOLDERS:
        for page in sorted((out / folder).glob("*.html")):
            if page not in written and _is_ours(page):
                page.unlink()


def _is_ours(page: Path) -> bool:
    with page.open("rb") as opened:
        return _OURS in opened.read(_HEAD_BYTES)
