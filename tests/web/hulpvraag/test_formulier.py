"""The form of a question: what is asked, what is wrong with it, and where somebody lives."""

import shutil

import pytest

from app.matching.models import Hulpvraag
from tests.apps import make_app
from tests.integration.matching.catalogue import BERKUM, HOLTENBROEK
from tests.web.client import CheckingClient
from tests.web.hulpvraag.vragen import FIETSLES, RESULT, ask, dump, stored


def test_the_form_by_itself(visitor):
    page = visitor.get("/hulpvraag")
    assert page.h1 == "Stel uw vraag"
    assert page.form().action == "/hulpvraag"


def test_names_of_wijken_are_dutch_in_every_language(visitor):
    def choices(path):
        [select] = visitor.get(path).all("select", name="wijk")
        return {option.get("value"): option.get("lang") for option in select.iter("option")}

    assert choices("/en/hulpvraag") == {
        code: None if code in ("", "weet-niet") else "nl" for code in choices("/hulpvraag")
    }
    assert set(choices("/hulpvraag").values()) == {None}


def test_where_somebody_lives_is_not_asked_twice(visitor):
    """WCAG 3.3.7: who asks something else finds the wijk that they chose."""
    answer = ask(visitor, FIETSLES, wijk=BERKUM)
    again = visitor.get(answer.links["Stel een andere vraag"])
    assert again.form().values["wijk"] == [BERKUM]
    for unknown in ("WK999999", "%3Cscript%3E", "weet-niet"):
        assert visitor.get(f"/hulpvraag?wijk={unknown}").form().values["wijk"] == [""]
    assert ask(visitor, FIETSLES).links["Stel een andere vraag"] == "/hulpvraag"


def test_a_postcode_is_a_wijk(visitor):
    page = ask(visitor, FIETSLES, postcode="8024 aa")
    assert "Fietsles voor vrouwen" in page.main or "Berkum" not in page.main


def test_not_knowing_the_wijk_is_fine(visitor):
    assert "Fietsles voor vrouwen" in ask(visitor, FIETSLES, wijk="weet-niet").main
    assert "Fietsles voor vrouwen" in ask(visitor, FIETSLES).main


@pytest.mark.parametrize(
    ("fields", "field", "message"),
    [
        ({"hulpvraag": ""}, "hulpvraag", "Schrijf op waar u hulp bij zoekt."),
        ({"hulpvraag": "  \n "}, "hulpvraag", "Schrijf op waar u hulp bij zoekt."),
        ({"hulpvraag": "\x00"}, "hulpvraag", "Schrijf op waar u hulp bij zoekt."),
        ({"hulpvraag": "?"}, "hulpvraag", "Uw vraag is heel kort."),
        ({"hulpvraag": " ab "}, "hulpvraag", "Uw vraag is heel kort."),
        ({"hulpvraag": "Berkum"}, "hulpvraag", "U schrijft alleen waar u woont."),
        (
            {"hulpvraag": "ik woon in de wijk Berkum"},
            "hulpvraag",
            "U schrijft alleen waar u woont.",
        ),
        ({"hulpvraag": "8024 AA"}, "hulpvraag", "U schrijft alleen waar u woont."),
        ({"plek": "52.370,4.900"}, "wijk", "U bent nu niet in Zwolle."),
        ({"plek": "hier"}, "wijk", "U bent nu niet in Zwolle."),
        ({"hulpvraag": "x" * 4001}, "hulpvraag", "Uw tekst is te lang. Maak hem korter."),
        ({"wijk": "WK999999"}, "wijk", "Deze wijk kennen wij niet."),
        ({"wijk": "<script>alert(1)</script>"}, "wijk", "Deze wijk kennen wij niet."),
        ({"wijk": "' OR 1=1 --"}, "wijk", "Deze wijk kennen wij niet."),
        ({"postcode": "abc"}, "postcode", "Dit is geen postcode."),
        ({"postcode": "80311"}, "postcode", "Dit is geen postcode."),
        ({"postcode": "<b>8031</b>"}, "postcode", "Dit is geen postcode."),
        ({"postcode": "٨٠٣١"}, "postcode", "Dit is geen postcode."),
        ({"postcode": "1011"}, "postcode", "Deze postcode ligt niet in Zwolle."),
        ({"postcode": "8011"}, "wijk", "Deze postcode ligt in meer wijken:"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field(visitor, fields, field, message):
    visitor.get("/")
    page = visitor.post(data={"hulpvraag": FIETSLES, **fields}, status=422)
    assert page.title.startswith("Fout: ")
    assert any(message in error for error in page.errors)
    (control,) = [e for tag in ("input", "select", "textarea") for e in page.all(tag, name=field)]
    assert control.get("aria-invalid") == "true"
    assert stored(visitor.app, Hulpvraag) == []


def test_two_things_wrong_are_both_said(visitor):
    page = ask(visitor, "", status=422, postcode="abc")
    assert len(page.errors) == 2


def test_a_postcode_in_more_wijken_asks_which_and_keeps_the_text(visitor):
    page = ask(visitor, f"{FIETSLES} & <b>meer</b>", status=422, postcode="8011")
    form = page.form()
    assert form.values["hulpvraag"] == [f"{FIETSLES} & <b>meer</b>"]
    assert form.values["postcode"] == ["8011"]
    message = next(error for error in page.errors if "meer wijken" in error)
    assert "Binnenstad" in message
    assert "Assendorp" in message
    again = visitor.follow(visitor.post(data={"wijk": BERKUM}))
    assert "Fietsles voor vrouwen" in again.main


def test_only_a_place_leads_to_its_wijk_and_is_kept(visitor):
    page = ask(visitor, "Holtenbroek", status=422)
    assert page.links["Bekijk alles in Holtenbroek"] == f"/wijken/{HOLTENBROEK}"
    values = page.form().values
    assert (values["hulpvraag"], values["wijk"]) == (["Holtenbroek"], [HOLTENBROEK])


@pytest.mark.parametrize("text", ["rouw", "抑郁", "iets te doen in Berkum", "GGZ", "113"])
def test_a_short_question_is_a_question(visitor, text):
    assert RESULT.match(ask(visitor, text).path)


def test_where_somebody_is_becomes_a_wijk_and_is_kept_nowhere(visitor):
    page = ask(visitor, FIETSLES, plek="52.537,6.165")
    assert "1 mogelijkheid voor wie woont in Berkum." in page.main
    assert "6.165" not in page.path + page.html + dump(visitor.app)


def test_a_chosen_wijk_counts_before_where_somebody_is(visitor):
    page = ask(visitor, FIETSLES, wijk=BERKUM, plek="52.370,4.900")
    assert "voor wie woont in Berkum" in page.main


def test_a_question_needs_its_token(visitor):
    for data in ({}, {"csrf_token": "x"}):
        answer = visitor.raw.post("/hulpvraag", data={"hulpvraag": FIETSLES, **data})
        assert answer.status_code == 400
    assert stored(visitor.app, Hulpvraag) == []


def test_bytes_that_are_no_text_have_a_page(visitor):
    token = visitor.get("/").form().values["csrf_token"][0].encode()
    body = b"hulpvraag=fietsles+%ff%fe&wijk=&postcode=&csrf_token=" + token
    answer = visitor.raw.post(
        "/hulpvraag", data=body, content_type="application/x-www-form-urlencoded"
    )
    assert answer.status_code in (303, 422)


def test_a_hundred_kilobyte_is_a_clear_message(visitor):
    page = ask(visitor, "x" * 100_000, status=422)
    assert "Uw tekst is te lang. Maak hem korter." in page.main
    token = visitor.get("/").form().values["csrf_token"]
    answer = visitor.raw.post("/hulpvraag", data={"hulpvraag": "x" * 200_000, "csrf_token": token})
    assert answer.status_code == 413
    assert "Dit is te lang" in answer.text


def test_who_asks_very_often_is_asked_to_wait(tmp_path, seeded_folder):
    shutil.copytree(seeded_folder, tmp_path / "instance")
    app = make_app(tmp_path / "instance", MEANING="uit", MATCH_RATE_LIMIT="1 per hour")
    visitor = CheckingClient(app)
    visitor.get("/hulpvraag")
    visitor.post(data={"hulpvraag": ""}, status=422)
    page = visitor.post(data={"hulpvraag": ""}, status=429)
    assert page.h1 == "Even wachten"
    assert page.response.headers["Retry-After"]
