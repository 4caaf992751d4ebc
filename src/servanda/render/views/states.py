"""Names of states in English, from CLDR through Babel. Organisations keep the short name that the claim gives."""

from __future__ import annotations

from collections.abc import Sequence

from babel import Locale


def state_name(code: str) -> str:
    return str(Locale("en").territories.get(code, code))


def with_code(code: str) -> str:
    """ "Kyrgyzstan (KG)"; the bare code where CLDR knows no name for it."""
    name = state_name(code)
    return name if name == code else f"{name} ({code})"


def parties_title(codes: Sequence[str]) -> str:
    """ "Azerbaijan – Kyrgyzstan"."""
    return " – ".join(state_name(code) for code in codes) or "Parties not told"
