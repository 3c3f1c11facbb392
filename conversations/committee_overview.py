"""The committee's overview: all submitted files, a line a chamber."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby

from conversations.chamber_text import place, short_name
from conversations.committee import CommitteeFile, by_name
from conversations.committee_text import conclusion_of, stage_in_words
from conversations.criterion_text import place_of
from conversations.model.programme import ProgrammeId
from conversations.model.readiness import Verdict
from conversations.parts import has_pillars, plain
from conversations.printed import Look
from conversations.printed_committee import Overview, OverviewPart, OverviewRow
from conversations.result_text import accredits, rule_of
from locales.say import Say

SIGN: Mapping[Verdict | None, Look] = {
    Verdict.READY: Look.GOOD,
    Verdict.NEARLY_READY: Look.SHORT,
    Verdict.NOT_YET_READY: Look.FAILING,
    None: Look.OPEN,
}


def committee_overview(files: Sequence[CommitteeFile], today: date, say: Say) -> Overview:
    """All that the overview says, in one language, on a day."""
    order = list(ProgrammeId)
    sorted_ = sorted(by_name(files, say), key=lambda one: order.index(one.copy.programme.id))
    parts = [list(of_one) for _, of_one in groupby(sorted_, key=lambda one: one.copy.programme.id)]
    return Overview(
        language=say.language.value,
        region=say.locale.territory or "",
        foot=plain(accredits(say)),
        page=plain(say("Page {page} of {pages}", page="{page}", pages="{pages}")),
        title=plain(say("Submitted files: overview for the committee")),
        day=say.date(today),
        headings=_headings(say),
        parts=tuple(_part(of_one, say) for of_one in parts),
        rule=tuple(dict.fromkeys(plain(rule_of(one.copy.programme, say)) for one in sorted_)),
    )


def _headings(say: Say) -> tuple[str, ...]:
    headings = (
        say("Chamber"),
        say("Conclusion"),
        say("Score"),
        say("Respected"),
        say("Essential and not met"),
        say("Doubts"),
        say("Open questions"),
        say("Submitted on"),
        say("Stage"),
        say("Decision"),
    )
    return tuple(map(plain, headings))


def in_words(files: Sequence[CommitteeFile], say: Say) -> str:
    """How many chambers, and how many of them came to each conclusion."""
    counted = Counter(one.found.verdict for one in files)
    of_each = (
        say.count("{n} ready", "{n} ready", counted[Verdict.READY]),
        say.count("{n} nearly ready", "{n} nearly ready", counted[Verdict.NEARLY_READY]),
        say.count("{n} not yet ready", "{n} not yet ready", counted[Verdict.NOT_YET_READY]),
    )
    words = say.joined(plain(each) for each, verdict in zip(of_each, Verdict, strict=True) if counted[verdict])
    chambers = plain(say.count("{n} chamber", "{n} chambers", len(files)))
    return plain(say("{chambers}: {conclusions}", chambers=chambers, conclusions=words)) if words else chambers


def _part(files: Sequence[CommitteeFile], say: Say) -> OverviewPart:
    return OverviewPart(
        title=say.of(files[0].copy.programme.title), about=in_words(files, say), rows=tuple(_row(one, say) for one in files)
    )


def _row(one: CommitteeFile, say: Say) -> OverviewRow:
    found, programme, ruling = one.found, one.copy.programme, one.ruling
    failing = [criterion for result in found.principles for criterion in result.failing]
    gates = [criterion for criterion in found.failing_gates if criterion not in failing]
    decided = ruling.outcome if ruling else ""
    if ruling and ruling.valid_until:
        decided = plain(say("{outcome}, until {day}", outcome=decided, day=say.date(ruling.valid_until)))
    return OverviewRow(
        name=short_name(one.file.chamber, say),
        place=plain(place(one.file.chamber, say)) if has_pillars(programme.id) else "",
        sign=SIGN[found.verdict],
        conclusion=conclusion_of(one, say),
        score=say.percent(found.low),
        respected=f"{found.respected}/{found.of}",
        failing=", ".join(place_of(programme, criterion.id)[0] for criterion in (*gates, *failing)),
        doubts=say.number(sum(map(len, one.doubts.values()))),
        questions=say.number(one.awaited),
        submitted=one.copy.today.strftime("%d/%m/%Y"),
        stage=stage_in_words(one, say),
        decision=decided,
    )
