"""The workbook of submitted self-assessments: a line a chamber, a line a criterion of each, a line a gap."""

from collections.abc import Sequence
from datetime import date

from conversations.assessment import AtOneCriterion
from conversations.chamber_text import place
from conversations.committee_text import CONCLUSION, KIND, answer_of, doubts_of, last_ruling, of_its_principle
from conversations.criterion_text import place_of
from conversations.model.answers import Credit
from conversations.model.gaps import Gap, gaps
from conversations.model.points import in_walk, missed, points
from conversations.model.programme import Criterion
from conversations.model.readiness import readiness
from conversations.parts import has_pillars, plain
from conversations.result_text import DECIDED_BY
from conversations.submitted import Submitted, by_name
from conversations.tables import Cell, Shape, TableColumn, TableSheet, Workbook
from locales.say import Say


def workbook(submitted: Sequence[Submitted], today: date, say: Say) -> Workbook:
    """All that the workbook holds, in one language, on a day."""
    chambers = by_name(submitted, say)
    return Workbook(
        language=say.language.value,
        region=say.locale.territory or "",
        title=plain(say("Submitted self-assessments")),
        day=today,
        sheets=(_chambers(chambers, say), _answers(chambers, say), _gaps(chambers, say)),
    )


def _column(title: str, shape: Shape, width: int) -> TableColumn:
    return TableColumn(plain_title(title), shape, width)


def plain_title(title: str) -> str:
    """A heading begins with a capital, whatever it is in running text."""
    return title[:1].upper() + title[1:]


def _chambers(chambers: Sequence[Submitted], say: Say) -> TableSheet:
    columns = (
        _column(plain(say("Chamber")), Shape.TEXT, 46),
        _column(plain(say("Kind")), Shape.TEXT, 22),
        _column(plain(say("Place")), Shape.TEXT, 24),
        _column(plain(say("Programme")), Shape.TEXT, 46),
        _column(plain(say("Version")), Shape.TEXT, 10),
        _column(plain(say("Stage")), Shape.TEXT, 18),
        _column(plain(say("Score")), Shape.PERCENT, 9),
        _column(plain(say("Conclusion")), Shape.TEXT, 18),
        _column(plain(say("Respected")), Shape.NUMBER, 13),
        _column(plain(say("Out of")), Shape.NUMBER, 9),
        _column(plain(say("Gaps")), Shape.NUMBER, 11),
        _column(plain(say("Doubts")), Shape.NUMBER, 10),
        _column(plain(say("Questions awaiting an answer")), Shape.NUMBER, 14),
        _column(plain(say("Submission")), Shape.NUMBER, 12),
        _column(plain(say("Submitted on")), Shape.DAY, 14),
        _column(plain(say("Decision")), Shape.TEXT, 26),
        _column(plain(say("Decided on")), Shape.DAY, 14),
        _column(plain(say("Valid until")), Shape.DAY, 14),
    )
    return TableSheet(name=plain(say("Chambers")), columns=columns, rows=tuple(_chamber(one, say) for one in chambers))


def _chamber(one: Submitted, say: Say) -> tuple[Cell, ...]:
    snapshot = one.snapshot
    found = readiness(snapshot.programme, snapshot.answers, snapshot.facts)
    ruling = last_ruling(one)
    return (
        one.name(say),
        plain(say(KIND[snapshot.chamber.kind])) if snapshot.chamber else None,
        plain(place(snapshot.chamber, say)) if snapshot.chamber else None,
        say.of(snapshot.programme.title),
        snapshot.programme.version,
        one.stage or None,
        found.score,
        plain(say(CONCLUSION[found.verdict])) if found.verdict else None,
        found.respected,
        found.of,
        len(gaps(snapshot.programme, snapshot.answers, snapshot.facts)),
        len(one.doubts),
        one.awaited,
        one.number,
        one.on,
        ruling.outcome if ruling else None,
        ruling.on if ruling else None,
        ruling.valid_until if ruling else None,
    )


def _answers(chambers: Sequence[Submitted], say: Say) -> TableSheet:
    columns = (
        _column(plain(say("Chamber")), Shape.TEXT, 46),
        _column(_heading(chambers, say), Shape.TEXT, 34),
        _column(plain(say("Number")), Shape.TEXT, 10),
        _column(plain(say("Criterion")), Shape.LONG_TEXT, 60),
        _column(plain(say("Weight")), Shape.TEXT, 20),
        _column(plain(say("Answer")), Shape.TEXT, 20),
        _column(plain(say("Half points")), Shape.NUMBER, 13),
        _column(plain(say("Out of")), Shape.NUMBER, 9),
        _column(plain(say("Reason")), Shape.LONG_TEXT, 40),
        _column(plain(say("Note")), Shape.LONG_TEXT, 60),
        _column(plain(say("Evidence")), Shape.LONG_TEXT, 40),
        _column(plain(say("Dates of the evidence")), Shape.LONG_TEXT, 22),
        _column(plain(say("Newest evidence")), Shape.DAY, 16),
        _column(plain(say("Doubts")), Shape.LONG_TEXT, 36),
    )
    rows = tuple(_answer(one, criterion, say) for one in chambers for criterion in one.snapshot.programme.criteria)
    return TableSheet(name=plain(say("Answers")), columns=columns, rows=rows)


def _heading(chambers: Sequence[Submitted], say: Say) -> str:
    pillars = any(has_pillars(one.snapshot.programme.id) for one in chambers)
    return plain(say("Pillar") if pillars else say("Principle"))


def _answer(one: Submitted, criterion: Criterion, say: Say) -> tuple[Cell, ...]:
    snapshot = one.snapshot
    here = snapshot.written.get(criterion.id, AtOneCriterion())
    asked = in_walk(criterion, snapshot.facts)
    earned, of = _points(one, criterion) if asked else (None, None)
    days = [file.dated for file in here.files]
    return (
        one.name(say),
        of_its_principle(criterion, snapshot.programme, say),
        place_of(snapshot.programme, criterion.id)[0],
        say.of(criterion.statement),
        _weight(criterion, say),
        answer_of(one, criterion, say) if asked else plain(say("left out")),
        earned,
        of,
        (here.given.reason if here.given and asked else "") or None,
        "\n\n".join(note.text for note in here.notes) or None if asked else None,
        "\n".join(file.name or plain(say("photo")) for file in here.files) or None if asked else None,
        "\n".join(say.date(day) for day in days) or None if asked else None,
        max(days, default=None) if asked else None,
        "\n".join(doubts_of(one, criterion, say)) or None if asked else None,
    )


def _points(one: Submitted, criterion: Criterion) -> tuple[int | None, int | None]:
    """Half points earned, of how many; neither where the criterion does not apply or is open."""
    credit = one.snapshot.answers.get(criterion.id)
    if credit is None or credit is Credit.NOT_APPLICABLE:
        return None, None
    return points(criterion) - missed(criterion, credit), points(criterion)


def _weight(criterion: Criterion, say: Say) -> str | None:
    return (
        plain(say("condition to start") if criterion.gate else say("essential"))
        if criterion.gate or criterion.essential
        else None
    )


def _gaps(chambers: Sequence[Submitted], say: Say) -> TableSheet:
    columns = (
        _column(plain(say("Chamber")), Shape.TEXT, 46),
        _column(plain(say("Order")), Shape.NUMBER, 9),
        _column(_heading(chambers, say), Shape.TEXT, 34),
        _column(plain(say("Number")), Shape.TEXT, 10),
        _column(plain(say("Criterion")), Shape.LONG_TEXT, 60),
        _column(plain(say("Weight")), Shape.TEXT, 20),
        _column(plain(say("Answer")), Shape.TEXT, 20),
        _column(plain(say("What to do")), Shape.LONG_TEXT, 60),
        _column(plain(say("Decided by")), Shape.TEXT, 24),
        _column(plain(say("Weeks")), Shape.NUMBER, 9),
    )
    rows = tuple(
        _gap(one, order, gap, say)
        for one in chambers
        for order, gap in enumerate(gaps(one.snapshot.programme, one.snapshot.answers, one.snapshot.facts), start=1)
    )
    return TableSheet(name=plain(say("Gaps")), columns=columns, rows=rows)


def _gap(one: Submitted, order: int, gap: Gap, say: Say) -> tuple[Cell, ...]:
    programme, criterion = one.snapshot.programme, gap.criterion
    return (
        one.name(say),
        order,
        of_its_principle(criterion, programme, say),
        place_of(programme, criterion.id)[0],
        say.of(criterion.statement),
        _weight(criterion, say),
        answer_of(one, criterion, say),
        say.of(criterion.action),
        plain(say(DECIDED_BY[criterion.decided_by, has_pillars(programme.id)])),
        criterion.lead_time_weeks,
    )
