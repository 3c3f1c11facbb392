"""How long finding a chamber takes, beside RapidFuzz's WRatio over the same names: python -m tests.bench.matching."""

from pathlib import Path
from statistics import mean, median
from time import perf_counter

from rapidfuzz import fuzz, process

from conversations.model.folding import fold
from conversations.model.matching import ChamberIndex
from conversations.model.register import Chamber
from conversations.model.register_file import seed_register

ROUNDS = 20
TYPED = Path(__file__).parents[1] / "typed-names.tsv"


def every_name(chambers: tuple[Chamber, ...]) -> list[str]:
    return [
        fold(name)
        for chamber in chambers
        for name in (chamber.names.nl, chamber.names.fr, chamber.names.en, *chamber.also_known_as)
    ]


def milliseconds(call, typed: list[str]) -> list[float]:
    """The best of all rounds for each text."""
    best = [float("inf")] * len(typed)
    for _ in range(ROUNDS):
        for number, text in enumerate(typed):
            started = perf_counter()
            call(text)
            best[number] = min(best[number], (perf_counter() - started) * 1000)
    return best


def line(label: str, times: list[float], beside: list[float]) -> str:
    ratio = mean(beside) / mean(times)
    figures = f"mean {mean(times):.3f}  median {median(times):.3f}  slowest {max(times):.3f} ms"
    return f"{label:<34} {figures}   {ratio:.1f} times as fast as WRatio over the same names"


def main() -> None:
    register = seed_register()
    typed = [text.split("\t")[0] for text in TYPED.read_text(encoding="utf-8").splitlines()]
    started = perf_counter()
    ChamberIndex(register)
    print(f"index of {len(register)} chambers made in {(perf_counter() - started) * 1000:.0f} ms")
    for count in (15, len(register)):
        index, names = ChamberIndex(register[:count]), every_name(register[:count])
        plain = milliseconds(lambda text, names=names: process.extract(fold(text), names, scorer=fuzz.WRatio), typed)
        print(line(f"{count} chambers, {len(names)} names", milliseconds(index.find, typed), plain))
    index = ChamberIndex(register)
    long = ["antwerpn " * 455, "x" * 4096, "kamer" * 819, "\ufdfa" * 4096, " ".join(typed)[:4096]]
    print(f"4096 signs: slowest {max(milliseconds(index.find, long)):.3f} ms")


if __name__ == "__main__":
    main()
