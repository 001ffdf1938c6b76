"""Personal data in every writing and place, and ordinary words that look like it. All invented."""

import pytest

from app.matching.lexicon import Lexicon
from app.matching.redact import redact

# Each line: the text, and behind every bar something that may not be left of it.
WEG = """
Mijn naam is Jan de Vries en ik zoek een wandelgroep | Jan | de Vries
Ik ben Fatima en ik wil leren fietsen | Fatima
Ik heet Mohammed El Amrani | Mohammed | Amrani
ik heet sanne en zoek een maatje | sanne
mijn naam is pieter jansen | pieter | jansen
mn naam is kees bakker en ik ben alleen | kees | bakker
Met vriendelijke groet, Anneke Visser | Anneke | Visser
Groetjes Bep | Bep
gr. Willem | Willem
Kunt u mij bellen? Alvast bedankt, Gerda Mulder | Gerda | Mulder
Mijn zoon Daan wordt gepest | Daan
Onze dochter Sophie van Dijk wil zwemmen | Sophie | van Dijk
mijn dochter fleur van 9 wil turnen | fleur
Mijn man Hendrik heeft alzheimer | Hendrik
Mevrouw Bosma uit de Aa-landen | Bosma
mevr. Hoekstra-de Boer zoekt vervoer | Hoekstra | de Boer
Dhr. K. Yilmaz, 54 jr, alleenstaand | Yilmaz
dhr jansen wil dagbesteding | jansen
Mw. A. van der Meulen is weduwe | van der Meulen
De heer Postma kan niet meer lopen | Postma
Familie Ozturk heeft geen meubels | Ozturk
Cliënt Peter zoekt werk | Peter
cl. M. Hassan wil taalles | Hassan
Betreft: Ingrid Kuiper | Ingrid | Kuiper
Gesproken met Latifa Bouzid over haar schulden | Latifa | Bouzid
Naam: Tom Smit | Tom | Smit
Buurvrouw Ria komt niet meer buiten | Ria
mijn buurman achmed heeft geen geld | achmed
Oma Truus is gevallen | Truus
Mijn vriendin Esra spreekt alleen Turks | Esra
My name is Olena Kovalenko | Olena | Kovalenko
I am Ahmed and I am looking for a Dutch class | Ahmed
My son Yusuf is lonely | Yusuf
Benim adım Ayşe, komşu arıyorum | Ayşe
Nazywam się Katarzyna Nowak | Katarzyna | Nowak
Мене звати Оксана | Оксана
اسمي محمد وأبحث عن عمل | محمد
Henk Dijkstra en zijn vrouw zoeken een bridgeclub | Henk | Dijkstra
Wij zijn Kees en Ineke en we wonen hier pas | Kees | Ineke
Samen met Marieke Brouwer wil ik een buurtmaaltijd | Marieke | Brouwer
Saïda en haar zus willen samen sporten | Saïda
In overleg met dr. Van Leeuwen | Van Leeuwen
Huisarts De Groot stuurde mij | De Groot
Juf Linda maakt zich zorgen | Linda
Wijkverpleegkundige Carla Prins belde | Carla | Prins
Kan Wouter zich aanmelden? | Wouter
Mijn kleinzoon Mees (8) speelt graag buiten | Mees
Mijn ex Rachid komt niet opdagen | Rachid
Ik ben de moeder van Thijs en Lotte | Thijs | Lotte
de zoon van mevrouw Van den Berg belt | Van den Berg
Mijn BSN is 123456782 | 123456782
bsn: 123 456 782 | 123 456 782
BSN 1234.56.782 | 1234.56.782
burgerservicenummer 111222333 | 111222333
mijn bsn nummer is 123456789 dat klopt niet | 123456789
sofinummer 12345678 | 12345678
Mijn nummer is 0612345678 | 0612345678
Bel 06-12345678 | 12345678
bel mij op 06 12 34 56 78 | 12 34 56 78
06.12.34.56.78 is mijn nummer | 12.34.56.78
+31612345678 | 612345678
+31 6 12345678 na zessen | 12345678
+31 (0)6 12 34 56 78 | 34 56
0031 6 1234 5678 | 1234 5678
(06) 12345678 | 12345678
mijn mobiel: 06/12345678 | 12345678
038-4211234 | 4211234
038 421 12 34 overdag | 421 12 34
(038) 421 12 34 | 421 12 34
tel. 0384211234 | 0384211234
nul zes 12345678 | 12345678
app me op zes een twee drie vier vijf zes zeven acht: 6 12345678 | 12345678
+48 601 234 567 | 601 234 567
+90 532 123 45 67 | 532 123 45 67
+380 67 123 4567 | 67 123 4567
Mail naar jan.devries@example.nl | jan.devries | example.nl
m.bakker1980@gmail.com is mijn mail | m.bakker1980
piet (at) voorbeeld.nl | piet | voorbeeld
piet apenstaartje voorbeeld punt nl | voorbeeld
anna@zorg.example.org | anna@
NL91ABNA0417164300 | ABNA | 0417164300
nl91 abna 0417 1643 00 | abna | 1643
NL91 ABNA 0417164300 | 0417164300
IBAN: NL 91 INGB 0001 2345 67 | INGB | 2345
rekening 12.34.56.789 | 12.34.56.789
BE68 5390 0754 7034 | 5390
DE89 3704 0044 0532 0130 00 | 3704
Ik woon op de Assendorperstraat 12 | Assendorperstraat 12
Ik woon Brink 12 | Brink 12
adres Oude Wetering 3-B | Oude Wetering | 3-B
Thomas a Kempisstraat 44 bis | Kempisstraat | 44
wij wonen aan de Van Karnebeekstraat 101 A | Karnebeekstraat | 101
hoogstraat 7 | hoogstraat 7
Mijn adres is Grote Markt 20 | Grote Markt | 20
8011 AB Zwolle | 8011 AB
8022aa | 8022aa
postcode 8042 XP huisnummer 17 | 8042 XP | 17
Ik woon op nummer 45 aan de Gombertstraat | 45 | Gombertstraat
op het Gasthuisplein 4 hoog | Gasthuisplein 4
Wipstrikkerallee 88 | Wipstrikkerallee 88
Melkmarkt 3 | Melkmarkt 3
Deventerweg 55, 2e etage | Deventerweg 55
Ter Pelkwijkpark 9 | Pelkwijkpark 9
ik woon in de rembrandtlaan op 12 | rembrandtlaan
Geboren op 12-03-1985 | 12-03-1985
geb. 1/2/1960 | 1/2/1960
geboortedatum 3 mei 1977 | 3 mei 1977
geboren 5 sept. 1990 | 5 sept. 1990
geboren op vijf mei negentienhonderdzestig | vijf mei negentienhonderdzestig
geb 14.07.58 | 14.07.58
1971-11-30 | 1971-11-30
date of birth: 4 March 1988 | 4 March 1988
mijn verjaardag is 24 december 1950 | 24 december 1950
Geboren: 20 mrt '64 | 20 mrt '64
zaaknummer Z-2024-004512 | 2024-004512
dossiernr. 99.1234 | 99.1234
kenmerk ABC/2024/1234 | ABC/2024/1234
cliëntnummer 556677 | 556677
klantnummer: K-8812345 | 8812345
V-nummer 2801234567 | 2801234567
mijn zaak heeft nummer 2023/88121 | 2023/88121
polisnummer 8800123 | 8800123
insta @lisa_zwolle03 | lisa_zwolle03
mijn insta is lisa.zw | lisa.zw
snap: daan2008 | daan2008
facebook.com/ria.bakker.52 | ria.bakker
op tiktok heet ik xx_sem_xx | xx_sem_xx
gamertag DarkWolf99 | DarkWolf99
mijn digid gebruikersnaam is pbakker12 | pbakker12
www.linkedin.com/in/karinvos | karinvos
kenteken 12-ABC-3 | 12-ABC-3
mijn auto heeft kenteken GX-123-T | GX-123-T
paspoortnummer NXR1B2C34 | NXR1B2C34
"""

# Nothing may go from these.
BLIJFT = """
Bel 112 bij gevaar
Ik heb 113 gebeld en zij verwezen mij
Veilig Thuis heeft nummer 0800-2000
De Kindertelefoon 0800-0432 was in gesprek
De gemeente is bereikbaar op 14038
De Luisterlijn: 088 0767 000
Mijn DigiD werkt niet
Humanitas kan niet helpen
Ik woon in Holtenbroek en zoek een koor
In Assendorp is een buurthuis
Ik wil naar de Bagijneweide
Is er in Stadshagen iets voor kinderen?
In Zwolle-Zuid ken ik niemand
De Aa-landen zijn ver weg
Ik ben Nederlandse en spreek ook Duits
De Jong en oud groep vind ik leuk
Een roos in de tuin en een bloem op tafel
Rozen en tulpen kweken
Ik ben jong en wil sporten
Ik heb een hond en een kat
Ik ben bang in het donker
Ik ben eenzaam sinds mijn scheiding
Ik ben van plan om te verhuizen
Ik wil bridge leren op woensdag in mei
In augustus en in juni ben ik alleen
In april begin ik met taalles
Mijn dochter wil naar zwemles
mijn zoon van 12 gamet te veel
Mijn man werkt in ploegendienst
mijn moeder wil niet verhuizen
mijn vader is 82 en woont alleen
Mijn zus en ik zorgen voor onze moeder
mijn buurvrouw heeft kanker
mijn vriend drinkt
Mevrouw heeft geen werk
Mw. is slechtziend en wil wandelen
Dhr. zoekt dagbesteding
Cliënt wil graag sporten
cl. heeft schulden, wil inkomensbeheer
Mw. 82 jr, Stadshagen, wil koffie drinken
Dhr. Syrisch, A1, zoekt taalmaatje
Moeder Pools, 3 kinderen, geen werk
Gezin met 3 kinderen zoekt huis
Familie in het buitenland missen
Mijn huisarts zegt dat ik moet bewegen
Mijn psycholoog heeft een wachtlijst
De wijkagent is langs geweest
De juf zegt dat hij druk is
De coach van voetbal stopt
Trainer gezocht voor meidenteam
Het Leger des Heils, het Rode Kruis en de Zonnebloem
Ik zit in de WW en krijg zorgtoeslag van de Belastingdienst
Het UWV reageert niet
Ik gebruik WhatsApp en Facebook
Ik snap Instagram niet
Mijn account is geblokkeerd
Ik wil werken bij Albert Heijn
Ik luister graag naar Bach en Mozart
Ik lees Harry Potter voor
We vieren Sinterklaas en Kerst
Na de Ramadan wil ik weer sporten
Ik vier Suikerfeest zonder familie
Op maandag en dinsdag kan ik
Tussen 10.00 en 12.00 uur kan ik
Ik heb 1500 euro schuld
Van 1200 euro per maand kan ik niet leven
In 2019 ben ik gescheiden
Ik woon al 35 jaar hier
Ik ben 67 jaar
Mijn zoon is 14
In groep 8 van de basisschool
Ik loop 5 kilometer per dag
Ik ben 1.75 lang en weeg 98 kilo
Om 14.30 uur is er koffie
Ik moet 3 keer per week dialyseren
Mijn huur is 712,45 per maand
In de wijk is een park met een hoek waar jongeren hangen
Bij de markt om de hoek is een bankje
Ik zoek een weg uit de schulden
Het pad is te smal voor mijn rolstoel
Mijn kinderen van 3 en 5 jaar
Ik zoek iets op 2 km afstand
Een straat verder is een speeltuin
Sterk Huis of de Herberg in de buurt
Kan ik hulp krijgen van het Sociaal Wijkteam?
WijZ en Travers zijn gesloten
Mijn moeder spreekt Arabisch en Berbers
Ik kom uit Oekraïne, uit Kiev
Ik kom uit Syrië en mijn man uit Irak
I am new in Zwolle and want to meet people
I am looking for a Dutch course
I'm lonely and I speak English
My son is 12 and lonely
My mother wants to go to the park
Oğlum okula gitmek istemiyor
Komşum bana yardım ediyor
Mój syn nie mówi po niderlandzku
Szukam pracy dla mojego męża
Мій син не хоче йти до школи
Моя мама самотня
ابني لا يريد الذهاب إلى المدرسة
أبحث عن دورة لغة في زفوله
Groot gezin zoekt kleine auto
Wit, zwart en grijs zijn mijn kleuren
Ik wil leren bakken bij een bakker
De kok, de visser en de smid
Een koning en een boer schaken
Ik heet u welkom
hij heet nooit iemand welkom
Alvast bedankt voor uw hulp
Met vriendelijke groet
Groetjes uit Zwolle
Kan iemand mij helpen?
Wie wil met mij naar de film?
Waar kan mijn kind voetballen?
Ik zoek een maatje voor mijn man
Ik zoek werk als schoonmaker
Beste mensen, ik zoek hulp
Hallo, ik ben nieuw hier
Ik ben opa en pas op
Ik ben Turkse en moslim
Ik ben Moeder van drie
Mijn oma Vindt het eng
Mijn Zoon Zit Thuis
MIJN MAN IS ZIEK EN IK KAN NIET MEER
ik ben mantelzorger
Ik ben alleenstaand
Parkinson en Alzheimer in de familie
Mijn man heeft Parkinson
Ik heb Crohn en ben moe
Down en autisme
Met Pasen zijn we alleen
In de Schellerhoek en in Dieze
Naar Deventer of Kampen met de trein
Ik woon in Berkum bij de Vecht
Windesheim of Deltion, wat past bij mij?
"""


def _weg() -> list[tuple[str, tuple[str, ...]]]:
    rows = []
    for line in WEG.strip().splitlines():
        text, *secrets = (part.strip() for part in line.split("|"))
        rows.append((text, tuple(secrets)))
    return rows


@pytest.mark.parametrize(("text", "secrets"), _weg())
def test_personal_data_is_gone(text: str, secrets: tuple[str, ...], lexicon: Lexicon) -> None:
    """What says who it is may not come back in an answer."""
    cleaned = redact(text, lexicon.namen)
    assert [secret for secret in secrets if secret in cleaned] == []


@pytest.mark.parametrize("text", BLIJFT.strip().splitlines())
def test_ordinary_words_stay(text: str, lexicon: Lexicon) -> None:
    """A question that loses its words cannot be read again."""
    assert redact(text, lexicon.namen) == text
