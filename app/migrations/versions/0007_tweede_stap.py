"""een tweede stap bij inloggen (passkeys, codes, herstelcodes), en accounts van de gemeente

Revision ID: 0007
Revises: 0006
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Who was signed in did so with a password alone: they sign in again.
    op.execute("DELETE FROM sessie")
    op.add_column(
        "sessie",
        sa.Column("stap", sa.String(length=20), nullable=False, server_default="wachtwoord"),
    )
    op.add_column("sessie", sa.Column("bevestigd_op", sa.DateTime(), nullable=True))
    # Columns and an index, no constraint: on SQLite that would copy the table that all point at.
    op.add_column("account", sa.Column("sso_uitgever", sa.String(length=255), nullable=True))
    op.add_column("account", sa.Column("sso_onderwerp", sa.String(length=255), nullable=True))
    op.create_index("ix_account_sso", "account", ["sso_uitgever", "sso_onderwerp"], unique=True)
    op.create_table(
        "sleutel",
        sa.Column("id", sa.Integer(), nullable=False),
        _account_id(),
        sa.Column("credential_id", sa.String(length=1400), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("sign_count", sa.BigInteger(), nullable=False),
        sa.Column("naam", sa.String(length=60), nullable=False),
        sa.Column("aangemaakt_op", sa.DateTime(), nullable=False),
        sa.Column("gebruikt_op", sa.DateTime(), nullable=True),
        _of_account("sleutel"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sleutel")),
        sa.UniqueConstraint("credential_id", name=op.f("uq_sleutel_credential_id")),
    )
    op.create_index(op.f("ix_sleutel_account_id"), "sleutel", ["account_id"])
    op.create_table(
        "totp",
        _account_id(),
        sa.Column("secret", sa.String(length=255), nullable=False),
        sa.Column("aangemaakt_op", sa.DateTime(), nullable=False),
        sa.Column("bevestigd_op", sa.DateTime(), nullable=True),
        sa.Column("laatste_stap", sa.BigInteger(), nullable=False),
        _of_account("totp"),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_totp")),
    )
    op.create_table(
        "herstelcode",
        sa.Column("id", sa.Integer(), nullable=False),
        _account_id(),
        sa.Column("hash", sa.String(length=200), nullable=False),
        sa.Column("gebruikt_op", sa.DateTime(), nullable=True),
        _of_account("herstelcode"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_herstelcode")),
    )
    op.create_index(op.f("ix_herstelcode_account_id"), "herstelcode", ["account_id"])
    op.create_table(
        "gebruikte_uitdaging",
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("moment", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_gebruikte_uitdaging")),
    )


def downgrade() -> None:
    for table in ("gebruikte_uitdaging", "herstelcode", "totp", "sleutel"):
        op.drop_table(table)
    op.drop_index("ix_account_sso", "account")
    op.drop_column("account", "sso_onderwerp")
    op.drop_column("account", "sso_uitgever")
    # A session that waits for its second step would be a whole one without this column.
    op.execute("DELETE FROM sessie")
    op.drop_column("sessie", "bevestigd_op")
    op.drop_column("sessie", "stap")


def _account_id() -> sa.Column[int]:
    return sa.Column("account_id", sa.Integer(), nullable=False)


def _of_account(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["account_id"],
        ["account.id"],
        name=op.f(f"fk_{table}_account_id_account"),
        ondelete="CASCADE",
    )
