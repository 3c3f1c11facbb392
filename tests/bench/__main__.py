"""`make bench`: ChamberReady beside python-telegram-bot's own conversations, in one run, so that the ratios hold.

    python -m tests.bench              about a quarter of an hour
    python -m tests.bench --quick      a minute and a half, for a first look
    python -m tests.bench --kills 20 --rounds 5

Both answer the same 60 criteria, pressed by the same crowd, on one core (`peers/README.md`). The baseline is ConversationHandler
with PicklePersistence written after every update. Prints one table, writes every figure to bench.json, and judges nothing.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
import tomllib
from collections import defaultdict
from compileall import compile_dir
from pathlib import Path
from statistics import median

from tests.bench.table import BASELINE, OURS, Figures, table

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "peers"))

Runs = dict[str, list[Figures]]

APART = {
    "Finding a chamber (at most 0.5 ms, aim 0.1 ms)": "tests.bench.matching",
    "Picture and PDF of a result (warm at most 100 ms, aim 40; memory after reports at most 200 MB)": "tests.bench.papers",
    "A start": "tests.bench.starting",
    "What is stored": "tests.bench.growing",
    "Deliveries (a second ÷ PTB over httpx at least 2×, aim 4×; memory flat; a turn not slowed; twice 0)": "tests.bench.sending",
}
"""Benchmarks with a script of their own, by what the table's notes call them, with the targets."""

PEERS = ("aiogram-memory", "aiogram-sqlite")
"""What else people would use; each has one round."""


def main() -> int:
    options = parser().parse_args()
    if not hasattr(os, "sched_setaffinity"):
        print("the benchmark pins processes to cores and reads /proc, so it runs on Linux only", file=sys.stderr)
        return 1
    apart = {} if options.quick else {title: printed_by(script) for title, script in APART.items()}
    compiled()
    cores = sorted(os.sched_getaffinity(0))
    options.core = cores[-1]
    os.sched_setaffinity(0, {cores[0]})
    disk = fsync_milliseconds(options.state)
    began = time.perf_counter()
    try:
        runs = {"full speed": full_speed(options), "at 40 ms": slow_telegram(options), "killed": killed(options)}
    except RuntimeError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"\n{table(runs)}\n\n{notes(runs, options, disk, apart, len(cores))}")
    print(f"\n{time.perf_counter() - began:.0f} s; every figure of every run stands in {options.json}")
    found = {"fsync ms": disk, "cores": len(cores), "runs": runs, "apart": apart}
    options.json.write_text(json.dumps(found, indent=1) + "\n")
    return 0


def parser() -> argparse.ArgumentParser:
    found = argparse.ArgumentParser(
        prog="python -m tests.bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    found.add_argument("--quick", action="store_true", help="one short round of everything")
    found.add_argument("--rounds", type=int, help="rounds at full speed (3, quick 1)")
    found.add_argument("--kills", type=int, help="kill -9 so often on each database (5, quick 1)")
    found.add_argument("--state", default=tempfile.gettempdir(), help="where the bots keep their files; a disk, not memory")
    found.add_argument("--json", type=Path, default=Path("bench.json"))
    return found


def measured(options: argparse.Namespace, **changed: float) -> argparse.Namespace:
    """What `peers/bench.py` takes on its command line."""
    short = options.quick
    usual = {"people": 200, "connections": 40, "warm": 1.0 if short else 1.5, "seconds": 2.5 if short else 5.0}
    usual |= {"rate": 50, "steady": 3.0 if short else 6.0, "api_delay": 0.0}
    return argparse.Namespace(**(usual | changed), state=options.state, core=options.core)


def run(what, name: str, options: argparse.Namespace, label: str) -> Figures:
    """One contender, once."""
    import uvloop

    specs = tomllib.loads((HERE / "peers" / "contenders.toml").read_text())
    found: Figures = uvloop.run(what(specs[name], options))
    print(f"{label} · {name}: " + ", ".join(f"{key} {value:.4g}" for key, value in found.items()), flush=True)
    return found


def full_speed(options: argparse.Namespace) -> Runs:
    from bench import one

    rounds = options.rounds or (1 if options.quick else 3)
    found: Runs = defaultdict(list)
    for number in range(1, rounds + 1):
        for name in (BASELINE, *OURS):
            found[name].append(run(one, name, measured(options), f"full speed, round {number}"))
    for name in () if options.quick else PEERS:
        found[name].append(run(one, name, measured(options), "full speed"))
    return dict(found)


def slow_telegram(options: argparse.Namespace) -> Runs:
    """Each Bot API call takes 40 ms, as from a host in Europe. Fewer people, because the baseline serves one after the other."""
    from bench import one

    names = (BASELINE, *OURS) if options.quick else (BASELINE, "ptb-pickle-60s", *OURS, *OURS)
    changed = {"api_delay": 0.04, "rate": 0, "people": 30 if options.quick else 100}
    found: Runs = defaultdict(list)
    for name in names:
        found[name].append(run(one, name, measured(options, **changed), "40 ms a Bot API call"))
    return dict(found)


def killed(options: argparse.Namespace) -> Runs:
    """kill -9 at a random moment of the load; the baseline less often, only to show what it does."""
    from bench import kill

    times = options.kills or (1 if options.quick else 5)
    found: Runs = defaultdict(list)
    for name, often in ((BASELINE, min(times, 2)), *((ours, times) for ours in OURS)):
        for number in range(1, often + 1):
            found[name].append(run(kill, name, measured(options, seconds=1.0), f"kill -9, {number} of {often}"))
    return dict(found)


def fsync_milliseconds(folder: str) -> float:
    """What a durable write waits for at least, on the disk where the bots keep their files."""
    times = []
    with tempfile.NamedTemporaryFile(dir=folder) as file:
        for _ in range(100):
            file.write(b"\0" * 4096)
            file.flush()
            began = time.perf_counter()
            os.fsync(file.fileno())
            times.append((time.perf_counter() - began) * 1000)
    return round(median(times), 3)


def compiled() -> None:
    """The product's .pyc, as a host has them at its second start; pip has made those of the packages."""
    for room in ("bot", "conversations", "locales", "storage"):
        compile_dir(HERE.parents[1] / room, quiet=2)


def printed_by(script: str) -> str:
    """What a benchmark with a script of its own prints, and the end of what it complains of where it fails."""
    done = subprocess.run([sys.executable, "-m", script], capture_output=True, text=True, check=False)
    return (done.stdout + (done.stderr[-1000:] if done.returncode else "")).strip()


def notes(runs: dict[str, Runs], options: argparse.Namespace, disk: float, apart: dict[str, str], cores: int) -> str:
    """What belongs to the table; `apart` by title."""
    often = len(runs["killed"][OURS[0]])
    load = median(one["crowd load"] for name in OURS for one in runs["full speed"][name])
    rounds = len(runs["full speed"][BASELINE])
    lines = [
        f"{cores} cores: the bot has one, the crowd and PostgreSQL another; the crowd used {load:.0%} of it. fsync {disk} ms.",
        f"Full speed: the median of {rounds} rounds, ratios within a round. Killed {often} times on each database.",
    ]
    if often < 20:
        lines.append("The target is 20 kills: python -m tests.bench --kills 20")
    sixty = runs["at 40 ms"].get("ptb-pickle-60s")
    if sixty:
        lines.append(f"At 40 ms PTB that writes its pickle every 60 s does {sixty[0]['updates/s']:.1f} turns/s.")
    for name in PEERS:
        for one in runs["full speed"].get(name, ()):
            beside = median(theirs["updates/s"] for theirs in runs["full speed"][BASELINE])
            each = f"{one['updates/s']:.0f} turns/s, {one['updates/s'] / beside:.2f}×, {one['CPU ms']:.2f} ms of processor each"
            lines.append(f"{name}: {each}")
    lines += [f"{title}:\n{printed}" for title, printed in apart.items()]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
