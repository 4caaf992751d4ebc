"""Whether a name is that of a publisher or of a person."""

from __future__ import annotations

import re

# Agencies and papers whose names do not tell by their form what they are. A name with a form of its own (`24.kg`,
# `Armenpress`) needs no entry.
_AGENCIES = frozenset(
    name.casefold()
    for name in (
        "Azernews", "Trend", "Report", "Azertac", "Azertag", "APA", "Turan", "Caliber", "Kabar", "Kaktus", "Khovar",
        "Sputnik", "TASS", "Interfax", "RIA", "RIA Novosti", "Regnum", "Rosbalt", "Kommersant", "Vedomosti",
        "Izvestia", "Vzglyad", "Ukrinform", "UNIAN", "BelTA", "UzA", "Asia-Plus", "Avesta", "Xinhua", "Kyodo", "Yonhap",
        "Reuters", "Bloomberg", "Associated Press", "AP", "AFP", "Agence France-Presse", "DPA", "ANSA", "EFE", "IRNA",
        "BBC", "CNN", "BNN", "BNN Breaking", "Anadolu", "Deutsche Welle", "Euronews", "Eurasianet", "The Diplomat",
        "Radio Free Europe", "Al Jazeera", "Daily Sabah",
    )
)  # fmt: skip
_SITE = re.compile(r"[\w-]+(?:\.[\w-]+)*\.(?:[a-z]{2}|com|org|net|info|news|media|agency)", re.I)
_CAPITALISED = r"[^\W\d_a-z][^\W\d_]*"
_TRADE_WORD = re.compile(
    r"\S.+(?:news|press|inform|media|agency|news service|times|post|herald|tribune|gazette|telegraph)", re.I
)
_PERSON = re.compile(rf"{_CAPITALISED}(?:[ -](?:{_CAPITALISED}\.?|al|bin|de|la|van|von|ibn|ul|oglu|ogly|kyzy)){{1,5}}")


def is_agency(name: str) -> bool:
    """Known by name, or recognisable: a site (`News.az`), a word of the trade (`Kazinform`)."""
    plain = re.sub(r" (?:news )?agency$", "", name.strip().removeprefix("the ").removeprefix("The "), flags=re.I)
    if plain.casefold() in _AGENCIES:
        return True
    return bool(_SITE.fullmatch(plain) or _TRADE_WORD.fullmatch(name.strip()))


def is_person(name: str) -> bool:
    """Two to six words of a name, and not an agency."""
    return bool(_PERSON.fullmatch(name.strip())) and not is_agency(name)
