"""What the paper says, before it is set: in the reader's words, as plain text, the same for the same state and day."""

import dataclasses
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from conversations.assessment import AtOneCriterion, Given
from conversations.criterion_text import place_of
from conversations.model.answers import Credit
from conversations.model.gaps import gaps
from conversations.model.programme import DecidedBy, ProgrammeId
from conversations.model.readiness import applicable, readiness
from conversations.model.route import ready_by, shortest_route
from conversations.paper import paper
from conversations.printed import Look, Paper
from locales.language import Language
from locales.say import voice
from tests.model.programmes import answered, criterion, given_facts, programme, real, real_programmes
from tests.reports.papers import HOSTILE, NOW, answers_to, chamber, printed, snapshot

LOCAL = real(ProgrammeId.LOCAL)


def strings(value: Any) -> list[str]:
    """Every text in the values."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for part in value for text in strings(part)]
    if dataclasses.is_dataclass(value):
        return [text for field in dataclasses.fields(value) for text in strings(getattr(value, field.name))]
    return []


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_it_says_what_the_score_says(data: st.DataObject) -> None:
    asked = data.draw(real_programmes)
    answers = data.draw(answered(asked, most_open=3))
    facts = data.draw(given_facts(asked))
    say = voice(data.draw(st.sampled_from(Language)))
    found = readiness(asked, answers, facts)

    made = paper(snapshot(asked, answers, facts), say)

    assert bool(made.summary.interim) is not found.complete
    assert (found.score is None) or made.summary.readiness.figure == say.percent(found.score)
    assert [bar.look is Look.GOOD for bar in made.summary.bars] == [
        result.respected is True and not result.nothing_applies for result in found.principles
    ]
    assert [step.number for step in made.route.steps] == [
        place_of(asked, gap.criterion.id)[0] for gap in shortest_route(asked, answers, facts)
    ]
    assert [gap.number for gap in made.gaps.gaps] == [place_of(asked, gap.criterion.id)[0] for gap in gaps(asked, answers, facts)]


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_a_bar_reaches_its_line_when_enough_points_are_there(data: st.DataObject) -> None:
    asked = data.draw(real_programmes)
    answers = data.draw(answered(asked))
    found = readiness(asked, answers, {})

    made = paper(snapshot(asked, answers), voice(Language.EN))

    for bar, result in zip(made.summary.bars, found.principles, strict=True):
        if bar.needed is not None:
            assert (bar.low >= bar.needed) is (result.missed_low <= result.tolerated)


@pytest.mark.parametrize("language", Language)
def test_the_paper_is_said_in_its_language_and_as_plain_text(language: Language) -> None:
    made = printed(language=language, share=0.5, notes={0: HOSTILE})
    own = [text for text in strings(made) if text not in HOSTILE]

    assert made.language == language.value
    assert not [
        text for text in own if "<" in text or "&amp;" in text or "{" in text.replace("{page}", "").replace("{pages}", "")
    ]


def test_notes_stay_as_they_were_written() -> None:
    made = printed(notes={0: HOSTILE})

    assert tuple(note.text for note in made.chapters[0].criteria[0].notes) == HOSTILE


def test_the_same_state_on_the_same_day_is_the_same_paper() -> None:
    asked = snapshot(LOCAL, answers_to(LOCAL))
    later = replace(asked, now=NOW + timedelta(hours=9), fresh_id=asked.assessment)

    assert paper(asked, voice(Language.FR)) == paper(later, voice(Language.FR))
    assert paper(asked, voice(Language.FR)) != paper(replace(asked, today=NOW.date() + timedelta(days=1)), voice(Language.FR))


def test_it_survives_as_json() -> None:
    made = printed(share=0.5, notes={0: HOSTILE})
    values = TypeAdapter(Paper)

    assert values.validate_json(values.dump_json(made)) == made


def test_the_board_and_the_assembly_each_get_what_they_decide_and_nothing_else() -> None:
    answers = answers_to(LOCAL, pattern="none")

    board, assembly = paper(snapshot(LOCAL, answers), voice(Language.EN)).agenda

    for agenda, body in ((board, DecidedBy.BOARD), (assembly, DecidedBy.ASSEMBLY)):
        theirs = {place_of(LOCAL, one.id)[0] for one in LOCAL.criteria if one.decided_by is body}
        assert {step.number for step in agenda.steps} == theirs
    assert (board.title, assembly.title) == ("Agenda of the board", "Agenda of the general assembly")


def test_abroad_the_board_has_its_other_name() -> None:
    made = printed(ProgrammeId.BILATERAL, Language.NL, pattern="none")

    assert made.agenda[0].title == "Agenda van de raad van bestuur"


def test_the_route_has_its_day() -> None:
    answers = answers_to(LOCAL, pattern="none")
    day = ready_by(shortest_route(LOCAL, answers, {}), NOW.date())

    made = paper(snapshot(LOCAL, answers), voice(Language.EN))

    assert voice(Language.EN).date(day) in made.route.about[0]


def test_a_criterion_that_the_facts_take_out_says_so_and_is_no_gap() -> None:
    fact = LOCAL.facts[0].id
    out = {place_of(LOCAL, one.id)[0] for one in LOCAL.criteria if one.applies_if == fact}

    made = paper(snapshot(LOCAL, answers_to(LOCAL, pattern="none"), {fact: False}), voice(Language.EN))
    listed = {one.number: one for chapter in made.chapters for one in chapter.criteria}

    assert out
    assert {number for number, one in listed.items() if one.answer == "left out"} == out
    assert all("because you answered “no”" in listed[number].remark for number in out)
    assert not out & {gap.number for gap in made.gaps.gaps}
    assert (
        made.summary.progress.about
        == f"{len(applicable(LOCAL, {fact: False}))} of {len(applicable(LOCAL, {fact: False}))} criteria answered"
    )


def test_a_failing_condition_to_start_warns_even_where_the_pillar_is_respected() -> None:
    asked = programme((criterion("gate", gate=True, may_not_apply=False), *(criterion(f"c{n}", 3) for n in range(3))))
    answers = dict.fromkeys(asked.by_id, Credit.MET) | {"gate": Credit.NOT_MET}

    made = paper(snapshot(asked, answers), voice(Language.EN))

    assert made.summary.alarm == "Criterion 1.1 is a condition to start and is not met."
    assert (made.summary.bars[0].look, made.summary.bars[0].sign) == (Look.GOOD, Look.FAILING)
    assert made.summary.bars[0].failing == "Condition to start not met: 1.1"


def test_the_reason_for_not_applicable_stands_with_the_answer() -> None:
    one = next(one for one in LOCAL.criteria if one.may_not_apply)
    here = AtOneCriterion(given=Given(reason="omdat <wij> & zij", by="Anna", at=NOW))

    made = paper(snapshot(LOCAL, {one.id: Credit.NOT_APPLICABLE}, written={one.id: here}), voice(Language.EN))

    assert "Reason: omdat <wij> & zij" in strings(made)


def test_it_names_the_chamber_or_whose_trial_it_is() -> None:
    asked = snapshot(LOCAL, {}, name="Anna <i>Peeters</i>")

    assert paper(asked, voice(Language.NL)).summary.whose == "Proefversie van Anna <i>Peeters</i>"
    assert paper(replace(asked, chamber=chamber()), voice(Language.NL)).summary.whose == voice(Language.NL).of(chamber().names)


def test_every_criterion_says_whether_it_is_official_adapted_or_ours() -> None:
    made = paper(snapshot(LOCAL, {}), voice(Language.EN))

    bases = [one.basis for chapter in made.chapters for one in chapter.criteria]

    assert len(bases) == len(LOCAL.criteria)
    assert all(basis.startswith(("Source: ", "Our wording, adapted from: ", "Our own working assumption")) for basis in bases)
