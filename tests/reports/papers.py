"""Self-assessments to print: from nothing answered to all of it, with notes as people never write them."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from uuid import UUID

from conversations.assessment import AssessmentSnapshot, AtOneCriterion, Filed, Given, Noted, Scanned
from conversations.core import Owner, Person, Role
from conversations.model.answers import Answers, Credit, Facts
from conversations.model.file import FileKind
from conversations.model.programme import Programme, ProgrammeId
from conversations.model.register import Chamber, ChamberKind
from conversations.model.register_file import seed_register
from conversations.paper import paper
from conversations.printed import Paper
from locales.language import Language
from locales.say import voice
from tests.model.programmes import offered, real

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
HOSTILE = (
    '#import "secret.typ": *',
    "#panic()",
    "$x^2$ *bold* _it_ `raw` @label <label> \\ // comment /* */",
    "= Heading\n- item\n+ item",
    "<b>&amp;</b> {page} {pages} %s",
    "שלום עולם \u200fالعربية\u200f \u202eright to left",
    "Ελληνικά Кириллица",
)


def chamber(id_: str = "voka-limburg") -> Chamber:
    return next(one for one in seed_register() if one.id == id_)


def snapshot(
    programme: Programme,
    answers: Answers,
    facts: Facts | None = None,
    *,
    name: str = "Anna Peeters",
    written: Mapping[str, AtOneCriterion] | None = None,
    whose: Chamber | None = None,
) -> AssessmentSnapshot:
    person = Person(id=1, name=name, language=Language.NL, role=Role.NONE, chamber=None)
    return AssessmentSnapshot(
        now=NOW,
        person=person,
        owner=Owner(person=1, chamber=None, kind=ChamberKind.LOCAL),
        fresh_id=UUID(int=0),
        assessment=UUID(int=7),
        programme=programme,
        answers=answers,
        revisions=dict.fromkeys(answers, 1),
        facts=facts or {},
        fact_revisions={},
        here=AtOneCriterion(),
        scan=Scanned(),
        today=NOW.date(),
        written=written or {},
        chamber=whose,
    )


def answers_to(programme: Programme, share: float = 1.0, pattern: str = "mixed") -> dict[str, Credit]:
    """Answers to the first `share` of the criteria: all met, or some of each, or none met."""
    given: dict[str, Credit] = {}
    for place, criterion in enumerate(programme.criteria[: round(len(programme.criteria) * share)]):
        choices = offered(criterion)
        given[criterion.id] = {
            "met": Credit.MET,
            "none": Credit.NOT_MET,
            "mixed": Credit.MET if place % 3 else choices[(place // 3) % len(choices)],
        }[pattern]
    return given


def with_notes(programme: Programme, notes: Mapping[int, tuple[str, ...]], by: str = "Anna Peeters") -> dict[str, AtOneCriterion]:
    """Notes at the criteria at these places, with a piece of evidence at each."""
    return {
        programme.criteria[place].id: AtOneCriterion(
            given=Given(reason="", by=by, at=NOW),
            notes=tuple(Noted(text=text, by=by, at=NOW) for text in texts),
            files=(
                Filed(id=place, unique_id=str(place), name="statuten.pdf", kind=FileKind.DOCUMENT, dated=date(2025, 3, 1), by=by),
            ),
        )
        for place, texts in notes.items()
    }


def printed(
    programme: ProgrammeId = ProgrammeId.LOCAL,
    language: Language = Language.NL,
    share: float = 1.0,
    pattern: str = "mixed",
    notes: Mapping[int, tuple[str, ...]] | None = None,
    facts: Facts | None = None,
    whose: Chamber | None = None,
) -> Paper:
    """The paper of one of these."""
    asked = real(programme)
    answers, written = answers_to(asked, share, pattern), with_notes(asked, notes or {})
    return paper(snapshot(asked, answers, facts, written=written, whose=whose), voice(language))
