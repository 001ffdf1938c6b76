"""The report's place in ``docs/evaluatie.md``: between two markers, all else is left as it is."""

BEGIN = "<!-- tabel begin -->"
END = "<!-- tabel eind -->"


def with_report(document: str, report: str) -> str:
    """``document`` with ``report`` between the markers.

    Raises ValueError when it has not exactly one of each, in order.
    """
    if document.count(BEGIN) != 1 or document.count(END) != 1:
        raise ValueError(f"the document needs {BEGIN} and {END}, each once")
    before, rest = document.split(BEGIN)
    if END not in rest:
        raise ValueError(f"{END} stands before {BEGIN}")
    after = rest.split(END)[1]
    return f"{before}{BEGIN}\n\n{report.strip()}\n\n{END}{after}"
