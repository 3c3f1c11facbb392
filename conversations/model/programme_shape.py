"""The shape of a programme file: its keys, their kinds and limits, and the values made of them.

The limits keep a card within Telegram's 4,096 characters with everything on it.
"""

from collections.abc import Collection
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from itertools import chain

from yaml.nodes import Node

from conversations.model.programme import (
    Basis,
    Criterion,
    DecidedBy,
    EvidenceNeeded,
    Fact,
    Principle,
    Programme,
    ProgrammeId,
    Source,
    TitleBasis,
)
from conversations.model.programme_rules import check_criterion, check_use, check_weights
from conversations.model.yaml_lines import Lines, opened
from conversations.model.yaml_values import (
    choice,
    every_language,
    flag,
    identifier,
    keyed,
    listed,
    reference,
    texts,
    texts_or_false,
    unique_ids,
    whole,
    words,
)

_PROGRAMME = {field.name for field in fields(Programme)} - {"id"} | {"programme", "languages"}
_PRINCIPLE = {field.name for field in fields(Principle)}
_CRITERION = {field.name for field in fields(Criterion)}
_FACT = {field.name for field in fields(Fact)}
_SOURCE = {field.name for field in fields(Source)} - {"id"}
_VERSION = r"2[0-9]{3}\.[1-9][0-9]*"


class Status(StrEnum):
    """Whose rule a programme holds: ours, or the Federation's own."""

    DRAFT = "draft"
    OFFICIAL = "official"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadProgramme:
    """A programme and the lines that it was read from; `criteria` are those of `programme.criteria`, in their order."""

    programme: Programme
    root: Lines
    criteria: tuple[Lines, ...]


def programme_at(node: Node, file: str) -> ReadProgramme:
    """The programme whose YAML is `node`.

    Raises:
        Mend: The first thing to mend.
    """
    root = opened(file, node, "the programme", node.start_mark.line + 1, _PROGRAMME)
    every_language(root, "languages")
    facts = listed(root, "facts", "fact", _FACT)
    sources = keyed(root, "sources", "source", _SOURCE)
    principles = _some(root, "principles", "principle", _PRINCIPLE)
    criteria = [_some(principle, "criteria", "criterion", _CRITERION) for principle in principles]
    unique_ids(principles)
    unique_ids(chain.from_iterable(criteria))
    programme = Programme(
        id=choice(root, "programme", ProgrammeId),
        version=words(root, "version", 20, _VERSION, "a year and a number between quotes, such as “2026.1”"),
        status=choice(root, "status", Status).value,
        tolerance=whole(root, "tolerance", 0, 100),
        nearly_ready_principles=whole(root, "nearly_ready_principles", 0, len(principles)),
        title=texts(root, "title", 120),
        introduction=texts(root, "introduction", 600),
        facts=_facts(facts),
        sources=tuple(_source(lines) for lines in sources),
        principles=(),
    )
    read = zip(principles, criteria, strict=True)
    found = tuple(_principle(*one, number, programme) for number, one in enumerate(read, 1))
    programme = replace(programme, principles=found)
    check_use(programme, facts, sources)
    return ReadProgramme(programme=programme, root=root, criteria=tuple(chain.from_iterable(criteria)))


def _some(lines: Lines, key: str, kind: str, known: Collection[str]) -> tuple[Lines, ...]:
    found = listed(lines, key, kind, known)
    if not found:
        raise lines.mend(f"has no {kind} under {key}; add one", key)
    return found


def _facts(facts: tuple[Lines, ...]) -> tuple[Fact, ...]:
    ids = unique_ids(facts, "_")
    return tuple(Fact(id=own, question=texts(lines, "question", 200)) for own, lines in zip(ids, facts, strict=True))


def _source(lines: Lines) -> Source:
    return Source(
        id=identifier(lines),
        title=words(lines, "title", 200),
        where=words(lines, "where", 300),
        year=words(lines, "year", 40),
    )


def _principle(lines: Lines, criteria: tuple[Lines, ...], number: int, programme: Programme) -> Principle:
    if whole(lines, "number", 1, 99) != number:
        raise lines.wrong("number", f"{number}, as principles are numbered from 1 in their order")
    principle = Principle(
        id=identifier(lines),
        number=number,
        title=texts(lines, "title", 120),
        title_basis=choice(lines, "title_basis", TitleBasis),
        purpose=texts(lines, "purpose", 400),
        quick=texts(lines, "quick", 250),
        criteria=tuple(_criterion(criterion, programme) for criterion in criteria),
    )
    check_weights(principle, criteria, programme.tolerance)
    return principle


def _criterion(lines: Lines, programme: Programme) -> Criterion:
    facts = [fact.id for fact in programme.facts]
    sources = [source.id for source in programme.sources]
    criterion = Criterion(
        id=identifier(lines),
        weight=whole(lines, "weight", 1, 3),
        essential=flag(lines, "essential"),
        gate="gate" in lines and flag(lines, "gate"),
        basis=choice(lines, "basis", Basis),
        source=reference(lines, "source", sources, "sources") if "source" in lines else None,
        applies_if=reference(lines, "applies_if", facts, "facts") if "applies_if" in lines else None,
        may_not_apply=flag(lines, "may_not_apply"),
        partly=texts_or_false(lines, "partly", 300),
        evidence_needed=choice(lines, "evidence_needed", EvidenceNeeded),
        lead_time_weeks=whole(lines, "lead_time_weeks", 1, 104),
        decided_by=choice(lines, "decided_by", DecidedBy),
        valid_months=whole(lines, "valid_months", 1, 60) if "valid_months" in lines else None,
        statement=texts(lines, "statement", 400),
        explanation=texts(lines, "explanation", 900),
        evidence=texts(lines, "evidence", 400),
        action=texts(lines, "action", 400),
    )
    check_criterion(lines, criterion)
    return criterion
