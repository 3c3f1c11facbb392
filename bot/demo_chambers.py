"""The demo's made-up chambers. None of them exists; real chambers stand in the register for searching alone."""

from conversations.model.register import Chamber, ChamberKind, Standing
from locales.language import Language, Text

NOWHERE = "ZZ"
"""No country's code, and never to be one's."""

NL, FR, EN = Language.NL, Language.FR, Language.EN


def _local(name: str, region: str, *languages: Language) -> Chamber:
    vowel = name[0] in "AEIOU"
    return _chamber(
        name,
        ChamberKind.LOCAL,
        "Europe/Brussels",
        Text(
            nl=f"Kamer van Koophandel {name} (verzonnen)",
            fr=f"Chambre de Commerce {'d’' if vowel else 'de '}{name} (fictive)",
            en=f"{name} Chamber of Commerce (made up)",
        ),
        languages,
        region,
    )


def _abroad(place: str, timezone: str, in_dutch: str, in_french: str, *languages: Language) -> Chamber:
    return _chamber(
        place,
        ChamberKind.BILATERAL,
        timezone,
        Text(
            nl=f"Belgisch-Luxemburgse Kamer van Koophandel {in_dutch} (verzonnen)",
            fr=f"Chambre de Commerce belgo-luxembourgeoise {in_french} (fictive)",
            en=f"Belgian-Luxembourg Chamber of Commerce in {place} (made up)",
        ),
        languages,
    )


def _chamber(
    name: str, kind: ChamberKind, timezone: str, names: Text, languages: tuple[Language, ...], region: str | None = None
) -> Chamber:
    return Chamber(
        id=f"made-up-{name.lower()}",
        kind=kind,
        status=Standing.UNKNOWN,
        country="BE" if kind is ChamberKind.LOCAL else NOWHERE,
        timezone=timezone,
        region=region,
        languages=languages,
        names=names,
        also_known_as=(name,),
        website=None,
        source="made-up",
    )


CHAMBERS = (
    _local("Westerdal", "flanders", NL),
    _local("Noorderhaven", "flanders", NL),
    _local("Zandrijk", "flanders", NL),
    _local("Valmont", "wallonia", FR),
    _local("Montclair", "wallonia", FR),
    _local("Rochebrune", "wallonia", FR),
    _local("Koningsbrug", "brussels", NL, FR),
    _abroad("Atlantis", "Atlantic/Azores", "in Atlantis", "en Atlantide", EN),
    _abroad("Utopia", "America/New_York", "in Utopia", "en Utopie", EN),
    _abroad("Eldorado", "America/Bogota", "in Eldorado", "en Eldorado", FR, EN),
    _abroad("Avalon", "Europe/London", "op Avalon", "à Avalon", EN),
    _abroad("Lilliput", "Asia/Singapore", "in Lilliput", "à Lilliput", EN, FR),
)
"""Seven at home, five abroad."""
