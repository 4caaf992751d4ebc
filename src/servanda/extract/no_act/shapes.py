"""Objections to the shape of the words: a condition, a clause, a pronoun, a bare issue."""

from __future__ import annotations

from servanda.extract.draft import Page
from servanda.extract.no_act.said import ENDING, FEW, HEAPS, Reason, Said, head_of, in_a_field, near
from servanda.language.lists import Act
from servanda.language.verbs import Form, is_adverb

_OPENING_WORDS = 5  # of "Accordingly, the proposal made by"
_NEEDED = 14  # tokens from "the need for" to what the act is for
# What is done about one of these is no act.
_ASKED = frozenset("proposal proposals request requests instruction instructions".split())
_PRONOUNS = frozenset("it them him her us".split())
_POINTERS = frozenset("this that these those".split())
_OPENING = frozenset("pave paving open opening write writing turn turning start starting begin beginning".split())
_NEW_PAGES = frozenset(["page", "chapter", "era", "leaf", "way"])  # "open a new page in relations"
_RIGHTS = frozenset("right rights obligation obligations duty duties".split())
_HOLLOW = frozenset(
    "a an the of and s 's its their some several various number set range ideas idea proposal proposals suggestion"
    " suggestions views view options topics matters questions issues both two countries sides concrete specific new"
    " other relevant".split()
)
_ROW = 14  # words of "trade, aviation and telecommunication"
_JOINT = frozenset("exchange exchanges exports imports visits training".split())
_LINKING = frozenset([",", "and", "or", "it", "they"])
_BEHIND_NOUN = frozenset("signed made held reached concluded agreed told".split())
_TERMS = frozenset("term tenure tenures mandate assignment posting tour".split())
_BESIDE = frozenset(["at", "until", "till", "since", "despite"])
_LASTING = frozenset([("continue", "until"), ("continue", "till"), ("continue", "through")])


def sets_aim(page: Page, act: Act) -> bool:
    """Whether the verb that the act begins with has an aim as its object: "set a target of doubling trade"."""
    head = head_of(page, act.first + 1, act.end)
    return head > act.first and page.reading.tokens.words[head] in page.pack.heads["plan"]


def _condition(said: Said) -> bool:
    """ "If the king comes, the port will open"."""
    tokens, conditions = said.page.reading.tokens, said.page.pack.grammar.conditions
    return conditions.at(tokens, said.act.first, said.act.end) is not None


def _aim_of_need(said: Said) -> bool:
    """Whether the infinitive only tells what the act that is needed is for: "the need for the opening of a port to |
    serve traders", but not "the need for both sides to | open a port"."""
    words, lists = said.page.reading.tokens.words, said.page.pack.lists
    to = said.act.first - 1
    while is_adverb(words[to]):
        to -= 1
    near = range(to - 1, max(said.page.scene.first, to - _NEEDED), -1)
    led = next((at for at in near if words[at] == "for"), None) if words[to] == "to" else None
    if led is None or words[led - 1] not in said.page.pack.heads["need"]:
        return False
    return lists.shapes.acts(said.page.reading.tokens, led + 1, to)


def _wrong(said: Said) -> bool:
    return said.verb not in said.page.pack.forms.base and said.head in said.page.pack.courtesies.wrongs


def _pronoun(said: Said) -> bool:
    """Whether a pronoun stands where the act should be told: "spoke about this during the talks"."""
    words, pack = said.words, said.page.pack
    if words[0] == "it" and (pack.forms.auxiliary(words[1]) or is_adverb(words[1])):
        return True
    if words[0] in _POINTERS and words[1] in pack.grammar.prepositions:
        return True
    if words[0] == "whose" or (words[0] in _PRONOUNS and words[1] == "that"):
        return True  # "assured him that the road is safe"
    return len(words) <= FEW and (words[1] in _PRONOUNS or words[-1] in _PRONOUNS | _POINTERS)


def _proposal(said: Said) -> bool:
    return said.done and not said.verbal and not _ASKED.isdisjoint(said.words[:_OPENING_WORDS])


def _bare(said: Said) -> bool:
    bare = said.words[-1] in said.page.pack.courtesies.bare and len(said.words) < FEW
    return said.rule.strict and not said.verbal and bare and not in_a_field(said)


def _hollow(said: Said) -> bool:
    """Whether no word tells what the ideas or proposals are: "a set of proposals of Oman and Kenya"."""
    named = {at for state in said.page.scene.states for at in range(state.first, state.end)}
    words = said.page.reading.tokens.words
    told = (words[at] for at in range(said.act.first, said.act.end) if at not in named)
    return said.rule.status == "discussed" and said.words[-1] not in HEAPS and _HOLLOW.issuperset(told)


def _idle(said: Said) -> bool:
    """Whether the words behind the head make it a bare issue: "other issues of mutual interest"."""
    behind = head_of(said.page, said.act.first, said.act.end) + 1
    return said.page.pack.courtesies.idle.at(said.page.reading.tokens, behind, said.act.end) is not None


def _fields(said: Said) -> bool:
    """Whether the words are only a row of fields: "trade, aviation and communication"; not "trade and cooperation"."""
    grammar, words = said.page.pack.grammar, said.words
    if said.rule.status != "discussed" or "," not in words or len(words) > _ROW:
        return False
    listed, gerunds = said.page.pack.lists.words, said.page.pack.forms.gerund
    acts = any(word in listed.cooperation or word in gerunds or word in _JOINT for word in words)
    return not acts and grammar.prepositions.isdisjoint(words) and not {"to", "'s"} & set(words)


def _told_clause(said: Said) -> bool:
    """Whether a verb with an object of its own stands behind the noun: "regional issues reflected a consensus"."""
    words, grammar = said.page.reading.tokens.words, said.page.pack.grammar
    if said.verbal or said.rule.status != "discussed":
        return False
    for group in said.page.scene.groups:
        within = said.act.first < group.first and group.end < said.act.end and group.form is Form.PAST
        if not within or group.end - group.first > 1:
            continue
        linked = words[group.first - 1] in grammar.relatives or words[group.first - 1] in _LINKING
        if not linked and words[group.end] in grammar.determiners and words[group.first] not in _BEHIND_NOUN:
            return True
    return False


REASONS: tuple[Reason, ...] = (
    ("one word tells no act", lambda said: len(said.words) < 2),
    ("what it leads to is told apart", lambda said: said.words[-1] == "to"),
    ("a condition, no act", _condition),
    ("a right or a duty, no act", lambda said: said.words[0] in _RIGHTS),
    ("somebody's term ends, no act", lambda said: said.verb in ENDING and not _TERMS.isdisjoint(near(said))),
    ("where or on whose account, no act", lambda said: said.words[0] in _BESIDE),
    ("it tells what the act before it is for", _aim_of_need),
    ("a wrong, no act between states", _wrong),
    ("how long something lasts, no act", lambda said: said.words[said.at : said.at + 2] in _LASTING),
    ("a manner of speaking, no act", lambda said: said.verb in _OPENING and not _NEW_PAGES.isdisjoint(near(said))),
    ("a hostile act or a refusal", lambda said: said.verb in said.page.pack.courtesies.hostile),
    ("bare issue, no act", lambda said: said.rule.strict and (not said.act.acts or _idle(said))),
    ("a pronoun stands where the act should be told", _pronoun),
    ("an aim that is set, no deed", lambda said: said.done and sets_aim(said.page, said.act)),
    ("a row of fields, no act", _fields),
    ("a clause of its own follows the noun", _told_clause),
    ("what is done about a proposal, no act", _proposal),
    ("bare issue, no act", _bare),
    ("nothing tells what it is about, no act", _hollow),
)
