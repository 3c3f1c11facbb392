"""The demo's made-up people stand where they are said to stand."""

from collections import Counter
from datetime import UTC, datetime
from io import BytesIO

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from bot import turn
from bot.demo_chambers import CHAMBERS
from bot.demo_evidence import hold
from bot.demo_network import answers, settle, told_of
from bot.demo_people import LABELS, PLAYERS, SHARE, Player, Where
from bot.simulator.files import Files
from bot.simulator.media import document
from conversations import states
from conversations.home import HomeSnapshot
from conversations.model.handover import HandoverStep
from conversations.model.programme import ProgrammeId
from conversations.model.programme_file import seed_programmes
from conversations.model.readiness import Verdict, readiness
from conversations.model.register_file import seed_register
from locales.language import Language
from storage import people, tables
from storage.database import Database
from storage.load import load, place
from storage.migrate import migrate
from tests.stage import moment_now

VERDICTS = {
    Where.READY: Verdict.READY,
    Where.NEARLY: Verdict.NEARLY_READY,
    Where.NOT_READY: Verdict.NOT_YET_READY,
    Where.ESSENTIAL: Verdict.NOT_YET_READY,
}
PROGRAMMES = {programme.id: programme for programme in seed_programmes()}


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Database:
    database = Database(f"sqlite:///{tmp_path_factory.mktemp('demo') / 'demo.sqlite'}")
    now = datetime.now(UTC)
    migrate(database, PROGRAMMES.values(), (*seed_register(), *CHAMBERS), now)
    with database.writing() as connection:
        settle(connection, now)
    return database


def test_thirty_one_people_of_twelve_chambers_and_three_of_the_federation_are_everywhere_and_speak_every_language() -> None:
    assert (len(PLAYERS), len({player.telegram_id for player in PLAYERS}), len(CHAMBERS)) == (34, 34, 12)
    assert {player.chamber for player in PLAYERS if player.chamber} == {chamber.also_known_as[0] for chamber in CHAMBERS}
    assert {player.where for player in PLAYERS} == set(Where) == set(LABELS)
    assert set(Counter(player.language for player in PLAYERS)) == set(Language)
    assert {player.programme for player in PLAYERS if player.where in SHARE} == set(ProgrammeId)


def test_no_made_up_chamber_bears_the_name_of_a_real_one() -> None:
    real = {name for chamber in seed_register() for name in (chamber.id, *chamber.also_known_as)}
    assert real & {name for chamber in CHAMBERS for name in (chamber.id, *chamber.also_known_as)} == set()


@pytest.mark.parametrize("player", [one for one in PLAYERS if one.where in VERDICTS], ids=lambda one: one.last_name)
def test_the_conclusion_of_who_is_complete_is_the_one_that_the_list_tells(player: Player) -> None:
    result = readiness(PROGRAMMES[player.programme], answers(player.where, PROGRAMMES[player.programme]), {})

    assert result.verdict is VERDICTS[player.where]
    assert any(principle.failing for principle in result.principles) is (player.where is Where.ESSENTIAL)


@pytest.mark.parametrize("player", PLAYERS, ids=lambda one: one.last_name)
def test_everyone_finds_their_own_place_and_chamber(player: Player, network: Database) -> None:
    with network.reading() as connection:
        met = people.by_telegram_id(connection, player.telegram_id)
        if player.where is Where.NEW:
            assert met is None
            return
        assert met is not None
        stored = place(met.state)
        shown, home = (
            turn.screen(connection, met, stored, moment_now()),
            load(connection, met.person, states.Home(), moment_now()),
        )

    assert shown.state == stored
    assert isinstance(home[1], HomeSnapshot)
    assert bool(home[1].assessments) is (player.where in {*SHARE, Where.COLLEAGUE})
    mine = home[1].chamber.also_known_as[0] if home[1].chamber else None
    assert mine == (None if player.where in {Where.REQUESTED, Where.HOLDER} else player.chamber)


def test_a_colleague_holds_one_principle_of_a_draft_and_who_handed_it_over_is_told(network: Database) -> None:
    holder = next(player for player in PLAYERS if player.where is Where.HOLDER)
    with network.reading() as connection:
        met = people.by_telegram_id(connection, holder.telegram_id)
        assert met is not None
        _, home = load(connection, met.person, states.Home(), moment_now())
        told = list(connection.execute(select(tables.deliveries).where(tables.deliveries.c.key.startswith("hand-over:"))))

    assert isinstance(home, HomeSnapshot)
    (held,) = home.held
    assert held.chamber is not None
    assert held.chamber.also_known_as[0] == holder.chamber
    assert held.left == len(held.principle.criteria) - 1
    assert [place(row.state).step for row in told] == [HandoverStep.TAKEN]


@pytest.mark.parametrize(
    ("person", "told"),
    [
        (7004, "Westerdal · volledig: klaar"),
        (7021, "Montclair · a introduit le dossier"),
        (7028, "Eldorado · accréditée sous conditions"),
        (7017, "Noorderhaven · wacht op de beslissing"),
        (7009, "chooses a programme"),
        (7034, "Valmont · répond à un principe qui lui est confié"),
    ],
)
def test_the_list_tells_in_the_persons_own_language_who_they_are(person: int, told: str) -> None:
    assert told_of(next(player for player in PLAYERS if player.telegram_id == person)) == told


def test_every_piece_of_evidence_opens_by_the_id_that_the_bot_knows(network: Database) -> None:
    files = Files()
    with network.reading() as connection:
        hold(connection, files)
        rows = list(connection.execute(tables.evidence.select()))

    assert len(rows) > 50
    for row in rows:
        (shown,) = PdfReader(BytesIO(files.find(row.file_id).read())).pages
        assert shown.extract_text() == row.name
        assert document(files, {"document": row.file_id})["document"]["file_unique_id"] == row.file_unique_id
