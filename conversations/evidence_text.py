"""A piece of evidence: its name on a line, and the message in which it comes."""

from markupsafe import Markup

from conversations.assessment import Filed
from conversations.core import Card, Stored, Touch
from conversations.criterion_text import place_of
from conversations.model.file import FileKind
from conversations.model.programme import Criterion, Programme
from conversations.parts import beside, bold, lines, paragraphs, shortened
from locales.say import Say

ON_A_BUTTON = 36
"""Characters of a file's name on a button, beside its number and its date."""

IN_A_CAPTION = 200
"""Characters of a file's name, and of the statement of its criterion, beside the file: a caption has 1,024 in all."""


def name_of(file: Filed, length: int, say: Say) -> str:
    """The file's name, or that it is a photo, in at most `length` characters."""
    return shortened(file.name, length) or str(say("photo") if file.kind is FileKind.PHOTO else say("file"))


def file_line(file: Filed, say: Say, length: int = 40) -> Markup:
    """The name with the date."""
    return beside(name_of(file, length, say), say.date(file.dated))


def evidence_card(file: Filed, criterion: Criterion, programme: Programme, whose: Markup, back: Touch, say: Say) -> Card:
    """The file as Telegram holds it, with whose it is, what it shows, its name and its date."""
    number, _ = place_of(programme, criterion.id)
    text = paragraphs(
        lines(
            say("<b>{title}</b> · criterion {number}", title=say("Evidence"), number=number),
            whose,
            shortened(say.of(criterion.statement), IN_A_CAPTION),
        ),
        lines(bold(file_line(file, say, IN_A_CAPTION)), say("Sent by {name}.", name=file.by)),
    )
    return Card(text=text, rows=((back,),), attachment=Stored(file.file_id, file.kind, name_of(file, IN_A_CAPTION, say)))
