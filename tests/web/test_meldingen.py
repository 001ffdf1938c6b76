"""Saying that something is not right, without an account, and what editors do with it."""

import re

import pytest

from app.accounts.types import Rol
from app.core.clock import today
from app.directory.models import Aanbod, Controle, Melding
from app.directory.types import Besluit, MeldingReden
from tests.web.client import CheckingClient
from tests.web.conftest import PASSWORDS


@pytest.fixture
def stored(fresh_app):
    """Reads rows of one kind."""

    def stored(model):
        with fresh_app.extensions["database"].sessions() as session:
            return session.query(model).order_by(model.id).all()

    return stored


@pytest.fixture
def hud(fresh_app) -> int:
    with fresh_app.extensions["database"].sessions() as session:
        return session.query(Aanbod).filter_by(sleutel="Z003").one().id


@pytest.fixture
def editor(fresh_app) -> CheckingClient:
    client = CheckingClient(fresh_app)
    client.sign_in("redactie", PASSWORDS[Rol.REDACTIE])
    return client


def test_from_the_page_to_thank_you(fresh_client, stored, hud):
    page = fresh_client.get(f"/aanbod/{hud}")
    form = fresh_client.get(page.links["Klopt er iets niet? Meld het"])
    assert len(form.all("input", type="radio")) == len(MeldingReden)
    text = "Het is nu op vrijdag. Vraag naar mevrouw Jansen, 06 12345678."
    sent = fresh_client.post(data={"reden": "tijden", "tekst": text})
    thanks = fresh_client.get(sent.location)
    assert thanks.h1 == "Dank u wel"
    assert thanks.links["Terug naar de pagina"] == f"/aanbod/{hud}"
    [melding] = stored(Melding)
    assert (melding.reden, melding.gemeld_op) == (MeldingReden.TIJDEN, today())
    assert "Het is nu op vrijdag." in melding.tekst
    assert "Jansen" not in melding.tekst
    assert not re.search(r"\d{4}", melding.tekst)


def test_nothing_is_kept_of_who_reports(stored, fresh_client, hud):
    """The table has no column for a moment, an address or a session of a visitor."""
    names = {column.name for column in Melding.__table__.columns}
    assert names == {
        "id",
        "aanbod_id",
        "reden",
        "tekst",
        "gemeld_op",
        "besluit",
        "afgehandeld_door",
        "afgehandeld_op",
    }


@pytest.mark.parametrize(
    ("data", "error"),
    [
        ({"tekst": "Zomaar"}, "Kies wat er niet klopt."),
        ({"reden": "verzonnen"}, "Kies wat er niet klopt."),
        ({"reden": "vol", "tekst": "x" * 501}, "Uw tekst is te lang."),
    ],
)
def test_what_is_wrong_is_said_and_what_was_written_stays(fresh_client, stored, hud, data, error):
    fresh_client.get(f"/aanbod/{hud}/melding")
    page = fresh_client.post(data=data, status=422)
    [line] = page.errors
    assert line.startswith(error)
    assert (page.all("textarea")[0].text or "").strip() == data.get("tekst", "")
    assert stored(Melding) == []


def test_a_flood_is_stopped(fresh_client, hud):
    fresh_client.get(f"/aanbod/{hud}/melding")
    form = fresh_client.page
    for _ in range(20):
        fresh_client.post(data={"reden": "vol"}, page=form)
    assert "Even wachten" in fresh_client.post(data={"reden": "vol"}, page=form, status=429).main


def test_reports_are_for_editors_alone(fresh_app, fresh_client):
    assert fresh_client.get("/redactie/meldingen", status=303).location.startswith("/inloggen")
    for rol in (Rol.SWT, Rol.BELEID):
        client = CheckingClient(fresh_app)
        client.sign_in(rol.value, PASSWORDS[rol])
        client.get("/redactie/meldingen", status=403)


def report(client: CheckingClient, hud: int, reden: str, tekst: str = "") -> None:
    client.get(f"/aanbod/{hud}/melding")
    client.post(data={"reden": reden, "tekst": tekst})


def test_an_editor_decides_and_says_that_it_was_checked(editor, fresh_client, stored, hud):
    assert "Er wacht niets op u." in editor.get("/redactie/meldingen").main
    report(fresh_client, hud, "gestopt", "<b>Echt</b> waar")
    report(fresh_client, hud, "vol")
    page = editor.get("/redactie/meldingen")
    assert page.texts("blockquote") == ["<b>Echt</b> waar"]
    assert page.links["Inloophuis De Hud"] == f"/redactie/aanbod/{hud}"
    assert page.links["Pas aan"] == f"/redactie/aanbod/{hud}/bewerken"
    assert page.links["Het is vol (1)"] == "/redactie/meldingen?reden=vol"
    page = editor.get(page.links["Het is gestopt (1)"])
    assert len(page.all("article")) == 1
    assert page.links["Haal van de site"] == f"/redactie/aanbod/{hud}#stoppen"
    sent = editor.post(data={"besluit": "klopte", "gecontroleerd": "ja"})
    assert sent.location == "/redactie/meldingen?reden=gestopt"
    page = editor.get("/redactie/meldingen")
    assert "De melding over Inloophuis De Hud is afgehandeld." in page.main
    assert len(page.all("article")) == 1
    done = editor.get("/redactie/meldingen?stand=klaar")
    assert "Het klopte toch" in done.main
    assert "Demo Redactie" in done.main
    first, second = stored(Melding)
    assert (first.besluit, second.besluit) == (Besluit.KLOPTE, None)
    [check] = stored(Controle)
    assert (check.aanbod_id, check.dag) == (hud, today())
    shown = fresh_client.get(f"/aanbod/{hud}")
    assert "Gecontroleerd in" in shown.main
    assert "Bel of mail eerst" not in shown.main


@pytest.mark.parametrize("besluit", ["", "weg", "Verwerkt"])
def test_no_other_decision_exists(editor, fresh_client, stored, hud, besluit):
    report(fresh_client, hud, "vol")
    editor.get("/redactie/meldingen")
    editor.post(data={"besluit": besluit}, status=400)
    assert stored(Melding)[0].besluit is None


@pytest.mark.parametrize(
    "query", ["?reden=x&stand=y", "?pagina=99", "?pagina=-1", "?reden=%27&pagina=1e9"]
)
def test_a_strange_address_shows_what_there_is(editor, fresh_client, hud, query):
    report(fresh_client, hud, "vol")
    assert len(editor.get(f"/redactie/meldingen{query}").all("article")) == 1
