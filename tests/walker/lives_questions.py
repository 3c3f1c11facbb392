"""Lives with questions in them: the Federation's about a submitted file, a chamber's to the Federation, and what is published."""

from collections.abc import Callable
from uuid import UUID

from conversations import states
from conversations.core import Person, Role
from conversations.events import (
    AnswerPublished,
    DecisionDrafted,
    DecisionRecorded,
    EnquiryAnswered,
    EnquiryMade,
    FileHandedIn,
    QuestionAnswered,
    QuestionAsked,
    QuestionWithdrawn,
)
from conversations.model.decision import CONDITIONS, Ruling
from conversations.model.programme import ProgrammeId
from conversations.states import State
from locales.language import Language
from tests.walker.lives import LOCAL_CHAMBER, LONG, MET, Life
from tests.walker.lives_decisions import draft
from tests.walker.past import Opened, Past

WORDS = "Welke versie van de <statuten> is neergelegd?"
Then = Callable[[Opened, Person, Person], None]
"""What happened to a submitted file: given someone of the Federation and someone of the chamber."""


def nothing_more(opened: Opened, greet: Person, luc: Person) -> None:
    """Only what was told before."""


def waits(opened: Opened, greet: Person, luc: Person) -> None:
    """One question waits."""
    _asks(opened, 0, WORDS, greet)


def answered(opened: Opened, greet: Person, luc: Person) -> None:
    """One long question, with a long answer of a colleague."""
    _asks(opened, 0, LONG, greet)
    opened.past.happened(QuestionAnswered(1, LONG), by=luc)


def withdrawn(opened: Opened, greet: Person, luc: Person) -> None:
    """One question was withdrawn."""
    _asks(opened, 0, WORDS, greet)
    opened.past.happened(QuestionWithdrawn(1), by=greet)


def handed_in(opened: Opened, greet: Person, luc: Person) -> None:
    """A long question was answered, and the file submitted again."""
    answered(opened, greet, luc)
    opened.past.happened(FileHandedIn(opened.id), by=luc)


def closed(opened: Opened, greet: Person, luc: Person) -> None:
    """One question was answered and another waited when the Federation recorded a decision, as long as can be."""
    answered(opened, greet, luc)
    _asks(opened, 1, WORDS, greet)
    whole = draft(Ruling.WITH_CONDITIONS, conditions=CONDITIONS)
    opened.past.happened(DecisionDrafted(opened.id, whole), DecisionRecorded(opened.id), by=greet)


def of_every_kind(opened: Opened, greet: Person, luc: Person) -> None:
    """Questions handed in, withdrawn, answered and waiting, over more than a page; the first criterion has several."""
    handed_in(opened, greet, luc)
    for number in range(10):
        _asks(opened, number, WORDS, greet)
    opened.past.happened(QuestionWithdrawn(2), by=greet)
    opened.past.happened(QuestionAnswered(3, WORDS), by=luc)
    _asks(opened, 0, LONG, greet)


def _asks(opened: Opened, number: int, text: str, greet: Person) -> None:
    opened.past.happened(QuestionAsked(opened.id, opened.programme.criteria[number].id, text), by=greet)


def submitted(then: Then, where: Callable[[UUID, str], State]) -> Life:
    """Someone of a chamber whose file is submitted, at a place given the assessment and its first criterion."""

    def life(past: Past) -> None:
        past.represents(LOCAL_CHAMBER)
        _file(past, then, where)

    return life


def read_at_the_desk(then: Then, where: Callable[[UUID, str], State]) -> Life:
    """Someone of the Federation who reads such a file."""

    def life(past: Past) -> None:
        past.works_for_the_federation(Role.STAFF)
        _file(past, then, where)

    return life


def _file(past: Past, then: Then, where: Callable[[UUID, str], State]) -> None:
    luc, greet = past.colleague(LOCAL_CHAMBER), past.another(1)
    past.works_for_the_federation(Role.STAFF, person=greet)
    opened = past.opened(ProgrammeId.LOCAL, LOCAL_CHAMBER).facts(value=True).answered(MET)
    past.happened(FileHandedIn(opened.id), by=luc)
    then(opened, greet, luc)
    past.is_at(where(opened.id, opened.programme.criteria[0].id))


def asked_in_a_trial(where: Callable[[UUID, str], State], *, answers: bool, text: str = WORDS) -> Life:
    """Someone who asked the Federation in a trial; where it answered, the answer is published in French too."""

    def life(past: Past) -> None:
        opened = past.opened(ProgrammeId.LOCAL).facts(value=True).answered(MET)
        first = opened.programme.criteria[0].id
        past.happened(EnquiryMade(opened.id, first, text))
        if answers:
            past.happened(EnquiryAnswered(1, text), by=past.another(1))
            _published(past, 1, Language.FR)
        past.is_at(where(opened.id, first))

    return life


def two_published(past: Past) -> None:
    """Two answers are published under a criterion, the first in every language."""
    opened = past.opened(ProgrammeId.LOCAL).facts(value=True)
    first = opened.programme.criteria[0].id
    for number, languages in enumerate((tuple(Language), (Language.EN,)), 1):
        past.happened(EnquiryMade(opened.id, first, WORDS))
        past.happened(EnquiryAnswered(number, WORDS), by=past.another(1))
        for language in languages:
            _published(past, number, language)
    past.is_at(states.AtCriterion(opened.id, first))


def _published(past: Past, enquiry: int, language: Language) -> None:
    past.happened(AnswerPublished(enquiry, language, "Mag <dit>?" + "x" * 900, "Ja & neen. " * 200), by=past.another(1))


def answers_chambers(where: State, *, long: bool = False, answers: bool = False) -> Life:
    """Someone of the Federation, with questions of a chamber and of a trial, over more than a page."""

    def life(past: Past) -> None:
        past.works_for_the_federation(Role.STAFF)
        luc = past.colleague(LOCAL_CHAMBER)
        opened = past.opened(ProgrammeId.LOCAL, LOCAL_CHAMBER)
        for number in range(9):
            words = LONG if long and number == 0 else WORDS
            past.happened(EnquiryMade(opened.id, opened.programme.criteria[number].id, words), by=luc)
        trial = past.opened(ProgrammeId.BILATERAL, number=2)
        past.happened(EnquiryMade(trial.id, trial.programme.criteria[0].id, WORDS), by=past.another(5))
        if answers:
            past.happened(EnquiryAnswered(1, LONG if long else WORDS), by=past.another(1))
        past.is_at(where)

    return life
