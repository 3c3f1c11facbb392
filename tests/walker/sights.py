"""What is seen at a state: its card in every language, what it says, and what its buttons mean."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import timedelta
from enum import Enum
from typing import Any
from uuid import UUID

from markupsafe import Markup
from sqlalchemy import Connection

from conversations import render
from conversations.assessment import AssessmentSnapshot
from conversations.core import Attached, Card, Go, Person, Touch, Wrote, token
from conversations.model.programme import ProgrammeId
from conversations.states import State
from locales.language import Language
from storage.assessments import open_to
from storage.load import Moment, load
from storage.people import Met
from tests.conversations.walking import NOW
from tests.walker.voices import Heard, Said, Unfilled

AN_HOUR_LATER = Moment(NOW + timedelta(hours=1), NOW.date(), UUID(int=1 << 100))
"""Another moment than the turn's, with another `fresh_id`: a card must have the same token then."""

ENTRY = "one of the list"
"""What a button is called whose label is an entry: a criterion, a chamber, a file."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What a button means, whatever it is about.

    Attributes:
        intent: The intent's name.
        to: The tag of the state where a `Go` leads; "back" for the way out of a side room.
        values: The intent's choices: a credit, a language, yes or no.
        label: The English label with its placeholders.
    """

    intent: str
    to: str
    values: tuple[str, ...]
    label: str


@dataclass(frozen=True)
class Sight:
    """A state as a person sees it, an hour after they came there.

    Attributes:
        cards: The card in each language, its text written.
        tokens: Of those cards; one, unless something is wrong.
        said: The messages that the card is made of.
        kinds: What each touch means, in their order.
        programme: Of the assessment that is shown.
        credit: Of the criterion that is shown.
        own: Where no assessment is shown: which ones the person may see, and whether they represent a chamber.
    """

    state: State
    cards: Mapping[Language, Card]
    tokens: frozenset[str]
    said: frozenset[Said]
    kinds: tuple[Kind, ...]
    programme: ProgrammeId | None
    credit: str | None
    own: tuple[str, ...]

    @property
    def accepts(self) -> tuple[Wrote | Attached, ...]:
        """What may be typed or sent here."""
        return self.cards[Language.EN].accepts

    @property
    def features(self) -> frozenset[tuple[Any, ...]]:
        """What makes the screen worth a closer look: the walk goes on from every screen that has a new one."""
        tag, programme = self.state.tag, self.programme
        of_buttons = {(tag, programme, kind) for kind in self.kinds}
        of_words = {(tag, said) for said in self.said}
        return frozenset(
            {
                (tag, programme, frozenset(self.kinds)),
                (tag, programme, self.credit),
                (tag, self.own),
                (tag, self.accepts),
                *of_buttons,
                *of_words,
            }
        )


def see(connection: Connection, met: Met, state: State) -> Sight:
    """The state, loaded and rendered anew in every language."""
    state, snapshot = load(connection, met.person, state, AN_HOUR_LATER)
    cards, said = {}, frozenset[Said]()
    for language in Language:
        say = Heard(language)
        card = render(state, snapshot, say)
        cards[language] = Card(text=card.written(), rows=card.rows, accepts=card.accepts)
        said |= say.said_in(*wordings(card))
    labels = {touch.intent: touch.label for touch in render(state, snapshot, Unfilled()).touches()}
    at = snapshot if isinstance(snapshot, AssessmentSnapshot) else None
    criterion = getattr(state, "criterion", "")
    return Sight(
        state=state,
        cards=cards,
        tokens=frozenset(token(state, card) for card in cards.values()),
        said=said,
        kinds=tuple(kind(touch, labels.get(touch.intent, touch.label), state) for touch in cards[Language.EN].touches()),
        programme=at.programme.id if at else None,
        credit=at.answers.get(criterion) if at else None,
        own=() if at else standing(connection, met.person),
    )


def standing(connection: Connection, person: Person) -> tuple[str, ...]:
    """What the person has, on which the outcome of a button may hang though no card shows it."""
    opened = sorted(f"{kept.programme} {kept.owner.chamber or 'trial'}" for kept, _ in open_to(connection, person))
    return (person.chamber or "", *opened)


def wordings(card: Card) -> Iterator[str]:
    """All that is read on a card, as Telegram's HTML."""
    yield card.written()
    yield from (button.label for row in card.rows for button in row)


def kind(touch: Touch, words: Markup, state: State) -> Kind:
    """What a button means; `words` is its label as `Unfilled` says it."""
    to = ""
    if isinstance(touch.intent, Go):
        to = "back" if touch.intent.to == getattr(state, "back", None) else touch.intent.to.tag
    given = (getattr(touch.intent, field.name) for field in fields(touch.intent))  # type: ignore[arg-type]  # every intent is a dataclass
    values = tuple(str(value) for value in given if isinstance(value, Enum | bool))
    return Kind(type(touch.intent).__name__, to, values, label(words))


def label(words: Markup) -> str:
    """The label without the mark of the chosen answer."""
    return ENTRY if "…" in words else re.sub(r"^✓ ", "", words.striptags())
