"""What a touch, a delivery and an idle look ask of the database does not grow with the people and answers that are stored."""

from tests.faults.notices import asked
from tests.stage import Stage, until
from tests.storage.crowded import FILLED, crowd
from tests.storage.statements import issued, read_whole

STAYS_SMALL = {
    "chambers": "the register",
    "programmes": "a version a year or so",
    "pace": "one row",
    "rounds": "a few a year",
    "round_chambers": "as many as a round has chambers",
    "notices": "a few a month",
    "digests": "the Federation's own people",
    "decisions": "one a chamber in years",
    "CONSTANT": "SQLite's word for no table at all",
}


async def test_no_statement_of_every_day_reads_a_table_that_grows_from_one_end_to_the_other(stage: Stage) -> None:
    crowd(stage.records.database, 300)
    with issued() as statements:
        await stage.restart()
        await a_newcomer_arrives(stage)
        await someone_goes_on_answering(stage)
        await something_is_delivered_and_pressed(stage)
        await stage.house.schedule.tick(stage.house.turns._clock())
        await stage.house.schedule._rest()
        await stage.house.turns.forget_old()

    assert len(statements) > 40, "the statements are not seen"
    found = {one for one in read_whole(stage.records.database, statements) if one[0] not in STAYS_SMALL}
    if not stage.records.database.sqlite:  # what is nearly empty is read whole by choice
        found = {one for one in found if one[0] in FILLED}
    assert found == set()


async def a_newcomer_arrives(stage: Stage) -> None:
    anna = await stage.person("nl")
    await anna.says("/start")
    await anna.presses(0)


async def someone_goes_on_answering(stage: Stage) -> None:
    bram = await stage.at_criterion(chamber="voka-limburg")
    for _ in range(2):
        await bram.presses(0)
    await bram.says("ja")
    await bram.says("Zie het verslag van de algemene vergadering.")
    await bram.sends()
    for command in ("/help", "/start"):
        await bram.says(command)


async def something_is_delivered_and_pressed(stage: Stage) -> None:
    cleo = await stage.at_criterion(name="Cleo")
    before = len(stage.calls("sendMessage", chat=cleo.id))
    with stage.records.writing() as connection:
        asked(connection, cleo.id)
    stage.house.deliveries.wake()
    await until(lambda: len(stage.calls("sendMessage", chat=cleo.id)) == before + 1)
    delivered = cleo.sent[-1].message_id
    await cleo.says("Waarom?", reply_to=delivered)
    await cleo.presses(0, on=delivered)
