"""The notation of rules: words, `{slots}`, `(alternatives|of words)` and `[optional parts]`, no more.

    {who} {verb:agree past} to {acts:infinitives}
    (agreement|consensus) was reached [by the sides] (on|to) {acts:nouns}

A pattern is anchored at its first word, head or verb. Slots before the anchor look to the left: `{who}` asks that a
party or a person be the subject, `{topics}` takes the words before the verb as acts, `{body}` and `{instrument}` want
the phrase that stands before the verb. `{adverbs}` takes any adverbs or none, `{adjectives}` words before a noun or
none, `{light}` heads that are looked through ("the prospects of"), `{words}` up to a dozen words of any sort,
`{head:pledge}` a noun or adjective of a class.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from servanda.language.verbs import Form

VERB_SLOTS = frozenset({"verb", "does"})
ANCHOR_SLOTS = VERB_SLOTS | {"head"}
LEFT_SLOTS = frozenset({"who", "topics", "body", "instrument"})
SLOTS = (
    LEFT_SLOTS
    | VERB_SLOTS
    | {"acts", "person", "state", "date", "sides", "words", "adverbs", "adjectives", "light", "head"}
)
ACT_SHAPES = frozenset({"infinitives", "nouns", "gerunds", "deeds", "events", "openings", "pledges", "clause"})

_PIECE = re.compile(r"\{(\w+)(?::([^}]*))?\}|([()\[\]|])|([^\s{}()\[\]|]+)|(\s+)")


@dataclass(frozen=True, slots=True)
class Word:
    text: str


@dataclass(frozen=True, slots=True)
class Slot:
    name: str
    argument: str
    forms: frozenset[Form]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several sequences; an optional part is a choice with an empty sequence."""

    options: tuple[tuple[Element, ...], ...]


Element = Word | Slot | Choice
Sequence = tuple[Element, ...]


@dataclass(frozen=True, slots=True)
class Pattern:
    """`left` are the slots before the anchor; `rest` is matched from the anchor on. `requires` are sets of words of
    each of which a sentence must have one, and `forms` those of which the verb at the anchor must have one where a verb
    must stand there: a quick look at them rules most tries out."""

    text: str
    left: tuple[Slot, ...]
    rest: Sequence
    requires: tuple[frozenset[str], ...]
    forms: frozenset[Form]

    def anchors(self) -> tuple[Word | Slot, ...]:
        """Every word or verb that can stand at the anchor."""
        return tuple(dict.fromkeys(_firsts(self.rest)))


def parse(text: str) -> Pattern:
    """The pattern that the notation says; `ValueError` in a sentence where it is none."""
    pieces = _pieces(text)
    elements, at = _sequence(pieces, 0, text)
    if at != len(pieces):
        raise ValueError(f"the pattern {text!r} closes a bracket that it never opened")
    left: list[Slot] = []
    for element in elements:
        if not (isinstance(element, Slot) and element.name in LEFT_SLOTS):
            break
        left.append(element)
    rest = elements[len(left) :]
    if not _firsts(rest):
        raise ValueError(f"the pattern {text!r} has no word and no verb to be found by")
    pattern = Pattern(text, tuple(left), rest, _required(rest), _forms(rest))
    for anchor in pattern.anchors():
        if isinstance(anchor, Slot) and anchor.name not in ANCHOR_SLOTS:
            raise ValueError(f"the pattern {text!r} must begin with a word or a verb, not with {{{anchor.name}}}")
    return pattern


def _required(sequence: Sequence) -> tuple[frozenset[str], ...]:
    found: list[frozenset[str]] = []
    for element in sequence:
        if isinstance(element, Word):
            found.append(frozenset([element.text]))
        elif isinstance(element, Choice):
            first = [option[0].text for option in element.options if option and isinstance(option[0], Word)]
            if len(first) == len(element.options):
                found.append(frozenset(first))
    return tuple(found)


def _forms(rest: Sequence) -> frozenset[Form]:
    """The forms of any verb that can stand at the anchor; none where a word or a verb of any form can."""
    forms = [anchor.forms if isinstance(anchor, Slot) else frozenset() for anchor in _firsts(rest)]
    return frozenset().union(*forms) if all(forms) else frozenset()


def _pieces(text: str) -> list[re.Match[str]]:
    pieces, at = [], 0
    while at < len(text):
        found = _PIECE.match(text, at)
        if not found:
            raise ValueError(f"the pattern {text!r} cannot be read at {text[at : at + 12]!r}")
        if not found.group(5):
            pieces.append(found)
        at = found.end()
    return pieces


def _sequence(pieces: list[re.Match[str]], at: int, text: str) -> tuple[Sequence, int]:
    elements: list[Element] = []
    while at < len(pieces):
        slot, argument, sign, word, _ = pieces[at].groups()
        if slot:
            elements.append(_slot(slot, argument or "", text))
        elif word:
            elements.append(Word(word.lower()))
        elif sign in "([":
            choice, at = _choice(pieces, at + 1, ")" if sign == "(" else "]", text)
            elements.append(choice)
            continue
        else:
            break
        at += 1
    return tuple(elements), at


def _choice(pieces: list[re.Match[str]], at: int, closer: str, text: str) -> tuple[Choice, int]:
    options: list[Sequence] = []
    while True:
        option, at = _sequence(pieces, at, text)
        options.append(option)
        if at >= len(pieces):
            raise ValueError(f"the pattern {text!r} never closes a bracket")
        sign = pieces[at].group(3)
        at += 1
        if sign == "|":
            continue
        if sign != closer:
            raise ValueError(f"the pattern {text!r} closes a bracket with {sign!r} instead of {closer!r}")
        return Choice((*options, ()) if closer == "]" else tuple(options)), at


def _slot(name: str, argument: str, text: str) -> Slot:
    if name not in SLOTS:
        raise ValueError(f"the pattern {text!r} names the slot {{{name}}}; there are {', '.join(sorted(SLOTS))}")
    if name == "acts" and argument not in ACT_SHAPES:
        raise ValueError(f"the pattern {text!r} must say which acts: {', '.join(sorted(ACT_SHAPES))}")
    if name in VERB_SLOTS:
        kind, _, forms = argument.rpartition(" ") if name == "does" else argument.partition(" ")
        known = frozenset(filter(None, forms.replace(" ", "").split("|")))
        if not known <= frozenset(Form):
            raise ValueError(f"the pattern {text!r} asks for a form that no verb has; there are {', '.join(Form)}")
        return Slot(name, kind, frozenset(map(Form, known)))
    return Slot(name, argument, frozenset())


def _firsts(sequence: Sequence) -> list[Word | Slot]:
    found: list[Word | Slot] = []
    for element in sequence:
        if not isinstance(element, Choice):
            found.append(element)
            return found
        optional = False
        for option in element.options:
            if option:
                found.extend(_firsts(option))
            else:
                optional = True
        if not optional:
            return found
    return found
