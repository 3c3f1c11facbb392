"""The Federation's desk before the papers of submitted files."""

from conversations import states
from conversations.core import Role
from conversations.events import FileHandedIn
from conversations.model.register import ChamberKind
from conversations.model.register_file import seed_register
from conversations.states import CommitteePaper
from tests.walker.lives_files import FIRST, SECOND, completed, with_doubts
from tests.walker.past import Past

PAPERS: tuple[CommitteePaper, ...] = (
    *(paper(kind) for paper in (states.HeatMap, states.Workbook, states.CommitteeOverview) for kind in ChamberKind),
    states.Dossier(FIRST),
    states.Dossier(SECOND),
)


def many_files(past: Past) -> None:
    """Someone of the Federation, with a dossier more than a page of the chambers abroad holds."""
    past.works_for_the_federation(Role.STAFF, abroad_only=True)
    abroad = [chamber.id for chamber in seed_register() if chamber.kind is ChamberKind.BILATERAL]
    for number, chamber in enumerate(abroad[:9], 1):
        other = past.another(number)
        past.represents(chamber, other)
        past.happened(FileHandedIn(completed(past, chamber, with_doubts, number=number).id), by=other)
