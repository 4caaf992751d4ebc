"""The real program with real streams: pipes that close, locales without letters, the site."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from servanda.base.errors import MissingPart
from servanda.cli import site

from .conftest import Run

SERVANDA = [sys.executable, "-c", "from servanda.cli.main import main; main()"]


def test_a_closed_pipe_is_quiet(filled: Run) -> None:
    assert filled("stats").exit_code == 0
    read_end, write_end = os.pipe()
    os.close(read_end)
    with os.fdopen(write_end, "wb") as pipe:
        done = subprocess.run(
            [*SERVANDA, "list", "documents"], stdout=pipe, stderr=subprocess.PIPE, timeout=60, check=False
        )
    assert (done.returncode, done.stderr) == (0, b"")


def test_pipes_get_utf_8_without_colour_whatever_the_locale(filled: Run) -> None:
    assert filled("stats").exit_code == 0
    plain = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C", "PYTHONUTF8": "0"}
    done = subprocess.run([*SERVANDA, "show", "open a road"], env=plain, capture_output=True, timeout=60, check=True)
    assert "“open a road”" in done.stdout.decode("utf-8")
    assert b"\x1b" not in done.stdout + done.stderr


def test_the_site(filled: Run, tmp_path: Path) -> None:
    done = filled("site", tmp_path / "pages")
    assert done.exit_code == 0
    assert f"The dossier is {tmp_path / 'pages' / 'index.html'}." in done.stdout
    assert (tmp_path / "pages" / "index.html").is_file()


def test_a_site_that_cannot_be_written(filled: Run, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    done = filled("site", tmp_path / "taken")
    assert done.exit_code == 1
    assert len(done.stderr.splitlines()) == 1
    assert (tmp_path / "taken").read_text() == "a file"


def test_a_site_without_its_extra_parts(filled: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(site, "build_site", None)
    done = filled("site", "pages")
    assert done.exit_code == 1
    assert done.stderr == "The site needs extra parts: pip install 'servanda[site]'\n"
    assert issubclass(MissingPart, Exception)


def test_an_interrupted_run_says_so_in_a_sentence(tmp_path: Path) -> None:
    pipe = tmp_path / "endless.txt"
    os.mkfifo(pipe)
    with subprocess.Popen(
        [*SERVANDA, "extract", str(pipe)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=hear_interrupts
    ) as run:
        try:
            writing = opened_once_it_is_read(pipe, run)
            interrupt(run)
            out, error = run.communicate(timeout=60)
            os.close(writing)
        finally:
            run.kill()
    assert (run.returncode, out) == (130, b"")
    assert error == b"Interrupted; every document that was finished is kept.\n"


def hear_interrupts() -> None:
    """A shell starts what runs in its background deaf to Ctrl-C, and what that starts inherits it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def interrupt(run: subprocess.Popen[bytes]) -> None:
    """Presses Ctrl-C until the program ends, for half a minute: Python can lose one that falls into a callback."""
    for _ in range(10):
        run.send_signal(signal.SIGINT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            run.wait(timeout=3)
            return


def opened_once_it_is_read(pipe: Path, reader: subprocess.Popen[bytes]) -> int:
    """The writing end, for at most a minute of waiting and while the reader lives."""
    for _ in range(600):
        assert reader.poll() is None
        try:
            return os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:
            time.sleep(0.1)
    raise TimeoutError(f"nobody read {pipe}")
