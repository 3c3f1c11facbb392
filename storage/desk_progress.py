"""What the desk's states about the chambers' progress show, and the reminder that came of them."""

from sqlalchemy import Connection

from conversations import states
from conversations.core import Person
from conversations.desk_nudge import NudgedSnapshot
from conversations.desk_progress import ProgressSnapshot
from conversations.model.matching import Register
from conversations.model.rounds import Round
from conversations.scope import concerned_with
from storage import nudges, progress, rounds
from storage.desk_rounds import chambers_of
from storage.moment import Moment


def progress_snapshot(
    connection: Connection, person: Person, state: states.ProgressState, register: Register, moment: Moment
) -> ProgressSnapshot:
    """How far the chambers are that the state is about; whether the person may see it is `permitted`'s."""
    round_: Round | None = None
    match state:
        case states.ChamberProgress(chamber) | states.NudgeOne(chamber):
            wanted: tuple[str, ...] = (chamber,)
        case states.DeskProgress(round=id_) | states.DeskGroup(round=id_) | states.NudgeAll(round=id_) if id_ is not None:
            round_ = rounds.one(connection, id_)
            wanted = chambers_of(connection, round_, register) if round_ else ()
        case states.DeskProgress(kind=kind) | states.DeskGroup(kind=kind) | states.NudgeAll(kind=kind):
            wanted = tuple(id_ for id_, one in register.chambers.items() if kind in {None, one.kind})
    kinds = concerned_with(person)
    theirs = [id_ for id_ in wanted if id_ in register.chambers and register.chambers[id_].kind in kinds]
    return ProgressSnapshot(
        now=moment.now,
        person=person,
        owner=None,
        fresh_id=moment.fresh_id,
        today=moment.today,
        register=register,
        chambers=progress.of_chambers(connection, theirs, register, moment),
        round=round_,
    )


def nudged_snapshot(
    connection: Connection, person: Person, state: states.Nudged, register: Register, moment: Moment
) -> NudgedSnapshot:
    """What a reminder says now."""
    chamber = nudges.chamber_of(connection, state.nudge)
    one = next(iter(progress.of_chambers(connection, (chamber,), register, moment)), None) if chamber else None
    return NudgedSnapshot(
        now=moment.now,
        person=person,
        owner=None,
        fresh_id=moment.fresh_id,
        one=one,
        deadline=rounds.deadline(connection, one.chamber, one.programme, moment.today) if one else None,
    )
