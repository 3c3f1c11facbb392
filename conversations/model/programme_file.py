"""A programme as a file that people write, read strictly, and as the document that is stored."""

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from pydantic import TypeAdapter

from conversations.model.programme import Programme, ProgrammeId
from conversations.model.programme_shape import ReadProgramme, programme_at
from conversations.model.yaml_lines import composed


def read_programme(text: str, file: str) -> Programme:
    """The programme in a YAML text.

    Args:
        text: The whole file.
        file: Its name, as a mistake should call it.

    Raises:
        Mend: The first thing to mend.
    """
    return _read(text, file).programme


def read_programmes(texts: Mapping[str, str]) -> tuple[Programme, ...]:
    """Programmes that can live beside each other, from their texts by file name.

    No criterion id stands in two programmes. Two versions of one programme may share criteria, but not the version.

    Raises:
        Mend: The first thing to mend, with the line in the later of two files that clash.
    """
    read = {file: _read(text, file) for file, text in texts.items()}
    versions: dict[tuple[ProgrammeId, str], str] = {}
    owners: dict[str, tuple[ProgrammeId, str]] = {}
    for file, one in read.items():
        programme = one.programme
        twin = versions.setdefault((programme.id, programme.version), file)
        if twin != file:
            what = f"{programme.id} {programme.version} stands in {twin} too; give it another version here"
            raise one.root.mend(what, "version")
        for lines, criterion in zip(one.criteria, programme.criteria, strict=True):
            owner, place = owners.setdefault(criterion.id, (programme.id, f"{file}:{lines.line_of('id')}"))
            if owner != programme.id:
                raise lines.mend(f"stands in {place} too; give one of them another id", "id")
    return tuple(one.programme for one in read.values())


def seed_texts() -> dict[str, str]:
    """The programme files of this release, by name: local, bilateral, associate."""
    folder = files("conversations") / "programmes"
    names = [f"{programme}.yaml" for programme in ProgrammeId]
    return {f"conversations/programmes/{name}": (folder / name).read_text(encoding="utf-8") for name in names}


def seed_programmes() -> tuple[Programme, ...]:
    """The programmes of this release: local, bilateral, associate."""
    return read_programmes(seed_texts())


def document(programme: Programme) -> str:
    """A programme as canonical JSON: equal programmes give the same characters."""
    plain = _adapter().dump_python(programme, mode="json")
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_document(document: str) -> Programme:
    """The programme of a stored document, without the checks that were made before it was stored.

    Raises:
        ValueError: It is no programme's document.
    """
    return _adapter().validate_json(document)


def digest(document: str) -> str:
    """SHA-256 of a document, in hexadecimal figures."""
    return hashlib.sha256(document.encode()).hexdigest()


def _read(text: str, file: str) -> ReadProgramme:
    return programme_at(composed(text, file), file)


@cache
def _adapter() -> TypeAdapter[Programme]:
    # Built at first use: it takes longer than reading a file.
    return TypeAdapter(Programme)
