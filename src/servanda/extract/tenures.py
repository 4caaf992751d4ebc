"""Tenures: who is told to hold which post, once per person, post and document."""

from __future__ import annotations

from collections.abc import Sequence

from servanda.extract.draft import Draft, Page
from servanda.extract.post_states import states_of
from servanda.language.persons import Person, surname_of
from servanda.model.kinds import Tenure

RULE = "en.tenure.person-with-post"


def tenures(pages: Sequence[Page]) -> list[Draft]:
    """The first telling of each person's post, with the state whose post it is where the document tells it."""
    found: dict[tuple[str, str], tuple[Page, Person]] = {}
    left: set[tuple[str, str]] = set()
    for page in pages:
        for person in page.scene.persons:
            if not person.post:
                continue
            key = (surname_of(page.context.full_name(person.name)).lower(), _held(page, person))
            if person.former:
                left.add(key)
            found.setdefault(key, (page, person))
    found = {key: told for key, told in found.items() if key not in left}  # "Prime Minister A" told as former elsewhere
    held = [told for told in found.values() if not _vaguer(*told, found)]
    return [_draft(*told, *stated) for told, stated in zip(held, states_of(held, pages), strict=True)]


def _held(page: Page, person: Person) -> str:
    """The post without the word that says that it is held no longer."""
    words = (person.post or "").split()
    return " ".join(words[1:] if words[0] in page.pack.persons.posts.words.former else words)


def _vaguer(page: Page, person: Person, found: dict[tuple[str, str], tuple[Page, Person]]) -> bool:
    """Whether the document also gives the person a post that says more: "minister" beside "foreign minister"."""
    post = person.post or ""
    if post == "ambassador":  # what a high commissioner is called as well
        post = "commissioner"
    words, loose = set(post.split()), page.pack.persons.posts.words.loose
    surname = surname_of(page.context.full_name(person.name)).lower()
    others = [other for name, other in found if name == surname]
    # On another page: whoever is told as "the Sultan and Head of State" holds both posts.
    elsewhere = {other for other in others if found[surname, other][0] is not page}
    if post in loose and elsewhere - loose:
        return True
    return any(
        words < set(other.split())
        and (other.split()[0] == post.split()[0] or not {"deputy", "vice", "first"} & set(other.split()))
        for other in others
    )


def _draft(page: Page, person: Person, state: str | None, why: tuple[str, ...]) -> Draft:
    says = Tenure(_fullest(page, person), person.post or "", state, person.accredited_to)
    codes = {code for code in (state, person.accredited_to) if code}
    parties = tuple(sorted(codes)) if len(codes) == 2 else page.context.parties
    end = max(person.end, person.post_end)  # the words that tell the post are quoted with the name
    return Draft(page.scene.index, person.first, end, says, parties, RULE, why)


def _fullest(page: Page, person: Person) -> str:
    return max(page.context.full_name(person.name), person.name, key=len)
