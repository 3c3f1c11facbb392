"""The committee's dossier of one chamber: claims against evidence, doubts, questions, decisions, what changed."""

from datetime import date

from markupsafe import Markup

from conversations.assessment import AtOneCriterion
from conversations.committee import CommitteeFile, Condition, Exchange, Ruling, Since
from conversations.committee_text import answer_of, doubts_in_words, stage_in_words, weight_of
from conversations.criterion_text import out_of_the_walk, place_of
from conversations.model.points import in_walk
from conversations.model.principles import PrincipleResult
from conversations.model.programme import Criterion, EvidenceNeeded
from conversations.model.readiness import applicable
from conversations.paper import bars_of, legend_of, score_figure
from conversations.paper_lists import facts_section, file_line, labelled
from conversations.parts import REPORTED, has_pillars, plain
from conversations.printed import Figure, Labelled, PrintedNote
from conversations.printed_committee import (
    ClaimChapter,
    Dossier,
    Point,
    PointList,
    PrintedClaim,
    PrintedExchange,
    PrintedRuling,
)
from conversations.result_text import STANDING, accredits, evidence_of, gates_of, rule_of, verdict_of
from locales.say import Say


def dossier(one: CommitteeFile, today: date, say: Say) -> Dossier:
    """All that the dossier says, in one language, on a day."""
    copy, programme = one.copy, one.copy.programme
    bars = bars_of(one.found, copy, say)
    gates = gates_of(one.found, programme, say)
    return Dossier(
        language=say.language.value,
        region=say.locale.territory or "",
        foot=plain(accredits(say)),
        page=plain(say("Page {page} of {pages}", page="{page}", pages="{pages}")),
        title=plain(say("Dossier for the committee")),
        whose=one.name(say),
        programme=say.of(programme.title),
        day=say.date(today),
        note=plain(say("Note")),
        file=plain(say("Evidence")),
        figures=(score_figure(one.found, copy, say), _doubted(one, say)),
        verdict=plain(verdict_of(one.found, say)),
        alarm=plain(gates) if gates else "",
        status=_status(one, say),
        bars_title=plain(say("The pillars") if has_pillars(programme.id) else say("The principles")),
        bars=bars,
        legend=legend_of(bars, copy, say),
        line=plain(say("the line that a bar must reach")),
        rule=plain(rule_of(programme, say)),
        rulings_title=plain(say("Decisions")),
        rulings_about="" if one.rulings else plain(say("The Federation has not decided yet.")),
        rulings=tuple(_ruling(ruling, say) for ruling in reversed(one.rulings)),
        changes=_changes(one, say),
        doubts=_doubts(one, say),
        exchanges_title=plain(say("Questions and answers")),
        exchanges_about="" if one.exchanges else plain(say("No questions were asked.")),
        exchanges=tuple(_exchange(exchange, one, say) for exchange in one.exchanges),
        claims_title=plain(say("Claims and evidence")),
        facts=facts_section(copy, say),
        chapters=tuple(_chapter(result, one, say) for result in one.found.principles),
    )


def _doubted(one: CommitteeFile, say: Say) -> Figure:
    of = len(applicable(one.copy.programme, one.copy.facts))
    share = round(len(one.doubts) * 100 / of, 2) if of else 0.0
    return Figure(
        title=plain(say("Criteria in doubt")),
        figure=say.number(len(one.doubts)),
        about=plain(say("of the {n} that apply", n=of)),
        low=share,
        high=share,
    )


def _status(one: CommitteeFile, say: Say) -> tuple[Labelled, ...]:
    submitted = say("{day}, by {name}", day=say.date(one.copy.today), name=one.file.by)
    rows = [
        Labelled(plain(say("Submitted")), plain(submitted)),
        Labelled(plain(say("Stage")), stage_in_words(one, say)),
        Labelled(plain(say("Version of the programme")), one.copy.programme.version),
    ]
    if one.awaited:
        rows.append(Labelled(plain(say("Questions awaiting an answer")), say.number(one.awaited)))
    return tuple(rows)


def _ruling(ruling: Ruling, say: Say) -> PrintedRuling:
    day, until = say.date(ruling.on), ruling.valid_until
    return PrintedRuling(
        outcome=ruling.outcome,
        about=plain(say("{day}, valid until {until}", day=day, until=say.date(until))) if until else day,
        conditions=tuple(_condition(condition, say) for condition in ruling.conditions),
    )


def _condition(condition: Condition, say: Say) -> str:
    if condition.due is None:
        return condition.text
    return plain(say("{condition} (by {day})", condition=condition.text, day=say.date(condition.due)))


def _point(one: CommitteeFile, criterion: Criterion, about: str, say: Say) -> Point:
    return Point(number=place_of(one.copy.programme, criterion.id)[0], statement=say.of(criterion.statement), about=about)


def _doubts(one: CommitteeFile, say: Say) -> PointList:
    by_id = one.copy.programme.by_id
    points = tuple(_point(one, by_id[id_], "; ".join(doubts_in_words(one, by_id[id_], say)), say) for id_ in one.doubts)
    return PointList(
        title=plain(say("<b>Where a reader stumbles</b>")),
        about="" if points else plain(say("Nothing that a reader would stumble over.")),
        points=points,
    )


def _changes(one: CommitteeFile, say: Say) -> PointList:
    since = one.since
    decided = since is not None and bool(one.rulings)
    if since is None:
        about = say("This is the first submission, and nothing was decided before it.")
    elif decided:
        about = _since_decision(one, since, say)
    else:
        day = say.date(since.day)
        about = (
            say("Compared with the first submission, of {day}, because nothing was decided yet.", day=day)
            if since.changed
            else say("Nothing is changed since the first submission, of {day}; nothing was decided yet.", day=day)
        )
    return PointList(
        title=plain(say("Changed since the last decision") if decided else say("Changed since the first submission")),
        about=plain(about),
        points=tuple(_point(one, criterion, _change(since, one, criterion, say), say) for criterion in since.changed)
        if since
        else (),
    )


def _since_decision(one: CommitteeFile, since: Since, say: Say) -> Markup:
    """Which submission the last decision was about, and whether anything is new since."""
    days = {"decided": say.date(one.rulings[-1].on), "submitted": say.date(since.day)}
    if since.changed:
        return say("Compared with the file of {submitted}, on which the Federation decided on {decided}.", **days)
    return say("Nothing is changed since the file of {submitted}, on which the Federation decided on {decided}.", **days)


def _change(since: Since, one: CommitteeFile, criterion: Criterion, say: Say) -> str:
    """How the answer changed; where it is the same, that what stands behind it did."""
    before = since.before.answers.get(criterion.id)
    now = one.copy.answers.get(criterion.id)
    if (before.credit if before else None) == now:
        return plain(say("the same answer; reason, note or evidence is new"))
    was = say(REPORTED[before.credit]) if before else say("no answer yet")
    return f"{plain(was)} → {answer_of(one, criterion, say)}"


def _exchange(exchange: Exchange, one: CommitteeFile, say: Say) -> PrintedExchange:
    criterion = one.copy.programme.by_id[exchange.criterion]
    answered = exchange.answered_on
    none = say("The decision closed this question.") if exchange.closed else say("The chamber has not answered yet.")
    return PrintedExchange(
        number=place_of(one.copy.programme, criterion.id)[0],
        statement=say.of(criterion.statement),
        asked=plain(say("Question of {day}", day=say.date(exchange.asked_on))),
        question=exchange.question,
        answered=plain(say("Answer of {day}", day=say.date(answered))) if answered else plain(say("Answer")),
        answer=exchange.answer or plain(none),
    )


def _chapter(result: PrincipleResult, one: CommitteeFile, say: Say) -> ClaimChapter:
    principle = result.principle
    standing = say("nothing applies") if result.nothing_applies else say(STANDING[result.standing])
    return ClaimChapter(
        title=f"{principle.number}. {say.of(principle.title)}",
        standing=plain(standing),
        claims=tuple(_claim(criterion, one, say) for criterion in principle.criteria),
    )


def _claim(criterion: Criterion, one: CommitteeFile, say: Say) -> PrintedClaim:
    copy = one.copy
    here = copy.written.get(criterion.id, AtOneCriterion())
    asked = in_walk(criterion, copy.facts)
    credit = copy.answers.get(criterion.id)
    reason = here.given.reason if here.given else ""
    out = out_of_the_walk(criterion, copy, say)
    return PrintedClaim(
        number=place_of(copy.programme, criterion.id)[0],
        statement=say.of(criterion.statement),
        mark=weight_of(criterion, say),
        answer=answer_of(one, criterion, say) if asked else plain(say("left out")),
        sign=(credit.value if credit else "open") if asked else "out",
        remark=plain(out) if out else plain(say("Reason: {reason}", reason=reason)) if reason else "",
        asked=_asked(criterion, say) if asked else Labelled("", ""),
        evidence=(tuple(file_line(file, say) for file in here.files) or (plain(say("none handed over")),)) if asked else (),
        notes=tuple(
            PrintedNote(by=plain(say("{name}, {day}", name=note.by, day=say.date(note.at.date()))), text=note.text)
            for note in here.notes
        )
        if asked
        else (),
        doubts=doubts_in_words(one, criterion, say),
    )


def _asked(criterion: Criterion, say: Say) -> Labelled:
    """Which evidence is asked for; nothing where none is."""
    if criterion.evidence_needed is EvidenceNeeded.NONE:
        return Labelled("", "")
    evidence, _, valid = evidence_of(criterion, say)
    return labelled(evidence + " " + valid if evidence and valid else evidence or say("Evidence"))
