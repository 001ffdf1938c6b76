"""eigen teksten bij aanbod, wat de redactie vasthield, en aanbod dat gestopt is

Revision ID: 0006
Revises: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

TEXTS = (
    "in_het_kort",
    "wat_gebeurt_er",
    "wie_komen_er",
    "eerste_keer",
    "meenemen",
    "route",
    "toegang",
)


def upgrade() -> None:
    # What is there already has no such text yet; that is what "" says.
    for name in TEXTS:
        op.add_column("aanbod", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.add_column(
        "aanbod",
        sa.Column("wie_neemt_op", sa.String(length=120), nullable=False, server_default=""),
    )
    op.add_column("aanbod", sa.Column("leesniveau", sa.String(length=20), nullable=True))
    op.add_column("aanbod", sa.Column("leesscore", sa.Double(), nullable=True))
    op.create_table(
        "aanbod_vast",
        sa.Column("aanbod_id", sa.Integer(), nullable=False),
        sa.Column("kolom", sa.String(length=40), nullable=False),
        sa.Column("bestand", sa.Text(), nullable=True),
        sa.Column("door", sa.Integer(), nullable=True),
        sa.Column("moment", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["aanbod_id"],
            ["aanbod.id"],
            name=op.f("fk_aanbod_vast_aanbod_id_aanbod"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["door"], ["account.id"], name=op.f("fk_aanbod_vast_door_account"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("aanbod_id", "kolom", name=op.f("pk_aanbod_vast")),
    )
    op.create_table(
        "aanbod_gestopt",
        sa.Column("aanbod_id", sa.Integer(), nullable=False),
        sa.Column("reden", sa.String(length=20), nullable=False),
        sa.Column("eerst", sa.String(length=20), nullable=False),
        sa.Column("door", sa.Integer(), nullable=True),
        sa.Column("moment", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["aanbod_id"],
            ["aanbod.id"],
            name=op.f("fk_aanbod_gestopt_aanbod_id_aanbod"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["door"],
            ["account.id"],
            name=op.f("fk_aanbod_gestopt_door_account"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("aanbod_id", name=op.f("pk_aanbod_gestopt")),
    )


def downgrade() -> None:
    op.drop_table("aanbod_gestopt")
    op.drop_table("aanbod_vast")
    with op.batch_alter_table("aanbod") as batch:
        for name in (*TEXTS, "wie_neemt_op", "leesniveau", "leesscore"):
            batch.drop_column(name)
