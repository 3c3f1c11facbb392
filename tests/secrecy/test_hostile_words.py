"""What people type is text, wherever it is taken: on both databases, at every card that takes words, whatever they are.

What is asked: no failure of ours, a card and an answer that Telegram takes, and nothing of what looks like a command obeyed.
"""

from collections import Counter
from collections.abc import Iterator

from sqlalchemy.exc import SQLAlchemyError

from bot.updates import clean, shows
from conversations import decide, render
from conversations.core import Attached, Card, Wrote
from conversations.model.file import File, FileKind
from conversations.states import State, encode
from locales.language import Language
from locales.say import voice
from storage.database import Database
from storage.load import load
from storage.record import record
from tests.secrecy.marked import MOMENT, NOW, Marked, marked
from tests.secrecy.places import places
from tests.walker.limits import refused

HOSTILE = (
    '<b>vet</b> & <a href="tg://user?id=1">x</a> <script>alert(1)</script> </b></i><!-- &lt;',
    '=HYPERLINK("http://evil.example";"klik")',
    "@SUM(A1)|+1+1|-2",
    '#import "x": * \\ $x^2$ *b* _i_ `r` <label> @label //',
    "nul\x00 escape\x1b[31m del\x7f half\ud83d",
    "\u202eslet\u202c \u2066x \u200b\u2060\ufeff\u200d",
    "'; DROP TABLE notes; -- {name} {0} %s ${x} %(a)s",
    "x\r\nATTENDEE:mailto:a@b.c\nEND:VEVENT\n\n\n",
    "javascript:alert(1)",
    "tg://resolve?domain=x",
    'https://a.be/"onclick=x<b>',
    "../../../etc/passwd",
    "a" * 4096,
    "🙂" * 2048,
    "<" * 4096,
    "9" * 400,
    "²",
    "31/12/2099",
)
FILES = tuple(
    Attached(File(name, name, FileKind.DOCUMENT, name, "application/pdf", 1), caption)
    for name, caption in (('<b>"&.pdf', "<i>"), ("=1+1.pdf", "=1+1"), ("🙂" * 200 + ".pdf", "<" * 1024), ("../../x\\y.pdf", ""))
)


VIEWERS_THERE = ("admin", "ofls", "ofld", "anna")


def where_words_are_taken(house: Marked) -> Iterator[tuple[str, State, Card]]:
    """One place of each kind, and who stands there."""
    known, tried = set[type](), Counter[type]()
    for state in places(house):
        for viewer in VIEWERS_THERE:
            if type(state) in known or tried[type(state)] == 30:
                break
            tried[type(state)] += 1
            loaded, snapshot = load(house.connection, house.people[viewer], state, MOMENT)
            if loaded == state:
                known.add(type(state))
                card = render(state, snapshot, voice(Language.NL))
                if card.accepts:
                    yield viewer, state, card


def meant(card: Card) -> Iterator[Wrote | Attached]:
    """What arrives at the conversations of what was sent."""
    if any(isinstance(sample, Wrote) for sample in card.accepts):
        yield from (Wrote(clean(text)) for text in HOSTILE if shows(clean(text)))
    if any(isinstance(sample, Attached) for sample in card.accepts):
        yield from FILES


def wrong_after(house: Marked, viewer: str, state: State, intent: Wrote | Attached) -> list[str]:
    """What is wrong once the intent was taken there; everything is as before then."""
    person, say = house.people[viewer], voice(Language.NL)
    before = house.connection.begin_nested()
    try:
        _, snapshot = load(house.connection, person, state, MOMENT)
        decision = decide(state, intent, snapshot, say)
        record(house.connection, person, decision.events, NOW)
        after, shown = load(house.connection, person, decision.state, MOMENT)
        return list(refused(render(after, shown, say), "AAAAAAAA", decision.toast))
    except (SQLAlchemyError, ValueError, LookupError, TypeError, AttributeError) as error:
        return [repr(error)[:300]]
    finally:
        before.rollback()


def test_words_are_only_words_wherever_they_are_taken(database: Database) -> None:
    with database.writing() as connection:
        house = marked(connection)
        tried = [
            (encode(state), repr(intent)[:60], wrong_after(house, viewer, state, intent))
            for viewer, state, card in where_words_are_taken(house)
            for intent in meant(card)
        ]

    assert not [one for one in tried if one[2]]
    assert len({state for state, _, _ in tried}) > 20
