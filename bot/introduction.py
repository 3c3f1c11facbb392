"""What people see before they talk to the bot: its commands, its description; in each language, the same for every role.

No command is for one role alone, so all private chats have one menu; groups have none. What only some may do are buttons.
"""

from typing import Any

import structlog
from telegram import Bot
from telegram.error import TelegramError

from bot.logs import in_its_words
from conversations.commands import COMMANDS
from locales.language import Language
from locales.say import voice

log = structlog.get_logger()


async def introduce(bot: Bot) -> None:
    """Registers all of it; what a server refuses is said in one line a method, and stops nothing."""
    refused: dict[str, tuple[TelegramError, list[str]]] = {}
    for language in (None, *Language):
        for method, fields in _introductions(language).items():
            try:
                await bot.do_api_request(method, fields | in_language(language))
            except TelegramError as error:
                refused.setdefault(method, (error, []))[1].append(language.value if language else "all")
    for method, (first, languages) in refused.items():
        kind, words = type(first).__name__, in_its_words(first)
        log.warning("nicety refused", method=method, languages=languages, error=kind, telegram=words)


def _introductions(language: Language | None) -> dict[str, dict[str, Any]]:
    return {
        "setMyCommands": commands_in(language),
        "setMyDescription": {"description": description(language)},
        "setMyShortDescription": {"short_description": short_description(language)},
    }


def in_language(language: Language | None) -> dict[str, str]:
    """The language_code of a call; none for everyone else."""
    return {"language_code": language.value} if language else {}


def commands_in(language: Language | None) -> dict[str, Any]:
    """The commands with their descriptions, for private chats in one language; English for everyone else."""
    say = voice(language or Language.EN)
    listed = [{"command": name, "description": str(say(text))} for name, text in COMMANDS.items()]
    return {"commands": listed, "scope": {"type": "all_private_chats"}}


def description(language: Language | None) -> str:
    """What an empty chat shows."""
    say = voice(language or Language.EN)
    return str(
        say(
            "ChamberReady takes your chamber of commerce through its self-assessment for the accreditation by the Federation of Belgian Chambers of Commerce: one criterion at a time, with a readiness score and the gaps to close first. Nederlands, français, English."
        )
    )


def short_description(language: Language | None) -> str:
    """What stands on the bot's profile."""
    say = voice(language or Language.EN)
    return str(
        say("Self-assessment of chambers of commerce for the accreditation by the Federation of Belgian Chambers of Commerce.")
    )
