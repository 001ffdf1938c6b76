"""Telling with one tap that something is missing: when it can, and that it is counted once."""

from sqlalchemy import select

from app.matching.models import Hulpvraag
from app.signalering.models import Signaal
from tests.integration.matching.catalogue import BERKUM, HOLTENBROEK
from tests.web.hulpvraag.vragen import CANARY, FIETSLES, ask, dump, stored


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


def test_a_report_of_an_answer_that_is_not_there(visitor):
    token = visitor.get("/").form().values["csrf_token"]
    address = f"/hulpvraag/{'0' * 32}/ontbreekt"
    visitor._checked(address, visitor.raw.post(address, data={"csrf_token": token}), 404)
