"""All that is kept about the person, for the person: asked for here, delivered as a file to read and one for machines."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import Enum
from json import dumps
from uuid import UUID

from conversations import states
from conversations.core import Card, Decision, Document, DocumentKind, Go, Intent, Style, Touch
from conversations.events import DeliveryAsked
from conversations.own_kept import OwnSnapshot
from conversations.own_paper import own_paper
from conversations.parts import paragraphs
from conversations.printed import OwnFile
from locales.say import Say

FORMAT, VERSION = "chamberready-own-data", 1
"""What the file for machines says that it is; the version moves when a key is renamed or goes."""

STEM = "chamberready"


@dataclass(frozen=True, slots=True)
class AskForBoth(Intent):
    """Both files, please. `number` is how many deliveries the person asked for before: a second press is old."""

    number: int


def decide(state: states.Export | states.OwnData, intent: Intent, snapshot: OwnSnapshot, say: Say) -> Decision:
    """Both files are asked for together."""
    match intent:
        case AskForBoth(number):
            wishes: tuple[states.OwnData, ...] = (states.ExportPaper(), states.ExportFile())
            asked = (DeliveryAsked(wish, f"asked:{snapshot.person.id}:{n}") for n, wish in enumerate(wishes, number))
            return Decision(
                state, tuple(asked), toast=say("Two files are being made and come as messages of their own in a moment.")
            )
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def render(state: states.Export | states.OwnData, snapshot: OwnSnapshot, say: Say) -> Card:
    """The offer, or one of the files."""
    match state:
        case states.Export(back):
            return _offer(back, snapshot, say)
        case states.ExportPaper():
            text = say("All that ChamberReady keeps about you, on {day}.", day=say.date(snapshot.today))
            name = f"{STEM}-{snapshot.today.isoformat()}.pdf"
            document = Document(DocumentKind.OWN_PAPER, name, lambda: own_paper(snapshot, say))
            return Card(text=text, rows=_under(say), attachment=document)
        case states.ExportFile():
            text = say(
                "The same for machines, on {day}: JSON, with the ids by which Telegram knows your files.",
                day=say.date(snapshot.today),
            )
            name = f"{STEM}-{snapshot.today.isoformat()}.json"
            document = Document(DocumentKind.OWN_FILE, name, lambda: own_file(snapshot))
            return Card(text=text, rows=_under(say), attachment=document)


def _offer(back: states.State | None, snapshot: OwnSnapshot, say: Say) -> Card:
    text = paragraphs(
        say("<b>What we keep about you</b>"),
        say(
            "You get two files in this chat: one to read (PDF), and one that other software can read (JSON). They hold everything that is kept about you: who you are here, your answers, notes and files by name, your questions, replies and messages, and what the journal says that you did."
        ),
        say(
            "What colleagues or the Federation wrote is theirs and is not in it. Your files of evidence themselves stand in this chat."
        ),
        say("We keep no copy of the two files; Telegram holds them in this chat until you delete them there."),
    )
    both = Touch(say("Send me both files"), AskForBoth(snapshot.asked), Style.PRIMARY)
    return Card(
        text=text,
        rows=(
            (both,),
            (Touch(say("‹ Back"), Go(back or states.Home())), Touch(say("Privacy"), Go(states.Privacy(back)))),
        ),
    )


def _under(say: Say) -> tuple[tuple[Touch, ...], ...]:
    return ((Touch(say("Privacy"), Go(states.Privacy(states.Home()))),),)


def own_file(snapshot: OwnSnapshot) -> OwnFile:
    """The export for machines: JSON in UTF-8, keys as `docs/privacy.md` lists them, moments in UTC and ISO 8601."""
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "made_on": snapshot.today,
        "person": snapshot.about,
        **snapshot.rows,
    }
    return OwnFile(document=dumps(whole, default=_as_json, ensure_ascii=False, indent=1))


def _as_json(value: object) -> object:
    match value:
        case datetime():
            return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
        case date():
            return value.isoformat()
        case UUID():
            return str(value)
        case Enum():
            return value.value
        case Mapping():
            return dict(value)
        case _:
            raise TypeError(f"no JSON for {type(value).__name__}")
