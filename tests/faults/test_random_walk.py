"""Three people press and type at random while the bot is killed five times: nothing is lost, everything is answered.

What must happen is worked out beside the bot, from what was on the screen, by the pure core; the journal and the tables must
then say the same, each thing once.
"""

import asyncio
import os
from collections import Counter
from dataclasses import dataclass, field
from random import Random
from typing import Any

import pytest

from bot.turn import Screen
from conversations import decide, events
from conversations.core import Attached, Command, Decision, Intent, Wrote
from conversations.criterion import GiveAnswer
from conversations.model.file import File, FileKind
from conversations.states import State
from locales.say import voice
from storage import tables
from storage.load import load
from tests.faults.process import ProcessStage
from tests.stage import Visitor, moment_now

PEOPLE, ROUNDS, KILLS = 3, 100, 5
WAYS = (("sqlite", "webhook"), ("postgresql", "polling"), ("sqlite", "polling"), ("postgresql", "webhook"))
WALKS = [(*WAYS[seed % len(WAYS)], seed) for seed in range(int(os.environ.get("WALKS", "2")))]
"""Two walks in every run, one on each database and each way of getting updates; WALKS=40 for a long evening."""

SHORT_ANSWERS = ("ja", "nee", "en partie", "not yet", "eerst nagaan", "sans objet", "voka limburg", "12")
COMMANDS = ("/start", "/start", "/language", "/help", "/nothing")


@dataclass
class Kept:
    """What must be stored, by all that was acknowledged."""

    answers: dict[tuple[Any, str], tuple[str, int]] = field(default_factory=dict)
    notes: Counter[str] = field(default_factory=Counter)
    files: Counter[str] = field(default_factory=Counter)

    def add(self, happened: tuple[events.Event, ...]) -> None:
        """Takes in what happened in one turn."""
        for event in happened:
            match event:
                case events.AnswerGiven(assessment, criterion, credit):
                    _, revision = self.answers.get((assessment, criterion), ("", 0))
                    self.answers[assessment, criterion] = (credit, revision + 1)
                case events.NoteAdded(_, _, text) | events.NoteReplaced(_, _, text):
                    self.notes[text] += 1
                case events.EvidenceAdded(criterion=criterion):
                    self.files[criterion] += 1
                case events.EvidenceRemoved():
                    self.files["taken away"] += 1


@dataclass(repr=False)
class Act:
    """What a person does, what was on the screen, and what it may mean."""

    before: Screen
    meanings: tuple[Intent | None, ...]
    button: int | str | None = None
    words: str = ""
    file: str = ""
    messages: int = 0

    def __repr__(self) -> str:
        return f"{self.button if self.button is not None else self.words or self.file!r} at {self.before.state}: {self.meanings}"

    def decisions(self) -> list[Decision]:
        """All that may come of it."""
        say = voice(self.before.snapshot.person.language)
        return [
            Decision(self.before.state) if meaning is None else decide(self.before.state, meaning, self.before.snapshot, say)
            for meaning in self.meanings
        ]


class Walker:
    """One person who does something at random."""

    def __init__(self, visitor: Visitor, chance: Random, name: str) -> None:
        self.visitor, self.chance, self.name = visitor, chance, name
        self.journal = 0
        self.old: list[tuple[str, Any]] = []

    def choose(self, number: int, *, sure: bool) -> Act:
        """The next act; `sure`: the person's card is known to have been seen."""
        before = self.visitor.rendered
        touches = before.card.touches()
        answers = [place for place, touch in enumerate(touches) if isinstance(touch.intent, GiveAnswer)]
        kinds = ("answer", "onward", "button", "short", "note", "file", "command", "old")
        lost = touches and not answers  # the first button leads on; there are many other doors
        weights = (40 if answers else 0, 30 if lost else 0, 30, 15, 10, 8, 5, 2 if self.old else 0)
        match self.chance.choices(kinds, weights)[0]:
            case "answer":
                place = self.chance.choice(answers)
                return Act(before, (touches[place].intent,), button=place)
            case "onward":
                return Act(before, (touches[0].intent,), button=0)
            case "button" if touches:
                place = self.chance.randrange(len(touches))
                return Act(before, (touches[place].intent,), button=place)
            case "old" if self.old[0][0].rpartition(".")[2] != before.token:
                return Act(before, (None,), button=self.old[0][0])
            case "note":
                return self._typed(before, f"{self.name} schrijft nota {number}", sure=sure)
            case "file":
                name = f"{self.name}-{number}.pdf"
                file = File(name, name, FileKind.DOCUMENT, name, "application/pdf", 10)
                return Act(before, (Attached(file),), file=name)
            case "command":
                words = self.chance.choice(COMMANDS)
                return Act(before, (Command(words[1:]),), words=words)
            case _:
                return self._typed(before, self.chance.choice(SHORT_ANSWERS), sure=sure)

    def _typed(self, before: Screen, words: str, *, sure: bool) -> Act:
        fresh = (True,) if sure else (True, False)
        return Act(before, tuple(Wrote(words, fresh=one) for one in fresh), words=words)

    async def act(self, act: Act) -> None:
        """Does it, without waiting for what comes of it."""
        person = self.visitor.person
        act.messages = len(self.visitor.sent)
        if isinstance(act.button, int):
            self.old.append((self.visitor.data(act.button), self.visitor.card))
            self.old = self.old[-10:]
            await person.press(act.button)
        elif isinstance(act.button, str):
            await person.press_data(act.button, self.visitor.card)
        elif act.file:
            await person.send_document(act.file, 10)
        else:
            await person.say(act.words)

    def happened(self) -> list[str]:
        """What the journal says of the person since the last time."""
        rows = self.visitor.stage.records.rows(tables.journal, person_id=self.visitor.row.id)
        fresh = [row for row in rows if row.id > self.journal]
        self.journal = max([self.journal, *(row.id for row in fresh)])
        return [row.what for row in fresh]

    def is_where(self, decision: Decision) -> bool:
        """Whether the person is where the decision leads."""
        place, to = self.visitor.place, decision.state
        if any(isinstance(event, events.AssessmentOpened) for event in decision.events):
            return without_id(place) == without_id(to)
        with self.visitor.stage.records.database.reading() as connection:
            return place == load(connection, self.visitor.rendered.snapshot.person, to, moment_now())[0]


def without_id(state: State) -> tuple[Any, ...]:
    """A state without the id of its assessment."""
    return (state.tag, getattr(state, "criterion", None), getattr(state, "fact", None))


@pytest.fixture
def stage(killable: ProcessStage) -> ProcessStage:
    """A stage whose bot is a process."""
    return killable


@pytest.mark.parametrize(("kind", "mode", "seed"), WALKS)
async def test_three_hundred_random_touches_with_five_kills_lose_nothing_and_are_all_answered(
    stage: ProcessStage, seed: int
) -> None:
    chance, kept = Random(seed), Kept()
    walkers = [Walker(await stage.person("nl", name), chance, name) for name in ("Anna", "Bram", "Cato")]
    for walker in walkers:
        await walker.visitor.says("/start")
    deadly = set(chance.sample(range(5, ROUNDS), KILLS))
    shaken = False

    for number in range(ROUNDS):
        kill = number in deadly
        acts = [walker.choose(number, sure=not (kill or shaken)) for walker in walkers]
        for walker, act in zip(walkers, acts, strict=True):
            await walker.act(act)
        if kill:
            await asyncio.sleep(chance.uniform(0, 0.05))
            await stage.kill()
            await stage.start()
        await stage.settled(15)
        shaken = kill

        for walker, act in zip(walkers, acts, strict=True):
            told = f"round {number}, {walker.name}, killed {kill}: {act}"
            happened = walker.happened()
            fitting = [one for one in act.decisions() if [type(event).__name__ for event in one.events] == happened]
            assert fitting, f"{told}\nhappened: {happened}"
            assert any(walker.is_where(one) for one in fitting), f"{told}\nplace: {walker.visitor.place}"
            assert walker.visitor.sees_the_truth(), told
            if act.button is None:
                answered = len(walker.visitor.sent) > act.messages
                assert answered, f"{told}\nno answer"
            kept.add(fitting[0].events)
        assert not stage.unanswered(), number

    assert_stored(stage, kept)
    assert sum(revision for _, revision in kept.answers.values()) > 30, "the walk answered too little to tell anything"


def assert_stored(stage: ProcessStage, kept: Kept) -> None:
    """The tables hold what must be kept, each thing once."""
    answers = stage.records.rows(tables.answers)
    credits_ = {answer.criterion: [] for answer in answers}
    for answer in answers:
        credits_[answer.criterion].append((answer.credit, answer.revision))
    wanted = {criterion: [] for _, criterion in kept.answers}
    for (_, criterion), given in kept.answers.items():
        wanted[criterion].append(given)
    assert {one: sorted(given) for one, given in credits_.items()} == {one: sorted(given) for one, given in wanted.items()}
    assert Counter(note.text for note in stage.records.rows(tables.notes)) == kept.notes
    added = sum(count for criterion, count in kept.files.items() if criterion != "taken away")
    assert stage.records.count(tables.evidence) == added - kept.files["taken away"]
    assert stage.records.count(tables.seen_updates, failed=None) == PEOPLE * (ROUNDS + 1)
