"""Ids made from content: the same content has the same id on every machine and in every run."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

ID_DIGITS = 15  # 60 bits: among ten million claims, two share an id with a chance of 1 in 20,000


def content_id(prefix: str, parts: Sequence[object]) -> str:
    """`prefix`, a hyphen and fifteen hexadecimal digits of the SHA-256 of the parts as canonical JSON.

    Parts are strings, numbers, None, and lists or dictionaries of these.
    """
    canonical = json.dumps(list(parts), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return f"{prefix}-{sha256_of(canonical)[:ID_DIGITS]}"


def sha256_of(text: str) -> str:
    """The SHA-256 of the text in UTF-8, as 64 hexadecimal digits. Lone surrogates are kept distinct, not refused."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
