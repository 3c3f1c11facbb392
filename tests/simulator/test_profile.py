"""Commands a scope and a language, names and descriptions, the menu button."""

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat, MenuButtonCommands

from tests.simulator.conftest import Stage


def names(stage: Stage) -> list[str]:
    """The commands that Anna sees."""
    anna = stage.anna
    return [str(one["command"]) for one in stage.simulator.api.profile.commands_for(anna.user, anna.chat)]


async def test_commands_are_kept_apart_by_scope_and_language(bot: Bot) -> None:
    await bot.set_my_commands([BotCommand("start", "Begin")])
    await bot.set_my_commands([BotCommand("start", "Beginnen")], language_code="nl")
    await bot.set_my_commands([BotCommand("admin", "Beheer")], BotCommandScopeChat(1001), language_code="nl")

    assert await bot.get_my_commands() == (BotCommand("start", "Begin"),)
    assert await bot.get_my_commands(language_code="nl") == (BotCommand("start", "Beginnen"),)
    assert await bot.get_my_commands(BotCommandScopeChat(1001), language_code="nl") == (BotCommand("admin", "Beheer"),)
    assert await bot.get_my_commands(BotCommandScopeChat(1001)) == ()


async def test_a_person_sees_the_narrowest_scope_and_their_language_first(bot: Bot, stage: Stage) -> None:
    scopes = [None, BotCommandScopeAllPrivateChats(), BotCommandScopeChat(1001)]
    seen = []
    for scope, name in zip(scopes, ["default", "private", "chat"], strict=True):
        for language in (None, "nl"):
            await bot.set_my_commands([BotCommand(f"{name}_{language or 'any'}", "x")], scope, language_code=language)
            seen += names(stage)

    assert seen == ["default_any", "default_nl", "private_any", "private_nl", "chat_any", "chat_nl"]


async def test_deleted_commands_let_the_wider_scope_show_through(bot: Bot, stage: Stage) -> None:
    await bot.set_my_commands([BotCommand("start", "x")])
    await bot.set_my_commands([BotCommand("admin", "x")], BotCommandScopeChat(1001))

    await bot.delete_my_commands(BotCommandScopeChat(1001))

    assert names(stage) == ["start"]


async def test_names_and_descriptions_are_kept_a_language(bot: Bot) -> None:
    await bot.set_my_description("What I do")
    await bot.set_my_description("Wat ik doe", language_code="nl")
    await bot.set_my_short_description("Short")
    await bot.set_my_name("ChamberReady BE", language_code="fr")

    assert (await bot.get_my_description()).description == "What I do"
    assert (await bot.get_my_description("nl")).description == "Wat ik doe"
    assert (await bot.get_my_description("fr")).description == "What I do"
    assert (await bot.get_my_short_description("nl")).short_description == "Short"
    assert ((await bot.get_my_name()).name, (await bot.get_my_name("fr")).name) == ("ChamberReady", "ChamberReady BE")


async def test_the_menu_button_is_kept_a_chat(bot: Bot) -> None:
    await bot.set_chat_menu_button(1001, MenuButtonCommands())

    assert await bot.get_chat_menu_button(1001) == MenuButtonCommands()
