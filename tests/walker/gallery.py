"""What is to be read of the walk: each distinct screen once, each distinct answer once, and the messages that neither showed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from markupsafe import Markup

from conversations.core import Attached, Card, Command, SentStrange, Wrote
from conversations.parts import shortened
from conversations.states import State
from locales.catalogues import template
from locales.language import Language
from locales.say import catalogue
from tests.walker.acts import Act, Presses, PressesOld, Sends, TypesUnseeing
from tests.walker.sights import Sight
from tests.walker.sweep import all_states
from tests.walker.voices import MANY, ONE, Said
from tests.walker.walk import Edge, Walk

Three = Mapping[Language, Markup]


@dataclass(frozen=True)
class Screen:
    """One row: the card in each language, and in whose walk it was seen."""

    sight: Sight
    seen_by: str

    def card(self, language: Language) -> Card:
        """The card."""
        return self.sight.cards[language]


@dataclass(frozen=True)
class Answer:
    """One row: what was done at a state, and what was answered."""

    act: str
    toasts: Three
    said: frozenset[Said]


@dataclass(frozen=True)
class Unread:
    """A message, or one of its forms, that no screen and no answer showed, and the file where it stands."""

    where: str
    said: Said
    wordings: Mapping[Language, str]


class Gallery:
    """Chosen so that every message and every kind of button of every state is there, with as few screens as can be."""

    def __init__(self, walk: Walk) -> None:
        self._walk = walk

    @cached_property
    def screens(self) -> Mapping[type[State], tuple[Screen, ...]]:
        """The screens of each state, in the order of the states."""
        seen_by = {id(edge.sight): edge.node.scenario.name for edge in reversed(self._walk.edges)}
        seen_by |= {id(node.sight): node.scenario.name for node in reversed(self._walk.nodes)}
        found: dict[type[State], tuple[Screen, ...]] = {}
        for kind in all_states():
            sights = [sight for sight in self._walk.sights.values() if isinstance(sight.state, kind)]
            found[kind] = tuple(Screen(sight, seen_by[id(sight)]) for sight in fewest(sights))
        return found

    @cached_property
    def answers(self) -> Mapping[type[State], tuple[Answer, ...]]:
        """The answers of each state that no state before it gave."""
        found: dict[type[State], list[Answer]] = {kind: [] for kind in all_states()}
        shown: set[Said] = set()
        order = list(found)
        for edge in sorted(self._walk.edges, key=lambda edge: order.index(type(edge.node.state))):
            if edge.toast - shown:
                shown |= edge.toast
                found[type(edge.node.state)].append(Answer(told(edge), edge.toasts, edge.toast))
        return {kind: tuple(answers) for kind, answers in found.items()}

    @cached_property
    def unread(self) -> tuple[Unread, ...]:
        """What the catalogues hold beside."""
        read = {said for sight in self._walk.sights.values() for said in sight.said}
        read |= {said for edge in self._walk.edges for said in edge.toast}
        books = {language: catalogue(language) for language in Language}
        rows = []
        for entry in template():
            for said, place in forms_of(entry.id):
                if said not in read:
                    forms = {language: books[language].get(entry.id).string for language in Language}
                    wordings = {language: form if isinstance(form, str) else form[place] for language, form in forms.items()}
                    rows.append(Unread(", ".join(file for file, _ in entry.locations), said, wordings))
        return tuple(rows)


def forms_of(id_: str | tuple[str, str]) -> Iterator[tuple[Said, int]]:
    """The forms of a message, each with its place in the catalogue; the catalogue's own head has none."""
    if not id_:
        return
    if isinstance(id_, str):
        yield (id_, ""), 0
    else:
        yield (id_[0], ONE), 0
        yield (id_[0], MANY), 1


def fewest(sights: list[Sight]) -> Iterator[Sight]:
    """Sights that together show every message and every kind of button of their state, the richest first."""
    features = [(sight, {*sight.said, *sight.kinds}) for sight in sights]
    missing = set().union(*(has for _, has in features))
    while missing:
        sight, has = max(features, key=lambda one: len(one[1] & missing))
        missing -= has
        yield sight


def told(edge: Edge) -> str:
    """What the person did, in English."""
    return _told(edge.act, edge)


def _told(act: Act, edge: Edge) -> str:
    match act:
        case Presses(index):
            return f"presses “{edge.node.sight.kinds[index].label}”"
        case PressesOld():
            return "presses a button of an old card"
        case TypesUnseeing(text):
            return f"types “{shortened(text, 40)}” before the card was on the screen"
        case Sends(intent):
            return sent(intent)


def sent(intent: object) -> str:
    """What was typed or sent, in English."""
    match intent:
        case Wrote(text):
            return f"types “{shortened(text, 40)}”"
        case Attached(file):
            return f"sends {file.name or 'a photo'} ({file.mime}, {(file.size or 0) / 1e6:.1f} MB)"
        case Command(name, argument):
            return f"sends /{name} {argument}".rstrip()
        case SentStrange(what):
            return f"sends something {what}"
        case _:
            return str(intent)
