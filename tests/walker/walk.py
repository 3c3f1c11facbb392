"""The walk: every button pressed and every sample sent, from every screen that has something new on it.

A screen is gone on from when it has a feature that none before it had (`Sight.features`): a kind of button at this state in
this programme, a message, a credit. So each (state, kind of button) is pressed at least once, each message stands on a card
that was walked on from, and the walk ends, because there are finitely many.
"""

import gc
import time
from collections import deque
from collections.abc import Iterator, Mapping
from copy import copy
from dataclasses import dataclass, field
from functools import cache
from uuid import UUID

from markupsafe import Markup

from conversations import decide, states
from conversations.core import Intent, Snapshot, Wrote
from conversations.states import State, encode
from locales.language import Language
from storage import people
from storage.load import Moment, load
from tests.conversations.walking import NOW, Walker
from tests.walker.acts import Act, Presses, PressesOld, Sends, TypesUnseeing, expected, odd
from tests.walker.before import Before
from tests.walker.memory import Memory
from tests.walker.past import ME, Past
from tests.walker.scenarios import SCENARIOS, START, Scenario
from tests.walker.sights import Sight, see, standing
from tests.walker.voices import Heard, Said

CHANGED = "This has changed meanwhile; here is how it stands now."
"""What `turn` itself says to a press on an old card."""


@dataclass(eq=False)
class Node:
    """A screen that is gone on from, and how to get there: the scenario's start, then the acts."""

    scenario: Scenario
    path: tuple[Act, ...]
    sight: Sight
    walker: Walker
    image: bytes = b""

    @property
    def state(self) -> State:
        """Where it is."""
        return self.sight.state


@dataclass(frozen=True, eq=False)
class Edge:
    """An act at a node, and what was seen after it.

    Attributes:
        toasts: What was answered, in each language.
        toast: The messages it is made of.
        twice: Whether the same press again left every row as it was; None where that was not tried.
    """

    node: Node
    act: Act
    sight: Sight
    toasts: Mapping[Language, Markup]
    toast: frozenset[Said]
    twice: bool | None
    expected: bool


@dataclass
class Walk:
    """All that was walked.

    Attributes:
        sights: By encoded state, the turn's own token, text, and what the person has.
        failures: What raised, or answered otherwise than `decide` does.
        seconds: Of CPU that it took.
    """

    nodes: list[Node] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    sights: dict[tuple[str, str, str, tuple[str, ...]], Sight] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def leading(self) -> Iterator[Edge]:
        """What the buttons and the accepted texts do: no command, nothing odd."""
        return (edge for edge in self.edges if edge.expected and edge.act != Sends(START))

    def nearest(self, tag: str) -> Node:
        """The node with this state that takes the fewest acts.

        Raises:
            LookupError: No scenario leads there.
        """
        found = [node for node in self.nodes if node.state.tag == tag]
        if not found:
            raise LookupError(f"no walk reaches {tag!r}: give tests/walker/scenarios.py a scenario that leads there")
        return min(found, key=lambda node: len(node.path))


@cache
def walked() -> Walk:
    """The walk, once a process."""
    began, usual = time.process_time(), gc.get_threshold()
    gc.set_threshold(100_000, 20, 100)  # all that it makes is kept: looking for garbage costs a twentieth and finds none
    walk = _Walking().all()
    gc.set_threshold(*usual)
    walk.seconds = time.process_time() - began
    return walk


class _Walking:
    """The walk while it goes on."""

    def __init__(self) -> None:
        self.memory = Memory()
        self.walk = Walk()
        self._before = Before()
        self._known: set[object] = set()
        self._odd: set[object] = set()
        self._pressed_twice: set[object] = set()
        self._queue: deque[Node] = deque()

    def all(self) -> Walk:
        """From every scenario until nothing new comes."""
        empty = self.memory.image()
        for scenario in SCENARIOS:
            self.memory.put_back(empty)
            self._arrive(scenario)
        while self._queue:
            node = self._queue.popleft()
            self._from(node)
            node.image = b""  # four hundred of them would be 200 MB
        self.memory.database.close()
        return self.walk

    def _arrive(self, scenario: Scenario) -> None:
        walker = arrived(scenario, self.memory.database)
        sight = self._seen(walker)
        self._known |= sight.features
        self._queue.append(Node(scenario, (), sight, walker, self.memory.image()))

    def _from(self, node: Node) -> None:
        self.walk.nodes.append(node)
        self._before = Before()
        self.memory.put_back(node.image)
        card, snapshot = node.sight.cards[Language.EN], self._snapshot(node)
        for act in expected(card):
            self._act(node, act, snapshot, is_expected=True)
        if (kind := (node.state.tag, card.accepts)) not in self._odd:
            self._odd.add(kind)
            for act in odd(card):
                self._act(node, act, snapshot, is_expected=False)

    def _snapshot(self, node: Node) -> Snapshot:
        """What `decide` knows there."""
        with self.memory.database.reading() as connection:
            met = people.by_telegram_id(connection, node.walker.telegram_id)
            assert met is not None
            return load(connection, met.person, node.state, Moment(NOW, NOW.date(), UUID(int=1)))[1]

    def _act(self, node: Node, act: Act, snapshot: Snapshot, *, is_expected: bool) -> None:
        self.memory.put_back(node.image)
        walker = copy(node.walker)
        data = walker.data(act.index) if isinstance(act, Presses) else None
        message = walker.message
        answers, said = answered(node.state, intent(node, act), snapshot)
        try:
            with self._before.known():
                taken = act.do(walker)
        except Exception as error:
            self.walk.failures.append(f"{act} at {node.state}, {node.scenario.name}, after {node.path}: {error!r}")
            return
        if (taken.toast or "") != answers.get(snapshot.person.language, ""):
            self.walk.failures.append(f"{act} at {node.state}: {taken.toast!r} was answered, not {answers}")
        sight = self._seen(walker)
        if new := sight.features - self._known:
            self._known |= new
            self._queue.append(Node(node.scenario, (*node.path, act), sight, copy(walker), self.memory.image()))
        twice = self._changes_nothing(walker, message, data) if data and self._is_new(node, act) else None
        self.walk.edges.append(Edge(node, act, sight, answers, said, twice, is_expected))

    def _is_new(self, node: Node, act: Presses) -> bool:
        """Whether no button of this kind was pressed twice yet, in this state and programme."""
        pressed = (node.state.tag, node.sight.programme, node.sight.credit, node.sight.kinds[act.index])
        new = pressed not in self._pressed_twice
        self._pressed_twice.add(pressed)
        return new

    def _changes_nothing(self, walker: Walker, message: int, data: str) -> bool:
        before = self.memory.rows()
        walker.presses_data(message, data)
        return self.memory.rows() == before

    def _seen(self, walker: Walker) -> Sight:
        """What the person sees; who had everything about them deleted comes back as a stranger first."""
        with self.memory.database.reading() as connection:
            if met := people.by_telegram_id(connection, walker.telegram_id):
                state = states.decode(met.state)
                key = (encode(state), walker.plan.token, str(walker.card.written()), standing(connection, met.person))
                if key not in self.walk.sights:
                    self.walk.sights[key] = see(connection, met, state)
                return self.walk.sights[key]
        walker.sends(START)
        return self._seen(walker)


def arrived(scenario: Scenario, database) -> Walker:
    """Someone at the door of a scenario, after the first thing that they do."""
    if scenario.past is not None:
        with database.writing() as connection:
            scenario.past(Past(connection, scenario.language))
    walker = Walker(database, ME, scenario.language)
    walker.sends(scenario.first)
    return walker


def answered(state: State, intent: Intent | None, snapshot: Snapshot) -> tuple[dict[Language, Markup], frozenset[Said]]:
    """What is answered in each language, worked out apart from the turn; `intent` is None for a press on an old card."""
    answers, said = {}, frozenset[Said]()
    for language in Language:
        say = Heard(language)
        toast = say(CHANGED) if intent is None else decide(state, intent, snapshot, say).toast
        if toast is not None:
            answers[language], said = toast, say.said_in(toast)
    return answers, said


def intent(node: Node, act: Act) -> Intent | None:
    """What the act means to `decide`; None for a press on an old card."""
    match act:
        case Presses(index):
            return node.sight.cards[Language.EN].touches()[index].intent
        case Sends(meant):
            return meant
        case TypesUnseeing(text):
            return Wrote(text, fresh=False)
        case PressesOld():
            return None
