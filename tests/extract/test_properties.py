"""What holds of the reading of any text whatever: no quote, no claim; and never a crash."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from servanda.base.when import When
from servanda.extract import RuleExtractor
from servanda.language.pack import load_pack
from servanda.model.claim import Claim
from servanda.model.claim_json import claim_from_json, claim_to_json
from servanda.model.document import Document

EXTRACTOR = RuleExtractor(load_pack("en"))

STATES = st.sampled_from(
    ["Chad", "Mali", "Norway", "the Norwegian", "Chad and Mali", "Oslo", "N'Djamena", "the EU", "U.S."]
)
PEOPLE = st.sampled_from(
    [
        "President Idris Maro",
        "Foreign Minister of Norway Kari Lund",
        "Prime Minister",
        "Maro",
        "Mr. Lund",
        "the minister",
    ]
)
VERBS = st.sampled_from(
    "agreed to|will|discussed|met with|signed|visited|proposed to|thanked|rose by|fell to|was held|has been suspended"
    "|are building|plans to|did not agree to|reaffirmed their commitment to|spoke by phone with|was established"
    "|expressed interest in|ratified|will be signed|noted the importance of|amounted to|doubled".split("|")
)
ACTS = st.sampled_from(
    "open a bridge|build a road and train nurses|opening a school|cooperation in trade, energy and transport"
    "|the establishment of a joint commission|expand X, establish Y and support Z|sharing of experience".split("|")
)
THINGS = st.sampled_from(
    "the 6th meeting of the joint commission|a memorandum of understanding|an agreement on visas|the business council"
    "|trade turnover|exports|a roadmap for 2024-2029|talks|an official visit|the trade house|12 documents".split("|")
)
NUMBERS = st.sampled_from(
    "$3.4 million|14.3%|2.3-fold|1,234.5 tonnes|€12bn|R500 million|COP29|about 40|400–500 million dollars|half a".split(
        "|"
    )
)
TIMES = st.sampled_from(
    "on June 24|in 2025|by March 2027|last year|tomorrow|in the first 10 months of 2025|on February 30|since 1992"
    "|compared to the same period last year|on Monday|within three months".split("|")
)
SIGNS = st.sampled_from(
    [
        "\n",
        "\n\n",
        "\r\n",
        "\n- ",
        "\n• ",
        "\n1. ",
        ". ",
        ", ",
        "; ",
        ": ",
        " – ",
        "“",
        "”",
        '"',
        "(",
        ")",
        "'s ",
        "*",
        "_",
        "…",
    ]
)
ODD = st.sampled_from(
    [
        "\x00",
        "\x1f",
        "\x7f",
        "\u00ad",
        "\u200b",
        "\u2028",
        "\ufeff",
        "\u202e",
        "İ",
        "ß",
        "ﬃ",
        "\U0001f54a",
        "\ud800",
        "٣",
        "²",
        "ǅ",
    ]
)
GLUE = st.sampled_from(
    ["and", "or", "also", "not", "the", "in", "of", "between", "by", "including", "which", "to", "will"]
)

FRAGMENTS = st.one_of(STATES, PEOPLE, VERBS, ACTS, THINGS, NUMBERS, TIMES, SIGNS, GLUE, ODD, st.text(max_size=8))
SENTENCES = st.lists(
    st.tuples(STATES | PEOPLE, VERBS, ACTS | THINGS | NUMBERS, TIMES | STATES, SIGNS | st.just(". ")).map(" ".join),
    min_size=1,
    max_size=5,
).map("".join)


@st.composite
def splintered(draw: st.DrawFn) -> str:
    """Sentences with anything at all thrust into them."""
    text = draw(SENTENCES)
    for splinter in draw(st.lists(SIGNS | ODD | GLUE | st.text(max_size=3), max_size=4)):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + splinter + text[at:]
    return text


MIXED = splintered() | st.lists(FRAGMENTS, max_size=30).map(" ".join) | st.lists(FRAGMENTS, max_size=20).map("".join)
PUBLISHED = st.sampled_from([None, "2025-06-18", "2025-06", "2025", "0001-01-01", "9999-12-31", "2020-02-29"])
unhurried = settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def read(text: str, published: str | None = None) -> tuple[Document, tuple[Claim, ...]]:
    document = Document(text, "a.txt", When.parse(published) if published else None)
    return document, EXTRACTOR.extract(document)


def check(document: Document, claims: tuple[Claim, ...]) -> None:
    for claim in claims:
        claim.quote.check(document.text)
        assert claim.document == document.id
        assert claim.source == document.source
        assert list(claim.parties) == sorted(set(claim.parties))
        assert claim.parties
        assert claim.rule
        assert claim.quote.words == claim.quote.words.strip()
        assert claim_from_json(claim_to_json(claim)) == claim
    assert len({claim.id for claim in claims}) == len(claims)
    assert [claim.span for claim in claims] == sorted(claim.span for claim in claims)
    assert EXTRACTOR.extract(document) == claims


@unhurried
@given(SENTENCES, PUBLISHED)
@example("Chad and Mali agreed to build a road.", "2025-06-18")
def test_sentences_give_quoted_claims(text: str, published: str | None) -> None:
    check(*read(text, published))


@unhurried
@given(MIXED, PUBLISHED)
@example("Foreign Minister of Norway Kari ²Lund plans to open a bridge on June 24 .", None)  # ² is no decimal digit
def test_fragments_give_quoted_claims_or_none(text: str, published: str | None) -> None:
    check(*read(text, published))


@unhurried
@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    check(*read(text))


@unhurried
@given(SENTENCES, st.sampled_from(["\n\n", " ", "\ufeff", "\x00", "A line before.\n\n"]))
def test_a_shift_of_the_text_shifts_the_quotes(text: str, before: str) -> None:
    document, claims = read(before + text)
    check(document, claims)
    if before.isspace():
        plain = [(claim.quote.words, claim.says, claim.parties) for claim in read(text)[1]]
        assert [(claim.quote.words, claim.says, claim.parties) for claim in claims] == plain


NO_STATES = st.one_of(
    VERBS,
    ACTS,
    THINGS,
    NUMBERS.filter(lambda words: "dollar" not in words),
    TIMES,
    SIGNS,
    GLUE,
    st.text("abcdefgh ,.", max_size=9),
)


@unhurried
@given(st.lists(NO_STATES, max_size=25).map(" ".join), PUBLISHED)
def test_a_text_without_states_gives_nothing(text: str, published: str | None) -> None:
    assert read(text, published)[1] == ()


@unhurried
@given(SENTENCES)
def test_without_a_date_nothing_relative_is_resolved(text: str) -> None:
    stated = set(re.findall(r"\d{4}", text))
    for claim in read(text)[1]:
        for when in (getattr(claim.says, field, None) for field in ("date", "deadline", "period")):
            assert when is None or set(re.findall(r"\d{4}", str(when))) <= stated | {str(int(y) - 1) for y in stated}


@pytest.mark.parametrize("text", ["", " ", "\n\n\n", "\x00", "\ufeff", "...", "“", "(", "* * *", "<!--"])
def test_next_to_nothing_gives_nothing(text: str) -> None:
    assert read(text)[1] == ()


def test_a_long_list_is_read_whole() -> None:
    names = [f"{one}{two}" for one in "klmnprst" for two in ("ano", "ero", "ibo", "ora", "upa")]
    text = "Chad and Mali agreed to " + ", ".join(f"build a road in {name.title()}" for name in names) + "."
    document, claims = read(text)
    check(document, claims)
    assert [claim.quote.words for claim in claims] == [f"build a road in {name.title()}" for name in names]


def test_what_is_told_three_hundred_times_is_told_once() -> None:
    document, claims = read("Chad and Mali agreed to build a road. " * 300)
    check(document, claims)
    assert [claim.quote.words for claim in claims] == ["build a road"]
