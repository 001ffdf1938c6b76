"""The form of the work screen. Its texts are Dutch only: workers read them."""

import re
from collections.abc import Container, Iterable, Sequence

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from wtforms import HiddenField, SelectField, SelectMultipleField, StringField, TextAreaField
from wtforms.validators import Length, ValidationError

from app.bewaarlijst.types import Keuze
from app.directory import words
from app.matching.forms import LEAST_CHARACTERS, PlaatsForm
from app.matching.requests import DAGDELEN, MOST_AGE, MOST_CHARACTERS, TOEGANKELIJK
from app.matching.types import HulpvraagInput
from app.web.forms import select_choices
from app.werk.types import GRATIS, TREDEN, Keuzes, Themastand

MOST_RESULTS = 25
KEY = re.compile(r"[0-9a-f]{32}")
TREDE_TITELS = {
    1: _l("1. Zelf doen"),
    2: _l("2. Samen met anderen"),
    3: _l("3. Hulp zonder verwijzing"),
    4: _l("4. Sociaal Wijkteam"),
    5: _l("5. Met verwijzing"),
}


class Bekend(SelectMultipleField):
    """Boxes to tick that say in Dutch that they do not know a value."""

    def pre_validate(self, form: object) -> None:
        known = {value for value, *_rest in self.iter_choices()}
        if not known.issuperset(self.data or ()):
            raise ValidationError(_("Deze keuze kennen wij niet. Kies er een uit de lijst."))


class WerkForm(PlaatsForm):
    """What a worker says of a resident: the question, where they live, their age, and what narrows.

    ``gezien`` and ``gekozen`` go along with the boxes of the themas (``Themastand``). ``lijst`` are
    the numbers of what is kept, ``keer`` the number under which a gap is told once.
    """

    hulpvraag = TextAreaField(
        _l("Wat zegt de inwoner?"),
        validators=[
            Length(
                max=MOST_CHARACTERS,
                message=_l("Deze tekst is te lang. Gebruik hoogstens %(max)d tekens."),
            )
        ],
    )
    wijk = SelectField(_l("Wijk van de inwoner"), choices=[], validate_choice=False)
    postcode = StringField(_l("Of de postcode"))
    plek = HiddenField()  # what forms with a place share; a worker is not where the resident lives
    leeftijd = StringField(_l("Leeftijd"))
    thema = Bekend(_l("Thema’s"), validate_choice=False)
    gezien = SelectMultipleField(validate_choice=False)
    gekozen = SelectMultipleField(validate_choice=False)
    erbij = SelectField(_l("Thema erbij"), validate_choice=False, default="")
    dagdeel = Bekend(_l("Wanneer"), validate_choice=False)
    kosten = Bekend(_l("Kosten"), validate_choice=False)
    taal = SelectField(_l("Taal"), validate_choice=False, default="")
    toegankelijk = Bekend(_l("Hoe kan iemand meedoen?"), validate_choice=False)
    trede = Bekend(_l("Trede"), validate_choice=False)
    keer = HiddenField()

    def offer(self, themas: Iterable[tuple[str, str]], talen: Iterable[str]) -> None:
        """Offer these themas, (slug, title), and languages, by their codes."""
        known = [*themas]
        for field in (self.thema, self.gezien, self.gekozen):
            field.choices = select_choices(known)
        self.erbij.choices = select_choices([("", _("Kies een thema")), *known])
        self.dagdeel.choices = select_choices([(d, words.part_of_day(d)) for d in DAGDELEN])
        self.kosten.choices = select_choices([(GRATIS, _("Alleen gratis"))])
        named = sorted(((code, words.language(code)) for code in talen), key=_title)
        self.taal.choices = select_choices([("", _("Maakt niet uit")), *named])
        self.toegankelijk.choices = select_choices(
            [(t, words.accessibility(t)) for t in TOEGANKELIJK]
        )
        self.trede.choices = select_choices([(str(t), str(TREDE_TITELS[t])) for t in TREDEN])

    def validate_hulpvraag(self, field: TextAreaField) -> None:
        """Asks for a text or a thema; a letter alone says nothing yet."""
        text = (field.data or "").strip()
        if not text and not self.themas.erbij:
            raise ValidationError(_("Schrijf op wat de inwoner zegt. Of kies een thema."))
        if text and text.isascii() and len(text) < LEAST_CHARACTERS:
            raise ValidationError(_("Deze tekst is heel kort. Schrijf er iets meer bij."))

    def validate_leeftijd(self, field: StringField) -> None:
        """An age is a whole number of years."""
        if (field.data or "").strip() and self._age() is None:
            raise ValidationError(
                _("Vul een leeftijd in van 0 tot en met %(most)s jaar.", most=MOST_AGE)
            )

    def validate_erbij(self, field: SelectField) -> None:
        """A thema that nobody knows can't be added."""
        _known(field)

    def validate_taal(self, field: SelectField) -> None:
        """Nor can a language."""
        _known(field)

    @property
    def themas(self) -> Themastand:
        """What stands in the boxes of the themas, with the one that is being added."""
        known = {value for value, *_rest in self.thema.iter_choices()}
        added = (self.erbij.data,) if self.erbij.data else ()
        return Themastand(
            gezien=_each(self.gezien.data, known),
            gekozen=_each([*(self.gekozen.data or ()), *added], known),
            aan=_each([*(self.thema.data or ()), *added], known),
        )

    @property
    def keuzes(self) -> Keuzes:
        """What narrows the options. Only after ``validate``."""
        return Keuzes(
            uit=frozenset(self.themas.uit),
            treden=frozenset(int(step) for step in self.trede.data or ()),
        )

    def key(self) -> str:
        """The number of the answer on the screen; ``""`` when it is none of ours."""
        text = self.keer.data or ""
        return text if KEY.fullmatch(text) else ""

    def asked(self) -> HulpvraagInput:
        """The question as the matcher takes it. Only after ``validate``."""
        wijken = self.wijken
        source = "postcode" if self.by_postcode else "gekozen"
        return HulpvraagInput(
            tekst=self.hulpvraag.data or "",
            themas=self.themas.erbij,
            wijken=wijken,
            wijk_bron=source if wijken else "",
            leeftijd=self._age(),
            talen=(self.taal.data,) if self.taal.data else (),
            max_kosten=0.0 if self.kosten.data else None,
            toegankelijk=_each(self.toegankelijk.data),
            dagdelen=_each(self.dagdeel.data),
            limiet=MOST_RESULTS,
        )

    def _age(self) -> int | None:
        text = (self.leeftijd.data or "").strip().removesuffix("jaar").strip()
        if not text.isascii() or not text.isdigit() or len(text) > len(str(MOST_AGE)):
            return None
        return int(text) if int(text) <= MOST_AGE else None

    def _ask_which(self, codes: Sequence[str]) -> str:
        names = ", ".join(self._places.wijken[code].naam for code in codes)
        return str(_("Deze postcode ligt in meer wijken: %(w)s. Kies de wijk.", w=names))


def kept(values: Sequence[str], toggled: str, gone: str) -> Keuze:
    """The list in a form: ``values``, with ``toggled`` put on or taken off, without ``gone``."""
    keuze = Keuze(Keuze.read(values).ids)
    for key in Keuze.read([toggled]).ids:
        keuze = keuze.without(key) if key in keuze.ids else keuze.plus(key)
    for key in Keuze.read([gone]).ids:
        keuze = keuze.without(key)
    return keuze


def _each(values: Iterable[str] | None, known: Container[str] | None = None) -> tuple[str, ...]:
    return tuple(v for v in dict.fromkeys(values or ()) if known is None or v in known)


def _title(pair: tuple[str, str]) -> str:
    return pair[1]


def _known(field: SelectField) -> None:
    if field.data and field.data not in {value for value, *_rest in field.iter_choices()}:
        raise ValidationError(_("Deze keuze kennen wij niet. Kies er een uit de lijst."))
