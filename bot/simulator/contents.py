"""What people put into messages, as the Bot API writes it."""

import mimetypes

from bot.simulator.chats import Json
from bot.simulator.entities import found, settled
from bot.simulator.files import document_json, video_json
from bot.simulator.limits import maximum, utf16_length
from bot.simulator.world import World


def text(words: str) -> Json:
    """A text, without surrounding white space, with the commands, links and addresses that Telegram finds in it.

    Raises:
        ValueError: no Telegram app sends this: nothing, or more than fits into one message.
    """
    sent, entities = settled(words, [])
    if not 1 <= utf16_length(sent) <= maximum("text"):
        raise ValueError(f"a text of {utf16_length(sent)} characters cannot be sent")
    return {"text": sent} | ({"entities": [entity.json() for entity in entities]} if entities else {})


def caption(words: str) -> Json:
    """The words under a file; nothing when there are none."""
    entities = [entity.json() for entity in found(words)]
    return ({"caption": words} if words else {}) | ({"caption_entities": entities} if entities else {})


def document(world: World, name: str, content: bytes | int, mime: str) -> Json:
    """A file."""
    return {"document": document_json(world.files.add("document", name, content, mime))}


def photo(world: World, content: bytes | int, width: int, height: int) -> Json:
    """A picture, in several sizes."""
    return {"photo": world.files.photo("photo.jpg", content, width, height)}


def video(world: World, name: str, content: bytes | int) -> Json:
    """A film."""
    return {"video": video_json(world.files.add("video", name, content, "video/mp4"))}


def by_name(world: World, name: str, content: bytes | int, mime: str = "") -> Json:
    """A picture when the name or the kind says so, else a file."""
    kind = mime or mimetypes.guess_type(name)[0] or ""
    return (
        photo(world, content, 1280, 960)
        if kind in {"image/jpeg", "image/png", "image/webp"}
        else document(world, name, content, kind)
    )


def sticker(world: World, emoji: str) -> Json:
    """A sticker."""
    stored = world.files.add("sticker", "sticker.webp", 12_000, "image/webp")
    return {
        "sticker": {
            "width": 512,
            "height": 512,
            "emoji": emoji,
            "is_animated": False,
            "is_video": False,
            "type": "regular",
        }
        | stored.json()
    }


def voice(world: World, seconds: int) -> Json:
    """A voice message."""
    stored = world.files.add("voice", "voice.oga", 4_000 * seconds, "audio/ogg")
    return {"voice": {"duration": seconds, "mime_type": "audio/ogg"} | stored.json()}


def forwarded(now: int) -> Json:
    """The fields of a message that was forwarded from someone who hides who they are."""
    origin = {"type": "hidden_user", "sender_user_name": "Jan Janssens", "date": now}
    return {"forward_origin": origin, "forward_sender_name": "Jan Janssens", "forward_date": now}
