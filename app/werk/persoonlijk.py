"""Which words of a text look personal, so that a worker can take them out. Pure."""

import re
from dataclasses import dataclass

_LABEL = re.compile(r"\[([a-z][a-z-]*)\]")


@dataclass(frozen=True, slots=True)
class Stuk:
    """A piece of a text; ``soort`` says as what it looks personal (``naam``), ``""`` for not."""

    tekst: str
    soort: str = ""


def pieces(text: str, cleaned: str) -> tuple[Stuk, ...]:
    """``text`` in pieces, by what of it is a label (``[naam]``) in ``cleaned``.

    Together the pieces are ``text``. Where the two differ in another way, what is left of it is one
    piece that does not look personal.
    """
    found: list[Stuk] = []
    here, start = 0, 0
    for label in [*_LABEL.finditer(cleaned), None]:
        plain = cleaned[start : label.start() if label else len(cleaned)]
        if not text.startswith(plain, here):
            break
        _add(found, plain)
        here += len(plain)
        if label is None:
            break
        start = label.end()
        if text.startswith(label.group(), here):  # it was written so
            _add(found, label.group())
            here += len(label.group())
            continue
        stop = _stop(text, here, cleaned[start:])
        _add(found, text[here:stop], label.group(1))
        here = stop
    _add(found, text[here:])
    return tuple(found)


def _stop(text: str, here: int, rest: str) -> int:
    """Where the personal piece that begins at ``here`` ends: where ``rest`` goes on."""
    following = _LABEL.search(rest)
    plain = rest[: following.start()] if following else rest
    if not plain:
        return here if following else len(text)
    if not following:
        return len(text) - len(plain) if text.endswith(plain) else len(text)
    found = text.find(plain, here + 1)
    return found if found >= 0 else len(text)


def _add(found: list[Stuk], text: str, soort: str = "") -> None:
    if text:
        found.append(Stuk(text, soort))
