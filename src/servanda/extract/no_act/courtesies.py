"""Objections to words of courtesy, praise and company: a greeting, thanks in general, ties of a kind."""

from __future__ import annotations

from servanda.extract.no_act.said import BEHIND_HEAD, FEW, Reason, Said, head_of, near

_TIES = frozenset("relations relationship relationships ties friendship bonds balance framework".split())
_BOOSTS = frozenset("boost impetus push fillip momentum lift shot".split())
_RELATING = frozenset("establish build develop forge enjoy maintain share".split())
_SIDING = frozenset("support backing solidarity partnership friendship leadership".split())
_COMPANY = frozenset("delegation entourage trip visit ceremony event".split())
_GOOD_FOR = frozenset("role part basis foundation platform mechanism forum model example bridge".split())
_GUESTS = frozenset("premier delegation delegations guests guest president minister ministers team envoy".split())
_WHAT_FOR = frozenset(
    "in to for with of on during towards toward extended provided given rendered offered lent".split()
)
_BEHIND_GIVEN = BEHIND_HEAD - {"and", ","}  # "a warm and hearty welcome to"


def _courtesy(said: Said) -> bool:
    courtesies = said.page.pack.courtesies
    if courtesies.courteous(said.verb, said.words[said.at + 1 :]) or _greeting(said):
        return True
    return said.rule.strict and said.head in courtesies.greetings


def _only_ties(said: Said) -> bool:
    """ "further details will be released", "relations have been strengthened", but "severed relations"."""
    tied = said.done and said.head in _TIES and "diplomatic" not in said.words
    tied = tied and "against" not in said.classes(said.words[0])
    greeting = said.head in said.page.pack.courtesies.greetings and said.words[0] not in said.page.pack.forms.past
    return not said.verbal and (tied or greeting)


def _greeting(said: Said) -> bool:
    """Whether only words are given or sent: "extended his warm congratulations", "deliver a letter of thanks"."""
    if not any("give" in said.classes(form) for form in said.words[:2]):
        return False
    given = said.words[1:]
    stop = next((at for at, word in enumerate(given) if word in _BEHIND_GIVEN), len(given))
    return stop > 0 and given[stop - 1] in said.page.pack.courtesies.greetings


def _kindness(said: Said) -> bool:
    """Whether the thanks are for a courtesy or for support in general: the head of the words is one of these."""
    if not said.done or said.verb in said.page.pack.forms.past:
        return False
    words, courtesies, end = said.page.reading.tokens.words, said.page.pack.courtesies, said.act.end
    if courtesies.greetings & set(said.words):
        return True
    at = head_of(said.page, said.act.first, end)
    if words[at] in courtesies.services:
        return at + 2 >= end or words[at + 1] not in _WHAT_FOR
    return words[at] in courtesies.kindnesses or words[at : at + 3] == ("exchange", "of", "views")


def _general(said: Said) -> bool:
    """Whether somebody is only thanked for siding with a state or its people: "the support for Oman", "his lifelong
    support of the people of Oman"."""
    words, end = said.page.reading.tokens.words, said.act.end
    at = head_of(said.page, said.act.first, end)
    if words[at] == "for" and any(state.first == at + 1 and state.end >= end for state in said.page.scene.states):
        return True
    if said.verbal or words[at] not in _SIDING or words[at + 1 : at + 2] not in (("to",), ("for",), ("of",)):
        return False
    begin = at + 2 + (words[at + 2 : at + 3] == ("the",))
    begin += 2 * (words[begin : begin + 2] in (("people", "of"), ("government", "of")))
    return any(state.first == begin and state.end + 1 >= end for state in said.page.scene.states)


def _guest(said: Said) -> bool:
    """Whether persons are welcomed: "the Omani premier and his delegation"."""
    told = any(said.page.pack.forms.auxiliary(word) for word in said.words)  # "the guests were evacuated"
    owned = "'s" in said.words  # "the president's launch of a programme"
    acts = said.verbal or said.verb in said.page.pack.forms.past or told or owned
    return said.done and not acts and said.head in _GUESTS


def _introduced(said: Said) -> bool:
    """Whether persons are introduced: "introduced the members of their delegations"."""
    begin = said.act.first + said.at + 1
    person = any(begin <= each.first <= begin + 1 for each in said.page.scene.persons)
    return said.verb in ("introduce", "introduced") and (person or said.object in ("members", "delegation"))


def _company(said: Said) -> bool:
    """Whether somebody only goes along: "join the delegation", "accompany the president on his trip"."""
    return said.verb in ("join", "accompany") and not _COMPANY.isdisjoint(near(said))


def _boost(said: Said) -> bool:
    """Whether the words only praise what comes of something: "give the economy a boost", "gave a boost to trade"."""
    given = said.verb in ("give", "lend", "provide", "gave", "gives", "given", "giving", "lent")
    return given and not _BOOSTS.isdisjoint((*said.words[-FEW:], said.object))


def _heeded(said: Said) -> bool:
    """Whether something is only given a thought: "special attention was paid to the port", "was given priority"."""
    at = next((at for at, word in enumerate(said.words) if word in ("given", "paid", "attached")), None)
    if at is None or not said.done:
        return False
    return not said.page.pack.courtesies.heed.isdisjoint(said.words[max(0, at - 3) : at + 3])


def _related(said: Said) -> bool:
    """Whether relations are what has been built: "established a strategic partnership", but "diplomatic relations"."""
    built = said.rule.status in ("completed", "under_way") and not _RELATING.isdisjoint(
        said.page.pack.forms.bases(said.verb)
    )
    return built and said.object in _TIES | {"partnership"} and "diplomatic" not in said.words


def _good_for(said: Said) -> bool:
    """Whether it tells what a thing is good for: "provided a good platform", "plays a vital part in the work"."""
    bases = said.page.pack.forms.bases(said.verb)
    told = said.rule.status in ("completed", "under_way") and not bases.isdisjoint(
        ("provide", "offer", "play", "serve")
    )
    return told and said.object in _GOOD_FOR


def _level(said: Said) -> bool:
    """Whether only the state of relations is praised: "the excellent level of bilateral relations"."""
    page = said.page
    at = head_of(page, said.act.first, said.act.end)
    behind = page.reading.tokens.words[at + 1 : said.act.end]
    praised = behind[:1] == ("of",) and not (_TIES | {"cooperation", "partnership"}).isdisjoint(behind[:4])
    return said.head == "level" and praised and not said.verbal


REASONS: tuple[Reason, ...] = (
    ("the state of relations is praised, no act", _level),
    ("courtesy", _courtesy),
    ("thanks for a courtesy, no act", _kindness),
    ("it tells what comes of something, no act", _boost),
    ("something is only given a thought, no act", _heeded),
    ("relations of a kind, no act", _related),
    ("persons are introduced, no act", _introduced),
    ("persons are welcomed, no act", _guest),
    ("what a thing is good for, no act", _good_for),
    ("thanks for support in general, no act", _general),
    ("it tells who goes along, no act", _company),
    ("courtesy", _only_ties),
)
