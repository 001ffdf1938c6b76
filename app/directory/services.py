"""Changing the catalogue. The caller opens and closes the transaction."""

import hashlib
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core import leesbaar
from app.core.errors import NotFound
from app.core.leesregels import Woorden
from app.directory import opvolgers, queries, vast
from app.directory.models import (
    Aanbod,
    AanbodDoelgroep,
    AanbodThema,
    AanbodWijk,
    CatalogusVersie,
    Controle,
    Locatie,
    Organisatie,
)
from app.directory.types import EIGEN_TEKSTEN, AanbodGegevens, Status
from app.geo import queries as geo_queries


def next_version(session: Session, gemeente: str) -> int:
    """Raise the catalogue version of ``gemeente`` and give it: once for each transaction.

    The row is locked, so that two writers never hand out the same number.
    """
    row = session.get(CatalogusVersie, gemeente, with_for_update=True)
    if row is None:
        row = CatalogusVersie(gemeente_code=gemeente, versie=0)
        session.add(row)
    row.versie += 1
    session.flush()
    return row.versie


def mark_checked(
    session: Session, gemeente: str, aanbod_id: int, account_id: int, day: date
) -> Aanbod:
    """Note that ``account_id`` looked whether an aanbod is right on ``day``; gives the aanbod.

    Checked is not edited: ``gewijzigd_op`` stays. Twice on a day is once. Raises NotFound.
    """
    row = queries.any_status(session, gemeente, aanbod_id)
    if row is None:
        raise NotFound("Dit aanbod bestaat niet.")
    if queries.last_checks(session, gemeente).get(aanbod_id) == day == row.laatst_gecontroleerd:
        return row
    session.add(Controle(aanbod_id=aanbod_id, dag=day, door=account_id))
    row.laatst_gecontroleerd = day
    row.versie = next_version(session, gemeente)
    session.flush()
    return row


class CatalogusSchrijver:
    """Writes many aanbod in one transaction: looks up by key, leaves alone what is the same.

    The version number is raised at the first real change, so a write that changes nothing leaves
    every derived index valid. With ``woorden`` each text is judged on how it reads.

    ``behouden`` are, by public key, the columns in which what an editor said stayed although the
    values that came in say something else.
    """

    def __init__(
        self, session: Session, gemeente: str, now: datetime, woorden: Woorden | None = None
    ) -> None:
        self.session = session
        self.gemeente = gemeente
        self.now = now
        self.woorden = woorden
        self.behouden: dict[str, tuple[str, ...]] = {}
        self._version: int | None = None
        self._aanbod = {a.sleutel: a for a in queries.all_aanbod(session, gemeente)}
        self._organisaties = {
            (o.naam, o.soort): o
            for o in session.scalars(
                select(Organisatie).where(Organisatie.gemeente_code == gemeente)
            )
        }
        self._places = geo_queries.load_places(session, gemeente)
        self._geocoded = geo_queries.geocoded_places(session)
        self._checked = queries.last_checks(session, gemeente)
        self._merged = opvolgers.merged_organisaties(session, gemeente)
        self._held = vast.of_gemeente(session, gemeente)

    def write(self, values: AanbodGegevens) -> str:
        """Store ``values``; gives ``nieuw``, ``gewijzigd`` or ``gelijk``."""
        sleutel = public_key(values)
        row = self._aanbod.get(sleutel)
        values = self._of_who_has_it_now(values)
        values = self._with_later_check(row, self._with_known_place(row, values))
        values = self._as_editors_said(row, values)
        if row is not None and queries.values_of(row) == values:
            return "gelijk"
        outcome = "nieuw" if row is None else "gewijzigd"
        version = self.version()
        if row is None:
            row = Aanbod(
                gemeente_code=self.gemeente,
                sleutel=sleutel,
                bron_id=values.id,
                status=Status.GEPUBLICEERD,
                aangemaakt_op=self.now,
            )
            self._aanbod[sleutel] = row
        self._fill(row, values)
        row.gewijzigd_op = self.now
        row.versie = version
        self.session.add(row)
        return outcome

    def overwrite(self, row: Aanbod, values: AanbodGegevens) -> bool:
        """Write ``values`` over ``row``, whose public key stays; gives whether they differ."""
        values = _with_untold(self._with_known_place(row, values), queries.values_of(row))
        if queries.values_of(row) == values:
            return False
        row.versie = self.version()
        row.gewijzigd_op = self.now
        self._fill(row, values)
        return True

    def judge_waiting(self) -> None:
        """Judge each text that nobody judged on how it reads: it came in before this was stored."""
        if self.woorden is None:
            return
        for row in self._aanbod.values():
            if row.leesniveau is None:
                self._judge(row)
                row.versie = self.version()

    def committed(self) -> None:
        """What was written is committed: what comes next is another change of the catalogue."""
        self._version = None
        row = self.session.get(CatalogusVersie, self.gemeente)
        if row is not None:
            self.session.expire(row)

    @property
    def versie_genomen(self) -> int | None:
        """The version number that this transaction took; None while nothing changed."""
        return self._version

    def version(self) -> int:
        """The version number of this transaction's changes."""
        if self._version is None:
            self._version = next_version(self.session, self.gemeente)
        return self._version

    def _with_known_place(self, row: Aanbod | None, values: AanbodGegevens) -> AanbodGegevens:
        """A place that a geocoder found stays while its address does: a file without coordinates
        does not know better. Coordinates that came from a file go when the file drops them."""
        place = row.locatie if row is not None else None
        if place is None or values.lat is not None or place.lat is None:
            return values
        same = (place.adres, place.postcode, place.plaats) == (
            values.adres,
            values.postcode,
            values.plaats,
        )
        if not same or (place.lat, place.lon) not in self._geocoded:
            return values
        return replace(values, lat=place.lat, lon=place.lon)

    def _of_who_has_it_now(self, values: AanbodGegevens) -> AanbodGegevens:
        """A file may still name an organisation that became part of another one here."""
        new = self._merged.get((values.organisatie, values.organisatie_soort))
        if new is None:
            return values
        kind = values.soort
        if kind is None and values.organisatie_soort != new.soort:
            kind = values.organisatie_soort
        return replace(values, organisatie=new.naam, organisatie_soort=new.soort, soort=kind)

    def _with_later_check(self, row: Aanbod | None, values: AanbodGegevens) -> AanbodGegevens:
        """What an editor checked here stays checked when an older file comes in again."""
        here = self._checked.get(row.id) if row is not None else None
        if here is None or (values.laatst_gecontroleerd or date.min) >= here:
            return values
        return replace(values, laatst_gecontroleerd=here)

    def _as_editors_said(self, row: Aanbod | None, values: AanbodGegevens) -> AanbodGegevens:
        """What an editor changed stays, and what the source has no column for."""
        if row is None:
            return values
        here = queries.values_of(row)
        kept, different = vast.keep(self._held.get(row.id, ()), here, values)
        if different:
            self.behouden[row.sleutel] = different
        return replace(_with_untold(values, here), id=row.bron_id, **kept)

    def _judge(self, row: Aanbod) -> None:
        if self.woorden is None:
            row.leesniveau, row.leesscore = None, None
            return
        found = leesbaar.judge(row.omschrijving, self.woorden)
        row.leesniveau, row.leesscore = found.niveau, found.score

    def _fill(self, row: Aanbod, values: AanbodGegevens) -> None:
        same_text = row.omschrijving == values.omschrijving
        row.organisatie = self._organisatie(values)
        row.locatie = self._locatie(row.locatie, values)
        row.naam = values.aanbod
        row.eigen_soort = values.soort
        row.thema_rijen = [AanbodThema(thema=t, volgorde=i) for i, t in enumerate(values.themas)]
        row.doelgroep_rijen = [
            AanbodDoelgroep(doelgroep=d, volgorde=i) for i, d in enumerate(values.doelgroepen)
        ]
        row.wijk_rijen = [AanbodWijk(wijk_code=w, volgorde=i) for i, w in enumerate(values.wijken)]
        row.talen = list(values.talen)
        row.toegankelijk = list(values.toegankelijk)
        row.tijden = list(values.tijden)
        for name in _SAME_NAME:
            setattr(row, name, getattr(values, name))
        for name in EIGEN_TEKSTEN:
            setattr(row, name, getattr(values, name) or "")
        if not same_text or row.leesniveau is None:
            self._judge(row)

    def _organisatie(self, values: AanbodGegevens) -> Organisatie:
        key = (values.organisatie, values.organisatie_soort)
        if key not in self._organisaties:
            self._organisaties[key] = Organisatie(
                gemeente_code=self.gemeente, naam=key[0], soort=key[1]
            )
        return self._organisaties[key]

    def _locatie(self, current: Locatie | None, values: AanbodGegevens) -> Locatie | None:
        facts = (values.adres, values.postcode, values.plaats, values.lat, values.lon)
        if not any(fact not in ("", None) for fact in facts):
            return None
        place = current or Locatie(gemeente_code=self.gemeente)
        place.adres, place.postcode, place.plaats, place.lat, place.lon = facts
        codes = self._places.wijken_of_postcode(values.postcode)
        place.wijk_code = codes[0] if len(codes) == 1 else None
        return place


def _with_untold(values: AanbodGegevens, here: AanbodGegevens) -> AanbodGegevens:
    """``values`` with what is ``here`` where they say nothing, not even that it is unknown."""
    untold = {n: getattr(here, n) for n in EIGEN_TEKSTEN if getattr(values, n) is None}
    return replace(values, **untold)


_SAME_NAME = (
    "omschrijving",
    "bereik",
    "leeftijd_van",
    "leeftijd_tot",
    "kosten",
    "aanmelden",
    "wachttijd_weken",
    "telefoon",
    "email",
    "website",
    "laatst_gecontroleerd",
    "bron",
)


def public_key(values: AanbodGegevens) -> str:
    """The public id of an aanbod: the source's own id, else one made of its key.

    That is ``d-`` and 12 hex digits (of SHA-256), the same in every import.
    """
    if values.id:
        return values.id
    joined = "\x1f".join(values.sleutel)
    return "d-" + hashlib.sha256(joined.encode()).hexdigest()[:12]
