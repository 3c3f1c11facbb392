"""Seeing where one stands: all principles, one principle, what is to find out, what is still open."""

from collections.abc import Sequence

from markupsafe import Markup

from conversations import states
from conversations.assessment import AssessmentSnapshot, HandedOver
from conversations.core import Card, Decision, Go, Intent, Row, Style, Touch
from conversations.criterion_text import place_of
from conversations.handover_text import NAME, standing, told_of
from conversations.model.answers import Credit
from conversations.model.points import in_walk
from conversations.model.principles import PrincipleResult
from conversations.model.programme import TITLE_IS_OFFICIAL_IN, Criterion
from conversations.model.readiness import progress, readiness
from conversations.parts import LABEL, SIGN, bar, in_rows, italic, jump, lines, page_line, page_of, pager, paragraphs, shortened
from conversations.result_text import STANDING, STANDING_SIGN
from conversations.round_text import deadline
from conversations.walk import next_fact, open_criteria, where_the_scan_goes_on, where_to_go_on
from locales.say import Say

Place = states.Overview | states.OnePrinciple | states.ToFindOut | states.OpenCriteria


def decide(state: Place, intent: Intent, snapshot: AssessmentSnapshot, say: Say) -> Decision:  # noqa: ARG001 - every decide is called alike
    """Nothing but going elsewhere."""
    return Decision(state, toast=say("What you type belongs to a criterion: open one first. Nothing was changed."))


def render(state: Place, snapshot: AssessmentSnapshot, say: Say) -> Card:
    """A list with a button to each entry."""
    match state:
        case states.Overview():
            return _overview(state, snapshot, say)
        case states.OnePrinciple():
            return _principle(state, snapshot, say)
        case states.ToFindOut(assessment, page):
            to_find_out = readiness(snapshot.programme, snapshot.answers, snapshot.facts).to_find_out
            title = say("<b>To find out</b>"), say("You answered “find out first” here. Open a criterion to answer it again.")
            nothing = say("There is nothing left to find out.")
            return _list(
                title,
                nothing,
                to_find_out,
                states.ToFindOut(assessment, page - 1),
                states.ToFindOut(assessment, page + 1),
                page,
                snapshot,
                say,
            )
        case states.OpenCriteria(assessment, page):
            left = open_criteria(snapshot.programme, snapshot.answers, snapshot.facts)
            title = say("<b>Still open</b>"), say("These criteria have no answer yet; they decide where the score ends.")
            nothing = say("Every criterion is answered.")
            return _list(
                title,
                nothing,
                left,
                states.OpenCriteria(assessment, page - 1),
                states.OpenCriteria(assessment, page + 1),
                page,
                snapshot,
                say,
            )


def go_on(snapshot: AssessmentSnapshot, say: Say) -> Touch:
    """The natural next step: the next fact or open criterion, else the result."""
    fact = None if snapshot.answers else next_fact(snapshot.programme, snapshot.facts, snapshot.assessment)
    here = where_to_go_on(snapshot.programme, snapshot.answers, snapshot.facts, None)
    if fact:
        return Touch(say("Go on"), Go(fact), Style.PRIMARY)
    if here:
        return Touch(say("Go on"), Go(states.AtCriterion(snapshot.assessment, here.id)), Style.PRIMARY)
    return Touch(say("See the result"), Go(states.Result(snapshot.assessment)), Style.PRIMARY)


def _overview(state: states.Overview, snapshot: AssessmentSnapshot, say: Say) -> Card:
    results = readiness(snapshot.programme, snapshot.answers, snapshot.facts).principles
    done = progress(snapshot.programme, snapshot.answers, snapshot.facts)
    at, shown = page_of(results, state.page)
    text = paragraphs(
        lines(
            say("<b>Overview</b>"),
            say(
                "{bar} {answered} of {of} criteria answered",
                bar=bar(done.answered / max(done.of, 1)),
                answered=done.answered,
                of=done.of,
            ),
        ),
        deadline(snapshot.deadline, say),
        lines(*(line for result in shown for line in (_line(result, say), *_handed(result.principle.id, snapshot, say)))),
        page_line(say, results, at),
    )
    jumps = in_rows(
        [
            Touch(
                jump(result.principle.number, snapshot.programme.id, say),
                Go(states.OnePrinciple(state.assessment, result.principle.id)),
            )
            for result in shown
        ]
    )
    turn = pager(results, at, states.Overview(state.assessment, at - 1), states.Overview(state.assessment, at + 1))
    scan = where_the_scan_goes_on(snapshot.programme, snapshot.scan.answers, state.assessment)
    home: Row = (Touch(say("Quick scan"), Go(scan)), Touch(say("Home"), Go(states.Home())))
    if done.answered < done.of:
        home = (Touch(say("Result"), Go(states.Result(state.assessment))), *home)
    return Card(text=text, rows=((go_on(snapshot, say),), *jumps, *turn, home))


def _line(result: PrincipleResult, say: Say) -> Markup:
    answered, of = result.progress.answered, result.progress.of
    return say(
        "{sign} {n}. {title} · {standing} ({answered}/{of})",
        sign=STANDING_SIGN[result.standing], n=result.principle.number, title=say.of(result.principle.title),
        standing=say("nothing applies") if result.nothing_applies else say(STANDING[result.standing]), answered=answered, of=of,
    )  # fmt: skip


def _handed(principle: str, snapshot: AssessmentSnapshot, say: Say) -> tuple[Markup, ...]:
    """To whom a principle was handed, the last first."""
    *others, last = standing(principle, snapshot) or (None,)
    if last is None:
        return ()
    more = say.count("↳ and {n} more", "↳ and {n} more", len(others)) if others else None
    return (Markup("↳ ") + told_of(last, say), *((more,) if more else ()))


def _principle(state: states.OnePrinciple, snapshot: AssessmentSnapshot, say: Say) -> Card:
    principle = next(one for one in snapshot.programme.principles if one.id == state.principle)
    walk = [one for one in principle.criteria if in_walk(one, snapshot.facts)]
    out = len(principle.criteria) - len(walk)
    at, shown = page_of(walk, state.page)
    text = paragraphs(
        say("<b>{n}. {title}</b>", n=principle.number, title=say.of(principle.title)),
        italic(say.of(principle.purpose)),
        say("The title is the Federation’s in Dutch and English; the French one is our translation.")
        if say.language not in TITLE_IS_OFFICIAL_IN[principle.title_basis]
        else None,
        say.count(
            "{n} criterion is left out by the facts about your chamber.",
            "{n} criteria are left out by the facts about your chamber.",
            out,
        )
        if out
        else None,
        lines(*(told_of(one, say) for one in standing(principle.id, snapshot))),
        _givers(shown, snapshot, say),
        page_line(say, walk, at),
    )
    jumps = tuple((_open(criterion, snapshot, say),) for criterion in shown)
    turn = pager(
        walk,
        at,
        states.OnePrinciple(state.assessment, state.principle, at - 1),
        states.OnePrinciple(state.assessment, state.principle, at + 1),
    )
    return Card(text=text, rows=(*jumps, *turn, *_from_principle(state, snapshot, say)))


def _from_principle(state: states.OnePrinciple, snapshot: AssessmentSnapshot, say: Say) -> tuple[Row, ...]:
    """Back, and for who represents the chamber: hand it over, and what was handed over."""
    if snapshot.held:
        return (
            (Touch(say("‹ Home"), Go(states.Home())),),
            (Touch(say("Give these criteria back"), Go(states.GiveBack(state.assessment, state.principle))),),
        )
    back = Touch(say("‹ Overview"), Go(states.Overview(state.assessment)))
    if snapshot.owner is None or snapshot.owner.chamber is None:
        return ((back,),)
    handed = tuple(
        (Touch(_hand(one, say), Go(states.OneHandover(state.assessment, one.id))),) for one in standing(state.principle, snapshot)
    )
    hand = Touch(say("Hand to a colleague"), Go(states.HandOver(state.assessment, state.principle)))
    return ((hand,), *handed, (back,))


def _hand(one: HandedOver, say: Say) -> Markup:
    if one.taken_by is not None:
        return say("Handed to {name}", name=shortened(one.taken_by, NAME))
    return say("Link until {day}", day=say.date(one.expires_at.date()))


def _givers(criteria: Sequence[Criterion], snapshot: AssessmentSnapshot, say: Say) -> Markup:
    """Who answered each, and when."""
    answered = [(one, snapshot.givers[one.id]) for one in criteria if one.id in snapshot.givers]
    return lines(
        *(
            say(
                "{sign} {number} · {name}, {day}",
                sign=_sign(one, snapshot), number=place_of(snapshot.programme, one.id)[0],
                name=shortened(given.by, NAME), day=say.date(given.at.date()),
            )
            for one, given in answered
        )
    )  # fmt: skip


def _sign(criterion: Criterion, snapshot: AssessmentSnapshot) -> str:
    credit: Credit | None = snapshot.answers.get(criterion.id)
    return SIGN[credit]


def _open(criterion: Criterion, snapshot: AssessmentSnapshot, say: Say) -> Touch:
    number, _ = place_of(snapshot.programme, criterion.id)
    head = f"{_sign(criterion, snapshot)} {number} "
    label = Markup.escape(head + shortened(say.of(criterion.statement), LABEL - len(head)))
    return Touch(label, Go(states.AtCriterion(snapshot.assessment, criterion.id)))


def _list(
    title: tuple[Markup, Markup],
    nothing: Markup,
    criteria: Sequence[Criterion],
    previous: states.State,
    following: states.State,
    page: int,
    snapshot: AssessmentSnapshot,
    say: Say,
) -> Card:
    at, shown = page_of(criteria, page)
    text = paragraphs(*(title if criteria else (title[0], nothing)), page_line(say, criteria, at))
    jumps = tuple((_open(criterion, snapshot, say),) for criterion in shown)
    back: Row = (Touch(say("‹ Overview"), Go(states.Overview(snapshot.assessment))),)
    return Card(text=text, rows=(*jumps, *pager(criteria, at, previous, following), back))
