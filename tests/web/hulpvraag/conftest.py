"""Who asks: a visitor of a catalogue with two aanbod."""

import pytest

from tests.web.client import CheckingClient
from tests.web.conftest import make_small_app


@pytest.fixture
def visitor(tmp_path, sqlite_template) -> CheckingClient:
    """A visitor of an application of this test alone."""
    return CheckingClient(make_small_app(tmp_path / "instance", sqlite_template))
