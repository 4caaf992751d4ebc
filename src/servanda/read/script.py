"""The script that a text is written in, by the share of its letters.

A script is not a language: Cyrillic may be Russian, Kazakh or Serbian, and Latin nearly anything. So a text is never
said to be in a language for its letters alone; it gets the tag of an undetermined language in that script (BCP 47:
`und-Cyrl`), or none where it is in Latin letters.
"""

from __future__ import annotations

import unicodedata
from collections import Counter

_HEAD = 20_000  # characters: a report does not change its script after so many
_MOST = 0.5  # a name or a quote in other letters does not make a report one of their language

# The first word of a letter's Unicode name, and the ISO 15924 code of its script.
_SCRIPTS = {
    "ARABIC": "Arab",
    "ARMENIAN": "Armn",
    "BENGALI": "Beng",
    "CJK": "Hani",
    "CYRILLIC": "Cyrl",
    "DEVANAGARI": "Deva",
    "ETHIOPIC": "Ethi",
    "GEORGIAN": "Geor",
    "GREEK": "Grek",
    "HANGUL": "Kore",
    "HEBREW": "Hebr",
    "HIRAGANA": "Jpan",
    "KATAKANA": "Jpan",
    "KHMER": "Khmr",
    "LAO": "Laoo",
    "MONGOLIAN": "Mong",
    "MYANMAR": "Mymr",
    "SINHALA": "Sinh",
    "TAMIL": "Taml",
    "THAI": "Thai",
    "TIBETAN": "Tibt",
}


def script_language(text: str) -> str | None:
    """`und-Cyrl` where most letters are Cyrillic, and so for other scripts; None for Latin, and where no script has
    most of the letters. Japanese writes Chinese signs among its own."""
    letters = Counter(_script(sign) for sign in text[:_HEAD] if sign.isalpha())
    if letters["Jpan"]:
        letters["Jpan"] += letters.pop("Hani", 0)
    script, count = max(letters.items(), key=lambda each: (each[1], each[0]), default=("", 0))
    return f"und-{script}" if script and count > _MOST * letters.total() else None


def _script(letter: str) -> str:
    return _SCRIPTS.get(unicodedata.name(letter, "").split(" ")[0].split("-")[0], "")
