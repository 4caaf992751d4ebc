"""Rules: what a pack says the language does, each with examples and counter-examples beside it."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field, field_validator

from servanda.base.when import When
from servanda.language.pattern import Pattern, parse
from servanda.model.kinds import KINDS


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


class Example(Strict):
    """A text and the claims that the rule must make of it: each names its `quote` and any fields to be compared."""

    says: str
    date: str | None = None
    claims: tuple[dict[str, Any], ...] = Field(min_length=1)

    @field_validator("date")
    @classmethod
    def _told_as_edtf(cls, date: str | None) -> str | None:
        if date is not None:
            When.parse(date)
        return date


class Rule(Strict):
    """One rule of a pack. It has a `match` in the notation of patterns, several of these, or names a `matcher` in
    Python where the notation is not enough. `strict` asks that every act be an act, never a bare issue; `whole` lets
    the first act begin where the match does; a `promise` is agreed, not planned, where the text itself is agreed."""

    rule: str
    gives: str
    match: tuple[str, ...] = ()
    matcher: str | None = None
    status: str | None = None
    strict: bool = False
    whole: bool = False
    promise: bool = False
    why: str
    examples: tuple[Example, ...] = Field(min_length=2)
    never: tuple[str, ...] = Field(min_length=1)

    @field_validator("match", mode="before")
    @classmethod
    def _one_or_many(cls, match: Any) -> Any:
        return (match,) if isinstance(match, str) else match

    @field_validator("gives")
    @classmethod
    def _known_kind(cls, gives: str) -> str:
        if gives not in KINDS:
            raise ValueError(f"a rule gives one of {', '.join(KINDS)}, not {gives!r}")
        return gives

    def model_post_init(self, _context: Any) -> None:
        if bool(self.match) == bool(self.matcher):
            raise ValueError("a rule has either a match or a matcher")
        if self.status is not None and self.status not in KINDS[self.gives].statuses:
            raise ValueError(f"{self.status!r} is no status of a {self.gives}: {', '.join(KINDS[self.gives].statuses)}")
        for text in self.match:
            parse(text)

    def patterns(self) -> tuple[Pattern, ...]:
        return tuple(parse(text) for text in self.match)
