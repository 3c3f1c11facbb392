"""The demo's made-up people: thirty-one of twelve made-up chambers, everywhere that someone can be, three of the Federation."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from conversations.model.programme import ProgrammeId
from locales.language import Language
from locales.say import message

NL, FR, EN = Language.NL, Language.FR, Language.EN


class Where(StrEnum):
    """How far someone is; who answers for a chamber brings the chamber there."""

    NEW = "new"
    LANGUAGE = "language"
    CHAMBER = "chamber"
    PROGRAMME = "programme"
    ADVISED = "advised"
    REQUESTED = "requested"
    TRIAL = "trial"
    APPOINTED = "appointed"
    BEGUN = "begun"
    HALF_WAY = "half_way"
    READY = "ready"
    NEARLY = "nearly"
    NOT_READY = "not_ready"
    ESSENTIAL = "essential"
    COLLEAGUE = "colleague"
    HOLDER = "holder"
    STAFF = "staff"
    STAFF_ABROAD = "staff_abroad"
    ADMIN = "admin"


class Then(StrEnum):
    """What became of the file of a chamber whose assessment is complete."""

    SUBMITTED = "submitted"
    QUESTIONED = "questioned"
    REVIEWED = "reviewed"
    CONDITIONS = "conditions"
    ACCREDITED = "accredited"


THEN: Mapping[Then, str] = {
    Then.SUBMITTED: message("has submitted the file"),
    Then.QUESTIONED: message("has a question of the Federation"),
    Then.REVIEWED: message("waits for the decision"),
    Then.CONDITIONS: message("accredited with conditions"),
    Then.ACCREDITED: message("accredited"),
}
"""What the list of people says of each, in the place of how complete the assessment is."""

SHARE: Mapping[Where, float] = {
    Where.TRIAL: 0.3,
    Where.BEGUN: 0.1,
    Where.HALF_WAY: 0.5,
    Where.READY: 1.0,
    Where.NEARLY: 1.0,
    Where.NOT_READY: 1.0,
    Where.ESSENTIAL: 1.0,
}
"""The share of the criteria that is answered."""

LABELS: Mapping[Where, str] = {
    Where.NEW: message("has not arrived yet"),
    Where.LANGUAGE: message("chooses a language"),
    Where.CHAMBER: message("looks for the chamber"),
    Where.PROGRAMME: message("chooses a programme"),
    Where.ADVISED: message("has advice on the programme"),
    Where.REQUESTED: message("asked for access"),
    Where.TRIAL: message("in a trial of their own"),
    Where.APPOINTED: message("may begin"),
    Where.BEGUN: message("has just begun"),
    Where.HALF_WAY: message("half-way"),
    Where.READY: message("complete: ready"),
    Where.NEARLY: message("complete: nearly ready"),
    Where.NOT_READY: message("complete: not yet ready"),
    Where.ESSENTIAL: message("complete: an essential criterion fails"),
    Where.COLLEAGUE: message("a colleague"),
    Where.HOLDER: message("answers one principle that was handed over"),
    Where.STAFF: message("of the Federation’s staff"),
    Where.STAFF_ABROAD: message("follows the chambers abroad"),
    Where.ADMIN: message("administrator"),
}
"""What the list of people on the chat page says of each."""


@dataclass(frozen=True, slots=True)
class Player:
    """Someone who can be played.

    Attributes:
        chamber: The short name of a made-up chamber that they represent; of a holder, the one whose principle it is.
        then: What became of its file.
    """

    telegram_id: int
    first_name: str
    last_name: str
    language: Language
    where: Where = Where.NEW
    chamber: str | None = None
    programme: ProgrammeId = ProgrammeId.LOCAL
    then: Then | None = None

    @property
    def name(self) -> str:
        """As Telegram shows it."""
        return f"{self.first_name} {self.last_name}"


_BILATERAL, _ASSOCIATE = ProgrammeId.BILATERAL, ProgrammeId.ASSOCIATE

PLAYERS = (
    Player(7001, "Anna", "Peeters", NL),
    Player(7002, "Luc", "Dubois", FR),
    Player(7003, "Emma", "Clarke", EN),
    Player(7004, "Griet", "Maes", NL, Where.READY, "Westerdal"),
    Player(7005, "Benoît", "Lambert", FR, Where.HALF_WAY, "Valmont"),
    Player(7006, "Nora", "Hill", EN, Where.NEARLY, "Atlantis", _BILATERAL),
    Player(7007, "Koen", "Claes", NL, Where.LANGUAGE),
    Player(7008, "Chloé", "Renard", FR, Where.CHAMBER),
    Player(7009, "Tom", "Baker", EN, Where.PROGRAMME),
    Player(7010, "Sanne", "Wouters", NL, Where.REQUESTED, "Noorderhaven"),
    Player(7011, "Julien", "Marchal", FR, Where.ADVISED),
    Player(7012, "Lieve", "Jacobs", NL, Where.TRIAL),
    Player(7013, "Hélène", "Simon", FR, Where.TRIAL),
    Player(7014, "Oliver", "Reed", EN, Where.TRIAL),
    Player(7015, "Pieter", "Vermeulen", NL, Where.COLLEAGUE, "Westerdal"),
    Player(7016, "Marc", "Leroy", FR, Where.COLLEAGUE, "Westerdal"),
    Player(7017, "Inge", "Goossens", NL, Where.NOT_READY, "Noorderhaven", then=Then.REVIEWED),
    Player(7018, "Dirk", "Hermans", NL, Where.ESSENTIAL, "Zandrijk"),
    Player(7019, "Els", "Willems", NL, Where.COLLEAGUE, "Zandrijk"),
    Player(7020, "Sophie", "Lejeune", FR, Where.COLLEAGUE, "Valmont"),
    Player(7034, "Nathalie", "Bodart", FR, Where.HOLDER, "Valmont"),
    Player(7021, "Pascal", "Noël", FR, Where.READY, "Montclair", then=Then.SUBMITTED),
    Player(7022, "Claire", "Fontaine", FR, Where.NOT_READY, "Rochebrune", then=Then.QUESTIONED),
    Player(7023, "Thierry", "Gérard", FR, Where.COLLEAGUE, "Rochebrune"),
    Player(7024, "Joris", "Mertens", NL, Where.BEGUN, "Koningsbrug"),
    Player(7025, "Amélie", "Petit", FR, Where.COLLEAGUE, "Koningsbrug"),
    Player(7026, "Grace", "Turner", EN, Where.COLLEAGUE, "Atlantis"),
    Player(7027, "Henry", "Walsh", EN, Where.READY, "Utopia", _BILATERAL, Then.ACCREDITED),
    Player(7028, "Isabel", "Romero", FR, Where.ESSENTIAL, "Eldorado", _BILATERAL, Then.CONDITIONS),
    Player(7029, "Arthur", "Pryce", EN, Where.HALF_WAY, "Avalon", _ASSOCIATE),
    Player(7030, "Mei", "Tan", EN, Where.APPOINTED, "Lilliput"),
    Player(7031, "Veerle", "Aerts", NL, Where.STAFF),
    Player(7032, "Claude", "Weber", FR, Where.STAFF_ABROAD),
    Player(7033, "Ruth", "Bergman", EN, Where.ADMIN),
)
"""Those who arrive, those who are on their way, last the Federation's.

Colleagues stand below who opened their chamber's assessment.
"""
