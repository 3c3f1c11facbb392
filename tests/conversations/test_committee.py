"""What the heat map, the workbook and the committee's papers say of submitted files, before they are made."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest

from bot.messenger import plain
from conversations import states
from conversations.committee import Condition, Exchange, Ruling, Since
from conversations.committee_overview import committee_overview, in_words
from conversations.core import AskFor, Person, Role
from conversations.criterion_text import place_of
from conversations.desk_paper import NothingToPrint, PapersSnapshot, decide, may_be_at, render
from conversations.dossier import dossier
from conversations.frozen import Frozen, FrozenAnswer
from conversations.heat_map import caption, heat_map, row_name
from conversations.model.answers import Credit
from conversations.model.gaps import gaps
from conversations.model.principles import PrincipleStanding
from conversations.model.programme import ProgrammeId
from conversations.model.register import ChamberKind
from conversations.model.register_file import seed_register
from conversations.printed import Look
from conversations.workbook import workbook
from locales.language import Language
from locales.say import voice
from tests.reports.papers import NOW
from tests.reports.submissions import hostile, submission, submissions
from tests.reports.test_paper import strings

TODAY = NOW.date()
CAPTION = 1024
EN = voice(Language.EN)


def snapshot(*files: Any, language: Language = Language.NL, abroad_only: bool = False) -> PapersSnapshot:
    greet = Person(id=1, name="Greet", language=language, role=Role.STAFF, chamber=None, abroad_only=abroad_only)
    return PapersSnapshot(now=NOW, person=greet, owner=None, fresh_id=UUID(int=1), files=files, today=TODAY, asked=4)


def test_each_cell_of_the_heat_map_says_how_the_principle_stands() -> None:
    files = submissions(local=9)

    (part,) = heat_map(files, TODAY, EN).parts
    rows = {row.name: row for row in part.rows}

    for one in files:
        row = rows[row_name(one.file.chamber, EN)]
        assert row.score == EN.percent(one.found.low)
        for cell, result in zip(row.cells, one.found.principles, strict=True):
            assert (cell.look is Look.FAILING) is bool(result.failing)
            assert (cell.look in {Look.GOOD, Look.NONE}) is (
                result.standing is PrincipleStanding.RESPECTED and not result.failing
            )
    for column, principle in zip(part.columns, files[0].copy.programme.principles, strict=True):
        respected = sum(
            bool(result.respected) for one in files for result in one.found.principles if result.principle == principle
        )
        assert column.respected == f"{respected}/9"


def test_the_chambers_stand_by_name_and_not_by_score() -> None:
    (part,) = heat_map(submissions(local=13), TODAY, voice(Language.FR)).parts

    names = [row.name.casefold() for row in part.rows]
    assert names == sorted(names)


def test_each_programme_abroad_has_its_own_part() -> None:
    first, second = heat_map(submissions(bilateral=3, associate=2), TODAY, EN).parts

    assert (len(first.rows), len(second.rows)) == (3, 2)
    assert first.title != second.title


def test_every_name_at_the_head_of_a_row_fits_and_is_its_own() -> None:
    chambers = seed_register()
    for language in Language:
        names = [row_name(one, voice(language)) for one in chambers]
        assert max(map(len, names)) <= 26
        assert len(set(names)) == len(names)


@pytest.mark.parametrize("language", Language)
def test_every_caption_fits_beside_its_file(language: Language) -> None:
    say = voice(language)
    local, abroad = submissions(local=13), submissions(bilateral=36, associate=9)
    dear = replace(submission(8), rulings=(Ruling(outcome="x" * 60, on=TODAY),))
    for state, files in (
        (states.HeatMap(ChamberKind.LOCAL), local),
        (states.HeatMap(ChamberKind.BILATERAL), abroad),
        (states.Workbook(ChamberKind.BILATERAL), abroad),
        (states.CommitteeOverview(ChamberKind.BILATERAL), abroad),
        (states.Dossier(dear.file.assessment), (dear,)),
    ):
        card = render(state, snapshot(*files, language=language), say)

        assert card.attachment is not None
        assert len(plain(card.written())) <= CAPTION
        assert card.attachment.name.endswith((".png", ".xlsx", ".pdf"))
        assert not set('/\\:*?"<>|') & set(card.attachment.name)


def test_the_caption_says_in_words_what_the_picture_shows() -> None:
    files = submissions(local=9)

    words = plain(caption(files, TODAY, EN))

    assert "9 chambers." in words
    (part,) = heat_map(files, TODAY, EN).parts
    worst = min(part.columns, key=lambda column: int(column.respected.split("/")[0]))
    assert f"{worst.number}. {worst.title}: {9 - int(worst.respected.split('/')[0])} of 9" in words


def test_the_workbook_has_a_row_a_chamber_a_row_a_criterion_and_a_row_a_gap() -> None:
    files = submissions(local=3)

    chambers, answers, gap_rows = workbook(files, TODAY, EN).sheets

    assert [row[0] for row in chambers.rows] == [one.name(EN) for one in sorted(files, key=lambda one: one.name(EN))]
    assert len(answers.rows) == sum(len(one.copy.programme.criteria) for one in files)
    assert len(gap_rows.rows) == sum(len(gaps(one.copy.programme, one.copy.answers, one.copy.facts)) for one in files)
    assert all(len(row) == len(sheet.columns) for sheet in (chambers, answers, gap_rows) for row in sheet.rows)


def test_points_add_up_to_the_score_of_each_principle() -> None:
    one = submission(6)
    titles = [column.title for column in workbook((one,), TODAY, EN).sheets[1].columns]
    earned, of, principle = titles.index("Points"), titles.index("Out of"), titles.index("Principle")
    rows: Any = workbook((one,), TODAY, EN).sheets[1].rows

    for result in one.found.principles:
        here = [row for row in rows if row[principle].startswith(f"{result.principle.number}. ") and row[of] is not None]
        assert (sum(row[earned] for row in here), sum(row[of] for row in here)) == (result.earned_low / 2, result.counting / 2)


def test_an_empty_workbook_still_has_its_sheets_and_headings() -> None:
    assert [(bool(sheet.columns), sheet.rows) for sheet in workbook((), TODAY, EN).sheets] == [(True, ())] * 3


def test_every_doubt_stands_at_its_criterion_and_in_the_list() -> None:
    one = submission(4)

    said = dossier(one, TODAY, EN)

    claims = {claim.number: claim for chapter in said.chapters for claim in chapter.claims}
    assert {(point.number, point.about) for point in said.doubts.points} == {
        (number, "; ".join(claim.doubts)) for number, claim in claims.items() if claim.doubts
    }
    assert said.figures[1].figure == str(len(one.doubts))
    assert one.doubts


def test_what_changed_says_the_answer_before_and_after() -> None:
    one = submission(0)
    first, second = one.copy.programme.criteria[:2]
    earlier = FrozenAnswer(credit=Credit.NOT_MET, reason="", person=1, at=datetime(2026, 1, 1, tzinfo=UTC))
    same = replace(earlier, credit=one.copy.answers[second.id])
    before = Frozen(
        programme=ProgrammeId.LOCAL,
        version="1",
        chamber=one.file.chamber.id,
        facts={},
        answers={first.id: earlier, second.id: same},
        notes={},
        files={},
    )

    since = Since(day=date(2026, 1, 1), before=before, changed=(first, second))
    said = dossier(replace(one, since=since), TODAY, EN)

    assert [(point.number, point.about) for point in said.changes.points] == [
        (place_of(one.copy.programme, first.id)[0], "not met → met"),
        (place_of(one.copy.programme, second.id)[0], "the same answer; reason, note or evidence is new"),
    ]


def test_the_dossier_says_with_which_submission_it_compares() -> None:
    one = submission(0)
    before = Frozen(
        programme=ProgrammeId.LOCAL, version="1", chamber=one.file.chamber.id, facts={}, answers={}, notes={}, files={}
    )
    same = Since(day=date(2026, 1, 1), before=before, changed=())
    other = replace(same, changed=one.copy.programme.criteria[:1])
    decided = (Ruling(outcome="deferred", on=date(2026, 2, 2)),)

    said = [
        dossier(replace(one, since=since, rulings=rulings), TODAY, EN).changes
        for since, rulings in ((None, ()), (same, ()), (other, ()), (same, decided), (other, decided))
    ]

    assert {changes.title for changes in said[:3]} == {"Changed since the first submission"}
    assert {changes.title for changes in said[3:]} == {"Changed since the last decision"}
    assert [changes.about for changes in said] == [
        "This is the first submission, and nothing was decided before it.",
        "Nothing is changed since the first submission, of 1 January 2026; nothing was decided yet.",
        "Compared with the first submission, of 1 January 2026, because nothing was decided yet.",
        "Nothing is changed since the file of 1 January 2026, on which the Federation decided on 2 February 2026.",
        "Compared with the file of 1 January 2026, on which the Federation decided on 2 February 2026.",
    ]


def test_a_question_that_a_decision_closed_is_awaited_no_more() -> None:
    one = submission(0)
    asked = Exchange(criterion=one.copy.programme.criteria[0].id, question="Why?", asked_on=TODAY, closed=True)
    whole = replace(one, exchanges=(asked, replace(asked, closed=False)))

    assert whole.awaited == 1
    assert [exchange.answer for exchange in dossier(whole, TODAY, EN).exchanges] == [
        "The decision closed this question.",
        "The chamber has not answered yet.",
    ]


def test_questions_and_decisions_stand_in_the_papers_once_there_are_any() -> None:
    one = submission(0)
    bare = dossier(one, TODAY, EN)
    criterion = one.copy.programme.criteria[0].id
    whole = replace(
        one,
        exchanges=(Exchange(criterion=criterion, question="Why?", asked_on=date(2026, 11, 1)),),
        rulings=(
            Ruling(outcome="deferred", on=date(2026, 10, 1)),
            Ruling(
                outcome="accredited", on=TODAY, valid_until=date(2029, 1, 1), conditions=(Condition(text="Do it", due=TODAY),)
            ),
        ),
    )

    said, (part,) = dossier(whole, TODAY, EN), committee_overview((whole,), TODAY, EN).parts

    assert (bare.exchanges_about, bare.rulings_about) == ("No questions were asked.", "The Federation has not decided yet.")
    assert (said.exchanges_about, said.rulings_about) == ("", "")
    assert said.exchanges[0].answer == "The chamber has not answered yet."
    assert [ruling.outcome for ruling in said.rulings] == ["accredited", "deferred"], "the newest first"
    assert said.rulings[0].conditions == ("Do it (by 24 November 2026)",)
    assert (part.rows[0].questions, part.rows[0].decision) == ("1", "accredited, until 1 January 2029")
    assert "accredited" in workbook((whole,), TODAY, EN).sheets[0].rows[0]


def test_conclusions_are_counted_in_words_that_agree_with_their_number() -> None:
    files = submissions(local=13)

    assert in_words(files, voice(Language.FR)).startswith("13 chambres\u00a0: ")
    assert in_words(files[:1], voice(Language.FR)) == "1 chambre\u00a0: 1 prête"
    assert "prêtes" in in_words((files[0], files[0]), voice(Language.FR))


@pytest.mark.parametrize("language", Language)
def test_what_people_wrote_is_said_as_they_wrote_it_and_nothing_is_markup(language: Language) -> None:
    one = hostile()

    said = dossier(one, TODAY, voice(language))
    own = [text for text in strings(said) if "omdat" not in text and "HYPERLINK" not in text]

    notes = {note.text for chapter in said.chapters for claim in chapter.claims for note in claim.notes}
    assert notes
    assert not [text for text in own if ("<b>" in text or "&amp;" in text) and text not in notes]


def test_where_nothing_is_submitted_every_paper_says_so_and_none_is_asked_for() -> None:
    for kind in ChamberKind:
        state = states.DeskPaper(kind)
        card = render(state, snapshot(), EN)
        first, second, third, *_ = (touch.intent for touch in card.touches())

        assert first == second == third == NothingToPrint(kind)
        decision = decide(state, first, snapshot(), EN)
        assert (decision.state, decision.events) == (state, ())
        assert decision.toast == "No chamber has submitted its file yet, so there is nothing to print."
        assert not [touch for touch in card.touches() if isinstance(touch.intent, AskFor)]
        assert not may_be_at(states.HeatMap(kind), snapshot())


def test_a_paper_asks_for_each_kind_and_each_dossier_once() -> None:
    files = submissions(bilateral=10)

    card = render(states.DeskPaper(ChamberKind.BILATERAL), snapshot(*files, abroad_only=True), EN)
    asked = [touch.intent.state for touch in card.touches() if isinstance(touch.intent, AskFor)]

    assert asked[:3] == [kind(ChamberKind.BILATERAL) for kind in (states.HeatMap, states.Workbook, states.CommitteeOverview)]
    assert len(asked) == 3 + 8
    assert {touch.intent.number for touch in card.touches() if isinstance(touch.intent, AskFor)} == {4}
