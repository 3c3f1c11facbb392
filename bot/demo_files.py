"""What became of the files of the demo's made-up chambers: one at each stage, a principle handed over, a round on its way."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection

from bot.demo_people import PLAYERS, SHARE, Player, Then, Where
from conversations import events
from conversations.core import Event, Person
from conversations.model.answers import Credit
from conversations.model.dates import months_later
from conversations.model.decision import DraftCondition, DraftDecision, Ruling
from conversations.model.handover import handover_code
from conversations.model.invitation import code_digest
from conversations.model.programme import Programme, ProgrammeId
from conversations.model.rounds import RoundDay
from locales.say import message, voice
from storage import people, submissions
from storage.moment import Moment
from storage.record import record

ROUND = UUID(int=7)
"""The local round."""

SUBMITTED, READ, DECIDED = (timedelta(days=days) for days in (6, 4, 2))
"""How long ago files were submitted, read, decided on."""

ROUND_NAME = message("Accreditation round")
QUESTION = message("Which document shows this? We did not find it in your file.")
ENQUIRY = message("Is a screenshot of our website enough as evidence here?")
CONDITION = message("Send the articles as they were changed by your general assembly.")
SENTENCE = message("The committee thanks you for a careful file.")


@dataclass(frozen=True, slots=True)
class Office:
    """The demo's chambers and their people, by player, in one transaction."""

    connection: Connection
    newest: Mapping[ProgrammeId, Programme]
    now: datetime

    def who(self, player: Player) -> Person:
        """The person that is played."""
        met = people.by_telegram_id(self.connection, player.telegram_id)
        if met is None:
            raise LookupError(f"{player.name} was not brought anywhere")
        return met.person

    def happens(self, player: Player, ago: timedelta, *happened: Event) -> None:
        """What a player did so long ago."""
        record(self.connection, self.who(player), happened, self.now - ago)


def submit_files(office: Office) -> None:
    """Before anyone works for the Federation, so that the demo does not begin with a message for each file."""
    for player in PLAYERS:
        if player.then:
            office.happens(player, SUBMITTED, events.FileHandedIn(file_of(player)))


def follow_up(office: Office) -> None:
    """What the Federation did with the files, the round that it announced, and what a chamber asked it."""
    staff = next(player for player in PLAYERS if player.where is Where.STAFF)
    for player in PLAYERS:
        if player.then:
            _read(office, staff, player)
    _announce(office, staff)
    asks = next(player for player in PLAYERS if player.where is Where.HALF_WAY)
    criterion = office.newest[asks.programme].criteria[0].id
    office.happens(asks, READ, events.EnquiryMade(file_of(asks), criterion, str(voice(asks.language)(ENQUIRY))))
    for player in PLAYERS:
        if player.where is Where.HOLDER:
            _hand(office, player)


def file_of(player: Player) -> UUID:
    """The assessment that the player opened."""
    return UUID(int=player.telegram_id)


def _read(office: Office, staff: Player, player: Player) -> None:
    file, say = file_of(player), voice(player.language)
    match player.then:
        case Then.QUESTIONED:
            criterion = next(one.id for one in office.newest[player.programme].criteria if one.essential)
            office.happens(staff, READ, events.QuestionAsked(file, criterion, str(voice(staff.language)(QUESTION))))
        case Then.REVIEWED:
            office.happens(staff, READ, events.FileReviewed(file))
        case Then.ACCREDITED:
            _decide(office, staff, player, Ruling.ACCREDITED, ())
        case Then.CONDITIONS:
            day = months_later(_day(office), 6)
            _decide(office, staff, player, Ruling.WITH_CONDITIONS, (DraftCondition(text=str(say(CONDITION)), due=day),))
        case _:
            pass


def _decide(office: Office, staff: Player, player: Player, ruling: Ruling, conditions: tuple[DraftCondition, ...]) -> None:
    file, reader, say = file_of(player), office.who(staff), voice(player.language)
    submitted = submissions.latest(office.connection, file, reader, Moment(office.now, _day(office), file))
    if submitted is None:
        raise LookupError(f"{player.chamber} has not submitted")
    day = _day(office) - DECIDED
    draft = DraftDecision(
        submission=submitted.id,
        ruling=ruling,
        decided_on=day,
        until=months_later(day, 36),
        conditions=conditions,
        sentence=str(say(SENTENCE)),
    )
    written = (events.FileReviewed(file), events.DecisionDrafted(file, draft), events.DecisionRecorded(file))
    office.happens(staff, DECIDED, *written)


def _hand(office: Office, holder: Player) -> None:
    """The last principle of a chamber on its way is in a colleague's hands; one of its criteria is answered."""
    giver = next(one for one in PLAYERS if one.chamber == holder.chamber and one.where in SHARE)
    file, principle = file_of(giver), office.newest[giver.programme].principles[-1]
    digest = code_digest(handover_code(UUID(int=holder.telegram_id)))
    office.happens(giver, READ, events.HandoverMade(file, principle.id, digest))
    first = principle.criteria[0].id
    office.happens(holder, DECIDED, events.HandoverTaken(digest), events.AnswerGiven(file, first, Credit.MET))


def _announce(office: Office, staff: Player) -> None:
    """A round of the local chambers: open since a month, handed in within one, the committee a month later."""
    today = _day(office)
    days = {
        RoundDay.OPENS_ON: months_later(today, -1),
        RoundDay.HAND_IN_BY: months_later(today, 1),
        RoundDay.COMMITTEE_ON: months_later(today, 2),
    }
    name = f"{voice(staff.language)(ROUND_NAME)} {today.year + 1}"
    begun = (
        events.RoundBegun(ROUND),
        events.RoundNamed(ROUND, name),
        events.RoundProgrammeChosen(ROUND, ProgrammeId.LOCAL),
        events.RoundMeant(ROUND, everyone=True),
    )
    dated = tuple(events.RoundDated(ROUND, which, day) for which, day in days.items())
    office.happens(staff, READ, *begun, *dated, events.RoundKept(ROUND))


def _day(office: Office) -> date:
    return office.now.date()
