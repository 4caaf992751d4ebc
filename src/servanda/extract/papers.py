"""Instruments named in a list behind the sentence that tells of their signing: "They signed a package of documents.
These included an agreement on ..., a memorandum on ...", or one to a line under "Seven memoranda were exchanged:"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from servanda.base.when import When
from servanda.extract.draft import Draft, Page
from servanda.extract.instrument_dates import in_a_name
from servanda.extract.instruments import title_of
from servanda.extract.listed import behind_bullet
from servanda.language.phrases import Phrase
from servanda.language.verbs import Form, VerbGroup
from servanda.model.kinds import Instrument, InstrumentStatus, InstrumentType

RULE = "en.instrument.listed"

_STATUS = {"sign": InstrumentStatus.SIGNED, "approve": InstrumentStatus.APPROVED, "adopt": InstrumentStatus.ADOPTED}
_TOLD = frozenset([Form.PAST, Form.PASSIVE])
_LEADS = frozenset("these they it this among".split())
_INCLUDES = frozenset("included include includes including is was are were".split())
_LISTS = frozenset(["including", "namely", ":"])
_RESULTED = frozenset("resulted culminated ended concluded witnessed saw oversaw attended".split())
_RESULT = 3  # tokens from "resulted" to "signing"
_LONGEST_LIST = 40  # sentences that a list may run on for
_LONGEST_FRAGMENT = 40
_CLOSING = frozenset("; . : ( – — whereby which that signed".split())
_REST_OF_LINE = 25  # tokens


def papers(pages: Sequence[Page]) -> list[Draft]:
    """The drafts of every instrument that stands in such a list."""
    found: list[Draft] = []
    told: tuple[InstrumentStatus, When | None, int] | None = None
    for page in pages:
        opened = None if told and _leads_on(page) else _opens(page)
        if opened:
            told = (opened[0], opened[1] or (told[1] if told else None), page.scene.index)
            found.extend(_drafts(page, _behind_including(page), told[:2]))
        elif told:
            behind, continues = page.scene.index - told[2], _continues(page)
            if continues and behind <= _LONGEST_LIST:
                found.extend(_drafts(page, page.scene.instruments, told[:2]))
            elif not continues and behind > 1 and not _fragment(page):
                told = None
    return found


def _opens(page: Page) -> tuple[InstrumentStatus, When | None] | None:
    """The status and day of a sentence that says several papers were signed, exchanged, approved or adopted; at a colon
    the noun is enough: "the visit resulted in the signing of several agreements:"."""
    colon = page.reading.tokens.words[page.scene.end - 1] == ":"
    several = [each for each in page.scene.instruments if each.plural or each.type == InstrumentType.OTHER]
    if not several:
        return None
    for group in page.scene.groups:
        if group.base == "conclude" and group.form is Form.PAST and any(_object(group, each) for each in several):
            return InstrumentStatus.CONCLUDED, None
        for kind, status in _STATUS.items():
            told = group.form in _TOLD or (group.form is Form.GERUND and (colon or _came_of_it(page, group)))
            if kind in page.pack.classes.get(group.base, ()) and told and not group.negated:
                times = (timed for timed in page.scene.times if timed.role == "at" and not in_a_name(page, timed))
                return status, next((timed.when for timed in times), None)
    return None


def _object(group: VerbGroup, phrase: Phrase) -> bool:
    """Whether the papers stand right behind the verb: "concluded a number of cooperation documents"."""
    return 0 <= phrase.first - group.end <= _RESULT


def _came_of_it(page: Page, group: VerbGroup) -> bool:
    """Whether what is told came of the talks or the visit: "resulted in the signing of nine documents, including"."""
    words = page.reading.tokens.words
    lead = words[max(page.scene.first, group.first - _RESULT) : group.first]
    return words[group.end : group.end + 1] == ("of",) and not _RESULTED.isdisjoint(lead)


def _continues(page: Page) -> bool:
    """Whether the sentence goes on with the list: "These included ...", or a line that only names a paper."""
    words, scene = page.reading.tokens.words, page.scene
    if not scene.instruments:
        return False
    if _leads_on(page):
        return True
    opens = scene.instruments[0].first - scene.first <= 4
    if opens and behind_bullet(page) > scene.first:
        return True
    return opens and not any(page.pack.forms.auxiliary(word) for word in words[scene.first : scene.end])


def _fragment(page: Page) -> bool:
    """Whether the sentence tells nothing by itself: a number of the list, "Secretary of State of Peru."."""
    words = page.reading.tokens.words[page.scene.first : page.scene.end]
    return len(words) <= _LONGEST_FRAGMENT and not any(page.pack.forms.auxiliary(word) for word in words)


def _leads_on(page: Page) -> bool:
    """Whether the sentence takes up the papers told before: "These included ...", "Among the agreements signed was a
    pact on ..."."""
    words, first = page.reading.tokens.words, page.scene.first
    return words[first] in _LEADS and not _INCLUDES.isdisjoint(words[first : first + 7])


def _behind_including(page: Page) -> Sequence[Phrase]:
    words, scene = page.reading.tokens.words, page.scene
    at = next((i for i in range(scene.first, scene.end) if words[i] in _LISTS), scene.end)
    return [phrase for phrase in scene.instruments if phrase.first > at]


def _of_line(page: Page, phrase: Phrase) -> Phrase:
    """The paper with all the words of its own line in a list: "- Agreement on Cooperation in Trade;"."""
    first, end = behind_bullet(page), page.scene.end
    if not page.scene.first < first <= phrase.first <= first + 1:
        return phrase
    words = page.reading.tokens.words
    stop = next((at for at in range(phrase.end, end) if words[at] in _CLOSING), end)
    while stop > phrase.end and words[stop - 1] in (",", "and"):
        stop -= 1
    return replace(phrase, end=stop) if stop - phrase.end <= _REST_OF_LINE else phrase


def _drafts(page: Page, phrases: Sequence[Phrase], told: tuple[InstrumentStatus, When | None]) -> list[Draft]:
    status, when = told
    drafts = []
    for phrase in phrases:
        phrase = _of_line(page, phrase)
        title = title_of(page, phrase)
        if title is None and (phrase.plural or not _leads_on(page)):
            continue
        says = Instrument(InstrumentType(phrase.type), status, title, when)
        first, end, head = phrase.first, phrase.end, phrase.head
        parties, why = page.parties(first, end), (f"listed as {status}",)
        drafts.append(Draft(page.scene.index, first, end, says, parties, RULE, why, head=head, count=phrase.count))
    return drafts
