"""ChamberReady as the peers' crowd meets it: `python -m bot run` behind a webhook, on SQLite or PostgreSQL.

    ours.py --prepare   migrates, seeds, and lets every chat of the crowd have begun a self-assessment of its own
    ours.py             the product's own command, from the settings that the crowd's environment gives
    ours.py --stored    {chat: presses kept}, read from the database

The programme is the local one cut to 60 criteria in 12 principles, each statement with the `n/60` that the crowd reads. `/start`
gives the front page, its first button the first criterion, each first button the next one, the last one the result.
"""

import asyncio
import gc
import os
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from questionnaire import BOT_API, SECRET, STATE_DIR, STEPS, TOKEN, WEBHOOK_PORT

DATABASE = os.environ.get("POSTGRES") or f"sqlite:///{STATE_DIR / 'chamberready.sqlite'}"
FIRST_CHAT = 1001
CHATS = 1500
"""More than the crowd gets through: 200 at a time, each for 62 presses."""


def run() -> int:
    """Nothing but the product: what a host sets, and what its command does; only that each chat may be faster than people are."""
    os.environ |= {
        "BOT_TOKEN": TOKEN,
        "DATABASE_URL": DATABASE,
        "HOST": "127.0.0.1",
        "PORT": str(WEBHOOK_PORT),
        "PUBLIC_URL": f"http://127.0.0.1:{WEBHOOK_PORT}",
        "TELEGRAM_API_URL": BOT_API,
        "WEBHOOK_SECRET": SECRET,
    }
    gc.disable()  # as the command does, until the bot has what it keeps
    sys.modules["rich"] = None  # no host has it: it comes with the tests' tools, and structlog reads it where it is
    from bot.bootstrap import event_loop
    from bot.bootstrap import run as until_stopped
    from bot.logs import set_up
    from bot.settings import read_settings
    from bot.share import boundless

    settings = read_settings()
    set_up(settings.log_format, settings.log_level)
    with asyncio.Runner(loop_factory=event_loop) as runner:
        runner.run(until_stopped(settings, make_shares=boundless))
    return 0


def prepare() -> int:
    """The database as a host has it after `migrate`, with people in it who go on answering."""
    from conversations.model.programme import ProgrammeId
    from conversations.model.programme_file import seed_programmes
    from conversations.model.register_file import seed_register
    from storage.database import Database
    from storage.migrate import migrate

    programmes = {programme.id: programme for programme in seed_programmes()}
    local = programmes[ProgrammeId.LOCAL] = sixty(programmes[ProgrammeId.LOCAL])
    database = Database(DATABASE)
    migrate(database, tuple(programmes.values()), seed_register(), datetime.now(UTC))
    with database.writing() as connection:
        for chat in range(FIRST_CHAT, FIRST_CHAT + CHATS):
            begin(connection, chat, local)
    database.close()
    return 0


def sixty(programme):
    """Five criteria of each of the twelve principles, numbered as the crowd counts: 0/60 to 59/60."""
    number = iter(range(STEPS))

    def numbered(criterion):
        text, n = criterion.statement, next(number)
        return replace(
            criterion, statement=replace(text, **{code: f"{n}/{STEPS} {getattr(text, code)}" for code in ("nl", "fr", "en")})
        )

    principles = [
        replace(one, criteria=tuple(numbered(criterion) for criterion in one.criteria[: STEPS // len(programme.principles)]))
        for one in programme.principles
    ]
    return replace(programme, version="60.1", principles=tuple(principles))


def begin(connection, chat, programme) -> None:
    """A person who opened a trial of their own, told the facts about the chamber, and left at the first criterion."""
    from conversations import states
    from conversations.events import AssessmentOpened, FactGiven
    from locales.language import Language
    from storage import people
    from storage.record import keep_position, record

    now, assessment = datetime.now(UTC), uuid4()
    met = people.meet(connection, chat, "Anna Peeters", Language.NL, now)
    opened = AssessmentOpened(assessment, programme.id, programme.version, None)
    record(connection, met.person, (opened, *(FactGiven(assessment, fact.id, True) for fact in programme.facts)), now)
    keep_position(connection, met.person, states.AtCriterion(assessment, programme.criteria[0].id), now)
    people.move(connection, met, states.Home(), 0, met.person.name, now)


def stored() -> dict[int, int]:
    """The presses of each chat that are in the database: the one that leads to the first criterion, and the answers."""
    from sqlalchemy import func, select

    from conversations.states import Home, encode
    from storage.database import Database
    from storage.tables import answers, people

    database = Database(DATABASE)
    with database.reading() as connection:
        gone_on = select(people.c.telegram_id).where(people.c.state != encode(Home()))
        answered = select(people.c.telegram_id, func.count()).join(answers, answers.c.person_id == people.c.id)
        kept = dict.fromkeys(connection.execute(gone_on).scalars(), 1)
        for chat, count in connection.execute(answered.group_by(people.c.telegram_id)):
            kept[chat] = kept.get(chat, 0) + count
    database.close()
    return kept


if __name__ == "__main__":
    if "--stored" in sys.argv:
        print(stored())
    else:
        sys.exit(prepare() if "--prepare" in sys.argv else run())
