"""The one place that knows which optional parts the site needs; it imports none of them."""

from __future__ import annotations

from importlib.util import find_spec

from servanda.base.errors import MissingPart

SITE_PARTS = ("altair", "jinja2", "vl_convert")


def require_site_parts(names: tuple[str, ...] = SITE_PARTS) -> None:
    """Raises `MissingPart` unless everything that `servanda.render.site` imports is installed."""
    if any(find_spec(name) is None for name in names):
        raise MissingPart("the site needs the extra parts: pip install 'servanda[site]'")
