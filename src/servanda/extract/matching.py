"""Matching a rule's pattern against a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise

from servanda.extract.act_slots import ActSlots
from servanda.extract.deeds import Deeds
from servanda.extract.reading import Scene
from servanda.extract.skips import Skips
from servanda.extract.subjects import Subjects
from servanda.extract.topics import Topics
from servanda.language.lists import Act
from servanda.language.pack import Pack
from servanda.language.pattern import Choice, Pattern, Sequence, Slot, Word
from servanda.language.phrases import Phrase
from servanda.language.tokens import Tokens
from servanda.language.verbs import Form, VerbGroup, is_adverb

_LONGEST_GAP = 12
_ASIDE, _LONG_ASIDE = 14, 40  # words between a phrase and its verb


@dataclass(frozen=True, slots=True)
class Bound:
    """What a match bound: the acts, phrases and the verb group, whichever its pattern names."""

    acts: tuple[Act, ...] = ()
    group: VerbGroup | None = None
    body: Phrase | None = None
    instrument: Phrase | None = None
    who: tuple[int, int, str] | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """A pattern found in a sentence: tokens `[first, end)`, the token of its anchor, and what it bound."""

    first: int
    end: int
    anchor: int
    bound: Bound


@dataclass(slots=True)
class Matcher:
    """Matches patterns in one sentence."""

    tokens: Tokens
    scene: Scene
    pack: Pack
    subjects: Subjects = field(init=False)
    skips: Skips = field(init=False)
    topics: Topics = field(init=False)
    deeds: Deeds = field(init=False)
    acts: ActSlots = field(init=False)
    said: frozenset[str] = field(init=False)
    _groups: Mapping[int, list[VerbGroup]] = field(init=False)
    _undone: frozenset[int] = field(init=False)

    def __post_init__(self) -> None:
        groups: dict[int, list[VerbGroup]] = {}
        for group in self.scene.groups:
            groups.setdefault(group.first, []).append(group)
        self._groups = groups
        self._undone = frozenset(group.main for group in self.scene.groups if _undone(group))
        self.said = frozenset(self.tokens.words[self.scene.first : self.scene.end])
        self.subjects = Subjects(self.tokens, self.scene, self.pack)
        self.skips = Skips(self.tokens, self.scene, self.pack, self.subjects)
        self.topics = Topics(self.tokens, self.scene, self.pack, self.skips)
        self.deeds = Deeds(self.tokens, self.scene, self.pack, self.subjects)
        self.acts = ActSlots(self.tokens, self.scene, self.pack, self.skips)

    def find(self, pattern: Pattern, at: int) -> Match | None:
        """The first way in which the pattern fits with its anchor at token `at`."""
        if self.required(pattern) or (at in self._undone and _takes_phrase(pattern)):
            return None
        for end, bound in self._walk(pattern.rest, at, Bound()):
            left = self._look_left(pattern.left, at, bound)
            if left is not None:
                first, bound = left
                return Match(first, end, at, bound)
        return None

    def required(self, pattern: Pattern) -> frozenset[str] | None:
        """Words that the pattern requires one of, where the sentence has none of them."""
        for words in pattern.requires:
            if self.said.isdisjoint(words):
                return words
        return None

    # --- from the anchor to the right ---------------------------------------------------------------------------

    def _walk(self, elements: Sequence, at: int, bound: Bound) -> Iterator[tuple[int, Bound]]:
        done = 0
        while done < len(elements) and isinstance(word := elements[done], Word):  # plain words need no way back
            if at >= self.scene.end or self.tokens.words[at] != word.text:
                self._lacks_word(at, word)
                return
            at, done = at + 1, done + 1
        if done == len(elements):
            yield at, bound
            return
        element, rest = elements[done], elements[done + 1 :]
        if isinstance(element, Choice):
            here = self.tokens.words[at] if at < self.scene.end else ""
            for option in element.options:
                if option and isinstance(option[0], Word) and option[0].text != here:  # most end here
                    self._lacks_word(at, option[0])
                    continue
                yield from self._walk((*option, *rest), at, bound)
        elif isinstance(element, Slot):
            for end, more in self._slot(element, at, bound):
                yield from self._walk(rest, end, more)

    def _lacks_word(self, at: int, word: Word) -> None:
        """Told where a plain word of the pattern does not stand at token `at`; for those who watch."""

    def _slot(self, slot: Slot, at: int, bound: Bound) -> Iterator[tuple[int, Bound]]:
        match slot.name:
            case "verb" | "does":
                yield from self._verb(slot, at, bound)
            case "acts":
                yield from self._acts(slot.argument, at, bound)
            case "body" | "instrument":
                yield from self._phrase(slot.name, at, bound)
            case "words":
                yield from self._gap(at, bound)
            case "adverbs":
                yield self.skips.adverbs(at), bound
            case "adjectives":
                yield from ((end, bound) for end in self.skips.adjectives(at))
            case "light":
                yield self.skips.light(self.skips.adverbs(at)), bound
            case "head":
                if self._head(slot.argument, at):
                    yield at + 1, bound
            case _:
                yield from ((end, bound) for end in self._mention(slot.name, at))

    def _verb(self, slot: Slot, at: int, bound: Bound) -> Iterator[tuple[int, Bound]]:
        for group in self._groups.get(at, ()):
            if group.negated or self.tokens.words[at - 1] in _DENYING or not self.deeds.fits(group, slot.forms):
                continue
            if slot.name == "does":
                acts = self.deeds.done(group, slot.argument)
                if acts:
                    yield acts[-1].end, replace(bound, acts=acts, group=group)
            elif slot.argument in self.deeds.classes(group) or self._any_doing(group, slot):
                yield group.end, replace(bound, group=group)
                if (behind := self.skips.aside(group.end)) > group.end:
                    yield behind, replace(bound, group=group)

    def _any_doing(self, group: VerbGroup, slot: Slot) -> bool:
        """Whether the slot takes any verb of undertaking: `{verb:* passive_future}`."""
        return slot.argument == "*" and group.base in self.pack.undertaking

    def _acts(self, shape: str, at: int, bound: Bound) -> Iterator[tuple[int, Bound]]:
        read = self.acts.read(shape, at, nominal=bound.who is None)
        if read:
            yield read[0], replace(bound, acts=read[1])

    def _head(self, kind: str, at: int) -> bool:
        """Whether a noun or adjective of the class stands here: "the plan to", not the verb of "farmers plan to"."""
        if at >= self.scene.end or self.tokens.words[at] not in self.pack.heads[kind]:
            return False
        return not (self._told_of(at) or self._denied(at))

    def _denied(self, at: int) -> bool:
        """Whether there is none of what the noun names, or it is turned down: "no plans to build", "without any real
        intention to", "rejected a proposal to"."""
        first = max(self.scene.first, at - _DENIED_WITHIN)
        before = self.tokens.words[first:at]
        near = (group for group in self.scene.groups if first <= group.main < at and group.form is Form.PAST)
        if any("cancel" in self.pack.classes.get(group.base, ()) for group in near):
            return True
        if before[-2:] in _ENTITLED:
            return True  # "the right and obligation to protect": whoever has a right promises nothing
        return not _NONE.isdisjoint(before) and not any(word in (",", ";", "and", "but") for word in before)

    def _told_of(self, at: int) -> bool:
        """Whether the word is a verb that its subject or an auxiliary stands before: "they do not plan", "analysts
        hope", "Oryx plans"; a plural before a base form is its subject. Behind "is" the word is an adjective."""
        forms, words = self.pack.forms, self.tokens.words
        if not (words[at] in forms.base or words[at] in forms.third):
            return False
        behind = at
        while behind > self.scene.first and (is_adverb(words[behind - 1]) or words[behind - 1] == "not"):
            behind -= 1
        if behind == self.scene.first or words[behind - 1] in self.pack.grammar.copula:
            return False
        before = words[behind - 1]
        if before in _HAVING:
            return False  # "has plans to"
        if behind < at or forms.auxiliary(before) or before in self.pack.outsiders or self.subjects.ends_at(behind):
            return True
        if words[at] in forms.third:
            return self.tokens.capital(behind - 1) and behind - 1 > self.scene.first
        return (
            before.endswith("s")
            and before not in self.pack.grammar.articles
            and before != "'s"
            and before not in forms.third
        )

    def _phrase(self, name: str, at: int, bound: Bound) -> Iterator[tuple[int, Bound]]:
        phrases = self.scene.bodies if name == "body" else self.scene.instruments
        if self._joined(at):
            return None
        at += self.tokens.words[at : at + 1] == ("up",)  # "set up a joint commission"
        for phrase in phrases:
            if self._no_such(phrase):
                continue
            begin = at
            while begin < phrase.first and self.tokens.words[begin] in self.pack.grammar.articles:
                begin += 1
            if begin == phrase.first or phrase.first < at <= phrase.head:
                yield phrase.end, _with_phrase(bound, name, phrase)

    def _gap(self, at: int, bound: Bound) -> Iterator[tuple[int, Bound]]:
        for end in range(at, min(at + _LONGEST_GAP, self.scene.end) + 1):
            yield end, bound
            if end < self.scene.end and self.tokens.words[end] in (",", ";", ":", ".") and not self._in_date(end):
                return

    def _in_date(self, at: int) -> bool:
        """Whether the comma belongs to a date: "the May 9, 2020, statement"."""
        return any(timed.first < at <= timed.end for timed in self.scene.times)

    def _mention(self, name: str, at: int) -> Iterator[int]:
        whole = name == "sides" and at in self.scene.subjects  # "the two countries"
        while at < self.scene.end and self.tokens.words[at] in ("the", "a", "an") and not whole:
            at += 1
        if name == "person":
            yield from (person.end for person in self.scene.persons if person.first == at)
        elif name == "state":
            yield from (state.end for state in self.scene.states if state.first == at)
        elif name == "date":
            yield from (timed.end for timed in self.scene.times if timed.first == at)
        elif at in self.scene.subjects:
            end = self.scene.subjects[at][0]
            yield end
            if name == "sides":
                yield from self._further_sides(end)

    def _further_sides(self, at: int) -> Iterator[int]:
        """Where a list of parties whose first ends at `at` can end: "Angola, Zambia and the Congo"."""
        words, subjects = self.tokens.words, self.scene.subjects
        while at < self.scene.end and words[at] in (",", "and"):
            at += 1 + (words[at + 1 : at + 2] == ("and",))
            at += at < self.scene.end and words[at] == "the" and at not in subjects
            if at not in subjects:
                return
            at = subjects[at][0]
            yield at

    # --- from the anchor to the left ----------------------------------------------------------------------------

    def _look_left(self, slots: tuple[Slot, ...], at: int, bound: Bound) -> tuple[int, Bound] | None:
        first = at
        for slot in slots:
            if slot.name == "who":
                who = self.subjects.of(at, bound.group)
                if who is None or self.tokens.words[who[0] - 1 : who[0]] in _NEITHER:
                    return None
                first, bound = self.subjects.row(who[0]), replace(bound, who=who)
            elif slot.name == "topics":
                acts = self.topics.before(at)
                if not acts:
                    return None
                if bound.acts:  # "Ten wells will be drilled in Oman": the topic is what the clause begins with
                    acts = (
                        Act(acts[0].first, bound.acts[-1].end, acts[0].acts or not self.topics.goes_on(bound.group)),
                    )
                first, bound = acts[0].first, replace(bound, acts=acts)
            else:
                phrase = self._phrase_before(slot.name, at)
                if phrase is None:
                    return None
                first, bound = phrase.first, _with_phrase(bound, slot.name, phrase)
        return first, bound

    def _joined(self, at: int) -> bool:
        """Whether another predicate begins at token `at`: "signed a treaty as well as | agreed on"."""
        return self.tokens.words[at - 3 : at] == ("as", "well", "as")

    def _phrase_before(self, name: str, at: int) -> Phrase | None:
        phrases = self.scene.bodies if name == "body" else self.scene.instruments
        if self._joined(at):
            return None
        for phrase in reversed(phrases):
            if name == "body" and self.tokens.words[phrase.end : at] == (",",) and not self._founded(at):
                return None  # "who spoke at the council, met": the comma closes the clause that names the body
            if name == "body" and any(each.first <= phrase.head < each.name_first for each in self.scene.persons):
                return None  # "the chairman of the council Ana Moi met"
            if self._no_such(phrase):
                continue
            shared = self.tokens.words[at - 1] in ("and", "then")  # "was signed in May and entered into force in June"
            if phrase.end <= at and (shared or self._only_aside(phrase.end, at)) and not self._own_subject(phrase, at):
                return self._outermost(phrase) if name == "instrument" else phrase
        return None

    def _own_subject(self, phrase: Phrase, at: int) -> bool:
        """Whether the clause behind the phrase has a subject of its own: "Under the treaty, Oman | agreed on"."""
        words, subjects = self.tokens.words, self.scene.subjects.items()
        return any(first > phrase.end and stop == at and words[first - 1] == "," for first, (stop, _) in subjects)

    def _outermost(self, phrase: Phrase) -> Phrase:
        """The paper that is on this one: "a memorandum on renewing the trade agreement"; the phrase itself where none
        is."""
        for outer in self.scene.instruments:
            on = self.tokens.words[outer.head_end : outer.head_end + 1] in _ABOUT
            whole = outer.head_end < phrase.first and phrase.end <= outer.end
            if on and (whole or self._leads_to(outer, phrase)):
                return outer
        return phrase

    def _leads_to(self, outer: Phrase, phrase: Phrase) -> bool:
        """Whether the words behind the one paper lead on to the other: "on renewing the | agreement"."""
        between, forms = self.tokens.words[outer.head_end : phrase.first], self.pack.forms
        told = (word for word in between if forms.finite(word))
        plain = all(word in forms.participle or word in forms.base for word in told)
        return bool(between) and plain and _PARTING.isdisjoint(between)

    def _founded(self, at: int) -> bool:
        """Whether the words at `at` tell of what stands before the comma that it was founded: ", set up in 2016"."""
        founding = any("establish" in self.pack.classes.get(group.base, ()) for group in self._groups.get(at, ()))
        return founding and not self.pack.grammar.prepositions.isdisjoint(self.tokens.words[at + 1 : at + 3])

    def _no_such(self, phrase: Phrase) -> bool:
        """Whether there is none of what the phrase names: "no new agreement", "none of the papers"."""
        first = max(self.scene.first, phrase.first - _DENIED_WITHIN)
        before = self.tokens.words[first : phrase.first + 1]
        none = before[-4:-1] in _NOT_ONE or before[-3:] == ("not", "a", "single")
        return none or not _NONE.isdisjoint(before[-2:])

    def _only_aside(self, first: int, at: int) -> bool:
        """Whether nothing but an aside ("(TURKPA)", ", which") or a place stands between a phrase and its verb."""
        words = self.tokens.words[first:at]
        if words[:1] == (",",) and words[1:2] and words[1] in self.pack.grammar.relatives and words[-1] == ",":
            return "," not in words[1:-1]  # "the treaty, which cuts tariffs, took effect"
        each_on = any(pair in ((",", "on"), ("and", "on")) for pair in pairwise(words))  # ", on health and on ports"
        if len(words) > (_LONG_ASIDE if each_on else _ASIDE):
            return False
        forms, grammar = self.pack.forms, self.pack.grammar
        return ";" not in words and not any(
            forms.finite(word)
            and word not in forms.participle
            and not (index and (words[index - 1] in grammar.inside or words[index - 1] in grammar.articles))
            and not (word in forms.third and first + index + 1 == at)  # "energy projects was approved"
            for index, word in enumerate(words)
        )


_DENIED_WITHIN = 3  # tokens from "no" to "plans"
_ABOUT = (("on",), ("regarding",), ("concerning",), ("about",), ("for",))
_PARTING = frozenset([",", ";", "and", "or", "as", "including", "under", "with"])
_NONE = frozenset(["no", "without", "neither"])
_NOT_ONE = frozenset([("none", "of", "the"), ("neither", "of", "the")])
_HAVING = frozenset(["has", "have", "had"])
_ENTITLED = frozenset([("right", "and"), ("duty", "and"), ("right", "or")])
_DENYING = frozenset(["deny", "denies", "denied", "denying"])  # "denied having signed"
_NEITHER = frozenset([("neither",), ("nor",), ("no",)])


def _undone(group: VerbGroup) -> bool:
    """Whether a participle tells nothing that was done, for the words before it: "to be signed", "was not signed"."""
    done = group.form in (Form.PASSIVE, Form.PASSIVE_PRESENT)
    return group.main > group.first and group.form.startswith("passive") and (group.negated or not done)


def _takes_phrase(pattern: Pattern) -> bool:
    """Whether a plain word is told of a phrase before it: "{instrument} signed"."""
    return not isinstance(pattern.rest[0], Slot) and any(slot.name in ("instrument", "body") for slot in pattern.left)


def _with_phrase(bound: Bound, name: str, phrase: Phrase) -> Bound:
    return replace(bound, body=phrase) if name == "body" else replace(bound, instrument=phrase)
