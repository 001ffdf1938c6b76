"""Fresh sentences of violence: each was written before the rules were looked at."""

import pytest

from app.matching.lexicon import Lexicon
from tests.unit.matching.crisis_zin import rows, soort

ZINNEN = """
mijn man slaat me
hij staat nu voor de deur met een mes
Mijn ex bedreigt mij en de kinderen, hij zegt dat hij ons iets aandoet
ik word thuis geslagen door mijn vriend
Als ik iets verkeerd zeg krijg ik klappen van mijn partner
mevr. wordt door zoon mishandeld, durft geen aangifte te doen
mijn vader wordt agressief als hij drinkt en heeft mijn moeder gisteren de trap af geduwd
ik durf niet naar huis want mijn man wacht me op
hij heeft me gewurgd toen ik weg wilde
mijn broer dreigt me te vermoorden omdat ik een vriend heb
Mijn man controleert mijn telefoon, ik mag de deur niet uit en krijg geen geld
my husband hits me when he is drunk
زوجي يضربني
kocam beni dövüyor
mąż mnie bije
чоловік мене б'є
mn man slaagt me en de kinderen
een vriendin van me is gisteren verkracht en weet niet waar ze heen moet
buurvrouw schreeuwt om hulp, ik hoor haar man slaan
ze willen mij uithuwelijken in Turkije, ik wil niet
Mijn vriend heeft mij gisteravond weer geslagen en nu durf ik niet naar huis
Mijn man is agressief en ik ben bang dat hij de kinderen iets doet
Ik wil weg bij mijn man maar hij zegt dat hij mij dan vermoordt
Mevrouw komt met blauw oog op het spreekuur, zegt dat ze gevallen is. Partner aanwezig, laat haar niet uitpraten
mijn zoon van 24 is verslaafd, hij scheldt mij uit en heeft mij tegen de muur geduwd als ik geen geld geef
Mijn ex staat steeds voor mijn deur en bonkt op de ramen
Ik zit met mijn twee kinderen in de auto, we zijn gevlucht voor mijn man
Mijn buurvrouw wordt geslagen door haar man, ik hoor haar elke nacht schreeuwen
ik word bedreigd door mijn ex, hij stuurt de hele dag appjes dat hij me kapot maakt
Hij dwingt me tot dingen in bed die ik niet wil
ik word door mijn man opgesloten in huis en mag geen telefoon
Mijn dochter van 20 heeft een vriend die haar slaat, ze durft niet bij hem weg
mijn vrouw slaat mij. Ik schaam me, ik ben een man
mijn schoonmoeder slaat mij met een stok en mijn man doet niks
mijn zus wordt thuis mishandeld
Mijn vader mishandelt mijn moeder
Mijn ouders willen dat ik deze zomer met mijn neef trouw, ik ben 17
Ik word gestalkt
Mijn man heeft een wapen in huis en drinkt
iemand heeft mij vastgepakt en aangerand gisteravond
Mijn kleinzoon pakt mijn geld af en wordt agressief als ik nee zeg
De verzorgster knijpt mijn moeder, ze zit onder de blauwe plekken
he pushed me down the stairs last night and took my phone
my ex is outside my house and says he will kill me
Mój partner mnie bije i boję się wrócić do domu
Чоловік погрожує мене вбити
Eşim bana şiddet uyguluyor
زوجي يهددني بالقتل
mn vriend heb me weer gemept, me oog is dik
mijn partner heeft mij vannacht met een mes bedreigd
Ik moet onderduiken voor mijn ex, hij zoekt mij
Hij heeft gedreigd onze kinderen mee te nemen en mij iets aan te doen
Mijn man wordt steeds gewelddadiger als hij drinkt
ik ben mishandeld door mijn vriend en heb nergens om te slapen
Hij trapt mij als ik iets laat vallen
Ik ben zwanger en mijn vriend heeft mij in mijn buik gestompt
mijn moeder van 81 wordt door mijn broer geslagen en opgelicht
mw. durft niet naar huis, partner heeft gedreigd haar te wurgen
Mijn huisgenoot heeft mij aangevallen met een fles
Mijn vriend wil altijd weten waar ik ben, hij slaat me als ik te laat ben
ik ben bang dat hij me vermoordt als ik wegga
Vannacht is er iemand mijn kamer in gekomen en heeft mij verkracht
Mijn broers hebben gezegd dat ze mij doden als ik met hem omga
ik word gedwongen om te trouwen
mijn man slaat mijn zoon en mij, we slapen nu bij mijn zus
Mijn zoon heeft me gisteren bij de keel gegrepen
Zijn dochter in huis scheldt, duwt en slaat meneer (83)
ik hoor boven een vrouw gillen en dingen vallen
Mijn ex achtervolgt me al maanden, nu heeft hij mijn banden lek gestoken
Ik sla mijn vriendin als ik kwaad ben, ik wil hulp
my boyfriend choked me yesterday
I am hiding from my husband with my two kids
babam annemi dövüyor
Mąż grozi że mnie zabije
Він мене б'є коли вип'є
أخي يهددني بالقتل
mn ex heb me bedrijgt met n mes
mien kerel sleet mie
Wij zoeken een andere woning want mijn man slaat mij en de kinderen zien het
Kan ik ergens anoniem advies krijgen? Mijn vriend wordt steeds gewelddadiger
Mijn ex komt 's nachts naar mijn huis en schopt tegen de deur, ik slaap niet meer
Mijn man heeft gezegd dat ik het huis niet levend verlaat
Ik heb een gebroken rib door mijn partner maar ik durf geen aangifte te doen
Mijn schoonzoon sluit mijn dochter op en niemand mag haar zien
mw. heeft zichtbaar letsel in gezicht, wijst naar echtgenoot
vrouw, 28, gevlucht met twee kinderen voor gewelddadige ex, zoekt opvang
Mijn zoon (17) slaat mij als hij geen geld krijgt voor wiet
ik moet met mannen naar bed van mijn vriend anders doet hij mijn familie wat
Mijn vader zegt dat hij mij terugstuurt naar Somalië om te trouwen
Mijn vriendin stompt en krabt me als ze boos is
hij gooide me tegen de muur en kneep mijn keel dicht
Ik hoor de buurman zijn vrouw elke avond in elkaar slaan
Er staat een man voor mijn raam die mij al weken volgt
Mijn man pakt mijn loon af en als ik er iets van zeg krijg ik een klap
Ik ben vannacht het huis uit gevlucht, hij had me bijna doodgeslagen
mijn oma is bang voor haar zoon, hij schreeuwt en heeft haar geduwd
The neighbour beats his wife, I hear her screaming
Kocamdan korkuyorum, beni öldüreceğini söylüyor
Były chłopak mnie śledzi i grozi mi
Мій колишній переслідує мене і погрожує
زوجي حبسني في البيت وأخذ هاتفي
me man wort agresief as ie zuipt en dan krijg ik klappe
Mijn vriend gooit spullen naar mijn hoofd als hij boos is
ik word mishandeld maar ik durf niet weg vanwege de kinderen
Mijn man zegt dat hij de kinderen vermoordt als ik ga scheiden
Vorige week sloeg mijn vriend mij voor het eerst
Ik leef in angst voor mijn ex-man, hij weet waar ik woon
Mevr. vertelt dat haar zoon haar slaat en haar pinpas gebruikt
mijn partner dreigt zichzelf en mij wat aan te doen
Ik ben gisteren in elkaar geslagen door mijn vriend
er is bij ons thuis veel geweld, politie is al drie keer geweest
Zij bijt, slaat en schopt mij, ik ben een man en weet niet waar ik heen moet
Hij laat mij niet slapen, niet bellen, niet naar buiten
Een jongen uit de buurt dwingt mijn zus tot seks met anderen
ik ben in paniek mijn man staat beneden te schreeuwen dat hij me kapot maakt
Mijn schoonfamilie houdt mijn paspoort vast en ik mag niet naar huis
mijn dochter wordt gestalkt door haar ex
Er wordt bij de buren gevochten, ik hoor glas en geschreeuw
Onze hulpbehoevende vader krijgt klappen van zijn nieuwe vriendin
he locks me in the bedroom when he goes to work
Kocam beni öldürmekle tehdit ediyor
Mój mąż uderzył mnie wczoraj
Чоловік б'є мене, куди звернутися
زوجي عنيف وأنا خائفة على أطفالي
kben bang vr me ex hij staat steeds bij me werk
Mijn man slaat mij en ik weet niet waar ik met de kinderen heen kan
Ik word al jaren geslagen door mijn man
Mijn vriend wordt agressief als hij gedronken heeft en dan ben ik bang
mijn ex bedreigt me via WhatsApp
Ik ben bang voor mijn zoon. Hij gebruikt drugs en slaat mij.
Mijn buurvrouw heeft steeds blauwe plekken en haar man schreeuwt veel
Ik zit in een gewelddadige relatie en wil eruit
Mijn partner kleineert me, controleert mijn geld en mijn telefoon
mijn man heeft mijn sleutels afgepakt en de deur op slot gedaan
Hij heeft me gisteren van de trap geduwd
ik durf s avonds niet thuis te zijn want mijn man wordt dan gewelddadig
Ik ben seksueel misbruikt door een collega vorige week
Mijn dochter wordt mishandeld door haar vriend en wil geen hulp
Zorgmijdende mw. 79, vermoeden ouderenmishandeling door inwonende zoon
Client meldt HG, kinderen aanwezig, wil niet naar politie
Mijn moeder slaat mijn vader die dement is
Er is iemand die mij volgt en mij berichten stuurt dat hij mij iets gaat aandoen
Hij zegt dat hij een filmpje van mij online zet als ik niet doe wat hij wil
ik moet met hem naar bed ook als ik niet wil
mijn man mept mij waar mijn zoontje van 4 bij is
Mijn vader wil mij slaan omdat ik mijn hoofddoek af wil doen
My partner hits me and I have nowhere to go
Eşim beni dövüyor, ne yapmalıyım
Partner mnie bije, co mam robić
Мене б'є чоловік, де шукати допомоги
زوجي يضربني أمام الأطفال
me man hep me geslage ik ben bang
Mijn man heeft losse handjes en ik heb een klein kind
Hij duwde me vannacht uit bed en trapte me
ik heb aangifte gedaan tegen mijn man maar hij komt morgen weer vrij, ik ben doodsbang
Ik moet binnen blijven van mijn vriend, hij doet de deur op slot als hij weggaat
mijn schoondochter slaat mijn zoon
Ik ben 19 en mijn vader dreigt me te vermoorden om mijn geloof
Er zit een vrouw bij mij in de winkel die niet naar huis durft omdat haar man haar slaat
Mevr. zegt "het valt wel mee", maar heeft blauwe armen en schrikt als echtgenoot binnenkomt
Mijn broer heeft onze moeder geslagen en wil geld
Mijn vriend filmt ons stiekem en dreigt het door te sturen
Mijn ex slaat als hij de kinderen komt halen
mijn huurbaas wil seks in ruil voor de kamer
ik werk als au pair en word opgesloten en geslagen
Mijn man gooit alles kapot en de kinderen zijn doodsbang
ik voel me niet veilig thuis
ik moet hier weg voor hij thuiskomt
mijn man zet mij 's nachts buiten als hij dronken is
mijn vader en moeder vechten en er is bloed
My brother beats my mother for money
Mąż mnie szarpie i wyzywa przy dzieciach
Eski eşim evimin önünde bekliyor, korkuyorum
Мій брат б'є маму
أخاف أن أعود إلى البيت، زوجي سيضربني
hai sleit mie as hai dronken is
Mijn man slaat mij en de kinderen, waar kan ik terecht
Ik ben weggelopen van huis omdat mijn vader me slaat
Mijn partner heeft mij gisteren geprobeerd te wurgen
Mijn ex laat me niet met rust, hij staat elke avond in de straat
Mijn man schopt mij als het eten niet klaar is
Mijn vrouw bedreigt mij met een mes
Mijn zwager heeft me aangerand op een feest, niemand gelooft me
mijn man bepaalt alles, ik krijg geen geld en mag mijn moeder niet zien
Mijn dochter heeft een blauw oog en zegt dat ze tegen een kastje liep, haar vriend is heel driftig
Ik zie dat de thuishulp mijn demente buurvrouw uitscheldt en knijpt
vriend van cliënte zit haar steeds achterna, bedreigingen, ze slaapt bij vriendin
ik word bedreigd en durf de deur niet meer uit
er is vannacht bij mij ingebroken en de man heeft me verkracht
Mijn verloofde slaat, maar mijn familie zegt dat ik moet trouwen
Mijn zoon van 16 heeft mij een stomp gegeven en mijn pols bezeerd
ik moet elke dag geld geven aan mijn broer anders slaat hij mij
ze hebben mij naar Nederland gehaald en nu moet ik in een club werken met mannen
Kan de politie komen, hij staat met een hamer voor mijn deur
My husband pushed me and broke my arm
Mój chłopak mnie uderzył i boję się
Beni öldürmekle tehdit eden eski sevgilimden korkuyorum
Я боюся свого чоловіка, він п'є і б'є
أخي يضربني ويمنعني من الخروج
Mijn man heeft mij gisteravond geslagen waar de kinderen bij waren
Ik word door mijn partner mishandeld en zoek een veilige plek
Mijn vriend heeft gedreigd mijn huis in brand te steken
Ik durf mijn man niet te verlaten, hij zegt dat hij me vindt en doodmaakt
mijn moeder wordt geslagen door haar nieuwe vriend
Mijn ex heeft een sleutel en stond ineens in mijn slaapkamer
Ik vertrouw mijn man niet meer, hij heeft mijn hoofd tegen de kast geslagen
Ik heb mijn vriendin geslagen en ben bang dat het weer gebeurt
Mw. (41) verblijft tijdelijk bij zus ivm geweld door echtgenoot, 2 kinderen mee
Mijn zus wordt uitgehuwelijkt volgende maand
Mijn kleinzoon steelt van mij en duwt mij als ik er iets van zeg
ik word op straat steeds gevolgd door dezelfde man en hij weet waar ik woon
Mijn baas zit aan mij en ik durf niks te zeggen
mijn man is weer begonnen met slaan
Hij heeft me van huis uit opgesloten, ik kan alleen typen
Ik hoor bij de buren een vrouw om hulp roepen
Mijn vrouw is jaloers en slaat me met alles wat ze kan pakken
Hij zegt sorry na elke klap
He choked me and took my passport
Mój brat bije moją mamę
Kocam beni eve kilitliyor
Мій син погрожує мені ножем
ابني يضربني ويأخذ مالي
Mijn man heeft mij met een riem geslagen
Mijn vriend bedreigt me als ik met andere mannen praat
Ik ben zwanger en word door mijn vriend geschopt
Mijn buurman heeft zijn vrouw in elkaar geslagen
Ik mag van mijn man geen Nederlands leren en niet alleen naar buiten
Mijn ex is weer vrij en heeft gezworen dat hij me komt halen
mijn schoonfamilie slaat mij en mijn man kijkt toe
Ik ben gedrogeerd en misbruikt na een avondje stappen
mijn zoon dreigt het huis in brand te steken
Ouder echtpaar, man knijpt en slaat zijn dementerende vrouw uit onmacht
mijn partner heeft een pistool en ik ben bang
Ik heb blauwe plekken van mijn man en ik schaam me
hij wurgt me soms voor de grap maar ik ben bang
My ex keeps following me and says he will hurt me
Mąż bije mnie przy dzieciach, gdzie mogę uciec
Kocam bana vurdu
Чоловік не випускає мене з дому
زوجي ضربني أمس
mijn man slaat me regelmatig en ik ben radeloos
Ik word thuis mishandeld en ik wil weg
Mijn ex dreigt mij iets aan te doen
Mijn vriend heeft me vannacht geslagen, mijn lip bloedt
ik ben bang voor mijn man als hij drinkt
Mijn zus wordt door haar man geslagen en durft niet te praten
Hij slaat me waar de kinderen bij zijn
mijn moeder wordt afgeperst en bedreigd door mijn broer
Ik zit opgesloten in huis, mijn man heeft de sleutel
mijn stiefvader heeft een mes getrokken tegen mijn moeder
ik ben verkracht en weet niet waar ik heen moet
Mw. vertelt over fysiek geweld door partner, 2 kinderen in het gezin, acute onveiligheid
my partner is violent and I am scared
Mój mąż jest agresywny i grozi mi
Eşim beni tehdit ediyor
Мій чоловік б'є мене і дітей
زوجي يهددني
Ik ben vannacht door mijn man geslagen en heb blauwe plekken
Mijn ex bedreigt mij en mijn nieuwe vriend
Ik wil vluchten met mijn kinderen, hij slaat ons
Mijn vriend sluit mij op en neemt mijn telefoon af
mijn dochter zit in een relatie met iemand die haar mishandelt
ik ben bang dat mijn man mij iets gaat aandoen
Mijn broer heeft losse handjes als hij gebruikt heeft
mijn moeder is bang voor mijn stiefvader, er is veel geschreeuw en gooien met spullen
Ik word gedwongen tot seks door mijn man
Buurvrouw zat huilend in het trappenhuis met een bloedneus, haar man was boos
He threatened to kill me if I leave
Mąż mnie uderzył, boję się o dzieci
Kocam beni ve çocukları dövüyor
زوجي يهددني بالسكين
Mijn man heeft me bedreigd met een mes
Ik vlucht vannacht, mijn man slaat me al jaren
Mijn partner slaat mij en zegt dat niemand mij gelooft
Mijn ex heeft mijn ramen ingegooid en staat nu buiten te schreeuwen
Mijn zoon van 30 woont bij mij, hij bedreigt me en pakt mijn geld
Cliënte durft niet naar huis vanwege partner, blauwe plekken zichtbaar op armen
ik mag van mijn vriend niemand meer zien en hij slaat als ik tegenspreek
Mijn zusje van 19 moet trouwen met een man in Pakistan
mijn buurman mishandelt zijn vrouw denk ik
My boyfriend beats me
Mąż bije mnie i dzieci
زوجي يضربني كل يوم
"""


@pytest.mark.parametrize("sentence", rows(ZINNEN))
def test_it_gets_a_line_to_call(sentence: str, lexicon: Lexicon) -> None:
    """Which panel is for other tests; none of these may go without."""
    assert soort(sentence, lexicon)
