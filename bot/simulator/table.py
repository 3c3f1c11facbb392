"""What Telegram refuses, in its own words: the one table, each row with the source it was read from.

The texts come from the Bot API server (tdlib/telegram-bot-api), from the library under it (tdlib/td), or, where
Telegram's closed servers decide, from the documentation and from what developers have reported. `limits` reads it;
`docs/telegram-limits.md` is made from it.
"""

from dataclasses import dataclass

DOCS = "https://core.telegram.org/bots/api"
SERVER = "https://github.com/tdlib/telegram-bot-api/blob/master/telegram-bot-api"
CLIENT = f"{SERVER}/Client.cpp"
HTTP = f"{SERVER}/HttpConnection.cpp"
QUERY = f"{SERVER}/Query.cpp"
TD = "https://github.com/tdlib/td/blob/master/td/telegram"
JSON = "https://github.com/tdlib/td/blob/master/tdutils/td/utils/JsonBuilder.cpp"
MEGABYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Limit:
    """One thing that Telegram does not take.

    Attributes:
        name: how this package calls it.
        description: Telegram's words, names in braces are filled in by `refused`; None when nothing is refused: a larger
            number counts as this one, what is older is gone.
        source: where number and words were read.
        value: the largest number that is still accepted; None when there is no number.
        unit: of `value`; "characters" are UTF-16 units.
        code: the HTTP status.
    """

    name: str
    description: str | None
    source: str
    value: int | None = None
    unit: str = ""
    code: int = 400


ROWS = (
    Limit("unauthorized", "Unauthorized", f"{DOCS}#authorizing-your-bot", code=401),
    Limit("method", "Not Found: method not found", CLIENT, code=404),
    Limit("upload", "Request Entity Too Large", f"{DOCS}#sending-files", 50 * MEGABYTE, "bytes", code=413),
    Limit("parameter", 'Bad Request: parameter "{name}" is required', CLIENT),
    Limit("field", "Bad Request: {problem}", JSON),
    Limit("path", "Not Found", HTTP, code=404),
    Limit("flood", "Too Many Requests: retry after {seconds}", QUERY, code=429),
    Limit(
        "flood_overall",
        "Too Many Requests: retry after {seconds}",
        f"{DOCS}#sendmessage (30 a second)",
        30,
        "messages a second",
        code=429,
    ),
    Limit(
        "flood_chat",
        "Too Many Requests: retry after {seconds}",
        f"{DOCS}#sendmessage (1 a second)",
        1,
        "messages a second",
        code=429,
    ),
    # updates
    Limit(
        "poll_with_webhook",
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        CLIENT,
        code=409,
    ),
    Limit("poll_by_webhook", "Conflict: terminated by setWebhook request", CLIENT, code=409),
    Limit(
        "poll_by_poll",
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
        CLIENT,
        code=409,
    ),
    Limit("webhook_url", "Bad Request: invalid webhook URL specified", CLIENT),
    Limit("webhook_https", "Bad Request: bad webhook: An HTTPS URL must be provided for webhook", CLIENT),
    Limit("secret_length", "Bad Request: secret token is too long", CLIENT, 256, "bytes"),
    Limit("secret_characters", "Bad Request: secret token contains unallowed characters", CLIENT),
    Limit("updates", None, f"{DOCS}#getupdates", 100, "items"),
    Limit("poll_seconds", None, CLIENT, 50, "seconds"),
    Limit("connections", None, f"{DOCS}#setwebhook", 100, "items"),
    Limit("update_hours", None, f"{DOCS}#getting-updates", 24, "hours"),
    Limit("press_seconds", None, CLIENT, 150, "seconds"),
    # chats
    Limit("chat_id_empty", "Bad Request: chat_id is empty", CLIENT),
    Limit("chat_not_found", "Bad Request: chat not found", CLIENT),
    Limit("blocked", "Forbidden: bot was blocked by the user", CLIENT, code=403),
    Limit("kicked", "Forbidden: bot was kicked from the {kind} chat", CLIENT, code=403),
    # texts: the source counts code points, the documentation says characters; UTF-16 units are the stricter reading
    Limit("text_missing", "Bad Request: message text is empty", CLIENT),
    Limit("text_empty", "Bad Request: text must be non-empty", f"{TD}/MessageEntity.cpp"),
    Limit("text_raw", "Bad Request: text is too long", CLIENT, 1 << 15, "bytes"),
    Limit("text", "Bad Request: message is too long", f"{TD}/MessageContent.cpp", 4096, "characters"),
    Limit("caption", "Bad Request: message caption is too long", f"{DOCS}#senddocument", 1024, "characters"),
    Limit("parse_mode", "Bad Request: unsupported parse_mode", CLIENT),
    Limit("entity", "Bad Request: can't parse MessageEntity: {problem}", CLIENT),
    Limit("entities", "Bad Request: can't parse entities: {problem}", f"{TD}/MessageEntity.cpp"),
    Limit("preview_json", "Bad Request: can't parse link preview options JSON object", CLIENT),
    Limit("preview_object", "Bad Request: object expected as link preview options", CLIENT),
    # keyboards
    Limit("markup_json", "Bad Request: can't parse reply keyboard markup JSON object", CLIENT),
    Limit("markup_object", "Bad Request: object expected as reply markup", CLIENT),
    Limit("markup_rows", 'Bad Request: field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays', CLIENT),
    Limit("markup_inline", "Bad Request: inline keyboard expected", f"{TD}/ReplyMarkup.cpp"),
    Limit("button", "Bad Request: can't parse inline keyboard button: {problem}", CLIENT),
    Limit("button_text", "Bad Request: inline keyboard button text must be non-empty", f"{TD}/ReplyMarkup.cpp"),
    Limit(
        "button_type",
        "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        CLIENT,
    ),
    Limit("button_style", "Bad Request: can't parse inline keyboard button: invalid button style specified", CLIENT),
    Limit("button_url", "Bad Request: inline keyboard button URL '{url}' is invalid: {problem}", f"{TD}/LinkManager.cpp"),
    Limit("callback_data", "Bad Request: BUTTON_DATA_INVALID", f"{DOCS}#inlinekeyboardbutton", 64, "bytes"),
    Limit("copy_text", "Bad Request: BUTTON_COPY_TEXT_INVALID", f"{DOCS}#copytextbutton", 256, "characters"),
    Limit("buttons", "Bad Request: reply markup is too long", f"{TD}/ReplyMarkup.cpp and reports by developers", 100, "items"),
    Limit(
        "markup_size",
        "Bad Request: reply markup is too long",
        "https://github.com/tginfo/Telegram-Limits/issues/187",
        10 * 1024,
        "bytes",
    ),
    # callback queries: the time is not documented, developers report 15 seconds and less
    Limit("answer_text", "Bad Request: MESSAGE_TOO_LONG", f"{DOCS}#answercallbackquery", 200, "characters"),
    Limit(
        "answer_seconds",
        "Bad Request: query is too old and response timeout expired or query ID is invalid",
        CLIENT,
        15,
        "seconds",
    ),
    # messages
    Limit("edit_not_found", "Bad Request: message to edit not found", CLIENT),
    Limit("edit_forbidden", "Bad Request: message can't be edited", f"{TD}/MessagesManager.cpp"),
    Limit("edit_no_text", "Bad Request: there is no text in the message to edit", f"{TD}/MessagesManager.cpp"),
    Limit("edit_no_caption", "Bad Request: there is no caption in the message to edit", f"{TD}/MessagesManager.cpp"),
    Limit(
        "edit_same",
        "Bad Request: message is not modified: specified new message content and reply markup are exactly"
        " the same as a current content and reply markup of the message",
        CLIENT,
    ),
    Limit("delete_not_found", "Bad Request: message to delete not found", CLIENT),
    Limit("delete_hours", "Bad Request: message can't be deleted for everyone", f"{DOCS}#deletemessage", 48, "hours"),
    Limit("reply_not_found", "Bad Request: message to be replied not found", CLIENT),
    Limit("reply_json", "Bad Request: can't parse reply parameters JSON object", CLIENT),
    Limit("reply_object", "Bad Request: object expected as reply parameters", CLIENT),
    Limit("react_not_found", "Bad Request: message to react not found", CLIENT),
    Limit("reaction", "Bad Request: REACTION_INVALID", f"{DOCS}#reactiontypeemoji"),
    Limit("action", "Bad Request: wrong parameter action in request", CLIENT),
    Limit("action_seconds", None, f"{DOCS}#sendchataction", 5, "seconds"),
    # files
    Limit("file_id_empty", "Bad Request: file_id not specified", CLIENT),
    Limit("file_id", "Bad Request: invalid file_id", CLIENT),
    Limit("download", "Bad Request: file is too big", f"{DOCS}#getfile", 20 * MEGABYTE, "size in bytes"),
    Limit("no_file", "Bad Request: there is no {kind} in the request", CLIENT),
    Limit("wrong_file", "Bad Request: wrong file identifier/HTTP URL specified", f"{TD}/MessagesManager.cpp"),
    Limit("file_id_form", "Bad Request: wrong remote file identifier specified: {problem}", f"{TD}/files/FileManager.cpp"),
    Limit("file_kind", "Bad Request: can't use file of type {real} as {wanted}", f"{TD}/files/FileManager.cpp"),
    Limit("file_address", "Bad Request: failed to get HTTP URL content", CLIENT),
    Limit("empty_file", "Bad Request: file must be non-empty", f"{TD}/files/FileLoaderUtils.cpp"),
    Limit(
        "photo_size",
        "Bad Request: file of size {size} bytes is too big for a photo; the maximum size is {maximum} bytes",
        f"{TD}/files/FileLoaderUtils.cpp",
        10 * MEGABYTE,
        "bytes",
    ),
    Limit("photo_unreadable", "Bad Request: IMAGE_PROCESS_FAILED", "https://github.com/TelegramBot/Api/issues/302"),
    Limit(
        "photo_sides", "Bad Request: PHOTO_INVALID_DIMENSIONS", f"{DOCS}#sendphoto (width and height in total)", 10000, "pixels"
    ),
    Limit(
        "photo_ratio", "Bad Request: PHOTO_INVALID_DIMENSIONS", f"{DOCS}#sendphoto (the longer side to the shorter)", 20, "times"
    ),
    Limit("media_json", "Bad Request: can't parse input media JSON object", CLIENT),
    Limit("media", "Bad Request: can't parse InputMedia: {problem}", CLIENT),
    # the bot's profile
    Limit("commands_json", "Bad Request: can't parse commands JSON object", CLIENT),
    Limit("commands", "Bad Request: BOT_COMMANDS_TOO_MUCH", f"{DOCS}#setmycommands", 100, "items"),
    Limit("command_empty", "Bad Request: command must be non-empty", f"{TD}/BotCommand.cpp"),
    Limit("command", "Bad Request: command length must not exceed 32", f"{TD}/BotCommand.cpp", 32, "characters"),
    Limit("command_characters", "Bad Request: BOT_COMMAND_INVALID", f"{DOCS}#botcommand"),
    Limit("command_description_empty", "Bad Request: command description must be non-empty", f"{TD}/BotCommand.cpp"),
    Limit(
        "command_description",
        "Bad Request: command description length must not exceed 256",
        f"{TD}/BotCommand.cpp",
        256,
        "characters",
    ),
    Limit("command_scope", "Bad Request: can't parse BotCommandScope: {problem}", CLIENT),
    Limit("language", "Bad Request: invalid language code specified", f"{TD}/misc.cpp"),
    Limit("bot_name", "Bad Request: BOT_TITLE_INVALID", f"{DOCS}#setmyname", 64, "characters"),
    Limit("bot_description", "Bad Request: BOT_DESCRIPTION_INVALID", f"{DOCS}#setmydescription", 512, "characters"),
    Limit(
        "bot_short_description", "Bad Request: BOT_SHORT_DESCRIPTION_INVALID", f"{DOCS}#setmyshortdescription", 120, "characters"
    ),
    Limit("menu_button", "Bad Request: can't parse menu button: {problem}", CLIENT),
)
