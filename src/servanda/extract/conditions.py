"""What is told as a condition or a question, and so need not come true."""

from __future__ import annotations

from servanda.extract.draft import Page
from servanda.language.verbs import Form


def conditional(page: Page, anchor: int) -> bool:
    """Whether the verb at token `anchor` stands in a condition or a question: "if Oman opens the border, Kenya will",
    "asked whether Oman would"."""
    tokens, grammar = page.reading.tokens, page.pack.grammar
    at = anchor - 1
    while at >= page.scene.first and tokens.words[at] not in (",", ";", ":"):
        manner = grammar.manners.at(tokens, at, anchor)  # "once again" is no "once"
        condition = None if manner else grammar.conditions.at(tokens, at, anchor)
        if condition and condition[0] <= anchor and tokens.words[condition[0]] not in grammar.separators:
            return not (tokens.words[at] == "when" and _over(page, anchor))
        at -= 1
    return False


def _over(page: Page, anchor: int) -> bool:
    """Whether the verb at token `anchor` tells what is over: "when they met on Friday" is no condition."""
    return any(group.first == anchor and group.form is Form.PAST for group in page.scene.groups)
