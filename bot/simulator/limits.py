"""What Telegram refuses, in its own words: one table, each row with the source it was read from.

The texts come from the Bot API server (tdlib/telegram-bot-api), from the library under it (tdlib/td), or, where
Telegram's closed servers decide, from the documentation and from what developers have reported.
"""

from dataclasses import dataclass

DOCS = "https://core.telegram.org/bots/api"
CLIENT = "https://github.com/tdlib/telegram-bot-api/blob/master/telegram-bot-api/Client.cpp"
MANAGER = "https://github.com/tdlib/telegram-bot-api/blob/master/telegram-bot-api/ClientManager.cpp"
QUERY = "https://github.com/tdlib/telegram-bot-api/blob/master/telegram-bot-api/Query.cpp"
TD = "https://github.com/tdlib/td/blob/master/td/telegram"


class RefusedError(Exception):
    """A call that Telegram refuses.

    Attributes:
        code: the HTTP status, repeated as `error_code` in the body.
        description: the sentence that Telegram gives.
        retry_after: seconds to wait, for 429 only.
    """

    def __init__(self, code: int, description: str, retry_after: int = 0) -> None:
        super().__init__(description)
        self.code, self.description, self.retry_after = code, description, retry_after


@dataclass(frozen=True, slots=True)
class Limit:
    """One thing that Telegram refuses.

    Attributes:
        name: how this package calls it.
        value: the largest number that is still accepted, in the unit that `source` gives; None when there is no number.
        description: Telegram's words; names in braces are filled in by `refused`.
        source: where number and words were read.
        code: the HTTP status.
    """

    name: str
    value: int | None
    description: str
    source: str
    code: int = 400


_ROWS = (
    Limit("unauthorized", None, "Unauthorized", f"{DOCS}#authorizing-your-bot", 401),
    Limit("method", None, "Not Found: method not found", CLIENT, 404),
    Limit("upload", 50 * 1024 * 1024, "Request Entity Too Large", f"{DOCS}#sending-files", 413),
    Limit("parameter", None, 'Bad Request: parameter "{name}" is required', CLIENT),
    Limit("json_body", None, "Bad Request: can't parse request body: {problem}", f"{DOCS}#making-requests"),
    Limit("flood", None, "Too Many Requests: retry after {seconds}", QUERY, 429),
    Limit("flood_overall", 30, "Too Many Requests: retry after {seconds}", f"{DOCS}#sendmessage (30 a second)", 429),
    Limit("flood_chat", 1, "Too Many Requests: retry after {seconds}", f"{DOCS}#sendmessage (1 a second)", 429),
    # updates
    Limit(
        "poll_with_webhook",
        None,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        CLIENT,
        409,
    ),
    Limit("poll_by_webhook", None, "Conflict: terminated by setWebhook request", CLIENT, 409),
    Limit(
        "poll_by_poll",
        None,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
        CLIENT,
        409,
    ),
    Limit("webhook_url", None, "Bad Request: invalid webhook URL specified", CLIENT),
    Limit("webhook_https", None, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook", CLIENT),
    Limit("secret_length", 256, "Bad Request: secret token is too long", CLIENT),
    Limit("secret_characters", None, "Bad Request: secret token contains unallowed characters", CLIENT),
    # chats
    Limit("chat_id_empty", None, "Bad Request: chat_id is empty", CLIENT),
    Limit("chat_not_found", None, "Bad Request: chat not found", CLIENT),
    Limit("blocked", None, "Forbidden: bot was blocked by the user", CLIENT, 403),
    Limit("kicked", None, "Forbidden: bot was kicked from the {kind} chat", CLIENT, 403),
    # texts: the source counts code points, the documentation says characters; UTF-16 units are the stricter reading
    Limit("text_missing", None, "Bad Request: message text is empty", CLIENT),
    Limit("text_empty", None, "Bad Request: text must be non-empty", f"{TD}/MessageEntity.cpp"),
    Limit("text_raw", 1 << 15, "Bad Request: text is too long", CLIENT),
    Limit("text", 4096, "Bad Request: message is too long", f"{TD}/MessageContent.cpp"),
    Limit("caption", 1024, "Bad Request: message caption is too long", f"{DOCS}#senddocument"),
    Limit("parse_mode", None, "Bad Request: unsupported parse_mode", CLIENT),
    Limit("entity", None, "Bad Request: can't parse MessageEntity: {problem}", CLIENT),
    Limit("entities", None, "Bad Request: can't parse entities: {problem}", f"{TD}/MessageEntity.cpp"),
    # keyboards
    Limit("markup_json", None, "Bad Request: can't parse reply keyboard markup JSON object", CLIENT),
    Limit("markup_object", None, "Bad Request: object expected as reply markup", CLIENT),
    Limit("markup_inline", None, "Bad Request: inline keyboard expected", f"{TD}/ReplyMarkup.cpp"),
    Limit("button", None, "Bad Request: can't parse inline keyboard button: {problem}", CLIENT),
    Limit("button_text", None, "Bad Request: inline keyboard button text must be non-empty", f"{TD}/ReplyMarkup.cpp"),
    Limit(
        "button_type",
        None,
        "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        CLIENT,
    ),
    Limit("button_style", None, "Bad Request: can't parse inline keyboard button: invalid button style specified", CLIENT),
    Limit(
        "button_url",
        None,
        "Bad Request: inline keyboard button URL '{url}' is invalid: {problem}",
        f"{TD}/LinkManager.cpp",
    ),
    Limit("callback_data", 64, "Bad Request: BUTTON_DATA_INVALID", f"{DOCS}#inlinekeyboardbutton"),
    Limit("copy_text", 256, "Bad Request: BUTTON_COPY_TEXT_INVALID", f"{DOCS}#copytextbutton"),
    Limit("buttons", 100, "Bad Request: reply markup is too long", f"{TD}/ReplyMarkup.cpp and reports by developers"),
    Limit(
        "markup_size",
        10 * 1024,
        "Bad Request: reply markup is too long",
        "https://github.com/tginfo/Telegram-Limits/issues/187",
    ),
    # callback queries: the time is not documented, developers report 15 seconds and less
    Limit("answer_text", 200, "Bad Request: MESSAGE_TOO_LONG", f"{DOCS}#answercallbackquery"),
    Limit(
        "answer_seconds",
        15,
        "Bad Request: query is too old and response timeout expired or query ID is invalid",
        CLIENT,
    ),
    # messages
    Limit("edit_not_found", None, "Bad Request: message to edit not found", CLIENT),
    Limit("edit_forbidden", None, "Bad Request: message can't be edited", f"{TD}/MessagesManager.cpp"),
    Limit("edit_no_text", None, "Bad Request: there is no text in the message to edit", f"{TD}/MessagesManager.cpp"),
    Limit("edit_no_caption", None, "Bad Request: there is no caption in the message to edit", f"{TD}/MessagesManager.cpp"),
    Limit(
        "edit_same",
        None,
        "Bad Request: message is not modified: specified new message content and reply markup are exactly"
        " the same as a current content and reply markup of the message",
        CLIENT,
    ),
    Limit("delete_not_found", None, "Bad Request: message to delete not found", CLIENT),
    Limit("delete_hours", 48, "Bad Request: message can't be deleted for everyone", f"{DOCS}#deletemessage"),
    Limit("reply_not_found", None, "Bad Request: message to be replied not found", CLIENT),
    Limit("react_not_found", None, "Bad Request: message to react not found", CLIENT),
    Limit("reaction", None, "Bad Request: REACTION_INVALID", f"{DOCS}#reactiontypeemoji"),
    Limit("action", None, "Bad Request: wrong parameter action in request", CLIENT),
    # files
    Limit("file_id_empty", None, "Bad Request: file_id not specified", CLIENT),
    Limit("file_id", None, "Bad Request: invalid file_id", CLIENT),
    Limit("download", 20 * 1024 * 1024, "Bad Request: file is too big", f"{DOCS}#getfile"),
    Limit("no_file", None, "Bad Request: there is no {kind} in the request", CLIENT),
    Limit("wrong_file", None, "Bad Request: wrong file identifier/HTTP URL specified", f"{TD}/MessagesManager.cpp"),
    Limit("file_id_form", None, "Bad Request: wrong remote file identifier specified: {problem}", f"{TD}/files/FileManager.cpp"),
    Limit("file_kind", None, "Bad Request: can't use file of type {real} as {wanted}", f"{TD}/files/FileManager.cpp"),
    Limit("file_address", None, "Bad Request: failed to get HTTP URL content", CLIENT),
    Limit("empty_file", None, "Bad Request: file must be non-empty", f"{TD}/files/FileLoaderUtils.cpp"),
    Limit(
        "photo_size",
        10 * 1024 * 1024,
        "Bad Request: file of size {size} bytes is too big for a photo; the maximum size is {maximum} bytes",
        f"{TD}/files/FileLoaderUtils.cpp",
    ),
    Limit("photo_unreadable", None, "Bad Request: IMAGE_PROCESS_FAILED", "https://core.telegram.org/method/messages.sendMedia"),
    Limit("photo_sides", 10_000, "Bad Request: PHOTO_INVALID_DIMENSIONS", f"{DOCS}#sendphoto (width and height in total)"),
    Limit("photo_ratio", 20, "Bad Request: PHOTO_INVALID_DIMENSIONS", f"{DOCS}#sendphoto (the longer side to the shorter)"),
    Limit("media_json", None, "Bad Request: can't parse input media JSON object", CLIENT),
    Limit("media", None, "Bad Request: can't parse InputMedia: {problem}", CLIENT),
    # the bot's profile
    Limit("commands_json", None, "Bad Request: can't parse commands JSON object", CLIENT),
    Limit("commands", 100, "Bad Request: BOT_COMMANDS_TOO_MUCH", f"{DOCS}#setmycommands"),
    Limit("command_empty", None, "Bad Request: command must be non-empty", f"{TD}/BotCommand.cpp"),
    Limit("command", 32, "Bad Request: command length must not exceed 32", f"{TD}/BotCommand.cpp"),
    Limit("command_characters", None, "Bad Request: BOT_COMMAND_INVALID", f"{DOCS}#botcommand"),
    Limit("command_description_empty", None, "Bad Request: command description must be non-empty", f"{TD}/BotCommand.cpp"),
    Limit(
        "command_description",
        256,
        "Bad Request: command description length must not exceed 256",
        f"{TD}/BotCommand.cpp",
    ),
    Limit("command_scope", None, "Bad Request: can't parse BotCommandScope: {problem}", CLIENT),
    Limit("language", None, "Bad Request: invalid language code specified", f"{TD}/misc.cpp"),
    Limit("bot_name", 64, "Bad Request: BOT_TITLE_INVALID", f"{DOCS}#setmyname"),
    Limit("bot_description", 512, "Bad Request: BOT_DESCRIPTION_INVALID", f"{DOCS}#setmydescription"),
    Limit("bot_short_description", 120, "Bad Request: BOT_SHORT_DESCRIPTION_INVALID", f"{DOCS}#setmyshortdescription"),
    Limit("menu_button", None, "Bad Request: can't parse menu button: {problem}", CLIENT),
)

LIMITS: dict[str, Limit] = {row.name: row for row in _ROWS}


def maximum(name: str) -> int:
    """The largest number that row `name` still accepts.

    Raises:
        ValueError: this row has no number.
    """
    value = LIMITS[name].value
    if value is None:
        raise ValueError(f"{name} has no number")
    return value


def refused(limit: str, /, **values: object) -> RefusedError:
    """Telegram's refusal by row `limit`, with `values` filled into its words; to be raised by the caller."""
    row = LIMITS[limit]
    seconds = values.get("seconds")
    return RefusedError(row.code, row.description.format(**values), seconds if isinstance(seconds, int) else 0)


def utf16_length(text: str) -> int:
    """The length of `text` as Telegram counts it: in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2
