"""Brings the demo's made-up people to where they are, through the events that a real person's touches make."""

import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection

from bot.demo_announcements import announce
from bot.demo_chambers import CHAMBERS
from bot.demo_files import Office, follow_up, submit_files
from bot.demo_people import LABELS, PLAYERS, SHARE, THEN, Player, Where
from conversations import events, states
from conversations.core import Event, Person, Role
from conversations.criterion import offered
from conversations.criterion_text import place_of
from conversations.model.answers import Answers, Credit
from conversations.model.file import File, FileKind
from conversations.model.invitation import code_digest
from conversations.model.programme import Criterion, EvidenceNeeded, Programme, ProgrammeId
from conversations.model.register import ChamberKind
from conversations.states import State
from locales.say import voice
from storage import arrivals, people, programmes
from storage.record import keep_position, record

BY_NAME: Mapping[str, str] = {chamber.also_known_as[0]: chamber.id for chamber in CHAMBERS}
"""The ids of the made-up chambers by their short names."""

ROLE: Mapping[Where, Role] = {Where.STAFF: Role.STAFF, Where.STAFF_ABROAD: Role.STAFF, Where.ADMIN: Role.ADMIN}
"""What those of the Federation are."""

DAYS_AGO = 9
ROUTING = (0, 1, 1, 1, 2, 12, 4, 1)
"""The routing answers of a chamber with twelve members, by question: associate membership is advised."""


def told_of(player: Player) -> str:
    """Who this is, in the person's own language: the chamber, and how far they are."""
    where = str(voice(player.language)(THEN[player.then] if player.then else LABELS[player.where]))
    return f"{player.chamber} · {where}" if player.chamber else where


def settle(connection: Connection, now: datetime) -> None:
    """Brings every player to where they are; who has not arrived is left alone."""
    newest = programmes.newest(connection)
    office = Office(connection, newest, now)
    there = [player for player in PLAYERS if player.where is not Where.NEW]
    of_chambers = [player for player in there if player.where not in ROLE]
    for player in of_chambers:
        _bring(connection, player, newest, now - timedelta(days=DAYS_AGO))
    submit_files(office)
    for player in there:
        if player not in of_chambers:
            _bring(connection, player, newest, now - timedelta(days=DAYS_AGO))
    announce(office)
    follow_up(office)


def _bring(connection: Connection, player: Player, newest: Mapping[ProgrammeId, Programme], now: datetime) -> None:
    met = people.meet(connection, player.telegram_id, player.name, player.language, now)
    happened, place = _way(connection, player, newest, now)
    record(connection, met.person, happened, now)
    people.move(connection, met, place, 0, player.name, now, to_show=True)
    _keep_place(connection, met.person, player, newest, now)


def _way(
    connection: Connection, player: Player, newest: Mapping[ProgrammeId, Programme], now: datetime
) -> tuple[tuple[Event, ...], State]:
    """What the player did, and the place to which it led."""
    chamber = BY_NAME[player.chamber] if player.chamber else None
    match player.where:
        case Where.LANGUAGE:
            return (), states.ChooseLanguage()
        case Where.CHAMBER:
            return (), states.FindChamber()
        case Where.HOLDER:
            return (), states.Home()
        case Where.REQUESTED:
            return (events.AccessRequested(chamber, ChamberKind.LOCAL),), states.Home()
        case Where.PROGRAMME | Where.ADVISED:
            asked = ROUTING[:5] if player.where is Where.PROGRAMME else ROUTING
            given = [events.RoutingAnswered(question, value) for question, value in enumerate(asked)]
            place = states.RoutingQuestion(len(asked)) if player.where is Where.PROGRAMME else states.ProgrammeAdvice()
            return (events.AccessRequested(None, ChamberKind.BILATERAL), *given), place
        case Where.TRIAL:
            kind = ChamberKind.LOCAL if player.programme is ProgrammeId.LOCAL else ChamberKind.BILATERAL
            return (events.AccessRequested(None, kind), *_assessed(player, newest[player.programme], None, now)), states.Home()
        case Where.COLLEAGUE | Where.APPOINTED | Where.STAFF | Where.STAFF_ABROAD | Where.ADMIN:
            return (_invited(connection, player, now),), states.Home()
        case _:
            return (_invited(connection, player, now), *_assessed(player, newest[player.programme], chamber, now)), states.Home()


def _invited(connection: Connection, player: Player, now: datetime) -> Event:
    code, chamber = secrets.token_urlsafe(18), BY_NAME[player.chamber] if player.chamber else None
    role, abroad_only = ROLE.get(player.where, Role.NONE), player.where is Where.STAFF_ABROAD
    arrivals.invite(connection, code, role, chamber, abroad_only=abroad_only, language=player.language, days=14, now=now)
    return events.InvitationRedeemed(code_digest(code))


def _assessed(player: Player, programme: Programme, chamber: str | None, now: datetime) -> tuple[Event, ...]:
    assessment = UUID(int=player.telegram_id)
    opened = events.AssessmentOpened(assessment, player.programme, programme.version, chamber)
    facts = [events.FactGiven(assessment, fact.id, value=True) for fact in programme.facts]
    credits_ = answers(player.where, programme)
    given = [events.AnswerGiven(assessment, id_, credit) for id_, credit in credits_.items()]
    met = (programme.by_id[id_] for id_, credit in credits_.items() if credit is Credit.MET)
    return (opened, *facts, *given, *(event for one in met if (event := _backed(player, assessment, programme, one, now))))


def _backed(player: Player, assessment: UUID, programme: Programme, criterion: Criterion, now: datetime) -> Event | None:
    """What stands behind an answer: a file or a sentence; once in eight, nothing yet."""
    say, number = voice(player.language), place_of(programme, criterion.id)[0]
    if sum(criterion.id.encode()) % 8 == 0:
        return None
    match criterion.evidence_needed:
        case EvidenceNeeded.DOCUMENT:
            id_ = f"made-up-{player.telegram_id}-{number.replace('.', '-')}"
            file = File(id_, id_, FileKind.DOCUMENT, f"{say('Evidence')} {number}.pdf", "application/pdf", 120_000)
            return events.EvidenceAdded(assessment, criterion.id, file, "", None, now.date())
        case EvidenceNeeded.SAY_WHERE:
            return events.NoteAdded(assessment, criterion.id, str(say("It stands on our website.")))
        case EvidenceNeeded.NONE:
            return None


def answers(where: Where, programme: Programme) -> Answers:
    """What someone who is there has answered: *met*, but for the gaps that their verdict asks for."""
    wanting = {Where.NEARLY: 1, Where.NOT_READY: programme.nearly_ready_principles + 1}.get(where, 0)
    short = programme.principles[len(programme.principles) - wanting :]
    lacking = {one.id for principle in short for one in principle.criteria if not one.essential}
    whole = programme.criteria[: round(len(programme.criteria) * SHARE[where])]
    given = {one.id: _lacking(one) if one.id in lacking else _fine(one, where) for one in whole}
    if where is Where.ESSENTIAL:
        given[next(one.id for one in whole if one.essential and not one.gate)] = Credit.NOT_MET
    return given


def _lacking(criterion: Criterion) -> Credit:
    return Credit.FIND_OUT if Credit.FIND_OUT in offered(criterion) and criterion.weight == 1 else Credit.NOT_MET


def _fine(criterion: Criterion, where: Where) -> Credit:
    """Where all is well, one thing in seven is still only partly there: nobody is perfect."""
    partly = not criterion.essential and Credit.PARTLY in offered(criterion) and sum(criterion.id.encode()) % 7 == 0
    return Credit.PARTLY if partly and where is not Where.NEARLY else Credit.MET


def _keep_place(
    connection: Connection, person: Person, player: Player, newest: Mapping[ProgrammeId, Programme], now: datetime
) -> None:
    """Where the player was in the assessment: the next criterion, for a colleague the first of all."""
    opened = next(
        (one for one in PLAYERS if one.where in SHARE and (one is player or (player.chamber and one.chamber == player.chamber))),
        None,
    )
    if opened is None or player.where not in {*SHARE, Where.COLLEAGUE}:
        return
    criteria = newest[opened.programme].criteria
    done = round(len(criteria) * SHARE.get(player.where, 0.0))
    place = states.AtCriterion(UUID(int=opened.telegram_id), criteria[min(done, len(criteria) - 1)].id)
    keep_position(connection, person, place, now)
