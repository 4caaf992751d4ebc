"""Objections to words that tell of a meeting, a body or a paper, which are claims of their own kind."""

from __future__ import annotations

from servanda.extract.draft import Page
from servanda.extract.no_act.said import ENDING, Reason, Said, head_in_heap, head_of
from servanda.extract.recurring import recurs
from servanda.language.phrases import Phrase
from servanda.language.verbs import is_adverb

_SHORT_OBJECT = 8  # tokens: "hold the next round of political talks"
_TO_AIM = 4  # tokens from papers to what they are "aimed at"
_ECONOMIC = frozenset(["trade", "economic", "political", "the", "commercial"])
_BETWEEN = ((), ("between", "both"), ("between", "the"), ("in", "various"))
_OPENS = frozenset("start begin open inaugurate engage take join conclude undertake".split())
_TO_PAPER = 5  # tokens from "negotiations" to the paper
_REVIEWS = frozenset("review evaluation assessment analysis stocktaking appraisal examination".split())
_AT_HOME = frozenset(["cabinet", "government", "parliament", "coalition", "party"])
_CONVENING = frozenset(["convening", "convocation"])


def _aim_of_papers(said: Said) -> bool:
    """Whether papers are only told to be for better relations: "signed three memorandums aimed at | strengthening
    bilateral ties", but not "... aimed at opening a port"."""
    words, first = said.page.reading.tokens.words, said.act.first
    while is_adverb(words[first - 1]) or words[first - 1] == "further":
        first -= 1
    papers = any(0 <= first - each.end <= _TO_AIM for each in said.page.scene.instruments)
    if words[first - 2 : first] != ("aimed", "at") or not papers:
        return False
    plain, ties = said.page.pack.courtesies.plain, said.page.pack.courtesies.bare
    behind = next((at for at, word in enumerate(said.words[1:], 1) if word in ties), 0)
    others = [word for word in said.words[1:behind] if word not in plain and word not in _ECONOMIC]
    return behind > 0 and not others and said.words[behind + 1 :][:2] in _BETWEEN


def _on_paper(said: Said) -> bool:
    """Whether the act is the approval or signature of an instrument, or nothing but an instrument: "several accords
    will be signed" tells of the accords."""
    page, first, end = said.page, said.act.first, said.act.end
    named = (phrase for phrase in page.scene.instruments if first < phrase.head_end and phrase.head < end)
    papers = {at for phrase in named for at in range(phrase.head, phrase.head_end)}
    words = page.reading.tokens.words
    article = words[first] in page.pack.grammar.determiners  # "the free trade deal" holds no verb
    begins = (first, first + 1) if is_adverb(words[first]) else (first,)
    if article or not any(group.main in begins for group in page.scene.groups):
        nothing_else = head_in_heap(page, first, end) in papers
        return said.rule.status != "discussed" and not said.rule.whole and nothing_else
    verb = next((group.base for group in page.scene.groups if group.main == first), "")
    classes = page.pack.classes.get(verb, frozenset())
    if "sign" in classes and head_in_heap(page, first + 1, end) in papers:
        return True
    if said.done and verb == "establish":
        return head_of(page, first + 1, end) in papers  # "established a roadmap for ports"
    return said.done and bool(classes & {"approve", "adopt", "sign", "ratify"}) and bool(papers)


def _of_meeting(said: Said) -> bool:
    """Whether a meeting is to be held or led, and nothing else: "hold a session in May", "chairing the summit"."""
    page, act = said.page, said.act
    words, head = page.reading.tokens.words, head_of(page, act.first, act.end)
    if not said.done and recurs(page, act.first, act.end):
        return False  # "to hold consultations twice a year"
    first = act.first + (words[act.first] in page.pack.grammar.determiners)
    if words[first] in _CONVENING or words[head] == "ceremony":
        return True  # "the convening of the commission in Oslo", "the signing ceremony after the talks"
    if words[head] in ("contact", "contacts") and any(head < person.first <= head + 3 for person in page.scene.persons):
        return True  # "his contacts with President Moi"
    article = words[act.first] in page.pack.grammar.determiners  # "the visit" holds no verb
    verbs = (act.first,) if article else (act.first, act.first + 1)
    verb = next((group.base for group in page.scene.groups if group.main in verbs), "")
    if verb in ("convene", "reconvene"):
        return True
    if verb in ENDING and not said.done and words[head] in ("talks", "negotiations"):
        return False  # "to conclude the talks on fishing"
    behind = head_of(page, act.first + 1, act.end) + 1
    if verb in _OPENS and words[behind - 1] in ("talks", "negotiations"):
        papers = any(behind < each.first <= behind + _TO_PAPER for each in page.scene.instruments)
        if papers and words[behind] in ("on", "for", "to", "towards", "toward"):
            return False  # "to begin talks on a fishing treaty", "negotiations to revise the treaty"
    if (
        verb
        and not page.pack.classes.get(verb, frozenset()) & {"hold", "attend", "pay", "grant"}
        and verb not in _OPENS
    ):
        return False
    begin = act.first + bool(verb)
    begin += 2 if words[begin : begin + 2] == ("part", "in") else words[begin] == "in"  # "take part in", "engage in"
    begin += 3 if words[begin : begin + 3] == ("high", "-", "level") else 0
    head = head_of(page, begin, min(act.end, act.first + _SHORT_OBJECT))
    if words[head : head + 2] == ("round", "of"):
        head = head_of(page, head + 2, act.end)
    occasions = (
        each
        for each in page.scene.meetings
        if not (each.plural and (each.type in ("event", "forum", "visit") or _for_whom(page, each)))
    )  # "days of culture", "mutual visits of farmers", "training sessions for divers"
    named = (range(each.head, each.head_end if each.type != "event" else each.head + 1) for each in occasions)
    return any(head in each for each in named)  # "bilateral discussions", but "military exercises" are an act


def _for_whom(page: Page, occasion: Phrase) -> bool:
    """Whether sessions are told with whom they are for: "awareness sessions for traders"."""
    sessions = page.reading.tokens.words[occasion.head] == "sessions" and occasion.first < occasion.head
    return sessions and page.reading.tokens.words[occasion.head_end : occasion.head_end + 1] == ("for",)


def _occasion_used(said: Said) -> bool:
    used = said.page.reading.tokens.words[head_of(said.page, said.act.first + 1, said.act.end)]
    return said.verb in ("use", "take", "seize") and used in said.page.pack.courtesies.occasions


def _reviewed(said: Said) -> bool:
    """Whether something is only talked through: "conducted a full review of their ties"."""
    return said.verb in ("conduct", "conducted", "held", "made", "undertook") and said.object in _REVIEWS


def _year_marked(said: Said) -> bool:
    """Whether a year is told for what it is the anniversary of: "The year marks the 20th anniversary since"."""
    return said.done and "anniversary" in said.words and not {"marks", "marked", "is", "was"}.isdisjoint(said.words)


def _names_body(said: Said) -> bool:
    """Whether the words only name a body or a gathering: "addressed the assembly of parliaments"."""
    words, forms = said.page.reading.tokens.words, said.page.pack.forms
    first = said.act.first + (words[said.act.first] in ("the", "a", "an"))
    if words[first] in forms.gerund or words[first] in forms.base:
        return False
    return any(body.first <= first <= body.head and body.head - first <= 2 for body in said.page.scene.bodies)


def _home_body(said: Said) -> bool:
    """Whether a state's own government is formed: "Oman's new cabinet has been established"."""
    formed = any("establish" in said.classes(word) for word in said.words if word in said.page.pack.forms.participle)
    return said.done and formed and said.head in _AT_HOME | {"headed", "led"} and not _AT_HOME.isdisjoint(said.words)


REASONS: tuple[Reason, ...] = (
    ("it names a body or a gathering, no act", lambda said: said.rule.strict and _names_body(said)),
    ("papers are for better relations, no act", _aim_of_papers),
    ("an occasion is made use of, no act", _occasion_used),
    ("something is talked through, no act", _reviewed),
    ("what a year is marked for, no act", _year_marked),
    ("a government at home, no act", _home_body),
    ("it tells of an instrument, no act besides", _on_paper),
    ("it tells of a meeting, no act besides", _of_meeting),
)
