"""What stands in the committee's papers: values only, said in the reader's language, as plain text."""

from dataclasses import dataclass

from conversations.printed import Bar, Figure, Labelled, Look, PrintedNote, Section


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedClaim:
    """One criterion: what is claimed, what stands behind it, and what a reader stumbles over.

    Attributes:
        mark: “essential” or “condition to start”; empty for what is neither.
        sign: The answer's drawing: a credit's value, or “out” where the facts take the criterion out.
        remark: The reason for “not applicable”, or the fact that takes the criterion out.
        asked: The evidence that is asked for; `evidence` is what there is, with its dates, or that there is none.
    """

    number: str
    statement: str
    mark: str
    answer: str
    sign: str
    remark: str
    asked: Labelled
    evidence: tuple[str, ...]
    notes: tuple[PrintedNote, ...]
    doubts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimChapter:
    """A principle or pillar with its claims."""

    title: str
    standing: str
    claims: tuple[PrintedClaim, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A criterion and what is to be said of it: a doubt, or how its answer changed."""

    number: str
    statement: str
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PointList:
    """Points under a title, or the sentence that there are none."""

    title: str
    about: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedExchange:
    """A question at a criterion and its answer, each with who and when; what is awaited is said in `answer`."""

    number: str
    statement: str
    asked: str
    question: str
    answered: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedRuling:
    """A decision: what, when, until when, and the conditions with their dates."""

    outcome: str
    about: str
    conditions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """One chamber's file for the committee on one day; equal values are the same paper.

    Attributes:
        page: “Page {page} of {pages}”, to be filled in where the pages are known.
        status: What is known of the file, each with its label.
        note: The word before the notes, `file` before the names of evidence.
    """

    language: str
    region: str
    foot: str
    page: str
    title: str
    whose: str
    programme: str
    day: str
    note: str
    file: str
    figures: tuple[Figure, Figure]
    verdict: str
    alarm: str
    status: tuple[Labelled, ...]
    bars_title: str
    bars: tuple[Bar, ...]
    legend: tuple[tuple[Look, str], ...]
    line: str
    rule: str
    rulings_title: str
    rulings_about: str
    rulings: tuple[PrintedRuling, ...]
    changes: PointList
    doubts: PointList
    exchanges_title: str
    exchanges_about: str
    exchanges: tuple[PrintedExchange, ...]
    claims_title: str
    facts: Section
    chapters: tuple[ClaimChapter, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OverviewRow:
    """One chamber on a line; `sign` is drawn before the conclusion and says the same."""

    name: str
    place: str
    sign: Look
    conclusion: str
    score: str
    respected: str
    failing: str
    doubts: str
    questions: str
    submitted: str
    stage: str
    decision: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OverviewPart:
    """The chambers that answered one programme, by name."""

    title: str
    about: str
    rows: tuple[OverviewRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """All submitted files on one day; `headings` are those of the columns."""

    language: str
    region: str
    foot: str
    page: str
    title: str
    day: str
    headings: tuple[str, ...]
    parts: tuple[OverviewPart, ...]
    rule: tuple[str, ...]
