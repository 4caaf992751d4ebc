"""The words that a language's lists turn on."""

from __future__ import annotations

from dataclasses import dataclass

from servanda.language.grammar import Grammar
from servanda.language.verbs import VerbForms


@dataclass(frozen=True, slots=True)
class ListWords:
    """The words a language's lists turn on.

    `noun_too` are verbs whose base form is also a noun, `noun_first` those of them that are nouns far more often,
    `verb_first` those that are verbs before an act;
    `action` nouns name an act; `light` heads are looked through ("the importance of deepening"); `issues` are nouns
    that end like acts and are none ("the situation"); `adjective_too` are verbs that are adjectives as well; `saying`
    verbs report words; `cooperation` nouns stand for common work; `governing` verbs govern an act or a topic.
    """

    forms: VerbForms
    grammar: Grammar
    noun_too: frozenset[str]
    action: frozenset[str]
    light: frozenset[str]
    issues: frozenset[str]
    noun_first: frozenset[str]
    verb_first: frozenset[str]
    adjective_too: frozenset[str]
    saying: frozenset[str]
    cooperation: frozenset[str]
    governing: frozenset[str]
