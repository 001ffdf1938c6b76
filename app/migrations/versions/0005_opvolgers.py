"""aanbod dat verdergaat als ander aanbod, en organisaties die samengaan

Revision ID: 0005
Revises: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "aanbod_opvolger",
        sa.Column("aanbod_id", sa.Integer(), nullable=False),
        sa.Column("opvolger_id", sa.Integer(), nullable=False),
        sa.Column("waarom", sa.String(length=20), nullable=False),
        sa.Column("eerst", sa.String(length=20), nullable=False),
        sa.Column("door", sa.Integer(), nullable=True),
        sa.Column("moment", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["aanbod_id"],
            ["aanbod.id"],
            name=op.f("fk_aanbod_opvolger_aanbod_id_aanbod"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["opvolger_id"],
            ["aanbod.id"],
            name=op.f("fk_aanbod_opvolger_opvolger_id_aanbod"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["door"],
            ["account.id"],
            name=op.f("fk_aanbod_opvolger_door_account"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("aanbod_id", name=op.f("pk_aanbod_opvolger")),
    )
    op.create_index(op.f("ix_aanbod_opvolger_opvolger_id"), "aanbod_opvolger", ["opvolger_id"])
    op.create_table(
        "organisatie_opvolger",
        sa.Column("organisatie_id", sa.Integer(), nullable=False),
        sa.Column("opvolger_id", sa.Integer(), nullable=False),
        sa.Column("verplaatst", sa.JSON(), nullable=False),
        sa.Column("door", sa.Integer(), nullable=True),
        sa.Column("moment", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisatie_id"],
            ["organisatie.id"],
            name=op.f("fk_organisatie_opvolger_organisatie_id_organisatie"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["opvolger_id"],
            ["organisatie.id"],
            name=op.f("fk_organisatie_opvolger_opvolger_id_organisatie"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["door"],
            ["account.id"],
            name=op.f("fk_organisatie_opvolger_door_account"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("organisatie_id", name=op.f("pk_organisatie_opvolger")),
    )
    op.create_index(
        op.f("ix_organisatie_opvolger_opvolger_id"), "organisatie_opvolger", ["opvolger_id"]
    )


def downgrade() -> None:
    op.drop_table("organisatie_opvolger")
    op.drop_table("aanbod_opvolger")
