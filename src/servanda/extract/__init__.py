"""From a document to the claims it makes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from servanda.extract.extractor import RuleExtractor
from servanda.language.pack import load_pack


def load_extractor(language: str = "en", added: Sequence[Path] = ()) -> RuleExtractor:
    """The extractor over the bundled pack of the language and the packs in the folders `added`; `PackError` where one
    of them is wrong."""
    return RuleExtractor(load_pack(language, added=added))


__all__ = ["RuleExtractor", "load_extractor"]
