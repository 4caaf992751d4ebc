"""Objections to words that tell a fact and no act: a state, growth, a day, what comes of something."""

from __future__ import annotations

from servanda.extract.no_act.said import Reason, Said
from servanda.language.verbs import Form, is_adverb

_DATES = frozenset(["date", "dates", "venue"])
_FINITE = frozenset(Form) - {Form.INFINITIVE, Form.GERUND, Form.PASSIVE_OTHER, Form.PARTICIPLE}
_NEWS = 3  # words of "further details"
_RELEASED = frozenset(["released", "announced", "published", "disclosed", "revealed"])
_DEALING = frozenset(["sell", "buy", "export", "import", "invest"])
_TRADED = frozenset("trade turnover volume volumes exports imports commerce exchange exchanges".split())
_RECORDING = frozenset(["record", "register", "post", "report", "run", "show"])
_BALANCES = frozenset(["deficit", "surplus", "balance", "record"])


def _state(said: Said) -> bool:
    behind = said.words[said.at + 1 :]
    return behind[:2] == ("to", "be") and not any(word in said.page.pack.forms.participle for word in behind[2:4])


def _figure(said: Said) -> bool:
    behind = said.words[said.at + 1 : said.at + 2]
    bases, known = said.page.pack.forms.bases(said.verb), said.page.pack.figures
    grown = not bases.isdisjoint(known.up)
    if said.done and not bases.isdisjoint(_RECORDING) and said.object in known.up | known.down | _BALANCES:
        return True  # "recorded a deficit of $5 million"
    object_ = said.act.first + said.at + 1
    near = range(object_, object_ + 3)
    if said.done and not bases.isdisjoint(_DEALING):  # "sold $83 million worth of dates", "invested over $2 million"
        return any(each.first in near and each.is_money for each in said.page.scene.amounts)
    if said.done and grown and (said.object in _TRADED or said.words[-1] in ("fold", "times")):
        return True  # "increased mutual trade", "has increased seven-fold"
    return grown and bool(behind) and behind[0][0].isdigit()


def _history(said: Said) -> bool:
    """Whether it is told when relations began, in a year gone by: "established diplomatic ties in 1992"."""
    page, words = said.page, said.words
    began = {"diplomatic", "established"} <= set(words) and not {"relations", "ties"}.isdisjoint(words)
    times = (timed.when for timed in page.scene.times if said.act.first <= timed.first)
    anchor = page.reading.anchor
    past = any(when and (anchor is None or when.latest.year < anchor.earliest.year) for when in times)
    return said.done and began and past


def _occurs(said: Said) -> bool:
    """Whether something only takes place: "is expected to take place in May"."""
    return said.words[said.at : said.at + 2] == ("take", "place")


def _dated(said: Said) -> bool:
    """Whether only a day is still to be found: "the date would be finalized soon"."""
    return not said.verbal and said.head in _DATES


def _begins(said: Said) -> bool:
    """Whether it is only told when something begins: "scheduled to start on Wednesday"."""
    begin = said.act.first + said.at + 1
    timed = any(begin <= time.first <= begin + 1 for time in said.page.scene.times)
    return said.verb in ("start", "begin", "commence") and timed


def _news(said: Said) -> bool:
    """Whether it is only more news that is to come: "further details will be released later"."""
    told = {"details", "information"} & set(said.words[:_NEWS])
    return bool(told) and not _RELEASED.isdisjoint(said.words)


def _comes_of(said: Said) -> bool:
    """Whether it tells what comes of something: "will contribute to boosting trade", "will help in widening ties"."""
    words, at = said.words, said.at
    forms = said.page.pack.forms
    behind = next((word for word in words[at + 2 :] if not is_adverb(word)), "")
    joined = (said.verb, words[at + 1 : at + 2]) in (("contribute", ("to",)), ("help", ("in",)))
    return joined and behind in forms.gerund


def _statement(said: Said) -> bool:
    """ "noting that trade grew", but not "ensuring that the border is open"."""
    return "that" in said.words[1:2] and _opens_clause(said) and "secure" not in said.classes(said.verb)


def _opens_clause(said: Said) -> bool:
    """Whether "that" behind the verb opens a clause: "noting that trade grew", not "ending that ban"."""
    begin, end = said.act.first + said.at + 2, said.act.end
    if said.page.reading.tokens.words[begin : begin + 1] == (",",) or begin >= end:
        return True
    return any(begin < group.first < end and group.form in _FINITE for group in said.page.scene.groups)


def _clause_behind(said: Said) -> bool:
    """ "the means that we have to use, this path is open"."""
    first, comma, *behind = said.words[:3]
    closed = comma == "," and bool(behind) and behind[0] in said.page.pack.grammar.determiners
    return closed and first in said.page.pack.forms.base


REASONS: tuple[Reason, ...] = (
    ("a clause of its own follows the verb", _clause_behind),
    ("a state, no act", _state),
    ("a figure, no act", _figure),
    ("when relations began, long ago", _history),
    ("it tells when something begins, no act", _begins),
    ("it tells when something takes place", _occurs),
    ("it tells of a day alone", _dated),
    ("it tells of news to come, no act", _news),
    ("it tells what comes of something, no act", _comes_of),
    ("a statement, no act", _statement),
)
