"""What an editor changed stays when a file comes in, until an editor lets the file say it again."""

import pytest

from app.config import ROOT
from app.core import leesbaar
from app.directory import queries, vast
from app.directory.models import Aanbod, AanbodVast
from app.exchange.reading import read_table
from app.exchange.services import export_rows, import_table
from app.exchange.types import Rij, Tabel
from app.exchange.writing import to_csv
from app.redactie import services
from app.redactie.types import TextRules
from tests.integration.exchange.test_import import GOOD, NOW

GEMEENTE = "GM0193"
WOORDEN = leesbaar.load(ROOT / "seeds" / "leesbaarheid")
RULES = TextRules(WOORDEN, lambda text: text.replace("Marieke", "[naam]"))


@pytest.fixture
def load(session):
    def load(**cells: str):
        table = Tabel((Rij(2, {**GOOD, "id": "A1", **cells}),))
        report = import_table(session, GEMEENTE, table, NOW, woorden=WOORDEN, schoon=RULES.schoon)
        session.commit()
        return report

    return load


@pytest.fixture
def edit(session, editor):
    def edit(**cells: str):
        wrong = services.edit_aanbod(session, only(session), cells, RULES, editor, NOW)
        session.commit()
        return [str(fout) for fout in wrong]

    return edit


def only(session) -> Aanbod:
    return session.query(Aanbod).one()


def place(session) -> tuple[str, float | None]:
    """The street and the latitude of the one place."""
    found = only(session).locatie
    assert found is not None
    return found.adres, found.lat


def said(session) -> dict[str, str | None]:
    """What is held, and what the file says there."""
    session.expire_all()
    return {row.kolom: row.bestand for row in session.query(AanbodVast)}


def test_a_file_leaves_what_an_editor_changed_and_the_report_names_it(session, load, edit):
    load(kosten="€ 2 per keer", telefoon="038 1")
    assert edit(kosten="gratis") == []
    version = queries.catalogue_version(session, GEMEENTE)
    report = load(kosten="€ 3 per keer", telefoon="038 1")
    assert (report.gelijk, report.gewijzigd) == (1, 0)
    assert [str(row) for row in report.behouden] == [
        "Rij 2, Koffie: de redactie veranderde kosten. Dat blijft zo."
    ]
    assert only(session).kosten == "gratis"
    assert queries.catalogue_version(session, GEMEENTE) == version
    assert said(session) == {"kosten": "€ 3 per keer"}


def test_what_no_editor_touched_follows_the_file(session, load, edit):
    load(kosten="€ 2 per keer", telefoon="038 1")
    edit(kosten="gratis")
    report = load(kosten="€ 2 per keer", telefoon="038 2")
    assert report.gewijzigd == 1
    assert (only(session).kosten, only(session).telefoon) == ("gratis", "038 2")


def test_a_file_that_says_the_same_by_now_is_no_news(session, load, edit):
    load(kosten="€ 2 per keer")
    edit(kosten="gratis")
    assert load(kosten="gratis").behouden == ()
    assert said(session) == {"kosten": None}
    assert load(kosten="€ 2 per keer").behouden != ()


def test_an_editor_lets_the_file_say_it_again(session, load, edit):
    load(kosten="€ 2 per keer")
    edit(kosten="gratis")
    load(kosten="€ 3 per keer")
    assert not services.let_files_say(session, only(session), "kosten", RULES, NOW)
    session.commit()
    assert only(session).kosten == "€ 3 per keer"
    assert said(session) == {}
    assert load(kosten="€ 4 per keer").behouden == ()
    assert only(session).kosten == "€ 4 per keer"


def test_an_address_is_held_and_let_go_as_a_whole(session, load, edit):
    here = {"adres": "Kerk 1", "postcode": "8012AB", "plaats": "Zwolle", "lat": "52.5", "lon": "6"}
    load(**here)
    edit(adres="Plein 2")
    assert place(session) == ("Plein 2", None)
    report = load(**here)
    assert report.behouden[0].kolommen == ("adres", "lat", "lon")
    assert place(session) == ("Plein 2", None)
    services.let_files_say(session, only(session), "postcode", RULES, NOW)
    session.commit()
    assert place(session) == ("Kerk 1", 52.5)
    assert said(session) == {}


def test_a_renamed_aanbod_without_an_id_is_still_the_same_one(session, load, edit):
    load(id="")
    edit(aanbod="Thee")
    assert load(id="").behouden[0].kolommen == ("aanbod",)
    [exported] = export_rows(session, GEMEENTE)
    assert exported["id"] == only(session).sleutel
    again = import_table(session, GEMEENTE, read_table(to_csv([exported]), "x.csv"), NOW)
    assert (again.gelijk, again.nieuw, again.behouden) == (1, 0, ())


def test_an_editor_who_changes_nothing_holds_nothing(session, load, edit):
    load(kosten="gratis", in_het_kort="Kort.")
    edit(kosten="gratis", in_het_kort="Kort.")
    assert said(session) == {}


def test_what_is_wrong_is_neither_written_nor_held(session, load, edit):
    load()
    assert edit(email="geen mail") != []
    assert said(session) == {}


def test_a_text_of_ones_own_stays_when_a_file_has_no_such_column(session, load, edit):
    load(in_het_kort="Uit het bestand.")
    assert load().gelijk == 1
    assert only(session).in_het_kort == "Uit het bestand."
    edit(in_het_kort="Van de redactie.", meenemen="Een kopje.")
    assert load().behouden == ()
    assert load(in_het_kort="", meenemen="Niets.").behouden[0].kolommen == (
        "in_het_kort",
        "meenemen",
    )
    assert (only(session).in_het_kort, only(session).meenemen) == ("Van de redactie.", "Een kopje.")


def test_letting_go_of_a_text_that_no_file_has_leaves_it(session, load, edit):
    load()
    edit(meenemen="Een kopje.")
    services.let_files_say(session, only(session), "meenemen", RULES, NOW)
    session.commit()
    assert only(session).meenemen == "Een kopje."
    load(meenemen="")
    assert only(session).meenemen == ""


def test_who_picks_up_the_phone_is_a_role(session, load, edit):
    report = load(wie_neemt_op="Marieke van de balie")
    assert [(fout.kolom, report.goed) for fout in report.fouten] == [("wie_neemt_op", 0)]
    load(wie_neemt_op="de receptie")
    assert edit(wie_neemt_op="Marieke") == [
        "Rij 1, kolom wie_neemt_op: schrijf een functie, geen naam of nummer van een persoon"
    ]
    assert only(session).wie_neemt_op == "de receptie"


def test_how_a_text_reads_is_stored_when_it_is_written(session, load, edit):
    hard = "Tevens wordt er z.s.m. contact met u opgenomen aangaande de verzochte bescheiden."
    load(omschrijving="Kom koffie drinken.")
    assert (only(session).leesniveau, only(session).leesscore) == ("A2", 0.0)
    edit(omschrijving=hard)
    found = leesbaar.judge(hard, WOORDEN)
    assert (only(session).leesniveau, only(session).leesscore) == (found.niveau, found.score)
    assert found.niveau == "moeilijk"


def test_a_text_that_nobody_judged_is_judged_with_the_next_file(session, load):
    load()
    only(session).leesniveau = None
    session.commit()
    version = queries.catalogue_version(session, GEMEENTE)
    assert load().gelijk == 1
    assert only(session).leesniveau == "A2"
    assert queries.catalogue_version(session, GEMEENTE) == version + 1
    load()
    assert queries.catalogue_version(session, GEMEENTE) == version + 1


def test_what_goes_together():
    assert vast.together("lat") == vast.together("adres")
    assert vast.together("kosten") == ("kosten",)
