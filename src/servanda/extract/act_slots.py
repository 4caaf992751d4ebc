"""Acts that a pattern leads to: infinitives, gerunds, nouns; among nouns the services that somebody is thanked for,
events that are welcomed, openings that are attended, and pledges to a thing that names no act."""

from __future__ import annotations

from dataclasses import dataclass, replace

from servanda.extract.reading import Scene
from servanda.extract.skips import Skips
from servanda.language.lists import Act
from servanda.language.pack import Pack
from servanda.language.tokens import Tokens
from servanda.language.verbs import Form, is_adverb

_LEADING = ("pledge", "plan", "wish", "need")  # classes of heads
_COMMON_WORK = frozenset("cooperation efforts work collaboration partnership coordination".split())
_SERVED = frozenset("in to for towards toward with extended provided given rendered offered lent".split())
_TOLD = frozenset([Form.PAST, Form.PASSIVE, Form.PRESENT, Form.FUTURE, Form.PASSIVE_FUTURE])
_AUXILIARY = frozenset(["was", "were", "is", "are"])
_PASSIVE = frozenset([("would", "be"), ("will", "be"), ("has", "been"), ("have", "been")])
_OWNER = 6  # tokens of whose commitment it is
_ANNOUNCED = 8  # tokens up to the colon that opens a list: "the following priority areas:"
_QUOTES = frozenset('“"«‘')
_PARTED = frozenset([":", ",", ";", "."])


@dataclass(frozen=True, slots=True)
class ActSlots:
    """Reads the acts that stand in one sentence."""

    tokens: Tokens
    scene: Scene
    pack: Pack
    skips: Skips

    def read(self, shape: str, at: int, *, nominal: bool) -> tuple[int, tuple[Act, ...]] | None:
        """The acts that begin at token `at`, of the shape that a rule asks for, and where their clause ends; None where
        none stand there. What a noun leads to (`nominal`: "the plan to") ends before the verb of that noun."""
        if at >= self.scene.end:
            return None
        lists = self.pack.lists
        at = self._behind_colon(at) if shape in ("nouns", "gerunds") else at
        if shape == "infinitives":
            at += self.tokens.words[at] in _QUOTES  # "is ready to “improve the road”"
        end = lists.clause_end(self.tokens, at, self._front_end(at), self.scene.subject_ends)
        if end - at < 1:
            return None
        if shape == "infinitives":
            begin = at
            while begin < end and self._before_verb(begin):
                begin += 1
            if begin >= end or not self._infinitive(begin):
                return None
            if nominal:
                end = self._predicate(begin, end)
            acts = lists.infinitives(self.tokens, at, end)
            if acts and self.tokens.words[at - 2 : at] == ("not", "to"):  # "urged Oman not to close the border"
                acts = (replace(acts[0], first=at - 2), *acts[1:])
        elif shape == "clause":
            acts = (Act(at, end),)
        else:
            at = self.skips.adverbs(at)
            if shape == "gerunds" and (at >= self.scene.end or not self._gerund(at)):
                return None
            if (
                at >= self.scene.end
                or self.pack.forms.auxiliary(self.tokens.words[at])
                or self.tokens.words[at] in self.pack.grammar.no_nouns
                or any(timed.first <= at < timed.end for timed in self.scene.times)
                or self.tokens.words[at] in ("and", "with", "amid", "over", "due", "no", ",")
            ):
                return None  # "the talks on 3 May and the visit", "noted with concern": no topics
            if self.tokens.words[at - 1] == "to" and self.tokens.words[at] in self.pack.forms.base:
                return None  # an infinitive: another form of the rule reads it
            if self.tokens.words[at] in self.pack.forms.participle and self._followed_by_preposition(at):
                return None  # "the talks were headed by": a predicate, no topic
            if self._governs(at, end):
                return None
            acts = lists.nouns(self.tokens, at, end)
            if shape == "deeds":
                acts = tuple(act for act in acts if self._deed(act))
            elif shape == "events":
                acts = tuple(filter(self._event, acts)) if acts and self._event(acts[0]) else ()
            elif shape == "openings":
                acts = tuple(filter(self._opening, acts)) if acts and self._opening(acts[0]) else ()
            elif shape == "pledges":
                acts = acts[:1] if acts and self._pledge(acts[0]) else ()
        return (end, acts) if acts else None

    def _predicate(self, at: int, end: int) -> int:
        """Where the verb of the noun begins that an infinitive belongs to: "the plan to open a port | was welcomed";
        `end` without."""
        words, forms = self.tokens.words, self.pack.forms
        for place in range(at + 1, end):
            if words[place] in self.pack.grammar.relatives or words[place] in self.pack.grammar.no_nouns - {"to"}:
                return end  # "the plan to open what was closed": the verb of a clause of its own
            behind = words[place + 1 : place + 2]
            passive = words[place] in _AUXILIARY and behind and behind[0] in forms.participle
            if passive or (words[place], *behind) in _PASSIVE:
                return place
        return end

    def _before_verb(self, at: int) -> bool:
        """Whether the word only tells how or whether something is done: "regularly and fully", "not"."""
        words = self.tokens.words
        joined = words[at] == "and" and is_adverb(words[at - 1]) and any(map(is_adverb, words[at + 1 : at + 2]))
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
        if word in _COMMON_WORK and self._aimed(head + 1, act.end):
            return True
        behind = self.tokens.words[head + 1]
        whose = behind == "of" and _SERVED.isdisjoint(self.tokens.words[head + 2 : act.end])
        return word in courtesies.services and behind in {"of", *_SERVED} and not whose

    def _event(self, act: Act) -> bool:
        """Whether the noun phrase tells what has happened: "the opening of a port", "Oman's accession"; common work
        goes on, a decision or a promise leads on to its act, growth is a fact."""
        word = self.tokens.words[self.pack.lists.head(self.tokens, act.first, act.end)]
        leads = any(word in self.pack.heads[kind] for kind in ("accord", "pledge", "plan", "wish", "need"))
        known, courtesies = self.pack.figures, self.pack.courtesies
        grown = word in known.up or word in known.down or word in courtesies.noted - courtesies.services
        doing = self._gerund(act.first) or self.tokens.words[act.first] in self.pack.grammar.relatives
        return not (leads or grown or doing or word in _COMMON_WORK or word in courtesies.welcomed)

    def _opening(self, act: Act) -> bool:
        """Whether the noun phrase tells that something begins or is done: "the opening of a port"."""
        head = self.pack.lists.head(self.tokens, act.first, act.end)
        return self.tokens.words[head] in self.pack.heads["opening"] and self.tokens.words[head + 1] == "of"

    def _pledge(self, act: Act) -> bool:
        """Whether the noun phrase tells what of another state somebody stands by: "Oman's firm commitment to the safety
        of Kenya"; one to what is at home ("commitment to good governance") is none between states."""
        head = self.pack.lists.head(self.tokens, act.first, act.end)
        behind = self.tokens.words[head + 1 : act.end]
        if self.tokens.words[head] not in self.pack.heads["pledge"] or behind[:1] not in (("to",), ("of",)):
            return False
        object_ = head + 1 + behind.index("to") if "to" in behind else act.end
        if object_ + 1 >= act.end or self._infinitive(object_ + 1):
            return False
        return any(object_ < place < act.end for place in (*self.scene.subjects, *(s.first for s in self.scene.states)))

    def _aimed(self, first: int, end: int) -> bool:
        """Whether tokens `[first, end)` tell an aim: "collaboration between both states in order to guard the coast",
        "their partnership in training pilots"."""
        words, gerunds = self.tokens.words, self.pack.forms.gerund
        return any(
            (words[at] == "to" and words[at + 1] in self.pack.forms.base)
            or (words[at] == "in" and words[at + 1] in gerunds)
            for at in range(first, end - 2)
        )

    def _governs(self, at: int, end: int) -> bool:
        """Whether the noun phrase at `at` only leads on to an act, by a head that other rules look for: "their firm
        commitment to protecting the coast"."""
        words = self.tokens.words
        head = self.pack.lists.head(self.tokens, at, end)
        leading = head + 1
        if words[leading : leading + 1] == ("of",):  # "the commitment of the Omani government to rebuild"
            near = range(leading + 1, min(leading + _OWNER, end - 1))
            leading = next((at for at in near if words[at] == "to"), leading)
        behind = self.skips.adverbs(leading + 1)
        if behind >= end or words[leading] not in ("to", "of", "in", "for"):
            return False
        verbal = words[behind] in self.pack.forms.gerund or (words[leading] == "to" and self._infinitive(behind))
        return verbal and any(words[head] in self.pack.heads[kind] for kind in _LEADING)

    def _infinitive(self, at: int) -> bool:
        """Whether an infinitive stands here: a known verb, or a word that can be little else ("to denuclearize")."""
        word = self.tokens.words[at]
        if word in self.pack.forms.base:
            return True
        made = word.endswith(("ize", "ise", "ify", "ate", "en")) and word.isalpha()
        return made and not self.tokens.capital(at)
