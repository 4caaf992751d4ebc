"""A report may say anything; a page shows it and does nothing with it."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from servanda.base.when import When
from servanda.model.finding import Finding
from servanda.model.kinds import Commitment, CommitmentStatus, Figure, Indicator, Meeting, MeetingFormat, MeetingStatus
from servanda.render.site import build_site
from servanda.render.views.citing import safe_link

from .made import MadeLedger, PageReader, claim, record, report

NASTY = "<script>alert(1)</script><img src=x onerror='alert(2)'>\"><svg onload=alert(3)></svg>'</title></main>{{ 7*7 }}"


@pytest.fixture
def hostile(tmp_path: Path) -> dict[str, PageReader]:
    document = report(
        f"They agreed to {NASTY} soon. Trade was 3. It met.",
        "2024-01-02",
        NASTY,
        title=NASTY,
        url="javascript:alert(1)",
        source=NASTY,
    )
    act = claim(document, NASTY, Commitment(NASTY, CommitmentStatus.AGREED, sector=NASTY))
    level = claim(document, "Trade was 3", Figure(Indicator.OTHER, Decimal(3), NASTY, period=When.parse("2023")))
    met = claim(
        document, "It met", Meeting(MeetingFormat.TALKS, MeetingStatus.HELD, NASTY, 2, None, NASTY, NASTY, (NASTY,))
    )
    records = tuple(record(f"{NASTY}{each.kind.name}", NASTY, [each], [document]) for each in (act, level, met))
    finding = Finding(NASTY, NASTY, (NASTY,), tuple(each.id for each in records), (act.id,))
    build_site(MadeLedger((document,), (act, level, met), records, (finding,)), tmp_path)
    return {str(path.relative_to(tmp_path)): PageReader.of(path) for path in sorted(tmp_path.rglob("*.html"))}


def test_hostile_words_stay_words_on_every_page(hostile: dict[str, PageReader]) -> None:
    assert len(hostile) == 7
    for name, page in hostile.items():
        assert page.wrong == [], name
        assert page.all("script") == page.all("img") == [], name
        assert not [key for each in page.elements for key in each.attributes if key.startswith("on")], name
        assert "49" not in page.words
        assert NASTY in page.words, name


def test_a_scheme_that_is_not_http_is_shown_and_never_a_link(hostile: dict[str, PageReader]) -> None:
    hrefs = [link.attributes["href"] for page in hostile.values() for link in page.all("a")]
    assert not [href for href in hrefs if href.lower().startswith(("javascript", "data", "vbscript"))]
    document = next(page for name, page in hostile.items() if name.startswith("document/"))
    assert "javascript:alert(1)" in document.words


def test_names_of_files_come_from_ids_and_never_leave_the_folder(hostile: dict[str, PageReader]) -> None:
    assert all(len(Path(name).parts) <= 2 and "<" not in name for name in hostile)


def test_a_lone_surrogate_does_not_stop_the_build(tmp_path: Path) -> None:
    document = report("They said \ud800 and \x00 nothing else.", "2024-01-02")
    assert build_site(MadeLedger((document,)), tmp_path).pages == 3


@pytest.mark.parametrize(
    ("url", "followed"),
    [
        ("https://gazette.example/a?b=1&c=2", True),
        ("http://gazette.example", True),
        ("HTTPS://gazette.example", True),
        ("javascript:alert(1)", False),
        ("JaVaScRiPt:alert(1)", False),
        ("java\nscript:alert(1)", False),
        (" https://gazette.example", False),
        ("data:text/html,hello", False),
        ("//gazette.example", False),
        ("https:///nowhere", False),
        ("https://[broken", False),
        ("ftp://gazette.example", False),
        ("", False),
    ],
)
def test_only_http_addresses_become_links(url: str, followed: bool) -> None:
    assert (safe_link(url) is not None) == followed
