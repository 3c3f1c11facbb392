"""Lives around the Federation's decision: staff who write it, a chamber that is told of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from conversations import states
from conversations.core import Role
from conversations.events import AccessWithdrawn, DecisionDrafted, DecisionRecorded, FileHandedIn, FileReviewed
from conversations.model.answers import Credit
from conversations.model.decision import CONDITION_LENGTH, CONDITIONS, SENTENCE_LENGTH, DraftCondition, DraftDecision, Ruling
from conversations.model.programme import ProgrammeId
from conversations.model.submission import Stage
from conversations.states import State
from storage import submissions
from tests.conversations.walking import NOW
from tests.walker.lives import LOCAL_CHAMBER, MET, Life
from tests.walker.past import BEFORE, Opened, Past

DECIDED_ON, UNTIL = BEFORE.date(), date(2029, 12, 31)
NEVER_ACCREDITED = "bacos"
TOLD = "Proficiat & dank aan <heel> de ploeg. "


def longest(length: int) -> str:
    """Words of this many characters, with what HTML would take for its own."""
    return (TOLD * length)[:length].strip()


def draft(ruling: Ruling, *, conditions: int = 0, submission: int = 1) -> DraftDecision:
    """A draft that lacks nothing, as long as it may be."""
    return DraftDecision(
        submission=submission,
        ruling=ruling,
        decided_on=DECIDED_ON,
        until=UNTIL if ruling in {Ruling.ACCREDITED, Ruling.WITH_CONDITIONS, Ruling.DEFERRED} else None,
        conditions=(DraftCondition(text=longest(CONDITION_LENGTH), due=date(2027, 3, 1)),) * conditions,
        sentence=longest(SENTENCE_LENGTH),
    )


WHOLE = draft(Ruling.WITH_CONDITIONS, conditions=CONDITIONS)


def submitted(past: Past, chamber: str = LOCAL_CHAMBER, id_: ProgrammeId = ProgrammeId.LOCAL) -> Opened:
    """A chamber's file, all met, handed in by someone else of it."""
    luc = past.colleague(chamber)
    opened = past.opened(id_, chamber).facts(value=True).answered(MET, by=luc)
    past.happened(FileHandedIn(opened.id), by=luc)
    return opened


def decided(past: Past, opened: Opened, *drafts: DraftDecision) -> None:
    """One decision after the other was recorded, by someone of the Federation."""
    greet = past.another(900)
    past.works_for_the_federation(Role.STAFF, person=greet)
    for each in drafts:
        past.happened(DecisionDrafted(opened.id, each), DecisionRecorded(opened.id), by=greet)


def at_a_file(
    *drafts: DraftDecision,
    writing: DraftDecision | None = None,
    to: Callable[[UUID], State] = states.DeskFile,
    reviewed: bool = False,
    chamber: str = LOCAL_CHAMBER,
    id_: ProgrammeId = ProgrammeId.LOCAL,
    abroad_only: bool = False,
) -> Life:
    """Staff at a submitted file that was decided on so often; `writing` is the draft that stands."""

    def life(past: Past) -> None:
        past.works_for_the_federation(Role.STAFF, abroad_only=abroad_only)
        opened = submitted(past, chamber, id_)
        if reviewed:
            past.happened(FileReviewed(opened.id))
        decided(past, opened, *drafts)
        if writing:
            past.happened(DecisionDrafted(opened.id, writing), by=past.another(901))
        past.is_at(to(opened.id))

    return life


def questioned(to: Callable[[UUID], State], writing: DraftDecision | None = None) -> Life:
    """Staff at a file about which the Federation has questions."""

    def life(past: Past) -> None:
        at_a_file(writing=writing, to=to)(past)
        assert submissions.move(past._connection, UUID(int=1), Stage.QUESTIONED, {Stage.SUBMITTED})

    return life


def submitted_again(past: Past) -> None:
    """Staff at a draft that was begun before the chamber submitted its file again, with an answer changed."""
    questioned(states.WriteDecision, WHOLE)(past)
    opened = Opened(past, past.programme(ProgrammeId.LOCAL), UUID(int=1))
    first = opened.programme.criteria[0]
    luc = past.colleague(LOCAL_CHAMBER)
    opened.answered(lambda criterion: Credit.NOT_MET if criterion is first else None, by=luc)
    past.happened(FileHandedIn(opened.id), by=luc)


def nobody_left(past: Past) -> None:
    """Staff before the recording of a decision of which nobody is told."""
    at_a_file(writing=draft(Ruling.ACCREDITED), to=states.WriteDecision)(past)
    luc = past.colleague(LOCAL_CHAMBER)
    past.happened(AccessWithdrawn(luc.id, LOCAL_CHAMBER))


def told(*drafts: DraftDecision, to: Callable[[int, UUID], State]) -> Life:
    """Someone of a chamber on whose file so many decisions were recorded, where the last one is told of."""

    def life(past: Past) -> None:
        past.represents(LOCAL_CHAMBER)
        opened = submitted(past)
        decided(past, opened, *drafts)
        past.is_at(to(len(drafts), opened.id))

    return life


RUN_OUT = replace(draft(Ruling.ACCREDITED), until=NOW.date() - timedelta(days=1))
"""An accreditation that is over by now."""

NO_DAY = replace(draft(Ruling.DEFERRED), until=None, no_day=True)
"""A deferral to a day that nobody knows yet."""

OF_ABROAD = {"chamber": NEVER_ACCREDITED, "id_": ProgrammeId.BILATERAL, "abroad_only": True}
"""A file that staff for the chambers abroad see, of a chamber that was never accredited."""

UNSOUND = (
    replace(draft(Ruling.ACCREDITED), decided_on=None, until=None, sentence=None),
    replace(draft(Ruling.ACCREDITED), decided_on=DECIDED_ON - timedelta(days=1)),
    replace(draft(Ruling.ACCREDITED), decided_on=date(2028, 1, 1)),
    replace(draft(Ruling.ACCREDITED), until=DECIDED_ON),
    draft(Ruling.WITH_CONDITIONS),
    replace(draft(Ruling.WITH_CONDITIONS), conditions=(DraftCondition(text="Keur de jaarrekening goed."),)),
    replace(draft(Ruling.WITH_CONDITIONS), conditions=(DraftCondition(text="Te laat.", due=date(2031, 1, 1)),)),
)
"""Drafts that cannot be recorded, each for a reason of its own."""
