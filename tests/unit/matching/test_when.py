"""When an aanbod is on, by its text alone."""

import pytest

from app.directory.tijden import DAGDELEN
from app.matching.when import times_in_text

TIJDEN = """
ochtend | Soep en een luisterend oor. Elke dinsdagochtend in het wijkhuis.
avond | Zingen zonder noten. Op woensdagavond in de school.
middag | Handwerken met buren, donderdagmiddag vanaf twee uur.
weekend | Repareren en koffie, op zaterdag in de kantine.
avond | Groep voor partners. Acht avonden, om de week.
ochtend | Wandelgroep. We starten om 9.30 uur bij de kerk.
middag | Huiswerkplek, elke dag na schooltijd.
ochtend,middag | Ontmoetingsplek, overdag open, ook als u alleen een krant wilt lezen.
avond | Debatclub van 19.30 tot 21.30 uur.
weekend | Zondagse tafel. Een keer per maand op zondag eten wij samen.
middag | Meidenclub. Woensdagmiddag koken en kletsen.
ochtend,middag | Inloop van 10.00 tot 15.00 uur.
ochtend | Gym op de stoel in de ochtend.
avond | 's Avonds in het buurthuis, met oppas.
- | Dag en nacht een luisterend oor.
- | Maatje dat eens per week een middag of avond bij u is, in overleg.
- | Voor jongeren van 12 tot 18 jaar.
- | Tijden in overleg. Overdag of in de avond.
- | Voor wie 's nachts piekert en 's ochtends het bed niet uit komt.
- | Sinds die ochtend is alles anders. Voor wie een partner verloor.
- | Cursus van 10 weken.
- | Wij bellen u terug, meestal dezelfde middag.
ochtend | Koffieochtend in de hal van de flat, iedereen welkom.
avond | Elke eerste maandagavond van de maand een spreker.
middag | Breien op vrijdagmiddagen, neem uw eigen wol mee.
weekend | Buurtontbijt. De laatste zondag van de maand.
avond | Filmclub. Start 20.00 uur.
ochtend,middag | Dagopvang op werkdagen van 9 tot 16 uur.
middag | Kinderclub op woensdag na school.
avond | Mannengroep. Tien dinsdagavonden in de winter.
middag,weekend | Zaterdagmiddag voetballen op het veldje.
avond | Spreekuur in de avonduren voor werkende ouders.
ochtend | De kerk is iedere ochtend open.
- | Iemand die 's avonds alleen zit, krijgt bezoek op een moment dat past.
- | Voor wie de avonden lang vindt en de weekenden leeg.
- | Bel gerust, ook in de avond en in het weekend, wij zijn er altijd.
- | Maatje voor een paar uur per week, overdag of 's avonds.
- | Sinds 2010 in de wijk. Groep van 8 tot 12 mensen.
- | Voor mensen die op een ochtend wakker werden en niet meer konden.
avond | Leesgroep, om de week op donderdagavond.
ochtend | We wandelen elke maandagochtend vanaf het gezondheidscentrum.
middag | Bingomiddag met prijzen en een drankje.
weekend | Kerk open voor stilte op zondag en zaterdag.
ochtend,middag | Open van 9.30 tot 16.30 uur.
avond | Biljarten, iedere avond behalve woensdag.
middag | Kookclub voor kinderen op dinsdagmiddag.
weekend | Weekendontbijt: in het weekend schuift u aan.
ochtend | Yoga op de stoel. Woensdag om 10.15 uur.
avond | De kring komt zeven avonden bij elkaar.
- | Voor jongeren die 's avonds op straat hangen.
- | Wij zoeken een dag en tijd die u past.
- | Vrijwilliger komt een ochtend, middag of avond.
- | Een middag vol herinneringen: levensboek maken.
- | Al twintig jaar een begrip.
- | Wie overdag werkt en 's nachts zorgt, heeft recht op rust.
"""


@pytest.mark.parametrize(
    ("parts", "text"), [line.split(" | ", 1) for line in TIJDEN.strip().splitlines()]
)
def test_the_times_in_a_text(parts: str, text: str) -> None:
    expected = () if parts == "-" else tuple(parts.split(","))
    assert times_in_text(text) == expected


def test_parts_come_in_the_order_of_the_day() -> None:
    text = "Op zaterdag, elke dinsdagavond en iedere ochtend. Ook op woensdagmiddag."
    assert times_in_text(text) == DAGDELEN
