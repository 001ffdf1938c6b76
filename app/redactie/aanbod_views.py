"""Editing an aanbod: which behoeften it answers, its texts, and when it was last checked."""

from http import HTTPStatus

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext
from werkzeug.wrappers import Response

from app.core.clock import today, utcnow
from app.directory import queries as directory_queries
from app.directory.indexing import load_titels
from app.directory.models import Aanbod, AanbodGestopt, AanbodOpvolger
from app.directory.services import mark_checked
from app.directory.types import Status
from app.exchange.writing import cells_of
from app.matching import context, correcties
from app.matching.correcties import Oordeel
from app.redactie import beoordelen, queries, services, vastgehouden, zoeken
from app.redactie.aanbod_form import LEZEN, AanbodForm
from app.redactie.edge import PERMISSION, aanbod_or_404, editor, paging, text_rules
from app.redactie.forms import BehoefteForm
from app.web.access import requires
from app.web.context import db_session
from app.web.forms import BaseForm

blueprint = Blueprint("redactie_aanbod", __name__, url_prefix="/redactie/aanbod")


@blueprint.get("")
@requires(PERMISSION)
def aanbod_list() -> str:
    """All aanbod, of any status: searched by words, or only what is hard to read."""
    asked = request.args.get("q", "")[:200]
    only_hard = request.args.get("moeilijk") == "ja"
    rows = queries.every_aanbod(db_session(), editor().gemeente_code)
    found = zoeken.select(rows, asked, only_hard)
    page = paging(len(found))
    return render_template(
        "redactie/aanbodlijst.html",
        q=asked,
        moeilijk=only_hard,
        totaal=len(rows),
        paging=page,
        regels=zoeken.with_level(found[page.offset : page.offset + page.size]),
    )


@blueprint.get("/<int:aanbod_id>")
@requires(PERMISSION)
def aanbod_page(aanbod_id: int) -> str:
    """One aanbod: its behoeften as the matcher and editors see them, and what can be done."""
    return _page(aanbod_or_404(aanbod_id), _behoefte_form())


@blueprint.post("/<int:aanbod_id>/behoeften")
@requires(PERMISSION)
def judge(aanbod_id: int) -> Response | tuple[str, int]:
    """Store what the editor says of one behoefte: it belongs, it does not, or it is free again."""
    row = aanbod_or_404(aanbod_id)
    form = _behoefte_form()
    oordeel, _colon, slug = request.form.get("actie", "").partition(":")
    if oordeel not in set(Oordeel):
        abort(HTTPStatus.BAD_REQUEST)
    known = {behoefte.slug for behoefte in context.engine().mind.lexicon.behoeften}
    if not slug:
        slug = form.behoefte.data or ""
        if slug not in known:
            form.behoefte.errors = [gettext("Kies een behoefte uit de lijst.")]
            return _page(row, form), HTTPStatus.UNPROCESSABLE_ENTITY
    elif slug not in known:
        abort(HTTPStatus.BAD_REQUEST)
    session = db_session()
    if services.judge(session, row, slug, Oordeel(oordeel), editor().id, utcnow()):
        session.commit()
        flash(gettext("Bewaard. Dichtbij rekent er vanaf nu mee."))
    return redirect(url_for(".aanbod_page", aanbod_id=row.id), HTTPStatus.SEE_OTHER)


@blueprint.post("/<int:aanbod_id>/nagekeken")
@requires(PERMISSION)
def checked(aanbod_id: int) -> Response:
    """Note that the facts of an aanbod were looked at today and are right."""
    session = db_session()
    mark_checked(session, editor().gemeente_code, aanbod_id, editor().id, today())
    session.commit()
    flash(gettext("Bewaard. Dit aanbod is vandaag gecontroleerd."))
    return redirect(url_for(".aanbod_page", aanbod_id=aanbod_id), HTTPStatus.SEE_OTHER)


@blueprint.route("/<int:aanbod_id>/bewerken", methods=["GET", "POST"])
@requires(PERMISSION)
def edit(aanbod_id: int) -> Response | str | tuple[str, int]:
    """The form with the texts and facts of an aanbod."""
    row = aanbod_or_404(aanbod_id)
    form = AanbodForm()
    form.offer(load_titels(db_session(), row.gemeente_code).doelgroepen, row.talen)
    if request.method == "GET":
        form.fill(cells_of(directory_queries.values_of(row)), row.versie)
        return _edit_page(form, row)
    if form.validate() and _store(form, row):
        flash(gettext("Bewaard. De nieuwe tekst staat op de site."))
        return redirect(url_for(".aanbod_page", aanbod_id=row.id), HTTPStatus.SEE_OTHER)
    db_session().rollback()
    return _edit_page(form, aanbod_or_404(aanbod_id)), HTTPStatus.UNPROCESSABLE_ENTITY


def _edit_page(form: AanbodForm, row: Aanbod) -> str:
    oordelen = {name: zoeken.read(form[name].data or "") for name in LEZEN}
    return render_template("redactie/bewerken.html", form=form, aanbod=row, oordelen=oordelen)


def _store(form: AanbodForm, row: Aanbod) -> bool:
    """Whether the form was written; else its fields say why not."""
    if form.versie.data != str(row.versie):
        form.naam.errors = [
            gettext(
                "Iemand anders heeft dit aanbod net veranderd. "
                "Open de pagina opnieuw en kijk wat er nu staat."
            )
        ]
        return False
    session = db_session()
    cells = form.cells(cells_of(directory_queries.values_of(row)))
    wrong = services.edit_aanbod(session, row, cells, text_rules(), editor().id, utcnow())
    for fout in wrong:
        form.say_wrong(fout.kolom, fout.melding)
    if not wrong:
        session.commit()
    return not wrong


def _behoefte_form() -> BehoefteForm:
    snapshot = context.snapshot(db_session())
    form = BehoefteForm()
    form.offer(beoordelen.choices(context.engine().mind.lexicon, snapshot.titels.themas))
    return form


def _page(row: Aanbod, form: BaseForm) -> str:
    session = db_session()
    snapshot = context.snapshot(session)
    lexicon = context.engine().mind.lexicon
    said = correcties.load(session, row.gemeente_code).get(row.sleutel, {})
    return render_template(
        "redactie/aanbod.html",
        aanbod=row,
        form=form,
        opvolger=session.get(AanbodOpvolger, row.id),
        gestopt=session.get(AanbodGestopt, row.id),
        openbaar=row.status is Status.GEPUBLICEERD,
        niveau=row.leesniveau or zoeken.read(row.omschrijving).niveau,
        vast=vastgehouden.lines(session, row),
        behoeften=beoordelen.lines(row.id, snapshot, said, lexicon),
        historie=queries.corrections_of(session, row.gemeente_code, row.sleutel),
        titels={behoefte.slug: behoefte.titel for behoefte in lexicon.behoeften},
        vandaag=row.laatst_gecontroleerd == today(),
    )
