"""The workbook of submitted self-assessments: a line a chamber, a line a criterion of each, a line a gap."""

from collections.abc import Sequence
from datetime import date

from conversations.assessment import AtOneCriterion
from conversations.chamber_text import place
from conversations.committee import CommitteeFile, by_name
from conversations.committee_text import (
    KIND,
    answer_of,
    conclusion_of,
    doubts_in_words,
    principle_of,
    stage_in_words,
    weight_of,
)
from conversations.criterion_text import place_of
from conversations.model.answers import Credit
from conversations.model.gaps import Gap, gaps
from conversations.model.points import in_walk, missed, points
from conversations.model.programme import Criterion
from conversations.parts import has_pillars, plain
from conversations.result_text import DECIDED_BY
from conversations.tables import Cell, Shape, TableColumn, TableSheet, Workbook
from locales.say import Say


def workbook(files: Sequence[CommitteeFile], today: date, say: Say) -> Workbook:
    """All that the workbook holds, in one language, on a day."""
    chambers = by_name(files, say)
    return Workbook(
        title=plain(say("Submitted self-assessments")),
        day=today,
        sheets=(_chambers(chambers, say), _answers(chambers, say), _gaps(chambers, say)),
    )


def _chambers(chambers: Sequence[CommitteeFile], say: Say) -> TableSheet:
    columns = (
        TableColumn(plain(say("Chamber")), Shape.TEXT, 46),
        TableColumn(plain(say("Kind")), Shape.TEXT, 22),
        TableColumn(plain(say("Place")), Shape.TEXT, 24),
        TableColumn(plain(say("Programme")), Shape.TEXT, 46),
        TableColumn(plain(say("Version")), Shape.TEXT, 10),
        TableColumn(plain(say("Stage")), Shape.TEXT, 18),
        TableColumn(plain(say("Score")), Shape.PERCENT, 9),
        TableColumn(plain(say("Conclusion")), Shape.TEXT, 18),
        TableColumn(plain(say("Respected")), Shape.NUMBER, 13),
        TableColumn(plain(say("Out of")), Shape.NUMBER, 9),
        TableColumn(plain(say("Gaps")), Shape.NUMBER, 11),
        TableColumn(plain(say("Doubts")), Shape.NUMBER, 10),
        TableColumn(plain(say("Questions awaiting an answer")), Shape.NUMBER, 14),
        TableColumn(plain(say("Submission")), Shape.NUMBER, 12),
        TableColumn(plain(say("Submitted on")), Shape.DAY, 14),
        TableColumn(plain(say("Decision")), Shape.TEXT, 26),
        TableColumn(plain(say("Decided on")), Shape.DAY, 14),
        TableColumn(plain(say("Valid until")), Shape.DAY, 14),
    )
    return TableSheet(name=plain(say("Chambers")), columns=columns, rows=tuple(_chamber(one, say) for one in chambers))


def _chamber(one: CommitteeFile, say: Say) -> tuple[Cell, ...]:
    copy, chamber, found, ruling = one.copy, one.file.chamber, one.found, one.ruling
    return (
        one.name(say),
        plain(say(KIND[chamber.kind])),
        plain(place(chamber, say)),
        say.of(copy.programme.title),
        copy.programme.version,
        stage_in_words(one, say),
        found.score,
        conclusion_of(one, say) or None,
        found.respected,
        found.of,
        len(gaps(copy.programme, copy.answers, copy.facts)),
        sum(map(len, one.doubts.values())),
        one.awaited,
        one.file.number,
        copy.today,
        ruling.outcome if ruling else None,
        ruling.on if ruling else None,
        ruling.valid_until if ruling else None,
    )


def _answers(chambers: Sequence[CommitteeFile], say: Say) -> TableSheet:
    columns = (
        TableColumn(plain(say("Chamber")), Shape.TEXT, 46),
        TableColumn(_heading(chambers, say), Shape.TEXT, 34),
        TableColumn(plain(say("Number")), Shape.TEXT, 10),
        TableColumn(plain(say("Criterion")), Shape.LONG_TEXT, 60),
        TableColumn(plain(say("Essential")), Shape.TEXT, 20),
        TableColumn(plain(say("Answer")), Shape.TEXT, 20),
        TableColumn(plain(say("Points")), Shape.POINTS, 9),
        TableColumn(plain(say("Out of")), Shape.POINTS, 9),
        TableColumn(plain(say("Reason")), Shape.LONG_TEXT, 40),
        TableColumn(plain(say("Note")), Shape.LONG_TEXT, 60),
        TableColumn(plain(say("Evidence")), Shape.LONG_TEXT, 40),
        TableColumn(plain(say("Dates of the evidence")), Shape.LONG_TEXT, 22),
        TableColumn(plain(say("Newest evidence")), Shape.DAY, 16),
        TableColumn(plain(say("Doubts")), Shape.LONG_TEXT, 36),
    )
    rows = tuple(_answer(one, criterion, say) for one in chambers for criterion in one.copy.programme.criteria)
    return TableSheet(name=plain(say("Answers")), columns=columns, rows=rows)


def _heading(chambers: Sequence[CommitteeFile], say: Say) -> str:
    pillars = any(has_pillars(one.copy.programme.id) for one in chambers)
    return plain(say("Pillar") if pillars else say("Principle"))


def _answer(one: CommitteeFile, criterion: Criterion, say: Say) -> tuple[Cell, ...]:
    copy = one.copy
    here = copy.written.get(criterion.id, AtOneCriterion())
    asked = in_walk(criterion, copy.facts)
    earned, of = _points(one, criterion) if asked else (None, None)
    days = [file.dated for file in here.files]
    return (
        one.name(say),
        principle_of(criterion, copy.programme, say),
        place_of(copy.programme, criterion.id)[0],
        say.of(criterion.statement),
        weight_of(criterion, say) or None,
        answer_of(one, criterion, say) if asked else plain(say("left out")),
        earned,
        of,
        (here.given.reason if here.given and asked else "") or None,
        "\n\n".join(note.text for note in here.notes) or None if asked else None,
        "\n".join(file.name or plain(say("photo")) for file in here.files) or None if asked else None,
        "\n".join(say.date(day) for day in days) or None if asked else None,
        max(days, default=None) if asked else None,
        "\n".join(doubts_in_words(one, criterion, say)) or None if asked else None,
    )


def _points(one: CommitteeFile, criterion: Criterion) -> tuple[float | None, float | None]:
    """Points earned, of how many; neither where the criterion does not apply or is open."""
    credit = one.copy.answers.get(criterion.id)
    if credit is None or credit is Credit.NOT_APPLICABLE:
        return None, None
    return (points(criterion) - missed(criterion, credit)) / 2, points(criterion) / 2


def _gaps(chambers: Sequence[CommitteeFile], say: Say) -> TableSheet:
    columns = (
        TableColumn(plain(say("Chamber")), Shape.TEXT, 46),
        TableColumn(plain(say("Order")), Shape.NUMBER, 9),
        TableColumn(_heading(chambers, say), Shape.TEXT, 34),
        TableColumn(plain(say("Number")), Shape.TEXT, 10),
        TableColumn(plain(say("Criterion")), Shape.LONG_TEXT, 60),
        TableColumn(plain(say("Essential")), Shape.TEXT, 20),
        TableColumn(plain(say("Answer")), Shape.TEXT, 20),
        TableColumn(plain(say("What to do")), Shape.LONG_TEXT, 60),
        TableColumn(plain(say("Decided by")), Shape.TEXT, 24),
        TableColumn(plain(say("Weeks")), Shape.NUMBER, 9),
    )
    rows = tuple(
        _gap(one, order, gap, say)
        for one in chambers
        for order, gap in enumerate(gaps(one.copy.programme, one.copy.answers, one.copy.facts), start=1)
    )
    return TableSheet(name=plain(say("Gaps")), columns=columns, rows=rows)


def _gap(one: CommitteeFile, order: int, gap: Gap, say: Say) -> tuple[Cell, ...]:
    programme, criterion = one.copy.programme, gap.criterion
    return (
        one.name(say),
        order,
        principle_of(criterion, programme, say),
        place_of(programme, criterion.id)[0],
        say.of(criterion.statement),
        weight_of(criterion, say) or None,
        answer_of(one, criterion, say),
        say.of(criterion.action),
        plain(say(DECIDED_BY[criterion.decided_by, has_pillars(programme.id)])),
        criterion.lead_time_weeks,
    )
