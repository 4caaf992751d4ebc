"""View models into HTML. Everything that comes from a document is escaped; nothing here marks text as safe but the
drawings that Servanda makes itself."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from servanda.render.chart import chart_svg
from servanda.render.views.dates import ordinal
from servanda.render.views.document import DocumentPage
from servanda.render.views.dossier import Dossier
from servanda.render.views.explained import Explained
from servanda.render.views.findings import FindingsPage
from servanda.render.views.home import Home
from servanda.render.views.numbers import Chart
from servanda.render.views.record import RecordPage
from servanda.render.views.signs import plain_words

TEMPLATES = Path(__file__).parent / "templates"
STYLES = "servanda.css"


class Pages:
    """The templates, loaded once for a whole site. Pages in a folder reach the root by `../`."""

    def __init__(self) -> None:
        self._templates = Environment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self._templates.filters["ordinal"] = ordinal
        self._templates.filters["words"] = plain_words
        self._templates.globals["drawing"] = _drawing

    def home(self, view: Home) -> str:
        return self._page("home.html", "", view)

    def findings(self, view: FindingsPage) -> str:
        return self._page("findings.html", "", view)

    def dossier(self, view: Dossier) -> str:
        return self._page("dossier.html", "../", view)

    def record(self, view: RecordPage) -> str:
        return self._page("record.html", "../", view)

    def document(self, view: DocumentPage) -> str:
        return self._page("document.html", "../", view)

    def explained(self, view: Explained) -> str:
        """A page that needs no other file: the styles stand in it."""
        template = self._templates.get_template("explained.html")
        return template.render(view=view, root="", styles=Markup(self.styles()))

    def styles(self) -> str:
        return (TEMPLATES / STYLES).read_text(encoding="utf-8")

    def _page(self, template: str, root: str, view: object) -> str:
        return self._templates.get_template(template).render(view=view, root=root)


def _drawing(chart: Chart, name: str) -> Markup:
    return Markup(chart_svg(chart, name))
