"""What the process did, as Prometheus text."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

BOUNDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)
"""Upper bounds of the histogram's buckets, seconds."""


class Metrics:
    """Counts and durations of updates, since the process started."""

    def __init__(self) -> None:
        self._started = time.time()
        self._buckets = [0] * (len(BOUNDS) + 1)
        self._seconds = 0.0

    @contextmanager
    def update(self) -> Iterator[None]:
        """Measures the handling of one update."""
        began = time.perf_counter()
        try:
            yield
        finally:
            took = time.perf_counter() - began
            self._seconds += took
            self._buckets[sum(bound < took for bound in BOUNDS)] += 1

    def text(self) -> str:
        """All figures in Prometheus' text format."""
        lines = ["# TYPE chamberready_start_time_seconds gauge", f"chamberready_start_time_seconds {self._started:.3f}"]
        lines.append("# TYPE chamberready_update_seconds histogram")
        total = 0
        for bound, count in zip((*(str(bound) for bound in BOUNDS), "+Inf"), self._buckets, strict=True):
            total += count
            lines.append(f'chamberready_update_seconds_bucket{{le="{bound}"}} {total}')
        lines += [f"chamberready_update_seconds_sum {self._seconds:.6f}", f"chamberready_update_seconds_count {total}"]
        return "\n".join(lines) + "\n"
