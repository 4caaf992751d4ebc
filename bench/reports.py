"""Made-up agency reports, the same for the same number on every machine. States are real words that the program knows;
persons, bodies, events and sums are drawn by lot, the sums so that reports agree on them but for some misprints."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random

_STATES = (
    ("Azerbaijan", "Baku"), ("Kyrgyzstan", "Bishkek"), ("Kazakhstan", "Astana"), ("Uzbekistan", "Tashkent"),
    ("Georgia", "Tbilisi"), ("Armenia", "Yerevan"), ("Tajikistan", "Dushanbe"), ("Turkmenistan", "Ashgabat"),
    ("Mongolia", "Ulaanbaatar"), ("Serbia", "Belgrade"), ("Hungary", "Budapest"), ("Vietnam", "Hanoi"),
)  # fmt: skip
_GIVEN = (
    "Aida", "Murat", "Leyla", "Timur", "Nino", "Davit", "Sardor", "Gulnara", "Emil", "Rustam", "Zarina", "Farid",
    "Ana", "Milos", "Bataar", "Linh",
)  # fmt: skip
_FAMILY = (
    "Usenov", "Mammadli", "Sultanbek", "Karimzade", "Beridze", "Petrosyan", "Yuldashev", "Orazov", "Nazarli",
    "Toktogulov", "Rahimzoda", "Gelashvili", "Ganbold", "Jovanovic", "Szabo", "Tran",
)  # fmt: skip
_POSTS = (
    "Prime Minister", "Foreign Minister", "Deputy Prime Minister", "Minister of Economy", "Minister of Transport",
    "Minister of Agriculture", "Speaker of Parliament",
)  # fmt: skip
_BODIES = (
    "Joint Intergovernmental Commission on Trade and Economic Cooperation", "Interstate Council",
    "Joint Working Group on Transport", "Business Council", "Joint Development Fund", "Intergovernmental Committee",
)  # fmt: skip
_ACTS = (
    "open a second border crossing", "launch direct flights between the capitals", "exchange customs data",
    "build a logistics centre", "double the supply of wheat", "establish a joint trade house",
    "simplify the issue of visas to drivers", "train young diplomats", "hold a business forum",
    "support small enterprises in border regions", "lay a fibre-optic cable", "set up a joint laboratory",
    "expand the exchange of students", "restore the railway line",
)  # fmt: skip
_FIELDS = ("trade", "energy", "transport", "agriculture", "tourism", "education", "water management", "health")
_PAPERS = (
    "a memorandum of understanding on {field}", "an agreement on cooperation in {field}", "a joint declaration",
    "a programme of cooperation in {field} for {year}–{later}", "a protocol on {field}",
)  # fmt: skip
_PUBLISHERS = ("Azernews", "Trend", "Report", "Kabar", "Kazinform", "AZERTAC", "24.kg")
_ORDINALS = ("first", "second", "third", "fourth", "5th", "6th", "7th", "8th", "9th", "10th")

_MONTHS = {3: "three", 5: "five", 6: "six", 9: "nine", 10: "ten"}
_MISPRINTS = 0.02  # of the reports: enough for the checks to have something to find

_LEADS = (
    "The {ordinal} meeting of the {body} between {a} and {b} was held in {city} on {day}, {publisher} reports.",
    "{a}'s {post} {person} met with {b}'s {post2} {person2} in {city}, {publisher} reports.",
    "{a} and {b} intend to raise their ties to a new level, {publisher} reports, citing the government.",
    "{post} of {a} {person} arrived in {city} on an official visit on {day}, {publisher} informs.",
)
_MIDDLES = (
    "The sides agreed to {act}, {act2} and {act3}.",
    "They discussed cooperation in {field}, {field2} and {field3}, and agreed to {act} by the end of {later}.",
    "Trade turnover between {a} and {b} amounted to ${turnover} million in {year}, {share}% from the year before.",
    "In the first {months} months of {year}, exports from {a} to {b} reached ${exports} million.",
    "{person2} proposed to {act} and invited businesses of {a} to invest in {field}.",
    "Following the talks, the sides signed {paper}.",
    "The {body} will hold its next meeting in {city2} in {later}.",
    "The {body} was established in {earlier} and has supported {count} projects since.",
    "It was noted that more than {count} companies from {b} operate in {a}.",
    "{person} said that work to {act} has already begun.",
    "The fund has allocated ${small} million to projects in {field}.",
)
_ASIDES = (
    "The weather in {city} was mild, and the guests saw the old town.",
    "{person2} thanked the hosts for their warm welcome.",
    "The ceremony was attended by heads of ministries and members of both delegations.",
    "Observers say that relations between the two countries have a long history.",
    "A minute of silence was held, after which the anthem was played.",
)


_LOCAL = (
    "The mayor of {town} opened a new playground in {street} on Saturday.",
    "Police in {town} are looking for the driver of a grey van who left the scene of a crash near {street}.",
    "{person} won the 200 metres at the county games in {count} hundredths under her own best time.",
    "The council voted {count} to 9 to widen {street}, after a debate that lasted four hours.",
    "Heavy rain closed the road between {town} and {town2} for most of the morning.",
    "The library in {town} will be shut until the end of {month} while its roof is repaired.",
    "{person}, who has baked bread in {street} for 30 years, says that flour costs twice what it did.",
    "A theatre company from {town2} is looking for {count} volunteers to sew costumes.",
    "Tickets cost $12 and can be bought at the door or from the office in {street}.",
    "The school reported that {count}% of its pupils now come by bicycle.",
    "“We did not expect so many people,” said {person}, head of the gardeners' club.",
    "Two orphaned fox cubs were released into the woods above {town2} in {month}.",
)
_TOWNS = ("Millbrook", "Ashford Vale", "Harrow Green", "Eastwick", "Stonebridge", "Fernhill")
_STREETS = ("Mill Lane", "Station Road", "Chapel Street", "Bridge Street", "Orchard Way")


def local_news(number: int) -> str:
    """A piece of local news of this number, of about 3,000 characters, in which no state is named."""
    lot = Random(f"local {number}")
    told = [
        lot.choice(_LOCAL).format(
            town=lot.choice(_TOWNS), town2=lot.choice(_TOWNS), street=lot.choice(_STREETS), person=_person(lot),
            count=lot.randint(11, 90), month=lot.choice(("April", "June", "October")),
        )
        for _ in range(33)
    ]  # fmt: skip
    return f"---\ndate: 2024-05-06\ntitle: From the town, item {number}\n---\n\n" + "\n\n".join(told) + "\n"


def report(number: int) -> str:
    """The report of this number, with its front matter: 100 to 300 words in the plain style of agencies."""
    lot = Random(number)
    words = _words(lot)
    middles = lot.sample(_MIDDLES, lot.randint(3, 7)) + lot.sample(_ASIDES, lot.randint(1, 3))
    lot.shuffle(middles)
    body = "\n\n".join(pattern.format_map(words) for pattern in (lot.choice(_LEADS), *middles))
    title = f"{words['a']} and {words['b']}, item {number}"
    head = f"date: {words['published']}\npublisher: {words['publisher']}\ntitle: {title}"
    return f"---\n{head}\n---\n\n{body}\n"


def write_reports(count: int, folder: Path) -> Iterator[Path]:
    """Files of a thousand a folder, as an archive would have them."""
    for number in range(count):
        yield _written(report(number), folder, number)


def write_general_news(count: int, folder: Path) -> Iterator[Path]:
    """Files as `write_reports` makes them, of which one in twenty tells of relations and the others are local news."""
    for number in range(count):
        yield _written(local_news(number) if number % 20 else report(number), folder, number)


def _written(text: str, folder: Path, number: int) -> Path:
    path = folder / f"{number // 1000:03d}" / f"{number:06d}.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def _words(lot: Random) -> dict[str, str]:
    (a, city), (b, city2) = lot.sample(_STATES, 2)
    published = date(2012, 1, 1) + timedelta(days=lot.randrange(5000))
    fields, acts, posts = lot.sample(_FIELDS, 3), lot.sample(_ACTS, 3), lot.sample(_POSTS, 2)
    year, later = str(published.year - 1), str(published.year + 1)
    day = published - timedelta(days=lot.randrange(3))
    turnover, months = _turnover(a, b, published.year - 1), lot.choice(tuple(_MONTHS))
    if lot.random() < _MISPRINTS:
        turnover *= 1.1
    return {
        "a": a, "b": b, "city": city, "city2": city2, "publisher": lot.choice(_PUBLISHERS), "body": lot.choice(_BODIES),
        "published": published.isoformat(), "day": f"{day:%B} {day.day}", "year": year, "later": later,
        "earlier": str(published.year - lot.randint(3, 15)), "ordinal": lot.choice(_ORDINALS),
        "post": posts[0], "post2": posts[1], "person": _person(lot), "person2": _person(lot),
        "act": acts[0], "act2": acts[1], "act3": acts[2], "field": fields[0], "field2": fields[1], "field3": fields[2],
        "turnover": f"{turnover:.1f}", "share": _share(turnover, _turnover(a, b, published.year - 2)),
        "exports": f"{turnover * 0.06 * months:.1f}", "months": _MONTHS[months], "small": str(lot.randint(2, 90)),
        "count": str(lot.randint(11, 900)),
        "paper": lot.choice(_PAPERS).format(field=fields[0], year=year, later=later),
    }  # fmt: skip


def _turnover(a: str, b: str, year: int) -> float:
    """In millions of dollars; the same in every report, as agencies copy a number from one source."""
    pair = min(a, b) + max(a, b)
    return Random(pair).uniform(20, 600) * Random(f"{pair}{year}").uniform(0.7, 1.6)


def _share(now: float, before: float) -> str:
    return f"{'up' if now >= before else 'down'} {abs(now / before - 1) * 100:.1f}"


def _person(lot: Random) -> str:
    return f"{lot.choice(_GIVEN)} {lot.choice(_FAMILY)}"
