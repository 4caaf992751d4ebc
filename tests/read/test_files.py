"""Files and folders as documents, and what is refused."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from servanda.base.errors import Refusal
from servanda.model.document import Document
from servanda.read.decode import MAX_BYTES
from servanda.read.files import read_paths

REPORT = "---\ndate: 2024-03-11\n---\nThe two sides met in Baku.\n"


def read(*paths: Path) -> tuple[list[Document], list[Refusal]]:
    found = list(read_paths(paths))
    documents = [each for each in found if isinstance(each, Document)]
    return documents, [each for each in found if isinstance(each, Refusal)]


def names(documents: Sequence[Document]) -> list[str]:
    return [Path(document.source).name for document in documents]


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(REPORT)
    [document], refused = read(path)
    assert document.text == "The two sides met in Baku.\n"
    assert str(document.published) == "2024-03-11"
    assert document.source == str(path)
    assert refused == []


def test_a_text_without_front_matter_is_kept_to_the_letter(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbf date 2022-06-28 By Kabar\r\n\r\n  The sides met. \r\n\r\n")
    [document], _ = read(path)
    assert document.text == " date 2022-06-28 By Kabar\n\n  The sides met. \n\n"
    assert (str(document.published), document.publisher) == ("2022-06-28", "Kabar")


def test_a_malformed_front_matter_is_text_and_its_date_unknown(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    text = "---\ndate: 2022-06-28\nsome words {\n---\nThe sides met.\n"
    path.write_text(text)
    [document], _ = read(path)
    assert document.text == text
    assert document.published is None


def test_a_folder_in_sorted_order(tmp_path: Path) -> None:
    for name in (
        "b/2.txt",
        "b/1.md",
        "a.TXT",
        "c.text",
        "README.md",
        "b/readme-first.md",
        ".hidden.txt",
        ".git/x.txt",
        "d.pdf",
    ):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(REPORT + name)
    documents, refused = read(tmp_path)
    assert names(documents) == ["a.TXT", "1.md", "2.txt", "c.text"]
    assert refused == []


def test_a_file_named_by_itself_is_always_tried(tmp_path: Path) -> None:
    for name in ("README.md", "report.dat"):
        (tmp_path / name).write_text(REPORT)
    documents, _ = read(tmp_path / "README.md", tmp_path / "report.dat")
    assert names(documents) == ["README.md", "report.dat"]


def test_same_bytes_same_document(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(REPORT)
    (tmp_path / "b.txt").write_text(REPORT)
    documents, _ = read(tmp_path)
    assert len(documents) == 2
    assert len({document.id for document in documents}) == 1


@pytest.mark.parametrize(
    ("name", "raw", "reason"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\t\n", "empty"),
        ("mark.txt", b"\xef\xbb\xbf", "empty"),
        ("head.txt", b"---\ndate: 2024-03-11\n---\n\n", "empty"),
        ("binary.txt", b"\x7fELF\x00\x01", "not plain text"),
        ("broken.txt", b"\xff\xfe\x00\xd8", "broken"),
        ("big.txt", b"x" * (MAX_BYTES + 1), "over 10 MB"),
    ],
)
def test_a_refusal_says_why_and_the_run_goes_on(tmp_path: Path, name: str, raw: bytes, reason: str) -> None:
    (tmp_path / name).write_bytes(raw)
    (tmp_path / "z.txt").write_text(REPORT)
    documents, [refusal] = read(tmp_path)
    assert names(documents) == ["z.txt"]
    assert refusal.source.endswith(name)
    assert reason in refusal.reason


def test_ten_megabytes_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"word " * (MAX_BYTES // 5))
    documents, refused = read(tmp_path)
    assert (len(documents), refused) == (1, [])


def test_a_missing_path_and_an_empty_folder(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "picture.png").write_bytes(b"\x89PNG")
    _, refused = read(tmp_path / "gone.txt", tmp_path / "folder")
    assert [refusal.reason for refusal in refused] == [
        "there is no such file or folder",
        "there is nothing to read in this folder (.md, .text, .txt)",
    ]


def test_a_link_to_nowhere(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone")
    _, [refusal] = read(tmp_path)
    assert refusal.reason == "there is no such file or folder"


def test_a_folder_that_links_to_itself_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(REPORT)
    (tmp_path / "again").symlink_to(tmp_path)
    documents, _ = read(tmp_path)
    assert names(documents) == ["a.txt"]


def test_a_name_that_is_no_utf_8(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/\xe9t\xe9.txt"
    try:
        with open(path, "wb") as file:  # noqa: PTH123 - a path in bytes
            file.write(REPORT.encode())
    except OSError:
        pytest.skip("this file system holds UTF-8 names only")
    [document], _ = read(tmp_path)
    assert document.source.endswith("\ufffdt\ufffd.txt")


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The refusal by the system is made up: where tests run as root, everything may be read."""

    def forbid(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "a.txt"
    path.write_text(REPORT)
    monkeypatch.setattr(Path, "open", forbid)
    _, [refusal] = read(path)
    assert "may not be read" in refusal.reason


def test_the_seeds_tell_their_dates_and_publishers() -> None:
    seeds = Path(__file__).parents[3] / "shared" / "seeds"
    if not seeds.is_dir():
        pytest.skip(f"NOT TESTED on real reports: there is no {seeds}")
    documents, refused = read(seeds)
    assert refused == []
    assert [
        (document.published and str(document.published), document.publisher, document.author) for document in documents
    ] == [
        ("2022-06-28", "Azernews", "Vugar Khalilov"),
        ("2021-07-05", None, "Ayya Lmahamad"),
        ("2025-12-08", "Report", None),
        ("2023-02-27", "Trend", None),
        (None, "Report", None),
    ]
