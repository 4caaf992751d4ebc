"""English verbs: their forms, and the groups they stand in ("will also be discussed")."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from servanda.language.tokens import Tokens

_VOWELS = frozenset("aeiou")


class Form(StrEnum):
    """What a verb group says of time and voice. Modals other than will and shall keep their own name."""

    PAST = "past"  # agreed, have agreed
    PRESENT = "present"  # agree, agrees
    PROGRESSIVE = "progressive"  # are building, have been building
    FUTURE = "future"  # will build, is to build, is going to build
    SHOULD = "should"  # should, must, need to, ought to, have to
    MAY = "may"  # may, might, can, could, would
    INFINITIVE = "infinitive"  # to build
    GERUND = "gerund"  # building
    BASE = "base"  # a bare base form with nothing to tell what it is
    PASSIVE = "passive"  # was built, has been built
    PASSIVE_PRESENT = "passive_present"  # is built
    PASSIVE_PROGRESSIVE = "passive_progressive"  # is being built
    PASSIVE_FUTURE = "passive_future"  # will be built, is to be built
    PASSIVE_SHOULD = "passive_should"  # should be built, must be built
    PASSIVE_OTHER = "passive_other"  # may be built, to be built
    PARTICIPLE = "participle"  # built, behind its noun: "agreements reached"


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A verb with its auxiliaries and adverbs: tokens `[first, end)`, the main verb at `main`."""

    first: int
    main: int
    end: int
    base: str
    form: Form
    negated: bool


@dataclass(frozen=True, slots=True)
class Verb:
    base: str
    past: str
    participle: str
    gerund: str
    third: str

    @classmethod
    def of(cls, entry: str | Mapping[str, str]) -> Verb:
        """A verb from its base form, or from a mapping that names its irregular forms too."""
        said: Mapping[str, str] = {"base": entry} if isinstance(entry, str) else entry
        base = said["base"]
        past = said.get("past", _ed(base))
        return cls(
            base, past, said.get("participle", past), said.get("gerund", _ing(base)), said.get("third", _third(base))
        )


def _ed(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ied"
    return base + "ed"


def _ing(base: str) -> str:
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    return base + "ing"


def _doubled(base: str) -> str | None:
    """The stem with its last consonant doubled, where a vowel stands alone before it."""
    if len(base) < 4 or base[-1] not in "lmnprt" or base[-2] not in _VOWELS or base[-3] in _VOWELS:
        return None
    return base + base[-1]


def _third(base: str) -> str:
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


class VerbForms:
    """Which verbs a word can be a form of."""

    def __init__(self, verbs: Iterable[Verb]) -> None:
        self.base: set[str] = set()
        self.gerund: dict[str, str] = {}
        self.past: dict[str, str] = {}
        self.participle: dict[str, str] = {}
        self.third: dict[str, str] = {}
        for verb in verbs:
            self.base.add(verb.base)
            self.gerund.setdefault(verb.gerund, verb.base)
            self.past.setdefault(verb.past, verb.base)
            self.participle.setdefault(verb.participle, verb.base)
            self.third.setdefault(verb.third, verb.base)
            single = verb.base if verb.base.endswith("l") and verb.past == verb.base + "led" else None
            for stem in filter(None, (_doubled(verb.base), single)):  # "combatting", "fuelled"; "traveled"
                self.gerund.setdefault(stem + "ing", verb.base)
                self.past.setdefault(stem + "ed", verb.base)
                self.participle.setdefault(stem + "ed", verb.base)

        bases: dict[str, set[str]] = {base: {base} for base in self.base}
        for table in (self.gerund, self.past, self.participle, self.third):
            for word, base in table.items():
                bases.setdefault(word, set()).add(base)
        self._bases = {word: frozenset(found) for word, found in bases.items()}

    def bases(self, word: str) -> frozenset[str]:
        """Every base form that the word may be a form of."""
        return self._bases.get(word, _NO_BASES)

    def finite(self, word: str) -> bool:
        """Whether the word can be the finite verb of a clause."""
        return word in self.past or word in self.third or word in _FINITE_AUXILIARIES

    def auxiliary(self, word: str) -> bool:
        return word in _FINITE_AUXILIARIES


_NO_BASES: frozenset[str] = frozenset()
_BE = frozenset("is are was were be been being am 's 're 'm".split())
_HAVE = frozenset("have has had having 've".split())
_WILL = frozenset("will shall 'll".split())
_SHOULD = frozenset("should must need needs ought".split())
_MAY = frozenset("may might can could would 'd".split())
_DO = frozenset("do does did".split())
_NOT = frozenset("not never 't n't cannot no hardly barely scarcely almost nearly".split())
_ADVERBS = frozenset(
    "also already jointly further therefore both all each now then still thus just soon hereby again once together"
    " once always ever yet even so too well thereby likewise mutually actively currently recently previously".split()
)
_NO_ADVERBS = frozenset(
    "supply apply reply rely july italy family assembly comply early daily weekly monthly yearly friendly costly timely"
    " orderly elderly likely unlikely multiply monopoly anomaly ally".split()
)
_AUXILIARIES = _BE | _HAVE | _WILL | _SHOULD | _MAY | _DO | {"to", "going", "able"}
_FINITE_AUXILIARIES = frozenset(
    "is are was were am has have had will shall would should must may might can could did does do"
    " 'll 've 're 'm 'd".split()
)
_LONGEST_GROUP = 8


def is_adverb(word: str) -> bool:
    return word in _ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in _NO_ADVERBS)


def verb_group(tokens: Tokens, main: int, floor: int, forms: VerbForms) -> VerbGroup | None:
    """The verb group whose main verb stands at `main`; None where the word is no verb there. Nothing left of token
    `floor` is looked at."""
    word = tokens.words[main]
    bases = forms.bases(word)
    if not bases:
        return None
    prefixed = main - floor > 1 and tokens.words[main - 2 : main] == ("co", "-")  # "will co-chair"
    first = main - 2 if prefixed else main
    while first > floor and main - first < _LONGEST_GROUP:
        before = tokens.words[first - 1]
        likely = before == "likely" and tokens.words[first - 2] in _WILL | _MAY  # "will likely be launched"
        only = before == "only" and tokens.words[first - 2] == "not"  # "will not only build, but also"
        if not (before in _AUXILIARIES or before in _NOT or is_adverb(before) or likely or only):
            break
        first -= 1
    while first < main and is_adverb(tokens.words[first]) and tokens.words[first] not in _NOT:
        first += 1
    chain = tokens.words[first:main]
    if chain[-1:] == ("'s",) and word in forms.gerund and (tokens.capital(main) or _owned(tokens, first, main)):
        return None  # "the ministry's Acting Director", "Oman's trading position"
    if word == "further" and main + 1 < len(tokens) and tokens.words[main + 1] in forms.base:
        return None  # "to further expand": an adverb here
    form = _form(chain, word, forms)
    if form is None or (form is Form.PAST and not chain and tokens.words[main - 1] in ("a", "an")):
        return None  # "in an expanded format"
    undone = any(part in _NOT for part in chain) and "only" not in chain
    undone = undone or _counterfactual(chain)
    return VerbGroup(first, main, main + 1, min(bases, key=len), form, undone)


def _counterfactual(chain: tuple[str, ...]) -> bool:
    """Whether the words before the verb tell what did not happen: "would have signed", "was to have been opened"."""
    return "have" in chain[1:] and "will" not in chain and _modal(chain) is not None


def _owned(tokens: Tokens, owner: int, gerund: int) -> bool:
    """Whether a name owns what the gerund qualifies: "Oman's trading position", but "Oman's building a port"."""
    behind = tokens.words[gerund + 1 : gerund + 2]
    noun = bool(behind) and behind[0].isalpha() and behind[0] not in ("a", "an", "the", "its", "their", "new", "more")
    return owner > 0 and tokens.capital(owner - 1) and noun and not is_adverb(behind[0])


def _form(chain: tuple[str, ...], word: str, forms: VerbForms) -> Form | None:
    said = set(chain)
    modal = _modal(chain)
    behind_to = chain[chain.index("to") :] if "to" in chain else chain
    active = word in forms.base and _BE.isdisjoint(behind_to)  # "are to set up", but "are to be set up"
    if word in forms.participle and said & _BE and not active:
        if "being" in said:
            return Form.PASSIVE_PROGRESSIVE
        if modal is Form.SHOULD or chain[0] == "be":
            return Form.PASSIVE_SHOULD  # "suggested that a line be opened"
        if modal is Form.MAY:
            return Form.PASSIVE_OTHER
        if modal is Form.FUTURE:
            return Form.PASSIVE_FUTURE
        if chain[0] == "to":
            return Form.PASSIVE_OTHER
        return Form.PASSIVE if said & {"was", "were", "been"} else Form.PASSIVE_PRESENT
    if word in forms.gerund:
        coming = modal is Form.FUTURE and "be" in said and "going" not in said  # "will be sending"
        return Form.FUTURE if coming else Form.PROGRESSIVE if said & _BE else Form.GERUND
    if word in forms.participle and said & _HAVE:
        return modal or Form.PAST  # "will have built"
    if word in forms.base and _BE & set(behind_to) and word not in forms.past:
        return None  # "will be part of", "will be open": no verb
    if word in forms.base and (modal or "to" in said or said & _DO):
        return modal or (Form.INFINITIVE if "to" in said else Form.PAST if "did" in said else Form.PRESENT)
    if word in forms.past:
        return Form.PAST
    if word in forms.participle:
        return Form.PARTICIPLE
    if chain and chain[-1] in _HAVE:
        return None  # "had talks", "have control of": a noun
    if word in forms.third:
        return Form.PRESENT
    return Form.BASE if word in forms.base else None


def _modal(chain: tuple[str, ...]) -> Form | None:
    said = set(chain)
    if said & _WILL or "going" in said:
        return Form.FUTURE
    if said & _SHOULD or ("to" in said and said & {"has", "have"}):  # "has to be ratified"
        return Form.SHOULD
    if said & _MAY:
        return Form.MAY
    if "to" in said and said & {"is", "are", "was", "were"}:
        return Form.MAY if "able" in said else Form.FUTURE
    return None
