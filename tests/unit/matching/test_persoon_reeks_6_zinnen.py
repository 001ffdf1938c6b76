"""Whom questions and aanbod are about, series 6: written after the mending of series 5."""

import pytest

from tests.unit.matching.persoon_zin import Vraag, faults, may_go, pairs, questions

VRAGEN = """
kind||v|||Onze Lotte van tien wil niet meer naar turnen, ze is onze dochter en nooit blij
kind|12-14|m|||zoontje zit in vmbo 1 en wordt geschopt door een groepje
kind|17|m|||M'n zoon (17) zit al drie maanden thuis
kind|1-4||||Onze peuter slaat, bijt en gooit met alles
kind|||||wie kan mijn kind leren zwemmen
ouder|79|m|||Vader, 79, is net weduwnaar geworden en kookt niet, ik woon in Groningen
ouder||v|||M'n moeder zegt dat het goed gaat maar ze eet alleen beschuit
ouder|83|v|||Onze ma van 83 raakt de weg kwijt in haar eigen straat
grootouder|92|m|||Opa is 92 en wil niet naar een tehuis, mijn opa wil thuis blijven
zelf|58|v|||Weduwe, 58, kinderen de deur uit, stil huis
zelf|26|m|||Ik ben een jongen van 26 en praat met niemand
zelf|||||Mijn zoon vindt dat ik te veel alleen ben
zelf|||||mijn dochter woont in Canada en ik zie niemand
zelf|75|||+ouderen|ik ben vijfenzeventig en wil nog leren zwemmen
zelf|13||||ik ben dertien, mijn moeder slaapt de hele dag en ik kook voor mijn zusje
zelf|16|||+jongeren|16 en verliefd op een meisje, ik ben zelf ook een meisje
zelf|44|||+autisme|Op mijn 44e kreeg ik de diagnose autisme
zelf||m|||Ik als vader krijg geen uitnodiging van school
zelf||v|||ik ben een alleenstaande moeder en wil zelf weer studeren
zelf||||+nieuwkomers|Ik kom uit Eritrea en zoek een cursus
zelf|||||Mijn vriendin vertelde me dat hier een naaiclub is
client|82|m|||Dhr. 82, mantelzorger voor echtgenote met dementie, overbelast
client|23|v|||clt v 23 zwanger, geen netwerk, schulden
|39|m|||man 39 j, gokschulden, partner weet van niks
buur||m|||Mijn buurman van 85 loopt in zijn pyjama over straat
kleinkind|9|v|||onze kleindochter (9) komt elke woensdag en verveelt zich
|||2-5||Moeder van een tweeling van 2 en een kleuter van 5, doodop
|||15-15||mijn puber van 15 praat niet meer met ons
|||0-0||bevallen, twaalf dagen geleden, mijn man werkt alweer
zelf||v|||mijn vriend schreeuwt en gooit met borden
zelf|||||Mijn broer is verslaafd en steelt van mij
zelf|68|||+ouderen|Wij zijn 68 en 70 en willen samen gaan bewegen
|20|||+jongeren|jongen van 20, dagbesteding valt weg na school
"""

AANBOD = """
Girls only ~ Sport voor meiden 12-18. Geen jongens. ~ ~ ~
+ mijn dochter van 14 wil sporten
- mijn zoon van 14 wil sporten
- mijn dochter van 7 wil sporten
Timmerdorp ~ Hutten bouwen in de zomer, voor kinderen die in groep 4 tot en met 8 zitten. ~ ~ ~
+ mijn zoon zit in groep 5 en verveelt zich in de zomer
- mijn kleuter verveelt zich in de zomer
- ik ben 50 en verveel me
Jongerencoach ~ Een coach voor jongeren tussen 16 en 27 jaar zonder werk of school. ~ jongeren ~ ~
+ ik ben 19 en heb geen werk
- ik ben 47 en heb geen werk
Partners van mensen met autisme ~ Avond voor wie een partner heeft met autisme. ~ autisme|naasten ~ 18 ~
+ mijn man heeft autisme en dat is zwaar
- ik heb autisme en ben alleen
- mijn zoon van 6 heeft autisme
Rookvrij samen ~ Groepstraining voor mensen die willen stoppen met roken. ~ ~ 18 ~
+ ik wil stoppen met roken
- ik wil stoppen met blowen
Depressiegroep ~ Lotgenotengroep voor mensen met een depressie. ~ psychisch-kwetsbaar ~ 18 ~
+ ik ben somber en kom nergens toe
- mijn vrouw is depressief en ik trek het niet meer, ik doe alles alleen
Ouderavond somberheid ~ Voor ouders van pubers met sombere gevoelens. ~ ouders ~ ~
+ mijn dochter van 15 is zo somber
- ik ben 15 en zo somber
Mamacafé ~ Inloop voor moeders met kinderen tot 4 jaar. ~ ouders ~ ~
+ ik ben moeder van een zoontje van 2 en ken niemand
- ik ben vader van een zoontje van 2 en ken niemand
- ik ben moeder van een dochter van 14 en ken niemand
Papaclub ~ Koken met papa. Alleen voor vaders met hun kind van 4 tot 10. ~ ouders|kinderen ~ ~
+ als vader wil ik koken met mijn dochter van 7
- als moeder wil ik koken met mijn zoon van 7
Lezen met opa ~ Grootouders leren voorlezen aan hun kleinkind. ~ ouderen ~ ~
+ ik wil mijn kleinzoon van 4 voorlezen
Omgangsbegeleiding ~ Kind en uitwonende ouder zien elkaar onder begeleiding. ~ ouders|kinderen ~ ~
+ ik mag mijn kinderen niet zien van mijn ex
Duits praatuur ~ Wij spreken Frans en Spaans. ~ ~ ~
- ik wil mensen ontmoeten in mijn buurt
Arabische vrouwen ~ Ontmoeting in het Arabisch voor vrouwen uit Syrië en Irak. ~ nieuwkomers ~ ~
+ أريد أن ألتقي بنساء أخريات
- ik ben 60 en zoek andere vrouwen om mee te wandelen
Herstel na beroerte ~ Bewegen voor mensen na een beroerte. ~ ~ ~
+ ik heb een beroerte gehad en wil weer lopen
- ik heb parkinson en wil blijven lopen
Leven met MS van een ander ~ Voor naasten van mensen met MS. ~ naasten ~ ~
+ mijn vrouw heeft ms
- ik heb ms sinds vorig jaar
60-plus zwemmen ~ Baantjes trekken. 60+. ~ ~ ~
+ ik ben 63 en wil zwemmen
- ik ben 29 en wil zwemmen
Alleenstaande ouderavond ~ Koken en eten voor alleenstaande ouders. ~ ouders ~ ~
+ als alleenstaande vader eet ik altijd met mijn zoon alleen
- mijn man en ik zoeken andere ouders
Volwassen kind ~ Voor ouders van volwassen kinderen met een verslaving. ~ ouders|naasten ~ ~
+ mijn zoon van 34 drinkt
- mijn zoon van 14 blowt
Babytijd ~ Vragen over slapen en voeden in het eerste jaar. ~ ouders ~ ~
+ mijn baby van 5 maanden slaapt niet
Nabestaanden kind ~ Voor ouders die een kind verloren. ~ nabestaanden|ouders ~ ~
+ onze dochter is overleden
- mijn moeder is overleden
Jonge nieuwkomers ~ Voetbal voor jonge nieuwkomers van 14 tot 23 jaar. ~ nieuwkomers|jongeren ~ ~
+ ik ben 17 en gevlucht uit Syrië en wil voetballen
- ik ben 45 en gevlucht uit Syrië en wil voetballen
"""


@pytest.mark.parametrize("vraag", questions(VRAGEN), ids=lambda vraag: vraag.tekst)
def test_whom_a_question_is_about(lexicon, vraag: Vraag):
    assert faults(vraag, lexicon) == []


@pytest.mark.parametrize(("offer", "text", "fits"), pairs(AANBOD))
def test_who_may_go_to_an_aanbod(lexicon, offer, text, fits):
    assert may_go(offer, text, lexicon) is fits
