"""People by post, with the interval over which reports give evidence: not the term of office, which nobody told."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from servanda.base.when import When
from servanda.render.views.citing import Citations, Mark
from servanda.render.views.dates import Said, decimal_year, said
from servanda.render.views.groups import Group, Post
from servanda.render.views.shelf import Shelf, record_href
from servanda.render.views.states import state_name


@dataclass(frozen=True, slots=True)
class Holder:
    """`left` and `width` place the bar of evidence on the dossier's own span of reports, in percent."""

    href: str
    person: str
    first: Said | None
    last: Said | None
    reports: int
    marks: tuple[Mark, ...]
    left: float
    width: float


@dataclass(frozen=True, slots=True)
class PostView:
    post: str
    state: str
    holders: tuple[Holder, ...]


def people(shelf: Shelf, group: Group, citations: Citations) -> tuple[PostView, ...]:
    axis = _axis(shelf, group)
    posts = sorted(group.posts, key=lambda post: (post.state or "~", _rank(post.post), post.post, _since(shelf, post)))
    views: list[PostView] = []
    for (state, name), held in groupby(posts, key=lambda post: (post.state, post.post)):
        holders = tuple(_holder(shelf, post, citations, axis) for post in held)
        views.append(PostView(name, state_name(state) if state else "state not told", holders))
    return tuple(views)


# The order of protocol, as far as words tell it; everything else follows by the alphabet.
_PROTOCOL = ("president", "speaker", "chairman of the cabinet of ministers", "prime minister")


def _rank(post: str) -> tuple[int, bool]:
    return (_PROTOCOL.index(post) if post in _PROTOCOL else len(_PROTOCOL), "minister" not in post)


def _told(shelf: Shelf, post: Post) -> list[When]:
    return sorted((when for claim in post.claims if (when := shelf.known(claim))), key=When.sort_key)


def _since(shelf: Shelf, post: Post) -> str:
    told = _told(shelf, post)
    return str(told[0]) if told else "~"


def _axis(shelf: Shelf, group: Group) -> tuple[float, float]:
    dated = [when for id in group.documents if (when := shelf.documents[id].published)]
    if not dated:
        return 0.0, 1.0
    first = min(decimal_year(when.earliest) for when in dated)
    return first, max(max(decimal_year(when.latest) for when in dated) - first, 0.01)


def _holder(shelf: Shelf, post: Post, citations: Citations, axis: tuple[float, float]) -> Holder:
    told = _told(shelf, post)
    left = (decimal_year(told[0].earliest) - axis[0]) / axis[1] * 100 if told else 0.0
    right = (decimal_year(told[-1].latest) - axis[0]) / axis[1] * 100 if told else 0.0
    return Holder(
        href=record_href(post.record.id),
        person=post.person,
        first=said(told[0]) if told else None,
        last=said(told[-1]) if told and told[-1] != told[0] else None,
        reports=len({shelf.claims[claim].document for claim in post.claims}),
        marks=citations.cite(post.claims),
        left=round(min(left, 98.0), 2),
        width=round(max(right - left, 2.0), 2) if told else 0.0,
    )
