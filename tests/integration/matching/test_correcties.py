"""What editors say of an aanbod and of words: stored, merged, and seen in the next answer."""

import numpy as np
import pytest
from sqlalchemy import delete

from app.accounts.models import Account
from app.accounts.services import create_account
from app.accounts.types import Rol
from app.core.db import Database
from app.directory.models import Aanbod
from app.directory.queries import catalogue_version
from app.directory.services import next_version
from app.matching import correcties, toevoegingen
from app.matching.correcties import Oordeel
from app.matching.models import BehoefteCorrectie, ThesaurusToevoeging
from app.matching.toevoegingen import Kant, Soort, Toevoeging, with_additions
from tests.integration.matching.catalogue import GEMEENTE, NOW, fill, row

BEHOEFTE = "rijbewijs-kwijt-niet-meer-komen"


def say(city: Database, sleutel: str, behoefte: str, oordeel: Oordeel) -> None:
    with city.transaction() as session:
        session.add(
            BehoefteCorrectie(
                gemeente_code=GEMEENTE, aanbod_sleutel=sleutel, behoefte=behoefte, oordeel=oordeel
            )
        )
        next_version(session, GEMEENTE)


def add_word(city: Database, word: Toevoeging) -> int:
    with city.transaction() as session:
        stored = ThesaurusToevoeging(
            soort=word.soort,
            slug=word.slug,
            kant=word.kant,
            woorden=word.woorden,
            taal=word.taal,
        )
        session.add(stored)
        next_version(session, GEMEENTE)
        session.flush()
        return stored.id


def needs_of(engine, sleutel: str) -> dict[str, float]:
    with engine.database.sessions() as session:
        snapshot = engine.snapshot(session, GEMEENTE)
    at = [a.id for a in snapshot.aanbiedingen].index(sleutel)
    slugs = [b.slug for b in engine.mind.lexicon.behoeften]
    return dict(zip(slugs, snapshot.behoeften[at].tolist(), strict=True))


def strongest(needs: dict[str, float]) -> str:
    return max(needs, key=lambda slug: needs[slug])


def test_a_pinned_need_becomes_the_strongest_and_a_struck_one_goes(engine, filled):
    before = needs_of(engine, "computer")
    own, other = strongest(before), strongest(needs_of(engine, "rouw"))
    say(filled, "computer", other, Oordeel.ERBIJ)
    say(filled, "computer", own, Oordeel.NIET)
    after = needs_of(engine, "computer")
    assert strongest(after) == other
    assert after[own] == 0
    assert sum(value * value for value in after.values()) == pytest.approx(1, abs=1e-3)


def test_the_last_word_counts(engine, filled):
    before = needs_of(engine, "computer")
    own = strongest(before)
    say(filled, "computer", own, Oordeel.NIET)
    assert needs_of(engine, "computer")[own] == 0
    say(filled, "computer", own, Oordeel.VRIJ)
    assert needs_of(engine, "computer") == pytest.approx(before, abs=1e-3)


def test_a_correction_is_seen_in_a_match(ask, engine, filled):
    question = "Mijn man is overleden en ik mis hem elke dag"
    before = {option.id: option.score for option in ask(question).suggesties}
    for need in ask(question).need.behoeften:
        say(filled, "rouw", need.behoefte, Oordeel.NIET)
        say(filled, "kerk-rouw", need.behoefte, Oordeel.ERBIJ)
    after = {option.id: option.score for option in ask(question).suggesties}
    assert after.get("rouw", 0) < before["rouw"]
    assert max(after, key=lambda key: after[key]) == "kerk-rouw"


def test_a_correction_outlives_an_import(engine, filled):
    own = strongest(needs_of(engine, "computer"))
    say(filled, "computer", own, Oordeel.NIET)
    with filled.transaction() as session:
        session.execute(delete(Aanbod).where(Aanbod.bron_id == "computer"))
        next_version(session, GEMEENTE)
    with filled.transaction() as session:
        fill(session, ({**row("computer"), "omschrijving": "Computercursus, elke week."},))
    assert needs_of(engine, "computer")[own] == 0


def test_another_gemeente_has_its_own_corrections(engine, filled):
    own = strongest(needs_of(engine, "computer"))
    say(filled, "computer", own, Oordeel.NIET)
    with filled.sessions() as session:
        assert correcties.load(session, "GM9999") == {}
        assert correcties.load(session, GEMEENTE) == {"computer": {own: Oordeel.NIET}}


def test_a_correction_about_what_is_gone_is_passed_by(engine, filled):
    before = needs_of(engine, "computer")
    say(filled, "computer", "bestaat-niet", Oordeel.ERBIJ)
    say(filled, "weg", strongest(before), Oordeel.ERBIJ)
    assert needs_of(engine, "computer") == pytest.approx(before, abs=1e-3)


def test_striking_everything_leaves_nothing(mind):
    slugs = [b.slug for b in mind.lexicon.behoeften]
    values = np.zeros((1, len(slugs)))
    values[0, 0] = 1.0
    said = {"a": {slugs[0]: Oordeel.NIET}}
    assert correcties.corrected(values, ["a"], said, mind.lexicon).tolist() == [[0.0] * len(slugs)]
    assert values[0, 0] == 1.0


def test_the_account_may_go_and_the_word_stays(filled, engine):
    with filled.transaction() as session:
        account = create_account(
            session, GEMEENTE, "ria", "Ria", Rol.REDACTIE, "een lang wachtwoord"
        )
        session.flush()
        session.add(
            BehoefteCorrectie(
                gemeente_code=GEMEENTE,
                aanbod_sleutel="rouw",
                behoefte="x",
                oordeel=Oordeel.NIET,
                door=account.id,
            )
        )
    with filled.transaction() as session:
        session.execute(delete(Account))
    with filled.sessions() as session:
        assert correcties.load(session, GEMEENTE) == {"rouw": {"x": Oordeel.NIET}}


def test_an_added_word_is_understood_by_every_process_and_goes_when_withdrawn(ask, engine, filled):
    question = "qwxzvaj"
    assert ask(question).need.themas == ()
    number = add_word(filled, Toevoeging(Soort.THEMA, "mantelzorg", Kant.STERK, "qwxzvaj"))
    found = ask(question).need.themas
    assert [(t.thema, t.woorden) for t in found] == [("mantelzorg", ("qwxzvaj",))]
    with filled.transaction() as session:
        session.get_one(ThesaurusToevoeging, number).ingetrokken_op = NOW
        next_version(session, GEMEENTE)
    assert ask(question).need.themas == ()


def test_an_added_phrase_leads_to_its_need(ask, engine, filled):
    behoefte = engine.mind.lexicon.behoeften[7].slug
    question = "de wibberkont is weer stuk"
    assert behoefte not in [b.behoefte for b in ask(question).need.behoeften]
    add_word(filled, Toevoeging(Soort.BEHOEFTE, behoefte, Kant.INWONER, "mijn wibberkont is stuk"))
    assert ask(question).need.behoeften[0].behoefte == behoefte


def test_a_phrase_of_providers_changes_what_an_aanbod_answers(engine, filled):
    needs = needs_of(engine, "computer")
    lexicon = engine.mind.lexicon
    own = [b.slug for b in lexicon.behoeften if b.themas[0] == "taal-digitaal"]
    # One that its words hint at: what nothing else speaks for, a phrase alone does not bring.
    behoefte = sorted(own, key=lambda slug: -needs[slug])[2]
    before = needs[behoefte]
    add_word(
        filled,
        Toevoeging(Soort.BEHOEFTE, behoefte, Kant.AANBIEDER, "Computercursus voor beginners"),
    )
    assert needs_of(engine, "computer")[behoefte] > 1.5 * before


def test_a_word_of_a_group_is_that_group(ask, filled):
    assert "ouderen" not in ask("iets voor een flubberaar").need.doelgroepen
    add_word(filled, Toevoeging(Soort.DOELGROEP, "ouderen", Kant.INWONER, "flubberaars"))
    assert "ouderen" in ask("iets voor een flubberaar").need.doelgroepen


def test_a_word_of_another_language_counts_in_that_language_only(mind):
    word = Toevoeging(Soort.THEMA, "geld", Kant.STERK, "wibber", "pl")
    lexicon = with_additions(mind.lexicon, [word])
    assert [m.doel for m in lexicon.themas.meanings_of(word.phrase)] == ["geld"]
    assert lexicon.themas.meanings_of("wibber") == []


def test_what_was_there_stays_as_it_was(mind):
    before = mind.lexicon
    size = len(before.themas)
    word = Toevoeging(Soort.THEMA, "geld", Kant.ZWAK, "wibberdewibber")
    after = with_additions(before, [word])
    assert (len(before.themas), len(after.themas)) == (size, size + 1)
    assert after.vragen is before.vragen
    assert after.vingerafdruk == before.vingerafdruk
    assert with_additions(before, []) is before
    assert toevoegingen.KANTEN.keys() == set(Soort)


def test_an_addition_to_what_is_gone_is_passed_by(mind):
    gone = [
        Toevoeging(Soort.THEMA, "weg", Kant.STERK, "wibber"),
        Toevoeging(Soort.BEHOEFTE, "weg", Kant.INWONER, "wibber"),
    ]
    after = with_additions(mind.lexicon, gone)
    assert after.themas.meanings_of("wibber") == []
    assert after.behoeften == mind.lexicon.behoeften


def test_a_change_of_words_is_one_number_for_all(engine, filled):
    with filled.sessions() as session:
        before = catalogue_version(session, GEMEENTE)
    add_word(filled, Toevoeging(Soort.THEMA, "geld", Kant.ZWAK, "wibber"))
    with filled.sessions() as session:
        assert catalogue_version(session, GEMEENTE) == before + 1
