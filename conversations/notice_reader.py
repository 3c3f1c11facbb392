"""What is announced, as its readers see it, and their replies."""

from dataclasses import dataclass

from conversations import states
from conversations.core import Card, Decision, Intent
from conversations.model.reply import Reply
from conversations.notice_parts import NoticeSnapshot
from locales.say import Say


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderSnapshot(NoticeSnapshot):
    """What a reader of a notice knows.

    Attributes:
        told: Something of the notice was delivered to them, or is on its way.
        reply: What they replied.
        taken: How many seats are taken.
    """

    told: bool
    reply: Reply | None
    taken: int


def may_be_at(state: states.ReaderState | states.ToldOfNotice, snapshot: ReaderSnapshot) -> bool:
    """Who was told of it, and still represents a chamber or works for the Federation."""
    raise NotImplementedError


def decide(state: states.ReaderState | states.ToldOfNotice, intent: Intent, snapshot: ReaderSnapshot, say: Say) -> Decision:
    """A reply, a note with it."""
    raise NotImplementedError


def render(state: states.ReaderState | states.ToldOfNotice, snapshot: ReaderSnapshot, say: Say) -> Card:
    """The notice as it stands now, and the reply to it."""
    raise NotImplementedError
