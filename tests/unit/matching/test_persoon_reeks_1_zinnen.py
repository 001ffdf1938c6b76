"""Whom questions and aanbod are about, series 1: written before the rules were looked at."""

import pytest

from tests.unit.matching.persoon_zin import Vraag, faults, may_go, pairs, questions

VRAGEN = """
zelf|78|||-kinderen|Mijn kleindochter heeft me een laptop gegeven maar ik snap er niks van. Ik ben 78 en woon alleen.
ouder|83|m||+ouderen|Pa (83) valt steeds en wil geen hulp. Wie kan eens bij hem kijken?
kind|15|m||+ouders +jongeren|Onze zoon van 15 zit de hele dag te gamen, wij krijgen hem de deur niet uit
zelf||m||+ouders|Ik als vader zie mijn kinderen om het weekend en vind dat zwaar. Zijn er andere vaders?
zelf||||+ouders|Mijn ex en ik maken ruzie over de omgangsregeling, de kinderen zitten er tussenin
zelf|31|v|0-3|+ouders|vrouw 31, baby van 4 maanden, slaap niet en huil veel
zelf|44|||+autisme -ouders|Op mijn 44e kreeg ik de diagnose autisme. Ik zoek mensen die dat snappen.
zelf||v|||Ik ben bang voor mijn vriend. Gisteren heeft hij mijn keel dichtgeknepen.
zelf|||||Mijn kat is dood en ik kan niet stoppen met huilen, ik ben toch volwassen
zelf|14|||+mantelzorgers|Ik ben 14 en zorg voor mijn moeder die MS heeft. Ik heb geen tijd voor vrienden.
zelf|74|v||+nabestaanden|Weduwe sinds drie jaar, 74, de avonden zijn lang
zelf|||||Mijn man heeft parkinson en ik hou het niet meer vol
zelf|70|||+dementie +mantelzorgers|Bij mijn man van 70 is alzheimer vastgesteld. Hoe hou ik hem thuis?
client|52|m|||Dhr., 52 jr, alleenst., geen dagbesteding, sinds ontslag veel alcohol
client|29|v|2-6||Mw. 29, alleenst moeder, zoontje 5 en dochtertje 3, schulden, vraagt om speelgoed
|19|m||+nieuwkomers|Statushouder m, 19, Tigrinya, zoekt taalmaatje
client|86|v||+ouderen|Aangemeld door huisarts: mevr. van 86, visueel beperkt, eenzaam na overlijden zus
kind|8|m||+kinderen|me zoontje van 8 wordt gepest op school en durft nie meer te gaan
kind|16|v||+jongeren|mijn dochter is 16 en eet bijna niks meer
kind|4||||Ons kind is 4 en praat nog bijna niet
kleinkind|9||||Mijn kleindochter van 9 logeert elk weekend bij ons omdat haar ouders uit elkaar zijn. Is er iets voor haar?
ouder|79|v||+ouderen|mama is 79 en vergeet de pan op het vuur
ouder|||||Mijn ouders kunnen de tuin niet meer aan
zelf|||||Mijn broer is schizofreen en komt zijn huis niet meer uit
buur|||||de buurvrouw zit altijd alleen achter het raam
buur||m|||mijn buurman van verderop heeft geen eten in huis denk ik
zelf|||||Een vriendin van mij durft niet over haar depressie te praten met de huisarts
zelf|67||||Net met pensioen (67) en ik weet me geen raad met mijn tijd
zelf|20|||+jongeren|student, 20 jaar, nieuw in de stad, ken niemand
zelf|17|v||+jongeren|meid van 17 zoekt bijbaan en iemand om mee te praten
zelf|11-12||||ik zit in groep 8 en iedereen is gemeen tegen mij
zelf|10|||+kinderen|hoi ik ben tien en mijn papa en mama gaan scheiden
zelf|12-13|||+jongeren -ouders|zit in de brugklas en heb geen vriende
zelf||m|||Als man die geslagen wordt door zijn vrouw, waar kan ik heen
ouder|58-110|||+mantelzorgers|Ik (man, 58) zorg voor mijn dementerende moeder en werk fulltime
zelf|||||Ik wil graag vrijwilligerswerk doen met kinderen
zelf||||-ouderen|Ik zoek vrijwilligerswerk bij ouderen
zelf|||||Ik wil meer bewegen maar ben niet meer de jongste
kind|||5-11|+ouders|Mijn kinderen zijn 7 en 9 en ik heb geen geld voor de zwemles
zelf|||||I am a refugee from Sudan, 25 years old, I want to learn Dutch
zelf|25|||+nieuwkomers|I am 25 years old, from Sudan and new here. I want to learn Dutch
kind|6|m|||My son is 6 and does not speak Dutch yet, is there help for him
ouder|80|||+ouderen|My father is 80 and feels lonely
zelf||||+laaggeletterden|ik kan nie goet leze en schrijve
zelf||||+verstandelijke-beperking|Ik heb een licht verstandelijke beperking en zoek een clubje
zelf||||+lichamelijke-beperking|Sinds mijn ongeluk zit ik in een rolstoel en wil ik weer sporten
zelf||||+hersenletsel|na mijn beroerte ben ik zo snel moe, niemand begrijpt dat
zelf||||+hersenletsel|Sinds de beroerte van mijn vrouw is ze iemand anders geworden
zelf||||+dakloos|slaap al drie weken bij vrienden op de bank, geen eigen plek
zelf||||+lhbti|ik val op jongens en niemand weet het, ben 16
zelf||||+psychisch-kwetsbaar|Ik heb een bipolaire stoornis en wil onder de mensen
kind||||+naasten|Mijn zoon van 32 is verslaafd en ik weet niet meer wat ik moet
kind|24|m||-kinderen|Onze zoon van 24 woont nog thuis, heeft geen werk en geen diploma
kind|21|v||+autisme|mijn dochter van 21 met autisme zit hele dagen boven
zelf|40-49||||Ik ben veertiger en heb geen vrienden meer
zelf|60-69||||zestiger zoekt maatje om te fietsen
zelf||v||+nabestaanden|Mijn man is in mei overleden, ik zit met drie jonge kinderen
zelf|36|m||+nabestaanden|36 jaar, vrouw kwijt aan kanker
kind|11|||+nabestaanden|Mijn vrouw is overleden en onze dochter van 11 praat er niet over. Is er iets voor haar?
zelf||||+minima|Ik heb een uitkering en kan de sportschool niet betalen
zelf||||-minima|Geld is geen probleem, ik zoek gezelschap
zelf||v|||ik ben zwanger en woon nog bij mijn ouders, 19 jaar
zelf|19|v||+jongeren|19 en zwanger, weet niet wat ik moet doen
client||v|||Cliënte durft sinds verkrachting de straat niet op
|45|m||+autisme|Betreft: man, 45 jr, ASS, woont beschermd, wil wandelen met vaste groep
client|7|m|||Leerling (jongen, 7 jr) komt zonder ontbijt op school
ouder|70|v|||mn moeder word 70 en spreekt alleen turks, is alleen sinds papa dood is
zelf||||+nieuwkomers|Ik kom uit Oekraïne en zoek werk
zelf||v||+nieuwkomers|Ben vrouw uit Syrië, wil praten Nederlands met andere vrouwen
zelf||||+mantelzorgers|Sinds mijn man ziek is doe ik alles alleen: wassen, koken, tillen
zelf||||+mantelzorgers|Ik verzorg al jaren mijn gehandicapte broer en wil eens een weekend vrij
zelf|33|||-mantelzorgers|Ik ben 33 en mijn zus zorgt voor mij, maar ik wil zelfstandiger worden
kind|14|m||+jongeren|Zoon (14) spijbelt en blowt
kind|2|||+kinderen|peuter van 2 bijt andere kinderen
zelf|||||Met mijn opa ging ik altijd vissen. Nu zoek ik iemand om mee te vissen.
zelf|71||||Ik, 71, pas twee dagen op mijn kleinkinderen maar kan ze niet meer tillen
zelf|||11-18|+ouders|ik heb 3 pubers en mn geduld is op
zelf|||||Mijn vriend gokt en liegt erover
zelf||||-ouders|Ik mis mijn vader. Hij was mijn beste vriend. Ik ben zijn enige zoon.
"""

AANBOD = """
Spreekuur opvoeden ~ Spreekuur voor vragen over opvoeding en gedrag. Voor gezinnen met kinderen tot 12 jaar. ~ ouders ~ ~
+ Mijn zoontje van 5 luistert niet en krijst de hele dag
- Onze zoon van 15 luistert niet meer naar ons
Oudercursus Puber in huis ~ Cursus voor ouders van pubers (12 t/m 17) die weer grip willen op het gamen en de telefoon. ~ ouders ~ 12 ~ 17
+ Onze zoon van 15 zit de hele dag te gamen, we krijgen hem de deur niet uit
+ jongen, 15, zijn ouders krijgen hem niet van Fortnite af
- Mijn dochter van 4 wil niet slapen
Jonge moeders samen ~ Ben je jonger dan 24 en zwanger of net moeder? Kom dan op dinsdag langs. ~ jongeren|ouders ~ ~ 23
+ ben 19 en zwanger, ken geen andere moeders
- vrouw van 31 met baby van 4 maanden, zoekt andere moeders
Ouderavond autisme ~ Praatgroep voor ouders van een kind met autisme. ~ autisme|ouders|naasten ~ ~
+ Mijn zoon van 9 heeft autisme, ik wil met andere ouders praten
- Ik ben 44 en heb autisme, ik zoek mensen die dat snappen
Mannenlijn ~ Telefoonlijn voor mannen die te maken hebben met geweld thuis. Alleen voor mannen. ~ ~ ~
+ Mijn vrouw slaat mij, waar kan ik als man terecht
- Hij heeft mijn keel dichtgeknepen, ik ben bang voor mijn vriend
Rouwgroep Kleine Beer ~ Groep voor kinderen van 6 tot en met 12 jaar die iemand of een huisdier verloren. ~ kinderen ~ 6 ~ 12
+ De hond van mijn dochter van 8 is dood en ze huilt elke nacht
- Mijn kat is dood, ik ben 41 en kan niet stoppen met huilen
Brussendag ~ Een dag voor brussen: broers en zussen van een kind met een beperking of ziekte. Kinderen van 8 t/m 12. ~ kinderen|naasten ~ 8 ~ 12
+ Mijn dochter van 10 heeft een broertje met een beperking en krijgt te weinig aandacht
- Ik ben 14 en zorg voor mijn zieke moeder
Jong alleen verder ~ Groep voor wie voor zijn of haar zestigste de partner verloor. ~ nabestaanden ~ ~
+ Ik ben 45 en mijn man is vorig jaar overleden
- Weduwe van 74, mijn man is dit jaar gestorven
Weduwen en weduwnaars 65+ ~ Samen koffie drinken voor 65-plussers die hun partner verloren. ~ nabestaanden|ouderen ~ 65 ~
+ Weduwe van 74, mijn man is dit jaar gestorven
- Ik ben 38 en mijn man is dit voorjaar overleden
Jonge mantelzorgers ~ Voor jongeren van 12 tot 18 die opgroeien met zorg thuis. ~ mantelzorgers|jongeren ~ 12 ~ 18
+ Ik ben 14 en zorg voor mijn moeder die MS heeft
- Ik zorg voor mijn vrouw met MS en ben 61
Partnergroep dementie ~ Voor partners van mensen met dementie. Deel wat je meemaakt. ~ dementie|mantelzorgers|naasten ~ ~
+ Bij mijn man is alzheimer vastgesteld, ik wil erover praten
- Ik heb zelf beginnende dementie en wil er met anderen over praten
Geheugenhuis ~ Inloop voor mensen met beginnende dementie en hun naasten. ~ dementie|naasten ~ ~
+ Ik heb zelf beginnende dementie en wil er met anderen over praten
+ Bij mijn man is alzheimer vastgesteld, ik wil erover praten
Scholing verslaving ~ Training voor professionals die met jongeren werken en verslaving willen herkennen. Alleen voor beroepskrachten. ~ ~ ~
- Mijn zoon van 17 blowt elke dag
- ik drink te veel en wil stoppen
Vrouwencafé ~ Ontmoeting voor en door vrouwen. Mannen zijn niet welkom. ~ ~ ~
+ Ik ben een vrouw van 50 en zoek gezelschap
- Ik ben een man van 50 en zoek gezelschap
Mannenschuur ~ Werkplaats waar mannen klussen en koffie drinken. ~ ~ ~
+ Mijn vader van 72 zit alleen thuis en klust graag
- Mijn moeder van 72 zit alleen thuis en wil iets doen
Jongerenhuis ~ Chillen, gamen, praten. Voor iedereen van 12 tot 23. ~ jongeren ~ 12 ~ 23
+ ik ben 16 en weet niet wat ik na school moet doen
- ik ben 48 en zit de hele dag thuis
Seniorenfit ~ Bewegen op muziek voor 55-plussers. ~ ouderen ~ 55 ~
+ Ik ben 68 en wil meer bewegen
- student van 22 wil meer bewegen
Peuterspeelgroep ~ Ouders en peuters (1,5 tot 4 jaar) spelen en ontmoeten elkaar. ~ kinderen|ouders ~ ~
+ Ik zit alleen thuis met mijn dochtertje van 2
- Mijn zoon van 10 zoekt vriendjes
KOPP-groep ~ Voor kinderen van 8 tot 12 met een ouder met psychische problemen. ~ kinderen|naasten ~ 8 ~ 12
+ Mijn dochter van 9 heeft er last van dat haar vader depressief is
- Ik ben depressief en zoek lotgenoten
Naastengroep psychose ~ Voor ouders, partners, broers en zussen van iemand met een psychose. Niet voor mensen die zelf een psychose hebben. ~ naasten ~ ~
+ Mijn broer hoort stemmen en ik weet niet hoe ik moet reageren
- Ik heb een psychose gehad en zoek lotgenoten
Herstelgroep ~ Voor mensen die zelf psychisch kwetsbaar zijn (geweest), door ervaringsdeskundigen. ~ psychisch-kwetsbaar ~ 18 ~
+ Ik heb een psychose gehad en zoek lotgenoten
Al-Anon ~ Zelfhulpgroep voor familie en vrienden van alcoholisten. ~ naasten ~ ~
+ Mijn man drinkt elke avond een fles wijn leeg
- Ik drink elke avond een fles wijn leeg en wil stoppen
AA-groep ~ Voor wie zelf wil stoppen met drinken. ~ ~ 18 ~
+ Ik drink elke avond een fles wijn leeg en wil stoppen
Studentenpsycholoog ~ Gesprekken voor ingeschreven studenten van Windesheim. ~ jongeren ~ ~
+ Ik studeer aan Windesheim en ben erg somber
- Ik ben 52, werkloos en erg somber
Taalcafé voor nieuwkomers ~ Voor statushouders en andere mensen die nieuw in Nederland zijn. ~ nieuwkomers ~ 18 ~
+ Ik kom uit Eritrea en wil Nederlands oefenen
- Mijn dochter van 7 heeft moeite met lezen op school
Leesclub op school ~ Extra lezen voor kinderen in groep 3 tot en met 8. ~ kinderen ~ ~
+ Mijn dochter van 7 heeft moeite met lezen op school
- Ik ben 55 en wil beter leren lezen en schrijven
Lezen en schrijven voor volwassenen ~ Cursus voor volwassenen met Nederlands als moedertaal. ~ laaggeletterden ~ 18 ~
+ Ik ben 55 en wil beter leren lezen en schrijven
- mijn zoon van 8 leest slecht
Zelfhulp Gescheiden vaders ~ Vaders die hun kinderen weinig zien, spreken elkaar. ~ ouders ~ ~
+ Ik zie als vader mijn kinderen bijna niet meer sinds de scheiding
- Ik ben een moeder van twee en zie mijn kinderen weinig na de scheiding
Dappere Dino's ~ Groep voor kinderen van gescheiden ouders, 6 tot en met 8 jaar. ~ kinderen ~ 6 ~ 8
+ Mijn dochter van 7 heeft last van onze scheiding
- Ik ben net gescheiden en voel me alleen
Scheidingscafé ~ Voor volwassenen die gaan scheiden of gescheiden zijn. ~ ~ 18 ~
+ Ik ben net gescheiden en voel me alleen
- hoi ik ben 10 en mijn papa en mama gaan scheiden
Roze salon 50+ ~ Ontmoeting voor lhbti-ouderen vanaf 50 jaar. ~ lhbti|ouderen ~ 50 ~
+ Ik ben 63 en homo en ken hier niemand
- ik ben 16 en lesbisch en ken niemand
Pride jong ~ Voor lhbti-jongeren tot 18 jaar. ~ lhbti|jongeren ~ ~ 18
+ ik ben 16 en lesbisch en ken niemand
- Ik ben 63 en homo en ken hier niemand
Rolstoelbasketbal ~ Voor mensen die zittend willen sporten. Vanaf 16 jaar. ~ lichamelijke-beperking ~ 16 ~
+ Sinds mijn ongeluk zit ik in een rolstoel en wil ik weer sporten
- Mijn dochter van 8 in een rolstoel wil sporten
G-voetbal ~ Voetbal voor kinderen en jongeren met een verstandelijke beperking van 6 tot 18 jaar. ~ verstandelijke-beperking|kinderen|jongeren ~ 6 ~ 18
+ Mijn zoon van 11 heeft een verstandelijke beperking en wil voetballen
- Ik ben 35 met een verstandelijke beperking en wil voetballen
Dagbesteding met indicatie ~ Alleen met een indicatie van de gemeente (Wmo). Voor mensen met hersenletsel. ~ hersenletsel ~ 18 ~
+ Ik heb een Wmo-indicatie voor dagbesteding en sinds mijn beroerte niets om handen
Kinderen van ouders die drinken ~ Groep voor jongeren van 12 tot 16 jaar van wie een ouder te veel drinkt. ~ jongeren|naasten ~ 12 ~ 16
+ ik ben 13 en mijn moeder is elke avond dronken
- Ik ben 40 en drink te veel
Grootouderspreekuur ~ Voor grootouders die hun kleinkinderen opvoeden of weinig zien. ~ ~ ~
+ Ik ben oma en mag mijn kleinkinderen niet meer zien
- Ik zoek hulp bij de opvoeding van mijn zoon van 3
Logeerweekend ~ Kinderen van 4 tot 12 jaar met autisme logeren een weekend zodat ouders op adem komen. ~ autisme|kinderen|ouders ~ 4 ~ 12
+ We zijn op, onze zoon van 9 heeft autisme en wij willen een weekend rust
- Ik heb autisme, ben 38 en wil een weekend weg
Autisme-inloop ~ Voor volwassenen met autisme, zonder begeleider. ~ autisme ~ 18 ~
+ Ik heb autisme, ben 38 en zoek mensen die mij snappen
- Onze zoon van 9 heeft autisme en wil spelen
Maatje voor ouder iemand ~ Vrijwilligers bezoeken zelfstandig wonende 75-plussers. ~ ouderen ~ 75 ~
+ Mijn moeder van 84 heeft weinig bezoek
- Ik ben 33 en heb nooit bezoek
Vrijwilliger worden bij Zonnebloem ~ Word bezoekvrijwilliger bij oudere mensen. ~ ~ 18 ~
+ Ik wil vrijwilligerswerk doen met ouderen, ik ben 30
Zwangerschapsyoga ~ Voor vrouwen die een kind verwachten. ~ ouders ~ ~
+ Ik ben zwanger en wil ontspannen
- Mijn zoon van 12 wil op yoga
Babycafé ~ Voor ouders met een baby tot 1 jaar. ~ ouders|kinderen ~ ~
+ ik zit de hele dag alleen met mijn baby van 5 maanden
- ik zit de hele dag alleen met mijn pubers van 14 en 16
Verlies van een kind ~ Groep voor ouders van wie een kind is overleden. ~ ouders|nabestaanden ~ ~
+ Onze zoon is vorig jaar verongelukt, hij was 19
- Mijn vader is vorige maand overleden
Na zelfdoding ~ Groep voor nabestaanden van zelfdoding, vanaf 18 jaar. ~ nabestaanden ~ 18 ~
+ Mijn broer heeft in juni zelfmoord gepleegd, ik kom er niet uit
- Mijn moeder van 90 is rustig ingeslapen, ik mis haar
Ouders van kinderen die nergens meer heen gaan ~ Voor ouders van volwassen kinderen die het contact verbroken hebben. ~ ouders ~ ~
+ Mijn dochter van 30 wil geen contact meer met ons
- Mijn zoontje van 6 wil niet naar school
Meidenclub ~ Meiden van 10 tot 14 jaar doen samen leuke dingen. ~ kinderen|jongeren ~ 10 ~ 14
+ Mijn dochter van 11 heeft geen vriendinnen
- Mijn zoon van 11 heeft geen vrienden
Jongens aan zet ~ Weerbaarheid voor jongens van 10 tot en met 13. ~ kinderen ~ 10 ~ 13
+ Mijn zoon van 11 wordt gepest
- Mijn dochter van 11 wordt gepest
Moedergroep Arabisch ~ Arabischsprekende moeders drinken thee en praten over opvoeden. ~ ouders|nieuwkomers ~ ~
+ Ik ben moeder van 3, kom uit Syrië en spreek Arabisch
- Ik ben vader van 3 en kom uit Syrië
Werkend leren 27- ~ Voor jongeren van 16 tot 27 jaar zonder diploma of werk. ~ jongeren ~ 16 ~ 27
+ Onze zoon van 20 heeft geen werk en geen diploma
- Ik ben 53 en zoek werk
Opa-en-omadag ~ Kinderen van de basisschool gaan op bezoek in het verpleeghuis. ~ kinderen ~ 4 ~ 12
- Mijn oma van 88 is eenzaam
Gespreksgroep Kanker ~ Voor mensen die kanker hebben (gehad). ~ ~ 18 ~
+ Ik heb borstkanker gehad en wil mensen spreken die dat ook hadden
Partners van mensen met kanker ~ Bijeenkomst voor partners van mensen met kanker. ~ naasten|mantelzorgers ~ ~
+ Mijn vrouw heeft kanker en ik weet niet wat ik moet zeggen
- Ik heb borstkanker gehad en wil mensen spreken die dat ook hadden
Kindercoach ~ Coach voor kinderen op de basisschool die faalangst hebben. ~ kinderen ~ 6 ~ 12
+ Mijn zoon zit in groep 7 en is bang voor toetsen
- Ik ben 24 en ben bang voor tentamens
Steun voor pleegouders ~ Avond voor pleegouders in de regio. ~ ouders ~ ~
+ Wij hebben een pleegkind van 8 en zoeken andere pleegouders
Rouwen om je ouder ~ Voor twintigers en dertigers die een ouder verloren. ~ nabestaanden ~ 20 ~ 39
+ Ik ben 27 en mijn moeder is overleden
- Ik ben 66 en mijn vrouw is overleden
Huiswerkbegeleiding ~ Gratis huiswerkhulp voor leerlingen van het voortgezet onderwijs. ~ jongeren ~ ~
+ ik zit in 3 havo en snap niks van wiskunde
- mijn zoontje van groep 4 heeft moeite met rekenen
Oefengroep stotteren ~ Voor volwassenen die stotteren. ~ ~ 18 ~
- Mijn zoon van 6 stottert
+ Ik stotter en durf niet te bellen, ik ben 32
"""


@pytest.mark.parametrize("vraag", questions(VRAGEN), ids=lambda vraag: vraag.tekst[:40])
def test_person_of_question(vraag: Vraag, lexicon):
    assert faults(vraag, lexicon) == []


@pytest.mark.parametrize(("offer", "text", "fits"), pairs(AANBOD))
def test_who_may_go(offer, text, fits, lexicon):
    assert may_go(offer, text, lexicon) == fits
