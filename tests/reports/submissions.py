"""Submissions to print: as many chambers as wanted, each with other answers, notes as people never write them."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from conversations.assessment import AtOneCriterion, Filed, Given, Noted
from conversations.committee import CommitteeFile
from conversations.frozen import Submitted
from conversations.model.answers import Credit
from conversations.model.file import FileKind
from conversations.model.programme import Criterion, ProgrammeId
from conversations.model.register import ChamberKind
from conversations.model.register_file import seed_register
from conversations.model.submission import Stage
from tests.model.programmes import offered, real
from tests.reports.papers import HOSTILE, NOW, snapshot

ON = date(2026, 11, 20)
LOCAL = tuple(one for one in seed_register() if one.kind is ChamberKind.LOCAL)
ABROAD = tuple(one for one in seed_register() if one.kind is ChamberKind.BILATERAL)


def submission(
    place: int = 0,
    programme: ProgrammeId = ProgrammeId.LOCAL,
    *,
    notes: tuple[str, ...] = ("Zie de statuten, artikel 4.",),
    file: str = "statuten.pdf",
    reason: str = "",
    by: str = "Anna Peeters",
) -> CommitteeFile:
    """One chamber's, the first of its kind for place 0; the larger the place, the more is missing."""
    chambers = LOCAL if programme is ProgrammeId.LOCAL else ABROAD
    asked = real(programme)
    answers = {one.id: _answer(one, number, place) for number, one in enumerate(asked.criteria)}
    written = {
        one.id: AtOneCriterion(
            given=Given(reason=reason, by=by, at=NOW),
            notes=tuple(Noted(text=text, by=by, at=NOW) for text in notes) if number % 4 == 0 else (),
            files=(_file(number, file, by),) if number % 3 else (),
        )
        for number, one in enumerate(asked.criteria)
    }
    facts = {fact.id: bool((place + number) % 4) for number, fact in enumerate(asked.facts)}
    chamber = chambers[place % len(chambers)]
    shown = snapshot(asked, answers, facts, written=written, whose=chamber)
    copy = replace(shown, assessment=UUID(int=1000 + place), today=ON - timedelta(days=place % 9))
    file = Submitted(
        id=place,
        assessment=copy.assessment,
        number=1,
        at=NOW,
        by=by,
        stage=Stage.SUBMITTED,
        revision=1,
        chamber=chamber,
        copy=copy,
        changed=None,
    )
    return CommitteeFile(file=file)


def _answer(one: Criterion, number: int, place: int) -> Credit:
    choices = offered(one)
    hit = (number * 7 + place * 13) % 37 < place * 2 % 23
    return choices[(number + place) % len(choices)] if hit else Credit.MET


def _file(number: int, name: str, by: str) -> Filed:
    dated = ON - timedelta(days=90 * (number % 12))
    return Filed(id=number, unique_id=str(number), name=name, kind=FileKind.DOCUMENT, dated=dated, by=by)


def submissions(local: int = 0, bilateral: int = 0, associate: int = 0) -> tuple[CommitteeFile, ...]:
    """So many of each programme."""
    first = tuple(submission(place) for place in range(local))
    second = tuple(submission(place, ProgrammeId.BILATERAL) for place in range(bilateral))
    return first + second + tuple(submission(bilateral + place, ProgrammeId.ASSOCIATE) for place in range(associate))


def hostile() -> CommitteeFile:
    """One whose texts are written to break what they stand in."""
    return submission(3, notes=HOSTILE, file='=HYPERLINK("x").pdf', reason="@SUM(1)\tomdat", by="=Anna")
