"""Fresh sentences of an emergency: each was written before the rules were looked at."""

import pytest

from app.matching.lexicon import Lexicon
from tests.unit.matching.crisis_zin import rows, soort

ZINNEN = """
mijn vader krijgt geen lucht meer
mijn man heeft ineens een scheve mond en praat raar
Mijn kind heeft schoonmaakmiddel gedronken
drukkende pijn op mijn borst en mijn arm tintelt
mijn buurvrouw ligt op de grond en reageert niet
mijn moeder is flauwgevallen en wordt niet wakker
te veel pillen geslikt
client niet aanspreekbaar aangetroffen
my baby is not breathing
Mijn man heeft pijn op de borst en zweet heel erg
Mijn moeder is van de trap gevallen en beweegt niet
opa praat ineens wartaal en zijn arm hangt slap
Mijn baby van 3 weken heeft 40 graden koorts en is heel suf
mijn zoontje heeft een batterij ingeslikt
Mijn buurman doet al twee dagen niet open en ik hoor gekreun
het huis van de buren staat in brand
Ik ben diabeet en mijn suiker is veel te laag, ik word suf en ben alleen
mijn vriend is niet wakker te krijgen na de pillen
ik ruik gas in het trappenhuis
cliënt onwel geworden, ademt oppervlakkig
Mijn vrouw is 38 weken zwanger en bloedt heel erg
Mijn kind stikt
dziecko nie oddycha
Babam yere düştü uyanmıyor
Mijn vader is in elkaar gezakt en reageert niet
Mijn dochter heeft een hele strip paracetamol ingenomen
ik heb hele erge pijn op mijn borst die uitstraalt naar mijn arm
Ze bloedt heel hard en het stopt niet
Mijn oma heeft ineens een verlamde kant en kan niet meer praten
Er komt rook uit het appartement naast mij
Mijn man heeft een epileptische aanval die niet ophoudt
mijn zoon is aan het stikken in een stukje appel
Mijn moeder met alzheimer is sinds vanmiddag verdwenen
hij is bewusteloos na drugs
mevrouw aangetroffen op de vloer, niet aanspreekbaar
My father has chest pain and cannot breathe
Moja mama upadła i nie odpowiada
Мій тато не дихає
Mijn man is gevallen en heeft een gat in zijn hoofd, hij is verward
Mijn baby ademt raar en ziet blauw
ik heb per ongeluk chloor met azijn gemengd en moet heel erg hoesten en ben benauwd
Er ligt een man bewusteloos op straat voor mijn huis
mijn vriend heeft een overdosis genomen
Mijn vader heeft heel erg druk op de borst en zweet
mijn vrouw krijgt weeën en het vruchtwater is groen
mijn dochter is gestoken door een wesp en haar keel zwelt op
Cliënt reageert niet op de bel en ligt zichtbaar op de grond
Help er is brand in mijn keuken
my husband collapsed and is not responding
Annem nefes alamıyor
أمي فقدت الوعي
Mijn kind heeft iets ingeslikt en wordt blauw
Mijn moeder kan ineens haar arm niet optillen en lacht scheef
mijn man ligt te schokken op de grond
Ik heb veel te veel medicijnen ingenomen
De koolmonoxidemelder gaat af en ik heb hoofdpijn
mijn vrouw is flauwgevallen en komt niet bij
Mijn zoontje is in het water gevallen, hij ademt niet goed
Mijn buurvrouw roept om hulp vanaf de grond, de deur is op slot
mijn vader heeft een hartaanval
Ik verlies heel veel bloed
There is smoke in the building
Дитина випила ліки
ابني ابتلع بطارية
Mijn man heeft heel veel pijn op zijn borst
mijn moeder ligt op de grond en ademt niet
Mijn dochter heeft een hap afwasmiddel genomen en moet overgeven
ik krijg geen lucht
Er is brand
mijn opa is bewusteloos
Mijn vader heeft een beroerte denk ik, zijn gezicht hangt scheef
mijn baby heeft hoge koorts en reageert bijna niet
Mijn vriend heeft te veel ghb op en ademt raar
Dhr. onwel, pijn op de borst, HA niet bereikbaar
He is unconscious after taking drugs
Oğlum nefes almıyor
Mój ojciec ma zawał
Mijn moeder praat ineens raar en kan haar been niet bewegen
ik heb mijn zoontje een verkeerde dosis medicijn gegeven en hij is heel slaperig
Mijn man is buiten bewustzijn
opa stikt bijna in een stuk vlees
ik bloed hevig na de bevalling
Iemand heeft mijn broer neergestoken
mijn collega krijgt een epileptische aanval
Het ruikt hier naar gas en ik ben duizelig
de buurman hangt uit het raam en roept help
mijn kindje van 8 maanden is van de commode gevallen en geeft over
Mijn vader van 84 met dementie is zoek, hij heeft alleen pyjama aan
She swallowed a lot of tablets
Annem bayıldı
Dziecko połknęło baterię
Mijn vrouw heeft heel hoge koorts en is helemaal in de war
hij heeft zichzelf met een zaag in zijn been gezaagd en het spuit eruit
Mijn dochter krijgt geen adem door een pinda
Mijn man heeft een hele fles wodka op en is niet meer wakker te krijgen
mijn buurman ligt onderaan de trap en zegt niks
Ik denk dat ik een hartaanval heb
mijn broertje is in de sloot gevallen en komt niet boven
Mijn oma heeft per ongeluk de pillen van de hele week genomen
de keuken staat in de fik
Mijn man heeft ineens zware hoofdpijn en ziet dubbel
My mother fell and she is not waking up
Мама впала і не дихає
Göğsümde çok ağrı var
Mijn man is in elkaar gezakt
ik heb pijn op mijn borst en mijn linkerarm doet zeer
Mijn kind van 2 heeft schoonmaakazijn gedronken
mijn moeder reageert nergens meer op
Mijn vader kan opeens niet meer praten
Mijn zus heeft een allergische reactie en haar gezicht wordt dik
het brandt in de schuur van de buren
Mijn zoon heeft iets gegeten en krijgt geen lucht
Mijn vriendin ligt bewusteloos op de badkamervloer
mijn man heeft zich gesneden met de zaag en het bloedt heel erg
Dhr. niet bereikbaar, deur dicht, al 3 dagen niet gezien door buren
My baby has a very high fever and is not waking up
Mój mąż stracił przytomność
Babam kalp krizi geçiriyor
Mijn baby is niet wakker te krijgen
Mijn man heeft een overdosis medicijnen genomen
ik denk dat mijn moeder een beroerte krijgt
Mijn vriend heeft in zijn pols gesneden
Er is iemand onder de tram gekomen
Mijn zoontje van 1 heeft een muntje ingeslikt en hoest blauw
mijn vrouw heeft zware bloedingen en is zwanger
De buurvrouw ligt al uren op de grond en kan niet opstaan
I think my mother is having a stroke
Dziecko ma drgawki i wysoką gorączkę
Mijn man heeft pijn op de borst en kan niet ademen
Mijn kind heeft medicijnen opgegeten
Mijn moeder is bewusteloos
Mijn buurman is van het dak gevallen
mijn dochter heeft een overdosis genomen
Er is een gaslek in mijn huis
mijn vader heeft ineens een scheef gezicht
My son is choking
Dziecko nie reaguje
mijn man ademt niet meer goed en wordt blauw
Mijn vader ligt bewusteloos in de gang
Mijn dochtertje heeft pillen van oma opgegeten
Ik heb ineens hevige pijn op de borst
mijn vrouw praat onsamenhangend en haar mondhoek hangt
De schuur van de buren staat in brand
My father is unconscious
Синові погано, він не дихає
Mijn vader is net in elkaar gezakt en ademt niet
Mijn zoontje heeft een knoopbatterij doorgeslikt
mijn vrouw krijgt geen lucht en ziet blauw
Er is brand in de flat
Mijn man ligt op de grond met hevige pijn op de borst
Annem yere düştü, nefes almıyor
"""


@pytest.mark.parametrize("sentence", rows(ZINNEN))
def test_it_gets_a_line_to_call(sentence: str, lexicon: Lexicon) -> None:
    """Which panel is for other tests; none of these may go without."""
    assert soort(sentence, lexicon)
