"""The first button of a card is the natural next step."""

import pytest

from conversations import states
from conversations.core import Command
from conversations.model.programme import ProgrammeId
from conversations.programme_choice import Choose
from locales.language import Language
from locales.say import voice
from tests.conversations.walking import Walker
from tests.walker.memory import Memory

CHAMBER = {ProgrammeId.LOCAL: "voka limburg", ProgrammeId.BILATERAL: "blcc singapore", ProgrammeId.ASSOCIATE: "belcham"}
TOUCHES = 150


@pytest.fixture(scope="session")
def memory() -> Memory:
    return Memory()


@pytest.fixture
def fresh(memory):
    before = memory.image()
    yield memory.database
    memory.put_back(before)


def goes_on(anna: Walker, programme: ProgrammeId) -> None:
    """The first button; a name where nothing but a name is asked; at the advice, which is the person's choice, the programme."""
    wanted = Choose(programme)
    intents = [touch.intent for touch in anna.card.touches()]
    if not intents:
        anna.types(CHAMBER[programme])
    else:
        anna.presses(intents.index(wanted) if wanted in intents else 0)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("programme", ProgrammeId)
def test_who_presses_the_first_button_and_types_a_name_gets_from_start_to_the_result(fresh, programme, language):
    anna = Walker(fresh, language_code=language.value)
    anna.starts()
    passed = [anna.state]
    while not isinstance(anna.state, states.Result) and len(passed) < TOUCHES:
        goes_on(anna, programme)
        passed.append(anna.state)
    assert isinstance(anna.state, states.Result), f"after {TOUCHES} touches at {anna.state}"
    assert voice(language).percent(100) in anna.card.written()
    assert not any(isinstance(state, states.Home) for state in passed)


def test_who_stops_half_way_goes_on_with_the_first_button_after_start(fresh):
    anna = Walker(fresh)
    anna.starts()
    for _ in range(10):
        goes_on(anna, ProgrammeId.LOCAL)
    where = anna.state
    assert isinstance(where, states.AtCriterion)
    anna.sends(Command("start"))
    anna.presses(0)
    assert anna.state == where
