"""Sentences that must show the crisis panel, and sentences that must not.

Own sentences in every style: plain, veiled, misspelled, dialect, text message, worker's note and
five other languages.
"""

import pytest

from app.matching.crisis import detect, language, lines
from app.matching.lexicon import Lexicon
from app.matching.reading import read

SUICIDE = """
Ik wil niet meer leven
Soms denk ik dat het beter zou zijn als ik er gewoon niet was
Ik heb het helemaal gehad met alles, ik wil dat het stopt, voorgoed
Ik zie het niet meer zitten, ik wil er een punt achter zetten
Ik denk er steeds vaker aan om er een einde aan te maken
Niemand zou het erg vinden als ik morgen dood was
Ik loop de hele dag met de gedachte dat ik voor de trein wil
Ik heb alles al opgeschreven voor de kinderen en mijn bankpas ligt op tafel
De pillen liggen al in de la, ik hoef ze alleen nog te nemen
Ik spaar al weken slaappillen op
Vanavond is het klaar, ik heb afscheid genomen van iedereen
Als ik in slaap val hoop ik dat ik niet meer wakker word
Van mij hoeft het leven niet meer zo
Het liefst ga ik naar mijn man toe, hij is al drie jaar dood
Ik ben iedereen alleen maar tot last, zonder mij zijn ze beter af
Elke dag vraag ik me af waarom ik er nog ben
Wat heeft het nog voor zin om door te leven
Ik sta op de brug en ik weet niet meer wat ik moet
Ik fiets steeds langs het spoor en blijf dan staan
Ik durf de auto niet meer in want ik denk telkens: gewoon het stuur omgooien
Ik snij mezelf en het wordt elke week erger, ik wil eigenlijk dood
Ik ben op. Ik wil slapen en nooit meer opstaan.
Ik kan deze pijn niet langer dragen en wil er een eind aan
Ik heb een touw gekocht
Ik heb mijn afscheidsbrief al klaar
Ik heb al een datum geprikt waarop het ophoudt met mij
Mijn testament is klaar en de hond kan naar de buren, verder hoeft niemand iets te doen
Wie zorgt er voor mijn kat als ik er straks niet meer ben, want ik ga het doen
Mijn zoon van 16 zegt dat hij liever dood was
Mijn dochter schrijft in haar dagboek dat ze niet meer wil leven
Mijn vriendin appt dat ze er vannacht een eind aan maakt
Mijn broer heeft al zijn spullen weggegeven en neemt overal afscheid
Mijn vader van 80 zegt dat hij klaar is met leven en zijn pillen spaart
Mijn vrouw heeft het steeds over er niet meer willen zijn
Een vriend van mij stuurde: bedankt voor alles, vergeet me niet. Nu neemt hij niet op.
Mijn man staat op het dak van de flat
Mijn zusje van 15 heeft het over zelfmoord sinds het uit is
Mijn buurman zegt dat hij er zaterdag niet meer is en dat ik zijn planten mag hebben
Hij zegt dat hij zichzelf wat aandoet als ik bij hem wegga
Ze heeft vorige week een poging gedaan en praat er nu weer over
ik wil dood help
wil dood
kwil ni meer leve
ik wil nie meer leeven
ik denk aan zelf moord
denk de hele dag aan zelfmoort
heb suicidale gedagten
zelfmoordgedachtes
wil der niet meer zijn
t hoeft veur mien niet meer
ik zie t leven nie meer zitte
bn er klaar mee met leven
ik wil er nt meer zijn niemand mist me toch
Cl. uit suïcidale gedachten, geen plan, wel bij crisisdienst bekend
Mw. uit passieve doodswens sinds overlijden partner
Dhr. 54 jr geeft aan het leven beu te zijn, heeft plan
jongere 17 jr automutileert en spreekt over niet meer willen leven
cliënte heeft TS gedaan in weekend, graag snel opvolging
dhr. zegt "van mij hoeft het niet meer", woont alleen, wapenvergunning
mw. suïcidaal, weigert crisisdienst
Client sprak over dood willen, moeder in paniek
I don't want to live anymore
I keep thinking about killing myself
I want it all to be over, I can't do this anymore, I have the pills ready
everyone would be better off if I was gone
my friend says he will jump in front of a train tonight
my son told me he wishes he was never born and wants to die
I have written goodbye letters to my kids
i want to end it
she is going to kill herself, she sent me a goodbye message
I feel suicidal and don't know who to call
أريد أن أنهي حياتي
لم أعد أريد أن أعيش
ابني يقول إنه يريد أن يموت
أفكر كل يوم في الانتحار
Artık yaşamak istemiyorum, kimseye söyleyemiyorum
Kızım kendini öldüreceğini söylüyor
Her gün ölmeyi düşünüyorum
İntihar etmeyi düşünüyorum
Nie chcę już żyć, mam wszystkiego dość
Mój syn mówi, że się zabije
Myślę o tym, żeby ze sobą skończyć
Mam myśli samobójcze od miesiąca
Я більше не хочу жити
Мій син каже, що хоче померти
Думаю про самогубство
Не бачу сенсу жити далі
Ik heb nergens meer zin in en denk elke avond: laat me maar inslapen en klaar
Het mag van mij allemaal ophouden, ik ben 71 en moe
Ik heb uitgezocht hoeveel ik moet slikken
Mijn laatste wens is dat iemand voor mijn dochter zorgt, want ik ben er volgende week niet meer
Ik zit in mijn auto bij het kanaal en ik wil het water in rijden
mijn zoon schrijft op snap dat hij er klaar mee is en iedereen dag zegt
Mijn dochter snijdt zichzelf en zegt dat ze hier niet wil zijn
Soms stel ik me voor hoe mijn begrafenis eruit ziet en dat voelt als opluchting
Mijn man heeft een jachtgeweer en zegt dat hij het niet meer ziet zitten
Ik voel me een last en ik heb een plan
Ik weet niet hoe ik morgen moet halen
Ik wil weg van alles, ik wil naar God
ik wil stoppen met bestaan
mn vriendin zegt doei voor altijd en neemt haar tel niet op
ik ben een mislukking en de wereld is beter af zonder mij
papa heeft gezegd dat hij dood wil en nu ben ik bang
heb net een hele rits filmpjes opgenomen voor mn kids voor later als ik weg ben
Mijn oom praat over het pistool van opa en dat het dan eindelijk rustig is
dhr. geeft aan niet meer verder te willen, heeft touw in schuur liggen
Mw. 33, PTSS, spreekt doodswens uit, geen concrete plannen
leerling gym 4 heeft afscheidsberichten gestuurd
cl belt: ik spring zo
I don't see the point of being here anymore
My sister cut her wrists last night
i just want to sleep and never wake up
my roommate wrote a suicide note
Ölmek istediğimi kimseye söyleyemiyorum
Ne chcę już być na tym świecie
Nie widzę już sensu, chcę odejść z tego świata
Я втомилася жити
حياتي انتهت وأفكر أن أرمي نفسي من السطح
Ik heb de laatste maanden alles afgerond en vannacht wil ik dat het ophoudt. Ik voel me rustig.
Mijn kinderen redden zich wel zonder mij. Ik heb het hotel al geboekt en neem alleen een enkeltje.
Mijn vriendin heeft me net geappt dat ik haar dagboek mag hebben en dat ze van me houdt. Ze \
staat op het station en neemt niet meer op.
Sinds mijn vrouw dood is wil ik maar één ding: bij haar zijn. De pillen van haar staan er nog.
oma zegt steeds dat ze maar beter dood kan zijn
Elke keer als ik over het viaduct rij denk ik: nu.
mijn broertje heeft zichzelf proberen te wurgen met een riem
ik trek het niet meer ik ga mezelf wat aandoen
Client (29) belt huilend, heeft scheermesje in hand
Canıma kıymak istiyorum
Mam dość, chcę to wszystko zakończyć, tabletki już mam
Мій брат написав прощального листа
ابنتي كتبت رسالة وداع وأغلقت هاتفها
Ik wou dat ik nooit meer wakker hoefde te worden
Ik heb alles op een rijtje gezet en de conclusie is dat ik er beter mee kan stoppen. Met alles.
Ik heb mijn kat naar het asiel gebracht en mijn huur opgezegd. Na zondag hoeft niemand zich nog \
zorgen te maken.
Mijn man is somber en heeft ineens zijn verzekeringen uitgezocht en gezegd waar het geld ligt \
als hij er niet meer is
Ik sta al een uur op de zesde verdieping van de parkeergarage
mn zus heeft pillen geteld en zegt dat 40 genoeg is
Iedere avond hoop ik dat mijn hart er gewoon mee stopt
Mijn zoon van 19 tekent graven en schrijft dat hij binnenkort vrij is
ik wil er niet meer wezen
Dhr. zegt geen toekomst te zien en noemt methode, crisisdienst in consult?
Ik kan de gedachte aan morgen niet verdragen en de kast staat vol medicijnen
I bought a rope today
nobody would even notice if i was dead
"""

GEWELD = """
Mijn man slaat mij
Hij heeft me vannacht weer tegen de muur gegooid
Als hij boos is gooit hij met borden en knijpt hij me in mijn arm
Ik moet altijd zeggen waar ik ben anders krijg ik klappen
Mijn ex staat elke avond voor mijn deur en zegt dat hij me kapotmaakt
Ik durf niet naar huis want hij heeft gedronken
Hij heeft me opgesloten en mijn telefoon afgepakt
Ik ben bang dat hij me een keer doodslaat
Hij dreigt me te vermoorden als ik wegga
Mijn vriend dwingt me tot seks
Ik ben gisteravond verkracht
Hij knijpt mijn keel dicht als hij kwaad is
Ik heb een blauw oog en zeg op mijn werk dat ik gevallen ben
Mijn partner controleert alles en ik mag het huis niet uit
Mijn zoon van 19 slaat mij als ik hem geen geld geef
Mijn moeder van 84 wordt geknepen door de hulp die bij haar woont
Mijn buurvrouw wordt elke avond geslagen, ik hoor haar schreeuwen
Ik hoor nu geschreeuw en gebonk bij de buren, zij roept om hulp
Mijn zus heeft blauwe plekken en zegt dat ze tegen de deur is gelopen, haar vriend is altijd \
agressief
Mijn broers zeggen dat ze me vermoorden omdat ik een vriend heb
Ik moet trouwen met een man die ik niet ken
Mijn ex volgt me overal en heeft een mes laten zien
Hij zei: als ik jou niet krijg, krijgt niemand je
Ik ben gevlucht met mijn tas, ik kan niet terug want hij wacht op me
Mijn vrouw slaat mij en niemand gelooft dat
Mijn man heeft me geduwd en ik ben zwanger
Zodra ik zijn sleutel in het slot hoor begin ik te trillen, de laatste keer brak hij mijn pols
Als het eten niet op tijd klaar is, gaan zijn handen los
Hij heeft zijn handen niet thuis kunnen houden, mijn lip is kapot
Na elke ruzie moet ik lange mouwen aan zodat niemand iets ziet
Hij stuurt foto's van mijn voordeur en schrijft dat hij me weet te vinden
Mijn schoonfamilie houdt mijn paspoort vast en ik mag niet naar buiten
me man slaat me
mn vriend slaat mij in elkaar
hij sla me elke dag
mijn man misshandelt mij
hij mishandeld mijn
me ex bedreigd me met dood
mien man slöt mie
hij heb me geslage
word gslagen door me vriend
mw. wordt geslagen door partner
Mw. meldt fysiek geweld door ex-partner, bang voor escalatie
Cliënte geeft aan dat partner haar bedreigt, kids aanwezig
Vermoeden huiselijk geweld, mw. heeft hematomen aan arm
dhr. wordt door zoon geslagen en financieel uitgebuit
MW heeft huisverbod aangevraagd na mishandeling gisteren
sprake van HG, partner heeft haar afgelopen weekend van de trap geduwd
vermoeden ouderenmishandeling: mw. 88 heeft blauwe plekken en is bang voor dochter
My husband hits me
He choked me last night and said he would kill me
my boyfriend beats me when he drinks
I am scared to go home, my ex is waiting with a knife
he forces me to have sex with him
My husband locks me in the house and took my phone
زوجي يضربني
زوجي يهددني بالقتل
أنا خائفة من زوجي، ضربني أمس
Kocam beni dövüyor
Eşim bana şiddet uyguluyor
Kocam beni ölümle tehdit ediyor
Kocam dün beni merdivenden itti
Mąż mnie bije
Mój partner mnie dusił i grozi, że mnie zabije
Boję się wrócić do domu, mąż jest agresywny po alkoholu
Чоловік мене б'є
Чоловік погрожує мене вбити
Він вдарив мене вчора при дітях
Ik ben met de kinderen naar mijn moeder gevlucht, mijn man heeft de deur ingetrapt
Mijn vriend zegt dat hij mijn gezicht verbouwt als ik nog een keer met een ander praat
Hij spuugt op me en trekt aan mijn haren
Ik slaap met een stoel onder de deurklink sinds hij uit de gevangenis is
Mijn man heeft de hond doodgeschopt en zei dat ik de volgende ben
Gisteren heeft mijn ex me op straat bij mijn arm gegrepen en in zijn auto getrokken
Ik moet elke avond met hem naar bed, ook als ik huil
Mijn kleinzoon pakt mijn pensioen af en duwt me als ik nee zeg
Ik mag van mijn man geen Nederlands leren en de deur gaat op slot als hij werkt
Mijn vader zegt dat ik de familie te schande maak en dat ik dat met de dood bekoop
Mijn ex heeft foto's van mij online gezet en zegt dat hij zuur over me gooit
Ik hoor mijn bovenbuurvrouw gillen en dan is het stil. Dit is de derde keer deze week.
hij heeft me weer gepakt gister, me oog zit dicht
ben bang v mn vriend
mijn man is agresief en slaad de boel kort en klein
mw. belt in paniek, ex staat voor deur en bonkt
Mw. durft niet terug naar huis i.v.m. dreigende partner
cle gisteren naar SEH ivm gebroken kaak, toegebracht door vriend
vermoeden eerwraak, mw. 19 jr ondergedoken
My husband grabbed me by the neck
my ex has a gun and knows where I live
زوجي يمنعني من الخروج ويضربني إذا تكلمت
Kocam eve gelince korkudan titriyorum, dün bana tokat attı
Mąż rzuca we mnie rzeczami i wyzywa, boję się o życie
Mijn vriend heeft vannacht met een mes voor ons bed gestaan. Nu is hij naar zijn werk. Ik heb \
een uur.
Als hij thuiskomt weet ik al aan zijn stap hoe laat het is. Vorige week twee ribben.
Mijn dochter van 24 mag van haar man niet meer bij ons komen en ze had een blauwe kaak
hij heb me telefoon kapot gegooid en me bij me strot gepakt
Mijn ouders hebben mijn paspoort afgepakt en zeggen dat ik in juli trouw
Mijn ex stuurt elke dag dertig berichten en gisteren stond hij bij de school van mijn kinderen
Mw. vertelt tijdens huisbezoek dat dhr. haar slaat, dhr. zat in de kamer ernaast
Mijn moeder (79) durft niets te zeggen waar mijn broer bij is. Ze heeft blauwe polsen en haar \
pinpas is weg.
My brother says he will kill me if I don't come home
Eski kocam kapıda bekliyor, çok korkuyorum
Mój chłopak zamknął mnie w domu i zabrał telefon
Мій колишній переслідує мене і каже, що вб'є
طليقي يلاحقني ومعه سكين
Mijn man telt de kilometers op mijn auto en als ik te laat ben krijg ik straf
Gisteravond heeft hij mijn hoofd tegen het aanrecht geslagen. De kinderen sliepen.
ik zit opgesloten in de badkamer en hij bonkt op de deur
Mijn vriendin belt elke week met een nieuwe smoes voor een blauw oog
Mijn ex heeft gezegd dat hij de kinderen en mij in brand steekt
Mijn zoon van 22 gooit met spullen als hij geen geld krijgt en ik doe 's nachts mijn deur op slot
hij wil altijd seks ook als ik nee zeg
mn broer slaat me moeder
Mw. 26, zwanger, partner schopte haar gisteren in de buik
Vorige week stond er een man in mijn slaapkamer, mijn ex. Hij had nog een sleutel.
My boyfriend threw me against the wall
Kocam telefonumu kırdı ve beni evden çıkarmıyor
Boję się męża, wczoraj mnie dusił
"""

KIND = """
My neighbour locks her little boy in the shed
Mijn vader slaat mij met een riem
Papa doet mama pijn en soms mij ook
Mijn stiefvader raakt me aan waar ik het niet wil
Ik ben 12 en mijn moeder sluit mij op zonder eten
Mijn oom zit aan mij als mijn ouders weg zijn
ik durf niet naar huis want papa is boos en dan slaat hij
De juf ziet dat ik blauwe plekken heb maar ik mag het niet zeggen
De buren schreeuwen de hele nacht tegen hun kinderen en ik hoor klappen
De kinderen van hiernaast zijn hele nachten alleen thuis
Een kind in mijn klas komt elke dag zonder eten en met striemen op zijn rug
Ik heb mijn baby door elkaar geschud omdat hij niet stopte met huilen
Ik ben bang dat ik mijn kind iets aandoe als het blijft huilen
Ik heb mijn dochter geslagen en ik schrik van mezelf
Mijn ex slaat onze zoon als hij daar in het weekend is
Mijn dochter van 6 vertelt dat opa aan haar zit
Mijn kleinkind is mager en vies en zit altijd opgesloten op zijn kamer
Mijn man slaat de kinderen
Het meisje van beneden loopt 's nachts op straat, haar moeder ligt dronken op de bank
Een jongen op mijn voetbalteam wil na de training niet naar huis, hij heeft brandplekken op zijn arm
Mijn neefje van 4 kruipt weg als je je hand optilt
Mijn dochter van 13 krijgt geld van oudere mannen voor foto's
Mijn nichtje moet in de vakantie besneden worden in het land van haar vader
me stiefvader komt snags in mn bed
mijn vader slaad mij
papa slaat me elke dag wat moet ik doen
mn moeder sloeg me gister weer met een stok
Blauwe plekken bij kind gezien, ouders geven wisselende verklaring
Vermoeden kindermishandeling, meldcode stap 2
Zorgen over veiligheid kinderen, vader onder invloed en agressief
Leerling vertelt dat hij thuis geslagen wordt
kind getuige van geweld tussen ouders, gisteren politie aan de deur
vermoeden seksueel misbruik door stiefvader, mw. 14 jr
kindje van 2 wordt verwaarloosd: vuile luiers, geen eten in huis
verwaarlozing vd kinderen, moeder gebruikt
My dad hits me every night
My stepfather comes into my room at night
The neighbours' kid is covered in bruises
I am afraid I will hurt my baby
my uncle touched me and told me to keep it secret
أبي يضربني كل يوم
زوجي يضرب الأولاد
Babam beni her gün dövüyor
Kocam çocukları dövüyor
Tata mnie bije pasem
Ojczym mnie dotyka
Батько б'є мене
Сусіди б'ють свою дитину
Als ik een slecht cijfer haal moet ik de hele nacht op de gang staan
Mijn vader is gisteren zo boos geworden dat hij mij van de trap heeft geduwd, ik ben 10
Ik pas op een meisje van 3 en ze heeft ronde brandwondjes op haar billen
Mijn stiefmoeder geeft mij alleen eten als ik alles heb schoongemaakt
De buurman geeft mijn zoontje snoep en wil dat hij zijn broek uitdoet
Ik hoor een baby urenlang krijsen en daarna een harde dreun
ik gaf mijn zoontje een harde klap en nu heeft hij een dikke wang
Mijn man wordt zo kwaad op de kinderen, hij gooide onze dochter op bed
Mijn leerling van groep 4 komt al weken in dezelfde kleren en vertelt dat mama niet wakker wordt
mijn broer komt snachts bij mij in bed en doet dingen die ik nie wil
me moeder sluit me altijd op in de kelder
kind 5 jr vertoont seksueel gedrag, uitspraken over oom
moeder slaat oudste, gezien door buurvrouw, melding VT overwegen
baby 4 mnd met blauwe plek op wang, ouders wijzen zorg af
My mother's boyfriend beats me with a belt
there are cigarette burns on the arm of a boy in my class
Üvey annem beni eve kilitliyor ve yemek vermiyor
Wujek dotyka moją córkę
Вчитель чіпає мою доньку
Mijn dochtertje van 5 wil niet meer naar haar vader. Ze zegt dat hij in bad aan haar plasser zit.
Ik geef les aan groep 6. Een meisje schrok zo toen ik mijn arm optilde dat ze onder tafel dook. \
Ze heeft striemen in haar nek.
papa heeft mijn broertje tegen de kast gegooid en nu huilt hij heel hard
Als mama wijn drinkt moeten wij ons verstoppen. Ik ben 9.
Ik sloeg vanavond voor het eerst mijn zoontje. Ik durf niet meer met hem alleen te zijn.
De jongen van de overkant zit in de kou op het balkon in zijn onderbroek
Bij huisbezoek aangetroffen: baby alleen in woning, moeder onder invloed
Sąsiad bije swoje dziecko pasem, słyszę krzyki
Вітчим заходить до мене вночі
جارنا يضرب ابنه كل ليلة
Mijn vader heeft me met een stoel geslagen en ik mag niet naar school tot het weg is
Mijn kleinzoon van 3 vertelde dat mama hem in de kast doet als hij huilt
Ik heb gezien dat de oppas mijn baby sloeg
Het buurmeisje van 8 staat vaak bij ons voor de deur omdat ze niet naar huis durft, ze heeft \
altijd honger
Mijn zwemleraar stuurt mij foto's en wil dat ik ze ook stuur, ik ben 12
me ma slaat me met de riem
Leerling (10) heeft brandwonden van sigaretten, moeder zegt ongelukje
my mum leaves me alone for days
Mój ojczym przychodzi do mnie w nocy
Mijn schoondochter slaat mijn zoon, hij durft niks te zeggen
زوجي ضربني أمام الأطفال وأخذ جوازي
"""

ACUUT = """
Mijn man ademt niet meer
Mijn moeder is net in elkaar gezakt en reageert niet
Mijn vader heeft pijn op zijn borst en zweet heel erg
Ik krijg mijn buurvrouw niet wakker
Mijn kind heeft iets ingeslikt en loopt blauw aan
De baby is slap en wordt niet wakker
Mijn vrouw praat wartaal en haar gezicht hangt scheef
Er komt rook uit de flat hiernaast
Het ruikt hier naar gas
Opa is van de trap gevallen en er komt bloed uit zijn oor
Ik heb een hele doos paracetamol ingenomen
Mijn dochter heeft alle pillen van oma opgegeten
Mijn vriend heeft te veel gebruikt en ligt te schuimbekken
Hij heeft in zijn pols gesneden en het blijft bloeden
De buurman doet al drie dagen niet open en de tv staat keihard aan
Mijn moeder van 85 ligt op de grond en kan niet meer overeind komen
Mijn oma met dementie is al sinds vanmorgen zoek
Er staat een man met een mes in de portiek
Mijn man heeft een toeval en het stopt niet
Mijn zoon kan bijna geen adem krijgen
Mijn dochter is flauwgevallen en komt niet bij
ze heeft een overdossis genomen
mn moeder reageerd niet meer
me man krijg geen lugt
ik hep te veel pille geslikt
dhr. reageert niet meer
mw. niet aanspreekbaar aangetroffen in woning
Dhr. gevallen, bloedt uit hoofd, verward
client heeft strip oxazepam ingenomen en is suf
My husband collapsed and is not breathing
I took too many pills
My baby is choking
There is smoke coming out of the flat
my father has chest pain and his arm feels numb
زوجي لا يتنفس
أمي فقدت الوعي
Babam nefes almıyor
Annem bayıldı uyanmıyor
Mój mąż nie oddycha
Mama straciła przytomność
Мій чоловік не дихає
Дитина знепритомніла
Mijn man is grauw en klam en heeft een drukkend gevoel op de borst
Mijn vrouw kan ineens haar rechterarm niet bewegen
ze ligt te schokken op de bank en haar ogen draaien weg
mijn kind heeft een knikker ingeslikt en kan niet ademen
Mijn vader heeft zoveel gedronken dat hij niet meer te wekken is
De baby is heet, 41 graden, en reageert nergens op
ik bloed heel erg en het stopt niet
het stinkt naar gas in het trappenhuis
Er is brand op de derde verdieping
mn opa is gevallen hij beweegt nie meer
buurvrouw al 4 dagen niet gezien, gordijnen dicht, doet niet open
Mijn dementerende vader is vannacht in zijn pyjama de deur uitgelopen en we kunnen hem niet vinden
dhr. gevonden op vloer, onderkoeld, niet aanspreekbaar
cl. heeft wsl overdosis genomen
He fell from the stairs and doesn't wake up
Çocuğum ilaç yuttu
Moje dziecko połknęło baterię
Мама впала і не відповідає
Mijn vader ligt in de badkamer en reageert niet als ik roep
mijn vrouw is 8 maanden zwanger en bloedt heel veel
Mijn buurman zit in zijn stoel en beweegt niet, ik zie hem door het raam
me vriend heb ghb op en ik krijg em nie wakker
Hij heeft bleek gedronken
Mijn dochter van 2 heeft pillen uit mijn tas gegeten
Er komt zwarte rook onder de deur van de buren vandaan
Mijn vrouw kan opeens niet meer uit haar woorden komen en ziet dubbel
mw. 90 ligt sinds vannacht op de grond, kan niet opstaan
My dad can't move his left arm and his mouth is crooked
Kızım baygın yatıyor
Tata upadł i nie reaguje
Дитина проковтнула таблетки
ابني بلع بطارية
Ons buurmeisje is in de sloot gevallen en ademt niet
Mijn man heeft een grauw gezicht en pijn tussen zijn schouderbladen en in zijn kaak
De kat heeft de kaars omgegooid en het gordijn staat in brand
mn kind is gestoken door een wesp en zn keel zwelt op
Mijn vader is diabeet en hij is niet bij te krijgen
Mijn moeder praat ineens heel raar en lacht scheef
cl. heeft 30 tabletten lorazepam ingenomen
Baby has a fever and is having a seizure
Dziecko się dusi
Чоловік п'яний кидається на мене з ножем
"""

GEEN = """
Ik ga dood van de warmte in mijn appartement
Mijn hond is dood en ik mis hem zo
Ik lach me dood met mijn vriendinnen maar thuis is het stil
Mijn kind verveelt zich dood in de vakantie
Ik schaam me dood voor mijn schulden
Ik ben doodop van de zorg voor mijn man
Doodmoe van de gebroken nachten met de baby
Mijn kat is overleden en mijn dochter wil een nieuwe
Mijn broer heeft vorig jaar zelfmoord gepleegd en ik zoek lotgenoten
Mijn vader maakte een eind aan zijn leven toen ik twaalf was. Ik wil daar nu eens over praten.
Sinds de zelfdoding van onze zoon praten mijn man en ik niet meer
Onze dochter stapte twee jaar geleden uit het leven
Mijn buurman sprong vorig jaar voor de trein, ik zie het nog steeds voor me
Ik ben nabestaande van een zelfdoding
Ik schrijf mijn profielwerkstuk over zelfmoord onder jongeren
Voor mijn opleiding zoek ik informatie over suïcidepreventie
Ik wil vrijwilliger worden bij 113
Is er een training over praten over zelfdoding voor vrijwilligers?
Ik lees graag thrillers over moord en wil een leesclub
Wij zoeken een boekenclub voor misdaadromans, met lekker veel lijken
Ik kijk elke avond moordseries, is er een filmclub?
Vroeger werd ik geslagen door mijn vader, ik wil dat nu verwerken
Mijn jeugd was gewelddadig, ik zoek mensen die dat ook hebben meegemaakt
Jaren geleden had ik een gewelddadige relatie, nu wil ik andere vrouwen helpen
Mijn ex sloeg me, ik ben al vijf jaar bij hem weg en veilig
Ik ben als kind misbruikt en zoek een praatgroep
Mijn ex heeft me jaren geslagen. Dat is voorbij, hij woont ver weg. Ik zoek andere vrouwen.
Ik was vroeger depressief en wilde niet meer leven. Nu gaat het goed en wil ik anderen steunen.
Na mijn zelfmoordpoging in 2015 ben ik goed hersteld, ik wil ervaringsdeskundige worden
Mijn peuter slaat en bijt op de opvang
Mijn zoon van 3 slaat zijn zusje
Mijn kleuter slaat als hij moe is
Hij slaat met deuren en is zo brutaal
Dat slaat nergens op, elke keer een andere regel bij de gemeente
Ik sla vaak maaltijden over omdat ik alleen ben
De kinderen slaan elkaar om het minste geringste, is dat normaal?
Ik wil op drummen, lekker slaan op iets
Ik wil een cursus zelfverdediging voor vrouwen
Ik wil leren boksen, beetje klappen uitdelen
Mijn moeder gaat sterven en wil dat thuis doen
Mijn man is ongeneeslijk ziek en gaat dood, hoe vertel ik het de kinderen
Ik ben bang voor de dood, wie praat daarover met mij
Mijn dochter van 6 vraagt steeds wat dood is
Ik wil praten over euthanasie en wat ik wil aan het eind van mijn leven
Ik wil mijn uitvaart vast regelen
Ik wil een levenstestament maken
Wie zorgt er voor mijn zoon met een beperking als ik er niet meer ben?
Hoe moet het met mijn gehandicapte dochter als wij er straks niet meer zijn?
Ik kan niet rondkomen, ik kan hier niet van leven
Van een bijstandsuitkering kun je niet leven
Ik kom om in het werk
Ik verdrink in de papieren
Ik stik in de rekeningen
Ik zit met mijn handen in het haar
Het water staat me aan de lippen
De muren komen op me af
Ik ben kapot na een dag werken
Ik zie het niet meer zitten op mijn werk
Ik zie er tegenop om naar mijn werk te gaan
Ik wil stoppen met mijn studie, het hoeft voor mij niet meer
Ik wil niet meer naar die club, ik wil eruit stappen
Ik wil er een punt achter zetten, die vriendschap kost me te veel
Ik wil een eind maken aan de ruzies met mijn zus
Ik ben het zat in dit huis, ik wil verhuizen
Ik ben klaar met de flat, al dat lawaai
Mijn huwelijk is op, ik wil scheiden
Ik heb vorig jaar een hartaanval gehad en wil weer bewegen
Mijn man heeft drie maanden geleden een beroerte gehad, ik zorg voor hem
Na mijn hersenbloeding ben ik snel moe
Ik heb COPD en krijg snel geen lucht bij het traplopen, is er een beweeggroep
Sinds mijn hartinfarct durf ik niet meer te sporten
Ik wil een EHBO cursus doen
Mijn moeder is vorig jaar gevallen en durft niet meer naar buiten
Ik ben vorige week gevallen, gelukkig niks gebroken, maar ik ben onzeker
Onze woning is door brand verwoest, we zoeken spullen
Ik rook in huis en wil stoppen
Mijn gas is afgesloten en het is koud
Ik slik te veel pillen van de dokter en wil afbouwen
Mijn vader vergeet zijn pillen
Mijn zoon gamet de hele nacht schietspellen, met messen en geweren
Mijn man is agressief geworden door zijn dementie, hij gooit met eten
Mijn moeder met alzheimer slaat soms als ik haar was
Ik ben gestopt met vechten tegen mijn ziekte, ik accepteer het
Ik vecht met de gemeente over mijn huis
Ik wil iets doen tegen geweld op straat in onze wijk
In onze buurt wordt gevochten door hangjongeren, wie spreekt ze aan
Ik ben bang in het donker op straat
Ik voel me niet veilig in mijn portiek sinds de inbraak
Ik ben vorig jaar overvallen en durf niet meer in de winkel te werken
Ik word gepest op school
Mijn kind wordt gepest en durft niet naar school
Mijn collega bedreigt mij met ontslag
De woningbouw dreigt me uit huis te zetten
Ik ben bang voor mijn sollicitatie morgen
Ik heb een doodzieke moeder
Het is hier doodstil in de straat
Ik zit op dood spoor met mijn sollicitaties
Kan iemand een lamp bij mij ophangen
Ik wil parachutespringen voor een goed doel
Mijn dochter zit op trampolinespringen
Wij wonen aan het spoor en slapen slecht
Ik durf niet met de trein
Ik sta elke dag op het perron te wachten en voel me alleen
Mijn kat zit op het dak
Ik zoek iemand die mijn dakgoot schoonmaakt
Mijn zoon heeft blauwe plekken van het voetballen
Mijn moeder heeft blauwe plekken van de bloedverdunners
Ik heb afscheid genomen van mijn baan en weet niet wat nu
Afscheid van mijn vrouw vond ik zwaar, zij overleed in mei
Ik heb brieven geschreven naar de gemeente en krijg geen antwoord
Ik schrijf graag brieven met een penvriend
Ik geef mijn spullen weg omdat ik kleiner ga wonen
Wie wil op mijn kat passen als ik met vakantie ben?
Ik moet naar het ziekenhuis, wie zorgt er voor mijn hond?
Mijn vrouw ligt op sterven en ik kan het niet alleen
Ik mis mijn overleden man elke dag
Ik slaap slecht en word niet uitgerust wakker
Mijn puber wordt niet wakker van de wekker
Mijn zoon komt zijn bed niet uit
Ik ben mijn leven lang alleen geweest
Ik heb geen zin in feestjes
Ik voel me nutteloos sinds mijn pensioen
Ik ben somber en huil veel
Het leven is duur geworden
Ik heb een burn-out en kan niet meer
Ik trek het niet meer met drie kinderen en een baan
mijn zoon is moe van school en wil nooit meer naar school
ik haat mijn werk
ik ben suf van de medicijnen
Mijn telefoon is dood
Kan ik ergens een cursus reanimeren volgen?
Mw. 82 jr, eenzaam na overlijden echtgenoot, wil graag koffie drinken
Dhr. heeft beroerte gehad in 2021, zoekt dagbesteding
Cl. heeft verleden van huiselijk geweld, inmiddels veilig, zoekt lotgenoten
mw. ontkent suïcidale gedachten, wel somber
geen suicidaliteit, wil graag wandelmaatje
Dhr. rouwt om suïcide zoon, vraagt lotgenotengroep
kinderen uit huis geplaatst na mishandeling, nu veilig in pleeggezin, moeder zoekt steun
I'm dying to meet new people
My dog died and I feel lonely
My brother died by suicide two years ago, is there a support group?
I was abused as a child and look for a group
This heat is killing me
I had a heart attack last year and want to exercise safely
My job is killing me, I need some balance
I used to be in a violent relationship, now I am safe and want to help others
كلبي مات وأنا حزين
توفي زوجي العام الماضي وأنا وحيدة
Kocam geçen yıl öldü, yalnızım
Gülmekten ölüyoruz, arkadaş arıyorum
Mój mąż zmarł rok temu i jestem sama
Umieram z nudów, szukam znajomych
Мій чоловік загинув на війні, мені самотньо
Моя бабуся померла, мені сумно
Mijn zoon zegt voor de grap dat hij doodgaat als zijn telefoon leeg is
Ik ben op zoek naar een praatgroep voor mensen van wie een kind zelf uit het leven is gestapt
Mijn tante heeft zich in 1998 verhangen, nu ik zelf ouder word denk ik er vaak aan terug
Op school hebben we een les over huiselijk geweld gehad en ik wil daar een podcast over maken
Mijn dochter doet onderzoek naar suïcide bij boeren
Is er een herdenking voor nabestaanden van zelfdoding?
Ik heb in 2012 een zelfmoordpoging gedaan, nu gaat het goed en wil ik wat terugdoen
Toen ik klein was sloeg mijn vader ons. Hij is nu dood en ik wil er eindelijk over praten.
Drie jaar terug ben ik bij mijn gewelddadige man weggegaan. Nu zoek ik leuke vrouwen om mee te \
sporten.
Ik ben uit een vrouwenopvang gekomen en heb een huis, ik zoek meubels
Mijn ex zit vast voor wat hij mij deed, ik wil weer onder de mensen
Mijn zoon van 4 slaat andere kinderen als hij iets wil hebben
Onze kat ligt op sterven en mijn dochter is ontroostbaar
Ik moet mijn hond laten inslapen en zie er zo tegenop
Ik sta op het punt om op te geven met de belastingaangifte
Ik zou mijn kinderen soms wel achter het behang willen plakken
Ik kan mijn buurman wel schieten met zijn boormachine
Ik erger me dood aan de hangjongeren
We hebben ons doodgelachen op de bingo, is er nog zoiets?
Mijn man snurkt zo dat ik geen oog dichtdoe
Ik ben gevlucht uit Syrië en zoek mensen om Nederlands mee te praten
Mijn broer is gesneuveld in de oorlog, ik kan er niet van slapen
Mijn huis is afgebrand en ik heb niks meer
Ik heb vorige week een epileptische aanval gehad en mag nu niet autorijden
Mijn man had in maart een hartstilstand, hij leeft nog maar is veranderd
Ik wil leren reanimeren
Ik heb astma en zoek een zwemgroep
Mijn buurman doet nooit open voor de collecte
Mijn moeder van 90 valt steeds, ze woont alleen
Mijn zus is boos op mij en reageert niet op mijn appjes
De huisarts reageert niet op mijn mail
Ik ben bang om alleen te sterven
Ik denk vaak na over mijn uitvaart, wie helpt mij met een wensenboekje
Mijn opa wil geen behandeling meer, hij is 95 en tevreden
Mijn vader is overleden aan kanker en mijn moeder wil niet meer naar buiten
Sinds mijn man dood is, hoeft koken voor mij niet meer
Ik slik antidepressiva en word dik, ik zoek een sportmaatje
Mijn zoon blowt en speelt de hele nacht schietspelletjes
Ik wil een moordmysterie spelen met de buurt
Ik maak me zorgen over messen op school, kan er een voorlichting komen
Mijn kind heeft een bult van het vallen op het schoolplein
Mijn dochter van 8 heeft een schaafwond en wil niet naar gym
Ik laat mijn kinderen van 10 en 12 na school alleen thuis, mag dat?
Hoe lang mag je een kind alleen thuis laten?
Mijn kind wil 's nachts niet alleen slapen
Ik schreeuw soms tegen mijn kinderen en wil dat anders
Opvoeden is zwaar, ik verlies mijn geduld
Mijn oma heeft geen eten in huis omdat ze vergeet boodschappen te doen
Ik heb honger aan het eind van de maand
We eten vaak te weinig, ik geef het eten aan mijn kinderen
Mijn vriend heeft het uitgemaakt en ik ben kapot
Mijn vrouw is weg en ik ben een wrak
Ik ben mijn baan kwijt en voel me waardeloos
Ik pieker me suf
Ik wil even van de wereld zijn, is er een yogagroep
Ik wil verdwijnen in een goed boek
Ik heb een groot gat in mijn leven sinds ik gestopt ben met werken
Wij gaan uit elkaar en er is veel ruzie over de kinderen
Mijn man en ik maken elke dag ruzie over geld
Mijn ex houdt zich niet aan de omgangsregeling
Mijn ex komt zondag de kinderen ophalen en doet altijd moeilijk
Mijn man is streng voor de kinderen, ik ben soepel
Mijn man drinkt te veel en wil er niet over praten
Mijn zoon is verslaafd aan gokken en liegt
Mijn moeder controleert altijd mijn telefoon, ik ben 13
Mijn ouders zijn streng, ik mag nooit naar feestjes
Ik ben op mijn werk aangerand tien jaar geleden en wil nu in een groep praten
Mijn buurvrouw haar hond blaft de hele nacht
De buren draaien de hele nacht harde muziek
Er is veel overlast en vernieling in onze straat
Ik ruik rook van de buren hun houtkachel
Ik wil van het roken af
Mijn zoon springt van hoge dingen, hij kent geen gevaar
Ik wil leren skateboarden zonder mijn nek te breken
Ik ben doodsbang voor spinnen
Mijn dochter is bang voor onweer
Mijn man heeft parkinson en valt vaak
Mijn benen tintelen van de suikerziekte
Ik heb pijn op mijn borst van het hoesten, moet ik naar de huisarts
Mw. 78, weduwe, val in mei, zoekt beweeggroep
dhr. 45, schulden, huisuitzetting dreigt
mw. slo. HG in verleden, nu stabiel, wil vrijwilligerswerk
I'm killing time and looking for a hobby
My grandmother passed away and I feel empty
We fled the war and want to meet people
Annem öldü ve çok üzgünüm
Köpeğim öldü
Mój dziadek umarł, szukam grupy wsparcia
Шукаю групу для тих, хто втратив близьких на війні
ابحث عن مجموعة رياضة للنساء
فقدت عملي وأبحث عن دورة لغة
Mijn vrouw is vorig jaar door suïcide overleden. De kinderen stellen vragen die ik niet kan \
beantwoorden.
Ik loop hard om mijn hoofd leeg te maken, anders word ik gek
Mijn schoonmoeder vermoordt me nog eens met haar goede bedoelingen
Ik heb mijn zoon van 17 uit huis gezet omdat hij blowt, ik slaap er niet van
Ik werk bij de politie en heb veel ellende gezien, ik zoek iemand om mee te praten
Mijn dochter speelt een moordenaar in de musical en zoekt kleren
Tien jaar geleden ben ik aangerand. Ik heb therapie gehad. Nu wil ik graag anderen ontmoeten \
die dit ook hebben meegemaakt.
De hond van de buren heeft mijn dochter gebeten, ze durft niet meer naar buiten
Ik moet geopereerd worden en ben bang dat ik niet meer wakker word uit de narcose
Mijn vader heeft een slechte prognose en wil niet meer behandeld worden
Ik heb hartfalen en wil voorzichtig bewegen
Mijn kind heeft epilepsie en ik zoek een oppas die daarmee om kan gaan
Ik ben mijn moeder verloren en ik kan haar spullen niet wegdoen
Ik ga kapot aan de huur
Mijn man is depressief en ligt hele dagen op bed
Mijn zoon heeft een vriend die wapens leuk vindt, ik maak me zorgen over de straat
Wij krijgen een baby en ik ben bang dat ik het niet goed doe
Mijn kleindochter is weggelopen van huis maar zit nu bij mij, hoe praat ik met haar ouders?
Ik krijg klachten van de buren over mijn huilende baby
Het is thuis steeds ruzie en ik trek me terug op mijn kamer, ik ben 15
Mijn ouders gaan scheiden en ze schreeuwen veel tegen elkaar
Ik ben op straat uitgescholden om mijn hoofddoek
Ze pesten mij met foto's op insta
Mijn zoontje is vaak moe en bleek
Ik heb de pillen van de dokter afgebouwd en slaap nu slecht
Kan iemand mijn gordijnen ophangen en een plank maken?
Na de dood van mijn hond wil ik een ander dier
Ik leef van dag tot dag en wil meer structuur
Mijn leven staat stil sinds ik ziek ben
Ik voel me een last voor mijn kinderen omdat ze alles voor me moeten doen
dhr. 70, weduwnaar, valt vaak, zoekt valpreventie
mw. heeft PTSS na oorlog, zoekt creatieve groep
Ik wil stoppen met drinken, het gaat mis
Mijn broer zit vast en ik schaam me
I miss my country and cry a lot
My ex and I argue about the kids
Mijn man verwaarloost zichzelf sinds zijn pensioen
Waar kan ik kickboksen voor vrouwen?
De flat is onveilig door rommel in de gang
Ik ben bang om dood te gaan en lig er wakker van
Mijn vader sloeg ons vroeger en nu hij oud is moet ik voor hem zorgen, dat wringt
We zoeken een goed doel voor de spullen van mijn overleden zus, zij heeft zelf een einde aan \
haar leven gemaakt
Mijn zoon heeft een jaar geleden een poging gedaan, het gaat nu goed en hij zoekt vrijwilligerswerk
Ik zorg voor mijn man met Parkinson, hij slaat 's nachts in zijn slaap om zich heen
Wij wonen naast het spoor en willen iets tegen het lawaai doen
Ik ben mijn sleutels kwijt en sta al een uur buiten
Mijn kind wordt op school geslagen door een klasgenoot, school doet niets
Ik ben zo boos op mijn ex dat ik hem wel wat kan aandoen, maar dat doe ik natuurlijk niet
Mijn moeder heeft haar heup gebroken en komt volgende week thuis
Ik zie het somber in met mijn sollicitaties
Ik heb geen energie meer om te vechten tegen de instanties
Mijn opa was in de oorlog, ik wil zijn verhaal opschrijven
Mijn zus is op haar 30e overleden en ik ben nu ouder dan zij ooit werd
Ik slik bloedverdunners en val vaak
Mijn zoontje heeft een toilettraining nodig
Ik wil met mijn dochter naar zelfverdediging
De brandweer kwam bij ons rookmelders ophangen, wie helpt met de rest?
Mijn man is weg, hij woont nu bij zijn vriendin
Ik moet mijn huis uit en ik weet niet meer wat ik moet
Mijn dochter heeft een nieuwe vriend en ik zie haar bijna niet meer
Ik voel me opgesloten in dit dorp
Mijn baas schreeuwt tegen iedereen en ik slaap er slecht van
Sinds de inbraak ben ik bang alleen thuis
Ik heb pijn op de borst gehad, gelukkig was het stress. Nu wil ik leren ontspannen.
Mijn buurjongen steekt steeds vuurwerk af
Wij willen een herdenking houden voor de slachtoffers van de brand
mw. heeft in verleden TS gedaan, nu stabiel, zoekt daginvulling
client bekend met suïcidaliteit, momenteel niet actueel
I feel trapped in my job
My father hit us when we were small. He died last year.
"""


def _rows(text: str) -> list[str]:
    return [line for line in text.strip().splitlines() if line]


CRISIS = [
    (soort, sentence)
    for soort, text in (
        ("suicide", SUICIDE),
        ("geweld", GEWELD),
        ("kindermishandeling", KIND),
        ("acuut", ACUUT),
    )
    for sentence in _rows(text)
]


def _soort(sentence: str, lexicon: Lexicon) -> str:
    reading = read(sentence, lexicon)
    mend = dict(zip(reading.words, reading.stems, strict=True))
    return detect(sentence, mend, lexicon.crisis, lexicon.known_stems)


@pytest.mark.parametrize(("soort", "sentence"), CRISIS)
def test_a_crisis_is_seen(soort: str, sentence: str, lexicon: Lexicon) -> None:
    """None of these may go without a line to call."""
    assert _soort(sentence, lexicon) == soort


@pytest.mark.parametrize("sentence", _rows(GEEN))
def test_what_is_no_crisis_is_left_alone(sentence: str, lexicon: Lexicon) -> None:
    """Grief, figures of speech, the past, study and work do not trigger the panel."""
    assert _soort(sentence, lexicon) == ""


@pytest.mark.parametrize(
    ("sentence", "child", "order"),
    [
        ("ik wil dood", False, ("113", "112")),
        ("mijn man ademt niet meer", False, ("112",)),
        ("mijn man slaat mij", False, ("veilig-thuis", "112")),
        ("hij bonkt nu op de deur en hij slaat mij", False, ("112", "veilig-thuis")),
        ("mijn ex slaat onze dochter", False, ("veilig-thuis", "112", "kindertelefoon")),
        ("mijn ex slaat onze dochter", True, ("veilig-thuis", "kindertelefoon", "112")),
        ("mijn vader slaat mij", False, ("veilig-thuis", "kindertelefoon", "112")),
    ],
)
def test_the_right_line_comes_first(
    sentence: str, child: bool, order: tuple[str, ...], lexicon: Lexicon
) -> None:
    """Who can help first stands first; a child finds the Kindertelefoon."""
    reading = read(sentence, lexicon)
    soort = _soort(sentence, lexicon)
    assert lines(soort, reading.words, reading.stems, child, lexicon.crisis) == order


@pytest.mark.parametrize(
    ("sentence", "taal"),
    [
        ("wil dood", "nl"),
        ("Kocam beni dövüyor", "tr"),
        ("intihar", "tr"),
        ("chcę umrzeć", "pl"),
        ("suicidal", "en"),
        ("زوجي يضربني", "ar"),
        ("Мій син хоче померти", "uk"),
    ],
)
def test_the_answer_is_in_the_language_of_the_question(
    sentence: str, taal: str, lexicon: Lexicon
) -> None:
    """Also where a question is too short to hold a small word of its language."""
    reading = read(sentence, lexicon)
    assert language(reading.words, reading.taal, lexicon.crisis) == taal
