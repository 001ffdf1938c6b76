"""Fresh sentences, series 7 of those with a soort: written before the rules were looked at."""

import pytest

from app.matching.lexicon import Lexicon
from tests.unit.matching.crisis_zin import rows, soort

CRISIS = """
suicide|Het hoeft voor mij allemaal niet meer, ik heb besloten dat het klaar is
suicide|Ik sta elke avond op de Twistvlietbrug naar beneden te kijken en het trekt me
suicide|mijn vriend zegt dat hij zichzelf door zijn kop schiet als ik hem verlaat
suicide|zou iemand het erg vinden als ik ermee ophield, met alles bedoel ik
suicide|ik denk dat mijn huisgenoot zelfmoord wil plegen, hij heeft helium gekocht
suicide|mijn dochter (14) heeft overdag niks laten merken maar in haar dagboek staat dat ze dood wil
suicide|ik bn moe van t leve en niemand helpt mij
suicide|Mijn vrouw is net uit de kliniek ontslagen na een poging en zegt nu weer dat ze niet verder wil
suicide|kan ik ergens naartoe vannacht, ik vertrouw mezelf niet alleen thuis met die pillen
suicide|Ik ben 71, mijn vrouw is vorige maand overleden, ik heb geen zin meer om alleen door te gaan. Ik heb nog genoeg van haar morfine.
suicide|voor een vriendin van mij: zij zegt al weken dat ze niet bang is voor de dood en dat ze het jaar niet afmaakt
suicide|Ik ben student en val uit. Mijn ouders weten niks. Ik heb mijn kamer opgeruimd en een brief geschreven. Kunnen jullie me helpen met studiekeuze of maakt het niet meer uit?
suicide|ik zoek vrijwilligerswerk om te stoppen met denken, want als ik denk dan denk ik aan hoe ik het kan beëindigen
suicide|mw. 24 jr, anorexia, BMI 12, weigert eten, uit doodswens
suicide|bewoner (58) heeft bij bezoek gezegd 'jullie vinden me straks wel', deur nu dicht
suicide|my son says he wants to kill himself
suicide|she keeps saying goodbye and giving her things away
suicide|تعبت من حياتي، أريد أن أنام ولا أستيقظ
suicide|ölmek istiyorum artık dayanamıyorum
suicide|córka pisze że chce umrzeć
suicide|чоловік повернувся з війни і каже що застрелиться
geweld|hij heeft me net geschopt en ik ben zwanger
geweld|Mijn ex is uit de gevangenis en heeft gezegd dat hij mij komt halen
geweld|Ik word bedreigd door de vrienden van mijn zoon, ze staan met een mes voor mijn raam
geweld|mijn vrouw slaat mij met de pan en ik durf niks terug te doen
geweld|Mijn vriend perst mij af met naaktfoto's
geweld|mijn zus zit vast in een huwelijk in Turkije, ze slaan haar en ze heeft geen paspoort
geweld|De man van mijn collega wacht haar elke dag op na het werk, ze is doodsbang
geweld|mijn man dwingt me tot seks
geweld|Op de app van de buurt zie ik dat er bij nr 14 een vrouw gilt en er wordt met dingen gegooid
geweld|Ik heb hulp nodig met een zorgverzekering. Ik ben met mijn zoontje weggevlucht en slaap nu in een hotel, hij mag niet weten waar ik ben, hij heeft gezegd dat hij ons allebei iets aandoet.
geweld|Ik wil graag een tweedehands bed. Ik slaap al weken op de grond in de kinderkamer omdat ik niet meer bij hem durf te liggen na wat hij mij heeft gedaan. Hij was dronken.
geweld|Mijn moeder van 86 heeft een huishoudelijke hulp nodig, een andere dan nu, want deze knijpt haar en scheldt haar uit
geweld|Ons kind (19, autisme) heeft mij gisteren met een schroevendraaier gestoken, hoe nu verder
geweld|Mw. (37) geeft in gesprek aan dat zij door schoonfamilie wordt opgesloten en geslagen
geweld|he beats me when he drinks and he took my passport
geweld|يهددني زوجي بأخذ أولادي وقتلي إذا طلبت الطلاق
geweld|eşim beni eve kilitliyor ve dövüyor
geweld|boję się męża, wczoraj rzucił we mnie nożem
geweld|мій хлопець душив мене вчора
kindermishandeling|mijn zoontje van 5 zegt dat de vriend van mama hem in het donker opsluit
kindermishandeling|Ik ben 14 en mijn stiefvader kijkt als ik douche en pakt me vast
kindermishandeling|mijn kleinzoon heeft een brandplek in de vorm van een strijkijzer
kindermishandeling|De buren gaan elk weekend naar feesten en laten de baby alleen
kindermishandeling|Mijn zus slaat haar kinderen met een slipper tot bloedens toe
kindermishandeling|Ik ben soms zo boos dat ik mijn dochter bij haar keel pak
kindermishandeling|Mag ik vragen of jullie een logeeradres weten voor twee kinderen? Hun moeder is al drie dagen niet thuisgekomen en de oudste is 8.
kindermishandeling|Is er een kinderclub op zaterdag? Dan hoeft mijn nichtje niet alleen te zijn met haar opa, want zij zegt dat hij aan haar komt.
kindermishandeling|School: kind (7) met striemen op benen, zegt van fiets gevallen, moeder wil geen gesprek
kindermishandeling|my friend is 13 and her father comes into her bed
kindermishandeling|babası çocuğu her gün dövüyor
acuut|mijn man wordt niet meer wakker na zijn medicijnen
acuut|Mijn vriend heeft iets geslikt op het festival en heeft nu krampen en schuim op zijn mond
acuut|mijn moeder is gevallen en ligt met haar been gedraaid, ze kan niet op en ijlt
acuut|ik ben 8 maanden zwanger en heb vreselijke hoofdpijn en zie sterretjes
acuut|Ik ben gestoken door een bij en mijn keel gaat dicht
acuut|oma is sinds vanochtend vermist, ze heeft dementie en loopt in nachtjapon
acuut|Mijn kind van 1 heeft 41 graden koorts en wordt niet goed wakker
acuut|Er hangt een vreemde gaslucht in de flat en mijn hoofd bonkt
acuut|cl. (49) met diabetes wordt steeds suffer en ademt diep, ruikt naar aceton
acuut|my grandmother fell and she is bleeding from her head and confused
"""

GEEN = """
Ik word gek van mijn eigen gedachten, ik pieker over geld
Ik ben het zat dat niemand van de gemeente terugbelt
mijn leven is een sleur, ik wil nieuwe dingen proberen
Ik zoek een plek om te schreeuwen, zangkoor of zo
mijn zoon wil militair worden en ik ben bang dat hij sneuvelt
ik mis mijn overleden man elke dag, ik praat nog tegen hem
mijn dochter heeft anorexia gehad en is nu op gewicht, ze wil weer sporten
mijn zoon zat in de gevangenis en ik durf het niemand te vertellen
ik wil een brief schrijven aan de koning
mijn kamer is opgeruimd, wie wil mijn oude boeken
mijn vriend heeft een kort lontje in het verkeer
mijn vrouw en ik schelden elkaar uit, we willen relatietherapie
mijn man werkt te veel en is nooit thuis
de buurvrouw gilt naar haar kinderen als ze te laat zijn, gezellige chaos daar
onze baby is gezond maar huilt veel, opa en oma wonen ver
mijn dochter logeert graag bij opa maar opa wordt oud, wat kan er samen
mijn nichtje past soms op, ze is 13, mag dat al
mag een kind van 9 alleen naar school fietsen
mijn kinderen van 8 en 10 zijn na school een uur alleen, is er opvang
kinderen gooien met ballen tegen mijn raam
mijn hond is agressief tegen andere honden
mijn kat heeft gif gegeten en ik zoek geld voor de dierenarts
mijn vader reageert nergens op als ik bel, hij is doof, is er een beltelefoon met licht
mijn man reageert niet op mij als hij voetbal kijkt, we leven langs elkaar heen
mijn moeder slaapt de hele dag door haar nieuwe pillen, ze mag overleggen met de apotheek maandag
ik heb migraine en zie dan sterretjes, wie heeft dat ook
ik heb last van mijn hart zei de dokter, rustig bewegen is goed
mijn vader is verdwaald in de regels van de zorg
ik ben verdwaald in het leven
mijn oma dwaalt soms 's nachts in haar kamer, gps-horloge?
ik heb hoge nood aan een wc in het centrum, haha, waar zijn openbare toiletten
gaslucht kwam vorige week van de buren, is opgelost, wie controleert mijn kachel
de brandmelder piept, wie vervangt de batterij
de lift is kapot en ik zit op vier hoog vast met mijn rolstoel, al een week, wie doet boodschappen
ik zit vast in mijn uitkering
ik zit opgesloten in mijn hoofd
ik zit gevangen in oude gewoontes
de hitte is moordend op mijn kamer
die trap naar zolder wordt nog eens mijn dood, wie maakt een leuning
ik sla mezelf voor mijn kop dat ik die lening nam
mijn zoon slaat zich goed door zijn tentamens
we gaan een klap maken met het buurtfeest
mijn buurman gaf mij een klap op de schouder en zei kom bij de jeu de boules, waar is dat?
klappen voor de zorg, ik wil ook iets doen
hij heeft zijn rijbewijs gehaald en rijdt als een gek
mijn man is zijn been kwijt door suikerziekte en zit thuis
mijn zus bloedt leeg aan advocaatkosten
bloedprikken aan huis
ik wil mijn oude wapenvergunning inleveren
mijn kinderen spelen oorlogje
hij snijdt de heg van de buren, ruzie dus
mijn dochter snijdt graag hout, is er een cursus
ik durf niet alleen naar de dokter
ik ben bang voor de buurman want hij klaagt over elk geluid
ik krijg nare mails van de vve
mijn ex wil mij terug en stuurt lieve kaartjes, ik wil dat niet, hoe zeg ik dat
mijn ex is verhuisd, de kinderen zien hem niet meer
mijn ex heeft mij verlaten voor mijn vriendin
ik was vroeger bang voor mijn vader, nu verzorg ik hem
mijn moeder en oma zijn in de oorlog opgesloten geweest in een kamp, ik doe stamboomonderzoek
mijn buurvrouw vertelde over haar jeugd in een kindertehuis, wil ze opschrijven
wij doen een collecte tegen kinderarbeid
voorlichting loverboys op de middelbare school, wie doet dat
ik werk op een school en wil leren signalen te herkennen van armoede
ik zoek een EMDR-groep na een overval drie jaar terug
mijn winkel is overvallen in maart, ik schrik van elk geluid
na de brand van vorig jaar durf ik niet te koken
mijn zoon heeft een ernstig ongeluk gehad vorig jaar en zit in een rolstoel
mijn vriend is verdronken toen we 20 waren, ik mijd water
mijn man stierf aan een overdosis, ik praat er nooit over
mijn zoon is clean na heroïne en zoekt werk
ik heb gisteren gehoord dat mijn moeder gaat sterven
wij willen waken bij mijn stervende vader thuis, wie helpt 's nachts
mijn vader wil niet meer gereanimeerd worden, hoe leggen we dat vast
ik wil niet meer naar mijn werk
ik wil niet meer bij mijn ouders wonen
ik hoef geen cadeaus meer
ik wil niet meer alleen eten
ik ben er niet meer uit gekomen met mijn energiecontract
niemand zit op mij te wachten bij de sportclub
niemand mist mij op het werk geloof ik
cl. 41, ex-verslaafd, poging tot re-integratie mislukt, zoekt werkplek
mw. 55, verlies kind door suïcide 2021, wil schrijven
gezin met VT-traject afgerond, wil leuke activiteiten
dhr. 60, veteraan, slaapt slecht, zoekt lotgenoten
mw. 83, hartfalen, hulp bij huishouden
hulpvraag: man, alcohol, wil stoppen, partner boos
I want to quit my job and do something else
my baby cries all night, I am exhausted
أولادي يتشاجرون دائما
ضاع جواز سفري وأحتاج مساعدة
çocuğum çok bağırıyor
dziecko nie chce jeść w szkole
я боюся їздити на велосипеді
"""


@pytest.mark.parametrize("row", rows(CRISIS))
def test_the_panel_of_this_soort_is_shown(row: str, lexicon: Lexicon) -> None:
    """Also where the crisis is told in passing, by a worker or in another language."""
    kind, sentence = row.split("|", 1)
    assert soort(sentence, lexicon) == kind


@pytest.mark.parametrize("sentence", rows(GEEN))
def test_no_panel_is_shown(sentence: str, lexicon: Lexicon) -> None:
    """Questions of every thema that look alike in words: none of them asks for a line to call."""
    assert soort(sentence, lexicon) == ""
