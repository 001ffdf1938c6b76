"""Sentences that must show the crisis panel, and sentences that must not.

Own sentences in every style: plain, veiled, misspelled, dialect, text message, worker's note and
five other languages.
"""

from functools import cache
from pathlib import Path

import pytest

from app.matching import lexicon
from app.matching.crisis import detect
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
Mijn zus heeft blauwe plekken en zegt dat ze tegen de deur is gelopen, haar vriend is altijd agressief
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
"""

KIND = """
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


@cache
def _lexicon() -> lexicon.Lexicon:
    return lexicon.load(Path(__file__).parents[3] / "seeds")


def _soort(sentence: str) -> str:
    words = _lexicon()
    reading = read(sentence, words)
    mend = dict(zip(reading.words, reading.stems, strict=True))
    return detect(sentence, mend, words.crisis, words.known_stems)


@pytest.mark.parametrize(("soort", "sentence"), CRISIS)
def test_a_crisis_is_seen(soort: str, sentence: str) -> None:
    """None of these may go without a line to call."""
    assert _soort(sentence) == soort


@pytest.mark.parametrize("sentence", _rows(GEEN))
def test_what_is_no_crisis_is_left_alone(sentence: str) -> None:
    """Grief, figures of speech, the past, study and work do not trigger the panel."""
    assert _soort(sentence) == ""
