"""The question form of the public site, and the place that forms ask for."""

from collections.abc import Callable, Sequence

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from wtforms import HiddenField, SelectField, StringField, TextAreaField
from wtforms.validators import DataRequired, Length, ValidationError

from app.core.text import tokens
from app.geo.distance import Plek
from app.geo.places import Places
from app.geo.spots import read_spot
from app.matching.requests import MOST_CHARACTERS
from app.matching.types import HulpvraagInput
from app.web.forms import BaseForm, select_choices

UNKNOWN = "weet-niet"
LEAST_CHARACTERS = 3

Locate = Callable[[Plek], str | None]


class PlaatsForm(BaseForm):
    """What forms with a place share. ``wijk`` goes before ``postcode``, that before ``plek``.

    ``plek`` is where the browser says that somebody is (``52.516,6.083``): only when they ask for
    that. It becomes a wijk here and is kept nowhere.
    """

    wijk: SelectField
    postcode: StringField
    plek: HiddenField

    def set_places(self, places: Places, locate: Locate) -> None:
        """Offer the wijken of ``places``; ``locate`` tells in which one a spot lies."""
        self._places, self._locate = places, locate
        ordered = sorted(places.wijken.values(), key=lambda wijk: wijk.naam)
        self.wijk.choices = [
            *select_choices([("", _("Kies een wijk"))]),
            *select_choices([(wijk.code, wijk.naam) for wijk in ordered], names=True),
            *select_choices([(UNKNOWN, _("Ik weet het niet"))]),
        ]

    def validate(self, extra_validators: object = None) -> bool:
        """Also checks the place. A postcode in more than one wijk asks which; it never guesses."""
        good = super().validate(extra_validators)
        return self._valid_place() and good

    @property
    def wijken(self) -> tuple[str, ...]:
        """The code of the wijk where somebody lives; () when it was not told."""
        chosen = self.wijk.data or ""
        if chosen in self._places.wijken:
            return (chosen,)
        if chosen == UNKNOWN:
            return ()
        if self._typed_postcode:
            return self._places.wijken_of_postcode(self._typed_postcode)
        found = self._wijk_of_spot()
        return (found,) if found else ()

    @property
    def by_postcode(self) -> bool:
        """Whether it is the postcode that tells the wijk."""
        return not self.wijk.data and bool(self._typed_postcode)

    @property
    def _typed_postcode(self) -> str:
        return (self.postcode.data or "").strip()

    def _wijk_of_spot(self) -> str | None:
        spot = read_spot(self.plek.data or "")
        return self._locate(spot) if spot else None

    def _valid_place(self) -> bool:
        chosen = self.wijk.data or ""
        if chosen and chosen != UNKNOWN and chosen not in self._places.wijken:
            self.wijk.errors = [_("Deze wijk kennen wij niet. Kies een wijk uit de lijst.")]
            return False
        if chosen:
            return True
        if self._typed_postcode:
            return self._valid_postcode(self._typed_postcode)
        if self.plek.data and self._wijk_of_spot() is None:
            self.plek.data = ""
            self.wijk.errors = [
                _("U bent nu niet in %(gemeente)s. Kies een wijk.", gemeente=self._places.naam)
            ]
            return False
        return True

    def _valid_postcode(self, text: str) -> bool:
        codes = self._places.wijken_of_postcode(text)
        if len(codes) == 1:
            return True
        if len(codes) > 1:
            self.wijk.errors = [self._ask_which(codes)]
        elif self._places.pc4(text) is None:
            self.postcode.errors = [_("Dit is geen postcode. Een postcode is bijvoorbeeld 8031.")]
        else:
            self.postcode.errors = [
                _("Deze postcode ligt niet in %(gemeente)s.", gemeente=self._places.naam)
            ]
        return False

    def _ask_which(self, codes: Sequence[str]) -> str:
        names = [self._places.wijken[code].naam for code in codes]
        return str(_("Deze postcode ligt in meer wijken: %(w)s. Kies uw wijk.", w=", ".join(names)))


class HulpvraagForm(PlaatsForm):
    """A question in somebody's own words, and where they live if they want to say so."""

    hulpvraag = TextAreaField(
        _l("Wat is er aan de hand?"),
        validators=[
            DataRequired(_l("Schrijf op waar u hulp bij zoekt.")),
            Length(max=MOST_CHARACTERS, message=_l("Uw tekst is te lang. Maak hem korter.")),
        ],
    )
    wijk = SelectField(_l("In welke wijk woont u?"), choices=[], validate_choice=False)
    postcode = StringField(_l("Of vul uw postcode in"))
    plek = HiddenField()

    def validate_hulpvraag(self, field: TextAreaField) -> None:
        """Refuses a text that says nothing yet: a letter or two, or a place alone."""
        text = (field.data or "").strip()
        if text.isascii() and len(text) < LEAST_CHARACTERS:
            raise ValidationError(_("Uw vraag is heel kort. Schrijf er iets meer bij."))
        if self.only_a_place:
            raise ValidationError(
                _("U schrijft alleen waar u woont. Schrijf erbij waar u hulp bij zoekt.")
            )

    @property
    def only_a_place(self) -> str:
        """The code of the wijk when the text names that and nothing else; else empty."""
        text = self.hulpvraag.data or ""
        codes = self._places.in_text(text) or self._places.by_name(text)
        if not codes or _says_more(self._places.without_names(text)):
            return ""
        return codes[0]

    def asked(self) -> HulpvraagInput:
        """The question as the matcher takes it. Only after ``validate``."""
        wijken = self.wijken
        source = "postcode" if self.by_postcode else "gekozen"
        return HulpvraagInput(
            tekst=self.hulpvraag.data or "",
            wijken=wijken,
            wijk_bron=source if wijken else "",
        )


_PLACE_WORDS = frozenset(
    ["in", "de", "het", "te", "wijk", "buurt", "postcode", "uit", "bij", "woon", "ik"]
)


def _says_more(text: str) -> bool:
    return any(word not in _PLACE_WORDS for word in tokens(text))
