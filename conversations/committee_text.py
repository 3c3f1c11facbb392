"""The words of the papers that the Federation reads: conclusions and doubts, as said of a chamber and not to it."""

from collections.abc import Mapping

from conversations.chamber_text import short_name
from conversations.model.doubts import Doubt
from conversations.model.programme import Criterion, Programme
from conversations.model.readiness import Verdict
from conversations.model.register import ChamberKind
from conversations.parts import REPORTED, has_pillars, plain
from conversations.submitted import Exchange, Ruling, Submitted
from locales.say import Say, message

CONCLUSION: Mapping[Verdict, str] = {
    Verdict.READY: message("ready"),
    Verdict.NEARLY_READY: message("nearly ready"),
    Verdict.NOT_YET_READY: message("not yet ready"),
}
"""The conclusion of a self-assessment, in a table."""

CONCLUDES: Mapping[Verdict, str] = {
    Verdict.READY: message("Conclusion of the self-assessment: ready."),
    Verdict.NEARLY_READY: message("Conclusion of the self-assessment: nearly ready."),
    Verdict.NOT_YET_READY: message("Conclusion of the self-assessment: not yet ready."),
}
"""The same as a sentence."""

DOUBTFUL: Mapping[Doubt, str] = {
    Doubt.WITHOUT_EVIDENCE: message("without the evidence that is asked for"),
    Doubt.STALE_EVIDENCE: message("the evidence is older than it may be"),
    Doubt.WITHOUT_REASON: message("not applicable, without a reason"),
    Doubt.TO_FIND_OUT: message("still to find out"),
    Doubt.ESSENTIAL_PARTLY: message("essential, and only partly met"),
}
"""A doubt, after the number of its criterion."""

CHAMBERS: Mapping[ChamberKind, str] = {
    ChamberKind.LOCAL: message("Local chambers"),
    ChamberKind.BILATERAL: message("Chambers abroad"),
}

KIND: Mapping[ChamberKind, str] = {
    ChamberKind.LOCAL: message("Local chamber"),
    ChamberKind.BILATERAL: message("Chamber abroad"),
}


def of_its_principle(criterion: Criterion, programme: Programme, say: Say) -> str:
    """“3. Economic partner”: the principle of a criterion."""
    principle = programme.principle_of[criterion.id]
    return f"{principle.number}. {say.of(principle.title)}"


def principle_heading(programme: Programme, say: Say) -> str:
    """What a principle is called at the head of a column."""
    return plain(say("Pillar") if has_pillars(programme.id) else say("Principle"))


def answer_of(submitted: Submitted, criterion: Criterion, say: Say) -> str:
    """What the chamber answered, or that nothing stands there."""
    credit = submitted.snapshot.answers.get(criterion.id)
    return plain(say(REPORTED[credit]) if credit else say("no answer yet"))


def doubts_of(submitted: Submitted, criterion: Criterion, say: Say) -> tuple[str, ...]:
    """The doubts about one criterion, in words."""
    return tuple(plain(say(DOUBTFUL[doubt])) for doubt in submitted.doubts.get(criterion.id, ()))


def last_ruling(submitted: Submitted) -> Ruling | None:
    """The decision that stands; None while there is none."""
    return submitted.rulings[-1] if submitted.rulings else None


def is_answered(exchange: Exchange) -> bool:
    """Whether the chamber answered the question."""
    return bool(exchange.answer)


def called(submitted: Submitted, say: Say) -> str:
    """The chamber's name, short enough for a button and for the name of a file."""
    return short_name(submitted.snapshot.chamber, say) if submitted.snapshot.chamber else ""
