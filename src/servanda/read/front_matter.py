"""The YAML block between `---` lines at the very start of a document.

The block comes from strangers, so it is read from the parser's events alone: nothing is constructed, aliases are never
followed, nesting is not entered. A hostile block costs no more than its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from servanda.read.dates import stated_date
from servanda.read.stated import Stated, one_line

MAX_BLOCK = 64 * 1024
_MAX_DEPTH = 16
_BLOCK = re.compile(r"---[ \t]*\n(?P<block>(?:.*\n)*?)---[ \t]*(?:\n|\Z)")
_LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml is in nearly every wheel
_LINE = re.compile(r"(?P<key>[A-Za-z][\w-]*)[ \t]*:(?:[ \t]+(?P<value>.*))?")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})")
_FOLDED = re.compile(r"\\\s+\\\s+")  # where a long line was folded
_URL = re.compile(r"https?://[^\s<>\"]+", re.I)

# What each field may be called; the first name that has a value counts.
_KEYS: dict[str, tuple[str, ...]] = {
    "published": ("date", "published"),
    "publisher": ("publisher", "agency"),
    "title": ("title", "headline"),
    "url": ("url", "link"),
    "author": ("author", "byline"),
    "language": ("language", "lang"),
}


def split(text: str) -> tuple[Stated | None, str]:
    """What the front matter states, and the text after it, to the letter.

    None and the whole text where there is no block, or where it cannot be read as one: no word is ever lost for
    looking like metadata. A block with an unquoted colon in a title, the commonest slip, is read line by line.
    """
    found = _BLOCK.match(text, 0, MAX_BLOCK)
    if found is None:
        return None, text
    said = _said(found["block"])
    if said is None or not any(key in said for names in _KEYS.values() for key in names):
        return None, text
    return _stated(said), text[found.end() :]


def looks_begun(text: str) -> bool:
    """Whether the text opens like a front matter."""
    return bool(re.match(r"---[ \t]*\n", text))


def _said(block: str) -> dict[str, str] | None:
    try:
        return dict(_pairs(block))
    except (yaml.YAMLError, ValueError):
        return _line_by_line(block)


def _pairs(block: str) -> Iterator[tuple[str, str]]:
    """The scalars of the outermost mapping, by key in lower case; `ValueError` where the block is no mapping."""
    depth, key, began = 0, None, False
    for event in yaml.parse(block, Loader=_LOADER):
        if isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            if depth == 0 and not isinstance(event, yaml.MappingStartEvent):
                raise ValueError("a list is no front matter")
            depth, began = depth + 1, True
            if depth > _MAX_DEPTH:
                raise ValueError("a front matter is not nested so deeply")
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            depth -= 1
            key = None if depth == 1 else key
        elif isinstance(event, yaml.ScalarEvent | yaml.AliasEvent) and depth == 1:
            value = event.value if isinstance(event, yaml.ScalarEvent) else ""
            if key is None:
                key = value.lower()
            else:
                yield key, value
                key = None
    if not began:
        raise ValueError("a front matter names its values")


def _line_by_line(block: str) -> dict[str, str] | None:
    """`key: value` on every line that has anything; None where some line is not so."""
    said = {}
    for line in block.splitlines():
        found = _LINE.fullmatch(line.rstrip())
        if found:
            said[found["key"].lower()] = (found["value"] or "").strip("\"' ")
        elif line.strip():
            return None
    return said


def _stated(said: dict[str, str]) -> Stated:
    value = {field: next((said[key] for key in keys if said.get(key)), "") for field, keys in _KEYS.items()}
    return Stated(
        published=stated_date(value["published"]),
        publisher=one_line(_unescaped(value["publisher"])),
        title=one_line(_unescaped(value["title"])),
        url=value["url"].strip() if _URL.fullmatch(value["url"].strip()) else None,
        author=one_line(_unescaped(value["author"])),
        language=value["language"] if _LANGUAGE.fullmatch(value["language"]) else None,
    )


def _unescaped(value: str) -> str:
    """The value without escapes that an export wrote twice over: `President\\u2019s\\ \\ visit`."""
    value = _ESCAPED.sub(lambda found: chr(int(found[1] or found[2], 16)), value)
    return _FOLDED.sub(" ", value)
