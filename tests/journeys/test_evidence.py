"""A chamber's file of evidence is opened: at the desk once it is submitted, and by who works at its criterion."""

import pytest

from bot import deliveries as sending
from conversations import states
from conversations.core import AskFor, Role
from conversations.model.delivery import Fate
from conversations.model.submission import Stage as Standing
from storage import tables
from storage.deliveries import ASKED, ask
from tests.journeys.desk import LOCAL, at, delivered, staff
from tests.journeys.handing import criteria, hands, takes
from tests.journeys.test_submission import complete, hands_in
from tests.stage import BOTH_WAYS, Stage, Visitor, in_language, moment_now, until


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "LOOK_SECONDS", 0.05)


async def with_evidence(stage: Stage) -> Visitor:
    """A representative whose chamber submitted with a PDF and a photo at its last criterion."""
    anna = await complete(stage, "fr")
    await anna.person.send_document("statuts <2025>.pdf", b"%PDF statuts", "application/pdf")
    await anna.person.send_photo(b"a picture")
    await stage.settled()
    await hands_in(anna)
    return anna


def wished(who: Visitor) -> list[AskFor]:
    """The wishes on the card."""
    return [touch.intent for touch in who.rendered.card.touches() if isinstance(touch.intent, AskFor)]


async def opens(stage: Stage, who: Visitor, wish: AskFor) -> Visitor:
    """Presses for a file, and waits until its delivery is over."""
    before = stage.records.count(tables.deliveries)
    await who.presses_for(AskFor, state=wish.state)
    going = (Fate.WAITING, Fate.SENDING)
    await until(lambda: stage.records.count(tables.deliveries) > before)
    await until(lambda: not any(stage.records.count(tables.deliveries, fate=fate) for fate in going), 15)
    return who


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_staff_open_the_evidence_of_a_submitted_file_and_go_back_to_its_criterion(stage: Stage) -> None:
    greet = await staff(stage)
    anna = await with_evidence(stage)
    await delivered(stage, 1)
    criterion = stage.criteria[-1]
    await at(stage, greet, states.DeskCriterion(anna.assessment, criterion))
    paper, photo = wished(greet)

    await opens(stage, greet, paper)
    message = greet.person.last
    await opens(stage, greet, photo)

    assert greet.toast == in_language("nl", "The file comes as a message of its own in a moment.")
    assert greet.person.opened(message) == b"%PDF statuts"
    assert message.content["document"]["file_name"] == "statuts <2025>.pdf"
    number = f"{stage.local().principles[-1].number}.{len(stage.local().principles[-1].criteria)}"
    for words in ("Voka", in_language("nl", "criterion {number}", number=number), "statuts <2025>.pdf", "Anna Peeters"):
        assert words in message.text
    assert greet.person.opened(greet.person.last) == b"a picture"
    assert [call.method.lower() for call in stage.calls("sendDocument", "sendPhoto", chat=greet.id)][-2:] == [
        "senddocument",
        "sendphoto",
    ]
    await greet.presses(0, message)
    assert greet.place == states.DeskCriterion(anna.assessment, criterion)
    assert greet.sees_the_truth()
    assert stage.records.count(tables.journal, what="DeliveryAsked", person_id=greet.row.id, chamber_id=LOCAL) == 2
    assert not stage.unanswered()


async def test_what_came_after_the_submission_is_not_for_the_desk_until_it_is_submitted_too(stage: Stage) -> None:
    greet = await staff(stage)
    anna = await with_evidence(stage)
    await delivered(stage, 1)
    criterion, assessment = stage.criteria[-1], anna.assessment
    stage.records.change(tables.assessments, {"id": assessment}, stage=Standing.DRAFT)
    await at(stage, anna, states.AtCriterion(assessment, criterion))
    await anna.sends("nieuw.pdf")
    (new,) = stage.records.rows(tables.evidence, name="nieuw.pdf")
    await at(stage, greet, states.DeskCriterion(assessment, criterion))

    assert len(wished(greet)) == 2
    assert "nieuw.pdf" not in greet.last
    await at(stage, anna, states.AtCriterion(assessment, criterion))
    await hands_in(anna)
    await delivered(stage, 2)
    await greet.says("/start")
    await at(stage, greet, states.DeskCriterion(assessment, criterion))
    assert states.EvidenceCame(assessment, criterion, new.id) in [wish.state for wish in wished(greet)]


async def test_who_is_no_longer_of_the_staff_when_it_is_sent_gets_nothing(stage: Stage) -> None:
    greet = await staff(stage)
    anna = await with_evidence(stage)
    await delivered(stage, 1)
    await at(stage, greet, states.DeskCriterion(anna.assessment, stage.criteria[-1]))
    wish, person = wished(greet)[0], greet.row.id
    with stage.records.writing() as connection:
        ask(connection, "asked:late", person, wish.state, ASKED, moment_now().now)
        connection.execute(tables.people.update().where(tables.people.c.id == person).values(role=Role.NONE))

    await until(lambda: stage.records.count(tables.deliveries, fate=Fate.VOID) == 1)

    assert len(stage.calls("sendDocument", chat=greet.id)) == 1, "the summary alone"


async def test_a_representative_and_who_holds_the_principle_open_a_file_of_the_draft(stage: Stage) -> None:
    anna = await stage.at_criterion(chamber=LOCAL)
    assessment, criterion = anna.assessment, criteria(stage, 1)[0]
    await at(stage, anna, states.AtCriterion(assessment, criterion))
    await anna.person.send_document("notulen.pdf", b"%PDF notulen", "application/pdf")
    await stage.settled()
    (row,) = stage.records.rows(tables.evidence)
    dora = await takes(stage, await hands(stage, anna, assessment))

    for who in (anna, dora):
        await at(stage, who, states.OneFile(assessment, criterion, row.id))
        (wish,) = wished(who)
        await opens(stage, who, wish)

        assert who.person.opened(who.person.last) == b"%PDF notulen"
        assert "notulen.pdf" in who.last
        await who.presses(0, who.person.last)
        assert who.place == states.AtCriterion(assessment, criterion)
