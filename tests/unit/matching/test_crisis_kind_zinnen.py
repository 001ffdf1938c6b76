"""Fresh sentences of child abuse: each was written before the rules were looked at."""

import pytest

from app.matching.lexicon import Lexicon
from tests.unit.matching.crisis_zin import rows, soort

ZINNEN = """
mijn vader zit aan mij
mijn buurmeisje heeft vaak blauwe plekken
mijn stiefvader komt 's nachts in mijn bed
De kinderen van hiernaast worden elke avond opgesloten in de schuur
leerling van 8 vertelt dat mama haar slaat met de riem
ik sla mijn zoontje soms en kan niet stoppen
Ik ben zo moe dat ik bang ben dat ik de baby iets aandoe
Ouders laten peuter van 2 hele avonden alleen thuis
opa raakt mijn dochter aan op plekken waar het niet mag
my stepdad touches me
Papa doet mij pijn
Ik ben 12 en mijn vader slaat mij
Mijn oom raakt me aan en ik mag het aan niemand vertellen
De buurkinderen huilen elke nacht en ik hoor klappen
De kinderen van mijn zus krijgen geen eten en lopen in vieze kleren
Ik geloof dat mijn ex onze dochter misbruikt
Ik heb mijn baby door elkaar geschud, ik ben zo geschrokken
Leerling (groep 6) heeft striemen op de rug en is bang voor vader
Ik vermoed dat een kind in mijn klas mishandeld wordt
mijn stiefmoeder sluit me op in de kelder
ik verlies mijn geduld en geef mijn kinderen soms een harde klap, ik ben bang voor mezelf
Mijn man slaat ons kind
Ouders gebruiken drugs en de baby ligt de hele dag in een vuile luier
trainer van de voetbal stuurt mijn zoon van 13 blootfoto's
Nichtje vertelde dat opa haar onderbroek uitdoet
üvey babam bana dokunuyor
мій вітчим б'є мене
neighbours leave their toddler alone all night
Mama is altijd dronken en dan gooit ze met dingen naar ons
Mijn vader komt 's nachts bij mij in bed liggen
Ik denk dat mijn neefje thuis geslagen wordt, hij heeft steeds blauwe plekken
Mijn zus laat haar baby uren huilen en geeft hem geen fles, ik maak me grote zorgen
een jongen uit mijn klas zegt dat zijn vader hem slaat met een riem
ik schreeuw en sla mijn kinderen en ik wil dat niet meer
mijn moeder slaat mij als ik slechte cijfers haal
meisje (7) laat seksueel gedrag zien en wil niet naar opa
Ik heb mijn dochter van 3 zo hard vastgepakt dat ze blauwe armen heeft
De vriend van mijn moeder zit aan mijn zusje
De kinderen van de buren lopen 's avonds laat alleen op straat, moeder ligt dronken op de bank
Mijn ex doet dingen met onze dochter die niet mogen
my uncle touches me when my parents are away
babam bizi dövüyor
Мама б'є мене і брата
sąsiad bije swoje dzieci
Ik maak me zorgen over het meisje van de overburen, ze heeft vaak striemen en durft niet naar binnen
Ons kleinkind van 4 komt steeds met blauwe plekken terug van haar vader
ik ben 14 en mijn stiefvader doet dingen met mij die ik niet wil
Mijn ouders schreeuwen en slaan elkaar en soms ook mij
Er zitten kinderen opgesloten in de flat onder mij, ze roepen uit het raam
Mijn tante slaat haar kinderen met een lepel, kan ik dat ergens melden
vermoeden van seksueel misbruik bij kleuter, moeder weet het niet
Vader onder invloed van alcohol achter het stuur met kinderen, kinderen verwaarloosd
ik heb mijn zoon geslagen en nu heeft hij een dik oog, ik schrik van mezelf
De oppas heeft mijn kind geslagen
papa en mama slaan mij en ik krijg geen eten
Mijn man schudt de baby als hij huilt
my mom locks me in the basement
Dziecko sąsiadów płacze całą noc i ma siniaki
جارنا يضرب أطفاله كل يوم
Mijn dochter van 6 zegt dat papa aan haar plassertje zit
Er woont een gezin boven ons waar de kinderen de hele dag worden uitgescholden en geslagen
Ik ben bang dat ik mijn kind iets aandoe als hij weer zo krijst
mijn vader is gisteren heel boos geworden en heeft mij geschopt
Ik word thuis geslagen en durf het niet tegen de juf te zeggen
Neefje van 5 is broodmager, krijgt thuis niet te eten
Kind (9) vertelt op school dat hij 's nachts buiten moet slapen als straf
De stiefvader van mijn vriendin komt aan haar, ze is 13
Moeder slaapt de hele dag door drugs, kinderen zorgen voor zichzelf
mijn trainer heeft me aangeraakt
Ik vertrouw het niet hiernaast, dat jongetje huilt altijd en heeft een gebroken arm
my father hits me with a belt
Tata bije mamę i nas
Annem beni odaya kilitliyor ve yemek vermiyor
زوجة أبي تضربني
Ik word geslagen door mijn vader
Mijn stiefvader zit aan me als mijn moeder werkt
Het kind van de buren wordt geslagen, wat moet ik doen
Ik vermoed dat mijn nichtje thuis mishandeld wordt
Mijn ex slaat onze zoon als hij bij hem is
ik ben zo overbelast dat ik mijn kind heb geslagen
ik heb mijn dochtertje door elkaar geschud
Leerling komt vaak met blauwe plekken op school en is bang om naar huis te gaan
De kinderen van hiernaast zijn vaak alleen thuis en huilen
mijn moeder geeft ons geen eten als ze boos is
een man vraagt mijn dochter van 12 om naaktfoto's
Papa wordt zo boos dat hij ons slaat
Gezin met drie jonge kinderen, moeder gebruikt, huis vervuild, kinderen verwaarloosd
mijn broer van 17 komt 's nachts bij mij in bed en doet dingen
My dad beats me
Babam beni dövüyor
Tata mnie bije
Батько б'є мене
أبي يضربني
Mijn kleindochter van 5 vertelde dat haar stiefvader haar pijn doet
Er wordt in huis geslagen en de kinderen zien alles
Meester doet rare dingen met mij na de les
mijn ouders hebben mij geslagen omdat ik een vriendje heb
De buurvrouw slaat haar peuter in de tuin
ik durf niet naar huis, mijn vader gaat mij slaan om mijn rapport
Ik was zo boos dat ik mijn zoontje tegen de muur heb geduwd
Mijn dochter van 4 heeft pijn van onderen sinds ze bij haar oom logeerde
De kinderen krijgen geen ontbijt, dragen elke dag hetzelfde en moeder doet de deur niet open
mijn man is te ruw met de baby, hij knijpt haar
Een jongen van mijn team (10) zegt dat zijn moeder hem opsluit in de kast
My neighbour hits her little boy every day
Mój ojczym mnie dotyka
Abim bana zorla dokunuyor
Дядько торкається мене
عمي يلمسني
Mijn zoon van 8 heeft een afdruk van een hand op zijn wang na het weekend bij zijn vader
Ik zie bij de overburen dat een meisje aan haar haren wordt getrokken en geslagen
Mijn oom zit steeds aan mijn benen en ik durf niks te zeggen
Mijn collega heeft haar baby alleen in de auto gelaten
Ik word door mijn moeder uitgescholden en geslagen, ik ben 10
Mijn kleinzoon slaapt in een vies bed en krijgt alleen chips, zijn moeder is altijd weg
Ik sla mijn dochter soms van vermoeidheid, ik voel me verschrikkelijk
Mijn man wordt gewelddadig tegen de kinderen
een leraar heeft mijn dochter van 14 gezoend
vader slaat kinderen, moeder durft niet in te grijpen, graag advies
Ze laten mijn nichtje expres buiten in de kou staan als straf
mijn vader filmt mij onder de douche
Ik denk dat het buurjongetje misbruikt wordt
My mother hits me with a stick when I make mistakes
Mama mnie bije pasem
Öğretmenim bana dokunuyor
Мій дядько приходить до мене вночі
أمي تضربني بالحزام
Mijn ouders slaan mij
Mijn dochter is door haar opa aangeraakt
Er is een kindje in mijn klas met brandwondjes op zijn arm
Ik ben bang dat de vader van mijn kind haar misbruikt
mijn man trekt onze zoon aan zijn oren en slaat hem met een riem
De baby van mijn zus heeft blauwe plekken en ze zegt dat hij van de bank viel
Ik heb mijn zoon van 6 een harde klap gegeven, ik kan het niet meer aan
mijn stiefbroer komt 's nachts op mijn kamer
Mijn moeder is dronken en slaat mijn broertje
Buurkinderen van 3 en 5 zijn vaak de hele avond alleen
Ik zit op groep 7 en thuis word ik geslagen
Jongen van 12 vertelt dat hij thuis niet mag eten en opgesloten wordt
Er wordt bij mijn vriendinnetje thuis heel hard geslagen, ik heb het gezien
My stepfather comes into my room at night
Wujek dotyka moją córkę
Komşum çocuklarını dövüyor
Вітчим б'є дитину
والدي يضرب إخوتي الصغار
Mijn zus slaat haar kinderen en ik weet niet wat ik moet doen
mijn pleegvader komt aan mij
Mijn man schreeuwt tegen de kinderen en geeft ze klappen
Ik ben 9 en ik ben bang voor mama want zij slaat
Ons buurjongetje loopt 's nachts alleen over straat
Mijn dochter zegt dat de oppas in haar broek zit
Ik heb mijn kind bijna van de trap gegooid, ik trek het niet meer
Kind met brandwond van sigaret gezien op zwemles
My dad locks me up and doesn't give me food
Ojciec dotyka moją siostrę
Annem kardeşimi dövüyor
Тато б'є маму і мене
Ik denk dat de buurman zijn kinderen slaat
mijn vader slaat mij en mijn broertje
Een meisje uit de klas van mijn zoon wordt thuis geslagen
Ik maak me grote zorgen over de veiligheid van de kinderen van mijn nicht, ze drinkt
Mijn opa zit aan me
Mijn dochter vertelt dat haar vader haar slaat
Ik heb mijn kind geslagen en wil dat nooit meer
Mijn kleinzoon heeft brandplekken op zijn benen
My friend's dad hurts her
Ojczym bije moje rodzeństwo
أبي يضربني كل يوم
Mijn buurjongen van 7 heeft vaak blauwe plekken en is altijd alleen buiten
mijn vader slaat mij als hij gedronken heeft
Ik denk dat mijn zus haar kindje mishandelt
Mijn oom doet dingen met mij die ik niet wil
ik sloeg mijn kind en ben bang dat het weer gebeurt
Op school vertelde een kind dat hij in de schuur moet slapen
My dad hits me and my sister
Тато б'є мене ременем
Mijn vader schopt en slaat mij
Mijn dochter van 7 zegt dat de buurman aan haar zit
Ik vermoed kindermishandeling bij een gezin in de straat
De vader van mijn kind slaat hem
ik ben bang dat ik mijn baby ga schudden
Mijn nichtje wordt misbruikt door haar stiefvader
Twee kleine kinderen alleen in huis, ouders zijn weg sinds gisteren
My stepfather hits me
"""


@pytest.mark.parametrize("sentence", rows(ZINNEN))
def test_it_gets_a_line_to_call(sentence: str, lexicon: Lexicon) -> None:
    """Which panel is for other tests; none of these may go without."""
    assert soort(sentence, lexicon)
