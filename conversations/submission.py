"""Handing in: what to look at first, what the Federation will see, and where the file stands afterwards."""

from dataclasses import dataclass
from uuid import UUID

from markupsafe import Markup

from conversations import states
from conversations.assessment import AssessmentSnapshot
from conversations.core import Card, Decision, Go, Intent, Row, Style, Touch
from conversations.decision_text import FOLLOWS, RULED, for_chamber
from conversations.events import FileHandedIn
from conversations.frozen import backing
from conversations.model.decision import is_over
from conversations.model.programme import Criterion
from conversations.model.readiness import progress, readiness
from conversations.model.submission import MAY_BE_SUBMITTED, Doubt, Stage, doubts
from conversations.parts import beside, bold, lines, page_line, page_of, pager, paragraphs
from conversations.question_text import open_questions, to_answer
from conversations.result_text import accredits, gates_of, respected_of, score_of, verdict_of, whose
from conversations.stage_text import STAGE, doubted
from conversations.walk import next_fact
from locales.say import Say

Place = states.CheckFile | states.Submit | states.FileSubmitted


@dataclass(frozen=True, slots=True)
class HandIn(Intent):
    """Submit the assessment as it stands, at this revision of its stage."""

    assessment: UUID
    revision: int


def may_be_at(state: Place, snapshot: AssessmentSnapshot) -> bool:
    """A chamber submits, a trial cannot; a file is there once it was submitted."""
    ours = snapshot.owner is not None and snapshot.owner.chamber is not None
    return ours and not (isinstance(state, states.FileSubmitted) and snapshot.stage is Stage.DRAFT)


def decide(state: Place, intent: Intent, snapshot: AssessmentSnapshot, say: Say) -> Decision:
    """Submits what is complete; all else is going elsewhere."""
    match intent:
        case HandIn() if any(one.waits for one in open_questions(snapshot)):
            still = say("A question still waits for your answer; nothing was submitted.")
            return Decision(states.FileSubmitted(state.assessment), toast=still)
        case HandIn() if not complete(snapshot):
            still = (
                say("A criterion is still open; nothing was submitted.")
                if criteria_left(snapshot)
                else say("A fact about your chamber is still open; nothing was submitted.")
            )
            return Decision(states.CheckFile(state.assessment), toast=still)
        case HandIn():
            return Decision(
                states.FileSubmitted(state.assessment), (FileHandedIn(state.assessment),), say("Submitted. Thank you.")
            )
        case _:
            return Decision(state, toast=say("What you type belongs to a criterion: open one first. Nothing was changed."))


def complete(snapshot: AssessmentSnapshot) -> bool:
    """Whether every fact and every criterion is answered, so that the file can be submitted."""
    facts_given = next_fact(snapshot.programme, snapshot.facts, snapshot.assessment) is None
    return facts_given and not criteria_left(snapshot)


def criteria_left(snapshot: AssessmentSnapshot) -> int:
    """How many criteria that apply have no answer."""
    left = progress(snapshot.programme, snapshot.answers, snapshot.facts)
    return left.of - left.answered


def render(state: Place, snapshot: AssessmentSnapshot, say: Say) -> Card:
    """The check, the last look, or the file as it stands."""
    match state:
        case _ if snapshot.stage not in MAY_BE_SUBMITTED or any(one.waits for one in open_questions(snapshot)):
            return _standing(state, snapshot, say)
        case states.CheckFile() if not complete(snapshot):
            return _not_complete(state, snapshot, say)
        case states.CheckFile():
            return _check(state, snapshot, say)
        case states.Submit():
            return _last_look(state, snapshot, say)
        case states.FileSubmitted():
            return _standing(state, snapshot, say)


def _not_complete(state: states.CheckFile, snapshot: AssessmentSnapshot, say: Say) -> Card:
    left = criteria_left(snapshot)
    text = paragraphs(
        say("<b>Check before submission</b>"),
        say.count(
            "{n} criterion has no answer yet. A file is submitted once every criterion is answered; “find out first” is an answer too.",
            "{n} criteria have no answer yet. A file is submitted once every criterion is answered; “find out first” is an answer too.",
            left,
        )
        if left
        else say("One of the facts about your chamber has no answer yet."),
    )
    return Card(text=text, rows=(_to_what_is_open(state, snapshot, say), _to_result(state, say)))


def _to_what_is_open(state: Place, snapshot: AssessmentSnapshot, say: Say) -> Row:
    """To the open criteria; to the fact where only one of these is open."""
    fact = next_fact(snapshot.programme, snapshot.facts, snapshot.assessment, state)
    to = fact if fact and not criteria_left(snapshot) else states.OpenCriteria(state.assessment)
    return (Touch(say("Answer what is open"), Go(to), Style.PRIMARY),)


def _check(state: states.CheckFile, snapshot: AssessmentSnapshot, say: Say) -> Card:
    found = doubts(snapshot.programme, snapshot.answers, snapshot.facts, backing(snapshot.written), snapshot.today)
    at, shown = page_of(found, state.page)
    text = paragraphs(
        say("<b>Check before submission</b>"),
        say.count(
            "A reader of your file will stumble over {n} point. You can mend it now, or submit all the same.",
            "A reader of your file will stumble over {n} points. You can mend them now, or submit all the same.",
            len(found),
        )
        if found
        else say("Nothing that a reader of your file would stumble over."),
        page_line(say, found, at),
    )
    rows = tuple((_to_mend(criterion, doubt, snapshot, say),) for criterion, doubt in shown)
    turn = pager(found, at, states.CheckFile(state.assessment, at - 1), states.CheckFile(state.assessment, at + 1))
    on = Touch(say("On to submission ›"), Go(states.Submit(state.assessment)), None if found else Style.PRIMARY)
    return Card(text=text, rows=(*rows, *turn, (on,), _to_result(state, say)))


def _to_mend(criterion: Criterion, doubt: Doubt, snapshot: AssessmentSnapshot, say: Say) -> Touch:
    return Touch(doubted(criterion, doubt, snapshot, say), Go(states.AtCriterion(snapshot.assessment, criterion.id)))


def _last_look(state: states.Submit, snapshot: AssessmentSnapshot, say: Say) -> Card:
    found, ready = readiness(snapshot.programme, snapshot.answers, snapshot.facts), complete(snapshot)
    again = snapshot.stage is Stage.QUESTIONED
    text = paragraphs(
        lines(
            say("<b>Submit the file again?</b>") if again else say("<b>Submit the file?</b>"),
            beside(whose(snapshot, say), say.of(snapshot.programme.title)),
        ),
        lines(
            score_of(found, say),
            verdict_of(found, say),
            respected_of(found, snapshot.programme, say),
            gates_of(found, snapshot.programme, say),
        )
        if ready
        else say("A criterion is still open; nothing can be submitted yet.")
        if criteria_left(snapshot)
        else say("A fact about your chamber is still open; nothing can be submitted yet."),
        say(
            "The Federation will see what stands now: the answers with their reasons, the notes, the names and dates of the evidence, and who gave them."
        ),
        say("It will see your answers to its questions too.") if open_questions(snapshot) else None,
        say("After that nothing changes any more, unless the Federation asks a question: then its criterion is open again."),
        None
        if snapshot.readers
        else say("Nobody of the Federation uses ChamberReady yet. Your file waits for them; you need not submit it again."),
    )
    back = Touch(say("‹ Check again"), Go(states.CheckFile(state.assessment)))
    submit = Touch(say("Submit"), HandIn(state.assessment, snapshot.stage_revision), Style.SUCCESS)
    return Card(text=text, rows=((submit,) if ready else _to_what_is_open(state, snapshot, say), (back,)))


def _standing(state: Place, snapshot: AssessmentSnapshot, say: Say) -> Card:
    handed_in, last = snapshot.handed_in, snapshot.decisions[-1] if snapshot.decisions else None
    stage = RULED[last.ruling] if last and snapshot.stage is Stage.DECIDED else STAGE[snapshot.stage]
    text = paragraphs(
        lines(
            say("<b>Your chamber’s file</b>"),
            beside(whose(snapshot, say), say.of(snapshot.programme.title)),
            say("Where it stands: {stage}", stage=bold(say(stage))),
        ),
        say("Submitted on {day} by {name}.", day=say.date(handed_in.day), name=handed_in.by) if handed_in else None,
        for_chamber(last, snapshot.today, say) if last else None,
        _what_follows(snapshot, say),
        accredits(say),
    )
    asked = open_questions(snapshot)
    at, shown = page_of(asked, state.page if isinstance(state, states.FileSubmitted) else 0)
    turn = pager(asked, at, states.FileSubmitted(state.assessment, at - 1), states.FileSubmitted(state.assessment, at + 1))
    again: tuple[Row, ...] = ()
    if asked and not any(one.waits for one in asked):
        again = ((Touch(say("Check and submit again"), Go(states.CheckFile(state.assessment)), Style.PRIMARY),),)
    earlier = Touch(say("Earlier decisions ({n})", n=len(snapshot.decisions) - 1), Go(states.FileDecisions(state.assessment, 1)))
    result = Touch(say("See the result"), Go(states.Result(state.assessment)), None if asked else Style.PRIMARY)
    rows: tuple[Row, ...] = (
        *(*again, *to_answer(shown, snapshot, say), *turn),
        (result,),
        *(((earlier,),) if len(snapshot.decisions) > 1 else ()),
        (Touch(say("Overview"), Go(states.Overview(state.assessment))), Touch(say("Home"), Go(states.Home()))),
    )
    return Card(text=text, rows=rows)


def _what_follows(snapshot: AssessmentSnapshot, say: Say) -> Markup | None:
    match snapshot.stage:
        case Stage.SUBMITTED:
            return say("The Federation reads it. You get a message as soon as there is a question or a decision.")
        case Stage.QUESTIONED if any(one.waits for one in open_questions(snapshot)):
            return say("Answer each question, then submit again. Only the criteria that are asked about may change.")
        case Stage.QUESTIONED:
            return say("Every question has its answer. The Federation sees them once you submit the file again.")
        case Stage.DECIDED if snapshot.decisions and not is_over(snapshot.decisions[-1], snapshot.today):
            return say(FOLLOWS[snapshot.decisions[-1].ruling])
        case _:
            return None


def _to_result(state: Place, say: Say) -> Row:
    return (Touch(say("‹ Result"), Go(states.Result(state.assessment))),)
