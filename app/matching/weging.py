"""The weighing as plain values: what the matcher counts with, for who must know it. Pure.

Read at the moment of asking from the very objects that the matcher uses, and nowhere written a
second time: the entry in the Algoritmeregister, its page and its file say what is counted.
"""

import dataclasses
from dataclasses import dataclass
from typing import Any

from app.matching import leemte, limits, rules, score
from app.matching.curve import STRAIGHT

Punten = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Regelgewicht:
    """A rule: the points that a measure of 1 brings.

    ``zonder_gegeven`` is the measure that counts where the rule does not apply, ``gezegd_vanaf``
    the one from which its reason is said to who asks. ``kromme`` are the points (measure, share) of
    its curve; a straight line where it is empty.
    """

    code: str
    vraag: str
    punten: float
    zonder_gegeven: float
    gezegd_vanaf: float
    kromme: Punten


@dataclass(frozen=True, slots=True)
class Weging:
    """All numbers of the matcher that change an answer. Scores and chances run from 0 to 1.

    ``midden`` is where the sum of points makes a score of one half, ``midden_zonder_betekenis``
    the same where no meaning layer is on. Below ``drempel`` an option is not shown, and none is
    named as the nearest below ``dichtstbij_vanaf``. ``eerste`` options are shown from
    ``eerste_deel`` of the best score on, more only from ``rest_vanaf`` and ``rest_deel`` of it.
    Who is sent to another desk sees only what scores ``naast_loket_vanaf``. What differs less than
    ``gelijk`` takes turns by day, and ``dubbel_deel`` is left of the score of an almost-double.
    ``grenzen`` are what makes an option fall off. From a chance of ``leemte_vanaf`` on, by the
    signs of ``leemte_met_betekenis`` (or without it), something is missing in the city.
    """

    versie: str
    regels: tuple[Regelgewicht, ...]
    midden: float
    midden_zonder_betekenis: float
    drempel: float
    dichtstbij_vanaf: float
    eerste: int
    eerste_deel: float
    rest_vanaf: float
    rest_deel: float
    naast_loket_vanaf: float
    gelijk: float
    dubbel_deel: float
    grenzen: tuple[str, ...]
    leemte_vanaf: float
    leemte_met_betekenis: tuple[tuple[str, float], ...]
    leemte_zonder_betekenis: tuple[tuple[str, float], ...]

    def as_json(self) -> dict[str, Any]:
        """The same as plain dicts, lists, numbers and texts."""
        shown = dataclasses.asdict(self)
        shown["leemte_met_betekenis"] = dict(self.leemte_met_betekenis)
        shown["leemte_zonder_betekenis"] = dict(self.leemte_zonder_betekenis)
        for row in shown["regels"]:
            row["kromme"] = [list(point) for point in row["kromme"]]
        return shown | {"grenzen": list(self.grenzen), "regels": list(shown["regels"])}


def weging_now() -> Weging:
    """What the matcher of this process counts with."""
    return Weging(
        versie=rules.VERSION,
        regels=tuple(_row(rule) for rule in rules.RULES),
        midden=rules.MIDDLE,
        midden_zonder_betekenis=rules.MIDDLE_WITHOUT_MEANING,
        drempel=rules.THRESHOLD,
        dichtstbij_vanaf=rules.NEAREST_FROM,
        eerste=rules.FIRST,
        eerste_deel=rules.FIRST_SHARE,
        rest_vanaf=rules.REST_FROM,
        rest_deel=rules.REST_SHARE,
        naast_loket_vanaf=rules.BESIDE_DESK_FROM,
        gelijk=score.EQUAL,
        dubbel_deel=score.DOUBLE_SHARE,
        grenzen=tuple(limit.code for limit in limits.LIMITS),
        leemte_vanaf=leemte.GAP_FROM,
        leemte_met_betekenis=_signs(leemte.MET_BETEKENIS),
        leemte_zonder_betekenis=_signs(leemte.ALLEEN_WOORDEN),
    )


def _row(rule: rules.Rule) -> Regelgewicht:
    curve = () if rule.curve is STRAIGHT else rule.curve.points
    return Regelgewicht(rule.code, rule.uitleg, rule.weight, rule.neutral, rule.said_from, curve)


def _signs(weights: leemte.Gewichten) -> tuple[tuple[str, float], ...]:
    return tuple(
        (field.name, getattr(weights, field.name)) for field in dataclasses.fields(weights)
    )
