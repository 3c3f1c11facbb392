"""The figures of a benchmark run as one table: each beside the baseline's of the same run, and beside its target."""

from dataclasses import dataclass
from statistics import median

BASELINE = "ptb-pickle-each"
OURS = ("ours-sqlite", "ours-postgresql")

Figures = dict[str, float]


@dataclass(frozen=True, slots=True)
class Row:
    """One figure.

    Attributes:
        part: The runs that it is taken from.
        key: Its name there.
        ratio: Whether it is compared with the baseline's.
        total: Whether the runs add up; else their median is shown.
        must, aim: The targets, SQLite / PostgreSQL where they differ.
    """

    label: str
    part: str
    key: str
    must: str = ""
    aim: str = ""
    ratio: bool = True
    total: bool = False


ROWS = (
    Row("durable turns a second", "full speed", "updates/s", "≥ 3× / 2.5×", "5× / 4×"),
    Row("the same, 40 ms a Bot API call", "at 40 ms", "updates/s", "≥ 20×", "40×"),
    Row("CPU a turn, ms", "full speed", "CPU ms", "≤ 0.4×", "0.25×"),
    Row("CPU a turn of the database server, ms", "full speed", "server ms", ratio=False),
    Row("p50 at 50 updates a second, ms", "full speed", "p50 ms"),
    Row("p99 at 50 updates a second, ms", "full speed", "p99 ms", "≤ 2×", "1×"),
    Row("Bot API calls a turn, without the query's answer", "full speed", "besides", "≤ 2", ratio=False),
    Row("wrong cards", "full speed", "wrong", "0", ratio=False, total=True),
    Row("killed: acknowledged presses", "killed", "acknowledged", ratio=False, total=True),
    Row("killed: acknowledged, then lost", "killed", "lost acknowledged", "0", ratio=False, total=True),
    Row("killed: shown, then lost", "killed", "lost shown", "0", ratio=False, total=True),
    Row("killed: state unreadable, times", "killed", "unreadable", "0", ratio=False, total=True),
    Row("memory idle, MB", "full speed", "idle MB", "110 (SQLite)", "95"),
    Row("memory peak, MB", "full speed", "peak MB", "140 (SQLite)", "110"),
    Row("start to listening, .pyc present, s", "full speed", "start s", "1.5", "0.9"),
)


def table(runs: dict[str, dict[str, list[Figures]]]) -> str:
    """One line a figure: the baseline's, ours on each database with the ratio, the targets."""
    head = ("figure", "PTB + pickle", "SQLite", "×", "PostgreSQL", "×", "at least", "aim")
    lines = [head, *(_line(row, runs[row.part]) for row in ROWS)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(head))]
    ruled = [lines[0], tuple("-" * width for width in widths), *lines[1:]]
    return "\n".join("| " + " | ".join(map(str.ljust, line, widths)) + " |" for line in ruled)


def _line(row: Row, runs: dict[str, list[Figures]]) -> tuple[str, ...]:
    cells = [row.label, _figure(row, runs[BASELINE])]
    for name in OURS:
        cells += [_figure(row, runs[name]), _ratio(row, runs[name], runs[BASELINE]) if row.ratio else ""]
    return (*cells, row.must, row.aim)


def _figure(row: Row, runs: list[Figures]) -> str:
    values = [_value(row, one) for one in runs]
    return f"{sum(values) if row.total else median(values):.4g}"


def _ratio(row: Row, runs: list[Figures], baseline: list[Figures]) -> str:
    """The median of what is compared within each round, its lowest and highest; a baseline that ran less often is one figure."""
    theirs = [_value(row, one) for one in baseline]
    if len(theirs) != len(runs):
        theirs = [median(theirs)] * len(runs)
    ratios = [_value(row, one) / beside for one, beside in zip(runs, theirs, strict=True)]
    spread = f" ({min(ratios):.2f}–{max(ratios):.2f})" if len(ratios) > 1 else ""
    return f"{median(ratios):.2f}{spread}"


def _value(row: Row, figures: Figures) -> float:
    return 1 - figures["readable"] if row.key == "unreadable" else figures[row.key]
