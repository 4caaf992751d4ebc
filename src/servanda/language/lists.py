"""Lists: where one member of a list ends and the next begins.

One splitter serves every kind of claim. It looks at surfaces only: separators, the form of the word that begins a
member, and whether the members are parallel. "A conjunction inside one member's object does not split it" is the rule
that most of the code below is about.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from servanda.language.act_shapes import ActShapes
from servanda.language.clauses import Clauses
from servanda.language.list_words import ListWords
from servanda.language.tokens import Tokens
from servanda.language.verbs import is_adverb

_FIELD = 4  # tokens from "in" to the next field
_PURPOSE = 12  # tokens from the head of a noun phrase to the purpose told of it


@dataclass(frozen=True, slots=True)
class Act:
    """One member of a list: tokens `[first, end)`. `acts` tells whether it names an act rather than a bare issue."""

    first: int
    end: int
    acts: bool = True


_AIMS = frozenset("ensure enable allow help facilitate prevent avoid".split())
_FIELDS = frozenset((word,) for word in "field fields sphere spheres area areas sector sectors domain realm".split())
_TIES = frozenset(
    "relations ties links cooperation collaboration coordination consultation consultations partnership friendship"
    " trust understanding interaction dialogue contacts exchanges".split()
)
_IN_COMMON = frozenset(("work", how) for how in ("together", "jointly", "closely", "hard", "diligently"))
_ABOVE_ALL = frozenset(["especially", "particularly", "notably"])


class ListSplitter:
    """Finds clause ends and list members. One splitter serves a language; it holds no document's state."""

    def __init__(self, words: ListWords) -> None:
        self.words = words
        self.grammar = words.grammar
        self.shapes = ActShapes(words)
        self._clauses = Clauses(words, self.shapes)

    def clause_end(self, tokens: Tokens, first: int, end: int, subjects: Mapping[int, int]) -> int:
        """The token at which the words that begin at `first` stop belonging to one undertaking: see `Clauses`."""
        return self._clauses.clause_end(tokens, first, end, subjects)

    def head(self, tokens: Tokens, first: int, end: int) -> int:
        """The last word of the noun phrase that begins at `first`: see `ActShapes`."""
        return self.shapes.head(tokens, first, end)

    # --- members -----------------------------------------------------------------------------------------------

    def infinitives(self, tokens: Tokens, first: int, end: int) -> tuple[Act, ...]:
        """The members of "expand X, establish Y and support Z", which begin with a verb in its base form, and of what
        is done "while also building Y"."""
        beside = self.shapes.beside(tokens, first, end)
        if beside is not None:
            return (*self.infinitives(tokens, first, beside[0]), *self.nouns(tokens, beside[1], end))
        cuts = [first]
        for at in range(first + 1, end):
            if tokens.words[at - 1] not in self.grammar.separators and not self.shapes.link(tokens, at):
                continue
            begin = self.shapes.verb_at(tokens, at, end) or self._verb_in_row(tokens, at, end)
            if begin is not None and tokens.words[begin : begin + 2] == ("to", "include"):
                break  # "free the hostages, to include the guests of Oman"
            if begin is not None and self._aim_of_all(tokens, cuts, begin, end):
                break
            if begin is not None and self._field_of(tokens, cuts[-1], begin, end):
                continue
            if begin is None or self._purpose_goes_on(tokens, cuts[-1], begin) or self._told_of(tokens, cuts[-1], at):
                continue
            if self._whole(tokens, cuts[-1], at):
                cuts.append(begin)
        verbal = [replace(member, acts=True) for member in self._members(tokens, cuts, end)]
        members = [part for member in verbal for part in self._nominal_tail(tokens, member)]
        return self._with_including(tokens, members)

    def _aim_of_all(self, tokens: Tokens, cuts: list[int], at: int, end: int) -> bool:
        """Whether a comma and "to" lead on to what the members before are for: "clear the mines, to ensure the safety
        of all"; in a row of "to open, to repair and to ensure", or where more acts follow, it is a member."""
        led = at + (tokens.words[at] == "to")
        if tokens.words[led - 2 : led] != (",", "to") or tokens.words[led] not in _AIMS:
            return False
        behind = (place for place in range(led + 2, end) if tokens.words[place - 1] in self.grammar.separators)
        more = any(self.shapes.verb_at(tokens, place, end) is not None for place in behind)
        return not more and not any("to" in tokens.words[cut - 1 : cut + 1] for cut in cuts[1:])

    def _verb_in_row(self, tokens: Tokens, at: int, end: int) -> int | None:
        """Where a verb stands that looks like an adjective, in a row of verbs: "stem fires, calm fears and reduce"."""
        if tokens.words[at] not in self.words.adjective_too or tokens.words[at - 1] != ",":
            return None
        further = next((place for place in range(at + 1, end) if tokens.words[place] in self.grammar.separators), end)
        joined = further + 1 < end and self.shapes.verb_at(tokens, further + 1, end) is not None
        return at if joined and further - at > 1 else None

    def _nominal_tail(self, tokens: Tokens, member: Act) -> list[Act]:
        """ "intensify cooperation in all areas, preparation of projects, the opening of a bank": once a list of
        infinitives goes over to nouns, each of these is a member. Two at least must follow, or it is one object."""
        if "including" in tokens.words[member.first : member.end]:
            return [member]
        parts = self._cut_nouns(tokens, member.first, member.end)
        besides = len(parts) > 2 and self.shapes.gerund(tokens, parts[-1].first)
        if besides and not any(self.shapes.gerund(tokens, part.first) for part in parts[1:-1]):
            return [replace(member, end=parts[-2].end), parts[-1]]  # "promote work and trade, striving to open banks"
        opens = [tokens.words[part.first] for part in parts[1:]]
        remarks = "for" in opens or not self.grammar.remarks.isdisjoint(opens)  # "$5 million, some 2 million, for"
        return parts if len(parts) > 2 and not remarks else [member]

    def nouns(self, tokens: Tokens, first: int, end: int) -> tuple[Act, ...]:
        """The members of "creation of X, sending Y and joint training in Z": gerunds and noun phrases."""
        members = [part for member in self._cut_nouns(tokens, first, end) for part in self._purposes(tokens, member)]
        return self._with_including(tokens, members)

    def _purposes(self, tokens: Tokens, member: Act) -> list[Act]:
        """ "joint efforts to rid the coast of oil, rebuild the port and open a yard": each purpose is a member."""
        head = self.shapes.head(tokens, member.first, member.end)
        efforts = tokens.words[head] in self.words.light or tokens.words[head] in self.words.action
        for at in range(head + 1, min(head + _PURPOSE, member.end - 2)) if efforts else ():
            if tokens.words[at] in self.grammar.fronted and tokens.words[at] not in self.grammar.prepositions:
                return [member]  # "support for Oman after attempts to raid the port, cut the cables and": no purpose
            if tokens.words[at] == "to" and tokens.words[at + 1] in self.words.forms.base:
                acts = self.infinitives(tokens, at + 1, member.end)
                apart = len(acts) > 1 and tokens.words[acts[0].end] in (",", ";")
                return [replace(member, end=acts[0].end), *acts[1:]] if apart else [member]
        return [member]

    def _cut_nouns(self, tokens: Tokens, first: int, end: int) -> list[Act]:
        last = next((at for at in range(first + 1, end - 1) if self._focus(tokens, at)), end)
        edges = [
            first,
            *(at for at in range(first + 1, last) if self._begins_segment(tokens, at)),
            *(at for at in range(last + 1, end) if self._list_goes_on(tokens, last, at)),
        ]
        stops = [*edges[1:], end]
        acts = [self.shapes.acts(tokens, begin, stop) for begin, stop in zip(edges, stops, strict=True)]
        comma = [True] + [
            tokens.words[at - 1] in (",", ";") or tokens.words[at - 2] in (",", ";") or self.shapes.link(tokens, at)
            for at in edges[1:]
        ]
        listed = sum(comma)
        parallel = listed >= 3 and 2 * sum(a and c for a, c in zip(acts, comma, strict=True)) >= listed
        cuts = [first]
        for at, stop, act, after_comma in zip(edges[1:], stops[1:], acts[1:], comma[1:], strict=True):
            begin, close = self.shapes.trimmed(tokens, at, stop)
            bare = parallel and after_comma and self.shapes.action_head(tokens, at, stop) and close - begin > 1
            joined = after_comma or (
                self.shapes.has_complement(tokens, cuts[-1], at) and self.shapes.same_shape(tokens, cuts[-1], at)
            )
            whole = self._whole(tokens, cuts[-1], at) and not self.shapes.one_row(tokens, at)
            turns = self._goes_over(tokens, cuts[-1], at)
            if turns or ((act or bare) and joined and whole and not self._field(tokens, edges, cuts[-1], at)):
                cuts.append(at)
        if self._trails(tokens, cuts) or self._apposed(tokens, cuts):
            end = cuts.pop()
        return self._members(tokens, cuts, end)

    def _goes_over(self, tokens: Tokens, first: int, at: int) -> bool:
        """Whether a list of nouns goes over to an infinitive at `at`: "agreed on a plan for ports and to open a yard",
        but not "the need to clear the mines and to open a yard"."""
        opens = tokens.words[at] == "to" and tokens.words[at + 1 : at + 2] != ()
        if not opens or tokens.words[at + 1] not in self.words.forms.base or tokens.words[at - 1] != "and":
            return False
        before = range(first, at - 1)
        return not any(tokens.words[i] == "to" and tokens.words[i + 1] in self.words.forms.base for i in before)

    def _field(self, tokens: Tokens, edges: list[int], begin: int, at: int) -> bool:
        """Whether the segment at `at` is the last of the fields that the member from `begin` names: "opening a school
        for trade, crafts and work with wood"."""
        if (
            self.shapes.gerund(tokens, at)
            or tokens.words[at] in self.grammar.determiners
            or not self.shapes.gerund(tokens, begin)
        ):
            return False
        place = edges.index(at)
        if place < 3:
            return False
        rows = [
            self.shapes.trimmed(tokens, edges[row], edges[row + 1])
            for row in (place - 2, place - 1)
            if edges[row] > begin
        ]
        return len(rows) == 2 and all(
            last - first <= 2 and not self.shapes.acts(tokens, first, last) for first, last in rows
        )

    def _trails(self, tokens: Tokens, cuts: list[int]) -> bool:
        """Whether the last member only tells what comes of those before it: "issue two loans, unlocking more money"."""
        if len(cuts) < 2 or tokens.words[cuts[-1] - 1] != "," or not self.shapes.gerund(tokens, cuts[-1]):
            return False
        return all(tokens.words[at - 1] == "," for at in cuts[1:])

    def _apposed(self, tokens: Tokens, cuts: list[int]) -> bool:
        """Whether the last member only says what the one before it is: "clearing the mines, a great task of ours"."""
        if len(cuts) != 2 or tokens.words[cuts[1]] not in ("a", "an"):
            return False
        return tokens.words[cuts[1] - 1] == "," and tokens.words[cuts[1] - 2] not in self.grammar.separators

    def _members(self, tokens: Tokens, cuts: list[int], end: int) -> list[Act]:
        members = []
        for begin, stop in zip(cuts, [*cuts[1:], end], strict=True):
            first, last = self.shapes.trimmed(tokens, begin, stop)
            if begin > cuts[0] and tokens.words[begin] == "to":
                members.append(Act(begin + 1, last, acts=True))  # "... and to open a yard"
            elif first < last:
                told = (self.shapes.acts, self.shapes.action_head, self.shapes.shared_head)
                acts = any(tells(tokens, first, last) for tells in told)
                members.append(Act(first, last, acts and not self.shapes.bare_question(tokens, first, last)))
        return members

    def _with_including(self, tokens: Tokens, members: list[Act]) -> tuple[Act, ...]:
        """A head with "including A-ing X and B-ing Y" gives the head and each of its members."""
        result: list[Act] = []
        for member in members:
            at = self._including(tokens, member)
            if at is None:
                result.append(member)
                continue
            members = self._means(tokens, at, member.end)
            if tokens.words[at] in ("including", "such") or tokens.words[at - 1] == ",":
                _, head_end = self.shapes.trimmed(tokens, member.first, at)
                members.insert(0, Act(member.first, head_end, member.acts))
            result.extend(members)
        return tuple(result)

    def _including(self, tokens: Tokens, member: Act) -> int | None:
        """Where "including" or "by" leads over to the means: one means alone belongs to its head, unless a comma sets
        it apart."""
        for at in range(member.first + 2, member.end - 2):
            such = tokens.words[at] == "such" and tokens.words[at + 1] == "as"
            above = tokens.words[at] in _ABOVE_ALL and tokens.words[at - 1] == ","
            if above and self.shapes.gerund(tokens, at + 1 + (tokens.words[at + 1] in ("in", "by", "on"))):
                return at  # "deepen their work, especially building ports", "..., particularly in opening schools"
            above_all = tokens.words[at - 1 : at + 2] == (",", "in", "particular")
            named = tokens.words[at - 1 : at + 1] == (",", "namely")
            if not (such or above_all or named) and tokens.words[at] not in ("including", "by", "through"):
                continue
            fields = tokens.words[at] == "including" and tokens.words[at + 1] in self.grammar.inside - {"to", "by"}
            if fields and not self.shapes.gerund(tokens, at + 2):
                continue  # "..., including in transport, energy and water": fields of what is told before
            members = self._means(tokens, at, member.end)
            if tokens.words[members[0].first] == "using" and len(members) == 1:
                continue  # how it is done
            if not self.shapes.gerund(tokens, members[0].first):
                listed = above_all or named or tokens.words[at] == "including"
                if listed and len(members) > 1 and all(each.acts for each in members):
                    return at  # "..., including the launch of a plant and the opening of a store"
                continue
            apart = such or tokens.words[at] == "including" or tokens.words[at - 1] == ","
            if apart or len(members) > 1:
                return at
        return None

    def _means(self, tokens: Tokens, at: int, end: int) -> list[Act]:
        """The members behind the "including" or "by" at `at`: "including to train the police and open a school"."""
        begin = at + 1 + (tokens.words[at + 1] in ("by", "through", "to", "as", "in", "on", "particular"))
        if tokens.words[at + 1] == "to" and tokens.words[begin] in self.words.forms.base:
            return list(self.infinitives(tokens, begin, end))
        return self._cut_nouns(tokens, begin, end)

    # --- what a member looks like ---------------------------------------------------------------------------------

    def _begins_segment(self, tokens: Tokens, at: int) -> bool:
        if tokens.words[at] in self.grammar.separators or tokens.words[at] in ("as", "well", "into", "but", "along"):
            return False
        if tokens.words[at : at + 3] == ("in", "addition", "to") or tokens.words[at : at + 2] == ("in", "particular"):
            return False
        if tokens.words[at : at + 2] == ("in", "the") and tokens.words[at + 2 : at + 3] in _FIELDS:
            return False  # "the growth of trade, in the field of ports, in the field of roads"
        told_of = tokens.words[at - 1] == "," and tokens.words[at] in self.words.forms.participle
        if told_of and not self.grammar.prepositions.isdisjoint(tokens.words[at + 1 : at + 2]):
            return False  # "the visit of Kenya, set for May"
        in_name = tokens.capital(at) and tokens.capital(at - 2) and tokens.words[at] in self.words.action
        if tokens.words[at - 1] == "and" and in_name:
            return False  # "the Organization for Security and Cooperation in Europe"
        return tokens.words[at - 1] in self.grammar.separators or self.shapes.link(tokens, at) > 0

    def _focus(self, tokens: Tokens, at: int) -> bool:
        """Whether a remark on the member before begins: "..., with a focus on ports, roads and rail" and "... in
        recognition of its work, its patience and its aid" list nothing of their own, nor does "a plan based on trust,
        care and the defence of rights"."""
        ground = tokens.words[at] == "in" and tokens.words[at + 1] in self.grammar.grounds
        ground = ground or (tokens.words[at] in self.grammar.based and tokens.words[at + 1] in ("on", "in", "upon"))
        include = tokens.words[at - 1 : at + 2] == (",", "to", "include")
        return ground or include or (tokens.words[at - 1] == "," and tokens.words[at] in self.grammar.remarks)

    def _list_goes_on(self, tokens: Tokens, remark: int, at: int) -> bool:
        """Whether the list goes on at `at` behind a remark: "clearing mines, mainly up north, and opening roads", "a
        plant based on Omani plans, and the launch of a school"."""
        based = tokens.words[remark] in self.grammar.based and tokens.words[at] in self.grammar.determiners
        if based and self.shapes.link(tokens, at):
            return True
        if tokens.words[at - 2 : at] != (",", "and") or "," in tokens.words[remark : at - 2]:
            return False
        return based or self.shapes.gerund(tokens, at)

    def _field_of(self, tokens: Tokens, first: int, at: int, end: int) -> bool:
        """Whether a noun that may be a verb goes on with the fields that the member names: "upgrade their work in
        defence, supply chains and roads"."""
        words = tokens.words
        if words[at] not in self.words.noun_first or words[at - 1] != ",":
            return False
        inside = "in" in words[max(first, at - _FIELD) : at - 1]
        behind = (place for place in range(at + 1, end) if words[place - 1] in self.grammar.separators)
        return inside and not any(self.shapes.verb_at(tokens, place, end) is not None for place in behind)

    def _purpose_goes_on(self, tokens: Tokens, first: int, at: int) -> bool:
        """Whether "and" without a comma only prolongs the purpose told in the member that begins at `first`: "train
        crews to speed up work and cut costs"."""
        if tokens.words[at - 1] != "and" or tokens.words[at - 2] in (",", ";") or tokens.words[at] == "to":
            return False
        if tokens.words[first : first + 2] in _IN_COMMON:
            return False  # "work together to open a port and train crews": each is a common act
        purpose = (
            place
            for place in range(first + 2, at - 2)
            if tokens.words[place] == "to" and tokens.words[place + 1] in self.words.forms.base
        )
        return next(purpose, None) is not None

    def _told_of(self, tokens: Tokens, first: int, at: int) -> bool:
        """Whether what follows only prolongs a relative clause: "open a plant that will save water, cut costs"."""
        relative = (place for place in range(first + 1, at - 1) if tokens.words[place] in ("that", "which", "who"))
        for place in relative:
            ahead = 4 if tokens.words[place] == "that" else 2  # "ensure that the trawlers can never cut or"
            if not self.grammar.modals.isdisjoint(tokens.words[place + 1 : place + ahead]):
                return True
        return False

    def _whole(self, tokens: Tokens, first: int, end: int) -> bool:
        """Whether the member before a cut has its own object: "adopt" in "adopt and enforce a ban" has none, nor has
        "a broad" in "a broad, lasting peace"; "those both in Oman and" waits for its second half."""
        if self._half(tokens, first, end) or self._shared_noun(tokens, end) or self._of_one_kind(tokens, first, end):
            return False
        if tokens.words[end - 1] == "and" and tokens.words[end - 3] == "'s" and self._adjective(tokens.words[end]):
            return False  # "Oman's security and political integration"
        if self._shared_complement(tokens, end):
            return False
        first, end = self.shapes.trimmed(tokens, first, end)
        if end - first < 2:
            return False
        last = tokens.words[end - 1]
        if tokens.words[end - 2] == "to" and last in self.words.forms.base:  # "efforts to find and free the crew"
            return False
        return (
            last not in self.grammar.prepositions
            and last not in self.grammar.determiners
            and not self.only_verbs(tokens, first, end)
        )

    def _half(self, tokens: Tokens, first: int, end: int) -> bool:
        """Whether "and" at the end joins what "both" began: "those both in the camps and", not "in both camps and"."""
        words = tokens.words
        if words[end - 1] != "and":
            return False
        both = next((at for at in range(end - 2, first, -1) if words[at] in ("both", "and")), None)
        if both is None or words[both] != "both":
            return False
        return words[both + 1] in self.grammar.inside or words[both + 1] in ("inside", "at")

    def _of_one_kind(self, tokens: Tokens, first: int, end: int) -> bool:
        """Whether "and" at the end joins two plain words for the common work that one verb tells: "strengthening
        bilateral relations and | cooperation between the two"."""
        words = tokens.words
        verb = words[first] in self.words.forms.gerund or words[first] in self.words.forms.base
        if not verb or words[end - 1] != "and":
            return False
        in_a_field = words[end + 1 : end + 2] == ("in",)  # "relations and | cooperation in trade"
        return words[end - 2] in _TIES and words[end] in _TIES and not in_a_field

    def _shared_noun(self, tokens: Tokens, at: int) -> bool:
        """Whether adjectives on both sides of the cut at `at` share a noun: "the increased, steady supply"."""
        if tokens.words[at - 1] != "," or tokens.words[at - 3] not in self.grammar.determiners:
            return False
        if tokens.words[at - 3] in ("a", "an") and tokens.words[at + 1 : at + 2] == ("-",):
            return True  # "a robust, long-term partnership"
        return self._adjective(tokens.words[at - 2]) and self._adjective(tokens.words[at])

    def _shared_complement(self, tokens: Tokens, at: int) -> bool:
        """Whether two bare nouns share what "of" leads to: "growth in the length and | number of flights"."""
        before, words = tokens.words[at - 4 : at], tokens.words
        inside = before[:1] and before[0] in self.grammar.prepositions and before[1] in self.grammar.determiners
        shared = before[3:] == ("and",) and words[at] in self.grammar.dimensions
        return bool(inside) and shared and words[at + 1 : at + 2] == ("of",)

    def _adjective(self, word: str) -> bool:
        told = word in self.words.adjective_too or word.endswith(self.grammar.adjective_endings)
        return told or word in self.words.forms.participle

    def only_verbs(self, tokens: Tokens, first: int, end: int) -> bool:
        """Whether nothing but verbs and separators stands there: "improve, expand and strengthen" shares one object."""
        forms = self.words.forms
        return all(
            word in self.grammar.separators
            or (word in forms.base and (word not in self.words.noun_too or at == first))
            or word in forms.gerund
            or word in forms.past
            or is_adverb(word)
            or word == "to"
            for at, word in enumerate(tokens.words[first:end], first)
        )
