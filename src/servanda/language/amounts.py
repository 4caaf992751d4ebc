"""Numbers with their multiplier, unit, hedge and the worth of their last printed digit."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from servanda.base.amount import Amount, Approx
from servanda.language.digits import parse_digits
from servanda.language.lexicon import Lexicon
from servanda.language.tokens import Tokens

_DIGITS = re.compile(r"\d+(?:[.,']\d+)*")
_DASHES = frozenset("-–—")
_LETTERS = 2  # of a currency of several states, which could be anything apart from its number
_NAMES_TOO = frozenset("ALL COP CUP TOP TRY".split())  # codes that read otherwise before a small number: COP29, TOP 10
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
NO_ONE_MONEY = "XXX"  # ISO 4217's code for no currency: a name that several states share, until one is told
MOST_WORDS_TO_UNIT = 4  # "40 important bilateral documents": adjectives that may stand between number and noun


@dataclass(frozen=True, slots=True)
class Counted:
    """A number in a sentence: its token range, the amount (unit "" where none is told), and for a range the other end.
    `money` is the sign or name of a currency as written: some are shared by several states."""

    first: int
    end: int
    amount: Amount
    low: Decimal | None = None
    money: str = ""

    @property
    def is_money(self) -> bool:
        unit = self.amount.unit
        return len(unit) == 3 and unit.isupper()


@dataclass(frozen=True, slots=True)
class Units:
    """What a language calls its numbers, multipliers, hedges and units."""

    numbers: Mapping[str, int]
    multipliers: Mapping[str, int]
    short_multipliers: Mapping[str, int]
    approx: Lexicon[Approx]
    percent: Lexicon[str]
    folds: Mapping[str, int]
    money_before: Lexicon[str]
    money_after: Lexicon[str]
    shared_money: Mapping[str, Mapping[str, str]]
    own_money: frozenset[str]  # shared names that mean another money than the usual one in a state's own papers only
    things: Lexicon[str]
    scaled: Lexicon[tuple[str, int]]  # units that carry a multiplier: "bcm"
    no_folds: frozenset[str]  # nouns that "double" qualifies: "double taxation"
    shares: Lexicon[Decimal]  # parts of a whole, in percent: "a third"
    behind_shares: frozenset[str]
    uncounted: frozenset[str]  # nouns whose count tells nothing, and that are counted before any noun behind them


class AmountReader:
    """Finds amounts in sentences. One reader serves a language; it holds no document's state."""

    def __init__(self, units: Units) -> None:
        self.units = units
        tables = (
            units.numbers,
            units.folds,
            units.money_before.first_words,
            units.shared_money,
            units.shares.first_words,
            ("a", "an"),
        )
        self._openers = frozenset(word.lower() for table in tables for word in table)

    def find(self, tokens: Tokens, first: int, end: int, taken: frozenset[int]) -> tuple[Counted, ...]:
        """The amounts in tokens `[first, end)`, in order; tokens in `taken` (dates) are never read as numbers."""
        found: list[Counted] = []
        at = first
        while at < end:
            opens = tokens.words[at][0].isdigit() or tokens.words[at] in self._openers
            counted = self._read(tokens, at, end, taken) if opens and at not in taken else None
            if counted is None:
                at += 1
                continue
            counted = self._hedged(tokens, counted, first)
            found.append(self._hedged_behind(tokens, counted, end))
            at = found[-1].end
        return _shared_units(tokens, found)

    def _read(self, tokens: Tokens, at: int, end: int, taken: frozenset[int]) -> Counted | None:
        word = tokens.words[at]
        if self._glued(tokens, at):
            return None
        if word in self.units.folds:
            if not self.units.no_folds.isdisjoint(tokens.words[at + 1 : at + 3]):
                return None
            return Counted(at, at + 1, Amount(Decimal(self.units.folds[word]), "times", step=Decimal(1)))
        share = self._share(tokens, at, end, taken)
        if share:
            return share
        before = self._before(tokens, at, end)
        begin = before[0] if before else at
        if begin >= end or begin in taken:
            return None
        number = self._number(tokens, begin, end)
        if number is None:
            return None
        stop, value, step = self._repeated(tokens, number, end)
        low: Decimal | None = None
        between = begin > 0 and tokens.words[begin - 1] == "between"
        other = self._range(tokens, stop, end, "and" if between else "to", before)
        if other:
            low, (stop, value, step) = value, other
        stop, factor = self._multiplied(tokens, stop, end, money=before is not None)
        if low is not None and low < value:
            low *= factor
        else:
            low = None
        value, step = value * factor, step * factor
        if low is None:
            stop, value, step = self._goes_on(tokens, (stop, value, step), factor, end)
        stop, value, step = self._repeated(tokens, (stop, value, step), end)
        if before:
            told = stop < end and tokens.words[stop].isalpha()  # "$5 million dollars"
            unit, close = self._unit(tokens, stop, end) if told else ("", stop)
            close = close if unit == before[1] else stop
            return Counted(at, close, Amount(value, before[1], step=step), low, tokens.says(at, begin))
        scaled = self.units.scaled.at(tokens, stop, end)
        if scaled:
            unit, factor = scaled[1][0], Decimal(scaled[1][1])
            return Counted(at, scaled[0], Amount(value * factor, unit, step=step * factor), low and low * factor)
        unit, stop = self._unit(tokens, stop, end)
        return Counted(at, stop, Amount(value, unit, step=step), low, self._name(tokens, at, stop))

    def _name(self, tokens: Tokens, first: int, end: int) -> str:
        """The last words of an amount that name a money of several states, or its last word."""
        names = (tokens.says(at, end) for at in range(max(first, end - 2), end))
        return next((name for name in names if name in self.units.shared_money), tokens.words[end - 1])

    def _share(self, tokens: Tokens, at: int, end: int, taken: frozenset[int]) -> Counted | None:
        """A part of a whole: "half of the exports", "by a third"; and of a number, "a quarter of a million"."""
        hit = self.units.shares.at(tokens, at, end)
        if hit is None or hit[0] >= end or (at > 0 and tokens.words[at - 1] in ("first", "second", "other", "-")):
            return None
        stop, value = hit
        words, step = tokens.words, Decimal("0.1") if value % 1 else Decimal(1)
        if words[stop] == "of" and stop + 1 < end and stop + 1 not in taken:
            if words[stop + 1] in ("a", "an") and stop + 2 < end and words[stop + 2] in self.units.multipliers:
                worth = Decimal(self.units.multipliers[words[stop + 2]]) * value / 100
                unit, close = self._unit(tokens, stop + 3, end)
                return Counted(at, close, Amount(worth, unit, step=worth), None, self._name(tokens, at, close))
            return Counted(at, stop, Amount(value, "percent", step=step)) if words[stop + 1][0].isalpha() else None
        grown = "by" in words[max(at - 3, 0) : at]
        if grown and (words[stop] in self.units.behind_shares or not words[stop][0].isalnum()):
            return Counted(at, stop, Amount(value, "percent", step=step))
        return None

    def _repeated(self, tokens: Tokens, number: tuple[int, Decimal, Decimal], end: int) -> tuple[int, Decimal, Decimal]:
        """The number with its repetition in brackets looked over: "ten (10) scholarships", and with "and a half"."""
        stop, value, step = number
        words = tokens.words
        if words[stop : stop + 3] == ("and", "a", "half") and stop + 3 <= end:
            return stop + 3, value + Decimal("0.5"), Decimal("0.5")
        if stop + 2 >= end or words[stop] != "(" or not _opens_number(words[stop + 1], self.units.numbers):
            return number
        again = self._number(tokens, stop + 1, end)
        if again is None:
            return number
        close, factor = self._multiplied(tokens, again[0], end, money=False)
        if close < end and words[close] == ")" and again[1] * factor == value:
            return close + 1, value, step
        return number

    def _glued(self, tokens: Tokens, at: int) -> bool:
        """Whether the digits belong to a name: COP29, COVID-19, A320, 5G."""
        if tokens.raw[at + 1 : at + 2] in (("G",), ("D",)) and tokens.starts[at + 1] == tokens.ends[at]:
            return True
        if at == 0 or tokens.starts[at] != tokens.ends[at - 1] or not tokens.raw[at][0].isalnum():
            return False
        before = tokens.raw[at - 1]
        if before in "-–" and at > 1 and tokens.ends[at - 2] == tokens.starts[at - 1]:
            before = tokens.raw[at - 2]
        return before[0].isalpha()

    def _before(self, tokens: Tokens, at: int, end: int) -> tuple[int, str] | None:
        """The currency that stands before a number: where the number begins, and its code."""
        found = self._money(self.units.money_before, tokens, at, end) or self._letter(tokens, at, end)
        if found and found[0] == at + 1 and tokens.raw[at] in _NAMES_TOO and not self._is_sum(tokens, found[0], end):
            return None
        return found

    def _money(self, table: Lexicon[str], tokens: Tokens, at: int, end: int) -> tuple[int, str] | None:
        """The currency told at `at`. A code is one in capitals only: "all" is no lek, "Top" no pa'anga, "PhP" is
        pesos. Where the same word names a thing, small letters mean the thing: 40 ft are feet, no forints."""
        found = table.at(tokens, at, end)
        if found is None:
            return None
        letters = found[0] > at + 1 and tokens.raw[at].isalpha() and not tokens.raw[found[0] - 1][0].isalpha()
        if letters and (tokens.raw[at].islower() or tokens.ends[at] != tokens.starts[at + 1]):
            return None  # "a $50 million loan" is in no Australian dollars
        code = tokens.words[at] == found[1].lower()
        if code and sum(letter.isupper() for letter in tokens.raw[at]) < 2:
            return None
        return None if tokens.raw[at].islower() and self.units.things.at(tokens, at, found[0]) else found

    def _letter(self, tokens: Tokens, at: int, end: int) -> tuple[int, str] | None:
        """A letter that stands for one currency only, before a sum: "R500 million", "N500bn", "N25,000"; neither the
        road N1 nor the third quarter, Q3. One or two of several currencies stand close: "Sh15 billion"."""
        codes = set(self.units.shared_money.get(tokens.raw[at], {}).values())
        if not codes or not self._is_sum(tokens, at + 1, end):
            return None
        if len(codes) == 1:
            return at + 1, codes.pop()
        close = tokens.starts[at + 1] == tokens.ends[at] or len(tokens.raw[at]) > _LETTERS
        return (at + 1, NO_ONE_MONEY) if close else None

    def _is_sum(self, tokens: Tokens, at: int, end: int) -> bool:
        """Whether the digits at `at` are too many, or multiplied, to be a mere number of a thing."""
        if at >= end or not _DIGITS.fullmatch(tokens.words[at]):
            return False
        return "," in tokens.words[at] or self._multiplied(tokens, at + 1, end, money=True)[0] > at + 1

    def _number(self, tokens: Tokens, at: int, end: int) -> tuple[int, Decimal, Decimal] | None:
        """A number in digits or words at `at`: where it ends, its value, the worth of its last digit."""
        word, numbers = tokens.words[at], self.units.numbers
        if _ORDINAL.fullmatch(word):
            return None
        if _DIGITS.fullmatch(word):
            value, step = parse_digits(word)
            stop = at + 1
            if len(word) <= 3:  # "17 000": groups of three digits, one space apart
                while (
                    stop < end
                    and re.fullmatch(r"\d{3}", tokens.words[stop])
                    and tokens.starts[stop] == tokens.ends[stop - 1] + 1
                    and tokens.text[tokens.ends[stop - 1]] in " \u00a0\u202f"
                ):
                    value, stop = value * 1000 + Decimal(tokens.words[stop]), stop + 1
            return stop, value, step
        if word in ("a", "an", "one") and at + 1 < end and tokens.words[at + 1] in self.units.multipliers:
            return (
                self._spelled(tokens, at, end) if tokens.words[at + 1] in numbers else (at + 1, Decimal(1), Decimal(1))
            )
        if word == "half" and tokens.words[at + 1 : at + 2] == ("a",) and at + 2 < end:
            if tokens.words[at + 2] in self.units.multipliers:
                return at + 2, Decimal("0.5"), Decimal("0.5")
            return None
        return self._spelled(tokens, at, end) if word in numbers else None

    def _spelled(self, tokens: Tokens, at: int, end: int) -> tuple[int, Decimal, Decimal]:
        """A number in words: "twenty-five", "two hundred and fifty". A thousand and more are multipliers of it."""
        numbers, words = self.units.numbers, tokens.words
        value, stop, step = Decimal(numbers.get(words[at], 1)), at + 1, Decimal(1)  # "a hundred"
        if value < 10 and words[stop : stop + 1] == ("hundred",) and stop < end:
            value, stop, step = value * 100, stop + 1, Decimal(100)
        if value % 100 == 0 and value and words[stop : stop + 1] == ("and",) and stop + 1 < end:
            rest = numbers.get(words[stop + 1], 100)
            if 0 < rest < 100:
                value, stop, step = value + rest, stop + 2, Decimal(1)
        dash = 1 if stop < end and words[stop] in _DASHES else 0
        ones = numbers.get(words[stop + dash], 0) if stop + dash < end else 0
        if 0 < ones < 10 and value % 10 == 0 and value % 100 >= 20:
            value, stop, step = value + ones, stop + dash + 1, Decimal(1)
        return stop, value, step

    def _range(
        self, tokens: Tokens, at: int, end: int, joint: str, money: tuple[int, str] | None
    ) -> tuple[int, Decimal, Decimal] | None:
        """The second number of "400–500", "10 to 15", "between 10 and 15" or, with its `money` again, "$10–$15"."""
        if at + 1 >= end or not (tokens.words[at] in _DASHES or tokens.words[at] == joint):
            return None
        again = self._before(tokens, at + 1, end) if money else None
        if again and money and again[1] == money[1] and self._unmultiplied(tokens, at):
            return self._number(tokens, again[0], end) if again[0] < end else None
        if not tokens.words[at + 1][0].isdigit():
            return None
        return self._number(tokens, at + 1, end)

    def _unmultiplied(self, tokens: Tokens, at: int) -> bool:
        """Whether the number that ends at `at` is below a hundred thousand in digits, as the first of a range is; "rose
        from $5 million to $7 million" tells two sums."""
        return tokens.words[at - 1][0].isdigit() and tokens.words[at - 1].isdigit()

    def _multiplied(self, tokens: Tokens, at: int, end: int, *, money: bool) -> tuple[int, Decimal]:
        factor = Decimal(1)
        while at < end:
            skip = 1 if tokens.words[at] in _DASHES and at + 1 < end else 0
            word = tokens.words[at + skip]
            if word in self.units.multipliers:
                factor *= self.units.multipliers[word]
            elif word in self.units.short_multipliers and (
                money
                or tokens.starts[at] == tokens.ends[at - 1]
                or self.units.money_after.at(tokens, at + skip + 1, end)  # "5.2 M euros"
            ):
                factor *= self.units.short_multipliers[word]
            else:
                break
            at += 1 + skip
        return at, factor

    def _goes_on(
        self, tokens: Tokens, number: tuple[int, Decimal, Decimal], factor: Decimal, end: int
    ) -> tuple[int, Decimal, Decimal]:
        """The whole of a number in words told part by part: "two billion, two hundred and fifty-six million"."""
        stop, value, step = number
        while factor > 1 and stop < end:
            at = stop + (tokens.words[stop] in (",", "and"))
            if at >= end or tokens.words[at] not in self.units.numbers:
                break
            behind, more, _ = self._spelled(tokens, at, end)
            behind, lower = self._multiplied(tokens, behind, end, money=False)
            if not 1 < lower < factor or not 0 < more < 1000:
                break  # "two million, three of them", "$2 million and two ships"
            stop, value, step, factor = behind, value + more * lower, lower, lower
        return stop, value, step

    def _unit(self, tokens: Tokens, at: int, end: int) -> tuple[str, int]:
        """The unit that follows the number, and where it ends; "" where none does. Behind a hyphen it is the very next
        word, for "five-star hotel" counts no hotels; behind "mln." the full stop is looked over."""
        if at + 1 < end and tokens.words[at] == "+":  # "500+ companies"
            at += 1
        close = at < end and tokens.starts[at] == tokens.ends[at - 1]
        joined = close and tokens.words[at] in _DASHES
        short = close and tokens.words[at] == "." and tokens.raw[at - 1].isalpha()
        begin = at + 1 if joined or short else at
        for table in (self.units.percent, self.units.money_after):
            found = self._money(table, tokens, begin, end)
            if found:
                return found[1], found[0]
        if begin < end and tokens.words[begin] in ("times", "fold", "x"):
            return "times", begin + 1
        if tokens.words[max(at - 4, 0) : at - 1] == ("a", "factor", "of"):
            return "times", at  # "grew by a factor of four"
        reach = 0 if short else 1 if joined else MOST_WORDS_TO_UNIT + 1
        for near in range(begin, min(begin + reach, end)):
            thing = self.units.things.at(tokens, near, end)
            compound = tokens.words[near - 1] in _DASHES and near > begin  # "anti-aircraft systems" are no aircraft
            head = self.units.things.at(tokens, thing[0], end) if thing and thing[0] < end and not joined else None
            if head and tokens.words[head[0] - 1].endswith("s") and not tokens.words[near].endswith("s"):
                thing = head  # "15 patrol cars"
            if thing and not (compound and self.units.things.at(tokens, thing[0], end)):
                return thing[1], thing[0]
            if near > begin and tokens.words[near - 1] in self.units.uncounted:
                break  # "two leaders reviewed projects" counts no projects
            if not (tokens.words[near][0].isalpha() or tokens.words[near] in _DASHES) or tokens.words[near] in _STOPS:
                break
        return "", at

    def _hedged(self, tokens: Tokens, counted: Counted, first: int) -> Counted:
        """The amount with the hedge that stands right before it, or a word away ("more than some 40")."""
        marked = counted.is_money and tokens.words[counted.first - 1] == "the"  # "exceeded the $1 billion mark"
        close = counted.first - marked
        for back in (4, 3, 2, 1):
            begin = close - back
            if begin < first:
                continue
            hedge = self.units.approx.at(tokens, begin, close)
            if tokens.words[begin] == "over" and tokens.words[begin - 1] in _TURNED:
                continue  # "handed over 15 buses"
            if hedge and hedge[0] == close and (not marked or hedge[1] is Approx.MORE_THAN):
                most = tokens.words[begin - 1] == "not" and hedge[1] is Approx.MORE_THAN  # "did not exceed 5 million"
                approx = Approx.UP_TO if most else hedge[1]
                return replace(counted, first=begin, amount=replace(counted.amount, approx=approx))
        return counted

    def _hedged_behind(self, tokens: Tokens, counted: Counted, end: int) -> Counted:
        """The amount with the hedge that follows it: "500+ companies", "40 or more", "a dozen or so"."""
        if counted.amount.approx is not Approx.EXACT:
            return counted
        if "+" in tokens.words[counted.first : counted.end]:
            return replace(counted, amount=replace(counted.amount, approx=Approx.MORE_THAN))
        for length in (1, 2):
            stop = counted.end + length
            approx = _HEDGES_BEHIND.get(" ".join(tokens.words[counted.end : stop])) if stop <= end else None
            if approx:
                return replace(counted, end=stop, amount=replace(counted.amount, approx=approx))
        return counted


_TURNED = frozenset("hand handed handing turn turned turning carry carried take took taken taking sign signed".split())
_HEDGES_BEHIND = {
    "+": Approx.MORE_THAN,
    "- plus": Approx.MORE_THAN,
    "or more": Approx.MORE_THAN,
    "or so": Approx.ABOUT,
    "or less": Approx.LESS_THAN,
}


def _opens_number(word: str, numbers: Mapping[str, int]) -> bool:
    return word[0].isdigit() or word in numbers


def _shared_units(tokens: Tokens, found: list[Counted]) -> tuple[Counted, ...]:
    """The amounts; one without a unit takes that of the whole it is part of: "15 million of the 20 million doses"."""
    for at, (part, whole) in enumerate(pairwise(found)):
        between = tokens.words[part.end : whole.first]
        if part.amount.unit == "" and between[:1] == ("of",) and len(between) <= 3 and between != ("of",):
            found[at] = replace(part, amount=replace(part.amount, unit=whole.amount.unit))
    return tuple(found)


_STOPS = frozenset(
    "of in and or to for from by with at on as the a an this that which were was is are has have had".split()
)
