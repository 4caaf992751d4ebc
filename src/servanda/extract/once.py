"""One claim per thing told: readings of the same words, and the same thing told again in other sentences."""

from __future__ import annotations

from dataclasses import replace

from servanda.extract.draft import Draft, Lost
from servanda.extract.likeness import alike, stems, stems_of
from servanda.extract.reading import Reading
from servanda.extract.same_paper import introduces, same_paper
from servanda.language.tokens import Tokens
from servanda.model.kinds import Commitment, Figure, Instrument, InstrumentStatus, Mechanism, Meeting, MeetingFormat

_NEAR = 9  # words from the verb to the meeting it is about
_ON_PAPER = frozenset(InstrumentStatus) - {InstrumentStatus.APPLIED, InstrumentStatus.IN_FORCE}
_TALKS = frozenset(["negotiation", "negotiations", "talks"])
_BARE = 4  # tokens of a paper and its verb alone


def told_once(drafts: list[Draft], reading: Reading, lost: list[Lost] | None = None) -> list[Draft]:
    """The drafts without readings that another reading of the same words, or a fuller telling, makes needless. Those
    left out are added to `lost` where somebody asks for them."""
    return _not_retold(_not_doubled(drafts, reading.tokens, lost), reading, lost)


def _not_doubled(drafts: list[Draft], tokens: Tokens, lost: list[Lost] | None) -> list[Draft]:
    """Of two readings of the same words the outer one stays: the rule that began first. A planned meeting or an
    instrument to be signed is no commitment besides."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=_precedence):
        outer = next((other for other in kept if _displaces(other, draft, tokens)), None)
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


def _displaces(kept: Draft, draft: Draft, tokens: Tokens) -> bool:
    if kept.scene != draft.scene or not kept.overlap(draft):
        return False
    same_kind = type(kept.says) is type(draft.says)
    if isinstance(draft.says, Commitment):
        if isinstance(kept.says, Meeting):  # "will hold a session" is the session; "talks on opening a port" lead on
            return draft.first <= kept.head < min(draft.end, draft.first + _NEAR)
        if isinstance(kept.says, Instrument) and kept.says.status in _ON_PAPER:
            if draft.first < kept.first and tokens.words[kept.first] in _TALKS:
                return False  # "to speed up | negotiations on a treaty": what is done, and what is being written
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
    if not (same_kind and isinstance(draft.says, Meeting)):
        return False
    assert isinstance(kept.says, Meeting)
    within = kept.first <= draft.head < kept.end or draft.first <= kept.head < draft.end
    guest = kept.says.format is MeetingFormat.TALKS and draft.says.format is MeetingFormat.VISIT
    return kept.told_again(draft) and within and not guest  # "talks with President A, who is on a visit to Oslo"


def _one_telling(kept: Draft, draft: Draft) -> bool:
    """Whether two readings of the same instrument are one: the status is the same, the verb of the one stands within
    the words of the other ("proposed to sign"), or an adjective tells it ("the draft treaty was signed")."""
    if not isinstance(kept.says, Instrument) or not isinstance(draft.says, Instrument):
        return False
    within = kept.rank <= draft.rank < kept.end
    return kept.says.status == draft.says.status or within or draft.rank > draft.end


def _not_retold(drafts: list[Draft], reading: Reading, lost: list[Lost] | None) -> list[Draft]:
    kept: list[Draft] = []
    told: dict[type, list[int]] = {}  # where in `kept` those of a kind stand
    for draft in sorted(drafts, key=lambda draft: (-_fullness(draft, reading), draft.scene, draft.first)):
        same = told.setdefault(type(draft.says), [])
        place = next((place for place in same if _same_thing(draft, kept[place], reading)), None)
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


def _fullness(draft: Draft, reading: Reading) -> int:
    """The body tells more than headline or lede, unless it only mentions the paper that these name; what brings a paper
    in tells more than what takes it up ("the agreement"), a longer telling more than a short one."""
    paper = draft.says if isinstance(draft.says, Instrument) else None
    titled = paper is not None and paper.title is not None
    bare = paper is not None and not titled and draft.end - draft.first <= _BARE  # "the agreement was signed"
    taken_up = paper is not None and not titled and introduces(draft, reading.tokens) is False
    heading = isinstance(draft.says, Figure) and (draft.rank > 0 or _under_headline(draft, reading))
    body = draft.scene > 0 and not (heading or bare)
    return 150 * body + 100 * titled - 100 * taken_up + min(draft.end - draft.first, 60)


def _under_headline(draft: Draft, reading: Reading) -> bool:
    """Whether the sentence stands right under the headline and is not closed: "In 2021, trade was $2bn, says Moi"."""
    last = reading.tokens.words[reading.scenes[draft.scene].end - 1]
    return draft.scene == 1 and reading.scenes[0].heading and last[0].isalnum()


def _same_thing(draft: Draft, other: Draft, reading: Reading) -> bool:
    if draft.scene == other.scene:
        return False
    left, right = draft.says, other.says
    if isinstance(left, Commitment) and isinstance(right, Commitment):
        if left.status != right.status:
            return False
        mine, others = stems(reading.tokens, draft.first, draft.end), stems(reading.tokens, other.first, other.end)
        told = len(mine) <= 2 * len(others)  # three words do not tell more fully what ten told
        return told and alike(mine, others)
    if isinstance(left, Figure) and isinstance(right, Figure):
        same = (left.indicator, left.value, left.unit, left.change and left.change.by) == (
            right.indicator, right.value, right.unit, right.change and right.change.by)  # fmt: skip
        return same and (left.period == right.period or None in (left.period, right.period))
    if isinstance(left, Instrument) and isinstance(right, Instrument):
        return same_paper(draft, other, reading)
    if isinstance(left, Mechanism) and isinstance(right, Mechanism):
        return left.type == right.type and alike(stems_of(left.name), stems_of(right.name))
    return False
