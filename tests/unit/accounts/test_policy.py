"""The one table of permissions."""

import pytest

from app.accounts import policy
from app.accounts.types import Rol


@pytest.mark.parametrize("rol", Rol)
def test_everyone_has_their_own_account(rol: Rol) -> None:
    assert policy.may(rol, "eigen-account")


@pytest.mark.parametrize(
    ("rol", "sees"),
    [(Rol.SWT, False), (Rol.BELEID, True), (Rol.REDACTIE, False), (Rol.BEHEERDER, True)],
)
def test_who_sees_signalen(rol: Rol, sees: bool) -> None:
    assert policy.may(rol, "signalen.bekijken") is sees
    assert ("signalen.bekijken" in policy.permissions_of(rol)) is sees


@pytest.mark.parametrize("rol", Rol)
def test_an_unknown_permission_nobody_has(rol: Rol) -> None:
    assert not policy.may(rol, "alles")
    assert not policy.may(rol, "")
