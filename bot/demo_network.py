"""The demo's made-up people and chambers. Nothing here exists; real chambers stand in the register for searching alone."""

import random
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection

from conversations import events, states
from conversations.core import Event, Role
from conversations.criterion import offered
from conversations.model.answers import Credit
from conversations.model.invitation import code_digest
from conversations.model.programme import Programme, ProgrammeId
from conversations.model.register import Chamber, ChamberKind, Standing
from locales.language import Language, Text
from storage import arrivals, people, programmes
from storage.record import keep_position, record


@dataclass(frozen=True, slots=True)
class Player:
    """Someone who can be played. `answered` is the share of criteria that their chamber has answered."""

    telegram_id: int
    first_name: str
    last_name: str
    language: Language
    chamber: str | None = None
    programme: ProgrammeId = ProgrammeId.LOCAL
    answered: float = 0.0


PLAYERS = (
    Player(7001, "Anna", "Peeters", Language.NL),
    Player(7002, "Luc", "Dubois", Language.FR),
    Player(7003, "Emma", "Clarke", Language.EN),
    Player(7004, "Griet", "Maes", Language.NL, "made-up-westerdal", ProgrammeId.LOCAL, 1.0),
    Player(7005, "Benoît", "Lambert", Language.FR, "made-up-valmont", ProgrammeId.LOCAL, 0.45),
    Player(7006, "Nora", "Hill", Language.EN, "made-up-atlantis", ProgrammeId.BILATERAL, 1.0),
)
"""Three who arrive, three who are on their way."""


def _chamber(id_: str, kind: ChamberKind, region: str | None, language: Language, names: Text, short: str) -> Chamber:
    return Chamber(
        id=id_,
        kind=kind,
        status=Standing.UNKNOWN,
        country="BE",
        timezone="Europe/Brussels",
        region=region,
        languages=(language,),
        names=names,
        also_known_as=(short,),
        website=None,
        source="made-up",
    )


CHAMBERS = (
    _chamber(
        "made-up-westerdal",
        ChamberKind.LOCAL,
        "flanders",
        Language.NL,
        Text(
            nl="Kamer van Koophandel Westerdal (verzonnen)",
            fr="Chambre de Commerce de Westerdal (fictive)",
            en="Westerdal Chamber of Commerce (made up)",
        ),
        "Westerdal",
    ),
    _chamber(
        "made-up-valmont",
        ChamberKind.LOCAL,
        "wallonia",
        Language.FR,
        Text(
            nl="Kamer van Koophandel Valmont (verzonnen)",
            fr="Chambre de Commerce de Valmont (fictive)",
            en="Valmont Chamber of Commerce (made up)",
        ),
        "Valmont",
    ),
    _chamber(
        "made-up-atlantis",
        ChamberKind.BILATERAL,
        None,
        Language.EN,
        Text(
            nl="Belgisch-Luxemburgse Kamer van Koophandel in Atlantis (verzonnen)",
            fr="Chambre de Commerce belgo-luxembourgeoise en Atlantide (fictive)",
            en="Belgian-Luxembourg Chamber of Commerce in Atlantis (made up)",
        ),
        "Atlantis",
    ),
)
"""Chambers that do not exist."""


def settle(connection: Connection, now: datetime) -> None:
    """Brings every player to where they are, through the events that a real person's touches make."""
    for player in PLAYERS:
        if player.chamber:
            _bring(connection, player, now - timedelta(days=9))


def _bring(connection: Connection, player: Player, now: datetime) -> None:
    name = f"{player.first_name} {player.last_name}"
    met = people.meet(connection, player.telegram_id, name, player.language, now)
    code = secrets.token_urlsafe(18)
    arrivals.invite(connection, code, Role.NONE, player.chamber, abroad_only=False, language=player.language, days=14, now=now)
    programme = programmes.newest(connection)[player.programme]
    assessment = UUID(int=player.telegram_id)
    begun = (
        events.InvitationRedeemed(code_digest(code)),
        events.AssessmentOpened(assessment, player.programme, programme.version, player.chamber),
    )
    record(connection, met.person, (*begun, *_answers(programme, assessment, player)), now)
    people.move(connection, met, states.Home(), 0, name, now, to_show=True)
    last = programme.criteria[min(round(len(programme.criteria) * player.answered), len(programme.criteria) - 1)]
    keep_position(connection, met.person, states.AtCriterion(assessment, last.id), now)


def _answers(programme: Programme, assessment: UUID, player: Player) -> tuple[Event, ...]:
    """Mostly good answers with a few gaps, the same at every start."""
    chance = random.Random(player.telegram_id)  # noqa: S311 - a made-up chamber, not a secret
    wanted = [Credit.MET] * 12 + [Credit.PARTLY] * 3 + [Credit.NOT_MET] * 2 + [Credit.FIND_OUT]
    given = [events.FactGiven(assessment, fact.id, value=True) for fact in programme.facts]
    answers = []
    for criterion in programme.criteria[: round(len(programme.criteria) * player.answered)]:
        credit = chance.choice(wanted)
        answers.append(events.AnswerGiven(assessment, criterion.id, credit if credit in offered(criterion) else Credit.MET))
    return (*given, *answers)
