"""The notation of rules: what it reads, and the sentence with which it refuses the rest."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.language.pattern import Choice, Pattern, Slot, Word, parse
from servanda.language.verbs import Form


def told(pattern: Pattern) -> str:
    """The pattern in one line: slots in braces with their forms sorted, choices in brackets, an empty option as ~."""

    def spell(sequence: tuple[Word | Slot | Choice, ...]) -> str:
        return " ".join(
            element.text
            if isinstance(element, Word)
            else "{" + " ".join(filter(None, [element.name, element.argument, "|".join(sorted(element.forms))])) + "}"
            if isinstance(element, Slot)
            else "(" + "|".join(spell(option) or "~" for option in element.options) + ")"
            for element in sequence
        )

    return f"{spell(pattern.left)} > {spell(pattern.rest)}".strip()


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("signed", "> signed"),
        ("It Was Agreed", "> it was agreed"),
        ("{who} {verb:agree past} to {acts:infinitives}", "{who} > {verb agree past} to {acts infinitives}"),
        ("{who} {verb:agree past|present} on", "{who} > {verb agree past|present} on"),
        ("{who} {verb:agree past | present} on", "{who} > {verb agree past|present} on"),
        ("{verb:agree}", "> {verb agree}"),
        ("{who} {does:future}", "{who} > {does future}"),
        ("{who} {does:deliver past}", "{who} > {does deliver past}"),
        ("{topics} was discussed", "{topics} > was discussed"),
        ("{instrument} {verb:sign passive}", "{instrument} > {verb sign passive}"),
        ("(an|the) accord", "> (an|the) accord"),
        ("agreed [by the sides] to", "> agreed (by the sides|~) to"),
        ("[also] agreed", "> (also|~) agreed"),
        ("[very|most] fully", "> (very|most|~) fully"),
        ("(put on hold|[now] frozen)", "> (put on hold|(now|~) frozen)"),
        ("signed {words} {instrument}", "> signed {words} {instrument}"),
        ("  signed \t on\n {date} ", "> signed on {date}"),
        ("talks-about 1,5 %", "> talks-about 1,5 %"),
    ],
)
def test_a_pattern_reads(text: str, read: str) -> None:
    assert told(parse(text)) == read
    assert parse(text).text == text


@pytest.mark.parametrize(
    ("text", "anchors"),
    [
        ("signed on {date}", "signed"),
        ("(an|the) accord", "an the"),
        ("[also] [fully] agreed", "also fully agreed"),
        ("({verb:sign past}|inked)", "sign inked"),
        ("(a|[big] deal) now", "a big deal"),
        ("(a|a) deal", "a"),
        ("{who} {verb:agree past} to", "agree"),
    ],
)
def test_every_word_that_can_begin_it_is_an_anchor(text: str, anchors: str) -> None:
    found = [anchor.text if isinstance(anchor, Word) else anchor.argument for anchor in parse(text).anchors()]
    assert " ".join(found) == anchors


@pytest.mark.parametrize(
    ("text", "required"),
    [
        ("signed on {date}", ["signed", "on"]),
        ("{who} {verb:agree past} to {acts:infinitives}", ["to"]),
        ("[also] agreed", ["agreed"]),
        ("(an|the) accord", ["an the", "accord"]),
        ("({verb:sign past}|inked) now", ["now"]),
        ("(put on hold|frozen)", ["frozen put"]),
    ],
)
def test_words_without_which_no_sentence_fits(text: str, required: list[str]) -> None:
    assert [" ".join(sorted(words)) for words in parse(text).requires] == required


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("", "has no word and no verb to be found by"),
        ("   ", "has no word and no verb to be found by"),
        ("()", "has no word and no verb to be found by"),
        ("{who}", "has no word and no verb to be found by"),
        ("{who} {topics}", "has no word and no verb to be found by"),
        ("{whom} agreed", r"names the slot \{whom\}; there are acts, adjectives"),
        ("agreed {Acts:nouns}", r"names the slot \{Acts\}"),
        ("agreed to {acts}", "must say which acts: clause, "),
        ("agreed to {acts:verbs}", "must say which acts: clause, "),
        ("{who} {verb:agree pst} to", "asks for a form that no verb has; there are past, present"),
        ("{who} {does:someday}", "asks for a form that no verb has"),
        ("{date} they met", r"must begin with a word or a verb, not with \{date\}"),
        ("{words} signed", r"must begin with a word or a verb, not with \{words\}"),
        ("({date}|today) they met", r"must begin with a word or a verb, not with \{date\}"),
        ("[{adverbs}] agreed", r"must begin with a word or a verb, not with \{adverbs\}"),
        ("agreed (on|to", "never closes a bracket"),
        ("agreed [to", "never closes a bracket"),
        ("agreed (on|to]", r"closes a bracket with '\]' instead of '\)'"),
        ("agreed [to)", r"closes a bracket with '\)' instead of '\]'"),
        ("agreed to)", "closes a bracket that it never opened"),
        ("agreed | to", "closes a bracket that it never opened"),
        ("agreed {acts:nouns", "cannot be read at '{acts:nouns'"),
        ("agreed acts}", "cannot be read at '}'"),
        ("agreed {acts nouns}", "cannot be read at"),
    ],
)
def test_what_is_no_pattern_is_refused_in_a_sentence(text: str, because: str) -> None:
    with pytest.raises(ValueError, match=because):
        parse(text)


@pytest.mark.parametrize("form", Form)
def test_every_form_of_a_verb_may_be_asked_for(form: Form) -> None:
    [slot] = parse(f"{{verb:sign {form}}}").rest
    assert isinstance(slot, Slot)
    assert slot.forms == {form}


@given(st.text(st.sampled_from("ab {}[]()|:") | st.sampled_from("who verb acts past"), max_size=24))
def test_any_text_is_a_pattern_or_is_refused(text: str) -> None:
    try:
        pattern = parse(text)
    except ValueError as error:
        told_why = str(error)
    else:
        assert pattern.anchors()
        assert parse(text) == pattern
        return
    assert repr(text) in told_why
