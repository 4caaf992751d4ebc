"""Lists: where the words of an undertaking end, and where one member of a list ends and the next begins.

One splitter serves every kind of claim. It looks at surfaces only: separators, the form of the word that begins a
member, and whether the members are parallel. "A conjunction inside one member's object does not split it" is the rule
that most of the code below is about.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from servanda.language.tokens import Tokens
from servanda.language.verbs import VerbForms, is_adverb

_PREPOSITIONS = frozenset(
    "of in on for between with to from among at through by towards toward into under within across over against about"
    " regarding concerning around via throughout during aimed".split()
)
_DETERMINERS = frozenset(
    "the a an this that these those its their our his her all each every any both some more further new".split()
)
_SEPARATORS = frozenset([",", ";", "and", "&", "or"])
_SUBORDINATORS = frozenset(
    "which who whom whose where while whereas when because since although though but thus thereby adding noting"
    " stressing saying emphasizing emphasising highlighting underlining according if unless until so despite"
    " given recognizing recognising considering".split()
)
_OPENERS = {"“": "”", "«": "»", "(": ")", "[": "]", "‘": "’"}
_NOUNLY = (
    "tion",
    "sion",
    "ment",
    "ance",
    "ence",
    "ing",
    "isation",
    "ization",
    "exchange",
    "exchanges",
    "ings",
    "tions",
    "ments",
    "sions",
)
_REPEATED = frozenset("on of to by for in with".split())
_LEADING = frozenset(
    [",", ";", "and", "or", "to", "&", "also", "both", "on", "by", "in", "of", ":", "including", "will", "shall"]
)
_TRAILING = frozenset([",", ";", "and", "or", "&", "."])
_ADJECTIVAL = ("ic", "al", "ive", "ary", "ous")
_LONGEST_ROW = 9  # words up to the head that adjectives share
_MODALS = frozenset("will would can could may might shall should".split())
_RELATIVES = frozenset("that which who whom what how where when if whether".split())
_SUBJECT_PRONOUNS = frozenset("he she they it we i this".split())
_VERB_AFTER = frozenset("with together closely jointly towards toward".split())
_NOUN_AFTER = frozenset("of for in between on and , ; among from is are was were has have".split())


@dataclass(frozen=True, slots=True)
class ListWords:
    """The words a language's lists turn on.

    `noun_too` are verbs whose base form is also a noun, `noun_first` those of them that are nouns far more often;
    `action` nouns name an act; `light` heads are looked through ("the importance of deepening"); `issues` are nouns
    that end like acts and are none ("the situation"); `adjective_too` are verbs that are adjectives as well; `saying`
    verbs report words; `cooperation` nouns stand for common work; `governing` verbs govern an act or a topic.
    """

    forms: VerbForms
    noun_too: frozenset[str]
    action: frozenset[str]
    light: frozenset[str]
    issues: frozenset[str]
    noun_first: frozenset[str]
    adjective_too: frozenset[str]
    saying: frozenset[str]
    cooperation: frozenset[str]
    governing: frozenset[str]


@dataclass(frozen=True, slots=True)
class Act:
    """One member of a list: tokens `[first, end)`. `acts` tells whether it names an act rather than a bare issue."""

    first: int
    end: int
    acts: bool = True


class ListSplitter:
    """Finds clause ends and list members. One splitter serves a language; it holds no document's state."""

    def __init__(self, words: ListWords) -> None:
        self.words = words

    def clause_end(self, tokens: Tokens, first: int, end: int, subjects: Mapping[int, int]) -> int:
        """The token at which the words that begin at `first` stop belonging to one undertaking. `subjects` gives the
        token ranges of parties and persons, by their first token: one of these with a finite verb begins a new
        statement."""
        closers: list[str] = []
        at = first
        while at < end:
            raw, word = tokens.raw[at], tokens.words[at]
            if closers and raw == closers[-1]:
                closers.pop()
            elif raw in _OPENERS and self._closes(tokens, at, end):
                closers.append(_OPENERS[raw])
            elif (
                not closers
                and (
                    raw in ("”", '"', "»", ")", "]", ".", "!", "?", "…", ":") or self._breaks(tokens, at, end, subjects)
                )
            ) or (not closers and word in ("–", "—") and self._dash_ends(tokens, at, end)):
                break
            at += 1
        while at > first and tokens.words[at - 1] in (",", ";", "and", "or", "-", "–", "—"):
            at -= 1
        return at

    def _dash_ends(self, tokens: Tokens, at: int, end: int) -> bool:
        """Whether the dash begins a remark; between two names it joins them: "the Oman – India – Iran corridor"."""
        if not tokens.text[tokens.ends[at] : tokens.ends[at] + 1].isspace():
            return False
        return not (0 < at < end - 1 and tokens.capital(at - 1) and tokens.capital(at + 1))

    def _closes(self, tokens: Tokens, at: int, end: int) -> bool:
        return _OPENERS[tokens.raw[at]] in tokens.raw[at + 1 : end]

    def _breaks(self, tokens: Tokens, at: int, end: int, subjects: Mapping[int, int]) -> bool:
        """Whether a new clause begins at this separator."""
        word = tokens.words[at]
        if word not in (",", ";", "and", "that", "as", "while", "which", "who", "where", "but", "because", "when"):
            return False
        nxt = at + 1
        if word in ("while", "because", "but") or (
            word in ("which", "who", "where", "when") and at and tokens.words[at - 1] == ","
        ):
            if word in ("which", "who") and self._goes_on_behind(tokens, nxt, end):
                return False
            return word != "but" or tokens.words[nxt : nxt + 1] != ("also",)
        if word == "as" and self._as_well_as(tokens, at + 3):
            return tokens.words[at + 3 : at + 4] != () and self.words.forms.past.get(tokens.words[at + 3]) in (
                self.words.governing
            )
        if word in ("that", "as", "which", "who", "where", "when"):
            return False
        while nxt < end and tokens.words[nxt] in ("and", "that", "also", ","):
            nxt += 1
        if nxt >= end:
            return True
        after = tokens.words[nxt]
        if word == "," and after in _SUBORDINATORS:
            return after not in ("which", "who") or not self._goes_on_behind(tokens, nxt, end)
        if word == "," and tokens.words[nxt : nxt + 2] == ("taking", "into"):
            return True  # "..., taking into account the state of the market"
        if word == "," and after == "as" and tokens.words[nxt + 1 : nxt + 2] != ("well",):
            return True
        if word in (",", "and") and after in self.words.saying:
            return True  # "... free elections and emphasized that"
        if word == "and" and self._new_predicate(tokens, at, nxt):
            return True
        return self._new_subject(tokens, nxt, end, subjects)

    def _new_predicate(self, tokens: Tokens, at: int, nxt: int) -> bool:
        """Whether "and" leads on to what the subject did besides: "... on climate and exchanged views on ports". Two
        participles side by side ("produced and exported") are none."""
        if tokens.words[nxt] in ("is", "are", "was", "were", "has", "have"):
            return True
        base = self.words.forms.past.get(tokens.words[nxt])
        return base in self.words.governing and tokens.words[at - 1] not in self.words.forms.participle

    def _goes_on_behind(self, tokens: Tokens, at: int, end: int) -> bool:
        """Whether the list goes on behind the relative clause: "..., who came in May, and create conditions"."""
        for place in range(at, end - 2):
            if tokens.words[place] == "," and tokens.words[place + 1] in ("and", "or"):
                return self._verb_at(tokens, place + 2, end) is not None
        return False

    def _new_subject(self, tokens: Tokens, at: int, end: int, subjects: Mapping[int, int]) -> bool:
        stop = at + 1 if tokens.words[at] in _SUBJECT_PRONOUNS else subjects.get(at)
        if stop is None:
            return False
        if stop + 1 < end and tokens.words[stop] == "and":  # "Cuba and Angola said"
            stop = subjects.get(stop + 1, stop)
        while stop < end and (is_adverb(tokens.words[stop]) or tokens.words[stop] in ("(", ")")):
            stop += 1
        if stop >= end:
            return False
        return self.words.forms.finite(tokens.words[stop]) or tokens.words[stop] in self.words.saying

    # --- members -----------------------------------------------------------------------------------------------

    def infinitives(self, tokens: Tokens, first: int, end: int) -> tuple[Act, ...]:
        """The members of "expand X, establish Y and support Z", which begin with a verb in its base form."""
        cuts = [first]
        for at in range(first + 1, end):
            if tokens.words[at - 1] not in _SEPARATORS and not self._as_well_as(tokens, at):
                continue
            begin = self._verb_at(tokens, at, end)
            if begin is None or self._purpose_goes_on(tokens, cuts[-1], begin) or self._told_of(tokens, cuts[-1], at):
                continue
            if self._whole(tokens, cuts[-1], at):
                cuts.append(begin)
        verbal = [replace(member, acts=True) for member in self._members(tokens, cuts, end)]
        members = [part for member in verbal for part in self._nominal_tail(tokens, member)]
        return self._with_including(tokens, members)

    def _nominal_tail(self, tokens: Tokens, member: Act) -> list[Act]:
        """ "intensify cooperation in all areas, preparation of projects, the opening of a bank": once a list of
        infinitives goes over to nouns, each of these is a member. Two at least must follow, or it is one object."""
        if "including" in tokens.words[member.first : member.end]:
            return [member]
        parts = self._cut_nouns(tokens, member.first, member.end)
        return parts if len(parts) > 2 else [member]

    def nouns(self, tokens: Tokens, first: int, end: int) -> tuple[Act, ...]:
        """The members of "creation of X, sending Y and joint training in Z": gerunds and noun phrases."""
        return self._with_including(tokens, self._cut_nouns(tokens, first, end))

    def _cut_nouns(self, tokens: Tokens, first: int, end: int) -> list[Act]:
        last = next((at for at in range(first + 1, end) if self._focus(tokens, at)), end)
        edges = [first, *(at for at in range(first + 1, last) if self._begins_segment(tokens, at))]
        stops = [*edges[1:], end]
        acts = [self._acts(tokens, begin, stop) for begin, stop in zip(edges, stops, strict=True)]
        comma = [True] + [
            tokens.words[at - 1] in (",", ";") or tokens.words[at - 2] in (",", ";") or self._as_well_as(tokens, at)
            for at in edges[1:]
        ]
        listed = sum(comma)
        parallel = listed >= 3 and 2 * sum(a and c for a, c in zip(acts, comma, strict=True)) >= listed
        cuts = [first]
        for at, stop, act, after_comma in zip(edges[1:], stops[1:], acts[1:], comma[1:], strict=True):
            bare = parallel and after_comma and self._action_head(tokens, at, stop) and stop - at > 1
            joined = after_comma or (
                self._has_complement(tokens, cuts[-1], at) and self._same_shape(tokens, cuts[-1], at)
            )
            whole = self._whole(tokens, cuts[-1], at) and not self._one_row(tokens, at)
            if (act or bare) and joined and whole and not self._field(tokens, edges, cuts[-1], at):
                cuts.append(at)
        if self._trails(tokens, cuts):
            end = cuts.pop()
        return self._members(tokens, cuts, end)

    def _field(self, tokens: Tokens, edges: list[int], begin: int, at: int) -> bool:
        """Whether the segment at `at` is the last of the fields that the member from `begin` names: "opening a school
        for trade, crafts and work with wood"."""
        if self._gerund(tokens, at) or tokens.words[at] in _DETERMINERS or not self._gerund(tokens, begin):
            return False
        place = edges.index(at)
        if place < 3:
            return False
        rows = [
            self._trimmed(tokens, edges[row], edges[row + 1]) for row in (place - 2, place - 1) if edges[row] > begin
        ]
        return len(rows) == 2 and all(last - first <= 2 and not self._acts(tokens, first, last) for first, last in rows)

    def _trails(self, tokens: Tokens, cuts: list[int]) -> bool:
        """Whether the last member only tells what comes of those before it: "issue two loans, unlocking more money"."""
        if len(cuts) < 2 or tokens.words[cuts[-1] - 1] != "," or not self._gerund(tokens, cuts[-1]):
            return False
        return all(tokens.words[at - 1] == "," for at in cuts[1:])

    def _members(self, tokens: Tokens, cuts: list[int], end: int) -> list[Act]:
        members = []
        for begin, stop in zip(cuts, [*cuts[1:], end], strict=True):
            first, last = self._trimmed(tokens, begin, stop)
            if first < last:
                acts = self._acts(tokens, first, last) or self._action_head(tokens, first, last)
                members.append(Act(first, last, acts or self._shared_head(tokens, first, last)))
        return members

    def _trimmed(self, tokens: Tokens, first: int, end: int) -> tuple[int, int]:
        """The member without the separators and repeated prepositions around it."""
        while end - first > 2 and tokens.words[first] in _LEADING:
            first += 1
        while end > first and (tokens.words[end - 1] in _TRAILING or self._as_well_as(tokens, end)):
            end -= 3 if self._as_well_as(tokens, end) else 1
        return first, end

    def _with_including(self, tokens: Tokens, members: list[Act]) -> tuple[Act, ...]:
        """A head with "including A-ing X and B-ing Y" gives the head and each of its members."""
        result: list[Act] = []
        for member in members:
            at = self._including(tokens, member)
            if at is None:
                result.append(member)
                continue
            begin = at + 1 + (tokens.words[at + 1] in ("by", "through"))
            members = self._cut_nouns(tokens, begin, member.end)
            if tokens.words[at] == "including" or tokens.words[at - 1] == ",":
                _, head_end = self._trimmed(tokens, member.first, at)
                members.insert(0, Act(member.first, head_end, member.acts))
            result.extend(members)
        return tuple(result)

    def _including(self, tokens: Tokens, member: Act) -> int | None:
        """Where "including" or "by" leads over to the means: one means alone belongs to its head, unless a comma sets
        it apart."""
        for at in range(member.first + 2, member.end - 2):
            if tokens.words[at] not in ("including", "by", "through"):
                continue
            begin = at + 1 + (tokens.words[at + 1] in ("by", "through"))
            members = self._cut_nouns(tokens, begin, member.end)
            if not self._gerund(tokens, begin):
                if tokens.words[at] == "including" and len(members) > 1 and all(each.acts for each in members):
                    return at  # "..., including the launch of a plant and the opening of a store"
                continue
            apart = tokens.words[at] == "including" or tokens.words[at - 1] == ","
            if apart or len(members) > 1:
                return at
        return None

    # --- what a member looks like ---------------------------------------------------------------------------------

    def _begins_segment(self, tokens: Tokens, at: int) -> bool:
        if tokens.words[at] in _SEPARATORS or tokens.words[at] in ("as", "well"):
            return False
        return tokens.words[at - 1] in _SEPARATORS or self._as_well_as(tokens, at)

    def _focus(self, tokens: Tokens, at: int) -> bool:
        """Whether ", with" begins a remark on the member before: "..., with a focus on ports, roads and rail" lists
        nothing of its own."""
        return tokens.words[at - 1 : at + 1] == (",", "with")

    def _as_well_as(self, tokens: Tokens, at: int) -> bool:
        """Whether "as well as" (or "along with") stands right before token `at`."""
        return tokens.words[max(0, at - 3) : at] == ("as", "well", "as") or tokens.words[max(0, at - 2) : at] == (
            "along",
            "with",
        )

    def _verb_at(self, tokens: Tokens, at: int, end: int) -> int | None:
        """Where a member that is an infinitive begins at or just after `at`; None where no infinitive stands there."""
        begin = at
        told = False
        while begin < end and (
            tokens.words[begin] in ("to", "also", "and", "not", "then", "will", "shall")
            or is_adverb(tokens.words[begin])
        ):
            told = told or tokens.words[begin] == "to"
            begin += 1
        if begin >= end or not (
            tokens.words[begin] in self.words.forms.base or (told and self._to_verb(tokens, begin))
        ):
            return None
        word, after = tokens.words[begin], tokens.words[begin + 1] if begin + 1 < end else "."
        if word in self.words.adjective_too and not told and after not in _DETERMINERS:
            return None  # "a free, connected and secure world"
        if told or word not in self.words.noun_too or after in _DETERMINERS or after in _VERB_AFTER:
            return at
        if (
            word in self.words.noun_first
            and tokens.words[at - 1] in ("and", "or")
            and tokens.words[at - 2] not in (",", ";")
        ):
            return None  # "climate and trade agendas": no verb here
        return None if after in _NOUN_AFTER or after in (".", ")") or after in self.words.action else at

    def _to_verb(self, tokens: Tokens, at: int) -> bool:
        """Whether a word behind "to" can be a verb that no list knows: "to have Kenya take part"."""
        word = tokens.words[at]
        return word.isalpha() and not tokens.capital(at) and word not in _DETERMINERS and word not in _PREPOSITIONS

    def _purpose_goes_on(self, tokens: Tokens, first: int, at: int) -> bool:
        """Whether "and" without a comma only prolongs the purpose told in the member that begins at `first`: "train
        crews to speed up work and cut costs"."""
        if tokens.words[at - 1] != "and" or tokens.words[at - 2] in (",", ";") or tokens.words[at] == "to":
            return False
        purpose = (
            place
            for place in range(first + 2, at - 2)
            if tokens.words[place] == "to" and tokens.words[place + 1] in self.words.forms.base
        )
        return next(purpose, None) is not None

    def _told_of(self, tokens: Tokens, first: int, at: int) -> bool:
        """Whether what follows only prolongs a relative clause: "open a plant that will save water, cut costs"."""
        relative = (place for place in range(first + 2, at - 1) if tokens.words[place] in ("that", "which", "who"))
        return any(tokens.words[place + 1] in _MODALS for place in relative)

    def _whole(self, tokens: Tokens, first: int, end: int) -> bool:
        """Whether the member before a cut has its own object: "adopt" in "adopt and enforce a ban" has none."""
        first, end = self._trimmed(tokens, first, end)
        if end - first < 2:
            return False
        last = tokens.words[end - 1]
        return last not in _PREPOSITIONS and last not in _DETERMINERS and not self._only_verbs(tokens, first, end)

    def _only_verbs(self, tokens: Tokens, first: int, end: int) -> bool:
        """Whether nothing but verbs and separators stands there: "improve, expand and strengthen" shares one object."""
        forms = self.words.forms
        return all(
            word in _SEPARATORS
            or (word in forms.base and (word not in self.words.noun_too or at == first))
            or word in forms.gerund
            or is_adverb(word)
            or word == "to"
            for at, word in enumerate(tokens.words[first:end], first)
        )

    def _gerund(self, tokens: Tokens, at: int) -> bool:
        while at < len(tokens) and (is_adverb(tokens.words[at]) or tokens.words[at] == "not"):
            at += 1
        if at + 1 >= len(tokens) or tokens.words[at + 1] == "of":  # "the opening of a bank" is a noun
            return False
        if tokens.words[at] in _ADJECTIVES and tokens.words[at + 1] in _DEVELOPING:
            return False
        return tokens.words[at] in self.words.forms.gerund and tokens.words[at] not in _PREPOSED

    def _acts(self, tokens: Tokens, first: int, end: int) -> bool:
        """Whether the segment begins like an act with a complement of its own."""
        if tokens.words[first] in _REPEATED and end - first > 2:  # "on opening a port and on training of pilots"
            first += 1
        while first < end and (tokens.words[first] in _DETERMINERS or tokens.words[first] in _SEPARATORS):
            first += 1
        if first >= end:
            return False
        if self._gerund(tokens, first) and end - first > 1:
            return tokens.words[first - 1] not in ("the", "a", "an")  # "the manufacturing industry"
        head = self.head(tokens, first, end)
        if head + 1 >= end or tokens.words[head] in self.words.issues:
            return False
        if tokens.words[head] in self.words.action:
            return tokens.words[head + 1] in _PREPOSITIONS
        return tokens.words[head] in self.words.light and tokens.words[head + 1] in ("of", "for", "to", "on")

    def _action_head(self, tokens: Tokens, first: int, end: int) -> bool:
        """Whether the segment's head noun, or its first word, names an act."""
        while first < end and tokens.words[first] in _DETERMINERS:
            first += 1
        if first >= end:
            return False
        head = self.head(tokens, first, end)
        word = tokens.words[head]
        if self._gerund(tokens, first) or word in self.words.action:
            return True
        if word in self.words.light and head > first and tokens.words[head - 1] in self.words.action:
            return True  # "cooperation opportunities"
        return word.endswith(_NOUNLY) and word not in self.words.issues

    def _shared_head(self, tokens: Tokens, first: int, end: int) -> bool:
        """Whether adjectives in a row share a head that names an act: "security, humanitarian and economic aid to"."""
        stop = next((at for at in range(first + 1, end) if tokens.words[at] in _PREPOSITIONS), end)
        row = tokens.words[first:stop]
        return len(row) <= _LONGEST_ROW and not _SEPARATORS.isdisjoint(row) and row[-1] in self.words.action

    def _one_row(self, tokens: Tokens, at: int) -> bool:
        """Whether two words side by side share what follows: "economic and commercial cooperation", "the growth and
        renewal of ports"."""
        if tokens.words[at - 1] not in ("and", "or", "&"):
            return False
        before, word = tokens.words[at - 2], tokens.words[at]
        if word.endswith(_ADJECTIVAL) and before.endswith(_ADJECTIVAL):
            return True
        bare = tokens.words[at - 3] in _DETERMINERS or tokens.words[at - 3] in _PREPOSITIONS
        acts = before in self.words.action and word in self.words.action
        return bare and acts and tokens.words[at + 1 : at + 2] == ("of",)

    def _same_shape(self, tokens: Tokens, first: int, at: int) -> bool:
        """Whether "and" without a comma can join the two: a gerund takes a gerund, or it is one object ("paying heed to
        exports and imports of goods")."""
        if tokens.words[at] in _REPEATED:
            return True
        first, _ = self._trimmed(tokens, first, at)
        word = tokens.words[at]
        begins = (word in self.words.cooperation and not word.endswith("s")) or word in self.words.forms.gerund
        return begins or not self._gerund(tokens, first)

    def _has_complement(self, tokens: Tokens, first: int, end: int) -> bool:
        first, end = self._trimmed(tokens, first, end)
        if self._gerund(tokens, first):
            return end - first > 1
        return any(word in _PREPOSITIONS for word in tokens.words[first:end]) or end - first > 3

    def head(self, tokens: Tokens, first: int, end: int) -> int:
        """The last word of the noun phrase that begins at `first`, before its first preposition or separator."""
        at = first
        owner = next((i for i in range(first, min(first + 5, end - 1)) if tokens.words[i] == "'s"), None)
        if owner is not None and not any(word in _PREPOSITIONS for word in tokens.words[first:owner]):
            at = owner + 1
        while (
            at + 1 < end
            and tokens.words[at + 1] not in _PREPOSITIONS
            and tokens.words[at + 1] not in _SEPARATORS
            and tokens.words[at + 1] not in ("that", "which", "'s", "(", "as")
        ):
            at += 1
        return at


# Gerunds in form that stand before a noun or lead on to one: "ongoing work", "according to", ...
_PREPOSED = frozenset(
    "starting beginning including following according regarding concerning depending existing ongoing"
    " pressing outstanding remaining leading neighboring neighbouring emerging incoming upcoming"
    " corresponding".split()
)
# ... and those that do only before some nouns: "developing countries", "growing interest".
_ADJECTIVES = frozenset("developing growing".split())
_DEVELOPING = frozenset(
    "countries country nations nation world states economies economy regions interest demand trade number role"
    " importance threat threats need needs market markets concern concerns cooperation ties partnership".split()
)
