"""The work screen: who may see it, what it answers, and that it keeps no word of a question."""

import re
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from app.accounts.types import Rol
from app.directory.models import Aanbod
from app.matching.models import Hulpvraag
from app.signalering.models import Signaal
from app.werk import services
from tests.integration.matching.catalogue import BERKUM, HOLTENBROEK, fill, row
from tests.web.client import CheckingClient
from tests.web.conftest import PASSWORDS, make_small_app
from tests.web.hulpvraag.vragen import CANARY, FIETSLES, dump, stored
from tests.web.page import Page, words

ASK, TELL = "/werk/zoeken", "/werk/ontbreekt"
ROUW = "ik ben mijn man verloren"


@pytest.fixture
def werker(tmp_path, sqlite_template) -> CheckingClient:
    """A worker of the wijkteam, signed in, on a catalogue with a fietsles and a rouwgroep."""
    app = make_small_app(tmp_path / "instance", sqlite_template)
    assert app.test_cli_runner().invoke(args=["accounts", "demo"]).exit_code == 0
    visitor = CheckingClient(app)
    visitor.sign_in("swt", PASSWORDS[Rol.SWT])
    return visitor


def ask(werker: CheckingClient, text: str = ROUW, status: int = 200, **fields: Any) -> Page:
    """A new intake with this text; ``fields`` are the other fields of the form."""
    werker.get("/werk")
    return again(werker, status, hulpvraag=text, **fields)


def again(werker: CheckingClient, status: int = 200, action: str = ASK, **fields: Any) -> Page:
    """Send the form as it stands on the page, with these fields changed."""
    page = werker.page
    assert page is not None
    data = {**page.form(ASK).values, **fields}
    return werker._checked(action, werker.raw.post(action, data=data), status)


def options(page: Page) -> list[str]:
    return [words(item) for item in page.all("h3", class_="db-werkoptie__titel")]


def text_of(page: Page) -> str:
    (field,) = page.all("textarea")
    return (field.text or "").strip("\n")


# --- Who may see it -------------------------------------------------------------------------------


def test_a_visitor_is_sent_to_sign_in(client: CheckingClient):
    assert client.get("/werk", status=303).location.startswith("/inloggen?volgende=")


@pytest.mark.parametrize("rol", [Rol.BELEID, Rol.REDACTIE])
def test_other_roles_may_not_see_it(fresh_client: CheckingClient, rol):
    page = fresh_client.sign_in(rol.value, PASSWORDS[rol])
    assert "Werkscherm" not in page.links
    fresh_client.get("/werk", status=403)


def test_the_wijkteam_finds_it_in_the_menu(werker: CheckingClient):
    page = werker.get("/")
    assert page.links["Werkscherm"] == "/werk"
    assert werker.get("/werk").h1 == "Werkscherm"


def test_an_address_of_an_answer_begins_a_new_intake(werker: CheckingClient):
    ask(werker)
    for address in (ASK, TELL):
        page = werker.get(address)
        assert text_of(page) == ""
        assert options(page) == []


# --- The answer -----------------------------------------------------------------------------------


def test_the_same_options_as_the_site_with_the_share_of_each_reason(werker: CheckingClient):
    body = {"hulpvraag": f"{ROUW} in Aa-landen"}
    answer = werker.raw.post("/api/v1/match", json=body).get_json()
    page = ask(werker, body["hulpvraag"])
    assert options(page) == [one["aanbod"] for one in answer["suggesties"]] != []
    first = answer["suggesties"][0]
    share = round(100 * first["redenen"][0]["bijdrage"] / first["score"])
    (item,) = page.all("li", data_optie=str(first["nummer"]))
    assert f"{first['redenen'][0]['tekst']} telt mee voor {share}%" in words(item)
    assert f"Trede {first['trede']}" in words(item)


def test_what_was_understood_stands_beside_it(werker: CheckingClient):
    page = ask(werker, f"{ROUW}, ik ben 70 en wil geen sport", wijk=BERKUM)
    facts = dict(zip(page.texts("dt"), page.texts("dd"), strict=True))
    assert (facts["Wijk"], facts["Leeftijd"], facts["Wil niet"]) == ("Berkum", "70 jaar", "sport")
    assert any(text.startswith("Verlies en rouw") for text in page.texts("label"))
    assert "door: man verloren" in page.main


def test_the_fields_go_before_the_text(werker: CheckingClient):
    page = ask(werker, f"{ROUW}, ik ben 70 en woon in Berkum", wijk=HOLTENBROEK, leeftijd="44 jaar")
    facts = dict(zip(page.texts("dt"), page.texts("dd"), strict=True))
    assert (facts["Wijk"], facts["Leeftijd"]) == ("Holtenbroek", "44 jaar")


def test_a_thema_can_be_taken_away_and_put_back(werker: CheckingClient):
    page = ask(werker, f"{ROUW} in Aa-landen")
    name = "Rouwgroep na verlies van een partner"
    assert name in options(page)
    themas = [
        value for value in page.form(ASK).values["thema"] if value not in ("rouw", "ontmoeten")
    ]
    page = again(werker, thema=themas)
    assert name not in options(page)
    assert "thema of een trede weer aan" in page.main
    assert "Verlies en rouw door: man verloren" in page.texts(
        "label"
    )  # its box stays, to be ticked again
    assert name in options(again(werker, thema=[*themas, "rouw"]))


def test_a_thema_can_be_added_without_any_text(werker: CheckingClient):
    page = ask(werker, "", wijk=BERKUM, erbij="vervoer")
    assert options(page) == ["Fietsles voor vrouwen"]
    assert "(door u gekozen)" in page.main
    values = page.form(ASK).values
    assert (values["gekozen"], values["thema"], values["erbij"]) == (["vervoer"], ["vervoer"], [""])
    assert options(again(werker, hulpvraag=FIETSLES, thema=[])) == ["Fietsles voor vrouwen"]


def test_filters_narrow_what_fits(werker: CheckingClient):
    name = ["Rouwgroep na verlies van een partner"]
    text = f"{ROUW} in Aa-landen"
    (item,) = ask(werker, text).all("li", class_="db-werkoptie")
    step = re.search(r"Trede (\d)", words(item))
    assert step is not None
    other = "5" if step[1] != "5" else "4"
    assert options(ask(werker, text, trede=[step[1], other])) == name
    page = ask(werker, text, trede=[other])
    assert options(page) == []
    assert "Met deze filters blijft er niets over" in page.texts("h2")
    (box,) = page.all("input", name="trede", value=other)
    assert "checked" in box.attrib
    # What is not known of an aanbod rules nothing out.
    every: dict[str, Any] = {
        "dagdeel": ["avond"],
        "kosten": ["gratis"],
        "taal": "nl",
        "toegankelijk": ["rolstoel"],
    }
    page = ask(werker, text, **every)
    assert options(page) == name
    assert "De kosten zijn niet bekend" in page.main


def test_ordinary_life_and_another_desk_are_told(werker: CheckingClient):
    page = ask(werker, "hoe vraag ik een nieuw paspoort aan")
    assert page.texts("h2")[1:2] != []
    assert "Meld dat dit ontbreekt" not in page.main


# --- In need --------------------------------------------------------------------------------------


def test_in_need_the_panel_says_what_to_do_and_asks_nothing(werker: CheckingClient):
    page = ask(werker, "mijn man slaat mij en ik ben bang")
    (panel,) = page.all("section", class_="db-werknood")
    said = words(panel)
    assert said.startswith("Doe dit nu: de inwoner is niet veilig")
    assert "?" not in said
    assert [a.get("href") for a in panel.iter("a")][:2] == ["tel:112", "tel:08002000"]
    assert list(panel.iter("input")) + list(panel.iter("button")) == []
    assert page.main.index("Doe dit nu") < page.main.index("De vraag")
    assert "Meld dat dit ontbreekt" not in page.main
    (region,) = page.all("div", id="werk-nood")
    assert region.get("role") == "alert"


def test_without_need_there_is_no_panel(werker: CheckingClient):
    page = ask(werker)
    assert page.all("section", class_="db-werknood") == []


# --- What is missing ------------------------------------------------------------------------------


def test_nothing_fits_and_one_tap_tells_it(werker: CheckingClient):
    page = ask(werker, f"{FIETSLES}, ik heet {CANARY}", wijk=HOLTENBROEK)
    assert "Niets dat precies past" in page.texts("h2")
    assert "het is voor andere wijken" in page.main
    assert options(page) == ["Fietsles voor vrouwen"]
    assert stored(werker.app, Hulpvraag) == []
    page = again(werker, action=TELL)
    assert "De gemeente weet nu dat dit ontbreekt." in page.main
    assert "Meld dat dit ontbreekt" not in page.main
    assert CANARY in text_of(page)
    (signaal,) = stored(werker.app, Signaal)
    assert (signaal.wijk_code, signaal.reden) == (HOLTENBROEK, "niet-in-wijk")
    assert signaal.kanaal == services.KANAAL
    assert CANARY not in dump(werker.app)


def test_telling_it_twice_is_telling_it_once(werker: CheckingClient):
    page = ask(werker, FIETSLES, wijk=HOLTENBROEK)
    data = page.form(ASK).values
    for _ in range(2):
        answer = werker.raw.post(TELL, data=data)
        assert "De gemeente weet nu" in answer.text
    assert len(stored(werker.app, Signaal)) == 1


def test_who_tells_it_at_the_same_moment_is_thanked_too(werker: CheckingClient, monkeypatch):
    ask(werker, FIETSLES, wijk=HOLTENBROEK)

    def taken(*_given):
        raise IntegrityError("insert", {}, Exception())

    monkeypatch.setattr(services, "report_once", taken)
    assert "De gemeente weet nu" in again(werker, action=TELL).main


@pytest.mark.parametrize("keer", ["", "x", "0" * 31, "Z" * 32, "'; drop table"])
def test_a_number_that_is_none_of_ours_is_no_trouble(werker: CheckingClient, keer):
    ask(werker, FIETSLES, wijk=HOLTENBROEK)
    assert "De gemeente weet nu" in again(werker, action=TELL, keer=keer).main
    assert len(stored(werker.app, Signaal)) == 1


def test_a_thema_that_was_taken_away_is_not_told(werker: CheckingClient):
    page = ask(werker, FIETSLES, wijk=HOLTENBROEK)
    themas = page.form(ASK).values["thema"]
    again(werker, thema=[slug for slug in themas if slug != "vervoer"])
    again(werker, action=TELL)
    (row,) = stored(werker.app, Hulpvraag)
    assert "vervoer" in themas
    assert "vervoer" not in row.antwoord["signaal"]["themas"]


def test_what_fits_is_no_signaal(werker: CheckingClient):
    ask(werker, f"{ROUW} in Aa-landen")
    page = again(werker, action=TELL)
    assert "De gemeente weet nu" not in page.main
    assert stored(werker.app, Signaal) == stored(werker.app, Hulpvraag) == []


# --- The list -------------------------------------------------------------------------------------


def test_what_is_kept_goes_along_and_leads_to_the_list(werker: CheckingClient):
    page = ask(werker, f"{ROUW} in Aa-landen")
    (button,) = page.all("button", name="bewaar")
    number = button.get("value", "")
    page = again(werker, bewaar=number)
    assert page.form(ASK).values["lijst"] == [number]
    assert page.links["Print of deel (nieuw tabblad)"] == f"/lijst?id={number}"
    (button,) = page.all("button", name="bewaar")
    assert button.get("aria-pressed") == "true"
    assert "Rouwgroep na verlies" in werker.raw.get(f"/lijst?id={number}").text
    ask(werker, f"{ROUW} in Aa-landen", lijst=number)
    assert "lijst" not in again(werker, bewaar=number).form(ASK).values
    ask(werker, f"{ROUW} in Aa-landen", lijst=number)
    assert "lijst" not in again(werker, weg=number).form(ASK).values


def test_numbers_of_nothing_are_left_out(werker: CheckingClient):
    page = ask(werker, lijst=["999", "x", "-1", "9" * 40], bewaar="abc", weg="999999999999")
    assert "lijst" not in page.form(ASK).values


def test_a_list_with_violence_on_it_warns(werker: CheckingClient):
    with werker.app.extensions["database"].transaction() as session:
        fill(session, ({**row("rouw"), "id": "geweld", "themas": "veilig-thuis"},))
        number = session.query(Aanbod).filter_by(sleutel="geweld").one().id
    for kept, warns in (([], False), ([str(number)], True)):
        page = ask(werker, lijst=kept)
        (warning,) = page.all("p", class_="db-werklijst__geweld")
        assert ("hidden" not in warning.attrib) is warns


# --- What goes wrong ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"hulpvraag": f"{CANARY} " * 400}, "Deze tekst is te lang"),
        ({"wijk": "WK000000"}, "Deze wijk kennen wij niet"),
        ({"postcode": "abc"}, "Dit is geen postcode"),
        ({"postcode": "1011"}, "ligt niet in Zwolle"),
        ({"leeftijd": "oud"}, "Vul een leeftijd in"),
        ({"leeftijd": "121"}, "Vul een leeftijd in"),
        ({"leeftijd": "-1"}, "Vul een leeftijd in"),
        ({"leeftijd": "7²"}, "Vul een leeftijd in"),
        ({"thema": ["rouw", "geen-thema"]}, "Deze keuze kennen wij niet"),
        ({"erbij": "geen-thema"}, "Deze keuze kennen wij niet"),
        ({"taal": "xx"}, "Deze keuze kennen wij niet"),
        ({"dagdeel": ["nacht"]}, "Deze keuze kennen wij niet"),
        ({"trede": ["0"]}, "Deze keuze kennen wij niet"),
        ({"kosten": ["duur"]}, "Deze keuze kennen wij niet"),
        ({"toegankelijk": ["<b>"]}, "Deze keuze kennen wij niet"),
    ],
)
def test_bad_input_keeps_the_text_and_says_why(werker: CheckingClient, fields, said):
    sent = {"hulpvraag": f"{CANARY} voelt zich alleen", **fields}
    page = ask(werker, sent.pop("hulpvraag"), 422, **sent)
    assert any(said in line for line in page.errors)
    assert page.title.startswith("Fout:")
    assert CANARY in text_of(page)


@pytest.mark.parametrize("text", ["", "  \n ", "x", "ik"])
def test_nothing_to_go_on_is_asked_for(werker: CheckingClient, text):
    assert len(ask(werker, text, 422).errors) == 1


def test_what_was_chosen_is_still_there_after_a_mistake(werker: CheckingClient):
    page = ask(werker, FIETSLES, wijk=HOLTENBROEK)
    before = page.form(ASK).values
    kept: dict[str, Any] = {"thema": before["thema"][:1], "erbij": "rouw"}
    after = again(werker, 422, leeftijd="x", **kept).form(ASK).values
    assert after["gezien"] == before["gezien"]
    assert after["thema"] == [*kept["thema"], "rouw"]
    assert after["gekozen"] == ["rouw"]


def test_a_stale_screen_keeps_the_text_and_can_be_sent_again(werker: CheckingClient):
    page = ask(werker, f"{ROUW} in Aa-landen")
    data = {**page.form(ASK).values, "csrf_token": "te oud", "lijst": ["1"]}
    stale = werker._checked(ASK, werker.raw.post(ASK, data=data), 400)
    assert stale.h1 == "Dit scherm stond te lang open"
    assert text_of(stale) == f"{ROUW} in Aa-landen"
    fresh = werker.post(status=200)
    assert options(fresh) == ["Rouwgroep na verlies van een partner"]
    assert fresh.form(ASK).values["lijst"] == ["1"]


def test_odd_bytes_are_no_trouble(werker: CheckingClient):
    page = ask(werker, f"\0{ROUW}\0 <script>alert(1)</script>")
    assert ROUW in text_of(page)
    token = page.form(ASK).values["csrf_token"][0]
    body = f"csrf_token={token}&hulpvraag=%ED%A0%BD%FF+alleen&lijst=%00&keer=%FF".encode()
    form = "application/x-www-form-urlencoded"
    assert werker.raw.post(ASK, data=body, content_type=form).status_code == 200


# --- What changes alone ---------------------------------------------------------------------------


def test_the_script_gets_what_changes_and_nothing_more(werker: CheckingClient):
    data = {**werker.get("/werk").form(ASK).values, "hulpvraag": f"{ROUW} in Aa-landen"}
    answer = werker.raw.post(ASK, data=data, headers={"X-Deel": "ja"})
    assert re.findall(r'data-deel="([\w-]+)"', answer.text) == [
        "werk-fouten", "werk-begrepen", "werk-nood", "werk-antwoord", "werk-stand",
    ]  # fmt: skip
    assert "<html" not in answer.text
    assert "Rouwgroep na verlies" in answer.text
    data["leeftijd"] = "x"
    answer = werker.raw.post(ASK, data=data, headers={"X-Deel": "ja"})
    assert answer.status_code == 422
    assert re.findall(r'data-deel="([\w-]+)"', answer.text) == ["werk-fouten"]


# --- Privacy --------------------------------------------------------------------------------------


def test_what_looks_personal_is_pointed_at_and_can_go(werker: CheckingClient):
    page = ask(werker, f"mijn naam is Fatima en {ROUW}, 06-12345678")
    marked = [words(mark) for mark in page.all("mark")]
    assert marked == ["Fatima (lijkt op: naam)", "06-12345678 (lijkt op: telefoon)"]
    page = again(werker, schoon="ja")
    assert text_of(page) == f"mijn naam is [naam] en {ROUW}, [telefoon]"
    assert page.all("mark") == []


def test_the_text_is_kept_nowhere(werker: CheckingClient, capfd, caplog):
    secrets = (CANARY, "12345678")
    before = dump(werker.app)
    page = ask(werker, f"{FIETSLES}, ik heet {CANARY} 06-12345678", wijk=HOLTENBROEK)
    told = again(werker, action=TELL)
    ask(werker, CANARY, 422, leeftijd="x")
    logged = capfd.readouterr()
    for secret in secrets:
        assert secret not in dump(werker.app)
        assert secret not in logged.out + logged.err + caplog.text
        assert all(secret not in cookie.value for cookie in (werker.raw._cookies or {}).values())
    for one in (page, told):
        assert one.response.headers["Cache-Control"] == "no-store"
    assert '"route": "/werk/zoeken"' in logged.out + logged.err
    assert before != dump(werker.app)  # the signaal
