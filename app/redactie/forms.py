"""The forms of the editors. Their texts are Dutch only, and go through gettext like all others."""

import re
from collections.abc import Iterable, Mapping

from flask_babel import gettext, lazy_gettext
from wtforms import Form, SelectChoice, SelectField, StringField
from wtforms.validators import DataRequired, Length, ValidationError

from app.directory.types import Waarom
from app.web.forms import BaseForm, select_choices
from app.web.routing import LARGEST_ID

# A time ("11.00 tot 21.00 uur") has no six digits with at most one sign between them.
_NUMBER = re.compile(r"(?:\d[ -]?){6}")


class Keuze(SelectField):
    """A select that says in Dutch that it does not know a value."""

    def pre_validate(self, form: Form) -> None:
        if self.data not in {value for value, *_ in self.iter_choices()}:
            raise ValidationError(gettext("Deze keuze kennen wij niet. Kies er een uit de lijst."))


def _in_groups(grouped: Mapping[str, Iterable[tuple[str, str]]]) -> list[SelectChoice]:
    return [one for title, own in grouped.items() for one in select_choices(own, title or None)]


class BehoefteForm(BaseForm):
    """What an editor says of a behoefte; ``actie`` is a button: an oordeel, a colon and a slug."""

    behoefte = Keuze(lazy_gettext("Behoefte"), default="")

    def offer(self, grouped: Mapping[str, Iterable[tuple[str, str]]]) -> None:
        """The behoeften to choose from, (slug, title), under the title of their thema."""
        self.behoefte.choices = [
            *select_choices([("", gettext("Kies een behoefte"))]),
            *_in_groups(grouped),
        ]


class WoordForm(BaseForm):
    """A word or phrase to add to a thema, doelgroep or behoefte."""

    slug = Keuze(lazy_gettext("Waar hoort het bij?"), default="")
    kant = Keuze(lazy_gettext("Wie zegt het zo?"))
    taal = Keuze(lazy_gettext("Taal"), default="nl")
    woorden = StringField(
        lazy_gettext("Woord of zin"),
        validators=[
            DataRequired(lazy_gettext("Schrijf een woord of een korte zin.")),
            Length(max=160, message=lazy_gettext("Dit is te lang. Gebruik hoogstens 160 tekens.")),
        ],
        filters=[lambda text: " ".join((text or "").split())],
    )

    def offer(
        self,
        slug: Mapping[str, Iterable[tuple[str, str]]],
        **choices: Iterable[tuple[str, str]],
    ) -> None:
        """Give the selects their choices, (value, title); those of ``slug`` under their titles."""
        self.slug.choices = _in_groups(slug)
        for name, options in choices.items():
            self[name].choices = select_choices(options)

    def validate_slug(self, field: Keuze) -> None:
        """Something was chosen."""
        if not field.data:
            raise ValidationError(gettext("Kies waar het woord bij hoort."))


class OpvolgerForm(BaseForm):
    """What takes the place of an aanbod: its number, or any address of it, and why."""

    waarom = Keuze(lazy_gettext("Wat is er aan de hand?"), default="")
    opvolger = StringField(lazy_gettext("Nummer of adres van het andere aanbod"))

    def offer(self) -> None:
        """Give the select its choices."""
        self.waarom.choices = select_choices(
            [
                ("", gettext("Kies wat er aan de hand is")),
                (Waarom.VERVOLG.value, gettext("Dit gaat verder als ander aanbod")),
                (Waarom.DUBBEL.value, gettext("Dit staat er twee keer op")),
            ]
        )

    def validate_waarom(self, field: Keuze) -> None:
        """Something was chosen."""
        if not field.data:
            raise ValidationError(gettext("Kies wat er aan de hand is."))

    def validate_opvolger(self, field: StringField) -> None:
        """There is a number in it."""
        if number_in(field.data or "", "aanbod") is None:
            raise ValidationError(
                gettext("Wij zien geen nummer. Zoek het andere aanbod, of plak het adres ervan.")
            )


class SamenvoegForm(BaseForm):
    """The organisation that another one becomes part of: its number, or any address of it."""

    opvolger = StringField(lazy_gettext("Nummer of adres van de andere organisatie"))

    def validate_opvolger(self, field: StringField) -> None:
        """There is a number in it."""
        if number_in(field.data or "", "organisaties") is None:
            raise ValidationError(
                gettext("Wij zien geen nummer. Zoek de andere organisatie, of plak het adres.")
            )


class HulplijnForm(BaseForm):
    """When a helpline can be called. Its number is no matter of editors: that is in the data."""

    wanneer = StringField(
        lazy_gettext("Wanneer kunt u bellen?"),
        validators=[
            DataRequired(lazy_gettext("Schrijf wanneer deze lijn te bellen is.")),
            Length(max=160, message=lazy_gettext("Dit is te lang. Gebruik hoogstens 160 tekens.")),
        ],
        filters=[lambda text: " ".join((text or "").split())],
    )

    def validate_wanneer(self, field: StringField) -> None:
        """Another number would be a line that nobody checked."""
        if _NUMBER.search(field.data or ""):
            raise ValidationError(
                gettext("Zet hier geen telefoonnummer. Het nummer staat er al bij.")
            )


def number_in(text: str, part: str) -> int | None:
    """The id that ``text`` is, or that stands behind ``/part/`` in an address; None without one."""
    found = re.fullmatch(r"\s*(\d{1,10})\s*", text, re.ASCII) or re.search(
        rf"/{part}/(\d{{1,10}})(?![\w])", text, re.ASCII
    )
    number = int(found.group(1)) if found else 0
    return number if 0 < number <= LARGEST_ID else None
