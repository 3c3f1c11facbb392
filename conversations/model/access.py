"""Requests for access, without talk: what became of one, and which trial comes along."""

from collections.abc import Mapping
from enum import StrEnum
from uuid import UUID

from conversations.model.programme import ProgrammeId
from conversations.model.register import ChamberKind


class Outcome(StrEnum):
    """What became of a request for access; WITHDRAWN: the person took an invitation instead."""

    APPROVED = "approved"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


def adoptable(trials: Mapping[ProgrammeId, UUID], kind: ChamberKind, *, taken: bool) -> UUID | None:
    """The person's trial that becomes the assessment of a chamber of this kind; None where none fits.

    Args:
        trials: The person's open trials.
        taken: The chamber has an open assessment already: nothing is merged.
    """
    local = kind is ChamberKind.LOCAL
    fitting = (id_ for programme, id_ in trials.items() if (programme is ProgrammeId.LOCAL) is local)
    return None if taken else next(fitting, None)
