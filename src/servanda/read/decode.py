"""From bytes to text, to the letter: the encoding is found, the byte order mark dropped, line ends made `\\n`."""

from __future__ import annotations

import codecs

from charset_normalizer import from_bytes

MAX_BYTES = 10_000_000  # 10 MB: the longest session protocol is far below it

# The longer mark first: that of UTF-32 begins like that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BINARY_STARTS = (b"%PDF-", b"PK\x03\x04", b"{\\rtf", b"\xd0\xcf\x11\xe0", b"\x1f\x8b")
_TEXT_CONTROLS = frozenset(b"\t\n\v\f\r\x1b")
_CONTROLS = bytes(code for code in range(32) if code not in _TEXT_CONTROLS) + b"\x7f"
_CONTROL_SHARE = 0.05  # random bytes have a tenth, text has none; a few may have slipped into a page

# The encodings that agencies and archives have used before UTF-8. A closed list keeps a short text from being taken
# for something that nobody ever wrote in.
_LEGACY = [
    "cp1251", "koi8_r", "cp866", "iso8859_5", "cp1252", "latin_1", "cp1250", "iso8859_2", "cp1254", "cp1257",
    "cp1253", "cp1256", "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr",
]  # fmt: skip


class UndecodableError(Exception):
    """These bytes are not the text of a report; the message says why, as the end of a sentence."""


def decode(raw: bytes) -> str:
    """The text that the bytes spell; `UndecodableError` where they are binary or in no encoding known here."""
    text = _decode(raw)
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _decode(raw: bytes) -> str:
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _by_mark(raw, encoding)
    if _is_binary(raw):
        raise UndecodableError("it is not plain text; give the text of the report as UTF-8")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return _legacy(raw)


def _by_mark(raw: bytes, encoding: str) -> str:
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as wrong:
        raise UndecodableError(f"it begins as {encoding.upper()} but is broken further on; save it as UTF-8") from wrong
    if "\0" in text:
        raise UndecodableError("it is not plain text; give the text of the report as UTF-8")
    return text


def _is_binary(raw: bytes) -> bool:
    if b"\0" in raw or raw.startswith(_BINARY_STARTS):
        return True
    kept = len(raw.translate(None, delete=_CONTROLS))
    return len(raw) - kept > _CONTROL_SHARE * len(raw)


def _legacy(raw: bytes) -> str:
    found = from_bytes(raw, cp_isolation=_LEGACY).best()
    if found is None:
        raise UndecodableError("its encoding cannot be told; save it as UTF-8")
    try:
        return raw.decode(found.encoding)
    except UnicodeDecodeError as wrong:
        raise UndecodableError("its encoding cannot be told; save it as UTF-8") from wrong
