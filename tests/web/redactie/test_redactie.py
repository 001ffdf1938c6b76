"""The editors' pages: who may see them, correcting needs, editing, and what the site does then."""

import pytest

from app.accounts.types import Rol
from app.core.clock import today
from app.directory.models import Aanbod
from app.redactie.zoeken import MOST_CHARACTERS
from tests.web.client import CheckingClient
from tests.web.conftest import PASSWORDS
from tests.web.page import Page

PAGES = ("/redactie", "/redactie/aanbod", "/redactie/aanbod/1", "/redactie/aanbod/1/bewerken",
         "/redactie/woorden", "/redactie/status")  # fmt: skip


def button(page: Page, start: str) -> str:
    """The value of the first button whose value begins with ``start``."""
    values = [b.get("value", "") for b in page.all("button")]
    return next(value for value in values if value.startswith(start))


def aanbod(client: CheckingClient, number: int) -> Aanbod:
    with client.app.extensions["database"].sessions() as session:
        return session.get_one(Aanbod, number)


@pytest.mark.parametrize("address", PAGES)
def test_who_may_see_it(visitor: CheckingClient, address):
    visitor.get(address, status=303)
    visitor.sign_in("swt", PASSWORDS[Rol.SWT])
    visitor.get(address, status=403)


@pytest.mark.parametrize("address", PAGES)
def test_every_page_is_a_good_page(redactie: CheckingClient, address):
    page = redactie.get(address)
    assert page.h1
    assert page.response.headers["Cache-Control"] == "no-store"


def test_the_beheerder_may_too_and_finds_it_in_the_bar(visitor: CheckingClient):
    page = visitor.sign_in("beheerder", PASSWORDS[Rol.BEHEERDER])
    assert page.links["Redactie"] == "/redactie"
    visitor.get("/redactie")


def test_another_gemeentes_aanbod_or_none_is_not_there(redactie: CheckingClient):
    redactie.get("/redactie/aanbod/999999", status=404)
    redactie.get("/redactie/aanbod/999999/bewerken", status=404)


def test_the_list_is_searched_by_words(redactie: CheckingClient):
    everything = redactie.get("/redactie/aanbod")
    assert "211 gevonden, van 211 in totaal." in everything.main
    found = redactie.get("/redactie/aanbod?q=thuisadministratie")
    names = found.texts("th")
    assert any("Thuisadministratie" in name for name in names)
    none = redactie.get("/redactie/aanbod?q=xyzzy")
    assert "Wij vinden geen aanbod met deze woorden." in none.main
    redactie.get("/redactie/aanbod?pagina=999&q=%25&moeilijk=misschien")


def test_the_list_shows_hard_texts_only(redactie: CheckingClient):
    page = redactie.get("/redactie/aanbod?moeilijk=ja")
    rows = len(page.all("tr")) - 1
    assert 0 < rows < 25
    assert page.main.count("Moeilijke tekst") >= rows


def test_a_struck_need_is_gone_and_can_come_back(redactie: CheckingClient):
    page = redactie.get("/redactie/aanbod/1")
    slug = button(page, "niet:").removeprefix("niet:")
    done = redactie.follow(redactie.post("/redactie/aanbod/1/behoeften", {"actie": f"niet:{slug}"}))
    assert "Bewaard. Dichtbij rekent er vanaf nu mee." in done.main
    assert "Hoort er niet bij (gezegd door de redactie)" in done.main
    assert "Demo Redactie" in done.main
    back = redactie.follow(redactie.post("/redactie/aanbod/1/behoeften", {"actie": f"vrij:{slug}"}))
    assert "(gezegd door de redactie)" not in back.main


def test_a_pinned_need_stands_first(redactie: CheckingClient):
    page = redactie.get("/redactie/aanbod/1")
    options = [o.get("value") for o in page.all("option")]
    shown = {b.get("value", "").partition(":")[2] for b in page.all("button")}
    slug = next(o for o in options if o and o not in shown)
    data = {"actie": "erbij", "behoefte": slug}
    done = redactie.follow(redactie.post("/redactie/aanbod/1/behoeften", data))
    assert button(done, "niet:") == f"niet:{slug}"
    assert "Hoort erbij (gezegd door de redactie)" in done.main


def test_a_need_that_was_not_chosen_is_asked_for(redactie: CheckingClient):
    redactie.get("/redactie/aanbod/1")
    page = redactie.post("/redactie/aanbod/1/behoeften", {"actie": "erbij"}, status=422)
    assert "Kies een behoefte uit de lijst." in page.main


@pytest.mark.parametrize("actie", ["", "x", "erbij:bestaat-niet", "weg:eenzaam-voelen", ":"])
def test_a_judgement_that_is_none_is_refused(redactie: CheckingClient, actie):
    redactie.get("/redactie/aanbod/1")
    redactie.post("/redactie/aanbod/1/behoeften", {"actie": actie}, status=400)


def test_checked_today(redactie: CheckingClient):
    redactie.get("/redactie/aanbod/1")
    done = redactie.follow(redactie.post("/redactie/aanbod/1/nagekeken"))
    assert "Dit aanbod is vandaag gecontroleerd." in done.main
    assert aanbod(redactie, 1).laatst_gecontroleerd == today()
    assert redactie.page and "/nagekeken" not in redactie.page.html


def test_an_edit_is_on_the_site_and_keeps_its_key(redactie: CheckingClient):
    before = aanbod(redactie, 1)
    redactie.get("/redactie/aanbod/1/bewerken")
    data = {"naam": "Fietsclub De Wibber", "tijden": "ma 10:00-12:00\r\n\r\nwo 13:00-15:00",
            "wachttijd": "2"}  # fmt: skip
    done = redactie.follow(redactie.post("/redactie/aanbod/1/bewerken", data))
    assert done.h1 == "Fietsclub De Wibber"
    after = aanbod(redactie, 1)
    assert (after.naam, after.sleutel) == ("Fietsclub De Wibber", before.sleutel)
    assert after.tijden == ["ma 10:00-12:00", "wo 13:00-15:00"]
    assert (after.wachttijd_weken, after.omschrijving) == (2, before.omschrijving)
    assert after.versie > before.versie
    assert "Fietsclub De Wibber" in redactie.get("/aanbod?q=wibber").main
    assert redactie.get("/aanbod/1").h1 == "Fietsclub De Wibber"


def test_an_edit_that_changes_nothing_raises_nothing(redactie: CheckingClient):
    before = aanbod(redactie, 1)
    redactie.get("/redactie/aanbod/1/bewerken")
    redactie.post("/redactie/aanbod/1/bewerken")
    after = aanbod(redactie, 1)
    assert (after.versie, after.gewijzigd_op) == (before.versie, before.gewijzigd_op)


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("naam", " ", "Dit veld is verplicht en leeg."),
        ("naam", "x" * 201, "De tekst is te lang (hoogstens 200 tekens)."),
        ("omschrijving", "", "Dit veld is verplicht en leeg."),
        ("wachttijd", "straks", "'straks' is geen heel getal van 0 tot en met 520."),
        ("email", "geen mail", "'geen mail': dit is geen e-mailadres."),
        ("website", "javascript:alert(1)", "dit is geen adres van een website."),
        ("aanmelden", "vliegen", "Deze keuze kennen wij niet."),
    ],
)
def test_a_wrong_value_is_said_beside_its_field(redactie: CheckingClient, field, value, sentence):
    before = aanbod(redactie, 1)
    redactie.get("/redactie/aanbod/1/bewerken")
    page = redactie.post("/redactie/aanbod/1/bewerken", {field: value}, status=422)
    assert sentence in page.main
    assert aanbod(redactie, 1).versie == before.versie


def test_all_that_one_wants_to_know_can_be_written(redactie: CheckingClient):
    redactie.get("/redactie/aanbod/1/bewerken")
    texts = {
        "in_het_kort": "Samen fietsen.",
        "wat_gebeurt_er": "We fietsen een uur.",
        "wie_komen_er": "Mensen uit de buurt.",
        "eerste_keer": "U krijgt een fiets te leen.",
        "meenemen": "Een regenjas.",
        "route": "Bus 3.",
        "toegang": "Geen trap.",
        "wie_neemt_op": "een medewerker van de receptie",
        "adres": "Plein 2",
    }
    ticked = {"talen": ["nl", "ar"], "toegankelijk": ["rolstoel"], "doelgroepen": ["ouderen"]}
    redactie.follow(redactie.post("/redactie/aanbod/1/bewerken", {**texts, **ticked}))
    after = aanbod(redactie, 1)
    assert {name: getattr(after, name) for name in texts if name != "adres"} == {
        name: text for name, text in texts.items() if name != "adres"
    }
    with redactie.app.extensions["database"].sessions() as session:
        row = session.get_one(Aanbod, 1)
        assert (row.talen, row.toegankelijk) == (["nl", "ar"], ["rolstoel"])
        assert (list(row.doelgroepen), row.locatie.adres) == (["ouderen"], "Plein 2")
    site = redactie.get("/aanbod/1").main
    assert all(text in site for text in texts.values() if text != texts["wie_neemt_op"])


def test_a_name_of_a_person_is_no_role(redactie: CheckingClient):
    redactie.get("/redactie/aanbod/1/bewerken")
    data = {"wie_neemt_op": "Marieke de Vries"}
    page = redactie.post("/redactie/aanbod/1/bewerken", data, status=422)
    assert "Schrijf een functie, geen naam of nummer van een persoon." in page.main
    for role in ("een medewerker van de receptie", "de vrijwilligers aan de balie"):
        redactie.get("/redactie/aanbod/1/bewerken")
        redactie.post("/redactie/aanbod/1/bewerken", {"wie_neemt_op": role})
        assert aanbod(redactie, 1).wie_neemt_op == role


def test_what_was_changed_is_listed_and_the_file_can_say_it_again(redactie: CheckingClient):
    before = aanbod(redactie, 1).kosten
    redactie.get("/redactie/aanbod/1/bewerken")
    done = redactie.follow(redactie.post("/redactie/aanbod/1/bewerken", {"kosten": "€ 99"}))
    [held] = done.texts("li", class_="db-vast__regel")
    assert held.startswith("Kosten (")
    assert "Demo Redactie" in held
    assert "Laat het bestand weer gelden: Kosten" in held
    redactie.get("/redactie/aanbod/1/bewerken")
    data = {"adres": "Plein 2", "leeftijd_van": "18"}
    done = redactie.follow(redactie.post("/redactie/aanbod/1/bewerken", data))
    titles = {line.split(" (")[0] for line in done.texts("li", class_="db-vast__regel")}
    assert titles == {"Kosten", "Adres", "Leeftijd"}
    address = "/redactie/aanbod/1/bestand"
    token = done.form("/redactie/aanbod/1/nagekeken").values["csrf_token"][0]
    for kolom in ("adres", "leeftijd_tot"):
        data = {"csrf_token": token, "kolom": kolom}
        assert redactie.raw.post(address, data=data).status_code == 303
    redactie.get("/redactie/aanbod/1")
    back = redactie.follow(redactie.post(address, {"kolom": "kosten"}))
    assert back.all("li", class_="db-vast__regel") == []
    assert aanbod(redactie, 1).kosten == before


@pytest.mark.parametrize("kolom", ["", "sleutel", "status", "x" * 99])
def test_a_column_that_is_none_is_refused(redactie: CheckingClient, kolom):
    redactie.get("/redactie/aanbod/1/bewerken")
    redactie.follow(redactie.post("/redactie/aanbod/1/bewerken", {"kosten": "€ 99"}))
    redactie.post("/redactie/aanbod/1/bestand", {"kolom": kolom}, status=400)


def test_what_stopped_answers_410_with_others_and_comes_back(redactie: CheckingClient):
    name = aanbod(redactie, 1).naam
    redactie.get("/redactie/aanbod/1")
    done = redactie.follow(redactie.post("/redactie/aanbod/1/stop", {"reden": "gestopt"}))
    assert "Dit aanbod staat nu niet op de site. Het is gestopt." in done.main
    gone = redactie.get("/aanbod/1", status=410)
    assert gone.h1 == "Dit aanbod is er niet meer"
    assert gone.all("article") != []
    assert name not in gone.main
    listed = redactie.get("/redactie/aanbod/1")
    assert "Is dit er niet meer?" not in listed.main
    back = redactie.follow(redactie.post("/redactie/aanbod/1/terug"))
    assert "Bewaard. Dit aanbod staat weer op de site." in back.main
    assert redactie.get("/aanbod/1").h1 == name


def test_a_reason_to_stop_that_is_none_is_refused(redactie: CheckingClient):
    redactie.get("/redactie/aanbod/1")
    redactie.post("/redactie/aanbod/1/stop", {"reden": "geen zin"}, status=400)
    page = redactie.get("/redactie/aanbod/1")
    token = page.form("/redactie/aanbod/1/stop").values["csrf_token"][0]
    answer = redactie.raw.post("/redactie/aanbod/999999/stop",
                               data={"csrf_token": token, "reden": "gestopt"})  # fmt: skip
    assert answer.status_code == 404


def test_two_editors_at_once(redactie: CheckingClient):
    first = redactie.get("/redactie/aanbod/1/bewerken")
    redactie.post("/redactie/aanbod/1/bewerken", {"kosten": "gratis"})
    page = redactie.post("/redactie/aanbod/1/bewerken", {"kosten": "€ 5"}, 422, first)
    assert "Iemand anders heeft dit aanbod net veranderd." in page.main
    assert aanbod(redactie, 1).kosten == "gratis"


def test_what_is_hard_to_read_is_said_while_typing_and_after(redactie: CheckingClient):
    page = redactie.get("/redactie/aanbod/1/bewerken")
    hard = "Tevens wordt er z.s.m. contact met u opgenomen."
    token = page.form("/redactie/aanbod/1/bewerken").values["csrf_token"][0]
    answer = redactie.raw.post(
        "/redactie/leesbaar", data={"tekst": hard}, headers={"X-CSRFToken": token}
    )
    found = answer.get_json()
    assert answer.headers["Cache-Control"] == "no-store"
    assert [one["code"] for one in found["bevindingen"]] == ["formeel", "lijdend", "afkorting"]
    for one in found["bevindingen"]:
        assert hard[one["van"] : one["tot"]] == one["stuk"]
    data = {"omschrijving": hard, "email": "fout"}
    shown = redactie.post("/redactie/aanbod/1/bewerken", data, status=422)
    assert all(one["uitleg"] in shown.main for one in found["bevindingen"])


def test_a_text_without_end_is_read_to_its_beginning(redactie: CheckingClient):
    page = redactie.get("/redactie/aanbod/1/bewerken")
    token = page.form("/redactie/aanbod/1/bewerken").values["csrf_token"][0]
    text = "Kom gerust. " * (MOST_CHARACTERS // 4)
    answer = redactie.raw.post(
        "/redactie/leesbaar", data={"tekst": text}, headers={"X-CSRFToken": token}
    )
    assert (answer.status_code, answer.get_json()["niveau"]) == (200, "A2")


def test_the_status_tells_how_it_stands(redactie: CheckingClient):
    page = redactie.get("/redactie/status")
    for words in ("Betekenislaag", "Versie van de weging", "Zoekindex", "Laatste verandering"):
        assert words in page.main
    assert "lijnen zijn te lang niet nagekeken." in page.main
    redactie.get("/aanbod")
    assert "ZoekindexBij" in redactie.get("/redactie/status").main


def test_the_first_page_counts_the_work(redactie: CheckingClient):
    page = redactie.get("/redactie")
    assert "De redactie voegde 0 woorden toe." in page.main
    assert "geen korte tekst van ons." in page.main
