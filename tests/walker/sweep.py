"""Every card of every criterion, principle, fact and chamber, without walking: the addresses are put together and seen."""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any, get_args
from uuid import UUID

from conversations.model.answers import Credit
from conversations.model.programme import Programme, ProgrammeId
from conversations.model.routing import Question
from conversations.states import State
from locales.language import Language
from storage import people, programmes
from tests.walker.lives import LONG, MET, always, but
from tests.walker.memory import Memory
from tests.walker.past import ME, Past
from tests.walker.sights import Sight, see

OPTIONAL = {"tag", "page", "back"}
"""Fields that every address can do without."""


def all_states() -> tuple[type[State], ...]:
    """The union, read from the code: a state added there must be reached by the walk."""
    union, *_ = get_args(State)
    return get_args(union)


def addresses(values: Mapping[str, list[Any]]) -> Iterator[State]:
    """Every state whose ids are all known, with each id that there is; the first page and one too far."""
    for kind in all_states():
        needed = [field.name for field in fields(kind) if field.name not in OPTIONAL]
        varied = [name for name in needed if name != "assessment"]
        if not needed or len(varied) > 1 or not all(name in values for name in needed):
            continue
        own = {"assessment": values["assessment"][0]} if "assessment" in needed else {}
        pages = [{}, {"page": 99}] if "page" in kind.__dataclass_fields__ and "criterion" not in varied else [{}]
        for value in values[varied[0]] if varied else [None]:
            for page in pages:
                yield kind(**own, **({varied[0]: value} if varied else {}), **page)


def swept() -> Iterator[Sight]:
    """Each programme three times: nothing answered; all denied, with reasons, notes and files; all met but what is essential."""
    memory = Memory()
    empty = memory.image()
    for id_ in ProgrammeId:
        for tell in (_nothing, _everything, _essentials_open):
            once = {"chamber": [], "number": []} if (id_, tell) != (ProgrammeId.LOCAL, _nothing) else {}
            memory.put_back(empty)
            with memory.database.writing() as connection:
                tell(Past(connection, Language.NL), id_)
            with memory.database.reading() as connection:
                met = people.by_telegram_id(connection, ME)
                assert met is not None
                register = {"chamber": list(programmes.register(connection).chambers), "number": list(Question)}
                for state in addresses(_ids(programmes.newest(connection)[id_]) | register | once):
                    yield see(connection, met, state)
    memory.database.close()


def _ids(programme: Programme) -> dict[str, list[Any]]:
    return {
        "assessment": [UUID(int=1)],
        "criterion": [criterion.id for criterion in programme.criteria],
        "principle": [principle.id for principle in programme.principles],
        "fact": [fact.id for fact in programme.facts],
    }


def _nothing(past: Past, id_: ProgrammeId) -> None:
    past.opened(id_)


def _everything(past: Past, id_: ProgrammeId) -> None:
    opened = past.opened(id_).facts(value=True).answered(always(Credit.NOT_APPLICABLE), reason=LONG)
    for criterion in opened.programme.criteria:
        opened.noted(criterion, LONG).filed(criterion, 9)


def _essentials_open(past: Past, id_: ProgrammeId) -> None:
    past.opened(id_).facts(value=False).answered(but(lambda one: one.essential, Credit.FIND_OUT, MET))
