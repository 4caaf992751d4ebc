"""A pack of a user's own: what it adds to the bundled pack of its language, and how the two become one.

Rules go behind the bundled ones, and one of the same name takes that one's place. In a map, a key
that is there already gets the new value; a list or a map below it is joined in the same way. What is added goes before
what is there, as the first of two counts where a phrase may have one meaning only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from servanda.base.errors import PackError
from servanda.language.pack_files import Placed, line_of, read_rules, read_yaml
from servanda.model.kinds.figure import Indicator
from servanda.model.kinds.instrument import InstrumentType
from servanda.model.kinds.mechanism import MechanismType
from servanda.model.kinds.meeting import MeetingFormat
from servanda.model.kinds.sector import SECTORS

Key = str | int
Trail = tuple[Key, ...]  # the name of the file, then the keys that lead to an entry

# Files whose own keys are codes or classes: any may be added. All others have the keys that the program asks for.
_OPEN = frozenset({"currencies", "governors", "heads", "organisations", "sectors", "states"})
_ENTRIES = {
    "currencies": frozenset({"names", "symbols", "state"}),
    "sectors": frozenset({"words"}),
    "states": frozenset({"names", "adjectives", "people", "capital"}),
}
# Maps within a file that have all the keys that the program asks for; others take any.
_WHOLE = frozenset({("calendar", "months"), ("numbers", "approx")})
_IN_ORDER = frozenset({("calendar", "weekdays")})  # lists in which the place of a word is its meaning
_VOCABULARIES: Mapping[Trail, frozenset[str]] = {
    ("nouns", "bodies"): frozenset(map(str, MechanismType)),
    ("nouns", "indicators"): frozenset(map(str, Indicator)),
    ("nouns", "instruments"): frozenset(map(str, InstrumentType)),
    ("nouns", "meetings"): frozenset(map(str, MeetingFormat)),
}


@dataclass(frozen=True, slots=True)
class Addition:
    """What one folder adds: words by the name of their file, and rules."""

    folder: Path
    words: Mapping[str, Any]
    rules: tuple[Placed, ...]


def read_addition(folder: Path, bundled: Mapping[str, Any]) -> Addition:
    """The pack in `folder`; `PackError` where it does not fit the files of the bundled pack."""
    if not folder.is_dir():
        raise PackError(f"{folder}: there is no such folder of a pack; write one with `servanda packs new {folder}`")
    words: dict[str, Any] = {}
    for path in sorted(folder.glob("*.y*ml")):
        if path.suffix != ".yaml" or path.stem not in bundled:
            known = ", ".join(f"{name}.yaml" for name in bundled)
            raise PackError(f"{path}: a pack has no file of this name; its rules stand in rules, its words in {known}")
        added = read_yaml(path)
        if added is not None:
            _Fitting(path).check(added, bundled[path.stem], (path.stem,))
            words[path.stem] = added
    for path in sorted(folder.glob("rules/*.yml")):
        raise PackError(f"{path}: a file of rules ends in .yaml; call it {path.stem}.yaml")
    rules = read_rules(folder / "rules") if (folder / "rules").is_dir() else ()
    if not words and not rules:
        raise PackError(f"{folder}: this pack adds nothing; put a rule into its folder rules, or words into nouns.yaml")
    return Addition(folder, words, rules)


def with_words(bundled: Mapping[str, Any], additions: Iterable[Addition]) -> dict[str, Any]:
    """The words of the bundled pack and of all additions; a later addition counts more than an earlier one."""
    joined = dict(bundled)
    for addition in additions:
        for name, added in addition.words.items():
            joined[name] = _joined(joined[name], added)
    return joined


def with_rules(bundled: Iterable[Placed], additions: Iterable[Addition]) -> tuple[Placed, ...]:
    """The rules of the bundled pack, then those of the additions in their order; of one name, the last alone."""
    joined = {placed.rule.rule: placed for placed in bundled}
    for addition in additions:
        joined.update({placed.rule.rule: placed for placed in addition.rules})
    return tuple(joined.values())


def _joined(known: Any, added: Any) -> Any:
    if isinstance(known, dict) and isinstance(added, dict):
        new = {key: _joined(known.get(key), value) for key, value in added.items()}
        return {**new, **{key: value for key, value in known.items() if key not in new}}
    if isinstance(known, list) and isinstance(added, list):
        bases = {_base(entry) for entry in added}
        return [*added, *(entry for entry in known if _base(entry) not in bases)]
    return added


def _base(entry: Any) -> Any:
    """What an entry of a list is an entry for: a verb with forms of its own takes the place of the plain one."""
    return entry["base"] if isinstance(entry, dict) else entry


@dataclass(frozen=True, slots=True)
class _Fitting:
    """Whether the words of one file have the form that the bundled file has."""

    path: Path

    def check(self, added: Any, like: Any, trail: Trail) -> None:
        """`like` is what the bundled pack has at this place, or what it has at one like it."""
        if isinstance(like, dict):
            self._map(added, like, trail)
        elif isinstance(like, list):
            self._list(added, like, trail)
        elif type(added) is not type(like):
            self._refuse(trail, f"{added!r} is no {_WORD_FOR[type(like)]}")
        elif added not in (words := _VOCABULARIES.get(trail[:2], {added})):
            self._refuse(trail, f"{added!r} is not one of {', '.join(sorted(words))}")

    def _map(self, added: Any, like: Mapping[Any, Any], trail: Trail) -> None:
        if not isinstance(added, dict):
            self._refuse(trail, "write it as 'key: value', as the bundled pack does")
        allowed = _allowed(like, trail)
        for key, value in added.items():
            at = (*trail, key)
            if allowed is not None and key not in allowed:
                self._refuse(at, f"there is no such entry; there are {', '.join(map(str, allowed))}")
            if type(key) is not type(next(iter(like), key)):
                self._refuse(at, f"{key!r} is no {_WORD_FOR[type(next(iter(like)))]}; put it in quotation marks")
            self.check(value, _alike(like, key, trail), at)

    def _list(self, added: Any, like: list[Any], trail: Trail) -> None:
        if trail in _IN_ORDER:
            self._refuse(trail, "nothing can be added to this list, as the place of a word is its meaning")
        if not isinstance(added, list):
            self._refuse(trail, "write it as a list, [one, two]")
        forms = any(isinstance(entry, dict) for entry in like)
        for entry in added:
            if isinstance(entry, dict) and forms and isinstance(entry.get("base"), str):
                continue
            if not isinstance(entry, str) or not entry.strip():
                self._refuse(trail, f"{entry!r} is no word; put it in quotation marks")

    def _refuse(self, trail: Trail, why: str) -> None:
        line = line_of(self.path, trail[1:])
        entry = ": ".join(map(str, trail[1:])) or "the file"
        raise PackError(f"{self.path}, line {line}: {entry}: {why}")


_WORD_FOR: Mapping[type, str] = {str: "word", int: "whole number", float: "number", bool: "yes or no"}


def _allowed(like: Mapping[Any, Any], trail: Trail) -> Iterable[Key] | None:
    """The keys that may stand there; None where any may."""
    name = str(trail[0])
    if len(trail) == 1:
        if name == "sectors":
            return SECTORS
        return None if name in _OPEN else like
    if len(trail) == 2 and trail != ("currencies", "shared") and name in _ENTRIES:
        return sorted(_ENTRIES[name])
    return like if trail in _WHOLE else None


def _alike(like: Mapping[Any, Any], key: Key, trail: Trail) -> Any:
    """What stands under the key, or else under others of the map: its entries have one form."""
    if key in like:
        return like[key]
    if len(trail) == 1 and trail[0] in _ENTRIES:
        return {field: value for entry in like.values() for field, value in entry.items()}
    return next(iter(like.values()), "")
