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
    told = next((scene for scene in reading.scenes if _tells(reading, scene)), None)
    if named is None or told is None:
        return []
    says, place = named.says, greeted(page)
    if place and isinstance(says, Meeting) and says.country is None:
        says = replace(says, place=None if place.name == place.country else place.name, country=place.country)
    end = min(told.end, told.first + _TOLD_WORDS)
    where = Draft(told.index, told.first, end, says, page.context.parties, named.rule)
    return [where.because(f"the title names the occasion: “{reading.document.title}”", *named.why)]


_TELLING = frozenset(
    "discussed discussion conversation talks meeting met held reviewed spoke exchanged call session".split()
)
_TOLD_WORDS = 12


def _tells(reading: Reading, scene: Scene) -> bool:
    return bool(_TELLING & set(reading.tokens.words[scene.first : scene.end]))


__all__ = ["meetings", "merged", "titled"]
