"""The names of bodies, taken apart: its form (council, commission, fund), and the words that tell it from others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from babel import Locale

from servanda.base.folding import folded
from servanda.model.kinds import MechanismType
from servanda.resolve.blocking import Words
from servanda.resolve.wording import stem, words

_FORMS: Mapping[str, str] = {
    stem("commission"): MechanismType.COMMISSION,
    stem("committee"): MechanismType.COMMITTEE,
    stem("council"): MechanismType.COUNCIL,
    stem("fund"): MechanismType.FUND,
    stem("assembly"): MechanismType.ASSEMBLY,
    stem("centre"): MechanismType.CENTRE,
}
# Two words that name a form together; the first alone is a telling word.
_DOUBLE_FORMS: Mapping[tuple[str, str], str] = {
    (stem("business"), stem("council")): MechanismType.BUSINESS_COUNCIL,
    (stem("working"), stem("group")): MechanismType.WORKING_GROUP,
    (stem("task"), stem("force")): MechanismType.WORKING_GROUP,
}
# Words that do not tell one body of two parties from another.
_PLAIN = frozenset(
    """the a an of on for and between in with to its their this that new joint mixed bilateral mutual permanent
    cooperation relations issues matters affairs two both three countries country states sides nations
    governments government republic kingdom our standing first old older existing present previous""".split()
)
LEVELS = frozenset(stem(word) for word in ("intergovernmental", "interstate", "interparliamentary", "supreme", "high"))
_PREFIX = re.compile(r"\binter[- ](?=govern|state|parliament|agency|depart)", re.IGNORECASE)
_ASIDE = re.compile(r"\([^)]*\)")
_AFTER_HEAD = re.compile(r"\s(?:of|on|for|between|in|with|to|under)\s", re.IGNORECASE)
_FOUNDING = frozenset(stem(word) for word in ("establish", "create", "found", "form", "launch", "set"))
_SHARED_LETTERS = 4  # Kyrgyz and Kyrgyzstan, Azerbaijani and Azerbaijan, Kazakh and Kazakhstan


@dataclass(frozen=True, slots=True)
class Body:
    """A name of a body as a key: equal where two names are the same but for ornament, order, parties and spelling."""

    form: str
    words: Words


class PartyWords:
    """Tells which words of a name only repeat whose body it is. English: other languages' names keep such words, and
    their short names then join less often."""

    def __init__(self, parties: Iterable[str]) -> None:
        territories = Locale("en").territories
        named = {code: territories.get(code, code) for code in parties}
        self._starts: dict[str, frozenset[str]] = {
            code: frozenset(word[:_SHARED_LETTERS] for word in words(name) if len(word) >= _SHARED_LETTERS)
            for code, name in named.items()
        }

    def without(self, said: Iterable[str], parties: Iterable[str]) -> list[str]:
        starts = frozenset().union(*(self._starts.get(code, frozenset()) for code in parties))
        return [word for word in said if word[:_SHARED_LETTERS] not in starts]


def body(name: str, parties: tuple[str, ...], told: PartyWords, type_: str | None = None) -> Body:
    """The body of this name. Its own words say the form; where they do not, `type_` does."""
    plain = _ASIDE.sub(" ", _PREFIX.sub("inter", name))
    form, used = _form(plain)
    left = [stem(word) for word in told.without(words(plain), parties) if word not in _PLAIN]
    telling = frozenset(left) - used
    if type_ == MechanismType.BUSINESS_COUNCIL and stem("business") in telling:
        form, telling = type_, telling - {stem("business")}
    return Body(form or type_ or MechanismType.OTHER, telling)


def forms_named(text: str) -> frozenset[str]:
    """Every form of body that a text speaks of."""
    said = [stem(word) for word in words(text)]
    double = {form for pair, form in _DOUBLE_FORMS.items() if pair in pairwise(said)}
    single = {_FORMS[word] for word in said if word in _FORMS}
    if MechanismType.BUSINESS_COUNCIL in double:
        single.discard(MechanismType.COUNCIL)
    return frozenset(single | double)


def founded(action: str) -> str | None:
    """The name of the body that an undertaking is to found; None where it is to found none."""
    said = folded(action).split()
    at = next((place for place, word in enumerate(said[:3]) if stem(word.strip(",.;")) in _FOUNDING), None)
    if at is None:
        return None
    named = _AFTER_HEAD.split(" " + " ".join(word for word in said[at + 1 :] if word != "up"))
    name = next((part for part in named if part.strip()), "")
    return name.strip() if _form(name)[0] else None


def _form(name: str) -> tuple[str | None, frozenset[str]]:
    """The form, and the stems that name it: the last such word before the first preposition, else anywhere."""
    head = _AFTER_HEAD.split(name, maxsplit=1)[0]
    for part in (head, name):
        said = [stem(word) for word in words(part)]
        for place in range(len(said) - 1, -1, -1):
            double = _DOUBLE_FORMS.get((said[place - 1], said[place])) if place else None
            if double:
                return double, frozenset(said[place - 1 : place + 1])
            if said[place] in _FORMS:
                return _FORMS[said[place]], frozenset({said[place]})
    return None, frozenset()
