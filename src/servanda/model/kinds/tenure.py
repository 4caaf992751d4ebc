"""Tenure: a person holds a post."""

from __future__ import annotations

from dataclasses import dataclass

from servanda.model.kinds.kind import Kind


@dataclass(frozen=True, slots=True)
class Tenure:
    """`post` in lower case, in the field's words ("deputy prime minister"); `state` whose post it is, as ISO 3166-1
    alpha-2; `accredited_to` the state that an ambassador is sent to."""

    person: str
    post: str
    state: str | None = None
    accredited_to: str | None = None


TENURE = Kind(
    name="tenure",
    plural="people",
    letter="P",
    payload=Tenure,
    statuses=(),
    columns=("name", "post", "state", "accredited_to", "evidence"),
    caption=lambda says, _words: f"{says.person}, {says.post}",
    when=lambda _says: None,
    status=lambda _says: None,
)
