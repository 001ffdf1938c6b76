"""Settings: read once from the environment into one frozen object."""

import contextlib
import os
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from app.core.errors import SettingsError

ROOT = Path(__file__).resolve().parent.parent
THEMAS = ROOT / "app" / "static" / "themas"
LONGEST_DAYS = 36_500
LONGEST_ISSUER = 255
ENVIRONMENTS = ("ontwikkeling", "test", "productie")
SECOND_STEP = ("verplicht", "vrij")
ROLLEN = ("swt", "beleid", "redactie", "beheerder")
"""The roles that a group may give; ``accounts.types.Rol`` has the same, from least to most."""
SSO_MFA = "mfa,otp,hwk,sc"
"""What RFC 8176 calls more than one factor, a one-time code, a key of its own, a smart card."""


@dataclass(frozen=True, slots=True)
class Sso:
    """How staff sign in with the account that they have at the gemeente (docs/inloggen.md).

    ``rollen`` are pairs of a group and the role that it gives. ``client_secret`` is empty for a
    public client, which has PKCE alone. ``mfa`` are the values of ``amr``, ``acr`` or ``acrs`` that
    show a second step; with ``acr`` that value is asked for, and it alone counts. With ``alleen``
    only an administrator may still use a password.
    """

    uitgever: str
    client_id: str
    client_secret: str = field(repr=False)
    rollen: tuple[tuple[str, str], ...]
    groepen_claim: str
    mfa: frozenset[str]
    acr: str
    alleen: bool

    @property
    def herkomst(self) -> str:
        """Scheme, host and port of the provider: the only place that sign-in speaks to."""
        parts = urlsplit(self.uitgever)
        return f"{parts.scheme}://{parts.netloc}"


@dataclass(frozen=True, slots=True)
class Settings:
    """All that an installation can set. Durations are in the unit their name says."""

    environment: str
    database_url: str
    index_dir: Path
    instance_dir: Path
    seeds_dir: Path
    secret_key: str
    gemeente: str
    thema: str
    proxies: int
    session_idle_minutes: int
    session_hours: int
    tweede_stap: str
    match_rate_limit: str
    api_rate_limit: str
    api_contact: str
    geocoder: str
    meaning: str
    onnx_dir: Path | None
    verlaat_url: str
    voorlees_link: str
    site_url: str
    security_contact: str
    contact_email: str
    kaart_tegels: str
    kaart_bron: str
    bewaar_hulpvragen_dagen: int
    bewaar_meldingen_dagen: int
    algoritme_contact: str
    algoritme_sinds: str
    dpia_link: str
    sso: Sso | None

    @property
    def production(self) -> bool:
        return self.environment == "productie"

    @property
    def password_is_enough(self) -> bool:
        """Whether who has no second step may come in with a password alone. Never in production."""
        return self.tweede_stap == "vrij"


def read_settings(env: Mapping[str, str]) -> Settings:
    """Settings from environment variables (README, "Instellen", lists them).

    Raises SettingsError, with one Dutch line that names all that is missing or wrong.
    """
    problems: list[str] = []
    environment = env.get("APP_ENV", "ontwikkeling")
    if environment not in ENVIRONMENTS:
        problems.append(f"APP_ENV is '{environment}', kies uit {', '.join(ENVIRONMENTS)}")
    instance = Path(env.get("INSTANCE_DIR", ROOT / "instance"))
    if environment == "productie":
        problems += [
            f"{name} ontbreekt" for name in ("SECRET_KEY", "DATABASE_URL") if not env.get(name)
        ]
        if 0 < len(env.get("SECRET_KEY", "")) < 32:
            problems.append("SECRET_KEY is korter dan 32 tekens")
    settings = Settings(
        environment=environment,
        database_url=env.get("DATABASE_URL") or f"sqlite:///{instance / 'dichtbij.sqlite'}",
        index_dir=Path(env.get("INDEX_DIR", instance / "index")),
        instance_dir=instance,
        seeds_dir=Path(env.get("SEEDS_DIR", ROOT / "seeds")),
        secret_key=env.get("SECRET_KEY", ""),
        gemeente=env.get("GEMEENTE", "GM0193"),
        thema=_thema(env.get("SITE_THEMA", "dichtbij"), problems),
        proxies=_whole_number(env, "PROXIES", 0, problems),
        session_idle_minutes=_whole_number(env, "SESSION_IDLE_MINUTES", 30, problems),
        session_hours=_whole_number(env, "SESSION_HOURS", 10, problems),
        tweede_stap=_second_step(env, environment, problems),
        match_rate_limit=env.get("MATCH_RATE_LIMIT", "12000 per minute"),
        api_rate_limit=env.get("API_RATE_LIMIT", "600 per minute"),
        api_contact=_email_address(env, "API_CONTACT", problems),
        geocoder=env.get("GEOCODER", "pdok"),
        meaning=env.get("MEANING", "auto"),
        onnx_dir=Path(env["MEANING_ONNX"]) if env.get("MEANING_ONNX") else None,
        verlaat_url=_web_address(env, "VERLAAT_URL", "https://www.knmi.nl/", problems),
        voorlees_link=_web_address(env, "VOORLEES_LINK", "", problems),
        site_url=_site_url(env, problems),
        security_contact=env.get("SECURITY_CONTACT", ""),
        contact_email=_email_address(env, "CONTACT_EMAIL", problems),
        kaart_tegels=_tile_address(env, problems),
        kaart_bron=env.get("KAART_BRON", ""),
        bewaar_hulpvragen_dagen=_days(env, "BEWAAR_HULPVRAGEN_DAGEN", 400, problems),
        bewaar_meldingen_dagen=_days(env, "BEWAAR_MELDINGEN_DAGEN", 730, problems),
        algoritme_contact=_contact(env, "ALGORITME_CONTACT", problems),
        algoritme_sinds=_month(env, "ALGORITME_SINDS", problems),
        dpia_link=_web_address(env, "DPIA_LINK", "", problems),
        sso=_sso(env, environment, problems),
    )
    if problems:
        raise SettingsError("Dichtbij start niet: " + "; ".join(problems) + ".")
    return settings


def _sso(env: Mapping[str, str], environment: str, problems: list[str]) -> Sso | None:
    """Sign-in at the gemeente, or None when none of its settings is there."""
    given = {name for name, value in env.items() if name.startswith("SSO_") and value}
    if not given:
        return None
    needed = ["SSO_UITGEVER", "SSO_CLIENT_ID", "SSO_ROLLEN"]
    if environment == "productie":
        needed.append("SITE_URL")  # where the provider sends people back to, whatever Host says
    problems += [f"{name} ontbreekt" for name in needed if not env.get(name, "").strip(" ,")]
    alleen = env.get("SSO_ALLEEN") or "nee"
    if alleen not in ("ja", "nee"):
        problems.append(f"SSO_ALLEEN is '{alleen}', kies uit ja, nee")
    return Sso(
        uitgever=_issuer(env.get("SSO_UITGEVER", ""), environment, problems),
        client_id=env.get("SSO_CLIENT_ID", "").strip(),
        client_secret=env.get("SSO_CLIENT_SECRET", ""),
        rollen=_group_roles(env.get("SSO_ROLLEN", ""), problems),
        groepen_claim=env.get("SSO_GROEPEN_CLAIM") or "groups",
        mfa=frozenset(_listed(env.get("SSO_MFA") or SSO_MFA)),
        acr=env.get("SSO_ACR", "").strip(),
        alleen=alleen == "ja",
    )


def _issuer(value: str, environment: str, problems: list[str]) -> str:
    """The issuer's address, to the letter: https, and http only for a test on this machine."""
    local = "" if environment == "productie" else r"|http://(?:localhost|127\.0\.0\.1)"
    address = rf"(?:https://[a-z0-9.-]+{local})(?::\d+)?(?:/[A-Za-z0-9._~%/-]*)?"
    if value and (len(value) > LONGEST_ISSUER or not re.fullmatch(address, value)):
        problems.append(f"SSO_UITGEVER is '{value}', dat is geen https-adres van een uitgever")
    return value


def _group_roles(value: str, problems: list[str]) -> tuple[tuple[str, str], ...]:
    """Pairs of a group and its role, of ``Groep A=swt,Groep B=beleid``."""
    pairs = []
    for part in _listed(value):
        groep, _, rol = (word.strip() for word in part.rpartition("="))
        if not groep or rol not in ROLLEN:
            known = ", ".join(ROLLEN)
            problems.append(f"SSO_ROLLEN: '{part}' is geen GROEP=ROL, met een rol uit {known}")
        pairs.append((groep, rol))
    return tuple(pairs)


def _listed(value: str) -> list[str]:
    return [part.strip() for part in value.split(",") if part.strip()]


def _web_address(env: Mapping[str, str], name: str, default: str, problems: list[str]) -> str:
    """The https address in ``name``; empty is allowed where ``default`` is empty."""
    value = env.get(name) or default
    if value and not value.startswith("https://"):
        problems.append(f"{name} is '{value}', dat moet met https:// beginnen")
    return value


def _contact(env: Mapping[str, str], name: str, problems: list[str]) -> str:
    """Where people can ask: a mail address or an address of https; empty where it is not set."""
    value = env.get(name, "")
    if value and not re.fullmatch(r"https://\S+|[^@\s:]+@[^@\s:]+\.[a-z]+", value):
        problems.append(f"{name} is '{value}', dat moet een mailadres of een https-adres zijn")
        return ""
    return value


def _month(env: Mapping[str, str], name: str, problems: list[str]) -> str:
    """A month such as 2026-11; empty where it is not set."""
    value = env.get(name, "")
    if value and not re.fullmatch(r"20\d\d-(0[1-9]|1[0-2])", value):
        problems.append(f"{name} is '{value}', dat moet een maand zijn, zoals 2026-11")
        return ""
    return value


def _email_address(env: Mapping[str, str], name: str, problems: list[str]) -> str:
    """The e-mail address in ``name``; empty is allowed."""
    value = env.get(name, "").strip()
    if value and not re.fullmatch(r"[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", value):
        problems.append(f"{name} is geen e-mailadres")
        return ""
    return value


def with_secret_key(settings: Settings) -> str:
    """The secret key; when none was set (never in production) one is made and kept."""
    if settings.secret_key:
        return settings.secret_key
    path = settings.instance_dir / "secret_key"
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        own = path.with_name(f"secret_key.{os.getpid()}")
        own.touch(mode=0o600)
        own.write_text(secrets.token_hex(32), encoding="ascii")
        with contextlib.suppress(FileExistsError):
            os.link(own, path)  # of two workers that start at once the first one wins
        own.unlink()
    return path.read_text(encoding="ascii").strip()


def _second_step(env: Mapping[str, str], environment: str, problems: list[str]) -> str:
    """Whether everybody must have a second step at sign-in: always so in production."""
    production = environment == "productie"
    value = env.get("TWEEDE_STAP") or ("verplicht" if production else "vrij")
    if value not in SECOND_STEP:
        problems.append(f"TWEEDE_STAP is '{value}', kies uit {', '.join(SECOND_STEP)}")
    elif production and value == "vrij":
        problems.append("TWEEDE_STAP is 'vrij', in productie moet dat 'verplicht' zijn")
    return value


def _site_url(env: Mapping[str, str], problems: list[str]) -> str:
    """The address at which people find this installation, without a slash at its end."""
    value = env.get("SITE_URL", "").rstrip("/")
    if value and not re.fullmatch(r"https?://[a-z0-9.:-]+", value):
        problems.append("SITE_URL is geen adres zoals https://dichtbij.example.nl")
        return ""
    return value


def _tile_address(env: Mapping[str, str], problems: list[str]) -> str:
    """Where the map's background comes from: an address of https with {z}, {x} and {y} in it."""
    value = env.get("KAART_TEGELS", "")
    parts = all(part in value for part in ("{z}", "{x}", "{y}"))
    if value and not (parts and re.match(r"https://[a-z0-9.-]+(?::\d+)?/", value)):
        problems.append("KAART_TEGELS is geen https-adres met {z}, {x} en {y}")
        return ""
    return value


def _thema(name: str, problems: list[str]) -> str:
    """The name of a file of colours in ``app/static/themas``."""
    known = sorted(path.stem for path in THEMAS.glob("*.css"))
    if name not in known:
        problems.append(f"SITE_THEMA is '{name}', kies uit {', '.join(known)}")
    return name


def _whole_number(env: Mapping[str, str], name: str, default: int, problems: list[str]) -> int:
    value = env.get(name, str(default))
    if not value.isdigit():
        problems.append(f"{name} is geen geheel getal")
        return default
    return int(value)


def _days(env: Mapping[str, str], name: str, default: int, problems: list[str]) -> int:
    """For how many days something is kept: at least one, so that a slip empties no table."""
    value = _whole_number(env, name, default, problems)
    if not 0 < value <= LONGEST_DAYS:
        problems.append(f"{name} is {value}, kies 1 tot en met {LONGEST_DAYS}")
        return default
    return value
