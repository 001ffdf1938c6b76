"""Regular expressions with words from data: ``{naam}`` stands for one word of a list. Pure."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

_LIST = re.compile(r"\{([a-z][a-z_]*)\}")


def expressions(data: Mapping[str, Any]) -> dict[str, re.Pattern[str]]:
    """Each entry of ``[patroon]`` as one expression that finds any of its patterns, by its name.

    Lists of ``[woorden]`` may name each other. Raises KeyError for a list that is not there.
    """
    words = data["woorden"]
    return {
        name: re.compile("|".join(filled(pattern, words) for pattern in patterns))
        for name, patterns in data["patroon"].items()
    }


def filled(pattern: str, words: Mapping[str, Sequence[str]]) -> str:
    """``pattern`` with its lists written out. Raises KeyError for a list that is not there."""
    return _LIST.sub(
        lambda match: f"(?:{'|'.join(filled(word, words) for word in words[match[1]])})", pattern
    )
