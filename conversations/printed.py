"""What stands on the paper of a self-assessment: values only, everything already said in the reader's language, as plain text."""

from dataclasses import dataclass
from enum import StrEnum


class Look(StrEnum):
    """How a bar is drawn; the words beside it say the same."""

    GOOD = "good"
    SHORT = "short"
    FAILING = "failing"
    OPEN = "open"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A sentence that begins with a label in bold."""

    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One of the two figures of a result: what it is, the figure, and a line about it."""

    title: str
    figure: str
    about: str
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One principle or pillar.

    Attributes:
        look: How the bar is filled; `sign` is drawn before the title, and warns also of a condition to start.
        low: Percent reached for certain; from there to `high` is open.
        needed: Percent from which it is respected, essential criteria apart; None where there is nothing to reach.
        figure: The score, or its range; empty where nothing applies.
        failing: Which essential criteria or conditions to start are not met; empty where none fails.
        said: All that the drawing shows, in words, for who does not see it.
    """

    number: int
    title: str
    standing: str
    look: Look
    sign: Look
    low: float
    high: float
    needed: float | None
    figure: str
    failing: str
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The result on one page; all that the picture shows.

    Attributes:
        whose: The chamber, or the person whose trial it is.
        interim: The word for an unfinished one, empty for one that is complete.
        alarm: Conditions to start that are not met; empty where none fails.
        legend: What the drawn signs mean: the looks, then the line that a bar must reach.
        lines: What else is to be known about the score.
    """

    title: str
    whose: str
    programme: str
    day: str
    interim: str
    progress: Figure
    readiness: Figure
    verdict: str
    respected: str
    alarm: str
    bars_title: str
    bars: tuple[Bar, ...]
    legend: tuple[tuple[Look, str], ...]
    line: str
    lines: tuple[str, ...]
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedGap:
    """A gap: what is missing, what to do, who decides, how long it takes, which evidence will be asked.

    Attributes:
        mark: “essential” or “condition to start”; empty for what is neither.
        sign: The answer's drawing: a credit's value.
    """

    number: str
    statement: str
    mark: str
    answer: str
    sign: str
    on_route: str
    action: Labelled
    body: Labelled
    lead_time: Labelled
    evidence: Labelled


@dataclass(frozen=True, slots=True, kw_only=True)
class GapList:
    """The gaps in order, or the sentence that there are none."""

    title: str
    about: str
    gaps: tuple[PrintedGap, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A row of the shortest route, or an item of an agenda.

    Attributes:
        what: What to do, or to decide.
        about: The criterion's statement.
    """

    number: str
    what: str
    about: str
    mark: str
    body: str
    lead_time: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StepList:
    """The shortest route, or what one body must decide."""

    title: str
    about: tuple[str, ...]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedNote:
    """A note as it was written, and by whom and when."""

    by: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedCriterion:
    """A criterion with its answer, or why it has none, and all that was written and sent with it.

    Attributes:
        sign: The answer's drawing: a credit's value, or “open”, or “out” where the facts take it out.
        remark: The reason for “not applicable”, or the fact that takes the criterion out.
        basis: Whether it is official, adapted or ours, and its source.
    """

    number: str
    statement: str
    mark: str
    answer: str
    sign: str
    remark: str
    notes: tuple[PrintedNote, ...]
    evidence: tuple[str, ...]
    basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """A principle or pillar with all its criteria."""

    title: str
    standing: str
    purpose: str
    criteria: tuple[PrintedCriterion, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A title, paragraphs, and a list: facts with their answer, or sources with their address."""

    title: str
    paragraphs: tuple[str, ...]
    entries: tuple[Labelled, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """The picture and the PDF of one self-assessment on one day; equal values are the same paper.

    Attributes:
        language: ISO 639-1, `region` ISO 3166-1, for hyphens, quotes and who reads it aloud.
        foot: Stands at the foot of every page.
        page: “Page {page} of {pages}”, to be filled in where the pages are known.
        headings: Of the columns of the route.
        note: The word before the notes, `file` before the names of evidence.
    """

    language: str
    region: str
    foot: str
    page: str
    note: str
    file: str
    summary: Summary
    gaps: GapList
    route: StepList
    headings: tuple[str, ...]
    agenda_title: str
    agenda: tuple[StepList, ...]
    criteria_title: str
    criteria_about: tuple[str, ...]
    chapters: tuple[Chapter, ...]
    facts: Section
    basis: Section


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnEntry:
    """One thing that is kept about a person: a line, and whole texts under it."""

    line: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnList:
    """Things of one kind, or the sentence that there are none."""

    title: str
    about: str
    entries: tuple[OwnEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPaper:
    """All that is kept about a person on one day, to read."""

    language: str
    region: str
    foot: str
    page: str
    title: str
    whose: str
    day: str
    about: tuple[str, ...]
    person: tuple[Labelled, ...]
    lists: tuple[OwnList, ...]
    empty: Labelled


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFile:
    """The same for machines: a JSON document."""

    document: str
