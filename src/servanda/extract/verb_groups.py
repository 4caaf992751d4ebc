"""The verb groups of a sentence, with what the words around them make of their forms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from servanda.language.pack import Pack
from servanda.language.tokens import Tokens
from servanda.language.verbs import Form, VerbGroup, verb_group

_TELLER = 14  # tokens of who says so, behind what is said
_AS_FUTURE = {Form.MAY: Form.FUTURE, Form.PASSIVE_OTHER: Form.PASSIVE_FUTURE}


def verb_groups(tokens: Tokens, first: int, end: int, pack: Pack) -> tuple[VerbGroup, ...]:
    """The verb groups in tokens `[first, end)`, in order; a bare form shares that of the verb it is joined to, and
    "would" is a future where it stands in reported speech."""
    found: list[VerbGroup] = []
    led: Form | None = None  # the form of the last future or infinitive, which "and open Y" shares
    for at in range(first, end):
        name = tokens.capital(at) and at > first and tokens.raw[at - 1][0].isalnum()
        group = verb_group(tokens, at, first, pack.forms) if tokens.raw[at][0].isalpha() and not name else None
        if group is None:
            continue
        if group.form in _AS_FUTURE and _would_in_report(tokens, (first, end), group, found, pack):
            group = replace(group, form=_AS_FUTURE[group.form])
        if group.form in (Form.FUTURE, Form.INFINITIVE):
            led = group.form
        elif led and tokens.words[group.first - 1] in ("and", ",", "or") and _may_be_base(tokens, group):
            group = replace(group, form=led)
        elif group.form in (Form.PAST, Form.PASSIVE) or (
            group.form is Form.PRESENT and not (found and _object_of(tokens, found[-1], group))
        ):
            led = None
        found.append(group)
    return tuple(found)


def _object_of(tokens: Tokens, verb: VerbGroup, group: VerbGroup) -> bool:
    """Whether what reads like a verb stands right behind one as its object: "to hold talks", "to wrap up talks"."""
    between = tokens.words[verb.end : group.first]
    return between in ((), ("up",), ("out",))


def _may_be_base(tokens: Tokens, group: VerbGroup) -> bool:
    """Whether the verb is in its bare form: "open", or "set", which is its own past."""
    alone = group.first == group.main
    return group.form is Form.BASE or (alone and group.form is Form.PAST and tokens.words[group.main] == group.base)


def _would_in_report(
    tokens: Tokens, span: tuple[int, int], group: VerbGroup, before: Sequence[VerbGroup], pack: Pack
) -> bool:
    """Whether "would" is the future of reported speech: "said that a school would be opened", "agreed that they would
    meet", "Flights would resume, the minister said"."""
    if "would" not in tokens.words[group.first : group.main] or "like" in tokens.words[group.first : group.main + 1]:
        return False
    first, end = span
    said = tokens.words[first : group.first]
    if any(word in pack.saying for word in said) or "made it clear" in " ".join(said):
        return True
    if any("agree" in pack.classes.get(each.base, ()) for each in before):
        return True
    behind = tokens.words[group.end : end]
    teller = behind[len(behind) - behind[::-1].index(",") :] if "," in behind else ()
    return len(teller) <= _TELLER and any(word in pack.saying for word in teller)
