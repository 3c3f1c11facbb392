"""What was announced before the demo begins, and the made-up people who reply by themselves."""

import asyncio
from collections import Counter
from contextlib import suppress
from datetime import UTC, datetime
from io import BytesIO

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from bot.demo_announcements import DOCUMENT, DRAFT, EVENT, NEWS, SEATS, hold_documents
from bot.demo_chambers import CHAMBERS
from bot.demo_network import settle
from bot.demo_replies import LOOK_SECONDS, Habit, reply_by_themselves
from bot.simulator.chats import Message
from bot.simulator.files import Files
from bot.simulator.simulator import Simulator
from conversations.model.delivery import Fate
from conversations.model.notice import Lack, NoticeStage, lacks
from conversations.model.programme_file import seed_programmes
from conversations.model.register_file import seed_register
from conversations.model.reply import Answer
from conversations.reply_cards import LABEL
from locales.language import Language
from storage import notices, replies, tables
from storage.database import Database
from storage.migrate import migrate
from tests.stage import in_language, until

NOW = datetime.now(UTC)


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Database:
    database = Database(f"sqlite:///{tmp_path_factory.mktemp('demo') / 'demo.sqlite'}")
    migrate(database, seed_programmes(), (*seed_register(), *CHAMBERS), NOW)
    with database.writing() as connection:
        settle(connection, NOW)
    return database


def test_an_event_news_and_a_document_were_sent_in_three_languages_and_a_draft_lacks_something(network: Database) -> None:
    with network.reading() as connection:
        found = {one.id: one for one in notices.every(connection)}

    assert {id_: one.stage for id_, one in found.items()} == {
        **dict.fromkeys((NEWS, EVENT, DOCUMENT), NoticeStage.SENT),
        DRAFT: NoticeStage.DRAFT,
    }
    assert all(set(found[id_].content.editions) == set(Language) for id_ in (NEWS, EVENT, DOCUMENT))
    assert lacks(found[EVENT].kind, found[EVENT].content, NOW) == ()
    assert lacks(found[DRAFT].kind, found[DRAFT].content, NOW) == (Lack.TEXT, Lack.STARTS)


def test_nothing_of_it_is_still_to_be_sent_when_the_demo_begins(network: Database) -> None:
    of_them = tables.deliveries.c.notice_id.is_not(None) | tables.deliveries.c.key.startswith("done:")
    with network.reading() as connection:
        fates = connection.execute(select(tables.deliveries.c.fate).where(of_them)).scalars().all()
        seats = [key for key in connection.execute(select(tables.deliveries.c.key)).scalars() if key.startswith("seat:")]

    assert set(fates) == {Fate.SENT}
    assert seats == []


def test_the_event_has_replies_of_each_sort_with_notes_and_a_short_waiting_list(network: Database) -> None:
    with network.reading() as connection:
        event = notices.one(connection, EVENT)
        assert event is not None
        given = replies.every(connection, event)

    coming = [reply for reply in given if reply.answer is Answer.COMING]
    assert set(Counter(reply.answer for reply in given)) == set(Answer)
    assert (sum(reply.seated for reply in coming), len(coming) - SEATS) == (SEATS, 3)
    assert all(reply.counts and reply.at < NOW for reply in given)
    assert any(reply.note for reply in given)


def test_the_document_opens_in_each_language(network: Database) -> None:
    files = Files()
    hold_documents(files)
    with network.reading() as connection:
        document = notices.one(connection, DOCUMENT)

    assert document is not None
    for edition in document.content.editions.values():
        assert edition.file is not None
        (shown,) = PdfReader(BytesIO(files.find(edition.file.file_id).read())).pages
        assert shown.extract_text() == edition.title


async def test_who_is_played_by_nobody_presses_once_and_writes_a_note_and_the_others_do_nothing() -> None:
    alone, played, silent = 7004, 7006, 7031
    simulator = Simulator()
    people = {id_: simulator.person(id_, str(id_)) for id_ in (alone, played, silent)}
    people[played].chat.watchers.add(asyncio.Queue())
    for person in people.values():
        buttons = [{"text": in_language("fr", label), "callback_data": answer} for answer, label in LABEL.items()]
        keyboard = {"inline_keyboard": [buttons]}
        person.chat.add(
            Message(chat=person.chat, sender=simulator.world.bot, date=0, content={"text": "…"}, reply_markup=keyboard)
        )

    habits = {id_: Habit(Answer.COMING, 0.01, "Met een collega.") for id_ in (alone, played)}
    replying = asyncio.create_task(reply_by_themselves(simulator, habits))
    await until(lambda: people[alone].messages[-1].text == "Met een collega.")
    await asyncio.sleep(2 * LOOK_SECONDS)
    replying.cancel()
    with suppress(asyncio.CancelledError):
        await replying

    told = [update.json() for update in simulator.world.updates.waiting()]
    assert [(one["callback_query"]["from"]["id"], one["callback_query"]["data"]) for one in told if "callback_query" in one] == [
        (alone, "coming")
    ]
    assert [one["message"]["from"]["id"] for one in told if "message" in one] == [alone]
