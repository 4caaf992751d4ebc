"""Which verbs tell of an occasion, and of what kind: "met", "sat down with", "headed for", "phoned"."""

from __future__ import annotations

from servanda.extract.draft import Page
from servanda.extract.meetings.circumstances import clause_end
from servanda.extract.meetings.places import named_place
from servanda.language.names import Place
from servanda.language.persons import Person
from servanda.language.verbs import Form, VerbGroup
from servanda.model.kinds import MeetingFormat

# What a verb of a class tells of, and which verbs of the class tell it: "come" may arrive anywhere.
TELLING: dict[str, tuple[MeetingFormat, frozenset[str]]] = {
    "meet": (MeetingFormat.TALKS, frozenset(["meet", "gather", "confer", "negotiate"])),
    "receive": (MeetingFormat.TALKS, frozenset(["receive", "host", "welcome"])),
    "visit": (MeetingFormat.VISIT, frozenset(["visit", "tour"])),
    "speak": (MeetingFormat.CALL, frozenset(["speak", "talk", "phone", "telephone"])),
    "call": (MeetingFormat.TALKS, frozenset(["call"])),
    "arrive": (MeetingFormat.VISIT, frozenset("arrive travel land fly leave depart go reach".split())),
    "hold": (MeetingFormat.SESSION, frozenset(["convene", "reconvene"])),
    "discuss": (MeetingFormat.TALKS, frozenset(["discuss"])),
    "accredit": (MeetingFormat.EVENT, frozenset()),  # no verb tells it but with its object: "presented his credentials"
}
SETTING_OUT = frozenset(["leave", "depart", "head", "set", "come"])

_DOWN = {"sit": ("meet", ("down", "with")), "touch": ("arrive", ("down", "in"))}
_TOWARDS = {"head": (("for",), ("to",)), "come": (("to",),), "set": (("off",), ("out",))}
_PHONES = frozenset("phone telephone videoconference".split())
_NAMED_WITHIN = 7  # tokens
_DELEGATION = 20  # tokens from "lead a delegation" to where it goes
_NEAR_WITH = 3  # tokens from "with" to the official
_VIEWS = frozenset(["views", "opinions", "ideas", "perspectives"])
_HANDING = frozenset("present hand submit deliver receive accept".split())
_CREDENTIALS = frozenset(["credentials", "credence"])
_HANDED = 5  # tokens from "presented" to "credentials"
_RUNG_FOR = frozenset("discuss congratulate express convey offer review exchange thank brief inform".split())


def kind_of(page: Page, group: VerbGroup) -> str | None:
    """The kind of occasion that the verb may tell of, a key of `TELLING`; None where the verb is of another sort."""
    if _hands_credentials(page, group):
        return "accredit"
    if group.base == "call" and _rings(page, group):
        return "speak"
    kind = next((name for name, (_, verbs) in TELLING.items() if group.base in verbs), None)
    if kind == "visit" and _is_visitor(page, group):
        return None
    if kind is not None:
        return kind
    words = page.reading.tokens.words
    if by_phone(page, group):
        return "speak"
    if _leads_delegation(page, group) or _sets_off(page, group):
        return "arrive"
    if group.base in _DOWN:
        kind, behind = _DOWN[group.base]
        return kind if words[group.end : group.end + 2] == behind else None
    views = group.base == "exchange" and not _VIEWS.isdisjoint(words[group.end : group.end + 2])
    return "discuss" if views and discussed_with(page, group) else None


def _is_visitor(page: Page, group: VerbGroup) -> bool:
    """Whether the word only tells of a guest: "held talks with visiting Omani Minister A"."""
    adjective = any(state.first == group.end and state.role == "adjective" for state in page.scene.states)
    return group.form is Form.GERUND and adjective


def by_phone(page: Page, group: VerbGroup) -> bool:
    """Whether what the verb tells was said on the phone: "conveyed his condolences to President Moi by telephone"."""
    words = page.reading.tokens.words
    clause = words[group.end : clause_end(page, group.end)]
    return any(
        word in _PHONES
        and clause[at - 1] in ("by", "the", "via")
        and {"by", "over", "on", "via"} & set(clause[max(0, at - 2) : at])
        for at, word in enumerate(clause)
        if at
    )


def _rings(page: Page, group: VerbGroup) -> bool:
    """Whether somebody is called up: "called his counterpart Badu on Monday", "called President Moi to discuss", but
    not "called President Moi a friend" or "called President Moi to order"."""
    words = page.reading.tokens.words
    called = next((each for each in page.scene.persons if 0 <= each.first - group.end <= 2), None)
    if called is None or group.form is not Form.PAST or words[group.end] == "on":
        return False
    at = called.end + (words[called.end : called.end + 1] == (",",))
    timed = any(0 <= each.first - at <= 1 for each in page.scene.times)
    closed = words[at : at + 1] in ((".",), ("and",)) or at >= page.scene.end
    aimed = words[at : at + 1] == ("to",) and not _RUNG_FOR.isdisjoint(words[at + 1 : at + 2])
    return timed or closed or aimed


def _leads_delegation(page: Page, group: VerbGroup) -> bool:
    """Whether somebody leads a delegation abroad: "will lead a delegation, including Minister Badu, to Oslo"."""
    words = page.reading.tokens.words
    far = range(group.end, min(group.end + _DELEGATION, page.scene.end - 1))
    if group.base not in ("lead", "head") or not {"delegation", "mission"} & set(words[group.end : group.end + 4]):
        return False
    return any(words[at] == "to" and named_place(page, at + 1) for at in far)


def _sets_off(page: Page, group: VerbGroup) -> bool:
    """Whether somebody heads for a place: "headed to Oslo on Monday", "came to Oslo", "set off for Oslo"."""
    behind = page.reading.tokens.words[group.end : group.end + 1]
    return behind in _TOWARDS.get(group.base, ()) and bound_for(page, group) is not None


def bound_for(page: Page, group: VerbGroup) -> Place | None:
    """Where somebody leaves for: "left this afternoon for Oslo", "headed to Oslo"."""
    words = page.reading.tokens.words
    if group.base in ("head", "come") and words[group.end : group.end + 1] == ("to",):
        place = named_place(page, group.end + 1)
        return None if place and words[place.end : place.end + 1] == ("'s",) else place
    far = range(group.end, min(group.end + _NAMED_WITHIN + 3, page.scene.end - 1))
    for at in far:
        if words[at] in (",", ";", "after"):
            return None
        if words[at] == "for" and (place := named_place(page, at + 1)):
            return place
    return None


def discussed_with(page: Page, group: VerbGroup) -> int | None:
    """The token behind the official whom something is told to be discussed with: "discussed with Omani Minister Badu |
    the port", "discussed the port with Omani Minister Badu |"; None where there is none."""
    if group.form is not Form.PAST:
        return None
    words = page.reading.tokens.words
    company = next((each for each in page.scene.persons if _is_company(page, group, each)), None)
    if company is None or words[company.end : company.end + 1] == ("'s",):
        return None
    return company.end


def _is_company(page: Page, group: VerbGroup, person: Person) -> bool:
    """Whether the person stands behind a "with" of the verb's own clause."""
    words = page.reading.tokens.words
    if person.first < group.end or clause_end(page, group.end) < person.first:
        return False
    return "with" in words[max(group.end, person.first - _NEAR_WITH) : person.first]


def _hands_credentials(page: Page, group: VerbGroup) -> bool:
    """Whether an envoy presents his credentials, or they are received: "presented copies of his credentials to"."""
    words = page.reading.tokens.words
    return group.base in _HANDING and not _CREDENTIALS.isdisjoint(words[group.end : group.end + _HANDED])
