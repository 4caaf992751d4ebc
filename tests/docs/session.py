"""A reader at the keyboard: runs the command lines of a page in a folder of its own, and sees what they print."""

from __future__ import annotations

import os
import re
import shlex
import shutil
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path
from typing import TextIO
from unittest.mock import patch

import pytest

from servanda.cli.main import app

from .pages import ROOT, Block, Command, commands

DEMO_LEDGER = "build/demo/servanda.db"
_VARIABLE = re.compile(r"^(\w+) := (.*)$", re.MULTILINE)
_DEMO = re.compile(r"^demo:.*\n((?:\t.*\n)+)", re.MULTILINE)


@dataclass(slots=True)
class Session:
    """`folder` is where the commands run. The ledger is that of the demo until a page names another one."""

    folder: Path
    demo: str = ""
    status: int = 0
    env: dict[str, str] = field(default_factory=lambda: {"SERVANDA_LEDGER": DEMO_LEDGER, "COLUMNS": "80"})

    def run(self, line: str) -> str:
        """What the line prints, to either stream. Bugs come out as themselves."""
        match shlex.split(line):
            case ["make", "demo"]:
                return self.demo
            case [".", ".venv/bin/activate"]:
                return ""
            case ["export", setting]:
                name, _, value = setting.partition("=")
                self.env[name] = value
                return ""
            case ["echo", "$?"]:
                return f"{self.status}\n"
            case ["cat", name]:
                return (self.folder / name).read_text("utf-8")
            case ["servanda", *words, ">", name]:
                with (self.folder / name).open("w", encoding="utf-8") as file:
                    return self._servanda(words, file)
            case ["servanda", *words]:
                return self._servanda(words)
        raise AssertionError(f"the documentation shows a command that its tests cannot run: {line}")

    def save(self, block: Block) -> None:
        if block.save_as:
            path = self.folder / block.save_as
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.body, "utf-8")

    def told(self, block: Block) -> list[tuple[Command, str]]:
        return [(command, self.run(command.words)) for command in commands(block)]

    def _servanda(self, words: list[str], stdout: TextIO | None = None) -> str:
        """What reaches the screen, in the order in which it does: both streams, or standard error alone."""
        screen = StringIO()
        with (
            chdir(self.folder),
            patch.dict(os.environ, self.env),
            redirect_stdout(stdout or screen),
            redirect_stderr(screen),
            pytest.raises(SystemExit) as ended,
        ):
            app(words, prog_name="servanda")
        self.status = int(ended.value.code or 0)
        return screen.getvalue()


def demo_session(folder: Path) -> Session:
    """A folder with the samples, in which `make demo` has been run: the commands of its recipe, without the set-up."""
    shutil.copytree(ROOT / "samples", folder / "samples")
    made = Session(folder)
    made.demo = "".join(made.run(line) for line in demo_recipe(folder))
    return made


def copy_of(session: Session, folder: Path) -> Session:
    """The same for another page, which may change what it likes."""
    shutil.copytree(session.folder, folder, dirs_exist_ok=True)
    return Session(folder, session.demo)


def demo_recipe(folder: Path) -> list[str]:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    variables = dict(_VARIABLE.findall(makefile))
    variables["SERVANDA"] = "servanda"
    found = _DEMO.search(makefile)
    assert found, "the Makefile has no target demo"
    lines: list[str] = []
    for line in found[1].splitlines():
        plain = re.sub(r"\$\((\w+)\)", lambda name: variables[name[1]], line.strip().lstrip("@"))
        if plain.startswith("mkdir -p "):
            (folder / plain.removeprefix("mkdir -p ")).mkdir(parents=True)
        elif not plain.startswith("rm -f "):  # there is nothing yet to remove
            lines.append(plain)
    return lines
