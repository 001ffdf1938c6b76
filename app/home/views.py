"""The front page, and the pages about Dichtbij itself."""

from datetime import timedelta

from flask import Blueprint, Response, current_app, render_template

from app.accounts.throttle import KEEP
from app.geo import queries as geo_queries
from app.home import register, stijlgids
from app.home.forms import VoorbeeldForm
from app.home.site import site
from app.home.verklaring import VERKLARING
from app.matching import context
from app.matching.register import EMPTY, GROEPEN, VOORSTEL
from app.matching.register_teksten import TEKENS
from app.matching.status import TITELS
from app.matching.views import question_form
from app.taxonomy import queries as taxonomy_queries
from app.web.access import dutch_only, public
from app.web.context import db_session, settings

blueprint = Blueprint("home", __name__)


@blueprint.get("/")
@public
def front_page() -> str:
    """The question box, and the themas for who would rather look around."""
    return render_template(
        "home/voorpagina.html",
        form=question_form(),
        themas=taxonomy_queries.themas(db_session()),
    )


@blueprint.get("/over")
@public
def about() -> str:
    """What Dichtbij is, for whom."""
    return render_template("home/over.html")


@blueprint.get("/privacy")
@public
def privacy() -> str:
    """What is kept, how long, and what is not; as ``flask onderhoud opruimen`` clears it."""
    chosen = settings()
    return render_template(
        "home/privacy.html",
        hulpvragen=chosen.bewaar_hulpvragen_dagen,
        meldingen=chosen.bewaar_meldingen_dagen,
        minutes=chosen.session_idle_minutes,
        hours=chosen.session_hours,
        tries=KEEP // timedelta(hours=1),
    )


@blueprint.get("/toegankelijkheid")
@public
def accessibility() -> str:
    """How accessible this site is, dated and honest."""
    return render_template(
        "home/toegankelijkheid.html",
        made=VERKLARING.gemaakt,
        due=VERKLARING.opnieuw,
        email=settings().contact_email,
    )


@blueprint.get("/algoritmeregister")
@public
@dutch_only
def algorithm_register() -> str:
    """The entry of the matcher in the Algoritmeregister, with the numbers that it counts with."""
    programma = context.engine().mind.programma
    return render_template(
        "home/algoritmeregister.html",
        inschrijving=register.entry(settings(), site()),
        groepen=GROEPEN,
        leeg=EMPTY,
        voorstel=VOORSTEL,
        tekens=TEKENS,
        laag=TITELS.get(programma, programma),
    )


@blueprint.get("/algoritmeregister.json")
@public
@dutch_only
def algorithm_register_json() -> Response:
    """The same for machines: the fields of the register, and all weights beside them."""
    found = register.as_text(register.entry(settings(), site()))
    return current_app.response_class(found, mimetype="application/json")


@blueprint.get("/stijlgids")
@public
@dutch_only
def style_guide() -> str:
    """Every component with an example, for who builds or chooses the look of a gemeente."""
    chosen = settings()
    wijken = geo_queries.wijken(db_session(), chosen.gemeente)
    return render_template(
        "home/stijlgids.html",
        thema=chosen.thema,
        vraagform=question_form(),
        form=VoorbeeldForm(formdata=None, prefix="voorbeeld-"),
        wijk=wijken[0].code if wijken else "",
        kleuren=stijlgids.KLEUREN,
        kaarten=stijlgids.KAARTEN,
        feiten=stijlgids.FEITEN,
        keuzes=stijlgids.KEUZES,
        chipvoorbeelden=stijlgids.CHIPS,
        paging=stijlgids.PAGING,
        link=stijlgids.page_link,
    )


@blueprint.get("/stijlgids/formulier")
@public
@dutch_only
def style_guide_form() -> str:
    """A form with errors: the summary on top, and the same words beside each field."""
    form = VoorbeeldForm(formdata=None, meta={"csrf": False})
    form.validate()
    return render_template("home/stijlgids_formulier.html", form=form)
