"""The pages of the documentation: where they lie, what they link to, and the fenced blocks in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
CUT = " ..."  # ends a shown line that goes on
GAP = "..."  # stands for any number of lines

_FENCE = re.compile(r"^(?P<marks>```+)(?P<info>[^\n`]*)\n(?P<body>.*?)^(?P=marks)[ ]*$", re.MULTILINE | re.DOTALL)
_SAVE_AS = re.compile(r"Save this as `(?P<name>[^`]+)`[^\n]*:\n\n\Z")
_LINK = re.compile(r"!?\[[^\]]*\]\((?P<target>[^)\s]+)\)")
_HEADING = re.compile(r"^#{1,6} (?P<words>.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block. `start` is where its body begins in the page; `save_as` is the name of the file that the sentence
    before it asks the reader to make of it."""

    language: str
    body: str
    start: int
    line: int
    save_as: str | None


@dataclass(frozen=True, slots=True)
class Command:
    """A command line of a console block, and the lines shown below it: the lines `[first, last)` of the body."""

    words: str
    shown: tuple[str, ...]
    first: int
    last: int


def pages() -> list[Path]:
    return [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def blocks(text: str) -> Iterator[Block]:
    for found in _FENCE.finditer(text):
        asked = _SAVE_AS.search(text[: found.start()])
        start = found.start("body")
        yield Block(
            found["info"].strip(), found["body"], start, text.count("\n", 0, start) + 1, asked and asked["name"]
        )


def commands(block: Block) -> list[Command]:
    lines = block.body.splitlines()
    starts = [at for at, line in enumerate(lines) if line.startswith("$ ")]
    ends = [*starts[1:], len(lines)]
    return [
        Command(lines[at][2:], tuple(lines[at + 1 : end]), at + 1, end) for at, end in zip(starts, ends, strict=True)
    ]


def links(text: str) -> list[str]:
    return [found["target"] for found in _LINK.finditer(_FENCE.sub("", text))]


def anchors(text: str) -> set[str]:
    """The anchors of the headings, as code hosts make them."""
    return {
        re.sub(r"[^\w\- ]", "", found["words"].lower()).replace(" ", "-")
        for found in _HEADING.finditer(_FENCE.sub("", text))
    }


def section(text: str, heading: str) -> str:
    """What stands below the heading, down to the next one of its level or a higher one."""
    found = re.search(rf"^(?P<level>#+) {re.escape(heading)}\n", text, re.MULTILINE)
    if found is None:
        raise AssertionError(f"there is no heading {heading!r}")
    rest = text[found.end() :]
    end = re.search(
        rf"^#{{1,{len(found['level'])}}} ", _FENCE.sub(lambda block: " " * len(block[0]), rest), re.MULTILINE
    )
    return rest[: end.start()] if end else rest


def first_cells(text: str) -> list[str]:
    """The code words that open the rows of the tables: `AZ` of "| `AZ` | Azerbaijan |"."""
    return re.findall(r"^\| `([^`]+)` \|", text, re.MULTILINE)


def matches(shown: tuple[str, ...], told: tuple[str, ...]) -> bool:
    """Whether `told` is what is shown: line by line, a cut line by its beginning, a gap by any lines."""
    if not shown:
        return not told
    if shown[0] == GAP:
        return any(matches(shown[1:], told[skip:]) for skip in range(len(told) + 1))
    return bool(told) and _same(shown[0], told[0]) and matches(shown[1:], told[1:])


def lines_of(output: str) -> tuple[str, ...]:
    """The lines as a page shows them: no spaces at their ends, no empty lines around them."""
    return trimmed(line.rstrip() for line in output.splitlines())


def trimmed(lines: Iterator[str] | tuple[str, ...]) -> tuple[str, ...]:
    kept = list(lines)
    while kept and not kept[-1]:
        kept.pop()
    while kept and not kept[0]:
        kept.pop(0)
    return tuple(kept)


def _same(shown: str, told: str) -> bool:
    return told.startswith(shown.removesuffix(CUT)) if shown.endswith(CUT) else told == shown
