"""Signing in, and changing a password."""

from flask_babel import lazy_gettext as _
from wtforms import HiddenField, PasswordField, StringField
from wtforms.validators import InputRequired, Length

from app.accounts.passwords import LONGEST
from app.web.forms import BaseForm


class InlogForm(BaseForm):
    """Name and password; ``volgende`` is the page that was asked for."""

    gebruikersnaam = StringField(
        _("Gebruikersnaam"),
        validators=[
            InputRequired(_("Vul uw gebruikersnaam in.")),
            Length(max=120, message=_("Deze gebruikersnaam is te lang.")),
        ],
    )
    wachtwoord = PasswordField(
        _("Wachtwoord"), validators=[InputRequired(_("Vul uw wachtwoord in."))]
    )
    volgende = HiddenField()


class WachtwoordForm(BaseForm):
    """Another password."""

    huidig = PasswordField(
        _("Uw wachtwoord nu"), validators=[InputRequired(_("Vul uw huidige wachtwoord in."))]
    )
    nieuw = PasswordField(
        _("Nieuw wachtwoord"),
        validators=[
            InputRequired(_("Vul een nieuw wachtwoord in.")),
            Length(max=LONGEST, message=_("Dit wachtwoord is te lang.")),
        ],
    )
