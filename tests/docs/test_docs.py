"""The documentation against the program: its links lead somewhere, its commands print what it shows, its tables are
those of the code."""

from __future__ import annotations

import re
import tomllib
from dataclasses import fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest
import typer
import yaml

from servanda.check import checks
from servanda.cli.main import app
from servanda.cli.options import Exit
from servanda.extract import RuleExtractor
from servanda.language.pack import load_pack
from servanda.language.pattern import ACT_SHAPES, SLOTS
from servanda.language.rule import Rule
from servanda.language.verbs import Form
from servanda.model.claim_json import claim_to_json
from servanda.model.document import Document
from servanda.model.kinds import KINDS, Change, Kind
from servanda.settings import Settings
from servanda.store.schema import METADATA

from .pages import (
    ROOT,
    anchors,
    blocks,
    commands,
    first_cells,
    lines_of,
    links,
    matches,
    name_of,
    pages,
    section,
    trimmed,
)
from .scores import AT_HAND, SETS, measured, told
from .session import Session, copy_of, demo_session

REFERENCE = ROOT / "docs" / "reference"
PAGES = {name_of(page): page.read_text("utf-8") for page in pages()}
WITH_COMMANDS = [name for name, text in PAGES.items() if any(block.language == "console" for block in blocks(text))]
LISTED = ("mechanisms", "meetings", "instruments", "commitments", "figures", "people", "documents")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Session:
    return demo_session(tmp_path_factory.mktemp("demo"))


@pytest.mark.parametrize("name", PAGES)
def test_every_link_leads_somewhere(name: str) -> None:
    for target in links(PAGES[name]):
        if target.startswith("https://"):
            continue
        path, _, anchor = target.partition("#")
        found = (ROOT / name).parent / path if path else ROOT / name
        assert found.exists(), f"{name} links to {target}, which is not there"
        if anchor:
            assert anchor in anchors(found.read_text("utf-8")), f"{name} links to {target}: no such heading"


def test_every_page_is_linked_from_the_readme_or_lies_in_a_folder_that_is() -> None:
    linked = {(ROOT / target.partition("#")[0]).resolve() for target in links(PAGES["README.md"])}
    for name in PAGES.keys() - {"README.md"}:
        page = (ROOT / name).resolve()
        assert page in linked or page.parent in linked, f"{name} cannot be reached from the README"


@pytest.mark.parametrize("name", WITH_COMMANDS)
def test_every_command_prints_what_is_shown(name: str, demo: Session, tmp_path: Path) -> None:
    session, wrong = copy_of(demo, tmp_path), []
    for block in blocks(PAGES[name]):
        session.save(block)
        if block.language != "console":
            continue
        for command, output in session.told(block):
            lines = lines_of(output)
            if not matches(trimmed(command.shown), lines):
                wrong.append(f"{name}, line {block.line + command.first}: {command.words}\n" + "\n".join(lines))
    assert not wrong, "these print something else now (`python -m tests.docs.renew` writes it):\n\n" + "\n\n".join(
        wrong
    )


@pytest.mark.parametrize("name", PAGES)
def test_command_lines_stand_in_blocks_that_are_run(name: str) -> None:
    for block in blocks(PAGES[name]):
        prompts = [line for line in block.body.splitlines() if line.startswith("$ ")]
        assert not prompts or (block.language == "console" and len(commands(block)) == len(prompts)), (
            f"{name}, line {block.line}: mark the block as console"
        )


@pytest.mark.parametrize("name", PAGES)
def test_pages_speak_of_the_project_alone(name: str) -> None:
    said = re.search(r"\.\./shared|/work/|/home/|/root/|/tmp/|pypi\.|/simple\b|—", PAGES[name])
    assert said is None, f"{name} says {said[0]!r}"
    for number, line in enumerate(PAGES[name].splitlines(), 1):
        assert line == line.rstrip(), f"{name}, line {number}, ends in spaces"


def test_the_readme_shows_what_a_fresh_clone_must_pass() -> None:
    made = re.findall(r"^make \w+$", (ROOT / ".ci" / "run").read_text("utf-8"), re.MULTILINE)
    assert made == ["make test", "make check", "make demo"]
    for command in made:
        assert f"`{command}`" in PAGES["README.md"]


def test_the_picture_of_the_dossier_is_light() -> None:
    picture = ROOT / "docs" / "images" / "dossier.png"
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert 20_000 < picture.stat().st_size < 400_000


def test_every_command_and_option_is_in_the_reference_and_no_other() -> None:
    text = PAGES["docs/reference/command-line.md"]
    group: Any = typer.main.get_command(app)
    documented = set(re.findall(r"^## servanda (\w+)$", text, re.MULTILINE))
    assert documented == set(group.commands)
    for name, command in group.commands.items():
        assert first_cells(section(text, f"servanda {name}")) == _options(command), name
    assert sorted(first_cells(section(text, "Options of the program"))) == sorted([*_options(group), "--help"])


def _options(command: Any) -> list[str]:
    """Its own, then those of the commands below it, such as `packs new`; of the program, its own alone."""
    options = [param.opts[0] for param in command.params if param.opts[0].startswith("--")]
    below = getattr(command, "commands", {}).values() if command.name == "packs" else ()
    return [option for option in options if option != "--help"] + [each for one in below for each in _options(one)]


@pytest.mark.parametrize("name", ["docs/reference/command-line.md", "docs/how-to/use-in-scripts.md"])
def test_exit_statuses_are_those_of_the_program_and_of_its_help(name: str) -> None:
    heading = "Exit status" if name.startswith("docs/reference") else "Read the exit status"
    statuses = dict(re.findall(r"^\| `(\d+)` \| (.+) \|$", section(PAGES[name], heading), re.MULTILINE))
    assert {int(status) for status in statuses} == {each.value for each in Exit}
    group: Any = typer.main.get_command(app)
    for status, meaning in statuses.items():
        assert re.search(rf"^  {status} +{re.escape(meaning)}$", group.help, re.MULTILINE), (status, meaning)


@pytest.mark.parametrize("status", Exit)
def test_an_exit_status_is_shown_or_said(status: Exit) -> None:
    """What a reader can bring about at will stands in a block that is run; an interruption is only told of."""
    shown = [
        output for name in WITH_COMMANDS for block in blocks(PAGES[name]) for output in _statuses(block.body)
    ]  # fmt: skip
    assert (str(status.value) in shown) is (status is not Exit.INTERRUPTED)


def _statuses(body: str) -> list[str]:
    return re.findall(r"^\$ echo \$\?\n(\d+)$", body, re.MULTILINE)


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_the_fields_of_a_kind_are_those_of_the_reference(kind: Kind) -> None:
    text = section(PAGES["docs/reference/output.md"], kind.name)
    assert first_cells(text) == [field.name for field in fields(kind.payload)]
    for field, words in _vocabularies(kind.payload).items():
        row = next(line for line in text.splitlines() if line.startswith(f"| `{field}` |"))
        assert re.findall(r"`([^`]+)`", row)[1:] == list(words), field


def _vocabularies(payload: type[Any]) -> dict[str, list[str]]:
    """The fields that hold one of a list of words."""
    found: dict[str, list[str]] = {}
    for field, hint in get_type_hints(payload).items():
        for option in get_args(hint) or (hint,):
            if isinstance(option, type) and issubclass(option, StrEnum):
                found[field] = [word.value for word in option]
    return found


def test_the_fields_of_every_claim_and_of_a_change_are_those_of_the_reference() -> None:
    text = PAGES["docs/reference/output.md"]
    report = Document("Peru and Chile agreed to build a bridge.", "example")
    said = claim_to_json(RuleExtractor(load_pack()).extract(report)[0])
    own = {field.name for field in fields(KINDS["commitment"].payload)}
    top = section(text, "A claim").partition("### ")[0]
    assert first_cells(top) == [field for field in said if field not in own]
    change = next(line for line in text.splitlines() if line.startswith("| `change` |"))
    assert {field.name for field in fields(Change)} <= set(re.findall(r"`([^`]+)`", change))


def test_lists_have_the_columns_of_the_reference(demo: Session) -> None:
    text = section(PAGES["docs/reference/output.md"], "What list prints")
    rows = dict(re.findall(r"^\| `(\w+)` \| (`.+`) \|$", text, re.MULTILINE))
    assert tuple(rows) == LISTED
    for what, columns in rows.items():
        heading = demo.run(f"servanda list {what} --format csv").splitlines()[0]
        assert heading.split(",") == ["id", *re.findall(r"`(\w+)`", columns)], what
    searched = demo.run("servanda search commission --limit 1 --format csv").splitlines()[0]
    sentence = re.search(r"`servanda search` prints (.+)\.$", text, re.MULTILINE)
    assert sentence
    assert searched.split(",") == ["id", *re.findall(r"`(\w+)`(?: \()?", re.sub(r"\([^)]*\)", "", sentence[1]))]


def test_shown_json_has_the_fields_of_the_reference(demo: Session) -> None:
    text = section(PAGES["docs/reference/output.md"], "What show prints as JSON")
    record = yaml.safe_load(demo.run('servanda show "Samir Sharifov" --format json'))
    document = yaml.safe_load(demo.run(f"servanda show {record['claims'][0]['document']} --format json"))
    assert {*record, *document, *record["values"][0]} <= set(re.findall(r"`(\w+)`", text))


def test_tables_and_columns_of_the_ledger_are_those_of_the_reference() -> None:
    text = PAGES["docs/reference/ledger.md"]
    assert set(re.findall(r"^### (\w+)$", text, re.MULTILINE)) == set(METADATA.tables)
    for name, table in METADATA.tables.items():
        assert first_cells(section(text, name)) == [column.name for column in table.columns], name


def test_the_notation_of_rules_is_that_of_the_reference() -> None:
    text = PAGES["docs/reference/rules.md"]
    assert sorted(first_cells(section(text, "Slots"))) == sorted(SLOTS)
    assert sorted(first_cells(section(text, "Shapes of undertakings"))) == sorted(ACT_SHAPES)
    assert first_cells(section(text, "Forms of verbs")) == [form.value for form in Form]
    assert first_cells(section(text, "Fields of a rule")) == list(Rule.model_fields)


def test_the_files_of_a_pack_are_those_of_the_reference() -> None:
    folder = ROOT / "src" / "servanda" / "language" / "packs" / "en"
    files = first_cells(section(PAGES["docs/reference/rules.md"], "The other files of a pack"))
    assert sorted(files) == sorted(path.stem for path in folder.glob("*.yaml"))


def test_settings_are_those_of_the_reference() -> None:
    prefix = Settings.model_config["env_prefix"]
    variables = first_cells(PAGES["docs/reference/settings.md"])
    assert variables == [f"{prefix}{field}".upper() for field in Settings.model_fields]


def test_checks_are_those_of_the_explanation() -> None:
    names = [check.__name__.removeprefix("check_") for check in checks.CHECKS]
    text = section(PAGES["docs/explanation/how-figures-are-checked.md"], "The five checks")
    assert first_cells(text) == names
    assert len(names) == 5
    assert all(f"`{name}`" in PAGES["docs/reference/ledger.md"] for name in names)


def test_the_rule_of_the_guide_reads_its_examples_and_the_pack_does_not_know_them_yet() -> None:
    [body] = [block.body for block in blocks(PAGES["docs/how-to/add-a-phrase.md"]) if block.language == "yaml"]
    rule, pack = Rule.model_validate(yaml.safe_load(body)[0]), load_pack()
    taught = RuleExtractor(replace(pack, rules=(*pack.rules, rule)))
    for example in rule.examples:
        report = Document(example.says, "example")
        assert not RuleExtractor(pack).extract(report)
        said = [claim_to_json(claim) for claim in taught.extract(report)]
        assert [
            {key: claim[key] for key in wanted} for wanted, claim in zip(example.claims, said, strict=True)
        ] == list(example.claims)
    careless = RuleExtractor(replace(pack, rules=(*pack.rules, rule.model_copy(update={"strict": False}))))
    for says in rule.never:
        assert not taught.extract(Document(says, "example"))
        assert careless.extract(Document(says, "example")), "the guide says that strict is needed for this sentence"


@pytest.mark.skipif(not AT_HAND, reason="THE ANNOTATED DEVELOPMENT SET IS NOT AT HAND: docs/quality.md is not checked")
@pytest.mark.parametrize("heading", SETS)
def test_the_program_reads_no_worse_than_the_page_on_quality_says(heading: str) -> None:
    score, misquoted = measured(*SETS[heading])
    assert misquoted == 0
    found, right = told(section(PAGES["docs/quality.md"], heading))["all"]
    assert score["all"]["found_f1"] >= found - 0.005, "`python -m tests.docs.renew` writes the scores anew"
    assert score["all"]["right_f1"] >= right - 0.005, "`python -m tests.docs.renew` writes the scores anew"


def test_the_readme_flatters_neither_measure() -> None:
    said = re.sub(r"\s+", " ", section(PAGES["README.md"], "How well it reads"))
    unseen = re.search(r"about (0\.\d) for what it finds and about (0\.\d) for what it also gets right", said)
    seen = re.search(r"with which the rules were written, it is about (0\.\d) and (0\.\d)", said)
    assert unseen
    assert seen
    batches = [
        tuple(map(float, row))
        for row in re.findall(
            r"^\| \d+ \| \d{4}-.* (0\.\d+) \| (0\.\d+) \| 0\.\d+ \|$", PAGES["docs/first-contact.md"], re.MULTILINE
        )
    ]
    sets = [told(section(PAGES["docs/quality.md"], heading))["all"] for heading in SETS]
    for words, scores in ((unseen, batches), (seen, sets)):
        assert scores
        for place in (0, 1):
            mean = sum(score[place] for score in scores) / len(scores)
            assert float(words[place + 1]) <= mean + 0.05, f"the README says {words[0]!r}, measured is {mean:.3f}"


def test_the_changelog_opens_with_the_version_in_hand() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    found = re.search(r"^## (.+)$", PAGES["CHANGELOG.md"], re.MULTILINE)
    assert found
    assert version in found[1]
