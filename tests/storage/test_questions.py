"""Questions both ways, on both databases: who gets them, what they open, what the other side sees of them and when."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Connection, select, update

from conversations import decide, events, render, states
from conversations.core import Event, Person, Role, Wrote
from conversations.desk_questions import Send
from conversations.events import QuestionAsked
from conversations.model.answers import Credit
from conversations.model.decision import DraftDecision, Ruling
from conversations.model.delivery import Fate
from conversations.model.programme import ProgrammeId
from conversations.model.submission import Stage
from conversations.states import State
from conversations.submission import HandIn
from locales.language import Language
from locales.say import voice
from storage import decision_tables as tables_of_decisions
from storage import decisions, people, tables
from storage.database import Database
from storage.load import load
from storage.moment import Moment
from storage.programmes import newest
from storage.record import record

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
MOMENT = Moment(NOW, NOW.date(), UUID(int=1))
CHAMBER, ABROAD = "voka-limburg", "blcc-singapore"


@dataclass
class Desk:
    """Anna and Luc of a chamber whose file is submitted; Greet of the Federation, and Hugo, for the chambers abroad alone."""

    connection: Connection
    anna: Person
    luc: Person
    greet: Person
    hugo: Person
    file: UUID
    criteria: tuple[str, ...]

    def happens(self, *happened: Event, by: Person) -> None:
        record(self.connection, by, happened, NOW)

    def asks(self, number: int = 0, text: str = "Welke statuten?") -> int:
        """A question of Greet about the n-th criterion; its id."""
        self.happens(events.QuestionAsked(self.file, self.criteria[number], text), by=self.greet)
        return int(self.rows(tables.questions)[-1].id)

    def decides(self, later: timedelta = timedelta(hours=1)) -> int:
        """A decision of Greet, so much later; its id."""
        draft = DraftDecision(submission=1, ruling=Ruling.REFUSED, decided_on=NOW.date(), sentence="")
        record(self.connection, self.greet, (events.DecisionDrafted(self.file, draft),), NOW + later)
        record(self.connection, self.greet, (events.DecisionRecorded(self.file),), NOW + later)
        return int(self.rows(tables_of_decisions.decisions)[-1].id)

    def enquires(self, text: str = "Mag dit?", of: UUID | None = None) -> int:
        """A question of Anna to the Federation; its id."""
        self.happens(events.EnquiryMade(of or self.file, self.criteria[0], text), by=self.anna)
        return int(self.rows(tables.enquiries)[-1].id)

    def rows(self, table: Any) -> list[Any]:
        return list(self.connection.execute(select(table).order_by(*table.primary_key)))

    def told(self, beginning: str) -> list[int]:
        """Who gets the deliveries whose key begins so."""
        return [row.person_id for row in self.rows(tables.deliveries) if row.key.startswith(beginning)]

    @property
    def stage(self) -> Stage:
        (row,) = (row for row in self.rows(tables.assessments) if row.id == self.file)
        return Stage(row.stage)

    def snapshot(self, who: Person, state: State) -> Any:
        loaded, snapshot = load(self.connection, who, state, MOMENT)
        assert loaded == state, loaded
        return snapshot

    def card(self, who: Person, state: State) -> str:
        card = render(state, self.snapshot(who, state), voice(who.language))
        return "\n".join((card.written(), *(button.label for row in card.rows for button in row)))


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    with database.writing() as connection:
        names = enumerate(("Anna", "Luc", "Greet", "Hugo"), 1)
        anna, luc, greet, hugo = (people.meet(connection, id_, name, Language.NL, NOW).person for id_, name in names)
        mine = tables.people.c.id.in_([anna.id, luc.id])
        connection.execute(update(tables.people).where(mine).values(chamber_id=CHAMBER))
        staff = tables.people.c.id.in_([greet.id, hugo.id])
        connection.execute(update(tables.people).where(staff).values(role=Role.STAFF))
        connection.execute(update(tables.people).where(tables.people.c.id == hugo.id).values(abroad_only=True))
        anna, luc, greet, hugo = (people.by_id(connection, one.id).person for one in (anna, luc, greet, hugo))
        programme = newest(connection)[ProgrammeId.LOCAL]
        file, criteria = uuid4(), tuple(one.id for one in programme.criteria)
        desk = Desk(connection, anna, luc, replace(greet, language=Language.FR), hugo, file, criteria)
        desk.happens(events.AssessmentOpened(file, ProgrammeId.LOCAL, programme.version, CHAMBER), by=anna)
        desk.happens(*(events.FactGiven(file, fact.id, value=True) for fact in programme.facts), by=anna)
        desk.happens(*(events.AnswerGiven(file, criterion, Credit.MET) for criterion in criteria), by=anna)
        desk.happens(events.FileHandedIn(file), by=anna)
        yield desk


def test_a_question_opens_its_criterion_alone_and_reaches_each_person_of_the_chamber(desk: Desk) -> None:
    question = desk.asks(2)

    assert desk.stage is Stage.QUESTIONED
    assert desk.told("question:") == [desk.anna.id, desk.luc.id]
    snapshot = desk.snapshot(desk.luc, states.AtCriterion(desk.file, desk.criteria[2]))
    assert snapshot.unlocked == {desk.criteria[2]}
    assert desk.rows(tables.questions)[0].language is Language.FR
    assert "in het Frans" in desk.card(desk.anna, states.QuestionCame(desk.file, question))


def test_nothing_is_asked_about_a_draft(desk: Desk) -> None:
    with_id = tables.assessments.c.id == desk.file
    desk.connection.execute(update(tables.assessments).where(with_id).values(stage=Stage.DRAFT))

    desk.happens(QuestionAsked(desk.file, desk.criteria[0], "Waarom?"), by=desk.greet)

    assert desk.rows(tables.questions) == []
    assert desk.stage is Stage.DRAFT


@pytest.mark.parametrize("before", [Stage.SUBMITTED, Stage.REVIEWED, Stage.DECIDED])
def test_the_last_question_withdrawn_leaves_the_file_where_it_stood(desk: Desk, before: Stage) -> None:
    with_id = tables.assessments.c.id == desk.file
    desk.connection.execute(update(tables.assessments).where(with_id).values(stage=before))
    first, second = desk.asks(0), desk.asks(1)

    desk.happens(events.QuestionWithdrawn(first), by=desk.greet)
    between = desk.stage
    desk.happens(events.QuestionWithdrawn(second), by=desk.greet)

    assert (between, desk.stage) == (Stage.QUESTIONED, before)
    assert not desk.snapshot(desk.anna, states.AtCriterion(desk.file, desk.criteria[0])).unlocked


def test_a_withdrawn_question_is_told_to_who_was_told_of_it_and_to_nobody_else(desk: Desk) -> None:
    question = desk.asks()
    theirs = tables.deliveries.c.key == f"question:{question}:person:{desk.anna.id}"
    desk.connection.execute(update(tables.deliveries).where(theirs).values(fate=Fate.SENT))

    desk.happens(events.QuestionWithdrawn(question), by=desk.greet)

    assert desk.told("question-withdrawn:") == [desk.anna.id]
    fates = {row.person_id: row.fate for row in desk.rows(tables.deliveries) if row.key.startswith("question:")}
    assert fates == {desk.anna.id: Fate.SENT, desk.luc.id: Fate.VOID}
    assert "ingetrokken" in desk.card(desk.anna, states.QuestionCame(desk.file, question))


def test_a_question_that_is_answered_is_not_withdrawn(desk: Desk) -> None:
    question = desk.asks()
    desk.happens(events.QuestionAnswered(question, "Die van 2024."), by=desk.anna)

    desk.happens(events.QuestionWithdrawn(question), by=desk.greet)

    assert desk.rows(tables.questions)[0].withdrawn_by is None
    assert desk.stage is Stage.QUESTIONED


def test_the_answer_is_the_chambers_alone_until_the_file_is_submitted_again(desk: Desk) -> None:
    question = desk.asks()
    places = (
        states.DeskCriterion(desk.file, desk.criteria[0]),
        states.DeskQuestion(desk.file, question),
        states.DeskQuestions(desk.file),
        states.DeskFile(desk.file),
        states.AskChamber(desk.file, desk.criteria[0]),
    )
    desk.happens(events.QuestionAnswered(question, "Geheim antwoord"), by=desk.anna)
    before = [desk.card(desk.greet, place) for place in places]
    assert not any("Geheim" in card for card in before)

    desk.happens(events.FileHandedIn(desk.file), by=desk.anna)

    assert "Geheim antwoord" in desk.card(desk.greet, states.DeskQuestion(desk.file, question))
    assert desk.stage is Stage.SUBMITTED
    desk.happens(events.QuestionAnswered(question, "Iets anders"), by=desk.anna)
    assert desk.rows(tables.questions)[0].answer == "Geheim antwoord"


def test_a_file_whose_question_waits_is_not_submitted_again(desk: Desk) -> None:
    desk.asks()
    snapshot = desk.snapshot(desk.anna, states.Submit(desk.file))

    decision = decide(states.Submit(desk.file), HandIn(desk.file, snapshot.stage_revision), snapshot, voice(Language.NL))

    assert decision.events == ()
    assert decision.state == states.FileSubmitted(desk.file)


def test_a_new_question_makes_the_button_to_submit_again_an_old_one(desk: Desk) -> None:
    desk.happens(events.QuestionAnswered(desk.asks(), "Die van 2024."), by=desk.anna)
    before = desk.snapshot(desk.anna, states.Submit(desk.file)).stage_revision

    desk.asks(1)

    assert desk.snapshot(desk.anna, states.Submit(desk.file)).stage_revision > before


def test_who_is_staff_for_the_chambers_abroad_asks_no_local_chamber_and_answers_none(desk: Desk) -> None:
    question, enquiry = desk.asks(), desk.enquires()
    places = (
        *(states.AskChamber(desk.file, desk.criteria[0]), states.DeskQuestions(desk.file)),
        *(states.DeskQuestion(desk.file, question), states.WithdrawQuestion(desk.file, question)),
        *(states.DeskEnquiry(enquiry), states.AnswerEnquiry(enquiry), states.EnquiryCame(enquiry)),
        *(states.PublishAnswer(enquiry), states.PublishIn(enquiry, Language.NL)),
    )

    assert {load(desk.connection, desk.hugo, place, MOMENT)[0] for place in places} == {states.Home()}
    assert desk.told("enquiry:") == [desk.greet.id]
    assert desk.snapshot(desk.hugo, states.Desk()).enquiries == 0
    assert desk.snapshot(desk.greet, states.Desk()).enquiries == 1


def test_two_drafts_of_one_person_stand_apart_and_a_sent_one_is_gone(desk: Desk) -> None:
    here, there = (states.AskChamber(desk.file, desk.criteria[number]) for number in (0, 1))
    desk.happens(events.Drafted(here, "een"), events.Drafted(there, "twee"), events.Drafted(here, "drie"), by=desk.greet)
    draft = desk.snapshot(desk.greet, here).draft
    assert (draft.text, draft.revision) == ("drie", 2)

    desk.happens(events.QuestionAsked(desk.file, desk.criteria[0], "drie"), by=desk.greet)

    assert desk.snapshot(desk.greet, here).draft is None
    assert desk.snapshot(desk.greet, there).draft.text == "twee"


def test_the_button_to_send_is_an_old_one_when_a_colleague_asked_meanwhile(desk: Desk) -> None:
    place = states.AskChamber(desk.file, desk.criteria[0])
    desk.happens(events.Drafted(place, "Waarom?"), by=desk.greet)

    def sends() -> Send:
        card = render(place, desk.snapshot(desk.greet, place), voice(Language.FR))
        return next(touch.intent for touch in card.touches() if isinstance(touch.intent, Send))

    before = sends()
    desk.happens(QuestionAsked(desk.file, desk.criteria[0], "Welke statuten?"), by=desk.hugo)

    assert sends() != before
    assert "Welke statuten?" in desk.card(desk.greet, place)


def test_of_two_answers_to_a_question_of_a_chamber_the_first_stands(desk: Desk) -> None:
    enquiry = desk.enquires()

    desk.happens(events.EnquiryAnswered(enquiry, "Ja."), by=desk.greet)
    desk.happens(events.EnquiryAnswered(enquiry, "Neen."), by=desk.hugo)

    assert desk.rows(tables.enquiries)[0].answer == "Ja."
    assert desk.told("enquiry-answered:") == [desk.anna.id]
    place = states.AnswerEnquiry(enquiry)
    decision = decide(place, Wrote("Neen."), desk.snapshot(desk.greet, place), voice(Language.NL))
    assert decision.events == ()
    assert "Greet" in str(decision.toast)


def test_an_answer_is_told_to_who_asked_and_stands_at_the_criterion_for_colleagues(desk: Desk) -> None:
    enquiry = desk.enquires()
    desk.happens(events.EnquiryAnswered(enquiry, "Ja, dat mag."), by=desk.greet)
    told = states.FederationAnswered(desk.file, enquiry)

    assert "Ja, dat mag." in desk.card(desk.anna, told)
    assert load(desk.connection, desk.luc, told, MOMENT)[0] == states.Home()
    assert "Ja, dat mag." in desk.card(desk.luc, states.FederationAnswers(desk.file, desk.criteria[0]))
    here = desk.snapshot(desk.luc, states.AtCriterion(desk.file, desk.criteria[0])).here
    assert (here.asked, here.answered, here.published) == (1, 1, 0)


def published(desk: Desk, language: Language = Language.FR) -> int:
    enquiry = desk.enquires()
    desk.happens(events.EnquiryAnswered(enquiry, "Ja."), by=desk.greet)
    desk.happens(events.AnswerPublished(enquiry, language, "Question", "Réponse"), by=desk.greet)
    return enquiry


def test_a_published_answer_stands_for_everyone_without_a_name_and_says_which_language_it_is(desk: Desk) -> None:
    published(desk)
    trial = uuid4()
    version = newest(desk.connection)[ProgrammeId.LOCAL].version
    desk.happens(events.AssessmentOpened(trial, ProgrammeId.LOCAL, version, None), by=desk.hugo)

    card = desk.card(desk.hugo, states.PublishedAnswers(trial, desk.criteria[0]))

    assert "Réponse" in card
    assert "alleen in het Frans" in card
    assert not [name for name in ("Anna", "Greet", "Limburg") if name in card]
    here = desk.snapshot(desk.hugo, states.AtCriterion(trial, desk.criteria[0])).here
    assert (here.asked, here.published) == (0, 1)


def test_a_published_answer_survives_another_version_of_its_programme(desk: Desk) -> None:
    published(desk)
    with_id = tables.programmes.c.id == ProgrammeId.LOCAL
    row = desk.connection.execute(select(tables.programmes).where(with_id)).mappings().one()
    desk.connection.execute(tables.programmes.insert(), {**row, "version": "2099.1"})
    trial = uuid4()
    desk.happens(events.AssessmentOpened(trial, ProgrammeId.LOCAL, "2099.1", None), by=desk.hugo)

    assert desk.snapshot(desk.hugo, states.AtCriterion(trial, desk.criteria[0])).here.published == 1


def test_each_language_is_counted_once_changed_on_its_own_and_taken_away_on_its_own(desk: Desk) -> None:
    enquiry = published(desk)
    desk.happens(
        events.AnswerPublished(enquiry, Language.NL, "Vraag", "Antwoord"),
        events.AnswerPublished(enquiry, Language.NL, "Vraag", "Beter antwoord"),
        by=desk.greet,
    )
    place = states.PublishedAnswers(desk.file, desk.criteria[0])
    assert "Beter antwoord" in desk.card(desk.anna, place)
    assert desk.snapshot(desk.anna, states.AtCriterion(desk.file, desk.criteria[0])).here.published == 1

    desk.happens(events.AnswerUnpublished(enquiry, Language.NL), by=desk.greet)

    assert "Réponse" in desk.card(desk.anna, place)
    assert "Beter antwoord" in desk.card(desk.greet, states.PublishIn(enquiry, Language.NL))


def test_no_word_of_a_question_or_an_answer_stands_in_the_journal(desk: Desk) -> None:
    words = "heel persoonlijk"
    question, enquiry = desk.asks(text=words), desk.enquires(words)
    desk.happens(events.Drafted(states.AskFederation(desk.file, desk.criteria[0]), words), by=desk.anna)
    desk.happens(events.QuestionAnswered(question, words), by=desk.anna)
    desk.happens(events.EnquiryAnswered(enquiry, words), by=desk.greet)
    desk.happens(events.AnswerPublished(enquiry, Language.NL, words, words), by=desk.greet)

    written = desk.rows(tables.journal)
    assert not [row for row in written if words in row.about]
    assert {"QuestionAsked", "QuestionAnswered", "EnquiryMade", "EnquiryAnswered", "AnswerPublished"} <= {
        row.what for row in written
    }


def test_a_decision_closes_what_is_still_asked_and_a_later_question_opens_its_own_criterion_alone(desk: Desk) -> None:
    desk.asks(0)
    desk.happens(events.QuestionAnswered(desk.asks(1), "Geheim antwoord"), by=desk.anna)
    desk.decides()
    assert not [row for row in desk.rows(tables.questions) if row.withdrawn_by is None]

    desk.asks(2)

    snapshot = desk.snapshot(desk.anna, states.AtCriterion(desk.file, desk.criteria[2]))
    assert snapshot.unlocked == {desk.criteria[2]}
    assert [one.by_decision for one in snapshot.questions] == [True, True, False]


def test_a_decision_leaves_what_was_handed_in_or_withdrawn_before_as_it_was(desk: Desk) -> None:
    desk.happens(events.QuestionAnswered(desk.asks(0), "Die van 2024."), by=desk.anna)
    desk.happens(events.FileHandedIn(desk.file), by=desk.anna)
    desk.happens(events.QuestionWithdrawn(desk.asks(1)), by=desk.greet)
    before = desk.rows(tables.questions)

    found = desk.decides()

    assert desk.rows(tables.questions) == before
    assert not any(one.by_decision for one in desk.snapshot(desk.anna, states.FileSubmitted(desk.file)).questions)
    decision = decisions.one(desk.connection, found)
    assert decision is not None
    assert decision.closed == 0


def test_who_was_not_told_of_a_question_yet_is_told_of_the_decision_alone(desk: Desk) -> None:
    question = desk.asks()
    theirs = tables.deliveries.c.key == f"question:{question}:person:{desk.anna.id}"
    desk.connection.execute(update(tables.deliveries).where(theirs).values(fate=Fate.SENT))

    desk.decides()

    fates = {row.person_id: row.fate for row in desk.rows(tables.deliveries) if row.key.startswith("question:")}
    assert fates == {desk.anna.id: Fate.SENT, desk.luc.id: Fate.VOID}
    assert desk.told("question-withdrawn:") == []
    assert desk.told("decision:") == [desk.anna.id, desk.luc.id]


def test_the_chambers_people_read_everywhere_that_nothing_is_asked_any_more(desk: Desk) -> None:
    question = desk.asks()
    found = desk.decides()

    no_more = "hoeft u niet meer te beantwoorden"
    for place in (states.Home(), states.FileSubmitted(desk.file), states.DecisionCame(found), states.FileDecisions(desk.file)):
        assert no_more in desk.card(desk.anna, place), place
    for place in (states.QuestionCame(desk.file, question), states.AnswerQuestion(desk.file, question)):
        card = desk.card(desk.anna, place)
        assert "u hoeft deze vraag niet meer te beantwoorden" in card, place
        assert "ingetrokken" not in card
    assert "❓" not in desk.card(desk.anna, states.AtCriterion(desk.file, desk.criteria[0]))


def test_an_answer_that_a_decision_came_before_stays_the_chambers(desk: Desk) -> None:
    question = desk.asks()
    desk.happens(events.QuestionAnswered(question, "Geheim antwoord"), by=desk.anna)
    desk.decides()

    assert "Geheim antwoord" in desk.card(desk.anna, states.AnswerQuestion(desk.file, question))
    assert "blijft bij uw kamer" in desk.card(desk.anna, states.AnswerQuestion(desk.file, question))
    for place in (states.DeskQuestion(desk.file, question), states.DeskQuestions(desk.file), states.DeskFile(desk.file)):
        assert "Geheim" not in desk.card(desk.greet, place), place
    desk.happens(events.QuestionAnswered(question, "Iets anders"), by=desk.anna)
    assert desk.rows(tables.questions)[0].answer == "Geheim antwoord"


def test_staff_read_that_a_decision_will_close_the_questions_and_then_that_it_did(desk: Desk) -> None:
    question = desk.asks()
    greet = replace(desk.greet, language=Language.NL)
    assert "worden ze afgesloten" in desk.card(greet, states.DecideRuling(desk.file))

    desk.decides()

    assert "afgesloten door de beslissing" in desk.card(greet, states.DeskQuestions(desk.file))
    assert "Greet" in desk.card(greet, states.DeskQuestion(desk.file, question))
    assert "Ze sloot 1 open vraag af." in desk.card(greet, states.DeskDecisions(desk.file))
    (exchange,) = desk.snapshot(greet, states.Dossier(desk.file)).files[0].exchanges
    assert (exchange.closed, exchange.answer) == (True, "")
