"""Fresh sentences, series 3 of those with a soort: written before the rules were looked at."""

import pytest

from app.matching.lexicon import Lexicon
from tests.unit.matching.crisis_zin import rows, soort

CRISIS = """
suicide|kweet niet hoe lang ik mezelf nog kan tegenhouden
suicide|ik heb de dosis opgezocht
suicide|als ik s nachts over de snelweg rij denk ik gewoon het stuur omgooien en klaar
suicide|Vandaag heb ik mijn bankpas en wachtwoorden op tafel gelegd voor mijn broer, hij hoeft verder niks meer te regelen
suicide|ik wil naar mama toe, die is dood
suicide|mijn zoon (20) zit op zijn kamer met een scheermes en laat niemand binnen
suicide|vader zegt steeds geef me maar een spuitje of ik doe het zelf wel
acuut|mijn man is sinds vanochtend weg, zijn telefoon ligt thuis en er ligt een briefje dat het hem spijt
acuut|hij heeft me net met een bierfles op mijn hoofd geslagen, bloed
kindermishandeling|me pa heb me ma geslagen en nou is ze weg en hij is nog steeds woest
geweld|als ik wegga zegt hij dat hij het huis in brand steekt met ons erin
geweld|mn broers hebben gezien dat ik een vriend heb, ze zeggen dat ik de familie te schande maak en dat ze me iets gaan doen
geweld|Sinds mijn man drinkt gooit hij me soms uit bed en gisteren heeft hij op me gespuugd en me gestompt
geweld|er staat een man voor mijn deur met een bijl, hij schreeuwt mijn naam
geweld|Mijn verzorgster knijpt me en zegt dat ik mijn mond moet houden anders krijg ik geen eten
kindermishandeling|mijn opa laat me dingen doen die ik niet wil en zegt dat het ons geheim is
kindermishandeling|de vriend van mijn ex gooit onze zoon onder een koude douche als straf en slaat hem met een pantoffel
geweld|mijn stiefmoeder duwt mijn hoofd onder water
kindermishandeling|Ik hoor mijn kleinkind aan de telefoon huilen, hij zegt dat papa met een riem komt
kindermishandeling|Mijn zus laat haar baby de hele nacht alleen om te werken in een club
kindermishandeling|ik word gek van het huilen, ik heb net een kussen op haar gezicht gelegd, ze leeft nog, help
acuut|hartkloppingen, zweten, pijn tussen mijn schouders, ik ben 58 en bang
acuut|onze peuter heeft de pillen van oma opgegeten
acuut|ik heb een dikke rode kuit en nu krijg ik ineens bijna geen adem
acuut|mijn zoontje is in de sloot gevallen en hoest schuim op
acuut|mn maat heeft een pil genomen op het feest en is nu 41 graden en wartaal
acuut|moeder herkent me opeens niet en haar ene oog hangt
suicide|Sinds mijn pensioen ben ik overbodig. Mijn kinderen hebben het druk. Ik heb het jachtseizoen nog afgewacht. Nu is het genoeg geweest, mijn papieren liggen klaar en de dokter wil niet meewerken, dus doe ik het zelf.
suicide|Ik zoek iemand die op dinsdag met mijn vrouw wandelt. Ze praat sinds haar ontslag uit de kliniek over niets anders dan hoe rustig het onder de grond moet zijn en ze heeft messen onder haar matras.
suicide|Hoi ik ben 16, ik wil graag een bijbaan of vrijwilligerswerk want thuis word ik gek. Ik snij mezelf steeds dieper en ben bang dat ik een keer niet stop.
suicide|Ik moet mijn administratie overdragen aan iemand voor het weekend. Daarna hoef ik nergens meer over na te denken en heeft niemand nog last van me.
suicide|ik heb overal gezocht naar een psycholoog, wachtlijst van 9 maanden, dat haal ik niet meer, mijn lijf wil gewoon dat het stopt en er ligt genoeg in het medicijnkastje
geweld|Wij wonen met zijn drieen: ik, mijn dochter en mijn zoon van 30. Mijn zoon heeft een drugsprobleem en als hij geen geld krijgt slaat hij de boel kort en klein en vorige week mijn dochter een tand uit haar mond.
geweld|Ik wil graag op kookles. Alleen ga ik niet zomaar de deur uit, hij houdt bij hoeveel minuten ik weg ben en als het te lang duurt krijg ik straf. Laatst moest ik een nacht op het balkon.
geweld|Na mijn scheiding zoek ik een kleinere woning. Ex heeft een sleutel bij laten maken en stond vannacht naast mijn bed.
geweld|Ik ben vrijwilliger bij de voedselbank, en een klant vertelde dat haar man haar met een strijkijzer heeft verbrand, ze laat me niet bellen. Wat nu?
kindermishandeling|wij willen ons opgeven als steungezin. Het jongetje van hiernaast komt elke dag bij ons eten, hij heeft striemen op zijn rug en zegt dat hij 's nachts buiten moet slapen als hij in bed plast.
kindermishandeling|Voor mijn dochter van 14 zoek ik een zelfverdedigingscursus. Haar 'vriendje' van 26 haalt haar van school en ze komt thuis met dure spullen en geld, en ze huilt als ze weg moet naar hem.
kindermishandeling|Mijn vrouw is sinds de bevalling niet zichzelf. Ze zegt dat de baby van de duivel is en dat hij weg moet. Wie kan helpen in de huishouding?
acuut|Ik zoek vervoer naar de huisarts voor mijn buurman. Hij is diabeet, heeft een zwarte teen, hoge koorts en praat onzin.
acuut|Kunt u mij helpen met het invullen van een formulier? Ik zie sinds een uur opeens niks meer met mijn rechteroog en mijn spraak gaat raar.
acuut|Ik pas op mijn neefje van 1, hij heeft een muntje in zijn keel, hij piept en wordt rood
acuut|please tell my kids I love them, I took all my pills
geweld|my boyfriend tried to strangle me yesterday
kindermishandeling|I think the man downstairs is sexually abusing his stepdaughter
acuut|my wife is pregnant and bleeding a lot
suicide|ابنتي تقول إنها تريد أن تموت
geweld|زوجي هددني بالسكين أمام الأولاد
kindermishandeling|أبي يضربني بالحزام كل يوم
acuut|bugün ilaçların hepsini içtim ölmek istiyorum
kindermishandeling|ağabeyim beni zorla evlendirmek istiyor, öldürürüm diyor
kindermishandeling|komşu küçük çocuğunu dövüyor, çığlıklarını duyuyorum
suicide|myślę żeby skoczyć z mostu
geweld|mój partner mnie szarpie, popycha i zamyka w pokoju
acuut|mąż ma silny ból w klatce i drętwieje mu ręka
geweld|колишній погрожує мене вбити, стоїть під дверима
kindermishandeling|вітчим чіпає мене вночі, мені 12
suicide|Spoed: jongere 16 jr stuurt appjes dat zij 'het vanavond gaat doen', locatie onbekend.
geweld|mw. (29) vertelt tijdens intake dat partner haar gisteravond bij de keel greep, striemen zichtbaar, 2 kids in huis.
kindermishandeling|Consult CJG: vader tilt dochter (5) aan haar haren op, kind verstijft bij stemverheffing, broertje heeft onverklaarde breuk.
acuut|Buurtsportcoach meldt: deelnemer in elkaar gezakt in de zaal, geen pols.
"""

GEEN = """
ik heb al mijn spullen weggegeven want ik ga kleiner wonen, wie wil de kast
wij zoeken een oplossing want ik kan niet meer met mijn buurman door een deur
Mijn oma vindt dat haar leven mooi is geweest en geniet nog van bezoek, is er een vrijwilliger
mijn vader praat over zijn begrafenis alsof het een feestje is, zijn er levenseindegesprekken
hoe bereid ik mijn kinderen voor op het overlijden van hun moeder, ze heeft nog een paar maanden
in de rouwgroep wil ik vertellen over mijn dochter die voor de trein is gesprongen in 2018
mijn neef pleegde zelfmoord, mijn tante zit erdoorheen, wat kan ik voor haar doen
na een zelfdoding op onze school zoeken we begeleiding voor de leerlingen
ik ben vrijwilliger en wil een training over suicidepreventie
ik doe onderzoek naar eenzaamheid en zelfmoord onder ouderen
Ik had als puber anorexia en sneed mezelf, nu ben ik 34 en zoek een creatieve groep
mijn ex is veroordeeld voor stalking en woont ver weg, ik wil weer leven opbouwen
als kind ben ik misbruikt, ik zou graag met anderen praten die dat ook hebben
ik ben opgegroeid in een gezin met veel geweld en wil het bij mijn kinderen anders doen
mijn man zit in de gevangenis en ik moet alles alleen doen
Mijn zoon is vrijgekomen en zoekt werk
Mijn kleinzoon van 6 slaat zijn zusje en luistert niet naar oma
Mijn dochter gilt en schopt als ze haar schoenen aan moet, ze is 4
ik verlies soms mijn geduld met de tweeling, ik wil leren rustig te blijven
mijn man en ik slaan elkaar met tafeltennis om de oren, is er een club
mijn vrouw is bokser, kan ze hier trainen
Mijn zoontje heeft blauwe plekken van het voetballen, is er een sport die minder ruw is
Sinds het ongeluk durf ik niet meer in de auto
ik heb een whiplash en kan weinig, zoek lichte dagbesteding
ik kan mijn linkerarm niet meer gebruiken na een hersenbloeding in 2016 en zoek hobby's
mijn vader heeft alzheimer en raakt de weg kwijt, hoe houden we hem veilig thuis
Mijn man met dementie wordt 's avonds onrustig en wil naar huis terwijl hij thuis is
mijn moeder ziet slecht en laat pannen aanbranden
ik ben bang dat mijn moeder verwaarloost, ze wast zich niet, kan er thuiszorg komen
Mijn broer verzamelt alles, zijn huis staat vol en hij laat niemand binnen
de man boven mij praat in zichzelf en dwaalt, hij lijkt me eenzaam
ik hoor de buren vaak ruziën en ik vind het naar, wat kan ik doen tegen geluidsoverlast
er wordt drugs gedeald bij de speeltuin
jongeren intimideren mensen bij de winkels
ik ben bang voor honden en wil er wat aan doen
ik heb hoogtevrees, ik durf geen brug over
ik durf niet te bellen met instanties
ik schaam me kapot voor mijn gebit
ik loop vast en weet niet waar te beginnen
mijn hart is gebroken sinds ze weg is
het breekt mijn hart dat ik mijn kleinkinderen niet mag zien
mijn benauwde huis van 30 m2 met drie kinderen is te klein
we krijgen het benauwd van de rekeningen
ik stik van de eenzaamheid
het water staat ons aan de lippen
ik ben uitgeput, mijn baby slaapt niet
ik had een postnatale depressie maar ben nu beter, ik zoek andere moeders
mijn man is weg gegaan met een ander en ik ben er kapot van
Ik wil niet meer samenwonen met mijn vriend maar ik kan nergens heen
mijn vriend vindt dat ik te veel uitgeef en houdt de bankpas in de gaten, we willen samen leren budgetteren
mijn man wil dat ik Nederlands leer
mijn puber wil niet meer leren en zit alleen op zijn telefoon
mijn dochter heeft liefdesverdriet en zegt dat haar leven voorbij is, hoe troost ik haar
mijn zoon wil later bij de politie en alles over moordzaken weten
Mijn zoontje speelt steeds dat hij iemand doodschiet, is dat normaal
mijn kind stelt vragen over doodgaan, hij is 5
ik ga dood van de hitte in mijn flat, is er een koele plek
ik ben bekaf na de chemo en zoek lotgenoten
ik ben genezen van kanker maar kom niet op gang
ik krijg palliatieve zorg en zoek gezelschap
ik wil graag stervensbegeleider worden als vrijwilliger
Wat kost een uitvaart als je van bijstand leeft
ik zoek een valtraining, ben dit jaar twee keer gevallen
na mijn hartinfarct vorig jaar wil ik samen sporten
mijn zoon heeft astma, zijn er sporten die goed voor hem zijn
ik zoek vervoer naar de eerste hulp voor de controle van mijn gebroken pols dinsdag
wie kan mij naar de spoedpost leren rijden haha nee naar de rijlessen
cursus omgaan met agressie voor baliemedewerkers
waar leer ik een AED te gebruiken
Ik wil hulp bij aanvragen toeslagen want anders word ik gek
ze willen mij de bijstand afpakken
de gemeente maakt mij kapot met die terugvordering
mijn werkgever betaalt niet en nu heb ik geen eten meer in huis voor het weekend
mijn huurbaas dreigt mij eruit te zetten
mijn buurvrouw dreigt met een advocaat vanwege de schutting
er is een brief van het incassobureau, ze dreigen met beslag
Ik wil van mijn wapenverzameling af, pannen en messen bedoel ik voor de keuken haha
we maken een theaterstuk over een moord en zoeken spelers
hij is te dik en wil afvallen
mijn zoon komt niet opdagen bij de training en spijbelt
dhr. 44, ex-gedetineerde, agressieregulatie afgerond, zoekt werkervaringsplek
mw. 66, rouw na suïcide zoon 2020, vraagt lotgenotencontact
gezin met 3 kinderen, moeder overbelast, kinderen druk, vraag om opvoedondersteuning
dhr 80 val 3 mnd geleden, valangst, wil beweegaanbod
vluchteling, man, 27, PTSS, slaapproblemen, zoekt taalmaatje
I am scared of losing my house
my son hits his sister, he is 5
ابني لا ينام منذ وفاة أبيه
babam öldü, annem çok yalnız
córka boi się ciemności
син б'ється в школі
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
