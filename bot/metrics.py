"""What the process did, as Prometheus text.

Own code, for what a client library costs at each start and in memory: `docs/decisions/0030-figures-of-our-own.md`.
"""

import os
import sys
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from storage.release import release

PREFIX = "chamberready_"

BOUNDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)
"""Upper bounds of a histogram's buckets, seconds."""

COUNTERS: Mapping[str, str] = {
    "updates_total": "Updates that Telegram gave, by what came of them.",
    "deliveries_total": "Deliveries that ended here, by their fate; later means that they wait again.",
    "telegram_calls_total": "Calls to Telegram, by method and result: a status, not_sent, timeout or broken.",
    "schedule_failures_total": "Looks of the schedule that failed, by kind.",
}
"""What only grows, and what it counts."""

GAUGES: Mapping[str, str] = {
    "build_info": "1, with the release and the Python that run.",
    "start_time_seconds": "When the process started, Unix seconds.",
    "process_resident_memory_bytes": "Memory of the process.",
    "ready": "1 when /ready answers 200.",
    "database_up": "1 when the database told how many deliveries wait.",
    "deliveries_waiting": "Deliveries that are due and not yet sent, of all processes.",
    "deliveries_oldest_seconds": "How long the oldest of them has been due.",
    "schedule_last_look_seconds": "When the schedule last looked at everything, Unix seconds.",
}
"""What goes up and down, and what it tells."""

HISTOGRAMS: Mapping[str, str] = {
    "update_seconds": "From an update's arrival to its card on the screen.",
    "write_wait_seconds": "How long what is to be written waited for its transaction.",
    "write_hold_seconds": "How long a write transaction lasted, the wait for another process with it.",
}
"""Durations, and of what."""

Labels = tuple[tuple[str, str], ...]


@dataclass(slots=True)
class Histogram:
    """Durations, counted by the bucket they fall into."""

    buckets: list[int] = field(default_factory=lambda: [0] * (len(BOUNDS) + 1))
    seconds: float = 0.0

    def add(self, seconds: float) -> None:
        """Counts one duration."""
        self.seconds += seconds
        self.buckets[sum(bound < seconds for bound in BOUNDS)] += 1

    def lines(self, name: str) -> Iterable[str]:
        """The histogram as Prometheus reads it: each bucket holds those below it too."""
        total = 0
        for bound, count in zip((*(str(bound) for bound in BOUNDS), "+Inf"), self.buckets, strict=True):
            total += count
            yield f'{PREFIX}{name}_bucket{{le="{bound}"}} {total}'
        yield f"{PREFIX}{name}_sum {self.seconds:.6f}"
        yield f"{PREFIX}{name}_count {total}"


class Metrics:
    """Counts and durations since the process started; nothing in them is about one person."""

    def __init__(self) -> None:
        self._started = time.time()
        self._counts: dict[str, dict[Labels, int]] = {name: {} for name in COUNTERS}
        self._durations = {name: Histogram() for name in HISTOGRAMS}

    def add(self, name: str, **labels: str) -> None:
        """Counts one more of a counter."""
        counts, key = self._counts[name], tuple(labels.items())
        counts[key] = counts.get(key, 0) + 1

    def took(self, name: str, seconds: float) -> None:
        """Counts a duration of a histogram."""
        self._durations[name].add(seconds)

    def text(self, now: Mapping[str, float] | None = None) -> str:
        """All figures in Prometheus' text format.

        Args:
            now: The gauges that others know at this moment, by name.
        """
        given = {"start_time_seconds": self._started, **_of_the_process(), **(now or {})}
        gauges: dict[str, dict[Labels, float]] = {name: {(): value} for name, value in given.items()}
        gauges["build_info"] = {(("version", release()), ("python", sys.version.split()[0])): 1}
        lines: list[str] = []
        for name, series in gauges.items():
            lines += [*_head(name, GAUGES[name], "gauge"), *_samples(name, series)]
        for name, counts in self._counts.items():
            lines += [*_head(name, COUNTERS[name], "counter"), *_samples(name, counts)]
        for name, histogram in self._durations.items():
            lines += [*_head(name, HISTOGRAMS[name], "histogram"), *histogram.lines(name)]
        return "\n".join(lines) + "\n"


def _head(name: str, meaning: str, kind: str) -> tuple[str, str]:
    return f"# HELP {PREFIX}{name} {meaning}", f"# TYPE {PREFIX}{name} {kind}"


def _samples(name: str, series: Mapping[Labels, float]) -> Iterable[str]:
    for labels, value in list(series.items()):
        inner = ",".join(f'{key}="{_escaped(text)}"' for key, text in labels)
        number = f"{value:.3f}" if isinstance(value, float) else str(value)
        yield f"{PREFIX}{name}{f'{{{inner}}}' if inner else ''} {number}"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def _of_the_process() -> dict[str, float]:
    """Resident memory where the system tells it (Linux)."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except (OSError, ValueError, IndexError):
        return {}
    return {"process_resident_memory_bytes": pages * os.sysconf("SC_PAGE_SIZE")}
