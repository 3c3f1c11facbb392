"""What goes out of the house with an invitation: the address, and a short e-mail around it."""

from collections.abc import Mapping
from datetime import datetime

from locales.language import Language
from locales.say import message, voice

EMAIL_IN: Mapping[Language, str] = {
    Language.NL: message("Copy an e-mail in Dutch"),
    Language.FR: message("Copy an e-mail in French"),
    Language.EN: message("Copy an e-mail in English"),
}


def address(code: str, bot_name: str | None) -> str:
    """The link with the code; while the bot's name is not known, what someone may type to the bot instead."""
    return f"https://t.me/{bot_name}?start={code}" if bot_name else f"/start {code}"


def email(link: str, until: datetime, language: Language) -> str:
    """An e-mail in the language of who is invited, within the 256 characters that a button may copy."""
    say = voice(language)
    text = say(
        "You are invited to ChamberReady, the Federation’s assistant for the accreditation of chambers of commerce. Open this in Telegram by {day}, it works once: {link}",
        day=say.date(until.date()),
        link=link,
    )
    return str(text.unescape())
