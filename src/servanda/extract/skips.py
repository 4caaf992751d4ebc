"""What a pattern looks through: adverbs and times, words before a noun, heads that only lead on to an act."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from servanda.extract.reading import Scene
from servanda.extract.subjects import Subjects
from servanda.language.pack import Pack
from servanda.language.tokens import Tokens
from servanda.language.verbs import Form, VerbGroup, is_adverb

_TELLING_WHEN = frozenset(["on", "in", "at"])
_CIRCUMSTANCE = frozenset("in at during after following over under as through within by upon amid".split())
_BESIDE = frozenset("sidelines fringes margins occasion basis instructions".split())  # "on the sidelines of"
_TO_SOME_END = frozenset("effort efforts bid attempt order desire wish hope need addition".split())  # "in order to"
_LONGEST_CIRCUMSTANCE = 16  # tokens told between a verb and its act
_REMARKING = frozenset(
    ["among", "inter", "on", "first", "above", "however", "moreover", "therefore", "too", "meanwhile"]
)
_DASHES = frozenset(["-", "–", "—"])
_REMARK = 24  # tokens of a remark between dashes
_ASIDE = 9  # tokens of a remark set off by commas
_LONGEST_ROW = 7  # words before a noun: "the two sides' shared, long and firm"


@dataclass(frozen=True, slots=True)
class Skips:
    """Finds, in one sentence, the token behind what is looked through."""

    tokens: Tokens
    scene: Scene
    pack: Pack
    subjects: Subjects

    def adverbs(self, at: int) -> int:
        """Behind any adverbs, and any time told between verb and act ("agreed today to deepen")."""
        while at < self.scene.end:
            led = self.tokens.words[at] in _TELLING_WHEN  # "agreed on Monday to build"
            timed = next((t for t in self.scene.times if at <= t.first <= at + led and t.role == "at"), None)
            behind = timed.end if timed else self._behind_manner(at)
            behind = behind or self._behind_place(at) or self._behind_circumstance(at)
            if behind is None and not is_adverb(self.tokens.words[at]):
                break
            at = behind or at + 1
        return self._behind_company(at)

    def aside(self, at: int) -> int:
        """Behind a remark set off by commas or dashes between a verb and what it governs: "stressed, among other
        things, the need"; `at` where none stands there."""
        words, grammar = self.tokens.words, self.pack.grammar
        if words[at : at + 1] and words[at] in _DASHES:
            return self._between_dashes(at)
        if words[at : at + 1] != (",",) or at + 1 >= self.scene.end:
            return at
        opens = words[at + 1] in grammar.fronted or words[at + 1] in grammar.inside or words[at + 1] in _REMARKING
        close = next((i for i in range(at + 2, min(at + _ASIDE, self.scene.end)) if words[i] == ","), None)
        told = close is not None and any(at < each.main < close and self._tells(each) for each in self.scene.groups)
        return close + 1 if close is not None and opens and not told else at

    def _between_dashes(self, at: int) -> int:
        """Behind a remark between two dashes, each with spaces around it: "agreed – on a visit to Oslo – on a loan"."""
        words, tokens = self.tokens.words, self.tokens
        if tokens.starts[at] == tokens.ends[at - 1]:
            return at
        begin = at + 1 + (words[at + 1 : at + 2] == (words[at],))  # "--"
        near = range(begin, min(begin + _REMARK, self.scene.end - 1))
        close = next((i for i in near if words[i] in _DASHES and tokens.starts[i] > tokens.ends[i - 1]), None)
        if close is None or any(begin <= each.main < close and self._tells(each) for each in self.scene.groups):
            return at
        return close + 1 + (words[close + 1] == words[close])

    def _behind_manner(self, at: int) -> int | None:
        """Behind words that serve as one adverb: "discussed in detail the port"."""
        manner = self.pack.grammar.manners.at(self.tokens, at, self.scene.end)
        return manner[0] if manner else None

    def _behind_place(self, at: int) -> int | None:
        """Behind the place told between verb and act: "agreed in Oslo to deepen"."""
        if self.tokens.words[at] != "in" or at + 1 >= self.scene.end:
            return None
        town = self.pack.places.at(self.tokens, at + 1, self.scene.end)
        ends = [s.end for s in self.scene.states if s.first == at + 1 and s.role in ("name", "capital")]
        stop = max([*ends, *([town.end] if town else [])], default=None)
        return stop if stop is not None and self.tokens.words[stop : stop + 1] in (("to",), ("on",)) else None

    def _behind_circumstance(self, at: int) -> int | None:
        """Behind where, when or in what way, told between verb and act: "agreed at their meeting in Oslo to deepen".
        Two words at least follow the preposition, for "under way" and "in place" are said of plans."""
        words = self.tokens.words
        beside = words[at] == "on" and not _BESIDE.isdisjoint(words[at + 1 : at + 3])
        if not beside and words[at] not in _CIRCUMSTANCE:
            return None
        groups = {group.first: group for group in self.scene.groups}
        for stop in range(at + 2, min(at + _LONGEST_CIRCUMSTANCE, self.scene.end)):
            group = groups.get(stop)
            if group and group.form is Form.INFINITIVE:
                return stop if stop > at + 2 and words[stop - 1] not in _TO_SOME_END else None
            if words[stop] in (",", ";", ":", "that") or (group and self._tells(group)):
                return None
        return None

    def _tells(self, group: VerbGroup) -> bool:
        """Whether the group is the verb of a clause; "the visit" and "their first talks" are nouns."""
        noun = self.tokens.words[group.first - 1] in self.pack.grammar.determiners or any(
            met.first <= group.first < met.end for met in self.scene.meetings
        )
        return not noun and group.form not in (Form.PARTICIPLE, Form.GERUND)

    def _behind_company(self, at: int) -> int:
        """Behind the one that something is agreed or talked over with: "discussed with his counterparts the port"."""
        if at >= self.scene.end or self.tokens.words[at] != "with":
            return at
        for end in range(at + 2, min(at + _LONGEST_ROW, self.scene.end)):
            met = self.subjects.ends_at(end) or self.tokens.words[end - 1] in self.pack.grammar.company
            if met and self.tokens.words[end] not in ("and", "of", ",", "'s", "’", "'"):
                return end
        return at

    def adjectives(self, at: int) -> Iterator[int]:
        """Behind none, one or more of the words that may stand before a noun: "pressing", "Oman's long and firm"."""
        for end in range(at, min(at + _LONGEST_ROW, self.scene.end) + 1):
            yield end
            if end == self.scene.end or not self._modifies(end):
                return

    def _modifies(self, at: int) -> bool:
        """Whether the word may stand before the noun that a phrase is about."""
        word, forms = self.tokens.words[at], self.pack.forms
        if word in self.pack.grammar.articles or word in ("'s", "'", "’", "and", "-") or self.tokens.capital(at):
            return True
        if (
            word in self.pack.grammar.inside
            or word in self.pack.grammar.fronted
            or word in self.pack.grammar.no_nouns
            or forms.auxiliary(word)
            or word in forms.third
        ):
            return False
        return word[0].isalpha()

    def light(self, at: int) -> int:
        """Behind "the prospects of", "issues related to", "a wide range of activities, including"."""
        words, end = self.tokens.words, self.scene.end
        begin = at = at + (self.tokens.raw[at : at + 1] in (("“",), ('"',), ("«",)))
        while begin < end and (
            words[begin] in self.pack.grammar.articles or words[begin] in self.pack.grammar.adjectives
        ):
            begin += 1
        if begin >= end or words[begin] not in self.pack.lists.words.light:
            return at
        stop = begin + 1
        if words[stop : stop + 2] == ("related", "to"):
            return self.light(self.adverbs(stop + 2))
        if words[stop : stop + 1] in (("of",), ("for",), ("on",), ("in",)):
            return self.light(self.adverbs(stop + 1))
        if words[stop : stop + 1] == ("and",) and (behind := self.light(stop + 1)) > stop + 1:
            return behind  # "the state and prospects of"
        if words[stop : stop + 2] == (",", "including") or words[stop : stop + 1] == ("including",):
            return stop + 1 + (words[stop] == ",")
        return at
