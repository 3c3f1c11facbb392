"""What papers cost: a result's, of other answers each time, and those of the Federation: python -m tests.bench.papers."""

import os
from datetime import timedelta
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter, process_time

from bot import bootstrap  # noqa: F401 - the memory that is measured is the whole bot's
from bot.reports import made
from bot.reports.typesetting import pdf, picture
from conversations.committee_overview import committee_overview
from conversations.core import DocumentKind
from conversations.dossier import dossier
from conversations.heat_map import heat_map
from conversations.model.programme import Programme, ProgrammeId
from conversations.paper import paper
from conversations.printed import Paper
from conversations.workbook import workbook
from locales.language import Language
from locales.say import voice
from tests.model.programmes import offered, real
from tests.reports.papers import NOW, chamber, snapshot
from tests.reports.submissions import submission, submissions

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


def of_the_federation() -> str:
    """The papers of 45 chambers abroad, and the dossier of a local one: values and file, each made once before."""
    files, say = submissions(bilateral=45), voice(Language.FR)
    local = submission(5)
    makes = {
        "heat map": (DocumentKind.HEAT_MAP, lambda day: heat_map(files, day, say)),
        "workbook": (DocumentKind.WORKBOOK, lambda day: workbook(files, day, say)),
        "overview": (DocumentKind.OVERVIEW, lambda day: committee_overview(files, day, say)),
        "dossier": (DocumentKind.DOSSIER, lambda day: dossier(local, day, say)),
    }
    told = []
    for name, (kind, values) in makes.items():
        spent = []
        for number in range(6):
            began = perf_counter()
            made(kind, values(NOW.date() + timedelta(days=number)))
            spent.append((perf_counter() - began) * 1000)
        told.append(f"{name} {median(spent[1:]):.0f} ms")
    return "45 chambers abroad, and one local dossier: " + ", ".join(told)


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
    papers = len(ProgrammeId) * (ROUNDS + 1)
    print(f"memory {before:.0f} MB before the first, {megabytes():.0f} MB after {papers} of each")
    print(of_the_federation())
    print(f"memory {megabytes():.0f} MB after these, too")


if __name__ == "__main__":
    main()
