"""Times in free text become days and parts of the day."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.directory.tijden import DAGDELEN, DAYS, dagdelen, in_words, weekdays


@pytest.mark.parametrize(
    ("tijden", "parts"),
    [
        (("ma 10:00-12:00", "wo 19:30-21:00"), ("ochtend", "avond")),
        (("ma 10:00-12:00",), ("ochtend",)),
        (("ma 12:00-14:00",), ("middag",)),
        (("ma 11:30-12:30",), ("ochtend", "middag")),
        (("vr 16:00-17:30",), ("middag",)),
        (("vr 17:00-18:00",), ("middag", "avond")),
        (("ma 9.00 - 21.00 uur",), ("ochtend", "middag", "avond")),
        (("vr 22:00-02:00",), ("avond",)),
        (("elke dinsdagmiddag",), ("middag",)),
        (("za 13.30 uur",), ("middag", "weekend")),
        (("1e vrijdag v.d. maand 's avonds",), ("avond",)),
        (("zo (middag)",), ("middag", "weekend")),
        (("za (laatste van de maand)",), ("weekend",)),
        (("avond (een keer per maand)",), ("avond",)),
        (("wo (tweede van de maand)",), ()),
        (("maandagmorgen",), ("ochtend",)),
        (("woensdagvoormiddag",), ("ochtend",)),
        (("in het weekend",), ("weekend",)),
        (("dagelijks",), ("weekend",)),
        (("di van 2 tot 4",), ("middag",)),
        (("wo 10 tot 1 uur",), ("ochtend", "middag")),
        (("ma tot 12:00",), ("ochtend",)),
        (("ma tot 12 uur",), ("ochtend",)),
        (("do vanaf 19 uur",), ("avond",)),
        (("do om 20",), ("avond",)),
        (("di 19u30",), ("avond",)),
        (("ma 10:00-12:00 (niet op za)",), ("ochtend",)),
        (("ma 10:00-12:00, in de vakantie gesloten",), ("ochtend",)),
        (("ma, za gesloten",), ()),
        (("zo nodig in overleg",), ()),
        (("voor 12-18 jaar",), ()),
        (("groep 3",), ()),
        (("van 1-2-2026 tot 3-4-2026",), ()),
        (("12.05.2026",), ()),
        (("2 uur per week",), ()),
        (("op afspraak",), ()),
        ((), ()),
    ],
)
def test_parts_of_the_day(tijden, parts):
    assert dagdelen(tijden) == parts


@pytest.mark.parametrize(
    ("tijden", "days"),
    [
        (("ma 10:00-12:00", "wo 19:30-21:00"), ("ma", "wo")),
        (("wo 19:30", "ma 10:00"), ("ma", "wo")),
        (("elke dinsdagmiddag",), ("di",)),
        (("maandag t/m vrijdag",), ("ma", "di", "wo", "do", "vr")),
        (("ma-vr 9-17",), ("ma", "di", "wo", "do", "vr")),
        (("vr t/m ma",), ("ma", "vr", "za", "zo")),
        (("werkdagen",), ("ma", "di", "wo", "do", "vr")),
        (("dagelijks, behalve in de vakantie",), DAYS),
        (("ma en do (geen vr)",), ("ma", "do")),
        (("donderdags om 10 uur",), ("do",)),
        (("Dí 10:00",), ("di",)),
        (("zo snel mogelijk",), ()),
        (("elke maand",), ()),
        (("woonkamer, dichtbij, vragen, zaal",), ()),
        ((), ()),
    ],
)
def test_days_of_the_week(tijden, days):
    assert weekdays(tijden) == days


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("di 09:00-11:00", "dinsdag 9.00 tot 11.00 uur"),
        ("wo 19:00-20:00 uur", "woensdag 19.00 tot 20.00 uur"),
        ("zo (middag)", "zondag (middag)"),
        ("zondag 10 uur", "zondag 10 uur"),
        ("op afspraak", "op afspraak"),
        ("", ""),
    ],
)
def test_in_words(text, words):
    assert in_words(text) == words


PIECES = st.sampled_from(
    [
        "ma",
        "zo",
        "dinsdag",
        " ",
        "-",
        "t/m",
        "10",
        ":",
        ".",
        "00",
        "24",
        "uur",
        "tot",
        "²",
        "٣",
        "€",
    ]
)
TEXTS = st.one_of(st.text(max_size=40), st.lists(PIECES, max_size=12).map("".join))


@given(st.lists(TEXTS, max_size=4))
@example(["24:59-24:59"])
@example(["0-0"])
def test_any_text_gives_known_parts_and_days_in_order(texts):
    parts, days = dagdelen(texts), weekdays(texts)
    assert list(parts) == [part for part in DAGDELEN if part in parts]
    assert list(days) == [day for day in DAYS if day in days]
    assert ("weekend" in parts) == bool({"za", "zo"} & set(days))
    assert all(isinstance(in_words(text), str) for text in texts)


@given(st.integers(7, 22), st.integers(0, 59), st.sampled_from(DAYS))
def test_a_well_written_time_has_a_part_of_the_day(hour, minute, day):
    text = f"{day} {hour:02}:{minute:02}-23:00"
    assert weekdays([text]) == (day,)
    assert "avond" in dagdelen([text])
    assert ("ochtend" in dagdelen([text])) == (hour < 12)
