"""What a member of a list looks like: an infinitive, a gerund, a noun phrase that names an act; and its head."""

from __future__ import annotations

from servanda.language.list_words import ListWords
from servanda.language.tokens import Tokens
from servanda.language.verbs import is_adverb

_LONGEST_ROW = 9  # words up to the head that adjectives share
_COUNTS = frozenset("two three four five six seven eight nine ten several many".split())
_JOINED_NOUNS = frozenset([("border",), ("sector",), ("country",), ("cultural",), ("regional",), ("strait",)])
_WHEN = frozenset(["during", "after", "before", "since", "until"])
_BESIDE = (("while",), ("besides",), ("in", "addition", "to"), ("as", "well", "as"), ("along", "with"), ("alongside",))
# "called for | strengthened trade ties with Oman"
_BETTERED = frozenset(
    "strengthened enhanced increased expanded deepened improved broadened intensified greater stronger deeper closer"
    " wider".split()
)
_BONDS = frozenset("relations ties links contacts engagement investment trade commerce exchanges".split())
_TELLING = frozenset(
    "affirm reaffirm reiterate emphasize emphasise stress underline underscore highlight note express voice welcome"
    " thank speak discuss agree".split()
)
_MEANS = frozenset(["by", "through", "including", "of", "for", "on", "in"])
_LINKS = frozenset([("as", "well", "as"), ("in", "addition", "to"), ("along", "with"), ("but", "also")])


class ActShapes:
    """Tells acts from other words by their surface. Holds no document's state."""

    def __init__(self, words: ListWords) -> None:
        self.words = words
        self.grammar = words.grammar

    def link(self, tokens: Tokens, at: int) -> int:
        """How many tokens right before token `at` link it to what stands before, as "as well as", "along with" or "but
        also" do; 0 where none does."""
        return next((size for size in (3, 2) if tokens.words[max(0, at - size) : at] in _LINKS), 0)

    def verb_at(self, tokens: Tokens, at: int, end: int) -> int | None:
        """Where a member that is an infinitive begins at or just after `at`; None where no infinitive stands there."""
        begin = at
        told = False
        while begin < end and (
            tokens.words[begin] in ("to", "also", "and", "not", "then", "will", "shall")
            or is_adverb(tokens.words[begin])
        ):
            told = told or tokens.words[begin] == "to"
            begin += 1
        if begin >= end or not (
            tokens.words[begin] in self.words.forms.base or (told and self._to_verb(tokens, begin))
        ):
            return None
        if self._hyphened(tokens, begin + 1) and tokens.words[begin + 2 : begin + 3] in _JOINED_NOUNS:
            return None  # "especially cross-border trade"
        word, after = tokens.words[begin], tokens.words[begin + 1] if begin + 1 < end else "."
        counted = after in _COUNTS or after[0].isdigit()  # "and open two ports"
        if word in self.words.adjective_too and not told and not counted and after not in self.grammar.determiners:
            return None  # "a free, connected and secure world"
        if (
            told
            or word not in self.words.noun_too
            or after in self.grammar.determiners
            or after in self.grammar.verb_before
        ):
            return at
        if (
            word in self.words.noun_first
            and tokens.words[at - 1] in ("and", "or")
            and tokens.words[at - 2] not in (",", ";")
            and not (after.endswith("s") and tokens.words[begin + 2 : begin + 3] == ("to",))  # "and issue loans to"
        ):
            return None  # "climate and trade agendas": no verb here
        compound = after in self.words.action and word not in self.words.verb_first  # "support services"
        return None if after in self.grammar.noun_before or after in (".", ")") or compound else at

    def _to_verb(self, tokens: Tokens, at: int) -> bool:
        """Whether a word behind "to" can be a verb that no list knows: "to have Kenya take part"."""
        word = tokens.words[at]
        return (
            word.isalpha()
            and not tokens.capital(at)
            and word not in self.grammar.determiners
            and word not in self.grammar.prepositions
        )

    def gerund(self, tokens: Tokens, at: int) -> bool:
        while at < len(tokens) and (is_adverb(tokens.words[at]) or tokens.words[at] == "not"):
            at += 1
        if at + 1 >= len(tokens) or tokens.words[at + 1] == "of":  # "the opening of a bank" is a noun
            return False
        if tokens.words[at + 1] in self.grammar.preposed_before.get(tokens.words[at], ()):
            return False
        bare = tokens.words[at + 1] in self.grammar.separators and tokens.words[at - 1] in self.grammar.separators
        if bare and at + 2 < len(tokens) and tokens.words[at + 2] not in self.words.forms.gerund:
            return False  # "in energy, mining and farm sectors": nothing is mined
        return tokens.words[at] in self.words.forms.gerund and tokens.words[at] not in self.grammar.preposed

    def acts(self, tokens: Tokens, first: int, end: int) -> bool:
        """Whether the segment begins like an act with a complement of its own."""
        if first < end and tokens.words[first] in self.grammar.repeated and end - first > 2:
            first += 1  # "on opening a port and on training of pilots"
        while first < end and (
            tokens.words[first] in self.grammar.determiners or tokens.words[first] in self.grammar.separators
        ):
            first += 1
        if first >= end:
            return False
        if self.gerund(tokens, first) and end - first > 1:
            return tokens.words[first - 1] not in ("the", "a", "an")  # "the manufacturing industry"
        head = self.head(tokens, first, end)
        if self._named_project(tokens, first, end):
            return True
        if head + 2 < end and tokens.words[head] in self.grammar.measures and tokens.words[head + 1] in ("of", "in"):
            return self.acts(tokens, head + 2, end)  # "$5 million in aid to", "two decades of support for"
        if head + 1 >= end or tokens.words[head] in self.words.issues:
            return False
        if tokens.words[head] in self.words.action:
            return tokens.words[head + 1] in self.grammar.prepositions and tokens.words[head + 1] not in _WHEN
        if tokens.words[first] in _BETTERED and tokens.words[head] in _BONDS:
            return tokens.words[head + 1] in self.grammar.prepositions
        if tokens.words[head] not in self.words.light:
            return False
        behind = tokens.words[head + 1]  # "efforts in rebuilding the port"
        return behind in ("of", "for", "to", "on") or (behind == "in" and self.gerund(tokens, head + 2))

    def _named_project(self, tokens: Tokens, first: int, end: int) -> bool:
        """Whether the segment ends in the name of a project: "the Coastal Road Project", "Phase II of the Port
        Programme"."""
        first, end = self.trimmed(tokens, first, end)
        last = end - 1
        return last > first and tokens.words[last] in self.grammar.projects and tokens.capital(last)

    def beside(self, tokens: Tokens, first: int, end: int) -> tuple[int, int] | None:
        """Where "while" or "in addition to" leads on to what is done besides, and where that begins: "..., while also
        building a port"; not where it goes on with means: "by training crews as well as building a port"."""
        for at in range(first + 2, end - 2):
            link = next((words for words in _BESIDE if tokens.words[at : at + len(words)] == words), ())
            if not link:
                continue
            begin = at + len(link)
            while begin < end and is_adverb(tokens.words[begin]):
                begin += 1
            means = not _MEANS.isdisjoint(tokens.words[first:at]) and link != ("while",)
            base = self.words.forms.gerund.get(tokens.words[begin]) if begin < end else None
            tells = base in _TELLING or base in self.words.saying  # "while reaffirming their wish to"
            stop = at - (tokens.words[at - 1] == ",")
            return (stop, begin) if self.gerund(tokens, begin) and not (means or tells) else None
        return None

    def bare_question(self, tokens: Tokens, first: int, end: int) -> bool:
        """Whether issues are of something that is neither an act nor common work: "issues of security", not "issues of
        building ports"."""
        head = self.head(tokens, first, end)
        if tokens.words[head] not in self.grammar.questions or tokens.words[head + 1 : head + 2] not in (
            ("of",),
            ("on",),
        ):
            return False
        stop = next((at for at in range(head + 2, end) if tokens.words[at] in self.grammar.separators), end)
        return not (self.acts(tokens, head + 2, end) or self.action_head(tokens, head + 2, stop))

    def action_head(self, tokens: Tokens, first: int, end: int) -> bool:
        """Whether the segment's head noun, or its first word, names an act."""
        while first < end and tokens.words[first] in self.grammar.determiners:
            first += 1
        if first >= end:
            return False
        head = self.head(tokens, first, end)
        word = tokens.words[head]
        if self.gerund(tokens, first) or word in self.words.action:
            return True
        if word in self.words.light and head > first and tokens.words[head - 1] in self.words.action:
            return True  # "cooperation opportunities"
        return word.endswith(self.grammar.act_endings) and word not in self.words.issues

    def shared_head(self, tokens: Tokens, first: int, end: int) -> bool:
        """Whether adjectives in a row share a head that names an act: "security, humanitarian and economic aid to"."""
        stop = next((at for at in range(first + 1, end) if tokens.words[at] in self.grammar.prepositions), end)
        row = tokens.words[first:stop]
        return len(row) <= _LONGEST_ROW and not self.grammar.separators.isdisjoint(row) and row[-1] in self.words.action

    def one_row(self, tokens: Tokens, at: int) -> bool:
        """Whether two words side by side share what follows: "economic and commercial cooperation", "the growth and
        renewal of ports"."""
        if tokens.words[at - 1] not in ("and", "or", "&"):
            return False
        before, word = tokens.words[at - 2], tokens.words[at]
        if word.endswith(self.grammar.adjective_endings) and before.endswith(self.grammar.adjective_endings):
            return True
        if tokens.words[at - 3] in ("a", "an", "the") and word in self.words.forms.participle:
            return True  # "an immediate and sustained ceasefire"
        bare = tokens.words[at - 3] in self.grammar.determiners or tokens.words[at - 3] in self.grammar.prepositions
        acts = before in self.words.action and word in self.words.action
        return bare and acts and tokens.words[at + 1 : at + 2] == ("of",)

    def same_shape(self, tokens: Tokens, first: int, at: int) -> bool:
        """Whether "and" without a comma can join the two: a gerund takes a gerund, or it is one object ("paying heed to
        exports and imports of goods")."""
        if tokens.words[at] in self.grammar.repeated:
            return True
        first, _ = self.trimmed(tokens, first, at)
        word = tokens.words[at]
        begins = (word in self.words.cooperation and not word.endswith("s")) or word in self.words.forms.gerund
        return begins or not self.gerund(tokens, first)

    def has_complement(self, tokens: Tokens, first: int, end: int) -> bool:
        first, end = self.trimmed(tokens, first, end)
        if self.gerund(tokens, first):
            return end - first > 1
        return any(word in self.grammar.prepositions for word in tokens.words[first:end]) or end - first > 3

    def trimmed(self, tokens: Tokens, first: int, end: int) -> tuple[int, int]:
        """The member without the separators and repeated prepositions around it."""
        while end - first > 2 and tokens.words[first] in self.grammar.before_member:
            first += 1
        while end > first and (tokens.words[end - 1] in self.grammar.behind_member or self.link(tokens, end)):
            end -= self.link(tokens, end) or 1
        return first, end

    def _hyphened(self, tokens: Tokens, at: int) -> bool:
        """Whether the hyphen at `at` joins two words: "people-to-people"."""
        return tokens.words[at : at + 1] == ("-",) and tokens.starts[at] == tokens.ends[at - 1]

    def _told_of(self, tokens: Tokens, at: int, end: int) -> bool:
        """Whether a participle at `at` tells more of the noun before it: "celebrations dedicated to the poet"."""
        participle = tokens.words[at] in self.words.forms.participle and tokens.words[at] not in self.words.forms.base
        return participle and at + 1 < end and tokens.words[at + 1] in self.grammar.prepositions

    def head(self, tokens: Tokens, first: int, end: int) -> int:
        """The last word of the noun phrase that begins at `first`, before its first preposition or separator."""
        at = first
        owner = next((i for i in range(first, min(first + 5, end - 1)) if tokens.words[i] == "'s"), None)
        if owner is not None and not any(word in self.grammar.prepositions for word in tokens.words[first:owner]):
            at = owner + 1
        while (
            at + 1 < end
            and (tokens.words[at + 1] not in self.grammar.prepositions or self._hyphened(tokens, at))
            and tokens.words[at + 1] not in self.grammar.separators
            and tokens.words[at + 1] not in ("that", "which", "'s", "(", "as")
            and not self._told_of(tokens, at + 1, end)
        ):
            at += 1
        return at
