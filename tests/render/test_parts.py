"""What happens where the optional parts are not installed."""

from __future__ import annotations

import pytest

from servanda.base.errors import MissingPart
from servanda.render.parts import require_site_parts


def test_installed_parts_are_no_matter() -> None:
    require_site_parts()


def test_a_missing_part_says_how_to_install_it() -> None:
    with pytest.raises(MissingPart, match=r"pip install 'servanda\[site\]'"):
        require_site_parts(("a_part_that_nobody_wrote",))
