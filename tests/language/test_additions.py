"""What a user's pack adds to the bundled one, and how the two become one."""

from __future__ import annotations

from pathlib import Path

import pytest

from servanda.base.errors import PackError
from servanda.language.pack import load_pack
from servanda.language.tokens import Tokens

from .test_pack import RULE

BUNDLED = load_pack("en")


def pack(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        path = folder / ("rules" if name.startswith("rules") else "") / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


def test_rules_go_behind_the_bundled_ones_with_their_places(tmp_path: Path) -> None:
    folder = pack(tmp_path / "mine", rules_of_mine=RULE)
    told = load_pack("en", added=[folder])
    assert told.rules == (*BUNDLED.rules, told.rules[-1])
    assert told.where["en.test.new"] == f"{folder / 'rules' / 'rules_of_mine.yaml'}, line 1"
    assert told.added == (folder,)


def test_a_rule_of_the_same_name_takes_the_place_of_the_bundled_one(tmp_path: Path) -> None:
    name = BUNDLED.rules[3].rule
    folder = pack(tmp_path / "mine", rules=RULE.replace("en.test.new", name))
    told = load_pack("en", added=[folder])
    assert [rule.rule for rule in told.rules] == [rule.rule for rule in BUNDLED.rules]
    assert told.rules[3].why == "A rule for this test."


def test_of_several_packs_the_last_counts_most(tmp_path: Path) -> None:
    one = pack(tmp_path / "one", rules=RULE, nouns="bodies: {water parliament: council}\n")
    two = pack(tmp_path / "two", rules=RULE.replace("A rule for", "Another for"), nouns="bodies: {hydroforum: fund}\n")
    assert load_pack("en", added=[one, two]).rules[-1].why == "Another for this test."
    assert load_pack("en", added=[two, one]).rules[-1].why == "A rule for this test."
    with pytest.raises(PackError, match=r"line 10, rule en\.test\.new: .*line 1 has a rule of this name already"):
        load_pack("en", added=[pack(tmp_path / "twice", rules=RULE * 2)])


def test_lists_grow_maps_are_updated_and_own_words_count_more(tmp_path: Path) -> None:
    folder = pack(
        tmp_path / "mine",
        governors="agree: [covenant]\nbespeak: [bespeak]\n",
        sectors='"21040": {words: [railway]}\n',
        verbs="undertaking: [{base: covenant, past: covenaunt}]\n",
        states="AZ: {names: [Land of Fire]}\n",
    )
    told = load_pack("en", added=[folder])
    assert "agree" in told.classes["covenant"]
    assert told.classes["bespeak"] == frozenset({"bespeak"})
    assert told.classes.items() >= {base: kinds for base, kinds in BUNDLED.classes.items() if base != "bespeak"}.items()
    assert told.forms.past["covenaunt"] == "covenant"
    railway = Tokens.of("railway")
    assert BUNDLED.sectors.at(railway, 0, 1) == (1, "21030")
    assert told.sectors.at(railway, 0, 1) == (1, "21040")
    land = Tokens.of("the Land of Fire")
    assert not BUNDLED.states.find(land, 0, 4)
    assert [mention.code for mention in told.states.find(land, 0, 4)] == ["AZ"]


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("nouns", "bodie: {x: council}", "line 1: bodie: there is no such entry; there are action, "),
        ("nouns", "# one\nbodies:\n  x: concil", "line 3: bodies: x: 'concil' is not one of assembly, "),
        ("nouns", "bodies: [x]", "line 1: bodies: write it as 'key: value'"),
        ("nouns", "action: dredging", "line 1: action: write it as a list, [one, two]"),
        ("nouns", "action: [on]", "line 1: action: True is no word; put it in quotation marks"),
        ("nouns", "action: [{base: x}]", "line 1: action: {'base': 'x'} is no word"),
        ("states", "NO: {names: [Norge]}", "line 1: False: False is no word; put it in quotation marks"),
        ("states", "AZ: {name: [x]}", "line 1: AZ: name: there is no such entry; there are adjectives, capital, "),
        ("numbers", "folds: {twain: two}", "line 1: folds: twain: 'two' is no whole number"),
        ("numbers", "approx: {roughly: [x]}", "line 1: approx: roughly: there is no such entry; there are about, "),
        ("calendar", "weekdays: [x]", "line 1: weekdays: nothing can be added to this list"),
        ("sectors", '"1": {words: [x]}', "line 1: 1: there is no such entry; there are 11110, "),
        ("verbs", "- x", "line 1: the file: write it as 'key: value'"),
        ("verbs", "a: b: c", "line 1: this YAML cannot be read"),
    ],
)
def test_what_does_not_fit_is_named_with_file_and_line(tmp_path: Path, name: str, text: str, told: str) -> None:
    folder = pack(tmp_path / "mine", **{name: text})
    with pytest.raises(PackError) as caught:
        load_pack("en", added=[folder])
    assert str(caught.value).startswith(f"{folder / name}.yaml, {told}")


@pytest.mark.parametrize("path", ["noun.yaml", "nouns.yml", "rules/mine.yml"])
def test_a_file_that_would_not_be_read_is_named(tmp_path: Path, path: str) -> None:
    folder = pack(tmp_path / "mine", nouns="action: [dredging]\n", rules=RULE)
    (folder / path).write_text("action: [x]\n", "utf-8")
    with pytest.raises(PackError) as caught:
        load_pack("en", added=[folder])
    assert str(caught.value).startswith(f"{folder / path}: a ")
