"""Occasions to be held again and again: a practice that is promised ("agreed to hold regular consultations", "to meet
every two years"), and no one occasion."""

from __future__ import annotations

from servanda.extract.draft import Page
from servanda.language.verbs import Form

TO_COME = frozenset([Form.INFINITIVE, Form.FUTURE, Form.SHOULD, Form.GERUND, Form.BASE])
_BEFORE_SEVERAL = frozenset("regular periodic periodical annual yearly biannual biennial quarterly monthly".split())
_SEVERAL = frozenset("consultations meetings talks sessions visits discussions contacts exchanges forums".split())
_AGAIN = frozenset("regularly periodically annually yearly quarterly monthly biannually biennially".split())
_TIMES = frozenset("year years month months quarter quarters week weeks basis".split())
_EACH = frozenset("every each a per regular annual yearly periodic rotational rotating alternating".split())
_HOW_OFTEN = 9  # tokens from the occasion to how often it is held
_NOUN = 5  # tokens from "regular" to the occasions
_ENDS = frozenset(",;.:")


def recurs(page: Page, first: int, end: int) -> bool:
    """Whether what tokens `[first, end)` tell is to be held again and again, by a word within or close behind."""
    words, stop = page.reading.tokens.words, min(end + _HOW_OFTEN, page.scene.end)
    reach = next((at for at in range(end, stop) if words[at] in _ENDS), stop)
    said = words[first:reach]
    if words[first - 1] in _AGAIN or not _AGAIN.isdisjoint(said):
        return True
    several = any(
        words[at] in _BEFORE_SEVERAL and not page.reading.tokens.capital(at) and not _counted(page, words[at - 1])
        for at in range(first, end)
        if not _SEVERAL.isdisjoint(words[at + 1 : at + _NOUN])
    )
    how_often = any(
        said[at] in _TIMES and not _EACH.isdisjoint(said[max(0, at - 2) : at]) and _led(said[max(0, at - 3) : at])
        for at in range(1, len(said))
    )
    return several or how_often


def _counted(page: Page, word: str) -> bool:
    """Whether one of a row of occasions is told: "the 26th annual talks", "a regular annual meeting"."""
    return word in ("a", "the", "next", "this") or page.pack.dates.calendar.ordinal(word) is not None


def _led(before: tuple[str, ...]) -> bool:
    """Whether the words lead on to how often: "every two", "once a", "on an annual", but not "in a"."""
    return not {"every", "each", "once", "twice", "times", "per", "on"}.isdisjoint(before)
