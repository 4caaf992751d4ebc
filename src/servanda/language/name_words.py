"""The names of persons: where one that begins at a token ends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from servanda.language.lexicon import Lexicon
from servanda.language.names import StateName
from servanda.language.tokens import Tokens

_NAME_WORDS = 6
_QUOTES = frozenset(['"', "“", "”", "‘", "’", "'"])
_MANNERS = ("fully", "ially", "iously", "ately", "ically", "ently", "antly", "ingly")  # how, and nobody's name
_PARTICLES_IN_A_ROW = 3


@dataclass(frozen=True, slots=True)
class NameWords:
    """Words that tell names from other capitals: `particles` go on within a name, `generations` and the `letters` of
    honours stand behind it, `none` are no part of any, save those `too` before another name and `months` behind one,
    nor are `short_months` before a number; states may have the name of a `given` one, and `given_titles` of rulers are
    given names too; `headline_verbs` have a capital in headlines and end a name there; `joined_adjectives` stand behind
    a name's hyphen ("Novak-led"); `fronted` words open what stands before a clause ("At the request of Kofi Badu,
    ...")."""

    particles: frozenset[str]
    generations: frozenset[str]
    letters: frozenset[str]
    none: frozenset[str]
    too: frozenset[str]
    months: frozenset[str]
    short_months: frozenset[str]
    given: frozenset[str]
    given_titles: frozenset[str]
    joined_adjectives: frozenset[str]
    academic: frozenset[str]
    headline_verbs: frozenset[str]
    fronted: frozenset[str]


class NameReader:
    """Finds names. `heads` are the posts, none of which is part of a name."""

    def __init__(self, words: NameWords, heads: Lexicon[str]) -> None:
        self.words = words
        self.heads = heads
        self._particles = frozenset((word,) for word in words.particles if len(word) > 1)

    def end(self, tokens: Tokens, at: int, end: int, starts: Mapping[int, StateName]) -> int | None:
        """Where the personal name that begins at `at` ends; None where none begins there."""
        if at >= end or not self.is_word(tokens, at, starts):
            return None
        stop, count, led_to = at + 1, 1, at
        while stop < end and count < _NAME_WORDS:
            word = tokens.words[stop]
            if word in ("-", ".") and tokens.starts[stop] == tokens.ends[stop - 1] and stop + 1 < end:
                onward = self._joined(tokens, stop, starts)
                if onward is None:
                    break
                stop, count = stop + 2, count + onward
                continue
            if word in _QUOTES and count < _NAME_WORDS - 1 and self._nicknamed(tokens, stop, end, starts):
                stop, count = stop + 4, count + 2
                continue
            quoted = word == "'" and tokens.starts[stop] == tokens.ends[stop - 1]  # "Rida’ al-Amin"
            led = self._behind_particles(tokens, stop + quoted, end, starts)
            if led:
                stop = led_to = led
                continue
            # "Tun Tun Oo" and "Ahmed Abdullah Al-Ahmed" are one name each, and so is "Ali Moi Sami Moi"
            again = word == tokens.words[at] and word != tokens.words[stop - 1] and stop != led_to
            manner = count > 1 and word.endswith(_MANNERS)  # "Ali Badu Successfully Concludes Visit"
            if again or manner or not self.is_word(tokens, stop, starts) or _run_together(tokens.raw[stop]):
                break
            stop, count = stop + 1, count + 1
        if stop - at > 2 and tokens.words[stop - 1] == tokens.words[stop - 2]:
            stop -= 1  # "Jana Maria Novak Novak" repeats itself
        return None if stop == at + 1 and _initials(tokens.raw[at]) else stop

    def _nicknamed(self, tokens: Tokens, at: int, end: int, starts: Mapping[int, StateName]) -> bool:
        """Whether a name in quotation marks and the surname stand there: "Ali | “Bambo” Badu"."""
        if at + 3 >= end or tokens.words[at + 2] not in _QUOTES:
            return False
        return self.is_word(tokens, at + 1, starts) and self.is_word(tokens, at + 3, starts)

    def _joined(self, tokens: Tokens, at: int, starts: Mapping[int, StateName]) -> int | None:
        """How many words more the name has behind the hyphen or the full stop at `at`; None where it ends before it."""
        initial = tokens.words[at] == "." and len(tokens.raw[at - 1]) <= 2
        joined = tokens.words[at] == "-" and tokens.starts[at + 1] == tokens.ends[at]
        known = {} if initial else starts  # "Lisa O. Monaco": behind an initial no state is named
        part = self.is_word(tokens, at + 1, known) or (joined and self._part(tokens, at + 1))
        return int(initial) if (initial or joined) and part else None

    def _behind_particles(self, tokens: Tokens, at: int, end: int, starts: Mapping[int, StateName]) -> int | None:
        """Where the name goes on behind "da", "de la", "bin" or "al-"; None where no such word stands at `at`."""
        place = at
        while place < end and place - at < _PARTICLES_IN_A_ROW and tokens.words[place] in self.words.particles:
            if tokens.raw[place].isupper() and len(tokens.raw[place]) > 1:
                return None
            place += 1
        if place == at:
            return None
        if place < end and tokens.words[place] in ("-", "'", "’") and tokens.starts[place] == tokens.ends[place - 1]:
            place += 1
        return place if place < end and self.is_word(tokens, place, starts) else None

    def is_word(self, tokens: Tokens, at: int, starts: Mapping[int, StateName]) -> bool:
        """Whether the token can be a word of a name."""
        raw = tokens.raw[at]
        if not raw[0].isupper() or not raw[0].isalpha() or at in starts or self._none(tokens, at, starts):
            return False
        joined = tokens.words[at + 1 : at + 2] == ("-",) and tokens.starts[at + 1] == tokens.ends[at]
        apart = not joined and tokens.words[at + 1 : at + 2] not in self._particles
        if apart and self.heads.at(tokens, at, at + 1) is not None and not self._given(tokens, at):
            return False  # but "Sultan bin Salem" and "Amir-Badu" are names
        return not (len(raw) > 3 and raw.isupper()) or _in_capitals(tokens, at)

    def _given(self, tokens: Tokens, at: int) -> bool:
        """Whether the title is a given name, behind a post or a form of address: "Minister Amir Badu", "Gen. Amir
        Badu"."""
        if tokens.words[at] not in self.words.given_titles or at == 0 or at + 1 >= len(tokens):
            return False
        titled = tokens.words[at - 1] == "." or (tokens.capital(at - 1) and self.heads.at(tokens, at - 1, at))
        return bool(titled) and tokens.capital(at + 1)

    def _none(self, tokens: Tokens, at: int, starts: Mapping[int, StateName]) -> bool:
        word = tokens.words[at]
        if word in self.words.months and self._behind_name(tokens, at):
            return False  # "Prime Minister Theresa May"
        if word in self.words.short_months and _number_follows(tokens, at):
            return True  # "President Ali Badu Jan. 10", but "Jan Novak"
        initial = len(word) == 1 and tokens.words[at + 1 : at + 2] == (".",)
        if initial and self._behind_name(tokens, at) and not self.heads.at(tokens, at - 1, at):
            return False  # "Jana A. Novak": no article
        if word in self.words.too and at + 1 < len(tokens) and len(tokens.raw[at + 1]) > 2:
            return not self.is_word(tokens, at + 1, starts)
        return word in self.words.none or word in self.words.generations or word in self.words.headline_verbs

    def _behind_name(self, tokens: Tokens, at: int) -> bool:
        """Whether the word in capitals stands right behind another, which is no sentence of its own, and no number
        follows: "Theresa May met", not "May 3"."""
        before = at > 0 and tokens.capital(at - 1) and tokens.words[at - 1] not in ("in", "on", "last", "this")
        numbered = at + 1 < len(tokens) and tokens.words[at + 1][0].isdigit()
        return before and tokens.capital(at) and not numbered

    def behind(self, tokens: Tokens, at: int) -> int:
        """Where the text goes on behind a name that ends at `at`: "Jr." and "III" tell the generation."""
        begin = at + (tokens.words[at : at + 1] == (",",))
        if tokens.words[begin : begin + 1] and tokens.words[begin] in self.words.generations:
            return begin + 1 + (tokens.words[begin + 1 : begin + 2] == (".",))
        return at

    def _part(self, tokens: Tokens, at: int) -> bool:
        """Whether a small word behind a hyphen goes on with a name ("Jae-min", "Chai-o-sit") rather than begins an
        adjective ("Novak-led")."""
        word = tokens.words[at]
        return (
            word.isalpha() and len(word) <= 5 and word not in self.words.joined_adjectives and not word.endswith("ed")
        )


def _number_follows(tokens: Tokens, at: int) -> bool:
    """Whether a number stands behind the word, or behind the full stop that shortens it: "Jan. 10"."""
    begin = at + 1 + (tokens.words[at + 1 : at + 2] == (".",))
    return begin < len(tokens) and tokens.words[begin][0].isdigit()


def _in_capitals(tokens: Tokens, at: int) -> bool:
    """Whether a word in capitals is a family name so written: its other name beside it is not in capitals."""
    beside = [tokens.raw[near] for near in (at - 1, at + 1) if 0 <= near < len(tokens)]
    return any(raw[0].isupper() and len(raw) > 2 and not raw.isupper() and raw.isalpha() for raw in beside)


def _initials(raw: str) -> bool:
    """Whether a word in capitals is nobody's name but the initials of a body ("Director OMTC"): few of its letters are
    vowels."""
    return raw.isupper() and len(raw) > 3 and 3 * sum(letter in "AEIOUY" for letter in raw) < len(raw)


def _run_together(raw: str) -> bool:
    """Words that lost the space between them ("SauliPresident") are no name."""
    inner = [index for index in range(1, len(raw)) if raw[index].isupper() and raw[index - 1].islower()]
    return any(index > 3 for index in inner)
