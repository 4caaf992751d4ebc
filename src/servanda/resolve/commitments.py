"""Records of commitments: one undertaking through many reports, while its wording stays nearly the same.

Values: `action` in every wording, `deadline`, `sector`, `date` of the status, `date of STATUS` of every other one. An
undertaking to found a body bears a link `establishes` to the body's record, where one record fits.

Linking of other wordings ("an investment fund", "the Development Fund") grows here: more pairs from `blocking`, more
`comparisons`, and their thresholds in `policy`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from servanda.model.judgement import Judgement, Verdict
from servanda.model.kinds import Commitment
from servanda.model.record import Link, Record, Value
from servanda.resolve.assembling import (
    RecordIds,
    by_support,
    dated_values,
    ids,
    short,
    together,
    usual_parties,
    values,
)
from servanda.resolve.blocking import Key, by_key, misspelt_pairs
from servanda.resolve.clusters import Clusters
from servanda.resolve.comparisons import odd_words, wording
from servanda.resolve.founding import Foundings
from servanda.resolve.policy import POLICIES
from servanda.resolve.statement import Statement
from servanda.resolve.steps import replay, steps_of
from servanda.resolve.verdicts import Verdicts
from servanda.resolve.wording import action_key

KIND = "commitment"


def commitment_records(
    told: Sequence[Statement[Commitment]], foundings: Foundings, verdicts: Verdicts
) -> tuple[list[Record], list[Judgement]]:
    clusters = Clusters(ids(told), verdicts)
    # Words without a letter or digit make no key: such claims stay by themselves.
    by_words = by_key((said for said in told if _key(said)[1]), _key)
    for block in by_words.values():
        clusters.gather(ids(block))
    judgements = list(_near(by_words, clusters))
    give = RecordIds(KIND)
    return [_record(group, foundings, give) for group in together(told, clusters)], judgements


def _key(said: Statement[Commitment]) -> Key:
    return said.scope, action_key(said.says.action)


def _near(by_words: dict[Key, list[Statement[Commitment]]], clusters: Clusters) -> Iterator[Judgement]:
    pairs = {tuple(sorted(pair, key=lambda key: (key[0], sorted(key[1])))) for pair in misspelt_pairs(by_words)}
    for one, other in sorted(pairs, key=lambda pair: [(scope, sorted(words)) for scope, words in pair]):
        left, right = by_words[one][0].id, by_words[other][0].id
        comparisons = wording(one[1], other[1]), odd_words(one[1], other[1])
        judgement = POLICIES["wording"].judge(left, right, comparisons)
        if judgement.verdict == Verdict.SAME and clusters.join(left, right):
            yield judgement


def _record(group: list[Statement[Commitment]], foundings: Foundings, give: RecordIds) -> Record:
    steps = steps_of(KIND, group)
    status = replay(KIND, steps)
    body = next(filter(None, (foundings.body(said.says.action, said.scope) for said in group)), None)
    actions = by_support(group, lambda said: said.says.action)
    return Record(
        id=give.give((group[0].id,), group[0].id),
        kind=KIND,
        names=tuple(dict.fromkeys(short(action) for action in actions)) or (short(group[0].claim.quote.words),),
        parties=usual_parties(group),
        status=status,
        values=tuple(_values(group, status)),
        steps=steps,
        claims=ids(group),
        links=(Link("establishes", body),) if body else (),
    )


def _values(group: Sequence[Statement[Commitment]], status: str | None) -> Iterator[Value]:
    yield from values("action", group, lambda said: said.says.action)
    yield from values("deadline", group, lambda said: said.says.deadline)
    yield from dated_values(group, status)
    yield from values("sector", group, lambda said: said.says.sector)
