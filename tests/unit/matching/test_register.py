"""The entry in the Algoritmeregister says what the matcher counts with, and nothing else."""

import json
import math
from dataclasses import replace
from hashlib import sha256
from itertools import pairwise

import pytest
from hypothesis import given

from app.config import ROOT
from app.core import leesbaar
from app.core.leesbaar import Niveau
from app.matching import leemte, limits, rules, score
from app.matching.leerstof import leerstof_now
from app.matching.register import (
    GROEPEN,
    IN_GEBRUIK,
    IN_ONTWIKKELING,
    VAN_GEMEENTE,
    Gebruiker,
    inschrijving,
)
from app.matching.register_teksten import GRENZEN, TEKENS, getal, werking
from app.matching.weging import weging_now
from seeds.lees_verhalen import read
from tests.unit.matching.examples import candidate, context
from tests.unit.matching.test_score import FACTS, KM, MEASURES, NEEDS

SEEDS = ROOT / "seeds"
LONGEST = {"name": 100, "organization": 100, "description_short": 350}
OTHERS = 2500
ZWOLLE = Gebruiker("Zwolle", "algoritme@example.org", "2026-11", "https://example.org/dpia")


@pytest.fixture(scope="session")
def leerstof(lexicon):
    return leerstof_now(SEEDS, lexicon)


def entry(leerstof, user=ZWOLLE):
    return inschrijving(weging_now(), leerstof, user)


def share(curve: list, measured: float) -> float:
    """Between two points of a curve as it is printed: a straight line."""
    if not curve:
        return measured
    for (low, before), (high, after) in pairwise(curve):
        if measured <= high:
            return before + (after - before) * (measured - low) / (high - low)
    return curve[-1][1]


PRINTED = json.loads(json.dumps(weging_now().as_json()))


@given(NEEDS, MEASURES, FACTS, KM)
def test_who_counts_with_the_entry_gets_the_score_of_the_matcher(need, measures, facts, km):
    option, around = candidate(measures=measures, **facts), context(afstand_km=km)
    measured = {rule.code: rule.measure(need, option, around) for rule in rules.RULES}
    points = 0.0
    for row in PRINTED["regels"]:
        seen = measured[row["code"]]
        points += row["punten"] * share(
            row["kromme"], row["zonder_gegeven"] if seen is None else seen
        )
    middle = PRINTED["midden" if option.betekenis is not None else "midden_zonder_betekenis"]
    told = 1 / (1 + math.exp(middle - points))
    assert told == pytest.approx(score.score_of(need, option, around), abs=1e-6)


def test_another_weight_makes_another_entry(leerstof, monkeypatch):
    before = entry(leerstof)
    heavier = replace(rules.RULES[0], weight=rules.RULES[0].weight + 1.25)
    monkeypatch.setattr(rules, "RULES", (heavier, *rules.RULES[1:]))
    after = entry(leerstof)
    assert after.weging.regels[0].punten == before.weging.regels[0].punten + 1.25
    said = f"{heavier.uitleg} {getal(heavier.weight)}."
    assert said in after.velden["methods_and_models"]
    assert said not in before.velden["methods_and_models"]


@pytest.mark.parametrize(
    ("module", "name", "value", "field"),
    [
        (rules, "VERSION", "2099-01-01.1", "versie"),
        (rules, "MIDDLE", 3.5, "midden"),
        (rules, "MIDDLE_WITHOUT_MEANING", 3.25, "midden_zonder_betekenis"),
        (rules, "THRESHOLD", 0.77, "drempel"),
        (rules, "FIRST", 9, "eerste"),
        (rules, "REST_FROM", 0.88, "rest_vanaf"),
        (leemte, "GAP_FROM", 0.99, "leemte_vanaf"),
    ],
)
def test_every_number_in_the_text_is_read_from_the_matcher(
    leerstof, monkeypatch, module, name, value, field
):
    monkeypatch.setattr(module, name, value)
    now = weging_now()
    assert getattr(now, field) == value
    said = value if isinstance(value, str) else getal(value)
    assert said in werking(now, leerstof)


def test_a_new_limit_is_named(leerstof, monkeypatch):
    new = replace(limits.LIMITS[0], code="weer")
    monkeypatch.setattr(limits, "LIMITS", (*limits.LIMITS, new))
    assert "; weer." in entry(leerstof).velden["methods_and_models"]


def test_every_limit_and_every_sign_has_its_words():
    assert set(weging_now().grenzen) == set(GRENZEN)
    assert {name for name, _weight in weging_now().leemte_met_betekenis} == set(TEKENS)


def test_what_was_learned_from_is_counted_as_the_trainer_reads_it(leerstof, lexicon):
    told = read(SEEDS / "verhalen", [b.slug for b in lexicon.behoeften])
    assert leerstof.hele_vragen == len(told.vragen)
    assert leerstof.hele_aanbod == len(told.aanbod)
    assert leerstof.behoeften == len(lexicon.behoeften)
    assert str(leerstof.zinnen_vragen) in entry(leerstof).velden["source_data"]


def test_models_are_told_by_the_hash_of_their_file(leerstof):
    files = {path.name: path for path in (SEEDS / "model").glob("*.npz")}
    assert {model.bestand for model in leerstof.modellen} == set(files)
    for model in leerstof.modellen:
        hashed = sha256(files[model.bestand].read_bytes()).hexdigest()
        assert hashed.startswith(model.bestand_hash)
        assert len(model.leerstof) == len(model.bestand_hash) == 12


def test_a_file_that_is_no_model_is_refused(tmp_path, lexicon):
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "woorden.npz").write_bytes(b"PK\x03\x04 geen model")
    with pytest.raises(ValueError, match="woorden"):
        leerstof_now(tmp_path, lexicon)


@pytest.mark.parametrize("user", [Gebruiker(), ZWOLLE])
def test_the_fields_are_those_of_the_standard_and_no_longer_than_it_says(leerstof, user):
    fields = entry(leerstof, user).velden
    assert list(fields) == [key for _group, known in GROEPEN for key, _title in known]
    assert fields["status"] in (IN_GEBRUIK, IN_ONTWIKKELING)
    assert fields["publication_category"] in (
        "Hoog-risico AI-systemen",
        "Impactvolle algoritmes",
        "Overige algoritmes",
    )
    for key, value in fields.items():
        if isinstance(value, str):
            assert len(value) < LONGEST.get(key, OTHERS), key


def test_what_only_a_gemeente_knows_is_empty_until_it_says_so(leerstof):
    empty, filled = entry(leerstof, Gebruiker()), entry(leerstof)
    assert set(empty.in_te_vullen) == set(VAN_GEMEENTE)
    assert empty.velden["contact_email"] is None
    assert "nog geen DPIA" in empty.velden["impacttoetsen"]
    assert filled.velden["organization"] == "Gemeente Zwolle"
    assert filled.velden["status"] == IN_GEBRUIK
    assert filled.velden["begin_date"] == "2026-11"
    assert filled.velden["impacttoetsen_grouping"][0]["link"] == "https://example.org/dpia"
    assert "contact_email" not in filled.in_te_vullen


def test_its_texts_are_plain(leerstof):
    """The standard asks for B1 in what residents read first."""
    words = leesbaar.load(SEEDS / "leesbaarheid")
    for key, text in entry(leerstof, Gebruiker()).velden.items():
        if isinstance(text, str):
            assert leesbaar.judge(text, words).niveau is not Niveau.MOEILIJK, key
    for key in ("description_short", "goal"):
        found = leesbaar.judge(entry(leerstof).velden[key], words)
        assert found.bevindingen == (), key
