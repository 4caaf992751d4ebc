"""What a page calls a record."""

from __future__ import annotations

from servanda.model.record import Record
from servanda.render.views.dates import ordinal


def record_name(record: Record) -> str:
    """Its best supported name; a session by body and number, a series without the parties that its dossier names."""
    if record.kind == "meeting":
        return _session_name(record)
    return record.name.removesuffix(f" {'-'.join(record.parties)}") if record.kind == "figure" else record.name


def _session_name(record: Record) -> str:
    """ "6th session of the Commission" where body and number are known."""
    body, number = record.best("mechanism"), record.best("ordinal")
    if not body or not isinstance(number, int):
        return record.name
    bare = str(body)[4:] if str(body)[:4].lower() == "the " else str(body)
    return f"{ordinal(number)} {record.best('format') or 'session'} of the {bare}"
