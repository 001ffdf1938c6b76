"""The second step of signing in, and setting one up."""

from flask_babel import lazy_gettext as _
from wtforms import HiddenField, PasswordField, StringField
from wtforms.validators import InputRequired, Length

from app.accounts.factors import LONGEST_NAME
from app.web.forms import BaseForm

TOO_LONG = Length(max=40, message=_("Deze code is te lang."))


class CodeForm(BaseForm):
    """A code of the code app; ``volgende`` is the page that was asked for."""

    code = StringField(
        _("Code uit uw code-app"),
        validators=[InputRequired(_("Vul de code uit uw code-app in.")), TOO_LONG],
    )
    volgende = HiddenField()


class HerstelForm(BaseForm):
    """A recovery code."""

    herstelcode = StringField(
        _("Herstelcode"), validators=[InputRequired(_("Vul een herstelcode in.")), TOO_LONG]
    )


class CodeAppForm(BaseForm):
    """A first code of a new code app. ``geheim`` is its secret, sealed."""

    code = StringField(
        _("Code uit uw code-app"),
        validators=[InputRequired(_("Vul de code uit uw code-app in.")), TOO_LONG],
    )
    geheim = HiddenField()


class PasskeyForm(BaseForm):
    """A new passkey, by a name to know it by."""

    naam = StringField(
        _("Naam voor deze passkey"),
        validators=[Length(max=LONGEST_NAME, message=_("Deze naam is te lang."))],
    )


class BevestigForm(BaseForm):
    """The password again; ``volgende`` is the page that was asked for."""

    wachtwoord = PasswordField(
        _("Uw wachtwoord"), validators=[InputRequired(_("Vul uw wachtwoord in."))]
    )
    volgende = HiddenField()
