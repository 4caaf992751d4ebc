"""Persons' names across spellings: Kazakbaev and Kazakbayev, Akhmedov and Ahmadov, Zhaparov and Japarov.

Folding follows what happens when Cyrillic, Azerbaijani and Kazakh names are written in English: which letters come and
go, and which stand for one another. It loses distinctions on purpose, so a folded family name is only a block; the
first name, the post and the state decide.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from servanda.base.folding import folded

_SAME_SOUND = (
    ("dzh", "j"), ("zh", "j"), ("dj", "j"), ("shch", "sh"), ("sch", "sh"), ("kh", "h"), ("gh", "g"), ("ph", "f"),
    ("tz", "ts"), ("x", "ks"), ("q", "k"), ("g", "k"), ("w", "v"), ("e", "a"), ("y", "i"),
)  # fmt: skip
_GLIDE = re.compile(r"(?<=[aiou])i(?=[aiou])|^i(?=[aou])")
_DOUBLED = re.compile(r"(.)\1+")
_SPELLED_ALIKE = 85  # of 100: first names as near as Sooronbay and Sooronbai


@lru_cache(maxsize=65536)
def sound(name: str) -> str:
    """A key that spellings of one name share."""
    key = re.sub(r"[^a-z]", "", folded(name).replace("ç", "ch").replace("ş", "sh"))
    for spelling, one in _SAME_SOUND:
        key = key.replace(spelling, one)
    return _DOUBLED.sub(r"\1", _GLIDE.sub("", key))


@dataclass(frozen=True, slots=True)
class PersonName:
    """`last` and `first` as sounds; `first` is empty where no first name is told, one letter where an initial is."""

    last: str
    first: str
    written: str

    @classmethod
    def of(cls, written: str) -> PersonName:
        """The last word is the family name, the first word the first name. Names in another order (Xi Jinping) are
        cut the same way everywhere, which is all that a key needs."""
        parts = written.replace(".", ". ").split()
        first = sound(parts[0]) if len(parts) > 1 else ""
        return cls(sound(parts[-1]) if parts else "", first[:1] if parts and _is_initial(parts[0]) else first, written)

    @property
    def is_full(self) -> bool:
        return len(self.first) > 1

    def may_be(self, other: PersonName) -> bool:
        """Whether the first names admit one person; a missing one admits any, an initial those it begins."""
        if self.last != other.last:
            return False
        if len(self.first) < 2 or len(other.first) < 2:
            return self.first.startswith(other.first) or other.first.startswith(self.first)
        return self.first == other.first or fuzz.ratio(self.first, other.first) >= _SPELLED_ALIKE


def _is_initial(word: str) -> bool:
    return len(word.rstrip(".")) == 1
