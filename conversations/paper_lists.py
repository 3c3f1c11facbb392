"""The lists on paper: gaps, the shortest route, the agendas, every criterion with what stands there, where they come from."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from markupsafe import Markup

from conversations.assessment import AssessmentSnapshot, AtOneCriterion, Filed
from conversations.criterion_text import basis_of, out_of_the_walk, place_of, source_name
from conversations.model.answers import Credit
from conversations.model.file import FileKind
from conversations.model.gaps import Gap
from conversations.model.points import in_walk
from conversations.model.principles import PrincipleResult
from conversations.model.programme import TITLE_IS_OFFICIAL_IN, Basis, Criterion, DecidedBy, Programme
from conversations.model.readiness import Readiness
from conversations.parts import REPORTED, beside, has_pillars, plain
from conversations.printed import (
    Chapter,
    GapList,
    Labelled,
    PrintedCriterion,
    PrintedGap,
    PrintedNote,
    Section,
    Step,
    StepList,
)
from conversations.result_text import DECIDED_BY, STANDING, decided_by, evidence_of, lead_time, route_text
from locales.say import Say, message

AGENDA: Mapping[tuple[DecidedBy, bool], str] = {
    (DecidedBy.BOARD, False): message("Agenda of the board"),
    (DecidedBy.BOARD, True): message("Agenda of the board of directors"),
    (DecidedBy.ASSEMBLY, False): message("Agenda of the general assembly"),
    (DecidedBy.ASSEMBLY, True): message("Agenda of the general assembly"),
}
"""The bodies that meet, at home (False) and abroad (True)."""


def gap_list(left: Sequence[Gap], route: Collection[str], snapshot: AssessmentSnapshot, say: Say) -> GapList:
    """The gaps in order; `route` holds the ids of the criteria on the shortest one."""
    about = (
        say("First the conditions to start, then essential criteria, then what gains most.")
        if left
        else say("There are no gaps among your answers.")
    )
    return GapList(
        title=plain(say("<b>Gaps in order</b>")),
        about=plain(about),
        gaps=tuple(_gap(gap, route, snapshot.programme, say) for gap in left),
    )


def _gap(gap: Gap, route: Collection[str], programme: Programme, say: Say) -> PrintedGap:
    criterion = gap.criterion
    evidence = Markup(" ").join(part for part in evidence_of(criterion, say) if part)
    return PrintedGap(
        number=place_of(programme, criterion.id)[0],
        statement=say.of(criterion.statement),
        mark=_mark(criterion, say),
        answer=plain(say(REPORTED[gap.credit])),
        sign=gap.credit.value,
        on_route=_on_route(gap, route, say),
        action=labelled(say("<b>What to do</b>: {action}", action=say.of(criterion.action))),
        body=labelled(decided_by(criterion, programme, say)),
        lead_time=labelled(lead_time(criterion, say)),
        evidence=labelled(evidence),
    )


def labelled(sentence: Markup) -> Labelled:
    """A sentence as its bold label and the rest."""
    label, _, text = sentence.partition("</b>")
    return Labelled(plain(label), plain(text))


def _mark(criterion: Criterion, say: Say) -> str:
    return plain(say("condition to start") if criterion.gate else say("essential") if criterion.essential else Markup())


def _on_route(gap: Gap, route: Collection[str], say: Say) -> str:
    return plain(say("on the shortest route")) if gap.criterion.id in route else ""


def route_list(route: tuple[Gap, ...], snapshot: AssessmentSnapshot, say: Say, *, complete: bool) -> StepList:
    """The shortest route as a table, and the day on which it can be done."""
    about = (
        plain(route_text(route, snapshot, say)).replace("\n", " ") if route else plain(say("No gap has to be closed first.")),
        "" if complete else plain(say("This is provisional: criteria are still open, and the route can only grow.")),
    )
    return StepList(
        title=plain(say("<b>Shortest route</b>")),
        about=tuple(line for line in about if line),
        steps=tuple(
            _step(
                gap,
                _mark(gap.criterion, say),
                plain(say.count("{n} week", "{n} weeks", gap.criterion.lead_time_weeks)),
                snapshot.programme,
                say,
            )
            for gap in route
        ),
    )


def _step(gap: Gap, mark: str, weeks: str, programme: Programme, say: Say) -> Step:
    criterion = gap.criterion
    return Step(
        number=place_of(programme, criterion.id)[0],
        what=say.of(criterion.action),
        about=say.of(criterion.statement),
        mark=mark,
        body=plain(say(DECIDED_BY[criterion.decided_by, has_pillars(programme.id)])),
        lead_time=weeks,
    )


def agendas(left: Sequence[Gap], route: Collection[str], snapshot: AssessmentSnapshot, say: Say) -> tuple[StepList, ...]:
    """What the board and what the general assembly must decide, in the order of the gaps; `route` as for these."""
    return tuple(_agenda(body, left, route, snapshot, say) for body in (DecidedBy.BOARD, DecidedBy.ASSEMBLY))


def _agenda(body: DecidedBy, left: Sequence[Gap], route: Collection[str], snapshot: AssessmentSnapshot, say: Say) -> StepList:
    theirs = [gap for gap in left if gap.criterion.decided_by is body]
    about = (
        say.count("{n} item, in the order of the gaps.", "{n} items, in the order of the gaps.", len(theirs))
        if theirs
        else say("Nothing has to be decided.")
    )
    return StepList(
        title=plain(say(AGENDA[body, has_pillars(snapshot.programme.id)])),
        about=(plain(about),),
        steps=tuple(
            _step(
                gap,
                plain(beside(_mark(gap.criterion, say), _on_route(gap, route, say))),
                plain(lead_time(gap.criterion, say)),
                snapshot.programme,
                say,
            )
            for gap in theirs
        ),
    )


def about_titles(programme: Programme, say: Say) -> tuple[str, ...]:
    """That titles are our translation, where some are."""
    if all(say.language in TITLE_IS_OFFICIAL_IN[principle.title_basis] for principle in programme.principles):
        return ()
    return (plain(say("The titles are the Federation’s in Dutch and English; the French ones are our translation.")),)


def chapters(snapshot: AssessmentSnapshot, found: Readiness, say: Say) -> tuple[Chapter, ...]:
    """Every principle with every criterion; those that the facts take out say so."""
    return tuple(_chapter(result, snapshot, say) for result in found.principles)


def _chapter(result: PrincipleResult, snapshot: AssessmentSnapshot, say: Say) -> Chapter:
    principle = result.principle
    return Chapter(
        title=plain(say("<b>{n}. {title}</b>", n=principle.number, title=say.of(principle.title))),
        standing=plain(say("nothing applies") if result.nothing_applies else say(STANDING[result.standing])),
        purpose=say.of(principle.purpose),
        criteria=tuple(
            _criterion(criterion, snapshot, snapshot.written.get(criterion.id, AtOneCriterion()), say)
            for criterion in principle.criteria
        ),
    )


def _criterion(criterion: Criterion, snapshot: AssessmentSnapshot, here: AtOneCriterion, say: Say) -> PrintedCriterion:
    credit = snapshot.answers.get(criterion.id)
    asked = in_walk(criterion, snapshot.facts)
    out = out_of_the_walk(criterion, snapshot, say)
    reason = say("Reason: {reason}", reason=here.given.reason) if here.given and here.given.reason else Markup()
    return PrintedCriterion(
        number=place_of(snapshot.programme, criterion.id)[0],
        statement=say.of(criterion.statement),
        mark=_mark(criterion, say),
        answer=_answer(credit, say) if asked else plain(say("left out")),
        sign=(credit.value if credit else "open") if asked else "out",
        remark=plain(out or reason),
        notes=tuple(
            PrintedNote(by=plain(say("{name}, {day}", name=note.by, day=say.date(note.at.date()))), text=note.text)
            for note in here.notes
        )
        if asked
        else (),
        evidence=tuple(file_line(file, say) for file in here.files) if asked else (),
        basis=plain(basis_of(criterion, snapshot.programme, say)),
    )


def _answer(credit: Credit | None, say: Say) -> str:
    return plain(say(REPORTED[credit]) if credit else say("no answer yet"))


def file_line(file: Filed, say: Say) -> str:
    """A piece of evidence with its date."""
    name = file.name or (say("photo") if file.kind is FileKind.PHOTO else say("file"))
    return plain(beside(Markup.escape(name), say.date(file.dated)))


def facts_section(snapshot: AssessmentSnapshot, say: Say) -> Section:
    """What was said about the chamber, on which the criteria hang."""
    given = [snapshot.facts.get(fact.id) for fact in snapshot.programme.facts]
    answers = [say("not answered yet") if value is None else say("Yes") if value else say("No") for value in given]
    return Section(
        title=plain(say("<b>Facts about the chamber</b>")),
        paragraphs=(),
        entries=tuple(
            Labelled(say.of(fact.question), plain(answer)) for fact, answer in zip(snapshot.programme.facts, answers, strict=True)
        ),
    )


def basis_section(programme: Programme, say: Say) -> Section:
    """How many criteria are official, adapted or ours, and the public pages behind them."""
    counted = Counter(criterion.basis for criterion in programme.criteria)
    sentence = say(
        "Of the {n} criteria, {official} come from a requirement that is stated publicly, {adapted} are our wording adapted from a public source, and {ours} are our own working assumption, to be confirmed by the Federation.",
        n=len(programme.criteria),
        official=counted[Basis.OFFICIAL],
        adapted=counted[Basis.ADAPTED],
        ours=counted[Basis.ASSUMPTION],
    )
    rule = say("The weights, the tolerance and the lead times are ours until the Federation gives its own.")
    return Section(
        title=plain(say("Where the criteria come from")),
        paragraphs=(plain(sentence), plain(rule)) if programme.status == "draft" else (plain(sentence),),
        entries=tuple(Labelled(source_name(source), source.where) for source in programme.sources),
    )
