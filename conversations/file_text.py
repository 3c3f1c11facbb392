"""What the desk says of a file that a chamber submitted."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from conversations.chamber_text import short_name
from conversations.core import Snapshot
from conversations.criterion_text import SHOWN_OF_A_NOTE, basis_of, place_of
from conversations.decision_text import RULED
from conversations.frozen import Submitted, backing
from conversations.model.decision import KeptDraft
from conversations.model.file import FileKind
from conversations.model.gaps import gaps
from conversations.model.points import in_walk
from conversations.model.programme import Criterion
from conversations.model.questions import Draft, Question
from conversations.model.readiness import readiness
from conversations.model.submission import Doubt, Stage, doubts
from conversations.parts import LABEL, REPORTED, SIGN, beside, bold, lines, paragraphs, shortened
from conversations.result_text import evidence_of, gates_of, respected_of, score_of, verdict_of
from conversations.stage_text import DOUBT, STAGE
from locales.say import Say


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesSnapshot(Snapshot):
    """What the desk knows of submitted files.

    Attributes:
        files: Those that concern this person, the longest waiting first, where the state lists them.
        one: The file that the state shows.
        asked: How many deliveries the person asked for so far.
        deciding: The decision on that file that staff are writing; None while nobody began one, and in a list.
        questions: Those of the Federation about the file, the oldest first.
        draft: The question that the person is writing, where the state is for writing; None elsewhere.
    """

    files: tuple[Submitted, ...]
    one: Submitted | None
    asked: int = 0
    deciding: KeptDraft | None = None
    questions: tuple[Question, ...] = ()
    draft: Draft | None = None


def stage_of(file: Submitted, say: Say) -> Markup:
    """The stage in words, with how often it was submitted or what was decided."""
    if file.stage is Stage.DECIDED and file.decisions:
        return say(RULED[file.decisions[-1].ruling])
    words = say(STAGE[file.stage])
    if file.number > 1 and file.stage is Stage.SUBMITTED:
        return say("{stage} again, for the {n}th time", stage=words, n=file.number) if file.number > 2 else say("submitted again")
    return words


def head_of(file: Submitted, say: Say) -> Markup:
    """Whose file, of which programme, and where it stands."""
    programme = file.copy.programme
    as_submitted = file.stage is Stage.SUBMITTED and file.number == 1
    return lines(
        bold(say.of(file.chamber.names)),
        beside(say.of(programme.title), say("version {version}", version=programme.version)),
        beside(
            say("Submitted on {day} by {name}", day=say.date(file.copy.today), name=file.by),
            "" if as_submitted else bold(stage_of(file, say)),
        ),
    )


def figures_of(file: Submitted, say: Say) -> Markup:
    """Score, conclusion, principles respected."""
    copy = file.copy
    found = readiness(copy.programme, copy.answers, copy.facts)
    return lines(
        score_of(found, say),
        verdict_of(found, say),
        respected_of(found, copy.programme, say),
        gates_of(found, copy.programme, say),
    )


def first_gaps(file: Submitted, count: int, length: int, say: Say) -> Markup:
    """The first gaps in order, each on a line of at most `length` characters."""
    copy = file.copy
    left = gaps(copy.programme, copy.answers, copy.facts)
    if not left:
        return say("The answers show no gaps.")
    title = say.count("<b>{n} gap</b>, the first ones:", "<b>{n} gaps</b>, the first ones:", len(left))
    return lines(title, *(criterion_line(gap.criterion, file, length, say) for gap in left[:count]))


def criterion_line(criterion: Criterion, file: Submitted, length: int, say: Say) -> Markup:
    """The criterion with its sign and number, on a line of at most `length` characters."""
    number, _ = place_of(file.copy.programme, criterion.id)
    head = Markup("{} {}").format(SIGN[file.copy.answers.get(criterion.id)], number)
    return beside(head, shortened(say.of(criterion.statement), length - len(head) - len(" · ")))


def what_changed(file: Submitted, say: Say) -> Markup | None:
    """At how many criteria the file is not as it was the time before; None for the first time."""
    if file.changed is None:
        return None
    if not file.changed:
        return say("Nothing is changed since the time before.")
    return say.count(
        "Changed since the time before: {n} criterion ({criteria}).",
        "Changed since the time before: {n} criteria ({criteria}).",
        len(file.changed),
        criteria=say.joined(place_of(file.copy.programme, one.id)[0] for one in file.changed[:12]),
    )


def answers_with(file: Submitted, questions: Sequence[Question], say: Say) -> Markup | None:
    """Which questions of the Federation this submission answers; None where it answers none."""
    answered = [one for one in questions if one.submission == file.id]
    if not answered:
        return None
    return say.count(
        "Answers {n} question of the Federation (criterion {criteria}).",
        "Answers {n} questions of the Federation (criteria {criteria}).",
        len(answered),
        criteria=say.joined(dict.fromkeys(place_of(file.copy.programme, one.criterion)[0] for one in answered[:12])),
    )


def standing_of(question: Question, say: Say) -> Markup:
    """What became of a question, in a few words; an answer counts once it is submitted."""
    if question.withdrawn_by:
        return say("withdrawn")
    return say("waits for the chamber") if question.submission is None else say("answered")


def question_line(question: Question, say: Say) -> Markup:
    """A question on a button: what became of it, and how it begins."""
    standing = standing_of(question, say)
    return beside(standing, shortened(question.asked.text, LABEL - len(standing) - 3))


def doubts_of(file: Submitted) -> tuple[tuple[Criterion, Doubt], ...]:
    """What a reader of the file stumbles over, by the day of submission."""
    copy = file.copy
    return doubts(copy.programme, copy.answers, copy.facts, backing(copy.written), copy.today)


def claim(criterion: Criterion, file: Submitted, say: Say) -> Markup:
    """One criterion: what is claimed, and what stands behind it."""
    copy = file.copy
    number, _ = place_of(copy.programme, criterion.id)
    here, credit = copy.written.get(criterion.id), copy.answers.get(criterion.id)
    note = " ".join(note.text for note in here.notes) if here else ""
    answer = reason = None
    if here and here.given and credit and in_walk(criterion, copy.facts):
        answer = say(
            "{sign} Answer: <b>{answer}</b> ({name}, {day})",
            sign=SIGN[credit],
            answer=say(REPORTED[credit]),
            name=here.given.by,
            day=say.date(here.given.at.date()),
        )
        if here.given.reason:
            reason = say("Reason: {reason}", reason=shortened(here.given.reason, SHOWN_OF_A_NOTE))
    listed = (
        Markup("📎 {} ({})").format(
            shortened(one.name or str(say("photo") if one.kind is FileKind.PHOTO else say("file")), 60), say.date(one.dated)
        )
        for one in (here.files[:8] if here else ())
    )
    about = paragraphs(
        Markup.escape(say.of(criterion.explanation)),
        lines(*evidence_of(criterion, say)),
        basis_of(criterion, copy.programme, say),
    )
    return paragraphs(
        beside(bold(short_name(file.chamber, say)), say("criterion {number}", number=number)),
        bold(say.of(criterion.statement)),
        answer or say("Left out: it does not apply to this chamber."),
        reason,
        say("📝 Note: {note}", note=shortened(note, 1200)) if note else None,
        lines(*listed) or None,
        lines(*(say("⚠️ {doubt}", doubt=say(DOUBT[doubt])) for one, doubt in doubts_of(file) if one is criterion)) or None,
        Markup("<blockquote expandable>") + about + Markup("</blockquote>"),
    )
