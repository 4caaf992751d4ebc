"""Whose organ published a document: a government's own release names its own officials without their state."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from servanda.language.pack import Pack
from servanda.language.tokens import Tokens
from servanda.model.document import Document

_OFFICIAL = frozenset(
    "president president's presidential ministry minister government cabinet parliament senate office house kremlin"
    " embassy commission yuan casa presidency university universities secretariat chancellery division department"
    " foreign council consulate mission forces bureau".split()
)
_MISSIONS = frozenset(["embassy", "consulate", "mission", "commission", "representation"])
_SCHOOLS = frozenset(["university", "universities"])
# What a house that bears a state's name may be, beside its press: none speaks for the state's officials.
_NO_PRESS = frozenset(
    "bank fund foundation institute centre center association chamber society federation union party network watch"
    " group company holding airlines embassy academy school council institution friends forum studies research"
    " america".split()
)
_RUN_TOGETHER = re.compile(r"(?<=[a-z])(?=[A-Z])")  # "LusakaNews"
# Second-level domains that states keep for their governments; the first group is the state, none means the US.
_HOSTS = re.compile(r"(?:^|\.)(?:gov|mil|govt|go|gob|gouv|gub|guv|gv|admin|government|kremlin)(?:\.([a-z]{2}))?$")
_PARTS = re.compile(r"\s*(?:[/(),;|]| via | - | – )\s*")
_DOMAIN = re.compile(r"\w\.([a-z]{2})$")
_SOLD_TO_ALL = frozenset("IO TV ME AI CO FM TO CC WS LA".split())  # states whose domain anybody buys
_DOMAINS = {"uk": "GB", "eu": "EU"}  # where the domain is not the ISO code


_OFFICES = {
    "white house": "president",
    "kremlin": "president",
    "downing street": "prime minister",
    "embassy": "ambassador",
    "high commission": "high commissioner",
    "consulate": "consul general",
}


def own_post(post: str, document: Document) -> bool:
    """Whether the post is the publisher's own office: a release of "President's Media Division" names its president
    without the state, its own deputy, and the staff "to the President"."""
    publisher = (document.publisher or "").lower()
    offices = {office for words, office in _OFFICES.items() if words in publisher}
    offices |= {office for office in ("president", "prime minister", "chancellor") if office in publisher}
    served = post.rpartition(" to the ")[2].removeprefix("vice ")
    return bool(offices & {post, post.removeprefix("vice "), post.removeprefix("deputy "), served})


def issuer(document: Document, pack: Pack) -> tuple[str, str] | None:
    """The state whose organ published the document, and why; None where neither publisher nor address tells."""
    by_name = _by_publisher(document.publisher, pack)
    if by_name:
        return by_name, f"published by {document.publisher}"
    host = urlsplit(document.url).hostname if document.url else None
    if not host:
        return None
    if host.endswith("europa.eu"):
        return "EU", f"published at {host}"
    found = _HOSTS.search(host)
    if not found:
        return None
    domain = found.group(1) or "us"
    return _DOMAINS.get(domain, domain.upper()), f"published at {host}"


def press_of(document: Document, pack: Pack) -> tuple[str, str] | None:
    """The state whose press published the document, and why; None where the publisher is none that is known."""
    publisher = (document.publisher or "").strip()
    parts = (publisher.lower(), *_PARTS.split(publisher.lower()))  # "Capital FM (Kenya)", "Fana / Capital Ethiopia"
    known = next((pack.press[part] for part in parts if part in pack.press), None)
    code = known or _by_title(publisher, pack) or _by_end(publisher, pack)
    return (code, f"published by {publisher}, of the press of {code}") if code else None


def _by_title(publisher: str, pack: Pack) -> str | None:
    """The state named in the title of a paper that no list has: "Oman Business News", "Lusaka Star", "Kenya Live"."""
    tokens = Tokens.of(_RUN_TOGETHER.sub(" ", publisher))
    titled = len(tokens) > 1 and (_OFFICIAL | _SCHOOLS | _NO_PRESS).isdisjoint(tokens.words)
    named = pack.states.find(tokens, 0, len(tokens)) if titled else ()
    codes = {state.code for state in named if state.role != "organisation"}
    return codes.pop() if len(codes) == 1 else None


def _by_end(publisher: str, pack: Pack) -> str | None:
    """The state that stands in brackets behind the title of a paper, or whose domain ends it: "The Sun (Oman)",
    "Chronicle.lu"."""
    bracket = re.search(r"\(([^()]+)\)$", publisher)
    if bracket:
        tokens = Tokens.of(bracket.group(1))
        named = pack.states.find(tokens, 0, len(tokens))
        return named[0].code if len(named) == 1 and (named[0].first, named[0].end) == (0, len(tokens)) else None
    domain = _DOMAIN.search(publisher.lower())
    code = _DOMAINS.get(domain.group(1), domain.group(1).upper()) if domain else ""
    return code if code in set(pack.press.values()) - _SOLD_TO_ALL else None


def _sender(tokens: Tokens, pack: Pack) -> str | None:
    """Whose mission abroad it is: "Embassy of Oman, Washington", "High Commission of Kenya in London"."""
    of = next((at for at, word in enumerate(tokens.words) if word == "of"), None)
    if of is None or _MISSIONS.isdisjoint(tokens.words[:of]):
        return None
    behind = of + 1 + (tokens.words[of + 1 : of + 2] == ("the",))
    return next((s.code for s in pack.states.find(tokens, of, len(tokens)) if s.first == behind), None)


def _by_publisher(publisher: str | None, pack: Pack) -> str | None:
    if not publisher:
        return None
    tokens = Tokens.of(publisher)
    sent = _sender(tokens, pack)
    if sent:
        return sent
    codes = {state.code for state in pack.states.find(tokens, 0, len(tokens))}
    if not codes and _SCHOOLS.isdisjoint(tokens.words):  # "The White House", but no "University of the South Pacific"
        houses = (pack.places.at(tokens, at, len(tokens)) for at in range(len(tokens)))
        codes = {house.country for house in houses if house}
    return codes.pop() if len(codes) == 1 and _OFFICIAL & set(tokens.words) else None
