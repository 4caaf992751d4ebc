"""Numbers in digits, with the separators of any style."""

from __future__ import annotations

from decimal import Decimal


def parse_digits(word: str) -> tuple[Decimal, Decimal]:
    """The value of digits with separators of any style, and the worth of the last digit: `1,234.5`, `1.234,5`,
    `1'234`, `3,4`, `0,125`, `494,000`."""
    word = word.replace("'", "")
    commas, points = word.count(","), word.count(".")
    if commas and points:
        decimal = "," if word.rfind(",") > word.rfind(".") else "."
        plain = word.replace("." if decimal == "," else ",", "").replace(decimal, ".")
    elif commas == 1 and (word.startswith("0,") or len(word.rsplit(",", 1)[1]) != 3):
        plain = word.replace(",", ".")
    elif points > 1:
        plain = word.replace(".", "")
    else:
        plain = word.replace(",", "")
    value = Decimal(plain)
    exponent = value.as_tuple().exponent
    return value, Decimal(1).scaleb(exponent) if isinstance(exponent, int) and exponent < 0 else Decimal(1)
