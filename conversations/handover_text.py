"""What cards and e-mails say of a principle that is handed over."""

from datetime import datetime

from markupsafe import Markup

from conversations.assessment import AssessmentSnapshot, HandedOver
from conversations.model.programme import Principle
from conversations.parts import bold, shortened
from locales.language import Language
from locales.say import Say, voice

NAME = 40
"""Characters of a name in a line about a hand-over."""

TO_COPY = 256
"""Characters that a button may put on the clipboard."""


def titled(principle: Principle, say: Say) -> Markup:
    """Which principle."""
    return bold(Markup("{}. {}").format(principle.number, say.of(principle.title)))


def told_of(one: HandedOver, say: Say) -> Markup:
    """By whom, to whom, since or until when."""
    by = shortened(one.by, NAME)
    if one.taken_by is not None and one.taken_at:
        name, day = shortened(one.taken_by, NAME), say.date(one.taken_at.date())
        return say("Handed to {name} by {by}; taken on {day}.", name=name, by=by, day=day)
    return say("Handed over by {by}; not yet taken, the link works until {day}.", by=by, day=say.date(one.expires_at.date()))


def standing(principle: str, snapshot: AssessmentSnapshot) -> tuple[HandedOver, ...]:
    """The hand-overs of a principle by which someone has it, or may still take it."""
    return tuple(one for one in snapshot.handed if one.principle == principle and one.stands(snapshot.now))


def email(link: str, principle: Principle, until: datetime, language: Language) -> str:
    """An e-mail in the language of who is to answer, the title cut so that a button may copy it."""
    say = voice(language)

    def about(title: str) -> str:
        text = say(
            "Could you answer the criteria of “{title}” for our chamber’s self-assessment? Open this in Telegram by {day}, it works once: {link}",
            title=title,
            day=say.date(until.date()),
            link=link,
        )
        return str(text.unescape())

    return about(shortened(say.of(principle.title), TO_COPY - len(about(""))))
