"""What all our forms share."""

from collections.abc import Iterable
from typing import Any

from flask_wtf import FlaskForm
from wtforms import Field, FieldList, FormField, HiddenField, SelectChoice


class BaseForm(FlaskForm):
    """A form whose texts hold no NUL bytes and whose errors can be listed in field order."""

    class Meta(FlaskForm.Meta):
        def bind_field(self, form: Any, unbound_field: Any, options: dict[str, Any]) -> Any:
            if not issubclass(unbound_field.field_class, FieldList | FormField):
                options["filters"] = [without_nul, *unbound_field.kwargs.get("filters", ())]
            return unbound_field.bind(form=form, **options)

    def visible_errors(self) -> list[tuple[str, str]]:
        """(id of the field, first message) of each field that is wrong, from top to bottom."""
        return [
            (field.id, str(field.errors[0]))
            for field in self
            if isinstance(field, Field) and field.errors and not isinstance(field, HiddenField)
        ]


def select_choices(
    pairs: Iterable[tuple[str, str]], group: str | None = None, names: bool = False
) -> list[SelectChoice]:
    """What a select or a row of radio buttons offers, from (value, title), in their order.

    ``group`` is the title that they stand under in the list; None is no title. ``names``: the
    titles are Dutch names, also on a page in another language.
    """
    marks = {"lang": "nl"} if names else {}
    return [SelectChoice(value, title, marks, group) for value, title in pairs]


def without_nul(value: Any) -> Any:
    """``value`` without NUL bytes when it is a text: no database or person can use them."""
    return value.replace("\0", "") if isinstance(value, str) else value
