"""What a worker does now when somebody is in need, by soort of crisis. It asks nothing.

Written by hand. Rules (quality list A3.6): the word "zelfdoding", no method, short orders in the
order in which to do them. Numbers of helplines come from the answer, as links under the steps.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

DANGER = "112"


@dataclass(frozen=True, slots=True)
class Stappen:
    """The heading of the panel, and what to do, one thing a sentence or two."""

    titel: str
    stappen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lijn:
    """A line to call: its number, its name, and when it can be called (``""`` is unknown)."""

    telefoon: str
    naam: str
    wanneer: str


@dataclass(frozen=True, slots=True)
class Nood:
    """The panel above the options."""

    soort: str
    titel: str
    stappen: tuple[str, ...]
    lijnen: tuple[Lijn, ...]


STAPPEN: Mapping[str, Stappen] = {
    "acuut": Stappen(
        "Doe dit nu: er is gevaar",
        (
            "Bel 112. Zeg waar u bent en wat er aan de hand is.",
            "Blijf bij de inwoner, als dat veilig is. Doe wat 112 zegt.",
            "Houd de lijn open als u de inwoner belt. Laat een collega dan 112 bellen.",
            "Haal een collega erbij. U hoeft dit niet alleen te doen.",
        ),
    ),
    "suicide": Stappen(
        "Doe dit nu: de inwoner denkt aan zelfdoding",
        (
            "Bij direct gevaar: bel 112.",
            "Blijf bij de inwoner. Laat de inwoner nu niet alleen.",
            "Luister rustig. Zeg gewoon het woord zelfdoding.",
            "Bel samen 113. Dat kan dag en nacht.",
            "Bel ook de huisarts. Is de huisarts dicht, bel dan de huisartsenpost.",
            "Haal een collega erbij. Spreek af wie wat doet.",
        ),
    ),
    "geweld": Stappen(
        "Doe dit nu: de inwoner is niet veilig",
        (
            "Bij direct gevaar: bel 112.",
            "Praat met de inwoner alleen. Niet met de ander erbij.",
            "Bel Veilig Thuis. U mag ook bellen om te overleggen.",
            "Volg de meldcode van uw organisatie.",
            "Geef niets mee dat thuis opvalt. Ook geen papier, link of bericht.",
            "Haal een collega erbij. Spreek af wie wat doet.",
        ),
    ),
    "kindermishandeling": Stappen(
        "Doe dit nu: een kind is niet veilig",
        (
            "Bij direct gevaar: bel 112.",
            "Bel Veilig Thuis. U mag overleggen zonder de naam van het kind.",
            "Volg de vijf stappen van de meldcode.",
            "Beloof het kind niet dat u zwijgt.",
            "Praat met de ouders als dat veilig is voor het kind.",
            "Haal een collega erbij. Spreek af wie wat doet.",
        ),
    ),
}


def make_nood(panel: Mapping[str, Any] | None) -> Nood | None:
    """The panel for a worker, from the ``crisis`` of an answer; None where there is none.

    A soort that is not known here gets the steps for danger to life: those are right for all.
    """
    if panel is None:
        return None
    steps = STAPPEN.get(panel["soort"], STAPPEN["acuut"])
    lines = [
        Lijn(line["telefoon"], line["naam"] if line["naam"] != line["telefoon"] else "",
             line["wanneer"] or "")
        for line in panel["hulplijnen"]
    ]  # fmt: skip
    lines.sort(key=lambda line: line.telefoon != DANGER)
    return Nood(panel["soort"], steps.titel, steps.stappen, tuple(lines))
