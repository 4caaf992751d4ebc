"""What the pages say: the facts of the made ledger, where a reader looks for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from .ledger import COMMISSION, CONTRADICTION, FALL, LATE, LEVEL_2022, MUSEUM, PERSON, SESSIONS, STRAY, TRADE
from .made import Element, PageReader


@pytest.fixture(scope="module")
def dossier(site: Path) -> PageReader:
    return PageReader.of(site / "dossier" / "no-pt.html")


def section(page: PageReader, id: str) -> str:
    return " ".join(next(each for each in page.elements if each.attributes.get("id") == id).words.split())


def situation(page: PageReader, label: str) -> str:
    rows = [" ".join(each.words.split()) for each in page.all("dd")]
    return rows[[each.words for each in page.all("dt")].index(label)]


def slips(page: PageReader) -> list[Element]:
    return page.all("span", "slip")


def test_the_head_says_where_things_stand(dossier: PageReader) -> None:
    assert dossier.all("h1")[0].words == "Norway – Portugal"
    assert situation(dossier, "Last met").startswith(
        "4th session of the Fisheries Commission, Porto, Portugal, 9 May 2022"
    )
    assert situation(dossier, "Next").startswith("5th session of the Fisheries Commission, Norway, no date told")
    assert situation(dossier, "Owed") == "2 open · 2 agreed · 1 stepped back"
    assert CONTRADICTION.sentence in situation(dossier, "Doubts")
    assert situation(dossier, "Reports") == "2 reports, the first of 4 March 2021, the latest of 10 May 2022"


def test_sessions_are_discs_and_a_gap_is_drawn_as_a_gap(dossier: PageReader) -> None:
    discs = [(disc.words, disc.attributes["class"], disc.attributes["aria-label"]) for disc in dossier.all("a", "disc")]
    assert discs == [
        ("1", "disc held", "1st session: held, Bergen, Norway, 3 March 2021"),
        ("4", "disc held", "4th session: held, Porto, Portugal, 9 May 2022"),
        ("5", "disc planned", "5th session: planned, Norway, day not told"),
    ]
    assert [gap.attributes["title"] for gap in dossier.all("li", "gap")] == ["2nd to 3rd session: no report"]


def test_commitments_stand_by_status_and_a_step_back_is_named(dossier: PageReader) -> None:
    owed = section(dossier, "owed")
    assert "◕ agreed 2" in owed
    assert "earlier: ● completed, 4 March 2021" in owed
    assert "step back" in owed
    assert "due 2023" in owed


def test_figures_are_a_table_and_a_chart_with_its_sentence(dossier: PageReader) -> None:
    numbers = section(dossier, "numbers")
    for words in (
        "first five months of 2021",
        "$3.6 million",
        "first five months of 2022",
        "$3.4 million",
        "down about 10%",
    ):
        assert words in numbers
    drawing = dossier.all("div", "drawing")
    assert len(drawing) == len(dossier.all("svg")) == 1
    assert drawing[0].attributes["role"] == "img"
    assert (
        drawing[0]
        .attributes["aria-label"]
        .startswith("2 levels: the lowest is $3.4 million (first five months of 2022), the highest is $3.6 million")
    )
    assert len(dossier.all("tr", "contested")) == 2


def test_every_value_opens_its_quote_with_publisher_date_and_way(dossier: PageReader) -> None:
    level = next(slip for slip in slips(dossier) if slip.words.startswith(LEVEL_2022.quote.words))
    assert " ".join(level.words.split()) == f"{LEVEL_2022.quote.words} Morning Gazette, 10 May 2022 In the document"
    ways = [link.attributes["href"] for link in dossier.all("a") if "span" in link.inside]
    assert f"../document/{LATE.id}.html#{LEVEL_2022.id}" in ways
    assert all(mark.attributes["tabindex"] == "0" for mark in dossier.all("span", "mark"))


def test_sources_are_numbered_by_date_and_quotes_lettered_by_place(dossier: PageReader) -> None:
    assert [each.attributes["value"] for each in dossier.all("li") if "value" in each.attributes] == ["1", "2"]
    labels = [each.words for each in dossier.all("a", "label")]
    assert labels == [f"1{letter}" for letter in "abcdef"] + [f"2{letter}" for letter in "abcdefg"]


def test_people_stand_by_post_with_the_interval_of_evidence(dossier: PageReader) -> None:
    people = section(dossier, "people")
    assert "Portugal foreign minister Ana Souza" in people
    assert "4 March 2021 to 10 May 2022 2 reports" in people


def test_emptiness_is_written_out(site: Path) -> None:
    home = PageReader.of(site / "index.html").words
    assert "none found" not in home
    assert STRAY.title is not None
    assert f"date not told {STRAY.title} publisher not told none" in home
    assert "No claim was read in this document." in PageReader.of(site / "document" / f"{STRAY.id}.html").words


def test_home_has_a_row_for_the_pair(site: Path) -> None:
    page = PageReader.of(site / "index.html")
    assert "≠ 1 contradiction ? 1 doubt" in page.words
    assert "2 open" in page.words
    assert "2 dated reports" in page.all("svg", "sparkline")[0].attributes["aria-label"]


def test_a_record_tells_its_life_step_by_step(site: Path) -> None:
    page = PageReader.of(site / "record" / f"{MUSEUM.id}.html")
    steps = [" ".join(each.words.split()) for each in page.all("li", "step")]
    assert [step.split(" ", 1)[0] for step in steps] == ["day", "day"]
    assert "completed" in steps[0]
    assert "agreed step back" in steps[1]


def test_rivals_stand_side_by_side_and_say_that_reports_differ(site: Path) -> None:
    page = PageReader.of(site / "record" / f"{PERSON.id}.html")
    rivals = [" ".join(each.words.split()) for each in page.all("ul", "rivals") if "Souza" in each.words]
    assert rivals
    assert "Anna Sousa" in rivals[0]
    why = page.all("details", "why")[0].words
    assert "both names sound alike and hold one post" in why
    assert "near-name, score 0.91" in why


def test_a_session_and_its_body_link_to_each_other(site: Path) -> None:
    session = PageReader.of(site / "record" / f"{SESSIONS[0].id}.html")
    assert session.all("h1")[0].words == "1st session of the Fisheries Commission"
    assert f"../record/{COMMISSION.id}.html" in [link.attributes["href"] for link in session.all("a")]
    body = PageReader.of(site / "record" / f"{COMMISSION.id}.html")
    assert f"../record/{SESSIONS[0].id}.html" in [link.attributes["href"] for link in body.all("a")]


def test_findings_show_their_working_contradictions_first(site: Path) -> None:
    page = PageReader.of(site / "findings.html")
    assert [each.attributes["class"] for each in page.all("article")] == ["finding contradiction", "finding doubt"]
    assert "3.4 / 3.6 = 0.944" in page.all("ol", "working")[0].words
    assert any(slip.words.startswith(FALL.quote.words) for slip in slips(page))
    assert f"record/{TRADE.id}.html" in [link.attributes["href"] for link in page.all("a")]
