"""Whom questions and aanbod are about, series 2: written before the rules were looked at."""

import pytest

from tests.unit.matching.persoon_zin import Vraag, faults, may_go, pairs, questions

VRAGEN = """
zelf|82|||+ouderen|Van mijn dochter moest ik u mailen. Ik ben 82, zit alleen en de tv is mijn enige vriend.
zelf|16||||kan ik bij iemand terecht over thuis? ben 16 en mijn vader schreeuwt elke dag
zelf|11|||+kinderen|ik ben 11 en mijn kleine broertje is heel ziek, niemand heeft tijd voor mij
zelf|17|v||+jongeren|Meisje, 17, uit huis gezet door stiefvader
|||4-9||Man van 43, net gescheiden, dochtertje van 4 en zoon van 9 om de week bij mij
zelf|29|v|0-1|+ouders|Ben 29 en drie maanden geleden bevallen, ik ken hier geen enkele moeder
kind|13||||Ons pleegkind is 13 en loopt steeds weg
kind|5|m|5-5|+ouders|Mijn mannetje is vijf en kan niet stilzitten in de klas
kind|10||||Hij is tien, groep zeven, en heeft nog nooit een vriendje mee naar huis gebracht. Wat kan ik doen als moeder?
kind|17|v||+jongeren|Mijn oudste dochter, zeventien, snijdt zichzelf
kind|1|||+ouders|kleine van 1 jaar huilt alle nachten, wij zijn gesloopt
ouder|91|v||+ouderen|Moeder is 91, woont nog zelfstandig, ziet bijna niks meer
ouder|76|m||+ouderen|schoonvader 76 jr rijdt nog auto maar is gevaarlijk op de weg
ouder||v|||me ma praat alleen marokkaans en zit altijd binnen
ouder||||+mantelzorgers|Ik mantelzorg voor allebei mijn ouders en heb ook nog een baan
grootouder||v|||Opoe is gevallen en nu durft ze niet meer naar buiten. Mijn oma bedoel ik.
buur|85|v|||Onze buurvrouw van 85 heeft al weken de gordijnen dicht
client|34|v|||Mw (34 jr) met LVB, vraagt hulp bij administratie
client|71|m||+ouderen|Dhr. K., 71 jr, weduwnaar, drinkt, ziet niemand
|22|||+jongeren|Jongere (22) zonder startkwalificatie, schulden bij zorgverzekeraar
|48|v|||Pte 48 jr, v, burn-out, zoekt daginvulling
|60|m||+nieuwkomers|Betreft Syrische man van 60, analfabeet, wil Nederlandse les
|8|||+kinderen|Aanmelding: meisje 8 jaar, getuige van ruzies thuis, gesloten
zelf|63|v||+nabestaanden|Vorig jaar verloor ik mijn man. Ik ben 63 en eet elke avond alleen.
zelf||m||+nabestaanden|Sinds mijn vrouw er niet meer is kook ik niet meer
zelf||v|||mijn man slaat me en ik durf niet weg
zelf||v|||Me ex staat steeds voor de deur en hij bedreigt mij
zelf||m|||ik word door mijn vriendin gecontroleerd, ze checkt mijn telefoon
zelf|50||||Ik word volgende maand vijftig en zie op tegen een feest zonder vrienden
zelf|38|m||+autisme|man 38 autisme, zoekt rustige hobbyclub
zelf|27|||+autisme|Met mijn autisme (ik ben 27) is solliciteren een ramp
zelf|||||Mijn paard is ingeslapen en niemand snapt mijn verdriet
zelf|69|||+mantelzorgers|Ik ben 69 en mijn vrouw heeft alzheimer, ze laat me geen minuut los
||||+mantelzorgers|Ik zorg dag en nacht voor mijn zoon met een beperking, wie neemt het een weekend over?
zelf||||+lichamelijke-beperking|Door mijn spierziekte kan ik mijn huis niet meer schoonhouden
zelf||||+lichamelijke-beperking|Ik zie slecht en wil weer leren koken
zelf||||+dakloos|Ik sta op straat sinds gisteren
zelf||||+lhbti|Ik ben trans en zoek anderen
zelf||||+lhbti|Ik ben een vrouw die op vrouwen valt, 35, en ken hier niemand
zelf||||+minima|Van mijn bijstand kan ik geen verjaardag vieren
zelf|24|||+nieuwkomers|Hello, I am 24, student from Iran, I feel very lonely here
zelf||||+nieuwkomers|Ik ben pas twee jaar in Nederland en wil met mensen praten
zelf||||+psychisch-kwetsbaar|Na mijn opname bij de GGZ val ik in een gat
kind|7|v||+nieuwkomers|Moja córka ma 7 lat i nie mówi po niderlandzku
kind|14|m|||Oğlum 14 yaşında ve okula gitmek istemiyor
ouder|78|v|||Annem 78 yaşında, çok yalnız
zelf|33|||+nieuwkomers|Мені 33 роки, я з України і шукаю роботу
kind|3||||ابني عمره 3 سنوات ولا يتكلم
zelf|18|||+jongeren|Net 18 geworden en nu stopt mijn jeugdhulp
zelf|55|v|||Ik, vrouw van 55, zit in de overgang en voel me opgebrand
zelf|||12-18|+ouders|Mijn drie tieners praten niet meer met mij
|||8-11|+ouders|Ik ben moeder van twee kinderen (8 en 11), 40 jaar, en zit in de bijstand
|||6-9||We gaan scheiden en hebben kinderen van 6 en 9
zelf|65||||ik wordt over een maand 65 en mag van mijn vrouw niet stilzitten
zelf|26|||+jongeren|Ik ben 26 en heb net mijn moeder verloren aan kanker
zelf|47||||Mijn vader dronk vroeger en daar heb ik nog steeds last van, ben nu zelf 47
"""

AANBOD = """
Vaderkring ~ Jonge vaders eten een keer per maand samen. Kinderen zijn welkom. ~ ouders ~ ~
+ Ik ben net vader geworden en ken geen andere jonge vaders
- Ik ben net moeder geworden en ken niemand
Tienermoederhuis ~ Voor meiden tot 21 jaar die zwanger zijn of een kind hebben. ~ jongeren|ouders ~ ~ 21
+ Ik ben 18 en zwanger en kan nergens heen
- Ik ben 35 en zwanger en zoek andere zwangeren
Groep na hartinfarct ~ Voor mensen die zelf een hartinfarct hadden. Partners zijn welkom. ~ lichamelijke-beperking ~ 18 ~
+ Na mijn hartinfarct durf ik niets meer
Mantelzorgsalon ~ Avond voor iedereen die zorgt voor een partner, ouder, kind of vriend. ~ mantelzorgers ~ ~
+ Ik zorg voor mijn vrouw met parkinson en ik ben op
+ Ik doe alles voor mijn moeder van 80
- Ik heb parkinson en wil met lotgenoten praten
Parkinsoncafé ~ Voor mensen met parkinson en hun naasten. ~ lichamelijke-beperking|mantelzorgers ~ ~
+ Ik heb parkinson en wil met lotgenoten praten
+ Mijn man heeft parkinson en ik ben op
Ouders van drugsgebruikers ~ Lotgenotengroep voor ouders van een zoon of dochter die drugs gebruikt. ~ ouders|naasten ~ ~
+ Mijn zoon van 22 snuift elk weekend coke
- Mijn man snuift elk weekend coke
- Ik snuif elk weekend en wil ervan af
Zusjes en broertjes ~ Middag voor kinderen van 6 t/m 12 die een broer of zus met een beperking hebben. ~ kinderen ~ 6 ~ 12
+ Onze dochter van 8 heeft een gehandicapt broertje en komt aandacht tekort
- Mijn broer is gehandicapt en ik ben 44, ik maak me zorgen over later
Brus en volwassen ~ Voor volwassen broers en zussen van iemand met een verstandelijke beperking. ~ naasten ~ 18 ~
+ Mijn broer is gehandicapt en ik ben 44, ik maak me zorgen over later
- Mijn zoon is verstandelijk beperkt en wordt 18
Grootouders van gescheiden kinderen ~ Voor opa's en oma's die hun kleinkind niet meer zien. ~ ouderen ~ ~
+ Wij zien onze kleinkinderen niet meer sinds de scheiding van onze zoon
Kindergroep rouw ~ Voor kinderen in groep 3 tot en met 8 die een vader, moeder, broer of zus verloren. ~ kinderen|nabestaanden ~ ~
+ Mijn zoontje van 7 mist zijn vader die vorig jaar stierf
- Ik ben 52 en mis mijn vader die vorig jaar stierf
Rouw in de brugklas ~ Groep voor jongeren van 12 tot 18 jaar na een sterfgeval. ~ jongeren|nabestaanden ~ 12 ~ 18
+ mijn moeder is dood en ik ben 14
- Ik ben 47 en mijn moeder is dood
Wandelen voor weduwnaars ~ Mannen die hun vrouw verloren, wandelen samen. ~ nabestaanden ~ ~
+ Sinds de dood van mijn vrouw kom ik de deur niet uit
- Ik ben weduwe en wil wandelen
Werkgroep psychose voor beroepskrachten ~ Intervisie, alleen voor hulpverleners in de ggz. ~ psychisch-kwetsbaar ~ ~
- Ik hoor stemmen en wil met anderen praten
- Mijn zus heeft een psychose
Lerarencursus pesten ~ Cursus voor leerkrachten die pesten willen aanpakken. ~ ~ ~
- Mijn dochter van 9 wordt gepest
+ Ik ben leerkracht van groep 6 en er wordt veel gepest in mijn klas
Studentenborrel ~ Voor studenten van hbo en wo, elke donderdag. ~ jongeren ~ 17 ~ 28
+ student, 20 jaar, nieuw in de stad, ken niemand
- Ik ben 61 en nieuw in de stad
Seniorenkoor ~ Zingen voor zestigplussers. ~ ouderen ~ ~
+ Ik ben 72 en wil zingen
- Ik ben 28 en wil zingen
Kinderkoor ~ Zingen voor kinderen van 6 tot 12 jaar. ~ kinderen ~ 6 ~ 12
+ Mijn dochter van 9 zingt de hele dag
- Ik ben 72 en wil zingen
- Ik zing graag en zoek een koor, ben volwassen
Meidenvoetbal ~ Alleen voor meiden van 8 tot 16. ~ kinderen|jongeren ~ 8 ~ 16
+ Mijn dochter van 10 wil op voetbal
- Mijn zoontje van 10 wil op voetbal
Zwemmen voor moslima's ~ Alleen vrouwen en meisjes zwemmen, zonder mannen. ~ ~ ~
+ Ik ben een moslimvrouw en wil leren zwemmen
- Ik ben een man van 40 en wil leren zwemmen
Herenclub ~ Biljart en koffie voor heren op leeftijd. ~ ouderen ~ ~
+ Vader is 80 en wil weer biljarten
- Moeder is 80 en wil weer onder de mensen
Jonge dementie ~ Dagbesteding voor mensen die voor hun 65e dementie kregen. ~ dementie ~ ~
+ Bij mijn man van 58 is alzheimer vastgesteld
- Mijn moeder van 88 heeft dementie
Taalles vrouwen ~ Nederlandse les alleen voor vrouwen, met kinderopvang. ~ nieuwkomers ~ 18 ~
+ Ik ben een vrouw uit Eritrea en wil Nederlands leren
- Ik ben een man uit Eritrea en wil Nederlands leren
Ouder-kindgym ~ Peuters van 1,5 tot 4 jaar gymmen met hun vader, moeder of oppas. ~ kinderen|ouders ~ ~
+ Mijn dreumes van 2 heeft veel energie
- Mijn dochter van 13 wil gymmen
Cursus opvoeden 0-4 ~ Voor ouders met een kind tot 4 jaar. ~ ouders ~ ~
+ ons zoontje van 2 gooit met alles
- onze zoon van 14 gooit met alles
Praten met je tiener ~ Ouderavond over tieners van 12 tot 18 jaar. ~ ouders ~ 12 ~ 18
+ Mijn dochter van 14 liegt tegen mij
- Mijn dochter van 5 liegt tegen mij
Samen alleen ~ Alleenstaande ouders koken samen met hun kinderen. ~ ouders ~ ~
+ Ik sta er alleen voor met twee kinderen
- Ik ben 70 en eet altijd alleen
Jongeren en werk ~ Help je mee aan een baan of opleiding. Ben je tussen de 16 en 27? ~ jongeren ~ ~
+ ben 18 zonder diploma, wil werken
- Ik ben 55 en zoek werk
50plus werkzoekenden ~ Netwerkgroep voor werkzoekenden van 50 jaar en ouder. ~ ~ 50 ~
+ Ik ben 55 en zoek werk
- ben 18 zonder diploma, wil werken
Vriendengroep LVB ~ Volwassenen met een licht verstandelijke beperking doen samen leuke dingen. ~ verstandelijke-beperking ~ 18 ~
+ Ik heb een licht verstandelijke beperking en zoek vrienden
- Ik zoek vrienden, ben 30 en net verhuisd
Coming-outgroep ~ Voor jongeren tot en met 24 jaar die lhbti zijn of twijfelen. ~ lhbti|jongeren ~ ~ 24
+ Ik ben 17 en twijfel of ik homo ben
Ouders van lhbti-kinderen ~ Gespreksavond voor ouders van een homo, lesbisch of transgender kind. ~ ouders|lhbti ~ ~
+ Mijn zoon is homo en ik heb het er moeilijk mee
- Ik ben 17 en twijfel of ik homo ben
Familieavond verslaving ~ Uitleg en steun voor familieleden van mensen die verslaafd zijn. ~ naasten ~ ~
+ Mijn zus is verslaafd aan pillen
- Ik ben verslaafd aan pillen
Opvang voor vrouwen ~ Vrouwen en hun kinderen vinden hier een veilige plek na geweld. ~ ~ 18 ~
+ mijn man slaat me en ik durf niet weg
- Ik ben een man en mijn vrouw slaat mij
Steungroep mannen na misbruik ~ Voor mannen die als kind seksueel misbruikt zijn. ~ ~ 18 ~
+ Ik ben een man van 50 en werd vroeger misbruikt
- Ik ben als meisje misbruikt en wil erover praten
Eetmaatjes ~ Vrijwilligers eten mee bij alleenstaande 70-plussers. ~ ouderen ~ ~
+ Ik ben 77 en eet altijd alleen
- Ik ben 37 en eet altijd alleen
Sociale vaardigheden ~ Training voor kinderen uit groep 5 tot en met 8. ~ kinderen ~ ~
+ Mijn zoon zit in groep 6 en heeft geen vrienden
- Ik ben 34 en durf geen praatje te maken
Jonge weduwen ~ Lotgenoten die voor hun vijftigste hun partner verloren. ~ nabestaanden ~ ~
+ Ik ben 41 en mijn man stierf in maart
- Ik ben 79 en mijn man stierf in maart
Verlaat verdriet ~ Voor wie als kind een vader of moeder verloor. ~ nabestaanden ~ 18 ~
+ Mijn moeder stierf toen ik acht was en nu, op mijn veertigste, komt het terug
"""


@pytest.mark.parametrize("vraag", questions(VRAGEN), ids=lambda vraag: vraag.tekst[:40])
def test_person_of_question(vraag: Vraag, lexicon):
    assert faults(vraag, lexicon) == []


@pytest.mark.parametrize(("offer", "text", "fits"), pairs(AANBOD))
def test_who_may_go(offer, text, fits, lexicon):
    assert may_go(offer, text, lexicon) == fits
