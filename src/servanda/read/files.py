"""Files and folders as documents, one at a time; what cannot be read is refused with its reason."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from servanda.base.errors import Refusal
from servanda.model.document import Document
from servanda.read.decode import MAX_BYTES, UndecodableError, decode
from servanda.read.front_matter import looks_begun, split
from servanda.read.opening import opening
from servanda.read.script import script_language
from servanda.read.stated import Stated

SUFFIXES = frozenset({".txt", ".text", ".md"})  # what is taken from a folder; a file named by itself is always tried


def read_paths(paths: Sequence[Path]) -> Iterator[Document | Refusal]:
    """Every document that the paths lead to, in a fixed order: as given, folders by name."""
    for found in find_files(paths):
        yield found if isinstance(found, Refusal) else read_file(found)


def find_files(paths: Iterable[Path]) -> Iterator[Path | Refusal]:
    """The files that `read_paths` tries, and the paths that lead to none. Hidden names and README files in folders are
    left alone, and links to folders are not followed."""
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        anything = False
        for anything_found in _in_folder(path):
            anything = True
            yield anything_found
        if not anything:
            yield _refused(path, f"there is nothing to read in this folder ({', '.join(sorted(SUFFIXES))})")


def read_file(path: Path) -> Document | Refusal:
    """The document that the file holds, or why it is none."""
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        return _refused(path, "there is no such file or folder")
    except PermissionError:
        return _refused(path, "it may not be read; change its permissions")
    except (OSError, ValueError) as wrong:
        return _refused(path, f"it cannot be read: {getattr(wrong, 'strerror', None) or wrong}")
    if len(raw) > MAX_BYTES:
        return _refused(path, f"it is over {MAX_BYTES // 1_000_000} MB; split it into its reports")
    try:
        return document_of(decode(raw), path)
    except UndecodableError as wrong:
        return _refused(path, str(wrong))


def document_of(text: str, path: Path) -> Document | Refusal:
    """The document that the whole text of a file is. The text after a front matter is kept to the letter."""
    stated, body = split(text)
    if not body.strip():
        return _refused(path, "it is empty")
    # A block that cannot be read stays text, and what it may have meant is not guessed at.
    unreadable = stated is None and looks_begun(text)
    stated = Stated() if unreadable else opening(body, stated or Stated())
    return Document(
        text=body,
        source=_printable_path(path),
        published=stated.published,
        publisher=stated.publisher,
        title=stated.title,
        url=stated.url,
        author=stated.author,
        language=stated.language or script_language(body) or "en",
    )


def _in_folder(folder: Path) -> Iterator[Path | Refusal]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as wrong:
        yield _refused(folder, f"this folder cannot be read: {wrong.strerror}")
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        path = folder / entry.name
        if entry.is_dir(follow_symlinks=False):
            yield from _in_folder(path)
        elif _is_report(path) and (entry.is_file() or entry.is_symlink()):
            yield path


def _is_report(path: Path) -> bool:
    suffix = path.suffix.lower()
    return suffix in SUFFIXES and not (suffix == ".md" and path.stem.lower().startswith("readme"))


def _refused(path: Path, reason: str) -> Refusal:
    return Refusal(_printable_path(path), reason)


def _printable_path(path: Path) -> str:
    """The path as text that any encoding can carry: a name that is no UTF-8 gets replacement characters."""
    return os.fsencode(path).decode("utf-8", "replace")
