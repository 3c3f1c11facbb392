"""The front page: where the person was, and the doors to everything else."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from markupsafe import Markup

from conversations import states
from conversations.core import Card, Decision, Go, Intent, Role, Row, Snapshot, Style, Touch
from conversations.decision_text import nothing_asked, standing_of
from conversations.events import AssessmentOpened
from conversations.model import decision as model
from conversations.model.programme import Principle, Programme, ProgrammeId
from conversations.model.questions import Question
from conversations.model.register import Chamber, ChamberKind
from conversations.model.rounds import Deadline
from conversations.model.submission import Stage
from conversations.parts import LABEL, PAGE, bar, beside, bold, has_pillars, lines, paragraphs, shortened
from conversations.question_text import question_label
from conversations.round_text import deadline
from conversations.scope import is_staff
from conversations.stage_text import STAGE
from conversations.walk import beginning
from locales.language import Text
from locales.say import Say, message

HELD = 20
"""How many of the principles handed to one person have their line and button; who holds more works for several chambers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenAssessment:
    """An assessment that the person may see.

    Attributes:
        asked: The Federation's questions about the file, with the numbers of their criteria.
        at: Where to go on: a fact not yet asked, the criterion where the person was, or the next open one; None when all is answered.
        criterion, principle: The numbers of that criterion and of its principle, both from 1.
        of: Criteria that apply.
        scan: Where the quick scan begins or goes on; its result when it is done.
        decision: The one that counts, where the stage is DECIDED; `today` is the day at the Federation.
    """

    id: UUID
    programme: ProgrammeId
    title: Text
    trial: bool
    stage: Stage
    answered: int
    of: int
    to_find_out: int
    has_facts: bool
    at: states.State | None
    scan: states.State
    criterion: int
    principle: int
    decision: model.Decision | None = None
    today: date | None = None
    asked: tuple[tuple[Question, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldPrinciple:
    """A principle that was handed to the person: of which chamber, how many criteria are open, where to go on."""

    principle: Principle
    chamber: Chamber | None
    left: int
    at: states.State


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeSnapshot(Snapshot):
    """What the front page knows.

    Attributes:
        assessments: Those that the person may see, the one used last first.
        chamber: The chamber that the person represents.
        requested: The chamber of the register that the person asked access to.
        asked: The kind of chamber of a request that waits for the Federation.
        programmes: The newest version of each programme.
        waiting: How many requests for access wait for the person, as one of the Federation's staff.
        held: The principles that were handed to the person.
        deadline: The round of which the person's chamber has to know.
        announced: Something was announced to the person.
        unreadable: Of an assessment of the person's there is something stored that makes no sense.
    """

    assessments: tuple[OpenAssessment, ...]
    chamber: Chamber | None
    requested: Chamber | None
    asked: ChamberKind | None
    programmes: Mapping[ProgrammeId, Programme]
    waiting: int = 0
    held: tuple[HeldPrinciple, ...] = ()
    deadline: Deadline | None = None
    announced: bool = False
    unreadable: bool = False


@dataclass(frozen=True, slots=True)
class BeginLocal(Intent):
    """Open the self-assessment of the local chamber that the person represents."""

    chamber: str


def decide(state: states.Home, intent: Intent, snapshot: HomeSnapshot, say: Say) -> Decision:
    """What a touch on the front page leads to."""
    match intent:
        case BeginLocal(chamber):
            programme = snapshot.programmes[ProgrammeId.LOCAL]
            opened = AssessmentOpened(snapshot.fresh_id, ProgrammeId.LOCAL, programme.version, chamber)
            return Decision(beginning(programme, snapshot.fresh_id), (opened,))
        case _:
            return Decision(state, toast=say("Please use the buttons below; what you type is kept where a card asks for it."))


def render(state: states.Home, snapshot: HomeSnapshot, say: Say) -> Card:  # noqa: ARG001 - every render takes its state
    """The front page."""
    one = snapshot.assessments[0] if snapshot.assessments else None
    held = tuple(sorted(snapshot.held, key=lambda one: one.left == 0))[:HELD]
    handed = tuple((_to_held(each, say, first=not one and each is held[0]),) for each in held)
    rows = (*_ways(one, handed, snapshot, say), *_others(snapshot, say), *_announcements(snapshot, say), _services(say))
    text = paragraphs(
        say("<b>Hello {name}</b>", name=snapshot.person.name.partition(" ")[0])
        if not one
        else say("<b>Welcome back, {name}</b>", name=snapshot.person.name.partition(" ")[0]),
        _whose(snapshot, say),
        _where(one, say) if one else None if _only_staff(snapshot) or held else _none_yet(snapshot, say),
        lines(say("<b>Handed to you</b>"), *(_line_of_held(one, say) for one in held)) if held else None,
        deadline(snapshot.deadline, say),
        _from_the_desk(snapshot, say) if is_staff(snapshot.person) else None,
        None
        if _only_staff(snapshot) or (held and not one) or (one and one.stage is not Stage.DRAFT)
        else say("Until you submit, the Federation sees how far you are, never your answers."),
    )
    return Card(text=text, rows=rows)


def _none_yet(snapshot: HomeSnapshot, say: Say) -> Markup:
    if snapshot.unreadable:
        return say(
            "Your self-assessment cannot be shown at the moment. What you answered is kept. Please tell the Federation if it stays so."
        )
    return say("You have no self-assessment yet.")


def _only_staff(snapshot: HomeSnapshot) -> bool:
    """Whether the person works for the Federation and answers for no chamber, not even in a trial."""
    return is_staff(snapshot.person) and not (snapshot.assessments or snapshot.chamber or snapshot.asked)


def _from_the_desk(snapshot: HomeSnapshot, say: Say) -> Markup:
    admin = snapshot.person.role is Role.ADMIN
    who = say("You are an administrator.") if admin else say("You work at the Federation’s desk.")
    if not snapshot.waiting:
        return who
    return lines(who, say.count("{n} request for access waits.", "{n} requests for access wait.", snapshot.waiting))


def _ways(one: OpenAssessment | None, handed: tuple[Row, ...], snapshot: HomeSnapshot, say: Say) -> tuple[Row, ...]:
    """On with the self-assessment, or with what was handed over; of staff the desk as well, first where they answer for nobody."""
    own = (*_doors(one, say), *handed) if one else (*handed, *_first_steps(snapshot, say, Style.PRIMARY if not handed else None))
    if not is_staff(snapshot.person):
        return own
    label = say("Federation’s desk ({n})", n=snapshot.waiting) if snapshot.waiting else say("Federation’s desk")
    if _only_staff(snapshot):
        find = (Touch(say("Find my chamber"), Go(states.FindChamber())),)
        return ((Touch(label, Go(states.Desk()), Style.PRIMARY),), *handed, find)
    return (*own, (Touch(label, Go(states.Desk())),))


def _whose(snapshot: HomeSnapshot, say: Say) -> Markup | None:
    if snapshot.chamber:
        return say("You represent {chamber}.", chamber=say.of(snapshot.chamber.names))
    if snapshot.requested:
        return say(
            "You asked for access to {chamber}. Until the Federation approves it, you answer in a trial of your own; nobody else sees it.",
            chamber=say.of(snapshot.requested.names),
        )
    if snapshot.asked:
        return say(
            "Your chamber is not in our list yet; the Federation has your request. Meanwhile you answer in a trial of your own; nobody else sees it."
        )
    return None


def _where(one: OpenAssessment, say: Say) -> Markup:
    title = beside(bold(say.of(one.title)), say("your trial") if one.trial else "")
    done = say(
        "{bar} {answered} of {of} criteria answered",
        bar=bar(one.answered / one.of if one.of else 1),
        answered=one.answered,
        of=one.of,
    )
    match one.at:
        case _ if one.decision:
            place = lines(bold(standing_of(one.decision, one.today, say)), nothing_asked(one.decision, say))
        case _ if one.stage is not Stage.DRAFT:
            place = say("The file: {stage}.", stage=say(STAGE[one.stage]))
        case states.AtCriterion() if has_pillars(one.programme):
            place = say(
                "You were at criterion {criterion} of pillar {principle}.",
                criterion=one.criterion,
                principle=one.principle,
            )
        case states.AtCriterion():
            place = say(
                "You were at criterion {criterion} of principle {principle}.",
                criterion=one.criterion,
                principle=one.principle,
            )
        case states.AskFact():
            place = say("We begin with a few facts about your chamber.")
        case _:
            place = say("Every criterion is answered.")
    return lines(title, done, place)


def _doors(one: OpenAssessment, say: Say) -> tuple[Row, ...]:
    if one.stage is not Stage.DRAFT:
        return _doors_of_a_file(one, say)
    go_on = (
        Touch(say("Go on"), Go(one.at), Style.PRIMARY)
        if one.at
        else Touch(say("See the result"), Go(states.Result(one.id)), Style.PRIMARY)
    )
    result = (Touch(say("Result"), Go(states.Result(one.id))),) if one.at else ()
    rows: list[Row] = [(go_on,), (Touch(say("Overview"), Go(states.Overview(one.id))), *result)]
    if one.to_find_out:
        rows.append((Touch(say("To find out ({n})", n=one.to_find_out), Go(states.ToFindOut(one.id))),))
    rows.append((Touch(say("Quick scan"), Go(one.scan)),))
    if one.has_facts:
        rows.append((Touch(say("Facts about the chamber"), Go(states.ChamberFacts(one.id))),))
    return tuple(rows)


def _doors_of_a_file(one: OpenAssessment, say: Say) -> tuple[Row, ...]:
    """What was submitted is read, not gone on with."""
    to_answer = tuple(
        (
            Touch(
                question_label(number, say, answered=False),
                Go(states.AnswerQuestion(one.id, question.id)),
                Style.PRIMARY if place == 0 else None,
            ),
        )
        for place, (question, number) in enumerate(both for both in one.asked if both[0].waits)
    )[:PAGE]
    again: tuple[Row, ...] = ()
    if one.asked and not to_answer:
        again = ((Touch(say("Check and submit again"), Go(states.CheckFile(one.id)), Style.PRIMARY),),)
    return (
        *(*again, *to_answer),
        (Touch(say("The submitted file"), Go(states.FileSubmitted(one.id)), None if one.asked else Style.PRIMARY),),
        (Touch(say("Overview"), Go(states.Overview(one.id))), Touch(say("Result"), Go(states.Result(one.id)))),
    )


def _to_held(one: HeldPrinciple, say: Say, *, first: bool) -> Touch:
    words = message("Go on: {title}") if one.left else message("Look again: {title}")
    title = f"{one.principle.number}. {say.of(one.principle.title)}"
    return Touch(
        say(words, title=shortened(title, LABEL - len(say(words, title="")))), Go(one.at), Style.PRIMARY if first else None
    )


def _line_of_held(one: HeldPrinciple, say: Say) -> Markup:
    left = say.count("{n} criterion open", "{n} criteria open", one.left) if one.left else say("all answered")
    title = Markup.escape(f"{one.principle.number}. {shortened(say.of(one.principle.title), LABEL)}")
    return beside(title, shortened(say.of(one.chamber.names), LABEL) if one.chamber else "", left)


def _first_steps(snapshot: HomeSnapshot, say: Say, style: Style | None) -> tuple[Row, ...]:
    if snapshot.unreadable:
        return ()
    match snapshot.chamber, snapshot.asked:
        case Chamber(id=id_, kind=ChamberKind.LOCAL), _:
            return ((Touch(say("Begin the self-assessment"), BeginLocal(id_), style),),)
        case (Chamber(), _) | (None, ChamberKind.BILATERAL):
            return ((Touch(say("Choose the programme"), Go(states.RoutingQuestion(0)), style),),)
        case _:
            return ((Touch(say("Find my chamber"), Go(states.FindChamber()), style),),)


def _others(snapshot: HomeSnapshot, say: Say) -> tuple[Row, ...]:
    return tuple((Touch(_other(other, say), Go(other.at or states.Result(other.id))),) for other in snapshot.assessments[1:])


def _other(other: OpenAssessment, say: Say) -> Markup:
    words = message("Go to your trial: {title}") if other.trial else message("Go to: {title}")
    room = LABEL - len(say(words, title=""))
    return say(words, title=shortened(say.of(other.title), room))


def _announcements(snapshot: HomeSnapshot, say: Say) -> tuple[Row, ...]:
    """The door to what was announced, for whom it still concerns."""
    if not snapshot.announced or not (snapshot.person.chamber or is_staff(snapshot.person)):
        return ()
    return ((Touch(say("Announcements"), Go(states.MyNotices(0, states.Home()))),),)


def _services(say: Say) -> Row:
    return (
        Touch(say("Network"), Go(states.Network(states.Home()))),
        Touch(say("Language"), Go(states.ChooseLanguage(states.Home()))),
        Touch(say("Help"), Go(states.Help(states.Home()))),
    )
