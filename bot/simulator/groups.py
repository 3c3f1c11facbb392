"""Groups and channels: places where the product's bot should stay quiet, so the tests must be able to speak there."""

from dataclasses import dataclass

from bot.simulator import contents
from bot.simulator.chats import Message
from bot.simulator.people import Correspondent, Person, tell_membership


@dataclass(slots=True, eq=False)
class Group(Correspondent):
    """A group with the bot in it; the bot reads everything that is said."""

    async def say(self, person: Person, text: str, reply_to: Message | int | None = None) -> int:
        """Send a text as this person; the update's number."""
        return self.write(person.user, contents.text(text), reply_to=reply_to)

    async def press(self, person: Person, button: str | int, message: Message | int | None = None) -> int:
        """Press a button as this person; see `Person.press`."""
        return self.press_as(person.user, button, message)[0]

    async def add(self, person: Person) -> int:
        """This person adds the bot; the update's number."""
        self.chat.closed = False
        return tell_membership(self.world, self.chat, person.user, "left", "member")

    async def remove(self, person: Person) -> int:
        """This person removes the bot; the update's number."""
        self.chat.closed = True
        return tell_membership(self.world, self.chat, person.user, "member", "kicked")


@dataclass(slots=True, eq=False)
class Channel(Correspondent):
    """A channel with the bot in it."""

    async def post(self, text: str) -> int:
        """Publish a text; the update's number."""
        return self.write(None, contents.text(text))
