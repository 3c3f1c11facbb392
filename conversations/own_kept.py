"""What the rooms about the person's own data know: what is kept, and what goes when they leave."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, tzinfo

from conversations.core import Snapshot
from conversations.journal_text import Line
from conversations.model.matching import Register
from conversations.model.programme import Programme, ProgrammeId

Row = Mapping[str, object]
"""One row of the export: by the keys that the file uses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Losing:
    """What goes when the person has everything deleted; `person` is their row, which nobody else ever gets.

    Attributes:
        trials: Their trials, with so many `answers`, `notes` and `files` in them.
        replies: To events.
        held: Principles that were handed to them.
        drafts: What they wrote and did not send.
    """

    person: int
    trials: int
    answers: int
    notes: int
    files: int
    replies: int
    held: int
    drafts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnSnapshot(Snapshot):
    """What the rooms about the person's own data know.

    Attributes:
        asked: How many deliveries the person has asked for.
        about, rows, lines: All that is kept, where a file is made of it; `lines` are those of the journal.
        alone: Nobody else represents the person's chamber.
        fixed: An administrator by the settings of the installation.
        last_admin: Nobody else is an administrator.
    """

    asked: int
    today: date
    zone: tzinfo
    register: Register
    losing: Losing
    alone: bool = False
    fixed: bool = False
    last_admin: bool = False
    programmes: Mapping[ProgrammeId, Programme] = field(default_factory=dict)
    about: Row = field(default_factory=dict)
    rows: Mapping[str, tuple[Row, ...]] = field(default_factory=dict)
    lines: tuple[Line, ...] = ()
