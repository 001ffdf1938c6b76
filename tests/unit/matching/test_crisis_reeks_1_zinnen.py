"""Fresh sentences, series 1 of those with a soort: written before the rules were looked at."""

import pytest

from app.matching.lexicon import Lexicon
from tests.unit.matching.crisis_zin import rows, soort

CRISIS = """
suicide|ik wil niet meer leven
suicide|ik heb al een brief geschreven voor mn kinderen, morgen ben ik er niet meer
suicide|kheb pillen gespaard en vanavond neem ik ze allemaal in
suicide|iedereen is beter af zonder mij, ik ga er vannacht een eind aan maken
suicide|Sta op het spoor bij Zwolle en weet niet meer wat ik moet doen
suicide|mijn zoon van 17 zegt dat hij dood wil en heeft een touw in zijn kamer verstopt
suicide|mijn dochter snijdt zichzelf en ze appte net vaarwel mam
suicide|vriendin stuurt me afscheidsberichten en neemt nu niet meer op
geweld|mijn man slaat me
acuut|hij staat nu voor de deur te bonken en zegt dat hij me afmaakt
geweld|Mijn ex heeft gedreigd mij te vermoorden als ik de kinderen niet geef
geweld|me vriend hep me net de keel dichtgeknepen ik durf niet naar huis
geweld|hij houdt me opgesloten en heeft mijn telefoon afgepakt, ik typ dit stiekem op de laptop
geweld|mijn broer loopt hier met een mes rond te schreeuwen
kindermishandeling|mijn stiefvader komt s nachts in mijn bed, ik ben 13
kindermishandeling|de buurvrouw slaat haar peuter elke dag, ik hoor hem gillen
acuut|ik heb mijn baby zo hard door elkaar geschud, hij is nu heel slap
kindermishandeling|papa slaat mij met de riem als hij dronken is
acuut|mijn vader heeft ineens een scheve mond en praat raar
acuut|mijn man heeft druk op de borst en zweet heel erg
acuut|kind heeft bleekmiddel gedronken wat moet ik doen
acuut|me moeder ligt op de grond en reageert niet
acuut|Goedemiddag, ik zoek eigenlijk een dagbesteding voor mijn moeder van 82. Ze woont nog zelfstandig in Stadshagen en ik doe de boodschappen. Vanmorgen vond ik haar naast het bed, ze kan haar linkerarm niet meer optillen en is erg in de war.
suicide|Hallo, sinds mijn ontslag heb ik schulden, de huur is al drie maanden niet betaald en de deurwaarder komt vrijdag. Ik slaap niet meer. Ik heb besloten dat ik vrijdag niet meer meemaak. Is er iemand die mijn kat kan nemen?
suicide|wie kan er voor mijn hond zorgen als ik er niet meer ben? ik heb alles al geregeld, het duurt niet lang meer, ik wil gewoon dat de pijn stopt
suicide|Ik zoek hulp bij mijn administratie. Het is zo'n chaos dat ik gisteren op de brug over de IJssel stond en bijna gesprongen was.
geweld|Ik zou graag taalles willen volgen. Van mijn man mag ik de deur niet uit en als ik het toch doe dan slaat hij mij. Kan het ook online?
geweld|wij zoeken een andere woning want de relatie is over. hij wil dat niet accepteren, gisteren gooide hij me van de trap en hij zegt dat de volgende keer erger wordt
geweld|Mijn moeder (78) woont bij mijn broer in. Hij pakt haar pinpas af, geeft haar weinig te eten en vorige week had ze blauwe plekken op haar polsen. Ze zegt dat ze niks mag zeggen.
kindermishandeling|Ik pas op de kinderen van mijn nicht en zoek leuke activiteiten in de woensdagmiddag. Het meisje van zes wil niet naar huis omdat opa aan haar plasser zit, zegt ze.
kindermishandeling|Voor mijn leerling zoek ik een maatje of een sportclub. Hij komt vaak met blauwe plekken op school en zei vandaag dat zijn vader hem tegen de muur gooit.
kindermishandeling|mijn buren zijn weer een weekend weg, hun kinderen van 4 en 7 zitten alleen thuis, er is geen eten en de jongste huilt aan een stuk. zijn er oppassers in de wijk?
acuut|Ik wil graag vragen of er een vrijwilliger met mij kan wandelen. Ik ben zwanger van 34 weken en voel de baby sinds gisteren niet meer bewegen.
acuut|Mijn man is diabeet en we zoeken een kookcursus. Hij is nu heel suf, zweet en ik krijg hem niet goed wakker, komt dat door de suiker?
suicide|mijn beste maat drinkt veel sinds de scheiding, vorige week had ie het over de trein, nu heeft ie zn spullen weggegeven en afscheid genomen van iedereen in de kroeg
suicide|ik ben mantelzorger voor mijn vrouw met alzheimer en ik kan niet meer. Soms denk ik dat ik ons allebei maar beter wat kan geven zodat het voorbij is. De morfine ligt in de kast.
geweld|Ik hoor bij de bovenburen al een uur gegil en klappen en nu is het ineens stil, ik durf niet te gaan kijken
geweld|mijn dochter heeft een vriend die haar dwingt met andere mannen naar bed te gaan voor geld, hoe krijg ik haar daar weg
geweld|Mijn ouders hebben tickets gekocht voor de zomer en ik moet daar trouwen met een neef, ik wil niet en ze hebben mijn paspoort
kindermishandeling|Ze willen mijn zusje in de vakantie laten besnijden in Somalië, hoe houden we dat tegen
suicide|I don't want to be here anymore, I have a plan and the pills are on my table
geweld|my husband hits me and he said next time he will kill me
acuut|my father has chest pain and cannot breathe
kindermishandeling|my neighbour beats his little boy with a cable every night
suicide|أريد أن أموت ولا أحد يهتم بي
geweld|زوجي يضربني كل يوم وأخاف منه
acuut|ابني شرب دواء كثير ولا يستيقظ
suicide|Artık yaşamak istemiyorum, kendimi öldüreceğim
kindermishandeling|Kocam beni dövüyor, çocuklarla evden çıkamıyorum
kindermishandeling|Üvey babam bana dokunuyor, kimseye söyleyemiyorum
suicide|nie chcę już żyć, mam dość i wezmę wszystkie tabletki
geweld|mąż mnie bije i grozi nożem
acuut|mama upadła i nie oddycha
suicide|я не хочу більше жити, думаю про самогубство
geweld|чоловік б'є мене при дітях, я боюся йти додому
suicide|mw. 54 jr, uit zich suïcidaal, heeft concreet plan (medicatie in huis), geen netwerk. Wat kan ik inzetten?
geweld|Casus: gezin 2 kinderen, vader agressief, heeft moeder gisteren met mes bedreigd waar kinderen bij waren. Moeder wil weg.
kindermishandeling|melding school: lln groep 4 vertelt dat vader haar s avonds 'geheimpjes' laat doen in de badkamer, zit niet meer op de stoel van de pijn
acuut|cliënt (67) belt net: kan niet praten in hele zinnen, benauwd, blauwe lippen. Wie kan er langs?
geweld|dhr dementie, echtgenote overbelast en bindt hem vast aan de stoel en knijpt hem, blauwe plekken gezien bij huisbezoek
"""

GEEN = """
ik ga kapot van de stress met al die formulieren van de gemeente
ben doodmoe van het werk en wil graag een hobby
ik vermoord die buurman nog eens met zijn drilboor op zondag, wie kan bemiddelen
mijn broer heeft vier jaar geleden zelfmoord gepleegd en ik wil er eindelijk over praten
is er een praatgroep voor nabestaanden na zelfdoding
Mijn vader sloeg ons vroeger, ik ben nu 52 en merk dat ik er nog last van heb
ik zie het niet meer zitten met die papieren van de belastingdienst
moeder is vorige maand gevallen, nu durft ze niet meer alleen te wandelen
mijn man is hartpatiënt en mag weer voorzichtig sporten, waar kan dat
mijn zoontje van 3 slaat andere kindjes op de creche
peuter krijgt driftbuien en gooit met alles, ik weet niet wat ik moet
mijn dochter van 15 zit de hele dag op haar kamer en wil nergens meer heen
ik durf de post niet meer open te maken
mijn telefoon is kapot en ik durf geen app te installeren
ik ben gescheiden en mis mijn kinderen, ik zie ze om het weekend
mijn ex betaalt geen alimentatie en doet moeilijk over de omgang
ik voel me zo alleen sinds mijn vrouw dood is
vorige week is onze hond overleden en mijn dochter is ontroostbaar
ik heb hoge schulden en slaap er slecht van
ik drink elke avond een fles wijn en wil stoppen
mijn zoon gamet tot diep in de nacht, schiet de hele dag mensen dood op zijn playstation
bij ons in de straat is het onveilig door hardrijders
s avonds durf ik niet over straat, er hangen jongens
ik ben bang dat ik mijn huis kwijt raak
de woningbouw laat ons stikken met schimmel in huis en de kinderen hoesten
ik krijg geen lucht in dit huwelijk, ik zoek iemand om mee te praten
Ik heb copd en zoek een beweeggroep
Mijn moeder heeft een beroerte gehad in 2021 en praat moeilijk, is er een afasiegroep?
kan ik ergens een reanimatiecursus volgen
ik wil EHBO leren, wat moet je doen als iemand een hartinfarct krijgt
zijn er lotgenoten voor vrouwen die vroeger mishandeld zijn
ik ben weg bij mijn ex die me sloeg en woon nu in een nieuw huis, ik wil nieuwe mensen leren kennen
mijn dochter wordt gepest op school en huilt elke ochtend
wij maken ons zorgen over de buurvrouw, ze komt bijna niet meer buiten
de kinderen van de buren schreeuwen de hele dag, ik word gek
ik moet van mijn man altijd mee naar voetbal maar ik wil zelf iets leuks
mijn vader vergeet steeds meer, laatst liet hij het gas aan
hoe praat ik met mijn kinderen over de dood van opa
mijn partner ligt op sterven en ik zoek een vrijwilliger die kan waken
ik wil praten over euthanasie en wat er dan geregeld moet worden
wie helpt met een testament en wilsverklaring voor als ik er niet meer ben
ik heb vorig jaar een poging gedaan, nu gaat het beter en ik zoek een dagbesteding
ik was depressief en zoek nu een maatje om weer onder de mensen te komen
ik ben somber de laatste tijd en kom tot niks
ik ben overspannen, kan niet meer tegen drukte
ik kan niet meer lopen zonder rollator, is er vervoer
ik trek het niet meer met drie kinderen en geen oppas
ik ben er klaar mee, die gemeente stuurt me van het kastje naar de muur
ik kan mijn puberdochter soms wel achter het behang plakken
mijn kinderen maken elkaar af om de tablet, hoe doen andere ouders dat
ik schaam me dood voor mijn rommelige huis
het eten is zo duur dat we soms een maaltijd overslaan
hongerige scholieren in de klas, is er een schoolontbijt
mijn kind eet slecht en is erg mager, waar kan ik advies krijgen
baby huilt veel en ik slaap amper, is er een oudercursus
mijn man heeft ptss na uitzending en is snel boos, we zoeken een gespreksgroep
mijn vrouw heeft borstkanker, waar vind ik steun
ik heb vaak pijn op mijn rug en wil zwemmen in warm water
Ik ben snel buiten adem bij traplopen, is er een wandelgroep voor beginners
mijn opa heeft altijd een mes in zijn zak om appels te schillen, kan hij naar de dagbesteding?
ik wil leren koken met een goed mes
ik zoek een cursus zelfverdediging voor vrouwen
wat is er te doen tegen huiselijk geweld, ik moet een werkstuk maken
is er een lezing over kindermishandeling voor vrijwilligers
wij willen als sportclub een vertrouwenspersoon voor grensoverschrijdend gedrag
mijn zoon is blowverslaafd en liegt over alles
mijn nicht is verslaafd geraakt aan pijnstillers
mijn zus wil scheiden maar durft het haar man nog niet te vertellen
ik heb ruzie met mijn zus over de erfenis, ze doet me pijn met haar woorden
oma is de dood van opa nog niet te boven
mijn cavia is stervende
ik sta onder druk van mijn baas en lig er wakker van
ik leef van dag tot dag en weet niet hoe ik de maand doorkom
het leven heeft weinig zin nu ik met pensioen ben, ik zoek vrijwilligerswerk
mijn kinderen zijn het huis uit en ik voel me overbodig
mw. 81, in het verleden depressief, nu eenzaam na verlies partner, zoekt koffiegroep
dhr. 63, cva in 2019, halfzijdig verlamd, zoekt dagbesteding met vervoer
casus: vechtscheiding, ouders maken ruzie via de app, kinderen zitten klem
gezin met huiselijk geweld in verleden, veiligheidsplan loopt, nu vraag naar weerbaarheidstraining kind
my father died last year and my mother is lonely
I'm dying to meet new people in Zwolle
where can I learn first aid for babies
زوجي توفي وأشعر بالوحدة
ابني يضرب أخاه الصغير وأحتاج نصيحة
eşim öldü ve çok yalnızım
çocuğum okulda dövülüyor, kiminle konuşabilirim
boję się listów z urzędu i nie wiem co robić
мій чоловік загинув на війні, шукаю підтримку
ik zou een moord doen voor een tuintje
ik val steeds flauw van de prijzen in de winkel haha, waar is de weggeefwinkel
kan iemand mij leren zwemmen ik verdrink in de diepe
we stikken in de spullen, wie wil kleding
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
