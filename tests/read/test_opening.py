"""What the first lines of a report say of it."""

from __future__ import annotations

import pytest

from servanda.base.when import When
from servanda.read.agencies import is_agency, is_person
from servanda.read.opening import opening
from servanda.read.stated import Stated


def published(text: str, known: str | None = None) -> str | None:
    when = opening(text, Stated(published=When.parse(known) if known else None)).published
    return str(when) if when else None


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (" date 2022-06-28 By Kabar\n\nThe sides met.", "2022-06-28"),
        ("\n\n date 2023-02-27 Details added (first published: 16:23)\n\nThe sides met.", "2023-02-27"),
        (" date 2025-12-08 On December 8, the commission met in Baku.", "2025-12-08"),
        ("Date: 2024-03\nThe sides met.", "2024-03"),
        (" date 2022-13-45 By Kabar\n\nThe sides met.", None),
        ("Council meets in Baku\n28 June 2022\nThe sides met.", "2022-06-28"),
        ("Council meets in Baku\nPublished: June 28, 2022, 16:23\nThe sides met.", "2022-06-28"),
        ("BISHKEK, April 30, 2012. The sides met.", "2012-04-30"),
        ("Bishkek, 30 April 2012 /Kabar/. The sides met.", "2012-04-30"),
        ("BISHKEK (Kabar) – The sides met.", None),
        ("BISHKEK 30 April 2012 – The sides met.", "2012-04-30"),
        ("Headline\n\nBAKU, Azerbaijan, April 30, 2012. The sides met.", "2012-04-30"),
        ("BAKU, Azerbaijan, February 27. The sides met.", None),
        ("The treaty was signed on April 23, 1997. It is in force.", None),
        ("Signed on April 23, 1997, the treaty is in force.", None),
        ("In 1997 the sides signed a treaty.", None),
        ("The visit to Baku, April 19-20, 2022, was a success.", None),
        ("", None),
    ],
)
def test_the_date(text: str, date: str | None) -> None:
    assert published(text) == date


@pytest.mark.parametrize(
    ("known", "date"), [("2023", "2023-02-27"), ("2023-02", "2023-02-27"), ("2023-03-01", "2023-03-01")]
)
def test_a_dateline_tells_the_day_of_a_known_year(known: str, date: str) -> None:
    assert published("BAKU, Azerbaijan, February 27. The sides met.", known) == date


@pytest.mark.parametrize(
    ("text", "publisher"),
    [
        (" date 2022-06-28 By Azernews\n\nThe sides met.", "Azernews"),
        ("The sides met in Baku, Azernews reports.", "Azernews"),
        ("The sides met in Baku, Trend reports via the ministry.", "Trend"),
        ("The sides met in Baku, Report informs, citing the ministry.", "Report"),
        ("The sides met in Baku, AZERTAC reports, citing Kabar.", "AZERTAC"),
        ("In Baku Trend reports that the sides met.", "Trend"),
        ("The sides met, News.az reports.", "News.az"),
        ("BISHKEK (Kabar), April 30, 2012. The sides met.", "Kabar"),
        ("Bishkek, 30 April 2012 /24.kg/. The sides met.", "24.kg"),
        ("The sides met, the report added. The Foreign Ministry reports no progress.", None),
        ("The sides met. Press reports were few.", None),
        ("President Ilham Aliyev reported on the talks.", None),
        (" date 2021-07-05 By Aida Usenova\n\nThe sides met.", None),
    ],
)
def test_the_publisher(text: str, publisher: str | None) -> None:
    assert opening(text, Stated()).publisher == publisher


@pytest.mark.parametrize(
    ("text", "author"),
    [
        (" date 2021-07-05 By Aida Usenova\n\nThe sides met.", "Aida Usenova"),
        (" date 2022-06-28 By Azernews\n\nBy Aida Usenova\n\nThe sides met.", "Aida Usenova"),
        ("Council meets\nBy Aida Usenova\nThe sides met.", "Aida Usenova"),
        ("Council meets\nBy the end of the year the sides will meet", None),
        ("Council meets\nBy Kabar\nThe sides met.", None),
    ],
)
def test_the_author(text: str, author: str | None) -> None:
    assert opening(text, Stated()).author == author


def test_what_is_stated_already_stays() -> None:
    known = Stated(published=When.parse("2022-06-28"), publisher="Today.az", author="A Desk")
    assert opening(" date 2023-01-01 By Azernews\n\nBy Aida Usenova\n\nThe sides met.", known) == known


@pytest.mark.parametrize(
    "name", ["Azernews", "Trend News Agency", "AZERTAC", "News.az", "24.kg", "Kazinform", "The Astana Times"]
)
def test_agencies(name: str) -> None:
    assert is_agency(name)
    assert not is_person(name)


@pytest.mark.parametrize("name", ["Aida Usenova", "Jean-Pierre de la Tour", "Vagif Samad oglu", "Şəhla Əliyeva"])
def test_persons(name: str) -> None:
    assert is_person(name)
    assert not is_agency(name)
