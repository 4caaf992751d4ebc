"""How well the program reads documents that the user has annotated."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePath
from typing import Annotated, Any

import typer

from servanda.base.errors import Refusal, ServandaError
from servanda.cli.terminal import on_one_line, write
from servanda.model.claim_json import claim_to_json
from servanda.read.files import SUFFIXES, read_file
from servanda.render.tables import to_json
from servanda.score import Miss, Said, Score, Sheet, Tally, marked_claims, said_claim, score
from servanda.store.access import MAGIC
from servanda.store.ledger import open_ledger

_WORDS = 90  # of a quote, on a line of `--misses`


class ScoreFormat(StrEnum):
    TABLE = "table"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class _Held:
    """What was said, by the name of its document, and the texts that came with it: none with a file of claims."""

    said: Mapping[str, Sequence[Said]]
    texts: Mapping[str, Sequence[str]] | None


def score_claims(
    claims: Annotated[Path, typer.Argument(metavar="CLAIMS|LEDGER", help="A file of claims, or a ledger.")],
    annotations: Annotated[Path, typer.Argument(metavar="ANNOTATIONS", help="The folder of annotations.")],
    texts: Annotated[
        Path | None, typer.Option("--texts", metavar="DIR", help="Where the texts lie; a ledger has them itself.")
    ] = None,
    misses: Annotated[bool, typer.Option("--misses", help="Also list what is wrong, invented and missed.")] = False,
    format: Annotated[ScoreFormat, typer.Option("--format", help="How to print.")] = ScoreFormat.TABLE,
) -> None:
    """Compare claims with documents annotated by hand: what is found, what is right.

    An annotation NAME.json marks the claims of the document NAME.txt, in the form of `servanda extract`.

    \b
    Examples:
      servanda extract reports/ > claims.jsonl
      servanda score claims.jsonl annotations/ --texts reports/ --misses
      servanda score servanda.db annotations/
    """
    held = _of_ledger(claims) if _is_ledger(claims) else _of_file(claims)
    found = score(list(_sheets(annotations, held, texts)))
    if format is ScoreFormat.JSON:
        write(to_json(_told(found, found.misses if misses else None)))
        return
    for miss in found.misses if misses else ():
        write(_line(miss))
    for line in _table(found):
        write(line)


def _sheets(annotations: Path, held: _Held, texts: Path | None) -> Iterator[Sheet]:
    paths = sorted(annotations.glob("*.json"))
    if not paths:
        raise ServandaError(f"There are no annotations in {annotations}; name a folder that holds NAME.json files.")
    for path in paths:
        marked = marked_claims(_json(_words_of(path), str(path)), str(path))
        text = _from_folder(texts, path.stem) if texts else _from_ledger(held, path.stem)
        for number, claim in enumerate(marked, 1):
            if claim.span.end > len(text):
                raise ServandaError(f"{path}, claim {number}: its span ends behind the text; count in this text.")
        yield Sheet(path.stem, text, marked, tuple(held.said.get(path.stem, ())))


def _from_folder(folder: Path, name: str) -> str:
    paths = [folder / f"{name}{suffix}" for suffix in sorted(SUFFIXES, key=lambda suffix: suffix != ".txt")]
    path = next((path for path in paths if path.exists()), None)
    if path is None:
        raise ServandaError(f"There is no text {name}.txt in {folder}; name the folder of the texts with --texts.")
    document = read_file(path)
    if isinstance(document, Refusal):
        raise ServandaError(f"{document}.")
    return document.text


def _from_ledger(held: _Held, name: str) -> str:
    if held.texts is None:
        raise ServandaError("A file of claims has no texts; name their folder with --texts.")
    texts = held.texts.get(name, ())
    if len(texts) != 1:
        count = f"{len(texts)} documents" if texts else "no document"
        raise ServandaError(f"The ledger has {count} of the name {name}; name the folder of the text with --texts.")
    return texts[0]


def _is_ledger(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError as wrong:
        raise ServandaError(f"{path} cannot be read; name a file of claims or a ledger.") from wrong


def _of_ledger(path: Path) -> _Held:
    texts: dict[str, list[str]] = defaultdict(list)
    with open_ledger(path, mode="read") as ledger:
        for document in ledger.iter_documents():
            texts[PurePath(document.source).stem].append(document.text)
        said = (said_claim(claim_to_json(claim), str(path)) for claim in ledger.iter_claims())
        return _Held(_by_name(said), texts)


def _of_file(path: Path) -> _Held:
    lines = enumerate(_words_of(path).split("\n"), 1)
    places = ((f"{path}, line {number}", line) for number, line in lines if line.strip())
    return _Held(_by_name(said_claim(_json(line, where), where) for where, line in places), None)


def _by_name(claims: Iterable[Said]) -> dict[str, list[Said]]:
    found: dict[str, list[Said]] = defaultdict(list)
    for claim in claims:
        found[PurePath(claim.source).stem].append(claim)
    return found


def _words_of(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as wrong:
        raise ServandaError(f"{path} cannot be read as text in UTF-8.") from wrong


def _json(words: str, where: str) -> Any:
    try:
        return json.loads(words)
    except (ValueError, RecursionError) as wrong:
        raise ServandaError(f"{where}: this is no JSON: {wrong}.") from wrong


def _row(tally: Tally) -> dict[str, int | float]:
    return {
        "gold": tally.marked,
        "said": tally.said,
        "precision": round(tally.precision, 3),
        "recall": round(tally.recall, 3),
        "found_f1": round(tally.found_f1, 3),
        "right_f1": round(tally.right_f1, 3),
    }


def _told(found: Score, misses: Sequence[Miss] | None) -> dict[str, Any]:
    told: dict[str, Any] = {kind: _row(tally) for kind, tally in found.tallies.items()}
    told["misquoted"] = found.misquoted
    if misses is not None:
        told["misses"] = [
            {
                "what": miss.what,
                "document": miss.name,
                "kind": miss.kind,
                "words": miss.words,
                "differs": {name: {"gold": gold, "said": said} for name, (gold, said) in miss.differs.items()},
            }
            for miss in misses
        ]
    return told


def _table(found: Score) -> Iterator[str]:
    yield f"{'kind':<12}{'gold':>6}{'said':>6}{'precision':>11}{'recall':>8}{'found':>8}{'right':>8}"
    for kind, tally in found.tallies.items():
        yield (
            f"{kind:<12}{tally.marked:>6}{tally.said:>6}{tally.precision:>11.3f}{tally.recall:>8.3f}"
            f"{tally.found_f1:>8.3f}{tally.right_f1:>8.3f}"
        )
    yield f"misquoted: {found.misquoted}"


def _line(miss: Miss) -> str:
    words = on_one_line(miss.words)
    cut = words if len(words) <= _WORDS else words[: _WORDS - 1].rstrip() + "…"
    differs = "; ".join(
        f"{name} is {to_json(said)}, not {to_json(gold)}" for name, (gold, said) in miss.differs.items()
    )
    return f"{miss.what:<9}{miss.name}  {miss.kind}  “{cut}”" + (f": {differs}" if differs else "")
