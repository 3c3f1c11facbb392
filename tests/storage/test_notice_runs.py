"""A notice goes out once, to whoever fits at its moment, each at their hour; it can be stopped; what is late waits for a word."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import update

from conversations import events, render, states
from conversations.core import Role
from conversations.model.audience import Audience
from conversations.model.delivery import Fate
from conversations.model.notice import Content, Edition, Manner, NoticeStage
from conversations.states import decode
from locales.language import Language
from locales.say import voice
from storage import deliveries, notice_report, notice_runs, notice_sending, notices, reminders, tables
from storage.database import Database
from storage.load import load
from storage.moment import Moment
from tests.storage.announcing import ABROAD, BOTH, LOCAL, NEWS, NOW, SAYS, ZONE, Desk, desk_in, later

SHANGHAI, NEW_YORK = "bencham-china", "belcham"


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    with database.writing() as connection:
        yield desk_in(connection)


def test_it_goes_to_whoever_fits_at_its_moment_and_once(desk: Desk) -> None:
    anna = desk.someone(2)
    desk.someone(3, ABROAD)
    desk.someone(4, None)
    desk.scheduled(due=later(minutes=1), audience=Audience(languages=frozenset({Language.NL})))
    luc = desk.someone(5, language=Language.NL)
    desk.someone(6, language=Language.FR)

    asked = [desk.tick(later(minutes=minute)) for minute in (0, 1, 1, 2)]

    assert asked == [0, 4, 0, 0]
    assert {row.person_id for row in desk.rows(1)} >= {anna.id, luc.id, desk.greet.id}
    assert {row.key for row in desk.rows(1)} == {f"notice:{NEWS}:r1:person:{row.person_id}" for row in desk.rows(1)}
    assert {decode(row.state) for row in desk.rows(1)} == {states.NoticeCame(NEWS)}
    assert {(row.priority, row.fate, row.due_at) for row in desk.rows(1)} == {
        (deliveries.REMINDER, Fate.WAITING, later(minutes=1))
    }
    one = desk.notice()
    assert (one.stage, one.number, one.sent, one.changing, one.due_at) == (NoticeStage.SENT, 1, SAYS, False, None)


def test_what_is_taken_back_before_its_moment_is_a_draft_again_and_never_goes(desk: Desk) -> None:
    desk.someone(2)
    desk.scheduled(due=later(minutes=1))

    desk.happens(events.NoticeTakenBack(NEWS))

    assert desk.tick(later(minutes=5)) == 0
    one = desk.notice()
    assert (one.stage, one.content, one.sent, one.number) == (NoticeStage.DRAFT, SAYS, None, 0)


def test_it_cannot_be_taken_back_once_it_is_on_its_way(desk: Desk) -> None:
    desk.someone(2)
    desk.sent()

    desk.happens(events.NoticeTakenBack(NEWS))

    assert desk.notice().stage is NoticeStage.SENT
    assert {row.fate for row in desk.rows()} == {Fate.WAITING}


def test_scheduling_twice_sends_once(desk: Desk) -> None:
    desk.someone(2)
    desk.scheduled(due=later(minutes=1))
    desk.happens(events.NoticeScheduled(NEWS, Manner.AT_ONCE, later(minutes=2)))

    assert [desk.tick(later(minutes=minute)) for minute in (1, 2, 3)] == [2, 0, 0]
    assert desk.notice().number == 1


def test_two_processes_that_look_at_once_make_one_run(database: Database, database_url: str) -> None:
    with database.writing() as connection:
        desk = desk_in(connection)
        for number in range(2, 30):
            desk.someone(number)
        desk.scheduled()
    start, asked = threading.Barrier(2), []

    def process() -> None:
        own = Database(database_url)
        start.wait()
        with own.writing() as connection:
            asked.append(notice_runs.ask(connection, NOW, ZONE))
        own.close()

    both = [threading.Thread(target=process) for _ in range(2)]
    for one in both:
        one.start()
    for one in both:
        one.join()

    with database.reading() as connection:
        assert sorted(asked) == [0, 29]
        assert len(Desk(connection, desk.greet).rows()) == 29


def test_each_reader_has_a_decent_hour_of_their_own_place(desk: Desk) -> None:
    evening = datetime(2026, 11, 24, 20, 30, tzinfo=UTC)
    here, there, west = desk.someone(2), desk.someone(3, SHANGHAI), desk.someone(4, NEW_YORK)

    desk.sent(due=evening, manner=Manner.DECENT)

    due = {row.person_id: row.due_at for row in desk.rows()}
    assert due[here.id] == due[desk.greet.id] == datetime(2026, 11, 25, 8, 0, tzinfo=ZONE)
    assert due[there.id] == datetime(2026, 11, 25, 8, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
    assert due[west.id] == evening


def test_an_event_tomorrow_morning_reaches_everyone_before_it_begins(desk: Desk) -> None:
    evening = datetime(2026, 11, 24, 20, 30, tzinfo=UTC)
    starts = datetime(2026, 11, 25, 7, 30, tzinfo=ZONE).astimezone(UTC)
    desk.someone(2)

    desk.sent(due=evening, manner=Manner.DECENT, content=replace(SAYS, starts=starts))

    assert {row.due_at for row in desk.rows()} == {evening}


@pytest.mark.parametrize("off", [False, True])
def test_who_knows_the_old_date_hears_before_it_that_the_event_moves_or_is_off(desk: Desk, off: bool) -> None:
    friday, starts = datetime(2026, 11, 27, 20, 30, tzinfo=UTC), datetime(2026, 11, 28, 10, 0, tzinfo=UTC)
    desk.someone(2)
    desk.sent(content=replace(SAYS, starts=starts), manner=Manner.DECENT)
    desk.become(Fate.SENT)

    desk.happens(events.NoticeWritten(NEWS, replace(SAYS, starts=starts + timedelta(days=90))))
    if off:
        desk.happens(events.NoticeCancelled(NEWS), at=friday)
    else:
        desk.happens(events.NoticeScheduled(NEWS, Manner.DECENT, friday))
        desk.tick(friday)

    assert {row.due_at for row in desk.rows(2)} == {datetime(2026, 11, 28, 8, 0, tzinfo=ZONE)}


@pytest.mark.parametrize("manner", Manner)
def test_who_is_told_that_an_event_is_off_is_not_woken_for_it_however_it_was_announced(desk: Desk, manner: Manner) -> None:
    night = datetime(2026, 11, 25, 1, 0, tzinfo=UTC)
    there = desk.someone(2, SHANGHAI)
    desk.sent(content=replace(SAYS, starts=later(days=9)), manner=manner)
    desk.become(Fate.SENT)

    desk.happens(events.NoticeCancelled(NEWS), at=night)

    due = {row.person_id: row.due_at for row in desk.rows(2)}
    assert due == {desk.greet.id: datetime(2026, 11, 25, 8, 0, tzinfo=ZONE), there.id: night}


@pytest.mark.parametrize("hours", [-1, 1])
def test_that_an_event_is_off_is_told_at_once_where_it_begins_before_the_morning_or_has_begun(desk: Desk, hours: int) -> None:
    night = datetime(2026, 11, 25, 1, 0, tzinfo=UTC)
    says = replace(SAYS, starts=night + timedelta(hours=hours), ends=night + timedelta(hours=9))
    desk.sent(content=says, manner=Manner.DECENT)
    desk.become(Fate.SENT)

    desk.happens(events.NoticeCancelled(NEWS), at=night)

    assert {row.due_at for row in desk.rows(2)} == {night}


@pytest.mark.parametrize(
    ("at", "told"),
    [
        (datetime(2026, 11, 25, 1, 0, tzinfo=UTC), "the last of them on"),
        (datetime(2026, 11, 25, 10, 0, tzinfo=UTC), "it is a decent hour for all of them"),
        (datetime(2026, 12, 3, 5, 0, tzinfo=UTC), "it cannot wait"),
    ],
)
def test_before_an_event_is_called_off_the_card_says_when_that_is_told(desk: Desk, at: datetime, told: str) -> None:
    desk.someone(2, SHANGHAI, reachable=False)
    desk.sent(content=replace(SAYS, starts=datetime(2026, 12, 3, 6, 0, tzinfo=UTC)))
    desk.become(Fate.SENT)
    desk.someone(3)
    state, snapshot = load(desk.connection, desk.greet, states.CallOffNotice(NEWS), Moment(at, at.date(), NEWS))
    text = str(render(state, snapshot, voice(Language.EN)).text)

    desk.happens(events.NoticeCancelled(NEWS), at=at)

    last = max(row.due_at for row in desk.rows(2))
    assert told in text
    assert "2 people were told of it" in text
    assert (f'unix="{int(last.timestamp())}"' in text) == (last > at) == ("last of them" in told)


def test_what_collects_replies_comes_at_a_decent_hour_before_they_close(desk: Desk) -> None:
    friday, monday = datetime(2026, 11, 27, 20, 30, tzinfo=UTC), datetime(2026, 11, 30, 6, 0, tzinfo=UTC)
    here, there = desk.someone(2), desk.someone(3, SHANGHAI)

    desk.sent(due=friday, manner=Manner.DECENT, content=replace(SAYS, starts=later(days=30), deadline=monday))

    due = {row.person_id: row.due_at for row in desk.rows()}
    assert due[here.id] == datetime(2026, 11, 28, 8, 0, tzinfo=ZONE)
    assert due[there.id] == datetime(2026, 11, 30, 8, 0, tzinfo=ZoneInfo("Asia/Shanghai"))


def test_a_change_comes_at_a_decent_hour_before_the_new_end_of_the_replies(desk: Desk) -> None:
    night = datetime(2026, 11, 24, 22, 0, tzinfo=UTC)
    desk.sent(content=replace(SAYS, starts=later(days=30), deadline=later(days=20)))
    desk.become(Fate.SENT)

    early = replace(SAYS, starts=later(days=30), deadline=night + timedelta(hours=7))
    desk.scheduled(due=night, manner=Manner.DECENT, content=early)
    desk.tick(night)

    assert {row.due_at for row in desk.rows(2)} == {night}


def test_a_change_that_waits_tells_of_the_next_one_too(desk: Desk) -> None:
    waits, has = desk.someone(2), desk.someone(3)
    desk.sent()
    desk.become(Fate.SENT)
    desk.scheduled(due=later(hours=1), content=replace(SAYS, link="https://one.example.org"))
    desk.tick(later(hours=1))
    desk.become(Fate.SENT, has, number=2)

    desk.scheduled(due=later(hours=2), content=replace(SAYS, link="https://two.example.org"))
    desk.tick(later(hours=2))

    fates = {(row.person_id, row.notice_number): row.fate for row in desk.rows() if row.notice_number > 1}
    assert {number: fate for (person, number), fate in fates.items() if person == waits.id} == {2: Fate.WAITING}
    assert [fates[has.id, number] for number in (2, 3)] == [Fate.SENT, Fate.WAITING]


def test_who_is_out_of_reach_has_a_row_too(desk: Desk) -> None:
    luc = desk.someone(2, reachable=False)

    desk.sent()

    assert luc.id in {row.person_id for row in desk.rows()}


def test_a_change_goes_to_exactly_those_who_have_it_or_may_have_it(desk: Desk) -> None:
    by_fate = {fate: desk.someone(10 + number) for number, fate in enumerate(Fate)}
    gone = desk.someone(30)
    desk.sent()
    for fate, person in by_fate.items():
        desk.become(fate, person)
    desk.become(Fate.SENT, gone)
    desk.someone(30, chamber=None)
    desk.someone(31)

    changed = replace(SAYS, editions=BOTH | {Language.EN: Edition(title="Title", text="Text")})
    desk.scheduled(due=later(hours=1), content=changed)
    desk.tick(later(hours=1))

    told = {by_fate[fate].id for fate in (Fate.SENT, Fate.UNCERTAIN, Fate.SENDING)}
    assert {row.person_id for row in desk.rows(2)} == told
    assert {decode(row.state) for row in desk.rows(2)} == {states.NoticeChanged(NEWS, 2)}
    assert desk.notice().sent == changed
    assert notices.content_of(desk.connection, NEWS, 1) == SAYS


def test_who_waits_while_it_changes_is_sent_the_new_content_once(desk: Desk) -> None:
    waits = desk.someone(2)
    desk.sent()

    desk.scheduled(due=later(hours=1), content=replace(SAYS, link="https://example.org"))
    desk.tick(later(hours=1))

    assert [row.notice_number for row in desk.rows() if row.person_id == waits.id] == [1]


def test_a_change_can_be_sent_while_everyone_still_waits_for_the_notice(desk: Desk) -> None:
    desk.someone(2)
    desk.sent()
    desk.happens(events.NoticeWritten(NEWS, replace(SAYS, link="https://example.org")))
    moment = Moment(NOW, NOW.date(), NEWS)

    shown = notice_sending.sending_snapshot(desk.connection, desk.greet, states.SendNotice(NEWS), moment)

    assert len(shown.to) == 2


def test_who_waits_for_a_change_while_it_changes_again_is_told_once(desk: Desk) -> None:
    anna = desk.someone(2)
    desk.sent()
    desk.become(Fate.SENT)
    night = datetime(2026, 11, 24, 21, 0, tzinfo=UTC)
    desk.scheduled(due=night, manner=Manner.DECENT, content=replace(SAYS, link="https://example.org"))
    desk.tick(night)

    desk.scheduled(due=night + timedelta(hours=1), content=replace(SAYS, link="https://example.com"))
    desk.tick(night + timedelta(hours=1))

    waiting = [row for row in desk.rows() if row.person_id == anna.id and row.fate is Fate.WAITING]
    assert [(row.notice_number, row.due_at) for row in waiting] == [(2, night + timedelta(hours=1))]


def test_a_change_releases_what_the_guard_holds_of_an_earlier_change_but_not_of_the_notice(desk: Desk) -> None:
    anna, bram = desk.someone(2), desk.someone(3)
    desk.sent()
    desk.become(Fate.SENT, anna, desk.greet)
    for hours in (1, 9):
        desk.scheduled(due=later(hours=hours), content=replace(SAYS, link=f"https://example.org/{hours}"))
        desk.tick(later(hours=hours))

    due = {(row.person_id, row.notice_number): row.due_at for row in desk.rows() if row.fate is Fate.WAITING}
    assert due == {(bram.id, 1): NOW, (anna.id, 2): later(hours=9), (desk.greet.id, 2): later(hours=9)}


SATURDAY = datetime(2026, 11, 28, 11, 0, tzinfo=UTC)


def test_who_keeps_the_old_date_of_an_event_that_moves_knows_before_it(desk: Desk) -> None:
    desk.sent(content=replace(SAYS, starts=SATURDAY + timedelta(days=1)))
    desk.become(Fate.SENT)

    moved = replace(SAYS, starts=SATURDAY + timedelta(days=30))
    desk.scheduled(due=SATURDAY, manner=Manner.DECENT, content=moved)
    desk.tick(SATURDAY)

    assert {row.due_at for row in desk.rows(2)} == {SATURDAY}


def test_an_event_that_is_called_off_is_so_before_it_begins_whatever_change_was_being_written(desk: Desk) -> None:
    desk.sent(content=replace(SAYS, starts=SATURDAY + timedelta(days=1)), manner=Manner.DECENT)
    desk.become(Fate.SENT)
    desk.happens(events.NoticeWritten(NEWS, replace(SAYS, starts=SATURDAY + timedelta(days=30))))

    desk.happens(events.NoticeCancelled(NEWS), at=SATURDAY)

    assert {row.due_at for row in desk.rows(2)} == {SATURDAY}


def test_an_event_that_began_before_its_announcement_went_out_is_asked_about(desk: Desk) -> None:
    desk.someone(2)
    desk.scheduled(content=replace(SAYS, starts=later(minutes=30)))

    assert [desk.tick(later(minutes=minute)) for minute in (31, 32)] == [1, 0]

    assert desk.notice().stage is NoticeStage.SCHEDULED
    assert [decode(row.state) for row in desk.keys("late:")] == [states.NoticeLate(NEWS, 1)]


def test_what_waits_can_be_stopped_and_what_is_gone_stays(desk: Desk) -> None:
    anna, bram, carl = (desk.someone(number) for number in (2, 3, 4))
    desk.sent()
    desk.become(Fate.SENT, anna)
    desk.become(Fate.UNCERTAIN, bram)

    desk.happens(events.NoticeStopped(NEWS))

    fates = {row.person_id: row.fate for row in desk.rows()}
    assert fates == {anna.id: Fate.SENT, bram.id: Fate.UNCERTAIN, carl.id: Fate.CANCELLED, desk.greet.id: Fate.CANCELLED}
    assert desk.claimed(later(hours=1)) is None


def test_what_was_in_hand_when_it_was_stopped_is_not_tried_again(desk: Desk) -> None:
    desk.someone(2)
    desk.sent()
    claimed = desk.claimed(NOW)
    assert claimed is not None

    desk.happens(events.NoticeStopped(NEWS))
    deliveries.postpone(desk.connection, claimed, later(minutes=1), 1)

    assert {row.fate for row in desk.rows()} == {Fate.CANCELLED}
    assert desk.report().people == 2


def test_what_was_in_hand_when_it_was_stopped_may_still_have_gone(desk: Desk) -> None:
    desk.someone(2)
    desk.sent()
    claimed = desk.claimed(NOW)
    assert claimed is not None

    desk.happens(events.NoticeStopped(NEWS))
    deliveries.sent(desk.connection, claimed, 77, NOW)

    assert {row.fate for row in desk.rows()} == {Fate.SENT, Fate.CANCELLED}


def test_what_is_found_two_hours_late_is_asked_about_once_and_not_sent(desk: Desk) -> None:
    desk.someone(2)
    desk.scheduled()
    late = later(hours=2, seconds=1)

    assert [desk.tick(late), desk.tick(late), desk.tick(later(hours=9))] == [1, 0, 0]

    (asked,) = desk.keys("late:")
    assert (asked.person_id, decode(asked.state), asked.notice_id) == (desk.greet.id, states.NoticeLate(NEWS, 1), None)
    assert desk.rows() == []
    assert desk.notice().is_late(late)


def test_two_hours_exactly_is_not_late(desk: Desk) -> None:
    desk.someone(2)
    desk.scheduled()

    assert desk.tick(later(hours=2)) == 2
    assert {row.due_at for row in desk.rows()} == {later(hours=2)}


def test_what_was_late_goes_out_once_an_administrator_says_so(desk: Desk) -> None:
    desk.someone(2)
    desk.scheduled()
    desk.tick(later(hours=5))

    desk.happens(events.NoticeResumed(NEWS), at=later(hours=6))

    assert desk.tick(later(hours=6)) == 2
    assert {row.due_at for row in desk.rows()} == {later(hours=6)}


def test_what_was_late_can_be_taken_back_and_be_late_a_second_time(desk: Desk) -> None:
    desk.someone(2)
    desk.scheduled()
    desk.tick(later(hours=5))

    desk.happens(events.NoticeTakenBack(NEWS))
    desk.scheduled(due=later(days=1))

    assert desk.tick(later(days=1, hours=3)) == 1
    assert len(desk.keys("late:")) == 2


def test_what_waits_of_a_notice_is_not_claimed_two_hours_after_its_moment(desk: Desk) -> None:
    desk.someone(2)
    desk.sent()
    deliveries.ask(desk.connection, "other", desk.greet.id, states.AccessDecided(1), deliveries.REMINDER, NOW)
    late = later(hours=2, seconds=1)

    first, second = desk.claimed(late), desk.claimed(late + timedelta(minutes=1))

    assert first is not None
    assert decode(first.state) == states.AccessDecided(1)
    assert second is None
    assert not deliveries.is_work(desk.connection, late)
    assert desk.report(late).held == 2


def test_what_was_held_goes_out_once_an_administrator_says_so(desk: Desk) -> None:
    desk.someone(2)
    desk.sent()
    late = later(hours=3)

    desk.happens(events.NoticeResumed(NEWS), at=late)

    assert desk.report(late).held == 0
    assert desk.claimed(late) is not None


def test_the_end_is_told_once_to_who_sent_it_when_nobody_waits_any_more(desk: Desk) -> None:
    anna = desk.someone(2)
    desk.sent()
    assert desk.tick(later(minutes=1)) == 0
    desk.become(Fate.SENT, anna)
    assert desk.tick(later(minutes=2)) == 0
    desk.become(Fate.SENDING, desk.greet)
    assert desk.tick(later(minutes=3)) == 0
    desk.become(Fate.REFUSED, desk.greet, why=deliveries.OUT_OF_REACH)

    assert [desk.tick(later(minutes=4)), desk.tick(later(minutes=5))] == [1, 0]

    (done,) = desk.keys("done:")
    assert (done.key, done.person_id, decode(done.state)) == (f"done:{NEWS}:r1", desk.greet.id, states.NoticeDone(NEWS, 1))


def test_the_end_is_told_when_only_what_the_guard_holds_is_left(desk: Desk) -> None:
    desk.someone(2)
    desk.sent()

    assert desk.tick(later(hours=2, seconds=1)) == 1
    assert len(desk.keys("done:")) == 1


def test_the_end_is_told_to_who_scheduled_it_not_to_who_began_it(desk: Desk) -> None:
    hugo = desk.someone(7, None, role="admin")
    desk.written()
    desk.happens(events.NoticeScheduled(NEWS, Manner.AT_ONCE, NOW), by=hugo)
    desk.tick(NOW)
    desk.become(Fate.SENT)

    desk.tick(later(minutes=1))

    assert [row.person_id for row in desk.keys("done:")] == [hugo.id]


def test_what_an_administrator_of_old_has_sent_is_told_to_another(desk: Desk) -> None:
    desk.sent()
    desk.become(Fate.SENT)
    desk.scheduled(UUID(int=42))
    luc, mia = (desk.someone(number, None, role=Role.ADMIN, reachable=number == 3) for number in (2, 3))
    gone = update(tables.people).where(tables.people.c.id == desk.greet.id)
    desk.connection.execute(gone.values(role=Role.STAFF))

    desk.tick(later(hours=3))

    assert luc.id < mia.id
    assert {row.person_id for key in ("late:", "done:") for row in desk.keys(key)} == {mia.id}


def test_a_run_that_nobody_fits_any_more_is_over_at_once(desk: Desk) -> None:
    desk.scheduled(audience=Audience(areas=frozenset({"SG"})))

    assert desk.tick(NOW) == 1
    assert desk.report().people == 0
    assert len(desk.keys("done:")) == 1


def test_the_uncertain_and_the_refused_get_it_again_and_nobody_else(desk: Desk) -> None:
    by_fate = {fate: desk.someone(10 + number) for number, fate in enumerate(Fate)}
    blocked = desk.someone(30)
    desk.sent()
    for fate, person in by_fate.items():
        desk.become(fate, person, why="Timed out")
    desk.become(Fate.SENT, desk.greet)
    desk.become(Fate.REFUSED, blocked, why=deliveries.OUT_OF_REACH)
    again = desk.report().again

    count = notice_runs.send_again(desk.connection, NEWS, desk.greet.id, later(hours=1))

    assert count == again == 2
    back = {row.person_id for row in desk.rows() if row.due_at == later(hours=1)}
    assert back == {by_fate[Fate.UNCERTAIN].id, by_fate[Fate.REFUSED].id}


def test_nobody_is_counted_for_whom_what_is_sent_again_would_be_void(desk: Desk) -> None:
    anna, _, blocked, off = (desk.someone(number) for number in (2, 3, 4, 5))
    desk.sent(content=replace(SAYS, starts=later(days=9)))
    desk.become(Fate.UNCERTAIN, why="Timed out")
    desk.become(Fate.REFUSED, off, why="Bad Request")
    desk.become(Fate.SENT, desk.greet)
    desk.someone(3, None)
    desk.someone(4, reachable=False)
    assert desk.report().again == 2

    desk.happens(events.NoticeCancelled(NEWS))
    desk.become(Fate.UNCERTAIN, number=2, why="Timed out")
    desk.become(Fate.SENT, desk.greet, number=2)

    assert {row.person_id for row in desk.rows(2)} == {anna.id, blocked.id, desk.greet.id}
    assert desk.report().again == notice_runs.send_again(desk.connection, NEWS, desk.greet.id, later(hours=1)) == 1
    assert [row.person_id for row in desk.rows() if row.fate is Fate.WAITING] == [anna.id]


def test_the_report_counts_each_reader_once_by_their_last_delivery(desk: Desk) -> None:
    anna, bram = desk.someone(2), desk.someone(3)
    desk.sent()
    desk.become(Fate.SENT, anna)
    desk.become(Fate.REFUSED, bram, why=deliveries.OUT_OF_REACH)
    desk.scheduled(due=later(hours=1), content=replace(SAYS, link="https://example.org"))
    desk.tick(later(hours=1))

    found = desk.report(later(hours=1))

    assert dict(found.fates) == {Fate.WAITING: 2, Fate.REFUSED: 1}
    assert (found.people, found.blocked, found.held, found.on_their_way) == (3, 1, 0, 2)


def test_the_report_names_the_readers_of_a_fate_a_page_at_a_time(desk: Desk) -> None:
    everyone = [desk.someone(number) for number in range(2, 14)]
    desk.sent()
    desk.become(Fate.REFUSED, why="Bad Request")
    desk.become(Fate.REFUSED, everyone[0], why=deliveries.OUT_OF_REACH)

    at, last = notice_report.named(desk.connection, NEWS, Fate.REFUSED, 7, only_blocked=False)
    _, blocked = notice_report.named(desk.connection, NEWS, Fate.REFUSED, 0, only_blocked=True)

    assert at == 1
    assert [one.name for one in last] == [one.name for one in everyone[8:]]
    assert [one.name for one in blocked] == [everyone[0].name]


def test_calling_off_tells_those_who_may_know_and_cancels_the_rest(desk: Desk) -> None:
    anna, bram, carl = (desk.someone(number) for number in (2, 3, 4))
    desk.sent(content=replace(SAYS, starts=later(days=9)))
    desk.become(Fate.SENT, anna)
    desk.become(Fate.UNCERTAIN, bram)

    desk.happens(events.NoticeCancelled(NEWS), at=later(hours=1))
    desk.happens(events.NoticeCancelled(NEWS), at=later(hours=2))

    assert {row.person_id for row in desk.rows(2)} == {anna.id, bram.id}
    assert {decode(row.state) for row in desk.rows(2)} == {states.NoticeCalledOff(NEWS)}
    assert {row.fate for row in desk.rows(1) if row.person_id in {carl.id, desk.greet.id}} == {Fate.CANCELLED}
    assert (desk.notice().stage, desk.notice().number) == (NoticeStage.CALLED_OFF, 2)


@pytest.mark.parametrize("goes_first", [False, True])
def test_of_a_change_and_the_end_nobody_is_told_both(desk: Desk, goes_first: bool) -> None:
    anna = desk.someone(2)
    desk.sent(content=replace(SAYS, starts=later(days=9)))
    desk.become(Fate.SENT)
    desk.scheduled(due=later(hours=1), content=replace(SAYS, starts=later(days=12)))

    if goes_first:
        desk.tick(later(hours=1))
    desk.happens(events.NoticeCancelled(NEWS), at=later(hours=1))
    desk.tick(later(hours=1))
    desk.tick(later(hours=9))

    waiting = [decode(row.state) for row in desk.rows() if row.person_id == anna.id and row.fate is Fate.WAITING]
    assert waiting == [states.NoticeCalledOff(NEWS)]
    assert (desk.notice().stage, desk.notice().changing) == (NoticeStage.CALLED_OFF, False)
    assert [row.fate for row in desk.rows(2) if goes_first] == [Fate.CANCELLED] * (2 if goes_first else 0)


def test_every_act_moves_the_revision(desk: Desk) -> None:
    desk.someone(2)
    revisions = []
    desk.written()
    for act in (
        events.NoticeAimed(NEWS, Audience(languages=frozenset({Language.NL}))),
        events.NoticeScheduled(NEWS, Manner.DECENT, NOW),
        events.NoticeTakenBack(NEWS),
        events.NoticeScheduled(NEWS, Manner.AT_ONCE, NOW),
    ):
        desk.happens(act)
        revisions.append(desk.notice().revision)
    desk.tick(NOW)
    revisions.append(desk.notice().revision)
    for act in (
        events.NoticeStopped(NEWS),
        events.NoticeSentAgain(NEWS, 1),
        events.NoticeResumed(NEWS),
        events.NoticeCancelled(NEWS),
    ):
        desk.happens(act)
        revisions.append(desk.notice().revision)

    assert revisions == sorted(set(revisions))


def test_the_schedule_knows_when_the_next_notice_is_due(desk: Desk) -> None:
    assert notice_runs.next_due(desk.connection, NOW) is None
    desk.scheduled(due=later(seconds=40))
    desk.scheduled(UUID(int=42), due=later(seconds=70))

    assert notice_runs.next_due(desk.connection, NOW) == later(seconds=40)
    assert notice_runs.next_due(desk.connection, later(seconds=40)) == later(seconds=70)


def test_a_notice_for_thousands_is_expanded_in_few_statements(desk: Desk) -> None:
    content = Content(editions={Language.NL: Edition(title="T", text="t")})
    from sqlalchemy import event, insert

    rows = [
        {
            "telegram_id": 10_000 + number, "name": f"P {number}", "language": Language.NL, "role": "none", "chamber_id": LOCAL,
            "reachable": True, "floor": 0, "state": "{}", "met_at": NOW, "seen_at": NOW, "abroad_only": False,
        }
        for number in range(2_000)
    ]  # fmt: skip
    desk.connection.execute(insert(tables.people), rows)
    desk.scheduled(content=content, manner=Manner.DECENT)
    counted = []
    event.listen(desk.connection, "before_cursor_execute", lambda *a: counted.append(a[2]))

    assert desk.tick(NOW) == 2_001
    assert len(counted) < 40


def test_whenever_something_of_an_event_goes_out_its_reminders_are_worked_out_anew(desk: Desk) -> None:
    says, looks = replace(SAYS, starts=later(days=30)), []
    for hours in (0, 1):
        desk.scheduled(due=later(hours=hours), content=replace(says, seats=hours + 3))
        desk.tick(later(hours=hours))
        looks.append(reminders.is_due(desk.connection, later(hours=hours), ZONE))
        reminders.ask(desk.connection, later(hours=hours), ZONE)
        looks.append(reminders.is_due(desk.connection, later(hours=hours), ZONE))

    assert looks == [True, False, True, False]
