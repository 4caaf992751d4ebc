"""Meetings: the occasions a document tells, each once."""

from __future__ import annotations

from dataclasses import replace

from servanda.extract.draft import Draft, Page
from servanda.extract.meetings.headlines import greeted, headline
from servanda.extract.meetings.merging import merged
from servanda.extract.meetings.nouns import by_noun
from servanda.extract.meetings.verbs import by_verb
from servanda.extract.reading import Reading, Scene
from servanda.model.kinds import Meeting


def meetings(page: Page, before: Page | None, after: Page | None) -> list[Draft]:
    """Every occasion told in the sentence. The sentence `before` often names the body that "its first meeting" is of,
    the one `after` who was in the chair."""
    titled = headline(page)
    if titled:
        return [titled]
    read = (by_noun(page, phrase, (before, after)) for phrase in page.scene.meetings)
    drafts = [draft for draft in read if isinstance(draft, Draft)]
    for group in page.scene.groups:
        told = by_verb(page, group)
        if isinstance(told, Draft) and not any(told.overlap(other) for other in drafts):
            drafts.append(told)
    return drafts


def titled(page: Page) -> list[Draft]:
    """The occasion that only the document's title names, on the sentence that first tells of it."""
    reading = page.reading
    if not reading.title_scenes:
        return []
    above = replace(
        page, reading=replace(reading, tokens=reading.title_tokens, scenes=()), scene=reading.title_scenes[0]
    )
    named = headline(above)
    told = _telling(reading)
    if named is None or told is None:
        return []
    says, place = named.says, greeted(page)
    if place and isinstance(says, Meeting) and says.country is None:
        says = replace(says, place=None if place.name == place.country else place.name, country=place.country)
    end = min(told.end, told.first + _TOLD_WORDS)
    where = Draft(told.index, told.first, end, says, page.context.parties, named.rule)
    return [where.because(f"the title names the occasion: “{reading.document.title}”", *named.why)]


_TELLING = frozenset(
    "conversation talks call discussion exchange meeting session discussed discussing discuss met held reviewed spoke"
    " exchanged considered".split()
)
_SUBJECT_LENGTH = 6  # "The leaders of the two states discussed"
_TOLD_WORDS = 12


def _telling(reading: Reading) -> Scene | None:
    """The first sentence whose subject met or whose subject is the meeting ("The leaders discussed", "The conversation
    was"), or else one that tells of meeting in any way, or else the one that opens the text."""
    words = reading.tokens.words
    for scene in reading.scenes:
        if words[scene.first] in ("the", "both") and _TELLING & set(words[scene.first : scene.first + _SUBJECT_LENGTH]):
            return scene
    told = (scene for scene in reading.scenes if _TELLING & set(words[scene.first : scene.end]))
    return next(told, reading.scenes[0] if reading.scenes else None)


__all__ = ["meetings", "merged", "titled"]
