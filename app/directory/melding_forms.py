"""The form with which a visitor says what is not right, and the words of its reasons."""

from flask_babel import lazy_gettext as _l
from wtforms import RadioField, TextAreaField
from wtforms.validators import AnyOf, Length

from app.directory.meldingen import MOST_CHARACTERS
from app.directory.types import Besluit, MeldingReden
from app.web.forms import BaseForm, select_choices

REDENEN = {
    MeldingReden.VERHUISD: _l("Het is op een andere plek"),
    MeldingReden.GESTOPT: _l("Het is gestopt"),
    MeldingReden.TELEFOON: _l("Het telefoonnummer of e-mailadres klopt niet"),
    MeldingReden.TIJDEN: _l("De tijden kloppen niet"),
    MeldingReden.KOSTEN: _l("De kosten kloppen niet"),
    MeldingReden.VOL: _l("Het is vol"),
    MeldingReden.ANDERS: _l("Iets anders"),
}
BESLUITEN = {
    Besluit.VERWERKT: _l("Verwerkt"),
    Besluit.KLOPTE: _l("Het klopte toch"),
    Besluit.DUBBEL: _l("Dubbel"),
}


class MeldingForm(BaseForm):
    """What is not right, chosen from a list, and a few words about it."""

    reden = RadioField(
        _l("Wat klopt er niet?"),
        choices=select_choices((reden.value, words) for reden, words in REDENEN.items()),
        validate_choice=False,
        validators=[AnyOf(list(MeldingReden), _l("Kies wat er niet klopt."))],
    )
    tekst = TextAreaField(
        _l("Wilt u er iets bij schrijven?"),
        validators=[
            Length(
                max=MOST_CHARACTERS,
                message=_l("Uw tekst is te lang. Gebruik niet meer dan 500 tekens."),
            )
        ],
    )

    def chosen(self) -> tuple[MeldingReden, str]:
        """The reason and the words. Only after ``validate``."""
        return MeldingReden(self.reden.data), (self.tekst.data or "").strip()
