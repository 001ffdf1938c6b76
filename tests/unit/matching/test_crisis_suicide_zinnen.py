"""Fresh sentences of suicide: each was written before the rules were looked at."""

import pytest

from app.matching.lexicon import Lexicon
from tests.unit.matching.crisis_zin import rows, soort

ZINNEN = """
Ik wil niet meer leven
ik heb pillen klaargelegd
ik denk er steeds aan om er een eind aan te maken
Voor mij hoeft het allemaal niet meer. Ik heb al afscheidsbrieven geschreven
cliënt geeft aan niet meer verder te willen, plan aanwezig
mw. 54 jr uit zich suïcidaal, heeft afgelopen week poging gedaan, wil niet opgenomen worden
Soms denk ik dat mijn kinderen beter af zijn zonder mij
me zoon van 16 zegt dat ie zich van kant gaat maken
mijn vriendin appt net dat ze er morgen niet meer is
k wil dood, niemand mist me toch
ik wil geloof ik gewoon inslapen en niet meer wakker worden
Dhr. verblijft alleen, spreekt over euthanasie omdat leven zinloos is en zegt het anders zelf te doen
Mijn man is sinds zijn ontslag somber en nu vond ik een afscheidsbrief
het leven heeft geen zin meer voor mij, ik stap er liever uit
I don't want to be alive anymore
I keep thinking about ending it all
لا أريد أن أعيش بعد الآن
yaşamak istemiyorum artık
nie chcę już żyć
я не хочу більше жити
mijn dochter snijdt zichzelf en zegt dat ze liever dood was
ik ben er klaar mee, vanavond is het voorbij
Ik heb vannacht weer op mijn telefoon gezeten met de vraag of het niet makkelijker is als ik er niet meer ben
Sinds mijn scheiding denk ik elke dag aan de dood, ik durf het niemand te vertellen
Mijn zoon (19) heeft gisteren gezegd dat hij een plan heeft om er een einde aan te maken. Wat moet ik doen?
ik trek het niet meer, ik wil rust, voor altijd
Ik wil mezelf iets aandoen
Ik ben bang dat ik mezelf vannacht wat aandoe
Client belt huilend, zegt dat leven geen zin meer heeft, heeft medicatie opgespaard
Dhr (78), recent weduwnaar, zegt bij zijn vrouw te willen zijn, geeft spullen weg
mijn vriendin heeft een overdosis genomen na ruzie
ik zit op de brug en weet niet of ik naar huis ga
Zonder werk en zonder huis heeft het voor mij geen zin meer om door te gaan, ik wil er niet meer zijn
Waar kan ik heen als ik zelfmoordgedachten heb
Ik snijd mezelf en niemand weet het
Het hoeft van mij niet meer, ik ben op
mijn kleindochter van 14 heeft op insta gezet dat ze niet meer wil leven
Heb al drie keer geprobeerd een eind aan mijn leven te maken, en ik voel het weer opkomen
Ik wou dat ik gewoon kon verdwijnen en dat niemand het zou merken
als mijn hond er niet was had ik het allang gedaan
mijn broer is depressief en heeft afscheid van ons genomen via de app
Ik durf niet alleen te zijn vanavond, ben bang voor wat ik mezelf aandoe
ik weet niet hoe ik de nacht doorkom, de gedachten om te stoppen met leven worden sterker
Ik heb een zelfmoordpoging gedaan en ben gisteren ontslagen uit het ziekenhuis
mijn man zit in de schuur met een touw
I want to kill myself
My son told me he has no reason to live
أفكر في إنهاء حياتي
Kendimi öldürmeyi düşünüyorum
Mam myśli samobójcze i nie wiem do kogo iść
Моя донька каже що хоче померти
kwil nie meer leve, alles doet pijn
k zie t leven nie mr zitte
Ik zie geen andere oplossing meer dan er een einde aan te maken
Sinds ik mijn baan kwijt ben wil ik niet meer. Ik heb mijn testament al geregeld en afscheidsbrieven liggen klaar
ik loop al weken rond met de gedachte dat iedereen beter af zou zijn als ik er niet meer was
Help, mijn beste vriendin wil zichzelf van het leven beroven
ik ben 17 en ik wil dood omdat ik zo gepest word
Mijn man praat de laatste tijd steeds over doodgaan en heeft zijn jachtgeweer schoongemaakt
ik word s ochtends wakker en baal dat ik nog leef
Het enige waar ik nog naar uitkijk is dat het ophoudt
de gedachte aan de dood geeft me rust
Wat als ik gewoon niet meer op het rempedaal trap, denk ik elke dag in de auto
dhr. uit suïcidale gedachten tijdens huisbezoek, geen concreet plan
cl. belde, had reeds tabletten ingenomen, klonk suf
jongere (15) snijdt zich, zegt liever dood te zijn, ouders weten van niets
ze heeft gisteren geprobeerd uit het raam te springen
Alles is zwart. Ik wil slapen en niet wakker worden
wie helpt mij, ik sta op het punt om mezelf iets aan te doen
Ik heb geen kracht meer om te vechten, laat mij maar gaan
mn ma zegt steeds dat ze der een end an maakt
ik haat mezelf en mijn leven en ik wil dat het klaar is
Niemand zal me missen als ik er straks niet meer ben
Ik kan niet meer leven met wat er gebeurd is
mijn zoon zit onder de drugs en dreigt van het dak te springen
Thinking of suicide every day since I lost my house
I just want it all to end, nobody would even notice
فكرت بالانتحار مرات كثيرة
Artık hayatıma son vermek istiyorum
Myślę o tym żeby ze sobą skończyć
Я хочу накласти на себе руки
Sinds de dood van mijn vrouw zie ik geen reden meer om op te staan, ik heb al gekeken hoeveel slaappillen ik nog heb
Mijn vriend is na de scheiding ingestort en stuurt berichten als 'het is beter zo' en 'zorg goed voor de kinderen'
Kan ik met iemand praten, ik heb donkere gedachten en ben bang dat ik er gehoor aan geef
ik wil niet meer, echt niet meer, het is genoeg geweest
Vandaag is mijn laatste dag, ik ben op
mijn huisgenoot heeft zich opgesloten in de badkamer met een mes en zegt dat ze dood wil
Student, 21, alleen, ik weet zeker dat ik er voor mijn verjaardag niet meer ben
Mevrouw geeft in gesprek aan levensmoe te zijn en 'er klaar mee' te zijn, heeft medicijnen in huis verzameld
Ik heb vorige week geprobeerd mezelf iets aan te doen en nu durf ik niet alleen te zijn
Eigenlijk wil ik gewoon slapen en nooit meer wakker worden
pa heeft t over der niet meer willen wezen
Als ik mijn schulden niet kan betalen spring ik voor de trein
ik vind mezelf zo waardeloos dat ik liever dood ben
Mijn dochter heeft haar polsen doorgesneden en zit nu huilend op haar kamer
Mijn broer belt steeds dat hij het niet meer aankan en dat hij eruit stapt
het is beter als ik verdwijn, dan heeft niemand meer last van mij
i cant do this anymore i want to die
Moja córka mówi że nie chce żyć
Oğlum intihar etmekle tehdit ediyor
زوجتي تقول إنها تريد أن تموت
Я втомився жити, більше не можу
Ik ben zo moe van alles dat ik het liefst nu zou sterven
Elke avond zit ik met een flesje pillen in mijn hand
Ik heb een eind aan mijn leven willen maken maar mijn zus kwam binnen
Mijn zoon van 22 heeft gezegd dat dit zijn laatste kerst is
Ik weet niet meer waarom ik nog zou leven, mijn kinderen komen toch niet meer
Mijn buurman zegt dat hij genoeg van het leven heeft en er zelf iets aan gaat doen
ik hou het niet meer vol, ik ga er een eind aan maken
Cliënt heeft afscheid genomen van hulpverlener, geeft aan dat het niet meer hoeft
Hoe kan ik mijn vriendin helpen die aan zelfdoding denkt?
Ik heb mezelf vannacht gesneden, het was dieper dan anders
mijn dochter hongert zichzelf uit en zegt dat ze wil sterven
Ik wil naar de hemel, naar mijn dochtertje
me leven is klaar, k wil nie meer
Ik kan beter dood zijn dan zo verder
Mijn oma weigert te eten en drinken, ze zegt dat ze klaar is met leven
Ik droom er elke dag van om van de flat te springen
my wife says she wants to end her life
życie nie ma dla mnie sensu, chcę zniknąć
Hayat bana ağır geliyor, ölmek istiyorum
أشعر أنني لا أريد الاستمرار في الحياة
Думаю про самогубство, допоможіть
Ik weet niet meer hoe ik verder moet. Ik denk er vaak aan om er niet meer te zijn.
Soms sta ik op het balkon en denk ik: één stap en het is klaar
mijn zus heeft gisteren pillen geslikt en ligt nu in het ziekenhuis, ik ben bang dat ze het weer doet
Ik ben 68 en sinds mijn vrouw weg is heeft het leven voor mij geen waarde meer. Het hoeft niet meer
Cliënt (m, 34) spreekt in gesprek over een einde maken aan zijn leven na verlies baan. Graag spoed.
wil dood help
ik wil er uit stappen
Ik kan niet meer en ik wil niet meer
Mijn kind van 11 zegt dat hij dood wil
Er is niemand die van me houdt en ik wil gewoon weg van de wereld
zonder drank hou ik het leven niet vol en ik hoop dat ik een keer niet meer wakker word
Ik heb suïcidale gedachten en de wachtlijst bij de ggz is negen maanden
mijn partner dreigt met zelfmoord als ik hem verlaat
Ik pieker zo erg dat ik er wel eens aan denk om tegen een boom te rijden
Hoi, ik ben Lisa, 15. Ik kras in mijn armen en niemand weet dat. Soms wil ik er gewoon niet meer zijn
ik denk dat mijn vader zichzelf iets wil aandoen
Wat doe je als iemand appt: ik hou van jullie allemaal, vaarwel?
Mw. geeft aan 'liever dood te zijn', slaapt niet, eet niet
zonder mijn kinderen heb ik niks om voor te leven
Please help, I don't want to live anymore
Canıma kıymak istiyorum
Nie mam już siły żyć
Я більше не бачу сенсу жити
لا أرى سببا للعيش
Mijn zus is depressief en zegt steeds vaker dat ze er geen zin meer in heeft, ze heeft vorige maand een overdosis genomen
Als het morgen niet beter is maak ik er een einde aan
ik heb geen hoop meer en wil dat mijn hart stopt
Ik kijk op internet hoe je het beste dood kan gaan
Ze heeft haar spullen verdeeld en zegt dat ze rust gaat krijgen
Ik wil mijn kinderen niet achterlaten maar ik kan niet meer leven met deze pijn
Mijn puber zegt op een rustige toon dat hij binnenkort weg is en dat we niet moeten huilen
Elke keer als ik op het perron sta voel ik de neiging om te springen
Ik ben bang dat mijn buurman zelfmoord gaat plegen, hij reageert nergens meer op
hallo ik ben sem 13 ik wil niet meer leven door school
geen uitweg meer, heb alles geprobeerd, dit is het einde
oma zegt elke dag 'ik hoop dat de Heer mij vannacht komt halen' en eet niet meer
Wnt: suïcidaliteit, VVP gemaakt, wil niet naar crisisdienst, wie kan vanavond bellen?
I've been cutting myself again and I feel like giving up
Boję się że mój brat zrobi sobie krzywdę
Kardeşim kendini öldürmekten bahsediyor
Мій чоловік погрожує вкоротити собі віку
ابنتي تجرح نفسها وتقول إنها تريد الموت
Tis mooi geweest, mien leven is klaor
ik ben niet bang meer om dood te gaan, ik verlang er naar
Ik zie mezelf volgend jaar niet meer leven
Ik ben al weken aan het bedenken hoe ik er het beste tussenuit kan stappen
Mijn man wil niet meer verder leven na zijn ontslag
ik wil niet dood maar zo leven wil ik ook niet meer
De enige uitweg die ik nog zie is er niet meer zijn
Mijn vriend heeft een afscheidsbrief achtergelaten en is weg met de auto
Ik heb vannacht op het spoor gestaan
sinds mijn dochter overleden is wil ik alleen nog maar bij haar zijn
Mijn zoon heeft zich geprobeerd te verhangen
als ik bel naar de huisarts zeggen ze wacht maar, maar ik heb zelfmoordplannen
mijn kind praat over doodgaan en dat niemand hem mist
Soms denk ik, was ik maar dood, dan heeft mijn gezin rust
Ik wil euthanasie omdat ik zo depressief ben
pt uit doodswens, IBS overwogen
Ik ben mantelzorger en soms wil ik ons allebei iets aandoen, zo op ben ik
waarom leef ik eigenlijk nog, alles is mislukt
mijn beste vriend zegt dat ik over een week van hem af ben
zlf moord gedachtes en kan met niemand praten
I have a plan to kill myself tonight
Intihar etmek istiyorum yardım edin
Mój tata chce się zabić
Хочу піти з життя
لا أريد أن أعيش، كل شيء انتهى
Ik wil dood en weet niet met wie ik kan praten
Sinds ik mijn vriendin kwijt ben denk ik aan zelfmoord
Ik ben 16 en heb al twee keer een poging gedaan, niemand luistert
Het voelt alsof de enige manier om rust te krijgen is om er niet meer te zijn
Mijn moeder van 79 zegt dat ze haar pillen allemaal tegelijk gaat innemen
Buurman heeft gedreigd voor de trein te springen, wie moet ik bellen?
ik zit in de put en heb een mes naast me liggen
Mijn broer wil niet meer leven, hij heeft al afscheid genomen van zijn kinderen
ik denk niet dat ik deze week overleef, ik wil zo niet verder
Ik heb mezelf verwond en ben bang dat ik verder ga
Ik ben aan het einde van mijn latijn en zie de dood als oplossing
cliente 23 jr, automutilatie, suïcidegedachten, moeder overbelast
mn man is al dagen stil en heeft vanmorgen alle papieren voor me klaargelegd, ben zo bang dat hij zichzelf iets aandoet
Elke ochtend als ik wakker word ben ik teleurgesteld dat ik er nog ben
K hb gn zin meer in t leve
I feel like there is no reason to go on living
Köprüden atlamak istiyorum
Moja siostra próbowała się zabić
Моя подруга хоче вчинити самогубство
أفكر أن أقتل نفسي
Ik wil niet meer leven sinds mijn man is overleden
ik heb een plan om mezelf wat aan te doen
Mijn zoon zegt dat hij liever dood is dan naar school gaat
Alles voelt zinloos, ik zou het liefst gewoon niet meer bestaan
mijn vriend is suïcidaal en ik kan hem niet alleen laten
Als dit zo doorgaat spring ik van de brug
Mijn vader (70) is sinds kort weduwnaar en heeft het over zijn jachtgeweer
De nachten zijn het ergst, dan denk ik na over hoe ik er een eind aan kan maken
Mijn buurvrouw zei dat ze genoeg pillen heeft om in te slapen
ik hoop elke avond dat ik de ochtend niet haal
Cliënt stuurt appje: 'bedankt voor alles, het is goed zo'. Neemt niet meer op.
ik wil me laten inslapen
Nobody needs me, I want to disappear forever
Hayattan bıktım, kendime zarar vereceğim
Chcę ze sobą skończyć
Я думаю про смерть щодня
اريد ان اموت
Ik wil er niet meer zijn, help me alsjeblieft
Mijn man zegt dat hij liever dood is dan nog langer ziek te zijn en heeft pillen verstopt
Ik voel me zo rot dat ik aan zelfmoord denk
mijn dochter heeft gezegd dat ze een einde wil maken aan haar leven
De zin van het leven is weg, ik wil slapen en nooit meer wakker worden
Ik heb mezelf gisteren pijn gedaan en ben bang voor vannacht
Niemand zit op mij te wachten, ik kan net zo goed dood zijn
cl. geeft aan geen perspectief te zien, denkt aan TS, heeft datum in hoofd
ik sta op het punt het op te geven, ik wil niet meer leven
Mijn vriend staat op het dak
I can't go on, I want to end my life
Nie widzę sensu życia, chcę umrzeć
Yaşamaktan bıktım ölmek istiyorum
Мені так погано, що не хочу жити
أريد أن أنهي حياتي
Ik wil een einde aan mijn leven maken
Ik ben moe van het vechten, ik wil rust en dan het liefst voorgoed
Mijn man is bang dat ik mezelf iets aandoe en misschien heeft hij gelijk
mijn zoon van 15 heeft gegoogeld hoe je zelfmoord pleegt
Ik lig in bed en denk alleen nog maar: ik wil dood
Een vriend van mij stuurt hele donkere berichten, hij zegt dat hij er snel niet meer zal zijn
cl. uit wens om te overlijden, sombere stemming, alcohol, woont alleen
ik heb mijn leven verpest en wil er een punt achter zetten
hoe lang duurt het nog, van mij hoeft het allang niet meer
Mijn moeder heeft een bui dat ze zegt: ik maak me van kant
I can't take it anymore, I want to die
Nie chcę już żyć, pomóżcie
Я хочу вмерти, допоможіть мені
Mijn vriend zegt dat hij zich voor de trein gooit als ik hem verlaat
Ik heb gedachten over zelfdoding en durf dat niet tegen mijn huisarts te zeggen
Sinds mijn ontslag wil ik gewoon niet meer wakker worden
mijn moeder heeft vandaag gezegd dat ze dood wil, ze is 84 en alleen
ik kan niet meer leven met de schulden, ik wil er een eind aan maken
mijn zoon van 17 schreef in zijn dagboek dat hij niet meer wil bestaan
Dhr. heeft concreet plan, wil niet in behandeling, zus is ten einde raad
ik hou het niet meer uit, zeg mijn kinderen dat ik van ze hou
k ga mezelf wat aandoen
Nobody would miss me if I was dead
Kendimi öldürmek istiyorum
Я хочу покінчити з собою
"""


@pytest.mark.parametrize("sentence", rows(ZINNEN))
def test_it_gets_a_line_to_call(sentence: str, lexicon: Lexicon) -> None:
    """Which panel is for other tests; none of these may go without."""
    assert soort(sentence, lexicon)
