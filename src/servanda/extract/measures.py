"""What a number measures: the indicator that the words around it name, or the thing that it counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from servanda.extract.draft import Page
from servanda.language.amounts import Counted
from servanda.language.verbs import Form, VerbGroup
from servanda.model.kinds import Indicator

SHARES = frozenset(["percent", "percentage point", "basis point"])
_REACH = 24  # tokens between the words for what is measured and the number
_COMPARED_WITH = (("compared", "to"), ("compared", "with"), ("as", "against"), (",", "against"))
_BEHIND_CHANGE = 9  # tokens from a change to the level that it led to
_NEAR = 4  # tokens within which words before and behind a number belong to it alone
_MEASURES_OF_THINGS: dict[str, Indicator] = {
    "document": Indicator.DOCUMENTS_SIGNED,
    "project": Indicator.PROJECTS,
    "company": Indicator.COMPANIES,
}
_COUNTS: dict[Indicator, str] = {
    Indicator.COMPANIES: "company",
    Indicator.PROJECTS: "project",
    Indicator.STUDENTS: "person",
    Indicator.DOCUMENTS_SIGNED: "document",
    Indicator.PASSENGERS: "person",
}
_UNPAID = frozenset([*_COUNTS, Indicator.FREIGHT])  # a sum of money counts none of these
_GOODS = frozenset(
    ["tonne", "container", "cubic metre", "cubic foot", "barrel", "barrel per day", "kilowatt hour", "megawatt hour",
     "gigawatt hour", "terawatt hour", "head of cattle", "litre", "wagon", "dose"]
)  # fmt: skip
_CARRIED = frozenset(["tonne", "container", "wagon", "barrel"])
_ALWAYS_TOLD = frozenset(["kilometre", "megawatt", "gigawatt", "hectare", "barrel", "cubic metre", "tonne"])
_ANYONE = frozenset("people persons individuals citizens nationals travellers travelers foreigners".split())
_LENT = frozenset([Indicator.CREDIT, Indicator.GRANT, Indicator.AID])
_DEALING = dict.fromkeys(("sell", "export"), Indicator.EXPORTS) | dict.fromkeys(("buy", "import"), Indicator.IMPORTS)
_GIVING = dict.fromkeys(("provide", "donate", "give", "grant", "allocate", "extend"), Indicator.AID)
_GIVEN = frozenset([Form.PAST, Form.FUTURE, Form.PRESENT, Form.PROGRESSIVE])
_GIFT = 25  # tokens from "provided" to a sum
_GROWTH_OF = frozenset(("an", growth, "of") for growth in ("increase", "upturn", "expansion"))
_GROWTH_OF |= {("a", growth, "of") for growth in ("decrease", "decline", "drop", "rise", "growth", "fall")}
_OF_WHICH = frozenset([("of", "which"), ("of", "it"), ("of", "that")])
_APART = frozenset(["and", ",", "while", "whereas", "but"])
_ONE_OF = ("one", "of", "the")  # "one of the six largest firms"
_BRACKETS = 8  # tokens of another sum in brackets
_DASHES = frozenset("–—")
_DOING = {"study": Indicator.STUDENTS, "enrol": Indicator.STUDENTS} | dict.fromkeys(
    ("visit", "travel", "arrive", "fly", "come", "holiday"), Indicator.PASSENGERS
)


@dataclass(frozen=True, slots=True)
class Measure:
    """What a number measures: the indicator and the token range of the words that say so."""

    indicator: Indicator
    first: int
    end: int


def measure(page: Page, counted: Counted) -> Measure | None:
    """The indicator nearest before the number, or else nearest behind it, in the same sentence."""
    words, named = page.reading.tokens.words, _named(page)
    if (other := _of_its_own(page, counted, named)) is not None:
        return other
    found = [
        each
        for each in _measured(named)
        if not (counted.is_money and each.indicator in _UNPAID) and not _only_qualifies(page, each)
    ]
    lent = {each.end for each in found if each.indicator in _LENT}
    # "A credit line for exports" is no export.
    found = [each for each in found if not (each.first - 1 in lent and words[each.first - 1] in ("for", "of"))]
    led = words[max(page.scene.first, counted.first - _NEAR) : counted.first]
    spoken = "it" in led or led[-3:] in _GROWTH_OF
    reach = 2 * _REACH if spoken else _REACH  # "trade grew ..., while in January it has already hit $5 million"
    before = [
        m
        for m in found
        if m.end <= counted.first and counted.first - m.end <= reach and not _is_of_another(page, m, counted)
    ]
    if (dealt := _dealt(page, counted, _DEALING)) is not None:
        return dealt
    stop = _behind_brackets(page, counted)  # "$5 million (some 20 million riyals) of loans"
    behind = _lent_for([each for each in found if each.first >= stop and each.first - stop <= 6])
    if behind and (_is_object(page, counted, behind[0]) or words[stop : stop + 2] in _OF_WHICH):
        return behind[0]
    own = bool(before) and before[-1].end == counted.first - 1 and words[counted.first - 1] == "of"
    if own and counted.is_money:
        return before[-1]  # "a credit line of $5 million to support"
    near = bool(behind) and behind[0].first - stop <= 2 and counted.amount.unit != "times"
    beyond = near and not _APART.isdisjoint(words[stop : stop + 2])  # "exports $7m and imports $5m"
    if near and not (beyond and before):
        return behind[0]
    growth = page.pack.figures.up | page.pack.figures.down
    grown = words[counted.end : counted.end + 2]  # "a 30 percent increase in Omani exports"
    part = counted.amount.unit in SHARES and grown[:1] == ("of",)  # "40 percent of all investment"
    if behind and (part or (grown[0] in growth and grown[1:] in (("in",), ("of",)))):
        return behind[0]
    if part:  # "2 percent of its budget", whatever was told before
        return None
    if before or behind:
        return before[-1] if before else behind[0]
    return _of_change(page, counted) or _of_next(page, counted) or _dealt(page, counted, _GIVING)


def _dealt(page: Page, counted: Counted, dealing: Mapping[str, Indicator]) -> Measure | None:
    """What the verb right before a sum tells of it: "Oman sold $83 million worth of dates", "gave $5 million"."""
    near = (group for group in page.scene.groups if counted.is_money and group.end == counted.first)
    meant = dealing is _DEALING  # "pledged to buy $2 billion of wheat" tells of no imports yet
    group = next((each for each in near if each.base in dealing and not (meant and each.form is not Form.PAST)), None)
    if group is None and dealing is _GIVING:
        group = _giving(page, counted)
    return Measure(dealing[group.base], group.main, group.end) if group else None


def _giving(page: Page, counted: Counted) -> VerbGroup | None:
    """The verb that gives the sum farther on: "provided Kenya $5 million", "gave $5 million for ports and another $2
    million"."""
    before = [group for group in page.scene.groups if group.end <= counted.first]
    if not counted.is_money or not before or before[-1].base not in _GIVING or before[-1].form not in _GIVEN:
        return None
    group = before[-1]
    other_sum = any(each.is_money and group.end <= each.first < counted.first for each in page.scene.amounts)
    whom = any((state.first, state.end) == (group.end, counted.first) for state in page.scene.states)
    return group if (other_sum or whom) and counted.first - group.end <= _GIFT else None


def _behind_brackets(page: Page, counted: Counted) -> int:
    """The token behind the number, and behind brackets that stand there."""
    words, end = page.reading.tokens.words, counted.end
    if words[end : end + 1] != ("(",):
        return end
    return next((at + 1 for at in range(end, min(end + _BRACKETS, page.scene.end)) if words[at] == ")"), end)


def _lent_for(found: list[Measure]) -> list[Measure]:
    """The measures; what only qualifies money that is lent is left out: "in export buyer's credit"."""
    if len(found) < 2 or found[0].indicator in _LENT:
        return found
    if found[1].indicator in _LENT and found[1].first - found[0].end <= 2:
        return found[1:]
    return found


def _of_next(page: Page, counted: Counted) -> Measure | None:
    """What the sums of a row share, told behind the last: "$30 million, $10 million and $20 million in loans"."""
    words = page.reading.tokens.words
    after = next((each for each in page.scene.amounts if each.first >= counted.end), None)
    if after is None or not (counted.is_money and after.is_money) or after.first - counted.end > 2:
        return None
    joined = words[counted.end : after.first] in ((",",), ("and",), (",", "and"))
    return measure(page, after) if joined else None


def _is_object(page: Page, counted: Counted, found: Measure) -> bool:
    """Whether what is measured is the object of the multiple: "to triple the current volume of trade"."""
    words, known = page.reading.tokens.words, page.pack.figures
    multiplies = counted.amount.unit == "times" and words[counted.end - 1] in known.up | known.down
    between = words[counted.end : found.first]
    parted = any(word in page.pack.grammar.prepositions or not word[0].isalnum() for word in between)
    return multiplies and between[:1] in (("the",), ("their",), ("our",)) and not parted


def _of_change(page: Page, counted: Counted) -> Measure | None:
    """What the change right before a sum is of: "the trade in which ... grew by 20%, year on year, to $2 billion"; or
    the sum that it is compared with or converted from: "came to $2 billion, compared to $1 billion"."""
    words = page.reading.tokens.words
    compared = words[counted.first - 2 : counted.first] in _COMPARED_WITH
    converted = words[counted.first - 1] == "("  # "216 million riyals ($561 million)"
    if not counted.is_money or not (compared or converted or words[counted.first - 1] == "to"):
        return None
    before = [each for each in page.scene.amounts if 0 < counted.first - each.end <= _BEHIND_CHANGE]
    told = before and (before[-1].is_money if compared or converted else before[-1].amount.unit in SHARES)
    return measure(page, before[-1]) if told else None


def _is_of_another(page: Page, found: Measure, counted: Counted) -> bool:
    """Whether the words belong to a sum right before them, as in "300 million as a grant and 224 million"."""
    words = page.reading.tokens.words
    if not counted.is_money or "and" not in words[found.end : counted.first]:
        return False
    return any(
        other.is_money and 0 <= found.first - other.end <= _NEAR and other.end <= found.first
        for other in page.scene.amounts
        if other.end <= counted.first
    )


def _only_qualifies(page: Page, found: Measure) -> bool:
    """Whether "trade" only qualifies another noun ("trade mission"), or the word is part of a name ("the Export-Import
    Bank")."""
    tokens = page.reading.tokens
    if found.end >= page.scene.end:
        return False
    town = found.end - found.first == 1 and tokens.words[found.first] == "capital"
    states = page.scene.states if town else ()
    if any(state.end == found.first and tokens.words[state.first - 1] == "the" for state in states):
        return True  # "in the Omani capital"
    if tokens.words[found.end - 1] == "trade" and tokens.words[found.end] in page.pack.figures.trade_compounds:
        return True
    after = found.end + (tokens.words[found.end] in ("and", "&", "-"))
    capitals = found.first > page.scene.first and tokens.capital(found.end - 1) and after < page.scene.end
    return capitals and not page.scene.heading and tokens.capital(after) and tokens.raw[after][1:].islower()


def _of_its_own(page: Page, counted: Counted, named: Sequence[Measure]) -> Measure | None:
    """What is measured by no indicator of the list and told right beside the sum: "a deficit of $5 million in its
    trade", "the $5 million surplus"."""
    words = page.reading.tokens.words
    for each in named:
        led = words[each.end : counted.first] == ("of",)
        if each.indicator is Indicator.OTHER and counted.is_money and (led or each.first == counted.end):
            return each
    return None


def _indicators(page: Page) -> list[Measure]:
    """The indicators that the sentence names, but those that only tell of something else."""
    return _measured(_named(page))


def _measured(named: Sequence[Measure]) -> list[Measure]:
    return [each for each in named if each.indicator is not Indicator.OTHER]


def _named(page: Page) -> list[Measure]:
    tokens, lexicon = page.reading.tokens, page.pack.figures.indicators
    found: list[Measure] = []
    at = page.scene.first
    while at < page.scene.end:
        hit = lexicon.at(tokens, at, page.scene.end)
        short = bool(found) and at - found[-1].end == 1 and tokens.words[at - 1] in ("(", "[")
        if hit and short and tokens.initials(at):  # "line of credit (LOC)"
            at = hit[0]
        elif hit:
            found.append(Measure(Indicator(hit[1]), at, hit[0]))
            at = hit[0]
        else:
            at += 1
    return found


def measure_before(page: Page, before: Page | None, counted: Counted) -> Measure | None:
    """What "it", "this figure" or a bare "an increase of" looks back to: the last indicator of the sentence before."""
    if before is None:
        return None
    words = page.reading.tokens.words[page.scene.first : counted.first]
    if words[-3:] == ("a", "total", "of"):  # a total of its own
        words = words[:-3]
    if page.pack.figures.looking_back.isdisjoint(words):
        return None
    passed = {*_COUNTS, Indicator.TARGET} if counted.is_money else {Indicator.TARGET}
    found = [each for each in _indicators(before) if each.indicator not in passed]
    return Measure(found[-1].indicator, -1, -1) if found else None


def counted_thing(page: Page, counted: Counted) -> Measure | None:
    """What a number of things measures: documents that were signed, tonnes, students."""
    words, known = page.reading.tokens.words, page.pack.figures
    thing, unit = words[counted.end - 1], counted.amount.unit
    if thing[0].isdigit() and unit in _COUNTS.values() and (told := _count_before(page, counted)):
        return told  # "the number of students rose to 180"
    sentence = words[page.scene.first : page.scene.end]
    of_several = _ONE_OF in (words[counted.first - 3 : counted.first], words[counted.first : counted.first + 3])
    if _in_a_name(page, counted) or of_several:
        return None
    if unit == "document":
        return _of(Indicator.DOCUMENTS_SIGNED, counted) if not known.signing.isdisjoint(sentence) else None
    if unit in _MEASURES_OF_THINGS:
        return _of(_MEASURES_OF_THINGS[unit], counted)
    if unit == "person" and not known.casualties.isdisjoint(sentence):
        return None
    if unit == "person":
        indicator = _of_persons(page, counted, thing)
        if indicator:
            return _of(indicator, counted)
    if unit in _CARRIED and not known.carrying.isdisjoint(sentence):
        return _of(Indicator.FREIGHT, counted)
    if unit in _GOODS:
        for words_of_trade, indicator in ((known.exporting, Indicator.EXPORTS), (known.importing, Indicator.IMPORTS)):
            if not words_of_trade.isdisjoint(sentence):
                return _of(indicator, counted)
    if unit in known.uncounted or thing in known.uncounted:
        return None
    in_words = not any(word[0].isdigit() for word in words[counted.first : counted.end])
    if in_words and counted.amount.value < 10 and unit not in _ALWAYS_TOLD:
        return None
    return _of(Indicator.OTHER, counted)


def _in_a_name(page: Page, counted: Counted) -> bool:
    """Whether the number is a word of a name: "the Three Seas Initiative"."""
    tokens, first = page.reading.tokens, counted.first
    return first > page.scene.first and all(tokens.capital(at) for at in (first, first + 1, counted.end - 1))


def _of(indicator: Indicator, counted: Counted) -> Measure:
    return Measure(indicator, counted.first, counted.end)


def _of_persons(page: Page, counted: Counted, thing: str) -> Indicator | None:
    known = page.pack.figures
    if any(each.end == counted.end and each.role == "people" for each in page.scene.states):
        return _of_a_people(page, counted)
    if thing in known.students:
        return Indicator.STUDENTS
    if thing in known.passengers:
        return Indicator.PASSENGERS
    if thing not in _ANYONE and not thing[0].isdigit():
        return None
    found = _count_before(page, counted)  # "passenger traffic reached 500,000 people"
    return found.indicator if found and found.indicator in (Indicator.PASSENGERS, Indicator.STUDENTS) else None


def _of_a_people(page: Page, counted: Counted) -> Indicator:
    """What people of a state are counted for: "12,000 Georgians study in Slovakia", "30,000 Slovaks visited"."""
    for group in page.scene.groups:
        if group.first >= counted.end and group.base in _DOING:
            return _DOING[group.base]
    return Indicator.OTHER


def _count_before(page: Page, counted: Counted) -> Measure | None:
    """The last words before the number, near enough, for things that are counted."""
    found = [
        each
        for each in _indicators(page)
        if each.indicator in _COUNTS and each.end <= counted.first and counted.first - each.end <= _REACH
    ]
    return found[-1] if found else None


def bare_count(page: Page, counted: Counted) -> Counted:
    """The count with its unit where the thing counted is told before the number alone ("the number of students reached
    400") or is a people ("30,000 Slovaks"); without a unit otherwise."""
    words, known = page.reading.tokens.words, page.pack.figures
    people = next((each for each in page.scene.states if each.first == counted.end and each.role == "people"), None)
    if people and counted.amount.value > 1:
        return replace(counted, end=people.end, amount=replace(counted.amount, unit="person"))
    if counted.amount.value <= 1 or known.reaching.isdisjoint(words[max(counted.first - 1, 0) : counted.first + 1]):
        return counted
    if counted.end < page.scene.end and words[counted.end] not in known.behind_bare:
        return counted
    found = _count_before(page, counted)
    return replace(counted, amount=replace(counted.amount, unit=_COUNTS[found.indicator])) if found else counted


def bare_sum(page: Page, before: Page | None, counted: Counted) -> Counted:
    """The sum in the money of the sum told before it, or in the sentence before: "from $7 billion in 2016 to 10.5
    billion in 2019"; without a unit otherwise."""
    words, end = page.reading.tokens.words, counted.end
    multiplied = words[end - 1] in page.pack.amounts.units.multipliers and words[end - 1][0].isalpha()
    closed = (
        end >= page.scene.end or words[end] in page.pack.figures.behind_bare or words[end] in page.pack.forms.gerund
    )
    if counted.amount.unit or not multiplied or not closed or measure(page, counted) is None:
        return counted
    told = [other for other in page.scene.amounts if other.is_money and other.end <= counted.first]
    told = told or [other for other in (before.scene.amounts if before else ()) if other.is_money]
    if not told:
        return counted
    return replace(counted, amount=replace(counted.amount, unit=told[-1].amount.unit), money=told[-1].money)


def is_aside(page: Page, first: int, end: int) -> bool:
    """Whether an aside opens or closes in tokens `[first, end)`: what stands on the other side is another matter. One
    that opens and closes there is stepped over."""
    tokens = page.reading.tokens
    dashes = [at for at in range(first, end) if tokens.words[at] in _DASHES]
    dashes = [at for at in dashes if tokens.starts[at] > tokens.ends[at - 1] or tokens.words[at] == "—"]
    words = tokens.words[first:end]
    return len(dashes) % 2 == 1 or words.count("(") != words.count(")")
