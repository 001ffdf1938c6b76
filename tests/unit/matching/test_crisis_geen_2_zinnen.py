"""Fresh sentences that look like a crisis and are none."""

import pytest

from app.matching.lexicon import Lexicon
from tests.unit.matching.crisis_zin import rows, soort

ZINNEN = """
ik vecht met de gemeente over mijn uitkering
I feel lonely since my divorce
My neighbour died last week
Yalnızım, arkadaş arıyorum
Jestem samotny
Мені самотньо
أشعر بالوحدة
Ik heb een bericht gekregen dat mijn vroegere buurman zelfmoord heeft gepleegd en ben er stil van
Mijn zoon heeft een klasgenoot verloren door suïcide. Hoe praat ik met hem?
Na de poging van mijn dochter vorig jaar gaat het nu goed met haar, maar ik als moeder ben op. Is er steun voor ouders?
Ik ben klaar met die rotzooi in mijn huis
ik kan wel janken van die belastingdienst
ik heb het helemaal gehad met mijn buren
Ik wil eindelijk rust in mijn hoofd, is er een mindfulness cursus
even weg van alles, een retraite of zo
ik ben zo moe, ik zou wel een week willen slapen
Mijn man is vreemdgegaan, mijn leven ligt in puin
Sinds corona ben ik bang voor mensen
Ik ben 85 en vraag me af of ik nog een nieuwe hobby kan beginnen
Ik wil mijn levensverhaal vastleggen voor ik er niet meer ben
Ik wil mijn uitvaart regelen
Kan iemand mij helpen met een wilsverklaring en donorcodicil
Ik zoek een hospicevrijwilliger
Mijn vader wil geen reanimatie meer, hoe leg je dat vast
Mijn man heeft me bedrogen
mijn zoon doet niks in huis en scheldt als ik hem wek
mijn moeder belt me veertig keer per dag
De kinderen in de straat vechten vaak
mijn zoon is in elkaar geslagen op straat, een jaar geleden, en komt niet meer buiten
Ik heb een traumatische jeugd gehad en zoek een wandelmaatje
Ik werd mishandeld in een vorige relatie. Nu heb ik een nieuwe vriend en ben ik bang dat ik het weer verpest
Ik woon sinds juni in een eigen huis na de vrouwenopvang en ken hier niemand
Slachtoffer van huiselijk geweld geweest, traject afgerond. Nu eenzaam
Mijn vader was alcoholist en sloeg. Hij is in 2008 overleden, maar ik droom er nog van
Vroeger ben ik door mijn neef misbruikt. Nu ik zelf een dochter heb komt alles terug. Zijn er lotgenoten?
dhr. 45, verleden met agressie, wil nu vrijwilligerswerk
cl. is 2 jr geleden gevlucht uit Eritrea, heeft traumaklachten, zoekt taalcoach
mijn baby huilt veel en ik ben uitgeput
ik ben bang dat ik geen goede moeder ben
Mijn kind luistert niet en dan ga ik schreeuwen, hoe kan dat anders
ik heb mijn kind een standje gegeven en voel me schuldig
de oppas is ziek, wie past op mijn kinderen vanavond
Mijn kind heeft eczeem en krabt zich kapot
mijn dochter van 13 heeft haar eerste vriendje, waar moet ik op letten
hoe bescherm ik mijn kinderen tegen nare dingen op internet
Mijn zoon van 9 is bang dat wij doodgaan
Ik krijg vaak hoofdpijn van de computer
Ik ben duizelig door nieuwe medicijnen, kan iemand met me naar de huisarts
mijn man is vergeetachtig en laat het gas aan staan
de rookmelders in onze flat zijn oud
wie plaatst een rookmelder bij mijn moeder
er is geen verlichting op de trap, ik ben bang dat ik val
Ik heb een gebroken heup gehad en wil sterker worden
My daughter is being bullied at school
I survived an abusive relationship years ago and now want to volunteer
Kocam yeni vefat etti
Kocam işsiz kaldı, borçlarımız var
Mąż stracił pracę i nie mamy na czynsz
Мій чоловік шукає роботу
أريد تعلم السباحة، أخاف من الماء
mijn man is bang voor de tandarts
Mijn ouders gaan scheiden en ik voel me ertussenin zitten
ik ben de rust kwijt sinds mijn buurman verbouwt
Ik heb als kind gezien hoe mijn vader mijn moeder sloeg. Ik ben 45 en wil er nu mee aan de slag
Mijn ex-man heeft vastgezeten voor mishandeling. Dat is lang geleden. Nu wil ik weer gaan daten, hoe pak ik dat aan
Is er een groep voor vrouwen die uit een gewelddadige relatie komen?
Ik ben gestopt met drinken en vroeger was ik agressief, ik wil goedmaken met mijn kinderen
Ik zoek een lotgenotengroep seksueel geweld, het is 20 jaar geleden gebeurd
Mijn man is vermoord in Syrië en ik zoek rouwhulp
Mijn opa heeft zelfmoord gepleegd toen ik klein was, ik wil er meer over weten
Na de zelfdoding van een leerling zoeken wij als school een rouwbegeleider
ik kan de was niet meer zien, ik word er ziek van
Mijn schoonmoeder maakt me helemaal gek
Die kinderen breken het huis af, ik wil leuke activiteiten voor ze
Ik val in een zwart gat na mijn pensioen
Mijn hart is gebroken door mijn ex
Ik ben verdrietig en huil veel sinds de miskraam
Ik heb geen zin meer in sporten, hoe blijf ik gemotiveerd
Ik moet leren leven met mijn ziekte
Ik kan niet leven van 50 euro in de week
Mijn leven begint pas nu ik met pensioen ben
Ik ben stervende en wil graag nog één keer naar zee
Mijn moeder is stervende, hoe gaan wij als familie daarmee om
Ik ben bang dat mijn vader doodgaat
Mijn dochter heeft vragen over de dood sinds de cavia dood is
ik heb spullen die weg mogen, waar kan ik ze gratis weggeven
Ik geef al mijn kleren weg omdat ik ben afgevallen
ik neem afscheid van mijn volkstuin
Mijn zoon gaat naar het buitenland en ik vind het afscheid moeilijk
mijn buurman heeft een geweer voor de jacht, mag dat
ik zoek een touwtje-springgroep haha
Waar kan ik oude medicijnen inleveren
Ik krijg mijn medicijnen niet uit het doosje door reuma
Mijn zoon is door de ballotage van de voetbalclub geslagen
Klappen krijg je als je ouder wordt: eerst mijn heup, toen mijn oog
Mijn dochter krijgt op school klappen van een klasgenoot
De hond van de buren valt mijn hond steeds aan
mijn zoontje knijpt zijn zusje
Mijn man is streng voor de kinderen, wij denken anders over opvoeden
Mijn ex en ik zijn het oneens over straf geven
De opvang sluit om zes uur en ik moet tot zeven werken
Kan ik mijn kind slaan aan banden leggen met een cursus? Ik bedoel: hij slaat zijn vriendjes
mijn kind is te dik en eet niet gezond
mijn kind eet bijna niks behalve pasta
Wij hebben geen geld voor eten voor de kinderen
De kinderen hebben geen winterjas
mijn dochter is na de les niet opgehaald omdat ik moest werken, zoek opvang
Ik heb hooikoorts en kan moeilijk ademen buiten, wat kan ik binnen doen
ik word snel benauwd op de trap en wil fitter worden
mijn moeder vergeet het gas uit te doen
Ik heb een scheve rug en zoek oefeningen
My leg hurts when I walk, is there a walking group
I want to stop smoking
Boli mnie serce po rozstaniu
Çocuklarım çok kavga ediyor
Діти часто сваряться
زوجي مريض ويحتاج مساعدة
ik schaam me dood voor mijn huis
Mijn zusje van 3 bijt
Ik word gestoord van mijn bovenburen, ze stampen
Ik word op het werk geïntimideerd door mijn leidinggevende
Mijn huisbaas dreigt me eruit te zetten
Mijn vriendin is weg bij haar man die haar sloeg. Ze woont nu bij mij en zoekt een advocaat voor de scheiding
Mijn man is overleden en soms wil ik gewoon even verdwijnen onder een deken
Mijn zusje heeft zelfmoord gepleegd toen ze 17 was, elk jaar in mei heb ik het zwaar
Mijn buurvrouw is haar zoon kwijt door zelfdoding, hoe kan ik haar steunen
Wat zeg je tegen iemand die een dierbare verloor aan zelfmoord?
Ik heb tien jaar geleden een zelfmoordpoging overleefd en geef nu voorlichting
ik geef het op met die computer
Ik ben zo klaar met deze wachttijden
als ik nog één formulier moet invullen spring ik uit mijn vel
Ik leef van dag tot dag met weinig geld
mijn sociale leven is dood sinds de verhuizing
dood gewoon een praatje maken, meer wil ik niet
Ik ben mezelf kwijt na mijn burn-out
Mijn hoofd zit vol, ik lig 's nachts wakker
Ik ben bang dat ik mijn huis uit moet
De woningcorporatie dreigt met ontruiming
Ik heb ruzie met mijn zus over de erfenis
mijn man en ik gaan uit elkaar, hij is heel boos
mijn ex belt de hele tijd over de kinderen
Mijn vriend is verslaafd en liegt
Mijn zoon van 20 doet niets en wordt boos als ik er iets van zeg
Ik heb drie jaar geleden aangifte gedaan van mishandeling. Nu ben ik verhuisd en zoek ik een nieuwe start
Mijn relatie was niet gezond, hij was agressief. Gelukkig ben ik nu alleen en veilig
Ik ben als meisje uitgehuwelijkt en nu gescheiden, ik wil leren lezen
mijn ouders sloegen ons, dat was toen normaal. Ik wil er met leeftijdgenoten over praten
Ik ben vroeger gepest en merk dat ik onzeker ben
Mijn dochter had vroeger een gewelddadige vriend, nu zoekt ze hulp om weer uit te gaan
Ik ben bang voor het donker
Ik wil leren omgaan met agressie van cliënten
Mijn zoon speelt met een speelgoedpistool, is dat erg
Onze dochter bijt op de opvang
Mijn zoon wordt door kinderen in de buurt geslagen en geschopt
mijn dochter van 2 heeft een blauwe plek op haar knie van het vallen
Mijn kind heeft honger na school, is er een kookclub
Ik wil pleegouder worden voor kinderen die het thuis niet fijn hebben
Mijn kind heeft een beperking en wordt vaak boos en slaat
Ik voel me een slechte moeder omdat ik schreeuw
hoe zorg ik dat mijn kind veilig met de fiets naar school gaat
ik heb last van mijn hart sinds mijn scheiding, liefdesverdriet bedoel ik
De ambulance kwam vorige maand voor mijn man, nu is hij thuis en heeft hij hulp nodig
Mijn vrouw is bevallen en ligt nog in het ziekenhuis, wie past op de oudste
Mijn man heeft epilepsie, hij mag niet autorijden, wie brengt hem
ik ben gevallen met de fiets en zit in het gips
Ik kan niet goed ademen door mijn longziekte en wil zingen voor mensen met copd
Mijn oma heeft veel pillen en raakt in de war met de tijden
Ik heb diabetes en zoek een kookclub
brandweerkazerne open dag?
Mijn vader rookt in huis en ik heb astma
I lost my job and feel useless
My husband passed away, I need someone to talk to
Straciłem pracę i jestem smutny
Babam kanserden ölüyor, destek arıyorum
Мій тато помер, мені дуже сумно
توفي والدي وأنا حزين جدا
mijn kat is van het balkon gevallen
Mijn vader was jager en heeft nog een geweer liggen, waar kan ik dat inleveren
Mijn buurman dronken op straat, overlast
mijn kinderen vechten de hele dag en ik ben op
In onze flat is iemand overleden en ik vond hem, dat beeld blijft
Mijn man is drie maanden geleden aan zelfdoding overleden en ik voel me zo schuldig
Mijn collega heeft een zelfmoordpoging gedaan in 2018 en is nu weer aan het werk, hoe steun ik hem
ik word knettergek van de muizen in mijn huis
Mijn kinderen willen niet meer bij mij op bezoek komen, dat doet pijn
Ik wil er graag een keer tussenuit met mijn gezin
Ik voel me dood van binnen sinds mijn scheiding
Wie gaat er dood gewone dingen met mij doen
Mijn oma gaat over een paar weken sterven. Waar vind ik een waker?
ik lach me dood om mijn kleinzoon
Mijn moeder zei altijd: gewoon doorgaan. Ik mis haar
Ik ben 50 en mijn vader sloeg mij vroeger elke dag. Nu hij oud is moet ik hem wassen, dat lukt me niet
Ik ben in 2012 weggegaan bij mijn man omdat hij mij sloeg. Nu mis ik vriendinnen
Mijn ex mishandelde mij. Dat hoofdstuk is dicht. Wel zoek ik iemand die met mij meegaat naar de markt
Als kind zag ik veel ruzie en klappen. Ik wil het met mijn eigen gezin anders doen
Ik ben ooit slachtoffer geweest van geweld en durf daarom niet in de trein. Wie reist mee?
Mijn zoon is gestopt met vechten en zoekt nu een sport
Ik geef training tegen geweld op scholen en zoek vrijwilligers
Mijn man heeft nachtmerries van de oorlog en schreeuwt dan in zijn slaap
mijn buurman schreeuwt in zijn slaap
mijn schoonzoon is te streng voor mijn kleinkinderen vind ik
De juf vindt dat mijn kind te veel alleen is
Mijn kinderen zijn bang voor onweer
Ik heb een kind dat bijt en krabt bij het aankleden
Mijn kindje van 1 wil niet eten en ik maak me zorgen
Mijn dochter komt thuis met schrammen van het klimmen
mijn man moet geopereerd worden aan zijn hart
Mijn vader had vorig jaar een beroerte en wil weer leren praten
Ik heb last van hartkloppingen door stress
ik krijg geen lucht in die drukke winkels, ik durf niet meer
mijn moeder slikt twaalf pillen per dag en raakt de tel kwijt
Er was brand bij de buren, mijn kinderen slapen slecht sindsdien
Ik wil een cursus brandveiligheid voor ouderen
Mijn dochter heeft last van allergieën, is er een kookcursus
Mijn huis is koud want het gas is te duur
wie kan mijn dementerende vader gezelschap houden zodat hij niet gaat dwalen
My father had a stroke last year and needs company
Szukam kursu pierwszej pomocy
İlk yardım kursu arıyorum
Шукаю курси самооборони
أبحث عن دورة إسعافات أولية
Ik ben boos op mijn ex omdat hij afspraken niet nakomt
Ik kan niet slapen sinds de dood van mijn vader
mijn moeder heeft zelfmoord gepleegd en ik wil er met iemand over praten
Ik ben op zoek naar een lotgenotengroep na suïcide van een kind
Ik ben doodop van de zorg voor mijn man
Ik schaam me dood voor mijn schulden
ik zie op tegen de winter
Ik ben alleen en verdrietig
Ik heb nergens zin in en lig de hele dag op bed
Ik heb een burn-out
Mijn zoon is somber na zijn scheiding
ik ben radeloos, ik krijg mijn administratie niet op orde
Hoe ga ik om met een boze puber
Mijn kinderen luisteren niet en ik verlies mijn geduld
Ik ben jaren mishandeld door mijn ex. Ik ben nu veilig en wil weer leren vertrouwen
In mijn jeugd ben ik mishandeld, daar wil ik nu hulp bij
Ik heb een gewelddadig huwelijk achter de rug
Mijn dochter is vorig jaar gescheiden van een agressieve man en zoekt een nieuwe start
Ik help als vrijwilliger vrouwen die mishandeld zijn, ik zoek materiaal
Er hangt een groep jongeren rond, ik voel me onveilig
Mijn buurman draait harde muziek en wordt boos als ik er iets van zeg
ik word gepest op mijn werk
De hond van mijn zoon is aangereden
Mijn man heeft dementie en slaat soms naar mij als ik hem was
mijn zoon met autisme slaat zichzelf als hij overprikkeld is
Mijn vader is gevallen en loopt nu slecht
Mijn moeder heeft een beroerte gehad en heeft hulp nodig
Ik heb astma en ben snel benauwd
Ik heb angst voor een hartaanval maar de dokter zegt dat er niets is
Mijn dochter is bang voor bloed prikken
Ik wil leren omgaan met paniekaanvallen
mijn kind heeft koorts, kan ik het naar de opvang brengen
Wie kan mij leren koken zonder vlammen in de pan haha
Ik zoek een maatje om mee te wandelen, ik ben pas weduwe
Wie helpt mijn moeder haar pillen op tijd te nemen
My father died and I feel lost
I want to learn self defence
Eski kocamdan ayrıldım, iş arıyorum
Rozwiodłam się i szukam przyjaciół
Я вдова і шукаю друзів
ابني لا يريد الذهاب إلى المدرسة
Ik spring van de hak op de tak, sorry, ik zoek gewoon een koor
Mijn leven hangt aan elkaar van afspraken, ik wil minder stress
na twintig jaar huwelijk ben ik vrij en wil ik reizen
dit is het laatste wat ik probeer om van het roken af te komen
de eenzaamheid maakt me kapot
Ik ga kapot aan de rouw om mijn vrouw
ik vind het leven zwaar, ik wil met iemand praten
Mijn vader heeft zich twee jaar geleden van het leven beroofd, ik zoek lotgenoten
Hoe vertel ik mijn kinderen dat hun oom zelfmoord heeft gepleegd?
Ik ga kapot van de pijn in mijn rug
mijn auto is dood en ik kan niet naar mijn werk
Ik heb levenslang: de zorg voor mijn gehandicapte zoon, wie neemt het eens over
ik ben op, leeg, de koek is op door de mantelzorg
Ik ben het zat dat niemand mij helpt met formulieren
De verbouwing maakt ons gek
Ik heb mijn ex zes jaar geleden verlaten vanwege geweld. Ik wil nu graag leren schilderen
Mijn moeder werd vroeger geslagen door mijn vader, nu zijn ze gescheiden en zoekt ze een hobby
Mijn kind is pas na een vechtscheiding verhuisd en mist zijn vader
ik ben jaren geleden aangerand en kom nog steeds moeilijk onder mensen
Mijn dochter heeft een vechtsport nodig, ze is erg druk
Ik zoek informatie over ouderenmishandeling voor mijn studie
Mijn zoon wordt geslagen door jongens op het schoolplein
Mijn dochter van 4 slaat als ze boos is, wat doe ik
Mijn man is boos en teleurgesteld sinds hij ontslagen is, we praten niet meer
Mijn puber gooit met spullen als hij zijn telefoon moet inleveren
ik ben bang voor honden en durf niet te wandelen
De buren hebben ruzie en ik slaap slecht
Mijn vader drinkt elke dag en dat vind ik naar
Mijn man is opgenomen met een hartaanval, nu ben ik alleen thuis met de kinderen en zoek ik oppas
Mijn moeder van 85 is gevallen en heeft nu een rollator
Ik ben bang dat ik val in de douche
mijn kind heeft een allergie voor noten, welke opvang kan dat aan
Mijn broer is verslaafd geweest en is nu clean
Ik slik antidepressiva en wil afbouwen
Ik voel me waardeloos omdat ik geen werk heb
Ik wil ergens bij horen, ik ben zo alleen
Ik mis mijn dode vrouw elke dag, de avonden zijn lang
Wij zijn slachtoffer van een brand en zoeken meubels
Ik kan mijn eigen kinderen niet meer aan, ze zijn zo druk
ik huil elke dag om niks sinds de bevalling
mijn zoon zit vast in de gevangenis en ik schaam me
Ik durf niet meer te autorijden na een ongeluk
I feel sad and need a friend
Mam depresję i szukam grupy wsparcia
Çok stresliyim, konuşacak birine ihtiyacım var
Мені сумно і я шукаю спілкування
أشعر بالحزن وأريد أن أتحدث مع أحد
Mijn man is overleden aan een hartaanval en ik voel me zo leeg
mijn leven heeft een zetje nodig
Ik wil graag mensen ontmoeten die ook een kind verloren hebben door zelfdoding
ik ben dolblij dat ik weg ben bij mijn gewelddadige ex, nu nog een leuke hobby
Mijn dochter is bang in bed na een enge film
ik sla soms een maaltijd over, wie eet met mij mee
Ik heb moeite met mijn boosheid op het werk
Ik zoek een rustige sport, ik heb hartproblemen
mijn zoon wil politieagent worden
Wij hebben vaak woorden thuis over het huishouden
ik schrik van elk geluid sinds de oorlog
Mijn kleinkinderen zie ik niet meer door een ruzie
Mijn buurvrouw is pas gescheiden en huilt veel, hoe help ik haar
ik voel me een gevangene van mijn eigen huis door mijn rollator
Mijn moeder slaat wartaal uit sinds ze dementie heeft
Ik wil mijn kinderen beter leren opvoeden zonder te schreeuwen
Wat kan ik doen met een tiener die steelt
ik heb een vriendin die borderline heeft, waar kan ik terecht met vragen
Ik ben bang om alleen te sterven, ik wil iemand die af en toe langskomt
Mijn vader wil niet meer autorijden en zit nu thuis
Ik wil stoppen met blowen
Mijn oom is vermist geweest in de oorlog en ik wil zijn verhaal schrijven
De trap is gevaarlijk voor mijn man, hij valt bijna
Ik gebruik oxazepam om te slapen en wil minderen
Mijn dochter heeft haar pols gebroken bij turnen
mijn zoontje is bang voor de dokter en prikken
ik heb vroeger klappen gehad van mijn vader en vind het moeilijk om vader te zijn
Ik ben weduwe, mijn man heeft zelf een einde aan zijn leven gemaakt in maart
Ik zit financieel aan de grond en weet niet hoe ik de maand doorkom
Ons kind is drie en gooit met eten
dood hout in mijn tuin, wie zaagt het
"""


@pytest.mark.parametrize("sentence", rows(ZINNEN))
def test_no_panel_is_shown(sentence: str, lexicon: Lexicon) -> None:
    """Grief, figures of speech, what is over, children among themselves, study and chores."""
    assert soort(sentence, lexicon) == ""
