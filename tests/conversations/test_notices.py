"""Administrators write what is announced: few presses, what is typed wrongly is named, nothing is lost."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from conversations import render, states
from conversations.core import Attached, Event, Role
from conversations.events import NoticeScheduled, NoticeWritten
from conversations.model.file import File, FileKind
from conversations.model.notice import Content, Edition, Manner, Notice, NoticeStage, Part, When
from conversations.notice_parts import notice_text
from conversations.reader_text import ABOVE
from locales.language import Language
from locales.say import voice
from storage import notices, people, tables
from storage.database import Database
from storage.load import load
from storage.moment import Moment
from storage.notice_tables import notice_contents
from storage.notice_tables import notices as rows
from storage.record import record
from tests.conversations.test_desk import employed
from tests.conversations.test_three_languages import Marked, unmarked
from tests.conversations.walking import NOW, Walker

TITLE, TEXT, PLACE = "DigiChambers 2.0 – infosessie", "Wat er verandert, en waarom.", "Zaal 3, Stuiversstraat 8, Brussel"
PDF = File("memo", "memo", FileKind.DOCUMENT, "memorandum.pdf", "application/pdf", 90_000)
CONTENT = Content(editions={Language.EN: Edition(title="Forum", text="Come.")}, starts=datetime(2027, 3, 12, 13, tzinfo=UTC))


@pytest.fixture
def admin(database: Database) -> Walker:
    return announces(database, 1001)


def announces(database: Database, number: int) -> Walker:
    """An administrator who reads English, at the list of announcements."""
    walker = employed(database, number, Role.ADMIN, abroad_only=False)
    for label in ("Federation’s desk", "Announcements"):
        walker.presses_label(label)
    return walker


def type_(walker: Walker, text: str) -> str:
    """Types, and gives what the answer says above the card."""
    plan = walker.types(text).plan
    assert plan is not None
    return str(plan.toast or "").replace("\N{NO-BREAK SPACE}", " ")


def all_of(walker: Walker) -> tuple[Notice, ...]:
    with walker.database.reading() as connection:
        return notices.every(connection)


def the_one(walker: Walker) -> Notice:
    (one,) = all_of(walker)
    return one


def seen(walker: Walker) -> str:
    return walker.card.written().striptags().replace("\N{NO-BREAK SPACE}", " ")


def writes_an_event(walker: Walker) -> None:
    """In one language, with a start; it is where it shows the whole."""
    walker.presses_label("Announce an event")
    for text in (TITLE, TEXT, PLACE, "12/3/2027 14u"):
        walker.types(text)
    walker.presses_label("Yes, that is right")
    for label in ("No end", "No deadline", "As many as want to"):
        walker.presses_label(label)


def goes(walker: Walker, *labels: str) -> None:
    for label in labels:
        walker.presses_label(label)


def scheduled(walker: Walker) -> Notice:
    """What is written of the one notice goes out tomorrow; another administrator has said so."""
    one = the_one(walker)
    with walker.database.writing() as connection:
        met = people.by_telegram_id(connection, 1001)
        assert met is not None
        record(connection, met.person, (NoticeScheduled(one.id, Manner.AT_ONCE, NOW + timedelta(days=1)),), NOW)
    return one


def happens(walker: Walker, *what: Event) -> None:
    """Events of the administrator, beside their card."""
    with walker.database.writing() as connection:
        met = people.by_telegram_id(connection, walker.telegram_id)
        assert met is not None
        record(connection, met.person, what, NOW)


def goes_to(walker: Walker, state: states.State) -> None:
    """The administrator is at a state, and sees it."""
    with walker.database.writing() as connection:
        mine = tables.people.update().where(tables.people.c.telegram_id == walker.telegram_id)
        connection.execute(mine.values(state=states.encode(state)))
    walker.types("…")


def sent(walker: Walker) -> None:
    """The one notice went out."""
    one = the_one(walker)
    with walker.database.writing() as connection:
        document = connection.execute(rows.select()).one().draft
        connection.execute(
            notice_contents.insert().values(notice_id=one.id, number=1, document=document, person_id=one.maker, at=NOW)
        )
        connection.execute(rows.update().values(stage=NoticeStage.SENT, number=1, draft=None, revision=rows.c.revision + 1))


def test_an_event_is_written_by_typing_what_each_card_asks(admin: Walker) -> None:
    writes_an_event(admin)

    one = the_one(admin)
    assert admin.state == states.DeskNotice(one.id)
    assert one.content == Content(
        editions={Language.EN: Edition(title=TITLE, text=TEXT, place=PLACE)}, starts=datetime(2027, 3, 12, 13, tzinfo=UTC)
    )
    assert admin.labels()[:2] == ["Write it in Dutch too", "Check and send"]
    assert "Still to do" not in seen(admin)


def test_news_is_a_title_and_a_text(admin: Walker) -> None:
    goes(admin, "Announce news")
    for text in ("be.connected and COBCOE Connects merge", TEXT):
        admin.types(text)

    assert admin.state == states.DeskNotice(the_one(admin).id)
    assert "Start" not in admin.labels()
    assert "Still to do" not in seen(admin)


def test_a_document_asks_for_its_file_last(admin: Walker) -> None:
    goes(admin, "Send a document")
    for text in ("Verkiezingsmemorandum", TEXT):
        admin.types(text)
    asked = admin.state
    admin.sends(Attached(PDF))

    one = the_one(admin)
    assert asked == states.NoticeFile(one.id, Language.EN)
    assert admin.state == states.DeskNotice(one.id)
    assert one.content.editions[Language.EN].file == PDF


@pytest.mark.parametrize(
    "file",
    [
        File("s", "s", FileKind.DOCUMENT, "table.xlsx", "application/vnd.ms-excel", 9),
        File("p", "p", FileKind.PHOTO, "", "image/jpeg", 9),
        File("b", "b", FileKind.DOCUMENT, "big.pdf", "application/pdf", 21 * 1024 * 1024),
    ],
)
def test_what_is_no_pdf_or_too_large_is_not_taken_as_the_document(admin: Walker, file: File) -> None:
    goes(admin, "Send a document")
    for text in ("Verkiezingsmemorandum", TEXT):
        admin.types(text)
    plan = admin.sends(Attached(file)).plan

    assert plan is not None
    assert "Nothing was changed." in str(plan.toast)
    assert the_one(admin).content.editions[Language.EN].file is None


def test_of_an_album_the_first_is_the_document_and_of_the_others_it_is_said_that_they_are_not_kept(admin: Walker) -> None:
    goes(admin, "Send a document")
    for text in ("Verkiezingsmemorandum", TEXT):
        admin.types(text)
    told = []
    for name in ("first.pdf", "second.pdf"):
        plan = admin.sends(Attached(replace(PDF, name=name), album="1")).plan
        told.append(str(plan.toast) if plan else "")

    assert told == ["Kept as the document: first.pdf.", "A document is sent where its card asks for it. This file was not kept."]
    assert the_one(admin).content.editions[Language.EN].file == replace(PDF, name="first.pdf")


def test_three_languages_are_written_one_after_the_other(admin: Walker) -> None:
    writes_an_event(admin)
    goes(admin, "Write it in Dutch too")
    for text in ("Infosessie", "Kom.", "Brussel"):
        admin.types(text)
    goes(admin, "Write it in French too")
    for text in ("Séance d'information", "Venez."):
        admin.types(text)
    goes(admin, "No place")

    editions = the_one(admin).content.editions
    assert {language: edition.title for language, edition in editions.items()} == {
        Language.EN: TITLE,
        Language.NL: "Infosessie",
        Language.FR: "Séance d'information",
    }
    assert (editions[Language.FR].place, admin.labels()[0]) == ("", "Check and send")
    assert "Languages: Dutch, French and English" in seen(admin)


def test_who_writes_in_a_second_language_reads_the_first(admin: Walker) -> None:
    writes_an_event(admin)
    goes(admin, "Write it in Dutch too")
    admin.types("Infosessie")

    assert TEXT in seen(admin)


def test_what_is_missing_is_named_with_its_language(admin: Walker) -> None:
    goes(admin, "Announce an event")
    admin.types(TITLE)
    goes(admin, "‹ To the announcement")

    assert "English: no text yet." in seen(admin)
    assert "It does not say yet when the event starts." in seen(admin)
    goes(admin, "Go on writing")
    assert admin.state == states.WriteNotice(the_one(admin).id, Language.EN, Part.TEXT)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("vrijdag 12 maart 2027 om 14u", "12 March 2027 at 14:00"),
        ("12 mars 2027 à 14 h 30", "12 March 2027 at 14:30"),
        ("12 March 2027, 2 pm", "12 March 2027 at 14:00"),
        ("31/10/2027 2:30", "31 October 2027 at 02:30"),
    ],
)
def test_a_typed_moment_is_shown_in_full_before_it_is_taken(admin: Walker, typed: str, shown: str) -> None:
    goes(admin, "Announce an event", "‹ To the announcement", "Start")
    admin.types(typed)
    before = the_one(admin).content.starts
    text = seen(admin)
    goes(admin, "Yes, that is right")

    assert before is None
    assert shown in text
    assert the_one(admin).content.starts is not None


def test_an_hour_that_exists_twice_is_the_first(admin: Walker) -> None:
    goes(admin, "Announce an event", "‹ To the announcement", "Start")
    admin.types("31/10/2027 2:30")
    goes(admin, "Yes, that is right")

    assert the_one(admin).content.starts == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("31 april 2027 14u", "There is no day “31 april 2027”."),
        ("28/3/2027 2:30", "the clocks go forward"),
        ("1/3/2026 14:00", "has passed"),
        ("12/3/2027", "Type the hour too"),
        ("14:00", "Type the day too"),
        ("soon", "We could not read “soon”"),
    ],
)
def test_a_start_that_cannot_be_is_named(admin: Walker, typed: str, named: str) -> None:
    goes(admin, "Announce an event", "‹ To the announcement", "Start")
    answer = type_(admin, typed)

    assert named in answer
    assert "Nothing was changed." in answer
    assert "Yes, that is right" not in admin.labels()


@pytest.mark.parametrize(
    ("which", "typed", "named"),
    [("End", "13:00", "is not after the start"), ("Reply before", "13/3/2027 9:00", "is after the start")],
)
def test_the_moments_of_an_event_stand_in_their_order(admin: Walker, which: str, typed: str, named: str) -> None:
    writes_an_event(admin)
    goes(admin, which)

    assert named in type_(admin, typed)


def test_the_end_is_an_hour_alone_on_the_day_of_the_start(admin: Walker) -> None:
    writes_an_event(admin)
    goes(admin, "End")
    admin.types("17u30")
    goes(admin, "Yes, that is right")

    assert the_one(admin).content.ends == datetime(2027, 3, 12, 16, 30, tzinfo=UTC)


def test_a_start_moved_behind_the_end_is_named_on_the_notice(admin: Walker) -> None:
    writes_an_event(admin)
    goes(admin, "End")
    admin.types("17u30")
    goes(admin, "Yes, that is right", "‹ To the announcement", "Start")
    admin.types("14/3/2027 9:00")
    goes(admin, "Yes, that is right")

    assert "The event would end before it starts." in seen(admin)
    goes(admin, "Go on writing")
    assert admin.state == states.NoticeWhen(the_one(admin).id, When.ENDS)


@pytest.mark.parametrize("typed", ["0", "-1", "many", "3.5", "10001"])
def test_what_is_no_number_of_seats_changes_nothing(admin: Walker, typed: str) -> None:
    writes_an_event(admin)
    goes(admin, "Seats")

    assert "Nothing was changed." in type_(admin, typed)
    assert the_one(admin).content.seats is None


def test_seats_are_typed_or_pressed(admin: Walker) -> None:
    writes_an_event(admin)
    goes(admin, "Seats")
    admin.types("35")
    typed = the_one(admin).content.seats
    goes(admin, "Seats", "40")

    assert (typed, the_one(admin).content.seats) == (35, 40)


@pytest.mark.parametrize(
    "typed",
    [
        *("digichambers.be", "ftp://digichambers.be", "javascript:alert(1)", "https://", "https://a b.be"),
        *("https://[digichambers.be", "https://exam\u2100ple.be", 'https://a"b.be', "https://a..be", "https://."),
        *("https://digichambers.be:99999", "https://digichambers.be:http"),
    ],
)
def test_a_link_without_scheme_or_host_is_not_taken(admin: Walker, typed: str) -> None:
    writes_an_event(admin)
    goes(admin, "Link")

    assert "It begins with https://" in type_(admin, typed)
    assert the_one(admin).content.link == ""


def test_a_link_that_no_card_could_show_beside_all_else_is_not_taken(admin: Walker) -> None:
    writes_an_event(admin)
    goes(admin, "Link")

    assert "at most 500" in type_(admin, "https://digichambers.be/" + "a" * 477)
    assert the_one(admin).content.link == ""


def test_a_link_is_kept_as_typed_and_taken_away(admin: Walker) -> None:
    writes_an_event(admin)
    goes(admin, "Link")
    admin.types("https://digichambers.be/infosessie?a=1&b=2")
    kept = the_one(admin).content.link
    goes(admin, "Link", "No link")

    assert (kept, the_one(admin).content.link) == ("https://digichambers.be/infosessie?a=1&b=2", "")


def test_a_title_over_its_limit_is_named_with_both_numbers(admin: Walker) -> None:
    goes(admin, "Announce news")

    assert "121 characters; at most 120" in type_(admin, "x" * 121)
    assert the_one(admin).content == Content()


@pytest.mark.parametrize(("begin", "most"), [("Announce news", 4096 - ABOVE), ("Send a document", 1024)])
def test_a_text_fits_with_all_that_stands_around_it_or_is_refused(admin: Walker, begin: str, most: int) -> None:
    goes(admin, begin)
    admin.types("Titel")
    refused = type_(admin, "é" * (most - 10))
    still = admin.state
    admin.types("é" * (most - 200))

    one = the_one(admin)
    assert "too long for one message" in refused
    assert still == states.WriteNotice(one.id, Language.EN, Part.TEXT)
    assert len(one.content.editions[Language.EN].text) == most - 200


def test_characters_that_html_escapes_count_once(admin: Walker) -> None:
    goes(admin, "Announce news")
    admin.types("Titel")
    admin.types("&<" * 1900)

    assert len(the_one(admin).content.editions[Language.EN].text) == 3800


def test_html_is_shown_as_it_was_typed(admin: Walker) -> None:
    goes(admin, "Announce news")
    for text in ("<b>Groot</b> & co", "<script>x</script>"):
        admin.types(text)
    goes(admin, "Preview")

    assert "&lt;b&gt;Groot&lt;/b&gt; &amp; co" in admin.card.written()
    assert "<script>" not in admin.card.written()


def test_a_language_is_removed_and_the_others_stay(admin: Walker) -> None:
    writes_an_event(admin)
    goes(admin, "Write it in Dutch too")
    for text in ("Infosessie", "Kom.", "Brussel"):
        admin.types(text)
    goes(admin, "✓ Dutch", "Without this language")

    assert set(the_one(admin).content.editions) == {Language.EN}


def test_each_language_is_previewed_by_one_press_as_its_readers_read_it(admin: Walker) -> None:
    writes_an_event(admin)
    goes(admin, "Write it in Dutch too")
    for text in ("Infosessie", "Kom.", "Brussel"):
        admin.types(text)
    goes(admin, "Preview")
    content = the_one(admin).content
    previews = {admin.state: admin.card.written()}
    goes(admin, "Dutch")
    previews[admin.state] = admin.card.written()

    assert len(previews) == 2
    for state, text in previews.items():
        assert isinstance(state, states.PreviewNotice)
        assert notice_text(content, ZoneInfo("Europe/Brussels"), voice(state.language)) in text


def test_what_readers_can_press_does_nothing_in_a_preview(admin: Walker) -> None:
    writes_an_event(admin)
    goes(admin, "Preview")
    taken = admin.presses_label("I’m coming")

    assert "In the preview it does nothing." in str(taken.toast)


def test_a_draft_is_resumed_by_another_administrator_weeks_later(admin: Walker) -> None:
    goes(admin, "Announce an event")
    admin.types(TITLE)
    bram = announces(admin.database, 1002)
    goes(bram, next(label for label in bram.labels() if label.startswith("DigiChambers")), "Go on writing")

    assert bram.state == states.WriteNotice(the_one(bram).id, Language.EN, Part.TEXT)


def test_a_second_press_of_announce_begins_nothing_more(admin: Walker) -> None:
    data, message = admin.data(0), admin.message
    admin.presses_data(message, data)
    admin.presses_data(message, data)

    assert len(all_of(admin)) == 1


def two_at_one_draft(admin: Walker) -> Walker:
    """A second administrator at the card of the title, while the first is at the notice."""
    writes_an_event(admin)
    bram = announces(admin.database, 1002)
    goes(bram, next(label for label in bram.labels() if label.startswith("DigiChambers")), "✓ English", "Title")
    return bram


def test_who_types_on_what_another_has_changed_meanwhile_is_told_and_overwrites_nothing(admin: Walker) -> None:
    bram = two_at_one_draft(admin)
    goes(admin, "✓ English", "Title")
    admin.types("A better title")
    answer = type_(bram, "My own title")

    assert "You typed “My own title” before this screen appeared" in answer
    assert the_one(admin).content.editions[Language.EN].title == "A better title"
    assert "A better title" in seen(bram)


def test_who_presses_on_what_another_has_changed_meanwhile_sees_the_change_first(admin: Walker) -> None:
    bram = two_at_one_draft(admin)
    goes(bram, "‹ To the announcement", "Seats")
    goes(admin, "Seats", "40")
    taken = bram.presses_label("20")

    assert "This has changed meanwhile" in str(taken.toast)
    assert the_one(admin).content.seats == 40
    assert "40 seats." in seen(bram)


def test_a_draft_is_removed_at_the_second_thought_only(admin: Walker) -> None:
    writes_an_event(admin)
    goes(admin, "Remove the draft")
    before = len(all_of(admin))
    goes(admin, "Yes, remove it")

    assert (before, all_of(admin), admin.state) == (1, (), states.DeskNotices())


def test_who_writes_at_a_draft_that_another_removed_is_led_away(admin: Walker) -> None:
    bram = two_at_one_draft(admin)
    goes(admin, "Remove the draft", "Yes, remove it")
    bram.types("My own title")

    assert all_of(admin) == ()
    assert bram.state in (states.DeskNotices(), states.Home())


def test_a_change_of_what_was_sent_is_seen_by_nobody_until_it_is_sent_and_can_be_dropped(admin: Walker) -> None:
    writes_an_event(admin)
    sent(admin)
    goes(admin, "Preview", "Start")
    admin.types("19/3/2027 14:00")
    goes(admin, "Yes, that is right")
    one = the_one(admin)
    label = admin.labels()[0]
    goes(admin, "Drop the change", "Yes, drop it")

    assert one.changing
    assert one.sent is not None
    assert (one.sent.starts, one.content.starts) == (CONTENT.starts, CONTENT.starts + timedelta(days=7))  # type: ignore[operator]
    assert label == "Check and send the change"
    assert the_one(admin).content == one.sent


def test_a_change_that_is_scheduled_meanwhile_is_not_said_to_be_dropped(admin: Walker) -> None:
    writes_an_event(admin)
    sent(admin)
    goes(admin, "Preview", "Seats", "40", "Drop the change")
    one = the_one(admin)
    happens(admin, NoticeScheduled(one.id, Manner.AT_ONCE, NOW + timedelta(days=1)))
    admin.presses_label("Yes, drop it")

    assert "Yes, drop it" not in admin.labels()
    assert the_one(admin).stage is NoticeStage.SCHEDULED


def test_it_does_not_go_out_at_a_moment_at_which_nobody_can_reply_any_more(admin: Walker) -> None:
    writes_an_event(admin)
    goes(admin, "Reply before")
    admin.types("1/3/2027 12:00")
    goes(admin, "Yes, that is right", "As many as want to", "Check and send", "Send at a time")
    admin.types("3/3/2027 9:00")
    told = str(admin.presses(0).toast)

    assert "replies close on Monday 1 March 2027 at 12:00" in told
    assert the_one(admin).stage is NoticeStage.DRAFT


def test_an_event_that_begins_before_its_announcement_can_go_is_not_sent(admin: Walker) -> None:
    writes_an_event(admin)
    one = the_one(admin)
    happens(admin, NoticeWritten(one.id, replace(one.content, starts=NOW + timedelta(seconds=30))))
    goes_to(admin, states.SendNotice(one.id))

    assert "The event would start in the past." in seen(admin)
    assert "Send to all now" not in admin.labels()


def test_what_was_found_too_late_is_only_taken_back_once_its_event_has_begun(admin: Walker) -> None:
    writes_an_event(admin)
    one = the_one(admin)
    begun = replace(one.content, starts=NOW - timedelta(hours=1))
    happens(admin, NoticeWritten(one.id, begun), NoticeScheduled(one.id, Manner.AT_ONCE, NOW - timedelta(hours=3)))
    goes_to(admin, states.DeskNotice(one.id))
    labels = [str(touch.label) for touch in admin.card.touches()]

    assert "Take the announcement back" in labels
    assert "Send it now" not in labels


def test_what_is_scheduled_is_not_written_at(admin: Walker) -> None:
    writes_an_event(admin)
    goes(admin, "Seats")
    one = the_one(admin)
    happens(admin, NoticeScheduled(one.id, Manner.AT_ONCE, NOW + timedelta(days=1)))
    told = type_(admin, "35")

    assert the_one(admin).content.seats is None
    assert admin.state != states.NoticeSeats(one.id)
    assert "your words were not kept" in told


def test_a_change_that_another_has_scheduled_cannot_be_dropped_any_more(admin: Walker) -> None:
    writes_an_event(admin)
    sent(admin)
    goes(admin, "Preview", "Seats", "40", "Drop the change")
    one = scheduled(admin)
    admin.types("x")

    assert admin.state != states.RemoveNotice(one.id)
    assert the_one(admin).stage is NoticeStage.SCHEDULED


def test_staff_who_are_no_administrators_find_no_announcements(database: Database) -> None:
    staff = employed(database, 1003, Role.STAFF, abroad_only=False)
    goes(staff, "Federation’s desk")

    assert "Announcements" not in staff.labels()


def test_a_notice_that_never_was_is_the_front_page(admin: Walker) -> None:
    with admin.database.writing() as connection:
        at = states.encode(states.DeskNotice(UUID(int=4711)))
        connection.execute(tables.people.update().where(tables.people.c.telegram_id == 1001).values(state=at))

    assert admin.types("x").plan is not None
    assert admin.state == states.Home()


def test_no_text_of_writing_stands_in_code(admin: Walker) -> None:
    """Every card of writing an event whose own words have no letters, in marked words: nothing is left between the marks."""
    goes(admin, "Announce an event")
    for text in ("1", "2", "3", "12/3/2027 14u"):
        admin.types(text)
    goes(admin, "Yes, that is right", "No end", "No deadline", "20")
    id_, language = the_one(admin).id, Language.EN
    cards = [
        states.DeskNotices(),
        *(kind(id_) for kind in (states.DeskNotice, states.NoticeLink, states.NoticeSeats, states.RemoveNotice)),
        *(states.NoticeWhen(id_, which) for which in When),
        *(states.WriteNotice(id_, language, part) for part in Part),
        *(states.NoticeIn(id_, one) for one in Language),
    ]
    for state in cards:
        with admin.database.reading() as connection:
            met = people.by_telegram_id(connection, 1001)
            assert met is not None
            loaded, snapshot = load(connection, met.person, state, Moment(NOW, NOW.date(), UUID(int=1)))
        card = render(loaded, snapshot, Marked())
        words = [card.written().striptags(), *(button.label.striptags() for row in card.rows for button in row)]

        left = [unmarked(word).replace("Anna Peeters", "") for word in words]
        assert not [word for word in left if any(letter.isalpha() for letter in word)], state
        assert loaded == state


def waiting_change(walker: Walker) -> Notice:
    """Another start of the event that was sent goes out tomorrow."""
    writes_an_event(walker)
    sent(walker)
    one = the_one(walker)
    happens(walker, NoticeWritten(one.id, replace(one.content, starts=datetime(2027, 3, 15, 13, tzinfo=UTC))))
    return scheduled(walker)


def test_the_replies_and_the_end_of_an_event_are_in_reach_while_a_change_of_it_waits(admin: Walker) -> None:
    one = waiting_change(admin)
    goes_to(admin, states.DeskNotice(one.id))

    assert "A change waits: until it goes out its readers have what was sent before" in seen(admin)
    goes(admin, "Replies")
    assert "A change of this event waits to be sent on" in seen(admin)
    goes(admin, "‹ To the announcement", "Call the event off")
    assert "it is dropped, and nobody gets it." in seen(admin)
    goes(admin, "Yes, call it off")

    assert the_one(admin).stage is NoticeStage.CALLED_OFF
    assert the_one(admin).changing is False


def test_calling_off_says_of_a_change_only_what_there_is(admin: Walker) -> None:
    writes_an_event(admin)
    sent(admin)
    goes_to(admin, states.CallOffNotice(the_one(admin).id))
    assert "change" not in seen(admin)
    happens(admin, NoticeWritten(the_one(admin).id, replace(CONTENT, seats=5)))
    goes_to(admin, states.CallOffNotice(the_one(admin).id))

    assert "The change that is being written is dropped." in seen(admin)


def test_a_change_that_was_found_too_late_leaves_its_readers_what_was_sent(admin: Walker) -> None:
    writes_an_event(admin)
    sent(admin)
    one = the_one(admin)
    later = replace(one.content, starts=datetime(2027, 3, 15, 13, tzinfo=UTC))
    happens(admin, NoticeWritten(one.id, later), NoticeScheduled(one.id, Manner.AT_ONCE, NOW - timedelta(hours=3)))
    goes_to(admin, states.DeskNotice(one.id))

    assert "A change should have gone out on" in seen(admin)
    assert "Its readers have what was sent before." in seen(admin)
    assert {"Take the change back", "Send it now", "Replies", "Call the event off"} <= set(admin.labels())
