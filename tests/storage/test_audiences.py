"""An audience is whoever fits all that is chosen: whatever is combined, a naive look at each person finds the same."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import cycle
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event, insert

from conversations import events
from conversations.core import Role
from conversations.model.answers import Credit
from conversations.model.audience import Audience, Station
from conversations.model.delivery import Fate
from conversations.model.programme import ProgrammeId
from conversations.model.progress import BEHIND, Group
from conversations.model.register import ChamberKind
from conversations.model.reply import Answer
from conversations.model.submission import Stage
from locales.language import Language
from storage import audiences, programmes, submissions
from storage.database import Database
from storage.moment import Moment
from storage.notice_tables import replies
from tests.storage.announcing import LOCAL, NOW, SAYS, Desk, desk_in, later

EVENT = UUID(int=77)
PLACES = {
    LOCAL: (ChamberKind.LOCAL, "flanders", Group.UNDER_WAY),
    "beci": (ChamberKind.LOCAL, "brussels", Group.SUBMITTED),
    "cci-hainaut": (ChamberKind.LOCAL, "wallonia", Group.NOT_STARTED),
    "belcham": (ChamberKind.BILATERAL, "US", Group.NOT_STARTED),
    "bencham-china": (ChamberKind.BILATERAL, "CN", Group.UNDER_WAY),
    None: (None, None, None),
}
REPLIES = (Answer.COMING, Answer.MAYBE, Answer.CANNOT, None)
STARTS = later(days=9)


@dataclass(frozen=True)
class Known:
    """What the test itself knows of someone. `replied` holds an answer only of who was told of the event."""

    id: int
    chamber: str | None
    role: Role
    language: Language
    told: bool
    reply: Answer | None


@pytest.fixture
def network(database: Database) -> Iterator[tuple[Desk, list[Known]]]:
    with database.writing() as connection:
        desk = desk_in(connection)
        yield desk, peopled(desk)


def peopled(desk: Desk) -> list[Known]:
    """People of every chamber, role, language and reply, some of them of nothing; two of three were told of an event."""
    known = []
    languages, answers = cycle(Language), cycle(REPLIES)
    for number, (chamber, role) in enumerate([(chamber, role) for role in (*Role, Role.NONE) for chamber in PLACES]):
        language = next(languages)
        person = desk.someone(100 + number, chamber, language, role=role)
        known.append(Known(person.id, chamber, role, language, number % 3 > 0, next(answers)))
    known.append(Known(desk.greet.id, None, Role.ADMIN, Language.NL, told=True, reply=None))
    for number, (chamber, (kind, _, group)) in enumerate(PLACES.items(), 1):
        if chamber and group in {Group.UNDER_WAY, Group.SUBMITTED}:
            programme = programmes.newest(desk.connection)[
                ProgrammeId.LOCAL if kind is ChamberKind.LOCAL else ProgrammeId.BILATERAL
            ]
            desk.happens(events.AssessmentOpened(UUID(int=number), programme.id, programme.version, chamber))
            desk.happens(events.AnswerGiven(UUID(int=number), programme.criteria[0].id, Credit.MET, ""))
            if group is Group.SUBMITTED:
                submissions.move(desk.connection, UUID(int=number), Stage.SUBMITTED, (Stage.DRAFT,))
    desk.sent(EVENT, content=replace(SAYS, starts=STARTS))
    by_id = {one.id: one for one in known}
    desk.become(Fate.SENT)
    untold = [replace(desk.greet, id=one.id) for one in known if not one.told]
    desk.become(Fate.REFUSED, *untold)
    for one in known:
        if one.reply:
            row = {
                "notice_id": EVENT,
                "person_id": one.id,
                "answer": one.reply,
                "note": "",
                "seated": False,
                "revision": 1,
                "at": NOW,
            }
            # one of five replied for a date that the event no longer has
            starts = STARTS if one.id % 5 else later(days=2)
            desk.connection.execute(insert(replies), row | {"starts": starts})
    return [by_id[one.id] if one.id % 5 else replace(one, reply=None) for one in known]


def naive(audience: Audience, one: Known) -> bool:
    kind, area, group = PLACES[one.chamber]
    stations = ({Station.REPRESENTATIVE} if one.chamber else set()) | {
        Role.NONE: set(),
        Role.STAFF: {Station.STAFF},
        Role.ADMIN: {Station.STAFF, Station.ADMIN},
    }[one.role]
    if not stations:
        return False
    tests = [
        (audience.kinds, kind in audience.kinds),
        (audience.languages, one.language in audience.languages),
        (audience.areas, area in audience.areas),
        (audience.stations, any(station in audience.stations for station in stations)),
        (audience.groups, group in audience.groups),
        (audience.event, one.told and (not audience.replies or one.reply in audience.replies)),
    ]
    return all(fits for chosen, fits in tests if chosen)


def some(values: object) -> st.SearchStrategy[frozenset]:  # type: ignore[type-arg]
    return st.frozensets(st.sampled_from(list(values)), max_size=3)  # type: ignore[call-overload]


AUDIENCES = st.builds(
    Audience,
    kinds=some(ChamberKind),
    languages=some(Language),
    areas=some(["flanders", "brussels", "wallonia", "US", "CN", "SG"]),
    stations=some(Station),
    groups=some(Group),
    event=st.sampled_from([None, EVENT]),
    replies=some(REPLIES),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(audience=AUDIENCES)
def test_an_audience_is_who_fits_all_that_is_chosen(network: tuple[Desk, list[Known]], audience: Audience) -> None:
    desk, known = network

    found = {one.person for one in audiences.meant(desk.connection, audience, Moment(NOW, NOW.date(), EVENT))}

    assert found == {one.id for one in known if naive(audience, one)}


def test_not_yet_submitted_is_who_has_begun_or_not(network: tuple[Desk, list[Known]]) -> None:
    desk, known = network

    found = audiences.meant(desk.connection, Audience(groups=BEHIND), Moment(NOW, NOW.date(), EVENT))

    expected = {one.id for one in known if PLACES[one.chamber][2] in {Group.UNDER_WAY, Group.NOT_STARTED}}
    assert {one.person for one in found} == expected
    assert expected


def test_readers_are_found_in_as_many_statements_however_many_there_are(database: Database) -> None:
    counted: list[int] = []
    with database.writing() as connection:
        desk = desk_in(connection)
        statements: list[str] = []
        event.listen(connection, "before_cursor_execute", lambda *a: statements.append(a[2]))
        for first, last in ((100, 101), (200, 230)):
            for number in range(first, last):
                desk.someone(number, list(PLACES)[number % 5])
            statements.clear()
            audiences.readers(connection, Moment(NOW, NOW.date(), EVENT))
            counted.append(len(statements))

    assert counted[1] <= counted[0] + 1
    assert counted[1] < 20
