"""Where the words of an undertaking end: at the end of its clause."""

from __future__ import annotations

from collections.abc import Mapping

from servanda.language.act_shapes import ActShapes
from servanda.language.list_words import ListWords
from servanda.language.tokens import Tokens
from servanda.language.verbs import is_adverb

_ABSOLUTE = 9  # tokens from "with" to the gerund of its clause
_TELLERS = frozenset(["media", "sources", "officials", "reports", "agencies"])  # "local media reported"
_TELLER = 12  # tokens of who says so
_THING = 10  # tokens from "a dam" to "will be"
_OTHERS = 7  # tokens from "many" to "will"
_OPEN_TO_CLAUSES = frozenset("ensure ensuring ensured see hope expect guarantee guaranteeing guaranteed".split())
_LINKS = frozenset("that which who whom whose what where when how whether if so".split())
_MORE_LINKS = frozenset("as than because since while before after until unless once , ; : and ( “".split())
_COPULAS = frozenset(["is", "are", "was", "were"])
_AT = frozenset(["during", "following", "after", "at"])
_OCCASIONS = frozenset("meeting meetings talks session summit visit ceremony conversation call forum trip".split())
_CALLED = 5  # tokens from "during" to "meeting"
_INTENDING = frozenset(["intends", "seeks", "hopes", "wants", "expects"])
_HOPED = frozenset("hoped agreed pledged decided vowed promised sought offered wished wanted planned undertook".split())
_PURPOSES = frozenset(["move", "bid", "effort", "attempt", "gesture", "sign", "step"])
_OPENERS = {"“": "”", "«": "»", "(": ")", "[": "]", "‘": "’", '"': '"'}


def _opens(tokens: Tokens, at: int) -> bool:
    """Whether a straight quotation mark stands before a word, apart from what precedes it."""
    apart = at == 0 or tokens.starts[at] > tokens.ends[at - 1]
    return apart and at + 1 < len(tokens) and tokens.starts[at + 1] == tokens.ends[at]


class Clauses:
    """Finds clause ends. Holds no document's state."""

    def __init__(self, words: ListWords, shapes: ActShapes) -> None:
        self.words = words
        self.grammar = words.grammar
        self.shapes = shapes

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
            elif raw in _OPENERS and (raw != '"' or _opens(tokens, at)) and self._closes(tokens, at, end):
                closers.append(_OPENERS[raw])
            elif (
                not closers
                and (
                    raw in ("”", '"', "»", ")", "]", "!", "?", "…", ":")
                    or (raw == "." and at + 1 >= end)  # within a sentence it closes an abbreviation: "Rs. 5 million"
                    or self._breaks(tokens, at, end, subjects)
                    or self._told_of_another(tokens, (first, at, end), subjects)
                    or self._told_of_act(tokens, first, at, subjects)
                    or self._told_next(tokens, first, at)
                    or self._at_meeting(tokens, at)
                )
            ) or (not closers and word in ("–", "—") and self._dash_ends(tokens, at, end)):
                break
            at += 1
        while at > first and tokens.words[at - 1] in (",", ";", "and", "or", "-", "–", "—"):
            at -= 1
        return at

    def _at_meeting(self, tokens: Tokens, at: int) -> bool:
        """Whether the words go on with the occasion at which so much was said: "at a meeting of the ministers"."""
        if tokens.words[at] not in ("at", "during") or tokens.words[at + 1 : at + 2] not in (("a",), ("the",)):
            return False
        head = self._occasion_behind(tokens, at)
        return head is not None and tokens.words[head + 1 : head + 2] in (("of",), ("between",), ("with",))

    def _occasion_behind(self, tokens: Tokens, at: int) -> int | None:
        """The noun of an occasion right behind the preposition at token `at`: "during a meeting"."""
        ahead = range(at + 1, min(at + _CALLED, len(tokens)))
        return next((place for place in ahead if tokens.words[place] in _OCCASIONS), None)

    def _told_next(self, tokens: Tokens, first: int, at: int) -> bool:
        """Whether "and" leads on to what was done besides: "to guard the coast and struck a deal", "suspended contacts
        and closed its borders"."""
        if tokens.words[at] != "and" or tokens.words[at - 1] in self.words.forms.participle:
            return False  # "opened and launched these"
        behind = tokens.words[at + 1 : at + 3]
        told = len(behind) == 2 and behind[0] in self.words.forms.past
        expected = tokens.words[at + 3 : at + 4] == ("to",) and tokens.capital(at + 2)  # "and expected Oman to open"
        hoped = behind[1:] == ("to",) and behind[0] in _HOPED  # "and hoped to open"
        told = told and (expected or hoped or behind[1] in self.grammar.articles)
        gerund = tokens.words[first] in self.words.forms.gerund  # "discussed building ports and put an emphasis on"
        return told and (gerund or not self._own_past(behind[0]))

    def _own_past(self, word: str) -> bool:
        """Whether the verb's past is its bare form, which may go on with an infinitive: "to buy rice and set up"."""
        return self.words.forms.past.get(word) == word

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
        if "while" in tokens.words[at : at + 1 + (word == ",")] and self.shapes.beside(tokens, at - 2, end):
            return False  # "to guard the coast, while also building a port"
        if word in ("while", "because", "but") or (
            word in ("which", "who", "where", "when") and at and tokens.words[at - 1] == ","
        ):
            if word in ("which", "who") and self._goes_on_behind(tokens, nxt, end):
                return False
            return word != "but" or tokens.words[nxt : nxt + 1] != ("also",)
        if word == "as" and nxt + 1 < end and tokens.words[nxt] in self.grammar.subject_pronouns:
            return self.words.forms.finite(tokens.words[nxt + 1])  # "as this is the last hope"
        if word == "as" and self.shapes.link(tokens, at + 3):
            behind = tokens.words[at + 3 : at + 4]
            governs = behind != () and self.words.forms.past.get(behind[0]) in self.words.governing
            return governs and not self._own_past(behind[0])  # "as well as discussed", but "as well as set"
        if word in ("that", "as", "which", "who", "where", "when"):
            return False
        while nxt < end and tokens.words[nxt] in ("and", "that", "also", ","):
            nxt += 1
        if nxt >= end:
            return True
        after = tokens.words[nxt]
        if after == "but" and tokens.words[nxt + 1 : nxt + 2] == ("also",):
            return False  # "not only in trade, but also in transport"
        if word == "," and after in self.grammar.subordinators:
            return after not in ("which", "who") or not self._goes_on_behind(tokens, nxt, end)
        if word in (",", "and") and after in _INTENDING:
            return True  # "has lent boats and intends to build more"
        if word == "," and after in _AT and self._occasion_behind(tokens, nxt) is not None:
            return True  # "..., during a meeting between the two ministers"
        if word == "," and tokens.words[nxt : nxt + 2] == ("taking", "into"):
            return True  # "..., taking into account the state of the market"
        if word == "," and after == "in" and not _PURPOSES.isdisjoint(tokens.words[nxt + 2 : nxt + 4]):
            return tokens.words[nxt + 1] in ("a", "an")  # "..., in an apparent bid to calm the markets"
        if word == "," and after == "with" and self._absolute(tokens, nxt + 1, end):
            return True
        if word == "," and after == "as" and tokens.words[nxt + 1 : nxt + 2] != ("well",):
            return True
        if word == "," and self._reported(tokens, nxt, end):
            return True
        if word in (",", "and") and after in self.words.saying:
            return True  # "... free elections and emphasized that"
        if after in ("will", "shall"):
            return True  # "... and will open a school": told by a verb of its own
        if word == "," and self._row_of_predicates(tokens, nxt, end):
            return True
        if word == "and" and self._new_predicate(tokens, at, nxt):
            return True
        if self._others_will(tokens, nxt, end) or (word == "," and self._thing_will(tokens, nxt, end)):
            return True
        return self._new_subject(tokens, nxt, end, subjects)

    def _new_predicate(self, tokens: Tokens, at: int, nxt: int) -> bool:
        """Whether "and" leads on to what the subject did besides: "... on climate and exchanged views on ports". Two
        participles side by side ("produced and exported") are none."""
        if tokens.words[nxt] in ("is", "are", "was", "were", "has", "have"):
            return True
        base = self.words.forms.past.get(tokens.words[nxt])
        if base in self.words.adjective_too or self._own_past(tokens.words[nxt]):
            return False  # "open and closed sessions"
        return base in self.words.governing and tokens.words[at - 1] not in self.words.forms.participle

    def _row_of_predicates(self, tokens: Tokens, nxt: int, end: int) -> bool:
        """Whether a comma leads on to what the subject did besides: "discussed the port, reviewed the work and"."""
        if nxt + 1 >= end or self.words.forms.past.get(tokens.words[nxt]) not in self.words.governing:
            return False
        behind = tokens.words[nxt + 1]
        return behind not in self.grammar.prepositions and behind not in self.grammar.separators

    def _absolute(self, tokens: Tokens, at: int, end: int) -> bool:
        """Whether ", with" begins a clause without a finite verb, about what somebody does besides: ", with both sides
        discussing", ", with particular attention to enhancing"; not the purpose of ", with the aim of opening"."""
        for place in range(at + 1, min(at + _ABSOLUTE, end)):
            if tokens.words[place] in self.grammar.separators:
                return False
            if tokens.words[place] in self.words.forms.gerund and not is_adverb(tokens.words[place]):
                before = tokens.words[place - 1]
                return before not in self.grammar.determiners and before not in ("of", "in", "for", "by")
        return False

    def _reported(self, tokens: Tokens, at: int, end: int) -> bool:
        """Whether the words behind a comma only tell who says so: ", the ministry's office said in a statement"."""
        named = tokens.capital(at) or tokens.words[at] in self.grammar.determiners
        if not named and _TELLERS.isdisjoint(tokens.words[at : at + 2]):
            return False
        for place in range(at + 1, min(at + _TELLER, end)):
            word = tokens.words[place]
            if word in self.grammar.reporting:
                return tokens.words[place + 1 : place + 2] not in (("and",), (",",), ("of",))
            if word in self.grammar.separators or self.words.forms.finite(word) or word in self.grammar.relatives:
                return False
        return False

    def _others_will(self, tokens: Tokens, at: int, end: int) -> bool:
        """Whether somebody else is told to act from here on: "... and many other donors will lend boats"."""
        if tokens.words[at] not in self.grammar.others:
            return False
        ahead = range(at + 1, min(at + _OTHERS, end))
        will = next((place for place in ahead if tokens.words[place] in self.grammar.modals), None)
        return will is not None and not any(tokens.words[i] in self.grammar.separators for i in range(at, will))

    def _thing_will(self, tokens: Tokens, at: int, end: int) -> bool:
        """Whether something else is told to be done from here on: "..., a dam will be built"."""
        if tokens.words[at] in self.grammar.prepositions or tokens.words[at] == "and":
            return False
        for place in range(at + 1, min(at + _THING, end - 2)):
            word = tokens.words[place]
            if word in self.grammar.separators or word in self.grammar.relatives:
                return False
            if word in ("will", "shall") and tokens.words[place + 1] == "be":
                return tokens.words[place + 2] in self.words.forms.participle
        return False

    def _told_of_another(self, tokens: Tokens, span: tuple[int, int, int], subjects: Mapping[int, int]) -> bool:
        """Whether "and" leads on to a clause about something else: "build a port in Kenya and the first ships will
        arrive". Behind "that" and the like two subjects may be joined ("ensure that goods and people can move")."""
        first, at, end = span
        words, forms = tokens.words, self.words.forms
        opener = words[first]
        acts = opener in forms.base or opener in forms.gerund or opener in forms.past or opener in forms.participle
        if words[at] != "and" or at + 1 >= end or not acts or opener in _OPEN_TO_CLAUSES:
            return False
        if not _LINKS.isdisjoint(words[first:at]) or words[at + 1] in self.grammar.prepositions:
            return False
        for place in range(at + 2, min(at + _OTHERS + 2, end)):
            word = words[place]
            if word in self.grammar.separators or word in _LINKS or forms.gerund.get(word):
                return False
            if subjects.get(place, 0) > place and not is_adverb(words[place - 1]):
                return False  # "the projects and programmes the two sides are carrying out"
            if forms.auxiliary(word):
                return word not in ("do", "does", "did") and words[place - 1] not in self.grammar.prepositions
        return False

    def _told_of_act(self, tokens: Tokens, first: int, at: int, subjects: Mapping[int, int]) -> bool:
        """Whether the clause that the act is part of goes on here: "the plan to build a port | is known to both"."""
        words, opener = tokens.words, tokens.words[first]
        if words[at] not in _COPULAS or not (opener in self.words.forms.base or opener in self.words.forms.gerund):
            return False
        if not (_LINKS | _MORE_LINKS | _OPEN_TO_CLAUSES).isdisjoint(words[first:at]):
            return False
        whose = (start for start, stop in subjects.items() if stop == at)
        told = any(words[start - 1] not in self.grammar.prepositions for start in whose)
        told = told or words[at - 1] in self.grammar.subject_pronouns
        return not told and words[at - 1].isalpha() and not is_adverb(words[at - 1])

    def _goes_on_behind(self, tokens: Tokens, at: int, end: int) -> bool:
        """Whether the list goes on behind the relative clause: "..., who came in May, and create conditions"."""
        for place in range(at, end - 2):
            joined = tokens.words[place] == "," and tokens.words[place + 1] in ("and", "or")
            if joined and self.shapes.verb_at(tokens, place + 2, end) is not None:
                return True
        return False

    def _new_subject(self, tokens: Tokens, at: int, end: int, subjects: Mapping[int, int]) -> bool:
        stop = at + 1 if tokens.words[at] in self.grammar.subject_pronouns else subjects.get(at)
        if stop is None and tokens.words[at] == "the":  # "the United States will"
            stop = subjects.get(at + 1)
        if stop is None and at + 2 < end and tokens.capital(at) and tokens.capital(at + 1):  # "Jana Novak said"
            stop = at + 2
        if stop is None and at + 1 < end and tokens.capital(at):  # "Oryxnews.om reports"
            stop = at + 3 if tokens.words[at + 1] == "." else at + 1
            return stop < end and tokens.words[stop] in self.words.saying
        if stop is None:
            return False
        if stop + 1 < end and tokens.words[stop] == "and":  # "Cuba and Angola said"
            stop = subjects.get(stop + 1, stop)
        while stop < end and (is_adverb(tokens.words[stop]) or tokens.words[stop] in ("(", ")")):
            stop += 1
        if stop >= end:
            return False
        return self.words.forms.finite(tokens.words[stop]) or tokens.words[stop] in self.words.saying
