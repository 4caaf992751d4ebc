"""Words without what only their writing tells: case, diacritics, letters of one alphabet."""

from __future__ import annotations

import unicodedata

_LETTERS = str.maketrans({"ə": "a", "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"})


def folded(text: str) -> str:
    """Lower case without diacritics: "Çavuşoğlu" and "Cavusoglu" are one."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).translate(_LETTERS)
