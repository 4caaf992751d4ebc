"""The rules, samples and tests are in our own words: none has a run of eight words in common with the reports that lie
beside the repository for measuring."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
THEIRS = [SHARED / "seeds", SHARED / "gold" / "dev", SHARED / "corpus"]
RUN = 8
# Long names of persons with their posts, and of bodies: whoever speaks of them must use these very words.
NAMES = [
    "President of Azerbaijan Ilham Aliyev and President of Kyrgyzstan",
    "Joint Intergovernmental Commission on Economic and Humanitarian Cooperation",
]
OURS = ["src/servanda/language/packs/en/rules", "samples"] + [
    f"tests/{folder.name}" for folder in sorted((ROOT / "tests").iterdir()) if folder.is_dir() and folder.name[0] != "_"
]
BORROWED = {
    "tests/read": "test_opening.py dates its report and words its note as a seed does",
    "tests/render": "ledger.py tells the turnover of five months in the words of a seed",
}
_WORD = re.compile(r"[^\W_]+")


def words(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))


def runs(text: str) -> Iterator[str]:
    said = words(text).split()
    return (" ".join(said[at : at + RUN]) for at in range(len(said) - RUN + 1))


def nameless(text: str) -> str:
    """The text with a sign of its own in the place of every long name."""
    plain = words(text)
    for index, name in enumerate(NAMES):
        plain = plain.replace(words(name), f"name{index}")
    return plain


@pytest.fixture(scope="module")
def theirs() -> frozenset[str]:
    if not all(folder.is_dir() for folder in THEIRS):
        pytest.skip(f"NOT TESTED: the reports to compare with are absent; put them at {SHARED}")
    paths = [path for folder in THEIRS for path in sorted(folder.glob("*.txt"))]
    assert len(paths) > 100
    return frozenset(run for path in paths for run in runs(path.read_text("utf-8", "replace")))


def test_a_run_of_words_is_found_whatever_stands_between_them() -> None:
    assert list(runs("One, two three – four\nfive “six” SEVEN eight nine.")) == [
        "one two three four five six seven eight",
        "two three four five six seven eight nine",
    ]
    assert list(runs("one two three four five six seven")) == []
    assert nameless(f"The {NAMES[1].upper()}, met") == "the name1 met"


@pytest.mark.parametrize(
    "folder",
    [
        pytest.param(
            folder, marks=pytest.mark.xfail(strict=True, reason=BORROWED[folder]) if folder in BORROWED else ()
        )
        for folder in OURS
    ],
)
def test_no_words_of_others_are_among_ours(folder: str, theirs: frozenset[str]) -> None:
    ours = [path for end in ("yaml", "txt", "py") for path in sorted((ROOT / folder).rglob(f"*.{end}"))]
    common = [
        f"{path.relative_to(ROOT)}: {run}"
        for path in ours
        for run in runs(nameless(path.read_text("utf-8")))
        if run in theirs
    ]
    assert common == []
