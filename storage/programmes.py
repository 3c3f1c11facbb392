"""Programmes and the register of chambers, as `migrate` stored them; parsed once, by digest."""

from collections.abc import Mapping
from datetime import datetime
from json import dumps, loads
from weakref import WeakKeyDictionary

import structlog
from sqlalchemy import Connection, Engine, bindparam, insert, select, update

from conversations.model.matching import ChamberIndex, Register
from conversations.model.programme import Programme, ProgrammeId
from conversations.model.programme_file import digest, document, from_document
from conversations.model.register import Chamber
from conversations.model.register_file import chamber_document, chamber_from_document
from storage.database import Database, upsert
from storage.prepared import Outcome, Prepared
from storage.tables import chambers, programmes


class ChangedProgramme(Exception):  # noqa: N818 - reads as the fact it is
    """A seed differs from the version that is stored under the same number."""


class Unreadable(ValueError):  # noqa: N818 - reads as the fact it is
    """The stored document of a programme is not there, or makes no sense."""


log = structlog.get_logger()

_DIGEST = select(programmes.c.digest).where(programmes.c.id == bindparam("of"), programmes.c.version == bindparam("in_version"))
_DOCUMENT = select(programmes.c.document).where(programmes.c.digest == bindparam("of"))
_NEWEST = select(programmes.c.id, programmes.c.version, programmes.c.digest)
_STAMP = Prepared(select(chambers.c.digest).limit(1))
_stamps: WeakKeyDictionary[Connection, Outcome] = WeakKeyDictionary()
_versions: WeakKeyDictionary[Engine, dict[tuple[ProgrammeId, str], Programme]] = WeakKeyDictionary()
_parsed: dict[str, Programme] = {}
_registers: dict[str, Register] = {}


def programme(connection: Connection, id_: ProgrammeId, version: str) -> Programme:
    """One version of a programme. A stored version never changes, so each database is asked once."""
    versions = _versions.setdefault(connection.engine, {})
    if (id_, version) not in versions:
        versions[id_, version] = _stored(connection, id_, version)
    return versions[id_, version]


def _stored(connection: Connection, id_: ProgrammeId, version: str) -> Programme:
    digest_ = connection.execute(_DIGEST, {"of": id_, "in_version": version}).scalar()
    if digest_ is None:
        raise Unreadable(f"{id_} {version}")
    return _parse(connection, digest_)


def newest(connection: Connection) -> Mapping[ProgrammeId, Programme]:
    """The newest version of each programme that can be read."""
    found: dict[ProgrammeId, tuple[tuple[int, ...], str]] = {}
    for id_, version, digest_ in connection.execute(_NEWEST):
        ordered = tuple(int(part) for part in version.split("."))
        found[id_] = max(found.get(id_, (ordered, digest_)), (ordered, digest_))
    return {id_: parsed for id_, (_, digest_) in found.items() if (parsed := _readable(connection, digest_))}


def _parse(connection: Connection, digest_: str) -> Programme:
    if digest_ not in _parsed:
        text = connection.execute(_DOCUMENT, {"of": digest_}).scalar_one()
        try:
            _parsed[digest_] = from_document(text)
        except ValueError as error:
            raise Unreadable(digest_) from error
    return _parsed[digest_]


def _readable(connection: Connection, digest_: str) -> Programme | None:
    """A programme whose document is broken keeps nobody from the others."""
    try:
        return _parse(connection, digest_)
    except Unreadable as error:
        log.error("programme cannot be read", digest=digest_, error=type(error.__cause__).__name__)
        return None


def register(connection: Connection) -> Register:
    """All chambers, and the index in which a typed name is looked up."""
    asked = _stamps.pop(connection, None) or _STAMP.later(connection)
    stamp = next((row[0] for row in asked.rows()), "")
    if stamp not in _registers:
        rows = connection.execute(select(chambers.c.id, chambers.c.document)).all()
        found = tuple(chamber for row in rows if (chamber := _chamber(row.id, row.document)))
        _registers.clear()
        _registers[stamp] = Register(chambers={chamber.id: chamber for chamber in found}, index=ChamberIndex(found))
    return _registers[stamp]


def ask_ahead(connection: Connection) -> None:
    """Asks which register is the newest, for the next `register`, together with what is read before that."""
    _stamps[connection] = _STAMP.later(connection)


def _chamber(id_: str, document_: str) -> Chamber | None:
    """A chamber whose document is broken keeps nobody from the others."""
    try:
        return chamber_from_document(loads(document_))
    except (ValueError, LookupError, TypeError) as error:
        log.error("chamber cannot be read", chamber=id_, error=type(error).__name__)
        return None


def known(database: Database) -> None:
    """Reads programmes and register, so that they are parsed when they are first asked for.

    Raises:
        DatabaseGone: The database cannot be reached.
    """
    with database.reading() as connection:
        newest(connection)
        register(connection)


def seed_programme(connection: Connection, seed: Programme, now: datetime) -> bool:
    """Stores a version that is not known yet; True when it was new.

    Raises:
        ChangedProgramme: The same version is stored with other words or figures.
    """
    text = document(seed)
    stored = connection.execute(_DIGEST, {"of": seed.id, "in_version": seed.version}).scalar()
    if stored == digest(text):
        return False
    if stored is not None:
        raise ChangedProgramme(
            f"programme {seed.id} {seed.version} is in the database with other contents; give the changed file a new version"
        )
    row = {"id": seed.id, "version": seed.version, "digest": digest(text), "document": text, "seeded_at": now}
    connection.execute(insert(programmes), row)
    return True


def seed_register(connection: Connection, seeds: tuple[Chamber, ...]) -> int:
    """Brings the register to the seeds: new and changed chambers are written, none is taken away; gives how many there are."""
    rows = [
        {"id": one.id, "digest": "", "kind": one.kind, "document": dumps(chamber_document(one), sort_keys=True)} for one in seeds
    ]
    statement = upsert(chambers)
    new = {column: statement.excluded[column] for column in ("kind", "document")}
    connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=new), rows)
    standing = connection.execute(select(chambers.c.document).order_by(chambers.c.id)).scalars()
    connection.execute(update(chambers).values(digest=digest("\n".join(standing))))
    return len(rows)
