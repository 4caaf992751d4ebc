"""One claim per thing told: readings of the same words, and the same thing told again in other sentences."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from servanda.extract.draft import Draft, Lost
from servanda.language.tokens import Tokens
from servanda.model.kinds import Commitment, Figure, Instrument, InstrumentStatus, InstrumentType, Mechanism, Meeting

_SAME_WORDS = 0.8  # share of common words from which two undertakings are one, told twice
_NEAR = 7  # words from the verb to the meeting it is about
_ON_PAPER = frozenset(InstrumentStatus) - {InstrumentStatus.APPLIED, InstrumentStatus.IN_FORCE}
_ANY_PAPER = frozenset((InstrumentType.AGREEMENT, InstrumentType.OTHER))
_LISTED = "en.instrument.listed"
_FURTHER = frozenset(["another", "also", "further", "additional"])
_BARE = 4  # tokens of a paper and its verb alone
_LIST_BEGINS = 3  # sentences within which a list begins
_IGNORED = frozenset("the a an of in on for to and or with its their our this that these by as at from".split())
_SUFFIXES = ("ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ies", "ied", "es", "ed", "s", "e", "y")


def told_once(drafts: list[Draft], tokens: Tokens, lost: list[Lost] | None = None) -> list[Draft]:
    """The drafts without readings that another reading of the same words, or a fuller telling, makes needless. Those
    left out are added to `lost` where somebody asks for them."""
    return _not_retold(_not_doubled(drafts, lost), tokens, lost)


def _not_doubled(drafts: list[Draft], lost: list[Lost] | None) -> list[Draft]:
    """Of two readings of the same words the outer one stays: the rule that began first. A planned meeting or an
    instrument to be signed is no commitment besides."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=_precedence):
        outer = next((other for other in kept if _displaces(other, draft)), None)
        if outer is None:
            kept.append(draft)
        elif lost is not None:
            lost.append(Lost(draft, outer, "the same words are read by another rule"))
    return kept


def _precedence(draft: Draft) -> tuple[int, int, int, int, str]:
    """Commitments last, so that meetings and instruments can stand before them; of two readings of an undertaking the
    narrower, of two of a body or an instrument the longer."""
    act = isinstance(draft.says, Commitment)
    rank = -draft.rank if isinstance(draft.says, Mechanism) else draft.rank  # "formed and operate": what holds now
    return (int(act), draft.scene, rank, -draft.first if act else draft.first - draft.end, draft.rule)


def _displaces(kept: Draft, draft: Draft) -> bool:
    if kept.scene != draft.scene or not kept.overlap(draft):
        return False
    same_kind = type(kept.says) is type(draft.says)
    if isinstance(draft.says, Commitment):
        if isinstance(kept.says, Meeting):  # "will hold a session" is the session; "talks on opening a port" lead on
            return draft.first <= kept.head < min(draft.end, draft.first + _NEAR)
        if isinstance(kept.says, Instrument) and kept.says.status in _ON_PAPER:
            return 10 * kept.overlap(draft) >= 7 * (draft.end - draft.first)
        if isinstance(kept.says, Mechanism) and draft.alone:  # "will launch the council" alone tells of the council
            return 10 * kept.overlap(draft) >= 7 * (draft.end - draft.first)
        return same_kind and kept.told_again(draft)
    if isinstance(draft.says, Figure):
        return same_kind and (kept.first, kept.end) == (draft.first, draft.end) and kept.says == draft.says
    if isinstance(draft.says, Instrument):
        return same_kind and kept.told_again(draft) and _one_telling(kept, draft)
    if isinstance(draft.says, Mechanism):
        return same_kind and kept.told_again(draft)
    return same_kind and isinstance(draft.says, Meeting) and kept.told_again(draft)


def _one_telling(kept: Draft, draft: Draft) -> bool:
    """Whether two readings of the same instrument are one: the status is the same, the verb of the one stands within
    the words of the other ("proposed to sign"), or an adjective tells it ("the draft treaty was signed")."""
    if not isinstance(kept.says, Instrument) or not isinstance(draft.says, Instrument):
        return False
    within = kept.rank <= draft.rank < kept.end
    return kept.says.status == draft.says.status or within or draft.rank > draft.end


def _not_retold(drafts: list[Draft], tokens: Tokens, lost: list[Lost] | None) -> list[Draft]:
    kept: list[Draft] = []
    told: dict[type, list[int]] = {}  # where in `kept` those of a kind stand
    for draft in sorted(drafts, key=lambda draft: (-_fullness(draft), draft.scene, draft.first)):
        same = told.setdefault(type(draft.says), [])
        place = next((place for place in same if _same_thing(draft, kept[place], tokens)), None)
        if place is None:
            same.append(len(kept))
            kept.append(draft)
            continue
        kept[place] = fuller = _completed(kept[place], draft)
        if lost is not None:
            lost.append(Lost(draft, fuller, "told more fully in another sentence"))
    return kept


def _completed(fuller: Draft, draft: Draft) -> Draft:
    """The fuller telling of an instrument, with the day that only the other tells."""
    left, right = fuller.says, draft.says
    if not (isinstance(left, Instrument) and isinstance(right, Instrument)) or left.date or not right.date:
        return fuller
    return replace(fuller, says=replace(left, date=right.date)).because(
        "its day is told in another sentence", *draft.why
    )


def _fullness(draft: Draft) -> int:
    """The body tells more than headline or lede, unless it only mentions the paper that these name; a longer telling
    tells more than a short one."""
    paper = draft.says if isinstance(draft.says, Instrument) else None
    titled = paper is not None and paper.title is not None
    bare = paper is not None and not titled and draft.end - draft.first <= _BARE  # "the agreement was signed"
    heading = isinstance(draft.says, Figure) and draft.rank > 0
    body = draft.scene > 0 and not (heading or bare)
    return 150 * body + 100 * titled + min(draft.end - draft.first, 60)


def _same_thing(draft: Draft, other: Draft, tokens: Tokens) -> bool:
    if draft.scene == other.scene:
        return False
    left, right = draft.says, other.says
    if isinstance(left, Commitment) and isinstance(right, Commitment):
        if left.status != right.status:
            return False
        mine, others = stems(tokens, draft), stems(tokens, other)
        told = len(mine) <= 2 * len(others)  # three words do not tell more fully what ten told
        return told and _alike(mine, others)
    if isinstance(left, Figure) and isinstance(right, Figure):
        same = (left.indicator, left.value, left.unit, left.change and left.change.by) == (
            right.indicator, right.value, right.unit, right.change and right.change.by)  # fmt: skip
        return same and (left.period == right.period or None in (left.period, right.period))
    if isinstance(left, Instrument) and isinstance(right, Instrument):
        if left.status != right.status or _one_more(max(draft, other, key=lambda each: each.scene), tokens):
            return False
        if left.type != right.type:
            return _summed_up(draft, other) or (_taken_up(draft, tokens) and other.scene < draft.scene)
        if draft.rule == other.rule == _LISTED:  # members of one list differ, however much alike their names are
            return left.title == right.title
        return not left.title or not right.title or _alike(_words(left.title), _words(right.title))
    if isinstance(left, Mechanism) and isinstance(right, Mechanism):
        return left.type == right.type and _alike(_words(left.name), _words(right.name))
    return False


def _summed_up(draft: Draft, other: Draft) -> bool:
    """Whether the one names together what the other lists behind it: "Three agreements were signed. These included"."""
    return _untitled(draft) and other.rule == _LISTED and 0 < other.scene - draft.scene <= _LIST_BEGINS


def _one_more(draft: Draft, tokens: Tokens) -> bool:
    """Whether the later telling is of a further paper: "Another memorandum was signed", "a memorandum was also
    signed"."""
    return not _FURTHER.isdisjoint(tokens.words[max(0, draft.first - 2) : draft.end])


def _untitled(draft: Draft) -> bool:
    says = draft.says
    return isinstance(says, Instrument) and says.title is None and says.type in _ANY_PAPER


def _taken_up(draft: Draft, tokens: Tokens) -> bool:
    """Whether a bare name takes up a paper told before: "The agreement was signed by the ministers"."""
    return _untitled(draft) and draft.first > 0 and tokens.words[draft.first - 1] in ("the", "this", "that")


def _alike(left: frozenset[str], right: frozenset[str]) -> bool:
    if not left or not right:
        return False
    return len(left & right) >= _SAME_WORDS * min(len(left), len(right)) and len(left & right) >= 2


def stems(tokens: Tokens, draft: Draft) -> frozenset[str]:
    return frozenset(
        stem(word) for word in tokens.words[draft.first : draft.end] if word[0].isalnum() and word not in _IGNORED
    )


@lru_cache(maxsize=4096)
def _words(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in Tokens.of(text).words if word[0].isalnum() and word not in _IGNORED)


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The word without its ending, so that "establishment" and "establishing" are the same."""
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 4:
            return word[: -len(suffix)]
    return word
