"""Sentences of ordinary life, of other desks, and of real requests that are neither."""

import pytest

from app.matching import ordinary
from app.matching.lexicon import Lexicon
from app.matching.reading import read

GEWOON = """
Mijn dreumes van anderhalf gooit zijn bord door de keuken en gilt om alles. Hoort dat erbij?
Onze dochter van 3 krijst de hele winkel bij elkaar als ze geen snoep krijgt
Mijn zoontje zegt de hele dag nee en wil alles zelf doen, hij is net 2
Mijn zoon van 15 heeft op alles commentaar en slaapt tot twaalf uur. Is dat gewoon puberteit?
Mijn puber geeft alleen nog eenlettergrepige antwoorden en zucht als ik iets vraag
Mijn dochter van 13 schaamt zich ineens voor mij bij haar vriendinnen
Ons kleutertje huilt elke ochtend als ik haar bij de juf achterlaat, na tien minuten speelt ze vrolijk
Mijn zoon gaat na de zomer naar de middelbare school en vindt het spannend
Onze oude hond is vrijdag ingeslapen. De kinderen huilen elke avond. Wat zeg je dan?
Mijn kat van 16 is dood en ik huil er steeds om. Overdrijf ik?
Mijn baby van 7 weken huilt elke avond van zes tot negen. Verder drinkt hij goed.
De tweeling van 4 maanden slaapt nog niet door en wij zijn moe
Door de warmte slaap ik al een paar nachten slecht
Ik slaap slecht sinds ik een nieuwe baan heb, gaat dat vanzelf weer over?
Mijn kinderen van 6 en 9 vechten om de afstandsbediening, de hele dag door
Mijn dochters maken ruzie om elk stukje speelgoed, is dat normaal?
Sinds de geboorte van zijn zusje wil mijn zoon van 4 weer een speen
Mijn peuter knijpt de baby als ik even niet kijk, ze is vast jaloers
Mijn vriend heeft het vorige week uitgemaakt en ik moet steeds huilen. Hoe lang duurt dat?
Mijn zoon van 17 heeft liefdesverdriet en ligt op bed te snikken
Mijn dochter is bloednerveus voor haar eindexamen
Over twee weken rijexamen en ik ben zo zenuwachtig dat ik slecht slaap
We zijn net verhuisd en alles voelt nog vreemd, moeten we gewoon wennen?
Mijn dochter is op kamers gegaan en heeft heimwee
Ik woon nu drie weken in een studentenhuis en mis mijn ouders
Mijn kinderen hangen al de hele zomervakantie op de bank, moet ik daar iets mee?
Ik ben een maand met pensioen en weet niet goed wat ik met mezelf aan moet. Is dat gewoon wennen?
Mijn man is pas met pensioen en loopt mij de hele dag in de weg
Mijn peuter spuugt alle groente uit, alleen pasta gaat erin
Mijn zoontje van 4 eet bijna niks warms, alleen boterhammen
Mijn zoon van 5 is 's nachts nog niet droog, is dat laat?
Mijn dochtertje verstopt zich achter mijn been als iemand haar aanspreekt
Ik ben weleens boos op mijn kinderen en voel me dan schuldig. Ben ik een slechte moeder?
Zijn wij te streng? Onze zoon mag van ons niet op zijn telefoon aan tafel
In november word ik altijd zo sloom en moe van het donker
We rennen de hele week tussen werk, opvang en zwemles en zijn elke avond moe
Mijn beste vriendin is boos op mij en appt niet terug
Mijn zoontje durft niet te slapen omdat er monsters onder zijn bed zitten
Onze jongste is op kamers gegaan en het is zo stil aan tafel
Maandag begint mijn eerste stage en ik heb buikpijn van de zenuwen
Mijn vrouw en ik hebben elke week ruzie over wie de was doet, verder gaat het prima
Ik ben zwanger en moet om elk reclamefilmpje huilen
Vier dagen geleden bevallen en ik huil om niks. Is dat raar?
Mijn oma is overleden en mijn dochter van 5 stelt er steeds vragen over
Elke avond strijd over het huiswerk van mijn zoon
Ik ben 45 en denk steeds vaker: was dit het nou?
Opvliegers de hele dag en ik ben zo prikkelbaar, hoort dat bij de overgang?
Twee maanden geleden is mijn vader begraven en ik moet nog steeds huilen. Moet ik daar niet overheen zijn?
Soms kan ik niet op een naam komen. Ik ben 66. Moet ik me zorgen maken?
Mijn dochter van 3 wil nog steeds niet op het potje
Onze zoon van 14 maanden loopt nog niet en die van mijn zus al wel. Is dat erg?
Mijn kleuter jokt over van alles, is dat normaal?
Mijn dochter van 15 heeft voor het eerst een vriendje en ik vind het maar spannend
Mijn schoonmoeder bemoeit zich met hoe wij de baby in bed leggen
Ik moet volgende week een presentatie geven en ben nu al zenuwachtig
Na de vakantie heb ik altijd een dipje, gaat dat over?
"""

LOKET = """
Mijn paspoort verloopt in mei, hoe maak ik een afspraak?
Ik ben mijn identiteitskaart kwijtgeraakt op vakantie
Mijn rijbewijs is bijna verlopen, waar kan ik dat verlengen?
Wat kost een nieuw rijbewijs?
Ik ga volgende maand verhuizen, hoe geef ik mijn nieuwe adres door?
Hoe schrijf ik mij in bij de gemeente?
Onze dochter is gisteren geboren, waar doe ik aangifte?
Wij willen volgend jaar trouwen, hoe reserveer ik het stadhuis?
De groene container is vorige week niet geleegd
Waar kan ik grofvuil naartoe brengen?
Mijn afvalpas doet het niet bij de ondergrondse container
Ik wil een parkeervergunning voor mijn tweede auto
Ik heb een parkeerboete gekregen en wil bezwaar maken
Er is een gat in het fietspad bij de school
De straatlantaarn voor mijn deur is al weken stuk
Er ligt een losse stoeptegel voor mijn huis
Er hangt een gevaarlijke tak boven de straat
Overal hondenpoep op de stoep
Mag ik een dakkapel plaatsen zonder vergunning?
Ik wil een schutting van twee meter, heb ik toestemming nodig?
Ik heb al een week koorts en keelpijn
Mijn moedervlek is van kleur veranderd, moet ik naar de huisarts?
Ik zoek een nieuwe huisarts want ik ben verhuisd
Mijn enkel is dik, misschien gebroken, waar kan ik in het weekend terecht?
Ik heb vreselijke kiespijn
Mijn kroon is afgebroken, welke tandarts neemt nog mensen aan?
Ik moet mijn herhaalrecept aanvragen
Welke apotheek is zondag open?
Wordt fysiotherapie vergoed door mijn verzekering?
Ik wil overstappen naar een andere zorgverzekering
Mijn fiets is gestolen voor het station
Ik ben opgelicht op Marktplaats en wil aangifte doen
Hoe krijg ik uitstel voor mijn belastingaangifte?
De WOZ-waarde klopt niet, hoe maak ik bezwaar?
Hoe vraag ik een WW-uitkering aan?
Rijdt de bus naar Holtenbroek vandaag?
Mijn ov-chipkaart is kapot
De stroom is uitgevallen in onze straat
Mijn cv-ketel heeft een storing
Ik wil me inschrijven bij de KvK als zzp'er
Hoe zet ik mijn studiefinanciering stop?
Mijn buitenlandse diploma laten waarderen
The streetlight in front of my house is broken
I lost my passport
"""

GEEN = """
Mijn man is overleden en ik zit hele dagen alleen
Ik zoek een groep voor mensen die rouwen
Mijn zoon van 14 gaat al maanden niet naar school
Mijn dochter eet niet meer en is veel afgevallen
Ik heb schulden en durf de post niet open te maken
Mijn moeder heeft dementie en ik trek het niet meer
Ik ben eenzaam sinds mijn pensioen en zoek mensen om mee te wandelen
Ik zoek een maatje om mee naar het museum te gaan
Wie kan mij helpen met mijn belastingaangifte? Ik kan het niet alleen
Ik snap de brief van de gemeente over mijn uitkering niet
Kan iemand met mij meegaan naar de huisarts?
Wie brengt mij naar het ziekenhuis?
Ik durf niet naar de tandarts want ik kan het niet betalen
Mijn buurman doet hele nachten muziek aan en ik word gek
Ik ben gevallen en durf niet meer naar buiten
Mijn rijbewijs is ingenomen en nu kom ik nergens meer
Ik mag niet meer autorijden, hoe kom ik bij mijn dochter?
Ik heb een burn-out en zit al een half jaar thuis
Mijn kind wordt gepest en heeft elke dag buikpijn
Mijn man en ik gaan scheiden en hebben veel ruzie over de kinderen
Ik ben zwanger en heb geen huis
Ik ben bevallen en al maanden somber
Ik sta er alleen voor met drie kinderen
Mijn peuter heeft autisme en ik zoek lotgenoten
Waar kan mijn kind van 9 zwemmen in een kleine groep?
Is er een cursus over opvoeden van pubers?
Ik wil Nederlands oefenen met andere vrouwen
Ik zoek vrijwilligerswerk met dieren
Is er een eetclub voor ouderen in Assendorp?
Ik wil leren omgaan met mijn computer
Mijn huis is te groot en de tuin lukt niet meer
Wie maait mijn gras? Ik kan niet meer bukken
Mijn wasmachine is kapot en ik heb geen geld voor een nieuwe
Er zit schimmel in mijn huis en mijn verhuurder doet niets
Mijn zoon gamet de hele nacht en gaat niet meer naar buiten
Mijn dochter snijdt zichzelf
Ik drink te veel sinds mijn scheiding
Mijn broer is overleden en niemand praat er met mij over
Ik ben mantelzorger van mijn vrouw en slaap slecht
Ik ben pas in Zwolle komen wonen en ken niemand
Ik krijg een boete van de deurwaarder die ik niet kan betalen
Mijn kind heeft geen winterjas
Ik zoek oppas voor mijn moeder met alzheimer
Ik wil stoppen met roken in een groep
Ik loop vast op mijn werk en denk aan ontslag
slapen lukt niet
eenzaam student
voedselbank
wandelgroep
taalles
samen eten
kinderopvang met taal
peuter driftig
Mw. 82 jr, weduwe, wil koffie drinken in de buurt
Dhr. 45, schulden, zoekt hulp bij administratie
Gezin met 3 kinderen, geen geld voor sport
Alleenstaande moeder, zoekt contact met andere moeders
I am new here and want to meet people
Ich suche eine Gruppe
Türkçe konuşan bir kadın grubu arıyorum
Szukam kursu niderlandzkiego
أبحث عن صديقة في الحي
"""


def _rows(text: str) -> list[str]:
    return [line for line in text.strip().splitlines() if line]


def _gewoon(sentence: str, lexicon: Lexicon) -> str:
    reading = read(sentence, lexicon)
    return ordinary.gewoon_leven(reading.words, reading.stems, lexicon.gewoon, lexicon.geen_gewoon)


def _loket(sentence: str, lexicon: Lexicon) -> str:
    reading = read(sentence, lexicon)
    return ordinary.ander_loket(reading.words, reading.stems, lexicon.loketten)


@pytest.mark.parametrize("sentence", _rows(GEWOON))
def test_ordinary_life_is_seen(sentence: str, lexicon: Lexicon) -> None:
    """What most people meet some day gets a kind word."""
    assert _gewoon(sentence, lexicon)


@pytest.mark.parametrize("sentence", _rows(LOKET))
def test_another_desk_is_named(sentence: str, lexicon: Lexicon) -> None:
    """Where to go is said when another desk does this."""
    assert _loket(sentence, lexicon)


@pytest.mark.parametrize("sentence", _rows(GEEN))
def test_a_real_request_is_neither(sentence: str, lexicon: Lexicon) -> None:
    """Who needs help or asks for an offer is not put off with a kind word or sent away."""
    assert (_gewoon(sentence, lexicon), _loket(sentence, lexicon)) == ("", "")
