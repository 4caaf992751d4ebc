"""What stands in a document before any rule runs: its sentences and everything that is named in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from servanda.base.when import When
from servanda.extract.relative_days import with_coming, with_told_days, with_years_told
from servanda.extract.rounds import with_rounds
from servanda.extract.verb_groups import verb_groups
from servanda.language.amounts import Counted
from servanda.language.dates import Timed
from servanda.language.names import StateName
from servanda.language.pack import Pack
from servanda.language.persons import Person
from servanda.language.phrases import Phrase, behind_short_name
from servanda.language.sentences import Sentence, sentences
from servanda.language.tokens import Tokens
from servanda.language.verbs import VerbGroup
from servanda.model.document import Document

_HEADINGS = 3  # a title and a subtitle may stand over the text
_HEADING_WORDS = 25
_SUBHEADING_WORDS = 45
_SMALL = 4  # letters of words that have no capital in a title: "with", "from"


@dataclass(frozen=True, slots=True)
class Scene:
    """One sentence and what is named in it. A `heading` stands over the text and ends without a full stop. `subjects`
    maps the first token of every party, person or pronoun to its end; `groups` are its verb groups in order."""

    index: int
    first: int
    end: int
    heading: bool
    states: tuple[StateName, ...]
    persons: tuple[Person, ...]
    times: tuple[Timed, ...]
    amounts: tuple[Counted, ...]
    bodies: tuple[Phrase, ...]
    instruments: tuple[Phrase, ...]
    meetings: tuple[Phrase, ...]
    groups: tuple[VerbGroup, ...]
    subjects: Mapping[int, tuple[int, str]]

    @property
    def subject_ends(self) -> dict[int, int]:
        return {first: end for first, (end, _) in self.subjects.items()}


@dataclass(frozen=True, slots=True)
class Reading:
    """A document read: its tokens and its sentences, and those of its title where the title stands apart from the text.
    `anchor` is the date that relative times count from."""

    document: Document
    tokens: Tokens
    scenes: tuple[Scene, ...]
    anchor: When | None
    title_tokens: Tokens
    title_scenes: tuple[Scene, ...]


@dataclass(frozen=True, slots=True)
class _Named:
    """The states and persons named in a sentence, and the surnames that the document names in any."""

    states: tuple[StateName, ...]
    persons: tuple[Person, ...]
    surnames: frozenset[str]


def read(document: Document, pack: Pack) -> Reading:
    """Everything named in the document, sentence by sentence."""
    tokens = Tokens.of(document.text)
    title = Tokens.of(document.title or "")
    apart = title.words != tokens.words[: len(title.words)]
    return Reading(
        document=document,
        tokens=tokens,
        scenes=_scenes(tokens, pack, document.published),
        anchor=document.published,
        title_tokens=title,
        title_scenes=_scenes(title, pack, document.published) if apart else (),
    )


def _scenes(tokens: Tokens, pack: Pack, anchor: When | None) -> tuple[Scene, ...]:
    bounds = tuple(
        replace(bound, first=_behind_dateline(tokens, bound, pack)) if index < _DATELINES else bound
        for index, bound in enumerate(sentences(tokens))
    )
    states = pack.states.told_apart(tokens, [pack.states.find(tokens, bound.first, bound.end) for bound in bounds])
    named = _persons(tokens, bounds, states, pack)
    named = [tuple(_with_known_state(person, pack, anchor) for person in persons) for persons in named]
    surnames = frozenset(person.surname.lower() for persons in named for person in persons)
    states = _without_surnames(tokens, states, named)
    scenes = tuple(
        _scene(index, tokens, bound, pack, anchor, _Named(states[index], named[index], surnames))
        for index, bound in enumerate(bounds)
    )
    scenes = _with_short_names(scenes, tokens)
    days = with_told_days(tokens, [(scene.first, scene.end, scene.times) for scene in scenes])
    return tuple(replace(scene, times=times) for scene, times in zip(scenes, days, strict=True))


def _deals_with(tokens: Tokens, paper: Phrase, pack: Pack) -> bool:
    """Whether the word is a verb: "the memorandum deals with building ports", but "made deals with ports"."""
    *deals_with, act = tokens.words[paper.head : paper.head + 3]
    return deals_with == ["deals", "with"] and act in pack.forms.gerund


def _behind_dateline(tokens: Tokens, bound: Sentence, pack: Pack) -> int:
    """The token behind the town and the day that open a report: "Oslo, Norway (ORYX) -- ", "OSLO – 9 May 2025: "."""
    town = pack.places.at(tokens, bound.first, bound.end)
    if town is None:
        return bound.first
    close = None
    for at in range(town.end, min(town.end + _DATELINE, bound.end - 1)):
        word = tokens.words[at]
        if word in _DASHES:
            spaced = tokens.starts[at] > tokens.ends[at - 1] and tokens.starts[at + 1] > tokens.ends[at]
            close = at if spaced or word != "-" else close
        elif word == ":":
            close = at
        elif not (tokens.capital(at) or word in _IN_DATELINE or word.isdigit()):
            break
    while close is not None and tokens.words[close + 1] in _DASHES:
        close += 1
    return bound.first if close is None or close + 2 >= bound.end else close + 1


_DATELINES = 4  # sentences at the beginning of a report among which a dateline may stand
_DATELINE = 14  # tokens
_DASHES = frozenset(["-", "–", "—", "--"])
_IN_DATELINE = frozenset([",", ".", "(", ")", "/"])


def _with_known_state(person: Person, pack: Pack, anchor: When | None) -> Person:
    """The person with the state of a leader known to all the world, where the report names none with the post."""
    if person.state or not person.post:
        return person
    return replace(person, state=pack.leaders.by_full_name(person.name, person.post, anchor))


def _without_surnames(
    tokens: Tokens, states: list[tuple[StateName, ...]], named: list[tuple[Person, ...]]
) -> list[tuple[StateName, ...]]:
    """The states without those that are somebody's surname ("Minister Anna Jordan"), there and wherever it stands for
    the person alone, behind no preposition."""
    borne = {
        tokens.words[state.first]
        for stated, persons in zip(states, named, strict=True)
        for state in stated
        for person in persons
        if person.name_first <= state.first and state.end <= person.end
    }

    def stays(state: StateName) -> bool:
        return tokens.words[state.first] not in borne or tokens.words[state.first - 1] in _PLACING

    return [tuple(filter(stays, stated)) for stated in states] if borne else states


_PLACING = frozenset("in to from at of the".split())


def _with_short_names(scenes: tuple[Scene, ...], tokens: Tokens) -> tuple[Scene, ...]:
    """The scenes with the bodies and instruments that the document names by initials only, once it has told what they
    stand for: "the Nuclear Consultative Group (NCG) ... The NCG was established"."""
    bodies = _short_names(tokens, [phrase for scene in scenes for phrase in scene.bodies])
    papers = _short_names(tokens, [phrase for scene in scenes for phrase in scene.instruments])
    if not bodies and not papers:
        return scenes
    return tuple(
        replace(
            scene,
            bodies=_joined(tokens, scene, scene.bodies, bodies),
            instruments=_joined(tokens, scene, scene.instruments, papers),
        )
        for scene in scenes
    )


def _short_names(tokens: Tokens, phrases: list[Phrase]) -> dict[str, str]:
    """What the initials in brackets behind a name stand for: the type of the phrase."""
    found: dict[str, str] = {}
    for phrase in phrases:
        for stop in (phrase.head_end, phrase.end):
            if behind_short_name(tokens, stop, len(tokens)) > stop:
                found.setdefault(tokens.raw[stop + 1], phrase.type)
    return found


def _joined(tokens: Tokens, scene: Scene, phrases: tuple[Phrase, ...], types: dict[str, str]) -> tuple[Phrase, ...]:
    if not types:
        return phrases
    taken = {at for phrase in phrases for at in range(phrase.first, phrase.end)}
    taken |= {at for state in scene.states for at in range(state.first, state.end)}  # "ASEAN" is a party
    short = [
        Phrase(at, at, at + 1, at + 1, types[tokens.raw[at]])
        for at in range(scene.first, scene.end)
        if tokens.raw[at] in types and at not in taken and tokens.raw[at - 1] != "("
    ]
    return tuple(sorted((*phrases, *short), key=lambda phrase: phrase.first)) if short else phrases


def _persons(
    tokens: Tokens, bounds: tuple[Sentence, ...], states: list[tuple[StateName, ...]], pack: Pack
) -> list[tuple[Person, ...]]:
    """The persons of each sentence. Where a title's capitals ran on into a name ("President Noboa Opens Talks"), the
    name ends where another sentence ends it."""
    found: list[tuple[Person, ...]] = []
    before: tuple[Person, ...] = ()  # of the last sentence that names any
    for bound, stated in zip(bounds, states, strict=True):
        found.append(pack.persons.find(tokens, bound.first, bound.end, stated, before))
        before = found[-1] or before
    endings = {person.name.split()[-1] for persons in found[1:] for person in persons}
    return [
        tuple(_trimmed(tokens, person, endings) if _heading(tokens, index, bound) else person for person in persons)
        for index, (bound, persons) in enumerate(zip(bounds, found, strict=True))
    ]


def _trimmed(tokens: Tokens, person: Person, endings: set[str]) -> Person:
    if person.name.split()[-1] in endings:
        return person
    for end in range(person.end - 1, person.name_first, -1):
        if tokens.raw[end - 1] in endings:
            return replace(person, end=end, name=tokens.says(person.name_first, end))
    return person


def _of_post(tokens: Tokens, body: Phrase, persons: tuple[Person, ...]) -> bool:
    """Whether the body only says where an official serves: "National Ports Council Senior Director Jane Moi"."""
    begin = body.end + (tokens.words[body.end : body.end + 1] == ("'s",))
    return any(person.post and person.first <= begin < person.name_first for person in persons)


def _heading(tokens: Tokens, index: int, bound: Sentence) -> bool:
    """Whether the sentence is a title: one of the first lines, or further down a paragraph of its own whose words have
    capitals."""
    if tokens.raw[bound.end - 1] in '.!?”"':
        return False
    if index < _HEADINGS and bound.end - bound.first <= _HEADING_WORDS:
        return True
    return bound.end - bound.first <= _SUBHEADING_WORDS and _apart(tokens, bound) and _in_title_case(tokens, bound)


def _apart(tokens: Tokens, bound: Sentence) -> bool:
    """Whether an empty line stands before and behind the sentence."""
    begin = tokens.ends[bound.first - 1] if bound.first else 0
    stop = tokens.starts[bound.end] if bound.end < len(tokens) else len(tokens.text)
    before = tokens.text[begin : tokens.starts[bound.first]]
    behind = tokens.text[tokens.ends[bound.end - 1] : stop]
    return before.rstrip(" \t").endswith("\n\n") and behind.lstrip(" \t").startswith("\n\n")


def _in_title_case(tokens: Tokens, bound: Sentence) -> bool:
    """Whether all longer words have capitals, and the last word."""
    if not tokens.capital(bound.end - 1):
        return False
    longer = [
        at for at in range(bound.first, bound.end) if len(tokens.words[at]) > _SMALL and tokens.raw[at][0].isalpha()
    ]
    return len(longer) > 1 and all(tokens.capital(at) for at in longer)


def _scene(
    index: int,
    tokens: Tokens,
    bound: Sentence,
    pack: Pack,
    anchor: When | None,
    named: _Named,
) -> Scene:
    first, end = bound.first, bound.end
    bodies = tuple(each for each in pack.bodies.find(tokens, first, end) if not _of_post(tokens, each, named.persons))
    groups = verb_groups(tokens, first, end, pack)
    dates = pack.dates.find(tokens, first, end, anchor)
    dates = tuple(each for each in dates if not any(one.name_first < each.first < one.end for one in named.persons))
    times = with_coming(tokens, dates, groups, pack.dates.calendar, anchor)
    times = with_years_told(tokens, times, pack.dates.calendar)
    dated = frozenset(at for timed in times for at in range(timed.first, timed.end))
    amounts = pack.amounts.find(tokens, first, end, dated)
    named = replace(named, states=_without_money(tokens, named.states, amounts))
    return Scene(
        index=index,
        first=first,
        end=end,
        heading=_heading(tokens, index, bound),
        states=named.states,
        persons=named.persons,
        times=times,
        amounts=amounts,
        bodies=bodies,
        instruments=tuple(
            each
            for each in pack.instruments.find(tokens, first, end)
            if not any(person.name_first <= each.head < person.end for person in named.persons)  # "Bill Nelson"
            and not _deals_with(tokens, each, pack)
        ),
        meetings=with_rounds(
            tokens, pack.meetings.find(tokens, first, end), bodies, pack.rounds.find(tokens, first, end)
        ),
        groups=groups,
        subjects=_subjects(tokens, bound, named, pack) | {body.first: (body.end, "body") for body in bodies},
    )


def _without_money(
    tokens: Tokens, states: tuple[StateName, ...], amounts: tuple[Counted, ...]
) -> tuple[StateName, ...]:
    """The states without those that only tell whose money is counted: "348 million U.S. dollars"."""
    counted = [each for each in amounts if each.is_money]
    return tuple(
        state
        for state in states
        if tokens.words[state.end : state.end + 1] == ("$",)
        or not any(each.first < state.first and state.end < each.end for each in counted)
    )


def _stands_alone(tokens: Tokens, bound: Sentence, at: int) -> bool:
    """Whether a surname is no part of a longer name: "Aliyev", but neither "Heydar Aliyev" nor "Aliyev Street"."""
    led = at > bound.first + 1 and tokens.capital(at - 1) and tokens.raw[at - 1][0].isalpha()
    followed = at + 1 < bound.end and tokens.capital(at + 1)
    return tokens.capital(at) and not led and not followed


def _acting_for(tokens: Tokens, at: int, bound: Sentence, pack: Pack) -> tuple[int, str] | None:
    """Who acts for the state whose adjective, or whose name in the genitive, ends at token `at`: "the Omani leader",
    "Oman's foreign minister"."""
    if at >= bound.end:
        return None
    stop = pack.persons.posts.ends(tokens, at, bound.end)
    if stop is not None and not (stop < bound.end and tokens.capital(stop)):
        return stop, "person"
    return pack.subjects.at(tokens, at, bound.end)


def _subjects(
    tokens: Tokens,
    bound: Sentence,
    named: _Named,
    pack: Pack,
) -> dict[int, tuple[int, str]]:
    found: dict[int, tuple[int, str]] = {}
    at = bound.first
    while at < bound.end:
        hit = pack.subjects.at(tokens, at, bound.end)
        if hit:
            found[at] = hit
            at = hit[0]
            continue
        post = at + 1
        if tokens.words[at] in ("the", "and") and post < bound.end:  # "the deputy high commissioner and Prime Minister"
            stop = pack.persons.posts.ends(tokens, post, bound.end)
            if stop is not None and (tokens.words[at] == "the" or tokens.capital(post)):
                found[at if tokens.words[at] == "the" else post] = (stop, "person")
        if tokens.words[at] == "side" and any(state.end == at for state in named.states):  # "the Vietnamese side"
            found[at - 1] = (at + 1, "sides")
        if tokens.words[at] in named.surnames and _stands_alone(tokens, bound, at):
            found[at] = (at + 1, "person")
        at += 1
    for state in named.states:
        owns = tokens.words[state.end : state.end + 1] == ("'s",)
        hit = _acting_for(tokens, state.end + owns, bound, pack) if owns or state.role == "adjective" else None
        if state.role in ("name", "capital", "organisation"):
            found[state.first] = hit or (state.end, "state")
        elif hit and state.first not in found:
            found[state.first] = hit
    for person in named.persons:
        found[person.first] = (person.end, "person")
        found[person.name_first] = (person.end, "person")
    return found
