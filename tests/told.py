"""What the whole suite logs, looked through: a token, a secret, a name or words of a person in a log line make the run fail.

Each process of the run looks at its own lines (structlog's, as the product's processors leave them) and at those of the bots
that its tests started as processes, in files below its temporary folder.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from structlog._base import BoundLoggerBase

from bot.logs import without_tokens

NEVER = {
    "a bot's token": r"\d{6,}:[\w-]{20,}|4242:simulator",
    "a webhook's secret": r"\b[0-9a-f]{64}\b|my-own_word",
    "a secret of the tests": r"zq[a-z]+zq|geheim|vertrouwelijk|persoonlijke woorden",
    "a name": r"\b(?:Anna|Bram|Dora|Cleo|Peeters|Dubois|Janssens|van den Berg)\b",
    "typed words": r"\b(?:bladzijde|nota \d|statuten|Waarom\?|Mag dit|lang lang)\b|O'Neil|DROP TABLE|<b>|</b>",
    "a file's name": r"\.(?:pdf|docx|jpg|png)\b",
    "an e-mail address": r"[\w.+-]+@[\w-]+\.[a-z]{2,}",
    "a telephone number": r"(?<!\w)\+\d[\d ./-]{7,}\d",
}
LOOKED_FOR = re.compile("|".join(f"(?P<_{number}>{pattern})" for number, pattern in enumerate(NEVER.values())))
LOGS = ("log", "log*", "*.log", "stderr*")
"""How tests call the files into which their processes write."""


def found_in(line: str) -> str | None:
    """What a line tells that it must not; None where it is silent."""
    found = LOOKED_FOR.search(line)
    return found and f"{list(NEVER)[int(found.lastgroup[1:])]} ({found[0]!r}) in {line.strip()[:300]}"  # type: ignore[index]  # every alternative is a group


def in_files(folder: Path) -> Iterator[str]:
    """What the files that processes wrote tell."""
    files = {file for pattern in LOGS for file in folder.rglob(pattern) if file.is_file()}
    lines = (line for file in sorted(files) for line in file.read_text(errors="replace").splitlines())
    yield from filter(None, map(found_in, lines))


EARS: list[list[str]] = []
"""Who listens; the last one hears."""


@contextmanager
def listening() -> Iterator[list[str]]:
    """What is told while the block runs, by any logger of this process."""
    EARS.append([])
    process: Callable[..., Any] = BoundLoggerBase._process_event
    if len(EARS) == 1:
        BoundLoggerBase._process_event = _heard_by(process)  # type: ignore[method-assign]  # whatever a test configures goes through it
    try:
        yield EARS[-1]
    finally:
        EARS.pop()
        if not EARS:
            BoundLoggerBase._process_event = process  # type: ignore[method-assign]  # as above


def _heard_by(process: Callable[..., Any]) -> Callable[..., Any]:
    def heard(self: BoundLoggerBase, method: str, event: str | None, kept: dict[str, Any]) -> Any:
        line = without_tokens(None, method, {"event": event, **self._context, **kept})
        if found := found_in(repr(line)):
            EARS[-1].append(found)
        return process(self, method, event, kept)

    return heard
