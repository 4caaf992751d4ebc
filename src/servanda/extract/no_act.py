"""Why words that a rule bound are no undertaking: a courtesy, a bare issue, a paper, a meeting, a pronoun."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from servanda.extract.draft import Page
from servanda.extract.recurring import recurs
from servanda.language.lists import Act
from servanda.language.phrases import Phrase
from servanda.language.rule import Rule
from servanda.language.verbs import Form, is_adverb

_SHORT_OBJECT = 8  # tokens: "hold the next round of political talks"
_OPENING_WORDS = 5  # of "Accordingly, the proposal made by"
_NEEDED = 14  # tokens from "the need for" to what the act is for
_TO_AIM = 4  # tokens from papers to what they are "aimed at"
_ECONOMIC = frozenset(["trade", "economic", "political", "the", "commercial"])
_BETWEEN = ((), ("between", "both"), ("between", "the"), ("in", "various"))
_FEW = 4  # words of "met with them in", "spoke about this"
_TIES = frozenset("relations relationship relationships ties friendship bonds balance framework".split())
_DATES = frozenset(["date", "dates", "venue"])
# What is done about one of these is no act.
_ASKED = frozenset("proposal proposals request requests instruction instructions".split())
_OPENS = frozenset("start begin open inaugurate engage take join conclude undertake".split())
_FINITE = frozenset(Form) - {Form.INFINITIVE, Form.GERUND, Form.PASSIVE_OTHER, Form.PARTICIPLE}
_PRONOUNS = frozenset("it them him her us".split())
_POINTERS = frozenset("this that these those".split())
_OPENING = frozenset("pave paving open opening write writing turn turning start starting begin beginning".split())
_NEW_PAGES = frozenset(["page", "chapter", "era", "leaf", "way"])  # "open a new page in relations"
_RIGHTS = frozenset("right rights obligation obligations duty duties".split())
_BOOSTS = frozenset("boost impetus push fillip momentum lift shot".split())
_RELATING = frozenset("establish build develop forge enjoy maintain share".split())
_SIDING = frozenset("support backing solidarity partnership friendship leadership".split())
_COMPANY = frozenset("delegation entourage trip visit ceremony event".split())
_HEAPS = frozenset("package packages set series number range raft list host array portfolio".split())
_NEWS = 3  # words of "further details"
_RELEASED = frozenset(["released", "announced", "published", "disclosed", "revealed"])
_DEALING = frozenset(["sell", "buy", "export", "import"])
_RECORDING = frozenset(["record", "register", "post", "report", "run", "show"])
_TO_PAPER = 5  # tokens from "negotiations" to the paper
_BALANCES = frozenset(["deficit", "surplus", "balance", "record"])
_REVIEWS = frozenset("review evaluation assessment analysis stocktaking appraisal examination".split())
_GOOD_FOR = frozenset("role part basis foundation platform mechanism forum model example bridge".split())
_HOLLOW = frozenset(
    "a an the of and s 's its their some several various number set range ideas idea proposal proposals suggestion"
    " suggestions views view options topics matters questions issues both two countries sides concrete specific new"
    " other relevant".split()
)
_GUESTS = frozenset("premier delegation delegations guests guest president minister ministers team envoy".split())
_AT_HOME = frozenset(["cabinet", "government", "parliament", "coalition", "party"])
_ENDING = frozenset("conclude concluding complete completing finish finishing end ending".split())
_CONVENING = frozenset(["convening", "convocation"])
_TERMS = frozenset("term tenure tenures mandate assignment posting tour".split())
_BESIDE = frozenset(["at", "until", "till", "since", "despite"])
_LASTING = frozenset([("continue", "until"), ("continue", "till"), ("continue", "through")])
_WHAT_FOR = frozenset(
    "in to for with of on during towards toward extended provided given rendered offered lent".split()
)
_BEHIND_HEAD = frozenset(
    "of for to in and , ( that which during after before at by with on from under between among within via since has"
    " have had was were is are will would worth".split()
)
_BEHIND_GIVEN = _BEHIND_HEAD - {"and", ","}  # "a warm and hearty welcome to"


@dataclass(frozen=True)
class _Said:
    """The words of an act as they stand in its sentence; `at` is the first that is no adverb, `head` the last of the
    noun phrase that they begin with."""

    page: Page
    rule: Rule
    act: Act

    @cached_property
    def words(self) -> tuple[str, ...]:
        return self.page.reading.tokens.words[self.act.first : self.act.end]

    @cached_property
    def at(self) -> int:
        return next((at for at, word in enumerate(self.words) if not is_adverb(word)), 0)

    @cached_property
    def verb(self) -> str:
        return self.words[self.at]

    @cached_property
    def head(self) -> str:
        return self.page.reading.tokens.words[head_of(self.page, self.act.first, self.act.end)]

    @cached_property
    def object(self) -> str:
        """The last word of the noun phrase behind the verb."""
        begin = self.act.first + self.at + 1
        return self.page.reading.tokens.words[head_of(self.page, begin, self.act.end)] if begin < self.act.end else ""

    @cached_property
    def verbal(self) -> bool:
        """Whether the words begin with a gerund or an infinitive."""
        forms = self.page.pack.forms
        return self.words[0] in forms.gerund or self.words[0] in forms.base

    @property
    def done(self) -> bool:
        return self.rule.status == "completed"

    def classes(self, word: str) -> frozenset[str]:
        """The classes of the verb that the word is a form of."""
        pack = self.page.pack
        return frozenset(kind for base in pack.forms.bases(word) for kind in pack.classes.get(base, ()))


def objection(page: Page, rule: Rule, act: Act) -> str | None:
    """Why the act is no undertaking, in words; None where it is one."""
    said = _Said(page, rule, act)
    return next((reason for reason, holds in _REASONS if holds(said)), None)


def sets_aim(page: Page, act: Act) -> bool:
    """Whether the verb that the act begins with has an aim as its object: "set a target of doubling trade"."""
    head = head_of(page, act.first + 1, act.end)
    return head > act.first and page.reading.tokens.words[head] in page.pack.heads["plan"]


def head_of(page: Page, first: int, end: int) -> int:
    """The last word of the noun phrase at `first`."""
    at = first
    while at + 1 < end and page.reading.tokens.words[at + 1] not in _BEHIND_HEAD:
        at += 1
    return at


# --- what the words are instead -------------------------------------------------------------------------------------


def _condition(said: _Said) -> bool:
    """ "If the king comes, the port will open"."""
    tokens, conditions = said.page.reading.tokens, said.page.pack.grammar.conditions
    return conditions.at(tokens, said.act.first, said.act.end) is not None


def _courtesy(said: _Said) -> bool:
    courtesies = said.page.pack.courtesies
    if courtesies.courteous(said.verb, said.words[said.at + 1 :]) or _greeting(said):
        return True
    return said.rule.strict and said.head in courtesies.greetings


def _aim_of_need(said: _Said) -> bool:
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


def _aim_of_papers(said: _Said) -> bool:
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


def _state(said: _Said) -> bool:
    behind = said.words[said.at + 1 :]
    return behind[:2] == ("to", "be") and not any(word in said.page.pack.forms.participle for word in behind[2:4])


def _figure(said: _Said) -> bool:
    behind = said.words[said.at + 1 : said.at + 2]
    bases, known = said.page.pack.forms.bases(said.verb), said.page.pack.figures
    grown = not bases.isdisjoint(known.up)
    if said.done and not bases.isdisjoint(_RECORDING) and said.object in known.up | known.down | _BALANCES:
        return True  # "recorded a deficit of $5 million"
    if said.done and not bases.isdisjoint(_DEALING):  # "sold $83 million worth of dates"
        return any(each.first == said.act.first + said.at + 1 and each.is_money for each in said.page.scene.amounts)
    return grown and bool(behind) and behind[0][0].isdigit()


def _occurs(said: _Said) -> bool:
    """Whether something only takes place: "is expected to take place in May"."""
    return said.words[said.at : said.at + 2] == ("take", "place")


def _dated(said: _Said) -> bool:
    """Whether only a day is still to be found: "the date would be finalized soon"."""
    return not said.verbal and said.head in _DATES


def _begins(said: _Said) -> bool:
    """Whether it is only told when something begins: "scheduled to start on Wednesday"."""
    begin = said.act.first + said.at + 1
    timed = any(begin <= time.first <= begin + 1 for time in said.page.scene.times)
    return said.verb in ("start", "begin", "commence") and timed


def _news(said: _Said) -> bool:
    """Whether it is only more news that is to come: "further details will be released later"."""
    told = {"details", "information"} & set(said.words[:_NEWS])
    return bool(told) and not _RELEASED.isdisjoint(said.words)


def _comes_of(said: _Said) -> bool:
    """Whether it tells what comes of something: "will contribute to boosting trade", "will help in widening ties"."""
    words, at = said.words, said.at
    forms = said.page.pack.forms
    behind = next((word for word in words[at + 2 :] if not is_adverb(word)), "")
    joined = (said.verb, words[at + 1 : at + 2]) in (("contribute", ("to",)), ("help", ("in",)))
    return joined and behind in forms.gerund


def _statement(said: _Said) -> bool:
    """ "noting that trade grew", but not "ensuring that the border is open"."""
    return "that" in said.words[1:2] and _opens_clause(said) and "secure" not in said.classes(said.verb)


def _opens_clause(said: _Said) -> bool:
    """Whether "that" behind the verb opens a clause: "noting that trade grew", not "ending that ban"."""
    begin, end = said.act.first + said.at + 2, said.act.end
    if said.page.reading.tokens.words[begin : begin + 1] == (",",) or begin >= end:
        return True
    return any(begin < group.first < end and group.form in _FINITE for group in said.page.scene.groups)


def _clause_behind(said: _Said) -> bool:
    """ "the means that we have to use, this path is open"."""
    first, comma, *behind = said.words[:3]
    closed = comma == "," and bool(behind) and behind[0] in said.page.pack.grammar.determiners
    return closed and first in said.page.pack.forms.base


def _wrong(said: _Said) -> bool:
    return said.verb not in said.page.pack.forms.base and said.head in said.page.pack.courtesies.wrongs


def _occasion_used(said: _Said) -> bool:
    used = said.page.reading.tokens.words[head_of(said.page, said.act.first + 1, said.act.end)]
    return said.verb in ("use", "take", "seize") and used in said.page.pack.courtesies.occasions


def _pronoun(said: _Said) -> bool:
    """Whether a pronoun stands where the act should be told: "spoke about this during the talks"."""
    words, pack = said.words, said.page.pack
    if words[0] == "it" and (pack.forms.auxiliary(words[1]) or is_adverb(words[1])):
        return True
    if words[0] in _POINTERS and words[1] in pack.grammar.prepositions:
        return True
    if words[0] == "whose" or (words[0] in _PRONOUNS and words[1] == "that"):
        return True  # "assured him that the road is safe"
    return len(words) <= _FEW and (words[1] in _PRONOUNS or words[-1] in _PRONOUNS | _POINTERS)


def _proposal(said: _Said) -> bool:
    return said.done and not said.verbal and not _ASKED.isdisjoint(said.words[:_OPENING_WORDS])


def _only_ties(said: _Said) -> bool:
    """ "further details will be released", "relations have been strengthened", but "severed relations"."""
    tied = said.done and said.head in _TIES and "diplomatic" not in said.words
    tied = tied and "against" not in said.classes(said.words[0])
    greeting = said.head in said.page.pack.courtesies.greetings and said.words[0] not in said.page.pack.forms.past
    return not said.verbal and (tied or greeting)


def _bare(said: _Said) -> bool:
    bare = said.words[-1] in said.page.pack.courtesies.bare and len(said.words) < _FEW
    return said.rule.strict and not said.verbal and bare and not _in_a_field(said)


def _hollow(said: _Said) -> bool:
    """Whether no word tells what the ideas or proposals are: "a set of proposals of Oman and Kenya"."""
    named = {at for state in said.page.scene.states for at in range(state.first, state.end)}
    words = said.page.reading.tokens.words
    told = (words[at] for at in range(said.act.first, said.act.end) if at not in named)
    return said.rule.status == "discussed" and said.words[-1] not in _HEAPS and _HOLLOW.issuperset(told)


def _in_a_field(said: _Said) -> bool:
    """Whether the words tell of common work in a field: "military cooperation", but not "bilateral cooperation"."""
    *before, head = said.words
    plain = said.page.pack.courtesies.plain
    return head in ("cooperation", "collaboration") and bool(before) and before[-1] not in plain


def _idle(said: _Said) -> bool:
    """Whether the words behind the head make it a bare issue: "other issues of mutual interest"."""
    behind = head_of(said.page, said.act.first, said.act.end) + 1
    return said.page.pack.courtesies.idle.at(said.page.reading.tokens, behind, said.act.end) is not None


def _names_body(said: _Said) -> bool:
    """Whether the words only name a body or a gathering: "addressed the assembly of parliaments"."""
    words, forms = said.page.reading.tokens.words, said.page.pack.forms
    first = said.act.first + (words[said.act.first] in ("the", "a", "an"))
    if words[first] in forms.gerund or words[first] in forms.base:
        return False
    return any(body.first <= first <= body.head and body.head - first <= 2 for body in said.page.scene.bodies)


def _boost(said: _Said) -> bool:
    """Whether the words only praise what comes of something: "give the economy a boost", "gave a boost to trade"."""
    given = said.verb in ("give", "lend", "provide", "gave", "gives", "given", "giving", "lent")
    return given and not _BOOSTS.isdisjoint((*said.words[-_FEW:], said.object))


def _heeded(said: _Said) -> bool:
    """Whether something is only given a thought: "special attention was paid to the port", "was given priority"."""
    at = next((at for at, word in enumerate(said.words) if word in ("given", "paid", "attached")), None)
    if at is None or not said.done:
        return False
    return not said.page.pack.courtesies.heed.isdisjoint(said.words[max(0, at - 3) : at + 3])


def _related(said: _Said) -> bool:
    """Whether relations are what has been built: "established a strategic partnership", but "diplomatic relations"."""
    built = said.rule.status in ("completed", "under_way") and not _RELATING.isdisjoint(
        said.page.pack.forms.bases(said.verb)
    )
    return built and said.object in _TIES | {"partnership"} and "diplomatic" not in said.words


def _introduced(said: _Said) -> bool:
    """Whether persons are introduced: "introduced the members of their delegations"."""
    begin = said.act.first + said.at + 1
    person = any(begin <= each.first <= begin + 1 for each in said.page.scene.persons)
    return said.verb in ("introduce", "introduced") and (person or said.object in ("members", "delegation"))


def _general(said: _Said) -> bool:
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


def _reviewed(said: _Said) -> bool:
    """Whether something is only talked through: "conducted a full review of their ties"."""
    return said.verb in ("conduct", "conducted", "held", "made", "undertook") and said.object in _REVIEWS


def _good_for(said: _Said) -> bool:
    """Whether it tells what a thing is good for: "provided a good platform", "plays a vital part in the work"."""
    bases = said.page.pack.forms.bases(said.verb)
    told = said.rule.status in ("completed", "under_way") and not bases.isdisjoint(
        ("provide", "offer", "play", "serve")
    )
    return told and said.object in _GOOD_FOR


def _year_marked(said: _Said) -> bool:
    """Whether a year is told for what it is the anniversary of: "The year marks the 20th anniversary since"."""
    return said.done and "anniversary" in said.words and not {"marks", "marked", "is", "was"}.isdisjoint(said.words)


def _home_body(said: _Said) -> bool:
    """Whether a state's own government is formed: "Oman's new cabinet has been established"."""
    formed = any("establish" in said.classes(word) for word in said.words if word in said.page.pack.forms.participle)
    return said.done and formed and said.head in _AT_HOME | {"headed", "led"} and not _AT_HOME.isdisjoint(said.words)


def _guest(said: _Said) -> bool:
    """Whether persons are welcomed: "the Omani premier and his delegation"."""
    told = any(said.page.pack.forms.auxiliary(word) for word in said.words)  # "the guests were evacuated"
    owned = "'s" in said.words  # "the president's launch of a programme"
    acts = said.verbal or said.verb in said.page.pack.forms.past or told or owned
    return said.done and not acts and said.head in _GUESTS


def _company(said: _Said) -> bool:
    """Whether somebody only goes along: "join the delegation", "accompany the president on his trip"."""
    return said.verb in ("join", "accompany") and not _COMPANY.isdisjoint(_near(said))


def _on_paper(said: _Said) -> bool:
    """Whether the act is the approval or signature of an instrument, or nothing but an instrument: "several accords
    will be signed" tells of the accords."""
    page, first, end = said.page, said.act.first, said.act.end
    named = (phrase for phrase in page.scene.instruments if first < phrase.head_end and phrase.head < end)
    papers = {at for phrase in named for at in range(phrase.head, phrase.head_end)}
    words = page.reading.tokens.words
    article = words[first] in page.pack.grammar.determiners  # "the free trade deal" holds no verb
    begins = (first, first + 1) if is_adverb(words[first]) else (first,)
    if article or not any(group.main in begins for group in page.scene.groups):
        nothing_else = _head_in_heap(page, first, end) in papers
        return said.rule.status != "discussed" and not said.rule.whole and nothing_else
    verb = next((group.base for group in page.scene.groups if group.main == first), "")
    classes = page.pack.classes.get(verb, frozenset())
    if "sign" in classes and _head_in_heap(page, first + 1, end) in papers:
        return True
    if said.done and verb == "establish":
        return head_of(page, first + 1, end) in papers  # "established a roadmap for ports"
    return said.done and bool(classes & {"approve", "adopt", "sign", "ratify"}) and bool(papers)


def _head_in_heap(page: Page, first: int, end: int) -> int:
    """Where the head noun is, or that of what there is a number of: "a package of | documents"."""
    head = head_of(page, first, end)
    heap = page.reading.tokens.words[head] in _HEAPS and page.reading.tokens.words[head + 1 : head + 2] == ("of",)
    return head_of(page, head + 2, end) if heap else head


def _of_meeting(said: _Said) -> bool:
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
    if verb in _ENDING and not said.done and words[head] in ("talks", "negotiations"):
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


def _greeting(said: _Said) -> bool:
    """Whether only words are given or sent: "extended his warm congratulations", "deliver a letter of thanks"."""
    if not any("give" in said.classes(form) for form in said.words[:2]):
        return False
    given = said.words[1:]
    stop = next((at for at, word in enumerate(given) if word in _BEHIND_GIVEN), len(given))
    return stop > 0 and given[stop - 1] in said.page.pack.courtesies.greetings


def _kindness(said: _Said) -> bool:
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


# Each reason with what holds where it does; the first that holds is told.
_REASONS: tuple[tuple[str, Callable[[_Said], bool]], ...] = (
    ("one word tells no act", lambda said: len(said.words) < 2),
    ("what it leads to is told apart", lambda said: said.words[-1] == "to"),
    ("a condition, no act", _condition),
    ("a right or a duty, no act", lambda said: said.words[0] in _RIGHTS),
    ("a clause of its own follows the verb", _clause_behind),
    ("somebody's term ends, no act", lambda said: said.verb in _ENDING and not _TERMS.isdisjoint(_near(said))),
    ("where or on whose account, no act", lambda said: said.words[0] in _BESIDE),
    ("courtesy", _courtesy),
    ("a state, no act", _state),
    ("it tells what the act before it is for", _aim_of_need),
    ("papers are for better relations, no act", _aim_of_papers),
    ("a figure, no act", _figure),
    ("it tells when something begins, no act", _begins),
    ("it tells when something takes place", _occurs),
    ("it tells of a day alone", _dated),
    ("it tells of news to come, no act", _news),
    ("it tells what comes of something, no act", _comes_of),
    ("a statement, no act", _statement),
    ("a wrong, no act between states", _wrong),
    ("an occasion is made use of, no act", _occasion_used),
    ("how long something lasts, no act", lambda said: said.words[said.at : said.at + 2] in _LASTING),
    ("a manner of speaking, no act", lambda said: said.verb in _OPENING and not _NEW_PAGES.isdisjoint(_near(said))),
    ("a hostile act or a refusal", lambda said: said.verb in said.page.pack.courtesies.hostile),
    ("bare issue, no act", lambda said: said.rule.strict and (not said.act.acts or _idle(said))),
    ("it names a body or a gathering, no act", lambda said: said.rule.strict and _names_body(said)),
    ("a pronoun stands where the act should be told", _pronoun),
    ("thanks for a courtesy, no act", _kindness),
    ("an aim that is set, no deed", lambda said: said.done and sets_aim(said.page, said.act)),
    ("it tells what comes of something, no act", _boost),
    ("something is only given a thought, no act", _heeded),
    ("relations of a kind, no act", _related),
    ("persons are introduced, no act", _introduced),
    ("persons are welcomed, no act", _guest),
    ("something is talked through, no act", _reviewed),
    ("what a thing is good for, no act", _good_for),
    ("what a year is marked for, no act", _year_marked),
    ("a government at home, no act", _home_body),
    ("thanks for support in general, no act", _general),
    ("it tells who goes along, no act", _company),
    ("it tells of an instrument, no act besides", _on_paper),
    ("it tells of a meeting, no act besides", _of_meeting),
    ("what is done about a proposal, no act", _proposal),
    ("courtesy", _only_ties),
    ("bare issue, no act", _bare),
    ("nothing tells what it is about, no act", _hollow),
)


def _near(said: _Said) -> tuple[str, ...]:
    """The words right behind the verb."""
    return said.words[said.at + 1 : said.at + 4]
