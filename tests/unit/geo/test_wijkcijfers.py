"""Figures of a wijk: the year and source come along, and no mean is made up."""

from pathlib import Path

import pytest

from app.geo.wijkcijfers import Cijfer, read_figures

SEEDS = Path(__file__).resolve().parents[3] / "seeds"
WIJKEN = (
    "code,naam,inwoners,inwoners_jaar,inwoners_schatting,pct_65plus_2021,bron_inwoners\n"
    "WK1,Een,3150,2021,ja,15.0,geschat\n"
    "WK2,Twee,,,,,\n"
)
BUURTEN = (
    "code,naam,wijk_code,pct_mantelzorger_2014,pct_bijstand_2014,bron_indicatoren\n"
    "BU1,a,WK1,35.0,,geteld\n"
    "BU2,b,WK1,30.6,,geteld\n"
    "BU3,c,WK1,,,geteld\n"
)


@pytest.fixture
def seeds(tmp_path):
    folder = tmp_path / "stad"
    folder.mkdir()
    (folder / "gemeente.toml").write_text('code = "GM1"\nnaam = "Stad"\n')
    (folder / "wijken.csv").write_text(WIJKEN)
    (folder / "buurten.csv").write_text(BUURTEN)
    return tmp_path


def test_a_figure_has_its_year_and_says_whether_it_is_an_estimate(seeds):
    assert read_figures(seeds, "GM1")["WK1"] == (
        Cijfer("inwoners", 3150, 3150, 2021, True, "geschat"),
        Cijfer("pct_65plus", 15, 15, 2021, True, "geschat"),
        Cijfer("pct_mantelzorger", 30.6, 35.0, 2014, False, "geteld"),
    )


def test_what_nobody_measured_is_not_there(seeds):
    assert read_figures(seeds, "GM1")["WK2"] == ()


def test_a_gemeente_without_figures_has_none(seeds):
    (seeds / "stad" / "buurten.csv").unlink()
    (seeds / "stad" / "wijken.csv").unlink()
    assert read_figures(seeds, "GM1") == {}
    assert read_figures(seeds, "GM2") == {}


def test_the_figures_of_zwolle_are_possible_ones():
    found = read_figures(SEEDS, "GM0193")
    assert len(found) == 16
    for figures in found.values():
        for one in figures:
            assert one.laagste <= one.hoogste
            assert one.jaar in (2014, 2021)
            assert one.bron
            assert one.onderwerp == "inwoners" or 0 <= one.laagste <= one.hoogste <= 100
            assert one.schatting == (one.jaar == 2021)
