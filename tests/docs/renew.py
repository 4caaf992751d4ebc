"""`python -m tests.docs.renew`: runs the command lines of every page and writes what they print now below them; where
the development set is at hand, writes its scores into docs/quality.md as well.

Run it when the output of the program has changed on purpose, then read the difference. A block keeps its form: lines
that were cut stay cut, and what a gap left out stays left out as far as it can be told.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from pathlib import Path
from tempfile import TemporaryDirectory

from .pages import CUT, GAP, ROOT, Block, blocks, lines_of, matches, name_of, pages, trimmed
from .scores import AT_HAND, SETS, measured, with_table
from .session import Session, copy_of, demo_session


def main() -> None:
    with TemporaryDirectory(prefix="servanda-docs-") as folder:
        demo = demo_session(Path(folder) / "demo")
        for number, page in enumerate(pages()):
            text = page.read_text("utf-8")
            renewed = _page(text, copy_of(demo, Path(folder) / str(number)))
            if renewed != text:
                page.write_text(renewed, "utf-8")
                print(f"renewed {name_of(page)}")
    if AT_HAND:
        _quality(ROOT / "docs" / "quality.md")


def _quality(page: Path) -> None:
    text = page.read_text("utf-8")
    for heading, (gold, texts) in SETS.items():
        text = with_table(text, heading, measured(gold, texts)[0])
    page.write_text(text, "utf-8")


def _page(text: str, session: Session) -> str:
    changed: list[tuple[Block, str]] = []
    for block in blocks(text):
        session.save(block)
        if block.language == "console":
            changed.append((block, _body(block, session)))
    for block, body in reversed(changed):
        text = text[: block.start] + body + text[block.start + len(block.body) :]
    return text


def _body(block: Block, session: Session) -> str:
    lines = block.body.splitlines()
    for command, output in reversed(session.told(block)):
        told = lines_of(output)
        shown = trimmed(command.shown)
        if not matches(shown, told):
            lines[command.first : command.last] = fitted(shown, told)
    return "".join(f"{line}\n" for line in lines)


def fitted(shown: Sequence[str], told: Sequence[str]) -> list[str]:
    """What is told now, in the form in which it was shown."""
    width = max((len(line) - len(CUT) for line in shown if line.endswith(CUT)), default=None)
    kept = [_cut(line, width) for line in told]
    if GAP not in shown:
        return kept
    parts = _parts(shown)
    found: list[str] = []
    after = 0
    for number, part in enumerate(parts):
        if number:
            found.append(GAP)
        last = number == len(parts) - 1
        at = 0 if number == 0 else max(after, len(kept) - len(part)) if last else _likest(part[:1], kept, after)
        found += kept[at : at + len(part)]
        after = at + len(part)
    return found


def _parts(shown: Sequence[str]) -> list[list[str]]:
    parts: list[list[str]] = [[]]
    for line in shown:
        if line == GAP:
            parts.append([])
        else:
            parts[-1].append(line)
    return parts


def _likest(lines: Sequence[str], told: Sequence[str], after: int) -> int:
    if not lines:
        return after
    return max(
        range(after, len(told)), key=lambda at: SequenceMatcher(None, lines[0], told[at]).ratio(), default=len(told)
    )


def _cut(line: str, width: int | None) -> str:
    return line if width is None or len(line) <= width + len(CUT) else line[:width].rstrip() + CUT


if __name__ == "__main__":
    main()
