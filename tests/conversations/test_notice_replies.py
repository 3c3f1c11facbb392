"""The replies at the desk, while they come in."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from conversations import states
from conversations.core import Go, Person, Role, token
from conversations.events import NoticeCancelled
from conversations.model.audience import Audience
from conversations.model.notice import Content, Edition, Notice, NoticeKind, NoticeStage
from conversations.model.reply import Answer, Reply
from conversations.notice_answers import AnswersSnapshot, CallOff, LookAgain, decide, render
from locales.language import Language
from locales.say import voice

NOW, SAY, HERE = datetime(2026, 9, 1, 9, tzinfo=UTC), voice(Language.EN), states.NoticeReplies(UUID(int=1))
SAYS = Content(editions={Language.EN: Edition(title="Forum", text="Come.")}, starts=NOW + timedelta(days=20))
EVENT = Notice(
    id=UUID(int=1),
    kind=NoticeKind.EVENT,
    stage=NoticeStage.SENT,
    number=1,
    revision=3,
    content=SAYS,
    sent=SAYS,
    changing=False,
    audience=Audience(),
    manner=None,
    due_at=None,
    maker=1,
    by="Ruth",
    changed_by="Ruth",
    changed_at=NOW,
)


def shown(*replies: Reply) -> AnswersSnapshot:
    ruth = Person(id=1, name="Ruth", language=Language.EN, chamber=None, role=Role.ADMIN)
    return AnswersSnapshot(
        now=NOW,
        person=ruth,
        owner=None,
        fresh_id=UUID(int=2),
        zone=ZoneInfo("Europe/Brussels"),
        one=EVENT,
        replies=replies,
        told=2,
        silent=2 - len(replies),
    )


def reply(person: int, revision: int = 1) -> Reply:
    return Reply(
        person=person,
        name=f"Anna {person}",
        answer=Answer.COMING,
        note="",
        seated=True,
        line=person,
        counts=True,
        revision=revision,
        at=NOW,
    )


def seen(snapshot: AnswersSnapshot) -> str:
    return token(HERE, render(HERE, snapshot, SAY))


def test_a_press_after_a_new_reply_or_a_changed_one_shows_the_replies_anew() -> None:
    before = seen(shown(reply(2)))

    assert seen(shown(reply(2), reply(3))) != before
    assert seen(shown(reply(2, revision=2))) != before
    assert seen(replace(shown(reply(2)), now=NOW + timedelta(hours=1))) == before


def test_who_looks_again_and_nothing_is_new_is_told_so_and_stays() -> None:
    told = decide(HERE, LookAgain(EVENT.id, 1), shown(reply(2)), SAY)

    assert (told.state, told.events, str(told.toast)) == (HERE, (), "No new reply meanwhile.")


OFF = states.CallOffNotice(EVENT.id)


def at(now: datetime, ends: datetime | None) -> AnswersSnapshot:
    says = replace(SAYS, ends=ends)
    return replace(shown(), now=now, one=replace(EVENT, content=says, sent=says))


def test_an_event_is_called_off_until_it_is_over() -> None:
    assert SAYS.starts is not None
    begins, ends = SAYS.starts, SAYS.starts + timedelta(hours=2)
    moments = [(begins, None), (ends, ends), (begins - timedelta(seconds=1), None), (begins, ends)]

    decided = [decide(OFF, CallOff(EVENT.id, EVENT.revision), at(*moment), SAY).events for moment in moments]
    assert decided == [(), (), (NoticeCancelled(EVENT.id),), (NoticeCancelled(EVENT.id),)]


def test_who_would_call_off_what_is_over_is_told_so_and_told_of_nobody() -> None:
    assert SAYS.starts is not None
    card = render(OFF, at(SAYS.starts, None), SAY)

    assert "This event is over" in str(card.text)
    assert [touch.intent for touch in card.touches()] == [Go(states.DeskNotice(EVENT.id))]
