"""How a document tells of persons: in one row with others, as met, as acting in a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from servanda.extract.draft import Page
from servanda.language.persons import Person
from servanda.language.verbs import Form

_PARTING = frozenset("with by to from at on while who which between against for".split())
_MEETING = frozenset(
    "with meet meets met received counterpart counterparts hosted welcomed called phoned spoke".split()
)
_BESIDE = frozenset(["together", "along"])  # "together with" leads to nobody met
_LED_TO = frozenset(["by", "on", "upon"])  # "hosted by President A", "called on President A"
_OWNED = 4  # tokens in which it stands whose something is
_SUBJECT = 3  # tokens from a name to its verb: "A, Jr. met"


def mentions(person: Person, pages: Sequence[Page]) -> Iterator[tuple[Page, Person]]:
    """Every telling of the person in the document, by the surname."""
    return ((page, each) for page in pages for each in page.scene.persons if each.surname == person.surname)


def acting(page: Page, person: Person, pages: Sequence[Page]) -> bool:
    """Whether the person is told to do something or to be met, anywhere, or has a full name: one of whom the document
    only speaks, by a surname, may be anybody's president."""
    if len(page.context.full_name(person.name).split()) > 1:
        return True
    return any(
        is_met(other, each)
        or not _LED_TO.isdisjoint(other.reading.tokens.words[each.first - 1 : each.first])
        or is_subject(other, each)
        or _owning(other, each)
        for other, each in mentions(person, pages)
    )


def is_subject(page: Page, person: Person) -> bool:
    """Whether the main clause of the sentence tells what the person does."""
    finite = [group for group in page.scene.groups if group.form not in (Form.GERUND, Form.INFINITIVE, Form.BASE)]
    return bool(finite) and 0 <= finite[0].first - person.end <= _SUBJECT


def _owning(page: Page, person: Person) -> bool:
    """Whether something is done for the person, or is the person's, and no wrong: "President A's aide", but not
    "President B's war"."""
    words = page.reading.tokens.words
    if words[max(0, person.first - 2) : person.first] in (("behalf", "of"), ("invitation", "of")):
        return True
    owned = words[person.end + 1 : person.end + 1 + _OWNED]
    return words[person.end : person.end + 1] == ("'s",) and page.pack.courtesies.wrongs.isdisjoint(owned)


def row_is_met(page: Page, person: Person) -> bool:
    """Whether the row that the person stands in is told as met."""
    return is_met(page, row_of(page, person)[0])


def is_met(page: Page, person: Person) -> bool:
    """Whether the person is told as met: "with", "received", "his counterpart"."""
    words = page.reading.tokens.words
    near = range(max(page.scene.first, person.first - 3), person.first)
    return any(words[at] in _MEETING and words[at - 1] not in _BESIDE for at in near)


def row_of(page: Page, person: Person) -> list[Person]:
    """The persons named in one row with the person, in order: "A, B and C", with no verb or preposition between."""
    row: list[Person] = []
    for each in page.scene.persons:
        if row and (_parted(page, row[-1].end, each.first) or reports(page, each)):
            if person in row:
                break
            row = []
        row.append(each)
    return row if person in row else [person]


def reports(page: Page, person: Person) -> bool:
    """Whether the person is set off by a comma and says what the sentence tells: "met Minister A, spokesman B said",
    "..., Minister B of Oman said"."""
    words, saying = page.reading.tokens.words, page.pack.grammar.reporting
    if words[person.first - 1] != ",":
        return False
    behind = next((state.end for state in page.scene.states if 0 <= state.first - person.end <= 2), person.end)
    return any(words[at : at + 1] and words[at] in saying for at in (person.end, behind))


def _parted(page: Page, first: int, end: int) -> bool:
    """Whether the words between two persons end the row: "A said after meeting B"."""
    forms, saying = page.pack.forms, page.pack.grammar.reporting
    return any(
        word in _PARTING or word in saying or (forms.finite(word) and word not in forms.participle)
        for word in page.reading.tokens.words[first:end]
    )
