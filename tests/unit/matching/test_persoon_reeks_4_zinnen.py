"""Whom questions and aanbod are about, series 4: written before the rules were mended."""

import pytest

from tests.unit.matching.persoon_zin import Vraag, faults, may_go, pairs, questions

VRAGEN = """
kind|13-14|v||+jongeren|Mijn dochter zit in de tweede van het vmbo en haar cijfers gaan achteruit
kind|9-11|m||+kinderen|mijn zoon zit in groep 7 en kan niet meekomen met rekenen
kind|11-13|v|||Ons meisje gaat na de zomer naar de brugklas en kent er niemand
kind|3-5||||Mijn kleinste zit in groep 1 en bijt andere kinderen
kind|14-16|m|||zoon 3 havo blijft thuis van school
zelf|16-18||||ik zit in 5 vwo en kan me niet meer concentreren
zelf|10-12||||ik zit in groep acht en mijn ouders gaan uit elkaar
kind||v|||Het gaat niet om mij maar om mijn volwassen dochter, die speelt de hele nacht op de gokkast
kind||m|||Onze oudste zoon drinkt te veel, wij zijn ten einde raad
kind||v|||mijn jongste dochter wil niet meer eten
ouder||v|||Mijn oude moeder vergeet steeds het gas uit te doen
ouder||m|||Mijn alleenstaande vader eet slecht sinds hij ziek is
ouder||v|||mijn zieke moeder kan niet meer alleen thuis zijn en ik werk de hele week
zelf|38||||Sinds mijn ongeluk kan ik geen drukte meer aan. Ik ben 38 en mis mijn werk en mijn collega's
zelf|55||||Na mijn herseninfarct lees ik niet meer, mijn vrienden komen niet meer langs, ik ben 55
zelf|40||||Ik ben als kind geadopteerd uit Korea en wil weten wie mijn moeder was. Ik ben 40.
zelf|36||||Ik heb mijn vader nooit gekend en zoek hem nu, ik ben 36
zelf|29||||Ik wil mijn biologische ouders vinden, 29 jaar
zelf||m|||Mijn vrouw ligt de hele dag op bed en ik doe alles, de was, de kinderen, het eten
zelf||v|||Mijn man is sinds zijn hersenbloeding zo kwaad, ik weet niet hoe ik het volhoud
zelf|||0-0||Drie weken geleden bevallen en ik kan alleen maar huilen
kind|||0-0||onze baby is vier weken oud en slaapt alleen op mijn buik
kind|||0-0||Mijn dochtertje van zes weken krijst van vijf tot tien
zelf|14||||ik ben 14 en enig kind, mijn vader zit in een rolstoel
zelf|66|v|||Mijn zus is dood en ik ben alleen over, 66, vrouw
kind||m|||wij zijn twee vaders en ons zoontje wordt ermee gepest
zelf|71||||Mijn dochter heeft me opgegeven maar ik wil niet, ik ben 71
|34|||+psychisch-kwetsbaar|cl 34 depr., wil niet praten
|8|m|||jongetje 8 jr, moeder verslaafd, zoekt maatje
kind|15|v|||me dochter is 15 en hangt altijd met foute jongens
kind|7-9||7-9||ik zoek voor mijn tweeling uit groep 5 zwemles
ouder|78|m|||Schoonpa is 78 en rijdt nog auto maar het gaat niet meer
zelf|50||||Mijn beste vriendin is overleden en ik ben 50, niemand snapt het
zelf|17||||ik ben zeventien en woon bij mijn opa en oma
kleinkind|4||||Ik pas op mijn kleindochter van 4, zij praat nog niet
"""

AANBOD = """
Meidenclub ~ Alleen voor meisjes van 9 tot en met 13: knutselen, dansen, lachen. ~ kinderen|jongeren ~ ~
+ mijn dochter van 11 wil vriendinnen
- mijn dochter van 6 wil vriendinnen
- mijn dochter van 16 wil vriendinnen
Techniekclub ~ Solderen en programmeren. Kinderen van 8 t/m 12. ~ ~ ~
+ mijn zoon van 10 wil techniek leren
- ik ben 14 en wil techniek leren
- ik ben 43 en wil techniek leren
Broers en zussen ~ Middag voor broers en zussen (6 tot 12 jaar) van een kind met een ziekte. ~ ~ ~
+ ik ben 10 en mijn broertje is heel ziek
- ik ben 11 en enig kind, mijn moeder is ziek en ik doe alles
- ik ben 15 en mijn zusje is gehandicapt
Jonge mama's ~ Groep voor meiden en vrouwen tot en met 21 jaar die zwanger zijn of een kind hebben. ~ ouders|jongeren ~ ~
+ ik ben 19 en zwanger
- ik ben 34 en zwanger en zoek andere moeders
Klaar voor de brugklas ~ Groep 8'ers oefenen plannen en agenda. ~ kinderen ~ 11 ~ 12
+ mijn zoon uit groep 8 moet leren plannen
- mijn dochter in de derde van de havo moet leren plannen
Bovenbouwklas ~ Extra rekenen voor leerlingen van groep 6 tot en met 8. ~ ~ ~
+ mijn dochter van 10 snapt rekenen niet
- mijn dochter van 6 snapt rekenen niet
Brugklasgroep ~ Voor brugklassers die zich alleen voelen. ~ ~ ~
+ mijn dochter zit in de brugklas en is eenzaam
- mijn dochter van 8 is eenzaam op school
Anders dan eerst ~ Voor partners en volwassen kinderen van iemand met niet-aangeboren hersenletsel. ~ ~ 18 ~
+ mijn man kreeg een beroerte en is zo veranderd
- na mijn beroerte kan ik niet meer werken, ik ben 47 en mis mijn collega's
- sinds mijn beroerte is mijn hoofd snel vol, ik ben 52
Ouders met zorgen ~ Avonden voor ouders van een kind dat drinkt of gebruikt. ~ ~ ~
+ niet voor mezelf, het gaat om mijn zoon die elke dag blowt
- ik drink zelf te veel en wil ermee stoppen
Zelfhulp alcohol ~ Zelfhulpgroep voor wie wil stoppen met drinken. ~ ~ 18 ~
+ ik wil stoppen met drinken
+ mijn man wil stoppen met drinken, waar kan hij heen
- niet voor mezelf, ik drink niet, maar mijn volwassen zoon drinkt elke dag
- mijn vrouw drinkt en ik hou het thuis bijna niet meer vol
Samen somber ~ Lotgenotengroep depressie: praten met mensen die het kennen. ~ psychisch-kwetsbaar ~ 18 ~
+ ik ben al maanden depressief
- mijn man komt zijn bed niet uit en ik doe alles in huis en ben kapot
Steun voor wie naast iemand staat ~ Voor familie van iemand met een depressie. ~ ~ ~
+ mijn man komt zijn bed niet uit en ik doe alles in huis
- ik ben zelf depressief en heb niemand
Samen zwanger ~ Bijeenkomsten met de verloskundige voor aanstaande ouders. ~ ouders ~ ~
+ ik ben vier maanden zwanger
- drie weken geleden ben ik bevallen en ik huil alleen maar
- mijn dochtertje van zes weken huilt de hele avond
Kop in het zand ~ Groep voor kinderen van 8 tot 12 met een vader of moeder die drinkt of gebruikt. ~ kinderen ~ 8 ~ 12
+ ik ben 10 en mijn moeder drinkt
- mijn zoon van 11 wil alleen maar gamen
Gezond gewicht ~ Sporten en koken voor kinderen die te zwaar zijn, 6 t/m 12 jaar. ~ kinderen|ouders ~ 6 ~ 12
+ mijn dochter van 9 is veel te zwaar
Jong weduwschap ~ Voor mannen en vrouwen tot 50 die hun partner verloren. ~ nabestaanden ~ ~
+ mijn man is vorig jaar overleden, ik ben 41
- mijn man leeft nog maar na zijn beroerte is hij een ander mens
- mijn vrouw heeft alzheimer, ik raak haar kwijt terwijl ze er nog is
Grupa wsparcia ~ Praatgroep in het Pools voor mensen die willen stoppen met drinken. ~ ~ 18 ~
- stoppen met drinken
- ik drink te veel en wil ermee stoppen
+ Piję za dużo i chcę przestać. Szukam grupy po polsku.
Türkçe sohbet ~ Koffieochtend voor Turkse vrouwen. Wij spreken Turks. ~ ~ ~
- ik ben een vrouw uit Zwolle en voel me alleen
+ ben yalnızım, Türk kadınlarla tanışmak istiyorum
Taalmaatje Arabisch ~ Spreekuur in het Arabisch en Nederlands over brieven. ~ ~ ~
+ ik snap een brief niet
Vaderochtend ~ Vaders met kinderen tot 6 jaar spelen en ontbijten. Alleen vaders. ~ ouders|kinderen ~ ~
+ ik ben vader van een zoontje van 3
- ik ben moeder van een zoontje van 3
- als alleenstaande moeder met een dochter van 4 zoek ik andere ouders
Er alleen voor ~ Uitjes voor vaders en moeders die er in hun eentje voor staan. ~ ouders ~ ~
+ ik ben een alleenstaande moeder met twee kinderen
- mijn vrouw en ik willen met onze kinderen weleens een uitje
Puberouders ~ Cursus voor ouders van kinderen tussen 12 en 18. ~ ouders ~ ~
+ mijn zoon van 15 liegt de hele tijd
- mijn peuter van 2 krijst de hele dag
Eetclub 55+ ~ Samen koken en eten. Vanaf 55 jaar. ~ ~ ~
+ ik ben 68 en eet altijd alleen
- ik ben 31 en eet altijd alleen
Jong volwassen ~ Voor twintigers die nieuw zijn in de stad. ~ ~ ~
+ ik ben 24 en net verhuisd
- ik ben 46 en net verhuisd
Jeugdtheater ~ Toneel voor kids (7-11) op woensdag. ~ ~ ~
+ mijn dochter van 9 wil op toneel
- mijn zoon van 14 wil op toneel
Tienertuin ~ Tuinieren voor 10- tot 14-jarigen. ~ ~ ~
+ ik ben 12 en wil buiten iets doen
- ik ben 17 en wil buiten iets doen
Peutergym ~ Klimmen en rollen voor peuters van 2 en 3 met een ouder. ~ ouders|kinderen ~ ~
+ mijn zoontje van 2 heeft zoveel energie
- mijn zoon van 9 heeft zoveel energie
Studie en stress ~ Training voor leerlingen in de examenklas van havo en vwo. ~ ~ ~
+ ik zit in 6 vwo en heb paniek voor het examen
- ik ben 45 en heb stress op mijn werk
"""


@pytest.mark.parametrize("vraag", questions(VRAGEN), ids=lambda vraag: vraag.tekst)
def test_whom_a_question_is_about(lexicon, vraag: Vraag):
    assert faults(vraag, lexicon) == []


@pytest.mark.parametrize(("offer", "text", "fits"), pairs(AANBOD))
def test_who_may_go_to_an_aanbod(lexicon, offer, text, fits):
    assert may_go(offer, text, lexicon) is fits
