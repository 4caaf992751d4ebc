"""What happens where the optional parts are not installed."""

from __future__ import annotations

import pytest

from servanda.base.errors import MissingPart
from servanda.render.parts import SITE_PARTS, is_site_part, missing_site_parts


@pytest.mark.parametrize("name", [*sorted(SITE_PARTS), "altair.vegalite", "jinja2.sandbox"])
def test_an_optional_part_may_be_missing(name: str) -> None:
    assert is_site_part(ModuleNotFoundError(name=name))


@pytest.mark.parametrize("name", ["servanda.render.site", "sqlalchemy", "jinja", None])
def test_nothing_else_may_be_missing(name: str | None) -> None:
    assert not is_site_part(ModuleNotFoundError(name=name))


def test_a_missing_part_says_how_to_install_it() -> None:
    with pytest.raises(MissingPart, match=r"The site .* pip install 'servanda\[site\]'"):
        raise missing_site_parts("The site")
