"""Who works on the editors' pages, where the matcher works on words alone."""

import shutil
from pathlib import Path

import pytest

from app.accounts.types import Rol
from tests.apps import make_app
from tests.web.client import CheckingClient
from tests.web.conftest import PASSWORDS


@pytest.fixture
def visitor(tmp_path: Path, seeded_folder: Path) -> CheckingClient:
    """Somebody who is not signed in yet."""
    shutil.copytree(seeded_folder, tmp_path / "instance")
    return CheckingClient(make_app(tmp_path / "instance", MEANING="uit"))


@pytest.fixture
def redactie(visitor: CheckingClient) -> CheckingClient:
    """An editor, signed in."""
    visitor.sign_in("redactie", PASSWORDS[Rol.REDACTIE])
    return visitor
