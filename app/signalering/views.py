"""The signalen pages for policy: where people found nothing, as a table, a list and files."""

from collections.abc import Mapping
from datetime import date
from http import HTTPStatus
from typing import Any

from flask import Blueprint, Response, make_response, render_template, request, url_for
from flask_babel import gettext

from app.accounts.guards import current_account
from app.core.clock import today
from app.core.errors import InvalidInput
from app.core.paging import Paging
from app.exchange.sheets import XLSX
from app.geo import queries as geo_queries
from app.signalering import bestanden, overzicht, pages, queries, trend
from app.signalering.bestanden import Kop
from app.signalering.forms import FilterForm, as_arguments
from app.signalering.pages import Namen
from app.signalering.types import WIJK_ONBEKEND, Kwartaal, SignaalFilter
from app.web.access import requires
from app.web.context import db_session

PAGE_SIZE = 25

blueprint = Blueprint("signalering", __name__, url_prefix="/signalen")


@blueprint.get("")
@requires("signalen.bekijken")
def overview() -> str | tuple[str, int]:
    """The numbers of a quarter, and the newest signalen by the filters in the address."""
    gemeente = _gemeente()
    namen = pages.names(db_session(), gemeente)
    form = _form(namen)
    if not form.validate():
        page = render_template("signalering/overzicht.html", form=form, gekozen={})
        return page, HTTPStatus.BAD_REQUEST
    keuze = form.chosen()
    kwartaal = Kwartaal.from_code(form.kwartaal.data)
    paging = _paging(queries.count(db_session(), gemeente, keuze))
    found = queries.newest(db_session(), gemeente, keuze, paging.size, paging.offset)
    return render_template(
        "signalering/overzicht.html",
        form=form,
        gekozen=_arguments(form),
        chips=_chips(form, namen),
        overzicht=overzicht.overview(db_session(), gemeente, kwartaal, namen),
        balken=trend.bars(overzicht.trend(db_session(), gemeente, kwartaal, namen)),
        lopend=Kwartaal.of(today()),
        regels=pages.lines(found, namen),
        paging=paging,
    )


@blueprint.get("/tabel.csv", defaults={"soort": "csv"})
@blueprint.get("/tabel.xlsx", defaults={"soort": "xlsx"})
@requires("signalen.bekijken")
def table_file(soort: str) -> Response:
    """The table of the page as a file, with the same numbers. No filter but the quarter counts."""
    form, namen = _chosen()
    kwartaal = Kwartaal.from_code(form.kwartaal.data)
    gemeente = _gemeente()
    content = bestanden.table_file(
        soort,
        _kop(_days(kwartaal.van, kwartaal.tot), gettext("Geen: alle wijken, thema’s en redenen.")),
        overzicht.overview(db_session(), gemeente, kwartaal, namen),
        overzicht.trend(db_session(), gemeente, kwartaal, namen),
    )
    return _download(f"signalen-tabel-{kwartaal.code}", soort, content)


@blueprint.get("/lijst.csv", defaults={"soort": "csv"})
@blueprint.get("/lijst.xlsx", defaults={"soort": "xlsx"})
@requires("signalen.bekijken")
def list_file(soort: str) -> Response:
    """All chosen signalen as a file for inside the team, the newest first."""
    form, namen = _chosen()
    keuze = form.chosen()
    found = queries.every(db_session(), _gemeente(), keuze)
    chosen = ", ".join(_titles(keuze, namen)[name] for name in as_arguments(keuze))
    content = bestanden.list_file(
        soort,
        _kop(_days(keuze.van, keuze.tot), chosen or gettext("Geen: alle signalen.")),
        pages.lines(found, namen),
    )
    return _download(f"signalen-lijst-{today().isoformat()}", soort, content)


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
    form.offer_quarters(
        (one.code, overzicht.quarter_words(one)) for one in overzicht.closed(today())
    )
    return form


def _chosen() -> tuple[FilterForm, Namen]:
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
    return form, namen


def _arguments(form: FilterForm) -> dict[str, str]:
    """All that is chosen, as the arguments of an address; none means the newest quarter."""
    chosen = dict(as_arguments(form.chosen()))
    if form.kwartaal.data != form.newest_quarter:
        chosen["kwartaal"] = form.kwartaal.data
    return chosen


def _paging(total: int) -> Paging:
    """The page that the address asks for; what is no page of this list is the nearest one."""
    asked = request.args.get("pagina", "1")
    number = int(asked[:9]) if asked.isascii() and asked.isdigit() else 1
    last = Paging(1, PAGE_SIZE, total).pages
    return Paging(min(max(number, 1), last), PAGE_SIZE, total)


def _titles(keuze: SignaalFilter, namen: Namen) -> dict[str, str]:
    """Each filter of the list in words; those that are not chosen mean nothing."""
    return {
        "wijk": namen.wijk(None if keuze.wijk == WIJK_ONBEKEND else keuze.wijk),
        "thema": namen.thema(keuze.thema),
        "reden": pages.reden_words(keuze.reden),
        "van": gettext("vanaf %(dag)s", dag=f"{keuze.van:%d-%m-%Y}") if keuze.van else "",
        "tot": gettext("tot en met %(dag)s", dag=f"{keuze.tot:%d-%m-%Y}") if keuze.tot else "",
    }


def _chips(form: FilterForm, namen: Namen) -> list[dict[str, str]]:
    """What is chosen, each with the address of the page without it."""
    keuze = form.chosen()
    titles = _titles(keuze, namen)
    chosen = _arguments(form)
    return [{"titel": titles[name], "url": _without(chosen, name)} for name in as_arguments(keuze)]


def _without(chosen: Mapping[str, str], name: str) -> str:
    rest: dict[str, Any] = {key: value for key, value in chosen.items() if key != name}
    return url_for(".overview", **rest, _anchor="lijst")


def _kop(periode: str, keuzes: str) -> Kop:
    code = _gemeente()
    gemeente = geo_queries.gemeente(db_session(), code)
    return Kop(gemeente.naam if gemeente else code, periode, keuzes, today())


def _days(van: date | None, tot: date | None) -> str:
    """A period in words; a side that is open is not named."""
    words = [
        gettext("vanaf %(dag)s", dag=f"{van:%d-%m-%Y}") if van else "",
        gettext("tot en met %(dag)s", dag=f"{tot:%d-%m-%Y}") if tot else "",
    ]
    return " ".join(filter(None, words)) or gettext("Alles tot en met vandaag")


def _download(name: str, soort: str, content: bytes) -> Response:
    response = make_response(content)
    response.content_type = "text/csv; charset=utf-8" if soort == "csv" else XLSX
    response.headers["Content-Disposition"] = f'attachment; filename="{name}.{soort}"'
    return response
