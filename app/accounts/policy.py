"""Who may do what: the one table. A view names a permission, never a role."""

from app.accounts.types import Rol

EVERYONE = frozenset(Rol)
# The one permission that a session without a second step has, when its account has none at all.
SECOND_STEP = "tweede-stap.instellen"

# Permission -> the roles that have it.
PERMISSIONS: dict[str, frozenset[Rol]] = {
    "eigen-account": EVERYONE,
    "redactie.bewerken": frozenset({Rol.REDACTIE, Rol.BEHEERDER}),
    "signalen.bekijken": frozenset({Rol.BELEID, Rol.BEHEERDER}),
    "werk.zoeken": frozenset({Rol.SWT, Rol.BEHEERDER}),
    SECOND_STEP: EVERYONE,
}


def may(rol: Rol, permission: str) -> bool:
    """Whether ``rol`` has ``permission``; one that is not in the table nobody has."""
    return rol in PERMISSIONS.get(permission, frozenset())


def permissions_of(rol: Rol) -> tuple[str, ...]:
    """All permissions of ``rol``, in the order of the table."""
    return tuple(name for name, roles in PERMISSIONS.items() if rol in roles)
