"""Explanations: what every claim rests on, why sentences gave nothing, and what a corpus leaves unread."""

from __future__ import annotations

from pathlib import Path

import pytest

from servanda.base.when import When
from servanda.extract import load_extractor
from servanda.extract.explain import explain
from servanda.extract.unread import Unread
from servanda.model.document import Document
from servanda.model.explanation import Explanation, Silence, Told, explanation_to_json
from servanda.read.files import read_paths

SAMPLES = Path(__file__).parents[2] / "samples"
EXTRACTOR = load_extractor()
OPENING = "The ministers of Chile and Peru met in Lima on 3 June 2024."


def explained(text: str) -> Explanation:
    return explain(EXTRACTOR, Document(text, "made.txt", When.parse("2024-06-04")))


def told(text: str, quote: str) -> Told:
    [found] = [each for each in explained(text).claims if each.claim.quote.words == quote]
    return found


def silent(sentence: str) -> Silence:
    said = explained(f"{OPENING} {sentence}")
    found = [each for each in said.silences if each.sentence.words == sentence]
    assert len(found) == 1, f"{sentence!r} gave {[each.claim.quote.words for each in said.claims]}"
    return found[0]


@pytest.mark.parametrize("path", sorted(SAMPLES.rglob("*.txt")), ids=lambda path: path.stem)
def test_an_explanation_tells_of_the_very_claims_that_extraction_gives(path: Path) -> None:
    [document] = read_paths([path])
    assert isinstance(document, Document)
    said = explain(EXTRACTOR, document)
    assert tuple(each.claim for each in said.claims) == EXTRACTOR.extract(document)
    for silence in said.silences:
        silence.sentence.check(document.text)
        assert not any(each.claim.span.overlaps(silence.sentence.span) for each in said.claims)


def test_a_claim_names_its_rule_its_pattern_and_what_the_pattern_bound() -> None:
    found = told("Armenia and Georgia agreed to open a crossing by March 2027.", "open a crossing by March 2027")
    assert found.claim.rule == "en.commitment.agreed-to"
    assert found.rule_why == "The plain promise of a joint statement."
    assert found.pattern == "{who} {verb:agree past|present|progressive} {adverbs} to {acts:infinitives}"
    assert found.bound == (
        ("who (state)", "Georgia"),
        ("verb (agree, past)", "agreed"),
        ("act", "open a crossing by March 2027"),
    ) or found.bound[1:] == (("verb (agree, past)", "agreed"), ("act", "open a crossing by March 2027"))


def test_every_value_of_a_claim_is_derived() -> None:
    found = told("Armenia and Georgia agreed to open a crossing by March 2027.", "open a crossing by March 2027")
    derived = dict(found.derived)
    assert derived["deadline"].endswith("→ 2027-03")
    assert derived["status"] == "agreed: the rule en.commitment.agreed-to tells so"
    assert derived["parties"] == "parties of the whole document, told most often (AM 6, GE 6)"


def test_a_sector_and_a_speaker_are_derived() -> None:
    text = "Norway will build a school in Mali, President of Norway Kari Lund said. Mali is glad."
    [found] = [each for each in explained(text).claims if each.claim.kind.name == "commitment"]
    derived = dict(found.derived)
    assert derived["attributed_to"] == "Kari Lund: named beside a word of saying in the sentence"
    assert derived["sector"].startswith("“school” → sector")


def test_the_speaker_of_a_transcript_is_the_one_whose_turn_it_is() -> None:
    text = (
        "President of Norway Kari Lund: Welcome to Oslo, Mr Keita. Mali is our friend.\n\n"
        "We will build a school in Mali in 2025."
    )
    [found] = [each for each in explained(text).claims if each.claim.kind.name == "commitment"]
    assert dict(found.derived)["attributed_to"] == "Kari Lund: the turn that “President of Norway Kari Lund:” opens"


def test_a_promise_in_an_agreed_text_says_why_it_is_agreed() -> None:
    text = "Joint Statement of Chile and Peru.\n\nThe two sides will build a bridge over the river."
    [found] = [each for each in explained(text).claims if each.claim.kind.name == "commitment"]
    assert dict(found.derived)["status"] == "agreed: a promise in a text that all parties agreed"


def test_a_promise_under_a_paper_says_why_it_is_agreed() -> None:
    text = "Under the deal, Chile will build a bridge to Peru."
    [found] = [each for each in explained(text).claims if each.claim.kind.name == "commitment"]
    assert dict(found.derived)["status"] == "agreed: laid down in the paper that the sentence opens with"


def test_a_figure_tells_what_says_what_it_measures() -> None:
    said = explained("Exports of Chile to Peru fell 8.1% to $529.4 million last year.")
    change = next(each for each in said.claims if each.claim.rule == "en.figure.change")
    assert ("indicator", "“Exports” → exports") in change.derived
    assert ("direction", "“fell” → down") in change.derived


def test_a_meeting_tells_why_it_counts_as_held_or_planned() -> None:
    held = next(each for each in explained(OPENING).claims if each.claim.kind.name == "meeting")
    assert ("status", "the verb “meet” (past) → held") in held.derived


def test_parties_named_in_the_sentence_say_so() -> None:
    text = f"{OPENING} Chile and Peru praised Chile and Peru. Chile agreed with Bolivia to open a mine."
    found = [each for each in explained(text).claims if each.claim.parties == ("BO", "CL")]
    assert [dict(each.derived)["parties"] for each in found] == ["named in the sentence: “Chile”, “Bolivia”"] * len(
        found
    )


@pytest.mark.parametrize(
    ("sentence", "rule", "lacked"),
    [
        ("Chile and Peru have not agreed to open a mine.", "en.commitment.agreed-to", "“have not agreed” is negated"),
        ("Chile and Peru discussed the situation.", "en.commitment.discussed", "“the situation”: bare issue, no act"),
        ("Reporters agreed to leave Peru.", "en.commitment.agreed-to", "no party or person is the subject"),
        ("Chile and Peru agreed.", "en.commitment.agreed-to", "a required word is missing: to"),
        ("Chile and Peru agreed to a date.", "en.commitment.agreed-to", "an act as an infinitive is missing"),
        ("Chile and Peru are two countries.", "en.figure.level", "counts of “country” are no figures"),
        ("The share of Chile is 5 percent.", "en.figure.level", "a share, but nothing tells of what"),
        ("Sessions of this sort please Chile and Peru.", "en.meeting.occasion", "several occasions at once"),
    ],
)
def test_a_sentence_that_gave_nothing_says_what_was_tried_and_what_it_lacked(
    sentence: str, rule: str, lacked: str
) -> None:
    reasons = [(each.rule, each.lacked) for each in silent(sentence).reasons]
    assert any(name == rule and lacked in why for name, why in reasons), reasons


def test_what_another_sentence_tells_more_fully_is_named() -> None:
    text = (
        "Chile and Peru agreed to open a bank.\n\n"
        "It rained. Chile and Peru agreed to open a bank in Lima for small firms by 2026."
    )
    [silence] = [each for each in explained(text).silences if "agreed" in each.sentence.words]
    assert silence.sentence.words == "Chile and Peru agreed to open a bank."
    first = silence.reasons[0]
    assert first.lacked.startswith("told more fully in another sentence: “open a bank in Lima for small firms")


def test_a_sentence_without_a_trigger_is_passed_over() -> None:
    assert [each.sentence.words for each in explained(f"{OPENING} It rained in Lima.").silences] == []


def test_a_document_without_states_says_why_nothing_was_read() -> None:
    said = explained("It agreed to rain.")
    assert (said.claims, said.silences) == ((), ())
    assert said.unread == "no state is named, so there are no parties and no rule ran"


def test_extraction_is_the_same_after_somebody_watched() -> None:
    document = Document(f"{OPENING} Chile and Peru agreed to open a mine.", "made.txt")
    before = EXTRACTOR.extract(document)
    explain(EXTRACTOR, document)
    assert EXTRACTOR.extract(document) == before
    assert len(before) == 2


def test_json_holds_everything_that_was_said() -> None:
    said = explained(f"{OPENING} Chile and Peru have not agreed to open a mine.")
    written = explanation_to_json(said)
    assert [each["id"] for each in written["claims"]] == [each.claim.id for each in said.claims]
    [silence] = written["silences"]
    assert silence["concerns_two"] is True
    assert {"head": "agree", "words": "have not agreed", "sort": "verb"} in silence["triggers"]
    assert silence["reasons"][0]["lacked"] == said.silences[0].reasons[0].lacked


def test_unread_counts_sentences_of_two_states_by_head_word_and_keeps_few_examples() -> None:
    tally = Unread(examples=1)
    for _ in range(3):
        tally.add(explained(f"{OPENING} Chile and Peru have not agreed to rest. The sides did not agree. He agreed."))
    assert (tally.documents, tally.sentences) == (3, 6)
    group = next(each for each in tally.groups() if each.head == "agree")
    assert (group.sort, group.sentences, len(group.examples)) == ("verb", 6, 1)
    assert group.examples[0].silence.sentence.words == "Chile and Peru have not agreed to rest."
    counts = [each.sentences for each in tally.groups()]
    assert counts == sorted(counts, reverse=True)
    assert tally.to_json()["groups"][0]["sentences"] == counts[0]
