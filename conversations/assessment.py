"""What the conversations about one self-assessment share: what they know of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from conversations.core import Person, Snapshot
from conversations.model.answers import Answers, Facts
from conversations.model.decision import Decision
from conversations.model.file import FileKind
from conversations.model.programme import Principle, Programme
from conversations.model.questions import Draft, Enquiry, Published, Question
from conversations.model.quick_scan import Scan
from conversations.model.register import Chamber
from conversations.model.rounds import Deadline
from conversations.model.submission import Stage
from conversations.states import AnswerQuestion, GiveBack, OnePrinciple, PrincipleDone, State, WithCriterion
from locales.language import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """Who gave the answer to the criterion that a state shows, when, and why it is not applicable."""

    reason: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """Words at a criterion, as they were written."""

    text: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """A file of evidence at a criterion; `dated` is the day it was sent or the date that the person gave it.

    Attributes:
        file_id: Telegram's, where the state has the file sent; empty elsewhere in a draft.
    """

    id: int
    unique_id: str
    name: str
    kind: FileKind
    dated: date
    by: str
    file_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AtOneCriterion:
    """What stands at one criterion: who answered, the notes and the evidence, oldest first.

    Attributes:
        asked: How many questions to the Federation came from here, and `answered`, how many of them have their answer.
        published: How many answers are published under the criterion.
    """

    given: Given | None = None
    notes: tuple[Noted, ...] = ()
    files: tuple[Filed, ...] = ()
    asked: int = 0
    answered: int = 0
    published: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Scanned:
    """The quick scan so far: what was answered, and the revisions (from 1), by principle id."""

    answers: Scan = field(default_factory=dict)
    revisions: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedIn:
    """When a file was last submitted, at the Federation, and by whom."""

    day: date
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOver:
    """A principle that was handed over by a link.

    Attributes:
        digest: Of the link's code.
        by: Who handed it over.
        mine: The person who looks did.
        yours: The person who looks took it.
        given_back: Who took it gave it back; otherwise `withdrawn_by` took it back.
        taken_by, withdrawn_by: Names, None where nobody did.
    """

    id: int
    principle: str
    digest: str
    by: str
    mine: bool
    yours: bool
    expires_at: datetime
    taken_by: str | None = None
    taken_at: datetime | None = None
    withdrawn_by: str | None = None
    withdrawn_at: datetime | None = None
    given_back: bool = False

    def stands(self, now: datetime) -> bool:
        """Whether someone has the principle by it, or may still take it."""
        return self.withdrawn_by is None and (self.taken_by is not None or self.expires_at > now)


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentSnapshot(Snapshot):
    """One self-assessment, as far as a card may show it.

    Attributes:
        answers: Credits by criterion id.
        revisions: By criterion id, from 1, moved by every change of the answer.
        facts: Yes or no by fact id.
        fact_revisions: By fact id, from 1.
        here: What stands at the criterion that the state shows; empty elsewhere.
        scan: The quick scan, where the card may speak of it; empty elsewhere.
        today: The day in the Federation's time zone.
        asked: How many deliveries the person asked for so far, where the state offers one; 0 elsewhere.
        written: What stands at each criterion, where the state shows all; empty elsewhere.
        chamber: The owner's entry in the register, where the state names it; None elsewhere, and for a trial.
        deadline: The round of which the chamber has to know, where the state tells of it.
        hand_in_by: That round's last day, wherever the state is; None for a trial and for what is submitted.
        stage, stage_revision: How far it is on its way to a decision; every change of the stage moves the revision, from 0.
        unlocked: The criteria that the Federation asks about and that may change, while the stage is QUESTIONED.
        handed_in: The last submission, where the state tells of it; None elsewhere.
        readers: How many of the Federation's staff a submission would reach, where the state tells of it; 0 elsewhere.
        held: The principles that were handed to the person, where the assessment is not theirs; empty elsewhere.
        handed: The principles of a chamber's assessment that were handed over, where the state tells of them; empty elsewhere.
        givers: Who answered each criterion, where the state tells it; empty elsewhere.
        bot_name: The bot's name at Telegram, without @; None while Telegram has not told it.
        decisions: The Federation's, the one that counts last, where the state tells of them; empty elsewhere.
        questions: Those of the Federation about the file, the oldest first; none while it is a draft.
        draft: What the person is writing, where the state is for writing; None elsewhere.
        enquiries: The questions to the Federation that the state shows, the oldest first; none elsewhere.
        answers_published: Under the criterion that the state shows, the oldest first, each by language; none elsewhere.
    """

    assessment: UUID
    programme: Programme
    answers: Answers
    revisions: Mapping[str, int]
    facts: Facts
    fact_revisions: Mapping[str, int]
    here: AtOneCriterion
    scan: Scanned
    today: date
    asked: int = 0
    written: Mapping[str, AtOneCriterion] = field(default_factory=dict)
    chamber: Chamber | None = None
    deadline: Deadline | None = None
    hand_in_by: date | None = None
    stage: Stage = Stage.DRAFT
    stage_revision: int = 0
    unlocked: frozenset[str] = frozenset()
    handed_in: HandedIn | None = None
    readers: int = 0
    held: frozenset[str] = frozenset()
    handed: tuple[HandedOver, ...] = ()
    givers: Mapping[str, Given] = field(default_factory=dict)
    bot_name: str | None = None
    decisions: tuple[Decision, ...] = ()
    questions: tuple[Question, ...] = ()
    draft: Draft | None = None
    enquiries: tuple[Enquiry, ...] = ()
    answers_published: tuple[Mapping[Language, Published], ...] = ()

    def within(self, criterion: str) -> Principle | None:
        """The principle that the walk does not leave, for who holds no more than that; None for whose assessment it is."""
        return self.programme.principle_of[criterion] if self.held else None


def may_see(person: Person, snapshot: AssessmentSnapshot) -> bool:
    """Whether the assessment is the person's own trial or that of the chamber they represent."""
    owner = snapshot.owner
    if owner is None:
        return False
    return owner.chamber == person.chamber if owner.chamber else owner.person == person.id


def is_open(snapshot: AssessmentSnapshot, criterion: str | None = None) -> bool:
    """Whether what stands at a criterion may change; without one, whether the facts may."""
    return snapshot.stage is Stage.DRAFT or criterion in snapshot.unlocked


def holds(state: State, snapshot: AssessmentSnapshot) -> bool:
    """Whether the state shows nothing but a principle that was handed to the person."""
    match state:
        case OnePrinciple(principle=principle) | PrincipleDone(principle=principle) | GiveBack(principle=principle):
            return principle in snapshot.held
        case AnswerQuestion():
            return False
        case _ if isinstance(state, WithCriterion):
            return snapshot.programme.principle_of[state.criterion].id in snapshot.held
        case _:
            return False
