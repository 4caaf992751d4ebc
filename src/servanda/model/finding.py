"""Something that does not add up or is missing, with its working shown."""

from __future__ import annotations

from dataclasses import dataclass

from servanda.base.ids import content_id


@dataclass(frozen=True, slots=True)
class Finding:
    """`check` names the check that found it; `sentence` says it; `working` shows each step of the reasoning;
    `records` and `claims` are the ids that it rests on, `weight` is `contradiction` or `doubt`."""

    check: str
    sentence: str
    working: tuple[str, ...]
    records: tuple[str, ...]
    claims: tuple[str, ...]
    weight: str = "doubt"

    @property
    def id(self) -> str:
        return content_id("f", [self.check, sorted(self.claims), self.sentence])
