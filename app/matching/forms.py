"""The question form of the public site."""

from collections.abc import Sequence

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from wtforms import SelectField, StringField, TextAreaField
from wtforms.validators import DataRequired, Length

from app.geo.places import Places
from app.matching.requests import MOST_CHARACTERS
from app.matching.types import HulpvraagInput
from app.web.forms import BaseForm

UNKNOWN = "weet-niet"


class HulpvraagForm(BaseForm):
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

    def set_places(self, places: Places) -> None:
        """Offer the wijken of ``places``."""
        self._places = places
        ordered = sorted(places.wijken.values(), key=lambda wijk: wijk.naam)
        self.wijk.choices = [
            ("", _("Kies een wijk")),
            *[(wijk.code, wijk.naam) for wijk in ordered],
            (UNKNOWN, _("Ik weet het niet")),
        ]

    def validate(self, extra_validators: object = None) -> bool:
        """Also checks the place. A postcode in more than one wijk asks which; it never guesses."""
        good = super().validate(extra_validators)
        return self._valid_place() and good

    def _valid_place(self) -> bool:
        wijk = self.wijk.data or ""
        if wijk == UNKNOWN or wijk in self._places.wijken:
            return True
        if wijk:
            self.wijk.errors = [_("Deze wijk kennen wij niet. Kies een wijk uit de lijst.")]
            return False
        text = (self.postcode.data or "").strip()
        if not text:
            return True
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

    def asked(self) -> HulpvraagInput:
        """The question as the matcher takes it. Only after ``validate``."""
        wijk = self.wijk.data or ""
        if wijk in self._places.wijken:
            return HulpvraagInput(tekst=self.hulpvraag.data or "", wijken=(wijk,))
        codes = self._places.wijken_of_postcode(self.postcode.data or "")
        return HulpvraagInput(
            tekst=self.hulpvraag.data or "",
            wijken=codes,
            wijk_bron="postcode" if codes else "",
        )
