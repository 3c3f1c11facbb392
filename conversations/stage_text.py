"""The words for where a file stands, and for what its reader stumbles over."""

from collections.abc import Mapping

from markupsafe import Markup

from conversations.assessment import AssessmentSnapshot
from conversations.criterion_text import place_of
from conversations.model.programme import Criterion
from conversations.model.submission import Doubt, Stage
from conversations.parts import LABEL, beside, shortened
from locales.say import Say, message

DOUBT: Mapping[Doubt, str] = {
    Doubt.ESSENTIAL_PARTLY: message("essential, only partly met"),
    Doubt.NO_EVIDENCE: message("met, without the evidence asked for"),
    Doubt.OLD_EVIDENCE: message("evidence older than it may be"),
    Doubt.NO_REASON: message("not applicable, without a reason"),
    Doubt.FIND_OUT: message("find out first"),
}
"""What a reader will stumble over, after the number of the criterion."""

STAGE: Mapping[Stage, str] = {
    Stage.DRAFT: message("not yet submitted"),
    Stage.SUBMITTED: message("submitted"),
    Stage.QUESTIONED: message("the Federation has questions"),
    Stage.REVIEWED: message("reviewed; the decision is still to come"),
    Stage.DECIDED: message("decided"),
}
"""Where the file stands."""


def doubted(criterion: Criterion, doubt: Doubt, snapshot: AssessmentSnapshot, say: Say) -> Markup:
    """The label of a doubt: the criterion's number, and what is doubted."""
    number, _ = place_of(snapshot.programme, criterion.id)
    return beside(number, shortened(say(DOUBT[doubt]).unescape(), LABEL - len(number) - 3))
