"""Bytes to text: encodings, line ends, and what is no text."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.read.decode import UndecodableError, decode

RUSSIAN = "Президент Азербайджана встретился в Баку с премьер-министром Киргизии. Стороны договорились создать фонд.\n"
CURLY = "The two countries’ turnover grew – “to a record” – and the sides agreed to go on with their work.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1251", "koi8_r"])
def test_russian_in_many_encodings(encoding: str) -> None:
    assert decode(RUSSIAN.encode(encoding)) == RUSSIAN


@pytest.mark.parametrize("mark", [codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE])
def test_both_orders_of_utf_16(mark: bytes) -> None:
    order = "utf-16-le" if mark == codecs.BOM_UTF16_LE else "utf-16-be"
    assert decode(mark + RUSSIAN.encode(order)) == RUSSIAN


def test_the_quotation_marks_of_windows() -> None:
    assert decode(CURLY.encode("cp1252")) == CURLY


def test_accents_of_latin_1() -> None:
    text = "Der Präsident traf den Premierminister in Köln. Sie vereinbarten, über Straßen zu sprechen.\n"
    assert decode(text.encode("latin-1")) == text


def test_line_ends_become_one_and_nothing_else_changes() -> None:
    assert decode(b"one\r\ntwo\rthree\n\n  four \x0c\t") == "one\ntwo\nthree\n\n  four \x0c\t"


@pytest.mark.parametrize(
    "raw",
    [
        b"a\0b",
        b"%PDF-1.7\nnot a single zero byte",
        b"PK\x03\x04 and so on",
        bytes(range(1, 256)) * 4,
        codecs.BOM_UTF16_LE + b"\x00\xd8",  # half a character
        codecs.BOM_UTF8 + b"\xff\xfe",
        "a\0b".encode("utf-16"),
        b"\x81\x8d\x8f\x90\x9d\x81\x8d\x8f\x90\x9d" * 20,
    ],
)
def test_what_is_no_text_is_refused(raw: bytes) -> None:
    with pytest.raises(UndecodableError):
        decode(raw)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_utf_8_is_read_to_the_letter(text: str) -> None:
    if not text.startswith("\ufeff"):
        assert decode(text.encode()) == text


@given(st.binary(max_size=400))
def test_any_bytes_are_text_or_refused(raw: bytes) -> None:
    try:
        text = decode(raw)
    except UndecodableError:
        return
    assert "\r" not in text
    assert text.encode().decode() == text
