"""Words brought to a form in which the same undertaking, told twice, looks the same.

A stem here is a key, not a lemma: it need not be a word, it only must come out alike for `establish`, `establishing`
and `establishment`, and differ for words that mean different things.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from servanda.base.folding import folded

_WORD = re.compile(r"[^\W_]+(?:['’](?!s\b)[^\W_]+)*")
_SPELLINGS = {
    "centre": "center", "centres": "center", "programme": "program", "programmes": "program", "fibre": "fiber",
    "labour": "labor", "harbour": "harbor", "neighbour": "neighbor", "defence": "defense", "licence": "license",
    "modernisation": "modernization",
}  # fmt: skip
# The first ending that fits is cut off and replaced, where at least `_LEAST` letters stay.
_ENDINGS = (
    ("ication", ""), ("ification", "if"), ("isation", "iz"), ("ization", "iz"), ("mption", "m"), ("ation", "at"),
    ("ition", "it"), ("sion", ""), ("tion", "t"), ("ment", ""), ("ments", ""), ("ising", "iz"), ("izing", "iz"),
    ("ying", ""), ("ing", ""), ("ise", "iz"), ("ize", "iz"), ("ify", "if"), ("ied", ""), ("ies", ""), ("ed", ""),
    ("es", ""), ("e", ""), ("y", ""),
)  # fmt: skip
_SECOND_ENDINGS = (("at", ""), ("ment", ""), ("uct", "uc"), ("e", ""))
_LEAST = 3
_LONG = 4
_DENTAL = 6  # expand and extend lose their last sound in expansion and extension; so short a word as trade keeps it
_DROPPED = frozenset({"the", "a", "an", "of", "and"})
_DIRECTIONS = frozenset({"from", "to"})


def words(text: str) -> list[str]:
    """The words, folded; hyphens and dashes part them, a possessive 's is left out."""
    return [word.replace("’", "'") for word in _WORD.findall(folded(text)) if word != "s"]


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    word = _SPELLINGS.get(word, word)
    if word.isdigit() or len(word) <= _LEAST:
        return word
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-3] + "y" if word.endswith("ies") and len(word) > 4 else word[:-1]
    cut = _second_ending(_without_ending(word))
    if len(cut) > _LEAST and cut[-1] == cut[-2] and word.endswith(("ing", "ed")) and cut[-1] not in "aeiouls":
        cut = cut[:-1]
    if (len(cut) >= _DENTAL and cut[-1] == "d") or (len(cut) == _DENTAL - 1 and word[-2:] == "de"):
        cut = cut[:-1]
    return cut


def _second_ending(cut: str) -> str:
    """`preparat` of preparation meets `prepar` of prepare; `construct` meets the `construc` of construction."""
    for ending, instead in _SECOND_ENDINGS:
        if cut.endswith(ending) and len(cut) - len(ending) >= _LONG:
            cut = cut[: -len(ending)] + instead
    return cut


def _without_ending(word: str) -> str:
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST:
            return word[: -len(ending)] + instead
    return word


def stems(text: str, without: Iterable[str] = ()) -> frozenset[str]:
    """The stems of the words, those in `without` (plain words) left out."""
    dropped = frozenset(without)
    return frozenset(stem(word) for word in words(text) if word not in dropped)


def action_key(action: str) -> frozenset[str]:
    """The stems of an undertaking. `from` and `to` stay with the word after them: gas from A to B is not gas from B
    to A. A leading `to` only marks the infinitive."""
    said = [word for word in words(action) if word not in _DROPPED]
    if said and said[0] == "to":
        said = said[1:]
    key: set[str] = set()
    direction = ""
    for word in said:
        if word in _DIRECTIONS:
            direction = f"{word} "
            continue
        key.add(direction + stem(word))
        direction = ""
    return frozenset(key)
