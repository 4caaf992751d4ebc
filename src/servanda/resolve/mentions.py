"""Which body each mention means: every mechanism claim, and every session that names a body or is of the only one.

First within a document, where "the commission" is the one that the document has named in full; then among all
documents of the same parties, where a short name joins the one body that it fits, and where two fit a person decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from servanda.model.judgement import Judgement, Verdict
from servanda.model.kinds import Mechanism, Meeting, MeetingFormat
from servanda.resolve.blocking import Words, by_key, fullest, sharing
from servanda.resolve.bodies import LEVELS, Body, PartyWords, body, forms_named
from servanda.resolve.clusters import Clusters
from servanda.resolve.comparisons import contained, fields_of_work, fitting, same_feature
from servanda.resolve.policy import COMMON_WORD, MOST_UNSURE, POLICIES
from servanda.resolve.statement import Scope, Statement
from servanda.resolve.verdicts import Verdicts

TELLING_ALONE = 2  # a name with so many telling words is one body in every report, even where no parties are told

Told = Statement[Mechanism] | Statement[Meeting]


@dataclass(frozen=True, slots=True)
class Mention:
    """A statement, and the body that it names."""

    said: Told
    body: Body
    name: str

    @property
    def id(self) -> str:
        return self.said.id

    @property
    def scope(self) -> Scope:
        if not self.said.parties and len(self.body.words) >= TELLING_ALONE:
            return ()
        return self.said.scope


@dataclass(frozen=True, slots=True)
class Bodies:
    """`of` maps a statement to the mention that stands for its body, `mentions` holds every mention of each such."""

    of: dict[str, str]
    mentions: dict[str, list[Mention]]
    judgements: tuple[Judgement, ...]


def bodies(told: Sequence[Statement[Mechanism]], met: Sequence[Statement[Meeting]], verdicts: Verdicts) -> Bodies:
    named, unnamed = _mentions(told, met)
    clusters = Clusters((mention.id for mention in named), verdicts)
    judgements: list[Judgement] = []
    leading = _within_documents(named, clusters)
    for block in by_key(leading, lambda mention: (mention.scope, mention.body.form)).values():
        judgements += _within_parties(block, clusters)
    of = {mention.id: clusters.root(mention.id) for mention in named}
    joined, reasons = _sessions_of_the_only_body(unnamed, named, of)
    of |= {mention.id: of[leader] for mention, leader in joined}
    everyone = sorted([*named, *(mention for mention, _ in joined)], key=lambda mention: mention.said.order())
    return Bodies(of, by_key(everyone, lambda mention: of[mention.id]), (*judgements, *reasons))


def _mentions(
    told: Sequence[Statement[Mechanism]], met: Sequence[Statement[Meeting]]
) -> tuple[list[Mention], list[Statement[Meeting]]]:
    """The mentions, and the sessions that name no body. A parliament that sits is no body of two parties."""
    party_words = PartyWords([party for each in (told, met) for said in each for party in said.parties])
    named = [
        Mention(said, body(said.says.name, said.parties, party_words, said.says.type), said.says.name) for said in told
    ]
    unnamed: list[Statement[Meeting]] = []
    for said in met:
        if said.says.mechanism and said.says.format != MeetingFormat.SITTING:
            named.append(Mention(said, body(said.says.mechanism, said.parties, party_words), said.says.mechanism))
        elif said.says.format == MeetingFormat.SESSION and not said.says.mechanism:
            unnamed.append(said)
    return named, unnamed


def _within_documents(named: Sequence[Mention], clusters: Clusters) -> list[Mention]:
    """Joins the mentions of one document; returns one for each body that the document speaks of, the fullest name."""
    leading: list[Mention] = []
    place = by_key(named, lambda mention: (mention.said.document, mention.scope, mention.body.form))
    for block in place.values():
        by_words = by_key(block, lambda mention: mention.body.words)
        full = fullest(by_words)
        for telling, mentions in by_words.items():
            heads = clusters.gather(mention.id for mention in mentions)
            fuller = by_words[full[telling][0]][0].id if len(full[telling]) == 1 else None
            loose = [head for head in heads if fuller is None or not clusters.join(fuller, head)]
            leading += [mention for mention in mentions if mention.id in loose]
    return leading


def _within_parties(block: Sequence[Mention], clusters: Clusters) -> list[Judgement]:
    """Joins the mentions of one form of body between the same parties, over all documents."""
    by_words = by_key(block, lambda mention: mention.body.words)
    full = fullest(by_words)
    made: list[Judgement] = []
    for telling, mentions in by_words.items():
        # A name without any telling word, where it could be several bodies, is not even one body by itself.
        if telling or len(full[telling]) < 2:
            clusters.gather(mention.id for mention in mentions)
    for telling, mentions in by_words.items():
        for mention in mentions[:1] if telling or len(full[telling]) < 2 else mentions:
            made += _short_name(mention, [by_words[other][0] for other in full[telling]], clusters)
    largest = [telling for telling in by_words if not full[telling]]
    return made + _like_names({telling: by_words[telling][0] for telling in largest}, clusters)


def _short_name(short: Mention, options: Sequence[Mention], clusters: Clusters) -> list[Judgement]:
    """One that fits: joined. More: a judgement `unsure` about each, and the short name stays by itself."""
    if any(clusters.together(short.id, option.id) for option in options):
        return []
    open_ = [option for option in options if not clusters.kept_apart(short.id, option.id)]
    made: list[Judgement] = []
    for option in open_[:MOST_UNSURE]:
        comparisons = (contained(short.name, option.name), fitting([each.name for each in open_]))
        judgement = POLICIES["short name"].judge(short.id, option.id, comparisons)
        made.append(judgement)
        if judgement.verdict == Verdict.SAME:
            clusters.join(option.id, short.id)
    return made


def _like_names(largest: dict[Words, Mention], clusters: Clusters) -> list[Judgement]:
    """Names that share a field of work and differ in another: never silently one. Two that stand on different levels
    (interstate, intergovernmental) are two bodies, and nobody need be asked."""
    by_field = by_key(largest.values(), lambda mention: mention.body.words - LEVELS)
    made: list[Judgement] = []
    for left, right in sharing(by_field, at_most=COMMON_WORD):
        for one in by_field[left]:
            for other in by_field[right]:
                made += _alike(one, other, clusters)
    return made


def _alike(one: Mention, other: Mention, clusters: Clusters) -> list[Judgement]:
    levels = one.body.words & LEVELS, other.body.words & LEVELS
    settled = clusters.together(one.id, other.id) or clusters.kept_apart(one.id, other.id)
    if settled or (levels[0] and levels[1] and levels[0] != levels[1]):
        return []
    left, right = one.body.words - LEVELS, other.body.words - LEVELS
    judgement = POLICIES["like names"].judge(one.id, other.id, [fields_of_work(left, right, (one.name, other.name))])
    return [judgement] if judgement.verdict == Verdict.UNSURE else []


def _sessions_of_the_only_body(
    unnamed: Iterable[Statement[Meeting]], named: Sequence[Mention], of: dict[str, str]
) -> tuple[list[tuple[Mention, str]], list[Judgement]]:
    """Sessions that name no body, in a document that speaks of exactly one that they can be of. A session without a
    number must at least say of what form of body it is ("the previous meeting of the commission")."""
    in_document = by_key(named, lambda mention: mention.said.document)
    joined: list[tuple[Mention, str]] = []
    made: list[Judgement] = []
    for said in unnamed:
        forms = forms_named(said.claim.quote.words)
        if said.says.ordinal is None and not forms:
            continue
        near = [
            mention
            for mention in in_document.get(said.document, [])
            if mention.said.parties == said.parties or not said.parties
            if not forms or mention.body.form in forms
        ]
        if len({of[mention.id] for mention in near}) == 1:
            only = near[0]
            joined.append((Mention(said, only.body, only.name), only.id))
            reason = same_feature("document, which speaks of one such body", only.name)
            made.append(POLICIES["session"].judge(said.id, only.id, [reason]))
    return joined, made
