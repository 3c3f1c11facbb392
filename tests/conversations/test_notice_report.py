"""What can be done about a notice that is scheduled or sent: the buttons are about what was shown with them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from conversations import states
from conversations.core import Person, Role, Touch
from conversations.events import NoticeScheduled
from conversations.model.audience import Audience, Reader, Station
from conversations.model.delivery import Fate
from conversations.model.notice import UNDO, Content, Edition, Manner, Notice, NoticeKind, NoticeStage
from conversations.model.report import Report
from conversations.notice_report import SendNow, TakeBack, acts, scheduled_part
from conversations.notice_sending import decide
from conversations.notice_sending_cards import Send, SendingSnapshot, done_card
from locales.language import Language
from locales.say import voice

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
EN = voice(Language.EN)


def event(stage: NoticeStage, starts: datetime) -> Notice:
    says = Content(editions={Language.EN: Edition(title="Forum", text="Come.")}, starts=starts)
    return Notice(
        id=UUID(int=41),
        kind=NoticeKind.EVENT,
        stage=stage,
        number=0,
        revision=3,
        content=says,
        sent=None,
        changing=False,
        audience=Audience(),
        manner=Manner.AT_ONCE,
        due_at=NOW - timedelta(hours=3),
        maker=1,
        by="Greet",
        changed_by="Greet",
        changed_at=NOW,
    )


def test_sending_again_is_meant_for_as_many_as_were_shown() -> None:
    one = event(NoticeStage.SENT, NOW + timedelta(days=9))

    pressed = [acts(one, Report(fates={Fate.UNCERTAIN: n}, again=n), EN)[0][0] for n in (1, 2)]

    assert isinstance(pressed[0], Touch)
    assert pressed[0].intent != pressed[1].intent


def test_what_is_late_is_sent_or_taken_back_until_its_event_has_begun() -> None:
    ahead, begun = (event(NoticeStage.SCHEDULED, NOW + timedelta(hours=hours)) for hours in (1, -1))

    offered = [
        [type(touch.intent) for row in scheduled_part(one, NOW, ZoneInfo("Europe/Brussels"), EN)[1] for touch in row]
        for one in (ahead, begun)
    ]

    assert offered == [[SendNow, TakeBack], [TakeBack]]


@pytest.mark.parametrize("manner", Manner)
@pytest.mark.parametrize(("seconds", "goes"), [(59, False), (60, False), (61, True)])
def test_what_begins_before_the_minute_to_take_it_back_is_over_is_not_sent(seconds: int, goes: bool, manner: Manner) -> None:
    starts = NOW + timedelta(seconds=seconds)
    one = replace(event(NoticeStage.DRAFT, starts), manner=None, due_at=None)
    decision = decide(states.SendNotice(one.id), Send(one.id, manner, one.revision), sending(one), EN)

    assert decision.events == ((NoticeScheduled(one.id, manner, NOW + UNDO),) if goes else ())
    assert ("cannot be sent like this" in str(decision.toast)) != goes


@pytest.mark.parametrize(("seconds", "late"), [(-1, True), (0, True), (1, False)])
def test_what_began_while_it_waited_to_be_sent_is_late_and_waits_for_a_word(seconds: int, late: bool) -> None:
    one = replace(event(NoticeStage.SCHEDULED, NOW + timedelta(seconds=seconds)), due_at=NOW - timedelta(seconds=5))

    assert one.is_late(NOW) == late


def sending(one: Notice) -> SendingSnapshot:
    """An administrator who sends to one reader."""
    greet = Person(id=1, name="Greet", language=Language.EN, chamber=None, role=Role.ADMIN)
    reader = Reader(
        person=2, name="Anna", language=Language.EN, stations=frozenset(Station),
        chamber=None, group=None, reachable=True, replied={},
    )  # fmt: skip
    return SendingSnapshot(
        now=NOW, person=greet, owner=None, fresh_id=UUID(int=2), zone=ZoneInfo("Europe/Brussels"),
        one=one, to=(reader,), report=Report(fates={}), typed=None, named=(), page=0,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("fates", "head"),
    [
        ({Fate.SENT: 3}, "An announcement has been sent"),
        ({Fate.SENT: 2, Fate.WAITING: 1}, "An announcement is on its way"),
        ({Fate.SENT: 2, Fate.SENDING: 1}, "An announcement is on its way"),
    ],
)
def test_what_was_done_and_is_sent_again_is_said_to_be_on_its_way(fates: dict[Fate, int], head: str) -> None:
    one = event(NoticeStage.SENT, NOW + timedelta(days=9))

    assert str(done_card(one, replace(sending(one), report=Report(fates=fates)), EN).text).startswith(f"<b>{head}</b>")
