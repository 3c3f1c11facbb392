"""The screen at which a node's acts are done, worked out once for all of them."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from bot import turn
from conversations.core import Event, Snapshot
from conversations.states import State
from storage.moment import Moment
from storage.people import Met

_screen = turn.screen


class Before:
    """What a turn loads and renders before it decides: the same for every act of a node, because each begins with the same rows.

    The first act works it out in its own turn. What a screen is after an act is always worked out.
    """

    def __init__(self) -> None:
        self._screens: dict[tuple[Met, State, Moment], turn.Screen] = {}

    @contextmanager
    def known(self) -> Iterator[None]:
        """For one act, done where the node's rows were put back."""
        turn.screen = self._at
        try:
            yield
        finally:
            turn.screen = _screen

    def _at(
        self,
        connection: Connection,
        met: Met,
        state: State,
        moment: Moment,
        before: Snapshot | None = None,
        happened: tuple[Event, ...] = (),
    ) -> turn.Screen:
        if before is not None:
            return _screen(connection, met, state, moment, before, happened)
        if (met, state, moment) not in self._screens:
            self._screens[met, state, moment] = _screen(connection, met, state, moment)
        return self._screens[met, state, moment]
