"""What the bot says about itself: commands a language and a scope, name, descriptions, the button beside the input."""

import re

from bot.simulator import fields as field
from bot.simulator.chats import Chat, Json, User
from bot.simulator.fields import Fields
from bot.simulator.limits import check, refused
from bot.simulator.world import World

_SCOPES = frozenset({"default", "all_private_chats", "all_group_chats", "all_chat_administrators"})
_CHAT_SCOPES = frozenset({"chat", "chat_administrators", "chat_member"})
_COMMAND = re.compile(r"[a-z0-9_]+")
_LANGUAGE = re.compile(r"[a-z]{2}|")
_TEXTS = {"name": "bot_name", "description": "bot_description", "short_description": "bot_short_description"}


class Profile:
    """Telegram's methods on the bot itself; each gives the result of a call or raises `RefusedError`."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._commands: dict[tuple[str, str], list[Json]] = {}
        self._texts: dict[tuple[str, str], str] = {}
        self._menu_buttons: dict[int, Json] = {}

    def get_me(self, _fields: Fields) -> Json:
        """GetMe: the bot."""
        return self._world.bot.json() | {
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
            "supports_guest_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
            "has_topics_enabled": False,
            "allows_users_to_create_topics": False,
            "can_manage_bots": False,
        }

    def set_my_commands(self, fields: Fields) -> bool:
        """SetMyCommands: for one scope and language; none at all removes them."""
        commands = fields.get("commands") or []
        if not isinstance(commands, list):
            raise refused("commands_json")
        check("commands", commands)
        self._commands[self._scope(fields), _language(fields)] = [_command(command) for command in commands]
        self._announce()
        return True

    def get_my_commands(self, fields: Fields) -> list[Json]:
        """GetMyCommands: those of exactly this scope and language."""
        return self._commands.get((self._scope(fields), _language(fields)), [])

    def delete_my_commands(self, fields: Fields) -> bool:
        """DeleteMyCommands: wider scopes then show through."""
        self._commands.pop((self._scope(fields), _language(fields)), None)
        self._announce()
        return True

    def set_text(self, name: str, fields: Fields) -> bool:
        """SetMyName, setMyDescription, setMyShortDescription: one language."""
        text = field.text(fields, name)
        check(_TEXTS[name], text)
        self._texts[name, _language(fields)] = text
        self._announce()
        return True

    def get_text(self, name: str, fields: Fields) -> Json:
        """GetMyName, getMyDescription, getMyShortDescription: of this language, else the general one."""
        return {name: self.text(name, _language(fields))}

    def text(self, name: str, language: str) -> str:
        """What a person who uses `language` reads as the bot's name, description or short description."""
        general = self._world.bot.first_name if name == "name" else ""
        return self._texts.get((name, language)) or self._texts.get((name, "")) or general

    def set_chat_menu_button(self, fields: Fields) -> bool:
        """SetChatMenuButton: for one chat, or for all."""
        button = fields.get("menu_button") or {"type": "default"}
        if not isinstance(button, dict):
            raise refused("menu_button", problem="MenuButton must be an Object")
        if button.get("type") not in {"default", "commands", "web_app"}:
            raise refused("menu_button", problem="MenuButton has unsupported type")
        self._menu_buttons[self._world.chat(fields).id if fields.get("chat_id") else 0] = button
        return True

    def get_chat_menu_button(self, fields: Fields) -> Json:
        """GetChatMenuButton: of one chat, else the general one."""
        general = self._menu_buttons.get(0, {"type": "commands"})
        return self._menu_buttons.get(self._world.chat(fields).id, general) if fields.get("chat_id") else general

    def commands_for(self, person: User, chat: Chat) -> list[Json]:
        """The commands that a person sees in a chat: the narrowest scope first, their language before the general."""
        wide = "all_private_chats" if chat.kind == "private" else "all_group_chats"
        scopes = [f"chat_member:{chat.id}:{person.id}"] if chat.kind != "private" else []
        for scope in [*scopes, f"chat:{chat.id}", wide, "default"]:
            for language in (person.language_code[:2], ""):
                if self._commands.get((scope, language)):
                    return self._commands[scope, language]
        return []

    def _scope(self, fields: Fields) -> str:
        scope = fields.get("scope") or {"type": "default"}
        if not isinstance(scope, dict):
            raise refused("command_scope", problem="BotCommandScope must be an Object")
        kind = scope.get("type")
        if kind in _SCOPES:
            return str(kind)
        if kind not in _CHAT_SCOPES:
            raise refused("command_scope", problem="Unsupported type specified")
        chat = self._world.chat(scope)
        return f"{kind}:{chat.id}" + (f":{scope.get('user_id')}" if kind == "chat_member" else "")

    def _announce(self) -> None:
        for chat in self._world.chats.values():
            chat.tell("profile")


def _language(fields: Fields) -> str:
    language = field.text(fields, "language_code")
    if not _LANGUAGE.fullmatch(language):
        raise refused("language")
    return language


def _command(given: object) -> Json:
    if not isinstance(given, dict):
        raise refused("commands_json")
    command = str(given.get("command", "")).strip().removeprefix("/")
    description = str(given.get("description", "")).strip()
    if not command:
        raise refused("command_empty")
    check("command", command)
    if not _COMMAND.fullmatch(command):
        raise refused("command_characters")
    if not description:
        raise refused("command_description_empty")
    check("command_description", description)
    return {"command": command, "description": description}
