"""wanneer een hulplijn te bellen is, volgens de redactie

Revision ID: 0008
Revises: 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "hulplijn_uren",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(length=40), nullable=False),
        sa.Column("wanneer", sa.String(length=160), nullable=False),
        sa.Column("gecontroleerd_op", sa.Date(), nullable=False),
        sa.Column("door", sa.Integer(), nullable=True),
        sa.Column("moment", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["door"],
            ["account.id"],
            name=op.f("fk_hulplijn_uren_door_account"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hulplijn_uren")),
    )
    op.create_index(op.f("ix_hulplijn_uren_slug"), "hulplijn_uren", ["slug"])


def downgrade() -> None:
    op.drop_table("hulplijn_uren")
