"""What happened before a walk begins, told through the events that real touches leave."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cached_property
from uuid import UUID

from sqlalchemy import Connection, select, update

from conversations import events, states
from conversations.core import Event, Person, Role
from conversations.criterion import offered
from conversations.model.answers import Credit
from conversations.model.file import File, FileKind
from conversations.model.invitation import code_digest
from conversations.model.programme import Criterion, Programme, ProgrammeId
from conversations.model.register import ChamberKind
from conversations.model.submission import Stage
from conversations.states import State
from locales.language import Language
from storage import arrivals, handovers, people, programmes, roles, submissions
from storage.record import keep_position, record
from storage.tables import access_requests, assessments
from tests.conversations.walking import NOW
from tests.storage.announced import Announced

ME = 1001
"""The Telegram id of the person who walks."""

BEFORE = NOW - timedelta(days=9)

Answering = Callable[[Criterion], Credit | None]
"""How a criterion was answered; None leaves it open."""


class Past:
    """The life of one person, and of the colleagues around them, in one write transaction."""

    def __init__(self, connection: Connection, language: Language) -> None:
        self._connection, self._language, self._invitations = connection, language, 0

    @cached_property
    def me(self) -> Person:
        """The person who walks: at Home unless told otherwise; never met as long as nothing is told of them."""
        me = self._meets(ME, "Anna Peeters")
        self._moved(me, states.Home())
        return me

    def _meets(self, telegram_id: int, name: str) -> Person:
        return people.meet(self._connection, telegram_id, name, self._language, BEFORE).person

    def colleague(self, chamber: str) -> Person:
        """Someone else of the chamber."""
        other = self._meets(2002, "Luc <Dubois> & Zonen")
        return self.represents(chamber, other)

    def represents(self, chamber: str, person: Person | None = None) -> Person:
        """The person took an invitation of the chamber."""
        person = person or self.me
        self._invitations += 1
        code = f"past-{self._invitations}"
        self.invited(code, chamber)
        self.happened(events.InvitationRedeemed(code_digest(code)), by=person)
        return person

    def invited(self, code: str, chamber: str | None, role: Role = Role.NONE, days: int = 60) -> None:
        """An invitation was made; with negative `days` it has expired."""
        language = self._language
        arrivals.invite(self._connection, code, role, chamber, abroad_only=False, language=language, days=days, now=BEFORE)

    def asked(self, chamber: str | None, kind: ChamberKind) -> None:
        """The person asked for access to a chamber."""
        self.happened(events.AccessRequested(chamber, kind))

    def works_for_the_federation(self, role: Role, *, abroad_only: bool = False, person: Person | None = None) -> None:
        """The person is of its staff, or an administrator."""
        roles.change(self._connection, (person or self.me).id, role, abroad_only=abroad_only)

    def another(self, number: int) -> Person:
        """Someone else, the n-th."""
        return self._meets(3000 + number, f"Zoë <{number}> van den Berg")

    def asks(self, number: int, chamber: str | None, kind: ChamberKind) -> int:
        """Someone else asked for access to a chamber; the request's id."""
        other = self.another(number)
        self.happened(events.AccessRequested(chamber, kind), by=other)
        mine = access_requests.c.person_id == other.id
        return self._connection.execute(select(access_requests.c.id).where(mine)).scalar_one()

    def abroad(self) -> list[str]:
        """The ids of the chambers abroad, in order."""
        chambers = programmes.register(self._connection).chambers
        return sorted(id_ for id_, one in chambers.items() if one.kind is ChamberKind.BILATERAL)

    def programme(self, id_: ProgrammeId) -> Programme:
        """The newest version of a programme."""
        return programmes.newest(self._connection)[id_]

    def handed(self, assessment: UUID, principle: str, code: str, by: Person, *, days: int) -> None:
        """A principle was handed over by a link; with few `days` it has expired since."""
        handovers.keep(self._connection, assessment, principle, code_digest(code), by.id, BEFORE, days=days)

    def closed(self, assessment: UUID) -> None:
        """A self-assessment is over."""
        self._connection.execute(update(assessments).where(assessments.c.id == assessment).values(closed_at=NOW))

    def opened(self, id_: ProgrammeId, chamber: str | None = None, *, number: int = 1, by: Person | None = None) -> "Opened":
        """A self-assessment began: the chamber's, or a trial."""
        opened = Opened(self, self.programme(id_), UUID(int=number))
        self.happened(events.AssessmentOpened(opened.id, id_, opened.programme.version, chamber), by=by)
        return opened

    def happened(self, *what: Event, by: Person | None = None, at: datetime = BEFORE) -> None:
        """Events, through the door that turns use."""
        record(self._connection, by or self.me, what, at)

    def out_of_reach(self, person: Person) -> None:
        """Telegram no longer lets us write to someone."""
        people.reachable(self._connection, people.by_id(self._connection, person.id).telegram_id, yes=False)

    def questioned_and_changed(self, opened: "Opened") -> None:
        """The Federation asked, and the answer, the words and the files at the first criterion are not as they were."""
        submissions.move(self._connection, opened.id, Stage.QUESTIONED, (Stage.SUBMITTED,))
        first = opened.programme.criteria[0]
        opened.noted(first, "And this is new").answered(lambda one: Credit.NOT_MET if one is first else None)

    @property
    def announcing(self) -> Announced:
        """What is announced, as if it had been sent."""
        return Announced(self._connection)

    def is_at(self, state: State) -> None:
        """Where the person is."""
        self._moved(self.me, state)
        keep_position(self._connection, self.me, state, BEFORE)

    def _moved(self, person: Person, state: State) -> None:
        people.move(self._connection, people.by_id(self._connection, person.id), state, 0, person.name, BEFORE)


class Opened:
    """A self-assessment on its way."""

    def __init__(self, past: Past, programme: Programme, id_: UUID) -> None:
        self.past, self.programme, self.id = past, programme, id_

    def facts(self, *, value: bool, by: Person | None = None) -> "Opened":
        """Every fact is answered alike."""
        self.past.happened(*(events.FactGiven(self.id, fact.id, value) for fact in self.programme.facts), by=by)
        return self

    def answered(self, how: Answering, *, by: Person | None = None, reason: str = "") -> "Opened":
        """The criteria are answered, as far as each allows it: what is not offered becomes *Met*."""
        for criterion in self.programme.criteria:
            credit = how(criterion)
            if credit is not None:
                given = credit if credit in offered(criterion) else Credit.MET
                why = reason if given is Credit.NOT_APPLICABLE else ""
                self.past.happened(events.AnswerGiven(self.id, criterion.id, given, why), by=by)
        return self

    def noted(self, criterion: Criterion, text: str, *, by: Person | None = None) -> "Opened":
        """Words were written at a criterion."""
        self.past.happened(events.NoteAdded(self.id, criterion.id, text), by=by)
        return self

    def filed(self, criterion: Criterion, count: int, *, by: Person | None = None) -> "Opened":
        """Files were sent to a criterion; the first is a photo, which has no name, and the third has none either."""
        for number in range(1, count + 1):
            kind = FileKind.PHOTO if number == 1 else FileKind.DOCUMENT
            name = "" if number in {1, 3} else f"statuten & <bijlage> {number}.pdf"
            file = File(f"kept-{number}", f"kept-{number}", kind, name, "application/pdf", 90_000)
            self.past.happened(events.EvidenceAdded(self.id, criterion.id, file, "", None, BEFORE.date()), by=by)
        return self

    def left_at(self, criterion: Criterion) -> "Opened":
        """Where the person was when they stopped."""
        self.past.is_at(states.AtCriterion(self.id, criterion.id))
        return self
