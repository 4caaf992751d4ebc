"""The reports annotated by hand, which lie beside the repository: what is found, what is right, nothing misquoted."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from servanda import pipeline
from servanda.base.errors import Refusal
from servanda.extract import load_extractor
from servanda.model.claim_json import claim_to_json

SHARED = Path(__file__).resolve().parents[3] / "shared"
SCORER = SHARED / "gold" / "score.py"

pytestmark = pytest.mark.skipif(
    not SCORER.is_file(), reason=f"NOT TESTED: the annotated reports are absent; put them and their scorer at {SHARED}"
)

CONTACT = Path(__file__).resolve().parents[1] / "gold"  # annotated at first contact; the texts lie in the corpus

# Floors, a little below what was measured: a change that falls through one of them has broken something.
FLOORS = [
    (SHARED / "gold" / "seeds", SHARED / "seeds", 0.89, 0.89),
    (SHARED / "gold" / "dev", SHARED / "gold" / "dev", 0.90, 0.86),
    (CONTACT, SHARED / "corpus", 0.85, 0.80),
]


def score(gold: Path, texts: Path, claims: Path) -> dict[str, Any]:
    extractor = load_extractor()
    with claims.open("w", encoding="utf-8") as lines:
        annotated = [texts / f"{path.stem}.txt" for path in sorted(gold.glob("*.json"))]
        for outcome in pipeline.extract(annotated, extractor):
            assert not isinstance(outcome, Refusal), str(outcome)
            for claim in outcome.claims:
                lines.write(json.dumps(claim_to_json(claim), ensure_ascii=False) + "\n")
    command = [sys.executable, str(SCORER), str(claims), str(gold), str(texts), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    table: dict[str, Any] = json.loads(done.stdout)
    return table


@pytest.mark.parametrize(("gold", "texts", "found", "right"), FLOORS, ids=["seeds", "dev", "first contact"])
def test_the_score_stays_above_its_floors(gold: Path, texts: Path, found: float, right: float, tmp_path: Path) -> None:
    table = score(gold, texts, tmp_path / "claims.jsonl")
    assert table["misquoted"] == 0
    assert table["all"]["gold"] > 100, "the annotation is gone"
    assert table["all"]["found_f1"] >= found, table["all"]
    assert table["all"]["right_f1"] >= right, table["all"]


@pytest.mark.parametrize("path", sorted(CONTACT.glob("*.json")), ids=lambda path: path.stem)
def test_an_annotation_belongs_to_the_text_that_lies_in_the_corpus(path: Path) -> None:
    document = json.loads(path.read_text("utf-8"))["document"]
    assert hashlib.sha256((SHARED / "corpus" / document["file"]).read_bytes()).hexdigest() == document["sha256"]
