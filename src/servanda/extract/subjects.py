"""Who acts: the subject of a verb, found on the surface."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from servanda.extract.reading import Scene
from servanda.language.pack import Pack
from servanda.language.tokens import Tokens
from servanda.language.verbs import Form, VerbGroup, is_adverb

_LONGEST_SUBJECT = 45
_LONGEST_ASIDE = 8  # tokens, with its commas or brackets
_LONGEST_RELATIVE = 20  # tokens from ", which" to a second verb
_MODAL = frozenset({Form.FUTURE, Form.SHOULD, Form.MAY, Form.PASSIVE_FUTURE, Form.PASSIVE_SHOULD})
_PROMISING = frozenset({Form.FUTURE, Form.MAY})
_TELLING = frozenset("announce state declare add promise confirm pledge vow indicate reveal report disclose".split())
_HOUSES = frozenset("government ministry embassy cabinet administration bank fund agency company department".split())
_ANYBODY = frozenset("countries nations states governments partners members authorities communities".split())
_NO_NAMES = frozenset("this that these those you such it there".split())


@dataclass(slots=True)
class Subjects:
    """Finds subjects in one sentence."""

    tokens: Tokens
    scene: Scene
    pack: Pack
    _ends: Mapping[int, tuple[int, str]] = field(init=False)  # where a party ends: where it begins, and its role

    def __post_init__(self) -> None:
        self._ends = {end: (first, role) for first, (end, role) in self.scene.subjects.items()}

    def of(self, at: int, group: VerbGroup | None = None) -> tuple[int, int, str] | None:
        """The party or person that is the subject of the verb group beginning at token `at`: its token range and role.

        A finite verb in between belongs to a predicate that shares the subject where "and" or a comma leads on, and
        where the group is an infinitive or a gerund ("was in Oslo to discuss").
        """
        forms = self.pack.forms
        if at - 1 > self.scene.first and self.tokens.words[at - 1] in self.pack.grammar.relatives:
            return self._antecedent(at - 1)
        relative = self._relative_before(at)
        if relative is not None:
            return self._antecedent(relative)
        if (saying := self._said_of_itself(at, group)) is not None:
            return self.of(saying)
        at = self._before_aside(at, group)
        named = self._named_subject(at, group)
        if named:
            return named
        purpose = group is not None and group.form in (Form.INFINITIVE, Form.GERUND)
        behind = at
        while behind > self.scene.first and is_adverb(self.tokens.words[behind - 1]):
            behind -= 1
        coordinated = purpose or (
            behind > self.scene.first and self.tokens.words[behind - 1] in ("and", ",", "but", "also", "then", "as")
        )
        for place in range(at, max(self.scene.first, at - _LONGEST_SUBJECT), -1):
            if place in self._ends:
                first, role = self._ends[place]
                if role == "agents" and self._anybody(first, place):
                    return None
                owns = self._owner(place, at)
                if not owns and (role in ("we", "they") or not self._inside_phrase(first, role)):
                    return first, place, role
                if not coordinated:
                    return None
            word = self.tokens.words[place - 1]
            # "agreed on fees for tourists and opened": they are no subject
            aside = coordinated and self.tokens.words[place - 2] in self.pack.grammar.prepositions
            if (word in self.pack.outsiders and not (aside or self._field(place - 1))) or word in (";", ":"):
                return None
            if word in self.pack.grammar.reporting and not coordinated and self._thing(place, at):
                return None  # "He said the fair will": what stands before "said" has its own verb
            if word == "that" and not coordinated and place < at:
                return None  # "Oman said that the visit would": what stands before "that" has its own verb
            if forms.finite(word) and not coordinated and not self._relative(place - 1):
                return None
        return None

    def _said_of_itself(self, at: int, group: VerbGroup | None) -> int | None:
        """Where the verb of saying begins that "it" looks back beyond, to a state or a house and no person: "Oman
        announced that it will build", "the Omani government has said it would build"."""
        words = self.tokens.words
        if words[at - 1] != "it" or group is None or group.form not in _PROMISING:
            return None
        end = at - 1 - (words[at - 2] == "that")
        saying = next((each for each in self.scene.groups if each.end == end and each.base in _TELLING), None)
        said = end - 1 - (words[end - 2] in ("has", "have", "had")) if words[end - 1] in ("said", "says") else None
        first = saying.first if saying else said
        if first is None:
            return None
        state = any(state.end == first and state.role == "name" for state in self.scene.states)
        return first if state or words[first - 1] in _HOUSES else None

    def _thing(self, first: int, end: int) -> bool:
        """Whether tokens `[first, end)` name a thing that acts, and nobody: "the fair", not "the government"."""
        named = self.tokens.words[first:end]
        return named[:1] in (("the",), ("a",), ("this",)) and self.pack.actors.isdisjoint(named) and len(named) > 1

    def _anybody(self, first: int, end: int) -> bool:
        """Whether the plural may mean anybody: "help countries build schools", but "both countries", "Omani allies"."""
        words, grammar = self.tokens.words, self.pack.grammar
        if end - first > 1 or words[first] not in _ANYBODY or first == self.scene.first:
            return False
        before = words[first - 1]
        return before in self.pack.forms.base or before in grammar.prepositions or before in self.pack.forms.gerund

    def _relative_before(self, at: int) -> int | None:
        """The pronoun of the relative clause that a verb behind "and" goes on with: ", which will guard the coast and
        bring jobs"."""
        words = self.tokens.words
        if words[at - 1] != "and":
            return None
        for place in range(at - 2, max(self.scene.first, at - _LONGEST_RELATIVE), -1):
            if words[place] == ",":
                return place + 1 if words[place + 1] in ("which", "who") else None
        return None

    def _field(self, at: int) -> bool:
        """Whether the word is the field of an office: "the ministries of economies of Oman and Kenya"."""
        return self.tokens.words[at - 1] == "of" and self.tokens.words[at - 2] in self.pack.actors

    def _owner(self, end: int, at: int) -> bool:
        """Whether the party that ends at `end` only owns what acts: "Oman's visit", not "Oman's ministers"."""
        return end + 1 < at and self.tokens.words[end] in ("'s", "'", "’") and not self._actor(at - 1)

    def _antecedent(self, at: int) -> tuple[int, int, str] | None:
        """The party that the relative pronoun at `at` stands for: none in "a plant that will save water"."""
        end = at - (self.tokens.words[at - 1] == ",")
        return next(
            ((first, end, role) for first, (stop, role) in self.scene.subjects.items() if stop == end and role != "we"),
            None,
        )

    def _before_aside(self, at: int, group: VerbGroup | None) -> int:
        """Before a short aside: "the Ministry of Ports (MoP) signed", "the ties, tested by time, will grow"; but "met,
        signed a paper, opened a school" is a row of deeds."""
        words = self.tokens.words
        opens = {")": "(", ",": ","}.get(words[at - 1]) if at > self.scene.first else None
        modal = group is not None and group.form in _MODAL
        for place in range(at - 2, max(self.scene.first, at - _LONGEST_ASIDE), -1) if opens else ():
            if words[place] == opens:
                return place if opens == "(" or (modal and words[place + 1] in self.pack.forms.participle) else at
        return at

    def _named_subject(self, at: int, group: VerbGroup | None) -> tuple[int, int, str] | None:
        """A proper name right before the verb that no list knows: "Kazakbayev", "Gazelle Rail"."""
        first = at
        while first > self.scene.first and self.tokens.capital(first - 1) and self.tokens.raw[first - 1][0].isalpha():
            first -= 1
        office = self._office(first)
        if office is not None:
            return (office, at, "named")
        if first == at or at - 1 == self.scene.first or (at - 1) in self.scene.subjects:
            return None
        timed = any(each.first < at <= each.end for each in self.scene.times)
        if timed or self.tokens.words[at - 1] in _NO_NAMES:
            return None  # "This will", "... on Friday will"
        if (
            any(first < end <= at for end, _ in self.scene.subjects.values())
            or self.tokens.words[at - 1] in self.pack.grammar.fronted
        ):
            return None
        if self.tokens.words[first] in self.pack.grammar.articles and first + 1 < at:
            first += 1  # "The Corridor" begins a sentence
        before = self.tokens.words[first - 1] if first > self.scene.first else ","
        thing = (  # "the Corridor" is done or made, but "the Roadmap highlights"
            before in self.pack.grammar.articles
            and not (group and group.form is Form.PRESENT)
            and not self._actor(at - 1)
            and not (self.tokens.raw[at - 1].isupper() and len(self.tokens.raw[at - 1]) > 2)  # "the FBI"
        )
        return None if thing or before in self.pack.grammar.inside else (first, at, "named")

    def _office(self, at: int) -> int | None:
        """Where the name of an office begins that goes on at token `at`: "the Department of Homeland Security"."""
        words, nouns = self.tokens.words, self.pack.persons.posts.words.served.nouns
        first = at - 2 - (words[at - 1] == "the")  # "the Department of the Treasury"
        if first <= self.scene.first or words[first + 1] not in ("of", "for") or words[first] not in nouns:
            return None
        return first if self.tokens.capital(first) and words[first - 1] == "the" else None

    def _inside_phrase(self, first: int, role: str) -> bool:
        """Whether the party stands inside a phrase about something else: "relations between the two countries" do not
        act, "the ministers of the two countries" do."""
        at = first
        for _ in range(6):
            if at <= self.scene.first:
                return False
            word = self.tokens.words[at - 1]
            if word == "with" and self.tokens.words[at - 2] == ",":  # "..., with both sides agreeing to"
                return False
            if word == "and" and at == first and role in ("person", "sides") and self.ends_at(at - 1, "state"):
                return False  # "events in Chad and the minister": two clauses, no list
            if word in self.pack.grammar.inside:
                return self._of_no_actor(at - 2)
            if word == "," and not (self.ends_at(at - 1) and self.scene.subjects.get(at, (0, ""))[1] == "state"):
                return False  # a clause before the subject, no list of parties
            if word not in ("and", ",", "the", "both", "'s") and not self.ends_at(at):
                return False
            at = self._party_start(at) if self.ends_at(at) else at - 1
        return False

    def _of_no_actor(self, head: int) -> bool:
        """Whether the noun at `head` that a party is told to belong to does not act: "relations", but "the ministers"
        and any institution with a name."""
        while head >= self.scene.first and self.tokens.words[head] in ("affairs", "side", "foreign"):
            head -= 1
        head -= 2 if head - 2 >= self.scene.first and self._field(head) else 0
        if head < self.scene.first:
            return False
        if self.ends_at(head + 1, "state"):  # "the visit of Togo to Mali"
            return self._inside_phrase(self._party_start(head + 1), "state")
        paper = any(each.first <= head < each.end for each in self.scene.instruments)  # "the Treaty with Oman will"
        named = self.tokens.capital(head) and head > self.scene.first and not paper
        governed = (
            head > self.scene.first and self.tokens.words[head - 1] in self.pack.grammar.inside
        )  # "exchanges of teachers with"
        return not named and (governed or not self._actor(head))

    def ends_at(self, at: int, role: str | None = None) -> bool:
        """Whether the name of a party or person (of a state, where `role` asks for one) ends before token `at`."""
        if role is None or at not in self._ends:
            return at in self._ends
        return any(end == at and told == role for end, told in self.scene.subjects.values())

    def row(self, first: int) -> int:
        """Where the subject begins whose last party begins at token `first`: "the ministers of Oman and Kenya", "Oman,
        Chad and Kenya"."""
        words, begin, joined = self.tokens.words, first, False
        while begin - 2 >= self.scene.first:
            gap = begin - 1 - (words[begin - 1] == "the")
            joined = joined or words[gap] == "and"
            end = gap - (words[gap] == "and" and words[gap - 1] == ",")
            if not (joined and words[gap] in ("and", ",") and end in self._ends):
                break
            before = words[self._ends[end][0] - 1] if self._ends[end][0] > self.scene.first else ""
            if words[gap] == "," and before in self.pack.grammar.prepositions and before != "of":
                break  # "In Oslo, Kenya and Norway signed"
            begin = self._ends[end][0]
        officials = begin - 2 - (words[begin - 1] == "the")
        if words[officials + 1 : officials + 2] == ("of",) and officials >= self.scene.first and self._actor(officials):
            return officials
        return begin

    def _party_start(self, at: int) -> int:
        return min(first for first, (end, _) in self.scene.subjects.items() if end == at)

    def _actor(self, head: int) -> bool:
        if self.tokens.words[head] in self.pack.actors or self.ends_at(head + 1):
            return True
        return any(person.first <= head < person.end for person in self.scene.persons)

    def _relative(self, at: int) -> bool:
        """Whether the finite verb at `at` stands in a relative clause or is a noun or participle in truth."""
        word, before = self.tokens.words[at], self.tokens.words[max(0, at - 1)]
        if word in self.pack.forms.third and (
            before in self.pack.grammar.inside
            or before in self.pack.grammar.articles
            or before in self.pack.grammar.adjectives
        ):
            return True  # "the presidents of both states discussed"
        return word in self.pack.forms.participle or self.tokens.words[max(0, at - 1)] in ("which", "who", "that")
