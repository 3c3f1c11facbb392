"""What staff read of a decision while they write it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from conversations.decision_text import RULED, condition_line, ruled, sentence_of, standing_of, taken
from conversations.file_text import FilesSnapshot, head_of
from conversations.frozen import Submitted
from conversations.model.decision import GRANTS, DraftDecision, Lack, Ruling, lacks
from conversations.model.submission import Stage
from conversations.parts import bold, lines, paragraphs
from locales.say import Say, message


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidingSnapshot(FilesSnapshot):
    """What staff know where they decide on a file.

    Attributes:
        today: The day at the Federation.
        stands: The chamber has an accreditation, even one on hold.
        readers: How many people of the chamber will be told.
    """

    today: date
    stands: bool
    readers: int

    @property
    def written(self) -> DraftDecision | None:
        """The decision that is being written."""
        return self.deciding.draft if self.deciding else None

    @property
    def revision(self) -> int:
        """Of the draft, whether there is one or not."""
        return self.deciding.revision if self.deciding else 0


CHOICE: Mapping[Ruling, str] = {
    Ruling.ACCREDITED: message("Accredited"),
    Ruling.WITH_CONDITIONS: message("Accredited with conditions"),
    Ruling.DEFERRED: message("Deferred"),
    Ruling.REFUSED: message("Refused"),
    Ruling.ON_HOLD: message("On hold"),
    Ruling.WITHDRAWN: message("Withdrawn"),
}
"""The ruling's button."""

LACKS: Mapping[Lack, str] = {
    Lack.RESUBMITTED: message(
        "The chamber has submitted the file again since this decision was begun. Have a look at what changed, then go on."
    ),
    Lack.RULING: message("What was decided is still to be chosen."),
    Lack.NO_ACCREDITATION: message("The chamber has no accreditation that can be put on hold or withdrawn."),
    Lack.DAY: message("The day of the decision is still missing."),
    Lack.BEFORE_SUBMISSION: message("The day of the decision lies before the day on which the file was submitted."),
    Lack.TO_COME: message("The day of the decision is still to come."),
    Lack.UNTIL: message("The day until which it holds is still missing."),
    Lack.UNTIL_NOT_AFTER: message("The day until which it holds does not lie after the day of the decision."),
    Lack.CONDITIONS: message("A decision with conditions needs at least one condition."),
    Lack.CONDITION_DAY: message("Each condition needs a date after the decision, while the accreditation is valid."),
    Lack.SENTENCE: message("The sentence for the chamber is still open: write one, or say that there is none."),
}
"""Why the decision cannot be recorded yet."""


def lacks_of(draft: DraftDecision, one: Submitted, snapshot: DecidingSnapshot) -> tuple[Lack, ...]:
    """What the draft still lacks for this file."""
    return lacks(draft, submission=one.id, submitted=one.copy.today, today=snapshot.today, stands=snapshot.stands)


def above(one: Submitted, say: Say) -> Markup:
    """Whose file it is, and the decision that counts so far."""
    last = one.decisions[-1] if one.decisions else None
    return paragraphs(head_of(one, say), lines(standing_of(last, None, say), taken(last, say)) if last else None)


def closing(one: Submitted, say: Say) -> Markup | None:
    """What recording does to questions that are still open."""
    if one.stage is not Stage.QUESTIONED:
        return None
    return say(
        "Questions to the chamber are still open. Recording the decision closes them, and tells the chamber so; what it has answered but not submitted stays unseen."
    )


def so_far(draft: DraftDecision, say: Say) -> Markup:
    """The draft as it stands, whole."""
    if draft.ruling is None:
        ruling: Markup | None = None
    elif draft.until is None and draft.ruling in GRANTS:
        ruling = bold(say("{decision}, end date still to be set", decision=say(RULED[draft.ruling])))
    else:
        until = None if draft.no_day and draft.ruling is Ruling.DEFERRED else draft.until
        ruling = bold(ruled(draft.ruling, until, None, say))
    return paragraphs(
        lines(ruling, say("Decided on {day}.", day=say.date(draft.decided_on)) if draft.decided_on else None),
        conditions_so_far(draft, say) if draft.ruling is Ruling.WITH_CONDITIONS else None,
        sentence_of(draft.sentence or ""),
        say("No sentence for the chamber.") if draft.sentence == "" else None,
    )


def conditions_so_far(draft: DraftDecision, say: Say) -> Markup | None:
    """The conditions of the draft, whole, with the dates that they have by now."""
    if not draft.conditions:
        return None
    listed = (condition_line(number, one.text, one.due, say) for number, one in enumerate(draft.conditions, 1))
    return lines(say("<b>Conditions</b>"), *listed)
