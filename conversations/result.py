"""The result in the chat: progress and readiness, verdict, gaps in order, the shortest route and its date."""

from collections.abc import Mapping, Sequence

from markupsafe import Markup

from conversations import states
from conversations.assessment import AssessmentSnapshot
from conversations.core import Card, Decision, Go, Intent, Row, Style, Touch
from conversations.criterion_text import basis_of, place_of
from conversations.model.gaps import Gap, gaps
from conversations.model.programme import DecidedBy, EvidenceNeeded, Programme
from conversations.model.readiness import Readiness, Verdict, progress, readiness
from conversations.model.route import ready_by, route_weeks, shortest_route
from conversations.parts import (
    LABEL,
    REPORTED,
    SIGN,
    bar,
    beside,
    has_pillars,
    italic,
    lines,
    page_line,
    page_of,
    pager,
    paragraphs,
    shortened,
)
from locales.say import Say, message

Place = states.Result | states.Gaps | states.OneGap | states.Route

VERDICT: Mapping[Verdict, str] = {
    Verdict.READY: message("Conclusion: your chamber is <b>ready</b>."),
    Verdict.NEARLY_READY: message("Conclusion: your chamber is <b>nearly ready</b>."),
    Verdict.NOT_YET_READY: message("Conclusion: your chamber is <b>not yet ready</b>."),
}

DECIDED_BY: Mapping[tuple[DecidedBy, bool], str] = {
    (DecidedBy.STAFF, False): message("the chamber’s staff"),
    (DecidedBy.STAFF, True): message("the chamber’s staff"),
    (DecidedBy.BOARD, False): message("the board"),
    (DecidedBy.BOARD, True): message("the board of directors"),
    (DecidedBy.ASSEMBLY, False): message("the general assembly"),
    (DecidedBy.ASSEMBLY, True): message("the general assembly"),
    (DecidedBy.OUTSIDE, False): message("a third party"),
    (DecidedBy.OUTSIDE, True): message("a third party"),
}
"""Who can close a gap, at home (False) and abroad (True)."""

ASKED_FOR: Mapping[EvidenceNeeded, str | None] = {
    EvidenceNeeded.DOCUMENT: message("A document is asked for."),
    EvidenceNeeded.SAY_WHERE: message("It is enough to say where it can be found."),
    EvidenceNeeded.NONE: None,
}


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
        say("<b>Result of the self-assessment</b>") if found.complete else say("<b>Interim result of the self-assessment</b>"),
        lines(_progress(snapshot, say), _score(found, say)),
        lines(*_verdict(found, snapshot.programme, say)),
        lines(*_notable(found, say)),
        _first_gaps(left, found, snapshot, say),
        _way(snapshot, say) if found.complete else None,
        _rule(snapshot.programme, say),
    )
    return Card(text=text, rows=_doors(state, found, left, say))


def _progress(snapshot: AssessmentSnapshot, say: Say) -> Markup:
    done = progress(snapshot.programme, snapshot.answers, snapshot.facts)
    return say(
        "Progress: {bar} {percent} ({answered} of {of} criteria answered)",
        bar=bar(done.percent / 100),
        percent=say.percent(done.percent),
        answered=done.answered,
        of=done.of,
    )


def _score(found: Readiness, say: Say) -> Markup:
    if found.score is not None:
        return say("Score of your self-assessment: <b>{score}</b>", score=say.percent(found.score))
    return say.count(
        "Score of your self-assessment: <b>between {low} and {high}</b>; {n} open criterion decides it.",
        "Score of your self-assessment: <b>between {low} and {high}</b>; {n} open criteria decide it.",
        len(found.unanswered),
        low=found.low,
        high=say.percent(found.high),
    )


def _verdict(found: Readiness, programme: Programme, say: Say) -> tuple[Markup | None, ...]:
    respected = (
        say("Pillars respected: {n} of {of}", n=found.respected, of=found.of)
        if has_pillars(programme.id)
        else say("Principles respected: {n} of {of}", n=found.respected, of=found.of)
    )
    verdict = say(VERDICT[found.verdict]) if found.verdict else say("There is no conclusion until every criterion is answered.")
    gate = (
        say.count(
            "Criterion {criteria} is a condition to start and is not met.",
            "Criteria {criteria} are conditions to start and are not met.",
            len(found.failing_gates),
            criteria=_numbers(found, programme),
        )
        if found.failing_gates
        else None
    )
    return verdict, respected, gate


def _numbers(found: Readiness, programme: Programme) -> str:
    return ", ".join(place_of(programme, criterion.id)[0] for criterion in found.failing_gates)


def _notable(found: Readiness, say: Say) -> tuple[Markup | None, ...]:
    empty = ", ".join(say.of(principle.title) for principle in found.nothing_applies)
    count = len(found.to_find_out)
    return (
        say.count(
            "{n} answer is still “find out first” and counts as not met.",
            "{n} answers are still “find out first” and count as not met.",
            count,
        )
        if count
        else None,
        say("Nothing applies in: {principles}. That is left out of the score.", principles=empty) if empty else None,
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


def _rule(programme: Programme, say: Say) -> Markup:
    values = {
        "tolerance": say.percent(programme.tolerance),
        "version": say("{version}, draft", version=programme.version) if programme.status == "draft" else programme.version,
    }
    rule = (
        say(
            "Rule used ({version}): a pillar is respected when all its essential criteria are met and at most {tolerance} of its points are missing.",
            **values,
        )
        if has_pillars(programme.id)
        else say(
            "Rule used ({version}): a principle is respected when all its essential criteria are met and at most {tolerance} of its points are missing.",
            **values,
        )
    )
    return italic(rule + " " + say("This is a self-assessment; the Federation alone accredits."))


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
    rows.append((Touch(say("Overview"), Go(states.Overview(state.assessment))), Touch(say("Home"), Go(states.Home()))))
    return tuple(rows)


def _gaps(state: states.Gaps, snapshot: AssessmentSnapshot, say: Say) -> Card:
    left = gaps(snapshot.programme, snapshot.answers, snapshot.facts)
    at, shown = page_of(left, state.page)
    text = paragraphs(
        say("<b>Gaps in order</b>"),
        say("First the conditions to start, then essential criteria, then what gains most.")
        if left
        else say("There are no gaps among your answers."),
        page_line(say, left, at),
    )
    turn = pager(left, at, states.Gaps(state.assessment, at - 1), states.Gaps(state.assessment, at + 1))
    return Card(text=text, rows=(*_jumps(shown, snapshot, say), *turn, _to_result(state, say)))


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
    abroad = has_pillars(snapshot.programme.id)
    asked = ASKED_FOR[criterion.evidence_needed]
    text = paragraphs(
        lines(say("<b>Gap at criterion {number}</b>", number=number), Markup.escape(say.of(criterion.statement))),
        say("{sign} Answer: {answer}", sign=SIGN[credit], answer=say(REPORTED[credit]))
        if credit
        else say("There is no answer yet."),
        say("<b>What to do</b>: {action}", action=say.of(criterion.action)),
        lines(
            say("<b>Decided by</b>: {body}", body=say(DECIDED_BY[criterion.decided_by, abroad])),
            say.count("<b>Lead time</b>: {n} week", "<b>Lead time</b>: {n} weeks", criterion.lead_time_weeks),
        ),
        lines(
            say("<b>Evidence that will be asked</b>: {evidence}", evidence=say.of(criterion.evidence)),
            say(asked) if asked else None,
            say.count(
                "The evidence stays valid for {n} month.", "The evidence stays valid for {n} months.", criterion.valid_months
            )
            if criterion.valid_months
            else None,
        ),
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
        _route_text(route, snapshot, say) if route else say("No gap has to be closed first."),
        None if complete else say("This is provisional: criteria are still open, and the route can only grow."),
        page_line(say, route, at),
    )
    turn = pager(route, at, states.Route(state.assessment, at - 1), states.Route(state.assessment, at + 1))
    return Card(text=text, rows=(*_jumps(shown, snapshot, say), *turn, _to_result(state, say)))


def _route_text(route: tuple[Gap, ...], snapshot: AssessmentSnapshot, say: Say) -> Markup:
    day = say.date(ready_by(route, snapshot.today))
    closes = (
        say.count(
            "Close one gap and every pillar is respected.",
            "Close these {n} gaps and every pillar is respected; with fewer it cannot be done.",
            len(route),
        )
        if has_pillars(snapshot.programme.id)
        else say.count(
            "Close one gap and every principle is respected.",
            "Close these {n} gaps and every principle is respected; with fewer it cannot be done.",
            len(route),
        )
    )
    when = say.count(
        "The longest takes {n} week: ready by <b>{day}</b> if you start today.",
        "The longest takes {n} weeks: ready by <b>{day}</b> if you start today.",
        route_weeks(route),
        day=day,
    )
    return lines(closes, when)
