"""One line an event, as JSON off a terminal; tokens never get in, nor what people wrote."""

import logging
import re
import sys
import traceback
from collections.abc import MutableMapping
from typing import Any

import structlog

TOKEN = re.compile(r"\d{4,}:[\w-]{5,}")
QUOTED = re.compile(r"\"[^\"]*\"")
LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}

WARNED = re.compile(r"^.*?([^/\\]+:\d+: \w+)")
"""The place and the kind of a warning of Python's, without its words."""

Line = MutableMapping[str, Any]


def without_tokens(logger: Any, method: str, line: Line) -> Line:  # noqa: ARG001 - structlog's signature
    """Blots out whatever looks like a bot's token."""
    for key, value in line.items():
        if isinstance(value, str) and ":" in value:
            line[key] = TOKEN.sub("<token>", value)
    return line


def of_a_library(logger: Any, method: str, line: Line) -> Line:  # noqa: ARG001 - structlog's signature
    """A line of a library: its first line before anything is put into it, because what is put in may be people's words."""
    put_in, raised, logger = line.pop("positional_args", ()), line.pop("exc_info", None), line["_record"].name
    said = str(line["event"])
    if logger == "py.warnings":
        found = WARNED.match(str(put_in[0]) if isinstance(put_in, tuple) and put_in else said)
        said = found[1] if found else "warning"
    line.update(event=(said.splitlines() or [""])[0], logger=logger)
    line.pop("stack_info", None)
    error = raised[1] if isinstance(raised, tuple) else None
    if error is not None:
        line.update(error=type(error).__name__, where=where(error))
    return line


def set_up(form: str, level: str) -> None:
    """Sends structured lines to stderr, `form` json or text (empty: json off a terminal); what libraries log in the same form."""
    as_json = form == "json" or (not form and not sys.stderr.isatty())
    last: Any = structlog.processors.JSONRenderer() if as_json else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    stamp = structlog.processors.TimeStamper(fmt="iso", utc=True)
    structlog.configure(
        processors=[structlog.processors.add_log_level, stamp, without_tokens, last],
        wrapper_class=structlog.make_filtering_bound_logger(LEVELS[level]),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    _libraries(stamp, last)


def _libraries(stamp: Any, last: Any) -> None:
    """Warnings and worse of uvicorn, aiohttp, SQLAlchemy, asyncio and Python itself."""
    told = logging.StreamHandler(sys.stderr)
    drop = structlog.stdlib.ProcessorFormatter.remove_processors_meta
    told.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[structlog.stdlib.add_log_level, stamp],
            processors=[of_a_library, without_tokens, drop, last],
            pass_foreign_args=True,
            use_get_message=False,
        )
    )
    logging.basicConfig(level=logging.WARNING, handlers=[told], force=True)
    logging.captureWarnings(capture=True)


def where(error: BaseException) -> str:
    """Where an error was raised, for a log line: never its words, which may hold what people wrote."""
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    return " < ".join(f"{frame.filename.rsplit('/', 2)[-1]}:{frame.lineno} {frame.name}" for frame in reversed(frames))


def in_its_words(error: BaseException | str) -> str:
    """What Telegram says of a call: its first 200 characters, without what it quotes of the message."""
    return QUOTED.sub("“…”", str(error))[:200]
