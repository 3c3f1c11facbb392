"""The result in the chat: progress and readiness, verdict, gaps in order, the shortest route and its date."""

from collections.abc import Sequence

from markupsafe import Markup

from conversations import states
from conversations.assessment import AssessmentSnapshot
from conversations.core import AskFor, Card, Decision, Go, Intent, Row, Style, Touch
from conversations.criterion_text import basis_of, place_of
from conversations.model.gaps import Gap, gaps
from conversations.model.readiness import Readiness, Verdict, progress, readiness
from conversations.model.route import ready_by, shortest_route
from conversations.model.submission import MAY_BE_SUBMITTED, Stage
from conversations.parts import (
    LABEL,
    REPORTED,
    SIGN,
    bar,
    beside,
    italic,
    lines,
    page_line,
    page_of,
    pager,
    paragraphs,
    shortened,
)
from conversations.result_text import (
    decided_by,
    evidence_of,
    gates_of,
    lead_time,
    notable,
    respected_of,
    route_text,
    rule_of,
    score_of,
    title_of,
    verdict_of,
)
from conversations.round_text import deadline
from conversations.stage_text import STAGE
from locales.say import Say

Place = states.Result | states.Gaps | states.OneGap | states.Route


def decide(state: Place, intent: Intent, snapshot: AssessmentSnapshot, say: Say) -> Decision:  # noqa: ARG001 - every decide is called alike
    """Nothing but going elsewhere."""
    return Decision(state, toast=say("What you type belongs to a criterion: open one first. Nothing was changed."))


def render(state: Place, snapshot: AssessmentSnapshot, say: Say) -> Card:
    """The result, its gaps, its route."""
    match state:
        case states.Result():
            return _result(state, snapshot, say)
        case states.Gaps():
            return _gaps(state, snapshot, say)
        case states.OneGap():
            return _gap(state, snapshot, say)
        case states.Route():
            return _route(state, snapshot, say)


def _result(state: states.Result, snapshot: AssessmentSnapshot, say: Say) -> Card:
    found = readiness(snapshot.programme, snapshot.answers, snapshot.facts)
    left = gaps(snapshot.programme, snapshot.answers, snapshot.facts)
    text = paragraphs(
        title_of(found, say),
        deadline(snapshot.deadline, say),
        lines(_progress(snapshot, say), score_of(found, say)),
        lines(verdict_of(found, say), respected_of(found, snapshot.programme, say), gates_of(found, snapshot.programme, say)),
        lines(*notable(found, say)),
        _first_gaps(left, found, snapshot, say),
        _way(snapshot, say) if found.complete else None,
        _on_submission(found, snapshot, say),
        italic(rule_of(snapshot.programme, say)),
    )
    rows = (*_to_submit(state, found, snapshot, say), *_doors(state, found, left, say), *_papers(state, snapshot, say))
    return Card(text=text, rows=(*rows, _elsewhere(state, say)))


def _on_submission(found: Readiness, snapshot: AssessmentSnapshot, say: Say) -> Markup | None:
    """That a trial cannot be submitted; where a file stands; nothing of a draft of the chamber's own."""
    if snapshot.owner is None or snapshot.owner.chamber is None:
        return say("This is your trial: it can be submitted once it is your chamber’s.") if found.complete else None
    if snapshot.stage is Stage.DRAFT:
        return None
    return say("The file: {stage}.", stage=say(STAGE[snapshot.stage]))


def _to_submit(state: states.Result, found: Readiness, snapshot: AssessmentSnapshot, say: Say) -> tuple[Row, ...]:
    if snapshot.owner is None or snapshot.owner.chamber is None:
        return ()
    if snapshot.stage not in MAY_BE_SUBMITTED:
        return ((Touch(say("The submitted file"), Go(states.FileSubmitted(state.assessment)), Style.PRIMARY),),)
    label = say("Check and submit again") if snapshot.stage is Stage.QUESTIONED else say("Check and submit")
    return ((Touch(label, Go(states.CheckFile(state.assessment)), Style.PRIMARY),),) if found.complete else ()


def _progress(snapshot: AssessmentSnapshot, say: Say) -> Markup:
    done = progress(snapshot.programme, snapshot.answers, snapshot.facts)
    return say(
        "Progress: {bar} {percent} ({answered} of {of} criteria answered)",
        bar=bar(done.percent / 100),
        percent=say.percent(done.percent),
        answered=done.answered,
        of=done.of,
    )


def _first_gaps(left: tuple[Gap, ...], found: Readiness, snapshot: AssessmentSnapshot, say: Say) -> Markup | None:
    if not left:
        return None
    title = say("<b>What is still missing</b>") if found.verdict is Verdict.READY else say("<b>Gaps to close first</b>")
    return lines(title, *(_line(gap, snapshot, 130, say) for gap in left[:3]))


def _way(snapshot: AssessmentSnapshot, say: Say) -> Markup | None:
    route = shortest_route(snapshot.programme, snapshot.answers, snapshot.facts)
    if not route:
        return None
    day = say.date(ready_by(route, snapshot.today))
    return say.count(
        "Shortest route: {n} gap, ready by <b>{day}</b>.", "Shortest route: {n} gaps, ready by <b>{day}</b>.", len(route), day=day
    )


def _line(gap: Gap, snapshot: AssessmentSnapshot, length: int, say: Say) -> Markup:
    """The gap on a line of at most `length` characters."""
    number, _ = place_of(snapshot.programme, gap.criterion.id)
    mark = say("condition to start") if gap.gate_fails else say("essential") if gap.essential_fails else ""
    head = beside(Markup("{} {}").format(SIGN[gap.credit], number), mark)
    return beside(head, shortened(say.of(gap.criterion.statement), length - len(head) - len(" · ")))


def _doors(state: states.Result, found: Readiness, left: tuple[Gap, ...], say: Say) -> tuple[Row, ...]:
    rows: list[Row] = []
    if not found.complete:
        count = len(found.unanswered)
        rows.append((Touch(say("Answer what is open ({n})", n=count), Go(states.OpenCriteria(state.assessment)), Style.PRIMARY),))
    if left:
        rows.append((Touch(say("Gaps in order"), Go(states.Gaps(state.assessment))),))
    if left and found.verdict is not Verdict.READY:
        rows[-1] += (Touch(say("Shortest route"), Go(states.Route(state.assessment))),)
    if found.to_find_out:
        rows.append((Touch(say("To find out ({n})", n=len(found.to_find_out)), Go(states.ToFindOut(state.assessment))),))
    return tuple(rows)


def _papers(state: states.Result, snapshot: AssessmentSnapshot, say: Say) -> tuple[Row, ...]:
    picture = AskFor(states.ResultPicture(state.assessment), snapshot.asked)
    paper = AskFor(states.ResultPaper(state.assessment), snapshot.asked)
    return ((Touch(say("As a picture"), picture), Touch(say("As a PDF"), paper)),)


def _elsewhere(state: states.Result, say: Say) -> Row:
    return (Touch(say("Overview"), Go(states.Overview(state.assessment))), Touch(say("Home"), Go(states.Home())))


def _gaps(state: states.Gaps, snapshot: AssessmentSnapshot, say: Say) -> Card:
    left = gaps(snapshot.programme, snapshot.answers, snapshot.facts)
    at, shown = page_of(left, state.page)
    text = paragraphs(
        say("<b>Gaps in order</b>"),
        _order(left, say) if left else say("There are no gaps among your answers."),
        page_line(say, left, at),
    )
    turn = pager(left, at, states.Gaps(state.assessment, at - 1), states.Gaps(state.assessment, at + 1))
    return Card(text=text, rows=(*_jumps(shown, snapshot, say), *turn, _to_result(state, say)))


def _order(left: Sequence[Gap], say: Say) -> Markup:
    if any(gap.gate_fails for gap in left):
        return say("First the conditions to start, then essential criteria, then what gains most.")
    return say("First the essential criteria, then what gains most.")


def _jumps(shown: Sequence[Gap], snapshot: AssessmentSnapshot, say: Say) -> tuple[Row, ...]:
    return tuple(
        (Touch(_line(gap, snapshot, LABEL, say), Go(states.OneGap(snapshot.assessment, gap.criterion.id))),) for gap in shown
    )


def _to_result(state: Place, say: Say) -> Row:
    return (Touch(say("‹ Result"), Go(states.Result(state.assessment))),)


def _gap(state: states.OneGap, snapshot: AssessmentSnapshot, say: Say) -> Card:
    criterion = snapshot.programme.by_id[state.criterion]
    number, _ = place_of(snapshot.programme, criterion.id)
    credit = snapshot.answers.get(criterion.id)
    text = paragraphs(
        lines(say("<b>Gap at criterion {number}</b>", number=number), Markup.escape(say.of(criterion.statement))),
        say("{sign} Answer: {answer}", sign=SIGN[credit], answer=say(REPORTED[credit]))
        if credit
        else say("There is no answer yet."),
        say("<b>What to do</b>: {action}", action=say.of(criterion.action)),
        lines(decided_by(criterion, snapshot.programme, say), lead_time(criterion, say)),
        lines(*evidence_of(criterion, say)),
        basis_of(criterion, snapshot.programme, say),
    )
    rows: tuple[Row, ...] = (
        (Touch(say("To the criterion"), Go(states.AtCriterion(state.assessment, state.criterion)), Style.PRIMARY),),
        (Touch(say("‹ Gaps"), Go(states.Gaps(state.assessment))), Touch(say("‹ Result"), Go(states.Result(state.assessment)))),
    )
    return Card(text=text, rows=rows)


def _route(state: states.Route, snapshot: AssessmentSnapshot, say: Say) -> Card:
    route = shortest_route(snapshot.programme, snapshot.answers, snapshot.facts)
    complete = readiness(snapshot.programme, snapshot.answers, snapshot.facts).complete
    at, shown = page_of(route, state.page)
    text = paragraphs(
        say("<b>Shortest route</b>"),
        route_text(route, snapshot, say) if route else say("No gap has to be closed first."),
        None if complete else say("This is provisional: criteria are still open, and the route can only grow."),
        page_line(say, route, at),
    )
    turn = pager(route, at, states.Route(state.assessment, at - 1), states.Route(state.assessment, at + 1))
    return Card(text=text, rows=(*_jumps(shown, snapshot, say), *turn, _to_result(state, say)))
