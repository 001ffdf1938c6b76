"""The guided questions: three steps of one question, a check, and then the same answer page."""

from dataclasses import dataclass, replace

from flask import Blueprint, redirect, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from app.matching import asking, context
from app.matching.wizard import UNKNOWN, Begin, Stap, read_begin
from app.matching.wizard_forms import ControleForm, OnderwerpForm, PlaatsStapForm, WieForm, who
from app.web.access import public
from app.web.context import db_session, settings
from app.web.headers import keep_private
from app.web.i18n import translated
from app.web.limits import limiter

blueprint = Blueprint("begin", __name__, url_prefix="/begin")
STEPS = tuple(Stap)[:-1]
Answer = str | tuple[str, int] | Response


@dataclass(frozen=True, slots=True)
class Vorige:
    """Where the back link leads, and the number of this step."""

    url: str
    nummer: int
    aantal: int = len(STEPS)


@dataclass(frozen=True, slots=True)
class Regel:
    """An answer on the page that checks them: the question, what was said, where to change it."""

    vraag: str
    antwoord: tuple[str, ...]
    url: str


def _begin() -> Begin:
    """The answers so far: in the address, and in the hidden fields of a sent form."""
    snapshot = context.snapshot(db_session())
    return read_begin(
        request.args.get("wie", ""),
        request.args.getlist("thema"),
        request.args.get("wijk", ""),
        snapshot.titels.themas,
        snapshot.plaatsen.wijken,
    )


def _address(step: Stap, begin: Begin) -> str:
    return url_for(f"begin.{step.value}", **begin.query())


def _on(begin: Begin) -> Response:
    return redirect(_address(begin.next_step, begin), 303)


def _back(step: Stap, begin: Begin) -> Vorige:
    order = list(Stap).index(step)
    url = _address(list(Stap)[order - 1], begin) if order else url_for("home.front_page")
    return Vorige(url, order + 1)


@blueprint.route("", methods=["GET", "POST"])
@public
def wie() -> Answer:
    """Step 1: for whom."""
    keep_private()
    begin = _begin()
    form = WieForm(data={"wie": begin.wie})
    form.set_people()
    if request.method == "POST" and form.validate():
        return _on(replace(begin, wie=form.wie.data))
    return _page("matching/begin_wie.html", form, Stap.WIE, begin)


@blueprint.route("/onderwerp", methods=["GET", "POST"])
@public
def onderwerp() -> Answer:
    """Step 2: what about."""
    keep_private()
    begin = _begin()
    titels = context.snapshot(db_session()).titels.themas
    form = OnderwerpForm(data={"thema": list(begin.themas)})
    form.set_themas({slug: translated(titel) for slug, titel in titels.items()})
    if request.method == "POST" and form.validate():
        chosen = [slug for slug in form.thema.data or () if slug in titels]
        return _on(begin.with_themas(chosen))
    return _page("matching/begin_onderwerp.html", form, Stap.ONDERWERP, begin)


@blueprint.route("/plaats", methods=["GET", "POST"])
@public
def plaats() -> Answer:
    """Step 3: where."""
    keep_private()
    begin = _begin()
    form = PlaatsStapForm(data={"wijk": begin.wijk})
    asking.give_places(form)
    if request.method == "POST" and UNKNOWN in request.form:
        return _on(replace(begin, wijk=UNKNOWN))
    if request.method == "POST" and form.validate():
        return _on(replace(begin, wijk=form.wijken[0] if form.wijken else UNKNOWN))
    return _page("matching/begin_plaats.html", form, Stap.PLAATS, begin)


@blueprint.route("/controle", methods=["GET", "POST"])
@public
@limiter.limit(lambda: settings().match_rate_limit, methods=["POST"])
def controle() -> Answer:
    """The check: all answers, each with a link to change it, and then the question is asked."""
    keep_private()
    begin = _begin()
    if begin.next_step is not Stap.CONTROLE:
        return _on(begin)
    form = ControleForm()
    if request.method == "POST" and UNKNOWN in request.form:
        return asking.respond(begin.asked(""))
    if request.method == "POST" and form.validate():
        text = (form.hulpvraag.data or "").strip()
        if text or begin.known_themas:
            return asking.respond(begin.asked(text))
        form.hulpvraag.errors = [_("Kies een onderwerp. Of vertel hier wat u zoekt.")]
    return _page("matching/begin_controle.html", form, Stap.CONTROLE, begin, _lines(begin))


def _page(
    template: str,
    form: WieForm | OnderwerpForm | PlaatsStapForm | ControleForm,
    step: Stap,
    begin: Begin,
    lines: tuple[Regel, ...] = (),
) -> Answer:
    page = render_template(
        template,
        form=form,
        begin=begin,
        vorige=_back(step, begin),
        actie=_address(step, begin),
        regels=lines,
    )
    return (page, 422) if form.errors else page


def _lines(begin: Begin) -> tuple[Regel, ...]:
    snapshot = context.snapshot(db_session())
    unknown = str(_("Ik weet het niet"))
    themas = [translated(snapshot.titels.themas[slug]) for slug in begin.known_themas]
    wijk = snapshot.plaatsen.wijken.get(begin.wijk)
    return (
        Regel(str(_("Voor wie")), (who()[begin.wie],), _address(Stap.WIE, begin)),
        Regel(str(_("Waarover")), tuple(themas) or (unknown,), _address(Stap.ONDERWERP, begin)),
        Regel(str(_("Waar")), (wijk.naam if wijk else unknown,), _address(Stap.PLAATS, begin)),
    )
