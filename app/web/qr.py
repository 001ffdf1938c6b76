"""QR codes: the door to segno."""

import io

import segno


def svg(address: str) -> bytes:
    """An SVG file with the QR code of ``address``: black on white in every colour scheme.

    Middle error correction: a code on a folder may be creased. It has no size of its own.
    """
    out = io.BytesIO()
    segno.make(address, error="m", micro=False).save(
        out, kind="svg", border=4, dark="#000", light="#fff", omitsize=True, nl=False
    )
    return out.getvalue()
