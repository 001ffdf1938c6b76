"""The languages of the public pages, and the part of an address that says which one."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Taal:
    """A language: its prefix in addresses, its HTML ``lang`` and ``dir``, and its own name."""

    code: str
    lang: str
    dir: str
    naam: str

    @property
    def kort(self) -> str:
        """Its own name in one word, for a narrow screen."""
        return self.naam.split()[0]

    @property
    def prefix(self) -> str:
        """What stands before the path of a page; Dutch has nothing."""
        return "" if self.code == DUTCH else f"/{self.code}"


DUTCH, EASY = "nl", "makkelijk"
TALEN = {
    taal.code: taal
    for taal in (
        Taal(DUTCH, "nl", "ltr", "Nederlands"),
        Taal(EASY, "nl", "ltr", "Makkelijk Nederlands"),
        Taal("en", "en", "ltr", "English"),
        Taal("ar", "ar", "rtl", "العربية"),
        Taal("tr", "tr", "ltr", "Türkçe"),
        Taal("pl", "pl", "ltr", "Polski"),
        Taal("uk", "uk", "ltr", "Українська"),
    )
}


def split(path: str) -> tuple[str | None, str]:
    """The language code in front of ``path`` (None when there is none), and the path without it.

    ``/ar/themas`` is ``("ar", "/themas")``; ``/army`` is ``(None, "/army")``.
    """
    first, _, rest = path.removeprefix("/").partition("/")
    return (first, f"/{rest}") if path.startswith("/") and first in TALEN else (None, path)
