"""What the picture and the PDF of a self-assessment say, from its snapshot: the summary, and the lists put together."""

from collections.abc import Mapping
from fractions import Fraction
from math import ceil, floor

from markupsafe import Markup

from conversations.assessment import AssessmentSnapshot
from conversations.criterion_text import place_of
from conversations.model.gaps import gaps
from conversations.model.points import fails_gate
from conversations.model.principles import PrincipleResult, PrincipleStanding
from conversations.model.programme import Criterion
from conversations.model.readiness import Readiness, progress, readiness
from conversations.model.route import shortest_route
from conversations.paper_lists import about_titles, agendas, basis_section, chapters, facts_section, gap_list, route_list
from conversations.parts import beside, has_pillars, plain
from conversations.printed import Bar, Figure, Look, Paper, Summary
from conversations.result_text import (
    STANDING,
    accredits,
    gates_of,
    notable,
    respected_of,
    rule_of,
    score_of,
    title_of,
    verdict_of,
    whose,
)
from locales.say import Say, message

LEGEND: Mapping[Look, str] = {
    Look.GOOD: message("respected"),
    Look.SHORT: message("not yet respected"),
    Look.FAILING: message("an essential criterion is not met"),
    Look.OPEN: message("still open"),
    Look.NONE: message("nothing applies"),
}

NOT_IN_A_NAME = str.maketrans(dict.fromkeys('/\\:*?"<>|', " "))
"""What some system does not take in the name of a file."""


def paper(snapshot: AssessmentSnapshot, say: Say) -> Paper:
    """All that the picture and the PDF say, in one language, on the snapshot's day."""
    found = readiness(snapshot.programme, snapshot.answers, snapshot.facts)
    left = gaps(snapshot.programme, snapshot.answers, snapshot.facts)
    route = shortest_route(snapshot.programme, snapshot.answers, snapshot.facts)
    on_route = {gap.criterion.id for gap in route}
    return Paper(
        language=say.language.value,
        region=say.locale.territory or "",
        foot=plain(accredits(say)),
        page=plain(say("Page {page} of {pages}", page="{page}", pages="{pages}")),
        note=plain(say("Note")),
        file=plain(say("Evidence")),
        summary=_summary(snapshot, found, say),
        gaps=gap_list(left, on_route, snapshot, say),
        route=route_list(route, snapshot, say, complete=found.complete),
        headings=tuple(map(plain, (say("Criterion"), say("What to do"), say("Decided by"), say("Lead time")))),
        agenda_title=plain(say("What the board and the general assembly must decide")),
        agenda=agendas(left, on_route, snapshot, say),
        criteria_title=plain(say("All criteria")),
        criteria_about=about_titles(snapshot.programme, say),
        chapters=chapters(snapshot, found, say),
        facts=facts_section(snapshot, say),
        basis=basis_section(snapshot.programme, say),
    )


def _summary(snapshot: AssessmentSnapshot, found: Readiness, say: Say) -> Summary:
    bars = tuple(_bar(result, snapshot, say) for result in found.principles)
    return Summary(
        title=plain(title_of(found, say)),
        whose=plain(whose(snapshot, say)),
        programme=say.of(snapshot.programme.title),
        day=say.date(snapshot.today),
        interim="" if found.complete else plain(say("Interim")),
        progress=_progress(snapshot, say),
        readiness=_readiness(found, snapshot, say),
        verdict=plain(verdict_of(found, say)),
        respected=plain(respected_of(found, snapshot.programme, say)),
        alarm=plain(gates_of(found, snapshot.programme, say) or Markup()),
        bars_title=plain(say("The pillars") if has_pillars(snapshot.programme.id) else say("The principles")),
        bars=bars,
        legend=tuple((look, _legend(look, snapshot, say)) for look in Look if any(_shows(bar, look) for bar in bars)),
        line=plain(say("the line that a bar must reach")),
        lines=tuple(plain(line) for line in (None if found.complete else score_of(found, say), *notable(found, say)) if line),
        rule=plain(rule_of(snapshot.programme, say)),
    )


def _shows(bar: Bar, look: Look) -> bool:
    return bar.high > bar.low if look is Look.OPEN else look in {bar.sign, bar.look}


def _legend(look: Look, snapshot: AssessmentSnapshot, say: Say) -> str:
    if look is Look.FAILING and any(criterion.gate for criterion in snapshot.programme.criteria):
        return plain(say("an essential criterion or a condition to start is not met"))
    return plain(say(LEGEND[look]))


def _progress(snapshot: AssessmentSnapshot, say: Say) -> Figure:
    done = progress(snapshot.programme, snapshot.answers, snapshot.facts)
    return Figure(
        title=plain(say("Progress")),
        figure=say.percent(done.percent),
        about=plain(say("{answered} of {of} criteria answered", answered=done.answered, of=done.of)),
        low=done.percent,
        high=done.percent,
    )


def _readiness(found: Readiness, snapshot: AssessmentSnapshot, say: Say) -> Figure:
    return Figure(
        title=plain(say("Score of the self-assessment")),
        figure=_range(found.low, found.high, say) if found.score is None else say.percent(found.score),
        about=plain(respected_of(found, snapshot.programme, say)),
        low=_drawn(found.exact_low),
        high=_drawn(found.exact_high),
    )


def _range(low: int, high: int, say: Say) -> str:
    return say.percent(low) if low == high else f"{low}–{say.percent(high)}"


def _bar(result: PrincipleResult, snapshot: AssessmentSnapshot, say: Say) -> Bar:
    gates = [one for one in result.principle.criteria if fails_gate(one, snapshot.answers)]
    failing = plain(
        beside(_failing_gates(gates, snapshot, say), _failing([one for one in result.failing if one not in gates], snapshot, say))
    )
    title = say.of(result.principle.title)
    complete = result.earned_low == result.earned_high
    standing = plain(say("nothing applies") if result.nothing_applies else say(STANDING[result.standing]))
    low, high = result.low or Fraction(0), result.high or Fraction(0)
    figure = "" if result.nothing_applies else _range(floor(low), floor(high) if complete else _up(high), say)
    needed = None if result.nothing_applies else Fraction(max(0, result.counting - result.tolerated) * 100, result.counting)
    look = _look(result)
    return Bar(
        number=result.principle.number,
        title=title,
        standing=standing,
        look=look,
        sign=Look.FAILING if failing else look,
        low=_drawn(low),
        high=_drawn(high),
        needed=None if needed is None else _drawn(needed),
        figure=figure,
        failing=failing,
        said=_said(title, figure, standing, needed, say),
    )


def _up(high: Fraction) -> int:
    """Whole percent, rounded up, but 100 only if nothing is missed for certain; as the score's range."""
    return 99 if 99 < high < 100 else ceil(high)


def _drawn(percent: Fraction) -> float:
    return round(float(percent), 2)


def _look(result: PrincipleResult) -> Look:
    if result.nothing_applies:
        return Look.NONE
    if result.failing:
        return Look.FAILING
    if result.standing is PrincipleStanding.OPEN:
        return Look.OPEN
    return Look.GOOD if result.respected else Look.SHORT


def _said(title: str, figure: str, standing: str, needed: Fraction | None, say: Say) -> str:
    if needed is None:
        return plain(say("{title}: {standing}", title=title, standing=standing))
    words = say(
        "{title}: {figure}, {standing}; respected from {needed}",
        title=title,
        figure=figure,
        standing=standing,
        needed=say.percent(ceil(needed)),
    )
    return plain(words)


def _failing_gates(gates: list[Criterion], snapshot: AssessmentSnapshot, say: Say) -> Markup:
    if not gates:
        return Markup()
    return say.count(
        "Condition to start not met: {criteria}",
        "Conditions to start not met: {criteria}",
        len(gates),
        criteria=_numbers(gates, snapshot),
    )


def _failing(essential: list[Criterion], snapshot: AssessmentSnapshot, say: Say) -> Markup:
    if not essential:
        return Markup()
    return say.count(
        "Essential and not met: {criteria}",
        "Essential and not met: {criteria}",
        len(essential),
        criteria=_numbers(essential, snapshot),
    )


def _numbers(criteria: list[Criterion], snapshot: AssessmentSnapshot) -> str:
    return ", ".join(place_of(snapshot.programme, criterion.id)[0] for criterion in criteria)


def file_name_of(snapshot: AssessmentSnapshot, say: Say) -> str:
    """The name of a file about the assessment, without its ending."""
    title = say("Self-assessment {owner} {day}", owner=whose(snapshot, say), day=snapshot.today.isoformat())
    return " ".join(title.unescape().translate(NOT_IN_A_NAME).split())[:120]
