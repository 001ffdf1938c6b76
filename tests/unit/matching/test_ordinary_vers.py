"""Fresh sentences of ordinary life and for another desk, and needs that must be neither."""

import pytest

from app.matching import ordinary
from app.matching.lexicon import Lexicon
from app.matching.reading import read

GEWOON = """
mijn peuter van 2 wil zijn groente niet eten, is dat normaal
mijn dochter van 3 slaapt ineens niet meer door
Mijn baby van 6 weken huilt elke avond, hoort dat erbij?
Mijn puber zit de hele dag op zijn kamer, is dat gewoon
mijn zoon van 4 liegt soms, moet ik me zorgen maken
ik ben twee weken geleden verhuisd en voel me nog niet thuis
mijn kleuter heeft een denkbeeldig vriendje
Ik heb liefdesverdriet
mijn kind heeft driftbuien in de supermarkt
mijn dochter van 5 plast soms nog in bed
Ik ben zenuwachtig voor mijn eerste werkdag
mijn man is pas met pensioen en loopt me voor de voeten
mijn zoontje van 18 maanden bijt
Ik huil veel sinds mijn hond dood is
onze kinderen kibbelen de hele dag
Mijn dochter van 2 gooit zich in de winkel op de grond, is dat normaal?
onze baby heeft krampjes en huilt tussen zes en acht
Mijn zoon van 8 wil niet logeren want hij heeft heimwee
De kinderen maken de hele vakantie ruzie
Mijn dochter van 13 is verliefd en praat nergens anders meer over
sinds de jongste op kamers is vind ik het huis zo stil
ik slaap slecht door de volle maan
Mijn zoontje is jaloers op zijn nieuwe zusje
Ik vergeet soms waar ik mijn bril heb gelegd, hoort dat bij de leeftijd?
mijn schoonmoeder bemoeit zich overal mee
Mijn zoon is zenuwachtig voor zijn eindexamen
Onze kat is dood en mijn dochter is zo verdrietig
is het gewoon dat ik moe ben na een verhuizing
mijn peuter zegt nee tegen alles
"""

LOKET = """
waar kan ik een nieuw paspoort aanvragen
mijn vuilcontainer is niet geleegd
Er ligt een losse stoeptegel in de straat
Hoe vraag ik een parkeervergunning aan
ik wil mijn verhuizing doorgeven
De straatlantaarn is kapot
Ik heb al drie dagen keelpijn en koorts, welke dokter heeft dienst
Ik wil aangifte doen van een gestolen fiets
mijn rijbewijs is verlopen
Waar kan ik grofvuil laten ophalen
Ik wil trouwen, hoe regel ik dat bij de gemeente
mijn kies doet pijn
hoe geef ik de geboorte van mijn kind aan
Wat kost een bouwvergunning voor een dakkapel
ik wil een bezwaar maken tegen mijn WOZ
Mijn identiteitskaart is gestolen, wat nu
wanneer wordt het oud papier opgehaald
Er staat een autowrak bij ons in de straat
Hoe kan ik een boom laten kappen bij de gemeente
Het water is afgesloten in de straat
Kan ik mijn trein ticket terugkrijgen bij vertraging
Hoe schrijf ik mij in bij een huisarts
Mijn buitenlandse rijbewijs omzetten
Ik wil een eigen bedrijf inschrijven
waar kan ik DUO bereiken over mijn studieschuld
ik wil aangifte doen van vernieling
Hoe laat is de apotheek open
Er zit een gat in de weg
mijn ov-chipkaart doet het niet
"""

# Each of these holds words of the two above and is a question for the sociale basis.
GEEN = """
mijn zoon van 7 durft niet naar school
Ik ben mijn paspoort kwijt en durf niet alleen naar de gemeente, wie gaat mee
mijn kind van 3 praat nog niet
mijn dochter van 16 eet bijna niets en wordt steeds dunner
Ik huil al maanden elke dag
ik kan mijn rijbewijs niet verlengen en kom de deur niet meer uit
Ik snap de brief van de gemeente niet
mijn baby huilt de hele dag en ik kan het niet meer aan
Ik ben verhuisd en ken niemand, ik wil mensen leren kennen
mijn puber komt al drie weken niet van zijn kamer en gaat niet naar school
ik zoek iemand om mee naar de dokter te gaan
Ik wil leren fietsen
Kan iemand mijn grofvuil naar buiten tillen? Ik ben slecht ter been
Ik zoek hulp bij mijn belastingaangifte
Mijn kind wordt gepest en ik weet niet wat ik moet doen
ik ben gescheiden en de kinderen slapen slecht
Ik kan mijn tandarts niet betalen
Ik wil een praatgroep voor jonge moeders
sinds de dood van mijn man slaap ik niet
Ik zoek opvoedhulp, mijn kind van 6 slaat iedereen
mijn dochter is zwanger op haar 17e
De straat is donker en ik durf 's avonds niet naar de club
ik wil parkeren voor mensen met een beperking, maar ook iemand die me rijdt
Mijn man is met pensioen en valt in een gat, hij is somber
ik heb hulp nodig bij het invullen van formulieren voor een paspoort
Mijn dochter van 10 heeft heimwee naar Syrië
ik slaap al maanden slecht en kan niet werken
Mijn zoon van 3 praat nog bijna niet en maakt geen contact
Mijn kind is jaloers en slaat de baby, ik weet niet wat ik moet
Ik ben eenzaam sinds de kinderen uit huis zijn
Mijn man vergeet steeds meer en raakt de weg kwijt
ik zoek iemand die mij leert budgetteren
Mijn buurvrouw is overleden en ik wil met iemand praten
Ik zoek een leuke club voor mijn verlegen zoon
Kan iemand mij helpen met inschrijven bij een huisarts, ik spreek geen Nederlands
Ik kan de trein niet meer betalen
Mijn moeder kan haar vuilnis niet naar de container brengen
Ik durf niet naar de dokter vanwege de taal
Ik heb een studieschuld en kom niet rond
Ik ben verhuisd naar Zwolle voor mijn studie en zoek een studentenhuis met gezellige mensen
de huisarts zegt dat ik meer moet bewegen
Mijn zoon van 15 is verslaafd aan gamen
Mijn dochter wordt steeds stiller sinds de scheiding
ik wil vrijwilliger worden bij de milieustraat
mijn man is overleden en ik snap de overlijdensakte niet
Ik ben zwanger en heb niemand
mijn buurman parkeert altijd voor mijn deur en we hebben ruzie
Ik kan geen slaap vinden door geldzorgen
mijn fiets is gestolen en ik heb geen geld voor een nieuwe
Onze puber gebruikt drugs
"""


def _rows(text: str) -> list[str]:
    return text.strip().splitlines()


def _found(sentence: str, lexicon: Lexicon) -> tuple[str, str]:
    """The row of ordinary life and the desk that ``sentence`` belongs to."""
    reading = read(sentence, lexicon)
    gewoon = ordinary.gewoon_leven(
        reading.words, reading.stems, lexicon.gewoon, lexicon.geen_gewoon
    )
    return gewoon, ordinary.ander_loket(reading.words, reading.stems, lexicon.loketten)


@pytest.mark.parametrize("sentence", _rows(GEWOON))
def test_ordinary_life_is_seen(sentence: str, lexicon: Lexicon) -> None:
    gewoon, loket = _found(sentence, lexicon)
    assert gewoon
    assert not loket


@pytest.mark.parametrize("sentence", _rows(LOKET))
def test_another_desk_is_seen(sentence: str, lexicon: Lexicon) -> None:
    assert _found(sentence, lexicon)[1]


@pytest.mark.parametrize("sentence", _rows(GEEN))
def test_a_need_is_not_swallowed(sentence: str, lexicon: Lexicon) -> None:
    assert _found(sentence, lexicon) == ("", "")
