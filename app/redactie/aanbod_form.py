"""The form with the texts and facts of an aanbod. The rules of an import hold for what is sent."""

from collections.abc import Iterable, Mapping

from flask_babel import gettext, lazy_gettext
from wtforms import SelectMultipleField, StringField, TextAreaField

from app.directory import words
from app.directory.types import EIGEN_TEKSTEN, Aanmelden
from app.redactie.forms import Keuze
from app.web.forms import BaseForm, select_choices

# The fields of the form by the column of the flat file, in the order of the page.
KOLOMMEN = {
    "naam": "aanbod",
    "in_het_kort": "in_het_kort",
    "omschrijving": "omschrijving",
    "wat_gebeurt_er": "wat_gebeurt_er",
    "wie_komen_er": "wie_komen_er",
    "doelgroepen": "doelgroepen",
    "leeftijd_van": "leeftijd_van",
    "leeftijd_tot": "leeftijd_tot",
    "eerste_keer": "eerste_keer",
    "meenemen": "meenemen",
    "tijden": "tijden",
    "adres": "adres",
    "postcode": "postcode",
    "plaats": "plaats",
    "route": "route",
    "toegankelijk": "toegankelijk",
    "toegang": "toegang",
    "kosten": "kosten",
    "aanmelden": "aanmelden",
    "wachttijd": "wachttijd_weken",
    "talen": "talen",
    "telefoon": "telefoon",
    "wie_neemt_op": "wie_neemt_op",
    "email": "email",
    "website": "website",
}
VELDEN = {column: name for name, column in KOLOMMEN.items()}
LISTS = frozenset(("doelgroepen", "toegankelijk", "talen"))
LEZEN = ("omschrijving", *(name for name in EIGEN_TEKSTEN if name != "wie_neemt_op"))
"""The fields with a text of more than a line: each is looked at for how it reads."""

OFFERED_LANGUAGES = ("nl", "en", "ar", "tr", "pl", "uk", "ti", "so", "fa", "ru", "de", "fr", "es")
"""Languages to tick; what an aanbod has besides is there too."""


class AanbodForm(BaseForm):
    """What editors can change of an aanbod: all that somebody wants to know before going there."""

    naam = StringField(lazy_gettext("Naam"))
    in_het_kort = TextAreaField(lazy_gettext("In het kort"))
    omschrijving = TextAreaField(lazy_gettext("Omschrijving"))
    wat_gebeurt_er = TextAreaField(lazy_gettext("Wat gebeurt er?"))
    wie_komen_er = TextAreaField(lazy_gettext("Wie komen er?"))
    doelgroepen = SelectMultipleField(lazy_gettext("Voor wie"), validate_choice=False)
    leeftijd_van = StringField(lazy_gettext("Vanaf welke leeftijd"))
    leeftijd_tot = StringField(lazy_gettext("Tot en met welke leeftijd"))
    eerste_keer = TextAreaField(lazy_gettext("Hoe gaat de eerste keer?"))
    meenemen = TextAreaField(lazy_gettext("Wat neemt iemand mee?"))
    tijden = TextAreaField(lazy_gettext("Dagen en tijden"))
    adres = StringField(lazy_gettext("Straat en huisnummer"))
    postcode = StringField(lazy_gettext("Postcode"))
    plaats = StringField(lazy_gettext("Plaats"))
    route = TextAreaField(lazy_gettext("Hoe komt iemand er?"))
    toegankelijk = SelectMultipleField(lazy_gettext("Toegankelijk"), validate_choice=False)
    toegang = TextAreaField(lazy_gettext("Meer over de ingang en het gebouw"))
    kosten = StringField(lazy_gettext("Kosten"))
    aanmelden = Keuze(lazy_gettext("Hoe komt iemand binnen?"), default="")
    wachttijd = StringField(lazy_gettext("Wachttijd in weken"))
    talen = SelectMultipleField(lazy_gettext("Talen"), validate_choice=False)
    telefoon = StringField(lazy_gettext("Telefoon"))
    wie_neemt_op = StringField(lazy_gettext("Wie neemt de telefoon op?"))
    email = StringField(lazy_gettext("E-mail"))
    website = StringField(lazy_gettext("Website"))
    versie = StringField()

    def offer(self, doelgroepen: Mapping[str, str], talen: Iterable[str]) -> None:
        """Give the fields their choices: titles of doelgroepen by slug; ``talen`` it has now."""
        codes = dict.fromkeys((*OFFERED_LANGUAGES, *talen))
        self.doelgroepen.choices = select_choices(doelgroepen.items())
        self.talen.choices = select_choices((code, words.language(code)) for code in codes)
        self.toegankelijk.choices = select_choices(
            (value, words.accessibility(value)) for value in words.TOEGANKELIJK
        )
        self.aanmelden.choices = select_choices(
            [
                ("", gettext("Wij weten het niet")),
                (Aanmelden.INLOOP.value, gettext("Gewoon binnenlopen")),
                (Aanmelden.AANMELDEN.value, gettext("Eerst aanmelden")),
                (Aanmelden.VERWIJZING.value, gettext("Met een verwijzing")),
            ]
        )

    def cells(self, before: Mapping[str, str]) -> dict[str, str]:
        """What was filled in as cells of the flat file; ``before`` is the aanbod as it stands.

        Boxes have no order: as long as the same ones are ticked, the cell stays as it was.
        """
        found: dict[str, str] = {}
        for name, column in KOLOMMEN.items():
            if name in LISTS:
                found[column] = _ticked(self[name].data or (), before.get(column, ""))
            else:
                found[column] = (self[name].data or "").strip().replace("\r\n", "\n")
        found["tijden"] = "|".join(line.strip() for line in found["tijden"].splitlines())
        return found

    def fill(self, cells: Mapping[str, str], versie: int) -> None:
        """Show the aanbod as it stands; ``versie`` tells later whether it still stood so."""
        for name, column in KOLOMMEN.items():
            text = cells.get(column, "")
            self[name].data = [one for one in text.split("|") if one] if name in LISTS else text
        self.tijden.data = cells["tijden"].replace("|", "\n")
        self.versie.data = str(versie)

    def say_wrong(self, column: str, message: str) -> None:
        """Put the message of an import rule beside its field; what has none goes to the name."""
        field = self[VELDEN.get(column, "naam")]
        field.errors = [*field.errors, message[:1].upper() + message[1:] + "."]

    def title_of(self, column: str) -> str:
        """What a column of the flat file is called on the page."""
        return str(self[VELDEN[column]].label.text) if column in VELDEN else column


def _ticked(chosen: Iterable[str], before: str) -> str:
    was = [value for value in before.split("|") if value]
    now = set(chosen)
    return "|".join([value for value in was if value in now] + [c for c in chosen if c not in was])
