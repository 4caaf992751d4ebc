"""The script of a text, which is less than its language."""

from __future__ import annotations

from pathlib import Path

import pytest

from servanda.model.document import Document
from servanda.read.files import document_of
from servanda.read.script import script_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The council met in Baku.", None),
        ("Şura Bakıda toplandı və görüşdü.", None),
        ("Совет собрался в Баку.", "und-Cyrl"),
        ("اجتمع المجلس في باكو", "und-Arab"),
        ("Το συμβούλιο συνήλθε.", "und-Grek"),
        ("理事会在巴库举行会议", "und-Hani"),
        ("評議会はバクーで開かれた", "und-Jpan"),
        ("이사회가 바쿠에서 열렸다", "und-Kore"),
        ("საბჭო შეიკრიბა ბაქოში", "und-Geor"),
        ("המועצה התכנסה", "und-Hebr"),
        ("The council (Совет) met in Baku.", None),
        ("Совет UNESCO собрался в Баку.", "und-Cyrl"),
        ("2022 - 100 %", None),
        ("", None),
    ],
)
def test_most_letters_decide(text: str, language: str | None) -> None:
    assert script_language(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Совет собрался.", "und-Cyrl"),
        ("---\nlanguage: kk\n---\nСовет собрался.", "kk"),
        ("---\ntitle: The council\n---\nСовет собрался.", "und-Cyrl"),
        ("The council met.", "en"),
        ("---\nlanguage: fr\n---\nLe conseil s'est réuni.", "fr"),
    ],
)
def test_what_the_front_matter_says_counts_more(text: str, language: str) -> None:
    document = document_of(text, Path("report.txt"))
    assert isinstance(document, Document)
    assert document.language == language
