"""Verb groups that tell a deed: whether the words are a verb at all, and what is done."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from servanda.extract.reading import Scene
from servanda.extract.subjects import Subjects
from servanda.language.lists import Act
from servanda.language.pack import Pack
from servanda.language.tokens import Tokens
from servanda.language.verbs import Form, VerbGroup, is_adverb

_OF_ITSELF = frozenset(["start", "resume", "commence"])  # classes of verbs that tell without an object what begins
_ON_PAPER = frozenset(["reach", "sign", "initial"])
_OF_TOPICS = frozenset(["discuss", "topic"])
_TOLD_OTHERWISE = _OF_TOPICS | {"hold", "attend", "sign", "adopt", "note"}  # of meetings, papers and topics


def finite(group: VerbGroup) -> Form:
    """A bare base form is a present tense: the plural "commit" looks like any base form."""
    return Form.PRESENT if group.form is Form.BASE else group.form


@dataclass(frozen=True, slots=True)
class Deeds:
    """Reads the verb groups of one sentence."""

    tokens: Tokens
    scene: Scene
    pack: Pack
    subjects: Subjects

    def fits(self, group: VerbGroup, forms: Collection[Form]) -> bool:
        """Whether the verb group tells something in one of the forms; any will do where none is named."""
        paper = not _ON_PAPER.isdisjoint(self.pack.classes.get(group.base, ()))  # "were signed on fishing"
        if group.form is Form.PASSIVE and not paper and self._grounded(group.end):
            return False
        if group.form in (Form.PASSIVE, Form.PASSIVE_PRESENT) and self._rated(group):
            return False
        if group.form is Form.PAST and self.tokens.words[group.end : group.end + 1] in (("by",), ("through",)):
            return False  # "as promised by its partners", "to see the dispute resolved through talks": a participle
        if group.form in (Form.BASE, Form.PRESENT) and self._noun(group.main):
            return False
        return not forms or finite(group) in forms

    def _noun(self, at: int) -> bool:
        """Whether what looks like a base form is a noun: "with concern", "its support", "expressed support for"."""
        before = self.tokens.words[at - 1] if at > self.scene.first else ""
        forms, grammar = self.pack.forms, self.pack.grammar
        led = before in grammar.inside or before == "'s"
        if before in grammar.determiners and before not in grammar.others and before not in grammar.relatives:
            led = True
        plural = self.tokens.words[at] in forms.third
        return led or (before in forms.past and before not in forms.base and not plural)

    def _grounded(self, at: int) -> bool:
        """Whether a ground is told behind the verb: "cooperation has been built on trust" builds nothing; a day or an
        occasion is none ("was signed on 3 May", "on the sidelines of")."""
        words = self.tokens.words
        if words[at : at + 1] not in (("on",), ("upon",)):
            return False
        timed = any(timed.first - 1 <= at < timed.end for timed in self.scene.times)
        return not timed and self.pack.grammar.occasions.isdisjoint(words[at + 1 : at + 4])

    def _rated(self, group: VerbGroup) -> bool:
        """Whether the verb tells as what something counts: "is noted as a key link", not "was noted as well as"."""
        if "note" not in self.pack.classes.get(group.base, ()):
            return False
        behind = self.tokens.words[group.end : group.end + 2]
        return behind[:1] == ("as",) and behind[1:] not in (("well",), ("part",))

    def classes(self, group: VerbGroup) -> frozenset[str]:
        """The classes of the verb as it is meant here: an amount that is raised is no topic ("raised to four")."""
        classes = self.pack.classes.get(group.base, frozenset())
        lifted = group.base == "raise" and self.tokens.words[group.end] in ("to", "by", "from")
        return classes - _OF_TOPICS if lifted else classes

    def done(self, group: VerbGroup, kind: str) -> tuple[Act, ...]:
        """The acts of a verb that is itself the undertaking: "will build X and open Y"."""
        if kind and kind not in self.pack.classes.get(group.base, ()):
            return ()
        if kind in _OF_ITSELF:
            return self._begun(group)
        lists = self.pack.lists
        if group.base not in self.pack.undertaking:
            return ()
        if (
            group.form is Form.FUTURE
            and group.first == group.main
            and self.tokens.words[group.first - 1] in (",", "and")
        ):
            return ()  # "the road will ease trade in the country, cut costs": of the first verb's subject
        if group.form is Form.PAST and group.first == group.main and self._participle(group):
            return ()
        if group.form is Form.PAST and (self._joined_infinitive(group) or self._only_timed(group)):
            return ()
        if self.tokens.words[group.end : group.end + 1] == ("no",):
            return ()  # "offered no help"
        if group.base in lists.words.adjective_too and self._beside_adjective(group):
            return ()
        if group.form in (Form.BASE, Form.PRESENT) and not self._follows_subject(group.first):
            return ()  # "supply chains", "exports of wool": nouns
        subjects = self.scene.subject_ends
        end = lists.clause_end(self.tokens, group.main, self.scene.end, subjects)
        if group.form.startswith("passive"):
            if self.tokens.words[group.first] == "being":  # "the work being done": no clause of its own
                return ()
            if group.base == "set" and self.tokens.words[group.end : group.end + 1] == ("to",):
                return ()  # "were set to hold talks"
            classes = self.classes(group)
            return (Act(group.first, end),) if "deliver" in classes or not _TOLD_OTHERWISE & classes else ()
        if end - group.main < 2 or self.tokens.words[group.end] in self.pack.grammar.idle_objects:
            return ()
        ergative = "ergative" in self.pack.classes.get(group.base, ())
        if (group.form is Form.PROGRESSIVE or ergative) and self._of_itself(group):
            return ()
        if group.form is Form.PROGRESSIVE:
            thought = group.base == "consider"  # "is considering ending the ban": not yet being done
            return () if thought else lists.nouns(self.tokens, group.main, end)
        if group.form in (Form.PAST, Form.PRESENT, Form.BASE):
            return () if lists.only_verbs(self.tokens, group.main, end) else (Act(group.main, end),)
        return lists.infinitives(self.tokens, group.main, end)

    def _beside_adjective(self, group: VerbGroup) -> bool:
        """Whether the word is joined to an adjective and one itself: "open and closed sessions"."""
        words = self.tokens.words
        before = words[group.first - 2 : group.first] if group.first == group.main else ()
        return before[1:] == ("and",) and before[0] in self.pack.lists.words.adjective_too

    def _begun(self, group: VerbGroup) -> tuple[Act, ...]:
        """What begins of itself: "the clinic will open in May", not "the minister will open the clinic"."""
        end = self.pack.lists.clause_end(self.tokens, group.main, self.scene.end, self.scene.subject_ends)
        participle = group.form is Form.PAST and group.first == group.main and self._participle(group)
        bare = all(is_adverb(word) for word in self.tokens.words[group.end : end])  # "will resume promptly"
        return (Act(group.first, end),) if (bare or self._of_itself(group)) and not participle else ()

    def _only_timed(self, group: VerbGroup) -> bool:
        """Whether a day stands where the object should: "the fund that she launched in May 2021"."""
        timed = next((each for each in self.scene.times if each.first - 1 <= group.end <= each.first), None)
        if timed is None or "together" in self.pack.classes.get(group.base, ()):
            return False
        grammar = self.pack.grammar
        behind = self.tokens.words[timed.end] if timed.end < self.scene.end else "."
        closed = (grammar.prepositions, grammar.separators, grammar.relatives)
        return not behind[0].isalpha() or any(behind in words for words in closed)

    def _joined_infinitive(self, group: VerbGroup) -> bool:
        """Whether a verb whose past looks like its base form is joined to an infinitive: "can end the war and set an
        example"."""
        if self.tokens.words[group.main] not in self.pack.forms.base or self._follows_subject(group.first):
            return False
        before = [other for other in self.scene.groups if other.end < group.first]
        return bool(before) and before[-1].form not in (Form.PAST, Form.PASSIVE)

    def _follows_subject(self, at: int) -> bool:
        while at > self.scene.first and is_adverb(self.tokens.words[at - 1]):
            at -= 1
        return self.subjects.ends_at(at)

    def _participle(self, group: VerbGroup) -> bool:
        """Whether a past form belongs to the noun before it: "relations built on trust", "a fair held by Oman"."""
        words = self.tokens.words
        behind, before = words[group.end] if group.end < self.scene.end else "", words[group.main - 1]
        if (
            behind in ("by", "it", "them", "there", "here")
            or before in self.pack.grammar.inside
            or before in ("as", "on", "behind")
        ):
            return True  # "representatives of established firms", "as set forth in"
        told = self.subjects.ends_at(group.main) or is_adverb(words[group.main - 1])
        led = behind in self.pack.grammar.inside or behind == "at"
        return led and not (told and behind != "with")

    def _of_itself(self, group: VerbGroup) -> bool:
        """Whether the verb has no object: "ties are developing in many fields" tells what goes on of itself."""
        at = group.end
        while at + 1 < self.scene.end and is_adverb(self.tokens.words[at]):
            at += 1
        behind = self.tokens.words[at]
        led = behind in self.pack.grammar.fronted or behind in self.pack.grammar.inside
        timed = any(timed.first == at for timed in self.scene.times)
        alone = led or timed or is_adverb(behind)
        return behind == "," or (alone and "together" not in self.pack.classes.get(group.base, ()))
