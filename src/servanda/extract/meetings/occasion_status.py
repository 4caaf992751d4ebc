"""Whether an occasion told by its noun took place, is to come or was called off, and which words say so."""

from __future__ import annotations

from itertools import pairwise

from servanda.extract.draft import Page
from servanda.extract.meetings.circumstances import ARTICLES, NEAR
from servanda.extract.meetings.signals import Off
from servanda.extract.meetings.verbs import FUTURE
from servanda.language.dates import Timed
from servanda.language.lexicon import Lexicon
from servanda.language.phrases import Phrase
from servanda.language.verbs import Form, VerbGroup, is_adverb
from servanda.model.kinds import MeetingStatus

_PLANNED_WORDS = frozenset(
    "possibility prospect upcoming forthcoming"
    " planned scheduled next future proposed expected plans plan planning intends invited"
    " invitation invite hopes hope looks looking forward ready prepare preparation preparations preparing agreed"
    " will".split()
)
_LEADING_TO = frozenset(
    [("called", "for"), ("calls", "for"), ("calling", "for"), ("call", "for"), ("gearing", "up"), ("view", "to"),
     ("efforts", "to"), ("opportunity", "for"), ("opportunities", "for"), ("possibility", "of"), ("work", "towards")]
)  # fmt: skip
_TO_BE = frozenset([("to", "be", "held"), ("to", "take", "place"), ("to", "be", "convened"), ("to", "be", "organised")])
_TO_COME = 16  # tokens from an occasion to "to be held"
_DATES = frozenset(["date", "dates"])
_LEADS = frozenset(["for", "of"])
_COMING = frozenset("upcoming forthcoming future next planned scheduled".split())
_LOOKING_BACK = frozenset("during after following".split())
_TOLD = (Form.PAST, Form.PASSIVE, Form.PRESENT, Form.PROGRESSIVE)
_MAIN = (*_TOLD, *FUTURE)
_HELD_NEAR = 3  # tokens from "hold" to the occasion
_TALKED = frozenset("discuss agree propose plan topic express".split())
_COMING_IN = frozenset(["arrive", "land", "fly", "come", "travel"])
_TO_HOLD = frozenset(["holding", "hosting", "organizing", "organising", "organization", "organisation"])
_WORTH = 5  # tokens from "importance of" to the talks
_WORTH_OF = frozenset((worth, "of") for worth in ("importance", "necessity", "value", "significance"))
_RIGHT = frozenset("necessary appropriate possible expedient advisable useful needed right reasonable".split())
_DENIED = frozenset(["not", "n't", "'t"])
_OPINION = 7  # tokens from "not" to "to hold"
_LEAD = 5  # tokens from "discussed" to "holding"


def _talked_of(page: Page, group: VerbGroup) -> bool:
    """Whether "holding" is what was talked about: "exchanged views on holding the next session"."""
    words = page.reading.tokens.words
    before = [other for other in page.scene.groups if 0 <= group.first - other.end <= _LEAD]
    led = words[group.first - 1] in ("on", "of", "about", "for") or any(each.end == group.first for each in before)
    if led and any(not _TALKED.isdisjoint(page.pack.classes.get(each.base, ())) for each in before):
        return True
    if words[group.first - 1] not in ("and", ","):
        return False
    main = next((each for each in reversed(page.scene.groups) if each.end <= group.first and each.form in _MAIN), None)
    if main is None:
        return False  # "agreed on opening a port and holding a forum", "will be marked with visits and holding a forum"
    return main.form in FUTURE or "agree" in page.pack.classes.get(main.base, ())


def _to_be_held(page: Page, phrase: Phrase) -> bool:
    """Whether "to be held" stands behind the occasion, no other between: "a meeting of the commission to be held in
    May"."""
    words = page.reading.tokens.words
    nearer = [other.first for other in page.scene.meetings if other.first >= phrase.head_end]
    stop = min([page.scene.end, phrase.head_end + _TO_COME, *nearer])
    ends = (at for at in range(phrase.head_end, stop) if words[at] in (";", ":", "and", "that", "which"))
    close = next(ends, stop)
    return any(words[at : at + 3] in _TO_BE for at in range(phrase.head_end, close))


def _listed_to_do(page: Page, phrase: Phrase) -> bool:
    """Whether the sentence is an item of a list that opens with the holding of the occasion: "- Holding a meeting"."""
    words, first = page.reading.tokens.words, page.scene.first
    while first < phrase.first and not words[first][0].isalpha():
        first += 1
    closed = not any(page.pack.forms.auxiliary(word) for word in words[first : page.scene.end])
    return words[first] in _TO_HOLD and first < phrase.first <= first + _LEAD and closed


def _row_of_aims(page: Page, phrase: Phrase) -> str | None:
    """The verb by which a row of what is to be done goes on to the occasion: "agreed to open a port and | hold a
    session"; None without."""
    before = [other for other in page.scene.groups if other.end <= phrase.first]
    if not before or before[-1].form is not Form.BASE or phrase.first - before[-1].end > _HELD_NEAR:
        return None
    held = "hold" in page.pack.classes.get(before[-1].base, ())
    determiners, words = page.pack.grammar.determiners, page.reading.tokens.words
    verbs = [other for other in before[:-1] if words[other.first - 1] not in determiners]  # "the exchange" is none
    led = next((other for other in reversed(verbs) if other.form in _MAIN), None)
    return before[-1].base if held and led and led.form in FUTURE else None


def _came(page: Page, group: VerbGroup) -> str | None:
    """The verb before "to pay a visit" by which the guest has come: "arrived on Sunday to pay an official visit"."""
    if "pay" not in page.pack.classes.get(group.base, ()):
        return None
    before = [other for other in page.scene.groups if other.end <= group.first and other.form is not Form.GERUND]
    words = page.reading.tokens.words
    come = before and before[-1].form is Form.PAST and before[-1].base in _COMING_IN
    return " ".join(words[before[-1].first : before[-1].end]) if come else None


def _said_of(page: Page, phrase: Phrase, known: Lexicon[str]) -> str | None:
    """What is said of the occasion behind "is" or "was", where it is one of the phrases: "a visit to Oslo by the Omani
    minister was under consideration"."""
    tokens, grammar = page.reading.tokens, page.pack.grammar
    nearer = [other.first for other in page.scene.meetings if other.first >= phrase.end]
    for at in range(phrase.end, min([page.scene.end, *nearer])):
        if tokens.words[at] in (",", ";", ":", "and", "but", *grammar.relatives):
            return None
        if tokens.words[at] not in grammar.copula:
            continue
        begin = at + 1
        while begin < page.scene.end and is_adverb(tokens.words[begin]):
            begin += 1
        found = known.at(tokens, begin, page.scene.end)
        return tokens.says(begin, found[0]) if found else None
    return None


def _led_by(page: Page, phrase: Phrase, kind: str) -> str | None:
    """The verb of the class that has the occasion for its object: "is considering a visit"; None without."""
    words, determiners = page.reading.tokens.words, page.pack.grammar.determiners
    for group in page.scene.groups:
        begin = group.end + (words[group.end : group.end + 1] == ("out",))  # "ruled out talks"
        if not begin <= phrase.head <= begin + NEAR or kind not in page.pack.classes.get(group.base, ()):
            continue
        if group.form.startswith("passive") or words[group.first - 1] in determiners:
            continue
        one = words[begin] in ("a", "an", "another") or begin == phrase.first or kind == "preclude"  # no known visit
        if one and page.pack.grammar.prepositions.isdisjoint(words[begin : phrase.first]):
            return group.base
    return None


def _valued(page: Page, phrase: Phrase) -> bool:
    """Whether only the worth of talks is told: "the importance of dialogue and talks with Oman"."""
    words = page.reading.tokens.words
    lead = words[max(page.scene.first, phrase.first - _WORTH) : phrase.first]
    bare = phrase.type == "talks" and phrase.ordinal is None and bool(lead) and lead[-1] not in ARTICLES
    return bare and not _WORTH_OF.isdisjoint(pairwise(lead))


def _unneeded(page: Page, phrase: Phrase) -> bool:
    """Whether to hold the occasion is told not to be right: "does not consider it appropriate to hold talks"."""
    words = page.reading.tokens.words
    for group in page.scene.groups:
        near = words[max(page.scene.first, group.first - 2) : group.first]
        if group.form is not Form.INFINITIVE or not 0 <= phrase.first - group.end <= NEAR or _RIGHT.isdisjoint(near):
            continue
        return not _DENIED.isdisjoint(words[max(page.scene.first, group.first - _OPINION) : group.first])
    return False


def precluded(page: Page, phrase: Phrase) -> bool:
    """Whether the text says that there will be, or was, no such occasion: "ruled out a visit", "no plans for a visit",
    "the visit was turned down", "it is not necessary to hold talks"; or only what talks are worth."""
    words = page.reading.tokens.words
    before = words[max(page.scene.first, phrase.first - NEAR) : phrase.first]
    if _valued(page, phrase) or _unneeded(page, phrase):
        return True
    denied = "no" in before and {",", ";", "and", "but"}.isdisjoint(before[before.index("no") :])
    return denied or bool(_led_by(page, phrase, "preclude") or _said_of(page, phrase, page.pack.grammar.precluded))


def status_of(
    page: Page, phrase: Phrase, group: VerbGroup | None, timed: Timed | None, off: Off | None
) -> tuple[MeetingStatus, str]:
    words = page.reading.tokens.words
    around = set(words[max(page.scene.first, phrase.first - 6) : phrase.head_end])
    if off:
        return off.status, f"“{page.reading.tokens.says(off.first, off.end)}” → {off.status}"
    undecided = _said_of(page, phrase, page.pack.grammar.unsettled) or _led_by(page, phrase, "contemplate")
    if undecided:
        return MeetingStatus.PLANNED, f"“{undecided}” is said of it → planned"
    if group and group.form is Form.INFINITIVE and (came := _came(page, group)):
        return MeetingStatus.HELD, f"“{came}” tells that it has begun → held"
    if group and (group.form in FUTURE or group.base in ("schedule", "plan")):
        return MeetingStatus.PLANNED, f"the verb “{group.base}” ({group.form}) → planned"
    if aim := _row_of_aims(page, phrase):
        return MeetingStatus.PLANNED, f"“{aim}” goes on with what is to be done → planned"
    if _listed_to_do(page, phrase):
        return MeetingStatus.PLANNED, "an item of what is to be done → planned"
    if group and group.form is Form.GERUND and _talked_of(page, group):
        return MeetingStatus.PLANNED, "its holding is only talked about → planned"
    if group and group.form in (Form.PAST, Form.PASSIVE, Form.PARTICIPLE) and not (around & {"will", "upcoming"}):
        return MeetingStatus.HELD, f"the verb “{group.base}” ({group.form}) → held"
    published = page.reading.anchor
    later = timed is not None and words[timed.first - 1] == "later"  # "the visit later this week"
    if later or (timed and timed.when and published and published.before(timed.when)):
        return MeetingStatus.PLANNED, "its day comes after that of the document → planned"
    looks_back = not _LOOKING_BACK.isdisjoint(words[max(page.scene.first, phrase.first - 3) : phrase.first])
    if looks_back and _COMING.isdisjoint(around):
        return MeetingStatus.HELD, "told as what something came out of → held"
    if timed and timed.when and published and timed.when.before(published):
        return MeetingStatus.HELD, "its day lies before that of the document → held"
    will = next((other for other in page.scene.groups if other.first == phrase.end), None)
    if will and will.form in (Form.FUTURE, Form.PASSIVE_FUTURE):
        return MeetingStatus.PLANNED, f"“{page.reading.tokens.says(will.first, will.end)}” stands behind it → planned"
    if not _DATES.isdisjoint(around) and not _LEADS.isdisjoint(
        words[max(page.scene.first, phrase.first - 2) : phrase.first]
    ):
        return MeetingStatus.PLANNED, "a date for it is spoken of → planned"
    lead = words[max(page.scene.first, phrase.first - _LEAD) : phrase.first]
    if _to_be_held(page, phrase) or not _LEADING_TO.isdisjoint(pairwise(lead)):
        return MeetingStatus.PLANNED, "words beside it say that it is still to be held → planned"
    there = "at" in words[max(page.scene.first, phrase.first - 2) : phrase.first]  # "agreed at their talks in Oslo"
    coming = min((around & _PLANNED_WORDS) - ({"agreed"} if there else set()), default=None)
    if coming:
        return MeetingStatus.PLANNED, f"“{coming}” stands with it → planned"
    return MeetingStatus.HELD, "nothing says that it is still to come → held"
