"""A provider that runs, and an application of this test alone that signs in there."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask import Flask

from tests.sso_provider import Gemeente, gemeente
from tests.web.client import CheckingClient
from tests.web.sso.steps import make_sso_app


@pytest.fixture
def provider() -> Iterator[Gemeente]:
    """The sign-in of a gemeente where Jan works."""
    with gemeente() as running:
        running.person()
        yield running


@pytest.fixture
def make(tmp_path: Path, seeded_folder: Path, provider: Gemeente) -> Callable[..., Flask]:
    """Makes the application, with other settings where one says so."""
    return lambda **env: make_sso_app(tmp_path / "instance", seeded_folder, provider, **env)


@pytest.fixture
def app(make: Callable[..., Flask]) -> Flask:
    """The application with the settings of ``ENV``."""
    return make()


@pytest.fixture
def client(app: Flask, provider: Gemeente) -> CheckingClient:
    """A browser without cookies."""
    return CheckingClient(app, provider.url)
