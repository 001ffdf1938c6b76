"""eerste schema

Revision ID: 0001
Revises: -
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "doelgroep",
        sa.Column("slug", sa.String(length=40), nullable=False),
        sa.Column("titel", sa.String(length=120), nullable=False),
        sa.Column("volgorde", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_doelgroep")),
    )
    op.create_table(
        "gemeente",
        sa.Column("code", sa.String(length=6), nullable=False),
        sa.Column("naam", sa.String(length=80), nullable=False),
        sa.Column("telefoon", sa.String(length=20), nullable=False),
        sa.Column("wijkteam_telefoon", sa.String(length=20), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_gemeente")),
    )
    op.create_table(
        "geocode_cache",
        sa.Column("adres", sa.String(length=300), nullable=False),
        sa.Column("lat", sa.Double(), nullable=True),
        sa.Column("lon", sa.Double(), nullable=True),
        sa.Column("bron", sa.String(length=40), nullable=False),
        sa.Column("opgehaald_op", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("adres", name=op.f("pk_geocode_cache")),
    )
    with op.batch_alter_table("geocode_cache", schema=None) as batch_op:
        batch_op.create_index("ix_geocode_cache_opgehaald_op", ["opgehaald_op"], unique=False)

    op.create_table(
        "inlogpoging",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sleutel", sa.String(length=64), nullable=False),
        sa.Column("moment", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inlogpoging")),
    )
    with op.batch_alter_table("inlogpoging", schema=None) as batch_op:
        batch_op.create_index("ix_inlogpoging_sleutel_moment", ["sleutel", "moment"], unique=False)

    op.create_table(
        "soort",
        sa.Column("slug", sa.String(length=40), nullable=False),
        sa.Column("titel", sa.String(length=120), nullable=False),
        sa.Column("volgorde", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_soort")),
    )
    op.create_table(
        "thema",
        sa.Column("slug", sa.String(length=40), nullable=False),
        sa.Column("titel", sa.String(length=120), nullable=False),
        sa.Column("uitleg", sa.Text(), nullable=False),
        sa.Column("zrm_domein", sa.String(length=80), nullable=False),
        sa.Column("positieve_gezondheid", sa.String(length=80), nullable=False),
        sa.Column("volgorde", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_thema")),
    )
    op.create_table(
        "account",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("gemeente_code", sa.String(length=6), nullable=False),
        sa.Column("gebruikersnaam", sa.String(length=120), nullable=False),
        sa.Column("weergavenaam", sa.String(length=120), nullable=False),
        sa.Column("wachtwoord_hash", sa.String(length=200), nullable=False),
        sa.Column(
            "rol",
            sa.Enum(
                "swt", "beleid", "redactie", "beheerder", name="rol", native_enum=False, length=20
            ),
            nullable=False,
        ),
        sa.Column("actief", sa.Boolean(), nullable=False),
        sa.Column("aangemaakt_op", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gemeente_code"], ["gemeente.code"], name=op.f("fk_account_gemeente_code_gemeente")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
        sa.UniqueConstraint("gebruikersnaam", name=op.f("uq_account_gebruikersnaam")),
    )
    op.create_table(
        "catalogus_versie",
        sa.Column("gemeente_code", sa.String(length=6), nullable=False),
        sa.Column("versie", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gemeente_code"],
            ["gemeente.code"],
            name=op.f("fk_catalogus_versie_gemeente_code_gemeente"),
        ),
        sa.PrimaryKeyConstraint("gemeente_code", name=op.f("pk_catalogus_versie")),
    )
    op.create_table(
        "organisatie",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("gemeente_code", sa.String(length=6), nullable=False),
        sa.Column("naam", sa.String(length=200), nullable=False),
        sa.Column("soort", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["gemeente_code"], ["gemeente.code"], name=op.f("fk_organisatie_gemeente_code_gemeente")
        ),
        sa.ForeignKeyConstraint(["soort"], ["soort.slug"], name=op.f("fk_organisatie_soort_soort")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisatie")),
        sa.UniqueConstraint(
            "gemeente_code", "naam", "soort", name=op.f("uq_organisatie_gemeente_code_naam_soort")
        ),
    )
    op.create_table(
        "wijk",
        sa.Column("code", sa.String(length=8), nullable=False),
        sa.Column("gemeente_code", sa.String(length=6), nullable=False),
        sa.Column("naam", sa.String(length=80), nullable=False),
        sa.Column("lat", sa.Double(), nullable=False),
        sa.Column("lon", sa.Double(), nullable=False),
        sa.Column("inwoners", sa.Integer(), nullable=True),
        sa.Column("inwoners_jaar", sa.Integer(), nullable=True),
        sa.Column("bron", sa.Text(), nullable=False),
        sa.Column("grens", sa.JSON(none_as_null=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["gemeente_code"], ["gemeente.code"], name=op.f("fk_wijk_gemeente_code_gemeente")
        ),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_wijk")),
    )
    with op.batch_alter_table("wijk", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_wijk_gemeente_code"), ["gemeente_code"], unique=False)

    op.create_table(
        "hulpvraag",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("gemeente_code", sa.String(length=6), nullable=False),
        sa.Column("wijk_code", sa.String(length=8), nullable=True),
        sa.Column("themas", sa.JSON(), nullable=False),
        sa.Column("uitkomst", sa.String(length=20), nullable=False),
        sa.Column("reden", sa.String(length=20), nullable=True),
        sa.Column("weging", sa.String(length=20), nullable=False),
        sa.Column("kanaal", sa.String(length=20), nullable=False),
        sa.Column("antwoord", sa.JSON(), nullable=False),
        sa.Column("gemeld", sa.Boolean(), nullable=False),
        sa.Column("gesteld_op", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gemeente_code"], ["gemeente.code"], name=op.f("fk_hulpvraag_gemeente_code_gemeente")
        ),
        sa.ForeignKeyConstraint(
            ["wijk_code"], ["wijk.code"], name=op.f("fk_hulpvraag_wijk_code_wijk")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hulpvraag")),
    )
    with op.batch_alter_table("hulpvraag", schema=None) as batch_op:
        batch_op.create_index(
            "ix_hulpvraag_gemeente_moment", ["gemeente_code", "gesteld_op"], unique=False
        )

    op.create_table(
        "locatie",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("gemeente_code", sa.String(length=6), nullable=False),
        sa.Column("adres", sa.String(length=200), nullable=False),
        sa.Column("postcode", sa.String(length=7), nullable=False),
        sa.Column("plaats", sa.String(length=80), nullable=False),
        sa.Column("lat", sa.Double(), nullable=True),
        sa.Column("lon", sa.Double(), nullable=True),
        sa.Column("wijk_code", sa.String(length=8), nullable=True),
        sa.ForeignKeyConstraint(
            ["gemeente_code"], ["gemeente.code"], name=op.f("fk_locatie_gemeente_code_gemeente")
        ),
        sa.ForeignKeyConstraint(
            ["wijk_code"], ["wijk.code"], name=op.f("fk_locatie_wijk_code_wijk")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_locatie")),
    )
    with op.batch_alter_table("locatie", schema=None) as batch_op:
        batch_op.create_index(
            "ix_locatie_key", ["gemeente_code", "adres", "postcode", "plaats"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_locatie_wijk_code"), ["wijk_code"], unique=False)

    op.create_table(
        "postcode",
        sa.Column("pc4", sa.String(length=4), nullable=False),
        sa.Column("wijk_code", sa.String(length=8), nullable=False),
        sa.Column("rang", sa.Integer(), nullable=False),
        sa.Column("aandeel", sa.Double(), nullable=False),
        sa.Column("eenduidig", sa.Boolean(), nullable=False),
        sa.Column("lat", sa.Double(), nullable=True),
        sa.Column("lon", sa.Double(), nullable=True),
        sa.ForeignKeyConstraint(
            ["wijk_code"], ["wijk.code"], name=op.f("fk_postcode_wijk_code_wijk")
        ),
        sa.PrimaryKeyConstraint("pc4", "wijk_code", name=op.f("pk_postcode")),
    )
    op.create_table(
        "sessie",
        sa.Column("sleutel_hash", sa.String(length=64), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("begonnen_op", sa.DateTime(), nullable=False),
        sa.Column("gezien_op", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name=op.f("fk_sessie_account_id_account"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("sleutel_hash", name=op.f("pk_sessie")),
    )
    with op.batch_alter_table("sessie", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sessie_account_id"), ["account_id"], unique=False)

    op.create_table(
        "wijk_alias",
        sa.Column("alias", sa.String(length=80), nullable=False),
        sa.Column("wijk_code", sa.String(length=8), nullable=False),
        sa.Column("bron", sa.Text(), nullable=False),
        sa.Column("dubbelzinnig", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["wijk_code"], ["wijk.code"], name=op.f("fk_wijk_alias_wijk_code_wijk")
        ),
        sa.PrimaryKeyConstraint("alias", "wijk_code", name=op.f("pk_wijk_alias")),
    )
    op.create_table(
        "wijk_buur",
        sa.Column("wijk_code", sa.String(length=8), nullable=False),
        sa.Column("buur_code", sa.String(length=8), nullable=False),
        sa.ForeignKeyConstraint(
            ["buur_code"], ["wijk.code"], name=op.f("fk_wijk_buur_buur_code_wijk")
        ),
        sa.ForeignKeyConstraint(
            ["wijk_code"], ["wijk.code"], name=op.f("fk_wijk_buur_wijk_code_wijk")
        ),
        sa.PrimaryKeyConstraint("wijk_code", "buur_code", name=op.f("pk_wijk_buur")),
    )
    op.create_table(
        "aanbod",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("gemeente_code", sa.String(length=6), nullable=False),
        sa.Column("sleutel", sa.String(length=80), nullable=False),
        sa.Column("bron_id", sa.String(length=80), nullable=False),
        sa.Column("organisatie_id", sa.Integer(), nullable=False),
        sa.Column("locatie_id", sa.Integer(), nullable=True),
        sa.Column("naam", sa.String(length=200), nullable=False),
        sa.Column("omschrijving", sa.Text(), nullable=False),
        sa.Column("eigen_soort", sa.String(length=40), nullable=True),
        sa.Column("leeftijd_van", sa.Integer(), nullable=True),
        sa.Column("leeftijd_tot", sa.Integer(), nullable=True),
        sa.Column(
            "bereik",
            sa.Enum(
                "wijk",
                "gemeente",
                "regio",
                "landelijk",
                "online",
                name="bereik",
                native_enum=False,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("kosten", sa.String(length=200), nullable=False),
        sa.Column("talen", sa.JSON(), nullable=False),
        sa.Column("toegankelijk", sa.JSON(), nullable=False),
        sa.Column("tijden", sa.JSON(), nullable=False),
        sa.Column(
            "aanmelden",
            sa.Enum(
                "inloop", "aanmelden", "verwijzing", name="aanmelden", native_enum=False, length=20
            ),
            nullable=True,
        ),
        sa.Column("wachttijd_weken", sa.Integer(), nullable=True),
        sa.Column("telefoon", sa.String(length=60), nullable=False),
        sa.Column("email", sa.String(length=200), nullable=False),
        sa.Column("website", sa.String(length=500), nullable=False),
        sa.Column("laatst_gecontroleerd", sa.Date(), nullable=True),
        sa.Column("bron", sa.Text(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "concept", "gepubliceerd", "verborgen", name="status", native_enum=False, length=20
            ),
            nullable=False,
        ),
        sa.Column("aangemaakt_op", sa.DateTime(), nullable=False),
        sa.Column("gewijzigd_op", sa.DateTime(), nullable=False),
        sa.Column("versie", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "leeftijd_tot IS NULL OR leeftijd_van IS NULL OR leeftijd_tot >= leeftijd_van",
            name=op.f("ck_aanbod_leeftijd_tot"),
        ),
        sa.CheckConstraint(
            "leeftijd_van IS NULL OR leeftijd_van >= 0", name=op.f("ck_aanbod_leeftijd_van")
        ),
        sa.ForeignKeyConstraint(
            ["eigen_soort"], ["soort.slug"], name=op.f("fk_aanbod_eigen_soort_soort")
        ),
        sa.ForeignKeyConstraint(
            ["gemeente_code"], ["gemeente.code"], name=op.f("fk_aanbod_gemeente_code_gemeente")
        ),
        sa.ForeignKeyConstraint(
            ["locatie_id"], ["locatie.id"], name=op.f("fk_aanbod_locatie_id_locatie")
        ),
        sa.ForeignKeyConstraint(
            ["organisatie_id"],
            ["organisatie.id"],
            name=op.f("fk_aanbod_organisatie_id_organisatie"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_aanbod")),
        sa.UniqueConstraint(
            "gemeente_code", "sleutel", name=op.f("uq_aanbod_gemeente_code_sleutel")
        ),
    )
    with op.batch_alter_table("aanbod", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_aanbod_locatie_id"), ["locatie_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_aanbod_organisatie_id"), ["organisatie_id"], unique=False
        )
        batch_op.create_index("ix_aanbod_versie", ["gemeente_code", "versie"], unique=False)

    op.create_table(
        "signaal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("gemeente_code", sa.String(length=6), nullable=False),
        sa.Column("hulpvraag_id", sa.String(length=32), nullable=True),
        sa.Column("wijk_code", sa.String(length=8), nullable=True),
        sa.Column("reden", sa.String(length=20), nullable=False),
        sa.Column("toelichting", sa.Text(), nullable=False),
        sa.Column("opgelost_zonder", sa.JSON(), nullable=False),
        sa.Column("kanaal", sa.String(length=20), nullable=False),
        sa.Column("gemeld_op", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gemeente_code"], ["gemeente.code"], name=op.f("fk_signaal_gemeente_code_gemeente")
        ),
        sa.ForeignKeyConstraint(
            ["hulpvraag_id"],
            ["hulpvraag.id"],
            name=op.f("fk_signaal_hulpvraag_id_hulpvraag"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["wijk_code"], ["wijk.code"], name=op.f("fk_signaal_wijk_code_wijk")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signaal")),
        sa.UniqueConstraint("hulpvraag_id", name=op.f("uq_signaal_hulpvraag_id")),
    )
    with op.batch_alter_table("signaal", schema=None) as batch_op:
        batch_op.create_index(
            "ix_signaal_gemeente_moment", ["gemeente_code", "gemeld_op"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_signaal_wijk_code"), ["wijk_code"], unique=False)

    op.create_table(
        "aanbod_doelgroep",
        sa.Column("aanbod_id", sa.Integer(), nullable=False),
        sa.Column("doelgroep", sa.String(length=40), nullable=False),
        sa.Column("volgorde", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["aanbod_id"],
            ["aanbod.id"],
            name=op.f("fk_aanbod_doelgroep_aanbod_id_aanbod"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["doelgroep"], ["doelgroep.slug"], name=op.f("fk_aanbod_doelgroep_doelgroep_doelgroep")
        ),
        sa.PrimaryKeyConstraint("aanbod_id", "doelgroep", name=op.f("pk_aanbod_doelgroep")),
    )
    with op.batch_alter_table("aanbod_doelgroep", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_aanbod_doelgroep_doelgroep"), ["doelgroep"], unique=False
        )

    op.create_table(
        "aanbod_thema",
        sa.Column("aanbod_id", sa.Integer(), nullable=False),
        sa.Column("thema", sa.String(length=40), nullable=False),
        sa.Column("volgorde", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["aanbod_id"],
            ["aanbod.id"],
            name=op.f("fk_aanbod_thema_aanbod_id_aanbod"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["thema"], ["thema.slug"], name=op.f("fk_aanbod_thema_thema_thema")
        ),
        sa.PrimaryKeyConstraint("aanbod_id", "thema", name=op.f("pk_aanbod_thema")),
    )
    with op.batch_alter_table("aanbod_thema", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_aanbod_thema_thema"), ["thema"], unique=False)

    op.create_table(
        "aanbod_wijk",
        sa.Column("aanbod_id", sa.Integer(), nullable=False),
        sa.Column("wijk_code", sa.String(length=8), nullable=False),
        sa.Column("volgorde", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["aanbod_id"],
            ["aanbod.id"],
            name=op.f("fk_aanbod_wijk_aanbod_id_aanbod"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["wijk_code"], ["wijk.code"], name=op.f("fk_aanbod_wijk_wijk_code_wijk")
        ),
        sa.PrimaryKeyConstraint("aanbod_id", "wijk_code", name=op.f("pk_aanbod_wijk")),
    )
    with op.batch_alter_table("aanbod_wijk", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_aanbod_wijk_wijk_code"), ["wijk_code"], unique=False)

    op.create_table(
        "signaal_thema",
        sa.Column("signaal_id", sa.Integer(), nullable=False),
        sa.Column("thema", sa.String(length=40), nullable=False),
        sa.Column("volgorde", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["signaal_id"],
            ["signaal.id"],
            name=op.f("fk_signaal_thema_signaal_id_signaal"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["thema"], ["thema.slug"], name=op.f("fk_signaal_thema_thema_thema")
        ),
        sa.PrimaryKeyConstraint("signaal_id", "thema", name=op.f("pk_signaal_thema")),
    )
    with op.batch_alter_table("signaal_thema", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_signaal_thema_thema"), ["thema"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("signaal_thema", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_signaal_thema_thema"))

    op.drop_table("signaal_thema")
    with op.batch_alter_table("aanbod_wijk", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_aanbod_wijk_wijk_code"))

    op.drop_table("aanbod_wijk")
    with op.batch_alter_table("aanbod_thema", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_aanbod_thema_thema"))

    op.drop_table("aanbod_thema")
    with op.batch_alter_table("aanbod_doelgroep", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_aanbod_doelgroep_doelgroep"))

    op.drop_table("aanbod_doelgroep")
    with op.batch_alter_table("signaal", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_signaal_wijk_code"))
        batch_op.drop_index("ix_signaal_gemeente_moment")

    op.drop_table("signaal")
    with op.batch_alter_table("aanbod", schema=None) as batch_op:
        batch_op.drop_index("ix_aanbod_versie")
        batch_op.drop_index(batch_op.f("ix_aanbod_organisatie_id"))
        batch_op.drop_index(batch_op.f("ix_aanbod_locatie_id"))

    op.drop_table("aanbod")
    op.drop_table("wijk_buur")
    op.drop_table("wijk_alias")
    with op.batch_alter_table("sessie", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_sessie_account_id"))

    op.drop_table("sessie")
    op.drop_table("postcode")
    with op.batch_alter_table("locatie", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_locatie_wijk_code"))
        batch_op.drop_index("ix_locatie_key")

    op.drop_table("locatie")
    with op.batch_alter_table("hulpvraag", schema=None) as batch_op:
        batch_op.drop_index("ix_hulpvraag_gemeente_moment")

    op.drop_table("hulpvraag")
    with op.batch_alter_table("wijk", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_wijk_gemeente_code"))

    op.drop_table("wijk")
    op.drop_table("organisatie")
    op.drop_table("catalogus_versie")
    op.drop_table("account")
    op.drop_table("thema")
    op.drop_table("soort")
    with op.batch_alter_table("inlogpoging", schema=None) as batch_op:
        batch_op.drop_index("ix_inlogpoging_sleutel_moment")

    op.drop_table("inlogpoging")
    with op.batch_alter_table("geocode_cache", schema=None) as batch_op:
        batch_op.drop_index("ix_geocode_cache_opgehaald_op")

    op.drop_table("geocode_cache")
    op.drop_table("gemeente")
    op.drop_table("doelgroep")
