"""The heat map: how every submitted chamber stands at every principle, at one glance, and its caption in words."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from math import floor

from markupsafe import Markup

from conversations.chamber_text import place
from conversations.committee import CommitteeFile, by_name
from conversations.model.principles import PrincipleResult
from conversations.model.programme import Principle, Programme, ProgrammeId
from conversations.model.register import Chamber, ChamberKind
from conversations.paper import LEGEND, look_of
from conversations.parts import bold, has_pillars, lines, paragraphs, plain, shortened
from conversations.printed import Look
from conversations.printed_map import HeatMap, MapCell, MapColumn, MapPart, MapRow
from conversations.result_text import accredits
from locales.say import Say

NAME = 26
"""Characters of a chamber's name that two lines of its row hold."""

HARDEST = 3
"""Principles that the caption names."""


def heat_map(files: Sequence[CommitteeFile], today: date, say: Say) -> HeatMap:
    """All that the picture shows, in one language, on a day."""
    parts = _parts(files, say)
    looks = {cell.look for part in parts for row in part.rows for cell in row.cells}
    return HeatMap(
        language=say.language.value,
        region=say.locale.territory or "",
        title=plain(say("Where the chambers stand")),
        day=say.date(today),
        score=plain(say("Score")),
        parts=parts,
        legend=tuple((look, plain(say(LEGEND[look]))) for look in Look if look in looks),
        foot=plain(say("The figures are the scores of submitted self-assessments, in per cent. The Federation alone accredits.")),
    )


def caption(files: Sequence[CommitteeFile], today: date, say: Say) -> Markup:
    """What the picture shows above all, for who does not see it: how many, and where most of them fall short."""
    return paragraphs(
        lines(
            bold(say("Where the chambers stand")),
            say("Submitted self-assessments on {day}", day=say.date(today)),
        ),
        *(_in_words(of_one, say) for of_one in _by_programme(files, say)),
        accredits(say),
    )


def _by_programme(files: Sequence[CommitteeFile], say: Say) -> list[list[CommitteeFile]]:
    """The files of one programme together, in the order of the programmes."""
    order = list(ProgrammeId)
    found = sorted(by_name(files, say), key=lambda one: order.index(one.copy.programme.id))
    return [list(of_one) for _, of_one in groupby(found, key=lambda one: one.copy.programme.id)]


def _newest(files: Sequence[CommitteeFile]) -> Programme:
    """The version whose principles make the columns."""
    return max((one.copy.programme for one in files), key=lambda programme: programme.version)


def _parts(files: Sequence[CommitteeFile], say: Say) -> tuple[MapPart, ...]:
    return tuple(_part(of_one, say) for of_one in _by_programme(files, say))


def _part(files: Sequence[CommitteeFile], say: Say) -> MapPart:
    programme = _newest(files)
    return MapPart(
        title=say.of(programme.title),
        about=plain(say.count("{n} chamber", "{n} chambers", len(files))),
        legend=plain(
            say("The pillars, and how many chambers respect each")
            if has_pillars(programme.id)
            else say("The principles, and how many chambers respect each")
        ),
        columns=tuple(
            MapColumn(
                number=str(principle.number),
                title=say.of(principle.title),
                respected=f"{_respecting(principle, files)}/{len(files)}",
            )
            for principle in programme.principles
        ),
        rows=tuple(sorted((_row(one, programme, say) for one in files), key=lambda row: row.name.casefold())),
    )


def _respecting(principle: Principle, files: Sequence[CommitteeFile]) -> int:
    return sum(
        result.respected is True for one in files for result in one.found.principles if result.principle.id == principle.id
    )


def _row(one: CommitteeFile, programme: Programme, say: Say) -> MapRow:
    of = {result.principle.id: result for result in one.found.principles}
    chamber = one.file.chamber
    return MapRow(
        name=row_name(chamber, say),
        place=plain(place(chamber, say)) if chamber.kind is ChamberKind.BILATERAL else "",
        cells=tuple(_cell(of.get(principle.id)) for principle in programme.principles),
        score=say.percent(one.found.low),
    )


def row_name(chamber: Chamber, say: Say) -> str:
    """A name that fits at the head of a row: the chamber's own, else the first that it is known by."""
    name = say.of(chamber.names)
    return next((one for one in (name, *chamber.also_known_as) if len(one) <= NAME), shortened(name, NAME))


def _cell(result: PrincipleResult | None) -> MapCell:
    if result is None or result.low is None:
        return MapCell(look=Look.NONE, figure="")
    return MapCell(look=look_of(result), figure=str(floor(result.low)))


def _in_words(files: Sequence[CommitteeFile], say: Say) -> Markup:
    """How many chambers, how many of them respect every principle, and the principles that most of them do not."""
    programme, of = _newest(files), len(files)
    whole = sum(one.found.respected == one.found.of for one in files)
    short = {principle: of - _respecting(principle, files) for principle in programme.principles}
    hardest = sorted((one for one in programme.principles if short[one]), key=lambda one: -short[one])[:HARDEST]
    pillars = has_pillars(programme.id)
    every = (
        say("All pillars are respected by {n} of {of}.", n=whole, of=of)
        if pillars
        else say("All principles are respected by {n} of {of}.", n=whole, of=of)
    )
    return lines(
        bold(say.of(programme.title)),
        say.count("{n} chamber.", "{n} chambers.", of) + " " + every,
        say("Most often not respected yet:") if hardest else None,
        *(
            say(
                "{n}. {title}: {count} of {of}",
                n=principle.number,
                title=shortened(say.of(principle.title), 60),
                count=short[principle],
                of=of,
            )
            for principle in hardest
        ),
    )
