"""meldingen van bezoekers, en controles door de redactie

Revision ID: 0003
Revises: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "melding",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("aanbod_id", sa.Integer(), nullable=False),
        sa.Column("reden", sa.String(length=20), nullable=False),
        sa.Column("tekst", sa.Text(), nullable=False),
        sa.Column("gemeld_op", sa.Date(), nullable=False),
        sa.Column("besluit", sa.String(length=20), nullable=True),
        sa.Column("afgehandeld_door", sa.Integer(), nullable=True),
        sa.Column("afgehandeld_op", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["aanbod_id"],
            ["aanbod.id"],
            name=op.f("fk_melding_aanbod_id_aanbod"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["afgehandeld_door"],
            ["account.id"],
            name=op.f("fk_melding_afgehandeld_door_account"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_melding")),
    )
    op.create_index(op.f("ix_melding_aanbod_id"), "melding", ["aanbod_id"])
    op.create_table(
        "controle",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("aanbod_id", sa.Integer(), nullable=False),
        sa.Column("dag", sa.Date(), nullable=False),
        sa.Column("door", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["aanbod_id"],
            ["aanbod.id"],
            name=op.f("fk_controle_aanbod_id_aanbod"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["door"], ["account.id"], name=op.f("fk_controle_door_account"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_controle")),
    )
    op.create_index(op.f("ix_controle_aanbod_id"), "controle", ["aanbod_id"])


def downgrade() -> None:
    op.drop_table("controle")
    op.drop_table("melding")
