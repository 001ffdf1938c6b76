"""The filters of the signalen pages: a GET form, so that an address can be kept and shared."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from flask_babel import gettext, lazy_gettext
from wtforms import Form, SelectField, StringField
from wtforms.validators import ValidationError

from app.signalering.types import SignaalFilter
from app.web.forms import BaseForm, select_choices

FIRST_DAY = date(2000, 1, 1)
LAST_DAY = date(2100, 1, 1)


class Keuze(SelectField):
    """A select that says in Dutch that it does not know a value. Empty means all."""

    def pre_validate(self, form: Form) -> None:
        if self.data not in {value for value, *_ in self.iter_choices()}:
            raise ValidationError(gettext("Deze keuze kennen wij niet. Kies er een uit de lijst."))


class Dag(StringField):
    """A day, as a browser's date field sends it or as people here write it.

    ``data`` is the text as it was typed, so that nothing is lost; ``dag`` the day, None when empty
    or wrong.
    """

    dag: date | None = None

    def pre_validate(self, form: Form) -> None:
        text = (self.data or "").strip()
        if text:
            self.dag = _day(text)


def _day(text: str) -> date:
    for pattern in ("%Y-%m-%d", "%d-%m-%Y"):
        try:
            found = datetime.strptime(text, pattern).date()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
        if FIRST_DAY <= found <= LAST_DAY:
            return found
        raise ValidationError(gettext("Kies een datum tussen 2000 en 2100."))
    raise ValidationError(gettext("Dit is geen datum. Schrijf hem zo: 31-12-2026."))


class FilterForm(BaseForm):
    """Wijk, thema, reden and period of the list, and the quarter of the table.

    Reads the address only and changes nothing: no CSRF token.
    """

    class Meta(BaseForm.Meta):
        csrf = False

    wijk = Keuze(lazy_gettext("Wijk"), default="")
    thema = Keuze(lazy_gettext("Thema"), default="")
    reden = Keuze(lazy_gettext("Reden"), default="")
    van = Dag(lazy_gettext("Vanaf"))
    tot = Dag(lazy_gettext("Tot en met"))
    newest_quarter = ""
    kwartaal = Keuze(lazy_gettext("Periode"), default="")

    def validate_tot(self, field: Dag) -> None:
        """A period ends on or after the day on which it begins."""
        if field.dag and self.van.dag and field.dag < self.van.dag:
            raise ValidationError(gettext("Deze dag ligt vóór de dag bij ‘Vanaf’."))

    def offer(self, **choices: Iterable[tuple[str, str]]) -> None:
        """Give the selects their choices, (value, title) each; the first one means all."""
        for name, options in choices.items():
            self[name].choices = select_choices([("", gettext("Alles")), *options])

    def offer_quarters(self, kwartalen: Iterable[tuple[str, str]]) -> None:
        """The quarters of the table, (code, title) each; the first one is meant by none."""
        self.kwartaal.choices = select_choices(kwartalen)
        self.newest_quarter = str(self.kwartaal.choices[0].value)
        self.kwartaal.data = self.kwartaal.data or self.newest_quarter

    def chosen(self) -> SignaalFilter:
        """What was filled in; only after ``validate``."""
        return SignaalFilter(
            wijk=self.wijk.data or "",
            thema=self.thema.data or "",
            reden=self.reden.data or "",
            van=self.van.dag,
            tot=self.tot.dag,
        )


def as_arguments(keuze: SignaalFilter) -> Mapping[str, str]:
    """The filters as the arguments of an address; what is not chosen is left out."""
    values = {
        "wijk": keuze.wijk,
        "thema": keuze.thema,
        "reden": keuze.reden,
        "van": keuze.van.isoformat() if keuze.van else "",
        "tot": keuze.tot.isoformat() if keuze.tot else "",
    }
    return {name: value for name, value in values.items() if value}
