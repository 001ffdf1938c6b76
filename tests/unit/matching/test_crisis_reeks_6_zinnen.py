"""Fresh sentences, series 6 of those with a soort: written before the rules were looked at."""

import pytest

from app.matching.lexicon import Lexicon
from tests.unit.matching.crisis_zin import rows, soort

CRISIS = """
suicide|Ik heb er genoeg van. Alles doet pijn. Ik wil slapen en nooit meer wakker worden.
suicide|Mijn zoon van 22 zegt dat het leven niks meer waard is en hij praat over voor de trein springen
suicide|ik weet nie meer hoe ik verder moet, ik denk alleen nog aan doodgaan
suicide|Sinds mijn scheiding denk ik elke dag aan zelfmoord. Ik schaam me daarvoor.
suicide|Mijn moeder (79) zegt dat ze niet meer wil leven nu vader dood is en ze weigert haar medicijnen
suicide|ik krijg mijn schulden nooit meer betaald, ik kan beter dood zijn
suicide|Kan iemand me bellen? ik ben bang dat ik mezelf vannacht iets aandoe
acuut|Mijn vriendin heeft gisteren pillen geslikt, ze is nu thuis maar wil het weer doen
suicide|ik ben 15 en ik kras in mijn armen en wil er soms niet meer zijn
suicide|Niemand zou het merken als ik er morgen niet meer was. Ik woon in Assendorp en ben 34.
suicide|mn man heeft het er steeds over dat hij zich gaat verhangen
suicide|dhr. 52 jr, recent ontslag, scheiding, geeft aan geen uitweg te zien, suïcidale gedachten met plan
suicide|Wijkteam: mw. 33, borderline, automutileert, dreigt met ts, krijgt haar niet te pakken
suicide|Ik zoek dagbesteding voor mijn broer. Hij is erg somber sinds zijn ongeluk en heeft al twee keer gezegd dat hij er een einde aan wil maken.
suicide|Waar kan ik terecht voor hulp bij eenzaamheid? Mijn leven heeft geen doel meer, ik heb al uitgezocht hoe ik het ga doen.
suicide|I feel like ending my life and I don't know who to talk to
suicide|لا أستطيع الاستمرار، أفكر في إنهاء حياتي
suicide|Hayatıma son vermek istiyorum, çok yalnızım
suicide|Mam myśli samobójcze i nie wiem gdzie szukać pomocy
suicide|Я не бачу сенсу жити далі
geweld|Mijn man wordt agressief als hij drinkt en vannacht heeft hij me geslagen. Ik ben bang voor de kinderen.
geweld|me ex stalkt me hij staat elke avond bij mn huis en dreigt me dood te steken
geweld|Ik ben gevlucht voor mijn man met twee kinderen en weet niet waar ik vannacht moet slapen
geweld|Mijn vriend bepaalt alles, ik mag niemand zien, en als ik iets zeg krijg ik een klap
geweld|Mijn dochter van 20 durft niet weg bij haar vriend, hij heeft haar gewurgd
geweld|Ik word thuis gedwongen om te trouwen, help
geweld|mijn zoon van 16 slaat mij als hij zijn zin niet krijgt, vorige week had ik een blauw oog
geweld|Ik hoor de buurvrouw schreeuwen en dingen kapot vallen, dit gebeurt elke week
geweld|mw. 28 jr, 2 kk, partnergeweld, acuut onveilig, zoekt opvang
geweld|Cliënte (41) vertelt dat haar man haar met de dood bedreigt als ze gaat scheiden
geweld|Mijn opa van 84 wordt geslagen door zijn verzorger
geweld|Ik wil weer gaan sporten maar ik heb overal blauwe plekken van mijn man en durf me niet om te kleden
geweld|Kan iemand helpen verhuizen? Het moet overdag, als hij werkt, anders slaat hij me dood.
geweld|My husband threatens me with a knife when he is drunk
kindermishandeling|زوجي يضربني ويهددني أمام أطفالي وأريد مكانا آمنا
geweld|Kocam beni öldürmekle tehdit ediyor, nereye gidebilirim?
kindermishandeling|Mąż mnie bije, gdzie mogę się schronić z dziećmi?
geweld|Чоловік мене б'є, куди мені звернутися?
kindermishandeling|Ik denk dat het jongetje van de buren wordt mishandeld, hij heeft steeds blauwe plekken
kindermishandeling|mijn vader slaat mij en mijn zusje, wie kan ons helpen
kindermishandeling|Een leerling (10) vertelde dat haar oom aan haar zit, wat moet ik nu doen
kindermishandeling|ik schud mijn baby soms als hij niet stopt met huilen, ik ben bang dat het fout gaat
kindermishandeling|De kinderen van hiernaast zitten hele dagen alleen en hebben honger
kindermishandeling|Mijn ex heeft onze dochter van 6 geslagen, ze wil niet meer naar hem toe
kindermishandeling|lln gr 6, vermoeden seksueel misbruik door stiefvader, ouders gescheiden
kindermishandeling|ik ben 12 en ik durf niet naar huis want mijn vader is dronken en dan slaat hij
kindermishandeling|Hoi, ik zoek een sportclub voor mijn neefje van 7. Hij is druk. Zijn moeder sluit hem vaak uren op in zijn kamer zonder eten.
kindermishandeling|My neighbours leave their two year old alone at night
kindermishandeling|Üvey babam kardeşimi dövüyor
acuut|Mijn man heeft pijn op de borst en zijn arm voelt raar
acuut|mijn moeder praat ineens onduidelijk en haar mond hangt scheef
acuut|Mijn baby ademt heel raar en is slap
acuut|Mijn buurman ligt op de grond en reageert niet als ik hem roep
acuut|mijn dochter heeft een hele strip paracetamol ingenomen na ruzie
acuut|opa is van de trap gevallen en bloedt aan zijn hoofd, hij is in de war
acuut|Mijn zoontje heeft een knoopbatterij ingeslikt
acuut|dhr. (77) onwel tijdens koffieochtend, niet aanspreekbaar
acuut|My father cannot breathe well and his lips are blue
acuut|أمي فقدت الوعي ولا تتنفس
acuut|мама знепритомніла і не дихає
"""

GEEN = """
Mijn man is vorig jaar overleden en ik zit veel alleen. Ik wil graag ergens koffie drinken in Assendorp.
Ik wil leren omgaan met mijn boosheid, ik schreeuw snel tegen mijn kinderen
Mijn broer heeft zelfmoord gepleegd. Ik zoek lotgenoten.
Ik heb een druk gezin en kom niet toe aan mezelf, ik ben op
doodmoe van de nachten met de baby, is er een groep voor jonge moeders
ik ga kapot aan die eenzaamheid in mn flat
Ik zie het niet meer zitten met die papieren van het uwv, wie helpt
mijn dochter vermoordt me als ik haar kamer opruim haha maar ik zoek een opruimcoach
Mijn vader is vorige maand gevallen en nu onzeker, wie wandelt met hem
Mijn man heeft een hartinfarct gehad en is bang om te bewegen
Ik heb ruzie met de buren over de heg
Mijn dreumes heeft woedeaanvallen en slaat naar mij
ik durf mijn bankapp niet te openen uit angst voor het saldo
mijn moeder drinkt te veel en ik ben bang dat ze valt
Ik ben jaren mishandeld door mijn ex. Nu ben ik veilig en wil ik met lotgenoten praten.
mijn kinderen zijn getuige geweest van ruzies voor de scheiding, is er een groep voor kinderen
mijn buurvrouw vereenzaamt, ze doet de deur niet meer open voor de collecte maar wel voor mij
ik heb angst om te sterven, kan ik daarover praten met iemand
mijn moeder wil euthanasie bespreken met de huisarts en ik zoek steun
mijn zoon rookt wiet en gaat niet naar school, hij is 16
ik ben zwanger en heb geen babyspullen
ik ben bang dat we ons huis uit moeten door de huurachterstand
ik heb last van paniekaanvallen in de supermarkt
Mijn man heeft Alzheimer en loopt 's nachts door het huis, ik slaap niet meer
ik voel me depressief en kom de deur niet uit
Mijn zus is opgenomen in de psychiatrie en haar kinderen zijn bij mij
mijn kind wordt gepest en wil niet naar school
De jongens op het plein zijn agressief tegen mijn zoon
ik ben bang voor de jongeren bij de ingang van mijn flat
mijn huis is vies en vol en ik durf niemand binnen te laten
ik heb net gehoord dat ik kanker heb, ik weet niet wat ik moet
Ik ben mijn zoon kwijt aan drugs, hij leeft op straat
Ik wil mijn kind beter leren opvoeden zonder te slaan of te schreeuwen, is er een cursus
in mijn land was het normaal dat kinderen een tik krijgen, ik wil het anders leren
hoe ga ik om met een partner met borderline
mijn ex wil de kinderen weghouden bij mij, is er bemiddeling
ik heb een burn-out en kan niks meer hebben
ik kan niet meer van de pijn in mijn knieën, is er fysiofit
ik ben alleenstaande moeder en trek het financieel niet meer
er is ingebroken en ik voel me niet meer veilig in mijn huis
mijn fiets is kapot en ik kan niet naar mijn werk
ik zoek iemand om mee te schaken
mijn kat moet naar de dierenarts, geen geld
wie helpt mij met de belastingaangifte
mijn vader van 85 wil leren videobellen
ik wil iets doen voor vluchtelingen
is er een eettafel in Holtenbroek
Ik wil naailes, liefst gratis
mijn zoon (9) zoekt voetbal, we hebben weinig geld
welke inloop is er op vrijdag
ik zoek een oppas voor mijn gehandicapte dochter zodat ik een avond weg kan
mantelzorger van mijn man, wil even praten met anderen
Mijn moeder is eenzaam sinds haar verhuizing
ik ben nieuw in Zwolle en ken niemand
ik ben doof en zoek activiteiten met gebaren
ik ben slechtziend, wie leest mijn post voor
mijn wasmachine is kapot en ik heb geen geld
ik wil stoppen met roken
ik gok elke dag en mijn vrouw weet het niet
Mijn baas betaalt mij niet en dreigt met ontslag
mijn huisbaas wil mij eruit hebben en heeft het slot veranderd
Ik ben dakloos en slaap bij vrienden
mijn dochter rouwt om haar opa
mijn man en ik praten niet meer met elkaar
wij krijgen pleegkinderen, is er een groep pleegouders
mijn zoon heeft adhd en stuitert door het huis
mijn dochter eet bijna niets, de dokter kijkt mee, ik zoek steun voor ouders
ik ben bang dat mijn kind autistisch is
Kan ik een rolstoel lenen voor een weekend
Mijn vrouw heeft ms en wil zwemmen
Ik wil Nederlands oefenen met een maatje
Ik wil vrijwilliger worden bij ouderen
mijn tuin is een oerwoud, wie helpt
ik wil een cv maken
Is er een repair café
mijn ouders gaan scheiden en ik zit ertussen, ik ben 14
ik ben 17 en ik heb schulden door webshops
mijn vriendin is ongepland zwanger
mijn man is geopereerd en komt thuis, wie helpt met douchen
ik zorg voor mijn zusje omdat mama ziek is
dhr. 68 jr, alleenstaand, rouw, drinkt overmatig, zoekt dagstructuur
mw. 45 jr, schulden, 3 kk, hulp bij administratie en voedselbank
mw. 72, mantelzorger, overbelast, respijt gevraagd
jongere 18, autisme, thuiszitter, zoekt dagbesteding
statushouder, gezin, taal en contact
dhr. 35, LVB, snel overprikkeld, boos bij drukte, zoekt rustige inloop
mw. 60 jr, verleden huiselijk geweld, angstklachten, wil lotgenotengroep
I lost my wife and I feel so alone
I have panic attacks, is there a group?
أبحث عن أصدقاء في مدينتي الجديدة
أعاني من القلق بعد الحرب وأريد التحدث مع أحد
Eşimden boşandım ve çok yalnızım
Çocuğum okulda zorbalığa uğruyor
Szukam kursu języka i znajomych
Boję się, że stracę mieszkanie
Моя мама самотня і не розмовляє мовою
Мої діти сваряться і б'ються щодня, потрібна порада
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
