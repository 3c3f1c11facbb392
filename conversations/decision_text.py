"""The words of the Federation's decision, for its staff and for the chamber."""

from collections.abc import Mapping, Sequence
from datetime import date

from markupsafe import Markup

from conversations import states
from conversations.core import Go, Row, Touch
from conversations.model.decision import GRANTS, Condition, Decision, Ruling
from conversations.parts import bold, lines, paragraphs, shortened
from locales.say import Say, message

RULED: Mapping[Ruling, str] = {
    Ruling.ACCREDITED: message("accredited"),
    Ruling.WITH_CONDITIONS: message("accredited with conditions"),
    Ruling.DEFERRED: message("decision deferred"),
    Ruling.REFUSED: message("application refused"),
    Ruling.ON_HOLD: message("accreditation on hold"),
    Ruling.WITHDRAWN: message("accreditation withdrawn"),
}
"""What was decided, in a list or as the stage of a file."""

TOLD: Mapping[Ruling, str] = {
    Ruling.ACCREDITED: message("<b>The Federation has accredited your chamber</b>"),
    Ruling.WITH_CONDITIONS: message("<b>The Federation has accredited your chamber, with conditions</b>"),
    Ruling.DEFERRED: message("<b>The Federation has deferred its decision on your file</b>"),
    Ruling.REFUSED: message("<b>The Federation cannot grant this application</b>"),
    Ruling.ON_HOLD: message("<b>The Federation has put your chamber’s accreditation on hold</b>"),
    Ruling.WITHDRAWN: message("<b>The Federation has withdrawn your chamber’s accreditation</b>"),
}
"""What the chamber's people read first."""

FOLLOWS: Mapping[Ruling, str] = {
    Ruling.ACCREDITED: message("Congratulations. Two reminders come in time, six and two months before the last day."),
    Ruling.WITH_CONDITIONS: message(
        "Congratulations. Please see to each condition by its date, and let the Federation know. They stay here with your file."
    ),
    Ruling.DEFERRED: message(
        "Your file stays with the Federation and is looked at again; this is neither a yes nor a no. You need not submit it again unless the Federation asks you to."
    ),
    Ruling.REFUSED: message(
        "This is about the application as it was submitted, not about your chamber as such. Your file and its result stay here and show what is left to do; the Federation can tell you how and when to apply again."
    ),
    Ruling.ON_HOLD: message(
        "The accreditation is suspended for a time, not ended. The Federation can tell you what it needs to lift this; your file stays here."
    ),
    Ruling.WITHDRAWN: message(
        "Your file and its result stay here. The Federation can give you its reasons, and tell you how and when to apply again."
    ),
}
"""What comes next, for the chamber."""


def standing_of(decision: Decision, today: date | None, say: Say) -> Markup:
    """The decision in a sentence; `today` tells when an accreditation has run out, None leaves that aside."""
    return ruled(decision.ruling, decision.until, today, say)


def ruled(ruling: Ruling, until: date | None, today: date | None, say: Say) -> Markup:
    """A ruling with its day in a sentence."""
    day = say.date(until) if until else ""
    match ruling:
        case _ if ruling in GRANTS and until and today and until < today:
            return say("Accredited; that was valid until {day}.", day=day)
        case Ruling.ACCREDITED if until:
            return say("Accredited, valid until {day}.", day=day)
        case Ruling.WITH_CONDITIONS if until:
            return say("Accredited with conditions, valid until {day}.", day=day)
        case Ruling.DEFERRED:
            return say("The decision is deferred to {day}.", day=day) if until else say("The decision is deferred.")
        case Ruling.REFUSED:
            return say("The application is refused.")
        case Ruling.ON_HOLD:
            return say("The accreditation is on hold.")
        case Ruling.WITHDRAWN:
            return say("The accreditation is withdrawn.")
        case Ruling.ACCREDITED:
            return say("Accredited.")
        case Ruling.WITH_CONDITIONS:
            return say("Accredited with conditions.")


def conditions_of(conditions: Sequence[Condition], length: int | None, say: Say) -> Markup | None:
    """The conditions with their dates, each cut at `length` characters unless that is None; None where there are none."""
    if not conditions:
        return None
    listed = (
        condition_line(number, one.text if length is None else shortened(one.text, length), one.due, say)
        for number, one in enumerate(conditions, 1)
    )
    return lines(say("<b>Conditions</b>"), *listed)


def condition_line(number: int, text: str, due: date | None, say: Say) -> Markup:
    """A condition with its number and its date, where it has one by now."""
    if due is None:
        return say("{n}. {text}", n=number, text=text)
    return say("{n}. By {day}: {text}", n=number, day=say.date(due), text=text)


def sentence_of(sentence: str) -> Markup | None:
    """What the Federation wrote, as it wrote it; None for nothing."""
    return Markup("<blockquote>{}</blockquote>").format(sentence) if sentence else None


def for_chamber(decision: Decision, today: date | None, say: Say) -> Markup:
    """The whole decision, as the chamber's people read it."""
    return paragraphs(
        lines(
            bold(standing_of(decision, today, say)),
            say("Decided by the Federation on {day}.", day=say.date(decision.decided_on)),
            say("A later decision has replaced it.") if decision.replaced else None,
        ),
        nothing_asked(decision, say),
        conditions_of(decision.conditions, None, say),
        sentence_of(decision.sentence),
    )


def for_staff(decision: Decision, say: Say) -> Markup:
    """The whole decision, with who recorded it."""
    return paragraphs(
        lines(
            bold(standing_of(decision, None, say)),
            taken(decision, say),
            say("A later decision has replaced it.") if decision.replaced else None,
            say.count("It closed {n} open question.", "It closed {n} open questions.", decision.closed)
            if decision.closed
            else None,
        ),
        conditions_of(decision.conditions, None, say),
        sentence_of(decision.sentence),
    )


def nothing_asked(decision: Decision, say: Say) -> Markup | None:
    """To the chamber: what the decision did to the questions that were open; None where none was."""
    if not decision.closed:
        return None
    return say.count(
        "The Federation’s question that was still open need not be answered any more.",
        "The {n} questions of the Federation that were still open need not be answered any more.",
        decision.closed,
    )


def taken(decision: Decision, say: Say) -> Markup:
    """The day of the decision, and who recorded it."""
    return say("Decided on {day}, recorded by {name}.", day=say.date(decision.decided_on), name=decision.by)


Leaves = states.FileDecisions | states.DeskDecisions


def leafed(decisions: tuple[Decision, ...], state: Leaves) -> tuple[int, Decision, tuple[Row, ...]]:
    """The page that exists nearest to the state's, its decision, and the ‹ › row; the one that counts first."""
    at = min(max(state.page, 0), len(decisions) - 1)
    row: Row = ()
    if at:
        row += (Touch(Markup("‹"), Go(type(state)(state.assessment, at - 1))),)
    if at + 1 < len(decisions):
        row += (Touch(Markup("›"), Go(type(state)(state.assessment, at + 1))),)
    return at, decisions[-1 - at], (row,) if row else ()


def leaf_title(at: int, of: int, say: Say) -> Markup:
    """What stands above one decision of several."""
    return lines(
        say("<b>The Federation’s decision</b>") if not at else say("<b>An earlier decision of the Federation</b>"),
        say("Page {page} of {pages}", page=at + 1, pages=of) if of > 1 else None,
    )
