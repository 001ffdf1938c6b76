"""How far it reaches what somebody rules out: one sport and not all, one way of being helped.

Each line has a group, or ``dag:`` and the parts of the day, and the sentence. The second series
rules its group out in nothing.
"""

import pytest

from app.matching.lexicon import Lexicon
from app.matching.reading import read
from app.matching.wishes import read_wishes

UITGESLOTEN = """
hardlopen | Ik wil fitter worden, alleen hardlopen is niks voor mij.
balsport | mijn zoon van 9 moet meer bewegen maar voetbal vindt hij vreselijk
zwemmen | Iets aan sport doen graag, maar zwemmen durf ik niet.
fitness | In een sportschool krijg je mij niet. Waar kan ik wel trainen met een ander?
vechtsport | Onze dochter zoekt een sport, geen judo of boksen svp
yoga | Ontspannen zou ik willen leren, maar van dat yoga gedoe moet ik niks hebben
erheen | Ik lig aan bed gekluisterd. Wie komt er koken?
erheen | Warm eten graag, ik kan niet naar een zaaltje toe komen
erheen | mijn vader komt de flat niet meer af, hij wil wel bezoek
verwijzing | We redden het niet met eten. Liever niet eerst een heel gesprek aan een bureau over mijn inkomen.
verwijzing | Ik heb nu hulp nodig en wil niet eerst een toets of een intake
verwijzing | kan ik ergens zo binnenlopen zonder eerst langs een loket te moeten voor mijn geldzorgen
pakket | Kan ik ook zelf boodschappen uitkiezen? Zo'n doos vol blikken die een ander inpakt hoef ik niet.
pakket | Geen voedselpakket, wel een winkel waar ik zelf kies
gemengd | Sinds vroeger voel ik me onveilig met mannen om me heen, ik wil sporten
gemengd | Mw. is angstig in gezelschap van mannen, zoekt dagplek.
gemengd | ik wil naaien leren maar er mogen geen mannen bij zijn
scheiden | Uit elkaar gaan we niet. Maar we ruziën elke dag en willen daar hulp bij.
scheiden | We willen juist niet scheiden, we willen leren praten met elkaar.
drinken | Nee, ik drink zelf niet. Mijn man wel, en veel te veel.
gokken | Nee, gokken doe ik niet. Ik gok niet, mijn broer wel.
dag:middag | Dhr. zoekt middag iets met zijn handen.
dag:ochtend | zoek voor de ochtend een plek met andere ouderen
dag:avond | Na mijn werk pas tijd, wie oefent er dan Nederlands met me
dag:ochtend,middag | Waar ben ik overdag welkom, ik slaap buiten
dag:weekend | Doordeweeks vaar ik, dus alleen op zaterdag of zondag kan ik sporten
balsport | Onze zoon hoeft niet op voetbal of hockey, hij wil iets anders
hardlopen | Rennen is aan mij niet besteed, wat kan ik dan doen aan mijn conditie
fitness | Ik wil aansterken maar zo'n fitnessruimte vol spiegels trek ik niet
vechtsport | Mijn dochter moet weerbaarder worden, maar boksen of zo vindt ze eng
yoga | Ik slaap beroerd en heb geen zin in mediteren of zweverige yoga
zwemmen | Bewegen met mijn artrose, alleen niet in een zwembad
erheen | Mijn vrouw is bedlegerig, wie kan haar voorlezen
erheen | Ik zit in een rolstoel op drie hoog zonder lift en kom niet naar beneden. Wie komt langs
erheen | Kan het eten gebracht worden? Ik red het niet meer om ergens heen te gaan.
verwijzing | Ik heb al zo vaak mijn hele verhaal moeten doen bij een balie, ik wil gewoon zonder aanvraag eten halen
verwijzing | Moet ik eerst langs een intake of kan ik zo meedoen? Liever geen intake.
verwijzing | zonder dat iemand mijn inkomen gaat controleren wil ik spullen voor de baby
pakket | Zo'n voedselpakket is niets voor ons, we willen zelf kiezen wat we eten
pakket | liever zelf pakken van de plank dan een krat krijgen die een ander gevuld heeft
gemengd | Na wat er gebeurd is durf ik niet meer tussen mannen te zitten
gemengd | waar kan ik zwemmen zonder dat er mannen kijken
gemengd | Cliënte voelt zich niet veilig bij mannen, zoekt nachtopvang
scheiden | Mijn vrouw en ik hoeven niet te scheiden, we hebben alleen hulp nodig met praten
scheiden | Een scheiding willen we niet, wel weer rust in huis
drinken | Zelf drink ik niet, maar mijn dochter is verslaafd
drinken | Ik ben niet aan de drank, ik ben de moeder van iemand die dat wel is
dag:middag | Zoekt iets voor in de middag, mevrouw is 's ochtends bij de fysio
dag:avond,weekend | kan alleen na zessen, zoek een taalmaatje
dag:ochtend | Mijn man gaat dinsdagochtend naar de dagopvang, dan wil ik zelf iets doen
dag:weekend | Zaterdag ben ik vrij, waar kan ik helpen in een tuin
"""

NIET_UITGESLOTEN = """
sport | Bewegen moet van de dokter, maar hardlopen doe ik niet.
sport | Geen voetbal, wel iets anders om moe van te worden
sport | Ik hou niet van zwemmen maar wel van gymnastiek
erheen | Ik kom te weinig buiten en wil eens ergens eten met anderen
erheen | Mijn kinderen komen niet meer bij me thuis
verwijzing | Ik wil niet eerst thuis zitten wachten, ik wil nu mensen zien
pakket | Waar kan ik een voedselpakket krijgen
pakket | Ik heb geen doos eten meer in huis
gemengd | Er zijn zo weinig mannen bij de club, ik wil mannen ontmoeten
gemengd | Ik voel me onveilig thuis door mijn man
scheiden | Ik ga scheiden en weet niet wat ik moet regelen
scheiden | Hij wil niet scheiden en ik wel
drinken | Ik drink niet alleen in het weekend maar elke dag
drinken | ik kan niet stoppen met drinken
drinken | Ik drink niet genoeg water
dag | Elke middag zit ik alleen en staar uit het raam
dag | Hij slaat me 's avonds als hij gedronken heeft
dag | Het was die ochtend dat mijn man stierf
dag | 's Nachts lig ik wakker en 's ochtends ben ik kapot
sport | Judo wil hij niet meer, maar zwemmen graag
sport | Voetbal is te duur voor ons, waar kan mijn zoon sporten
balsport | Voetbal is te duur voor ons, waar kan mijn zoon sporten
zwemmen | Ik heb nooit leren zwemmen en wil dat nu
zwemmen | Ik kan niet zwemmen
hardlopen | Ik kan niet meer hardlopen door mijn knie en mis dat zo
erheen | Ik kom 's ochtends mijn bed niet uit, alles is zwart
erheen | Mijn zoon komt zijn kamer niet uit, hij gamet de hele dag
erheen | ik durf de deur bijna niet uit sinds de inbraak, ik wil weer onder de mensen
verwijzing | De huisarts zei dat ik hierheen moest
pakket | We krijgen al een pakket maar het is niet genoeg
pakket | Ik heb geen voedselpakket gekregen, waar kan ik het aanvragen
gemengd | Ik ben bang voor mijn man
gemengd | Ik werk tussen mannen en zoek nu vrouwen om mee te wandelen
scheiden | We willen niet scheiden met ruzie, maar netjes
scheiden | Mijn man wil weg en ik wil niet scheiden maar het moet
drinken | Ik drink niet veel maar wel elke avond
drinken | Ik drink niet meer sinds mei en zoek steun
drinken | mijn kind drinkt niet aan de borst
roken | Ik rook niet minder dan vroeger, hoe stop ik
dag | Ik zit elke avond alleen aan tafel
dag | Mijn man werkt 's nachts en ik slaap overdag niet
dag | Op zaterdag is mijn vrouw overleden
dag | Om drie uur 's nachts word ik wakker van de zorgen
"""


def _rows(text: str) -> list[list[str]]:
    return [line.split(" | ", 1) for line in text.strip().splitlines()]


@pytest.mark.parametrize(("slug", "text"), _rows(UITGESLOTEN))
def test_what_somebody_rules_out_is_seen(slug: str, text: str, lexicon: Lexicon) -> None:
    reading = read(text, lexicon)
    if slug.startswith("dag:"):
        assert read_wishes(reading, lexicon).dagdelen == tuple(slug[4:].split(","))
    else:
        assert slug in reading.uitsluiten


@pytest.mark.parametrize(("slug", "text"), _rows(NIET_UITGESLOTEN))
def test_what_only_looks_like_it_is_not(slug: str, text: str, lexicon: Lexicon) -> None:
    reading = read(text, lexicon)
    assert slug not in reading.uitsluiten
    if slug == "dag":
        assert read_wishes(reading, lexicon).dagdelen == ()


def test_who_wants_no_football_may_want_to_swim(lexicon: Lexicon) -> None:
    assert read("Ik wil sporten, maar geen voetbal.", lexicon).uitsluiten == ("balsport",)
