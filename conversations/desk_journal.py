"""The journal as administrators read it: who did what and when, of all, of one chamber, of one person."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from markupsafe import Markup

from conversations import states
from conversations.chamber_text import place, short_name
from conversations.core import Card, Decision, Go, Intent, Role, Row, Snapshot, Touch, Wrote
from conversations.desk_parts import NAMES, do_you_mean, to_desk
from conversations.journal_text import Line, told
from conversations.model.folding import words
from conversations.model.matching import Register
from conversations.parts import beside, bold, lines, paragraphs, shortened
from conversations.scope import found_by
from locales.say import Say

TYPED = (*NAMES, Wrote("peeters"))
"""Samples of what may be typed: the name of a chamber, or of a person."""

SHOWN = 5
"""People that a typed name may mean, at most."""

READ = 300
"""Characters that are read of a typed name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalSnapshot(Snapshot):
    """What an administrator reads.

    Attributes:
        people: Everyone's name, by id.
        lines: Those of the page, the newest first.
        page: The page that exists nearest to the one asked for, from 0.
        more: There are older lines.
    """

    register: Register
    people: Mapping[int, str]
    lines: tuple[Line, ...] = ()
    page: int = 0
    more: bool = False


def may_be_at(state: states.JournalState, snapshot: JournalSnapshot) -> bool:
    """Administrators, where there is such a chamber or person."""
    if snapshot.person.role is not Role.ADMIN:
        return False
    match state:
        case states.JournalOfChamber(chamber):
            return chamber in snapshot.register.chambers
        case states.JournalOfPerson(person):
            return person in snapshot.people
        case _:
            return True


def decide(state: states.JournalState, intent: Intent, snapshot: JournalSnapshot, say: Say) -> Decision:
    """The typed name of a chamber or of a person: theirs alone."""
    match intent:
        case Wrote(typed):
            hits, people = found_by(snapshot.person, typed, snapshot.register), tuple(_named(typed, snapshot.people))
            if hits.sure and not people:
                return Decision(states.JournalOfChamber(hits.sure))
            if len(people) == 1 and not hits.chambers:
                return Decision(states.JournalOfPerson(people[0]))
            return Decision(states.JournalFound(hits.chambers, people[:SHOWN]))
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def _named(typed: str, people: Mapping[int, str]) -> Iterator[int]:
    """The people in whose name a word begins with each typed word."""
    said = words(typed[:READ])
    for id_, name in people.items():
        own = words(name)
        if said and all(any(word.startswith(one) for word in own) for one in said):
            yield id_


def render(state: states.JournalState, snapshot: JournalSnapshot, say: Say) -> Card:
    """A page of the journal, or whose it may be."""
    match state:
        case states.Journal():
            text = say("Who did what, the newest first. Answers, notes and files are never told.")
            turn = _turn(snapshot, states.Journal(snapshot.page - 1), states.Journal(snapshot.page + 1))
            return _page(text, (*turn, (to_desk(say),)), snapshot, say)
        case states.JournalOfChamber(chamber):
            of = bold(say.of(snapshot.register.chambers[chamber].names))
            at = snapshot.page
            turn = _turn(snapshot, states.JournalOfChamber(chamber, at - 1), states.JournalOfChamber(chamber, at + 1))
            people: Row = (Touch(say("The people of this chamber"), Go(states.DeskChamber(chamber))),)
            return _page(of, (*turn, people, *_up(say)), snapshot, say, names_chamber=False)
        case states.JournalOfPerson(person):
            of = bold(snapshot.people[person])
            at = snapshot.page
            turn = _turn(snapshot, states.JournalOfPerson(person, at - 1), states.JournalOfPerson(person, at + 1))
            return _page(of, (*turn, *_up(say)), snapshot, say)
        case states.JournalFound():
            return _found(state, snapshot, say)


def _page(of: Markup, rows: tuple[Row, ...], snapshot: JournalSnapshot, say: Say, *, names_chamber: bool = True) -> Card:
    days = [
        lines(bold(say.date(day)), *(told(line, say, names_chamber=names_chamber) for line in of_the_day))
        for day, of_the_day in groupby(snapshot.lines, _day)
    ]
    nothing = None if days else say("Nothing stands here yet.")
    hint = say("Type the name of a chamber or of a person to read theirs alone.")
    return Card(text=paragraphs(say("<b>Journal</b>"), of, *days, nothing, hint), rows=rows, accepts=TYPED)


def _day(line: Line) -> date:
    return line.at.date()


def _turn(snapshot: JournalSnapshot, newer: states.JournalState, older: states.JournalState) -> tuple[Row, ...]:
    """The ‹ › row: how many pages there are is not counted."""
    row: Row = ()
    if snapshot.page:
        row += (Touch(Markup("‹"), Go(newer)),)
    if snapshot.more:
        row += (Touch(Markup("›"), Go(older)),)
    return (row,) if row else ()


def _up(say: Say) -> tuple[Row, ...]:
    return ((Touch(say("‹ Whole journal"), Go(states.Journal())),),)


def _found(state: states.JournalFound, snapshot: JournalSnapshot, say: Say) -> Card:
    known = snapshot.register.chambers
    chambers = [known[id_] for id_ in state.chambers if id_ in known]
    people = [id_ for id_ in state.people if id_ in snapshot.people]
    if chambers or people:
        text = do_you_mean(chambers or people, say)
    else:
        text = paragraphs(
            say("<b>We find no chamber and no person by that name.</b>"),
            say("Type it another way: a first or last name, a town, a country."),
        )
    persons = tuple(
        (Touch(Markup.escape(shortened(snapshot.people[id_], 44)), Go(states.JournalOfPerson(id_))),) for id_ in people
    )
    of = tuple((Touch(beside(short_name(one, say), place(one, say)), Go(states.JournalOfChamber(one.id))),) for one in chambers)
    return Card(text=text, rows=(*persons, *of, *_up(say)), accepts=TYPED)
