"""The texts of the entry in the Algoritmeregister, some with numbers filled in. Pure.

Each is shorter than its field may be (100 for the name, 350 for the short description, 2,500 for
the others), which a test holds.
"""

from app.matching.leerstof import Leerstof
from app.matching.weging import Weging

# Why an option falls off, by the code of its limit.
GRENZEN = {
    "wijk": "het is voor een andere wijk",
    "leeftijd": "het is voor een andere leeftijd",
    "doelgroep": "het is voor een andere groep mensen",
    "taal": "ze spreken de taal niet",
    "kosten": "het is te duur",
    "toegankelijkheid": "het is niet goed toegankelijk",
    "tijd": "het is op een andere tijd",
    "wachttijd": "er is lang geen plek",
    "doet-niet": "dit doen ze daar niet",
    "uitsluiten": "de inwoner zei dit niet te willen",
}
# What each sign of a gap is (``leemte.Tekens``), by its name.
TEKENS = {
    "begin": "Waar het tellen begint",
    "past": "Hoe goed het beste past",
    "gemist": "Hoe goed het beste is dat net niet past",
    "betekenis": "Hoe veel dat op de vraag lijkt",
    "leeftijd": "Als dat alleen misgaat op de leeftijd",
    "behoefte": "Hoe zeker het is wat er speelt",
    "tweede": "Hoe zeker er nog iets speelt",
}

TEKSTEN = {
    "name": "Dichtbij: aanbod zoeken bij een vraag om hulp",
    "description_short": (
        "Een inwoner of hulpverlener vertelt in eigen woorden wat er speelt. Dichtbij zoekt daar "
        "openbaar aanbod bij uit de buurt, zoals een inloop of een cursus. Bij elk voorstel staat "
        "waarom het er staat. Het algoritme beslist niets over mensen."
    ),
    "goal": (
        "Veel mensen weten niet wat er in hun buurt is. Dichtbij helpt om dat te vinden. Het "
        "algoritme leest de vraag, zoekt passend aanbod en zet het op volgorde. Het aanbod is "
        "openbaar: iedereen kan het ook zelf opzoeken in de lijst.\n"
        "Past er niets? Dan zegt Dichtbij dat, en wat het dichtst in de buurt komt. De gemeente "
        "ziet daarna in welke wijk aanbod ontbreekt, zonder de tekst van de vraag.\n"
        "Het algoritme geeft geen toegang tot zorg, geld of een voorziening. Het maakt geen "
        "profiel van iemand en onthoudt niet wie er vroeg."
    ),
    "proportionality": (
        "Zonder hulp moet iemand honderden keren aanbod lezen, of de goede woorden kennen. Juist "
        "wie hulp nodig heeft, kan dat vaak niet.\n"
        "Wij kozen voor vaste regels met punten, omdat ieder ze kan lezen en nagaan. Een "
        "taalmodel helpt alleen om te zien welke teksten op elkaar lijken. Het schrijft geen "
        "antwoorden en staat op onze eigen computer. De gemeente kan het uitzetten. Dan zoekt "
        "Dichtbij op woorden alleen.\n"
        "Wij vragen geen naam, geen adres en geen BSN. Wie niet wil typen, kiest een thema, kijkt "
        "in de lijst of belt het wijkteam."
    ),
    "human_intervention": (
        "De inwoner of de hulpverlener kiest zelf. Dichtbij verwijst niemand door en meldt niemand "
        "aan. Bij elk voorstel staan de redenen, en waar u op moet letten. Een redacteur van de "
        "gemeente kan zeggen dat een aanbod wel of niet bij een onderwerp hoort. Die kan ook "
        "woorden toevoegen. Iedereen kan melden dat iets niet klopt. Onder elke pagina staat het "
        "nummer van het wijkteam."
    ),
    "risks": (
        "Een voorstel kan niet passen, of goed aanbod kan missen. Daarom staat bij elk voorstel "
        "waarom het er staat. Wij meten met honderden vragen hoe vaak het goed gaat. Op een deel "
        "daarvan is niet geoefend. De uitkomst staat bij de software (docs/evaluatie.md).\n"
        "Iemand kan in gevaar zijn. Vaste regels letten op woorden daarvoor. Dan staan de "
        "hulplijnen bovenaan. Dat gaat vóór alle voorstellen.\n"
        "Iemand kan te veel over zichzelf schrijven. De tekst van een vraag bewaren wij niet. Die "
        "komt ook niet in een logboek.\n"
        "Het algoritme kan groepen anders behandelen. Leeftijd en geslacht tellen alleen als het "
        "aanbod zelf voor een groep is bedoeld. De vragen waarmee wij meten, gaan ook over mensen "
        "in minder gewone situaties. Ze zijn in zes talen."
    ),
    "provider": "Dichtbij is open software met de licentie EUPL-1.2. De gemeente draait het zelf.",
    "tags": "sociale kaart, sociale basis, wijkteam, welzijn, zoeken, aanbod",
}


def gegevens(leerstof: Leerstof) -> str:
    """What data goes in, and what it was taught from."""
    return (
        "Bij het zoeken: de tekst van de vraag, en wat iemand zelf kiest, zoals wijk, leeftijd of "
        "taal. De tekst bewaren wij niet. Verder het openbare aanbod in de catalogus van de "
        "gemeente. De wijken komen van het CBS. Er is geen koppeling met de BRP of met een "
        "dossier.\n"
        f"Om van te leren: {leerstof.behoeften} behoeften, met {leerstof.zinnen_vragen} zinnen "
        f"zoals inwoners ze zeggen en {leerstof.zinnen_aanbod} zoals aanbieders ze schrijven. "
        f"Daarnaast {leerstof.hele_vragen} hele vragen, {leerstof.hele_aanbod} hele teksten van "
        f"aanbod, en {leerstof.gewone_zinnen} zinnen over het gewone leven en andere loketten. Dat "
        "alles is verzonnen. Er zitten geen gegevens van inwoners in. Van vragen op de site leert "
        "Dichtbij niet."
    )


def werking(weging: Weging, leerstof: Leerstof) -> str:
    """How it works, with every rule and its points."""
    rules = " ".join(f"{rule.vraag} {getal(rule.punten)}." for rule in weging.regels)
    limits = "; ".join(GRENZEN.get(code, code) for code in weging.grenzen)
    return (
        f"Weging {weging.versie}. Eerst leest het algoritme waar de vraag over gaat. Dat doet het "
        f"met woordenlijsten en {len(leerstof.modellen)} kleine modellen die van zinnen leerden "
        "(logistische regressie). Zij leren niet bij tijdens het gebruik.\n"
        f"Dan valt af wat niet kan: {limits}.\n"
        f"De rest krijgt punten, hoogstens: {rules}\n"
        "Alle punten samen geven een score tussen 0 en 1. Dat gaat met de logistische functie. Het "
        f"midden is {getal(weging.midden)} punten, of {getal(weging.midden_zonder_betekenis)} "
        f"zonder betekenislaag. Onder {getal(weging.drempel)} valt iets af. Dichtbij toont er "
        f"hoogstens {weging.eerste}; meer alleen vanaf {getal(weging.rest_vanaf)}. Wat gelijk is, "
        "wisselt elke dag van plaats.\n"
        "Ontbreekt er iets in de stad? Dat volgt uit hoe goed het beste past, en uit wat net niet "
        f"past. Het telt vanaf een kans van {getal(weging.leemte_vanaf)}."
    )


def getal(number: float) -> str:
    """A number as it is written in Dutch: a comma, and no noughts at its end."""
    return f"{number:g}".replace(".", ",")
