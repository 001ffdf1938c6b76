"""The weighing: every rule is one object with a code, a weight, a measure and a sentence. Pure.

A measure gives 0..1, or None where the rule does not apply; then the rule's ``neutral`` counts. The
score is the chance, by the logistic of the weighed measures, that a good worker would call the
option fitting: so it lies in 0..1 and means the same in every answer. Weights are points of that
sum. They were found by letting the options of each practice question compete (``python -m
tests.evaluate.weging`` finds them anew), and lie halfway between two such fits, with a middle
chosen by hand: that did best with the list as people see it. They are published with their version
on ``/zo-kiest-dichtbij``. A new rule is one entry here.
"""

from dataclasses import dataclass

from app.core.i18n import N_
from app.matching import measures as m
from app.matching.curve import STRAIGHT, Curve
from app.matching.measures import Measure, Sentence

VERSION = "2026-11-22.4"
# Where the points make a chance of one half; without the meaning layer a witness is missing.
MIDDLE = 12.25
MIDDLE_WITHOUT_MEANING = 11.3
# Below this score an option is not suggested.
THRESHOLD = 0.09
# Where nothing fits, the nearest is named from this score on.
NEAREST_FROM = 0.03
# The best few are shown from the threshold on, as far as they hold up beside the very best; more
# only when they are good in themselves too. A list that goes on with ever worse options hides the
# good ones, and its tail is where what is wrong for this person stands.
FIRST = 3
FIRST_SHARE = 0.65
REST_FROM = 0.6
REST_SHARE = 0.5
# Who is sent to another desk is shown only what is this surely asked for as well.
BESIDE_DESK_FROM = 0.9


@dataclass(frozen=True, slots=True)
class Rule:
    """One factor of the weighing.

    ``weight`` is the points that a measure of 1 brings, ``curve`` which share of them a lower one
    brings. ``sentence`` says it when the measure is at least ``said_from``. ``uitleg`` explains it
    on the page about the weighing.
    """

    code: str
    weight: float
    measure: Measure
    sentence: Sentence
    uitleg: str
    neutral: float = 0.5
    said_from: float = 0.6
    curve: Curve = STRAIGHT

    def points(self, measured: float | None) -> float:
        """What a measure brings; None where the rule does not apply."""
        return self.weight * self.curve(self.neutral if measured is None else measured)


# Where the points of a rule bend, and which share of them it then brings.
NEED = Curve(((0.0, 0.0), (0.1, 0.4), (0.2, 0.53), (0.35, 0.65), (0.5, 0.76), (1.0, 1.0)))
THEMA = Curve(((0.0, 0.0), (0.3, 0.38), (0.6, 0.45), (0.8, 0.79), (1.0, 1.0)))
WORDS = Curve(((0.0, 0.0), (0.1, 0.29), (0.2, 1.0), (1.0, 1.0)))
RARE = Curve(((0.0, 0.0), (0.8, 0.0), (1.0, 1.0)))
MEANING = Curve(((0.0, 0.0), (0.1, 0.23), (0.2, 0.6), (0.3, 0.81), (0.5, 1.0)))

RULES: tuple[Rule, ...] = (
    Rule("behoefte", 4.2, m.need, m.say_need, N_("Helpt het bij wat er speelt?"), 0.4, 0.2, NEED),
    Rule("thema", 1.5, m.thema, m.say_thema, N_("Gaat het over hetzelfde thema?"), 0.3, 0.6, THEMA),
    Rule("woorden", 0.6, m.words, m.say_words, N_("Noemt het dezelfde woorden?"), 0.25, 0.3, WORDS),
    Rule("zeldzaam", 0.8, m.rare, m.say_rare, N_("Heeft het als enige uw woord?"), 0.25, 1.0, RARE),
    Rule(
        "betekenis",
        2.2,
        m.meaning,
        m.say_meaning,
        N_("Lijkt de tekst op uw vraag?"),
        0.1,
        0.35,
        MEANING,
    ),
    Rule("doelgroep", 1.1, m.group, m.say_group, N_("Is het voor mensen zoals u?"), 0.6),
    Rule(
        "voorwaarde", 2.2, m.condition, m.say_condition, N_("Is het hier speciaal voor?"), 1.0, 1.0
    ),
    Rule("geslacht", 1.2, m.sex, m.say_sex, N_("Is het voor vrouwen, mannen of allebei?"), 1.0),
    Rule("leeftijd", 0.9, m.age, m.say_age, N_("Past het bij de leeftijd?"), 1.0, 1.0),
    Rule("afstand", 0.3, m.near, m.say_near, N_("Is het dichtbij?"), 0.4, 0.8),
    Rule("taal", 1.4, m.language, m.say_language, N_("Spreken ze uw taal?")),
    Rule("lotgenoten", 0.3, m.peers, m.say_peers, N_("Zijn er mensen die het zelf meemaakten?")),
    Rule("kosten", 0.4, m.costs, m.say_costs, N_("Wat kost het?"), said_from=1.0),
    Rule("toegankelijkheid", 0.4, m.access, m.say_access, N_("Kunt u er goed bij?")),
    Rule("tijd", 0.3, m.time, m.say_time, N_("Is het op een tijd die past?")),
    Rule("wachttijd", 0.2, m.waiting, m.say_waiting, N_("Kunt u snel terecht?"), said_from=1.0),
    Rule("versheid", 0.2, m.fresh, m.say_fresh, N_("Is het pas nog gecontroleerd?"), said_from=0.8),
    Rule("trede", 0.2, m.light, m.say_light, N_("Is het een kleine stap?"), said_from=0.75),
)
