"""Whom questions and aanbod are about, series 5: written after the mending of series 4."""

import pytest

from tests.unit.matching.persoon_zin import Vraag, faults, may_go, pairs, questions

VRAGEN = """
kind|14-16|m|||Onze middelste zit in de derde van het vwo, hij doet niks meer aan school, mijn zoon bedoel ik
kind|5-7|v|||mijn dochter uit groep 3 durft niet te praten in de klas
zelf|12-14||||Ik zit in de brugklas en word uitgelachen om mijn kleren
kind|7-8|m|||Jochie van zeven, mijn zoon dus, slaapt nooit voor elven
kind|21|v|||Mijn volwassen dochter van 21 komt haar kamer niet meer uit
kind|||||Het is voor onze zoon, niet voor ons, hij zit zonder werk
ouder|88|v|||Mijn hoogbejaarde moeder is 88 en woont nog alleen op een flat
ouder||m|||Mijn dove vader snapt niks van zijn telefoon
ouder|||||Mijn ouders redden het thuis niet meer samen
grootouder||v|||Mijn oude oma zit de hele dag voor het raam
zelf|41|v|||Als moeder van drie ben ik ook nog mens, 41 jaar, ik wil weer dansen
zelf|33|m|||Ik ben 33, vader van een dochter, en ik wil zelf beter leren lezen
zelf|60|||+mantelzorgers|Ik ben 60 en mantelzorger voor mijn man met parkinson
zelf|17|v|||meisje 17, zwanger, ouders weten het niet
zelf|62|m|||man 62, vrouw overleden, drinkt te veel
zelf|49|||+hersenletsel|Sinds mijn tia ben ik 49 en een ander mens
zelf|27||||27 en nog nooit een vriend of vriendin gehad
zelf|||||Mijn collega zei dat ik eens met iemand moest praten
zelf|||||De huisarts, een aardige mevrouw, zegt dat ik meer moet bewegen
zelf|||||Mijn buurvrouw vertelde me over een inloop, waar kan ik koffie drinken
buur||v|||De mevrouw van hiernaast is al weken niet buiten geweest, mijn buurvrouw eet slecht
buur|||||Gezin bij ons in de straat schreeuwt de hele avond tegen de kinderen
kleinkind|6|m|||Kleinzoon van 6 logeert bij ons, zijn moeder is opgenomen
|19|m|||Jongeman 19 jr, geen startkwalificatie, thuis uit gezet
client|45|v|||Mw. 45 jr, LVB, 3 kinderen uit huis geplaatst
|||0-1||Ik heb een pasgeboren baby en mijn moeder woont ver weg
|||0-0||baby van drie maanden drinkt slecht
|||3-9||onze kinderen zijn 3, 6 en 9 en we hebben geen vakantie
|||10-12||de kinderen zitten in groep 7 en 8 en willen op schaatsles
zelf||v|||mijn man en ik hebben alleen nog ruzie
zelf||m|||mijn vrouw en ik kunnen geen kinderen krijgen
partner|||||Mijn vrouw zoekt andere vrouwen om Nederlands mee te praten
zelf|38|m|||Gescheiden vader van 38 ziet zijn zoontje niet meer
zelf|15|||+jongeren|ik ben 15 en mijn moeder is manisch
|24-110||||Ik ben 24, mijn vader heeft dementie op jonge leeftijd
zelf|70-110||||Tachtiger zoekt schaakmaatje
"""

AANBOD = """
Stoere meiden ~ Weerbaarheid voor meiden tussen de 12 en 16 jaar. ~ ~ ~
+ mijn dochter van 13 wordt gepest
- mijn dochter van 8 wordt gepest
- mijn zoon van 13 wordt gepest
Atelier Klein ~ Tekenen en kleien, voor kinderen vanaf 6 jaar. ~ kinderen ~ ~
+ mijn dochter van 9 tekent graag
- mijn peuter van 3 verft alles onder
Zomerschool ~ Taal en spel voor leerlingen uit groep 6, 7 en 8. ~ ~ ~
+ mijn zoon uit groep 7 moet beter lezen
- mijn zoon uit groep 3 moet beter lezen
Mentorproject ~ Een student koppelen wij aan een leerling uit de eerste of tweede klas van de middelbare school. ~ ~ ~
+ mijn dochter zit in de tweede klas havo en kan niet plannen
- mijn zoon is 8 en kan niet plannen
- ik ben 36 en kan niet plannen
Jong mantelzorg café ~ Voor jongeren van 16 tot 25 die zorgen voor een ouder, broer of zus. ~ mantelzorgers|jongeren ~ ~
+ ik ben 19 en zorg voor mijn moeder
- ik ben 52 en zorg voor mijn moeder
- ik ben 11 en zorg voor mijn moeder
Al-Anon ~ Voor familie en vrienden van alcoholisten. ~ naasten ~ ~
+ mijn man drinkt elke avond een fles leeg
- ik drink elke avond een fles leeg
AA Zwolle ~ Anonieme alcoholisten: voor mensen die willen stoppen met drinken. ~ ~ 18 ~
+ ik drink elke avond een fles leeg
- niet voor mezelf, mijn broer drinkt elke avond en ik slaap er niet van
Gokvrij ~ Zelfhulpgroep voor wie wil stoppen met gokken. ~ ~ 18 ~
+ ik heb alles vergokt
- mijn zoon heeft alles vergokt en wij zijn ten einde raad
KOPP groep ~ Voor kinderen van 8 t/m 12 met een ouder met psychische problemen. ~ kinderen ~ ~
+ mijn dochter van 9 heeft het zwaar, haar vader is manisch
- mijn zoon van 9 heeft geen vriendjes op school
Pleegoudercafé ~ Ontmoeting voor pleegouders. ~ ouders ~ ~
+ ik ben pleegmoeder van een meisje van 6
Moedergroep ~ Moeders met een baby praten en zingen samen. ~ ouders ~ ~
+ als moeder van een baby van 4 maanden zoek ik anderen
+ ik ben net bevallen van een zoontje
- als vader van een baby van 4 maanden zoek ik anderen
Vader en kind kamp ~ Een weekend voor vaders met hun kinderen van 6 tot 12 jaar. ~ ouders|kinderen ~ ~
+ ik als vader wil iets leuks doen met mijn dochter van 8
- ik als moeder wil iets leuks doen met mijn zoon van 8
Zwangerfit ~ Bewegen voor zwangere vrouwen. ~ ~ ~
+ ik ben zwanger en wil bewegen
- ik ben een half jaar geleden bevallen en wil weer bewegen
Jonge weduwen ~ Voor wie jong, voor het 50e jaar, een partner verloor. ~ nabestaanden ~ ~
+ ik ben 38 en mijn vrouw is overleden
- ik ben 79 en mijn vrouw is overleden
Ouder verloren ~ Groep voor volwassenen van wie een ouder is overleden. ~ nabestaanden ~ 18 ~
+ mijn moeder is in maart overleden
- mijn moeder leeft nog maar kent mij niet meer
Wsparcie ~ Spotkania po polsku. Koffie en hulp in het Pools. ~ ~ ~
+ Szukam pomocy po polsku, jestem sama w Zwolle
- ik ben eenzaam en zoek gezelschap
Engels café ~ English conversation, wij spreken Engels met elkaar. ~ ~ ~
+ I just moved here and want to meet people
- ik zoek een plek om koffie te drinken
Puberbrein ~ Lezing voor ouders en opvoeders van tieners. ~ ouders ~ ~
+ mijn dochter van 14 liegt over alles
- mijn dochtertje van 2 slaat andere kinderen
Vijftig en verder ~ Bewegen voor vijftigers en zestigers. ~ ~ ~
+ ik ben 56 en wil meer bewegen
- ik ben 25 en wil meer bewegen
Studentenhuiskamer ~ Voor studenten van 17 tot 27: samen eten en studeren. ~ ~ ~
+ ik ben 20, studeer hier en ken niemand
- ik ben 44 en ken niemand
Gehandicapte broer of zus ~ Weekend voor brusjes van 8 tot 14 jaar. ~ ~ ~
+ ik ben 12 en mijn zusje is gehandicapt
- ik ben 35 en mijn broer is gehandicapt
Partnergroep dementie ~ Voor mannen en vrouwen van wie de partner dementie heeft. ~ dementie|mantelzorgers ~ ~
+ mijn man heeft alzheimer
- mijn moeder heeft alzheimer
- ik heb zelf beginnende dementie
Seniorenfit ~ Gym voor senioren vanaf 65. ~ ~ ~
+ ik ben 71 en wil gymmen
- ik ben 40 en wil gymmen
Kleuterdans ~ Dansles voor kleuters. ~ ~ ~
+ mijn dochter van 5 wil dansen
- mijn dochter van 12 wil dansen
Steun bij autisme van je kind ~ Avonden voor ouders van kinderen met autisme, van 4 tot 18 jaar. ~ autisme|ouders ~ ~
+ mijn zoon van 10 heeft autisme
- ik ben 30 en heb autisme
"""


@pytest.mark.parametrize("vraag", questions(VRAGEN), ids=lambda vraag: vraag.tekst)
def test_whom_a_question_is_about(lexicon, vraag: Vraag):
    assert faults(vraag, lexicon) == []


@pytest.mark.parametrize(("offer", "text", "fits"), pairs(AANBOD))
def test_who_may_go_to_an_aanbod(lexicon, offer, text, fits):
    assert may_go(offer, text, lexicon) is fits
