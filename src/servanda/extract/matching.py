"""Matching a rule's pattern against a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise

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

_LEADING = ("pledge", "plan", "wish", "need")  # classes of heads
_SERVED = frozenset("in to for towards toward with extended provided given rendered offered lent".split())
_TOLD = frozenset([Form.PAST, Form.PASSIVE, Form.PRESENT, Form.FUTURE, Form.PASSIVE_FUTURE])
_AUXILIARY = frozenset(["was", "were", "is", "are"])
_LONGEST_GAP = 12
_ANNOUNCED = 8  # tokens up to the colon that opens a list: "the following priority areas:"
_PARTED = frozenset([":", ",", ";", "."])
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
    said: frozenset[str] = field(init=False)
    _groups: Mapping[int, list[VerbGroup]] = field(init=False)
    _subjects: Mapping[int, int] = field(init=False)

    def __post_init__(self) -> None:
        groups: dict[int, list[VerbGroup]] = {}
        for group in self.scene.groups:
            groups.setdefault(group.first, []).append(group)
        self._groups = groups
        self._subjects = self.scene.subject_ends
        self.said = frozenset(self.tokens.words[self.scene.first : self.scene.end])
        self.subjects = Subjects(self.tokens, self.scene, self.pack)
        self.skips = Skips(self.tokens, self.scene, self.pack, self.subjects)
        self.topics = Topics(self.tokens, self.scene, self.pack, self.skips)
        self.deeds = Deeds(self.tokens, self.scene, self.pack, self.subjects)

    def find(self, pattern: Pattern, at: int) -> Match | None:
        """The first way in which the pattern fits with its anchor at token `at`."""
        if self.required(pattern):
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
            if group.negated or not self.deeds.fits(group, slot.forms):
                continue
            if slot.name == "does":
                acts = self.deeds.done(group, slot.argument)
                if acts:
                    yield acts[-1].end, replace(bound, acts=acts, group=group)
            elif slot.argument in self.pack.classes.get(group.base, ()) or self._any_doing(group, slot):
                yield group.end, replace(bound, group=group)

    def _any_doing(self, group: VerbGroup, slot: Slot) -> bool:
        """Whether the slot takes any verb of undertaking: `{verb:* passive_future}`."""
        return slot.argument == "*" and group.base in self.pack.undertaking

    def _acts(self, shape: str, at: int, bound: Bound) -> Iterator[tuple[int, Bound]]:
        if at >= self.scene.end:
            return
        lists = self.pack.lists
        at = self._behind_colon(at) if shape in ("nouns", "gerunds") else at
        end = lists.clause_end(self.tokens, at, self._front_end(at), self._subjects)
        if end - at < 1:
            return
        if shape == "infinitives":
            begin = at
            while begin < end and self._before_verb(begin):
                begin += 1
            if begin >= end or not self._infinitive(begin):
                return
            if bound.who is None:
                end = self._predicate(begin, end)
            acts = lists.infinitives(self.tokens, at, end)
        elif shape == "clause":
            acts = (Act(at, end),)
        else:
            at = self.skips.adverbs(at)
            if shape == "gerunds" and (at >= self.scene.end or not self._gerund(at)):
                return
            if (
                at >= self.scene.end
                or self.pack.forms.auxiliary(self.tokens.words[at])
                or self.tokens.words[at] in self.pack.grammar.no_nouns
                or any(timed.first <= at < timed.end for timed in self.scene.times)
                or self.tokens.words[at] in ("and", "with", "amid", "over", "due", "no", ",")
            ):
                return  # "the talks on 3 May and the visit", "noted with concern": no topics
            if self.tokens.words[at - 1] == "to" and self.tokens.words[at] in self.pack.forms.base:
                return  # an infinitive: another form of the rule reads it
            if self.tokens.words[at] in self.pack.forms.participle and self._followed_by_preposition(at):
                return  # "the talks were headed by": a predicate, no topic
            if self._governs(at, end):
                return
            acts = lists.nouns(self.tokens, at, end)
            if shape == "deeds":
                acts = tuple(act for act in acts if self._deed(act))
        if acts:
            yield end, replace(bound, acts=acts)

    def _predicate(self, at: int, end: int) -> int:
        """Where the verb of the noun begins that an infinitive belongs to: "the plan to open a port | was welcomed";
        `end` without."""
        words, forms = self.tokens.words, self.pack.forms
        for place in range(at + 1, end):
            if words[place] in self.pack.grammar.relatives or words[place] in self.pack.grammar.no_nouns - {"to"}:
                return end  # "the plan to open what was closed": the verb of a clause of its own
            passive = (
                words[place] in _AUXILIARY and words[place + 1 : place + 2] and words[place + 1] in forms.participle
            )
            if passive or words[place : place + 2] in (
                ("would", "be"),
                ("will", "be"),
                ("has", "been"),
                ("have", "been"),
            ):
                return place
        return end

    def _before_verb(self, at: int) -> bool:
        """Whether the word only tells how or whether something is done: "regularly and fully", "not"."""
        words = self.tokens.words
        joined = words[at] == "and" and is_adverb(words[at - 1]) and is_adverb(words[at + 1])
        return joined or is_adverb(words[at]) or words[at] in ("not", "both")

    def _behind_colon(self, at: int) -> int:
        """Behind "three priority areas:" the list itself begins; `at` where nothing of the kind stands there."""
        words = self.tokens.words
        colon = next((i for i in range(at, min(at + _ANNOUNCED, self.scene.end - 1)) if words[i] in _PARTED), None)
        if colon is None or colon == at or words[colon] != ":":
            return at
        named = words[colon - 1] in self.pack.lists.words.light or words[colon - 1] in self.pack.grammar.questions
        return colon + 1 if named else at

    def _front_end(self, at: int) -> int:
        """The comma that ends what stands before the main clause, where token `at` stands in it: "During talks on ways
        to build ports, roads and rail, a new plan was noted"; the end of the sentence elsewhere."""
        words, first, grammar = self.tokens.words, self.scene.first, self.pack.grammar
        if words[first] not in grammar.fronted or "," in words[first:at]:
            return self.scene.end
        for comma in (place for place in range(at, self.scene.end - 1) if words[place] == ","):
            main = next((each for each in self.scene.groups if each.first > comma and each.form in _TOLD), None)
            clause = words[comma + 1] in grammar.determiners or comma + 1 in self.scene.subjects
            if clause and main and not {",", ";"} & set(words[comma + 1 : main.first]):
                return comma
        return self.scene.end

    def _gerund(self, at: int) -> bool:
        word = self.tokens.words[at]
        return word in self.pack.forms.gerund and word not in self.pack.grammar.fronted

    def _followed_by_preposition(self, at: int) -> bool:
        behind = self.tokens.words[at + 1] if at + 1 < self.scene.end else ""
        return behind in self.pack.grammar.inside or behind in ("at", ",", ";")

    def _deed(self, act: Act) -> bool:
        """Whether the noun phrase tells a service and what it is for: "Oman's support in training the pilots"."""
        head = self.pack.lists.head(self.tokens, act.first, act.end)
        word, courtesies = self.tokens.words[head], self.pack.courtesies
        if head + 2 >= act.end:
            return False
        if word in courtesies.kindnesses:  # "their leadership in training the pilots"
            return self.tokens.words[head + 1] == "in" and self.tokens.words[head + 2] in self.pack.forms.gerund
        behind = self.tokens.words[head + 1]
        whose = behind == "of" and _SERVED.isdisjoint(self.tokens.words[head + 2 : act.end])
        return word in courtesies.services and behind in {"of", *_SERVED} and not whose

    def _head(self, kind: str, at: int) -> bool:
        """Whether a noun or adjective of the class stands here: "the plan to", not the verb of "farmers plan to"."""
        return at < self.scene.end and self.tokens.words[at] in self.pack.heads[kind] and not self._told_of(at)

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

    def _governs(self, at: int, end: int) -> bool:
        """Whether the noun phrase at `at` only leads on to an act, by a head that other rules look for: "their firm
        commitment to protecting the coast"."""
        words = self.tokens.words
        head = self.pack.lists.head(self.tokens, at, end)
        behind = self.skips.adverbs(head + 2)
        if behind >= end or words[head + 1] not in ("to", "of", "in", "for"):
            return False
        verbal = words[behind] in self.pack.forms.gerund or (words[head + 1] == "to" and self._infinitive(behind))
        return verbal and any(words[head] in self.pack.heads[kind] for kind in _LEADING)

    def _infinitive(self, at: int) -> bool:
        """Whether an infinitive stands here: a known verb, or a word that can be little else ("to denuclearize")."""
        word = self.tokens.words[at]
        if word in self.pack.forms.base:
            return True
        made = word.endswith(("ize", "ise", "ify", "ate", "en")) and word.isalpha()
        return made and not self.tokens.capital(at)

    def _phrase(self, name: str, at: int, bound: Bound) -> Iterator[tuple[int, Bound]]:
        phrases = self.scene.bodies if name == "body" else self.scene.instruments
        at += self.tokens.words[at : at + 1] == ("up",)  # "set up a joint commission"
        for phrase in phrases:
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
                if who is None:
                    return None
                first, bound = who[0], replace(bound, who=who)
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

    def _phrase_before(self, name: str, at: int) -> Phrase | None:
        phrases = self.scene.bodies if name == "body" else self.scene.instruments
        for phrase in reversed(phrases):
            if name == "body" and self.tokens.words[phrase.end : at] == (",",):
                return None  # "who spoke at the council, met": the comma closes the clause that names the body
            shared = self.tokens.words[at - 1] in ("and", "then")  # "was signed in May and entered into force in June"
            if phrase.end <= at and (shared or self._only_aside(phrase.end, at)):
                return phrase
        return None

    def _only_aside(self, first: int, at: int) -> bool:
        """Whether nothing but an aside ("(TURKPA)", ", which") or a place stands between a phrase and its verb."""
        words = self.tokens.words[first:at]
        each_on = any(pair in ((",", "on"), ("and", "on")) for pair in pairwise(words))  # ", on health and on ports"
        if len(words) > (_LONG_ASIDE if each_on else _ASIDE):
            return False
        forms = self.pack.forms
        return ";" not in words and not any(
            forms.finite(word)
            and word not in forms.participle
            and not (index and words[index - 1] in self.pack.grammar.inside)
            and not (word in forms.third and first + index + 1 == at)  # "energy projects was approved"
            for index, word in enumerate(words)
        )


def _with_phrase(bound: Bound, name: str, phrase: Phrase) -> Bound:
    return replace(bound, body=phrase) if name == "body" else replace(bound, instrument=phrase)
