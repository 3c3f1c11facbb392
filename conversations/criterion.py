"""Answering a criterion: the card, its buttons, typed answers, notes and evidence sent to the chat."""

from dataclasses import dataclass
from functools import partial

from markupsafe import Markup

from conversations import states
from conversations.assessment import AssessmentSnapshot, is_open
from conversations.core import Attached, Card, Decision, Go, Intent, Row, Style, Touch, Wrote
from conversations.criterion_text import criterion_text, place_of
from conversations.events import AnswerGiven, NoteAdded, PrincipleAnswered
from conversations.filing import filed
from conversations.model.answers import Credit
from conversations.model.file import File, FileKind
from conversations.model.phrases import read_answer
from conversations.model.points import in_walk
from conversations.model.programme import Criterion
from conversations.model.submission import Stage
from conversations.parts import ANSWER, REPORTED, chosen, italic, jump, paragraphs, scan_offer, shortened
from conversations.question_text import open_questions, to_answer
from conversations.walk import neighbours, onward, open_within
from locales.say import Say


@dataclass(frozen=True, slots=True)
class GiveAnswer(Intent):
    """This credit, instead of revision `replacing` (0 when there was no answer)."""

    criterion: str
    credit: Credit
    replacing: int


Place = states.AtCriterion | states.GiveReason


def decide(state: Place, intent: Intent, snapshot: AssessmentSnapshot, say: Say) -> Decision:
    """What a touch at a criterion leads to."""
    criterion = snapshot.programme.by_id[state.criterion]
    match state, intent:
        case _, Attached():
            return filed(state, state.criterion, intent, snapshot, say)
        case states.AtCriterion(), GiveAnswer(credit=Credit.NOT_APPLICABLE):
            return Decision(states.GiveReason(state.assessment, state.criterion))
        case _, GiveAnswer(credit=credit):
            return _answered(state, credit, "", snapshot, say)
        case states.AtCriterion(), Wrote():
            return _typed(state, intent, criterion, snapshot, say)
        case states.GiveReason(), Wrote(text, fresh):
            if not fresh:
                return Decision(state, toast=_not_seen(text, say))
            return _answered(state, Credit.NOT_APPLICABLE, text, snapshot, say)
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def offered(criterion: Criterion) -> tuple[Credit, ...]:
    """The answers that the programme allows for the criterion, in the order of the buttons."""
    return tuple(
        credit
        for credit in Credit
        if not (credit is Credit.PARTLY and criterion.partly is None)
        and not (credit is Credit.NOT_APPLICABLE and not criterion.may_not_apply)
    )


def _answered(state: Place, credit: Credit, reason: str, snapshot: AssessmentSnapshot, say: Say) -> Decision:
    answers = dict(snapshot.answers) | {state.criterion: credit}
    within = snapshot.within(state.criterion)
    to = onward(snapshot.programme, answers, snapshot.facts, state.criterion, state.assessment, within)
    if snapshot.stage is Stage.QUESTIONED:  # what is asked about here is not yet answered by that
        to = states.AtCriterion(state.assessment, state.criterion)
    number, _ = place_of(snapshot.programme, state.criterion)
    toast = say("Kept with criterion {number}: {answer}.", number=number, answer=say(REPORTED[credit]))
    given = AnswerGiven(state.assessment, state.criterion, credit, reason)
    return Decision(to, (given, *_completed(state, snapshot)), toast)


def _completed(state: Place, snapshot: AssessmentSnapshot) -> tuple[PrincipleAnswered, ...]:
    """That an answer here is the last one of its principle; of a trial nothing, because nobody waits for it."""
    principle = snapshot.programme.principle_of[state.criterion]
    left = [one.id for one in open_within(principle, snapshot.answers, snapshot.facts)]
    of_chamber = snapshot.owner is not None and snapshot.owner.chamber is not None
    return (PrincipleAnswered(state.assessment, principle.id),) if of_chamber and left == [state.criterion] else ()


def _typed(state: states.AtCriterion, wrote: Wrote, criterion: Criterion, snapshot: AssessmentSnapshot, say: Say) -> Decision:
    """A short answer is taken as one, from the card that was seen; all else is kept as the note."""
    credit = read_answer(wrote.text)
    if credit is None:
        return _noted(state, wrote.text, say)
    if not wrote.fresh:
        return Decision(state, toast=_not_seen(wrote.text, say))
    if not in_walk(criterion, snapshot.facts):
        return Decision(state, toast=say("This criterion does not apply to your chamber, so there is nothing to answer."))
    if credit not in offered(criterion):
        return Decision(state, toast=_not_offered(credit, say))
    if credit is Credit.NOT_APPLICABLE:
        return Decision(states.GiveReason(state.assessment, state.criterion))
    return _answered(state, credit, "", snapshot, say)


def _noted(state: states.AtCriterion, text: str, say: Say) -> Decision:
    kept = say("Kept as a note with this criterion: “{text}”. Answer with a button.", text=shortened(text, 100))
    return Decision(state, (NoteAdded(state.assessment, state.criterion, text),), kept)


def _not_seen(text: str, say: Say) -> Markup:
    return say(
        "You typed “{text}” before this screen appeared, so it was not taken as an answer. Please answer here.",
        text=shortened(text, 100),
    )


def _not_offered(credit: Credit, say: Say) -> Markup:
    if credit is Credit.PARTLY:
        return say("“Partly” is not possible for this criterion: it is met or it is not. Nothing was changed.")
    return say("“Not applicable” is not possible for this criterion: it concerns every chamber. Nothing was changed.")


def render(state: Place, snapshot: AssessmentSnapshot, say: Say) -> Card:
    """The criterion card, or the question why it is not applicable."""
    criterion = snapshot.programme.by_id[state.criterion]
    match state:
        case states.AtCriterion():
            begins = criterion is snapshot.programme.criteria[0] and not snapshot.held
            offer = scan_offer(snapshot, say) if begins else ()
            rows = (
                *(*_answers(criterion, snapshot, say), *_kept(state, snapshot, say), *offer),
                *(*_asked(state, snapshot, say), *_asks(state, snapshot, say), _walk(state, snapshot, say)),
            )
            return Card(text=partial(criterion_text, criterion, snapshot, say), rows=rows, accepts=SAMPLES)
        case states.GiveReason():
            return _reason(state, criterion, snapshot, say)


SAMPLES = (
    Wrote("ja"),
    Wrote("en partie"),
    Wrote("niet in orde"),
    Wrote("sans objet"),
    Wrote("see page 12 of the articles"),
    Attached(File("sample", "sample", FileKind.DOCUMENT, "statuten.pdf", "application/pdf", 120_000)),
    Attached(
        File("sample-photo", "sample-photo", FileKind.PHOTO, "", "image/jpeg", 90_000),
        "the certificate on the wall",
        "album-1",
    ),
)


def _answers(criterion: Criterion, snapshot: AssessmentSnapshot, say: Say) -> tuple[Row, ...]:
    if not (in_walk(criterion, snapshot.facts) and is_open(snapshot, criterion.id)):
        return ()
    buttons = {credit: _answer(criterion, credit, snapshot, say) for credit in offered(criterion)}
    first = tuple(buttons[credit] for credit in (Credit.MET, Credit.PARTLY, Credit.NOT_MET) if credit in buttons)
    second = tuple(buttons[credit] for credit in (Credit.NOT_APPLICABLE, Credit.FIND_OUT) if credit in buttons)
    return (first, second)


def _answer(criterion: Criterion, credit: Credit, snapshot: AssessmentSnapshot, say: Say) -> Touch:
    is_chosen = snapshot.answers.get(criterion.id) is credit
    return Touch(
        chosen(say(ANSWER[credit]), is_chosen),
        GiveAnswer(criterion.id, credit, snapshot.revisions.get(criterion.id, 0)),
        Style.SUCCESS if is_chosen else None,
    )


def _kept(state: states.AtCriterion, snapshot: AssessmentSnapshot, say: Say) -> tuple[Row, ...]:
    row: Row = ()
    if snapshot.here.notes:
        row += (Touch(say("Note"), Go(states.ReadNote(state.assessment, state.criterion))),)
    if snapshot.here.files:
        row += (Touch(say("Evidence ({n})", n=len(snapshot.here.files)), Go(states.Files(state.assessment, state.criterion))),)
    return (row,) if row else ()


def _asked(state: states.AtCriterion, snapshot: AssessmentSnapshot, say: Say) -> tuple[Row, ...]:
    """The Federation's questions about this criterion; for who holds a principle alone, none."""
    if snapshot.held:
        return ()
    return to_answer([one for one in open_questions(snapshot) if one.criterion == state.criterion], snapshot, say)


def _asks(state: states.AtCriterion, snapshot: AssessmentSnapshot, say: Say) -> tuple[Row, ...]:
    """To the Federation, and what it answered, here and to others; not for who holds a principle alone."""
    if snapshot.held:
        return ()
    here = snapshot.here
    to_answers = Go(states.FederationAnswers(state.assessment, state.criterion))
    row: Row = (Touch(say("Ask the Federation"), Go(states.AskFederation(state.assessment, state.criterion))),)
    if here.answered:
        row += (Touch(say("Answer of the Federation"), to_answers),)
    elif here.asked:
        row += (Touch(say("Asked ({n})", n=here.asked), to_answers),)
    if not here.published:
        return (row,)
    published = Go(states.PublishedAnswers(state.assessment, state.criterion))
    return (row, (Touch(say("Published answers ({n})", n=here.published), published),))


def _walk(state: states.AtCriterion, snapshot: AssessmentSnapshot, say: Say) -> Row:
    within = snapshot.within(state.criterion)
    before, after = neighbours(snapshot.programme, snapshot.facts, state.criterion, within)
    row: Row = (Touch(Markup("‹"), Go(states.AtCriterion(state.assessment, before.id))),) if before else ()
    if within:
        principle = jump(within.number, snapshot.programme.id, say)
        row += (Touch(principle, Go(states.OnePrinciple(state.assessment, within.id))),)
    else:
        row += (Touch(say("Overview"), Go(states.Overview(state.assessment))),)
    if after:
        return (*row, Touch(Markup("›"), Go(states.AtCriterion(state.assessment, after.id))))
    if within:
        return (*row, Touch(say("Finish ›"), Go(states.PrincipleDone(state.assessment, within.id))))
    return (*row, Touch(say("Result ›"), Go(states.Result(state.assessment))))


def _reason(state: states.GiveReason, criterion: Criterion, snapshot: AssessmentSnapshot, say: Say) -> Card:
    skip = GiveAnswer(criterion.id, Credit.NOT_APPLICABLE, snapshot.revisions.get(criterion.id, 0))
    text = paragraphs(
        say("<b>Why does this not apply to your chamber?</b>"),
        italic(say.of(criterion.statement)),
        say("Type the reason in a sentence. You can also give it later; before you submit, it will be asked again."),
    )
    rows: tuple[Row, ...] = (
        (Touch(say("Give the reason later"), skip),),
        (Touch(say("‹ Back to the criterion"), Go(states.AtCriterion(state.assessment, state.criterion))),),
    )
    return Card(text=text, rows=rows, accepts=(Wrote("We have no members of that kind."),))
