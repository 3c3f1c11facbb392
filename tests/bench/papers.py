"""What the picture and the PDF of a result cost, each time of other answers, beside the first: python -m tests.bench.papers."""

import os
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter, process_time

from bot import bootstrap  # noqa: F401 - the memory that is measured is the whole bot's
from bot.reports.typesetting import pdf, picture
from conversations.model.programme import Programme, ProgrammeId
from conversations.paper import paper
from conversations.printed import Paper
from locales.language import Language
from locales.say import voice
from tests.model.programmes import offered, real
from tests.reports.papers import chamber, snapshot

ROUNDS = 20


def results(programme: Programme, chance: Random) -> Paper:
    """A complete self-assessment that never was before, because equal ones are not made twice."""
    answers = {one.id: chance.choice(offered(one)) for one in programme.criteria}
    return paper(snapshot(programme, answers, whose=chamber()), voice(chance.choice(list(Language))))


def milliseconds(values: Paper) -> tuple[float, float, float]:
    """Picture, PDF, and the processor time of both."""
    began, busy = perf_counter(), process_time()
    picture(values)
    between = perf_counter()
    pdf(values)
    return (between - began) * 1000, (perf_counter() - between) * 1000, (process_time() - busy) * 1000


def megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def main() -> None:
    chance = Random(20261124)
    for language in Language:
        voice(language)
    before = megabytes()
    for id_ in ProgrammeId:
        programme = real(id_)
        first = milliseconds(results(programme, chance))
        warm = [milliseconds(results(programme, chance)) for _ in range(ROUNDS)]
        drawn, typeset, busy = (median(column) for column in zip(*warm, strict=True))
        best, together, at_first = min(one[0] + one[1] for one in warm), drawn + typeset, first[0] + first[1]
        print(
            f"{id_:<10} {len(programme.criteria)} criteria: picture {drawn:.0f} + PDF {typeset:.0f} ms (at best {best:.0f}, "
            f"{busy:.0f} of processor); the first {at_first:.0f} ms, {at_first / together:.1f} times as long"
        )
    made = len(ProgrammeId) * (ROUNDS + 1)
    print(f"memory {before:.0f} MB before the first, {megabytes():.0f} MB after {made} of each")


if __name__ == "__main__":
    main()
