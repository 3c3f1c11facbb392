"""Announcements at the desk: notice_sending."""

from conversations import states
from conversations.core import Card, Decision, Intent
from conversations.notice_parts import NoticeSnapshot, is_admin
from locales.say import Say


def may_be_at(state: states.SendingState, snapshot: NoticeSnapshot) -> bool:
    """Administrators alone; of a notice that is there."""
    return is_admin(snapshot.person) and (snapshot.one is not None or isinstance(state, states.DeskNotices))


def decide(state: states.SendingState, intent: Intent, snapshot: NoticeSnapshot, say: Say) -> Decision:
    """A step."""
    raise NotImplementedError


def render(state: states.SendingState, snapshot: NoticeSnapshot, say: Say) -> Card:
    """Its card."""
    raise NotImplementedError
