"""What is said between states and is no undertaking: courtesies, greetings, kindnesses, opinions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from servanda.language.lexicon import Lexicon

_NEAR = 6  # words


@dataclass(frozen=True, slots=True)
class Courtesies:
    """The words of one language that tell courtesies.

    `verbs` begin no undertaking, unless a word that `unless` gives for the verb stands close behind; `greetings` are
    given or sent in words alone, `heed` is what is given to a thing without doing anything, `kindnesses` are what
    thanks are given for, `services` too unless the words tell what they are for; `wrongs` are no acts between states,
    nor is what begins with a `hostile` verb; `occasions` are only made use of; `opinions` lead over to what somebody
    only expects; `bare` nouns name no act of their own, beside `plain` words no common work either; `noted` ones name
    facts where they are noted, `welcomed` ones where they are welcomed; `idle` phrases make any issue a bare one.
    """

    verbs: frozenset[str]
    unless: Mapping[str, frozenset[str]]
    greetings: frozenset[str]
    heed: frozenset[str]
    kindnesses: frozenset[str]
    services: frozenset[str]
    wrongs: frozenset[str]
    hostile: frozenset[str]
    occasions: frozenset[str]
    opinions: frozenset[str]
    bare: frozenset[str]
    plain: frozenset[str]
    noted: frozenset[str]
    welcomed: frozenset[str]
    idle: Lexicon[str]

    @classmethod
    def of(cls, said: Mapping[str, Any]) -> Courtesies:
        """From the pack's file of courtesies."""
        kinds = (
            "verbs",
            "greetings",
            "heed",
            "kindnesses",
            "services",
            "wrongs",
            "hostile",
            "occasions",
            "opinions",
            "bare",
            "plain",
            "noted",
            "welcomed",
        )
        words = {key: frozenset(said[key]) for key in kinds}
        idle = Lexicon((phrase, phrase) for phrase in said["idle"])
        unless = {verb: frozenset(entry["near"]) for entry in said["unless"] for verb in entry["verbs"]}
        return cls(unless=unless, idle=idle, **words)

    def courteous(self, verb: str, behind: Sequence[str]) -> bool:
        """Whether the verb, with the words behind it, tells a courtesy."""
        return verb in self.verbs and self.unless.get(verb, frozenset()).isdisjoint(behind[:_NEAR])
