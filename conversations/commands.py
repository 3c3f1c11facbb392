"""What works at every state: chat commands, and a kind word for what no card takes."""

from collections.abc import Mapping

from markupsafe import Markup

from conversations import states
from conversations.core import Command, Decision, Strange
from conversations.model.handover import is_handover
from conversations.model.invitation import code_digest
from conversations.states import State, left_to
from locales.say import Say, message

COMMANDS: Mapping[str, str] = {
    "start": message("Go on where you were"),
    "language": message("Change the language"),
    "help": message("How it works"),
    "network": message("The chambers at home and abroad"),
    "privacy": message("What is kept and why"),
    "export": message("Get all that is kept about you"),
    "delete": message("Have it deleted"),
    "report": message("Report a problem"),
}
"""The chat commands and what each does, as Telegram's menu shows it."""

STRANGE: Mapping[Strange, str] = {
    Strange.EMPTY: message("That message was empty. Nothing was changed."),
    Strange.EDITED: message(
        "You edited an earlier message. The first wording stands; to change a note, open it with the button “Note” and write it anew."
    ),
    Strange.FORWARDED: message(
        "A forwarded text is not taken as an answer or a note. Copy it into a message of your own, or send the file itself."
    ),
    Strange.ASTRAY: message("A file belongs to a criterion: open one first, then send it again. Nothing was kept."),
    Strange.UNSUPPORTED: message(
        "That kind of message cannot be kept. You can type text, or send a PDF, a picture or an office file. Nothing was changed."
    ),
}


def command(state: State, intent: Command, say: Say) -> Decision:
    """Where a chat command leads; the state is left only where the command says so."""
    match intent.name, intent.argument:
        case "start", "":
            return Decision(_first(state, states.Home()))
        case "start", code if is_handover(code):
            return Decision(_first(state, states.AtHandover(code_digest(code))))
        case "start", code:
            return Decision(_first(state, states.AtInvitation(code_digest(code))))
        case "language", _:
            return Decision(states.ChooseLanguage(left_to(state)))
        case "help", _:
            return Decision(states.Help(left_to(state)))
        case "network", _:
            return Decision(states.Network(left_to(state)))
        case "privacy", _:
            return Decision(states.Privacy(left_to(state)))
        case "export", _:
            return Decision(states.Export(left_to(state)))
        case "delete", _:
            return Decision(states.DeleteMe(left_to(state)))
        case name, _:
            return Decision(
                state,
                toast=say("The command /{name} does not exist. Send /help to see what you can do.", name=name[:32]),
            )


def _first(state: State, to: State) -> State:
    """At the first arrival the language comes first."""
    match state:
        case states.ChooseLanguage(back=None):
            return state if to == states.Home() else states.ChooseLanguage(to)
        case _:
            return to


def strange(what: Strange, say: Say) -> Markup:
    """The sentence for something that no card takes."""
    return say(STRANGE[what])
