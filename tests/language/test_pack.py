"""Packs: a wrong one stops at load, and the message names file, line and rule."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from importlib.resources import as_file, files
from pathlib import Path

import pytest

from servanda.base.errors import PackError
from servanda.language.pack import load_pack

RULE = """- rule: en.test.new
  gives: commitment
  status: agreed
  match: "{who} {verb:agree past} to {acts:infinitives}"
  why: A rule for this test.
  examples:
    - {says: "Chad and Mali agreed to pave a road.", claims: [{quote: "pave a road"}]}
    - {says: "Chad and Mali agreed to drill a well.", claims: [{quote: "drill a well"}]}
  never: ["Chad and Mali met."]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the bundled English pack, to be broken."""
    with as_file(files("servanda.language").joinpath("packs", "en")) as bundled:
        return Path(shutil.copytree(bundled, tmp_path / "en"))


def edit(path: Path, change: Callable[[str], str]) -> None:
    before = path.read_text("utf-8")
    after = change(before)
    assert after != before, "nothing was broken"
    path.write_text(after, "utf-8")


def refusal(folder: Path) -> str:
    with pytest.raises(PackError) as caught:
        load_pack("en", folder)
    return str(caught.value)


def test_a_copy_of_the_bundled_pack_loads(folder: Path) -> None:
    assert load_pack("en", folder).rules == load_pack("en").rules


def test_a_rule_in_a_new_file_is_found(folder: Path) -> None:
    (folder / "rules" / "zz.yaml").write_text(RULE, "utf-8")
    assert load_pack("en", folder).rules[-1].rule == "en.test.new"


@pytest.mark.parametrize("name", ["calendar", "currencies", "numbers", "posts", "states", "verbs"])
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / f"{name}.yaml").unlink()
    assert refusal(folder) == f"{folder / name}.yaml: the pack lacks this file; add it or name another pack"


def test_a_missing_folder_of_rules_is_named(folder: Path) -> None:
    shutil.rmtree(folder / "rules")
    assert refusal(folder).startswith(f"{folder / 'rules'}: the pack lacks this folder of rules; add it")


def test_a_language_without_a_pack_is_named() -> None:
    with pytest.raises(PackError, match=r"packs.xx.calendar\.yaml: the pack lacks this file; add it or name another"):
        load_pack("xx")


def test_yaml_that_cannot_be_read_is_named_with_its_line(folder: Path) -> None:
    edit(folder / "calendar.yaml", lambda text: text.replace("[january, jan]", "[january, jan"))
    path = re.escape(str(folder / "calendar.yaml"))
    assert re.match(rf"{path}, line \d+: this YAML cannot be read: ", refusal(folder))


def test_a_tab_at_the_start_of_a_line_is_named(folder: Path) -> None:
    edit(folder / "verbs.yaml", lambda text: f"\tundertaking: [go]\n{text}")
    assert refusal(folder).startswith(f"{folder / 'verbs.yaml'}, line 1: this YAML cannot be read")


def test_a_key_that_stands_twice_is_named_with_its_line(folder: Path) -> None:
    """YAML keeps the last of two in silence: a state would lose its names."""
    edit(
        folder / "states.yaml",
        lambda text: text + '\nAZ: {names: ["Atlantis"], adjectives: [], people: [], capital: []}\n',
    )
    line = len((folder / "states.yaml").read_text("utf-8").splitlines())
    assert (
        refusal(folder) == f"{folder / 'states.yaml'}, line {line}: this YAML cannot be read: the key 'AZ' stands twice"
    )


def broken_rule(folder: Path, old: str, new: str) -> str:
    """The refusal of the rule above with one thing broken, behind two lines of comment."""
    assert old in RULE
    path = folder / "rules" / "zz.yaml"
    path.write_text("# Rules of this test.\n\n" + RULE.replace(old, new), "utf-8")
    told = refusal(folder)
    assert told.startswith(f"{path}, line 3, rule ")
    return told.removeprefix(f"{path}, line 3, rule ")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("status: agreed", "status: someday", "en.test.new: rule: 'someday' is no status of a commitment: proposed, "),
        (
            "gives: commitment",
            "gives: promise",
            "en.test.new: gives: a rule gives one of mechanism, meeting, instrument",
        ),
        (
            "{who}",
            "{whom}",
            "en.test.new: rule: the pattern '{whom} {verb:agree past} to {acts:infinitives}' names the",
        ),
        (
            "agree past",
            "agree pst",
            "en.test.new: rule: the pattern '{who} {verb:agree pst} to {acts:infinitives}' asks",
        ),
        (":infinitives", "", "en.test.new: rule: the pattern '{who} {verb:agree past} to {acts}' must say which acts"),
        ("  why: A rule for this test.\n", "", "en.test.new: why: Field required"),
        ("never: [", "nevr: [", "en.test.new: never: Field required"),
        ('never: ["Chad and Mali met."]', "never: []", "en.test.new: never: Tuple should have at least 1 item"),
        ("why: A", "whys: none\n  why: A", "en.test.new: whys: Extra inputs are not permitted"),
        ("why: A", "matcher: by-hand\n  why: A", "en.test.new: rule: a rule has either a match or a matcher"),
        ("- rule: en.test.new", "- rle: en.test.new", "?: rule: Field required"),
        ("says:", "say:", "en.test.new: examples.0.says: Field required"),
    ],
)
def test_a_wrong_rule_is_named_with_file_and_line(folder: Path, old: str, new: str, told: str) -> None:
    assert broken_rule(folder, old, new).startswith(told)


def test_a_rule_needs_two_examples(folder: Path) -> None:
    second = RULE.splitlines(keepends=True)[7]
    assert broken_rule(folder, second, "").startswith("en.test.new: examples: Tuple should have at least 2 items")


def test_a_rule_without_match_and_matcher_is_none(folder: Path) -> None:
    match = RULE.splitlines(keepends=True)[3]
    assert broken_rule(folder, match, "").startswith("en.test.new: rule: a rule has either a match or a matcher")


def test_two_rules_of_one_name_are_named_with_both_lines(folder: Path) -> None:
    path = folder / "rules" / "zz.yaml"
    path.write_text(RULE + RULE, "utf-8")
    assert refusal(folder) == (f"{path}, line 10, rule en.test.new: {path}, line 1 has a rule of this name already")


@pytest.mark.parametrize("text", ["just words\n", "rules: none\n", "5\n"])
def test_a_file_of_rules_is_a_list(folder: Path, text: str) -> None:
    (folder / "rules" / "zz.yaml").write_text(text, "utf-8")
    assert refusal(folder).startswith(
        f"{folder / 'rules' / 'zz.yaml'}: a file of rules is a list; begin each rule with"
    )


def test_broken_yaml_among_the_rules_is_named_with_its_line(folder: Path) -> None:
    (folder / "rules" / "zz.yaml").write_text(RULE + "  gives: [\n", "utf-8")
    assert re.match(rf"{re.escape(str(folder / 'rules' / 'zz.yaml'))}, line \d+: this YAML", refusal(folder))


def test_an_entry_that_is_no_rule_is_named(folder: Path) -> None:
    (folder / "rules" / "zz.yaml").write_text(RULE + "- just words\n", "utf-8")
    assert refusal(folder).startswith(f"{folder / 'rules' / 'zz.yaml'}, line 10, rule ?: rule: ")


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("calendar", "months:", "mnths:"),
        ("numbers", "  about: [", "  abot: ["),
        ("nouns", "\nunits:", "\nunts:"),
        ("courtesies", "greetings:", "greeting:"),
    ],
)
def test_a_wrong_entry_of_a_lexicon_stops_at_load(folder: Path, name: str, old: str, new: str) -> None:
    edit(folder / f"{name}.yaml", lambda text: text.replace(old, new, 1))
    assert refusal(folder).startswith(f"{folder}: a file of the pack lacks or misuses an entry: ")


@pytest.mark.xfail(strict=True, reason="pack.py names the folder, not the file, where an entry of a lexicon is wrong")
def test_a_wrong_entry_of_a_lexicon_is_named_with_its_file(folder: Path) -> None:
    edit(folder / "calendar.yaml", lambda text: text.replace("months:", "mnths:", 1))
    assert str(folder / "calendar.yaml") in refusal(folder)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("{verb:agree past}", "{verb:agre past}", id="a class of verbs that governors.yaml does not have"),
        pytest.param("gives: commitment\n  status: agreed", "gives: tenure", id="a kind that no rule can build"),
        pytest.param(
            'match: "{who} {verb:agree past} to {acts:infinitives}"', "matcher: by-hand", id="no such matcher"
        ),
    ],
)
@pytest.mark.xfail(strict=True, raises=pytest.fail.Exception, reason="loads in silence and never matches, or crashes")
def test_a_rule_that_cannot_run_stops_at_load(folder: Path, old: str, new: str) -> None:
    broken_rule(folder, old, new)
