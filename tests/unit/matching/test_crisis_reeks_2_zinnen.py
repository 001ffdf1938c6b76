"""Fresh sentences, series 2 of those with a soort: written before the rules were looked at."""

import pytest

from app.matching.lexicon import Lexicon
from tests.unit.matching.crisis_zin import rows, soort

CRISIS = """
suicide|ik maak er een eind aan, sorry
suicide|ik kan en wil niet meer, het is klaar voor mij op deze wereld
acuut|heb mezelf net gesneden en het blijft bloeden
suicide|elke keer als ik over het viaduct fiets denk ik: nu springen
suicide|niemand heeft iets aan mij, als ik morgen dood in bed lig is dat voor iedereen een opluchting
suicide|vannacht heb ik het touw al klaargelegd maar ik durfde niet, vanavond wel
suicide|mijn man (72) zegt sinds de diagnose dat hij het zelf gaat regelen in de schuur en hij heeft zijn jachtgeweer schoongemaakt
suicide|Mijn leerling van 15 heeft in een opstel geschreven dat dit haar laatste week is
kindermishandeling|help mij hij komt zo thuis en dan begint het weer, ik heb overal blauwe plekken
geweld|mn ex staat in de tuin en probeert het raam in te slaan
geweld|Mijn zoon van 24 gooide gisteren een stoel naar mijn hoofd, ik slaap nu met de deur op slot
geweld|ik word al maanden gevolgd door mijn ex, hij heeft iets op mijn auto gezet zodat hij weet waar ik ben en stuurt foto's van mijn voordeur
geweld|vannacht ben ik verkracht door iemand die ik ken
geweld|Mijn vrouw krabt en bijt mij, niemand gelooft een man
geweld|Hij zegt dat hij zoutzuur in mijn gezicht gooit als ik wegga
kindermishandeling|mn vader komt aan me als mama werkt
kindermishandeling|me moeder sluit me op in de kelder als ik straf heb en ik krijg dan niks te eten
kindermishandeling|Ik heb mijn dochtertje net zo hard geslagen dat haar lip bloedt, ik schrik van mezelf
kindermishandeling|de trainer stuurt mijn zoon van 12 naaktfoto's en wil met hem afspreken
kindermishandeling|het kindje van hiernaast loopt in januari in een hemdje buiten, is vel over been en bedelt om brood
kindermishandeling|Een man van 40 heeft online contact met mijn dochter van 11 en vraagt haar zich uit te kleden
acuut|baby van 2 maanden is blauw om de lippen en kreunt
acuut|mijn oma valt steeds weg en haar hartslag is heel raar nu
acuut|hij heeft teveel ghb op en we krijgen hem niet wakker
acuut|Mijn dochter is gestoken door een wesp en haar hele gezicht zwelt op, ze piept
acuut|Ik zit sinds vanochtend te braken met bloed erbij en ben heel duizelig
acuut|opa is van het keukentrapje gevallen en zijn been ligt in een rare hoek, hij gilt het uit
suicide|Ik zoek voor mezelf een zinvolle dagbesteding. Sinds mijn herseninfarct kan ik mijn vak niet meer uitoefenen, mijn vriendin is weg en eerlijk gezegd sta ik elke ochtend op met de gedachte hoe ik het zou kunnen doen. Ik heb het vorige week uitgeprobeerd maar schrok van mezelf.
suicide|Mijn buurman vroeg of ik zijn planten en parkieten wil overnemen, voorgoed. Hij gaf me ook zijn sleutels en zei dat ik volgende week zondag pas moest komen kijken. Ik vertrouw het niet. Bij wie moet ik zijn?
suicide|Wie helpt mijn dochter met school? Ze haalt geen enkel vak meer, slaapt niet, en vandaag vond ik een lijstje in haar agenda met manieren om dood te gaan.
suicide|ik ben op zoek naar een budgetcoach. Door het gokken is alles weg, mijn vrouw weet van niks. Als ze erachter komt dan rijd ik mezelf tegen een boom.
geweld|Ik zoek een zwemles voor mijn kinderen in de buurt van Holtenbroek, maar het moet op een moment dat mijn man werkt want hij wil niet dat wij buiten komen. Vorige keer heeft hij mij daarvoor aan mijn haren door de gang getrokken.
geweld|Onze oudste zoon is uit detentie en woont tijdelijk bij ons. We zochten werk voor hem maar nu eist hij elke dag geld en gisteren zette hij een mes op de keel van zijn vader. We durven de politie niet te bellen.
geweld|Mijn moeder heeft een nieuwe vriend en sindsdien mag ik haar niet meer zien. Ze belde huilend vanaf de wc dat hij haar sigaretten op haar arm uitdrukt.
geweld|Is er in Zwolle een naaiclub? Ik werk in een huishouden, ik slaap in de berging, krijg geen loon en ik mag niet weg van de baas, hij heeft mijn papieren.
acuut|Ik zoek een oppasoma, want de huidige oppas heeft mijn zoontje van 2 opgesloten in de kast en zijn armpje is nu helemaal blauw, hij krijst als hij haar ziet.
kindermishandeling|Hallo ik ben lotte en ik ben 10. is er iets leuks na school? ik wil niet naar huis want daar slaat mama mij met de pollepel
kindermishandeling|Als gastouder zie ik dat het meisje (3) steeds brandwondjes heeft op haar handjes, rond en klein. Vader zegt dat ze tegen de kachel liep. Waar kan ik dit bespreken? En hebben jullie ook cursussen voor gastouders?
acuut|Wij willen graag maaltijden aan huis voor mijn vader. Hij woont alleen en ik kan hem sinds gisteravond niet bereiken, door de brievenbus zie ik hem op de grond liggen.
acuut|Mijn vrouw is net bevallen, thuis sinds gisteren, we zoeken kraamhulp. Ze verliest heel veel bloed en voelt zich wegzakken.
acuut|Kan iemand mijn boodschappen doen? Ik heb al de hele dag pijn in mijn kaak en linkerarm en ik zie grauw volgens mijn dochter.
suicide|i cant do this anymore, tonight I will end it
geweld|he locked me inside the house and took my phone, please help
kindermishandeling|my uncle touches me when nobody is home and I am 12 years old
acuut|my baby has a seizure and is turning blue
suicide|لا أريد العيش بعد الآن وأفكر في الانتحار
geweld|أخي يهددني بالقتل إذا خرجت من البيت
kindermishandeling|جارنا يضرب أطفاله كل ليلة وأسمع صراخهم
suicide|Oğlum kendini asmak istediğini söylüyor
geweld|Eski kocam kapıda, beni öldürmekle tehdit ediyor
acuut|Annem nefes alamıyor, göğsü ağrıyor
suicide|mój brat napisał list pożegnalny i zniknął
geweld|boję się wracać do domu, bo mąż pije i mnie dusił
kindermishandeling|sąsiad bije małe dziecko, słyszę płacz codziennie
suicide|мій син каже що хоче померти і ріже собі руки
acuut|бабуся впала, не може говорити і в неї перекосило обличчя
suicide|Cl. (man, 38) belde vanmiddag: 'ik heb mijn hond al weggebracht, ik ga vanavond'. Niet bereikbaar nu.
geweld|Huisbezoek: mw. opent deur op kier, fluistert dat ze niet mag praten, partner op achtergrond schreeuwend, verse wond bij oog.
kindermishandeling|Lln 8 jr, slaapt in schuur bij vriezend weer, moeder onder invloed, geen eten in huis, jonger broertje vies en apathisch.
acuut|thuiszorg meldt: dhr dm type 1, glucose 1,9, niet wekbaar
"""

GEEN = """
ik kan niet meer zonder mijn gehoorapparaat, wie repareert dat
mijn hoofd ontploft van alle brieven van het CAK
ik spring uit mijn vel van die bovenburen
Mijn dochter wil van ballet af en op judo, waar kan dat goedkoop?
we moeten voor 1 maart het huis uit en zoeken een verhuizer die weinig kost
Ik ben vorig jaar weduwnaar geworden en kook alleen nog maar blikken leeg. Is er een eetclub voor mannen?
mijn zus heeft anorexia, ze is onder behandeling, ik zoek lotgenoten voor familie
waar kan ik terecht met vragen over orgaandonatie en begraven
Mijn kleinkinderen logeren in de vakantie bij ons, wat is er voor ze te doen?
de jongens in het park schieten met vuurwerk, dat moet stoppen
mijn dochter is bang in het donker en slaapt niet zonder licht
Ik heb angst voor mensenmassa's, kan iemand met me mee naar de markt?
mijn man zit de hele dag op de bank en wil niks
na mijn burn-out wil ik rustig weer beginnen met vrijwilligerswerk
het afscheid van mijn collega's viel zwaar, nu zit ik thuis met pensioen
ik sta al twee jaar op de wachtlijst voor een woning en word er moedeloos van
Mijn buurman is eenzaam en drinkt, hij wil geen hulp
mijn moeder weigert hulp in huis, we maken ons zorgen
Mijn zoon van 9 heeft autisme en slaat zichzelf als hij boos is, is er een oudergroep
mijn kind bijt andere kinderen op de peuterspeelzaal
Mijn man heeft dementie en wordt soms boos en duwt me weg als ik hem was, hoe ga ik daarmee om
sinds mijn man met pensioen is ruziën we over alles
mijn schoonmoeder bemoeit zich overal mee, ik kan haar wel wat doen
mijn tiener liegt en steelt geld uit mijn portemonnee
Ik heb een verleden met verslaving en wil nu ervaringsdeskundige worden
mijn ouders zijn streng gelovig en ik ben homo, met wie kan ik praten
ik ben transgender en zoek anderen
ik voel me niet veilig op het fietspad bij de tunnel want er is geen licht
er is ingebroken bij de buren en nu slapen we slecht
ik word gediscrimineerd op mijn werk
mijn baas intimideert collega's, waar krijg ik juridisch advies
Mijn dochter wordt via snapchat gepest door klasgenoten
ze hebben nepfoto's van mijn zoon op school rondgestuurd, hij schaamt zich
mijn kind wil niet naar school en heeft elke ochtend buikpijn
ik ben 16 en zwanger en weet niet wat ik moet doen
ik heb een miskraam gehad en zoek lotgenoten
onze baby is vorig jaar overleden, zijn er andere ouders
ik zorg al tien jaar voor mijn gehandicapte broer en ben op
als mantelzorger loop ik over, ik heb een weekend vrij nodig
mijn vader heeft hartfalen en komt volgende week thuis uit het ziekenhuis, welke hulp is er
ik krijg binnenkort een nieuwe heup en zoek iemand die na de operatie boodschappen doet
Mijn man heeft epilepsie en mag niet fietsen, wie rijdt hem naar de dagbesteding
ik heb diabetes en wil gezonder leren koken
mijn dochter heeft een notenallergie, kan zij wel mee op zomerkamp
Ik wil van mijn slaappillen af
ik slik al jaren medicijnen voor mijn depressie en wil meer buiten komen
waar kan ik oude medicijnen inleveren
mijn moeder vergeet haar pillen, is er een alarm of app
ik zoek een alarmknop voor mijn vader voor als hij valt
Mijn moeder is gevallen in de badkamer, gelukkig niks gebroken, wat kunnen we doen om het huis veiliger te maken
Mijn kat is aangereden en ik kan de dierenarts niet betalen
ik kan de begrafenis van mijn vader niet betalen
de energierekening doet me de das om
de deurwaarder staat morgen op de stoep
we worden afgesloten van het gas
ik heb geen bed voor mijn kinderen
mijn kinderen krijgen van school een zwemdiploma maar ik kan geen badpak betalen
er zit schimmel in de kinderkamer en mijn dochter is benauwd 's nachts, de huisarts weet ervan
mijn vriendin is Braziliaans en wil Nederlands leren
wij zijn gevlucht voor oorlog, mijn zoon heeft nachtmerries
ik mis mijn land en huil veel
ik ben mijn man verloren aan corona
de verjaardag van mijn overleden dochter komt eraan, ik zie ertegenop
mijn moeder wil niet meer eten sinds vader in het verpleeghuis zit, ze zegt dat het niet smaakt alleen
opa praat veel over de oorlog en heeft nachtmerries
Mijn zoon is 20 en komt zijn bed niet uit, geen school, geen werk
ik heb alles al geprobeerd om te stoppen met roken
wij hebben een gestoord gezin met veel lawaai als buren, ze gooien met afval
mijn ex wil het huis niet uit en de hypotheek loopt door
mijn ex komt zijn afspraken niet na en de kinderen staan dan met hun jas aan te wachten
waar kan ik ongestoord gamen met anderen, ik speel shooters
ik wil een moestuin aanleggen maar de slakken vreten alles op, ik maak ze af
mijn fiets is gestolen en nu kan ik niet naar mijn werk
hoe kom ik van mijn ex zijn spullen af
ik wil een brief schrijven aan mijn overleden vader, is er een schrijfgroep
mw 35, slachtoffer partnergeweld (2019), volgt emdr, zoekt sportmaatje
jongere 17, blowt, spijbelt, hangt rond, moeder weet het niet meer
gezin, armoede, 4 kinderen, zoekt sportfonds en kleding
dhr 58, lvb, snel boos bij onduidelijkheid, zoekt werkplek met rust
mw. 76 heeft wens te verhuizen, bang voor vallen, alleenstaand
cliënt met borderline, crisisplan aanwezig, stabiel, zoekt creatieve dagbesteding
I am so tired of all this paperwork
my kids fight all day, any parenting course?
my mother had a stroke two years ago and needs company
أحتاج مساعدة في دفع الفواتير
ابنتي خائفة من المدرسة
oğlum derslerinde zorlanıyor ve çok öfkeli
kocam işsiz kaldı ve çok üzgün
moja mama miała zawał rok temu, szukamy spacerów
моя дитина погано спить після війни
я втомилася від самотності, шукаю подруг
we willen met de straat een bbq, ik doe een moord voor goede worst
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
