"""One build of the made ledger for all tests that read its pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from servanda.render.site import build_site

from .ledger import LEDGER


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("site")
    build_site(LEDGER, out)
    return out
