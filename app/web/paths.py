"""Addresses that come from outside."""

from urllib.parse import urlsplit


def safe_path(address: str | None) -> str:
    """``address`` when it is a page of this site, else an empty text.

    Only a path that starts with one slash: browsers read ``//x`` and ``/\\x`` as another site.
    """
    if not address or not address.startswith("/") or address[1:2] in ("/", "\\"):
        return ""
    if any(ord(char) < 32 or char == "\\" for char in address):
        return ""
    parts = urlsplit(address)
    return "" if parts.scheme or parts.netloc else address
