"""Meetings: the occasions a document tells, each once."""

from __future__ import annotations

from servanda.extract.draft import Draft, Page
from servanda.extract.meetings.headlines import headline
from servanda.extract.meetings.merging import merged
from servanda.extract.meetings.nouns import by_noun
from servanda.extract.meetings.verbs import by_verb


def meetings(page: Page, before: Page | None, after: Page | None) -> list[Draft]:
    """Every occasion told in the sentence. The sentence `before` often names the body that "its first meeting" is of,
    the one `after` who was in the chair."""
    titled = headline(page)
    if titled:
        return [titled]
    drafts = [draft for phrase in page.scene.meetings if (draft := by_noun(page, phrase, (before, after)))]
    for group in page.scene.groups:
        draft = by_verb(page, group)
        if draft and not any(draft.overlap(other) for other in drafts):
            drafts.append(draft)
    return drafts


__all__ = ["meetings", "merged"]
