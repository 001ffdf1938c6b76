"""Asking on the site: the form, the answer's page, the report of a gap. In Dutch, nothing kept."""

import re
import shutil

import pytest
from sqlalchemy import MetaData, select

from app.directory.models import Aanbod
from app.directory.services import next_version
from app.directory.types import Status
from app.matching.models import Hulpvraag
from app.matching.rules import RULES, VERSION
from app.signalering.models import Signaal
from tests.integration.matching.catalogue import AA_LANDEN, BERKUM, HOLTENBROEK, fill, row
from tests.web.client import CheckingClient
from tests.web.conftest import make_app

FIETSLES = "ik zoek fietsles voor vrouwen"
CANARY = "kanariepiet"
LESSON = {
    "omschrijving": "Fietsles voor vrouwen door vrijwilligers, fietsen aanwezig.",
    "soort": "cursus",
    "themas": "vervoer|bewegen",
}
WALK_IN = {
    "id": "wijzer",
    "aanbod": "Vraagwijzer",
    "omschrijving": "Loop binnen met al uw vragen over regelingen.",
    "soort": "informatie",
    "themas": "administratie",
    "aanmelden": "inloop",
}
RESULT = re.compile(r"^/hulpvraag/[0-9a-f]{32}$")


@pytest.fixture
def small_app(tmp_path, sqlite_template):
    """An application with one fietsles in Berkum and one rouwgroep in Aa-landen."""
    folder = tmp_path / "instance"
    folder.mkdir()
    shutil.copy(sqlite_template, folder / "test.sqlite")
    app = make_app(folder, MEANING="uit")
    result = app.test_cli_runner().invoke(args=["seeds", "laad", "--zonder-aanbod"])
    assert result.exit_code == 0, result.output
    with app.extensions["database"].transaction() as session:
        fill(session, ({**row("rouw"), "bereik": "wijk", "wijken": AA_LANDEN},
                       row("fietsles-berkum")))  # fmt: skip
    return app


@pytest.fixture
def visitor(small_app) -> CheckingClient:
    """A visitor of the small application."""
    return CheckingClient(small_app)


def ask(visitor: CheckingClient, text: str, status: int = 303, **fields: str):
    """Fill in the form of the front page; follows to the answer where there is one."""
    visitor.get("/")
    page = visitor.post(data={"hulpvraag": text, **fields}, status=status)
    return visitor.follow(page) if status == 303 else page


def stored(app, model):
    with app.extensions["database"].sessions() as session:
        return session.scalars(select(model)).all()


def dump(app) -> str:
    engine = app.extensions["database"].engine
    meta = MetaData()
    meta.reflect(engine)
    with engine.connect() as connection:
        return "\n".join(
            repr(tuple(row))
            for table in meta.sorted_tables
            for row in connection.execute(table.select())
        )


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


def test_options_with_reasons(visitor):
    page = ask(visitor, FIETSLES, wijk=BERKUM)
    assert RESULT.match(page.path)
    assert page.h1 == "Dit past bij uw vraag"
    assert "1 mogelijkheid voor wie woont in Berkum." in page.main
    assert "Fietsles voor vrouwen" in page.main
    reasons = [li for ul in page.all("ul", aria_label="Waarom dit bij u past") for li in ul]
    assert reasons
    assert page.links["Stel een andere vraag"] == f"/hulpvraag?wijk={BERKUM}"
    assert page.links["Zo kiest Dichtbij"] == "/zo-kiest-dichtbij"


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


def test_two_things_wrong_are_both_said(visitor):
    page = ask(visitor, "", status=422, postcode="abc")
    assert len(page.errors) == 2


def test_nothing_fits_and_one_tap_tells_it(visitor):
    page = ask(visitor, f"{FIETSLES} {CANARY}", wijk=HOLTENBROEK)
    assert page.h1 == "We vonden niets dat precies past"
    assert "Dit komt het dichtst in de buurt" in page.texts("h2")
    assert "Dit is voor een andere wijk." in page.main
    assert stored(visitor.app, Signaal) == []
    form = page.form()
    assert form.action == f"{page.path}/ontbreekt"
    assert "Laat weten dat dit ontbreekt" in page.main
    thanks = visitor.follow(visitor.post())
    assert "Dank u wel. De gemeente weet nu dat dit ontbreekt." in thanks.main
    assert "Laat weten dat dit ontbreekt" not in thanks.main
    (signaal,) = stored(visitor.app, Signaal)
    assert (signaal.wijk_code, signaal.reden) == (HOLTENBROEK, "niet-in-wijk")
    assert CANARY not in dump(visitor.app)


def test_a_gap_beside_poor_options_can_be_told_too(visitor):
    """Something fits, but what was asked for misses by one limit: that is a gap all the same."""
    page = ask(visitor, FIETSLES, wijk=HOLTENBROEK)
    number = page.path.rsplit("/", 1)[1]
    with visitor.app.extensions["database"].transaction() as session:
        row = session.scalars(select(Hulpvraag).where(Hulpvraag.id == number)).one()
        row.antwoord = {**row.antwoord, "suggesties": row.antwoord["signaal"]["dichtstbij"]}
    page = visitor.get(page.path)
    assert "1 mogelijkheid" in page.main
    assert "Staat wat u zoekt er niet bij?" in page.texts("h2")
    assert "Dit komt het dichtst in de buurt" in page.texts("h2")
    thanks = visitor.follow(visitor.post())
    assert "De gemeente weet nu dat dit ontbreekt." in thanks.main
    assert len(stored(visitor.app, Signaal)) == 1


def test_telling_it_twice_is_telling_it_once(visitor):
    page = ask(visitor, FIETSLES, wijk=HOLTENBROEK)
    for _ in range(2):
        visitor.post(page=page)
    assert len(stored(visitor.app, Signaal)) == 1


def test_what_fits_cannot_be_told_missing(visitor):
    page = ask(visitor, FIETSLES, wijk=BERKUM)
    token = visitor.get("/").form().values["csrf_token"]
    visitor._checked(
        "x", visitor.raw.post(f"{page.path}/ontbreekt", data={"csrf_token": token}), 404
    )
    assert stored(visitor.app, Signaal) == []


def test_a_report_needs_its_token(visitor):
    page = ask(visitor, FIETSLES, wijk=HOLTENBROEK)
    for data in ({}, {"csrf_token": "x"}):
        answer = visitor.raw.post(f"{page.path}/ontbreekt", data=data)
        assert answer.status_code == 400
        assert "stond te lang open" in answer.text
    assert stored(visitor.app, Signaal) == []


def test_a_question_needs_its_token(visitor):
    for data in ({}, {"csrf_token": "x"}):
        answer = visitor.raw.post("/hulpvraag", data={"hulpvraag": FIETSLES, **data})
        assert answer.status_code == 400
    assert stored(visitor.app, Hulpvraag) == []


def test_who_can_help_is_told_when_nothing_fits(visitor):
    page = ask(visitor, FIETSLES, wijk=HOLTENBROEK)
    assert "Wie kan meedenken?" in page.texts("h2")
    (people,) = page.all("ul", class_="db-meedenken")
    assert [a.get("href") for a in people.iter("a")] == ["tel:0384989980", "tel:14038"]


def test_a_place_to_walk_into_is_named_when_nothing_fits(visitor):
    with visitor.app.extensions["database"].transaction() as session:
        fill(session, ({**row("rouw"), "bereik": "wijk", "wijken": AA_LANDEN},
                       row("fietsles-berkum"), WALK_IN))  # fmt: skip
    page = ask(visitor, FIETSLES, wijk=HOLTENBROEK)
    (people,) = page.all("ul", class_="db-meedenken")
    assert "Vraagwijzer" in " ".join("".join(people.itertext()).split())


def filled(visitor: CheckingClient) -> str:
    """The address of an answer with three options that differ in costs, times and place."""
    lessons = (
        {**row("fietsles-berkum"), "kosten": "gratis", "tijden": "ma 19:30-21:00"},
        {**LESSON, "id": "overal", "aanbod": "Fietsles overal", "kosten": "gratis"},
        {**LESSON, "id": "arabisch", "aanbod": "Fietsen leren samen", "talen": "nl|ar",
         "aanmelden": "inloop", "kosten": "€ 4 per keer"},
    )  # fmt: skip
    with visitor.app.extensions["database"].transaction() as session:
        fill(session, lessons)
    return ask(visitor, FIETSLES, wijk=BERKUM).path


def test_filters_narrow_the_answer_in_the_address(visitor):
    path = filled(visitor)
    page = visitor.get(path)
    assert "3 mogelijkheden voor wie woont in Berkum." in page.main
    assert page.links["Gratis (2)"] == f"{path}?filter=gratis"
    assert page.links["Zonder aanmelden (1)"] == f"{path}?filter=inloop"
    assert page.links["Arabisch (1)"] == f"{path}?filter=taal-ar"
    free = visitor.get(f"{path}?filter=gratis")
    assert free.text("p", class_="db-stand") == "2 van de 3 mogelijkheden."
    assert "Fietsen leren samen" not in free.main
    evening = visitor.get(free.links["Avond (1)"])
    assert evening.path == f"{path}?filter=gratis&filter=avond"
    assert "1 van de 3 mogelijkheden." in evening.main
    assert evening.links["Haal weg: Gratis"] == f"{path}?filter=avond"
    assert evening.links["Wis alle filters"] == path


def test_filters_that_leave_nothing_say_which_to_take_away(visitor):
    path = filled(visitor)
    page = visitor.get(f"{path}?filter=gratis&filter=inloop")
    assert "Met deze filters blijft er niets over" in page.texts("h2")
    assert page.links["Haal “Gratis” weg: nog 1 mogelijkheid"] == f"{path}?filter=inloop"
    without = "Haal “Zonder aanmelden” weg: nog 2 mogelijkheden"
    assert page.links[without] == f"{path}?filter=gratis"


@pytest.mark.parametrize("query", ["filter=x", "filter=<b>", "filter=taal-xx", "filter=", "f=1"])
def test_filters_that_do_not_exist_are_ignored(visitor, query):
    path = filled(visitor)
    assert "3 mogelijkheden" in visitor.get(f"{path}?{query}").main


def test_on_violence_one_can_leave_and_nothing_is_kept(visitor):
    page = ask(visitor, f"{FIETSLES}. mijn man slaat mij", wijk=BERKUM)
    assert page.all("section", class_="db-crisis")
    assert "Verlaat deze site" in page.main
    assert page.all("a", class_="db-bewaar") == []
    assert "Verlaat deze site" not in ask(visitor, FIETSLES, wijk=BERKUM).main


def test_the_answer_in_another_language(visitor):
    page = ask(visitor, FIETSLES, wijk=BERKUM)
    english = visitor.raw.get(f"/en{page.path}").text
    assert 'lang="en"' in english
    assert f'href="/en/hulpvraag?wijk={BERKUM}"' in english  # the wijk is not asked twice
    assert "Omdat u schrijft over" not in english


def test_a_crisis_stands_first_with_numbers_to_call(visitor):
    page = ask(visitor, f"{FIETSLES}. ik wil dood", wijk=BERKUM)
    (panel,) = page.all("section", class_="db-crisis")
    numbers = [a.get("href") for a in panel.iter("a")]
    assert numbers[0] in ("tel:113", "tel:08000113")
    assert "tel:112" in numbers
    html = page.html
    assert html.index("db-crisis") < html.index("<h1")
    assert "Fietsles voor vrouwen" in page.main


@pytest.mark.parametrize(
    ("text", "language"),
    [("I want to die, I do not want to live anymore", "en"), ("ik wil dood", "nl")],
)
def test_a_crisis_speaks_the_language_of_the_question(visitor, text, language):
    (panel,) = ask(visitor, text).all("section", class_="db-crisis")
    assert panel.get("lang") == language


def in_language(visitor, code: str, text: str):
    """Fill in the form of the front page in language ``code``, and follow to the answer."""
    visitor.get(f"/{code}/")
    return visitor.follow(visitor.post(f"/{code}/hulpvraag", {"hulpvraag": text}, status=303))


def test_in_a_crisis_without_options_people_come_and_no_gap_is_asked_for(visitor):
    page = ask(visitor, f"{FIETSLES}. ik wil dood", wijk=HOLTENBROEK)
    assert page.all("section", class_="db-crisis")
    assert page.texts("h1") == ["Wie kan meedenken?"]
    assert page.all("ul", class_="db-meedenken")
    assert "Laat weten dat dit ontbreekt" not in page.main


def test_a_crisis_says_in_the_language_of_the_question_when_to_call(visitor):
    (panel,) = in_language(visitor, "ar", "زوجي يضربني").all("section", class_="db-crisis")
    said = "".join(panel.itertext())
    assert "ليلا ونهارا" in said
    assert "Dag en nacht" not in said
    assert {e.get("lang") for e in panel.iter("span")} == {"nl", None}


def test_a_crisis_in_easy_dutch_has_easier_words(visitor):
    text = "ik wil dood"
    (panel,) = ask(visitor, text).all("section", class_="db-crisis")
    (easy,) = in_language(visitor, "makkelijk", text).all("section", class_="db-crisis")
    said, standard = "".join(easy.itertext()), "".join(panel.itertext())
    assert easy.get("lang") == "nl"
    assert "U hoeft uw naam niet te zeggen" in said
    assert "U hoeft uw naam niet te zeggen" not in standard
    assert [a.get("href") for a in easy.iter("a")] == [a.get("href") for a in panel.iter("a")]


def test_without_a_crisis_there_is_no_panel(visitor):
    assert ask(visitor, FIETSLES).all("section", class_="db-crisis") == []


def test_ordinary_life_gets_a_kind_word(visitor):
    page = ask(visitor, "mijn peuter krijst in de winkel")
    (card,) = page.all("section", class_="db-gewoon")
    assert len([li for li in card.iter("li")]) == 3
    assert "Laat weten dat dit ontbreekt" not in page.main


@pytest.mark.parametrize(
    ("text", "kind", "title"),
    [
        ("mijn peuter krijst in de winkel", "gewoon", "Істерики"),
        ("waar kan ik een nieuw paspoort aanvragen", "loket", "Паспорт"),
    ],
)
def test_a_card_speaks_the_language_of_the_page(visitor, text, kind, title):
    page = in_language(visitor, "uk", text)
    (card,) = page.all("section", class_=f"db-{kind}")
    assert "lang" not in card.attrib
    assert not re.search(r"\b(uw|Vraag|bij)\b", "".join(card.itertext()))
    assert title in page.main


def test_another_desk_is_told(visitor):
    page = ask(visitor, "waar kan ik een nieuw paspoort aanvragen")
    (card,) = page.all("section", class_="db-loket")
    assert "14038" in "".join(card.itertext())
    assert "Laat weten dat dit ontbreekt" not in page.main


def test_what_is_not_understood_says_so(visitor):
    page = ask(visitor, "qqqq")
    assert page.h1 == "We begrijpen uw vraag nog niet goed"
    assert "Schrijf iets meer" in page.main


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "{{ 7*7 }}",
        "'; DROP TABLE aanbod; --",
        "\x00fietsles\x00",
        "😢" * 900,
        "‮siht‬ fietsles",
        "x" * 4000,
    ],
)
def test_hostile_texts_have_a_page(visitor, text):
    page = ask(visitor, text)
    assert "alert(1)" not in page.html
    assert "7*7" not in page.html


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


@pytest.mark.parametrize(
    "path",
    [
        "/hulpvraag/" + "0" * 32,
        "/hulpvraag/x",
        "/hulpvraag/" + "z" * 32,
        "/hulpvraag/" + "0" * 33,
    ],
)
def test_an_answer_that_is_not_there(visitor, path):
    visitor.get(path, status=404)


def test_a_report_of_an_answer_that_is_not_there(visitor):
    token = visitor.get("/").form().values["csrf_token"]
    address = f"/hulpvraag/{'0' * 32}/ontbreekt"
    visitor._checked(address, visitor.raw.post(address, data={"csrf_token": token}), 404)


def test_an_aanbod_that_is_gone_since_is_left_out(visitor):
    page = ask(visitor, FIETSLES, wijk=BERKUM)
    with visitor.app.extensions["database"].transaction() as session:
        aanbod = session.scalars(select(Aanbod).where(Aanbod.bron_id == "fietsles-berkum")).one()
        aanbod.status, aanbod.versie = Status.VERBORGEN, next_version(session, "GM0193")
    assert "Fietsles voor vrouwen" not in visitor.get(page.path).main


def test_the_text_is_kept_nowhere(visitor, capfd, caplog):
    """Not in the address, the database, a cookie, the page of the answer or the log."""
    page = ask(visitor, f"{FIETSLES}, ik heet {CANARY} 06-12345678", wijk=HOLTENBROEK)
    visitor.post(page=page)
    for secret in (CANARY, "12345678"):
        assert secret not in page.path
        assert secret not in page.html
        assert secret not in dump(visitor.app)
        assert all(secret not in cookie.value for cookie in visitor.raw._cookies.values())
        logged = capfd.readouterr()
        assert secret not in logged.out + logged.err + caplog.text


def test_a_form_with_errors_is_not_logged_either(visitor, capfd, caplog):
    ask(visitor, f"{CANARY} " * 500, status=422, postcode=CANARY)
    logged = capfd.readouterr()
    assert '"route": "/hulpvraag"' in logged.out + logged.err
    assert CANARY not in logged.out + logged.err + caplog.text


def test_what_somebody_asked_is_kept_by_no_browser(visitor):
    """On a computer that others use too, nobody can go back to it."""
    for page in (
        ask(visitor, FIETSLES, wijk=BERKUM),
        ask(visitor, FIETSLES, wijk=HOLTENBROEK),
        ask(visitor, FIETSLES, status=422, postcode="abc"),
    ):
        assert page.response.headers["Cache-Control"] == "no-store"


def test_who_asks_very_often_is_asked_to_wait(tmp_path, seeded_folder):
    shutil.copytree(seeded_folder, tmp_path / "instance")
    app = make_app(tmp_path / "instance", MEANING="uit", MATCH_RATE_LIMIT="1 per hour")
    visitor = CheckingClient(app)
    visitor.get("/hulpvraag")
    visitor.post(data={"hulpvraag": ""}, status=422)
    page = visitor.post(data={"hulpvraag": ""}, status=429)
    assert page.h1 == "Even wachten"
    assert page.response.headers["Retry-After"]


def test_how_dichtbij_chooses_is_published(client: CheckingClient):
    page = client.get("/zo-kiest-dichtbij")
    assert VERSION in page.main
    questions = page.texts("th")
    for rule in RULES:
        assert rule.uitleg in questions
    points = [float(text.replace(",", ".")) for text in page.texts("td")]
    assert points == [rule.weight for rule in RULES]
