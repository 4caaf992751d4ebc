"""Reports cut off anywhere, as a broken download leaves them: nothing breaks, and what is quoted is there."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from tests.extract.cases import CASES

from servanda.base.when import When
from servanda.extract import load_extractor
from servanda.model.document import Document

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
TEXTS = [path.read_text("utf-8") for path in sorted(SAMPLES.rglob("*.txt"))]
TEXTS += [case.says for cases in CASES.values() for case in cases]
ROUNDS, PIECES = 4, 300
LENGTHS = (20, 60, 120, 300)  # characters


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_pieces_of_reports_are_read_without_error(seed: int) -> None:
    extractor, chance = load_extractor(), random.Random(seed)
    for _ in range(PIECES):
        text, above = chance.choice(TEXTS), chance.choice(TEXTS)
        begin, top = chance.randrange(len(text)), chance.randrange(len(above))
        piece = text[begin : begin + chance.choice(LENGTHS)]
        title = above[top : top + chance.choice(LENGTHS)].replace("\n", " ") if chance.random() < 0.5 else None
        document = Document(text=piece, source="piece", title=title, published=When.parse("2025-05-14"))
        for claim in extractor.extract(document):
            assert claim.quote.words in piece
