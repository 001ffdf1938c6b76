"""Errors that a person may see. Every one carries its own Dutch sentence."""

from collections.abc import Mapping, Sequence


class DichtbijError(Exception):
    """Base of all expected errors; ``str(error)`` is a Dutch sentence fit for a person."""


class SettingsError(DichtbijError):
    """A setting is missing or wrong; the program must not start."""


class NotFound(DichtbijError):
    """What was asked for does not exist, or may not be seen."""


class InvalidInput(DichtbijError):
    """Input broke one or more rules.

    ``fouten`` maps each offending key to its Dutch messages, in the shape that the match contract
    publishes (``{"wijk": ["onbekende wijk: WK999999"]}``).
    """

    def __init__(self, fouten: Mapping[str, Sequence[str]]) -> None:
        self.fouten: dict[str, list[str]] = {key: list(value) for key, value in fouten.items()}
        super().__init__("; ".join(f"{k}: {', '.join(v)}" for k, v in self.fouten.items()))
