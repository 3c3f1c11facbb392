"""The words of the papers that the Federation reads, beside those of a result and of a file."""

from collections.abc import Mapping

from conversations.committee import CommitteeFile
from conversations.file_text import stage_of
from conversations.model.programme import Criterion, Programme
from conversations.model.readiness import Verdict
from conversations.model.register import ChamberKind
from conversations.parts import REPORTED, plain
from conversations.stage_text import DOUBT
from locales.say import Say, message

CONCLUSION: Mapping[Verdict, str] = {
    Verdict.READY: message("ready"),
    Verdict.NEARLY_READY: message("nearly ready"),
    Verdict.NOT_YET_READY: message("not yet ready"),
}
"""The conclusion of a self-assessment, in a table."""

CHAMBERS: Mapping[ChamberKind, str] = {
    ChamberKind.LOCAL: message("Local chambers"),
    ChamberKind.BILATERAL: message("Chambers abroad"),
}

KIND: Mapping[ChamberKind, str] = {
    ChamberKind.LOCAL: message("Local chamber"),
    ChamberKind.BILATERAL: message("Chamber abroad"),
}


def principle_of(criterion: Criterion, programme: Programme, say: Say) -> str:
    """“3. Economic partner”: the principle of a criterion."""
    principle = programme.principle_of[criterion.id]
    return f"{principle.number}. {say.of(principle.title)}"


def answer_of(one: CommitteeFile, criterion: Criterion, say: Say) -> str:
    """What the chamber answered, or that nothing stands there."""
    credit = one.copy.answers.get(criterion.id)
    return plain(say(REPORTED[credit]) if credit else say("no answer yet"))


def doubts_in_words(one: CommitteeFile, criterion: Criterion, say: Say) -> tuple[str, ...]:
    """The doubts about one criterion."""
    return tuple(plain(say(DOUBT[doubt])) for doubt in one.doubts.get(criterion.id, ()))


def stage_in_words(one: CommitteeFile, say: Say) -> str:
    """Where the file stands."""
    return plain(stage_of(one.file, say))


def conclusion_of(one: CommitteeFile, say: Say) -> str:
    """The conclusion in a word or two; empty while there is none."""
    return plain(say(CONCLUSION[one.found.verdict])) if one.found.verdict else ""


def weight_of(criterion: Criterion, say: Say) -> str:
    """“essential” or “condition to start”; empty for what is neither."""
    if criterion.gate:
        return plain(say("condition to start"))
    return plain(say("essential")) if criterion.essential else ""
