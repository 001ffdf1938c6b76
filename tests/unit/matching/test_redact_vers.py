"""Fresh messy texts: what stands between double brackets must go, every other word must stay."""

import re
from collections import Counter

import pytest

from app.matching.lexicon import Lexicon
from app.matching.redact import redact

TEXTS = """
Ik ben [[Annelies de Groot]] en zoek hulp met de post, bel me op [[06-48291734]]
mijn bsn is [[274619385]] en mijn geb datum [[12-03-1961]]
mw. [[Van Dijk-Jansen]], [[Kerkstraat 14a]], [[8011 AB]] Zwolle, zoekt maatje
cl. [[M. Yilmaz]] ([[14/05/1988]]) heeft schulden
stuur mij een mail op [[fatima_1985@hotmail.com]]
Mijn rekening is [[NL91 ABNA 0417 1640 00]] en er staat niks meer op
zaaknummer [[WMO-2024-00387]], kunt u kijken
mijn zoon [[Daan]] van 9 wordt gepest door [[Sem]] en [[Lotte]]
ik heet [[fatma]] en woon in holtenbroek
tel [[0384567812]] overdag
Bel gerust: [[+31 6 2219 8834]] of mail [[j.pietersen@ziggo.nl]]
ik woon op de [[Assendorperstraat 112]] en durf niet naar buiten
Mijn dochter [[Noor]] is 14 en somber
dhr. [[Kowalski]] spreekt alleen Pools
Mijn buurman [[Henk]] helpt mij soms met de tuin
Ik ben geboren op [[3 april 1949]] en alleen
Ik bel 113 of 0800-2000 als het nodig is
De huisarts zegt dat ik de Luisterlijn kan bellen op 088 0767 000
ik wil met de bus naar Dieze en dan naar de markt
Ik zoek een roos voor mijn tuin en iemand die kan snoeien
In de zomer wil ik graag met Pasen en Kerst iets doen
Ik wil naar Travers of de Kern in Aa-landen
Mijn kind is 9 en weegt 30 kilo, school is om 8:30
ik heb 3 kinderen van 4, 7 en 12 en 950 euro in de maand
wie kan mij leren werken met Word en Excel op mijn HP laptop
Hoi met [[Kevin]], [[kevin2003]] op snap, ik zoek een sportclub
[[Mohammed El Amrani]] (BSN [[123456782]]) zoekt taalles
patient [[de Vries, J.]] geb. [[01-01-1950]] alleenstaand
Ik ben [[Agnieszka]] z Polski, szukam pracy
My name is [[Sarah Johnson]] and I live at [[Thomas a Kempisstraat 77]]
benim adım [[Ayşe Demir]], telefon [[0612345678]]
ik ben mark aan het zoeken, nee grapje, ik zoek een leuke markt
Mijn man wil meedoen met de Mannenschuur in Stadshagen
mw [[Bakker]] wil graag bakken met andere vrouwen
Ik ben bakker geweest en wil weer bakken
dossiernr. [[2023/88412]] graag terugbellen op [[038 - 421 99 03]]
whatsapp [[0031648291734]] aub
Goedemiddag, mijn naam is [[Willemien Schuurman]] en ik ben geboren op [[07-11-1952]].
mijn moeder mevrouw [[H. ter Horst]] woont aan de [[Wipstrikkerallee 41-2]]
ik ben [[Abdi]], 23 jaar, bel [[06 12 34 56 78]]
mail: [[s.vandenberg@gmail.com]] of app [[0612349876]]
bsn [[111222333]] (of was het [[123456782]]?)
mn zoon [[Youssef]] zit bij juf [[Marieke]] in de klas
Cliënt dhr. [[Özdemir]], [[Thorbeckegracht 9]], [[8011VN]], gb [[2-2-1970]]
mevr v.d. [[Berg]] belt morgen terug
rek nr [[NL20INGB0001234567]]
ons kenmerk [[2024-113-ZW]] en dossier [[D-55231]]
mijn gebruikersnaam is [[zwollegirl88]]
snap: [[lotte.xx12]]
Groetjes [[Ingrid]]
met vriendelijke groet, [[Jeroen Hofman]]
I am [[Olena Kovalenko]], phone [[+380 67 123 4567]]
[[Piotr Nowak]], ur. [[12.05.1985]], szuka kursu
اسمي [[أحمد]] وأسكن في زفوله
Ik woon in [[Eigenhaardstraat 7]] en ben eenzaam
de dochter van mw. [[Pietersma]] heet [[Jolanda]]
Mijn man [[Kees]] en ik zoeken een dansclub
Ik heb les van [[Hassan]] en [[Petra]]
ik ben 34 en heb 2 kinderen van 3 en 5
We wonen met 6 mensen in een flat op de 4e verdieping
Mijn huur is 712,50 per maand en ik verdien 1450 euro
de cursus begint om 19.30 uur op 12 maart
ik kan op maandag en woensdag van 9 tot 12
Bel 112 of 0900-8844 zegt de politie
Alles Oké? 0800-0450 helpt niet
Kindertelefoon 0800-0432 gebeld
Ik werk bij de Wijkwinkel en wil naar het Leger des Heils
in mei ben ik jarig en dan is het zonnig
Ik lees graag Anne Frank en Annie M.G. Schmidt
ik heb bloemen en een vos in mijn tuin
De jong gepensioneerde mannen in Berkum willen fietsen
koning en prins zijn rollen in het toneelstuk
Ik kook graag Turks en Marokkaans met Wil en zin
Wie wil mee naar de kerk in Assendorp met Pasen
mijn dokter wil dat ik 30 minuten per dag loop
ik zoek iemand die Pools en Engels spreekt
Ik heb een bijstandsuitkering van de gemeente Zwolle en een WMO-indicatie
Ik heb de ziekte van Parkinson en mijn vrouw heeft Alzheimer
Sinterklaas en Kerst zijn moeilijk
buslijn 4 stopt niet meer in Ittersum
Mijn zoon zit in groep 8 van de basisschool
"""
_SECRET = re.compile(r"\[\[(.+?)\]\]")
_WORD = re.compile(r"\w+")
# Parts of a name or an address that are ordinary words elsewhere.
_SMALL = frozenset(("de", "het", "van", "der", "el", "a", "ter"))


@pytest.mark.parametrize("row", TEXTS.strip().splitlines())
def test_personal_data_goes_and_words_stay(row: str, lexicon: Lexicon) -> None:
    given = redact(_SECRET.sub(r"\1", row), lexicon.namen)
    left = set(_WORD.findall(given))
    secret = {word for held in _SECRET.findall(row) for word in _WORD.findall(held)} - _SMALL
    kept = Counter(_WORD.findall(_SECRET.sub(" ", row)))
    assert not {word for word in secret & left if word not in kept}
    assert not kept - Counter(_WORD.findall(given))
