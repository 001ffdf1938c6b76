"""A made-up catalogue of any size, always the same: rows of the flat file for tests and benches.

Every word is invented or everyday; no organisation in it exists. Texts are put together from
sentences by thema, so that words are spread as in a real catalogue: some in many rows, most in few.
"""

import csv
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.exchange.types import COLUMNS

# thema -> (soorten, activities, what happens there)
THEMAS: dict[str, tuple[Sequence[str], Sequence[str], Sequence[str]]] = {
    "geld": (
        ("informatie", "materieel", "vrijwilligers"),
        ("Budgetmaatje", "Schuldhulp", "Kledingbank", "Voedselpunt", "Geldcafé",
         "Papiergeldspreekuur"),
        ("We zetten uw schulden op een rij", "U krijgt hulp bij rondkomen",
         "We kijken samen naar toeslagen en rekeningen", "Er is gratis kleding en speelgoed"),
    ),
    "administratie": (
        ("informatie", "vrijwilligers"),
        ("Formulierenbrigade", "Sociaal raadslieden", "Thuisadministratie", "Belastinghulp",
         "Postuur"),
        ("We helpen u met brieven van de gemeente", "U vult samen met ons formulieren in",
         "Een vrijwilliger ordent uw post", "U krijgt uitleg over regelingen"),
    ),
    "wonen": (
        ("welzijn", "informatie"),
        ("Woonspreekuur", "Burenbemiddeling", "Wooncoach", "Nachtopvang", "Huurdersplein"),
        ("We praten over overlast van buren", "U krijgt hulp bij het zoeken van een woning",
         "Dreigt er een uitzetting, kom dan langs", "Er is een bed voor de nacht"),
    ),
    "huishouden": (
        ("vrijwilligers", "welzijn"),
        ("Klussendienst", "Boodschappenhulp", "Tuinmaatjes", "Maaltijdservice",
         "Hondenuitlaatploeg"),
        ("Vrijwilligers doen kleine klussen in huis", "Er komt een warme maaltijd aan huis",
         "Iemand haalt uw boodschappen", "We knippen de heg en maaien het gras"),
    ),
    "werk": (
        ("informatie", "cursus", "vrijwilligers"),
        ("Sollicitatieclub", "Vrijwilligerspunt", "Werkcafé", "Leerwerkplaats", "Loopbaanuur"),
        ("Samen schrijven we een sollicitatiebrief", "U vindt vrijwilligerswerk dat past",
         "U doet ervaring op in een werkplaats", "We oefenen een gesprek"),
    ),
    "dagbesteding": (
        ("ontmoeting", "cultuur"),
        ("Houtatelier", "Schilderclub", "Buurtmoestuin", "Handwerkcafé", "Kookgroep",
         "Keramiekochtend"),
        ("We maken iets moois met onze handen", "U bepaalt zelf wat u doet",
         "Er is materiaal en iemand die helpt", "Samen werken we in de tuin"),
    ),
    "taal-digitaal": (
        ("cursus", "cultuur"),
        ("Taalcafé", "Computerinloop", "Leesclub", "DigiD-spreekuur", "Taalmaatje", "Schrijfkring"),
        ("U oefent met spreken en lezen", "We helpen met de telefoon en de computer",
         "U leert brieven schrijven", "Een taalmaatje komt elke week"),
    ),
    "opvoeden": (
        ("jeugd", "welzijn"),
        ("Peuterinloop", "Opvoedspreekuur", "Moedergroep", "Vadercafé", "Babymassage",
         "Puberpraat"),
        ("Ouders delen vragen over opvoeden", "De kinderen spelen en u drinkt koffie",
         "Een pedagoog denkt met u mee", "We praten over slapen, eten en grenzen"),
    ),
    "school": (
        ("school", "jeugd"),
        ("Huiswerkklas", "Basisschool", "Bijlesgroep", "Thuiszittersteam", "Weekendschool"),
        ("Leerlingen maken huiswerk met hulp", "We zoeken een school die past",
         "Er is aandacht voor pesten", "Elk kind leert op eigen niveau"),
    ),
    "ontmoeten": (
        ("ontmoeting", "welzijn", "geloof"),
        ("Koffieochtend", "Buurtkamer", "Eettafel", "Maatjesproject", "Spelletjesmiddag",
         "Zangkoor"),
        ("Iedereen kan binnenlopen voor koffie", "We eten samen een warme maaltijd",
         "U ontmoet mensen uit de buurt", "Een maatje komt bij u op bezoek"),
    ),
    "mantelzorg": (
        ("lotgenoten", "welzijn"),
        ("Mantelzorgcafé", "Respijthuis", "Jonge mantelzorgers", "Oppas aan huis",
         "Mantelzorglijn"),
        ("U zorgt voor een ander en even voor uzelf", "Een vrijwilliger neemt de zorg over",
         "Mantelzorgers vertellen hoe het gaat", "We denken mee over vervangende zorg"),
    ),
    "bewegen": (
        ("sport", "ontmoeting"),
        ("Wandelgroep", "Fietsclub", "Stoelyoga", "Valpreventie", "Zwemuur", "Beweegtuin",
         "Gymclub"),
        ("We lopen een rustig rondje door het park", "U traint kracht en evenwicht",
         "Bewegen op muziek, ook zittend", "Na afloop drinken we thee"),
    ),
    "mentaal": (
        ("herstel", "lotgenoten"),
        ("Herstelgroep", "Piekercursus", "Inloop Herstel", "Ademgroep", "Wandelcoach",
         "Luisterlijn"),
        ("U deelt wat u meemaakt met ervaringsdeskundigen", "We leren omgaan met somberheid",
         "Rust in het hoofd door ademen en bewegen", "Er is iemand die luistert"),
    ),
    "rouw": (
        ("lotgenoten", "geloof"),
        ("Rouwgroep", "Troostwandeling", "Nabestaandencafé", "Herdenkingsavond", "Rouwatelier"),
        ("U deelt uw verdriet met anderen die iemand verloren", "Er is ruimte voor herinneringen",
         "We wandelen en praten over gemis", "Kinderen maken een doos vol herinneringen"),
    ),
    "verslaving": (
        ("herstel", "lotgenoten"),
        ("Zelfhulpgroep drank", "Naastengroep", "Gokvrij", "Blowcoach", "Nuchter café"),
        ("U stopt samen met anderen", "Naasten van iemand die drinkt vinden steun",
         "We praten open over gokken en gamen", "Terugval hoort erbij, u bent welkom"),
    ),
    "veilig-thuis": (
        ("hulplijn", "welzijn"),
        ("Veilige haven", "Kracht van vrouwen", "Steunpunt Thuis", "Weerbaarheidsgroep"),
        ("U vertelt wat er thuis gebeurt", "We maken samen een plan voor uw veiligheid",
         "Vrouwen steunen elkaar", "Het gesprek is vertrouwelijk"),
    ),
    "relatie-scheiding": (
        ("jeugd", "informatie"),
        ("Scheidingsspreekuur", "KIES-groep", "Omgangshuis", "Bemiddelaar aan tafel"),
        ("Kinderen van gescheiden ouders vinden elkaar", "We helpen bij afspraken over omgang",
         "Een bemiddelaar praat met u beiden", "U krijgt uitleg over uit elkaar gaan"),
    ),
    "ziekte-beperking": (
        ("lotgenoten", "welzijn"),
        ("Alzheimercafé", "Parkinsoncafé", "Autismesoos", "Hersenletselgroep", "Soos Anders"),
        ("Lotgenoten delen tips", "Er is een gast die uitleg geeft",
         "Mensen met een beperking doen samen iets leuks", "Naasten zijn ook welkom"),
    ),
    "vervoer": (
        ("vrijwilligers", "welzijn"),
        ("Buurtbus", "Rijdende vrijwilliger", "Duofiets", "Rolstoelpool", "Fietsles"),
        ("We brengen u naar het ziekenhuis", "U fietst samen op een duofiets",
         "Vrouwen leren fietsen in een rustige groep", "Een rit kost een klein bedrag"),
    ),
    "nieuw-in-nederland": (
        ("welzijn", "cursus"),
        ("Welkomstgroep", "Wegwijsspreekuur", "Inburgercafé", "Wereldkeuken",
         "Buddy voor nieuwkomers"),
        ("U leert de stad kennen", "We helpen met post en afspraken",
         "Nieuwkomers en buren koken samen", "Een buddy gaat met u mee"),
    ),
    "zingeving": (
        ("geloof", "cultuur"),
        ("Stiltekring", "Levensvragen", "Regenboogcafé", "Filosofieavond", "Leeskring Bijbel"),
        ("We praten over wat er echt toe doet", "Een uur stilte en een goed gesprek",
         "Lhbti+ personen ontmoeten elkaar", "Elke overtuiging is welkom"),
    ),
}  # fmt: skip
GROUPS: dict[str, tuple[int | None, int | None]] = {
    "iedereen": (None, None), "kinderen": (4, 12), "jongeren": (12, 26), "ouderen": (65, None),
    "ouders": (None, None), "mantelzorgers": (None, None), "nieuwkomers": (18, None),
    "minima": (18, None), "psychisch-kwetsbaar": (18, None), "lichamelijke-beperking": (None, None),
}  # fmt: skip
WIJKEN = tuple(
    f"WK0193{number}" for number in (10, 11, 12, 13, 14, 20, 21, 22, 30, 31, 32, 40, 41, 50, 51, 52)
)
POSTCODES = ("8012", "8016", "8021", "8022", "8023", "8024", "8026", "8033", "8042", "8043", "8044")
KINDS = (
    "Stichting",
    "Vereniging",
    "Wijkhuis",
    "Buurthuis",
    "Huis",
    "Kring",
    "Werkplaats",
    "Centrum",
)
COLOURS = ("Blauwe", "Groene", "Gouden", "Stille", "Vrolijke", "Oude", "Nieuwe", "Warme", "Brede",
           "Zachte", "Wilde", "Kleine", "Grote", "Lange", "Open", "Ronde")  # fmt: skip
THINGS = ("Reiger", "Linde", "Lantaarn", "Brug", "Molen", "Waterlelie", "Kastanje", "Sleutel",
"Otter",
          "Egel", "Boterbloem", "Vlinder", "Haven", "Toren", "Akker", "Zwaluw", "Wilg", "Kade",
          "Spinaker", "Beukennoot", "Ijsvogel", "Klaproos", "Meerkoet", "Notenboom")  # fmt: skip
STREETS = ("straat", "weg", "laan", "plein", "kade", "hof", "pad", "dreef")
ADDED = (
    "We beginnen met koffie en een praatje", "Opgeven hoeft niet", "Neem gerust iemand mee",
    "De groep is klein, ongeveer acht mensen", "Er is een lift en een aangepast toilet",
    "Kosten kunnen worden vergoed met de stadspas", "Vrijwilligers uit de wijk leiden het",
    "In de schoolvakanties zijn we dicht", "Bel eerst even, dan maken we tijd voor u",
    "Wie de taal nog leert is ook welkom", "U hoeft niets te kunnen", "Kom een keer kijken",
)  # fmt: skip
FRAMES = ("We doen iets met {} en {}", "Neem een {} of een {} mee", "Het gaat over {} en {}",
          "Er is een hoek met {}, en soms {}")  # fmt: skip
NOUNS = ("tafel", "appel", "brief", "trommel", "film", "kaart", "bloem", "soep", "boek", "verhaal",
         "lied", "touw", "papier", "klei", "stof", "licht", "water", "vuur", "zand", "steen",
         "brood",
         "kaas", "thee", "foto", "radio", "fiets", "boot", "trein", "markt", "feest", "winter",
         "zomer", "herfst", "lente", "avond", "buurt", "straat", "dorp", "stad", "land", "wereld",
         "dier", "vogel", "paard", "kat", "vis", "boom", "plant", "zaad", "kruid", "spel", "dans",
         "muziek", "toneel", "droom", "kleur", "verf", "draad", "knoop", "jas", "schoen", "hoed",
         "bord", "pan", "oven", "kelder", "zolder", "raam", "deur", "dak")  # fmt: skip
COSTS = ("gratis", "gratis", "€ 2 per keer", "€ 4 per keer", "€ 7,50 per keer", "€ 35 per jaar", "")
DAYS = ("ma", "di", "wo", "do", "vr", "za")
HOURS = ("09:30-11:30", "10:00-12:00", "13:30-15:30", "14:00-16:30", "19:30-21:00")
LANGUAGES = ("", "", "", "", "nl|en", "nl|ar", "nl|tr", "nl|pl")
ACCESS = ("", "rolstoel", "rolstoel|ringleiding", "aan-huis", "telefonisch|online")


def rows(number: int, seed: int = 1) -> Iterator[dict[str, str]]:
    """``number`` rows of the flat file. The first n rows are the same for every number."""
    chance = random.Random(seed)
    for at in range(number):
        yield _row(at, chance)


def write_csv(path: Path, number: int, seed: int = 1) -> None:
    """Write ``number`` rows as a CSV file that the import takes."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows(number, seed))


def _row(at: int, chance: random.Random) -> dict[str, str]:
    themas = chance.sample(sorted(THEMAS), chance.choice((1, 1, 1, 2)))
    soorten, activities, sentences = THEMAS[themas[0]]
    thing, colour = chance.choice(THINGS), chance.choice(COLOURS)
    group = chance.choice(sorted(GROUPS))
    bereik = chance.choices(("wijk", "gemeente", "regio", "online"), (40, 45, 12, 3))[0]
    soort = chance.choice(soorten)
    said = [*chance.sample(sentences, 2), _rare_words(chance)]
    said += chance.sample(ADDED, chance.choice((0, 1, 2)))
    if len(themas) > 1:
        said.append(chance.choice(THEMAS[themas[1]][2]))
    row = dict.fromkeys(COLUMNS, "") | {
        "id": f"T{at:06d}",
        "organisatie": f"{chance.choice(KINDS)} De {colour} {thing}",
        "organisatie_soort": soort,
        "aanbod": f"{chance.choice(activities)} {chance.choice(COLOURS)} {chance.choice(THINGS)}",
        "omschrijving": ". ".join(said) + ".",
        "themas": "|".join(themas),
        "doelgroepen": group,
        "bereik": bereik,
        "wijken": _wijken(bereik, chance),
        "adres": f"{thing}{chance.choice(STREETS)} {chance.randint(1, 180)}",
        "postcode": chance.choice(POSTCODES),
        "plaats": "Zwolle",
        "lat": f"{52.5 + chance.uniform(-0.05, 0.06):.5f}",
        "lon": f"{6.1 + chance.uniform(-0.06, 0.07):.5f}",
        "kosten": chance.choice(COSTS),
        "talen": chance.choice(LANGUAGES),
        "toegankelijk": chance.choice(ACCESS),
        "tijden": f"{chance.choice(DAYS)} {chance.choice(HOURS)}",
        "aanmelden": chance.choice(("inloop", "aanmelden", "aanmelden", "verwijzing")),
        "wachttijd_weken": chance.choice(("", "0", "0", "2", "6")),
        "laatst_gecontroleerd": f"2026-{chance.randint(1, 10):02d}-{chance.randint(1, 28):02d}",
        "bron": "gemaakt voor een test",
    }  # fmt: skip
    van, tot = GROUPS[group]
    row["leeftijd_van"] = "" if van is None else str(van)
    row["leeftijd_tot"] = "" if tot is None else str(tot)
    return row


def _wijken(bereik: str, chance: random.Random) -> str:
    return "|".join(chance.sample(WIJKEN, chance.choice((1, 1, 2)))) if bereik == "wijk" else ""


def _rare_words(chance: random.Random) -> str:
    """A sentence with words that few other rows have, compounds among them."""
    first, second, third = chance.choices(NOUNS, k=3)
    return chance.choice(FRAMES).format(first, f"{second}{third}")
