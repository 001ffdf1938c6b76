"""The words page: see what a word does to example questions, add it, withdraw it."""

from http import HTTPStatus
from typing import cast

from flask import Blueprint, current_app, flash, redirect, render_template, request, url_for
from flask_babel import gettext
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from app.core.clock import today, utcnow
from app.matching import context
from app.matching.lexicon import LANGUAGES
from app.matching.toevoegingen import KANTEN, Kant, Soort, Toevoeging
from app.redactie import beoordelen, proef, queries, services, woorden
from app.redactie.edge import PERMISSION, editor
from app.redactie.forms import WoordForm
from app.redactie.proef import Proefbank, Proefuitslag
from app.redactie.types import Bezwaar
from app.web.access import requires
from app.web.context import db_session, settings

blueprint = Blueprint("redactie_woorden", __name__, url_prefix="/redactie/woorden")
_BANK = "redactie.proefbank"


@blueprint.get("")
@requires(PERMISSION)
def words_page() -> str:
    """The words that editors added, and the form for a new one."""
    return _page(_form(_soort()))


@blueprint.post("")
@requires(PERMISSION)
def try_or_store() -> Response | str | tuple[str, int]:
    """Show what a word would change; store it when that was seen before."""
    form = _form(_soort())
    if not form.validate():
        return _page(form), HTTPStatus.UNPROCESSABLE_ENTITY
    word = _word(form)
    session = db_session()
    engine = context.engine()
    found = woorden.objections(word, engine.mind.lexicon, dict(_titels(session)))
    if any(one.fout for one in found):
        form.woorden.errors = [found[0].tekst]
        return _page(form), HTTPStatus.UNPROCESSABLE_ENTITY
    if request.form.get("gezien") == _seen(word) and request.form.get("actie") == "bewaar":
        services.add_word(session, word, editor().id, utcnow())
        session.commit()
        flash(gettext("Bewaard. Dichtbij kent ‘%(woord)s’ vanaf nu.", woord=word.woorden))
        return redirect(url_for(".words_page", soort=word.soort.value), HTTPStatus.SEE_OTHER)
    outcome = _proefbank().try_out(session, engine, settings().gemeente, word, today())
    return _page(form, word, found, outcome)


@blueprint.post("/<int:woord_id>/intrekken")
@requires(PERMISSION)
def withdraw(woord_id: int) -> Response:
    """Let a word count no more."""
    session = db_session()
    services.withdraw_word(session, woord_id, editor().id, utcnow())
    session.commit()
    flash(gettext("Ingetrokken. Dichtbij let niet meer op dit woord."))
    return redirect(url_for(".words_page", soort=_soort().value), HTTPStatus.SEE_OTHER)


def _soort() -> Soort:
    asked = request.args.get("soort", "")
    return Soort(asked) if asked in set(Soort) else Soort.THEMA


def _form(soort: Soort) -> WoordForm:
    session = db_session()
    snapshot = context.snapshot(session)
    if soort is Soort.THEMA:
        options = {"": [*_titels(session)]}
    elif soort is Soort.DOELGROEP:
        options = {"": [*snapshot.titels.doelgroepen.items()]}
    else:
        options = beoordelen.choices(context.engine().mind.lexicon, snapshot.titels.themas)
    form = WoordForm()
    if soort is Soort.THEMA:
        form.kant.label.text = gettext("Hoe zeker is het?")
    form.offer(
        slug={"": [("", gettext("Kies")), *options.pop("", [])], **options},
        kant=[(kant.value, kant_words(soort, kant)) for kant in KANTEN[soort]],
        taal=[("nl", gettext("Nederlands")), *((code, _TALEN[code]) for code in LANGUAGES)],
    )
    return form


_TALEN = {"en": "English", "ar": "العربية", "tr": "Türkçe", "pl": "Polski", "uk": "Українська"}


def _titels(session: Session) -> list[tuple[str, str]]:
    """Slug and title of the themas that the matcher knows, in their order."""
    known = set(context.engine().mind.lexicon.thema_slugs)
    titels = context.snapshot(session).titels.themas
    return [(slug, titel) for slug, titel in titels.items() if slug in known]


def kant_words(soort: Soort, kant: Kant) -> str:
    """How a word counts, in plain words."""
    if soort is Soort.THEMA:
        sure = kant is Kant.STERK
        return str(
            gettext("Dit woord zegt het bijna zeker")
            if sure
            else gettext("Dit woord is alleen een hint")
        )
    resident = kant is Kant.INWONER
    return str(
        gettext("Een inwoner of een medewerker")
        if resident
        else gettext("Een organisatie, in haar tekst")
    )


def _word(form: WoordForm) -> Toevoeging:
    return Toevoeging(
        _soort(), form.slug.data, Kant(form.kant.data), form.woorden.data, form.taal.data
    )


def _seen(word: Toevoeging) -> str:
    """What a form carries once its outcome was shown: another word must be shown again."""
    return "|".join((word.soort, word.slug, word.kant, word.taal, word.woorden))


def _proefbank() -> Proefbank:
    """The examples of this process."""
    if _BANK not in current_app.extensions:
        current_app.extensions[_BANK] = Proefbank(proef.load_examples(settings().seeds_dir))
    return cast(Proefbank, current_app.extensions[_BANK])


def _page(
    form: WoordForm,
    word: Toevoeging | None = None,
    bezwaren: list[Bezwaar] | None = None,
    uitslag: Proefuitslag | None = None,
) -> str:
    session = db_session()
    soort = _soort()
    lexicon = context.engine().mind.lexicon
    snapshot = context.snapshot(session)
    behoeften = proef.behoefte_titels(lexicon)
    namen = {
        Soort.THEMA: snapshot.titels.themas,
        Soort.DOELGROEP: snapshot.titels.doelgroepen,
        Soort.BEHOEFTE: behoeften,
    }[soort]
    return render_template(
        "redactie/woorden.html",
        form=form,
        soort=soort.value,
        soorten=[
            (Soort.THEMA.value, gettext("Bij een thema")),
            (Soort.DOELGROEP.value, gettext("Bij een groep mensen")),
            (Soort.BEHOEFTE.value, gettext("Bij een behoefte")),
        ],
        kanten={kant.value: kant_words(soort, kant) for kant in KANTEN[soort]},
        talen={one.value: one.label for one in form.taal.choices},
        namen=namen,
        themas=snapshot.titels.themas,
        behoeften=behoeften,
        woorden=queries.words(session, soort.value),
        gezien=_seen(word) if word else "",
        bezwaren=bezwaren or [],
        uitslag=uitslag,
    )
