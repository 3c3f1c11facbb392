"""What becomes of a principle handed over: who handed it over is told of three steps, who held it of its being taken back."""

from markupsafe import Markup

from conversations import states
from conversations.assessment import AssessmentSnapshot, HandedOver, may_see
from conversations.core import Card, Decision, Go, Intent, Style, Touch
from conversations.handover_text import NAME, standing, titled
from conversations.model.handover import HandoverStep
from conversations.model.programme import Principle
from conversations.parts import jump, paragraphs, shortened
from conversations.result_text import whose
from conversations.walk import open_within
from locales.say import Say


def may_be_at(state: states.HandoverTold, snapshot: AssessmentSnapshot) -> bool:
    """Who handed the principle over, while they represent the chamber, or who held it; of what came to pass alone."""
    one = _shown(state, snapshot)
    if one is None or one.taken_by is None:
        return False
    if state.step is HandoverStep.TAKEN_BACK:
        return _lost(one, snapshot)
    return one.mine and may_see(snapshot.person, snapshot) and (one.given_back or state.step is not HandoverStep.GIVEN_BACK)


def _lost(one: HandedOver, snapshot: AssessmentSnapshot) -> bool:
    """Whether the person had the principle by this link, somebody else took it back, and they were not given it again."""
    again = any(other.yours for other in standing(one.principle, snapshot))
    return one.yours and one.withdrawn_by is not None and not one.given_back and not again


def _shown(state: states.HandoverTold, snapshot: AssessmentSnapshot) -> HandedOver | None:
    return next((one for one in snapshot.handed if one.id == state.handover), None)


def decide(state: states.HandoverTold, intent: Intent, snapshot: AssessmentSnapshot, say: Say) -> Decision:  # noqa: ARG001 - every decide is called alike
    """Nothing but going to the principle."""
    return Decision(state, toast=say("Please use the buttons below."))


def render(state: states.HandoverTold, snapshot: AssessmentSnapshot, say: Say) -> Card:
    """The message."""
    one = _shown(state, snapshot)
    assert one is not None  # noqa: S101 - `may_be_at` has seen it
    principle = next(found for found in snapshot.programme.principles if found.id == one.principle)
    to = Touch(
        jump(principle.number, snapshot.programme.id, say),
        Go(states.OnePrinciple(snapshot.assessment, principle.id)),
        Style.PRIMARY,
    )
    if state.step is HandoverStep.TAKEN_BACK:
        return _taken_back(one, principle, to, snapshot, say)
    left = len(open_within(principle, snapshot.answers, snapshot.facts))
    text = paragraphs(
        _news(state.step, shortened(one.taken_by or "", NAME), say), titled(principle, say), _how_it_is(state.step, left, say)
    )
    return Card(text=text, rows=((to,),))


def _taken_back(one: HandedOver, principle: Principle, to: Touch, snapshot: AssessmentSnapshot, say: Say) -> Card:
    """To who held it: a colleague still sees it; to anyone else it is closed, and nothing of it is shown."""
    if may_see(snapshot.person, snapshot):
        text = paragraphs(
            say("<b>{name} took the criteria back that you had</b>", name=shortened(one.withdrawn_by or "", NAME)),
            titled(principle, say),
            say("What you answered, wrote and sent stays. Every colleague of your chamber can answer these criteria."),
        )
        return Card(text=text, rows=((to,),))
    text = paragraphs(
        say("<b>{chamber} answers these criteria itself again</b>", chamber=whose(snapshot, say)),
        titled(principle, say),
        say("What you answered, wrote and sent stays with the chamber. The criteria are closed to you now, and you need not do anything. Thank you for your help."),
    )  # fmt: skip
    return Card(text=text, rows=((Touch(say("Home"), Go(states.Home()), Style.PRIMARY),),))


def _news(step: HandoverStep, name: str, say: Say) -> Markup | None:
    match step:
        case HandoverStep.TAKEN:
            return say("<b>{name} took the criteria that you handed over</b>", name=name)
        case HandoverStep.GIVEN_BACK:
            return say("<b>{name} gave the criteria back that you handed over</b>", name=name)
        case HandoverStep.ANSWERED:
            return say("<b>All criteria that you handed to {name} are answered</b>", name=name)
        case HandoverStep.TAKEN_BACK:
            return None


def _how_it_is(step: HandoverStep, left: int, say: Say) -> Markup:
    """How the principle stands now, which may be later than what is told."""
    if step is HandoverStep.TAKEN:
        return say("You see each answer, note and file as soon as it is given.")
    if not left:
        return say("Nothing is open there any more.")
    if step is HandoverStep.ANSWERED:
        return say.count("Since then {n} criterion is open again.", "Since then {n} criteria are open again.", left)
    return say.count(
        "What was answered stays; {n} criterion is still open. You can answer it yourself or hand it to someone else.",
        "What was answered stays; {n} criteria are still open. You can answer them yourself or hand them to someone else.",
        left,
    )
