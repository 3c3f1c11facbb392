"""Reminders of an event: how long before it they go, and whether what one says is still so. Values only."""

from datetime import datetime, timedelta

from conversations.model.notice import Content
from conversations.model.reply import Reply
from conversations.model.seats import Replying, is_coming, replying

BEFORE_START, BEFORE_CLOSING = timedelta(days=1), timedelta(days=2)
"""How long before the event who comes is reminded; how long before replies close, else before the event, who is silent."""

LONG_WEEKEND = timedelta(days=4)
"""By how much a reminder may go out earlier, where its own moment and the event lie on both sides of a weekend."""


def is_silent(reply: Reply | None) -> bool:
    """Whether nothing was replied for the date that the event has now; a note alone is silence."""
    return reply is None or not reply.counts or reply.answer is None


def is_soon(content: Content, reply: Reply | None, now: datetime) -> bool:
    """Whether someone comes to an event that is near enough to be reminded of."""
    near = content.starts is not None and now < content.starts <= now + BEFORE_START + LONG_WEEKEND
    return near and is_coming(reply)


def is_asked(content: Content, reply: Reply | None, now: datetime) -> bool:
    """Whether someone still has to reply, and still can."""
    return is_silent(reply) and replying(content, reply, now) is Replying.OPEN
