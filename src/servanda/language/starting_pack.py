"""The first files of a user's own pack."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from servanda.base.errors import PackError


def write_pack(folder: Path, language: str = "en") -> tuple[Path, ...]:
    """Writes a pack that adds a rule to the bundled pack of the language, to be changed; the files that were written.
    Nothing that is there already is touched."""
    start = files("servanda.language").joinpath("starting")
    known = sorted(each.name for each in start.iterdir() if each.is_dir())
    if language not in known:
        raise PackError(f"There is no pack of the language {language!r} to add to; there is {', '.join(known)}.")
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise PackError(f"{folder} is there already; name a new folder, or an empty one.")
        return tuple(_copied(start.joinpath(language), folder))
    except OSError as wrong:
        raise PackError(f"{folder} cannot be written: {wrong.strerror or wrong}.") from wrong


def _copied(start: Traversable, folder: Path) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for each in sorted(start.iterdir(), key=lambda item: item.name):
        path = folder / each.name
        if each.is_dir():
            written += _copied(each, path)
        elif each.name.endswith(".yaml"):
            path.write_text(each.read_text("utf-8"), "utf-8")
            written.append(path)
    return written
