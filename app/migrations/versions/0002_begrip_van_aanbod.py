"""begrip van aanbod

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "aanbod_begrip",
        sa.Column("aanbod_id", sa.Integer(), nullable=False),
        sa.Column("stand", sa.String(length=40), nullable=False),
        sa.Column("versie", sa.Integer(), nullable=False),
        sa.Column("woorden", sa.LargeBinary(), nullable=False),
        sa.Column("betekenis", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["aanbod_id"],
            ["aanbod.id"],
            name=op.f("fk_aanbod_begrip_aanbod_id_aanbod"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("aanbod_id", name=op.f("pk_aanbod_begrip")),
    )


def downgrade() -> None:
    op.drop_table("aanbod_begrip")
