"""Make `samenstellingen.txt`: splits of Dutch compounds that matter in the sociale basis.

Dutch writes compounds as one word: who searches "rouw" should find the group for
"rouwverwerking". The script reads a word list (Debian's `wdutch`, made from OpenTaal), keeps the
words that fall apart into known words of which at least one is a word of the field, adds
combinations that people make on the spot, and writes one line a word: `woord<TAB>deel deel`.
Words and parts are lower case, without accents.

Usage, where the word list is installed (`apt-get install wdutch`):

    python seeds/maak_samenstellingen.py [--woordenlijst /usr/share/dict/dutch]
                                         [--uit seeds/samenstellingen.txt]

The output is sorted and depends on the inputs alone, so a rerun shows only what changed.
"""

import argparse
import sys
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

MIN_WORD = 8
MIN_PART = 4
MAX_LINES = 40_000
MAX_BYTES = 1_200_000
LINKS = ("", "s", "e", "en", "n")


def words_of(text: str) -> frozenset[str]:
    """Give the words of a text as a set."""
    return frozenset(text.split())


# Words of the field. At least one part of a kept compound is one of these or an inflected form.
# They are atoms: a word in this list is never split itself.
DOMAIN = words_of(
    """
    zorg mantelzorg mantelzorger thuiszorg respijt verzorging verzorger verpleging patient
    ziekte ziek ziekenhuis dokter huisarts medicijn pijn kanker dementie alzheimer parkinson
    reuma diabetes suiker hart hersenen hersenletsel beroerte autisme adhd beperking handicap
    gehandicapt blind doof gehoor zicht rolstoel hulpmiddel scootmobiel herstel revalidatie
    therapie behandeling begeleiding begeleider hulp steun ondersteuning bijstand advies
    voorlichting informatie spreekuur loket vraag raad coach maatje buddy vriend vriendin
    vriendschap vrijwilliger groep lotgenoot lotgenoten zelfhulp praat gesprek gespreks praten
    contact ontmoeting inloop bezoek visite gezelschap eenzaam eenzaamheid alleenstaande koffie
    eten eettafel maaltijd kook koken keuken restaurant lunch ontbijt voedsel voeding
    voedselbank kleding meubel speelgoed kringloop buurt buren wijk dorp stad straat bewoner
    bewoners huis woning wonen woon huur huurder hypotheek energie gas stroom water dak dakloos
    dakloze opvang uitzetting ontruiming overlast ruzie geweld mishandeling misbruik veiligheid
    slachtoffer bedreiging stalking ouder ouders kind kinder kinderen jeugd jongere jongeren
    tiener puber peuter kleuter baby zuigeling zwanger zwangerschap bevalling kraam borstvoeding
    gezin gezins familie moeder vader opa oma broer zus zoon dochter partner echtgenoot huwelijk
    relatie scheiding echtscheiding omgang alimentatie bemiddeling opvoeding opvoed opvoeden
    pleeg adoptie school scholen onderwijs leerling leerkracht docent student studie studeren
    huiswerk bijles les lessen cursus training workshop leren leer lees lezen schrijf schrijven
    spreek taal talen laaggeletterd alfabetisering rekenen inburgering integratie vluchteling
    asiel asielzoeker statushouder migrant nieuwkomer vreemdeling verblijf tolk computer
    internet telefoon digitaal tablet mobiel website brief post formulier formulieren
    administratie belasting toeslag toeslagen uitkering uitkerings bijdrage vergoeding subsidie
    regeling fonds geld schuld schulden budget bewind inkomen inkomens loon salaris pensioen
    armoede minima rekening incasso deurwaarder lening krediet spaar bank werk werken werkloos
    werkloosheid werkgever werknemer arbeid arbeids baan banen beroep beroeps sollicitatie
    loopbaan stage dagbesteding dag activiteit activiteiten hobby creatief knutsel schilder
    teken muziek zang zing koor dans toneel theater film foto boek boeken bibliotheek cultuur
    kunst museum spel spelletjes kaart bridge biljart bingo schaak handwerk brei naai klus
    klussen klusjes reparatie reparaties tuin tuinen tuinieren natuur park plant bloem dier
    dieren hond honden kat boerderij speeltuin speel spelen sport sporten sporter beweeg bewegen
    beweging fitness wandel wandelen wandeling loop hardloop fiets fietsen zwem zwemmen voetbal
    yoga gym gymnastiek ontspanning slaap slapen rust stress angst paniek depressie somber
    psychisch psychose trauma spanning zelfmoord zelfdoding crisis verslaving verslavings
    alcohol drank drugs drug gok gokken gamen rook roken rouw verlies overlijden dood sterven
    uitvaart begrafenis herdenking nabestaande nabestaanden weduwe weduwnaar hospice stervens
    levens leven zingeving geloof geloofs kerk moskee diaconie religie homo lesbisch gender
    transgender identiteit vrouw vrouwen man mannen meisje jongen senior senioren ouderen oudere
    bejaarde bejaarden bejaard vergrijzing leeftijd generatie vervoer taxi bus rijden rit
    rijbewijs boodschap boodschappen huishouden huishoud schoonmaak strijk verhuizing verhuis
    welzijn welzijns sociaal maatschappelijk gemeente gemeenschap vereniging verenigings
    stichting instelling organisatie project initiatief netwerk platform centrum centra clubhuis
    club ruimte plek zaal recht rechts rechten jurist juridisch advocaat klacht klachten bezwaar
    discriminatie pesten pest gedrag gedrags emotie gevoel boosheid agressie ontwikkeling
    gezondheid gezondheids gewicht overgewicht dieet eetstoornis preventie seks seksualiteit
    anticonceptie boekhouding bewindvoering hulpverlening huiskamer geluid gebaar gebaren lhbti
    luister luisterend vertrouwen vertrouwens mentor ervaring ervarings ervaringsdeskundige
    participatie samenleving leef consultatie logeer punt kamer kamers
    """
)

# Wide words of the field: alone they would bring in half the dictionary ("waterpolo"), so a
# compound needs another word of the field beside them.
WIDE = words_of(
    """
    activiteit activiteiten advies arbeid arbeids baan banen bank belasting beroep beroeps
    beweging bijdrage blind bloem boek boeken brief bus centra centrum club computer creatief
    cultuur dag dak dans dier dieren dood dorp drank drugs energie fiets film fonds foto gas
    gevoel gewicht hart hond honden huizen huur hypotheek informatie inkomen inkomens instelling
    internet kaart kamer kamers kat kerk keuken klacht klachten koffie kook koor kraam krediet
    kunst kunsten leeftijd leer lees lening les lessen leven loon loop man mannen meubel mobiel
    museum muziek natuur netwerk ontwikkeling organisatie park pensioen plant plek post project
    punt raad recht rechten rechts regeling rekening rit roken rook ruimte rust salaris schaak
    schilder seks slaap speel speelgoed spel spelen stad stage straat stroom student studie
    subsidie suiker tablet taxi teken telefoon theater toneel tuin tuinen veiligheid vereniging
    verenigings voetbal vrouwen wandel water website werk werken zaal zang zicht zwem
    """
)

# Words of the list that are suffixes, prepositions or function words where they stand in a
# compound: as a part they say nothing or split wrongly ("eenzaam heid", "ouder schap").
NO_PART = words_of(
    """
    heid heden schap schapje schappen schaps loos loze lozer loost baar bare baarder lijk lijke
    lijken ling lingen achtig achtige zaam zame zamer volle vuldig aard erij eren aren ieren
    ster sters isch ische ring ringen tering sing singen ting tingen voor over onder door achter
    tegen aan naar mede maar niet naast binnen buiten boven samen zonder heen weer terug meer
    meest zeer alle ander andere elke deze dien dier hier daar waar heel hele eerst toen toch
    want dus ook waren werd wordt hebt heeft haar hare mijn zijn zijne onze ding gene ginds ener
    ene enen eens teer teert teren deren even ever ense ende ente rend rende renden rent maat
    ding sten sten tend tende lend lende mend mende wing eerd eerde erend erende stel isme iste
    ster eers kens rens tens sens lering geving keren kering tige tigs tigste tigere teerde
    teerden vinkte aars naars aren grafie netje netjes arme vinken
    """
)
# Short words that do stand as a part.
SHORT_PARTS = words_of(
    """
    bad bed bel dag eet fit ggz pgb wmo uwv aow les zit weg was gym bus ov
    """
)
# Whole words that would split on a chance of letters.
NEVER = words_of(
    """
    automaat schoolder zorgeloos zorgeloze ouderdom ouderling ouderlingen kinderlijk vriendelijk
    vriendelijke vriendelijker gezinnetje spelletje leerling leerlingen werkelijk werkelijke
    werkelijkheid gemeentelijk maatschappelijk waarschijnlijk dagelijks dagelijkse huiselijk
    huiselijke geleidelijk stadhuis handelaar onderwijs ontspanning ziekenhuiskamer ziekenhuiskamers
    """
)
# Dutch makes compounds on the spot and no list holds them all ("slaapproblemen", "taalmaatje").
# Each of these beginnings goes with each of these ends, so such a word is known before it is said.
HEADS = words_of(
    """
    rouw eet kook wandel taal lees schrijf praat luister speel sport beweeg zwem fiets loop gym
    yoga muziek zang dans schilder teken knutsel brei naai hobby natuur tuin moestuin koffie
    ontbijt lunch maaltijd buurt wijk dorps stads straat huis thuis woon huur geld schuld
    schulden budget toeslag uitkerings belasting administratie formulieren computer internet
    telefoon digi app school huiswerk studie leer opvoed ouder ouders vader moeder oma opa kind
    kinder peuter kleuter puber tiener jeugd jongeren studenten gezins familie partner relatie
    scheidings echtscheidings mannen vrouwen meiden jongens senioren ouderen mantelzorg
    mantelzorgers vrijwilligers lotgenoten ervarings zelfhulp ontmoetings inloop eenzaamheids
    vriendschaps slaap stress angst paniek depressie spannings trauma verslavings alcohol drugs
    gok game rook gezondheids voedings afval dieet val geheugen dementie alzheimer hersenletsel
    autisme adhd kanker hart long reuma diabetes pijn rolstoel doven blinden gehoor kleding
    speelgoed voedsel meubel boodschappen klussen vervoers taxi rijbewijs werk sollicitatie
    loopbaan inburgerings integratie vluchtelingen nieuwkomers kerk moskee geloofs zingevings
    levens lhbti homo regenboog roze nabestaanden weduwen herstel crisis pest gedrags emotie
    agressie conflict buren overlast geweld veiligheids slachtoffer rechts juridisch
    """
)
TAILS = words_of(
    """
    groep groepen groepje cursus cursussen training trainingen les lessen maatje maatjes coach
    cafe avond middag ochtend dag problemen probleem klachten zorgen hulp zorg steun
    ondersteuning begeleiding advies adviseur consulent gesprek gesprekken spreekuur inloop
    project team bank club vereniging huis punt plek contact dienst service loket winkel
    activiteit activiteiten bijeenkomst bijeenkomsten administratie netwerk vraag vragen
    """
)
BASE = {"kinder": "kind", "kinderen": "kind", "lotgenoten": "lotgenoot", "gezins": "gezin"}
S_BASES = ("ing", "heid", "teit", "schap", "ling", "dom", "leven", "dag", "gezin", "geloof")


def fold(word: str) -> str:
    """Give the word in lower case without accents."""
    split = unicodedata.normalize("NFD", word.lower())
    return "".join(char for char in split if not unicodedata.combining(char))


def read_words(path: Path) -> frozenset[str]:
    """Read the list: folded words of plain letters; names (capitals) are left out."""
    lines = path.read_text(encoding="utf-8").splitlines()
    plain = (fold(line) for line in lines if line and not line[0].isupper())
    return frozenset(word for word in plain if word.isascii() and word.isalpha())


def inflections(word: str) -> Iterator[str]:
    """Yield spellings a plural, diminutive or verb form of `word` may have; not all exist."""
    for ending in ("", "s", "n", "en", "e", "je", "jes", "tje", "tjes", "er", "ers"):
        yield word + ending
    last, doubled = word[-1], word[-2] == word[-3]
    voiced = {"f": "v", "s": "z"}.get(last, last)
    if doubled and word[-2] in "aeou":
        yield word[:-2] + last + "en"
        yield word[:-2] + voiced + "en"
    yield word + last + "en"
    yield word[:-1] + voiced + "en"


class Splitter:
    """Splits words into parts of a word list, at least one of them from the field."""

    def __init__(self, words: frozenset[str]) -> None:
        forms = {form for word in DOMAIN for form in inflections(word)}
        self.field = frozenset(DOMAIN | (forms & words)) - NO_PART
        self.wide = frozenset(form for word in WIDE for form in inflections(word))
        long_enough = frozenset(word for word in words if len(word) >= MIN_PART)
        self.parts = (long_enough | self.field | SHORT_PARTS) - NO_PART
        self.best = lru_cache(maxsize=None)(self._best)

    def split(self, word: str) -> tuple[str, ...]:
        """Give the parts of `word` in base form, or nothing where it is no compound of ours."""
        if word in self.field or word in NEVER:
            return ()
        pair = self.best(word)
        if not pair:
            return ()
        parts = tuple(part for half in pair for part in self._again(half))
        return tuple(base_form(part) for part in parts) if self._ours(parts) else ()

    def _ours(self, parts: tuple[str, ...]) -> bool:
        """Tell whether one part is plainly of the field, or two are in a wide sense."""
        known = [part for part in parts if part in self.field]
        return len(known) > 1 or any(part not in self.wide for part in known)

    def _again(self, part: str) -> tuple[str, ...]:
        """Split a part further where it is itself a compound of ours."""
        if part in self.field or part in NEVER or len(part) < MIN_WORD:
            return (part,)
        pair = self.best(part)
        return tuple(deeper for half in pair for deeper in self._again(half)) or (part,)

    def _best(self, word: str) -> tuple[str, ...]:
        """Give the likeliest two parts: both of the field, then few links, then even lengths."""
        pairs = list(self._pairs(word))
        return min(pairs)[1] if pairs else ()

    def _pairs(self, word: str) -> Iterator[tuple[tuple[int, int, int], tuple[str, str]]]:
        for cut in range(3, len(word) - 2):
            tail = word[cut:]
            if tail not in self.parts:
                continue
            for link in LINKS:
                head = word[:cut].removesuffix(link)
                if not word[:cut].endswith(link) or head + link in NO_PART:
                    continue
                known = (head in self.field) + (tail in self.field)
                if head in self.parts and known:
                    yield (-known, len(link), -min(len(head), len(tail))), (head, tail)


def base_form(part: str) -> str:
    """Take off a linking s and bring irregular plurals back, as a stemmer would not."""
    if part in BASE:
        return BASE[part]
    return part[:-1] if part.endswith("s") and part[:-1].endswith(S_BASES) else part


def make_table(words: frozenset[str]) -> list[str]:
    """Give the sorted lines of the table; a cut keeps most field words, then short words."""
    splitter = Splitter(words)
    made = {
        head + tail: (base_form(head), tail) for head in HEADS for tail in TAILS if head != tail
    }
    lines = {word: f"{word}\t{' '.join(parts)}" for word, parts in made.items()}
    found = [(-2, len(word), line) for word, line in lines.items() if word not in NEVER]
    for word in sorted(words - made.keys()):
        parts = splitter.split(word) if len(word) >= MIN_WORD else ()
        if len(parts) > 1:
            weight = sum(part in splitter.field for part in parts)
            found.append((-weight, len(word), f"{word}\t{' '.join(parts)}"))
    kept = [line for _, _, line in sorted(found)[:MAX_LINES]]
    while sum(len(line) + 1 for line in kept) > MAX_BYTES:
        kept.pop()
    return sorted(kept)


def main() -> None:
    """Write the table and say how many lines it has."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--woordenlijst", type=Path, default=Path("/usr/share/dict/dutch"))
    parser.add_argument("--uit", type=Path, default=Path(__file__).with_name("samenstellingen.txt"))
    options = parser.parse_args()
    lines = make_table(read_words(options.woordenlijst))
    options.uit.write_text("\n".join(lines) + "\n", encoding="utf-8")
    sys.stdout.write(f"{len(lines)} samenstellingen in {options.uit}\n")


if __name__ == "__main__":
    main()
