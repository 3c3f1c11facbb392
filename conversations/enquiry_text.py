"""What the desk says of a chamber's question."""

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from conversations.chamber_text import short_name
from conversations.core import Snapshot
from conversations.model.questions import Draft, Enquiry, Published
from conversations.parts import LABEL, beside, bold, italic, lines, shortened
from conversations.scope import concerned_with
from locales.language import Language
from locales.say import Say, message

TONGUE: Mapping[Language, str] = {
    Language.NL: message("Dutch"),
    Language.FR: message("French"),
    Language.EN: message("English"),
}
"""A language, named in the reader's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnquiriesSnapshot(Snapshot):
    """What the desk knows of the questions of chambers.

    Attributes:
        listed: Those that concern this person, what waits first, where the state lists them.
        one: The one that the state shows.
        draft: What the person is writing there; of a published answer, its question.
        answer_draft: Of a published answer, its answer.
        published: What is published of its answer, by language.
    """

    listed: tuple[Enquiry, ...]
    one: Enquiry | None
    draft: Draft | None
    answer_draft: Draft | None
    published: Mapping[Language, Published]


def concerns(snapshot: EnquiriesSnapshot) -> bool:
    """Whether the question is there, and the person's work is about chambers of that kind."""
    return snapshot.one is not None and snapshot.one.kind in concerned_with(snapshot.person)


def from_whom(one: Enquiry, say: Say) -> Markup:
    """Whose question it is."""
    return bold(say.of(one.chamber.names)) if one.chamber else bold(say("Someone in a trial of their own"))


def about(one: Enquiry, say: Say) -> Markup:
    """Which criterion it is about."""
    return lines(say("Criterion {number}", number=one.number), italic(shortened(say.of(one.statement), 300)))


def label(one: Enquiry, say: Say) -> Markup:
    """The question on a button: whether it is answered, whose it is, how it begins."""
    who = short_name(one.chamber, say) if one.chamber else str(say("trial"))
    head = beside(shortened(who, 24), one.number)
    room = LABEL - len(head.unescape()) - len("✓  · ")
    return Markup("{}{} · {}").format("✓ " if one.answer else "", head, shortened(one.asked.text, room))
