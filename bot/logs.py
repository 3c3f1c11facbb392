"""One line an event, as JSON off a terminal; tokens never get in."""

import logging
import re
import sys
import traceback
from collections.abc import MutableMapping
from typing import Any

import structlog

TOKEN = re.compile(r"\d{4,}:[\w-]{5,}")
LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}


def without_tokens(logger: Any, method: str, line: MutableMapping[str, Any]) -> MutableMapping[str, Any]:  # noqa: ARG001 - structlog's signature
    """Blots out whatever looks like a bot's token."""
    for key, value in line.items():
        if isinstance(value, str) and ":" in value:
            line[key] = TOKEN.sub("<token>", value)
    return line


def set_up(form: str, level: str) -> None:
    """Sends structured lines to stderr, `form` json or text (empty: json off a terminal)."""
    as_json = form == "json" or (not form and not sys.stderr.isatty())
    last: Any = structlog.processors.JSONRenderer() if as_json else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            without_tokens,
            last,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(LEVELS[level]),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(levelname)s %(name)s", force=True)


def where(error: BaseException) -> str:
    """Where an error was raised, for a log line: never its words, which may hold what people wrote."""
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    return " < ".join(f"{frame.filename.rsplit('/', 2)[-1]}:{frame.lineno} {frame.name}" for frame in reversed(frames))
