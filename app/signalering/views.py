"""The signalen pages for policy: where people found nothing, as a table, a list and files."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from http import HTTPStatus
from typing import Any

from flask import Blueprint, Response, make_response, render_template, request, url_for
from flask_babel import gettext

from app.accounts.guards import current_account
from app.core.clock import today
from app.core.errors import InvalidInput
from app.core.paging import Paging
from app.exchange.reading import escape
from app.signalering import pages, queries
from app.signalering.forms import FilterForm, as_arguments
from app.signalering.pages import Namen
from app.signalering.types import WIJK_ONBEKEND, SignaalFilter
from app.web.access import requires
from app.web.context import db_session

PAGE_SIZE = 25

blueprint = Blueprint("signalering", __name__, url_prefix="/signalen")


@blueprint.get("")
@requires("signalen.bekijken")
def overview() -> str | tuple[str, int]:
    """The table of wijk and thema and the newest signalen, by the filters in the address."""
    gemeente = _gemeente()
    namen = pages.names(db_session(), gemeente)
    form = _form(namen)
    if not form.validate():
        return render_template("signalering/overzicht.html", form=form), HTTPStatus.BAD_REQUEST
    keuze = form.chosen()
    tabel = pages.table(db_session(), gemeente, keuze, namen)
    paging = _paging(tabel.totaal)
    found = queries.newest(db_session(), gemeente, keuze, paging.size, paging.offset)
    return render_template(
        "signalering/overzicht.html",
        form=form,
        gekozen=as_arguments(keuze),
        chips=_chips(keuze, namen),
        tabel=tabel,
        redenen=pages.by_reden(db_session(), gemeente, keuze),
        regels=pages.lines(found, namen),
        paging=paging,
    )


@blueprint.get("/tabel.csv")
@requires("signalen.bekijken")
def table_file() -> Response:
    """The table of the page as a file, with the same numbers."""
    keuze, namen = _chosen()
    tabel = pages.table(db_session(), _gemeente(), keuze, namen)
    return _csv("tabel", pages.table_cells(tabel))


@blueprint.get("/lijst.csv")
@requires("signalen.bekijken")
def list_file() -> Response:
    """All chosen signalen as a file, the newest first."""
    keuze, namen = _chosen()
    found = queries.every(db_session(), _gemeente(), keuze)
    return _csv("lijst", pages.list_cells(pages.lines(found, namen)))


def _gemeente() -> str:
    """The gemeente of who is signed in: nobody sees the signalen of another one."""
    account = current_account()
    assert account is not None  # noqa: S101 - the guard lets nobody else in
    return account.gemeente_code


def _form(namen: Namen) -> FilterForm:
    form = FilterForm(formdata=request.args)
    form.offer(
        wijk=[*namen.wijken.items(), (WIJK_ONBEKEND, gettext("Wijk onbekend"))],
        thema=namen.themas.items(),
        reden=[(reden, str(words)) for reden, words in pages.REDENEN.items()],
    )
    return form


def _chosen() -> tuple[SignaalFilter, Namen]:
    """The filters of a file. Raises InvalidInput: a file with other numbers would mislead."""
    namen = pages.names(db_session(), _gemeente())
    form = _form(namen)
    if not form.validate():
        raise InvalidInput(
            {
                name: [f"{form[name].label.text}: {text}" for text in texts]
                for name, texts in form.errors.items()
            }
        )
    return form.chosen(), namen


def _paging(total: int) -> Paging:
    """The page that the address asks for; what is no page of this list is the nearest one."""
    asked = request.args.get("pagina", "1")
    number = int(asked[:9]) if asked.isascii() and asked.isdigit() else 1
    last = Paging(1, PAGE_SIZE, total).pages
    return Paging(min(max(number, 1), last), PAGE_SIZE, total)


def _chips(keuze: SignaalFilter, namen: Namen) -> list[dict[str, str]]:
    """What is chosen, each with the address of the page without it."""
    chosen = as_arguments(keuze)
    titles = {
        "wijk": namen.wijk(None if keuze.wijk == WIJK_ONBEKEND else keuze.wijk),
        "thema": namen.thema(keuze.thema),
        "reden": pages.reden_words(keuze.reden),
        "van": gettext("vanaf %(dag)s", dag=f"{keuze.van:%d-%m-%Y}") if keuze.van else "",
        "tot": gettext("tot en met %(dag)s", dag=f"{keuze.tot:%d-%m-%Y}") if keuze.tot else "",
    }
    return [{"titel": titles[name], "url": _without(chosen, name)} for name in chosen]


def _without(chosen: Mapping[str, str], name: str) -> str:
    rest: dict[str, Any] = {key: value for key, value in chosen.items() if key != name}
    return url_for(".overview", **rest)


def _csv(name: str, rows: Iterable[Sequence[str]]) -> Response:
    """A file that Dutch spreadsheets open as it is: UTF-8 with its mark, ``;`` between cells."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerows([escape(cell) for cell in row] for row in rows)
    response = make_response(out.getvalue().encode("utf-8-sig"))
    response.content_type = "text/csv; charset=utf-8"
    filename = f"signalen-{name}-{today().isoformat()}.csv"
    response.headers["Content-Disposition"] = f'attachment; filename="{filename}"'
    return response
