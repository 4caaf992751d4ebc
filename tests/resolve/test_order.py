"""Whatever the claims: their order changes nothing, every claim finds a home, resolving twice is identity."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.making import (
    Report,
    Said,
    body,
    claims_of,
    documents_of,
    growth,
    level,
    paper,
    post,
    promise,
    report,
    session,
    talks,
)

from servanda.model.judgement import Judgement, Verdict
from servanda.resolve import resolve

NAMES = ("commission", "joint commission on cod", "commission on cod and trade", "commission on trade", "council")
PEOPLE = ("Ann Lund", "A. Lund", "Lund", "Anne Lund", "Per Lund", "Ruslan Kazakbaev", "Ruslan Kazakbayev")
DAYS = ("2021", "2021-06", "2021-06-02", "2021-06-03", "2022-06-02", None)
ACTIONS = (
    "lay a cable",
    "laying of the cable",
    "lay a kable to Kazakbaevka",
    "lay a kable to Kazakbayevka",
    "found a council",
)
TITLES = ("Agreement on Cod", "Agreement on the Cod Fund", "Cod Fund Agreement 2021–2023", None, "agreement")

days = st.sampled_from(DAYS)
payloads = st.one_of(
    st.builds(body, st.sampled_from(NAMES), st.just("commission"), st.sampled_from(["planned", "established"]), days),
    st.builds(session, st.sampled_from([None, 1, 2]), st.sampled_from([None, *NAMES]), days),
    st.builds(lambda who, day: talks(who, date=day), st.sampled_from(PEOPLE), days),
    st.builds(
        paper, st.sampled_from(["planned", "signed", "ratified"]), st.sampled_from(TITLES), st.just("agreement"), days
    ),
    st.builds(promise, st.sampled_from(ACTIONS), st.sampled_from(["agreed", "completed"]), days),
    st.builds(level, st.sampled_from(["3", "3.4"]), st.sampled_from(["2019", "2020"])),
    st.builds(growth, st.sampled_from(["5", "-5"]), st.sampled_from(["2019", "2020"])),
    st.builds(
        post, st.sampled_from(PEOPLE), st.sampled_from(["minister", "envoy"]), st.sampled_from(["NO", "IS", None])
    ),
)
parties = st.sampled_from([("IS", "NO"), ("DK", "NO"), ()])


@st.composite
def reports(draw: st.DrawFn) -> tuple[Report, ...]:
    made: list[Report] = []
    for number in range(draw(st.integers(1, 5))):
        told = draw(st.lists(st.tuples(payloads, parties), min_size=1, max_size=6))
        said: list[Said] = [(f"It is so {number} {place}", *each) for place, each in enumerate(told)]
        made.append(report(draw(days), *said))
    return tuple(made)


@st.composite
def verdicts(draw: st.DrawFn, among: list[str]) -> list[Judgement]:
    pair = st.tuples(st.sampled_from(among), st.sampled_from(among), st.sampled_from([Verdict.SAME, Verdict.DIFFERENT]))
    drawn = draw(st.lists(pair, max_size=3))
    return [Judgement(left, right, verdict, ("So it is.",), "Ragna") for left, right, verdict in drawn if left != right]


@settings(max_examples=150, deadline=None)
@given(told=reports(), data=st.data(), seed=st.integers(0, 9))
def test_the_order_of_claims_changes_nothing(told: tuple[Report, ...], data: st.DataObject, seed: int) -> None:
    claims, documents = claims_of(told), documents_of(told)
    judged = data.draw(verdicts([claim.id for claim in claims]))
    first = resolve(claims, documents, judged)
    shuffled, rejudged = claims * 2, list(reversed(judged))
    random.Random(seed).shuffle(shuffled)
    assert resolve(shuffled, dict(reversed(documents.items())), rejudged) == first
    assert resolve(claims, documents, [*first.judgements, *judged]) == first


@settings(max_examples=150, deadline=None)
@given(told=reports(), data=st.data())
def test_every_claim_has_a_record_and_every_record_its_claims(told: tuple[Report, ...], data: st.DataObject) -> None:
    claims, documents = claims_of(told), documents_of(told)
    kinds = {claim.id: claim.kind.name for claim in claims}
    judged = data.draw(verdicts(list(kinds)))
    resolution = resolve(claims, documents, judged)
    of_own_kind = {id: record.id for record in resolution.records for id in record.claims if kinds[id] == record.kind}
    assert of_own_kind.keys() == kinds.keys()
    assert len({record.id for record in resolution.records}) == len(resolution.records)
    for record in resolution.records:
        assert {id for value in record.values for id in value.claims} <= set(record.claims)
        assert {step.claim for step in record.steps} <= set(record.claims)
        assert record.name
    for each in judged:
        if each.right and each.verdict == Verdict.DIFFERENT and kinds[each.left] == kinds[each.right]:
            assert of_own_kind[each.left] != of_own_kind[each.right]
