"""Every setting, its default and meaning; `docs/` and `.env.example` name the same."""

import os
import re
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dotenv import dotenv_values
from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

TELEGRAM = "https://api.telegram.org"
LOOPBACK = {"127.0.0.1", "localhost", "::1"}


class WrongSetting(Exception):  # noqa: N818 - reads as the fact it is
    """A setting that is missing or wrong; `str()` is one line with its name, what is wrong, and an example.

    Attributes:
        lines: The same for each setting that is wrong.
    """

    def __init__(self, line: str, *more: str) -> None:
        super().__init__(line)
        self.lines = (line, *more)


class Settings(BaseSettings):
    """What a host sets, from the environment and, in development, from `.env`.

    Attributes:
        bot_token: From BotFather.
        database_url: `postgresql://…`, `postgres://…` or `sqlite:///file`.
        public_url: https address of this host; set means webhook, empty means long polling.
        webhook_secret: What Telegram must send back; derived from the token when empty.
        host, port: Where the web server listens; None means the default of the contract.
        admin_ids: Telegram ids that are admins from the start.
        telegram_api_url: Another Bot API server.
        timezone: Of the Federation, IANA name.
        metrics_token: Bearer token for /metrics from elsewhere than loopback.
        log_format: `json` or `text`; empty means json off a terminal.
        log_level: debug, info, warning or error.
    """

    model_config = SettingsConfigDict(env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True)

    bot_token: str = ""
    database_url: str = ""
    public_url: str = ""
    webhook_secret: str = ""
    host: str | None = None
    port: int | None = Field(default=None, ge=1, le=65535)
    admin_ids: Annotated[frozenset[int], NoDecode] = frozenset()
    telegram_api_url: str = TELEGRAM
    timezone: str = "Europe/Brussels"
    metrics_token: str = ""
    log_format: str = Field(default="", pattern="^(json|text|)$")
    log_level: str = Field(default="info", pattern="^(debug|info|warning|error)$")

    @field_validator("bot_token")
    @classmethod
    def _token(cls, value: str) -> str:
        if value and not re.fullmatch(r"\d+:[\w-]+", value):
            raise ValueError("does not look like a token")
        return value

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: str) -> str:
        if value and not re.match(r"(postgres(ql)?(\+psycopg)?://|sqlite:///).+", value):
            raise ValueError("is neither PostgreSQL nor SQLite")
        if value:
            try:
                make_url(value)
            except (ArgumentError, ValueError) as error:
                raise ValueError("is no address of a database") from error
        return value

    @field_validator("public_url", "telegram_api_url")
    @classmethod
    def _address(cls, value: str) -> str:
        try:
            parts = urlsplit(value)
            right = not value or (parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0)
        except ValueError:
            right = False
        if not right:
            raise ValueError("is not an http(s) address")
        return value.rstrip("/")

    @field_validator("public_url")
    @classmethod
    def _secure(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme == "http" and parts.hostname not in LOOPBACK:
            raise ValueError("must begin with https:// (plain http is for loopback only)")
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _secret(cls, value: str) -> str:
        if value and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", value):
            raise ValueError("may hold 1 to 256 letters, digits, _ and -")
        return value

    @field_validator("admin_ids", mode="before")
    @classmethod
    def _admins(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        parts = [part.strip() for part in value.split(",") if part.strip()]
        if not all(part.isdecimal() for part in parts):
            raise ValueError("must be numbers with commas between them")
        return frozenset(int(part) for part in parts)

    @field_validator("timezone")
    @classmethod
    def _zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise ValueError("is no IANA time zone") from error
        return value

    def require(self, *names: str) -> None:
        """Insists on settings that have no default.

        Raises:
            WrongSetting: The first of them that is empty.
        """
        for name in names:
            if not getattr(self, name):
                raise WrongSetting(f"{name.upper()} is missing; set it, for example {EXAMPLES[name]}")

    @property
    def listens_on(self) -> tuple[str, int]:
        """Host and port: 127.0.0.1:8000, and 0.0.0.0 where a host sets PORT."""
        return self.host or ("0.0.0.0" if self.port else "127.0.0.1"), self.port or 8000  # noqa: S104 - a host that sets PORT wants it

    @property
    def zone(self) -> ZoneInfo:
        """The Federation's time zone."""
        return ZoneInfo(self.timezone)


EXAMPLES = {
    "bot_token": "BOT_TOKEN=123456:ABC-your-token-from-BotFather",
    "database_url": "DATABASE_URL=sqlite:///chamberready.sqlite or DATABASE_URL=postgresql://user:password@host/name",
    "public_url": "PUBLIC_URL=https://chamberready.example.org",
    "webhook_secret": "WEBHOOK_SECRET=a-long-word-of-your-own",
    "host": "HOST=127.0.0.1",
    "port": "PORT=8000",
    "admin_ids": "ADMIN_IDS=123456789,987654321",
    "telegram_api_url": f"TELEGRAM_API_URL={TELEGRAM}",
    "timezone": "TIMEZONE=Europe/Brussels",
    "metrics_token": "METRICS_TOKEN=a-long-word-of-your-own",
    "log_format": "LOG_FORMAT=json",
    "log_level": "LOG_LEVEL=info",
}
"""One good value of each setting."""


def read_settings(env_file: Path | None = Path(".env")) -> Settings:
    """The settings of this process.

    Raises:
        WrongSetting: One of them is wrong.
    """
    try:
        return Settings(_env_file=env_file)  # type: ignore[call-arg]  # known to pydantic-settings, not to mypy
    except UnicodeDecodeError:
        raise WrongSetting(".env cannot be read: it is not UTF-8; save it as UTF-8, for example BOT_TOKEN=123456:ABC") from None
    except ValidationError as error:
        raise WrongSetting(*(_told(one) for one in error.errors())) from None


def _told(error: Any) -> str:
    """One line for an error as pydantic has it."""
    name = str(error["loc"][0])
    why = error["msg"].removeprefix("Value error, ")
    wrong = f"is wrong ({why[0].lower()}{why[1:]})" if error["type"] != "value_error" else why
    return f"{name.upper()} {wrong}; for example {EXAMPLES[name]}"


def misspelt(env_file: Path = Path(".env")) -> list[str]:
    """One line for each name that is no setting: all of the file's, and of the environment those that nearly are one."""
    try:
        in_file = dict.fromkeys(dotenv_values(env_file, interpolate=False)) if env_file.is_file() else {}
    except (OSError, UnicodeDecodeError):
        in_file = {}
    names = {name.upper() for name in EXAMPLES}
    set_ = {name.upper() for name in (*in_file, *os.environ)} & names
    found = []
    for name in (*in_file, *os.environ):
        close = get_close_matches(name.upper(), names, 1, 0.85)
        if name.upper() in names or (name not in in_file and (not close or close[0] in set_)):
            continue
        place = " in .env" if name in in_file else ""
        found.append(f"{name}{place} is no setting; " + (f"did you mean {close[0]}?" if close else "README.md names them all"))
    return found
