"""What a whole document tells about each of its sentences: who the parties are, who speaks, who holds which post."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from servanda.extract.issuer import issuer, own_post, press_of
from servanda.extract.reading import Reading, Scene
from servanda.language.pack import Pack
from servanda.language.persons import Person, same_person, surname_of
from servanda.language.tokens import Tokens

_OPENING = 3  # the first sentences tell what a report is about
_OPENING_WEIGHT = 3
_THIRD_SHARE = 0.7  # a third state told nearly as often as the second is a party too
_LABEL_LENGTH = 14
_LEADER = 2  # a leader told with a post counts as the state's name does
_SPOUSES = frozenset(["first lady", "first gentleman"])  # who share the name of another office-holder
_HOME = 12  # as much as a state that title and opening name
_WEIGHTS = {"name": 2, "adjective": 2, "people": 1, "capital": 1, "organisation": 1}


@dataclass(frozen=True, slots=True)
class Context:
    """`parties` are the parties of the document; `speakers` gives the speaker of each sentence, by its index, where the
    text is a transcript or a quotation; `known` maps a surname in lower case to the person told in full; `issuer` is
    the state whose organ published the text, and why, `press` that whose press did;
    an `agreed_text` ("Joint Statement") speaks for all parties."""

    parties: tuple[str, ...]
    speakers: Mapping[int, str]
    known: Mapping[str, Person]
    issuer: tuple[str, str] | None
    press: tuple[str, str] | None
    agreed_text: bool

    @property
    def home(self) -> str | None:
        """The state whose organ published the text."""
        return self.issuer[0] if self.issuer else None

    def full_name(self, name: str) -> str:
        """The fullest form in which the document names the person."""
        return _full(name, self.known)

    def state_of(self, name: str) -> str | None:
        """The state that the fullest telling of the person gives."""
        person = self.known.get(surname_of(name).lower())
        return person.state if person and same_person(person.name, name) else None

    def parties_among(self, codes: set[str]) -> tuple[str, ...]:
        """The parties of a statement whose own words name `codes`: those, where two or more are told; the document's
        parties otherwise."""
        return tuple(sorted(codes)) if len(codes) >= 2 else self.parties

    def other_party(self, code: str | None) -> str | None:
        """The other of two parties; None where there are not two or the state is neither."""
        two = len(self.parties) == 2 and code in self.parties
        return next(party for party in self.parties if party != code) if two else None


def context_of(reading: Reading, pack: Pack) -> Context:
    known = _known(reading)
    published_by = issuer(reading.document, pack)
    return Context(
        parties=_parties(reading, published_by[0] if published_by else None),
        speakers=_speakers(reading, pack, known),
        known=known,
        issuer=published_by,
        press=None if published_by else press_of(reading.document, pack),
        agreed_text=_agreed_text(reading),
    )


def _agreed_text(reading: Reading) -> bool:
    """Whether title or opening words call the text a joint statement, declaration or communiqué."""
    opening = reading.tokens.words[: reading.scenes[0].end if reading.scenes else 0]
    title = Tokens.of(reading.document.title or "").words
    named = any(pair[0] == "joint" and pair[1] in _JOINT for pair in pairwise(opening))
    within = (title[at + 1 : at + _APART] for at, word in enumerate(title) if word == "joint")
    return named or any(not _JOINT.isdisjoint(words) for words in within)  # "Joint Leaders' Statement"


_CROWNED = frozenset(["king", "queen", "emir", "amir", "sultan", "emperor"])
_APART = 5  # tokens of a title from "joint" to "statement"
_JOINT = frozenset("statement declaration communiqué communique vision".split())


def _known(reading: Reading) -> dict[str, Person]:
    """By surname, the person in the fullest telling: the longest name, with a post where any telling gives one."""
    found: dict[str, Person] = {}
    for scene in (*reading.scenes, *reading.title_scenes):
        for person in scene.persons:
            key = person.surname.lower()
            if person.post in _SPOUSES:
                continue  # "President Badu and first lady Mona Badu"
            before = found.get(key)
            crowned = before and _CROWNED & {before.post, person.post}
            if before and crowned and before.post and before.post != person.post:
                # King Salman is not Crown Prince Mohammed bin Salman: the bare name is the king's
                found[key] = min(before, person, key=lambda each: len(each.name))
                continue
            if before is None or (len(person.name), person.post is not None) > (
                len(before.name),
                before.post is not None,
            ):
                if before and before.post and not person.post:
                    continue
                found[key] = person
    for person in list(found.values()):  # "President Xi" is the Xi Jinping named elsewhere: the family name comes first
        first, *further = person.name.lower().split()
        for part in (first, *further[:-1]):
            short = found.get(part)
            if short is None or short.name.lower() != part or person.name.lower() == part:
                continue
            if part == first or (short.post == person.post and short.state in (None, person.state)):
                found[part] = person  # "President Vela" is Rui Carlos Vela da Costa
    return found


def weights(reading: Reading, home: str | None) -> Counter[str]:
    """How much the report tells of each state and organisation: title and opening count more, names more than towns.
    The publisher's own state, `home`, is meant where it is not named: "the President", "Vladimir Putin"."""
    weight: Counter[str] = Counter({home: _HOME} if home else {})
    for scene in (*reading.title_scenes, *reading.scenes):
        factor = _OPENING_WEIGHT if scene.index < _OPENING else 1
        for state in scene.states:
            weight[state.code] += factor * _WEIGHTS[state.role]
        for person in scene.persons:
            code = person.state or (home if home and own_post(person.post or "", reading.document) else None)
            if code:
                weight[code] += _LEADER * factor
    return weight


def _parties(reading: Reading, home: str | None) -> tuple[str, ...]:
    """The two states that the report tells of most, and any told nearly as often."""
    ranked = sorted(weights(reading, home).items(), key=lambda item: (-item[1], item[0]))
    states = [(code, count) for code, count in ranked if len(code) == 2]
    if len(states) < 2:
        states += [(code, count) for code, count in ranked if len(code) > 2][: 2 - len(states)]
    if not states:
        return ()
    parties = [code for code, _ in states[:2]]
    if len(states) > 2:
        parties += [code for code, count in states[2:] if count >= _THIRD_SHARE * states[1][1] and count > 4]
    return tuple(sorted(parties))


def _speakers(reading: Reading, pack: Pack, known: Mapping[str, Person]) -> dict[int, str]:
    """Who says each sentence: the label of a transcript's turn holds until the next one; elsewhere the words of saying
    in the sentence itself, and the last person named for "he" and "she"."""
    speakers: dict[int, str] = {}
    turn: str | None = None
    last: str | None = None
    for scene in reading.scenes:
        labelled = _label(reading.tokens, scene, known)
        if labelled:
            turn = labelled
        if turn:
            speakers[scene.index] = turn
            continue
        said = _said_by(reading.tokens, scene, pack, known, last)
        if said:
            speakers[scene.index] = last = said
        elif scene.persons:
            last = scene.persons[-1].name
    return speakers


def speaker_reason(reading: Reading, context: Context, scene: Scene) -> str | None:
    """Why the sentence is said by its speaker: the turn of a transcript it stands in, or words of saying in it."""
    if scene.index not in context.speakers:
        return None
    for above in reversed(reading.scenes[: scene.index + 1]):
        if _label(reading.tokens, above, context.known):
            stop = next(at for at in range(above.first, above.end) if reading.tokens.words[at] == ":")
            return f"the turn that “{reading.tokens.says(above.first, stop + 1)}” opens"
    return "named beside a word of saying in the sentence"


def _label(tokens: Tokens, scene: Scene, known: Mapping[str, Person]) -> str | None:
    """The speaker of a turn: "President of Russia Vladimir Putin: ..." or "Vladimir Putin: ..."."""
    stop = min(scene.end, scene.first + _LABEL_LENGTH)
    for at in range(scene.first, stop):
        if tokens.words[at] == ":":
            for person in scene.persons:
                if person.end <= at and at - person.end <= 8 and person.post:
                    return person.name
            before = known.get(tokens.words[at - 1])
            return before.name if before and at - scene.first <= 4 else None
        if tokens.words[at] in (",", ";"):
            return None
    return None


def _said_by(tokens: Tokens, scene: Scene, pack: Pack, known: Mapping[str, Person], last: str | None) -> str | None:
    for at in range(scene.first, scene.end):
        if tokens.words[at] not in pack.saying and tokens.words[at : at + 2] != ("according", "to"):
            continue
        for first, (end, role) in scene.subjects.items():
            near = 0 <= at - end <= 1 or 0 < first - at <= 2
            if near and role == "person":
                return _name_at(tokens, first, end, scene, known)
            if near and tokens.words[first] in ("he", "she") and last:
                return last
    return None


def _name_at(tokens: Tokens, first: int, end: int, scene: Scene, known: Mapping[str, Person]) -> str | None:
    for person in scene.persons:
        if person.first <= first < person.end:
            return person.name if len(person.name.split()) > 1 else _full(person.name, known)
    return _full(tokens.says(first, end), known)


def _full(name: str, known: Mapping[str, Person]) -> str:
    person = known.get(surname_of(name).lower())
    fuller = person is not None and len(person.name) > len(name) and same_person(name, person.name)
    return person.name if person and fuller else name
