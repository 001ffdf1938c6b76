"""Fresh sentences that look like a crisis and are none."""

import pytest

from app.matching.lexicon import Lexicon
from tests.unit.matching.crisis_zin import rows, soort

ZINNEN = """
ik ga kapot van de stress op mijn werk
Ik lig elke dag dood op de bank na het werk
mijn telefoon is dood en ik snap de nieuwe niet
Mijn ex heeft me jaren geslagen. Dat is gelukkig voorbij
Mijn zus heeft twee jaar geleden zelfmoord gepleegd. Ik zoek mensen die dat ook hebben meegemaakt
ik word gek van mijn kinderen, ze luisteren nooit
ik zie het even niet meer zitten met de administratie
Ik zoek een boksles voor mijn zoon van 12
is er een cursus zelfverdediging voor vrouwen in de buurt
ik ben slachtoffer van fraude via marktplaats
de buren maken ruzie met ons over de schutting
mijn kind wordt gepest op school
Ik ben opgegroeid met een vader die sloeg en merk dat ik dat nu meeneem in de opvoeding
vroeger mishandeld, zoek lotgenoten
de baby huilt de hele nacht en ik ben gesloopt
mijn moeder heeft hulp nodig met steunkousen aantrekken
Wie kan mijn man naar de dialyse rijden?
op het nieuws zie ik zoveel geweld, ik word er bang van
ik verveel me dood sinds mijn pensioen
mijn man en ik hebben vaak ruzie over geld
Mijn hond is overleden en ik ben er kapot van
Mijn man is vorige maand overleden, ik weet niet hoe ik verder moet
mijn zoon slaat zijn broertje steeds
ik zou een moord doen voor een kopje koffie met iemand
onze kat is vermoord door de hond van de buren
Ik wil stoppen met mijn studie, ik zie het niet zitten
mijn dochter heeft last van paniekaanvallen, is er een groep?
hoe praat ik met mijn kind over de dood van opa
ik heb een hartaanval gehad en wil weer bewegen
na mijn beroerte kan ik niet meer goed praten, zoek een maatje
Ik wil vrijwilliger worden bij de Kindertelefoon
ik ben bang om alleen over straat te gaan in het donker
mijn bovenbuurman slaat elke avond met de deuren
mw. is weduwe, echtgenoot in 2019 door suïcide overleden, zoekt contact met lotgenoten
ik wil er een eind aan maken aan die abonnementen
Mijn man was vroeger agressief maar we zijn al 6 jaar uit elkaar. Ik zoek nieuwe vrienden
ik heb blauwe plekken van het vallen, kan iemand met mij oefenen met lopen
My husband died last year and I feel lonely
mijn werk maakt me kapot
mijn pillen worden niet goed bezorgd, wie helpt met medicijnen ophalen
Ik leef niet meer samen met mijn man, waar vraag ik toeslag aan
ik stop er mee, met roken
ik wil niet meer leven van een uitkering
de hond heeft mijn zoon gebeten, ik ben bang voor honden geworden
Wat is een goede plek voor mijn vader met dementie, hij loopt steeds weg
mijn dochter is opgenomen geweest na een poging, het gaat nu goed. Ik zoek steun voor ouders
Een weerbaarheidstraining voor mijn dochter die gepest wordt
zwaar gevecht met het uwv, ben op
Mijn man ligt op sterven en ik zoek een vrijwilliger die kan waken
Mijn vriend slaapt slecht en ik word er doodmoe van
Ik voel me soms zo eenzaam dat ik niet weet waar ik het zoeken moet
Ik heb nergens meer zin in sinds mijn man dood is
mijn dochter van 15 is somber en zit alleen op haar kamer
Mijn schulden groeien me boven het hoofd, ik zie geen uitweg meer
Hoe vertel ik mijn kinderen dat oma doodgaat?
Mijn vader heeft een einde aan zijn leven gemaakt toen ik 14 was. Ik zou er graag met anderen over praten
Ik wil een eind maken aan mijn verslaving
de gemeente dreigt mijn uitkering stop te zetten
Ik word op mijn werk uitgescholden door mijn baas
mijn man is dement en wordt soms boos op mij, ik ben zo moe van het zorgen
Mijn ex wil de kinderen niet terugbrengen op zondag, we hebben ruzie over de omgang
ik voel me niet veilig in de wijk door hangjongeren
Er wordt ingebroken in onze straat, ik wil bij de buurtpreventie
kind van 4 slaat en bijt op de opvang
Mijn zoon van 15 is boos en gooit met deuren
Vrijwilliger bij slachtofferhulp, hoe word ik dat?
mijn man mishandelde me. Sinds 2019 woon ik hier veilig. Nu wil ik andere vrouwen ontmoeten
Ik ben gescheiden van een gewelddadige man en wil nu weer onder de mensen komen
Als kind ben ik misbruikt door mijn oom. Is er een groep?
Mijn dochter is 5 jaar geleden aangerand en durft nog steeds niet met de bus. Zij zoekt een maatje
ik zoek een cursus EHBO voor baby's en kinderen
mijn man heeft COPD en is snel benauwd, is er een wandelgroep
Na mijn hersenbloeding kan ik niet meer fietsen
ik moet naar het ziekenhuis voor een operatie, wie past op mijn hond
de thuiszorg komt niet meer, wie kan mijn pillen uitzetten
Ik moet mijn medicijnen innemen maar vergeet het steeds
Mijn moeder valt vaak, is er een valpreventiecursus
Help! Ik verdrink in de post
ik wil mijn leven veranderen en stoppen met drinken
Mijn zoon speelt de hele dag schietspelletjes
Ik zit er helemaal doorheen met mijn scheiding
Het is mij allemaal te veel, de was, de kinderen, de rekeningen
mijn oma wil graag thuis sterven, wie kan helpen
Ik wil praten over het levenseinde met iemand
cliënt heeft in 2015 ts gedaan, nu stabiel, zoekt dagbesteding
mw. heeft geen suïcidale gedachten, wel eenzaam, zoekt wandelmaatje
hij vecht al jaren tegen kanker
mijn buurman heeft een alarm dat steeds afgaat, overlast
I lost my brother to suicide and look for a group
My neighbours are noisy every night
Babam öldü, çok üzgünüm, konuşacak birini arıyorum
Szukam grupy dla osób po rozwodzie
Я втекла від війни, мені страшно і самотньо
هربت من الحرب وأشعر بالوحدة
mijn kind durft niet naar school, buikpijn elke ochtend
Mijn dochter is van haar paard gevallen en moet revalideren
kan iemand mijn kat doodknuffelen haha, ik ben drie weken weg
de stress vreet me op, mijn baas zit me op de nek
we zoeken een pleeggezin-achtig logeeradres, mijn kind heeft autisme en slaat zichzelf
Ik hoor elke nacht de baby van de buren huilen, ik kan niet slapen
mijn man zit in de gevangenis en ik sta er alleen voor
mijn ouders hebben altijd ruzie en ik wil even weg
Ik wil leren voor mezelf op te komen, mijn man beslist alles in huis
mijn vriendin is bij haar man weg, ze is nu veilig en zoekt meubels
hoe stop ik met schreeuwen tegen mijn kinderen
Mijn moeder is agressief tegen de thuiszorg door haar dementie
ik ben bang om dood te gaan sinds mijn diagnose
dhr. heeft afscheid genomen van zijn werk en zoekt invulling
mijn puber zegt dat hij me haat
ik stik van de eenzaamheid in dit huis
Mijn broer heeft vorig jaar een einde aan zijn leven gemaakt. Ik mis hem elke dag
Ik ben nabestaande na suïcide en zoek een praatgroep
mijn vriendin is overleden door zelfmoord, hoe steun ik haar kinderen
Ik schrijf een werkstuk over zelfmoord onder jongeren
ik schrok me dood van de rekening
Die buurman is bloedirritant, ik kan hem wel wurgen
Ik kan mijn man wel wat doen als hij weer zijn sokken laat slingeren
mijn leven staat op zijn kop na de scheiding
Ik kan niet meer, het huishouden is te zwaar
Ik ben het leven in de stad beu, ik wil naar een dorp
ik wil stoppen met werken en genieten van het leven
Mijn kinderen slaan elkaar de hersens in om de tablet
mijn zoontje van 3 slaat mij als hij moe is
Ik heb een zware bevalling gehad en zie die beelden steeds terug
De politie stond gisteren bij de buren, weet iemand wat er is
Mijn collega pest mij en ik durf niet meer naar het werk
Mijn man is verslaafd aan gokken en liegt tegen mij
Ik ben bang voor de hond van de buren
mijn man heeft kanker en gaat dood. Wie kan mij steunen
Ik ben vroeger thuis geslagen en wil dat met mijn eigen kinderen anders doen
Tien jaar geleden ben ik weggegaan bij mijn man die mij sloeg. Ik wil nu vrijwilligerswerk doen met vrouwen
Mijn ex was agressief. We zijn nu drie jaar verder en het gaat goed met ons. Zijn er leuke dingen voor alleenstaande moeders?
Ik heb in mijn jeugd veel geweld gezien en heb moeite met vertrouwen
Ik ben verkracht toen ik 19 was, dat is lang geleden, ik wil er eindelijk over praten
Mijn vader sloeg ons vroeger. Nu is hij dement en moet ik voor hem zorgen
Mijn dochter is gepest en heeft geen vrienden, ze huilt veel
mijn zoon van 14 vecht op school
kickboksen voor meiden in Zwolle
mijn kind is gevallen met fietsen en durft niet meer
Ik ben vaak duizelig en val dan, ik zoek iemand die meeloopt
mijn hart klopt soms zo snel van de zenuwen voor een examen
mijn moeder heeft een alarmknop nodig
Wie weet hoe ik een ambulance-wens kan aanvragen voor mijn vader
Mijn man heeft een hartinfarct gehad, hoe krijg ik weer vertrouwen
ik heb gasrekening van 400 euro, ik ga dood van de stress
Ik zoek iemand om mee te praten over de dood van mijn baby
mw. 82, echtgenoot overleden, mist zingeving, graag huisbezoek vrijwilliger
cliënt was slachtoffer van mensenhandel, woont nu zelfstandig, zoekt taalles
Dhr. heeft agressieregulatietraining afgerond, zoekt sportmaatje
Ik wil mij inzetten tegen huiselijk geweld
mijn dochter van 16 heeft liefdesverdriet en zegt dat haar leven voorbij is
Het is oorlog in mijn land en ik heb nachtmerries
My husband and I argue a lot about money
I was abused as a child and want to meet others who understand
Kız kardeşim geçen yıl intihar etti, yas grubu arıyorum
Mój brat popełnił samobójstwo, szukam wsparcia
Мій чоловік загинув на війні, шукаю підтримку
أبحث عن دورة دفاع عن النفس للنساء
mijn stiefvader is overleden en ik regel de begrafenis
mijn buurman slaat op zijn drumstel tot 's avonds laat
Ik wil weten wat ik moet doen als ik overlijd, wie regelt mijn uitvaart
Mijn zoon gaat uit huis en ik weet niet wat ik met mijn leven moet
mijn vader drinkt te veel en ik schaam me
mijn man is jaloers en ik wil leren praten zonder ruzie
de verwarming doet het niet en het is koud, de verhuurder reageert niet
Hoe leer ik mijn kind met messen koken
Mijn dochter heeft een eetstoornis gehad en is nu beter
Ik kan 's nachts niet ademen door mijn slaapapneu, is er een lotgenotengroep
Ik wil van de pillen af die ik al jaren slik voor het slapen
er is brand geweest in onze flat en we zijn alles kwijt
Ik ben zo boos op mijn ex dat ik wel kan gillen
de kinderen van de buren maken veel lawaai
ik sta er alleen voor en weet niet hoe ik het volhoud met drie kinderen
Ik voel me thuis opgesloten sinds ik in een rolstoel zit
Sinds mijn vrouw is overleden eet ik slecht en slaap ik niet. Met wie kan ik praten?
Ik ben mijn zoon verloren aan zelfdoding en mijn huwelijk staat onder druk
Is er ergens een bijeenkomst over zelfdoding voor nabestaanden
Vijf jaar geleden had ik een zware depressie met zelfmoordgedachten. Nu gaat het goed en wil ik anderen helpen
ik werk me kapot in de zorg en heb geen energie voor mijn kinderen
mijn pc is overleden, wie kan er naar kijken
Ik wil niet meer leven zoals nu: te dik, te weinig bewegen. Wie sport er met mij?
Ik zie op tegen de feestdagen want dan ben ik alleen
Mijn dochter van 8 vraagt steeds wat er gebeurt als je dood bent
Ik wil graag iets doen voor mensen in de terminale fase, als vrijwilliger
Mijn vader wordt 90 en zegt dat hij een mooi leven heeft gehad, hij zoekt gezelschap
mijn man en ik schreeuwen veel tegen elkaar, we willen relatietherapie
De buurman schreeuwt altijd tegen zijn hond
mijn zoontje wordt geschopt en geslagen op het schoolplein
Ik ben bang voor de buurman want hij kijkt zo raar
Ik wil weten hoe ik grenzen stel bij mijn puber die scheldt
mijn kind bijt andere kinderen op de crèche
Ik heb hulp nodig met het huis na een brand
Ik ben drie keer gevallen dit jaar en wil oefenen
Voor mijn moeder van 88 zoek ik iemand die haar pillen klaarzet
mijn medicijnen staan al klaar bij de apotheek, kan iemand ze ophalen
ik wil afvallen, mijn arts zegt dat het slecht is voor mijn hart
Mijn man snurkt zo erg dat ik hem soms wel kan smoren
ik moet een eind aan die onzekerheid maken en een baan zoeken
mijn ex betaalt geen alimentatie en dreigt met de rechter
Cliënt heeft geweld meegemaakt in land van herkomst, is nu veilig in Nederland, zoekt taalmaatje
Mw. is gescheiden na huiselijk geweld, traject afgerond, wil netwerk opbouwen
Ik heb een vriend gehad die me sloeg, gelukkig ben ik al 4 jaar met een lieve man. Ik wil iets doen met mijn ervaring
mijn moeder werd door mijn vader mishandeld toen ik klein was, ik heb daar nog steeds last van
We krijgen een pleegkind dat verwaarloosd is geweest. Waar leren we daarmee omgaan?
De juf zegt dat mijn kind druk is en slaat
ik geef les in zelfverdediging en zoek een zaal
mijn zus zit in een scheiding en huilt elke dag
bij ons in de straat is een vechtpartij geweest, mijn kinderen zijn bang
Mijn dochter kijkt enge filmpjes over moord en slaapt niet
de wachtlijst voor de psycholoog is een half jaar, wat kan ik nu doen
Ik heb paniekaanvallen en denk dan dat ik geen lucht krijg. Is er een cursus?
Ik wil een rouwgroep voor jongeren van wie een ouder dood is
de gemeente heeft mij kapot gemaakt met al die brieven
mijn zoon zegt dat hij school haat en nooit meer gaat
Ik stop ermee, ik ben klaar met mijn vrijwilligerswerk en zoek iets anders
Klaar met daten, zoek vriendschap
Mijn hond moet worden ingeslapen en ik ben er kapot van
hoe verwijder ik het account van mijn overleden vader
I feel dead tired after work and want a yoga class
My son is bullied and comes home crying
Boję się latać samolotem
Çocuğum okulda dövülüyor, arkadaşları onu itiyor
я боюся собак
mijn moeder is van de trap gevallen vorig jaar en durft niet meer naar boven
opa is zijn sleutels kwijt en is vergeetachtig
ik ben mezelf niet meer sinds de overgang
Mijn man slaapt slecht door wat hij bij de brandweer heeft meegemaakt
mijn vriendin is mishandeld door haar ex en nu veilig bij mij, hoe kan ik haar steunen
soms wil ik gewoon verdwijnen naar een onbewoond eiland, zo moe van de kids
Mijn zoon is verslaafd aan gamen en wordt boos als ik de wifi uitzet
ik ben bang alleen thuis na de inbraak van vorig jaar
wat zijn de regels als iemand in huis overlijdt
zit vast in een contract met de sportschool, hoe kom ik er uit
ik lach me kapot met mijn kleinkinderen maar mis ze door de week
Mijn vrouw is vorige week begraven. Ik voel me verloren
mijn neef heeft zichzelf van het leven beroofd, mijn tante zoekt lotgenoten
Ik ben altijd al bang geweest om dood te gaan
ik krijg de kriebels van die regels, ik word er dood- en doodmoe van
Ik heb zin om mijn laptop uit het raam te gooien, wie helpt met DigiD
Mijn zoon heeft een mes gekocht om te koken
ik wil mijn rijbewijs halen maar rijangst maakt me kapot
Mijn kleinzoon slaat met deuren en ik weet niet hoe ik daarmee om moet gaan
Mijn dochter zegt dat ik haar leven verpest, puberteit?
ik heb vaak buikpijn van de stress en kan niet slapen
wanneer hoort een kind zindelijk te zijn
Mijn man slaat geen deuk in een pakje boter, ik moet alles doen
Door de chemo ben ik zo misselijk, wie kookt er voor mij
mijn ex heeft een nieuwe vriendin en ik ben er kapot van
De bus rijdt niet meer, ik zit gevangen in het dorp
ik word achtervolgd door schuldeisers
Ik ben ooit aangerand, dat is dertig jaar terug. Sindsdien durf ik niet alleen in het donker
Mijn eerste man sloeg mij. Ik ben nu 70 en wil mijn verhaal opschrijven
Wij zijn gevlucht voor het geweld in Syrië en zoeken contact met buren
ik was verslaafd en heb toen een poging gedaan, ik ben nu 5 jaar clean en wil ervaringsdeskundige worden
Mijn moeder heeft jarenlang mijn zus geslagen, wij hebben geen contact meer, hoe ga ik daarmee om
Ik ben bang dat mijn dochter gepest wordt
Kan ik oppas krijgen als ik naar het ziekenhuis moet voor mijn borstkanker
mijn zoon heeft ADHD en doet gevaarlijke dingen op straat
mijn dochter wil stoppen met school en ligt de hele dag in bed
ik wil graag een gesprek over zingeving, waarom leven we eigenlijk
Een club voor oudere heren om te schieten of biljarten
Ik zoek iemand die mijn vader met parkinson helpt als hij valt
Mijn vrouw heeft postnatale depressie, wie helpt ons in huis
Ik ga scheiden en wil weten wat mijn rechten zijn
Mijn nicht is weggelopen bij haar man en zoekt meubels voor haar nieuwe huis
mijn moeder is eenzaam en zegt dat ze net zo goed in een hok kan wonen
De stilte in huis vermoordt me
Ik hoor de buren elke nacht vrijen
Mijn man heeft een kort lontje sinds zijn burn-out
de huisarts zegt dat mijn bloeddruk te hoog is
Mijn dochter bloedt vaak uit haar neus
mijn kind is snel boos en gilt
Ik heb mijn baas een klootzak genoemd en ben ontslagen
ik ben mijn leven lang mantelzorger geweest en nu is hij dood, wat nu
My mother died and I can't stop crying
Mój syn nie chce chodzić do szkoły
Eşim öldü, çok yalnızım
Мій син не хоче ходити до школи
زوجي لا يساعدني في البيت
Na het overlijden van mijn man wil ik niet meer in dit huis wonen
hoe kan ik mijn buurvrouw van 90 helpen, ze is gevallen en heeft haar heup gebroken
Ik wil leren reanimeren
vuurwerk maakt mijn hond doodsbang
Ik wil iets terugdoen voor Veilig Thuis, zij hebben mij geholpen
geen man, geen kind, geen werk, soms denk ik: wat doe ik hier in Zwolle
mijn vader is al jaren dood maar ik droom nog van hem
wie wil mee naar de begraafplaats, ik ga liever niet alleen
Ik ben slachtoffer geweest van een overval in de winkel en wil praten
de kinderen zijn bang voor spinnen
Ik weet niet meer hoe ik verder moet met mijn administratie
Ik voel me nutteloos sinds ik met pensioen ben
Ik ben mijn dochter verloren, ze was 21. Ik zoek andere ouders
Mijn man is aan zelfdoding overleden, ik zit met zoveel vragen
Ik ben kapot van verdriet om mijn hond
Ik ga dood van de warmte in dit huis
Mijn kinderen maken me gek
Soms wil ik mijn kinderen achter het behang plakken
ik ben doodsbang voor de tandarts
mijn buurman maakt me het leven zuur
Mijn leven is een puinhoop, ik wil orde
Ik kan mijn man niet meer tillen
ik heb geen leven meer door de mantelzorg
Mijn leven voelt leeg
Het leven heeft weinig kleur meer sinds ik alleen ben
Ik ben gescheiden na een huwelijk met huiselijk geweld. Het is nu rustig. Ik zoek een creatieve club
Vroeger werd ik thuis geslagen, nu vind ik het lastig om mijn eigen kinderen op te voeden
Ik heb vroeger een zelfmoordpoging gedaan, maar nu gaat het goed en wil ik graag vrijwilligerswerk doen
Vroeger is mij iets naars overkomen. Ik wil erover praten
Mijn zoon heeft ruzie met zijn vader en ze praten niet meer
Wij hebben veel ruzie thuis over de kinderen
mijn dochter en ik schreeuwen tegen elkaar
Mijn man schreeuwt tegen de tv als er voetbal is
mijn zoontje van 5 is bang in het donker
Mijn peuter krijgt driftbuien en slaat
Mijn dochter heeft een blauwe plek van turnen
Mijn kind wordt buitengesloten
Ik ben bang om oud te worden
Ik heb hartklachten en wil rustig bewegen
Ik heb last van mijn rug en kan niet stofzuigen
Mijn moeder van 90 valt steeds
mijn vader heeft een hartinfarct gehad
Sinds mijn beroerte praat ik moeilijk
Ik ben hersteld van kanker
mijn medicijnen zijn te duur
Ik wil stoppen met slaappillen
Ik ben verslaafd aan pijnstillers
ik moet 's nachts vaak naar de wc en slaap slecht
Ik wil leren zwemmen, ik ben bang in het water
Er is een inbraak geweest bij de buren
Ik voel me onveilig op straat 's avonds
Ik ben opgelicht via de telefoon
mijn ex betaalt niet en ik ben boos
mijn dochter wil niet meer bij haar vader slapen omdat ze het daar saai vindt
Kan ik mijn kind van 12 alleen thuis laten?
Wanneer mag mijn kind alleen naar school
Mijn buren laten hun hond de hele dag alleen
De buurkinderen gooien stenen naar mijn raam
Ik zoek een cursus agressie voor mijn werk
Mijn zoon wil op boksen
Ik heb stress van mijn baas
"""


@pytest.mark.parametrize("sentence", rows(ZINNEN))
def test_no_panel_is_shown(sentence: str, lexicon: Lexicon) -> None:
    """Grief, figures of speech, what is over, children among themselves, study and chores."""
    assert soort(sentence, lexicon) == ""
