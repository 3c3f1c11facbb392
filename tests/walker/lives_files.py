"""Chambers on their way from a complete assessment to a decision."""

from collections.abc import Callable
from uuid import UUID

from conversations import states
from conversations.core import Role
from conversations.events import FileHandedIn, FileReviewed
from conversations.model.answers import Credit
from conversations.model.programme import Criterion, ProgrammeId
from conversations.states import OwnEvidenceCame, State
from tests.walker.lives import ABROAD, LOCAL_CHAMBER, MET, Life
from tests.walker.past import Answering, Opened, Past


def with_doubts(criterion: Criterion) -> Credit:
    """An answer of every kind, so that a reader stumbles over each kind of doubt."""
    return tuple(Credit)[sum(map(ord, criterion.id)) % len(Credit)]


def completed(past: Past, chamber: str, how: Answering, *, number: int = 1) -> Opened:
    """A chamber's assessment, complete, with words and a file at its first criterion."""
    id_ = ProgrammeId.LOCAL if chamber == LOCAL_CHAMBER else ProgrammeId.BILATERAL
    opened = past.opened(id_, chamber, number=number).facts(value=True).answered(how, reason="We have <none>")
    first = opened.programme.criteria[0]
    return opened.noted(first, "See page 12 & “annex” of the <articles>").filed(first, 3)


def complete(chamber: str, how: Answering = MET) -> Life:
    """A representative whose chamber has answered everything."""

    def life(past: Past) -> None:
        past.represents(chamber)
        completed(past, chamber, how)

    return life


def begun_at(at: type[State]) -> Life:
    """A representative at a place that is for complete assessments, with nothing answered but the facts."""

    def life(past: Past) -> None:
        past.represents(LOCAL_CHAMBER)
        past.is_at(at(past.opened(ProgrammeId.LOCAL, LOCAL_CHAMBER).facts(value=True).id))

    return life


def fact_open(past: Past) -> None:
    """A representative before submitting, with every criterion answered and no fact given."""
    past.represents(LOCAL_CHAMBER)
    past.is_at(states.Submit(past.opened(ProgrammeId.LOCAL, LOCAL_CHAMBER).answered(MET).id))


def submitted(chamber: str, how: Answering = MET, *, reviewed: bool = False, at: type[State] | None = None) -> Life:
    """A representative whose chamber has submitted; `at` is where they are."""

    def life(past: Past) -> None:
        past.represents(chamber)
        opened = completed(past, chamber, how)
        past.happened(FileHandedIn(opened.id))
        if reviewed:
            past.happened(FileReviewed(opened.id))
        if at:
            past.is_at(at(opened.id))

    return life


def desk_with_files(role: Role, *, abroad_only: bool = False, at: State | None = None) -> Life:
    """Someone of the Federation, with a file of a local chamber, and one of a chamber abroad that came a second time."""

    def life(past: Past) -> None:
        past.works_for_the_federation(role, abroad_only=abroad_only)
        for number, chamber in enumerate((LOCAL_CHAMBER, ABROAD), 1):
            other = past.another(number)
            past.represents(chamber, other)
            opened = completed(past, chamber, with_doubts, number=number)
            past.happened(FileHandedIn(opened.id), by=other)
        past.questioned_and_changed(opened)
        past.happened(FileHandedIn(opened.id), by=other)
        if at:
            past.is_at(at)

    return life


def reads_evidence(where: Callable[[UUID, str], State], count: int = 11) -> Life:
    """Staff at a submitted file with more evidence at its first criterion than a page, given the file and that criterion."""

    def life(past: Past) -> None:
        past.works_for_the_federation(Role.STAFF)
        other = past.another(1)
        past.represents(LOCAL_CHAMBER, other)
        opened = past.opened(ProgrammeId.LOCAL, LOCAL_CHAMBER, by=other).facts(value=True, by=other).answered(MET, by=other)
        first = opened.programme.criteria[0]
        opened.filed(first, count, by=other)
        past.happened(FileHandedIn(opened.id), by=other)
        past.is_at(where(opened.id, first.id))

    return life


def own_evidence(chamber: str | None, number: int) -> Life:
    """Someone to whom a file of their own was sent, of a chamber's assessment or of a trial."""

    def life(past: Past) -> None:
        if chamber:
            past.represents(chamber)
        opened = past.opened(ProgrammeId.LOCAL, chamber).facts(value=True)
        first = opened.programme.criteria[0]
        opened.filed(first, number)
        past.is_at(OwnEvidenceCame(opened.id, first.id, number))

    return life


FIRST, SECOND = UUID(int=1), UUID(int=2)
"""The files of `desk_with_files`: the local chamber's, and the one from abroad."""
