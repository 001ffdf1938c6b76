"""Whom questions and aanbod are about, series 3: written before the rules were looked at."""

import pytest

from tests.unit.matching.persoon_zin import Vraag, faults, may_go, pairs, questions

VRAGEN = """
zelf|88|||+ouderen|Mijn kinderen wonen ver weg, ik ben 88 en de dagen duren lang
zelf|73|m|||Als weduwnaar van 73 heb ik nooit leren koken
zelf|19|v||+jongeren|Ik (19, v) durf de deur niet meer uit sinds ik ben aangerand
zelf|15|||+jongeren|vrienden blowen allemaal, ik ben vijftien en wil er niet meer bij horen
zelf|12||||ik ben twaalf en mijn ouders hebben geen geld voor schoolreis
zelf|35|m|||Jonge vent van 35, net gestopt met drugs, zoek nieuwe vrienden
zelf|52|v||+mantelzorgers|Vrouw (52) met demente moeder en puberende zoon, trekt het niet meer
zelf|45|||+psychisch-kwetsbaar|ik ben 45 en al jaren depressief
zelf|21|||+jongeren|21 jaar, gestopt met opleiding, zit hele dag op mijn kamer
zelf||v||+nabestaanden|Na het overlijden van mijn man moet ik alles zelf regelen
zelf||m||+nabestaanden|Mijn vrouw overleed in februari en de kinderen zijn het huis uit
zelf||v|||mijn vriendje stuurt mijn naaktfoto's rond
zelf||m|||mijn vrouw is zwanger en ik ben in paniek
zelf||v|||ik heb twee keer een miskraam gehad
zelf||m|||ik ben vader geworden maar voel niks
zelf|30-39||||dertiger met burnout
zelf|70-110||||ik ben een zeventiger en wil nog van alles leren
kind|9|v||+kinderen|Dochter (9) komt huilend uit school
kind|18|m||+jongeren|mijn zoon is achttien en gokt online
kind|12|v|||Onze Sanne is 12 en durft niet naar de brugklas, mijn dochter is heel verlegen
kind|0-1||0-1||mijn baby van 8 maanden eet slecht
kind|6|m||+kinderen|mijn jongen van zes plast nog in bed
kind|||3-5||mijn dochters zijn 3 en 5 en vechten de hele dag
kind|16|m||+autisme|Puberzoon van 16 met autisme wil niet meer naar buiten
kleinkind|10||||Ons kleinkind van 10 woont bij ons omdat zijn moeder verslaafd is
ouder|81|v|||Ma is 81 en wil de deur niet meer uit na een val
ouder||m||+dementie|mijn vader begint te dementeren en wil het niet weten
ouder|85||||mijn ouders zijn beiden 85 en kunnen de trap niet meer op
ouder|72|m|||Mijn Turkse schoonvader van 72 zit thuis en verveelt zich
grootouder|90|m|||mijn opa is 90 en heeft niemand meer
client|26|m|||Cliënt (m, 26) LVB, laat zich overhalen door verkeerde vrienden
client|77|v||+ouderen|mevr (77) valt regelmatig, dochter overbelast
|31|v|||jonge moeder 31 jr, 2 kdn (4 en 1), geen netwerk
|58|m|||58-jarige man, werkloos, hele dagen voor de tv
|14|v|||meisje 14 jr snijdt zich, ouders willen handvatten
zelf|28|||+nieuwkomers|I'm 28 and moved here from Brazil for my husband's job, I have no friends
zelf||||+nieuwkomers|Ben uit Somalie gevlucht, kan niet lezen
ouder||v|||Moja mama jest chora i sama
zelf|40||||mam 40 lat i szukam pracy
zelf||||+hersenletsel|Na mijn hersenbloeding vergeet ik alles
zelf||||+verstandelijke-beperking|ik ben moeilijk lerend en wil werken
zelf||||+lichamelijke-beperking|ik loop met een rollator en wil naar buiten
zelf||||+laaggeletterden|brieven lezen lukt me niet
||||+minima|wij leven van een uitkering en de kinderen willen op zwemles
"""

AANBOD = """
Zorgboerderij Kleine Klaver ~ Zaterdagopvang voor kinderen met autisme of adhd, basisschoolleeftijd. ~ autisme|kinderen ~ 5 ~ 12
+ onze zoon van 8 heeft adhd en wij willen even rust
- ik heb adhd, ben 33 en zoek structuur
Adhd op je dertigste ~ Lotgenotengroep voor volwassenen die pas laat de diagnose adhd kregen. ~ ~ 18 ~
+ ik heb adhd, ben 33 en zoek structuur
- onze zoon van 8 heeft adhd en wij willen even rust
Vaders aan tafel ~ Vaders uit de wijk eten samen en praten over opvoeden. ~ ouders ~ ~
+ als vader van twee pubers weet ik het niet meer
- als moeder van twee pubers weet ik het niet meer
Dochters van dementie ~ Voor volwassen kinderen van een ouder met dementie. ~ dementie|naasten ~ 18 ~
+ mijn vader begint te dementeren en wil het niet weten
- mijn man begint te dementeren en wil het niet weten
Beste buren ~ Vrijwilligers doen boodschappen voor ouderen en zieken. ~ ouderen|lichamelijke-beperking ~ ~
+ mevrouw van 80 kan geen boodschappen meer doen
+ ik ben 45 en net geopereerd, wie doet mijn boodschappen
Speelgoedbank ~ Speelgoed voor gezinnen met weinig geld. ~ ouders|minima ~ ~
+ ik kan geen speelgoed kopen voor mijn kinderen
Partnersteun kanker ~ Is je man, vrouw of vriend ernstig ziek? Praat met andere partners. ~ naasten ~ ~
+ mijn vrouw heeft kanker en ik slaap niet
- ik heb zelf kanker en wil praten
Leven met kanker ~ Inloophuis voor mensen met kanker en hun naasten. ~ lichamelijke-beperking|naasten ~ ~
+ ik heb zelf kanker en wil praten
+ mijn vrouw heeft kanker en ik slaap niet
Examentraining ~ Voor leerlingen van vmbo, havo en vwo. ~ jongeren ~ ~
+ ik zit in 4 vmbo en ben bang voor mijn examen
- ik ben 41 en doe staatsexamen Nederlands
Ouderinloop basisschool ~ Ouders van kinderen in groep 1 en 2 drinken koffie op school. ~ ouders ~ ~
+ mijn zoontje is net begonnen in groep 1
- mijn dochter zit in 5 havo
Baby en peutermassage ~ Voor ouders met een baby van 0 tot 12 maanden. ~ ouders ~ ~
+ ik heb een baby van 3 maanden die veel huilt
- mijn zoon van 9 huilt veel
Stichting Jonge Weduwe ~ Steun voor wie voor zijn vijftigste weduwe of weduwnaar werd. ~ nabestaanden ~ ~
+ ik ben 39 en mijn man is dood
- ik ben 83 en mijn man is dood
Moeders voor moeders ~ Een ervaren moeder bezoekt moeders met jonge kinderen. ~ ouders ~ ~
+ ik heb een dochtertje van 1 en voel me alleen
Buddy voor jongens ~ Mannelijke buddy voor jongens van 10 tot 18 zonder vader. ~ jongeren|kinderen ~ 10 ~ 18
+ mijn zoon van 13 heeft geen vader meer
- mijn dochter van 13 heeft geen vader meer
Steunpunt naasten ggz ~ Voor iedereen die een partner, kind, ouder of vriend met psychische klachten heeft. ~ naasten ~ ~
+ mijn man is manisch en ik ben kapot
- ik ben manisch geweest en zoek lotgenoten
Doe-middag alleenstaande 60-plussers ~ Samen iets leuks doen voor alleenstaanden boven de 60. ~ ouderen ~ ~
+ ik ben 67 en woon alleen
- ik ben 37 en woon alleen
Pubersoos ~ Inloop voor tieners van 12 tot 16 jaar. ~ jongeren ~ ~
+ mijn dochter van 13 verveelt zich
- ik ben 22 en verveel me
Vrijwilligersscholing ~ Workshop voor vrijwilligers en beroepskrachten die met dementerenden werken. ~ dementie ~ ~
- mijn moeder heeft dementie en ik heb hulp nodig
Sociaal werk op school ~ Ondersteuning voor docenten bij leerlingen met problemen. ~ ~ ~
- mijn zoon heeft problemen op school
Kookles voor mannen ~ Leer koken als je alleen komt te staan. Alleen voor mannen. ~ ~ ~
+ Als weduwnaar van 73 heb ik nooit leren koken
- Als weduwe van 73 kook ik niet meer
- mijn vriend kookt nooit, ik wil het leren
Broer of zus verloren ~ Gespreksgroep voor wie een broer of zus verloor. ~ nabestaanden ~ 18 ~
+ mijn zus is vorige maand overleden
- mijn man is vorige maand overleden
Kind van een alcoholist ~ Groep voor volwassenen die opgroeiden met een verslaafde ouder. ~ ~ 18 ~
+ mijn vader dronk en dat draag ik mee, ik ben 40
- ik ben 14 en mijn vader drinkt elke dag
Gastouders gezocht ~ Bijeenkomst voor wie pleegouder wil worden. ~ ouders ~ ~
+ wij willen pleegouder worden
Lotgenoten ongewenst kinderloos ~ Voor vrouwen en mannen die geen kinderen konden krijgen. ~ ~ ~
+ het lukt ons niet om zwanger te worden en ik ben 41
Jonge ouders eten samen ~ Voor ouders tot 25 jaar. ~ ouders|jongeren ~ ~
+ ik ben 20 en heb een baby
- ik ben 38 en heb een baby
"""


@pytest.mark.parametrize("vraag", questions(VRAGEN), ids=lambda vraag: vraag.tekst[:40])
def test_person_of_question(vraag: Vraag, lexicon):
    assert faults(vraag, lexicon) == []


@pytest.mark.parametrize(("offer", "text", "fits"), pairs(AANBOD))
def test_who_may_go(offer, text, fits, lexicon):
    assert may_go(offer, text, lexicon) == fits
