"""Fresh sentences, series 4 of those with a soort: written before the rules were looked at."""

import pytest

from app.matching.lexicon import Lexicon
from tests.unit.matching.crisis_zin import rows, soort

CRISIS = """
suicide|ik wil niet meer wakker worden morgen
suicide|Ik heb mijn testament klaar en de sleutel bij de buurvrouw gelegd. Sorry voor alles.
suicide|ben zo moe van vechten, laat me gewoon gaan
suicide|kzit op de rand van het dak van de flat
suicide|ik denk er elke dag aan om te stoppen met leven
suicide|mijn zus heeft zich opgesloten in de badkamer met medicijnen en zegt dat het haar spijt
suicide|een collega zei vandaag dat we hem maandag niet meer zouden zien en gaf iedereen een hand, hij is net gescheiden
suicide|mijn vader van 84 eet en drinkt niet meer expres, hij wil zo dood
acuut|ik heb de hele strip ingenomen en nu heb ik spijt
geweld|de vader van mijn kinderen staat dronken voor de deur en trapt hem in
geweld|hij heeft de katten doodgemaakt en zegt dat ik de volgende ben
geweld|zij gooit kokend water naar mij als ze boos is
kindermishandeling|mijn schoondochter wordt door onze zoon geslagen, ik heb het zelf gezien zondag
geweld|Mijn dochter (19) wordt door haar vriend gefilmd tijdens seks en hij dreigt het online te zetten als zij het uitmaakt
geweld|de mantelzorger van mijn oom schreeuwt tegen hem, duwt hem in bed en neemt zijn geld
geweld|Ik slaap al drie nachten in de auto met mijn zoontje omdat mijn vriend mij anders in elkaar slaat
acuut|er wordt geschoten in onze straat
kindermishandeling|papa komt dronken mijn kamer in en gaat bij me liggen
kindermishandeling|de peuter van boven huilt al twee dagen en ik zie niemand in of uit gaan
kindermishandeling|ik ben bang dat ik mijn kind wat aandoe
kindermishandeling|mijn ex heeft de kinderen meegenomen en stuurt dat ik ze nooit meer levend zie
kindermishandeling|Mijn neefje vertelde dat de leider van het kamp in zijn slaapzak kroop
kindermishandeling|mama is altijd high en er is geen eten, ik zorg voor mijn broertje van 3, ik ben 9
kindermishandeling|onze oppas van 17 heeft onze baby geslagen, dat zagen we op de camera
acuut|mijn hart slaat over en ik zie zwarte vlekken en ik ga bijna van mijn stokje
acuut|buurman heeft zichzelf in zijn hand gezaagd en het bloed spuit eruit
acuut|mijn dochter heeft koorts en een stijve nek en paarse vlekjes die niet wegdrukken
acuut|hij heeft antivries gedronken
acuut|oma ligt al sinds gisteren op de badkamervloer en wil niet dat ik iemand bel
acuut|we hebben koppijn en zijn misselijk en de kachel brandt raar, de hond is al omgevallen
suicide|Goedenavond. Ik zou graag willen weten of er een lotgenotengroep is voor mensen met chronische pijn. Slapen doe ik niet, eten ook niet. Ik heb de morfinepleisters bewaard en als er niets verandert plak ik ze allemaal tegelijk.
suicide|Ik zoek een advocaat of iemand die weet hoe ik mijn kinderen terugkrijg. Zonder hen heeft het voor mij geen zin meer en 12 mei is de zitting. Als ik verlies spring ik.
suicide|Hallo, is er een plek waar ik mijn konijnen kan brengen? Ik ga binnenkort weg en kom niet meer terug. Nee geen vakantie. Gewoon weg, voorgoed. Niemand zal het merken.
suicide|Beste mensen, mijn vrouw is in maart gestorven. We waren 56 jaar getrouwd. Ik heb haar beloofd dat ik snel kom. Zondag is onze trouwdag en dan ga ik naar haar toe, het is allemaal geregeld. Is er iemand die het graf kan onderhouden?
geweld|Ik wil me inschrijven voor vrijwilligerswerk maar alleen als jullie niet naar mijn huis bellen. Als mijn man merkt dat ik dingen buiten hem om doe dan krijg ik weer klappen.
geweld|ik zoek een fietscursus. mijn zwager zegt dat vrouwen niet fietsen en toen ik het toch deed heeft hij me van de fiets getrokken en mijn arm omgedraaid, die is nu dik
geweld|Mijn dochter en haar baby wonen weer bij mij en dat is krap, wie weet een oplossing? Haar ex heeft gisteren gedreigd dat hij de kleine komt halen en dat hij haar kapot schiet.
geweld|We organiseren een koffieochtend en een van de dames had een gebroken vinger, ze zei dat haar zoon dat doet als ze haar pensioen niet geeft. Wat moeten wij doen?
kindermishandeling|Ik ben leidster bij de peuterspeelzaal. Een jongetje speelt steeds met de poppen dat de een in de billen van de ander prikt en zegt 'dat doet opa ook'. Hebben jullie een training hierover?
kindermishandeling|Ik ben op zoek naar kinderkleding maat 128 voor mijn nichtje. Ze heeft maar 1 broek, stinkt naar plas en ze zit hele dagen alleen met de hond terwijl haar moeder weg is. Ze is 5.
kindermishandeling|Ik ben overblijfmoeder. Ik wil vragen of er huiswerkhulp is voor een meisje uit groep 7. Ze durft geen onvoldoende te halen want dan moet ze op rijst knielen en krijgt ze met de bezem.
acuut|Ik ben op zoek naar iemand om mee te koffie drinken. Moet wel snel want ik heb sinds vanochtend zo'n zwaar gevoel op mijn borst, straalt uit naar mijn rug, en ik ben klam.
acuut|We zoeken een speelgroep voor onze zoon van 1,5. Hij is vanmiddag van de commode gevallen, heeft overgegeven en wordt steeds slomer, hij kijkt dwars door me heen.
suicide|my friend says she will hang herself tonight
suicide|life is not worth living, everyone would be better off without me
geweld|my dad punches my mum and I am scared
kindermishandeling|daddy hurts me at night
acuut|he is unconscious, took heroin
suicide|سوف أنهي حياتي الليلة
geweld|زوجي حبسني في البيت وأخذ هاتفي
acuut|أبي سقط ولا يتحرك
suicide|kızım bileklerini kesti
geweld|sevgilim bana bıçak çekti
acuut|bebeğim çamaşır suyu içti
suicide|nie ma sensu żyć, mam sznur
geweld|syn mnie bije i zabiera emeryturę
kindermishandeling|ojczym dotyka moją córkę
acuut|подруга випила багато таблеток і прощається
geweld|сусід б'є дружину, чую крики
acuut|чоловік знепритомнів, не дихає
suicide|dhr 61, recent weduwnaar, heeft afscheidsbrief bij huisarts afgegeven, wapen in huis (sportschutter)
geweld|Signaal woningcorporatie: bewoonster 33 gezien met dichtgeslagen oog, zegt 'niks zeggen anders maakt hij me dood'.
kindermishandeling|jgz: zuigeling 4 mnd, 2 bloeduitstortingen op wang, ouders wisselend verhaal
acuut|mw 88 aangetroffen op vloer, onderkoeld, verward, heupstand afwijkend
"""

GEEN = """
mijn dochter wil stoppen met zwemles en ik weet niet wat ik moet doen
ik wil stoppen met mijn studie en zoek iemand om mee te sparren
er komt geen eind aan de ellende met mijn uitkering
ik maak er maar het beste van maar het is stil in huis
ik maak een eind aan mijn abonnementen, wie helpt
laat me gewoon weten of er nog plek is op de schildercursus
ik ga binnenkort weg uit Zwolle en kom niet meer terug, wie neemt mijn volkstuin over
ik heb mijn testament klaar maar zoek een notaris
mijn man is 3 jaar geleden in februari gestorven, ik ga elke zondag naar zijn graf
we waren 50 jaar getrouwd, nu eet ik alleen
wie kan het graf van mijn ouders onderhouden
mijn leven is een puinhoop, ik wil orde
ik zit aan de grond na mijn faillissement
ik zit in een zwart gat sinds mijn pensioen
ik ben levensgenieter en zoek reisgenoten
mijn zoon zit vast in zijn hoofd, hij piekert over alles
ik heb een kort lontje en zoek een cursus
mijn man snauwt de hele dag sinds hij thuis zit
mijn dochter slaat met deuren en schreeuwt dat ze me haat
de buurkinderen gooien stenen naar de hond
mijn zoon heeft op school gevochten en is geschorst
mijn kind is gevallen bij gym en heeft een gipsbeen, wie kan hem naar school brengen
ik heb mijn enkel gebroken en kan de hond niet uitlaten
mijn moeder heeft een wond aan haar been die moet verzorgd worden, welke organisatie doet dat
mijn vader heeft parkinson, hij zit soms bevroren en valt dan
ik heb een hoge bloeddruk en wil bewegen met anderen
ik heb reuma, mijn handen doen zo'n pijn, zoek hulp met de tuin
mijn vrouw heeft ms en raakt verlamd, welke hulpmiddelen zijn er
mijn man heeft een pacemaker en mag weer zwemmen
mijn kind heeft vaak hoofdpijn en is moe, zou het aan school liggen
ik val in slaap op mijn werk omdat de baby niet doorslaapt
ik kan mijn kind niet optillen door mijn rug
mijn stiefzoon accepteert mij niet
mijn schoonouders willen dat ik thuisblijf voor de kinderen maar ik wil werken
mijn man is jaloers als ik met vriendinnen afspreek maar hij doet er niks aan, ik zoek relatiehulp
we zijn uit elkaar maar wonen nog samen, dat is spannend voor de kinderen
mijn ex praat slecht over mij tegen de kinderen
mijn ex haalt de kinderen te laat op
ik mag mijn kinderen van de rechter maar één keer per maand zien
mijn dochter woont in een pleeggezin en ik mis haar
ik was tienermoeder en wil nu een opleiding
ik kom uit een loverboycircuit, dat is 8 jaar geleden, en wil nu andere vrouwen helpen
mijn vriendin is vroeger verkracht en wil leren dansen om haar lijf terug te vinden
is er een workshop over online veiligheid voor kinderen en sexting
hoe leg ik mijn dochter uit dat ze geen foto's moet sturen
mijn zoon van 12 is te veel met pistolen bezig in games
ik ben bang voor de toekomst en het klimaat
ik ben bang dat mijn uitkering stopt
ik ben bang alleen thuis 's avonds sinds mijn man in het verpleeghuis zit
ik voel me onveilig in de lift met die kapotte lamp
we hebben een hekel aan onze straat, altijd gezeik
mijn onderbuurman rookt wiet en het stinkt
ik vind het eng als de buurman 's nachts schreeuwt in zijn slaap
het kind van de buren fietst zonder licht
onze buren laten hun baby vaak huilen, het is zo gehorig hier
mijn buurman van 90 doet alles nog zelf maar vergeet te eten
mijn moeder is verward sinds ze in de flat woont, ze weet de weg niet
mijn oma weigert de rollator
ik heb ADHD en vergeet alles
ik lig wakker van mijn zoon die in het leger gaat
mijn man is verslaafd aan porno en ons huwelijk lijdt eronder
ik ben gestopt met drugs en zoek nieuwe vrienden
mijn broer gokt en leent geld van iedereen
mijn zusje snoept de hele dag, ze wordt te dik
ik heb eetbuien en schaam me
ik krab mijn huid open van de stress door eczeem
ik heb smetvrees en was mijn handen kapot
kan niet slapen, hoofd vol, zorgen over geld en kinderen
ik huil elke dag om mijn scheiding
sinds het overlijden van mijn zoon (motorongeluk) kom ik de dag niet door, ik zou zo graag andere ouders spreken
mijn opa is gestorven door euthanasie en ik vind dat moeilijk
mijn vader wil euthanasie en mijn broer is tegen, wie helpt ons dit gesprek te voeren
de kat van mijn oma moet een spuitje en ze is verdrietig
wie wil mijn kippen overnemen, ik ga kleiner wonen
ik wil bloed geven, waar kan dat
we zoeken een jeu de boulesbaan, altijd schieten en plaatsen
leren schieten met pijl en boog, kan dat hier
ik verf graag en zoek een atelier waar ik los kan gaan en alles eruit kan gooien
de kinderen vliegen elkaar in de haren
ik ben zo boos op de wereld sinds mijn ontslag
ik durf mijn ex niet onder ogen te komen op het schoolplein
mijn neef is in Oekraïne gesneuveld
dhr. 39, suïcidepoging 2015, nu herstellend, zoekt vrijwilligerswerk met dieren
mw. 52 slachtoffer loverboy in jeugd, wil schrijfcursus
kind 8 jr, getuige geweest van huiselijk geweld, ouders gescheiden, situatie veilig, zoekt maatje
hr 70 alcoholist, verwaarlooast huis, geen acute nood, vraagt om maatje
client 55, copd gold 3, angst voor benauwdheid, zoekt ademhalingsgroep
I broke my leg and cannot walk the dog
my teenager screams at me, I need advice
أشعر بالملل وأريد تعلم الخياطة
annem felçli, gündüz bakımı arıyoruz
mój mąż jest ciężko chory na raka
шукаю психолога для дитини після переїзду
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
