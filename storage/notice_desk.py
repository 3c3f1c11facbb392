"""What the states of announcing show."""

from sqlalchemy import Connection

from conversations import states
from conversations.core import Person
from conversations.model.report import Report
from conversations.notice_parts import NoticeSnapshot
from conversations.notice_steps import NoticesSnapshot
from storage import deliveries, drafts, notice_report, notices
from storage.moment import Moment
from storage.notice_answers import answers_snapshot
from storage.notice_sending import aim_snapshot, sending_snapshot


def notice_snapshot(connection: Connection, person: Person, state: states.NoticeState, moment: Moment) -> NoticeSnapshot:
    """What the state shows."""
    match state:
        case _ if isinstance(state, states.AimState):
            return aim_snapshot(connection, person, state, moment)
        case _ if isinstance(state, states.SendingState):
            return sending_snapshot(connection, person, state, moment)
        case _ if isinstance(state, states.WritingState):
            return _writing(connection, person, state, moment)
        case _:
            return answers_snapshot(connection, person, state, moment)


def _writing(connection: Connection, person: Person, state: states.WritingState, moment: Moment) -> NoticesSnapshot:
    in_list = isinstance(state, states.DeskNotices)
    report = (
        notice_report.report(connection, state.notice, moment.now) if isinstance(state, states.DeskNotice) else Report(fates={})
    )
    return NoticesSnapshot(
        now=moment.now,
        person=person,
        owner=None,
        fresh_id=moment.fresh_id,
        zone=moment.zone,
        one=None if isinstance(state, states.DeskNotices) else notices.one(connection, state.notice),
        notices=notices.every(connection) if in_list else (),
        number=notices.begun_by(connection, person.id) if in_list else 0,
        typed=drafts.of(connection, person.id, state) if isinstance(state, states.NoticeWhen) else None,
        report=report,
        asked=deliveries.asked_by(connection, person.id) if isinstance(state, states.PreviewNotice) else 0,
    )
