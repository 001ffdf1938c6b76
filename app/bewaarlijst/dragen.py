"""A list that grows without JavaScript: pages carry it along in their links, and nothing stores it.

From the page of a list on, every link and form of ours gets the numbers on it (``lijst=3.7``), so
that *Bewaar* on any page leads to the list with one more on it. With JavaScript the list is in the
browser, and ``lijst.js`` takes the numbers out of the links again. Pure.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape, unescape
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from app.bewaarlijst.types import Keuze

NAME = "lijst"
"""The name in addresses, and the end of the path of the page of a list."""

ID = "id"
FILES = (".ics", ".pdf", ".svg", ".xml", ".txt", ".js")

_TAG = re.compile(r"<(?:a|form)\s[^>]*>")
_ADDRESS = re.compile(r'(\s(?:href|action)=")([^"]*)"')
_GET = re.compile(r'\smethod="get"')


def read(text: str) -> Keuze:
    """The list in an address; what is no number of an aanbod is left out."""
    return Keuze(Keuze.read(text.split(".")).ids)


def written(keuze: Keuze) -> str:
    """The list as it stands in an address."""
    return ".".join(map(str, keuze.ids))


@dataclass(frozen=True, slots=True)
class Drager:
    """Puts ``keuze`` into the addresses of a page.

    ``op_lijst``: that is the page of the list, whose own links say which list they lead to.
    """

    keuze: Keuze
    op_lijst: bool = False

    def page(self, html: str) -> str:
        """``html`` with the list in its links and forms."""
        return _TAG.sub(lambda found: self._tag(found.group()), html)

    def address(self, address: str) -> str:
        """An address of ours with the list in it; any other address, and of a file, as it was."""
        parts = urlsplit(address)
        is_ours = not parts.netloc and parts.path.startswith("/")
        if not is_ours or parts.path.startswith("/static/") or parts.path.endswith(FILES):
            return address
        query = parse_qsl(parts.query, keep_blank_values=True)
        if parts.path.rsplit("/", 1)[-1] == NAME:
            return address if self.op_lijst else urlunsplit(parts._replace(query=self._list(query)))
        if any(name == NAME for name, _value in query):
            return address
        query.append((NAME, written(self.keuze)))
        return urlunsplit(parts._replace(query=urlencode(query)))

    def _list(self, query: list[tuple[str, str]]) -> str:
        """The list, with what the link would have put on a new one at its end."""
        keuze = self.keuze
        for key in Keuze.read(value for name, value in query if name == ID).ids:
            keuze = keuze.plus(key)
        rest = [(name, value) for name, value in query if name not in (ID, NAME)]
        return urlencode([*((ID, str(key)) for key in keuze.ids), *rest])

    def _tag(self, tag: str) -> str:
        if tag.startswith("<form") and _GET.search(tag):
            return tag if self._is_list(tag) else tag + self._field()
        return _ADDRESS.sub(_rewritten(self.address), tag)

    def _is_list(self, form: str) -> bool:
        found = _ADDRESS.search(form)
        return found is not None and urlsplit(unescape(found.group(2))).path.endswith(f"/{NAME}")

    def _field(self) -> str:
        return f'<input type="hidden" name="{NAME}" value="{written(self.keuze)}">'


def _rewritten(change: Callable[[str], str]) -> Callable[[re.Match[str]], str]:
    return lambda found: f'{found.group(1)}{escape(change(unescape(found.group(2))))}"'
