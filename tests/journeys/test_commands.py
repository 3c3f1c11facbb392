"""The commands of Telegram's menu: the same for everyone, none that anyone may not use, none in groups."""

import pytest

from conversations.commands import COMMANDS
from locales.language import Language
from tests.stage import Stage, until


@pytest.mark.parametrize("kind", ["sqlite"])  # a menu, of which nothing is stored
async def test_every_command_of_the_menu_leads_somewhere_for_who_has_no_role(stage: Stage) -> None:
    await until(lambda: len(stage.calls("setMyCommands")) > len(Language))  # one more for everyone else
    offered = {one["command"] for call in stage.calls("setMyCommands") for one in call.fields["commands"]}
    anna = await stage.at_criterion("en")

    for name in sorted(offered):
        await anna.says(f"/{name}")

        assert "does not exist" not in anna.last, name

    assert offered == set(COMMANDS)
    assert {call.fields["scope"]["type"] for call in stage.calls("setMyCommands")} == {"all_private_chats"}
