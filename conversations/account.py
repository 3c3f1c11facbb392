"""Side rooms about the person and the bot: language and help."""

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from conversations import states
from conversations.core import Card, Decision, Go, Intent, Role, Row, Snapshot, Style, Touch
from conversations.events import LanguageChosen
from conversations.parts import paragraphs
from locales.language import Language
from locales.say import Say

OWN_NAME: Mapping[Language, Markup] = {
    Language.NL: Markup("Nederlands"),
    Language.FR: Markup("Français"),
    Language.EN: Markup("English"),
}
"""What each language calls itself; the same on every screen."""


@dataclass(frozen=True, slots=True)
class Speak(Intent):
    """Answer me in this language."""

    language: Language


def decide(state: states.ChooseLanguage | states.Help, intent: Intent, snapshot: Snapshot, say: Say) -> Decision:
    """What a touch in a side room leads to."""
    match state, intent:
        case states.ChooseLanguage(back), Speak(language):
            first = states.FindChamber() if snapshot.person.role is Role.NONE else states.Home()
            return Decision(back or first, (LanguageChosen(language),))
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def render(state: states.ChooseLanguage | states.Help, snapshot: Snapshot, say: Say) -> Card:
    """The card of a side room."""
    match state:
        case states.ChooseLanguage(back):
            return _languages(back, snapshot, say)
        case states.Help(back):
            return Card(text=_help(say), rows=(_back(back, say), (Touch(say("Privacy"), Go(states.Privacy(back))),)))


def _back(back: states.State | None, say: Say) -> Row:
    return (Touch(say("‹ Back"), Go(back or states.Home()), Style.PRIMARY),)


def _languages(back: states.State | None, snapshot: Snapshot, say: Say) -> Card:
    """The person's language first, because the first button is the natural next step."""
    first = snapshot.person.language
    order = (first, *(language for language in Language if language is not first))
    buttons = tuple(Touch(OWN_NAME[one], Speak(one), Style.PRIMARY if one is first else None) for one in order)
    greeting = paragraphs(
        say("<b>Welcome to ChamberReady</b>"),
        say(
            "This assistant takes your chamber of commerce through its self-assessment for the accreditation by the Federation of Belgian Chambers of Commerce."
        ),
    )
    arrives = back is None or isinstance(back, states.AtInvitation)
    text = paragraphs(greeting if arrives else None, say("In which language shall we go on?"))
    rows: tuple[Row, ...] = (buttons,)
    if not arrives:
        rows += ((Touch(say("‹ Back"), Go(back or states.Home())),),)
    return Card(text=text, rows=rows)


def _help(say: Say) -> Markup:
    return paragraphs(
        say("<b>How it works</b>"),
        say(
            "You get one criterion at a time. Answer with a button or type a short answer such as “yes”, “partly” or “not yet”. Anything else that you type is kept as a note with that criterion."
        ),
        say(
            "Send a PDF, a picture or an office file to the chat, and it is kept as evidence with the criterion on your screen. Telegram lets a bot receive files of at most 20 MB."
        ),
        say(
            "You can stop at any moment: everything is kept. Send /start to go on where you were, /language to change the language."
        ),
        say("Send /network to look up the chambers at home and abroad; you come back to where you were."),
        say("Send /export to get all that is kept about you as files, /delete to have it deleted."),
        say("The score is a self-assessment. The Federation alone accredits."),
    )
