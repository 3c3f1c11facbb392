"""The person has everything about them deleted: what goes and what stays, a second thought, a last card."""

from dataclasses import dataclass

from markupsafe import Markup

from conversations import states
from conversations.core import Card, Decision, Go, Intent, Role, Row, Style, Touch
from conversations.events import PersonErased
from conversations.model.retention import BACKUP_DAYS
from conversations.own_kept import Losing, OwnSnapshot
from conversations.parts import bold, lines, paragraphs
from locales.say import Say


@dataclass(frozen=True, slots=True)
class Erase(Intent):
    """Delete everything about me. `losing` is what the card said: where that changed meanwhile, it is shown anew first."""

    losing: Losing


def decide(state: states.DeleteMe | states.ConfirmDelete, intent: Intent, snapshot: OwnSnapshot, say: Say) -> Decision:
    """The second button deletes."""
    match state, intent:
        case states.ConfirmDelete(), Erase(losing) if losing == snapshot.losing and _stays(snapshot, say) is None:
            return Decision(states.Home(), (PersonErased(snapshot.person.id),))
        case _:
            return Decision(state, toast=say("Please use the buttons below. Nothing was deleted."))


def render(state: states.DeleteMe | states.ConfirmDelete, snapshot: OwnSnapshot, say: Say) -> Card:
    """What goes and what stays, or the second thought."""
    if (why := _stays(snapshot, say)) is not None:
        text = paragraphs(say("<b>Delete what is about you</b>"), why, say("Nothing was deleted."))
        return Card(text=text, rows=_around(state.back, say))
    match state:
        case states.DeleteMe(back):
            on = Touch(say("Go on to delete"), Go(states.ConfirmDelete(back)))
            return Card(text=_what(snapshot, say), rows=(*_around(back, say), (on,)))
        case states.ConfirmDelete(back):
            return _sure(back, snapshot, say)


def _around(back: states.State | None, say: Say) -> tuple[Row, ...]:
    return (
        (Touch(say("‹ Back"), Go(back or states.Home()), Style.PRIMARY),),
        (Touch(say("First get my data"), Go(states.Export(back))), Touch(say("Privacy"), Go(states.Privacy(back)))),
    )


def _stays(snapshot: OwnSnapshot, say: Say) -> Markup | None:
    """Why this person cannot go now, and what to do; None for who can."""
    if snapshot.fixed:
        return say(
            "You are an administrator by the settings of this installation (ADMIN_IDS), so you would be one again at your next touch. Ask whoever runs the installation to take your number out of the settings first."
        )
    if snapshot.last_admin:
        return say(
            "You are the only administrator: without you nobody could let administrators in any more. Make someone else administrator first, then come back here."
        )
    return None


def _what(snapshot: OwnSnapshot, say: Say) -> Markup:
    return paragraphs(
        say("<b>Delete what is about you</b>"),
        lines(bold(say("What goes")), *(Markup("• ") + part for part in _going(snapshot, say))),
        lines(bold(say("What stays")), *(Markup("• ") + part for part in _staying(snapshot, say))),
        say(
            "The messages in this chat, and the files that you sent, stay at Telegram until you delete the chat there. A backup of the database may hold what is deleted for {days} days more.",
            days=BACKUP_DAYS,
        ),
    )


def _going(snapshot: OwnSnapshot, say: Say) -> list[Markup]:
    losing = snapshot.losing
    parts = [say("your name, your number at Telegram, your language, your access and your requests for access")]
    if losing.trials:
        parts.append(
            say(
                "your trial and all that stands in it (answers: {answers}, notes: {notes}, files: {files})",
                answers=say.number(losing.answers),
                notes=say.number(losing.notes),
                files=say.number(losing.files),
            )
        )
    if losing.replies:
        parts.append(say("your replies to events and the notes with them; a seat of yours goes to who waits"))
    if losing.held:
        parts.append(say("what was handed to you goes back, and who handed it over is told"))
    if losing.drafts:
        parts.append(say("what you wrote and did not send"))
    parts.append(say("all messages that were still to come: we write to you no more"))
    return parts


def _staying(snapshot: OwnSnapshot, say: Say) -> list[Markup]:
    parts = [
        say("what you answered, wrote and sent for a chamber stays in its file, without your name: “a former colleague”"),
        say("the journal says that something was done, by “a deleted person”"),
    ]
    if snapshot.person.role is not Role.NONE:
        parts.append(say("what you did for the Federation stays with the Federation, without your name"))
    if snapshot.alone:
        parts.append(say("nobody else represents your chamber: its file waits until the Federation lets someone in"))
    return parts


def _sure(back: states.State | None, snapshot: OwnSnapshot, say: Say) -> Card:
    text = paragraphs(
        say("<b>Are you sure?</b>"),
        say("What is deleted now nobody can bring back, not even the Federation."),
    )
    rows: tuple[Row, ...] = (
        (Touch(say("‹ No, keep everything"), Go(back or states.Home()), Style.PRIMARY),),
        (Touch(say("Delete everything about me"), Erase(snapshot.losing), Style.DANGER),),
    )
    return Card(text=text, rows=rows)


def farewell(say: Say) -> Card:
    """The last card: nobody is at it, so it has no button."""
    text = paragraphs(
        say("<b>Everything about you is deleted</b>"),
        say(
            "We no longer know who you are, and send you nothing more. What you did for a chamber stays in its file without your name."
        ),
        say("You can now delete this chat in Telegram. Should you come back, /start begins anew, as with someone we never met."),
    )
    return Card(text=text)
