"""The register of chambers: the local ones and those abroad, with what a source says of each, never more. Values only."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from locales.language import Language, Text


class ChamberKind(StrEnum):
    """A local chamber in Belgium, or a chamber abroad."""

    LOCAL = "local"
    BILATERAL = "bilateral"


class Standing(StrEnum):
    """What a source says of the chamber's status; UNKNOWN never means "not a member"."""

    ACCREDITED = "accredited"
    ASSOCIATE = "associate"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chamber:
    """One chamber of the register.

    Attributes:
        id: Kebab-case, stable.
        country: ISO 3166-1 alpha-2 code of the country it is for.
        timezone: IANA name of the place where it works.
        region: Of a local chamber: flanders, brussels, wallonia or german-community.
        names: The name in each language, not always official.
        also_known_as: Short, former and foreign names, cities served.
        website: Address with scheme, when known.
        source: Key of the page that names the chamber.
    """

    id: str
    kind: ChamberKind
    status: Standing
    country: str
    timezone: str
    region: str | None
    languages: tuple[Language, ...]
    names: Text
    also_known_as: tuple[str, ...]
    website: str | None
    source: str

    @property
    def area(self) -> str:
        """Under what it is listed: the region of a local chamber, the country of one abroad."""
        return self.region or self.country


def areas(chambers: Iterable[Chamber], kind: ChamberKind) -> Mapping[str, tuple[Chamber, ...]]:
    """The chambers of a kind by area, both in the order of their ids."""
    found: dict[str, tuple[Chamber, ...]] = {}
    for chamber in sorted(chambers, key=lambda chamber: (chamber.area, chamber.id)):
        if chamber.kind is kind:
            found[chamber.area] = (*found.get(chamber.area, ()), chamber)
    return found
