"""Closed classes of words of one language, and endings: what lists, subjects and topics turn on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from servanda.language.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Grammar:
    """The closed classes, each under its key in the pack's `grammar.yaml`, which says what it is for; `closed` are the
    words of those in which no noun is."""

    prepositions: frozenset[str]
    determiners: frozenset[str]
    separators: frozenset[str]
    before_member: frozenset[str]
    behind_member: frozenset[str]
    repeated: frozenset[str]
    subordinators: frozenset[str]
    modals: frozenset[str]
    subject_pronouns: frozenset[str]
    others: frozenset[str]
    relatives: frozenset[str]
    verb_before: frozenset[str]
    noun_before: frozenset[str]
    preposed: frozenset[str]
    articles: frozenset[str]
    adjectives: frozenset[str]
    fronted: frozenset[str]
    inside: frozenset[str]
    no_nouns: frozenset[str]
    copula: frozenset[str]
    company: frozenset[str]
    occasions: frozenset[str]
    grounds: frozenset[str]
    remarks: frozenset[str]
    based: frozenset[str]
    projects: frozenset[str]
    idle_objects: frozenset[str]
    questions: frozenset[str]
    reporting: frozenset[str]
    dimensions: frozenset[str]
    measures: frozenset[str]
    act_endings: tuple[str, ...]
    adjective_endings: tuple[str, ...]
    conditions: Lexicon[str]
    manners: Lexicon[str]
    unsettled: Lexicon[str]
    precluded: Lexicon[str]
    preposed_before: Mapping[str, frozenset[str]]
    closed: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        first = self.prepositions | self.determiners | self.separators
        object.__setattr__(self, "closed", first | self.subordinators | self.fronted | self.relatives)

    @classmethod
    def of(cls, said: Mapping[str, Any]) -> Grammar:
        """From the pack's file of closed classes."""
        phrases = ("conditions", "manners", "unsettled", "precluded")
        other = {"act_endings", "adjective_endings", "preposed_before", *phrases}
        words = {each.name: frozenset(said[each.name]) for each in fields(cls) if each.init and each.name not in other}
        conditions, manners, unsettled, precluded = (
            Lexicon((phrase, phrase) for phrase in said[key]) for key in phrases
        )
        before = {gerund: frozenset(said["preposed_before"]["nouns"]) for gerund in said["preposed_before"]["gerunds"]}
        return cls(
            act_endings=tuple(said["act_endings"]),
            adjective_endings=tuple(said["adjective_endings"]),
            preposed_before=before,
            conditions=conditions,
            manners=manners,
            unsettled=unsettled,
            precluded=precluded,
            **words,
        )
