"""The replies at the desk, while they come in."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from markupsafe import Markup

from conversations import states
from conversations.core import Go, Person, Role, token
from conversations.events import NoticeCancelled
from conversations.model.audience import Audience, Reader
from conversations.model.notice import Content, Edition, Notice, NoticeKind, NoticeStage
from conversations.model.reply import Answer, Reply
from conversations.notice_answers import AnswersSnapshot, CallOff, LookAgain, decide, render
from conversations.reader_text import seats_line
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

TOLD = Reader(
    person=9,
    name="Bram",
    language=Language.NL,
    stations=frozenset(),
    chamber=None,
    group=None,
    reachable=True,
    replied={},
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


def one_line(text: Markup | None) -> str:
    return str(text).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("language", "seats", "told"),
    [
        (Language.EN, 1, "The only seat is taken: you would be number 2 in line."),
        (Language.EN, 2, "All 2 seats are taken: you would be number 2 in line."),
        (Language.NL, 1, "De enige plaats is bezet: als u komt, wordt u nummer 2 op de wachtlijst."),
        (Language.NL, 2, "Alle 2 plaatsen zijn bezet: als u komt, wordt u nummer 2 op de wachtlijst."),
        (Language.FR, 1, "La seule place est prise : vous seriez numéro 2 sur la liste d’attente."),
        (Language.FR, 2, "Les 2 places sont toutes prises : vous seriez numéro 2 sur la liste d’attente."),
    ],
)
def test_one_seat_that_is_taken_is_no_plural(language: Language, seats: int, told: str) -> None:
    assert one_line(seats_line(replace(SAYS, seats=seats), None, seats, 1, None, voice(language))) == told


@pytest.mark.parametrize(
    ("language", "left", "told"),
    [
        *((Language.EN, left, told) for left, told in ((1, "1 seat is left."), (2, "2 seats are left."))),
        *((Language.NL, left, told) for left, told in ((1, "Er is nog 1 plaats vrij."), (2, "Er zijn nog 2 plaatsen vrij."))),
        *((Language.FR, left, told) for left, told in ((1, "Il reste 1 place."), (2, "Il reste 2 places."))),
    ],
)
def test_one_seat_that_is_left_is_no_plural(language: Language, left: int, told: str) -> None:
    assert one_line(seats_line(replace(SAYS, seats=left), None, 0, 0, None, voice(language))) == told


@pytest.mark.parametrize(
    ("language", "people", "told"),
    [
        (Language.EN, 0, "Nobody was told of it yet,"),
        (Language.EN, 1, "1 person was told of it and is told"),
        (Language.EN, 2, "2 people were told of it and are told"),
        (Language.NL, 0, "Nog niemand kreeg de aankondiging;"),
        (Language.NL, 1, "1 persoon kreeg de aankondiging en krijgt"),
        (Language.NL, 2, "2 personen kregen de aankondiging en krijgen"),
        (Language.FR, 0, "Personne n’a encore reçu l’annonce ;"),
        (Language.FR, 1, "1 personne a reçu l’annonce et sera avertie"),
        (Language.FR, 2, "2 personnes ont reçu l’annonce et seront averties"),
    ],
)
def test_who_calls_an_event_off_reads_how_many_are_told(language: Language, people: int, told: str) -> None:
    card = render(states.CallOffNotice(EVENT.id), replace(shown(), to=(TOLD,) * people), voice(language))

    assert told in one_line(card.written())


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
