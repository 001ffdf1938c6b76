"""What can be said of the matcher in one look."""

from dataclasses import replace

import numpy as np

from app.directory.models import Aanbod
from app.directory.services import next_version
from app.directory.types import Status
from app.matching import begrip
from app.matching.model import Model, fingerprint
from app.matching.rules import VERSION
from app.matching.status import matcher_status
from tests.integration.matching.catalogue import GEMEENTE, ROWS, fill, row


class PretendLayer:
    """A layer that finds no meaning in anything."""

    naam, programma, size = "e5", "onnx", 2

    def query(self, text):
        return np.zeros(2, dtype=np.float32)

    def passages(self, texts):
        return np.zeros((len(texts), 2), dtype=np.float32)


def status_of(city, mind, gemeente=GEMEENTE):
    with city.sessions() as session:
        return matcher_status(session, gemeente, mind)


def understand_all(city, mind):
    with city.transaction() as session:
        begrip.bring_up_to_date(session, GEMEENTE, mind)


def test_words_alone_say_so(filled, mind):
    found = status_of(filled, mind)
    assert (found.laag, found.model, found.model_past) == ("uit", "", False)
    assert "alleen woorden" in found.laag_titel
    assert found.weging == VERSION
    assert found.behoeften == len(mind.lexicon.behoeften) > 150
    assert found.zinnen > 10 * found.behoeften


def test_a_layer_says_which_program_makes_it_and_what_its_model_learned(filled, mind):
    none = np.zeros((2, len(mind.lexicon.behoeften)), dtype=np.float32)
    parts = (none, none[0], none[:, 0], none, none[0], none[:, 0], none, none[0])
    now = Model(*parts, vingerafdruk=fingerprint(mind.lexicon.behoeften))
    layered = replace(mind, meaning=PretendLayer(), model=now)
    assert (status_of(filled, layered).laag, status_of(filled, layered).model_past) == (
        "onnx",
        True,
    )
    assert len(status_of(filled, layered).model) == 12
    old = replace(layered, model=Model(*parts, vingerafdruk="0" * 64))
    assert not status_of(filled, old).model_past


def test_what_is_not_understood_is_counted(filled, mind):
    assert status_of(filled, mind).aanbod == len(ROWS)
    assert status_of(filled, mind).niet_begrepen == len(ROWS)
    understand_all(filled, mind)
    assert status_of(filled, mind).niet_begrepen == 0
    with filled.transaction() as session:
        fill(session, ({**row("rouw"), "omschrijving": "Fietslessen voor volwassenen."},))
    assert status_of(filled, mind).niet_begrepen == 1


def test_another_layer_understands_anew(filled, mind):
    understand_all(filled, mind)
    assert status_of(filled, replace(mind, meaning=PretendLayer())).niet_begrepen == len(ROWS)


def test_hidden_aanbod_and_other_gemeenten_do_not_count(filled, mind):
    with filled.transaction() as session:
        aanbod = session.query(Aanbod).filter_by(bron_id="rouw").one()
        aanbod.status, aanbod.versie = Status.VERBORGEN, next_version(session, GEMEENTE)
    assert status_of(filled, mind).aanbod == len(ROWS) - 1
    assert status_of(filled, mind).niet_begrepen == len(ROWS) - 1
    assert status_of(filled, mind, "GM9999").aanbod == 0
