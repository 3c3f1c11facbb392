"""Staff ask at the desk for the papers of submitted files, and get each as a message of its own, in their language."""

import pytest

from bot import deliveries as sending
from conversations import states
from conversations.core import AskFor, Go
from conversations.model.register import ChamberKind
from storage import tables
from tests.journeys.desk import at, delivered, labels, staff
from tests.journeys.test_submission import submits
from tests.stage import BOTH_WAYS, Stage, in_language

DESK = states.DeskPaper(ChamberKind.LOCAL)
NOTHING = "No chamber has submitted its file yet, so there is nothing to print."


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "LOOK_SECONDS", 0.05)


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_each_paper_comes_as_a_message_of_its_own_and_the_desk_stays_where_it_is(stage: Stage) -> None:
    anna = await submits(stage)
    greet = await staff(stage, language="fr")
    await at(stage, greet, states.Desk())
    await greet.presses_for(Go, to=DESK)
    papers = (
        (states.HeatMap(ChamberKind.LOCAL), "photo", ""),
        (states.Workbook(ChamberKind.LOCAL), "document", ".xlsx"),
        (states.CommitteeOverview(ChamberKind.LOCAL), "document", ".pdf"),
        (states.Dossier(anna.assessment), "document", ".pdf"),
    )

    for number, (paper, field, ending) in enumerate(papers, start=1):
        await greet.presses_for(AskFor, state=paper)
        await delivered(stage, number, person_id=greet.row.id)
        came = greet.person.last.content

        assert field in came
        assert str(came.get("document", {}).get("file_name", "")).endswith(ending)
        assert greet.place == DESK
    assert greet.sees_the_truth()
    assert not stage.unanswered()


async def test_where_nothing_is_submitted_the_button_says_so_and_no_file_is_made(stage: Stage) -> None:
    greet = await staff(stage)
    await at(stage, greet, DESK)

    await greet.presses(0)

    assert greet.toast == in_language("nl", NOTHING)
    assert greet.place == DESK
    assert stage.records.count(tables.deliveries, person_id=greet.row.id) == 0


async def test_staff_for_abroad_find_no_paper_of_local_chambers(stage: Stage) -> None:
    await submits(stage)
    paula = await staff(stage, "Paula", abroad_only=True)
    await at(stage, paula, states.Desk())

    await paula.presses_for(Go, to=states.DeskPaper(ChamberKind.BILATERAL))

    assert in_language("nl", NOTHING) in paula.last
    assert in_language("nl", "Local chambers") not in labels(paula)
