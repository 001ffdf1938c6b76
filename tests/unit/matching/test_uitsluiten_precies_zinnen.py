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
balsport | Met een bal heb ik niks, volleybal en zo. Wel zin om te bewegen.
hardlopen | de fysio zegt bewegen, maar joggen mag niet van mijn knieën
fitness | Sportschool? Nee dank u. Ik zoek iets buiten om fit te worden
yoga | Mijn man heeft stress maar mindfulness is niks voor hem
zwemmen | Ik heb watervrees, dus geen zwemmen. Wel fit blijven.
vechtsport | Zelfvertrouwen voor mijn zoon van 10, liever geen vechtsport
erheen | Ik kan mijn huis niet verlaten, wie brengt er eten
erheen | Sinds mijn val zit ik alleen nog op mijn stoel en kom ik niet meer buiten de deur, ik zoek bezoek
erheen | mw is niet mobiel en kan niet naar activiteiten komen, zoekt contact
verwijzing | Ik wil morgen al ergens terecht, dus niet eerst een intakegesprek en weken wachten
verwijzing | Heb geen zin om bij het loket alles uit te leggen. Waar kan ik zo aanschuiven voor een maaltijd?
verwijzing | is er een plek waar ik niet eerst hoef aan te kloppen bij het wijkteam, voor kleren
pakket | Ik wil geen tas met spullen die ik niet lust, ik kies liever zelf
pakket | geen pakketten meer aub, mijn kinderen eten dat niet
gemengd | Alleen met vrouwen sporten, mannen erbij vind ik niet prettig
gemengd | ik schaam mij als er mannen zijn bij zwemmen
gemengd | Zij is bang van mannen en zoekt een plek overdag
scheiden | Nee wij gaan niet uit elkaar, maar het vuur is weg
scheiden | We zijn niet van plan te scheiden, wel willen we weer leren luisteren
drinken | Ik drink nooit, het gaat om mijn broer die elke dag dronken is
roken | Ik rook niet, maar mijn puber wel, hoe krijg ik hem ervan af
dag:ochtend | Dhr. wil graag een ochtend in de week iets met hout
dag:avond | Zoek een koor voor de avond
dag:middag | zkt middagbesteding, liefst creatief
dag:ochtend,middag | Waar kan mijn moeder overdag naartoe, ze is dan alleen
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
sport | Sportschool is niks voor mij, ik wil wel sporten met anderen
sport | Geen yoga en geen pilates, ik wil zweten
fitness | De sportschool kan ik niet betalen
balsport | mijn zoon mag niet meedoen met voetbal omdat ik het niet kan betalen
zwemmen | Mijn kind heeft geen zwemdiploma
hardlopen | Alleen hardlopen vind ik niks, met anderen wel
erheen | Mijn man komt de deur niet uit sinds zijn ontslag, hij heeft nergens zin in
erheen | Ik kom amper de deur uit, wie gaat er mee wandelen
verwijzing | Ik wacht al weken op de intake, wat kan ik intussen doen
verwijzing | Mijn uitkering is gestopt zonder dat ik een brief kreeg
pakket | Ik durf niet naar de voedselbank voor een pakket, hoe werkt dat
pakket | geen geld voor een pakketje naar mijn familie
gemengd | Mijn zoon is bang voor mannen met baarden
gemengd | Ik ben een man en voel me onveilig op straat
scheiden | Mijn vrouw wil niet scheiden maar ik wel, wat nu
scheiden | Ik ben nog niet gescheiden maar woon al apart, hoe regel ik het
drinken | ik drink niet zo vaak als vroeger maar nog te veel
drinken | Ik drink nooit alleen, altijd met vrienden, maar het is te veel
gokken | ik gok niet altijd met geld dat ik heb
dag | 's Avonds eet ik alleen en dat valt me zwaar
dag | Vanmiddag werd ik ontslagen
dag | Ik wil elke ochtend huilen
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
