"""Noun phrases around a known head: bodies, instruments and occasions, with their left modifiers and their title."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from servanda.language.calendar import Calendar
from servanda.language.lexicon import Lexicon
from servanda.language.tokens import Tokens
from servanda.language.verbs import VerbForms, is_adverb

_FUNCTION = frozenset(
    "the a an of in on at to for from by with and or but as is are was were be been being has have had will shall"
    " would should must may might can could its their his her our my this that these those which who during after"
    " before while when since until within between through into under over about also not no than then there any each"
    " every all both some such other another via per including further furthermore moreover additionally earlier"
    " besides within following regarding concerning we they he she it i you if so because that's plus next last still"
    " yet said says told became becomes whereby up out off down".split()
)
_BE = frozenset("is are was were be been".split())
_SOME = frozenset("several some various many numerous relevant such these".split())
_ADJECTIVES_TOO = frozenset("free direct separate".split())  # verbs as well: "free trade talks"
_DUE = (("to",), ("in",), ("on",), ("at",), ("for",), ("by",))  # "talks on fish due in May", but "due diligence"
_TITLE_GLUE = frozenset("of on for and the in to with between - – — & 's against as from regarding concerning".split())
_SHARED = frozenset("cooperation co-operation collaboration partnership interaction assistance participation".split())
_TIMES = frozenset("yesterday today tomorrow earlier recently here".split())
_PLURALS = frozenset(
    "states issues affairs exports imports works supplies studies matters rights services links visas".split()
)
# Nouns that name nothing of their own before these: "law enforcement" is no law, "hearing aids" are no hearing.
_PARTS = {
    "law": frozenset(
        "enforcement firm firms school faculty student students professor officer officers graduate".split()
    ),
    "hearing": frozenset("aid aids care loss impairment test tests device devices".split()),
}
_LONGEST_LEFT = 9
_LONGEST_TITLE = 30
_OPENED = frozenset([("a",), ("an",), ("the",)])
_OPENING = 3  # tokens behind an article among which the head stands


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: tokens `[first, end)`, its head noun at `[head, head_end)`, what the head is (a type or a format),
    and its number where an ordinal stands before it ("the 6th meeting"). `plural` heads name several things, and
    `count` tells how many where a number stands before them ("six agreements")."""

    first: int
    head: int
    head_end: int
    end: int
    type: str
    ordinal: int | None = None
    plural: bool = False
    count: int | None = None

    def covers(self, at: int) -> bool:
        return self.first <= at < self.end


class PhraseReader:
    """Finds the phrases of one sort of head. One reader serves a sort and a language; it holds no document's state."""

    def __init__(self, heads: Mapping[str, str], forms: VerbForms, calendar: Calendar, *, of: bool = False) -> None:
        """`heads` maps a head noun or compound to its type; regular plurals are added. `of` lets what the head is of be
        counted: "the protocol of the 19th meeting"."""
        table: dict[str, tuple[str, bool]] = {}
        plurals = {_plural(head) for head in heads}  # "memoranda" may be listed, and is a plural all the same
        for head, kind in heads.items():
            table[head] = (kind, head in plurals)
        for head, kind in heads.items():
            table.setdefault(_plural(head), (kind, True))
        self._heads = Lexicon(table)
        self._forms = forms
        self._calendar, self._numbers, self._of = calendar, calendar.numbers, of

    def find(self, tokens: Tokens, first: int, end: int) -> tuple[Phrase, ...]:
        found: list[Phrase] = []
        at = first
        while at < end:
            hit = self._heads.at(tokens, at, end)
            if hit is None or (hit[0] < end and (self._compound(tokens, hit[0], end) or _part(tokens, at, hit[0]))):
                at += 1
                continue
            begin, ordinal = self._left(tokens, at, max(first, found[-1].head_end if found else first))
            stop = self._title(tokens, hit[0], end)
            count = self._count(tokens, begin, at) if hit[1][1] else None
            found.append(Phrase(begin, at, hit[0], stop, hit[1][0], ordinal, hit[1][1], count))
            at = behind_short_name(tokens, hit[0], end)
        return tuple(found)

    def _compound(self, tokens: Tokens, at: int, end: int) -> bool:
        """Whether a longer head goes on right behind: "Council" in "Council Agreement" is no body of its own."""
        return tokens.capital(at) and self._heads.at(tokens, at, end) is not None

    def _left(self, tokens: Tokens, at: int, floor: int) -> tuple[int, int | None]:
        """Where the phrase begins, its article left out, and the ordinal that opens it."""
        begin = at
        while begin > floor and at - begin < _LONGEST_LEFT and self._modifies(tokens, begin - 1, begin):
            begin -= 1
            before = tokens.words[begin - 1] if begin > floor else "-"
            if tokens.words[begin].isdigit() and before[0].isalpha() and not tokens.capital(begin - 1):
                break  # "on that occasion 13 agreements were signed"
        while begin < at and tokens.words[begin] in ("-", "–", "—", "'s", "and", "of"):
            begin += 1
        for place in range(begin, at):
            ordinal = self._ordinal(tokens, place)
            if ordinal:
                first, tens = self._tens(tokens, place)
                return first, tens + ordinal
        return begin, None

    def _count(self, tokens: Tokens, begin: int, head: int) -> int | None:
        """The number of things told before the head: "six agreements", "16 deals"."""
        words = tokens.words[begin:head]
        counts = (int(word) if word.isdecimal() else self._numbers.get(word) for word in words)
        return next((count for count in counts if count is not None), None)

    def _tens(self, tokens: Tokens, at: int) -> tuple[int, int]:
        """Where the number that ends at `at` begins, and its tens: "twenty-second"."""
        begin = at - 1 - (tokens.words[at - 1] == "-")
        tens = self._numbers.get(tokens.words[begin], 0) if begin >= 0 else 0
        return (begin, tens) if tens in range(20, 100, 10) and tokens.words[at].isalpha() else (at, 0)

    def _ordinal(self, tokens: Tokens, at: int) -> int | None:
        """The number that the token tells: "6th", "6-th", "sixth", "VI"."""
        return self._calendar.ordinal(tokens.words[at]) or _roman(tokens.raw[at])

    def _modifies(self, tokens: Tokens, at: int, begin: int) -> bool:
        word = tokens.words[at]
        if word in ("-", "–", "—", "'s", "/"):
            glued = at > 0 and tokens.starts[at] == tokens.ends[at - 1]
            if word == "/":  # "the Oslo/Riga summit"
                return glued and tokens.capital(at - 1) and tokens.capital(begin)
            return glued or (word in ("-", "–") and self._joins_names(tokens, at))
        if word == "and":  # "Business and Expert Councils", "Climate and Energy Partnership"
            return at > 0 and begin < len(tokens) and tokens.capital(at - 1) and tokens.capital(begin)
        if _in_compound(tokens, at):
            return True  # "cross-border", "start-up", whatever the words are alone
        if word == "of" or word in _FUNCTION or not (word[0].isalnum()):
            return False
        if tokens.capital(at) or word[0].isdigit():
            return at == 0 or not self._starts_sentence(tokens, at)
        if is_adverb(word) or word in self._forms.third or word in self._forms.past:
            return word in ("united", "proposed", "planned", "advanced", "agreed", "drafted")
        if word in self._forms.gerund and (tokens.words[at - 1] in _BE or tokens.words[at + 1] in _SOME):
            return False  # "are holding talks", "with signing several papers"
        if tokens.words[at - 1] in ("a", "an", "the") and word != "draft":
            return True  # "a travel agreement"
        return word not in self._forms.base or word.endswith(("al", "ive", "ic")) or word in _ADJECTIVES_TOO

    def _joins_names(self, tokens: Tokens, at: int) -> bool:
        """Whether a dash with spaces stands between two names within the phrase: "the Oman – Kenya Commission", but not
        behind the town of a dateline."""
        names = at > 1 and tokens.capital(at - 1) and tokens.capital(at + 1)
        return names and not tokens.raw[at - 1].isupper() and tokens.words[at - 2] not in (".", ")", "(", "”", '"')

    def _starts_sentence(self, tokens: Tokens, at: int) -> bool:
        return tokens.words[at - 1] in (".", ":", "!", "?") and tokens.words[at] in self._forms.gerund

    def _title(self, tokens: Tokens, at: int, end: int) -> int:
        """Where the phrase ends: behind a quoted title, or behind "on ...", "of ...", "for ...", "between ..."."""
        behind = behind_short_name(tokens, at, end)
        if behind > at:
            stop = self._title(tokens, behind, end)
            return stop if stop > behind else at
        quoted = self._quoted(tokens, at, end)
        if quoted:
            return quoted
        field = at < end and tokens.words[at] == "in" and self._topic_follows(tokens, at + 1)
        if at >= end or not (
            field or tokens.words[at] in ("on", "of", "for", "between", "with", "regarding", "concerning")
        ):
            return at
        if tokens.words[at] == "on" and (
            self._date_follows(tokens, at + 1, end) or tokens.words[at + 1 : at + 2] == ("behalf",)
        ):
            return at
        stop, kept = at, at
        while stop < end and stop - at < _LONGEST_TITLE:
            word = tokens.words[stop]
            if tokens.words[stop : stop + 3] == ("as", "well", "as") or self._aim(tokens, stop, end):
                break
            if word in _TITLE_GLUE:
                if word == "in" and not self._topic_follows(tokens, stop + 1) and tokens.words[stop - 1] not in _SHARED:
                    break
                if word == "on" and self._date_follows(tokens, stop + 1, end):
                    break
                if word == "and" and (
                    self._another(tokens, stop + 1, end) or not self._goes_on(tokens, at + 1, stop + 1, end)
                ):
                    break
            elif word[0].isdigit() and len(word) == 4 and tokens.words[stop - 1] in ("for", "-", "–"):
                kept = stop + 1  # "the roadmap for 2025-2030"
            elif self._of and stop <= at + 2 and word[0].isdigit() and self._ordinal(tokens, stop):
                pass  # "the protocol of the 19th meeting"
            elif (
                not word[0].isalpha()
                or word in _FUNCTION
                or word in _TIMES
                or (word == "due" and tokens.words[stop + 1 : stop + 2] in _DUE)
                or self._verb(tokens, stop)
                or self._name_follows(tokens, stop, end)
            ):
                break
            else:
                kept = stop + 1
            stop += 1
        return kept if kept > at + 1 else at

    def _aim(self, tokens: Tokens, at: int, end: int) -> bool:
        """Whether an infinitive tells what it is for, no part of its name: "a loan agreement with Oman to fund"."""
        verb = tokens.words[at] == "to" and at + 1 < end and not tokens.capital(at + 1)
        return verb and tokens.words[at + 1] in self._forms.base

    def _verb(self, tokens: Tokens, at: int) -> bool:
        """Whether a finite verb stands here and ends the title; behind a preposition or article it is a noun."""
        word = tokens.words[at]
        if tokens.capital(at) or tokens.words[at - 1] in _TITLE_GLUE or tokens.words[at - 1] in self._forms.gerund:
            return False
        if word in self._forms.past or self._forms.auxiliary(word):
            return True
        return word in self._forms.third and word not in _PLURALS and not self._noun_before_verb(tokens, at + 1)

    def _noun_before_verb(self, tokens: Tokens, at: int) -> bool:
        """Whether the word before token `at` is a noun, since a verb or the end follows: "projects was"."""
        return at >= len(tokens) or tokens.words[at] in (".", ",", ";", ")") or self._forms.auxiliary(tokens.words[at])

    def _name_follows(self, tokens: Tokens, at: int, end: int) -> bool:
        """Whether two words in capitals follow a noun written small, as a person's name does in "co-chairman of the
        commission on trade Jana Novak"."""
        small = not tokens.capital(at - 1) and tokens.words[at - 1] not in _TITLE_GLUE
        return small and at + 1 < end and tokens.capital(at) and tokens.capital(at + 1)

    def _quoted(self, tokens: Tokens, at: int, end: int) -> int | None:
        if at >= end or tokens.raw[at] not in ("“", "‘", "«", '"', "'"):
            return None
        closers = {"“": "”", "‘": "’", "«": "»"}.get(tokens.raw[at], tokens.raw[at])
        for stop in range(at + 1, min(at + _LONGEST_TITLE, end)):
            if tokens.raw[stop] == closers:
                return stop + 1
        return None

    def _topic_follows(self, tokens: Tokens, at: int) -> bool:
        return tokens.words[at : at + 2] == ("the", "field") or tokens.words[at : at + 2] == ("the", "fields")

    def _date_follows(self, tokens: Tokens, at: int, end: int) -> bool:
        if at >= end:
            return False
        word = tokens.words[at]
        return (
            word[0].isdigit() or word in _MONTHS_AND_DAYS or (word == "the" and "occasion" in tokens.words[at : at + 2])
        )

    def _another(self, tokens: Tokens, at: int, end: int) -> bool:
        """Whether another of the kind opens with an article: "a treaty on trade and | the Declaration on ports"."""
        if tokens.words[at : at + 1] not in _OPENED:
            return False
        names = range(at + 1, min(at + 1 + _OPENING, end))
        heads = (
            self._heads.at(tokens, place, end) for place in names if tokens.words[at] != "the" or tokens.capital(place)
        )
        return any(heads)

    def _goes_on(self, tokens: Tokens, begin: int, at: int, end: int) -> bool:
        """Whether the title goes on behind "and": not where a new clause begins, and with a gerund only where the title
        began with one ("on strengthening ties and deepening cooperation")."""
        if at >= end:
            return False
        word = tokens.words[at]
        if word in _FUNCTION and word not in ("the", "other"):
            return False
        if word in self._forms.gerund and not tokens.capital(at):
            return tokens.words[begin] in self._forms.gerund
        return True


_MONTHS_AND_DAYS = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday"
    " thursday friday saturday sunday today tomorrow yesterday".split()
)


def behind_short_name(tokens: Tokens, at: int, end: int) -> int:
    """Behind a short name in brackets: "(MoU)", "(NCG)"; `at` where none stands there."""
    if at + 2 < end and tokens.raw[at] == "(" and tokens.raw[at + 2] == ")" and short_name(tokens.raw[at + 1]):
        return at + 3
    return at


def short_name(word: str) -> bool:
    """Whether the word is made of initials: "MoU", "NCG", "JETCO"."""
    return len(word) > 1 and word.isalpha() and sum(letter.isupper() for letter in word) > 1


def _roman(raw: str) -> int | None:
    """The value of a Roman numeral below forty, as sessions are counted: "VI", "XXIV"; none of "I", "C" and the like,
    which are words and initials."""
    match = _ROMAN.fullmatch(raw)
    if not match or raw == "I":
        return None
    tens, ones = match.groups()
    return 10 * len(tens) + _ONES.index(ones)


_ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_ROMAN = re.compile(r"(?=[XVI])(X{0,3})(IX|IV|V?I{0,3})")


def _in_compound(tokens: Tokens, at: int) -> bool:
    """Whether a hyphen joins the token to the one before it or behind it."""
    joined = (hyphen for hyphen in (at - 1, at + 1) if tokens.words[hyphen : hyphen + 1] == ("-",) and hyphen > 0)
    return any(
        hyphen + 1 < len(tokens) and tokens.starts[hyphen + 1] == tokens.ends[hyphen - 1] + 1 for hyphen in joined
    )


def _part(tokens: Tokens, at: int, end: int) -> bool:
    """Whether the head at `[at, end)` only stands before another noun that makes something else of it."""
    behind = end + (tokens.words[end] == "-")
    return not _PARTS.get(tokens.words[at], frozenset()).isdisjoint(tokens.words[behind : behind + 1])


def _plural(head: str) -> str:
    first, of, rest = head.partition(" of ")
    if of:
        return f"{_plural(first)} of {rest}"
    if head.endswith("memorandum"):
        return head[:-2] + "a"
    if head.endswith("y") and head[-2:-1] not in "aeiou":
        return head[:-1] + "ies"
    return head + ("es" if head.endswith(("s", "x", "ch", "sh")) else "s")
