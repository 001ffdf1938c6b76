"""Why somebody does not get in with the account of the gemeente, and what they are told.

The log gets the name of the reason alone: no code, no token, no name of a person.
"""

from dataclasses import dataclass
from enum import Enum
from http import HTTPStatus

from app.core.errors import DichtbijError


@dataclass(frozen=True, slots=True)
class Uitleg:
    """What the page says: its status, its title, what happened and what one can do now."""

    status: HTTPStatus
    titel: str
    tekst: str
    nu: str


class Reden(Enum):
    """A reason with its explanation."""

    GEWEIGERD = Uitleg(
        HTTPStatus.FORBIDDEN,
        "U bent niet ingelogd",
        "Het inloggen met uw werkaccount is gestopt.",
        "Probeer het opnieuw. Lukt het niet? Vraag dan de helpdesk of u Dichtbij mag gebruiken.",
    )
    VERLOPEN = Uitleg(
        HTTPStatus.BAD_REQUEST,
        "Dit inloggen is niet meer geldig",
        "Het duurde te lang. Of deze link is al eens gebruikt.",
        "Begin opnieuw met inloggen. Gebruik daarvoor hetzelfde venster, en sta cookies toe.",
    )
    KLOPT_NIET = Uitleg(
        HTTPStatus.BAD_REQUEST,
        "Uw gegevens kloppen niet",
        "Wij kregen een antwoord dat niet bij uw vraag past. Daarom laten wij u niet binnen.",
        "Begin opnieuw met inloggen. Gebeurt dit vaker? Vertel het de beheerder.",
    )
    ONBEREIKBAAR = Uitleg(
        HTTPStatus.BAD_GATEWAY,
        "Het inloggen van de gemeente doet het niet",
        "Wij krijgen geen goed antwoord van het systeem waarmee u inlogt. Dit ligt niet aan u.",
        "Probeer het over een paar minuten nog een keer. Duurt het langer? Bel de helpdesk.",
    )
    VERKEERD_INGESTELD = Uitleg(
        HTTPStatus.BAD_GATEWAY,
        "Het inloggen is niet goed ingesteld",
        "Dichtbij en het systeem van de gemeente begrijpen elkaar niet. Dit ligt niet aan u.",
        "Vertel het de beheerder. Die vindt de reden in het logboek.",
    )
    GEEN_ROL = Uitleg(
        HTTPStatus.FORBIDDEN,
        "U mag nog niet in Dichtbij",
        "Uw werkaccount zit niet in een groep die met Dichtbij werkt.",
        "Vraag de helpdesk om u in zo’n groep te zetten. Log daarna opnieuw in.",
    )
    TE_VEEL_GROEPEN = Uitleg(
        HTTPStatus.FORBIDDEN,
        "Wij zien uw groepen niet",
        "U zit in zo veel groepen dat uw werkaccount ze niet meer doorgeeft.",
        "Vertel het de beheerder. Met app-rollen werkt het wel.",
    )
    GEEN_TWEEDE_STAP = Uitleg(
        HTTPStatus.FORBIDDEN,
        "U had een tweede stap nodig",
        "U logde in zonder code, sleutel of app. Voor Dichtbij is dat te weinig.",
        "Zet bij uw werkaccount een tweede stap aan. De helpdesk helpt u. Log daarna opnieuw in.",
    )
    AFGESLOTEN = Uitleg(
        HTTPStatus.FORBIDDEN,
        "Uw account is afgesloten",
        "De beheerder heeft uw account bij Dichtbij afgesloten.",
        "Denkt u dat dit niet klopt? Vraag het aan de beheerder.",
    )


class SsoError(DichtbijError):
    """Somebody does not get in. ``detail`` is for the log: a word of ours, never of the answer."""

    def __init__(self, reden: Reden, detail: str = "") -> None:
        self.reden = reden
        self.detail = detail
        super().__init__(reden.value.tekst)
