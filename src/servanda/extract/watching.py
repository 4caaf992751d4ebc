"""A matcher that remembers where a pattern stopped fitting. It matches by the very steps of `Matcher`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from servanda.extract.matching import Bound, Match, Matcher
from servanda.extract.reading import Scene
from servanda.language.pack import Pack
from servanda.language.pattern import Pattern, Slot, Word
from servanda.language.tokens import Tokens

_LEFT = {
    "who": "no party or person is the subject",
    "topics": "no act or topic stands before the verb",
    "body": "no body stands before the verb",
    "instrument": "no instrument stands before the verb",
}
_WANTED = {
    "infinitives": "an act as an infinitive",
    "gerunds": "an act as a gerund",
    "nouns": "an act as a noun or gerund",
    "clause": "a clause",
    "body": "a body",
    "instrument": "an instrument",
    "sides": "a word for the parties",
}


@dataclass(frozen=True, slots=True)
class Failure:
    """How many tokens behind its anchor a pattern fitted, and what it lacked there. What stands before the anchor is
    looked at last, so a pattern that fails there came nearest."""

    reach: int
    lacked: str


class Watching(Matcher):
    """Matches as `Matcher` does; `failure` is that of the last pattern that did not fit."""

    def __init__(self, tokens: Tokens, scene: Scene, pack: Pack) -> None:
        Matcher.__init__(self, tokens, scene, pack)
        self.failure: Failure | None = None
        self._wanted: dict[int, list[str]] = {}
        self._left: str | None = None
        self._widened: int | None = None
        self._negated: dict[int, int] = {}  # where a negated verb group begins, and where it ends

    def find(self, pattern: Pattern, at: int) -> Match | None:
        self._wanted, self._left, self._widened, self._negated = {}, None, None, {}
        match = Matcher.find(self, pattern, at)
        self.failure = None if match else self._failed(pattern, at)
        return match

    def _failed(self, pattern: Pattern, anchor: int) -> Failure:
        required = self.required(pattern)
        if required:
            return Failure(-1, f"a required word is missing: {' or '.join(sorted(required))}")
        if self._left:
            return Failure(self.scene.end - anchor, self._left)
        if not self._wanted:
            return Failure(0, "the pattern does not fit")
        at = max(self._wanted)
        if self._widened is not None and at >= self._widened:  # how far the gap was widened tells nothing
            behind = [place for place in self._wanted if place >= self._widened]
            wanted = dict.fromkeys(each for place in behind for each in self._wanted[place])
            plain = " or ".join(each for each in wanted if not each.endswith("."))
            if plain:
                before = self.tokens.says(self._widened - 1, self._widened)
                return Failure(self._widened - anchor, f"{plain} is missing among the words behind “{before}”")
        reach = self._negated.get(at, at) - anchor  # a negated verb fits but for its "not"
        return Failure(reach, self._lacking(at, list(dict.fromkeys(self._wanted[at]))))

    def _lacking(self, at: int, wanted: list[str]) -> str:
        found = f"“{self.tokens.says(at, at + 1)}”" if at < self.scene.end else "the end of the sentence"
        behind = f" behind “{self.tokens.says(at - 1, at)}”" if at > self.scene.first else ""
        plain = [each for each in wanted if not each.endswith(".")]
        if not plain:
            return wanted[0].rstrip(".")
        return f"{' or '.join(plain)} is missing{behind}: {found} stands there"

    def _lacks_word(self, at: int, word: Word) -> None:
        self._want(at, f"“{word.text}”")

    def _slot(self, slot: Slot, at: int, bound: Bound) -> Iterator[tuple[int, Bound]]:
        if slot.name == "words" and self._widened is None:
            self._widened = at
        fitted = False
        for each in Matcher._slot(self, slot, at, bound):
            fitted = True
            yield each
        if not fitted:
            self._want(at, self._verb_lacks(slot, at) if slot.name in ("verb", "does") else _slot_words(slot))

    def _want(self, at: int, what: str) -> None:
        self._wanted.setdefault(at, []).append(what)

    def _verb_lacks(self, slot: Slot, at: int) -> str:
        """What no verb group at this place has; a sentence of its own ends with a full stop."""
        groups = self._groups.get(at, ())
        kind = f"a verb of “{slot.argument}”" if slot.argument not in ("", "*") else "a verb of undertaking"
        for group in groups:
            if group.negated:
                self._negated[at] = group.end
                return f"“{self.tokens.says(group.first, group.end)}” is negated."
            if not self.deeds.fits(group, slot.forms):
                forms = " or ".join(sorted(slot.forms)).replace("_", " ") or "no participle of a state"
                told = f"“{self.tokens.says(group.first, group.end)}” is {group.form}".replace("_", " ")
                return f"{told}, the rule wants {forms}."
            if slot.name == "does":
                return f"“{group.base}” leads to no act that can be undertaken."
        return kind

    def _look_left(self, slots: tuple[Slot, ...], at: int, bound: Bound) -> tuple[int, Bound] | None:
        found = Matcher._look_left(self, slots, at, bound)
        if found is None:
            lacking = next((slot for slot in slots if Matcher._look_left(self, (slot,), at, bound) is None), slots[0])
            self._left = _LEFT.get(lacking.name, f"no {lacking.name} stands before the verb")
        return found


def _slot_words(slot: Slot) -> str:
    if slot.name == "head":
        return f"a head of “{slot.argument}”"
    return _WANTED.get(slot.argument or slot.name, f"a {slot.name}")
