"""Sentences: where one statement ends and the next begins, as ranges of tokens."""

from __future__ import annotations

import re
from dataclasses import dataclass

from servanda.language.tokens import Tokens

_ENDERS = {".", "!", "?", "…", "..."}
_CLOSERS = {'"', "”", "’", "'", ")", "]", "»", "“"}
_BREAK = re.compile(
    r"\n[ \t\u00a0\r]*\n"  # an empty line
    r"|\n(?=[ \t]*(?:[-•·●▪◦*]|\d{1,2}[.)]|[a-z]\))[ \t\u00a0])"  # a new item of a list
    r"|(?<=[.:;!?])\n(?=[ \t]*[–—])"  # a dash begins an item only after a finished line: lines also wrap before dashes
    r"|<!--|\* \* \*"
)
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof st no nos vs etc adm brig capt cdr cmdr gen col lt sgt supt maj"
    " eng engr ing arch atty adv acad hon rev jr sr messrs art para fig vol ltd inc co corp bn mln"
    " jan feb mar apr jun jul aug sep sept oct nov dec amb pres gov sen rep min dep govt approx ca rs".split()
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens `[first, end)` of a text."""

    first: int
    end: int

    def __len__(self) -> int:
        return self.end - self.first


def sentences(tokens: Tokens) -> tuple[Sentence, ...]:
    """Every token of the text belongs to exactly one sentence."""
    breaks = {match.start() for match in _BREAK.finditer(tokens.text)}
    edges = sorted(breaks)
    result: list[Sentence] = []
    first, edge = 0, 0
    at = 0
    while at < len(tokens):
        while edge < len(edges) and edges[edge] < tokens.ends[at]:
            edge += 1
        end = at + 1
        if tokens.words[at] in _ENDERS and _ends(tokens, at):
            while end < len(tokens) and tokens.raw[end] in _CLOSERS and tokens.starts[end] == tokens.ends[end - 1]:
                end += 1
            result.append(Sentence(first, end))
            first = end
        elif end < len(tokens) and edge < len(edges) and edges[edge] <= tokens.starts[end]:
            result.append(Sentence(first, end))
            first = end
        at = end
    if first < len(tokens):
        result.append(Sentence(first, len(tokens)))
    return tuple(result)


def _ends(tokens: Tokens, at: int) -> bool:
    """Whether the sign at `at` ends its sentence: no abbreviation, no initial, and no small letter goes on behind it
    ("Did they agree?" he asked)."""
    nxt = at + 1
    while nxt < len(tokens) and tokens.raw[nxt] in _CLOSERS:
        nxt += 1
    if nxt >= len(tokens):
        return True
    if tokens.words[at] != ".":
        return not tokens.raw[nxt][0].islower()
    if tokens.starts[nxt] == tokens.ends[nxt - 1] and tokens.raw[nxt][0].isalnum():
        return tokens.capital(nxt) and len(tokens.raw[at - 1]) > 2 if at else True
    if "\n" in tokens.text[tokens.ends[at] : tokens.starts[nxt]] and at and len(tokens.raw[at - 1]) > 3:
        return True
    if at and tokens.ends[at - 1] == tokens.starts[at]:
        before = tokens.raw[at - 1]
        if before.lower() in _ABBREVIATIONS or (len(before) == 1 and before.isupper()):
            return False
    return not tokens.raw[nxt][0].islower()
