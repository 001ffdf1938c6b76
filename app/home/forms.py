"""The form in the stijlgids."""

from wtforms import SelectField, SelectMultipleField, StringField, TextAreaField
from wtforms.validators import InputRequired
from wtforms.widgets import CheckboxInput

from app.web.forms import BaseForm, select_choices


class VoorbeeldForm(BaseForm):
    """One field of each kind. It is drawn, and sent nowhere."""

    naam = StringField("Naam van de plek", validators=[InputRequired("Vul een naam in.")])
    uitleg = TextAreaField("Uitleg", validators=[InputRequired("Schrijf in één zin wat het is.")])
    wijk = SelectField(
        "Wijk",
        choices=select_choices([("", "Kies een wijk"), ("a", "Wijk A"), ("b", "Wijk B")]),
        default="",
    )
    dagen = SelectMultipleField(
        "Dagen",
        choices=select_choices([("ma", "Maandag"), ("di", "Dinsdag")]),
        option_widget=CheckboxInput(),
    )
