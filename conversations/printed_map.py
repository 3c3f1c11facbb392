"""What stands on the heat map of submitted self-assessments: values only, said in the reader's language."""

from dataclasses import dataclass

from conversations.printed import Look


@dataclass(frozen=True, slots=True, kw_only=True)
class MapCell:
    """One principle of one chamber: how it stands, and its score without a sign; empty where nothing applies."""

    look: Look
    figure: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MapRow:
    """One chamber: a short name, where it is (empty at home), a cell a column, its score."""

    name: str
    place: str
    cells: tuple[MapCell, ...]
    score: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MapColumn:
    """One principle or pillar; `respected` is by how many of the chambers, as “9/13”."""

    number: str
    title: str
    respected: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MapPart:
    """The chambers that answered one programme, by name; `legend` stands above the titles of the columns."""

    title: str
    about: str
    legend: str
    columns: tuple[MapColumn, ...]
    rows: tuple[MapRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatMap:
    """Chambers × principles on one day; equal values are the same picture.

    Attributes:
        legend: What the signs mean.
        score: The heading of the last column.
        foot: What the figures are, and who accredits.
    """

    language: str
    region: str
    title: str
    day: str
    score: str
    parts: tuple[MapPart, ...]
    legend: tuple[tuple[Look, str], ...]
    foot: str
