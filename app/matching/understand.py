"""What a hulpvraag asks: themas and needs, for whom, where, within which limits. Pure."""

from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from app.core.text import fold, token_spans
from app.geo.places import Places
from app.matching import crisis, topics
from app.matching.emptywords import PEOPLE
from app.matching.lexicon import Lexicon
from app.matching.loss import BY_NEED, lost_in
from app.matching.mind import Mind
from app.matching.ordinary_model import Leaning
from app.matching.persons import children_in, read_person
from app.matching.reading import Reading, read
from app.matching.standing import stands_in
from app.matching.types import HulpvraagInput, Need
from app.matching.wishes import read_wishes

SHORT_WORDS = 3
# What is left of a text without what is denied must be at least so many words to stand for it.
LEAST_WANTED = 4
# Who writes below this age is taken for a child of parents, not for a parent.
PARENT_FROM = 16
# From this chance on a need shows the conditions that belong to it.
SHOWS_FROM = 0.1
# From this chance on the groups of a need are taken for those of the person.
GROUP_FROM = 0.2
# So many needs lend a question in another language their Dutch words, each from this chance on.
MOST_LENT = 2
LENT_FROM = 0.3
# Words before those for whom a volunteer wants to do something.
_TOWARDS = frozenset(("met", "aan", "bij", "voor", "onder"))
# Groups of which a denial tells something; "geen kinderen" is no reason to leave out families.
_DENIABLE = frozenset(
    (
        "nieuwkomers",
        "lhbti",
        "dementie",
        "hersenletsel",
        "autisme",
        "verstandelijke-beperking",
        "dakloos",
        "minima",
    )
)


@dataclass(frozen=True, slots=True)
class Understanding:
    """A need with the chances of all behoeften (B,), the vector (D,), and the words as read.

    ``crisis`` is the soort of crisis that the text shows, or ``""``; ``leaning`` is to what its
    meaning leans of ordinary life and other desks.
    """

    need: Need
    chances: NDArray[np.float64]
    reading: Reading
    vector: NDArray[np.float32] | None = None
    crisis: str = ""
    leaning: Leaning | None = None


def understand(asked: HulpvraagInput, mind: Mind, places: Places, today: date) -> Understanding:
    """Understand ``asked``. What a person filled in comes before what their text seems to say."""
    lexicon = mind.lexicon
    reading = read(asked.tekst, lexicon)
    person = read_person(asked.tekst, reading, lexicon, today)
    wishes = read_wishes(reading, lexicon)
    about = places.without_names(wanted_text(asked.tekst, reading))
    about_words = reading if about == asked.tekst else read(about, lexicon)
    vector, meant, leaning = mind.question(about)
    learned = mind.learned(about, about_words.taal, vector, meant)
    kansen = topics.chances_in(about, about_words, lexicon, learned)
    chances = kansen.behoeften
    evidence = topics.thema_evidence(reading, lexicon)
    age = _age(asked) or person.leeftijd
    wijken, source = _wijken(asked, places)
    kind = _crisis(asked.tekst, reading, lexicon)
    geslacht = person.geslacht or _wished_sex(wishes.wensen)
    likely = tuple(lexicon.behoeften[i].slug for i in np.flatnonzero(chances >= SHOWS_FROM))
    talen = asked.talen or wishes.talen
    kinderen = children_in(asked.tekst, reading, lexicon, person)
    shown = lexicon.voorwaarden.of_question(
        reading.find(lexicon.voorwaarden.vraag), reading.denied_too, likely
    )
    need = Need(
        themas=topics.combine_themas(asked.themas, evidence, kansen.themas, lexicon, kind),
        behoeften=topics.say_behoeften(chances, lexicon),
        termen=_terms(about_words, chances, lexicon),
        wijken=wijken,
        wijk_bron=source,
        rol=asked.rol or person.rol,
        leeftijd=age,
        kinderen=kinderen,
        verlies=_losses(asked.tekst, likely),
        voorwaarden=lexicon.voorwaarden.of_life(shown, (reading.taal, *talen), kinderen),
        standen=stands_in(
            asked.tekst,
            reading.stems,
            (hit.meaning[0] for hit in reading.find(lexicon.rollen)),
        ),
        geslacht=geslacht,
        doelgroepen=_all_groups(asked, reading, lexicon, chances, (person.rol, age)),
        gekozen_doelgroepen=asked.doelgroepen,
        niet_doelgroepen=_denied_groups(asked, reading, lexicon),
        talen=talen,
        max_kosten=asked.max_kosten if asked.max_kosten is not None else wishes.max_kosten,
        toegankelijk=asked.toegankelijk or wishes.toegankelijk,
        gekozen_toegankelijk=asked.toegankelijk,
        dagdelen=asked.dagdelen or wishes.dagdelen,
        uitsluiten=reading.uitsluiten,
        niet_woorden=reading.niet_woorden,
        wensen=wishes.wensen,
        genoemd=_named(about, likely, chances, lexicon),
        taal=reading.taal,
        kort=len(reading.words) <= SHORT_WORDS,
    )
    return Understanding(need, chances, reading, vector, kind, leaning)


def _crisis(text: str, reading: Reading, lexicon: Lexicon) -> str:
    mend = dict(zip(reading.words, reading.stems, strict=True))
    return crisis.detect(text, mend, lexicon.crisis, lexicon.known_stems)


def _terms(words: Reading, chances: NDArray[np.float64], lexicon: Lexicon) -> tuple[str, ...]:
    """The stems to look for in the texts of aanbod, which are Dutch.

    A question in another language shares no words with them. So the needs that it most likely shows
    lend it the words of their titles; where none is likely its own words have to do.
    """
    own = tuple(stem for stem in words.telling if stem not in PEOPLE)
    if words.taal == "nl":
        return own
    likely = [i for i in np.argsort(-chances)[:MOST_LENT] if chances[i] >= LENT_FROM]
    titles = ". ".join(lexicon.behoeften[i].titel for i in likely)
    lent = read(titles, lexicon).telling if titles else ()
    return tuple(stem for stem in lent if stem not in PEOPLE) or own


def _named(
    text: str, likely: tuple[str, ...], chances: NDArray[np.float64], lexicon: Lexicon
) -> str:
    """The likeliest need, where ``text`` has a word for what it is about.

    An aanbod that says not to do it is then no option. Where only its meaning was seen, a refusal
    may be of something else.
    """
    slug = lexicon.behoeften[int(chances.argmax())].slug
    return slug if slug in likely and lexicon.kenmerken.weigert.names(slug, text) else ""


def _age(asked: HulpvraagInput) -> tuple[int, int] | None:
    if asked.leeftijd is not None:
        return (asked.leeftijd, asked.leeftijd)
    return asked.leeftijden


def _losses(text: str, likely: tuple[str, ...]) -> tuple[str, ...]:
    """Whom the person lost: as the text says, else as the likely needs show."""
    said = lost_in(text)
    return said or tuple(dict.fromkeys(BY_NEED[slug] for slug in likely if slug in BY_NEED))


def wanted_text(text: str, reading: Reading) -> str:
    """``text`` without what the person says not to want: its likeness says nothing of the need.

    The whole text where little else is left.
    """
    kept = len(reading.words) - len(reading.afgewezen)
    if not reading.afgewezen or kept < LEAST_WANTED:
        return text
    folded = fold(text)
    if len(folded) != len(text):
        text = folded  # the places of the words are those in the folded text
    parts, end = [], 0
    for place, (start, stop) in enumerate(token_spans(folded)[: len(reading.words)]):
        if place in reading.afgewezen:
            parts.append(text[end:start])
            end = stop
    return "".join((*parts, text[end:]))


def _wijken(asked: HulpvraagInput, places: Places) -> tuple[tuple[str, ...], str]:
    if asked.wijken:
        return asked.wijken, asked.wijk_bron
    found = places.in_text(asked.tekst) if asked.tekst else ()
    return found, "tekst" if found else ""


def _wished_sex(wishes: tuple[str, ...]) -> str:
    if "vrouwen" in wishes:
        return "v"
    return "m" if "mannen" in wishes else ""


def _all_groups(
    asked: HulpvraagInput,
    reading: Reading,
    lexicon: Lexicon,
    chances: NDArray[np.float64],
    person: tuple[str, tuple[int, int] | None],
) -> tuple[str, ...]:
    """The groups that the text shows, and those of the needs that it likely shows.

    ``person`` is the role and the age. Who writes that a parent forgets everything speaks of
    dementie without the word; who writes in another language is most likely new here; who is young
    speaks of their own parents.
    """
    rol, age = person
    found = dict.fromkeys(_groups(asked, reading, lexicon, age))
    for place in np.flatnonzero(chances >= GROUP_FROM):
        found.update(dict.fromkeys(lexicon.behoeften[place].doelgroepen))
    if reading.taal != "nl":
        found["nieuwkomers"] = None
    young = rol == "zelf" and age is not None and age[1] < PARENT_FROM
    if young and "ouders" not in asked.doelgroepen:
        found.pop("ouders", None)
    return tuple(found)


def _denied_groups(asked: HulpvraagInput, reading: Reading, lexicon: Lexicon) -> tuple[str, ...]:
    """The doelgroepen that somebody says not to belong to (*geen inburgering*), and only denies."""
    hits = reading.find(lexicon.doelgroepen)
    denied = dict.fromkeys(hit.meaning for hit in hits if reading.negated(hit.start))
    said = {hit.meaning for hit in hits if not reading.negated(hit.start)} | {*asked.doelgroepen}
    if lexicon.terzijde.has_means(fold(asked.tekst)):
        denied["minima"] = None
    if lexicon.terzijde.of_here(fold(asked.tekst)):
        denied["nieuwkomers"] = None
    return tuple(group for group in denied if group in _DENIABLE and group not in said)


def _volunteers_for(reading: Reading, place: int) -> bool:
    """Whether the word at ``place`` names whom a volunteer wants to do something for."""
    before = reading.words[max(0, place - 2) : place]
    return not _TOWARDS.isdisjoint(before) and any(
        word.startswith("vrijwillig") for word in reading.words
    )


def _groups(
    asked: HulpvraagInput,
    reading: Reading,
    lexicon: Lexicon,
    age: tuple[int, int] | None,
) -> tuple[str, ...]:
    """The doelgroepen that the text and the age show, in order of the text."""
    found = dict.fromkeys(asked.doelgroepen)
    for hit in reading.find(lexicon.doelgroepen):
        denied = hit.start in reading.denied or reading.negated(hit.start)
        if not denied and not _volunteers_for(reading, hit.start):
            found[hit.meaning] = None
    if age is not None:
        groups = (("kinderen", 0, 12), ("jongeren", 12, 26), ("ouderen", 65, 150))
        own = [group for group, low, high in groups if age[0] <= high and low <= age[1]]
        for group, _low, _high in groups:
            if group not in own and group not in asked.doelgroepen:
                found.pop(group, None)
        found.update(dict.fromkeys(own))
    found.pop("iedereen", None)
    return tuple(found)
