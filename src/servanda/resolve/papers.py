"""Which claims speak of one paper: title and type between the same parties, or the term that it bears.

Two signings on days far apart are two papers, whatever their titles. A shorter title of the same type joins a fuller
one where a day of signing (or of another step) agrees, or where it tells the next move of the one that was signed
within a year before; else a person decides. Papers without a title: see `paper_days`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from servanda.base.when import When
from servanda.model.judgement import Judgement
from servanda.resolve.assembling import ids
from servanda.resolve.blocking import Words, by_key, fullest
from servanda.resolve.clusters import Clusters
from servanda.resolve.comparisons import Comparison, contained, same_feature
from servanda.resolve.paper import Group, Paper, place
from servanda.resolve.paper_days import join_by_day, join_moves, next_move
from servanda.resolve.policy import SIGNINGS_APART


def join_papers(papers: Sequence[Paper], clusters: Clusters) -> list[Judgement]:
    made: list[Judgement] = []
    untitled = [paper for paper in papers if not paper.is_named]
    blocks = by_key(papers, lambda paper: paper.kind).values()
    for block in blocks:
        titled = by_key((paper for paper in block if paper.title.is_telling), lambda paper: paper.title.words)
        groups = {words: list(_titled(of_title, clusters, made)) for words, of_title in titled.items()}
        made += _short_titles(groups, clusters)
        known = [group for of_title in groups.values() for group in of_title]
        made += _by_term([paper for paper in block if not paper.title.is_telling], known, clusters)
    _within_documents(untitled, clusters)
    for block in blocks:
        made += join_by_day(block, clusters)
        made += join_moves(block, clusters)
    return made


def _titled(papers: Sequence[Paper], clusters: Clusters, made: list[Judgement]) -> Iterator[Group]:
    """The papers of one title: one for each term, and for each time of signing."""
    by_term = by_key(papers, lambda paper: paper.title.period)
    loose = by_term.pop(None, [])
    if len(by_term) == 1:
        [(_, of_term)] = by_term.items()
        by_term = {None: sorted([*of_term, *loose], key=lambda paper: paper.said.order())}
        loose = []
    elif loose and not by_term:
        by_term, loose = {None: loose}, []
    for of_term in by_term.values():
        yield from _signings(of_term, clusters, made)
    if loose:
        yield from _signings(loose, clusters, made)


def _signings(papers: Sequence[Paper], clusters: Clusters, made: list[Judgement]) -> Iterator[Group]:
    """Papers of one title and term, apart by days of signing. What tells no day joins where only one was signed."""
    dated = sorted((paper for paper in papers if paper.signed), key=_signing_order)
    groups: list[Group] = []
    for paper in dated:
        if groups and _near(groups[-1][-1], paper):
            groups[-1].append(paper)
        else:
            groups.append([paper])
    rest = [paper for paper in papers if not paper.signed]
    if len(groups) < 2:
        groups = [sorted([*(groups[0] if groups else []), *rest], key=lambda paper: paper.said.order())]
        rest = []
    for group in groups:
        clusters.gather(paper.id for paper in group)
    if rest:
        clusters.gather(paper.id for paper in rest)
        made += _among(rest[0], [group[0] for group in groups], clusters)
    yield from groups


def _short_titles(groups: dict[Words, list[Group]], clusters: Clusters) -> list[Judgement]:
    made: list[Judgement] = []
    for words, fuller in fullest(groups).items():
        options = [group for other in fuller for group in groups[other]]
        for group in groups[words]:
            agreeing = [option for option in options if _same_step(group, option)]
            if agreeing:
                made += _among(group[0], [option[0] for option in agreeing], clusters, _same_step(group, agreeing[0]))
            elif options and not _signed_apart(group, options):
                move = next_move(group, options[0]) if len(options) == 1 else None
                made += _among(group[0], [option[0] for option in options], clusters, move or _NO_DAY)
    return made


_NO_DAY = Comparison(0.5, "No day of signing or of another step shows that it is the same paper.")


def _among(
    short: Paper, options: Sequence[Paper], clusters: Clusters, evidence: Comparison | None = None
) -> Iterator[Judgement]:
    """Placed among fuller titles; `evidence` is what speaks for them besides the title."""
    reasons = [[contained(short.name, option.name), *([evidence] if evidence else [])] for option in options]
    return place(short, options, reasons, clusters)


def _by_term(papers: Sequence[Paper], known: Sequence[Group], clusters: Clusters) -> list[Judgement]:
    """Papers without a title of their own, by the term in their name ("the 2024–2029 programme")."""
    by_period = by_key(
        (group for group in known if any(paper.title.period for paper in group)),
        lambda group: next(paper.title.period for paper in group if paper.title.period),
    )
    made: list[Judgement] = []
    for period, of_term in by_key((p for p in papers if p.title.period), lambda paper: paper.title.period).items():
        clusters.gather(paper.id for paper in of_term)
        options = [group[0] for group in by_period.get(period, [])] if period else []
        made += _among(of_term[0], options, clusters, same_feature("term", str(period)))
    return made


def _within_documents(untitled: Sequence[Paper], clusters: Clusters) -> None:
    """Papers that nothing names: one only where a document tells different steps of one type on one date."""
    for block in by_key(untitled, lambda paper: (paper.said.document, paper.kind, str(paper.said.says.date))).values():
        if len({paper.said.says.status for paper in block}) == len(block):
            clusters.gather(ids([paper.said for paper in block]))


def _same_step(one: Group, other: Group) -> Comparison | None:
    """A day on which both tell the same step."""
    days = {
        (str(paper.said.says.status), str(paper.said.says.date))
        for paper in other
        if paper.said.says.date and paper.said.says.date.is_day
    }
    for paper in one:
        step = str(paper.said.says.status), str(paper.said.says.date)
        if step in days:
            return same_feature("step", f"{step[0]} on {step[1]}")
    return None


def _signed_apart(group: Group, options: Sequence[Group]) -> bool:
    """Whether it was signed, and every option was too, on other days: then nothing is open to doubt."""
    mine = [paper for paper in group if paper.signed]
    return bool(mine) and all(any(paper.signed and not _near(mine[0], paper) for paper in option) for option in options)


def _near(one: Paper, other: Paper) -> bool:
    if not one.signed or not other.signed or one.signed.overlaps(other.signed):
        return True
    first, last = sorted((one.signed, other.signed), key=When.sort_key)
    return (last.earliest - first.latest).days <= SIGNINGS_APART


def _signing_order(paper: Paper) -> tuple[object, ...]:
    return *(paper.signed.sort_key() if paper.signed else ()), paper.said.order()
