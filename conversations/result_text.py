"""The words of a result, alike in the chat and on paper: score, conclusion, rule, route, who decides."""

from collections.abc import Mapping

from markupsafe import Markup

from conversations.assessment import AssessmentSnapshot
from conversations.criterion_text import place_of
from conversations.model.gaps import Gap
from conversations.model.principles import PrincipleStanding
from conversations.model.programme import Criterion, DecidedBy, EvidenceNeeded, Programme
from conversations.model.readiness import Readiness, Verdict
from conversations.model.route import ready_by, route_weeks
from conversations.parts import has_pillars, lines
from locales.say import Say, message

VERDICT: Mapping[Verdict, str] = {
    Verdict.READY: message("Conclusion: <b>ready</b>."),
    Verdict.NEARLY_READY: message("Conclusion: <b>nearly ready</b>."),
    Verdict.NOT_YET_READY: message("Conclusion: <b>not yet ready</b>."),
}

STANDING: Mapping[PrincipleStanding, str] = {
    PrincipleStanding.RESPECTED: message("respected"),
    PrincipleStanding.PARTLY: message("partly"),
    PrincipleStanding.NOT_YET: message("not yet"),
    PrincipleStanding.OPEN: message("open"),
}

STANDING_SIGN: Mapping[PrincipleStanding, str] = {
    PrincipleStanding.RESPECTED: "✅",
    PrincipleStanding.PARTLY: "🟡",
    PrincipleStanding.NOT_YET: "🔴",
    PrincipleStanding.OPEN: "⚪",
}
"""The same where there is no room for words."""

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


def whose(snapshot: AssessmentSnapshot, say: Say) -> Markup:
    """The chamber's name; a trial is the reader's own, because nobody else sees it."""
    if snapshot.chamber:
        return Markup.escape(say.of(snapshot.chamber.names))
    return say("Trial of {name}", name=snapshot.person.name)


def title_of(found: Readiness, say: Say) -> Markup:
    """What it is: a result, or an interim one while anything is open."""
    if found.complete:
        return say("<b>Result of the self-assessment</b>")
    return say("<b>Interim result of the self-assessment</b>")


def score_of(found: Readiness, say: Say) -> Markup:
    """The score; until all is answered its range, and how many criteria decide it."""
    if found.score is not None:
        return say("Score of the self-assessment: <b>{score}</b>", score=say.percent(found.score))
    if found.low == found.high:
        return say("Score of the self-assessment: <b>{score}</b>, whatever the answers still open.", score=say.percent(found.low))
    return say.count(
        "Score of the self-assessment: <b>between {low} and {high}</b>; {n} open criterion decides it.",
        "Score of the self-assessment: <b>between {low} and {high}</b>; {n} open criteria decide it.",
        len(found.unanswered),
        low=found.low,
        high=say.percent(found.high),
    )


def verdict_of(found: Readiness, say: Say) -> Markup:
    """The conclusion in words, or that there is none yet."""
    return say(VERDICT[found.verdict]) if found.verdict else say("There is no conclusion until every criterion is answered.")


def respected_of(found: Readiness, programme: Programme, say: Say) -> Markup:
    """How many principles, or pillars, are respected."""
    if has_pillars(programme.id):
        return say("Pillars respected: {n} of {of}", n=found.respected, of=found.of)
    return say("Principles respected: {n} of {of}", n=found.respected, of=found.of)


def gates_of(found: Readiness, programme: Programme, say: Say) -> Markup | None:
    """Which conditions to start are not met; None where none fails."""
    if not found.failing_gates:
        return None
    return say.count(
        "Criterion {criteria} is a condition to start and is not met.",
        "Criteria {criteria} are conditions to start and are not met.",
        len(found.failing_gates),
        criteria=say.joined(place_of(programme, criterion.id)[0] for criterion in found.failing_gates),
    )


def notable(found: Readiness, say: Say) -> tuple[Markup | None, ...]:
    """What the score does not show by itself: what is left to find out, and where nothing applies."""
    empty = say.joined(say.of(principle.title) for principle in found.nothing_applies)
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


def rule_of(programme: Programme, say: Say) -> Markup:
    """By which rule and version the result was made, and that it accredits nobody."""
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
    return rule + " " + accredits(say)


def accredits(say: Say) -> Markup:
    """Who alone accredits."""
    return say("This is a self-assessment; the Federation alone accredits.")


def decided_by(criterion: Criterion, programme: Programme, say: Say) -> Markup:
    """Who can close a gap in the criterion."""
    body = say(DECIDED_BY[criterion.decided_by, has_pillars(programme.id)])
    return say("<b>Decided by</b>: {body}", body=body)


def lead_time(criterion: Criterion, say: Say) -> Markup:
    """How long it takes to close a gap in the criterion."""
    return say.count("<b>Lead time</b>: {n} week", "<b>Lead time</b>: {n} weeks", criterion.lead_time_weeks)


def evidence_of(criterion: Criterion, say: Say) -> tuple[Markup | None, ...]:
    """The evidence that will be asked, in which form, and how long it stays valid."""
    asked, months = ASKED_FOR[criterion.evidence_needed], criterion.valid_months
    return (
        say("<b>Evidence that will be asked</b>: {evidence}", evidence=say.of(criterion.evidence)),
        say(asked) if asked else None,
        say.count("The evidence stays valid for {n} month.", "The evidence stays valid for {n} months.", months)
        if months
        else None,
    )


def route_text(route: tuple[Gap, ...], snapshot: AssessmentSnapshot, say: Say) -> Markup:
    """How many gaps the shortest route has, and the day on which it can be done."""
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
