"""The words for how far a chamber is."""

from collections.abc import Mapping
from datetime import date

from markupsafe import Markup

from conversations.chamber_text import short_name
from conversations.model.progress import Group, Progress
from conversations.parts import bold
from locales.say import Say, message

GROUP: Mapping[Group, str] = {
    Group.NEVER_CAME: message("Has not opened ChamberReady"),
    Group.NOT_STARTED: message("Not started"),
    Group.UNDER_WAY: message("Under way"),
    Group.SUBMITTED: message("Submitted"),
    Group.QUESTIONED: message("Questions asked"),
    Group.REVIEWED: message("Reviewed"),
    Group.DECIDED: message("Decided"),
}

SIGN: Mapping[Group, str] = {
    Group.NEVER_CAME: "⚫",
    Group.NOT_STARTED: "⚪",
    Group.UNDER_WAY: "🟡",
    Group.SUBMITTED: "📬",
    Group.QUESTIONED: "❓",
    Group.REVIEWED: "🔵",
    Group.DECIDED: "✅",
}


def entry(one: Progress, today: date, say: Say) -> Markup:
    """A chamber on a line of a list: its name, and how far it is."""
    name, facts = bold(short_name(one.chamber, say)), facts_of(one, today, say)
    return say("{name}: {facts}", name=name, facts=facts) if facts else name


def facts_of(one: Progress, today: date, say: Say) -> Markup:
    """How far it is, since when it is quiet, who reminded it; empty when there is nothing to say."""
    facts = (_far(one, say), _quiet(one, today, say), _reminded(one, say))
    return Markup(", ").join(fact for fact in facts if fact)


def _far(one: Progress, say: Say) -> Markup | None:
    match one.group:
        case Group.NEVER_CAME:
            return say("invited on {day}", day=say.date(one.invited_on)) if one.invited_on else None
        case Group.UNDER_WAY:
            return Markup.escape(say.percent(one.percent))
        case Group.NOT_STARTED:
            return say.count("{n} person represents it", "{n} people represent it", one.people)
        case _:
            return say("submitted on {day}", day=say.date(one.submitted_on)) if one.submitted_on else None


def _quiet(one: Progress, today: date, say: Say) -> Markup | None:
    days = one.quiet_for(today)
    return say.count("quiet for {n} day", "quiet for {n} days", days) if days else None


def _reminded(one: Progress, say: Say) -> Markup | None:
    if one.reminded_on is None:
        return None
    return say("reminded on {day} by {name}", day=say.date(one.reminded_on), name=one.reminded_by)
