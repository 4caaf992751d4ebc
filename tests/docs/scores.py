"""The figures of docs/quality.md: what the scoring of the annotated development set says of the program now.

The set lies beside the repository, never in it.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from servanda import pipeline
from servanda.base.errors import Refusal
from servanda.extract import load_extractor
from servanda.model.claim_json import claim_to_json

from .pages import ROOT

SHARED = ROOT.parent / "shared"
SETS = {
    "Agency news: 5 reports": (SHARED / "gold" / "seeds", SHARED / "seeds"),
    "Releases and transcripts: 10 reports": (SHARED / "gold" / "dev", SHARED / "gold" / "dev"),
}
AT_HAND = all(folder.is_dir() for folders in SETS.values() for folder in folders)
_COLUMNS = ("precision", "recall", "found_f1", "right_f1")
_TABLE = re.compile(r"(?:^\|.*\n)+", re.MULTILINE)

Score = Mapping[str, Mapping[str, float]]


def measured(gold: Path, texts: Path) -> tuple[Score, int]:
    """The score of each kind and of all, and how many quotes differ from their text."""
    with TemporaryDirectory(prefix="servanda-scores-") as folder:
        claims = Path(folder) / "claims.jsonl"
        claims.write_text(_claims(texts), "utf-8")
        command = [sys.executable, str(SHARED / "gold" / "score.py"), str(claims), str(gold), str(texts), "--json"]
        said = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return {kind: row for kind, row in said.items() if kind != "misquoted"}, said["misquoted"]


def table(score: Score) -> str:
    head = "| kind | marked | printed | precision | recall | found | right |\n" + "| --- " * 7 + "|\n"
    return head + "".join(
        f"| {kind} | {row['gold']} | {row['said']} | {' | '.join(f'{row[column]:.3f}' for column in _COLUMNS)} |\n"
        for kind, row in score.items()
    )


def with_table(text: str, heading: str, score: Score) -> str:
    """The page with the table below the heading in place of the one that stands there."""
    start = text.index(f"## {heading}\n")
    found = _TABLE.search(text, start)
    assert found, f"there is no table below {heading!r}"
    return text[: found.start()] + table(score) + text[found.end() :]


def told(section: str) -> dict[str, tuple[float, float]]:
    """Found and right of each kind, as the page has them."""
    rows = re.findall(r"^\| (\w+) \|.* ([\d.]+) \| ([\d.]+) \|$", section, re.MULTILINE)
    return {kind: (float(found), float(right)) for kind, found, right in rows}


def _claims(texts: Path) -> str:
    lines = []
    for outcome in pipeline.extract(sorted(texts.glob("*.txt")), load_extractor()):
        assert not isinstance(outcome, Refusal), outcome
        lines += [json.dumps(claim_to_json(claim), ensure_ascii=False) + "\n" for claim in outcome.claims]
    return "".join(lines)
