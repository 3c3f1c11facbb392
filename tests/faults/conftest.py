"""Bots that can be killed."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.faults.process import Keeper, ProcessStage
from tests.faults.senders import Senders
from tests.stage import Mode


@pytest.fixture(scope="session")
def keeper() -> Iterator[Keeper]:
    """What starts bots in processes of their own."""
    keeper = Keeper()
    yield keeper
    keeper.close()


@pytest.fixture(scope="session")
def senders() -> Iterator[Senders]:
    """What starts several bots at once, each in a process of its own."""
    senders = Senders()
    yield senders
    senders.close()


@pytest.fixture
async def killable(database_url: str, keeper: Keeper, tmp_path: Path, mode: Mode) -> AsyncIterator[ProcessStage]:
    """A stage whose bot is a process."""
    async with ProcessStage(database_url, keeper, tmp_path, mode).open() as opened:
        yield opened
