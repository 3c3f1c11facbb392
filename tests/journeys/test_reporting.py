"""/report: the last events of the chat go to the administrators, seen before they go, without a word of anybody's."""

import json
from datetime import UTC, datetime

from conversations import states
from conversations.core import Role
from conversations.model.delivery import Fate
from storage import erasure, roles, tables
from tests.stage import Stage, Visitor, in_language

TITLE = "<b>Report a problem</b>"
SEND = "Send this to the administrators"


async def administrator(stage: Stage, name: str = "Ada") -> Visitor:
    ada = await stage.person("en", name)
    await ada.says("/start")
    with stage.records.writing() as connection:
        roles.change(connection, ada.row.id, Role.ADMIN, abroad_only=False)
    return ada


async def test_what_was_seen_goes_once_to_every_administrator_without_words(stage: Stage) -> None:
    ada, bea = await administrator(stage), await administrator(stage, "Bea")
    anna = await stage.at_criterion()
    place = anna.place
    await anna.says("een geheim woord")
    await anna.sends("geheim.pdf")
    await anna.says("/report")
    shown = anna.card.text
    lines = [line for line in shown.splitlines() if " · " in line]

    await anna.presses(in_language("nl", SEND))
    await stage.waits_for(tables.deliveries, 2, fate=Fate.SENT)

    assert "NoteAdded · done" in shown
    assert "EvidenceAdded · done" in shown
    assert anna.place == place
    assert anna.toast == in_language("nl", "Sent to the administrators. Thank you.")
    for reader in (ada, bea):
        told = reader.last
        assert [line for line in told.splitlines() if " · " in line] == lines
        assert "Anna Peeters" in told
    (entry,) = stage.records.rows(tables.journal, what="ProblemReported")
    everything = shown + ada.last + entry.about + json.dumps([row.state for row in stage.records.rows(tables.deliveries)])
    assert "geheim" not in everything


async def test_a_second_press_and_a_second_report_within_the_hour_send_nothing(stage: Stage) -> None:
    await administrator(stage)
    anna = await stage.at_criterion()
    await anna.says("/report")
    data, card = anna.data(0), anna.card

    for _ in range(3):
        await anna.presses_data(data, card)
    await anna.says("/report")

    assert stage.records.count(tables.journal, what="ProblemReported") == 1
    assert in_language("nl", SEND) not in [button["text"] for row in anna.card.keyboard for button in row]


async def test_where_nobody_administers_nothing_can_be_sent(stage: Stage) -> None:
    anna = await stage.at_criterion("fr")

    await anna.says("/report")

    assert in_language("fr", TITLE) in f"<b>{anna.card.text.splitlines()[0]}</b>"
    assert len(anna.card.keyboard) == 1


async def test_a_failure_stands_in_the_report(stage: Stage) -> None:
    await administrator(stage)
    anna = await stage.at_criterion()
    number = await anna.says("nota")
    stage.records.change(tables.seen_updates, {"id": number}, failed="BugError")

    await anna.says("/report")

    assert "NoteAdded · failed: BugError" in anna.card.text


async def test_who_is_deleted_reports_nothing_any_more(stage: Stage) -> None:
    ada = await administrator(stage)
    anna = await stage.at_criterion()
    number = anna.row.id
    await anna.says("/report")
    await anna.presses(0)
    await stage.waits_for(tables.deliveries, 1, fate=Fate.SENT)
    with stage.records.writing() as connection:
        erasure.erase(connection, number, datetime.now(UTC))

    await ada.presses(0, ada.person.last)

    assert ada.place != states.JournalOfPerson(number)
    assert ada.person.last.keyboard == [] or ada.place == states.Home()


async def test_a_report_is_for_administrators_alone(stage: Stage) -> None:
    ada = await administrator(stage)
    anna = await stage.at_criterion()
    await anna.says("/report")
    await anna.presses(0)
    await stage.waits_for(tables.deliveries, 1, fate=Fate.SENT)
    with stage.records.writing() as connection:
        roles.change(connection, ada.row.id, Role.NONE, abroad_only=False)

    await ada.presses(0, ada.person.last)

    assert ada.person.last.keyboard == [] or ada.place == states.Home()
