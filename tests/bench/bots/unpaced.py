"""ChamberReady without Telegram's pace: sends what waits in its database. Its settings come from the crowd's environment."""

import asyncio
import os
import sys
from datetime import timedelta
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from questionnaire import BOT_API, SECRET, STATE_DIR, TOKEN, WEBHOOK_PORT

from bot.bootstrap import event_loop, run
from bot.deliveries import Deliveries
from bot.settings import Settings
from storage.deliveries import Tempo

settings = Settings(
    _env_file=None,
    bot_token=TOKEN,
    database_url=os.environ.get("POSTGRES") or f"sqlite:///{STATE_DIR / 'chamberready.sqlite'}",
    host="127.0.0.1",
    port=WEBHOOK_PORT,
    public_url=f"http://127.0.0.1:{WEBHOOK_PORT}",
    telegram_api_url=BOT_API,
    webhook_secret=SECRET,
)
unpaced = partial(Deliveries, tempo=Tempo(interval=timedelta(0)))
with asyncio.Runner(loop_factory=event_loop) as runner:
    runner.run(run(settings, make_deliveries=unpaced))
