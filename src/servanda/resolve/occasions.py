"""Meetings that bear no number: told of one occasion where parties, format and date agree, and who came or where.

Two claims of one document are never joined here: the document itself told them apart.
What bears no date: see `undated`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from servanda.model.judgement import Judgement, Verdict
from servanda.resolve.blocking import by_key, inverted
from servanda.resolve.clusters import Clusters
from servanda.resolve.comparisons import Comparison, dates, fitting, same_feature
from servanda.resolve.occasion import Feature, Occasion, Rooms
from servanda.resolve.policy import COMMON_FEATURE, LONGEST_MEETING, MOST_UNSURE, POLICIES
from servanda.resolve.undated import join_undated


def join_occasions(occasions: Sequence[Occasion], clusters: Clusters) -> list[Judgement]:
    """Joins what is told of one occasion; where a vague date fits two occasions, a judgement `unsure` about each."""
    rooms = Rooms(occasions, clusters)
    dated = {each.said.id: each for each in occasions if each.date and each.features}
    days = {id: each for id, each in dated.items() if each.date and each.date.is_day}
    for block in inverted({id: _days(each) for id, each in days.items()}).values():
        for place, id in enumerate(block):
            _join_first(days[id], [days[other] for other in block[:place]], rooms)
    placed = inverted({id: _years(each) for id, each in days.items()})
    vague = [each for id, each in dated.items() if id not in days]
    made: list[Judgement] = []
    for each in sorted(vague, key=lambda each: (_length(each), each.said.order())):
        blocks = [placed.setdefault(year, []) for year in _years(each)]
        near = dict.fromkeys(id for block in blocks if len(block) <= COMMON_FEATURE for id in block)
        made += _place_vague(each, [dated[id] for id in near], rooms)
        for block in blocks:
            block.append(each.said.id)
    return [*made, *join_undated(occasions, rooms)]


def _join_first(each: Occasion, before: Sequence[Occasion], rooms: Rooms) -> None:
    """Of one day and feature: the first that admits it. One of each cluster is asked."""
    asked = {rooms.of(each)}
    for other in before:
        if rooms.of(other) in asked:
            continue
        asked.add(rooms.of(other))
        if each.admits(other) and rooms.open_to(each, other):
            rooms.join(each, other)
            return


def _place_vague(each: Occasion, near: Sequence[Occasion], rooms: Rooms) -> list[Judgement]:
    if any(rooms.of(other) == rooms.of(each) for other in near):
        return []
    groups = by_key((other for other in near if rooms.open_to(each, other)), rooms.of).values()
    options = [group[0] for group in groups if all(_one_date(each, other) for other in group)]
    names = [other.said.claim.caption for other in options]
    made: list[Judgement] = []
    for other in options[:MOST_UNSURE]:
        judgement = POLICIES["meeting"].judge(each.said.id, other.said.id, (*_reasons(each, other), fitting(names)))
        made.append(judgement)
        if judgement.verdict == Verdict.SAME:
            rooms.join(each, other)
    return made


def _reasons(each: Occasion, other: Occasion) -> Iterator[Comparison]:
    if each.date and other.date:
        yield dates(each.date, other.date)
    for feature in sorted(each.features & other.features)[:1]:
        yield same_feature(feature[-2], feature[-1])


def _one_date(each: Occasion, other: Occasion) -> bool:
    if not each.date or not other.date or not each.admits(other):
        return False
    return each.date.within(other.date) or other.date.within(each.date)


def _days(each: Occasion) -> list[Feature]:
    return [(*feature, str(each.date)) for feature in sorted(each.features)]


def _years(each: Occasion) -> list[Feature]:
    """One block for each year that the date touches; an open or very long one is no date of an occasion."""
    if not each.date or _length(each) > LONGEST_MEETING:
        return []
    years = {str(each.date.earliest.year), str(each.date.latest.year)}
    return [(*feature, year) for feature in sorted(each.features) for year in sorted(years)]


def _length(each: Occasion) -> int:
    return (each.date.latest - each.date.earliest).days if each.date else 0
