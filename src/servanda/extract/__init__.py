"""From a document to the claims it makes."""

from __future__ import annotations

from servanda.extract.extractor import RuleExtractor
from servanda.language.pack import load_pack


def load_extractor(language: str = "en") -> RuleExtractor:
    """The extractor over the bundled pack of the language; `PackError` where the pack is wrong."""
    return RuleExtractor(load_pack(language))


__all__ = ["RuleExtractor", "load_extractor"]
