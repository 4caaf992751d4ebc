"""What persons have decided about pairs of claims. A person's verdict stands above every policy."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from servanda.model.judgement import Judgement, Verdict

Pair = tuple[str, str]
POLICY_AUTHOR = "policy:"


@dataclass(frozen=True, slots=True)
class Verdicts:
    """Pairs of claim ids, each pair and the whole in a fixed order."""

    same: tuple[Pair, ...] = ()
    different: tuple[Pair, ...] = ()

    @classmethod
    def of(cls, judgements: Iterable[Judgement]) -> Verdicts:
        """Judgements by policies are outputs, not inputs. Where one person says same and another different, the two
        stay apart: what is wrongly apart can be seen side by side, what is wrongly joined cannot."""
        by_verdict: dict[Verdict, set[Pair]] = {Verdict.SAME: set(), Verdict.DIFFERENT: set()}
        for each in judgements:
            if each.right and not each.author.startswith(POLICY_AUTHOR) and each.verdict in by_verdict:
                left, right = sorted((each.left, each.right))
                by_verdict[each.verdict].add((left, right))
        different = by_verdict[Verdict.DIFFERENT]
        return cls(tuple(sorted(by_verdict[Verdict.SAME] - different)), tuple(sorted(different)))
