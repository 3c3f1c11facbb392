"""What the cards of the desk show alike: the way back, chambers found by a typed name."""

from collections.abc import Mapping, Sequence

from markupsafe import Markup

from conversations import states
from conversations.core import Go, Person, Role, Touch, Wrote
from conversations.model.matching import Register
from conversations.model.register import Chamber
from conversations.parts import paragraphs
from conversations.scope import concerned_with
from locales.say import Say, message

NAMES = (Wrote("voka limburg"), Wrote("chambre de commerce"), Wrote("🙂"))
"""Samples where the name of a chamber may be typed."""


Offer = tuple[Role, bool]
"""A role at the Federation, and whether it is for the chambers abroad alone."""

ROLE: Mapping[Offer, str] = {
    (Role.STAFF, False): message("Staff, for all chambers"),
    (Role.STAFF, True): message("Staff, for the chambers abroad"),
    (Role.ADMIN, False): message("Administrator"),
}
"""A role with its scope, in a list and on a button."""


def offer(role: Role, *, abroad_only: bool) -> Offer:
    """A role as it is offered: an administrator's is never for the chambers abroad alone."""
    return role, abroad_only and role is Role.STAFF


def to_desk(say: Say) -> Touch:
    """The way back to the desk."""
    return Touch(say("‹ Federation’s desk"), Go(states.Desk()))


def within(person: Person, found: tuple[str, ...], register: Register) -> list[Chamber]:
    """The chambers of these ids that exist and concern the person."""
    known = [register.chambers[id_] for id_ in found if id_ in register.chambers]
    return [chamber for chamber in known if chamber.kind in concerned_with(person)]


def do_you_mean(found: Sequence[object], say: Say) -> Markup:
    """What stands above what a typed name may mean."""
    if found:
        return paragraphs(say("<b>Do you mean one of these?</b>"), say("If not, type the name another way."))
    return paragraphs(
        say("<b>We find no chamber by that name.</b>"), say("Type it another way: a town, a country, an abbreviation.")
    )
