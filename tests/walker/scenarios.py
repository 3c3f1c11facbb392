"""From where the walk sets out. A new state that no walk reaches gets its scenario here, its life in `lives.py`."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from conversations import states
from conversations.core import Command, Intent, Role, SentStrange, Strange
from conversations.events import AccessApproved, AccessRefused
from conversations.model.answers import Credit
from conversations.model.decision import DraftDecision, Ruling
from conversations.model.handover import HandoverStep
from conversations.model.notice import Content, NoticeKind
from conversations.model.programme import ProgrammeId
from conversations.model.progress import Group
from conversations.model.register import ChamberKind
from conversations.model.routing import Question
from locales.language import Language
from tests.walker import (
    lives,
    lives_decisions,
    lives_digest,
    lives_files,
    lives_handing,
    lives_journal,
    lives_notices,
    lives_paper,
    lives_privacy,
    lives_progress,
    lives_questions,
    lives_replies,
    lives_reports,
    lives_rounds,
    lives_sending,
)
from tests.walker.lives import ABROAD, LOCAL_CHAMBER, MET, OTHER_LOCAL, Life, always

START, INVITED = Command("start"), Command("start", "valid")
LOOKS = SentStrange(Strange.EMPTY)
"""Changes nothing, and shows the card of the place where the person is."""

LOCAL, BILATERAL, ASSOCIATE = ProgrammeId.LOCAL, ProgrammeId.BILATERAL, ProgrammeId.ASSOCIATE


@dataclass(frozen=True)
class Scenario:
    """Someone at the door.

    Attributes:
        past: What happened before; None for who never touched the bot.
        language: That they speak, and that Telegram tells of them.
        first: What they do first.
    """

    name: str
    past: Life | None = None
    language: Language = Language.NL
    first: Intent = START


def _of_each_programme() -> Iterator[Scenario]:
    for id_ in ProgrammeId:
        yield Scenario(f"{id_}: half-way, with notes and files", lives.half_way(id_), Language.FR)
        yield Scenario(f"{id_}: all met", lives.trial(id_, MET))
        yield Scenario(f"{id_}: the last criterion is open", lives.last_one_open(id_))
        yield Scenario(f"{id_}: an essential criterion fails", lives.one_gap(id_, lambda one: one.essential))
        yield Scenario(f"{id_}: one small gap", lives.one_gap(id_, lambda one: not one.essential and not one.gate))
        yield Scenario(f"{id_}: one weak principle", lives.one_weak_principle(id_))
        yield Scenario(f"{id_}: nothing is met", lives.trial(id_, always(Credit.NOT_MET)))
        yield Scenario(f"{id_}: everything is to find out", lives.trial(id_, always(Credit.FIND_OUT)))


def _of_the_routing() -> Iterator[Scenario]:
    nothing = dict.fromkeys(Question, 0)
    yield Scenario("abroad: nothing asked for is there", lives.advised(nothing), first=LOOKS)
    yield Scenario("abroad: too few events alone", lives.advised({Question.EVENTS: 1}), first=LOOKS)
    yield Scenario("abroad: accredited until 2030", lives.advised({0: 1, Question.ACCREDITED_UNTIL: 20300101}), first=LOOKS)
    yield Scenario("who chooses again a list that is begun", lives.begun_before(ASSOCIATE, states.ProgrammeAdvice()), first=LOOKS)
    yield Scenario("a chamber abroad with the other list open meanwhile", lives.busy, first=LOOKS)


def _of_the_register() -> Iterator[Scenario]:
    for chamber in ("aved-ihk-ostbelgien", "blcc-great-britain", "bacos"):
        yield Scenario(f"who found {chamber}", lives.at(states.ConfirmChamber(chamber)), first=LOOKS)
    again = lives.begun_before(LOCAL, states.ConfirmChamber(LOCAL_CHAMBER))
    yield Scenario("who finds again a local chamber", again, first=LOOKS)


def _meanwhile() -> Iterator[Scenario]:
    open_ = lambda criterion: None  # noqa: E731 - an answer like the others
    yield Scenario("gaps, all closed", lives.meanwhile(LOCAL, MET, lambda id_, _: states.Gaps(id_)), first=LOOKS)
    yield Scenario("a route, at its end", lives.meanwhile(LOCAL, MET, lambda id_, _: states.Route(id_)), first=LOOKS)
    yield Scenario("nothing left to find out", lives.meanwhile(LOCAL, MET, lambda id_, _: states.ToFindOut(id_)), first=LOOKS)
    yield Scenario("nothing left open", lives.meanwhile(LOCAL, MET, lambda id_, _: states.OpenCriteria(id_)), first=LOOKS)
    yield Scenario("a gap without answer", lives.meanwhile(LOCAL, open_, states.OneGap), first=LOOKS)
    yield Scenario("a note that is not there", lives.meanwhile(LOCAL, open_, states.ReadNote), first=LOOKS)
    yield Scenario("files that are not there", lives.meanwhile(LOCAL, open_, states.Files), first=LOOKS)


def _of_the_desk() -> Iterator[Scenario]:
    yield Scenario("staff", lives.at_the_desk(Role.STAFF), Language.FR)
    yield Scenario("staff for the chambers abroad", lives.at_the_desk(Role.STAFF, abroad_only=True))
    yield Scenario("an administrator", lives.at_the_desk(Role.ADMIN), Language.EN)
    yield Scenario("one administrator of two", lives.two_admins)
    for decision in (AccessRefused, lambda request: AccessApproved(request, LOCAL_CHAMBER, None)):
        yield Scenario(
            "a request decided meanwhile", lives.decided_request(Role.STAFF, decision, states.AccessRequest), first=LOOKS
        )
        yield Scenario("a request that came in", lives.decided_request(Role.STAFF, decision, states.AccessAsked), first=LOOKS)
        yield Scenario("who asked, and is told", lives.told_of(decision), first=LOOKS)


def _of_the_journal() -> Iterator[Scenario]:
    yield Scenario("the journal, with a line of every kind", lives_journal.everything_happened, Language.FR, LOOKS)
    yield Scenario(
        "the journal of a chamber that did nothing", lives_journal.reads(states.JournalOfChamber(OTHER_LOCAL)), first=LOOKS
    )
    yield Scenario("the journal of someone with much to tell", lives_journal.reads_a_person, Language.EN, LOOKS)
    yield Scenario(
        "two people of whom one is meant", lives_journal.reads(states.JournalFound((LOCAL_CHAMBER,), (1,))), first=LOOKS
    )
    yield Scenario("nobody is meant", lives_journal.reads(states.JournalFound((), ())), first=LOOKS)


def _of_rounds() -> Iterator[Scenario]:
    rounds = lives_rounds
    yield Scenario("staff who make rounds", rounds.makes_rounds(Role.STAFF), Language.FR)
    yield Scenario("staff for the chambers abroad who make rounds", rounds.makes_rounds(Role.STAFF, abroad_only=True))
    yield Scenario("a draft with nothing in it", rounds.at_a_round(states.RoundName, None), first=LOOKS)
    yield Scenario("a draft without dates", rounds.at_a_round(states.DeskRound, ASSOCIATE), first=LOOKS)
    yield Scenario("a round that stands", rounds.at_a_round(states.DeskRound, BILATERAL, (1, 2, 3), stands=True), first=LOOKS)
    yield Scenario("a draft whose day passed meanwhile", rounds.passed_meanwhile, first=LOOKS)
    for ahead in (20, 1, 0, -1):
        yield Scenario(f"a representative with {ahead} days left", rounds.a_round_is_on(ahead))


def _of_progress() -> Iterator[Scenario]:
    far = lives_progress
    yield Scenario("staff who follow the chambers", far.follows(Role.STAFF), Language.FR)
    yield Scenario("staff who follow the chambers abroad", far.follows(Role.STAFF, abroad_only=True))
    yield Scenario("an administrator who follows the chambers", far.follows(Role.ADMIN), Language.EN)
    yield Scenario("a second thought before a reminder", far.before_a_reminder(states.NudgeAll()), first=LOOKS)
    yield Scenario("a reminder to who was reminded", far.before_a_reminder(states.NudgeOne(ABROAD)), first=LOOKS)
    yield Scenario("a chamber that was reminded", far.before_a_reminder(states.ChamberProgress(ABROAD)), first=LOOKS)
    yield Scenario("a chamber out of reach", far.before_a_reminder(states.ChamberProgress(far.LONDON)), first=LOOKS)
    yield Scenario("nobody is behind", far.before_a_reminder(states.NudgeAll(Group.UNDER_WAY), nobody=True), first=LOOKS)
    yield Scenario("a group that nobody is in any more", far.before_a_reminder(states.DeskGroup(Group.DECIDED)), first=LOOKS)
    for open_ in (-1, 0, 1, 5):
        yield Scenario("a reminder that was delivered", far.reminded(open_=open_), first=LOOKS)


def _of_reports() -> Iterator[Scenario]:
    reports = Command("report")
    yield Scenario("who reports a problem to nobody", lives_reports.without_administrator, first=reports)
    yield Scenario("who reports a problem", lives_reports.with_a_past(), first=reports)
    yield Scenario("who reports a problem again too soon", lives_reports.with_a_past(reported=True), first=reports)
    yield Scenario("a report of a problem", lives_reports.told, first=LOOKS)


def _of_the_digest() -> Iterator[Scenario]:
    yield Scenario("staff who want no digest", lives_digest.wants_none, first=LOOKS)
    yield Scenario("a weekly digest", lives_digest.told(), first=LOOKS)
    yield Scenario("a weekly digest of a busy week", lives_digest.told(more=12), first=LOOKS)
    yield Scenario("a weekly digest of the chambers abroad", lives_digest.told(abroad_only=True), first=LOOKS)


def _delivered() -> Iterator[Scenario]:
    """What is shown in messages of its own stands here at the person's place: its card is the same."""
    for sheet in (states.ResultPicture, states.ResultPaper):
        shown = lives.meanwhile(LOCAL, MET, lambda id_, _, sheet=sheet: sheet(id_))
        yield Scenario(f"a delivered {sheet.__name__}", shown, first=LOOKS)


def _of_files() -> Iterator[Scenario]:
    yield Scenario("a chamber with nothing left to mend", lives_files.complete(LOCAL_CHAMBER), Language.FR)
    yield Scenario("a chamber with every kind of doubt", lives_files.complete(LOCAL_CHAMBER, lives_files.with_doubts))
    yield Scenario("a chamber abroad with doubts", lives_files.complete(ABROAD, lives_files.with_doubts), Language.FR)
    yield Scenario("a chamber that submitted", lives_files.submitted(LOCAL_CHAMBER, lives_files.with_doubts), Language.EN)
    yield Scenario("a chamber whose file is reviewed", lives_files.submitted(ABROAD, reviewed=True))
    for place in (states.Submit, states.CheckFile):
        yield Scenario("a colleague submitted meanwhile", lives_files.submitted(LOCAL_CHAMBER, at=place), first=LOOKS)
    yield Scenario("a check before anything is answered", lives_files.begun_at(states.CheckFile), first=LOOKS)
    yield Scenario("a submission before anything is answered", lives_files.begun_at(states.Submit), first=LOOKS)
    yield Scenario("a submission while a fact is open", lives_files.fact_open, first=LOOKS)
    yield Scenario("staff with files", lives_files.desk_with_files(Role.STAFF), Language.FR)
    yield Scenario("staff for abroad with files", lives_files.desk_with_files(Role.STAFF, abroad_only=True))
    for came in (1, 3):
        told = lives_files.desk_with_files(Role.ADMIN, at=states.SubmissionCame(came))
        yield Scenario("a summary that came", told, Language.EN, LOOKS)
    for place in (states.DeskDoubts, states.DeskChanges, states.MarkReviewed):
        told = lives_files.desk_with_files(Role.STAFF, at=place(lives_files.SECOND))
        yield Scenario("staff at a file from abroad", told, first=LOOKS)


def _of_evidence() -> Iterator[Scenario]:
    evidence = lives_files.reads_evidence
    yield Scenario("staff at a criterion with much evidence", evidence(states.DeskCriterion), Language.FR, LOOKS)
    for number in (1, 2):
        came = evidence(lambda id_, criterion, number=number: states.EvidenceCame(id_, criterion, number), count=2)
        yield Scenario("a piece of evidence that came to staff", came, first=LOOKS)
    for chamber in (LOCAL_CHAMBER, None):
        yield Scenario("a piece of evidence that came back", lives_files.own_evidence(chamber, 2), first=LOOKS)


def _of_papers() -> Iterator[Scenario]:
    yield Scenario("staff with more files than a page", lives_paper.many_files, Language.FR)
    for paper in lives_paper.PAPERS:
        told = lives_files.desk_with_files(Role.STAFF, at=paper)
        yield Scenario("a paper of the desk that came", told, Language.FR, LOOKS)


def _of_invitations() -> Iterator[Scenario]:
    yield Scenario("a valid invitation", lives.invited("valid", LOCAL_CHAMBER), first=INVITED)
    yield Scenario("a valid invitation abroad", lives.invited("valid", ABROAD), Language.FR, INVITED)
    yield Scenario("an invitation to staff", lives.invited("valid", None, Role.STAFF), first=INVITED)
    yield Scenario("an invitation to admins", lives.invited("valid", None, Role.ADMIN), first=INVITED)
    yield Scenario("an expired invitation", lives.invited("valid", LOCAL_CHAMBER, days=1), first=INVITED)
    yield Scenario("an invitation that someone used", lives.used, first=Command("start", "used"))
    yield Scenario("an invitation taken by oneself", lives.represents(LOCAL_CHAMBER), first=Command("start", "past-1"))
    yield Scenario("an invitation that never was", lives.invited("valid", LOCAL_CHAMBER), first=Command("start", "unheard-of"))
    yield Scenario("a trial and an invitation that adopts it", lives.trial_to_adopt, first=INVITED)
    yield Scenario("a trial and an invitation to a chamber that has its own", lives.trial_kept_apart, first=INVITED)
    yield Scenario("an invitation to another chamber", lives.two_chambers, first=INVITED)


def _of_handing_over() -> Iterator[Scenario]:
    handed, open_ = Command("start", lives_handing.CODE), lambda criterion: None
    for id_ in (LOCAL, BILATERAL):
        yield Scenario(f"{id_}: who hands a principle over", lives_handing.hands_over(id_), Language.FR, LOOKS)
        yield Scenario(f"{id_}: a stranger with a link", lives_handing.stranger(id_), first=handed)
    yield Scenario("who never came before, with a link", first=handed)
    yield Scenario("a principle in as many hands as can be", lives_handing.in_five_hands, first=LOOKS)
    for what in (lives_handing.taken_back, lives_handing.never_taken, lives_handing.given_back_by_another):
        yield Scenario("a hand-over that is over", lives_handing.became(what), first=LOOKS)
    yield Scenario("a colleague with a link", lives_handing.of_the_same_chamber, Language.EN, handed)
    at_first = lives_handing.took(LOCAL, open_, states.OnePrinciple)
    yield Scenario("who holds a principle of another chamber", at_first, Language.FR, LOOKS)
    yield Scenario("who thinks to have done", lives_handing.took(LOCAL, open_, states.PrincipleDone), first=LOOKS)
    yield Scenario("who has done", lives_handing.took(LOCAL, MET, states.PrincipleDone), first=LOOKS)
    yield Scenario("who thinks of giving back", lives_handing.took(LOCAL, open_, states.GiveBack), Language.EN, LOOKS)
    yield Scenario("a colleague with a mark", lives_handing.marked(states.OnePrinciple), Language.FR, LOOKS)
    yield Scenario("a colleague who thinks of giving back", lives_handing.marked(states.GiveBack), first=LOOKS)
    for step in (HandoverStep.TAKEN, HandoverStep.GIVEN_BACK, HandoverStep.ANSWERED):
        for how in (open_, MET):
            yield Scenario(f"who is told: {step.value}", lives_handing.told(step, how), first=LOOKS)
    for chamber in (LOCAL_CHAMBER, lives_handing.OTHER_LOCAL):
        yield Scenario("who is told that it was taken back", lives_handing.lost(chamber), first=LOOKS)
    yield Scenario("who holds two principles and is of no chamber", lives_handing.holds_alone)
    yield Scenario("staff who hold a principle", lives_handing.staff_holds)
    late = (
        lives_handing.used, lives_handing.yours, lives_handing.held, lives_handing.own, lives_handing.withdrawn,
        lives_handing.never_taken, lives_handing.maker_left, lives_handing.closed, lives_handing.given_back,
    )  # fmt: skip
    for what in late:
        yield Scenario(f"a link that cannot be taken: {what.__name__}", lives_handing.opens(what), first=handed)


def _of_decisions() -> Iterator[Scenario]:
    at_a_file, draft, whole = lives_decisions.at_a_file, lives_decisions.draft, lives_decisions.WHOLE
    every = tuple(draft(ruling) for ruling in Ruling)
    yield Scenario("staff at a file to decide on", at_a_file(), Language.FR, LOOKS)
    yield Scenario("staff abroad at a file to decide on", at_a_file(**lives_decisions.OF_ABROAD), first=LOOKS)
    yield Scenario("staff at a file with a decision begun", at_a_file(writing=DraftDecision(submission=1)), first=LOOKS)
    yield Scenario("staff at a decision as long as can be", at_a_file(writing=whole, to=states.WriteDecision), first=LOOKS)
    yield Scenario("staff at a file that was decided on", at_a_file(whole, writing=whole), first=LOOKS)
    yield Scenario("staff at a file decided on often", at_a_file(*every, whole, reviewed=True), Language.FR, LOOKS)
    yield Scenario("staff at a file with questions", lives_decisions.questioned(states.DecideRuling), first=LOOKS)
    yield Scenario("the same, all written", lives_decisions.questioned(states.WriteDecision, whole), first=LOOKS)
    yield Scenario("staff at a decision, the file submitted again", lives_decisions.submitted_again, first=LOOKS)
    yield Scenario("staff at a decision of which nobody is told", lives_decisions.nobody_left, first=LOOKS)
    for number, unsound in enumerate(lives_decisions.UNSOUND, 1):
        yield Scenario(f"an unsound decision ({number})", at_a_file(writing=unsound, to=states.WriteDecision), first=LOOKS)
    for ruling in Ruling:
        yield Scenario(f"staff at a draft: {ruling}", at_a_file(writing=draft(ruling), to=states.WriteDecision), first=LOOKS)
        came = lives_decisions.told(draft(ruling), to=lambda id_, _: states.DecisionCame(id_))
        yield Scenario(f"a chamber that is told: {ruling}", came, first=LOOKS)
        after = lives_decisions.told(draft(ruling), to=lambda _, file: states.FileSubmitted(file))
        yield Scenario(f"a chamber after it: {ruling}", after, first=LOOKS)


def _after_decisions() -> Iterator[Scenario]:
    """What a chamber is told and sees afterwards."""
    told, draft, whole = lives_decisions.told, lives_decisions.draft, lives_decisions.WHOLE
    file, earlier = lambda _, id_: states.FileSubmitted(id_), lambda _, id_: states.FileDecisions(id_)
    yield Scenario("a chamber told of conditions", told(whole, to=lambda id_, _: states.DecisionCame(id_)), first=LOOKS)
    yield Scenario("a chamber with an earlier decision", told(draft(Ruling.REFUSED), whole, to=file), Language.FR, LOOKS)
    yield Scenario("a chamber at its decisions", told(whole, draft(Ruling.REFUSED), whole, to=earlier), Language.FR, LOOKS)
    yield Scenario("told late of what is replaced", told(whole, whole, to=lambda *_: states.DecisionCame(1)), first=LOOKS)
    yield Scenario("a chamber whose accreditation is over", told(lives_decisions.RUN_OUT, to=file), first=LOOKS)
    yield Scenario("a deferral without a day", told(lives_decisions.NO_DAY, to=file), first=LOOKS)
    for months in (6, 2):
        renewal = told(whole, to=lambda id_, _, months=months: states.RenewalDue(id_, months))
        yield Scenario(f"{months} months before the end", renewal, first=LOOKS)
    plain = told(draft(Ruling.ACCREDITED), to=lambda id_, _: states.RenewalDue(id_, 2))
    yield Scenario("before the end, without conditions", plain, first=LOOKS)


def _of_questions() -> Iterator[Scenario]:
    q = lives_questions
    came, told = lambda id_, _: states.QuestionCame(id_, 1), lambda id_, _: states.AnswerQuestion(id_, 1)
    file, taken = lambda id_, _: states.FileSubmitted(id_), lambda id_, _: states.WithdrawQuestion(id_, 1)
    for then in (q.waits, q.answered, q.withdrawn, q.handed_in):
        yield Scenario(f"a question that came: {then.__name__}", q.submitted(then, came), Language.FR, LOOKS)
    for then in (q.withdrawn, q.handed_in):
        yield Scenario(f"a question to answer: {then.__name__}", q.submitted(then, told), first=LOOKS)
    for then in (q.waits, q.answered):
        yield Scenario(f"a criterion with a question: {then.__name__}", q.submitted(then, states.AtCriterion), first=LOOKS)
        yield Scenario(f"staff who withdraw a question: {then.__name__}", q.read_at_the_desk(then, taken), first=LOOKS)
    yield Scenario("a file whose question is answered", q.submitted(q.answered, file), first=LOOKS)
    yield Scenario("staff before a question", q.read_at_the_desk(q.waits, states.DeskCriterion), first=LOOKS)
    yield Scenario("a file with many questions", q.submitted(q.of_every_kind, file))
    yield Scenario("submitting again", q.submitted(q.answered, lambda id_, _: states.Submit(id_)), first=LOOKS)
    yield Scenario(
        "staff before many questions", q.read_at_the_desk(q.of_every_kind, lambda id_, _: states.DeskFile(id_)), first=LOOKS
    )
    for number in (1, 2):
        message = lambda id_, _, number=number: states.QuestionCame(id_, number)  # noqa: E731 - a place like the others
        yield Scenario(f"a question that a decision closed ({number})", q.submitted(q.closed, message), first=LOOKS)
    yield Scenario("a chamber with closed questions at home", q.submitted(q.closed, lambda *_: states.Home()), Language.FR)
    yield Scenario("who is told of that decision", q.submitted(q.closed, lambda *_: states.DecisionCame(1)), first=LOOKS)
    at_the_list = q.read_at_the_desk(q.closed, lambda id_, _: states.DeskQuestions(id_))
    yield Scenario("staff before questions that a decision closed", at_the_list, first=LOOKS)
    yield Scenario("staff who ask", q.read_at_the_desk(q.nothing_more, lambda id_, _: states.DeskQuestions(id_)), first=LOOKS)
    yield Scenario(
        "staff who are told of answers", q.read_at_the_desk(q.handed_in, lambda *_: states.SubmissionCame(2)), first=LOOKS
    )


def _of_enquiries() -> Iterator[Scenario]:
    q = lives_questions
    for answers in (False, True):
        asked = q.asked_in_a_trial(states.AtCriterion, answers=answers)
        yield Scenario(f"who asked the Federation, answered: {answers}", asked, first=LOOKS)
        for where, long in ((states.DeskEnquiry(1), True), (states.EnquiryCame(1), False), (states.EnquiryCame(1), True)):
            at = q.answers_chambers(where, answers=answers, long=long)
            yield Scenario(f"staff at {where.tag}, answered: {answers}, long: {long}", at, first=LOOKS)
    for text in (q.WORDS, lives.LONG):
        told = q.asked_in_a_trial(lambda id_, _: states.FederationAnswered(id_, 1), answers=True, text=text)
        yield Scenario("who is answered", told, first=LOOKS)
    yield Scenario("two published answers", q.two_published, first=LOOKS)
    yield Scenario("staff with questions of chambers", q.answers_chambers(states.Desk()), Language.FR, LOOKS)
    nothing = q.asked_in_a_trial(states.PublishedAnswers, answers=False)
    yield Scenario("a published answer that was taken away", nothing, first=LOOKS)
    nobody = lives.meanwhile(LOCAL, MET, states.FederationAnswers)
    yield Scenario("answers of the Federation that are not there", nobody, first=LOOKS)


def _of_writing() -> Iterator[Scenario]:
    n = lives_notices
    told = {
        "many announcements": n.has_many,
        "an event in three languages": n.announces(n.EVENT),
        "an event in one language": n.announces(n.IN_ONE),
        "an event that cannot be": n.announces(n.ASKEW),
        "an event whose moment has passed": n.announces(n.PAST),
        "an event of which nothing is written": n.announces(Content()),
        "news": n.announces(n.LONG_NEWS, NoticeKind.NEWS),
        "news in preview": n.announces(n.LONG_NEWS, NoticeKind.NEWS, at=lambda id_: states.PreviewNotice(id_, Language.FR)),
        "a document": n.announces(n.DOCUMENT, NoticeKind.DOCUMENT),
        "a document as it will come": n.announces(n.DOCUMENT, NoticeKind.DOCUMENT, at=n.as_it_comes),
        "a document without a file": n.announces(n.said(Language.FR), NoticeKind.DOCUMENT),
        "an event that is planned": n.announces(n.EVENT, then=n.planned),
        "an event that is late": n.announces(n.EVENT, then=n.late),
        "an event that was sent": n.announces(n.EVENT, then=n.sent),
        "news that was sent": n.announces(n.LONG_NEWS, NoticeKind.NEWS, n.sent),
        "a change of an event": n.announces(n.EVENT, then=n.changing),
        "a change of an event that is planned": n.announces(n.EVENT, then=n.change_planned),
        "an event that was called off": n.announces(n.EVENT, then=n.called_off),
    }
    for number, (name, life) in enumerate(told.items()):
        yield Scenario(f"announcing: {name}", life, tuple(Language)[number % 3], LOOKS)


def _of_announcements() -> Iterator[Scenario]:
    r = lives_replies
    came, mine, note = r.CAME, r.MINE, states.WriteReplyNote(r.EVENT, states.Home())
    told = {
        "an event that came": r.reads(came),
        "one without deadline and limit": r.reads(came, r.OPEN),
        "one to which the reader comes": r.reads(came, then=r.replied(r.COMING, note="Met twee")),
        "one to which the reader may come": r.reads(came, then=r.replied(r.MAYBE)),
        "one with a note alone": r.reads(came, then=r.noted),
        "one that is full": r.reads(came, then=r.full),
        "one to which the reader is in line": r.reads(came, then=r.full_and_in_line),
        "one whose replies are closed": r.reads(came, r.CLOSED),
        "the same, and the reader comes": r.reads(mine, r.CLOSED, r.replied(r.COMING)),
        "the same, and the reader cannot": r.reads(mine, r.CLOSED, r.replied(r.CANNOT)),
        "one that has begun": r.reads(mine, r.BEGUN, r.replied(r.COMING)),
        "one in another language": r.reads(came, replace(r.OPEN, editions=r.editions(Language.EN).editions)),
        "the same in two": r.reads(mine, replace(r.OPEN, editions=r.editions(Language.FR, Language.EN).editions)),
        "the same in Dutch": r.reads(came, replace(r.OPEN, editions=r.editions(Language.NL).editions)),
        "news": r.reads(came, r.NEWS, kind=NoticeKind.NEWS),
        "a document": r.reads(came, r.DOCUMENT, kind=NoticeKind.DOCUMENT),
        "a document in the list": r.reads(mine, r.DOCUMENT, kind=NoticeKind.DOCUMENT),
        "a document that changed": r.reads(
            states.NoticeChanged(r.EVENT, 2), r.DOCUMENT, r.changed(r.NEWS_AS_A_DOCUMENT), NoticeKind.DOCUMENT
        ),
        "all of an event changed": r.reads(states.NoticeChanged(r.EVENT, 2), then=r.changed(r.OTHER, r.replied(r.COMING))),
        "all of it changed back": r.reads(states.NoticeChanged(r.EVENT, 2), r.OTHER, r.changed(r.EVENT_OF_TEN)),
        "nothing that the reader reads changed": r.reads(states.NoticeChanged(r.EVENT, 2), then=r.changed(r.EVENT_OF_TEN)),
        "an event called off": r.reads(states.NoticeCalledOff(r.EVENT), then=r.called_off),
        "an event called off, in the list": r.reads(mine, then=r.called_off),
        "its calendar file": r.reads(states.EventCalendar(r.EVENT), then=r.called_off),
        "a calendar file": r.reads(states.EventCalendar(r.EVENT)),
        "the day before": r.reads(states.EventSoon(r.EVENT), then=r.full_and_in_line),
        "before the deadline": r.reads(states.ReplyDue(r.EVENT)),
        "before an event without one": r.reads(states.ReplyDue(r.EVENT), r.OPEN),
        "a seat that became free": r.reads(states.SeatFreed(r.EVENT), then=r.replied(r.COMING)),
        "a seat given back": r.reads(states.SeatFreed(r.EVENT), then=r.replied(r.CANNOT)),
        "a note to write": r.reads(note),
        "a note to write anew": r.reads(note, then=r.noted),
        "many announcements": r.lists_many,
        "no announcement": r.has_heard_nothing,
        "replies at the desk": r.at_the_desk(states.NoticeReplies(r.EVENT)),
        "no replies at the desk": r.at_the_desk(states.NoticeReplies(r.EVENT), r.OPEN, replies=False),
        "replies for another date": r.at_the_desk(states.NoticeReplies(r.EVENT), moved=True),
        "an event to call off": r.at_the_desk(states.CallOffNotice(r.EVENT)),
        "an event that is over": r.at_the_desk(states.CallOffNotice(r.EVENT), r.BEGUN, replies=False),
        "one that nobody replied to": r.at_the_desk(states.CallOffNotice(r.EVENT), replies=False),
    }
    for number, (name, life) in enumerate(told.items()):
        yield Scenario(f"announced: {name}", life, tuple(Language)[number % 3], LOOKS)


def _of_own_data() -> Iterator[Scenario]:
    p = lives_privacy
    for file in (states.ExportPaper(), states.ExportFile()):
        yield Scenario(f"a delivered {type(file).__name__}", p.has_something_of_everything(file), first=LOOKS)
    yield Scenario("who thinks of leaving", p.has_something_of_everything(states.DeleteMe(states.Home())), Language.FR, LOOKS)
    yield Scenario("one of the staff who thinks of it", p.works_for_the_federation, first=LOOKS)
    yield Scenario("the only administrator who thinks of it", p.administers(states.ConfirmDelete()), first=LOOKS)
    yield Scenario("a trial that is about to go", p.left_a_trial(kept=False), Language.FR, LOOKS)
    yield Scenario("a trial that is kept", p.left_a_trial(kept=True), first=LOOKS)
    yield Scenario("who works after someone who left", p.works_after_someone_who_left, first=LOOKS)


def _of_sending() -> Iterator[Scenario]:
    for number, (name, life) in enumerate(lives_sending.LIVES.items()):
        yield Scenario(f"an administrator who {name}", life, tuple(Language)[number % 3], LOOKS)


SCENARIOS = (
    Scenario("someone who never came before"),
    Scenario("a new French speaker", language=Language.FR),
    *_of_each_programme(),
    Scenario("bilateral: a condition to start fails", lives.one_gap(BILATERAL, lambda one: one.gate)),
    Scenario("local: begun, no fact answered", lives.not_begun, Language.EN),
    Scenario("local: the last fact is asked", lives.last_fact, first=LOOKS),
    Scenario("local: what can does not apply", lives.with_reason, first=LOOKS),
    Scenario("local: a principle with less in it", lives.principle_with_less, first=LOOKS),
    Scenario("local: a criterion that a fact took out", lives.facts_denied, first=LOOKS),
    Scenario("a chamber's own, with a colleague", lives.of_the_chamber),
    Scenario("a chamber's own and a trial", lives.chamber_and_trial, Language.EN),
    Scenario("a local representative who has not begun", lives.represents(LOCAL_CHAMBER)),
    Scenario("a representative abroad who has not begun", lives.represents(ABROAD)),
    Scenario("who asked for a local chamber", lives.asked(LOCAL_CHAMBER, ChamberKind.LOCAL)),
    Scenario("who asked for a chamber abroad", lives.asked(ABROAD, ChamberKind.BILATERAL)),
    Scenario("whose chamber is not in the list", lives.asked(None, ChamberKind.BILATERAL)),
    *_of_the_register(),
    *_of_the_routing(),
    *_meanwhile(),
    *_of_invitations(),
    *_of_the_desk(),
    *_of_the_journal(),
    *_of_handing_over(),
    *_of_rounds(),
    *_of_progress(),
    *_of_the_digest(),
    *_of_reports(),
    *_delivered(),
    *_of_files(),
    *_of_evidence(),
    *_of_papers(),
    *_of_decisions(),
    *_after_decisions(),
    *_of_questions(),
    *_of_enquiries(),
    *_of_writing(),
    *_of_announcements(),
    *_of_sending(),
    *_of_own_data(),
)
