"""Where words stand in a text, and the words that stand there."""

from __future__ import annotations

from dataclasses import dataclass

from servanda.base.errors import QuoteMismatch


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open, non-empty stretch `[start, end)` of a text, counted in code points."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span must be non-empty and start at 0 or later, not [{self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def of(self, text: str) -> str:
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True, order=True)
class Quote:
    """A span and the words it covers. It can be checked against the text that it claims to quote."""

    span: Span
    words: str

    @classmethod
    def take(cls, text: str, span: Span) -> Quote:
        """The quote of `text` at `span`; `QuoteMismatch` where the span runs past the end of the text."""
        if span.end > len(text):
            raise QuoteMismatch(f"the span [{span.start}, {span.end}) runs past the text's {len(text)} characters")
        return cls(span, span.of(text))

    def check(self, text: str) -> None:
        """Raises `QuoteMismatch` unless the text says exactly these words at this span."""
        if self.span.of(text) != self.words or len(self.words) != len(self.span):
            raise QuoteMismatch(
                f"the text does not say {self.words[:60]!r} at [{self.span.start}, {self.span.end}); "
                f"it says {self.span.of(text)[:60]!r}"
            )
