"""What people rule out in their own words, what only looks like it, and what texts of aanbod show.

Written before the rules were read, and kept: each line has what is ruled out (or shown, with a dash
for what is not) and the sentence.
"""

import pytest

from app.matching.lexicon import Lexicon
from app.matching.reading import read
from app.matching.traits import Fields
from app.matching.wishes import Wishes, read_wishes

UITGESLOTEN = """
geloof | Ik zoek een plek waar je kunt eten met anderen, maar bid asjeblieft niet met me voor het eten.
geloof | Een koffieochtend graag, liefst eentje waar God buiten de deur blijft
geloof | Ik ben van huis uit gereformeerd en daar ben ik klaar mee. Wel wil ik graag bezoek op de woensdag.
geloof | mijn moeder is ongelovig tot in haar tenen, dus geen pastoor aan haar bed. Wie komt er een praatje maken?
geloof | Wil iemand spreken over mijn overleden man, maar iemand die niks over de hemel gaat zeggen
geloof | Mw. staat negatief tegenover kerkelijke org., zkt maatje.
groep | Ik ben niet zo'n mens voor een kringetje stoelen. Eén iemand om mee te wandelen is genoeg
groep | rouwverwerking na verlies vrouw, maar ik ga niet met tien man om tafel zitten janken
groep | Cl. is sociaal angstig: alleen individueel.
groep | in een volle zaal klap ik dicht, wie kan mij nederlands leren
groep | Liever onder vier ogen dan met een heel gezelschap, over mijn schulden praten
groep | veel mensen bij elkaar trek ik niet sinds mijn hersenletsel, iets met tekenen zou leuk zijn
groep | I want to practise Dutch but not in a class, just with one person
groep | lotgenoten hoef ik niet te zien, ik heb aan mijn eigen ellende genoeg. wel een luisterend oor
lotgenoten | lotgenoten hoef ik niet te zien, ik heb aan mijn eigen ellende genoeg. wel een luisterend oor
lotgenoten | Mijn zus heeft borstkanker gehad en wil nu juist eens niet met andere patiënten praten, gewoon schilderen
online | Hulp bij mijn belasting, maar niet via zo'n scherm, ik wil een mens tegenover me
online | beeldbellen is niks voor mij, ik wil iemand in het echt spreken over mijn somberheid
online | Heb geen internet. Waar kan ik terecht met een brief van de gemeente?
online | ik ben digibeet en heb geen computer, dus geen app of website, waar leer ik andere mensen kennen
online | Dhr. heeft geen laptop/smartphone, inloop gezocht voor formulieren
telefoon | Ik ben doof dus opbellen gaat niet, ik wil wel graag met iemand praten
telefoon | geen telefoontjes aub, ik durf niet te bellen. kan ik ergens binnenlopen voor een gesprek
verwijzing | Dagbesteding voor mijn vader, hij heeft nog geen beschikking van de gemeente
verwijzing | Iets om overdag te doen, zonder dat ik eerst langs de huisarts moet voor een briefje
verwijzing | geen zin in keukentafelgesprekken en papieren, ik wil gewoon ergens aanschuiven
verwijzing | Mw heeft gn Wlz/Wmo, zkt dagactiviteit voorliggend
verwijzing | Waar kan mijn man met dementie een dagje heen zonder indicatie
verwijzing | wmo is afgewezen, wat kan er dan nog wel aan begeleiding
kosten | Ik leef van 40 euro weekgeld, dus het moet voor niks zijn. Ik wil graag sporten
kosten | zangles lijkt me prachtig maar dat kan ik niet betalen
kosten | Ik zit in de schuldsanering dus een cursus van honderd euro zit er niet in
kosten | waar kan ik gratis schilderen
kosten | Mijn portemonnee is leeg, maar ik wil wel eens de deur uit
kosten | I have no money, are there free Dutch lessons
kosten | bijstand, alleen kosteloos aanbod svp: bewegen 55+
avond | 's Avonds durf ik de straat niet meer op, wat is er voor ouderen te doen
avond | na het eten ga ik de deur niet meer uit. een clubje om te kaarten
avond | Ik lig om acht uur op bed, wat kan ik overdag doen aan handwerken
avond | in het donker fiets ik niet meer, zoek yoga
dag | Ik werk van maandag tot en met vrijdag van 9 tot 5. Waar kan ik Spaans leren of samen koken
dag | Overdag zit ik op kantoor dus het moet 's avonds: bewegen met anderen
dag | alleen in het weekend heb ik tijd, vrijwilligerswerk in het groen
dag | door de week kan ik niet, ik zoek een eetgroepje
huis | Ik kom de trap niet meer af. Wie kan eens bij mij langskomen voor een praatje?
huis | Mijn moeder is bedlegerig en wil graag iemand die voorleest
huis | moet het huis niet uit want ik kan niet lopen, wie helpt met mijn post
huis | Mw komt de deur niet meer uit (COPD 4), bezoek gezocht
huis | Mijn buurvrouw kan haar flat niet uit zolang de lift stuk is, ze is zo alleen
gemengd | Ik wil sporten maar niet met mannen erbij
gemengd | na wat mij is aangedaan wil ik geen man in de ruimte, waar kan ik mijn verhaal kwijt
dieren | Ik ben allergisch voor honden en katten, maar wil wel graag bezoek
dieren | buiten werken lijkt me fijn, zolang er geen beesten zijn want daar ben ik bang voor
mantelzorg | Ik zorg voor niemand, ik wil alleen zelf eens een avondje uit met anderen
mantelzorg | Nee, ik ben geen mantelzorger, ik zoek zelf hulp in huis
verslaafden | Ik wil onder de mensen maar niet tussen de drinkers en de junks
verslaafden | Ik ben van de drank af en wil er ook niks meer over horen. Biljarten wil ik
dementie | mijn vrouw is niet dement, ze is alleen slechthorend. Waar kan ze handwerken
sport | Sporten hoeft van mij niet, ik wil wel mensen leren kennen
ouderen | Ik ben 58 en zit niet te wachten op een bejaardensoos. Wel zin in samen eten
ouderen | niks met bejaarden please, ik ben pas 24 en zoek vrienden
beroepskracht | Geen hulpverlener meer over de vloer, gewoon iemand die een bakkie komt doen
kinderen | Ik heb zelf geen kinderen, dus niet zo'n moedergroepje. Ik zoek een taalmaatje
muziek | zingen kan ik niet en wil ik niet, wat is er nog meer op dinsdag
schulden | Nee geen schulden hoor, gewoon hulp bij het invullen van de huurtoeslag
wandelen | wandelen gaat niet meer met mijn knieën, maar zwemmen wel
koken | Ik zoek gezelschap, maar samen eten vind ik vreselijk
vrijwilligerswerk | Ik ben geen vrijwilliger en wil het ook niet worden, ik zoek zelf een maatje
drukte | prikkelgevoelig, dus een rustige plek, waar kan ik knutselen
groep | Niet digitaal en niet in een groep: wie kan mij leren lezen
online | Niet digitaal en niet in een groep: wie kan mij leren lezen
geloof | Liever geen plek waar er voor het eten een kruisje geslagen wordt
geloof | ik heb mijn buik vol van dominees, wie komt er gewoon eens koffie drinken
geloof | Een maaltijd met buren lijkt me heerlijk. Als er maar niet gezongen wordt uit een liedboek.
geloof | mijn vader is een verstokte atheïst, hij wil wel een keer mee-eten ergens
geloof | Dhr. wenst geen contact met kerkelijke vrijw., wel een bezoekmaatje
geloof | Hulp met boodschappen, maar niet van de diaconie
geloof | Ik heb een hekel aan dat zalvende toontje van kerkmensen
groep | Een gesprek over mijn scheiding, alleen ik en iemand die luistert, verder niemand
groep | Ik sla helemaal dicht zodra er meer dan twee mensen bij zijn. Nederlands leren wil ik wel
groep | wandelen wil ik best, maar niet met zo'n hele sliert mensen
groep | Mw. functioneert niet in groepsverband, zoekt creatieve bezigheid
groep | Mijn zoon met autisme kan niet in een volle klas, wie leert hem fietsen
groep | I get anxious around many people, can someone teach me the computer alone
groep | Geen stoelenkring voor mij, ik wil een maatje
groep | Ik hoef niet tussen vijftien onbekenden te gaan zitten om te leren omgaan met geld
lotgenoten | Ik wil het nou juist niet met mensen over hun ziektes hebben, liever een kaartje leggen
lotgenoten | Andere weduwen hoef ik niet, die huilen alleen maar
online | Mijn moeder heeft niks met computers, waar kan ze een formulier laten invullen
online | Niet weer zo'n cursus achter een beeldscherm, ik wil echt in een lokaal zitten
online | een app hoef ik niet, ik wil bij iemand langs kunnen gaan met mijn schulden
online | Ik heb alleen een oude Nokia, kan ik ergens persoonlijk terecht
online | Klant beschikt niet over internet; hulp bij toeslagen
verwijzing | mijn wmo aanvraag is afgekeurd, waar kan ik overdag naartoe
verwijzing | Ik wil er niet eerst voor naar het wijkteam. Gewoon een plek waar je kunt timmeren
verwijzing | Cl. heeft geen beschikking en wil die ook niet, daginvulling?
verwijzing | dat hele circus met aanvragen en keukentafels zie ik niet zitten, ik zoek iets voor overdag
verwijzing | Zonder briefje van de dokter ergens kunnen bewegen
verwijzing | Waar kan mijn man met beginnende dementie heen als er nog geen indicatie is
kosten | Ik moet elk dubbeltje omdraaien, sporten zou ik wel willen
kosten | Aan het eind van mijn geld hou ik altijd maand over, maar ik wil wel graag leren naaien. Het mag dus niks kosten.
kosten | Zwemles voor mijn dochter is niet te betalen voor ons
kosten | Een duur clubje zit er bij mij niet in
kosten | cl. zit in wsnp, dus alleen gratis activiteiten
kosten | schilderen, maar 90 euro voor een cursus heb ik niet
kosten | ik heb geen geld voor een abonnement maar wil fitter worden
kosten | bir ücretsiz kurs arıyorum
kosten | Szukam darmowego kursu niderlandzkiego
avond | als het donker is kom ik niet meer buiten. ik wil wel eens sjoelen
avond | In de avond rijdt mijn scootmobiel niet, dus liever overdag. Ik wil graag kaarten.
avond | avonden zijn niks voor mij, dan ben ik doodop. Wel wil ik zingen
avond | Mijn kinderen slapen om zeven uur dus dan kan ik niet weg, ik zoek een moedergroep
dag | ik sta vijf dagen per week in de winkel, wanneer kan ik dan nog Nederlands leren
dag | Alleen op zaterdag of zondag ben ik vrij. Iets met planten
dag | Mijn werk is van 8 tot 6, bestaat er ook een rouwgroep voor daarna
dag | overdag moet ik werken, zoek een sportclub
dag | tijdens kantooruren kan ik niet bellen of komen, hulp bij schulden
huis | Sinds mijn val kom ik de voordeur niet meer door, ik zou graag iemand hebben om mee te praten
huis | mijn man ligt de hele dag op bed en kan er niet uit. wie wil hem af en toe gezelschap houden
huis | Dhr. is aan zijn stoel gebonden en ziet niemand
huis | Ik kan zonder hulp het huis niet uit, wie leest mij de krant voor
huis | mijn oma woont vierhoog zonder lift en komt er niet meer af, ze verveelt zich
huis | I am stuck at home after surgery and can't go out, can someone visit me
gemengd | Zwemmen mag van mijn geloof alleen als er geen mannen zijn
gemengd | Ik wil geen gemengde sportgroep
gemengd | cl. (v, Syrië) mag niet naar les met mannen, taalles gezocht
dieren | ik kom graag helpen in een tuin maar geen beesten, ik ben allergisch
dieren | Buurvrouw zoekt bezoek, iemand zonder hond want ze is bang
mantelzorg | Iedereen denkt dat ik mantelzorger ben maar dat ben ik niet, ik wil gewoon leren haken
verslaafden | ik ga niet bij die alcoholisten zitten, ik rook alleen wiet en wil stoppen
dementie | er is niks mis met haar geheugen, mijn moeder wil alleen leuke mensen ontmoeten
sport | Laat dat sporten maar zitten. Wat is er verder te doen
ouderen | Ik ben pas 61, hou me weg bij de bejaarden
ouderen | geen geraniums en geen bejaardenclub, ik wil leren dansen
beroepskracht | Ik ben uitbehandeld en wil geen psycholoog meer zien, wel iemand die meeloopt
kinderen | iets zonder kleine kinderen erbij, koffie drinken
muziek | Zet me niet in een koor. Iets met mensen graag
vrijwilligerswerk | Ik zoek hulp, ik bied me niet aan: dus geen vrijwilligerswerk
groep | Niet in een kerk en niet met een hele club, dat is wat ik vraag. Iemand om mee te dammen
geloof | Niet in een kerk en niet met een hele club, dat is wat ik vraag. Iemand om mee te dammen
geloof | Ik wil graag zingen, alleen geen psalmen want daar heb ik als kind genoeg van gekregen
geloof | samen eten graag maar niet met bidden vooraf
geloof | Een rouwgesprek met iemand die er geen hemel bij haalt
geloof | Ik ben van het geloof gevallen en zoek nieuwe mensen
geloof | Cliënte is ex-Jehova, reageert heftig op alles wat religieus is; zoekt naailes
geloof | koffie met buren, maar de kerk in krijg je me niet
geloof | Mijn man moet niks van de kerk hebben, waar kan hij kaarten
geloof | no church stuff please, just a place to have coffee
groep | met één maatje naar het zwembad, want in een groepje durf ik niet
groep | Liefst niet met een kluit mensen eromheen, ik wil mijn verhaal aan één persoon vertellen
groep | Ik ben geen groepsmens. Hoe kom ik van het roken af
groep | dhr. is contactgestoord, 1-op-1 taalcoach gevraagd
groep | ik kan niet goed tegen gezelschap, toch wil ik wat meer bewegen
groep | Voor een hele kring praten, daar gaan mijn haren van overeind staan
groep | Mw. wil beslist geen groepsaanbod na overlijden partner
lotgenoten | Ik wil even niet tussen mensen zitten die ook kanker hebben
lotgenoten | met andere alleenstaande moeders klagen hoeft niet, ik wil dansen
online | Geen gedoe met schermen. Waar leer ik gewoon op papier rekenen?
online | Wij hebben thuis geen wifi en geen laptop, waar helpen ze met de belasting
online | ik kan niet met een muis overweg, liever praat ik met iemand aan een tafel over mijn uitkering
online | Alles moet tegenwoordig digitaal, daar doe ik niet aan mee. Wie helpt mij met de huurtoeslag
verwijzing | Wlz is nog in aanvraag, overbrugging gezocht: dagactiviteit
verwijzing | Ik heb geen verwijsbrief van mijn dokter en die ga ik ook niet halen. Bewegen voor ouderen
verwijzing | laagdrempelig aub, zonder beschikking, voor man met hersenletsel
verwijzing | mijn moeder wil geen gemeentevrouw aan de keukentafel, wel af en toe een uitje
verwijzing | gemeente zei nee tegen begeleiding, waar kunnen we nu heen
kosten | Sportschool kost 30 euro in de maand, dat heb ik niet
kosten | Ik moet rondkomen van een bijstandsuitkering, dus schilderles zit er niet in tenzij het gratis is
kosten | iets leuks met mijn kinderen wat geen geld kost
kosten | Cl. heeft beslag op inkomen, activiteit mag geen kosten meebrengen
kosten | koffie drinken zonder dat ik meteen moet afrekenen
kosten | wij hebben het niet breed, voetbal voor de jongste is te duur
kosten | My budget is zero, is there a choir
avond | Na zonsondergang durf ik de straat niet op, maar ik wil graag mensen zien
avond | Ik ben een vroege vogel, om half acht lig ik erin. Wat kan ik overdag doen aan bewegen
avond | niet laat op de avond, ik wil graag Spaans leren
avond | 's avonds moet ik bij mijn zieke man blijven, ik wil wel graag schilderen
dag | Mijn vrije dagen zijn zaterdag en zondag, waar kan ik helpen in een tuin
dag | ik werk in ploegendienst overdag, taalles gezocht
dag | Van negen tot vijf zit ik vast op mijn werk, wie weet een praatgroep voor mantelzorgers
dag | pas na zes uur ben ik vrij, zoek hardloopclub
huis | mw. kan sinds cva de woning niet verlaten, gezelschap gewenst
huis | Ik zit vast op driehoog, traplopen gaat niet. Iemand om mee te schaken?
huis | mijn benen willen niet meer en ik zit hele dagen binnen, komt er ook iemand naar mij toe
huis | Vader is te ziek om nog ergens heen te gaan maar wil graag herinneringen vertellen
huis | kan iemand bij mijn moeder thuis koffie komen drinken
gemengd | Ik ga alleen zwemmen als er geen mannen bij zijn
gemengd | mijn man vindt een gemengde les niet goed
dieren | tuinieren graag, maar ik ben als de dood voor honden
dieren | ik kan geen katten om me heen hebben vanwege mijn astma, wel graag bezoek
mantelzorg | Zie me niet als mantelzorger, ik wil zelf eens een leuke middag
verslaafden | Ik wil niet met verslaafden in een ruimte zitten, wel een warme maaltijd
sport | Sport hoeft niet zo, wel gezelligheid
ouderen | Ik ben 55 en niet toe aan bejaardengym, maar ik wil wel bewegen
beroepskracht | geen therapeuten meer alsjeblieft. Gewoon een luisterend oor
muziek | Muziek hoeft niet, ik hou van stilte en handwerk
creatief | ik heb twee linkerhanden dus knutselen hoeft niet, wel gezelschap
spelletjes | Geen bingo! Verder vind ik alles leuk
vrijwilligerswerk | ik zoek geen vrijwilligerswerk maar een betaalde baan
"""
NIETS = """
Ik kan niet meer naar de kerk en dat mis ik verschrikkelijk
de dominee komt nooit meer langs sinds ik verhuisd ben, ik zou zo graag weer eens bidden met iemand
Ik ben nooit alleen geweest en nu is mijn man dood
ik heb niet genoeg geld om het eind van de maand te halen
geen idee waar ik heen moet met deze brief
mijn moeder eet bijna niet meer sinds papa dood is
ik heb niemand om mee te praten
ik kom niet rond
Ik zie geen mens meer, wil graag in een groep
ik slaap niet meer van de zorgen
Ik ben niet meer de jongste en wil graag bewegen
niet alleen thuis zitten, dat wil ik
Ik weet niet hoe de computer werkt en wil dat leren
Ik durf niet alleen naar de moskee, wie gaat er mee
we hebben geen kinderen die ons kunnen helpen met boodschappen
mijn hond is dood en ik kan niet meer zonder dieren
Ik wil niet stoppen met zingen, welk koor neemt oude stemmen
Ik kan geen nederlands en wil het leren
Ik kan niet lezen en schrijven
het kan zo niet langer met de drank
Ik kan niet van de wijn afblijven
Ik drink niet meer en zoek mensen die dat ook volhouden
hij wil niet naar school
Ik heb nog nooit gesport maar wil wel beginnen
ik ben niet gelovig opgevoed maar word nieuwsgierig naar de bijbel
Mijn zoon heeft geen vriendjes
We hebben geen huis
ik ben niet bang voor een groep hoor, hoe meer zielen hoe meer vreugd
kosten maken niet uit, ik wil goed leren schilderen
Ik heb vanavond niks te doen, is er iets
niet lang meer te leven, wie komt er bij ons waken
's avonds is het het ergst, dan is het zo stil
overdag gaat het wel maar 's nachts lig ik wakker
ik ben geen held met formulieren
geen zin meer in het leven
mijn vader wil geen hulp maar ik ben op, ik zorg al zes jaar voor hem
Ik kan niet meer voor mijn vrouw zorgen, waar vind ik steun
niks is zo fijn als samen eten, waar kan dat
Ik ga al jaren niet meer naar de kerk en voel me daar schuldig over, met wie kan ik praten over geloof
mijn man wil niet bidden maar ik wel
ik heb geen mens om me heen
Zonder mijn koor had ik het niet gered
Ik kan niet wachten om weer te gaan sporten
Niemand neemt me mee naar de groep
Er is in onze wijk geen clubje voor meiden
ik krijg de telefoon niet aan de praat
De computer doet het niet meer en ik snap er niks van
Ik kan niet goed met geld omgaan
ze betalen mij niet uit en ik heb schulden
mijn kind mag niet meedoen omdat ik het schoolreisje niet kan betalen
ik durf 's nachts niet te slapen
mijn zoon komt zijn bed niet uit en gaat niet naar school
Hij kan de drank niet laten staan
Ik ben nooit ziek geweest en nu heb ik kanker
ik heb geen indicatie gekregen en wil bezwaar maken
hoe vraag ik een wmo indicatie aan
ik kan geen lotgenoten vinden
ik zoek lotgenoten want niemand begrijpt mij
geen gesprek lukt meer met mijn puber
Ik wil niet dat mijn vrouw naar een verpleeghuis moet
ik heb nooit een vriendin gehad
de wachtlijst is te lang, wat kan ik doen
mijn dochter durft niet naar school
Ik heb geen moeite met een groep
't hoeft niet gratis te zijn
de avonden duren zo lang sinds zij er niet meer is
ik werk niet meer en overdag verveel ik me
Ik weet niet of ik wel in een god geloof, daar wil ik over praten
Ik heb geen huisdier maar zou graag met dieren werken
Mijn buurman heeft niemand en eet slecht
Ik mag niet meer autorijden, wie brengt me naar het koor
mijn man is niet meer dezelfde sinds zijn beroerte
we kunnen de huur niet betalen
kan niet slapen, kan niet eten, kan niet denken
ik kan niet meer alleen koken, waar kan ik mee-eten
Niet alleen ik maar ook mijn kinderen willen Nederlands leren
Ik heb geen rust in mijn hoofd
wandelen is het enige wat nog niet te veel moeite is
Ik kan mijn geloof nergens meer kwijt
zonder geloof red ik het niet
Sinds corona ga ik niet meer naar mijn zangkoor en dat vind ik jammer
mijn moeder wil niet alleen zijn in de avond
ik kan niet goed horen in een groep, is er een cursus liplezen
Er zijn hier geen mensen van mijn leeftijd
ik heb nooit leren fietsen en wil dat nu
Mijn vrouw kan niet meer zingen sinds haar beroerte en wil weer leren praten
wij hebben geen eten meer in huis
mijn telefoon doet het niet, wie kan helpen
ik kan niet bij mijn DigiD
hoe kom ik aan een verwijzing voor de psycholoog
ik heb geen psycholoog kunnen vinden
Niemand belt mij ooit
mijn zoon heeft geen zin in school
ik kan niet meer tegen de ruzies thuis
ik wil niet meer blowen
mijn dochter wil niet meer eten
ik heb geen uitkering en geen werk
hij mag zijn kinderen niet zien
ik ben niet meer dezelfde na mijn burn-out
Ik vind geen woorden voor mijn verdriet
mijn man praat niet meer met mij
We kunnen geen kinderen krijgen
het lukt me niet om vrienden te maken
Ik weet niet welke cursus bij mij past
Mijn hondje kan niet meer lopen en ik kan de dierenarts niet betalen
ik kan de trap niet meer op met mijn boodschappen, is er een woning beneden
's avonds voel ik me het eenzaamst
ik heb geen dagritme
mijn buurman maakt 's avonds herrie
zolang ik nog leef wil ik iets betekenen
Ik zou niet weten wie mij kan helpen
hoe leer ik nee zeggen tegen drank
mijn kind kan niet stilzitten in de klas
Nu ik niet meer mantelzorger ben val ik in een gat
ik voel me niet thuis in mijn buurt
Ze zeggen dat ik geen recht heb op bijstand
"""
AANBOD = """
groep | Om de week komen we met z'n achten bij elkaar rond de grote tafel in de bibliotheek.
groep | Een vaste kring van deelnemers deelt in zes bijeenkomsten ervaringen met verlies.
groep | Gespreksavonden voor lotgenoten. U luistert naar elkaar en steunt elkaar.
groep | In een klasje van maximaal tien cursisten werkt u aan uw Nederlands.
groep | Wij schuiven met een man of twintig aan bij de buurtmaaltijd.
-groep | Een vrijwilliger komt een keer per week een uur bij u langs.
-groep | U wordt gekoppeld aan een maatje met wie u samen op pad gaat.
-groep | De ouderenadviseur heeft met u een gesprek aan de keukentafel over wonen.
-groep | Persoonlijk gesprek met een rouwconsulent, op afspraak. Wij zijn een groep van vijf vrijwilligers.
geloof | We openen met een lied en een kort gebed, daarna is er koffie.
geloof | Een cursus over de basis van het christelijk geloof, met maaltijd.
geloof | De diaconie helpt met boodschappen als u het moeilijk heeft.
geloof | Bezoekdienst van de parochie. Een parochiaan komt bij u langs.
geloof | Vrouwenochtend in de moskee: koranles en thee.
geloof | Samen lezen uit de Schrift bij de koffie, in de consistoriekamer.
-geloof | Wij eten elke dinsdag in de zaal achter de Oosterkerk. Iedereen is welkom, gelovig of niet.
-geloof | Het buurthuis staat aan de Kerkstraat. Er is een biljart.
-geloof | Koor zingt popliedjes en smartlappen.
verwijzing | Deelname is mogelijk met een beschikking van de gemeente.
verwijzing | Aanmelden loopt via uw huisarts of het sociaal wijkteam.
verwijzing | U heeft een Wlz-indicatie of pgb nodig om hier dagbesteding te volgen.
verwijzing | Plaatsing na toestemming van de Wmo-consulent.
-verwijzing | U heeft geen indicatie of verwijzing nodig.
-verwijzing | Loop gerust binnen, een verwijsbrief is niet nodig.
-verwijzing | Wij helpen u bij het aanvragen van een Wmo-indicatie.
online | De bijeenkomsten zijn via Zoom, u doet mee vanaf uw eigen bank.
online | Chat anoniem met een vrijwilliger, elke dag tot 22.00 uur.
-online | Aanmelden kan via de website. We komen samen in het wijkcentrum.
dieren | Bij de geiten en kippen helpt u mee voeren en uitmesten.
dieren | Een vrijwilliger en zijn hond komen op bezoek.
-dieren | We maken knuffelberen en gehaakte hondjes.
avond | Elke donderdag van 19.30 tot 21.30 uur.
-avond | Elke donderdag van 10.00 tot 12.00 uur.
betaald | Tien lessen voor € 145, inclusief materiaal.
betaald | De contributie bedraagt 18 euro per maand.
-betaald | Meedoen is kosteloos, de koffie ook.
aan-huis | De vrijwilliger leest voor bij u thuis.
aan-huis | Wij komen naar u toe, ook in het verzorgingshuis.
-aan-huis | U komt naar het wijkcentrum. Er is een lift.
groep | Op maandagmiddag zitten er zo'n twaalf dames om de tafel met breiwerk.
groep | Wie in de schulden zit, deelt zijn verhaal met de anderen aan tafel.
groep | Zes vaste deelnemers, acht avonden, een begeleider.
groep | Met een busje vol buurtgenoten gaan we op pad.
groep | Hardlopen met de ploeg, voor beginners.
-groep | Uw taalmaatje komt een keer per week bij u langs om te oefenen.
-groep | Een jurist bekijkt uw papieren met u. Elk gesprek duurt een half uur.
-groep | Een vrijwilliger gaat mee naar het ziekenhuis.
geloof | Wij lezen samen een gedeelte uit het Nieuwe Testament en praten daarover.
geloof | Maaltijd na de dienst. We beginnen met tafelgebed.
geloof | De zusters van het klooster bieden een luisterend oor.
geloof | Hulpfonds van de Hervormde Gemeente.
geloof | Voor wie zoekt naar God in het dagelijks leven.
geloof | Islamitische vrouwenvereniging, thee en Koranlezing.
-geloof | Wij hebben geen religieuze achtergrond.
-geloof | Zin en onzin: een filosofiecafe, los van elke kerk.
-geloof | Repair cafe in de Kerkallee.
verwijzing | Alleen toegankelijk met een Wmo-beschikking begeleiding.
verwijzing | De POH-ggz van uw huisarts meldt u aan.
verwijzing | Het wijkteam beslist over deelname.
verwijzing | Voor mensen met Wlz-zorg; financiering via zorg in natura of pgb.
-verwijzing | Vrij toegankelijk, zonder indicatie.
-verwijzing | Een verwijzing hebt u niet nodig.
-verwijzing | Clientondersteuning bij gesprekken over Wmo en Wlz.
online | Wekelijkse meet-up op Teams met andere jonge ouders.
online | Een zelfhulpmodule die u thuis op de computer doorloopt.
-online | Tabletles: leer appen en beeldbellen, in de bibliotheek.
-online | Kijk op onze website voor de data. Locatie: buurthuis.
dieren | Rijden op een pony onder begeleiding.
dieren | Hulp op de zorgboerderij, met koeien en een moestuin.
-dieren | Beestachtig lekker koken met groente.
avond | Vrijdag van 20 tot 22 uur, deur open om kwart voor acht.
-avond | Zaterdag van 14 tot 16 uur.
betaald | Lidmaatschap 60 euro per jaar.
betaald | Een proefles is gratis, daarna betaalt u € 8 per les.
-betaald | Er zijn geen kosten aan verbonden.
aan-huis | Onze vrijwilligers bezoeken mensen die de deur niet uit kunnen.
aan-huis | De kapster komt bij u aan huis.
-aan-huis | Kom gerust langs in de huiskamer van de buurt.
groep | Elke week wandelen we met een vast clubje door het park.
groep | Rondom de kachel praten nabestaanden over hun gemis.
groep | Acht ouders, een trainer, zes avonden.
groep | Samen met andere vrouwen naait u kleding.
groep | Er is plaats voor veertien cursisten.
-groep | U krijgt een vaste vrijwilliger die bij u thuis komt voorlezen.
-groep | Wij regelen vervoer met een busje van deur tot deur.
-groep | Een adviseur rekent met u uit waar u recht op hebt.
geloof | Wij vieren samen het offerfeest en eten daarna.
geloof | In de pastorie staat de koffie klaar na het morgengebed.
geloof | Diaconaal spreekuur voor wie geldzorgen heeft.
geloof | Gesprekskring rond een bijbelgedeelte.
-geloof | Iedereen welkom, wat u ook gelooft.
-geloof | De ruimte is in de voormalige Jozefkerk, nu buurthuis.
verwijzing | U kunt alleen komen met een doorverwijzing van de praktijkondersteuner.
verwijzing | Dagbesteding op indicatie, drie dagdelen per week.
verwijzing | Onze casemanager beslist na een intake of u kunt deelnemen.
-verwijzing | Iedereen kan binnenlopen, u hoeft nergens voor in aanmerking te komen.
-verwijzing | Geen wachtlijst, geen indicatie, geen gedoe.
online | Het lotgenotenforum is dag en nacht open.
online | Live webinar met vragen in de chat.
-online | Hulp bij uw computer, iedere woensdag in het wijkcentrum.
dieren | Uw vaste maatje is een therapiehond.
-dieren | Dierbare herinneringen ophalen bij een kop thee.
avond | Iedere dinsdag 20.00 uur.
-avond | Dinsdag 10.30 uur.
betaald | Een strippenkaart voor tien keer kost 45 euro.
-betaald | De entree is gratis.
aan-huis | Wij halen u op of komen bij u thuis.
-aan-huis | Voel u thuis in onze huiskamer.
"""
_DAY = {"ochtend", "middag"}
_LIMITS = {
    "kosten": lambda said: said.max_kosten is not None,
    "avond": lambda said: bool(said.dagdelen) and "avond" not in said.dagdelen,
    "dag": lambda said: bool(said.dagdelen) and _DAY.isdisjoint(said.dagdelen),
    "huis": lambda said: "aan-huis" in said.toegankelijk,
}


def _rows(text: str) -> list[list[str]]:
    return [line.split(" | ", 1) for line in text.strip().splitlines()]


@pytest.mark.parametrize(("slug", "text"), _rows(UITGESLOTEN))
def test_what_somebody_rules_out_is_seen(slug: str, text: str, lexicon: Lexicon) -> None:
    reading = read(text, lexicon)
    if slug in _LIMITS:
        assert _LIMITS[slug](read_wishes(reading, lexicon)) or slug in reading.uitsluiten
    else:
        assert slug in reading.uitsluiten


@pytest.mark.parametrize("text", NIETS.strip().splitlines())
def test_what_looks_like_it_rules_nothing_out(text: str, lexicon: Lexicon) -> None:
    reading = read(text, lexicon)
    said = read_wishes(reading, lexicon)
    assert (reading.uitsluiten, reading.niet_woorden) == ((), ())
    assert (said.max_kosten, said.dagdelen) == (Wishes().max_kosten, ())
    assert "aan-huis" not in said.toegankelijk


@pytest.mark.parametrize(("slug", "text"), _rows(AANBOD))
def test_what_an_aanbod_shows_to_be(slug: str, text: str, lexicon: Lexicon) -> None:
    name = text.split(".")[0]
    shown = lexicon.kenmerken.of(name, text, Fields(soort="ontmoeting"))
    assert (slug.lstrip("-") in shown) is not slug.startswith("-")
