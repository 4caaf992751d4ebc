"""Small comparisons. Each looks at one thing, and gives a score in [0, 1] and a sentence that says why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from servanda.base.when import When

SPELLING = 0.9  # words less alike than this are two words: Austria and Australia score 0.875


@dataclass(frozen=True, slots=True)
class Comparison:
    score: float
    sentence: str


def wording(left: frozenset[str], right: frozenset[str]) -> Comparison:
    """How alike two sets of stems are, letter by letter, in alphabetical order."""
    if left == right:
        return Comparison(1.0, "Both use the same words.")
    first, second = " ".join(sorted(left)), " ".join(sorted(right))
    score = fuzz.ratio(first, second) / 100
    return Comparison(score, f"The words are {score:.0%} alike: “{first}” and “{second}”.")


def odd_words(left: frozenset[str], right: frozenset[str]) -> Comparison:
    """Whether the words that one has and the other lacks are spellings of each other."""
    mine, other = sorted(left - right), sorted(right - left)
    if not mine and not other:
        return Comparison(1.0, "No word differs.")
    told = f"“{' '.join(mine)}” against “{' '.join(other)}”"
    if len(mine) != len(other) or any(sign.isdigit() for word in (*mine, *other) for sign in word):
        return Comparison(0.0, f"Words or numbers differ: {told}.")
    alike = min(fuzz.ratio(a, b) / 100 for a, b in zip(mine, other, strict=True))
    if alike >= SPELLING:
        return Comparison(1.0, f"The words that differ are spellings of each other: {told}.")
    return Comparison(0.0, f"Different words stand at the same place: {told}.")


def contained(short: str, full: str) -> Comparison:
    """Stated by whoever found that every word of the short name stands in the full one."""
    return Comparison(0.95, f"Every telling word of “{short}” is in “{full}”.")


def fitting(names: Sequence[str]) -> Comparison:
    """One near candidate is taken; where there are two, a person decides."""
    if len(names) == 1:
        return Comparison(1.0, f"Only one fits: “{names[0]}”.")
    listed = "; ".join(f"“{name}”" for name in names[:3]) + ("; and others" if len(names) > 3 else "")
    return Comparison(0.5, f"{len(names)} fit: {listed}. A person must say which is meant.")


def fields_of_work(left: frozenset[str], right: frozenset[str], names: tuple[str, str]) -> Comparison:
    """Two names of the same form of body that share some but not all of their words."""
    shared = left & right
    score = len(shared) / len(left | right)
    return Comparison(
        score,
        f"Both names speak of “{' '.join(sorted(shared))}”, but “{names[0]}” says “{' '.join(sorted(left - right))}” "
        f"where “{names[1]}” says “{' '.join(sorted(right - left))}”: one body renamed, or two bodies.",
    )


def dates(left: When, right: When) -> Comparison:
    """Whether two dates can be one: the same day, or one inside the other."""
    if str(left) == str(right):
        return Comparison(1.0 if left.is_day else 0.95, f"Both give the date {left}.")
    if left.within(right) or right.within(left):
        return Comparison(0.95, f"The dates {left} and {right} can be the same.")
    return Comparison(0.0, f"The dates {left} and {right} cannot be the same.")


def same_feature(feature: str, value: str) -> Comparison:
    """Stated by whoever found both in one block of this feature."""
    return Comparison(0.95, f"Both tell the same {feature}: {value}.")
