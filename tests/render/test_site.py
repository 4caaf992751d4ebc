"""The site as a whole: every page is sound, every link arrives, nothing is fetched, and it is the same every time."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote

import pytest

from servanda.render.site import build_site

from .ledger import CLAIMS, DOCUMENTS, LEDGER, RECORDS, STRAY
from .made import MadeLedger, PageReader

FETCHING = {
    "img": "src",
    "script": "src",
    "iframe": "src",
    "link": "href",
    "source": "src",
    "use": "href",
    "image": "href",
}


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, PageReader]:
    return {str(path.relative_to(site)): PageReader.of(path) for path in sorted(site.rglob("*.html"))}


def test_there_is_a_page_for_everything(pages: dict[str, PageReader]) -> None:
    expected = {"index.html", "findings.html", "dossier/no-pt.html"}
    expected |= {f"record/{record.id}.html" for record in RECORDS}
    expected |= {f"document/{document.id}.html" for document in DOCUMENTS}
    assert set(pages) == expected


def test_every_page_is_closed_in_order_and_names_its_parts(pages: dict[str, PageReader]) -> None:
    for name, page in pages.items():
        assert page.wrong == [], name
        assert len(page.ids) == len(set(page.ids)), name
        assert [len(page.all(tag)) for tag in ("main", "h1")] == [1, 1], name
        assert page.all("title")[0].words.endswith(" · Servanda"), name
        assert page.all("html")[0].attributes["lang"] == "en"
        assert page.all("a", "skip")[0].attributes["href"] == "#main"


def test_headings_go_down_by_one_step_at_most(pages: dict[str, PageReader]) -> None:
    for name, page in pages.items():
        levels = [int(each.tag[1]) for each in page.elements if each.tag in ("h1", "h2", "h3", "h4")]
        assert levels[0] == 1, name
        assert all(after <= before + 1 for before, after in pairwise(levels)), (name, levels)


def test_every_table_has_a_caption_and_every_heading_cell_a_scope(pages: dict[str, PageReader]) -> None:
    for name, page in pages.items():
        assert len(page.all("table")) == len(page.all("caption")), name
        assert all(cell.attributes.get("scope") for cell in page.all("th")), name


def test_every_link_inside_the_site_arrives(site: Path, pages: dict[str, PageReader]) -> None:
    for name, page in pages.items():
        for link in page.all("a"):
            href = link.attributes["href"]
            if href.startswith(("http://", "https://")):
                continue
            path, _, anchor = unquote(href).partition("#")
            target = (site / name).parent.joinpath(path).resolve() if path else site / name
            arrived = pages.get(str(target.relative_to(site.resolve())) if path else name)
            assert arrived is not None, (name, href)
            assert not anchor or anchor in arrived.ids, (name, href)


def test_nothing_is_fetched_and_nothing_runs(site: Path, pages: dict[str, PageReader]) -> None:
    for name, page in pages.items():
        assert page.all("script") == [], name
        for element in page.elements:
            assert not [each for each in element.attributes if each.startswith("on")], (name, element.tag)
            address = element.attributes.get(FETCHING.get(element.tag, ""), "")
            assert not address.startswith(("http:", "https:", "//")), (name, element.tag)
    styles = (site / "servanda.css").read_text(encoding="utf-8")
    assert not [word for word in ("url(", "@import", "@font-face", "http") if word in styles]


def test_every_claim_is_highlighted_exactly_and_linked_both_ways(pages: dict[str, PageReader]) -> None:
    holding = {id: record for record in RECORDS for id in record.claims}
    for claim in CLAIMS:
        page = pages[f"document/{claim.document}.html"]
        marked = [mark for mark in page.all("mark") if claim.id in mark.attributes["data-claims"].split()]
        assert "".join(mark.words for mark in marked) == claim.quote.words
        note = next(each for each in page.all("aside") if each.attributes["id"] == f"note-{claim.id}")
        assert claim.kind.letter in note.words
        to_record = f"../record/{holding[claim.id].id}.html"
        assert to_record in [link.attributes["href"] for link in page.all("a", "to-record")]
        back = f"../document/{claim.document}.html#{claim.id}"
        record_page = pages[f"record/{holding[claim.id].id}.html"]
        assert back in [link.attributes["href"] for link in record_page.all("a")]


def test_a_document_page_says_the_text_to_the_letter(pages: dict[str, PageReader]) -> None:
    for document in DOCUMENTS:
        page = pages[f"document/{document.id}.html"]
        tags = sum(
            len(each.words) for each in page.all("a", "tag") if "p" in each.inside and "aside" not in each.inside
        )
        words = "".join(paragraph.words for paragraph in page.all("p", "words"))
        assert len(words) == len(document.text) + tags


def test_the_same_ledger_is_the_same_site_to_the_byte(site: Path, tmp_path: Path) -> None:
    build_site(LEDGER, tmp_path)
    first = {path.relative_to(site): path.read_bytes() for path in site.rglob("*") if path.is_file()}
    again = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert first == again


def test_the_summary_counts_and_every_page_is_reported(tmp_path: Path) -> None:
    told: list[str] = []
    summary = build_site(LEDGER, tmp_path, told.append)
    assert summary.pages == len(told) == len(list(tmp_path.rglob("*.html")))
    assert summary.dyads == 1
    assert summary.index == tmp_path / "index.html"


def test_pages_of_an_earlier_build_go_and_files_of_others_stay(tmp_path: Path) -> None:
    build_site(LEDGER, tmp_path)
    theirs = tmp_path / "document" / "mine.html"
    theirs.write_text("<p>not by Servanda</p>", encoding="utf-8")
    build_site(MadeLedger((STRAY,)), tmp_path)
    assert sorted(path.name for path in (tmp_path / "document").iterdir()) == sorted([f"{STRAY.id}.html", "mine.html"])
    assert list((tmp_path / "record").iterdir()) == []


def test_an_empty_ledger_is_a_site_that_says_so(tmp_path: Path) -> None:
    build_site(MadeLedger(), tmp_path)
    page = PageReader.of(tmp_path / "index.html")
    assert page.wrong == []
    assert "No report in the ledger speaks of two states together." in page.words
