"""What can be done about a notice that is scheduled or sent: the buttons are about what was shown with them."""

from datetime import UTC, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from conversations.core import Person, Role, Touch
from conversations.model.audience import Audience
from conversations.model.delivery import Fate
from conversations.model.notice import Content, Edition, Manner, Notice, NoticeKind, NoticeStage
from conversations.model.report import Report
from conversations.notice_report import SendNow, TakeBack, acts, scheduled_part
from conversations.notice_sending_cards import SendingSnapshot, done_card
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


@pytest.mark.parametrize(
    ("fates", "head"),
    [
        ({Fate.SENT: 3}, "An announcement has been sent"),
        ({Fate.SENT: 2, Fate.WAITING: 1}, "An announcement is on its way"),
        ({Fate.SENT: 2, Fate.SENDING: 1}, "An announcement is on its way"),
    ],
)
def test_what_was_done_and_is_sent_again_is_said_to_be_on_its_way(fates: dict[Fate, int], head: str) -> None:
    greet = Person(id=1, name="Greet", language=Language.EN, chamber=None, role=Role.ADMIN)
    snapshot = SendingSnapshot(
        now=NOW, person=greet, owner=None, fresh_id=UUID(int=2), zone=ZoneInfo("Europe/Brussels"),
        one=event(NoticeStage.SENT, NOW + timedelta(days=9)), to=(), report=Report(fates=fates), typed=None, named=(), page=0,
    )  # fmt: skip
    assert snapshot.one is not None

    assert str(done_card(snapshot.one, snapshot, EN).text).startswith(f"<b>{head}</b>")
