"""The one place that knows which optional parts the site needs; it imports none of them."""

from __future__ import annotations

from servanda.base.errors import MissingPart

SITE_PARTS = frozenset({"altair", "jinja2", "vl_convert"})


def is_site_part(missing: ModuleNotFoundError) -> bool:
    """Whether what could not be imported is one of the optional parts; anything else that is missing is a fault."""
    return missing.name is not None and missing.name.split(".")[0] in SITE_PARTS


def missing_site_parts(what: str) -> MissingPart:
    """What to raise where `what` ("The site") is asked for and the optional parts are not installed."""
    return MissingPart(f"{what} needs extra parts: pip install 'servanda[site]'")
