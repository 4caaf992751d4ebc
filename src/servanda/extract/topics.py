"""Topics: the words before a verb that tell what is discussed, done or to be done."""

from __future__ import annotations

from dataclasses import dataclass

from servanda.extract.reading import Scene
from servanda.extract.skips import Skips
from servanda.language.lists import Act
from servanda.language.pack import Pack
from servanda.language.tokens import Tokens
from servanda.language.verbs import VerbGroup, is_adverb


@dataclass(frozen=True, slots=True)
class Topics:
    """Finds topics in one sentence."""

    tokens: Tokens
    scene: Scene
    pack: Pack
    skips: Skips

    def before(self, at: int) -> tuple[Act, ...]:
        """The topics that end before the verb group at token `at`; none where somebody already acts in these words."""
        first = self._behind_frame(self.scene.first, at)
        for place in range(first, at):
            word = self.tokens.words[place]
            if word in (";", ":") or (place > first and (word in ("that", "while") or self._told_by(place))):
                first = self._behind_frame(place + 1, at)
        first = self._behind_clause(first, at)
        if at - first < 2 or self.tokens.words[at - 1] in self.pack.grammar.relatives or self._statement(first, at):
            return ()
        while first < at and self.tokens.words[first] in (",", "and", "also"):
            first += 1
        while at > first and is_adverb(self.tokens.words[at - 1]):
            at -= 1
        if self.tokens.words[first : first + 1] == ("no",):
            return ()  # "no plans will be made"
        begin = self.skips.light(first)
        return self.pack.lists.nouns(self.tokens, first if self._party(begin, at) else begin, at)

    def _told_by(self, at: int) -> bool:
        """Whether what somebody said follows without "that": "Moi said | cooperation will be deepened", but neither
        "the said issues" nor "said in May"."""
        words, grammar = self.tokens.words, self.pack.grammar
        if words[at] not in grammar.reporting or words[at - 1] in grammar.determiners | grammar.prepositions:
            return False
        onward = words[at + 1 : at + 2]
        return bool(onward) and onward[0][0].isalpha() and onward[0] not in grammar.prepositions | {"that"}

    def _party(self, begin: int, at: int) -> bool:
        """Whether nothing but parties is left behind a light head: "joint projects of Oman and Kenya"."""
        end = self.scene.subjects.get(begin + (self.tokens.words[begin : begin + 1] == ("the",)), (0,))[0]
        return end == at or (end > 0 and self.tokens.words[end] == "and")

    def goes_on(self, group: VerbGroup | None) -> bool:
        """Whether the verb only tells that its topic goes on: the topic must then be an act itself."""
        return group is not None and "begin" in self.pack.classes.get(group.base, ())

    def _behind_clause(self, first: int, at: int) -> int:
        """Behind a clause that another one is joined to: "There are plans and work is under way"."""
        words = self.tokens.words
        for place in range(at - 1, first, -1):
            # "the visit, set for May,"
            told_of = words[place - 1] == "," and words[place] in self.pack.forms.participle
            if self._finite(words[place]) and words[place - 1] not in self.pack.grammar.relatives and not told_of:
                joint = (i for i in range(place, at) if words[i] in ("and", ",", "but", "while"))
                return next(joint, at) + 1
        return first

    def _finite(self, word: str) -> bool:
        """Whether the word can be nothing but a finite verb: "were", "took"."""
        forms = self.pack.forms
        return forms.auxiliary(word) or (word in forms.past and word not in forms.participle)

    def _statement(self, first: int, at: int) -> bool:
        """Whether somebody already acts in the words before the verb: "The leaders praised the fund, which is growing"
        tells no topic that is growing, but what they praised."""
        stop = self.scene.subjects.get(first + (self.tokens.words[first] == "the"), self.scene.subjects.get(first))
        return stop is not None and stop[0] < at and self.pack.forms.finite(self.tokens.words[stop[0]])

    def _behind_frame(self, first: int, at: int) -> int:
        """Behind what stands before the clause proper: "In transport, ...", "since the founding of the bank, ..."."""
        while first < at and self.tokens.raw[first] in '"“«‘':
            first += 1
        while first < at and self.tokens.words[first] in self.pack.grammar.fronted:
            comma = next((i for i in range(first, at) if self.tokens.words[i] == ","), None)
            if comma is None:
                break
            first = comma + 1
        return first
