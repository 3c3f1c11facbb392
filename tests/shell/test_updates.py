"""What an update of Telegram means: each kind, and what surrounds it."""

from typing import Any

import pytest
from telegram import Update

from bot.updates import Incoming, InGroup, Press, Reachable, Sent, clean, read
from conversations.core import Attached, Command, SentStrange, Strange, Wrote
from conversations.model.file import File, FileKind

ANNA = {"id": 1001, "is_bot": False, "first_name": "Anna", "last_name": "Peeters", "language_code": "nl"}
PRIVATE = {"id": 1001, "type": "private", "first_name": "Anna"}
GROUP = {"id": -1001, "type": "supergroup", "title": "Group"}


def message(**content: Any) -> dict[str, Any]:
    return {"message_id": 7, "date": 1_790_000_000, "chat": PRIVATE, "from": ANNA} | content


def understood(**update: Any) -> Incoming | None:
    found = Update.de_json({"update_id": 5} | update, None)
    assert found is not None
    return read(found)


def intent(**content: Any) -> Any:
    incoming = understood(message=message(**content))
    assert incoming is not None
    assert isinstance(incoming.touch, Sent)
    return incoming.touch.intent


def test_a_text_carries_who_wrote_it_when_and_where() -> None:
    incoming = understood(message=message(text="hallo"))

    assert incoming is not None
    assert incoming.update_id == 5
    assert incoming.sender is not None
    assert (incoming.sender.telegram_id, incoming.sender.name, incoming.sender.language_code) == (1001, "Anna Peeters", "nl")
    assert incoming.touch == Sent(7, 1_790_000_000, Wrote("hallo"))


def test_a_press_carries_its_message_and_data() -> None:
    query = {"id": "9", "from": ANNA, "chat_instance": "1", "data": ".0.abc", "message": message(text="card")}

    incoming = understood(callback_query=query)

    assert incoming is not None
    assert incoming.touch == Press("9", 7, ".0.abc")


def test_a_press_on_a_message_that_telegram_no_longer_gives_is_a_press() -> None:
    gone = {"message_id": 7, "date": 0, "chat": PRIVATE}

    incoming = understood(callback_query={"id": "9", "from": ANNA, "chat_instance": "1", "data": ".0.abc", "message": gone})

    assert incoming is not None
    assert incoming.touch == Press("9", 7, ".0.abc")


@pytest.mark.parametrize(
    ("typed", "name", "argument"),
    [
        ("/start", "start", ""),
        ("/start abc-_1", "start", "abc-_1"),
        ("/start   abc ", "start", "abc"),
        ("/START@ChamberReady_bot abc", "start", "abc"),
        ("/help@other_bot", "help", ""),
        ("/Language nl", "language", "nl"),
        ("/start a b", "start", "a b"),
    ],
)
def test_a_command_is_read_with_its_argument(typed: str, name: str, argument: str) -> None:
    assert intent(text=typed) == Command(name, argument)


@pytest.mark.parametrize("typed", ["/", "//", "/ start", "/1", "/²", "start", "a /start", "/\u200bstart"])
def test_what_only_looks_like_a_command_is_a_text(typed: str) -> None:
    assert intent(text=typed) == Wrote(typed)


@pytest.mark.parametrize(
    ("status", "yes"),
    [("member", True), ("administrator", True), ("kicked", False), ("left", False)],
)
def test_who_blocks_the_bot_or_takes_it_back_is_noted(status: str, yes: bool) -> None:
    bot = {"id": 4242, "is_bot": True, "first_name": "ChamberReady"}
    more = {"until_date": 0} if status == "kicked" else {}
    rights = dict.fromkeys(
        (
            "can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats",
            "can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories",
            "can_edit_stories", "can_delete_stories",
        ),
        False,
    )  # fmt: skip
    changed = {
        "chat": PRIVATE,
        "from": ANNA,
        "date": 1,
        "old_chat_member": {"user": bot, "status": "member"},
        "new_chat_member": {"user": bot, "status": status} | more | (rights if status == "administrator" else {}),
    }

    incoming = understood(my_chat_member=changed)

    assert incoming is not None
    assert incoming.touch == Reachable(yes=yes)


def test_a_group_is_known_by_its_chat_alone() -> None:
    incoming = understood(message=message(text="hallo", chat=GROUP))

    assert incoming is not None
    assert (incoming.sender, incoming.touch) == (None, InGroup(-1001))


NOTHING = {
    "a post in a channel": {"channel_post": message(text="x", chat={"id": -5, "type": "channel", "title": "C"})},
    "a message in a channel": {"message": message(text="x", chat={"id": -5, "type": "channel", "title": "C"})},
    "an edit in a group": {"edited_message": message(text="x", chat=GROUP)},
    "a press in a group": {
        "callback_query": {"id": "9", "from": ANNA, "chat_instance": "1", "data": "x", "message": message(text="c", chat=GROUP)}
    },
    "a press without data": {"callback_query": {"id": "9", "from": ANNA, "chat_instance": "1", "message": message(text="c")}},
    "another bot": {"message": message(text="x", **{"from": ANNA | {"is_bot": True}})},
    "a kind that is not asked for": {"inline_query": {"id": "1", "from": ANNA, "query": "x", "offset": ""}},
}


@pytest.mark.parametrize("what", NOTHING)
def test_what_does_not_concern_the_bot_means_nothing(what: str) -> None:
    assert understood(**NOTHING[what]) is None


SERVICE = {
    "a pinned message": {"pinned_message": message(text="x")},
    "a new title": {"new_chat_title": "x"},
    "a dice": {"dice": {"emoji": "🎲", "value": 3}},
    "an empty message": {},
    "a location": {"location": {"latitude": 50.8, "longitude": 4.3}},
    "a voice": {"voice": {"file_id": "f", "file_unique_id": "u", "duration": 3}},
}


@pytest.mark.parametrize("what", SERVICE)
def test_what_holds_neither_text_nor_file_is_strange(what: str) -> None:
    assert intent(**SERVICE[what]) == SentStrange(Strange.UNSUPPORTED)


def test_an_edited_message_is_strange_whatever_it_holds() -> None:
    incoming = understood(edited_message=message(text="ja", edit_date=1_790_000_001))

    assert incoming is not None
    assert incoming.touch == Sent(7, 1_790_000_000, SentStrange(Strange.EDITED))


def test_a_forwarded_text_is_strange_and_a_forwarded_file_is_a_file() -> None:
    origin = {"forward_origin": {"type": "hidden_user", "sender_user_name": "Jan", "date": 1}}
    file = {"file_id": "f", "file_unique_id": "u"}

    assert intent(text="ja", **origin) == SentStrange(Strange.FORWARDED)
    assert isinstance(intent(document=file, **origin), Attached)


def test_a_document_is_kept_as_telegram_names_it() -> None:
    document = {"file_id": "f", "file_unique_id": "u", "file_name": "a.pdf", "mime_type": "application/pdf", "file_size": 12}

    found = intent(document=document, caption=" zie hier ", media_group_id="44")

    assert found == Attached(File("f", "u", FileKind.DOCUMENT, "a.pdf", "application/pdf", 12), "zie hier", "44")


def test_a_document_of_which_telegram_tells_nothing_is_still_a_document() -> None:
    assert intent(document={"file_id": "f", "file_unique_id": "u"}) == Attached(File("f", "u", FileKind.DOCUMENT, "", "", None))


def test_of_a_photo_the_largest_size_is_kept() -> None:
    sizes = [
        {"file_id": "small", "file_unique_id": "s", "width": 90, "height": 60, "file_size": 999},
        {"file_id": "large", "file_unique_id": "l", "width": 1280, "height": 960},
        {"file_id": "middle", "file_unique_id": "m", "width": 320, "height": 240},
    ]

    assert intent(photo=sizes).file == File("large", "l", FileKind.PHOTO, "", "image/jpeg", None)


def test_a_video_is_a_file_of_its_kind() -> None:
    video = {"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1, "duration": 1, "mime_type": "video/mp4"}

    assert intent(video=video).file.kind is FileKind.VIDEO


def test_a_file_name_of_a_thousand_characters_is_cut() -> None:
    document = {"file_id": "f", "file_unique_id": "u", "file_name": "a" * 1000 + ".pdf"}

    assert len(intent(document=document).file.name) <= 255


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  a  ", "a"),
        ("a\0b", "ab"),
        ("a\ud83db", "ab"),
        ("a\x7fb\x1b", "ab"),
        ("a\nb\tc", "a\nb\tc"),
        ("a\r\nb", "a\nb"),
        ("\u200ba\u200b", "a"),
        ("👩\u200d👧", "👩\u200d👧"),
        ("\u202eabc", "\u202eabc"),
        ("e\u0301", "e\u0301"),
    ],
)
def test_a_text_is_kept_without_what_no_database_takes(typed: str, kept: str) -> None:
    assert clean(typed) == kept


def test_a_reply_carries_the_number_of_the_message_that_it_answers() -> None:
    answered = {"message_id": 6, "date": 1_790_000_000, "chat": PRIVATE, "text": "vraag"}

    replying, plain = understood(message=message(text="ja", reply_to_message=answered)), understood(message=message(text="ja"))

    assert replying is not None
    assert plain is not None
    assert replying.touch == Sent(7, 1_790_000_000, Wrote("ja"), reply_to=6)
    assert plain.touch == Sent(7, 1_790_000_000, Wrote("ja"), reply_to=None)


def test_a_reply_to_a_number_that_no_column_holds_is_no_update_of_telegrams() -> None:
    answered = {"message_id": 2**70, "date": 1_790_000_000, "chat": PRIVATE, "text": "vraag"}

    with pytest.raises(ValueError, match="out of range"):
        understood(message=message(text="ja", reply_to_message=answered))


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("statuten\u202efdp.exe", "statutenfdp.exe"),
        ("\u2066a\u2069.pdf", "a.pdf"),
        ("a\nb\r\n\tc.pdf", "a b c.pdf"),
        ("a\0b\x1b.pdf", "ab.pdf"),
        ("\ud800a.pdf", "a.pdf"),
        ("../../etc/passwd", "../../etc/passwd"),
        ('"; filename="x.html', '"; filename="x.html'),
    ],
)
def test_a_file_is_named_on_one_line_and_in_one_direction(name: str, kept: str) -> None:
    assert intent(document={"file_id": "f", "file_unique_id": "u", "file_name": name}).file.name == kept


def test_a_long_name_of_a_file_keeps_the_ending_that_says_what_it_is() -> None:
    name = intent(document={"file_id": "f", "file_unique_id": "u", "file_name": "a" * 1000 + ".exe"}).file.name

    assert len(name) == 255
    assert name.endswith(".exe")
