"""Aiming at the readers of an earlier event: what the card says is what is done."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from conversations import states
from conversations.core import Person, Role
from conversations.events import NoticeAimed
from conversations.model.audience import Aim, Audience, Reader, Station, fits
from conversations.model.notice import NoticeStage
from conversations.model.reply import Answer
from conversations.notice_aim import decide, render
from conversations.notice_aim_cards import AimAtEvent, AimSnapshot, Narrow, Widen
from locales.language import Language
from tests.conversations.test_notice_report import EN, NOW, event

EARLIER = replace(event(NoticeStage.SENT, NOW + timedelta(days=9)), id=UUID(int=7))
HERE = states.AimNotice(UUID(int=41), Aim.REPLY)


def reader(person: int, **replied: Answer | None) -> Reader:
    return Reader(
        person=person,
        name=f"Anna {person}",
        language=Language.EN,
        stations=frozenset({Station.REPRESENTATIVE}),
        chamber=None,
        group=None,
        reachable=True,
        replied={EARLIER.id: replied["to_it"]} if replied else {},
    )


READERS = (reader(2, to_it=Answer.COMING), reader(3, to_it=Answer.CANNOT), reader(4, to_it=None), reader(5))


def aimed(audience: Audience) -> AimSnapshot:
    """An administrator at a draft that is aimed so."""
    return AimSnapshot(
        now=NOW,
        person=Person(id=1, name="Greet", language=Language.EN, chamber=None, role=Role.ADMIN),
        owner=None,
        fresh_id=UUID(int=2),
        zone=ZoneInfo("Europe/Brussels"),
        one=replace(event(NoticeStage.DRAFT, NOW + timedelta(days=20)), audience=audience),
        readers=READERS,
        to=tuple(one for one in READERS if fits(audience, one)),
        events=(EARLIER,),
    )


def meant(audience: Audience) -> list[int]:
    return [one.person for one in aimed(audience).to]


def test_who_aims_at_an_event_and_at_no_reply_means_everyone_who_was_told_of_it() -> None:
    (happened,) = decide(HERE, AimAtEvent(HERE.notice, EARLIER.id, 3), aimed(Audience()), EN).events

    assert happened == NoticeAimed(HERE.notice, Audience(event=EARLIER.id))
    assert meant(Audience(event=EARLIER.id)) == [2, 3, 4]


@pytest.mark.parametrize("state", [HERE, states.NoticeAudience(HERE.notice)])
def test_the_card_says_how_many_and_who_that_is(state: states.AimState) -> None:
    text = str(render(state, aimed(Audience(event=EARLIER.id)), EN).text)

    assert "<b>3 people</b>" in text
    assert ("everyone who was told of it" in text) == (state != HERE)
    assert ("so all of them are meant" in text) == (state == HERE)


def test_a_reply_that_is_taken_away_again_leaves_the_event_and_another_press_takes_it_away_too() -> None:
    one_reply = Audience(event=EARLIER.id, replies=frozenset({Answer.COMING}))
    (narrowed,) = decide(HERE, Narrow(HERE.notice, Aim.REPLY, Answer.COMING, on=False, revision=3), aimed(one_reply), EN).events
    (widened,) = decide(HERE, Widen(HERE.notice, Aim.REPLY, 3), aimed(one_reply), EN).events

    assert (narrowed, widened) == (NoticeAimed(HERE.notice, Audience(event=EARLIER.id)), NoticeAimed(HERE.notice, Audience()))
