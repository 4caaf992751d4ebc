"""Whether two sentences tell of one instrument: "signed an agreement ... The agreement was signed by the ministers"."""

from __future__ import annotations

from servanda.extract.draft import Draft
from servanda.extract.likeness import alike, stems_of
from servanda.extract.reading import Reading
from servanda.language.tokens import Tokens
from servanda.model.kinds import Instrument, InstrumentType

LISTED = "en.instrument.listed"
_ANY_PAPER = frozenset((InstrumentType.AGREEMENT, InstrumentType.OTHER))
_FURTHER = frozenset(["another", "also", "further", "additional", "previously", "earlier", "other"])
_LIST_BEGINS = 3  # sentences within which a list begins
_GLUE = frozenset("the and of for with in on by".split())
_BEHIND = 6  # tokens from the verb to what the paper is on: "was signed between Oman and Chad on fish"
_LEFT = 8  # tokens before the head of a paper in which its article stands
_CLOSED = frozenset([",", ";", ".", ":", "of", "to", "for", "with", "on", "and", "in"])
_CONTENT = frozenset(["to", "for", "on", "worth", "between", "providing", "under", "aimed", "that", "which"])


def same_paper(draft: Draft, other: Draft, reading: Reading) -> bool:
    """Whether the two drafts, of different sentences, tell of one paper. A paper that a later sentence brings in as a
    new one ("an agreement on eels was signed"), or as one of another number, is one of its own."""
    earlier, later = sorted((draft, other), key=lambda each: each.scene)
    tokens = reading.tokens
    first, then = earlier.says, later.says
    assert isinstance(first, Instrument)
    assert isinstance(then, Instrument)
    headed = any(reading.scenes[each.scene].heading for each in (draft, other))
    if first.status != then.status or (_one_more(later, tokens) and not headed):
        return False
    if first.type != then.type:
        on_it = first.type is InstrumentType.LAW and then.type is InstrumentType.AGREEMENT  # a law on the agreement
        return _summed_up(draft, other) or (_taken_up(draft, tokens) and draft is later and not on_it)
    if earlier.rule == later.rule == LISTED:  # members of one list differ, however much alike their names are
        return first.title == then.title
    if _other_signers(earlier, later, reading):
        return False
    if first.title and then.title:
        return alike(stems_of(first.title), stems_of(then.title))
    return headed or not _another(earlier, later, reading)


def introduces(draft: Draft, tokens: Tokens) -> bool | None:
    """Whether the words bring the paper in ("a treaty") or take it up ("the treaty"); None where no article tells."""
    for at in range(draft.head - 1, max(draft.head - _LEFT, -1), -1):
        word = tokens.words[at]
        if word in ("a", "an"):
            return True
        if word in ("the", "this", "that", "these", "those", "said"):
            return False
        if word in _CLOSED:
            return None
    return None


def _another(earlier: Draft, later: Draft, reading: Reading) -> bool:
    """Whether the later sentence tells of another paper: of another number of papers, or of one that it brings in."""
    if earlier.count and later.count:
        return earlier.count != later.count
    if not introduces(later, reading.tokens) or not (_titled(later) or _content(later, reading)):
        return False
    lede = next((scene.index for scene in reading.scenes if not scene.heading), 0)
    return earlier.scene > lede or _content(earlier, reading) or bool(earlier.count)


def _other_signers(earlier: Draft, later: Draft, reading: Reading) -> bool:
    """Whether two houses or firms put their names to the one, and others to the other, each paper told as a new one:
    "The Port of Riga and the Port of Oslo signed an agreement. Their universities signed an agreement"."""
    if not (introduces(earlier, reading.tokens) and introduces(later, reading.tokens)):
        return False
    mine, others = _signers(earlier, reading), _signers(later, reading)
    return bool(mine and others) and mine.isdisjoint(others)


def _signers(draft: Draft, reading: Reading) -> frozenset[str]:
    """The words that name those told before the paper to have signed it, but for states; none where a person or the
    state itself did: these sign for the same paper over again."""
    scene, tokens = reading.scenes[draft.scene], reading.tokens
    states = {at for state in scene.states for at in range(state.first, state.end)}
    if any(draft.first <= each.name_first < draft.head for each in scene.persons):
        return frozenset()
    verb = next((group.first for group in scene.groups if draft.first < group.first < draft.head), draft.first)
    named = (at for at in range(scene.first, verb) if at not in states and tokens.words[at] not in _GLUE)
    return frozenset(tokens.words[at] for at in named if tokens.capital(at) and tokens.words[at].isalpha())


def _content(draft: Draft, reading: Reading) -> bool:
    """Whether the words tell what the paper is about, or with whom: "a memorandum to train pilots", "a treaty was
    signed between the two on fish"."""
    near = range(draft.head + 1, draft.head + 3)
    timed = any(time.first in near for time in reading.scenes[draft.scene].times)  # "signed a treaty on Monday"
    if not timed and not _CONTENT.isdisjoint(reading.tokens.words[near.start : near.stop]):
        return True
    words, scene = reading.tokens.words, reading.scenes[draft.scene]
    behind = next((at for at in range(draft.head, min(draft.end + _BEHIND, scene.end)) if words[at] == "on"), None)
    dated = any(time.first in (behind, behind + 1) for time in scene.times if behind is not None)
    return behind is not None and behind >= draft.end and not dated


def _titled(draft: Draft) -> bool:
    return isinstance(draft.says, Instrument) and draft.says.title is not None


def _summed_up(draft: Draft, other: Draft) -> bool:
    """Whether the one names together what the other lists behind it: "Three agreements were signed. These included"."""
    return _untitled(draft) and other.rule == LISTED and 0 < other.scene - draft.scene <= _LIST_BEGINS


def _one_more(draft: Draft, tokens: Tokens) -> bool:
    """Whether the later telling is of a further paper: "Another memorandum was signed", "a memorandum was also
    signed"."""
    return not _FURTHER.isdisjoint(tokens.words[max(0, draft.first - 2) : draft.end])


def _untitled(draft: Draft) -> bool:
    says = draft.says
    return isinstance(says, Instrument) and says.title is None and says.type in _ANY_PAPER


def _taken_up(draft: Draft, tokens: Tokens) -> bool:
    """Whether a bare name takes up a paper told before: "The agreement was signed by the ministers"."""
    return _untitled(draft) and introduces(draft, tokens) is False
