"""Records of persons (kind `tenure`): one person under all spellings of the name, with every post told.

Values:

    post                            "prime minister"                    every post, best supported first
    state, accredited_to            "AZ"
    evidence                        "2021-07-05/2022-08-26"             from the first dated report to the last
    post: prime minister of AZ      "2021-07-05/2022-08-26"             the same for one post; null where undated

The intervals are EDTF over the dates of reports: the person held the post at least then. They are evidence, not terms
of office, and no claim says them: the claims beside them are those that name the person in the post.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from servanda.base.when import When
from servanda.model.judgement import Judgement
from servanda.model.kinds import Tenure
from servanda.model.record import Record, Value
from servanda.resolve.assembling import RecordIds, by_support, every_party, ids, together, values
from servanda.resolve.blocking import by_key
from servanda.resolve.clusters import Clusters
from servanda.resolve.names import PersonName
from servanda.resolve.persons import join_persons
from servanda.resolve.statement import Statement
from servanda.resolve.verdicts import Verdicts

KIND = "tenure"


def person_records(told: Sequence[Statement[Tenure]], verdicts: Verdicts) -> tuple[list[Record], list[Judgement]]:
    clusters = Clusters(ids(told), verdicts)
    judgements = join_persons(told, clusters)
    give = RecordIds("person")
    return [_record(group, give) for group in together(told, clusters)], judgements


def _record(group: list[Statement[Tenure]], give: RecordIds) -> Record:
    full = [said for said in group if PersonName.of(said.says.person).is_full]
    names = (*by_support(full, lambda said: said.says.person), *by_support(group, lambda said: said.says.person))
    person = PersonName.of(names[0])
    states = {said.says.state for said in group} | {said.says.accredited_to for said in group}
    return Record(
        id=give.give((person.last, person.first, min((s for s in states if s), default="")), group[0].id),
        kind=KIND,
        names=tuple(dict.fromkeys(names)),
        parties=tuple(sorted({*every_party(group), *(state for state in states if state)})),
        status=None,
        values=tuple(_values(group)),
        steps=(),
        claims=ids(group),
    )


def _values(group: Sequence[Statement[Tenure]]) -> Iterator[Value]:
    yield from values("post", group, lambda said: said.says.post)
    yield from values("state", group, lambda said: said.says.state)
    yield from values("accredited_to", group, lambda said: said.says.accredited_to)
    yield Value("evidence", _from_to(group), ids(group))
    states = _states_of_posts(group)
    for post, told in sorted(by_key(group, lambda said: _post(said, states)).items()):
        yield Value(f"post: {post}", _from_to(told), ids(told))


def _states_of_posts(group: Sequence[Statement[Tenure]]) -> dict[str, str]:
    """The state of each post for which the reports name just one: a report that leaves it out means the same."""
    named: dict[str, set[str]] = {}
    for said in group:
        if said.says.state:
            named.setdefault(said.says.post, set()).add(said.says.state)
    return {post: states.pop() for post, states in named.items() if len(states) == 1}


def _post(said: Statement[Tenure], states: Mapping[str, str]) -> str:
    state = said.says.state or states.get(said.says.post)
    of = f" of {state}" if state else ""
    to = f" to {said.says.accredited_to}" if said.says.accredited_to else ""
    return said.says.post + of + to


def _from_to(told: Sequence[Statement[Tenure]]) -> str | None:
    dates = [said.known for said in told if said.known]
    if not dates:
        return None
    first, last = min(dates, key=When.sort_key), max(dates, key=lambda when: (when.latest, when.earliest))
    return str(first) if first == last else str(When.between(first, last))
