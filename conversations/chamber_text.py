"""What is known of a chamber, as a card shows it: what a source says, never more."""

from collections.abc import Mapping

from markupsafe import Markup

from conversations.model.register import Chamber, ChamberKind, Standing
from conversations.parts import beside, bold, lines, shortened
from locales.say import Say, message

FITS = 44
"""Characters of a chamber's name that fit on a button beside its place."""

REGION: Mapping[str, str] = {
    "flanders": message("Flanders"),
    "brussels": message("Brussels"),
    "wallonia": message("Wallonia"),
    "german-community": message("German-speaking Community"),
}

STANDING: Mapping[tuple[ChamberKind, Standing], str] = {
    (ChamberKind.LOCAL, Standing.ACCREDITED): message(
        "Accredited: it is a member of the Federation, and membership requires accreditation."
    ),
    (ChamberKind.BILATERAL, Standing.ACCREDITED): message("Accredited, according to a public source; it may have changed since."),
    (ChamberKind.BILATERAL, Standing.ASSOCIATE): message(
        "Associate member, according to the Federation; it may have changed since."
    ),
    (ChamberKind.BILATERAL, Standing.UNKNOWN): message("We do not know whether it is accredited."),
}


def place(chamber: Chamber, say: Say) -> Markup:
    """The region of a local chamber, the country of one abroad."""
    return area_name(chamber.area, say)


def area_name(area: str, say: Say) -> Markup:
    """A region or a country; a chamber abroad that stands under Belgium serves many countries from Brussels."""
    if area in REGION:
        return say(REGION[area])
    return say("Several countries, from Brussels") if area == "BE" else Markup.escape(say.country(area))


def short_name(chamber: Chamber, say: Say) -> str:
    """A name that tells and fits on a button: the chamber's own, else the first short one that it is known by."""
    name = say.of(chamber.names)
    short = (known for known in chamber.also_known_as if len(known) <= FITS)
    return name if len(name) <= FITS else shortened(next(short, name), FITS)


def known_of(chamber: Chamber, say: Say) -> Markup:
    """Name, kind, place, what is known of its status, website."""
    standing = STANDING.get((chamber.kind, chamber.status), message("We do not know whether it is accredited."))
    kind = say("Local chamber") if chamber.kind is ChamberKind.LOCAL else say("Chamber abroad")
    return lines(
        bold(say.of(chamber.names)),
        beside(kind, place(chamber, say)),
        say(standing),
        Markup.escape(chamber.website) if chamber.website else None,
    )
