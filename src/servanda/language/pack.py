"""A language pack: one folder of data, and the readers made of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from importlib.resources import files
from importlib.resources.abc import Traversable
from itertools import product
from pathlib import Path
from typing import Any

from servanda.base.amount import Approx
from servanda.base.errors import PackError
from servanda.language.additions import read_addition, with_rules, with_words
from servanda.language.amounts import NO_ONE_MONEY, AmountReader, Units
from servanda.language.courtesies import Courtesies
from servanda.language.dates import Calendar, DateReader
from servanda.language.figures import Figures
from servanda.language.grammar import Grammar
from servanda.language.leaders import Leaders
from servanda.language.lexicon import Lexicon
from servanda.language.list_words import ListWords
from servanda.language.lists import ListSplitter
from servanda.language.name_words import NameWords
from servanda.language.names import PlaceReader, StateReader
from servanda.language.pack_files import read_rules, read_yaml
from servanda.language.persons import PersonReader
from servanda.language.phrases import PhraseReader
from servanda.language.portfolios import Portfolios
from servanda.language.post_words import PostWords
from servanda.language.posts import PostReader
from servanda.language.rule import Rule
from servanda.language.served import ServedBodies
from servanda.language.verbs import Verb, VerbForms


@dataclass(frozen=True, slots=True)
class Pack:
    """What one language knows. `classes` maps the base form of a verb to the classes that rules name, `heads` a
    class of nouns and adjectives to its words; `subjects` maps words for the parties to `sides`, `we`, `they` or
    `agents`; `sectors` maps words to CRS purpose codes; `where` gives file and
    line of each rule by its name; `added` are the folders of the user's own packs that are part of it."""

    language: str
    forms: VerbForms
    grammar: Grammar
    classes: Mapping[str, frozenset[str]]
    heads: Mapping[str, frozenset[str]]
    undertaking: frozenset[str]
    dates: DateReader
    amounts: AmountReader
    states: StateReader
    places: PlaceReader
    home_houses: Lexicon[str]
    persons: PersonReader
    bodies: PhraseReader
    instruments: PhraseReader
    meetings: PhraseReader
    rounds: PhraseReader
    lists: ListSplitter
    subjects: Lexicon[str]
    outsiders: frozenset[str]
    actors: frozenset[str]
    courtesies: Courtesies
    no_posts: Mapping[str, frozenset[str]]
    no_leader: Mapping[str, frozenset[str]]
    only_leader: Mapping[str, frozenset[str]]
    leaders: Leaders
    figures: Figures
    sectors: Lexicon[str]
    saying: frozenset[str]
    press: Mapping[str, str]
    cooperation: frozenset[str]
    rules: tuple[Rule, ...]
    where: Mapping[str, str] = field(default_factory=dict)
    added: tuple[Path, ...] = ()

    def may_have(self, state: str, leader: str) -> bool:
        """Whether the state can have such a leader, by its constitution: neither "president" of the Dutch nor "prime
        minister" of the US."""
        return state not in self.no_leader.get(leader, ()) and state in self.only_leader.get(leader, (state,))

    def alien(self, state: str, word: str) -> bool:
        """Whether a post of this word is none of the state's: there is no "minister" of the US."""
        return word in self.no_posts.get(state, ()) or (state in self.no_posts and word in self.no_posts["any"])


def load_pack(language: str = "en", folder: Traversable | None = None, added: Sequence[Path] = ()) -> Pack:
    """The bundled pack of the language, or the pack in `folder`, with what the packs in `added` add to it; `PackError`
    names file, line and rule of a mistake."""
    root = folder or files("servanda.language").joinpath("packs", language)
    said = {name: read_yaml(root.joinpath(f"{name}.yaml")) for name in _FILES}
    placed = read_rules(root.joinpath("rules"))
    additions = [read_addition(path, said) for path in added]
    placed = with_rules(placed, additions)
    try:
        pack = _build(language, with_words(said, additions), tuple(each.rule for each in placed))
        return replace(pack, where={each.rule.rule: each.where for each in placed}, added=tuple(added))
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise PackError(f"{root}: a file of the pack lacks or misuses an entry: {error!r}") from error


_FILES = (
    "calendar", "courtesies", "currencies", "figures", "governors", "grammar", "heads", "houses", "leaders", "nouns",
    "numbers",
    "organisations",
    "parties", "posts", "sectors", "speech", "states", "verbs",
)  # fmt: skip


_MOST_PARTIES = 31
_ROLES = ("sides", "we", "they", "agents")
_GOVERNING = (
    "agree",
    "affirm",
    "discuss",
    "note",
    "express",
    "welcome",
    "sign",
    "propose",
    "speak",
    "instruct",
    "deliver",
    "against",
)


def _build(language: str, said: Mapping[str, Any], rules: tuple[Rule, ...]) -> Pack:
    verbs, nouns = said["verbs"], said["nouns"]
    forms = VerbForms(_verbs(said))
    calendar, grammar = _calendar(said["calendar"]), Grammar.of(said["grammar"])
    bare = frozenset(_base(entry) for entry in verbs["undertaking"])
    return Pack(
        language=language,
        forms=forms,
        grammar=grammar,
        classes=_classes(said["governors"]),
        heads={kind: frozenset(words) for kind, words in said["heads"].items()},
        undertaking=bare - frozenset(verbs["stative"]),
        dates=DateReader(calendar),
        amounts=AmountReader(_units(said, calendar)),
        states=StateReader(_state_names(said)),
        places=PlaceReader.bundled(_capitals(said["states"]) | _by_state(said["houses"]["of_states"])),
        home_houses=Lexicon((words, words) for words in said["houses"]["of_any_state"]),
        persons=PersonReader(
            PostReader(_posts(said["posts"], said["parties"]["institutions"])),
            _name_words(said["posts"], grammar, _thirds(forms, said["governors"])),
        ),
        bodies=PhraseReader(nouns["bodies"], forms, calendar),
        instruments=PhraseReader(nouns["instruments"], forms, calendar, of=True),
        meetings=PhraseReader(nouns["meetings"], forms, calendar),
        rounds=PhraseReader(dict.fromkeys(nouns["rounds"], "round"), forms, calendar),
        lists=ListSplitter(
            ListWords(
                forms,
                grammar,
                noun_too=frozenset(verbs["noun_too"]),
                action=frozenset(nouns["action"]) | frozenset(nouns["cooperation"]),
                light=frozenset(nouns["light"]),
                issues=frozenset(nouns["issues"]),
                noun_first=frozenset(verbs["noun_first"]),
                verb_first=frozenset(verbs["verb_first"]),
                adjective_too=frozenset(verbs["adjective_too"]),
                saying=frozenset(said["speech"]["saying"]),
                cooperation=frozenset(nouns["cooperation"]),
                governing=frozenset(b for kind in _GOVERNING for b in said["governors"][kind]),
            )
        ),
        subjects=Lexicon(_subjects(said["parties"], said["posts"]["owners"], calendar)),
        outsiders=frozenset(said["parties"]["outsiders"]),
        actors=frozenset(said["parties"]["actors"]),
        courtesies=Courtesies.of(said["courtesies"]),
        no_posts={code: frozenset(words) for code, words in said["posts"]["no_posts"].items()},
        no_leader={post: frozenset(states) for post, states in said["posts"]["no_leader"].items()},
        only_leader={post: frozenset(states) for post, states in said["posts"]["only_leader"].items()},
        leaders=Leaders(said["leaders"]),
        figures=Figures.of(said["figures"], nouns["indicators"]),
        sectors=Lexicon((word, code) for code, sector in said["sectors"].items() for word in sector["words"]),
        saying=frozenset(said["speech"]["saying"]),
        press={name.lower(): code for code, names in said["speech"]["press"].items() for name in names},
        cooperation=frozenset(nouns["cooperation"]),
        rules=rules,
    )


def _subjects(
    parties: Mapping[str, list[str]], owners: Mapping[str, list[str]], calendar: Calendar
) -> Iterable[tuple[str, str]]:
    """The words for the parties with their roles; "the eight countries" stands for the sides like "both countries", and
    the institutions of one state alone act for it."""
    yield from ((words, "agents") for owned in owners.values() for words in owned)
    numbers = ("all", "both", *(word for word, number in calendar.numbers.items() if 1 < number < _MOST_PARTIES))
    for number, words in product(numbers, parties["counted"]):
        yield f"{number} {words}", "sides"
        yield f"the {number} {words}", "sides"
    for role in _ROLES:
        yield from ((words, role) for words in parties[role])


def _base(entry: str | Mapping[str, str]) -> str:
    return entry if isinstance(entry, str) else entry["base"]


def _verbs(said: Mapping[str, Any]) -> Iterable[Verb]:
    """The undertaking verbs, then those of governors that are not among them."""
    listed = {_base(entry): entry for entry in said["verbs"]["undertaking"]}
    governing = (base for bases in said["governors"].values() for base in bases)
    return [Verb.of(entry) for entry in [*listed.values(), *dict.fromkeys(b for b in governing if b not in listed)]]


def _classes(governors: Mapping[str, list[str]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for kind, bases in governors.items():
        for base in bases:
            found.setdefault(base, set()).add(kind)
    return {base: frozenset(kinds) for base, kinds in found.items()}


def _calendar(said: Mapping[str, Any]) -> Calendar:
    months = {name: month for month, names in said["months"].items() for name in names}
    weekdays = {name: index for index, name in enumerate(said["weekdays"])}
    return Calendar(months, weekdays, said["numbers"], said["ordinals"], said["seasons"])


def _units(said: Mapping[str, Any], calendar: Calendar) -> Units:
    numbers, money = said["numbers"], said["currencies"]
    before: list[tuple[str, str]] = []
    after: list[tuple[str, str]] = []
    for code, entry in money.items():
        if code == "shared":
            continue
        before.extend((sign, code) for sign in [*entry.get("names", ()), *entry.get("symbols", ()), code])
        after.extend((sign, code) for sign in [*entry.get("names", ()), *entry.get("symbols", ()), code])
    shared = money.get("shared", {})
    after.extend((word, entry.get("default") or NO_ONE_MONEY) for word, entry in shared.items())
    return Units(
        uncounted=frozenset(said["figures"]["uncounted"]),
        numbers=calendar.numbers,
        multipliers=numbers["multipliers"],
        short_multipliers=numbers["short_multipliers"],
        approx=Lexicon((words, Approx(kind)) for kind, phrases in numbers["approx"].items() for words in phrases),
        percent=Lexicon((words, "percent") for words in numbers["percent"]),
        folds=numbers["folds"],
        money_before=Lexicon(before),
        money_after=Lexicon(after),
        shared_money={word: entry.get("by_state", {}) for word, entry in shared.items()},
        own_money=frozenset(word for word, entry in shared.items() if "by_state_in" in entry),
        things=Lexicon(_joined_too(said["nouns"]["units"])),
        scaled=Lexicon((word, (unit["unit"], unit["times"])) for word, unit in said["nouns"]["scaled_units"].items()),
        no_folds=frozenset(numbers["no_folds"]),
        shares=Lexicon((words, Decimal(str(percent))) for words, percent in numbers["shares"].items()),
        behind_shares=frozenset(numbers["behind_shares"]),
    )


def _joined_too(units: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    """The units, and those of several words with hyphens as well: "a 5,000-metric-ton store"."""
    yield from units.items()
    yield from ((words.replace(" ", "-"), unit) for words, unit in units.items() if " " in words)


def _state_names(said: Mapping[str, Any]) -> Iterable[tuple[str, str, str]]:
    for code, state in said["states"].items():
        for key, role in (("names", "name"), ("adjectives", "adjective"), ("people", "people"), ("capital", "capital")):
            yield from ((words, code, role) for words in state.get(key, ()))
    for code, names in said["organisations"].items():
        yield from ((words, code, "organisation") for words in names)
    yield from ((words, "", "") for words in said["parties"]["no_states"])


def _capitals(states: Mapping[str, Any]) -> dict[str, str]:
    return {name: code for code, state in states.items() for name in state.get("capital", ())}


def _by_state(named: Mapping[str, list[str]]) -> dict[str, str]:
    return {name: code for code, names in named.items() for name in names}


def _portfolios(said: Mapping[str, Any]) -> Portfolios:
    listed = said["portfolios"]
    parts = [words.split() for words in listed if not words.startswith("the ")]
    nouns = {each[-1] for each in parts} | set(said["portfolio_nouns"])
    qualifiers = {word for each in parts for word in each[:-1]} | set(said["portfolio_qualifiers"])
    return Portfolios(
        Lexicon((words, words) for words in listed),
        *(frozenset(each - set(said["no_portfolio"])) for each in (nouns, qualifiers)),
    )


def _posts(said: Mapping[str, Any], institutions: list[str]) -> PostWords:
    return PostWords(
        heads=Lexicon((words, words) for words in said["heads"]),
        canonical={words: post for words, post in said["canonical"].items() if not _reordered(words, post)},
        portfolios=_portfolios(said),
        modifiers=frozenset(said["modifiers"]),
        honorifics=Lexicon((form, words) for words in said["honorifics"] for form in (words, words.rstrip("."))),
        former=frozenset(said["former"]),
        institutions=frozenset(institutions),
        served=ServedBodies(
            nouns=frozenset(said["bodies"]) | frozenset(said["firms"]),
            bare=frozenset(said["bare_bodies"]),
            short=frozenset(said["short_posts"]),
            firms=frozenset(said["firms"]),
        ),
        owners=Lexicon((words, code) for code, owned in said["owners"].items() for words in owned),
        alone=frozenset(said["alone"]),
        loose=frozenset(said["loose"]),
    )


def _thirds(forms: VerbForms, governors: Mapping[str, list[str]]) -> frozenset[str]:
    """What the verbs that tell of states' doings look like in a headline: "begins", "welcomes"."""
    told = {base for bases in governors.values() for base in bases}
    return frozenset(third for third, base in forms.third.items() if base in told)


def _name_words(said: Mapping[str, Any], grammar: Grammar, thirds: frozenset[str]) -> NameWords:
    return NameWords(
        fronted=grammar.fronted,
        particles=frozenset(said["particles"]),
        generations=frozenset(said["generations"]),
        letters=frozenset(said["letters"]),
        none=frozenset(said["no_names"]) | frozenset(said["letters"]) | frozenset(said["bodies"]),
        too=frozenset(said["names_too"]),
        months=frozenset(said["months_too"]),
        short_months=frozenset(said["short_months"]),
        given=frozenset(said["given_names"]),
        given_titles=frozenset(said["given_titles"]),
        joined_adjectives=frozenset(said["joined_adjectives"]),
        academic=frozenset(said["academic"]),
        headline_verbs=frozenset(said["headline_verbs"]) | thirds,
    )


def _reordered(words: str, post: str) -> bool:
    """Whether a canonical form only turns the words round ("minister of justice", "justice minister"): the text's own
    words are kept then. The foreign minister alone goes under one name everywhere."""
    return (
        " minister" in post
        and post != "foreign minister"
        and not post.endswith("foreign minister")
        and ("minister of" in words or "minister for" in words)
    )
