"""woorden en behoeften van de redactie

Revision ID: 0004
Revises: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "behoefte_correctie",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("gemeente_code", sa.String(length=6), nullable=False),
        sa.Column("aanbod_sleutel", sa.String(length=80), nullable=False),
        sa.Column("behoefte", sa.String(length=80), nullable=False),
        sa.Column("oordeel", sa.String(length=10), nullable=False),
        sa.Column("door", sa.Integer(), nullable=True),
        sa.Column("moment", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gemeente_code"],
            ["gemeente.code"],
            name=op.f("fk_behoefte_correctie_gemeente_code_gemeente"),
        ),
        sa.ForeignKeyConstraint(
            ["door"],
            ["account.id"],
            name=op.f("fk_behoefte_correctie_door_account"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_behoefte_correctie")),
    )
    op.create_index(
        "ix_behoefte_correctie_aanbod", "behoefte_correctie", ["gemeente_code", "aanbod_sleutel"]
    )
    op.create_table(
        "thesaurus_toevoeging",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("soort", sa.String(length=20), nullable=False),
        sa.Column("slug", sa.String(length=80), nullable=False),
        sa.Column("kant", sa.String(length=20), nullable=False),
        sa.Column("woorden", sa.String(length=200), nullable=False),
        sa.Column("taal", sa.String(length=2), nullable=False),
        sa.Column("door", sa.Integer(), nullable=True),
        sa.Column("moment", sa.DateTime(), nullable=False),
        sa.Column("ingetrokken_op", sa.DateTime(), nullable=True),
        sa.Column("ingetrokken_door", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["door"],
            ["account.id"],
            name=op.f("fk_thesaurus_toevoeging_door_account"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["ingetrokken_door"],
            ["account.id"],
            name=op.f("fk_thesaurus_toevoeging_ingetrokken_door_account"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_thesaurus_toevoeging")),
    )


def downgrade() -> None:
    op.drop_table("thesaurus_toevoeging")
    op.drop_table("behoefte_correctie")
