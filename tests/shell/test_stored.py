"""A delivered card with a file that Telegram holds already: sent by its id, as what it is; never made again."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from bot import deliveries as sending
from bot import reports
from conversations import render
from conversations.core import AskFor, Stored
from conversations.model.delivery import Fate
from conversations.model.file import FileKind
from storage import tables
from tests.shell.test_deliveries import at_result, deliveries, picture, settled
from tests.stage import Stage, Visitor, in_language

Holds = Callable[[Stored], None]
UNKNOWN = "BQAC" + "A" * 60 + "BA"


@pytest.fixture
def holds(monkeypatch: pytest.MonkeyPatch) -> Holds:
    """Lets every delivered card have a stored file instead of one that is made."""
    monkeypatch.setattr(sending, "LOOK_SECONDS", 0.05)
    monkeypatch.delattr(reports, "made")

    def holds(stored: Stored) -> None:
        monkeypatch.setattr(sending, "render", lambda *at: replace(render(*at), attachment=stored))

    return holds


async def sends(anna: Visitor, kind: FileKind) -> Stored:
    """A file that Anna sent."""
    acts = {
        FileKind.DOCUMENT: anna.person.send_document,
        FileKind.PHOTO: anna.person.send_photo,
        FileKind.VIDEO: anna.person.send_video,
    }
    await (acts[kind]("statuten.pdf", b"%PDF") if kind is FileKind.DOCUMENT else acts[kind](b"bytes"))
    held = anna.person.messages[-1].content[kind.value]
    await anna.stage.settled()
    return Stored(held[-1]["file_id"] if isinstance(held, list) else held["file_id"], kind, "statuten.pdf")


async def asks(stage: Stage, anna: Visitor) -> Any:
    """The delivery that Anna asks for, settled."""
    await anna.presses_for(AskFor, state=picture(anna))
    (row,) = await settled(stage)
    return row


@pytest.mark.parametrize("kind", FileKind)
async def test_a_stored_file_goes_by_its_id_as_what_it_is(stage: Stage, holds: Holds, kind: FileKind) -> None:
    anna = await at_result(stage)
    holds(stored := await sends(anna, kind))

    row = await asks(stage, anna)

    (call,) = stage.calls(f"send{kind.value}", chat=anna.id)
    message = anna.person.message(row.message)
    assert row.fate == Fate.SENT
    assert call.fields[kind.value] == stored.file_id
    assert message.text
    assert message.keyboard
    assert anna.person.opened(message) == (b"%PDF" if kind is FileKind.DOCUMENT else b"bytes")
    assert stage.records.count(tables.made_files) == 0
    assert stage.calls("sendChatAction", chat=anna.id) == []


@pytest.mark.parametrize("why", ["unknown", "another kind"])
async def test_a_stored_file_that_telegram_refuses_is_refused_once_logged_once_and_told(
    stage: Stage, holds: Holds, capsys: pytest.CaptureFixture[str], why: str
) -> None:
    anna = await at_result(stage)
    photo = await sends(anna, FileKind.PHOTO)
    holds(Stored(UNKNOWN if why == "unknown" else photo.file_id, FileKind.DOCUMENT, "statuten & co.pdf"))
    before = anna.card.message_id
    capsys.readouterr()

    row = await asks(stage, anna)
    logged = capsys.readouterr().out

    said = in_language("nl", sending.sorry("statuten & co.pdf", lambda text, **of: text), name="statuten & co.pdf")
    assert (row.fate, row.message) == (Fate.REFUSED, None)
    assert row.why
    assert len(stage.calls("sendDocument", chat=anna.id)) == 1
    assert logged.count("delivery refused") == 1
    assert "statuten" not in logged
    assert anna.last == said
    assert anna.with_buttons == [before]


async def test_a_stored_file_for_who_is_gone_is_told_to_nobody(stage: Stage, holds: Holds) -> None:
    anna = await at_result(stage)
    holds(await sends(anna, FileKind.DOCUMENT))
    before = len(anna.sent)
    stage.simulator.fault("sendDocument", chat=anna.id, error_code=400, description="Bad Request: chat not found")

    await asks(stage, anna)

    assert [row.fate for row in deliveries(stage)] == [Fate.REFUSED]
    assert len(anna.sent) == before
    assert not anna.row.reachable
