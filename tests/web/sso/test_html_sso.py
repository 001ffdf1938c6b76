"""The pages of signing in at the gemeente are valid HTML, by html-validate."""

from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask

from tests.sso_provider import Gemeente
from tests.web.client import CheckingClient
from tests.web.sso.steps import BACK
from tests.web.test_html import CHECKER, faults


@pytest.mark.skipif(
    not CHECKER.exists(), reason="zonder html-validate: HTML_VALIDATE=1 make assets"
)
def test_pages_are_valid_html(
    make: Callable[..., Flask], provider: Gemeente, tmp_path: Path
) -> None:
    client = CheckingClient(make(SSO_ALLEEN="ja"), provider.url)
    folder = tmp_path / "pages"
    folder.mkdir()
    pages = {"inloggen": 200, "inloggen?beheerder=ja": 200, BACK[1:]: 400, "privacy": 200}
    for number, (path, status) in enumerate(pages.items()):
        html = client.get(f"/{path}", status=status).html
        (folder / f"{number}.html").write_text(html, encoding="utf-8")
    assert faults(folder) == []
