"""What `make leesniveau` does before LiNT-II: Frog's trees turned, and the sentences gathered."""

import pytest

from tests.leesniveau.__main__ import DOCUMENT, TARGET
from tests.leesniveau.bomen import as_ud, of_sentences, read
from tests.leesniveau.teksten import groups, sentences


def row(number: int, text: str, lemma: str, tag: str, head: int, relation: str) -> str:
    """A line of the table that Frog prints."""
    return f"{number}\t{text}\t{lemma}\t\t{tag}\t1.0\tO\t\t\t{head}\t{relation}"


def tree(*rows: tuple[str, str, str, int, str]) -> dict[str, tuple[str, str]]:
    """Of each word its head and relation, after turning; its own word for a root."""
    lines = [row(n, *cells) for n, cells in enumerate(rows, start=1)]
    words = as_ud(read("\n".join(lines))[0])
    return {word.tekst: (words[word.hoofd].tekst, word.relatie) for word in words}


def test_the_verb_with_a_meaning_governs():
    found = tree(
        ("U", "u", "VNW(pers,pron)", 2, "su"),
        ("kunt", "kunnen", "WW(pv,tgw,met-t)", 0, "ROOT"),
        ("ons", "ons", "VNW(pr,pron)", 4, "obj1"),
        ("bellen", "bellen", "WW(inf,vrij,zonder)", 2, "vc"),
        (".", ".", "LET()", 4, "punct"),
    )
    assert found["bellen"] == ("bellen", "ROOT")
    assert found["kunt"] == ("bellen", "aux")
    assert found["U"] == ("bellen", "nsubj")
    assert found["."] == ("bellen", "punct")


def test_a_passive_of_two_helpers():
    found = tree(
        ("Dat", "dat", "VNW(aanw,pron)", 2, "su"),
        ("moet", "moeten", "WW(pv,tgw,ev)", 0, "ROOT"),
        ("worden", "worden", "WW(inf,vrij)", 2, "vc"),
        ("gehoord", "horen", "WW(vd,vrij)", 3, "vc"),
    )
    assert found["gehoord"] == ("gehoord", "ROOT")
    assert found["worden"] == ("gehoord", "aux:pass")
    assert found["moet"] == ("gehoord", "aux")
    assert found["Dat"] == ("gehoord", "nsubj")


def test_what_it_is_governs_and_so_does_what_follows_a_small_word():
    found = tree(
        ("Dit", "dit", "VNW(aanw,pron)", 2, "su"),
        ("is", "zijn", "WW(pv,tgw,ev)", 0, "ROOT"),
        ("een", "een", "LID(onbep)", 4, "det"),
        ("groep", "groep", "N(soort,ev)", 2, "predc"),
        ("voor", "voor", "VZ(init)", 4, "mod"),
        ("ouders", "ouder", "N(soort,mv)", 5, "obj1"),
    )
    assert found["groep"] == ("groep", "ROOT")
    assert found["is"] == ("groep", "cop")
    assert found["ouders"] == ("groep", "mod")
    assert found["voor"] == ("ouders", "case")


def test_the_first_of_a_pair_governs():
    found = tree(
        ("ouders", "ouder", "N(soort,mv)", 2, "cnj"),
        ("en", "en", "VG(neven)", 0, "ROOT"),
        ("kinderen", "kind", "N(soort,mv)", 2, "cnj"),
    )
    assert found["ouders"] == ("ouders", "ROOT")
    assert found["kinderen"] == ("ouders", "conj")
    assert found["en"] == ("kinderen", "cc")


def test_there_is_one_root_and_no_circle():
    found = tree(
        ("als", "als", "VG(onder)", 0, "ROOT"),
        ("browser", "browser", "SPEC(vreemd)", 0, "ROOT"),
        ("kan", "kunnen", "WW(pv,tgw,ev)", 0, "ROOT"),
        (".", ".", "LET()", 3, "punct"),
    )
    assert [word for word, (head, _relation) in found.items() if head == word] == ["kan"]


def test_a_fixed_phrase_is_as_many_words_as_it_has():
    line = row(1, "in_het_kort", "in_het_kort", "VZ(init)_LID(bep)_N(soort,ev)", 0, "ROOT")
    words = read(line)[0]
    assert [(word.tekst, word.cgn) for word in words] == [
        ("in", "VZ|init"),
        ("het", "LID|bep"),
        ("kort", "N|soort|ev"),
    ]


def test_a_sentence_that_was_cut_in_two_is_whole_again():
    first = row(1, "Bel", "bellen", "WW(pv)", 0, "ROOT")
    second = row(1, "ons", "ons", "VNW(pr)", 0, "ROOT")
    cut = read(f"{first}\n\n{second}")
    whole = of_sentences(cut, ["Bel ons"])
    assert [[word.tekst for word in words] for words in whole] == [["Bel", "ons"]]
    assert [word.hoofd for word in whole[0]] == [0, 1]
    with pytest.raises(ValueError, match="Frog las"):
        of_sentences(read(first), ["Kom langs"])


def test_another_table_is_refused():
    with pytest.raises(ValueError, match="Geen regel van Frog"):
        read("frog: kan niet beginnen")


def test_only_whole_sentences_are_measured():
    assert sentences("Zoek\nKom langs.\nU kunt elke dag langskomen. Bel eerst even.") == [
        "U kunt elke dag langskomen."
    ]


def test_every_page_and_every_file_of_texts_is_measured():
    found = groups()
    for place in ("templates/home/over.html", "seeds/themateksten.toml", "seeds/crisis_tekst.toml"):
        assert len(found[place]) >= 5
    assert sum(map(len, found.values())) > 1000
    assert not any("%(" in said or "<" in said for group in found.values() for said in group)


def test_no_page_was_harder_than_level_1_when_it_was_last_measured():
    rows = [line.split("|")[1:-1] for line in DOCUMENT.read_text("utf-8").splitlines()]
    scores = {
        row[0].strip(): float(row[2].replace(",", "."))
        for row in rows
        if len(row) == 5 and "," in row[2]
    }
    assert len(scores) > 20
    assert {place: score for place, score in scores.items() if score >= TARGET} == {}
