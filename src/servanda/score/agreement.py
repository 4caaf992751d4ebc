"""When a claim says the same as the one that was marked, field by field."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Any

from servanda.score.marked import Marked, Said

# The fields by which a claim of each kind is right or wrong; a dot leads into a field.
KEY_FIELDS: Mapping[str, tuple[str, ...]] = {
    "figure": ("indicator", "value", "unit", "change.by", "change.direction", "period", "parties"),
    "meeting": ("format", "ordinal", "date", "country", "status"),
    "instrument": ("type", "status", "date"),
    "commitment": ("status",),
    "mechanism": ("type", "status"),
    "tenure": ("person", "post", "state"),
}
_TOLERANCE = 1e-9  # of the number itself: 14.3 may have been through a float


def wrong_fields(marked: Marked, said: Said) -> tuple[str, ...]:
    """The key fields that differ, of those that were marked; none where the claim is right."""
    return tuple(
        name
        for name in KEY_FIELDS[marked.kind]
        if _is_marked(marked.says, name) and not _agrees(name, field(marked.says, name), field(said.says, name))
    )


def field(says: Any, name: str) -> Any:
    """The field of the name; None where it is not there."""
    for part in name.split("."):
        if not isinstance(says, Mapping):
            return None
        says = says.get(part)
    return says


def family_name(person: Any) -> str:
    """The last word of a name, in plain lower-case letters: the one part that all spellings and orders share."""
    plain = unicodedata.normalize("NFKD", str(person or "")).encode("ascii", "ignore").decode("ascii")
    return next(reversed(plain.lower().split()), "")


def same_person(marked: Marked, said: Said) -> bool:
    name = family_name(marked.says.get("person"))
    return name != "" and name == family_name(said.says.get("person"))


def _is_marked(says: Mapping[str, Any], name: str) -> bool:
    *above, last = name.split(".")
    holder = field(says, ".".join(above)) if above else says
    return isinstance(holder, Mapping) and last in holder


def _agrees(name: str, wanted: Any, said: Any) -> bool:
    match wanted, said:
        case {"any": list(values)}, _:
            return any(_agrees(name, value, said) for value in values)
        case _ if name == "person":
            return family_name(wanted) == family_name(said)
        case _ if name == "parties":
            return set(wanted or ()) <= set(said or ())
        case (int() | float(), int() | float()):
            return bool(abs(wanted - said) <= _TOLERANCE * max(1, abs(wanted)))
        case str(), str():
            return wanted.casefold() == said.casefold()
    return bool(wanted == said)
