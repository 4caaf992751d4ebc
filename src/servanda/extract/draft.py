"""A claim in the making: token range, payload and reasons, before it becomes a quote."""

from __future__ import annotations

from dataclasses import dataclass, replace

from servanda.base.span import Quote
from servanda.base.when import When
from servanda.extract.context import Context
from servanda.extract.reading import Reading, Scene
from servanda.language.dates import Timed
from servanda.language.names import StateName
from servanda.language.pack import Pack
from servanda.model.claim import Claim
from servanda.model.kinds import Payload

_ELSEWHERE = frozenset("in at from to with outside near".split())


@dataclass(frozen=True, slots=True)
class Draft:
    """Tokens `[first, end)` of sentence `scene` say `says`, by the rule named. `rank` orders readings of the same
    words: the lower one is kept. `alone` tells that the words are no member of a list. `head` is the token that names a
    meeting or a paper, -1 for all else; `count` how many papers it names, where a number tells."""

    scene: int
    first: int
    end: int
    says: Payload
    parties: tuple[str, ...]
    rule: str
    why: tuple[str, ...] = ()
    rank: int = 0
    alone: bool = False
    head: int = -1
    count: int | None = None

    def overlap(self, other: Draft) -> int:
        return max(0, min(self.end, other.end) - max(self.first, other.first))

    def told_again(self, other: Draft) -> bool:
        """Whether the two stand on the same words: at least half of the shorter one."""
        return 2 * self.overlap(other) >= min(self.end - self.first, other.end - other.first)

    def claim(self, reading: Reading, context: Context) -> Claim:
        quote = Quote.take(reading.document.text, reading.tokens.span(self.first, self.end))
        speaker = context.speakers.get(self.scene)
        return Claim(
            document=reading.document.id,
            source=reading.document.source,
            quote=quote,
            parties=self.parties,
            says=self.says,
            attributed_to=speaker,
            rule=self.rule,
            why=self.why,
        )

    def because(self, *reasons: str) -> Draft:
        return replace(self, why=(*self.why, *reasons))


@dataclass(frozen=True, slots=True)
class Lost:
    """A draft that became no claim of its own because `other` tells the same."""

    draft: Draft
    other: Draft
    why: str


@dataclass(frozen=True, slots=True)
class Page:
    """All that a rule may look at: the document read, its context, the language, and one sentence."""

    reading: Reading
    context: Context
    pack: Pack
    scene: Scene

    def parties(self, first: int, end: int) -> tuple[str, ...]:
        """The parties of a statement told in tokens `[first, end)`, and of the states listed right before it."""
        first = self._list_start(first)
        named = {
            state.code
            for state in self.scene.states
            if first <= state.first < end and state.role in ("name", "adjective", "capital") and len(state.code) == 2
            if not self._qualifies(state)
        }
        named |= {
            person.state
            for person in self.scene.persons
            if first <= person.first < end and person.state and len(person.state) == 2
        }
        return self.context.parties_among(named)

    def _qualifies(self, state: StateName) -> bool:
        """Whether a bloc that is no party of the document only tells what kind of thing something is: "EU standards",
        "the European Union partnership"."""
        at = state.end
        if state.code != "EU" or state.code in self.context.parties or at >= self.scene.end:
            return False
        return not self.reading.tokens.capital(at) and self.may_be_noun(at)

    def may_be_noun(self, at: int) -> bool:
        """Whether the word at token `at` is of no closed class and no finite verb."""
        word = self.reading.tokens.words[at]
        return word.isalpha() and word not in self.pack.grammar.closed and not self.pack.forms.finite(word)

    def _list_start(self, at: int) -> int:
        """Where the list of states begins whose last member stands at `at`: "Malta, Libya and Tunisia", but not "In
        Libya, Tunisia"."""
        words = self.reading.tokens.words
        starts = {state.end: state.first for state in self.scene.states if state.role == "name"}
        while True:
            stop = at
            while stop > self.scene.first and words[stop - 1] in ("and", ",", "the"):
                stop -= 1
            first = starts.get(stop)
            if stop == at or first is None:
                return at
            if "and" not in words[stop:at] and words[max(first - 1, self.scene.first)] in _ELSEWHERE:
                return at
            at = first

    def time(self, first: int, end: int, *roles: str) -> Timed | None:
        """The first time of these roles told in tokens `[first, end)`, no year of a name ("the 1951 Riga Treaty")."""
        wanted = roles or ("at",)
        told = (t for t in self.scene.times if first <= t.first < end and t.role in wanted)
        return next((t for t in told if not self.of_name(t)), None)

    def of_name(self, timed: Timed) -> bool:
        """Whether the time is part of a name: "the 1951 Riga Treaty"."""
        tokens = self.reading.tokens
        named = timed.first > 0 and tokens.words[timed.first - 1] in self.pack.grammar.determiners
        return named and timed.end < self.scene.end and tokens.capital(timed.end)

    def when(self, first: int, end: int) -> tuple[When | None, tuple[str, ...]]:
        """The plain time told in tokens `[first, end)` and why it is that."""
        timed = self.time(first, end, "at")
        return (timed.when, (timed.why,)) if timed else (None, ())
