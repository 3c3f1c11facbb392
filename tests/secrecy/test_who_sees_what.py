"""Nobody sees what is not theirs: every state, with every id that is there, to everybody, in three languages."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from conversations import decide, render, states
from conversations.core import Attachment, Card, Copy, Intent, Link, Snapshot, Stored
from conversations.model.handover import handover_code
from conversations.model.invitation import code_of
from conversations.states import State
from locales.language import Language
from locales.say import voice
from storage import load as loading
from storage.database import Database
from storage.load import load
from tests.secrecy.marked import (
    ABROAD,
    CHAMBERS,
    FEDERATION,
    KINDS,
    LOCAL,
    MOMENT,
    OWNERS,
    REPRESENTATIVES,
    SECRET,
    SECRETS,
    SUBMITTED,
    VIEWERS,
    Marked,
    marked,
    word,
)
from tests.secrecy.places import KINDS as STATES
from tests.secrecy.places import asked_for, places

CODES = {code(secret): word("code", maker) for maker, secret in SECRETS.items() for code in (code_of, handover_code)}
"""A code of a link stands for a secret of whoever made it."""


def insiders(owner: str) -> set[str]:
    """Who works on the owner's assessment as a whole."""
    return {owner} if owner not in CHAMBERS else {who for who, chamber in REPRESENTATIVES.items() if chamber == owner}


def concerned(owner: str) -> set[str]:
    """Whose work at the Federation the owner is."""
    return {"staff", "admin"} if KINDS[owner] is LOCAL else set(FEDERATION)


def may_see(what: str, whose: str) -> set[str]:
    """Who may see such a word of someone: journeys.md, in a table of its own."""
    match what.removeprefix("held"):
        case "note" | "reason" | "file" | "caption":
            held = {"holder"} if whose == "ld" else set()
            return insiders(whose) | held | (concerned(whose) if whose in SUBMITTED else set())
        case "further" | "furtherfile":
            return insiders(whose) | (concerned(whose) if whose in SUBMITTED else set())
        case "since" | "sincefile" | "answered":
            return insiders(whose)
        case "enquiry" | "reply" | "unanswered" | "asked":
            return insiders(whose) | concerned(whose)
        case "decision" | "condition":
            return concerned(whose) | (insiders(whose) if whose == "lr" else set())
        case "unsent" | "code":
            return {whose}
        case "published":
            return set(VIEWERS)
        case "round":
            return {"staff", "admin"} if whose == "rl" else set(FEDERATION)
        case "title" | "text" | "place":
            told = {who for who, chamber in REPRESENTATIVES.items() if KINDS[chamber] is LOCAL} | {"former"}
            return {"admin"} | (told if whose == "nl" else set())
        case "replynote":
            return {whose, "admin"}
        case "name":
            return may_know(whose)
    raise AssertionError(f"who may see {what} of {whose}?")


def may_know(name: str) -> set[str]:
    """Who may know somebody's name: colleagues, the staff concerned, administrators; the Federation's own know each other."""
    match name:
        case "staff" | "abroad":
            written_to = [owner for owner in OWNERS if KINDS[owner] is (LOCAL if name == "staff" else ABROAD)]
            return set(FEDERATION).union(*map(insiders, written_to))
        case "admin":
            return set(FEDERATION)
        case "asksl":
            return {"staff", "admin"}
        case "asksa":
            return set(FEDERATION)
        case "holder":
            return {name, "admin"} | insiders("ld")
        case "former":
            return {name, "admin"}
        case "anna" | "bram":
            return {name} | concerned(name)
        case _:
            chamber = REPRESENTATIVES[name]
            return insiders(chamber) | concerned(chamber) | ({"holder"} if chamber == "ld" else set())


def is_on_a_link(state: State, what: str, whose: str) -> bool:
    """Whoever opens the link of a principle handed over reads who made it."""
    return isinstance(state, states.AtHandover) and (what, whose) == ("name", "ofld")


@dataclass
class Sight:
    """What one person saw at one place."""

    viewer: str
    state: State
    words: str

    def seen(self) -> set[tuple[str, str]]:
        found = SECRET.findall(self.words)
        return set(found) | {tuple(SECRET.findall(name)[0]) for code, name in CODES.items() if code in self.words}


def shown(card: Card) -> Iterator[str]:
    """All that a card shows, and what is copied, opened and attached."""
    yield card.written()
    for button in (button for row in card.rows for button in row):
        yield button.label
        if isinstance(button, Copy):
            yield button.text
        if isinstance(button, Link):
            yield button.url
    if card.attachment:
        yield card.attachment.name
        yield attached(card.attachment)


def attached(attachment: Attachment) -> str:
    """What a made file is made of, or where a sent one lies."""
    return attachment.file_id if isinstance(attachment, Stored) else repr(attachment.values())


def intents(card: Card) -> Iterator[Intent]:
    """What may be pressed, typed and sent there."""
    yield from (touch.intent for touch in card.touches())
    yield from card.accepts


def toasts(state: State, card: Card, snapshot: Snapshot, language: Language) -> Iterator[str]:
    say = voice(language)
    for intent in intents(card):
        if toast := decide(state, intent, snapshot, say).toast:
            yield toast


def sights(house: Marked) -> Iterator[Sight]:
    """Everybody at every place where they may be."""
    everywhere = places(house)
    for viewer in VIEWERS:
        person = house.people[viewer]
        for state in asked_for(everywhere, viewer):
            loaded, snapshot = load(house.connection, person, state, MOMENT)
            if loaded != state:
                continue
            for language in Language:
                card = render(state, snapshot, voice(language))
                yield Sight(viewer, state, "\n".join(shown(card)))
            yield Sight(viewer, state, "\n".join(toasts(state, card, snapshot, person.language)))


@pytest.fixture(scope="module")
def seen(migrated_sqlite: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Sight]:
    """All that there is to see, once for all tests of this file."""
    import shutil

    file = shutil.copy(migrated_sqlite, tmp_path_factory.mktemp("secrecy") / "marked.sqlite")
    database = Database(f"sqlite:///{file}")
    home = loading._home
    with database.writing() as connection:
        house = marked(connection)
        # most places are not theirs: the front page that they get there is the same each time
        at_home = {person.id: home(connection, person, MOMENT) for person in house.people.values()}
        loading._home = lambda _connection, person, _moment: at_home[person.id]
        try:
            found = list(sights(house))
        finally:
            loading._home = home
    database.close()
    return found


def test_nobody_sees_what_is_not_theirs(seen: list[Sight]) -> None:
    wrong = Counter(
        f"{sight.viewer} sees {what} of {whose} at {type(sight.state).__name__}"
        for sight in seen
        for what, whose in sight.seen()
        if sight.viewer not in may_see(what, whose) and not is_on_a_link(sight.state, what, whose)
    )

    assert not wrong, "\n".join(map(str, sorted(wrong.items())))


def test_every_secret_is_shown_to_somebody(seen: list[Sight]) -> None:
    """What nobody ever sees would be kept secret by a card that is broken."""
    found = {one for sight in seen for one in sight.seen()}

    missing = {(what, whose) for what in OF_EVERYONE for whose in OWNERS} - found
    missing |= {(what, whose) for what in OF_FILES for whose in SUBMITTED} - found
    missing |= {("name", who) for who in VIEWERS} - found
    missing |= {("code", who) for who in SECRETS} - found
    missing |= {
        ("round", "rl"),
        ("round", "ra"),
        ("title", "nd"),
        ("text", "nl"),
        ("replynote", "ofls"),
        ("published", "ls"),
    } - found
    assert not missing, sorted(missing)


OF_EVERYONE = ("note", "reason", "file", "heldfile", "further", "furtherfile", "enquiry", "unanswered", "reply")
OF_FILES = ("since", "sincefile", "heldsincefile", "asked", "answered")


def test_most_kinds_of_state_are_seen_by_somebody(seen: list[Sight]) -> None:
    """A kind that nobody may see here is not looked at; give `marked.py` what it shows."""
    unseen = {kind.__name__ for kind in STATES} - {type(sight.state).__name__ for sight in seen}

    assert unseen <= SHOW_NOTHING_HERE


SHOW_NOTHING_HERE = {"AccessDecided", "NoticeCalledOff", "NoticeChanged", "NoticeFile", "PreviewCame", "ReportCame"}
"""A request that is decided, an event that changed or was called off, a document and its preview: they show what others show too.
A report holds nobody's words (`tests/journeys/test_reporting.py`)."""
