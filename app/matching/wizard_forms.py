"""The forms of the guided questions, one a page."""

from collections.abc import Mapping

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from wtforms import (
    HiddenField,
    RadioField,
    SelectField,
    SelectMultipleField,
    StringField,
    TextAreaField,
)
from wtforms.validators import AnyOf, InputRequired, Length

from app.matching.forms import PlaatsForm
from app.matching.requests import MOST_CHARACTERS
from app.matching.wizard import UNKNOWN, WIE
from app.web.forms import BaseForm, select_choices


def who() -> dict[str, str]:
    """For whom somebody may ask, in words."""
    return {
        "zelf": str(_("Voor mijzelf")),
        "kind": str(_("Voor een kind tot en met 12 jaar")),
        "jongere": str(_("Voor een jongere van 12 tot en met 26 jaar")),
        "oudere": str(_("Voor iemand van 65 jaar of ouder")),
        "ander": str(_("Voor iemand anders")),
        UNKNOWN: str(_("Ik weet het niet")),
    }


class WieForm(BaseForm):
    """For whom it is."""

    wie = RadioField(
        _l("Voor wie zoekt u iets?"),
        validators=[AnyOf(list(WIE), _l("Kies een antwoord. Ik weet het niet mag ook."))],
        validate_choice=False,
    )

    def set_people(self) -> None:
        """Offer those for whom one may ask."""
        self.wie.choices = select_choices(who().items())


class OnderwerpForm(BaseForm):
    """What it is about."""

    thema = SelectMultipleField(
        _l("Waar gaat het over?"),
        validators=[InputRequired(_l("Kies een onderwerp. Ik weet het niet mag ook."))],
        validate_choice=False,
    )

    def set_themas(self, titels: Mapping[str, str]) -> None:
        """Offer these themas (titles by slug), and not knowing."""
        self.thema.choices = select_choices([*titels.items(), (UNKNOWN, _("Ik weet het niet"))])


class PlaatsStapForm(PlaatsForm):
    """Where somebody lives; here it must be answered, and not knowing is an answer."""

    wijk = SelectField(_l("Uw wijk"), choices=[], validate_choice=False)
    postcode = StringField(_l("Of vul uw postcode in"))
    plek = HiddenField()

    def validate(self, extra_validators: object = None) -> bool:
        """Also asks for any answer."""
        good = super().validate(extra_validators)
        if good and not self.wijk.data and not self.wijken:
            self.wijk.errors = [_("Kies uw wijk of vul uw postcode in. Ik weet het niet mag ook.")]
            return False
        return good


class ControleForm(BaseForm):
    """What somebody wants to add in their own words; needed when they chose no thema."""

    hulpvraag = TextAreaField(
        _l("Wilt u er iets bij vertellen?"),
        validators=[
            Length(max=MOST_CHARACTERS, message=_l("Uw tekst is te lang. Maak hem korter."))
        ],
    )
