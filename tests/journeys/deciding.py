"""Staff before a file to decide on, with the draft as a test needs it."""

from datetime import date, timedelta

from conversations import states
from conversations.core import Go
from conversations.model.decision import DraftDecision, Ruling
from locales.language import Language
from locales.say import voice
from storage import deciding
from tests.journeys.desk import at, staff
from tests.journeys.test_submission import submits
from tests.stage import Stage, Visitor, in_language, moment_now


def today() -> date:
    return moment_now().today


def day(language: str, value: date) -> str:
    return voice(Language(language)).date(value)


async def presses(who: Visitor, language: str, text: str, **values: object) -> None:
    """Presses the button with this label."""
    await who.presses(in_language(language, text, **values))


async def submitted(stage: Stage, language: str = "fr") -> tuple[Visitor, Visitor]:
    """A chamber whose file is submitted, and one of the staff at it."""
    anna = await submits(stage, language)
    greet = await staff(stage)
    await at(stage, greet, states.DeskFile(anna.assessment))
    return anna, greet


async def accredited(stage: Stage, greet: Visitor, file: Visitor) -> None:
    """The decision is written as far as its recording: accredited today, for three years."""
    await at(stage, greet, states.DeskFile(file.assessment))
    await greet.presses_for(Go, to=states.DecideRuling(file.assessment))
    await presses(greet, "nl", "Accredited")
    for _ in ("today", "three years", "no sentence"):
        await greet.presses(0)
    assert greet.place == states.WriteDecision(file.assessment)


def draft_of(stage: Stage, file: Visitor) -> DraftDecision | None:
    with stage.records.database.reading() as connection:
        kept = deciding.kept(connection, file.assessment)
        return kept.draft if kept else None


def drafted(stage: Stage, file: Visitor, who: Visitor, draft: DraftDecision) -> None:
    """The draft as it stands, without the touches that lead there."""
    with stage.records.writing() as connection:
        deciding.keep(connection, file.assessment, draft, who.row.id, moment_now().now)


def given(**values: object) -> DraftDecision:
    until = today() + timedelta(days=700)
    whole = {"submission": 1, "ruling": Ruling.ACCREDITED, "decided_on": today(), "until": until, "sentence": ""}
    return DraftDecision(**(whole | values))
