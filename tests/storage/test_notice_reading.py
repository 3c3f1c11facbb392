"""What readers are shown of an announcement: who, in which language, within the limits; and the desk of the replies."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from conversations import render, states, still_so
from conversations.core import Card, Document, Go, Person, Role, Stored
from conversations.model.file import File, FileKind
from conversations.model.notice import Content, Edition, NoticeKind
from conversations.model.reply import Answer
from conversations.notice_answers import listed
from conversations.notice_reader import length, limit, notice_card
from conversations.parts import plain
from conversations.reader_text import measured
from conversations.reply_cards import GiveReply
from conversations.states import State
from locales.language import Language
from locales.say import voice
from storage import notices, replies
from storage.database import Database
from storage.load import load
from storage.moment import BRUSSELS, Moment
from tests.storage.announced import DEADLINE, EVENT, NOW, STARTS, Announced, editions, event

COMING, MAYBE, CANNOT = Answer
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
OFF = (states.NoticeCalledOff(EVENT), states.MyNotice(EVENT), states.EventCalendar(EVENT))
ON = (
    *(states.NoticeCame(EVENT), states.EventSoon(EVENT), states.ReplyDue(EVENT), states.SeatFreed(EVENT)),
    *(states.WriteReplyNote(EVENT), states.MyNotice(EVENT), states.EventCalendar(EVENT)),
)
FILE = File("stored", "unique", FileKind.DOCUMENT, "memorandum.pdf", "application/pdf", 9)


@pytest.fixture
def desk(database: Database) -> Iterator[Announced]:
    with database.writing() as connection:
        yield Announced(connection)


@pytest.fixture
def anna(desk: Announced) -> Person:
    return desk.someone(1)


def card(desk: Announced, person: Person, state: State, at=NOW + HOUR) -> Card | None:
    """What is shown there; None when they may not be there."""
    found, snapshot = load(desk.connection, person, state, Moment(at, at.date(), UUID(int=1)))
    return render(found, snapshot, voice(person.language)) if found == state else None


def text(desk: Announced, person: Person, state: State, at=NOW + HOUR) -> str:
    shown = card(desk, person, state, at)
    assert shown is not None
    return plain(shown.written())


def say(sentence: str, language: Language = Language.NL, **values: object) -> str:
    return plain(voice(language)(sentence, **values))


@pytest.mark.parametrize("state", ON)
def test_only_who_was_told_and_still_has_access_may_be_there(desk: Announced, anna: Person, state: State) -> None:
    other, staff = desk.someone(2), desk.someone(3, chamber=None, role=Role.STAFF)
    desk.announces(event(), anna, staff)
    gone = desk.someone(4)
    desk.reached(gone, states.NoticeCame(EVENT), 1, NOW)
    gone = desk.someone(4, chamber=None)

    assert [card(desk, one, state) is not None for one in (anna, staff, other, gone)] == [True, True, False, False]


@pytest.mark.parametrize("state", [*ON, states.NoticeCalledOff(EVENT)])
def test_what_is_called_off_shows_that_alone(desk: Announced, anna: Person, state: State) -> None:
    desk.announces(event(), anna)
    desk.calls_off(anna)

    assert (card(desk, anna, state) is not None) == (state in OFF)


@pytest.mark.parametrize("state", [states.EventSoon(EVENT), states.ReplyDue(EVENT), states.SeatFreed(EVENT)])
def test_no_reminder_is_shown_once_the_event_has_begun(desk: Announced, anna: Person, state: State) -> None:
    desk.announces(event(), anna)

    assert card(desk, anna, state, STARTS) is None


def so(desk: Announced, person: Person, state: State, at=NOW + HOUR) -> bool:
    """Whether it would be sent."""
    found, snapshot = load(desk.connection, person, state, Moment(at, at.date(), UUID(int=1)))
    return found == state and still_so(state, snapshot)


def test_a_seat_that_became_free_is_told_as_long_as_one_has_it(desk: Announced, anna: Person) -> None:
    bram = desk.someone(2)
    desk.announces(event(seats=1), anna, bram)
    told = []
    for someone, answer in ((bram, COMING), (anna, COMING), (bram, CANNOT), (anna, MAYBE), (anna, COMING)):
        desk.replies(someone, answer)
        told.append(so(desk, anna, states.SeatFreed(EVENT)))
    desk.announces(event(starts=STARTS + DAY), anna, bram)

    assert [*told, so(desk, anna, states.SeatFreed(EVENT))] == [False, False, True, False, True, False]


def test_who_has_replied_meanwhile_or_can_no_longer_is_not_asked(desk: Announced, anna: Person) -> None:
    desk.announces(event(), anna)
    asked = [so(desk, anna, states.ReplyDue(EVENT), at) for at in (DEADLINE - HOUR, DEADLINE)]
    desk.notes(anna, "Ik kijk het na")
    asked.append(so(desk, anna, states.ReplyDue(EVENT), DEADLINE - HOUR))
    desk.replies(anna, MAYBE)

    assert [*asked, so(desk, anna, states.ReplyDue(EVENT), DEADLINE - HOUR)] == [True, False, True, False]


def test_who_no_longer_comes_is_not_reminded_nor_is_anyone_of_what_was_moved(desk: Announced, anna: Person) -> None:
    soon = STARTS - DAY
    desk.announces(event(), anna)
    reminded = []
    for answer in (COMING, CANNOT, COMING):
        desk.replies(anna, answer)
        reminded.append(so(desk, anna, states.EventSoon(EVENT), soon))
    desk.announces(event(starts=STARTS + 30 * DAY, deadline=None), anna)
    reminded.append(so(desk, anna, states.EventSoon(EVENT), soon))
    desk.replies(anna, COMING)

    assert [*reminded, so(desk, anna, states.EventSoon(EVENT), soon)] == [True, False, True, False, False]


def test_what_was_said_before_a_press_is_still_shown_after_it(desk: Announced, anna: Person) -> None:
    desk.announces(event(), anna)
    desk.replies(anna, CANNOT)

    assert all(card(desk, anna, kind(EVENT)) for kind in (states.ReplyDue, states.EventSoon, states.SeatFreed))


def test_what_waits_to_be_sent_is_shown_as_it_stands_now(desk: Announced, anna: Person) -> None:
    desk.announces(event(), anna)
    desk.announces(event(editions=editions("Nieuwe titel")), anna)

    assert "Nieuwe titel nl" in text(desk, anna, states.NoticeCame(EVENT))


def test_a_change_that_is_being_written_is_shown_to_nobody(desk: Announced, anna: Person) -> None:
    desk.announces(event(), anna)
    notices.write(desk.connection, EVENT, event(editions=editions("Geheim")), anna.id, NOW)

    assert "Geheim" not in text(desk, anna, states.NoticeCame(EVENT))


def test_a_change_says_first_what_changed_old_and_new(desk: Announced, anna: Person) -> None:
    desk.announces(event(), anna)
    desk.announces(event(editions=editions(place="Luik"), seats=5), anna)

    first = text(desk, anna, states.NoticeChanged(EVENT, 2)).partition("\n\n")[0].splitlines()
    assert first == ["Dit is gewijzigd", "Waar: Brussel → Luik", "Plaatsen: 3 → 5"]


def test_who_missed_a_change_is_told_of_it_with_the_next(desk: Announced, anna: Person) -> None:
    desk.announces(event(), anna)
    desk.announces(event(seats=5), at=NOW + HOUR)
    desk.announces(event(editions=editions(place="Luik"), seats=5), anna, at=NOW + 2 * HOUR)

    first = text(desk, anna, states.NoticeChanged(EVENT, 3), NOW + 3 * HOUR).partition("\n\n")[0].splitlines()
    assert first == ["Dit is gewijzigd", "Waar: Brussel → Luik", "Plaatsen: 3 → 5"]


@pytest.mark.parametrize(
    ("language", "there", "read"),
    [
        (Language.NL, (Language.FR, Language.EN), Language.FR),
        (Language.FR, (Language.NL, Language.EN), Language.NL),
        (Language.EN, (Language.NL, Language.FR), Language.NL),
    ],
)
def test_who_has_no_edition_reads_the_first_and_is_told_so(
    desk: Announced, language: Language, there: tuple[Language, ...], read: Language
) -> None:
    anna = desk.someone(1, language=language)
    desk.announces(event(editions={one: editions()[one] for one in there}), anna)

    shown = text(desk, anna, states.NoticeCame(EVENT))
    assert f"Infosessie {read}" in shown
    names = {Language.NL: "Dutch", Language.FR: "French", Language.EN: "English"}
    assert shown.startswith(say(f"This announcement is not there in your language; you read it in {names[read]}.", language))


def test_moments_are_told_in_brussels_time_and_shown_in_the_readers_own(desk: Announced, anna: Person) -> None:
    desk.announces(event(), anna)
    shown = card(desk, anna, states.NoticeCame(EVENT))

    assert shown is not None
    assert f'<tg-time unix="{int(STARTS.timestamp())}" format="wDt">woensdag 10 februari 2027 om 11.00 uur' in shown.written()


@pytest.mark.parametrize(
    ("others", "line"),
    [(0, "Er zijn nog 3 plaatsen vrij."), (2, "Er is nog 1 plaats vrij."), (3, "wordt u nummer 1 "), (5, "wordt u nummer 3 ")],
)
def test_the_seats_are_told_before_one_replies(desk: Announced, anna: Person, others: int, line: str) -> None:
    desk.announces(event(), anna)
    for number in range(others):
        desk.replies(desk.someone(50 + number), COMING)

    assert line in text(desk, anna, states.NoticeCame(EVENT))


def test_after_the_deadline_only_who_comes_has_a_button(desk: Announced, anna: Person) -> None:
    bram = desk.someone(2)
    desk.announces(event(), anna, bram)
    desk.replies(anna, COMING)
    cards = [card(desk, one, states.NoticeCame(EVENT), DEADLINE) for one in (anna, bram)]

    given = [[one.intent for one in shown.touches() if isinstance(one.intent, GiveReply)] for shown in cards if shown]
    assert [[one.answer for one in intents] for intents in given] == [[CANNOT], []]


@pytest.mark.parametrize(
    ("answer", "at", "told"),
    [
        *((answer, NOW + HOUR, True) for answer in (None, MAYBE, CANNOT, COMING)),
        *((answer, DEADLINE, answer is COMING) for answer in (None, MAYBE, CANNOT, COMING)),
        *((answer, STARTS, False) for answer in (None, COMING)),
    ],
)
def test_seats_are_told_to_those_alone_who_can_take_or_leave_one(
    desk: Announced, anna: Person, answer: Answer | None, at: datetime, *, told: bool
) -> None:
    desk.announces(event(), anna)
    if answer:
        desk.replies(anna, answer)

    for state in (states.NoticeCame(EVENT), states.MyNotice(EVENT)):
        assert bool(re.search(r"Er (is|zijn) nog|U hebt een plaats", text(desk, anna, state, at))) is told


def test_a_document_goes_with_its_file_in_the_readers_language(desk: Announced, anna: Person) -> None:
    every = {
        language: Edition(title="Memorandum", text="Zes punten.", file=replace(FILE, file_id=f"file-{language}"))
        for language in Language
    }
    desk.announces(Content(editions=every), anna, kind=NoticeKind.DOCUMENT)
    shown = card(desk, anna, states.NoticeCame(EVENT))

    assert shown is not None
    assert shown.attachment == Stored("file-nl", FileKind.DOCUMENT, "memorandum.pdf")


def test_a_change_too_long_for_one_message_leaves_the_whole_one_press_away(desk: Announced, anna: Person) -> None:
    long = Content(editions={Language.NL: Edition(title="Memorandum", text="x" * 980, file=FILE)})
    desk.announces(long, anna, kind=NoticeKind.DOCUMENT)
    other = replace(long.editions[Language.NL], title="Een andere titel die het te lang maakt")
    desk.announces(long.with_edition(Language.NL, other), anna, kind=NoticeKind.DOCUMENT)
    shown = card(desk, anna, states.NoticeChanged(EVENT, 2))

    assert shown is not None
    assert measured(shown.written()) <= 1024
    assert "x" * 9 not in shown.written()
    assert shown.touches()[0].label == say("Read the whole")


@pytest.mark.parametrize("kind", NoticeKind)
def test_a_text_as_long_as_may_be_fits_with_the_longest_reply(desk: Announced, anna: Person, kind: NoticeKind) -> None:
    content = event() if kind is NoticeKind.EVENT else Content(editions=editions(place=""))
    dutch = replace(content.editions[Language.NL], text="&" * 10, file=FILE if kind is NoticeKind.DOCUMENT else None)
    room = limit(kind) - length(kind, content.with_edition(Language.NL, dutch), BRUSSELS, voice(Language.NL))
    longest = content.with_edition(Language.NL, replace(dutch, text="&" * (10 + room)))
    assert length(kind, longest, BRUSSELS, voice(Language.NL)) == limit(kind)
    desk.announces(longest, anna, kind=kind)
    if kind is NoticeKind.EVENT:
        for number in range(4):
            desk.replies(desk.someone(50 + number), COMING)
        desk.replies(anna, COMING)
        desk.notes(anna, "ë " * 250)

    for at in (NOW + HOUR, DEADLINE):
        shown = card(desk, anna, states.NoticeCame(EVENT), at)
        assert shown is not None
        assert measured(shown.written()) <= limit(kind)
        assert "&" * 11 in plain(shown.written())


def test_a_preview_is_what_a_reader_gets_first(desk: Announced, anna: Person) -> None:
    desk.announces(event(), anna)
    shown = card(desk, anna, states.NoticeCame(EVENT))
    preview = notice_card(NoticeKind.EVENT, event(), BRUSSELS, voice(Language.NL), shows=Go(states.Home()))

    assert shown is not None
    assert preview.written() == shown.written()
    assert [[one.label for one in row] for row in preview.rows] == [[one.label for one in row] for row in shown.rows]


def test_the_calendar_file_knows_the_event_again_and_takes_it_out_when_it_is_called_off(desk: Announced, anna: Person) -> None:
    desk.announces(event(), anna)
    first = _values(card(desk, anna, states.EventCalendar(EVENT)))
    desk.announces(event(starts=STARTS + DAY), anna, at=NOW + HOUR)
    then = _values(card(desk, anna, states.EventCalendar(EVENT), NOW + 2 * HOUR))
    desk.calls_off(anna)
    off = _values(card(desk, anna, states.EventCalendar(EVENT)))

    assert len({first.uid, then.uid, off.uid}) == 1
    assert first.sequence < then.sequence < off.sequence
    assert (first.starts, then.starts) == (STARTS, STARTS + DAY)
    assert (first.cancelled, then.cancelled, off.cancelled) == (False, False, True)


def test_the_calendar_file_asked_for_later_has_the_same_values(desk: Announced, anna: Person) -> None:
    desk.announces(event(), anna)

    assert _values(card(desk, anna, states.EventCalendar(EVENT))) == _values(
        card(desk, anna, states.EventCalendar(EVENT), DEADLINE)
    )


def _values(shown: Card | None):
    assert shown is not None
    assert isinstance(shown.attachment, Document)
    return shown.attachment.values()


def test_what_is_still_to_come_stands_first_in_the_list(desk: Announced, anna: Person) -> None:
    for number, starts in enumerate((STARTS + DAY, STARTS, NOW - DAY), 1):
        desk.announces(event(starts=starts, editions=editions(f"Nr {number}")), anna, id_=UUID(int=number))
    desk.announces(Content(editions=editions("Nieuws")), anna, id_=UUID(int=9), kind=NoticeKind.NEWS, at=NOW - DAY)
    shown = card(desk, anna, states.MyNotices())

    assert shown is not None
    assert [str(one.label) for one in shown.touches()][:4] == ["Nr 2 nl", "Nr 1 nl", "Nr 3 nl", "Nieuws nl"]


def test_home_has_a_door_only_once_something_was_announced(desk: Announced, anna: Person) -> None:
    door = Go(states.MyNotices(0, states.Home()))
    before = card(desk, anna, states.Home())
    desk.announces(event(), anna)
    after = card(desk, anna, states.Home())

    assert before is not None
    assert after is not None
    assert [door in [one.intent for one in shown.touches()] for shown in (before, after)] == [False, True]


def test_the_desk_lists_who_comes_in_line_then_maybe_then_who_cannot(desk: Announced) -> None:
    admin, people = desk.someone(900, role=Role.ADMIN), [desk.someone(number) for number in range(1, 8)]
    desk.announces(event(seats=1), *people)
    for person, answer in zip(people, (CANNOT, MAYBE, COMING, COMING), strict=False):
        desk.replies(person, answer)
    desk.notes(people[4], "Ik weet het <nog> niet")
    one = notices.one(desk.connection, EVENT)
    assert one is not None

    assert [reply.person for reply in listed(replies.every(desk.connection, one))] == [people[n].id for n in (2, 3, 1, 0, 4)]
    shown = text(desk, admin, states.NoticeReplies(EVENT))
    for line in ("Komt: 2", "Plaatsen: 1 van 1 bezet", "Op de wachtlijst: 1", "Geen reactie: 3 van 7", "Ik weet het <nog> niet"):
        assert line in shown


@pytest.mark.parametrize(("role", "may"), [(Role.NONE, False), (Role.STAFF, False), (Role.ADMIN, True)])
def test_the_replies_are_for_administrators(desk: Announced, role: Role, may: bool) -> None:
    someone = desk.someone(1, role=role)
    desk.announces(event(), someone)

    assert [card(desk, someone, kind(EVENT)) is not None for kind in (states.NoticeReplies, states.CallOffNotice)] == [may, may]
