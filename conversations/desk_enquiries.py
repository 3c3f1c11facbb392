"""The questions of chambers at the desk: the list, the answer written, seen and sent."""

from dataclasses import dataclass

from markupsafe import Markup

from conversations import states
from conversations.core import Card, Decision, Go, Intent, Row, Style, Touch, Wrote
from conversations.desk_parts import to_desk
from conversations.enquiry_text import EnquiriesSnapshot, about, concerns, from_whom, label
from conversations.events import DraftDropped, Drafted, EnquiryAnswered
from conversations.model.questions import Draft, Enquiry
from conversations.parts import bold, lines, page_line, page_of, pager, paragraphs, shortened
from conversations.question_text import headed, is_long, not_kept, quoted, read_whole, said_by, turning
from conversations.scope import is_staff
from locales.say import Say

SAMPLES = (Wrote("Yes, it suffices, where the articles say so."),)


@dataclass(frozen=True, slots=True)
class SendAnswer(Intent):
    """Send the draft at this revision as the answer."""

    enquiry: int
    revision: int


@dataclass(frozen=True, slots=True)
class DropAnswer(Intent):
    """The draft is not wanted any more."""

    enquiry: int
    revision: int


def may_be_at(state: states.EnquiryState, snapshot: EnquiriesSnapshot) -> bool:
    """Staff answer about the programmes that concern them."""
    return is_staff(snapshot.person) if isinstance(state, states.DeskEnquiries) else concerns(snapshot)


def decide(state: states.EnquiryState, intent: Intent, snapshot: EnquiriesSnapshot, say: Say) -> Decision:
    """What is typed is kept as a draft, and sent with a button; a reply to the message is the answer at once."""
    match state, intent:
        case states.AnswerEnquiry() | states.EnquiryCame(), Wrote() if snapshot.one and snapshot.one.answer:
            by = snapshot.one.answer.by
            return Decision(state, toast=say("{name} has answered this question already. Nothing was sent.", name=by))
        case states.AnswerEnquiry(), Wrote(text, fresh):
            if not fresh:
                return Decision(state, toast=not_kept(text, say))
            return Decision(state, (Drafted(state, text),), say("Not sent yet: look at it first."))
        case states.EnquiryCame(enquiry), Wrote(text):
            sent = say("Sent as the answer: “{text}”.", text=shortened(text, 100))
            return Decision(state, (EnquiryAnswered(enquiry, text),), sent)
        case states.AnswerEnquiry(enquiry), SendAnswer() if snapshot.draft:
            answered = EnquiryAnswered(enquiry, snapshot.draft.text)
            return Decision(states.DeskEnquiry(enquiry), (answered,), say("Sent to the person who asked."))
        case states.AnswerEnquiry(enquiry), DropAnswer():
            return Decision(states.DeskEnquiry(enquiry), (DraftDropped(state),), say("The draft is thrown away."))
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def render(state: states.EnquiryState, snapshot: EnquiriesSnapshot, say: Say) -> Card:
    """The list, one question, or its answer being written."""
    one = snapshot.one
    match state:
        case states.DeskEnquiries(page):
            return _list(page, snapshot, say)
        case _ if one is None:
            return _list(0, snapshot, say)
        case states.EnquiryCame():
            return _news(one, say)
        case states.AnswerEnquiry() if one.answer is None:
            return _preview(one, snapshot.draft, say) if snapshot.draft else _write(one, say)
        case _:
            return _one(one, getattr(state, "page", 0), snapshot, say)


def _list(page: int, snapshot: EnquiriesSnapshot, say: Say) -> Card:
    at, shown = page_of(snapshot.listed, page)
    text = paragraphs(
        say("<b>Questions from chambers</b>"),
        say("What waits for an answer first; ✓ is answered.") if snapshot.listed else say("Nobody has asked anything yet."),
        page_line(say, snapshot.listed, at),
    )
    rows = tuple((Touch(label(one, say), Go(states.DeskEnquiry(one.id))),) for one in shown)
    turn = pager(snapshot.listed, at, states.DeskEnquiries(at - 1), states.DeskEnquiries(at + 1))
    return Card(text=text, rows=(*rows, *turn, (to_desk(say),)))


def _one(one: Enquiry, page: int, snapshot: EnquiriesSnapshot, say: Say) -> Card:
    said = [(headed(say("The question"), one.asked, say), one.asked)]
    if one.answer:
        said.append((headed(say("The answer"), one.answer, say), one.answer))
    text, at, pages = read_whole(tuple(said), page, say)
    rows: list[Row] = []
    if one.answer is None:
        rows.append((Touch(say("Answer the question"), Go(states.AnswerEnquiry(one.id)), Style.PRIMARY),))
    else:
        published = say("Published in {n} of 3 languages", n=len(snapshot.published))
        publish = published if snapshot.published else say("Publish under the criterion")
        rows.append((Touch(publish, Go(states.PublishAnswer(one.id))),))
    previous, following = (states.DeskEnquiry(one.id, number) for number in (at - 1, at + 1))
    rows += turning(at, pages, previous, following)
    rows.append((Touch(say("‹ Questions from chambers"), Go(states.DeskEnquiries())),))
    return Card(text=paragraphs(_head(one, say), text), rows=tuple(rows))


def _head(one: Enquiry, say: Say) -> Markup:
    return paragraphs(from_whom(one, say), about(one, say))


def _asked(one: Enquiry, say: Say) -> Markup:
    return lines(said_by(one.asked, say), quoted(one.asked.text))


def _news(one: Enquiry, say: Say) -> Card:
    title = bold(say("A question to the Federation"))
    whole = Touch(say("Read the whole") if is_long(one.asked.text) else say("Open the question"), Go(states.DeskEnquiry(one.id)))
    if one.answer:
        answered = lines(say("<b>Answer</b> ({who}):", who=said_by(one.answer, say)), quoted(one.answer.text))
        return Card(text=paragraphs(title, _head(one, say), _asked(one, say), answered), rows=((whole,),))
    text = paragraphs(title, _head(one, say), _asked(one, say), say("Answer with the button, or by replying to this message."))
    answer = Touch(say("Answer the question"), Go(states.AnswerEnquiry(one.id)), Style.PRIMARY)
    return Card(text=text, rows=((answer,), (whole,)), accepts=SAMPLES)


def _write(one: Enquiry, say: Say) -> Card:
    text = paragraphs(
        say("<b>Answer this question</b>"),
        _head(one, say),
        _asked(one, say),
        say("Type the answer, at most 4,096 characters. You see it before it is sent."),
    )
    return Card(text=text, rows=((_back(one, say),),), accepts=SAMPLES)


def _preview(one: Enquiry, draft: Draft, say: Say) -> Card:
    text = paragraphs(
        say("<b>Send this answer?</b>"),
        _head(one, say),
        _asked(one, say),
        lines(say("Your answer:"), quoted(draft.text)),
        say("It is long: the message shows this beginning, and a button opens the whole.") if is_long(draft.text) else None,
        say("To change it, type it anew. Nothing is sent until you press the button."),
    )
    rows: tuple[Row, ...] = (
        (Touch(say("Send the answer"), SendAnswer(one.id, draft.revision), Style.SUCCESS),),
        (Touch(say("Throw it away"), DropAnswer(one.id, draft.revision)),),
        (_back(one, say),),
    )
    return Card(text=text, rows=rows, accepts=SAMPLES)


def _back(one: Enquiry, say: Say) -> Touch:
    return Touch(say("‹ The question"), Go(states.DeskEnquiry(one.id)))
