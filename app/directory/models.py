"""The catalogue: organisaties, their aanbod, and where it takes place."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Enum,
    ForeignKey,
    Index,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy.ext.associationproxy import AssociationProxy, association_proxy
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.accounts.models import Account
from app.core.clock import utcnow
from app.core.db import Base, UtcDateTime
from app.core.leesbaar import Niveau
from app.directory.types import (
    Aanmelden,
    Bereik,
    Besluit,
    MeldingReden,
    Status,
    Stopreden,
    Waarom,
)


def _enum(kind: type[StrEnum]) -> Enum:
    """Stored by value in a plain column, so that a new value needs no change of type."""
    return Enum(
        kind,
        native_enum=False,
        length=20,
        values_callable=lambda e: [m.value for m in e],
    )


class CatalogusVersie(Base):
    """A counter per gemeente, raised by every change of its catalogue.

    Derived things (the full-text index, the matcher's snapshot) compare themselves with it.
    """

    __tablename__ = "catalogus_versie"

    gemeente_code: Mapped[str] = mapped_column(ForeignKey("gemeente.code"), primary_key=True)
    versie: Mapped[int] = mapped_column(default=0)


class Organisatie(Base):
    """An organisation of the sociale basis. Name and kind together are its key in a gemeente."""

    __tablename__ = "organisatie"
    __table_args__ = (UniqueConstraint("gemeente_code", "naam", "soort"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    gemeente_code: Mapped[str] = mapped_column(ForeignKey("gemeente.code"))
    naam: Mapped[str] = mapped_column(String(200))
    soort: Mapped[str] = mapped_column(ForeignKey("soort.slug"))

    aanbod: Mapped[list["Aanbod"]] = relationship(back_populates="organisatie")


class Locatie(Base):
    """A place of activity. Any part may be unknown (empty); the wijk is derived where it can be."""

    __tablename__ = "locatie"
    __table_args__ = (Index("ix_locatie_key", "gemeente_code", "adres", "postcode", "plaats"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    gemeente_code: Mapped[str] = mapped_column(ForeignKey("gemeente.code"))
    adres: Mapped[str] = mapped_column(String(200), default="")
    postcode: Mapped[str] = mapped_column(String(7), default="")
    plaats: Mapped[str] = mapped_column(String(80), default="")
    lat: Mapped[float | None]
    lon: Mapped[float | None]
    wijk_code: Mapped[str | None] = mapped_column(ForeignKey("wijk.code"), index=True)


class AanbodThema(Base):
    """A thema of an aanbod; ``volgorde`` 0 fits most."""

    __tablename__ = "aanbod_thema"

    aanbod_id: Mapped[int] = mapped_column(
        ForeignKey("aanbod.id", ondelete="CASCADE"), primary_key=True
    )
    thema: Mapped[str] = mapped_column(ForeignKey("thema.slug"), primary_key=True, index=True)
    volgorde: Mapped[int] = mapped_column(default=0)


class AanbodDoelgroep(Base):
    """A doelgroep of an aanbod."""

    __tablename__ = "aanbod_doelgroep"

    aanbod_id: Mapped[int] = mapped_column(
        ForeignKey("aanbod.id", ondelete="CASCADE"), primary_key=True
    )
    doelgroep: Mapped[str] = mapped_column(
        ForeignKey("doelgroep.slug"), primary_key=True, index=True
    )
    volgorde: Mapped[int] = mapped_column(default=0)


class AanbodWijk(Base):
    """A wijk that an aanbod with ``bereik`` wijk serves."""

    __tablename__ = "aanbod_wijk"

    aanbod_id: Mapped[int] = mapped_column(
        ForeignKey("aanbod.id", ondelete="CASCADE"), primary_key=True
    )
    wijk_code: Mapped[str] = mapped_column(ForeignKey("wijk.code"), primary_key=True, index=True)
    volgorde: Mapped[int] = mapped_column(default=0)


class Aanbod(Base):
    """What an organisation offers: one row of the flat file.

    An empty text, list or None means unknown, never "no". ``sleutel`` is the public id, the flat
    file's ``id`` where it has one, else made by us. ``laatst_gecontroleerd`` says when somebody
    last checked the facts; ``gewijzigd_op`` when the row was last edited: not the same thing.
    ``versie`` is the catalogue version of the last change.

    ``leesniveau`` and ``leesscore`` (hard things in a hundred words) say how ``omschrijving`` read
    when it was last written; None: nobody looked. ``wie_neemt_op`` is a role, never a name.
    """

    __tablename__ = "aanbod"
    __table_args__ = (
        UniqueConstraint("gemeente_code", "sleutel"),
        Index("ix_aanbod_versie", "gemeente_code", "versie"),
        CheckConstraint("leeftijd_van IS NULL OR leeftijd_van >= 0", name="leeftijd_van"),
        CheckConstraint(
            "leeftijd_tot IS NULL OR leeftijd_van IS NULL OR leeftijd_tot >= leeftijd_van",
            name="leeftijd_tot",
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    gemeente_code: Mapped[str] = mapped_column(ForeignKey("gemeente.code"))
    sleutel: Mapped[str] = mapped_column(String(80))
    bron_id: Mapped[str] = mapped_column(String(80), default="")
    organisatie_id: Mapped[int] = mapped_column(ForeignKey("organisatie.id"), index=True)
    locatie_id: Mapped[int | None] = mapped_column(ForeignKey("locatie.id"), index=True)
    naam: Mapped[str] = mapped_column(String(200))
    omschrijving: Mapped[str] = mapped_column(Text)
    eigen_soort: Mapped[str | None] = mapped_column(ForeignKey("soort.slug"))
    leeftijd_van: Mapped[int | None]
    leeftijd_tot: Mapped[int | None]
    bereik: Mapped[Bereik] = mapped_column(_enum(Bereik))
    kosten: Mapped[str] = mapped_column(String(200), default="")
    talen: Mapped[list[str]] = mapped_column(JSON, default=list)
    toegankelijk: Mapped[list[str]] = mapped_column(JSON, default=list)
    tijden: Mapped[list[str]] = mapped_column(JSON, default=list)
    aanmelden: Mapped[Aanmelden | None] = mapped_column(_enum(Aanmelden))
    wachttijd_weken: Mapped[int | None]
    telefoon: Mapped[str] = mapped_column(String(60), default="")
    email: Mapped[str] = mapped_column(String(200), default="")
    website: Mapped[str] = mapped_column(String(500), default="")
    laatst_gecontroleerd: Mapped[date | None]
    bron: Mapped[str] = mapped_column(Text, default="")
    in_het_kort: Mapped[str] = mapped_column(Text, default="")
    wat_gebeurt_er: Mapped[str] = mapped_column(Text, default="")
    wie_komen_er: Mapped[str] = mapped_column(Text, default="")
    eerste_keer: Mapped[str] = mapped_column(Text, default="")
    meenemen: Mapped[str] = mapped_column(Text, default="")
    route: Mapped[str] = mapped_column(Text, default="")
    toegang: Mapped[str] = mapped_column(Text, default="")
    wie_neemt_op: Mapped[str] = mapped_column(String(120), default="")
    leesniveau: Mapped[Niveau | None] = mapped_column(_enum(Niveau))
    leesscore: Mapped[float | None]
    status: Mapped[Status] = mapped_column(_enum(Status), default=Status.GEPUBLICEERD)
    aangemaakt_op: Mapped[datetime] = mapped_column(UtcDateTime, default=utcnow)
    gewijzigd_op: Mapped[datetime] = mapped_column(UtcDateTime, default=utcnow)
    versie: Mapped[int] = mapped_column(default=0)

    organisatie: Mapped[Organisatie] = relationship(back_populates="aanbod")
    locatie: Mapped[Locatie | None] = relationship()
    thema_rijen: Mapped[list[AanbodThema]] = relationship(
        order_by=AanbodThema.volgorde,
        cascade="all, delete-orphan",
    )
    doelgroep_rijen: Mapped[list[AanbodDoelgroep]] = relationship(
        order_by=AanbodDoelgroep.volgorde,
        cascade="all, delete-orphan",
    )
    wijk_rijen: Mapped[list[AanbodWijk]] = relationship(
        order_by=AanbodWijk.volgorde,
        cascade="all, delete-orphan",
    )
    themas: AssociationProxy[list[str]] = association_proxy("thema_rijen", "thema")
    doelgroepen: AssociationProxy[list[str]] = association_proxy("doelgroep_rijen", "doelgroep")
    wijken: AssociationProxy[list[str]] = association_proxy("wijk_rijen", "wijk_code")

    @property
    def soort(self) -> str:
        """The kind of this aanbod: its own, else that of its organisation."""
        return self.eigen_soort or self.organisatie.soort


class Melding(Base):
    """Somebody says that an aanbod is not right. Nothing tells who; the day is enough.

    ``tekst`` has no personal data in it: it was taken out before. No ``besluit`` is open.
    """

    __tablename__ = "melding"

    id: Mapped[int] = mapped_column(primary_key=True)
    aanbod_id: Mapped[int] = mapped_column(ForeignKey("aanbod.id", ondelete="CASCADE"), index=True)
    reden: Mapped[MeldingReden] = mapped_column(_enum(MeldingReden))
    tekst: Mapped[str] = mapped_column(Text, default="")
    gemeld_op: Mapped[date]
    besluit: Mapped[Besluit | None] = mapped_column(_enum(Besluit))
    afgehandeld_door: Mapped[int | None] = mapped_column(
        ForeignKey("account.id", ondelete="SET NULL")
    )
    afgehandeld_op: Mapped[datetime | None] = mapped_column(UtcDateTime)

    aanbod: Mapped[Aanbod] = relationship()
    behandelaar: Mapped[Account | None] = relationship()


class Controle(Base):
    """An editor looked whether the facts of an aanbod are right, on a day. Only ever added to."""

    __tablename__ = "controle"

    id: Mapped[int] = mapped_column(primary_key=True)
    aanbod_id: Mapped[int] = mapped_column(ForeignKey("aanbod.id", ondelete="CASCADE"), index=True)
    dag: Mapped[date]
    door: Mapped[int | None] = mapped_column(ForeignKey("account.id", ondelete="SET NULL"))


class AanbodVast(Base):
    """An editor changed this column of an aanbod: an import leaves it, until an editor says so.

    ``kolom`` is a column of the flat file; ``bestand`` what the last file said there instead, as a
    cell of it (None: no file said anything else yet).
    """

    __tablename__ = "aanbod_vast"

    aanbod_id: Mapped[int] = mapped_column(
        ForeignKey("aanbod.id", ondelete="CASCADE"), primary_key=True
    )
    kolom: Mapped[str] = mapped_column(String(40), primary_key=True)
    bestand: Mapped[str | None] = mapped_column(Text)
    door: Mapped[int | None] = mapped_column(ForeignKey("account.id", ondelete="SET NULL"))
    moment: Mapped[datetime] = mapped_column(UtcDateTime, default=utcnow)


class AanbodGestopt(Base):
    """An editor took an aanbod off the site; nothing took its place. Its address answers 410.

    ``eerst`` is the status it had before, for when it is brought back.
    """

    __tablename__ = "aanbod_gestopt"

    aanbod_id: Mapped[int] = mapped_column(
        ForeignKey("aanbod.id", ondelete="CASCADE"), primary_key=True
    )
    reden: Mapped[Stopreden] = mapped_column(_enum(Stopreden))
    eerst: Mapped[Status] = mapped_column(_enum(Status))
    door: Mapped[int | None] = mapped_column(ForeignKey("account.id", ondelete="SET NULL"))
    moment: Mapped[datetime] = mapped_column(UtcDateTime, default=utcnow)


class AanbodOpvolger(Base):
    """An editor says that an aanbod goes on as another one, or stood here twice.

    An aanbod has one successor at most, and is hidden from then on; its address leads to the
    successor. ``eerst`` is the status it had before, for when this is taken back.
    """

    __tablename__ = "aanbod_opvolger"

    aanbod_id: Mapped[int] = mapped_column(
        ForeignKey("aanbod.id", ondelete="CASCADE"), primary_key=True
    )
    opvolger_id: Mapped[int] = mapped_column(
        ForeignKey("aanbod.id", ondelete="CASCADE"), index=True
    )
    waarom: Mapped[Waarom] = mapped_column(_enum(Waarom))
    eerst: Mapped[Status] = mapped_column(_enum(Status))
    door: Mapped[int | None] = mapped_column(ForeignKey("account.id", ondelete="SET NULL"))
    moment: Mapped[datetime] = mapped_column(UtcDateTime, default=utcnow)

    opvolger: Mapped[Aanbod] = relationship(foreign_keys=[opvolger_id])


class OrganisatieOpvolger(Base):
    """An organisation became part of another one, which has its aanbod from then on.

    A row of an import that names the old one counts for the new one. ``verplaatst`` are the ids of
    the aanbod that went along, for when this is taken back.
    """

    __tablename__ = "organisatie_opvolger"

    organisatie_id: Mapped[int] = mapped_column(
        ForeignKey("organisatie.id", ondelete="CASCADE"), primary_key=True
    )
    opvolger_id: Mapped[int] = mapped_column(
        ForeignKey("organisatie.id", ondelete="CASCADE"), index=True
    )
    verplaatst: Mapped[list[int]] = mapped_column(JSON, default=list)
    door: Mapped[int | None] = mapped_column(ForeignKey("account.id", ondelete="SET NULL"))
    moment: Mapped[datetime] = mapped_column(UtcDateTime, default=utcnow)

    organisatie: Mapped[Organisatie] = relationship(foreign_keys=[organisatie_id])
    opvolger: Mapped[Organisatie] = relationship(foreign_keys=[opvolger_id])
