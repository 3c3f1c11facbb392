"""A house in which every word that someone wrote is a secret of its own, so that whoever sees it can be named.

A secret is `zq<what>zq<whose>zq`: letters alone, so that no escaping hides it.
"""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, select, update

from conversations import events, states
from conversations.core import Event, Person, Role
from conversations.model.answers import Credit
from conversations.model.audience import Audience
from conversations.model.decision import Condition, DraftDecision, Ruling
from conversations.model.file import File, FileKind
from conversations.model.handover import handover_code
from conversations.model.invitation import code_digest, code_of
from conversations.model.notice import Content, Edition, Manner, NoticeKind
from conversations.model.programme import Programme, ProgrammeId
from conversations.model.register import ChamberKind
from conversations.model.reply import Answer
from conversations.model.submission import Stage
from locales.language import Language
from storage import notice_runs, people, programmes, submissions, tables
from storage.moment import Moment
from storage.record import record

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
MOMENT = Moment(NOW, NOW.date(), UUID(int=99), bot_name="chamber_ready_bot")
IN_A_YEAR = NOW.date() + timedelta(days=365)
SECRET = re.compile("zq([a-z]+)zq([a-z]+)zq")

LOCAL, ABROAD = ChamberKind.LOCAL, ChamberKind.BILATERAL
CHAMBERS = {
    "ld": "voka-limburg",
    "ls": "voka-oost-vlaanderen",
    "lr": "beci",
    "ad": "blcc-singapore",
    "as": "blcc-great-britain",
}
"""A draft at home, a file that is asked about, one that is decided; abroad a draft, and a file that is asked about."""

OWNERS = ("anna", "bram", *CHAMBERS)
"""Anna and Bram have trials of their own, the others are chambers."""

KINDS = {owner: ABROAD if owner in {"bram", "ad", "as"} else LOCAL for owner in OWNERS}
SUBMITTED = ("ls", "lr", "as")
ASSESSMENTS = {owner: UUID(int=1000 + number) for number, owner in enumerate(OWNERS)}
REPRESENTATIVES = {f"of{chamber}": chamber for chamber in CHAMBERS} | {"colleague": "ld"}
FEDERATION = {"staff": (Role.STAFF, False), "abroad": (Role.STAFF, True), "admin": (Role.ADMIN, False)}
VIEWERS = ("anna", "bram", *REPRESENTATIVES, "holder", "former", *FEDERATION)
"""Former was of the chamber that is asked about, and no longer is."""

ROUNDS = {"rl": UUID(int=2001), "ra": UUID(int=2002)}
NOTICES = {"nd": UUID(int=3001), "nl": UUID(int=3002)}
"""A draft; an event at home, that was sent."""

SECRETS = {"staff": UUID(int=4001), "abroad": UUID(int=4002), "admin": UUID(int=4003), "ofld": UUID(int=4004)}
"""What links are made of, by their maker; the last one hands a principle over."""


def word(what: str, whose: str) -> str:
    return f"zq{what}zq{whose}zq"


@dataclass
class Marked:
    """The house, and who is in it."""

    connection: Connection
    people: dict[str, Person] = field(default_factory=dict)

    def happened(self, by: str, *what: Event) -> None:
        record(self.connection, self.people[by], what, NOW)

    def programme(self, owner: str) -> Programme:
        return programmes.newest(self.connection)[ProgrammeId.LOCAL if KINDS[owner] is LOCAL else ProgrammeId.BILATERAL]

    def first(self, owner: str, principle: int = 0) -> str:
        """The id of the first criterion of one of the owner's principles."""
        return self.programme(owner).principles[principle].criteria[0].id

    def hand(self, owner: str) -> str:
        """Who writes for the owner."""
        return owner if owner in {"anna", "bram"} else f"of{owner}"

    def meets(self, name: str, chamber: str | None = None, role: Role = Role.NONE, *, abroad_only: bool = False) -> Person:
        number = len(self.people) + 1
        met = people.meet(self.connection, number, f"{name.title()} {word('name', name)}", Language.NL, NOW).person
        of = tables.people.c.id == met.id
        values = {"chamber_id": chamber and CHAMBERS[chamber], "role": role, "abroad_only": abroad_only}
        self.connection.execute(update(tables.people).where(of).values(**values))
        self.people[name] = people.by_id(self.connection, met.id).person
        return self.people[name]

    def enquiry(self, owner: str, text: str) -> int:
        of = tables.enquiries
        found = self.connection.execute(select(of.c.id).where(of.c.text == text, of.c.assessment_id == ASSESSMENTS[owner]))
        return found.scalar_one()


def marked(connection: Connection) -> Marked:
    """The whole house."""
    house = Marked(connection)
    for name in ("anna", "bram", "holder"):
        house.meets(name)
    for name, chamber in (*REPRESENTATIVES.items(), ("former", "ls")):
        house.meets(name, chamber)
    for name, (role, abroad_only) in FEDERATION.items():
        house.meets(name, role=role, abroad_only=abroad_only)
    for owner in OWNERS:
        _answers(house, owner)
    for owner in SUBMITTED:
        _is_submitted(house, owner)
    _is_decided(house)
    _is_handed_over(house)
    _asks_and_invites(house)
    _rounds_and_notices(house)
    of = tables.people.c.id == house.people["former"].id
    connection.execute(update(tables.people).where(of).values(chamber_id=None))
    house.people["former"] = people.by_id(connection, house.people["former"].id).person
    return house


def _file(what: str, whose: str) -> File:
    held = word(f"held{what}", whose)
    return File(held, held, FileKind.DOCUMENT, f"{word(what, whose)}.pdf", "application/pdf", 1)


def _answers(house: Marked, owner: str) -> None:
    """Someone answers, writes and asks; the staff concerned answer one question and begin to answer another."""
    id_, programme, hand = ASSESSMENTS[owner], house.programme(owner), house.hand(owner)
    chamber, concerned = CHAMBERS.get(owner), "staff" if KINDS[owner] is LOCAL else "abroad"
    first, second = house.first(owner), house.first(owner, 1)
    house.happened(
        hand,
        events.AssessmentOpened(id_, programme.id, programme.version, chamber),
        events.AnswerGiven(id_, first, Credit.NOT_APPLICABLE, word("reason", owner)),
        events.NoteAdded(id_, first, word("note", owner)),
        events.EvidenceAdded(id_, first, _file("file", owner), word("caption", owner), None, NOW.date()),
        events.NoteAdded(id_, second, word("further", owner)),
        events.EvidenceAdded(id_, second, _file("furtherfile", owner), "", None, NOW.date()),
        events.EnquiryMade(id_, first, word("enquiry", owner)),
        events.EnquiryMade(id_, second, word("unanswered", owner)),
        events.Drafted(states.AskFederation(id_, first), word("unsent", hand)),
    )
    house.happened(concerned, events.EnquiryAnswered(house.enquiry(owner, word("enquiry", owner)), word("reply", owner)))
    waiting = states.AnswerEnquiry(house.enquiry(owner, word("unanswered", owner)))
    house.happened(concerned, events.Drafted(waiting, word("unsent", concerned)))


def _is_submitted(house: Marked, owner: str) -> None:
    """The chamber submits and is asked; it writes on, which is not submitted again."""
    id_, hand, first, second = ASSESSMENTS[owner], house.hand(owner), house.first(owner), house.first(owner, 1)
    concerned = "staff" if KINDS[owner] is LOCAL else "abroad"
    house.happened(hand, events.FileHandedIn(id_))
    house.happened(
        concerned,
        events.QuestionAsked(id_, first, word("asked", owner)),
        events.Drafted(states.AskChamber(id_, second), word("unsent", concerned)),
    )
    question = house.connection.execute(select(tables.questions.c.id).where(tables.questions.c.assessment_id == id_)).scalar_one()
    submissions.move(house.connection, id_, Stage.QUESTIONED, (Stage.SUBMITTED, Stage.QUESTIONED))
    house.happened(
        hand,
        events.NoteAdded(id_, first, word("since", owner)),
        events.EvidenceAdded(id_, first, _file("sincefile", owner), "", None, NOW.date()),
        events.QuestionAnswered(question, word("answered", owner)),
        events.Drafted(states.AnswerQuestion(id_, question), word("unsent", hand)),
    )
    file = house.connection.execute(select(tables.submissions.c.id).where(tables.submissions.c.assessment_id == id_)).scalar_one()
    draft = DraftDecision(
        submission=file,
        ruling=Ruling.WITH_CONDITIONS,
        decided_on=NOW.date(),
        until=IN_A_YEAR,
        sentence=word("decision", owner),
        conditions=(Condition(text=word("condition", owner), due=IN_A_YEAR),),
    )
    house.happened(concerned, events.DecisionDrafted(id_, draft))


def _is_decided(house: Marked) -> None:
    house.happened("staff", events.DecisionRecorded(ASSESSMENTS["lr"]), events.ChambersNudged((CHAMBERS["ld"],)))
    one = house.enquiry("ls", word("enquiry", "ls"))
    house.happened("staff", events.AnswerPublished(one, Language.NL, word("published", "ls"), word("published", "ls")))


def _is_handed_over(house: Marked) -> None:
    """The first principle of the draft at home is in the holder's hands, and a link to it in the giver's."""
    principle = house.programme("ld").principles[0].id
    for code in ("taken", handover_code(SECRETS["ofld"])):
        house.happened("ofld", events.HandoverMade(ASSESSMENTS["ld"], principle, code_digest(code)))
    house.happened("holder", events.HandoverTaken(code_digest("taken")))


def _asks_and_invites(house: Marked) -> None:
    for name, chamber, kind in (("asksl", "voka-limburg", LOCAL), ("asksa", "blcc-singapore", ABROAD)):
        house.meets(name)
        house.happened(name, events.AccessRequested(chamber, kind))
    for maker, chamber in (("staff", "voka-limburg"), ("abroad", "blcc-singapore"), ("admin", None)):
        role, digest = Role.NONE if chamber else Role.ADMIN, code_digest(code_of(SECRETS[maker]))
        made = events.InvitationMade(digest, role, chamber, abroad_only=False, language=None)
        house.happened(maker, made)


def _rounds_and_notices(house: Marked) -> None:
    for name, programme in (("rl", ProgrammeId.LOCAL), ("ra", ProgrammeId.BILATERAL)):
        id_, maker = ROUNDS[name], "staff" if name == "rl" else "abroad"
        house.happened(
            maker,
            events.RoundBegun(id_),
            events.RoundNamed(id_, word("round", name)),
            events.RoundProgrammeChosen(id_, programme),
        )
    for name, id_ in NOTICES.items():
        edition = Edition(title=word("title", name), text=word("text", name), place=word("place", name))
        content = Content(editions={Language.NL: edition}, starts=NOW + timedelta(days=30))
        house.happened("admin", events.NoticeBegun(id_, NoticeKind.EVENT), events.NoticeWritten(id_, content))
    sent = NOTICES["nl"]
    aimed = events.NoticeAimed(sent, Audience(kinds=frozenset({LOCAL})))
    house.happened("admin", aimed, events.NoticeScheduled(sent, Manner.AT_ONCE, NOW))
    notice_runs.ask(house.connection, NOW, MOMENT.zone)
    house.happened("ofls", events.ReplyGiven(sent, Answer.COMING), events.ReplyNoted(sent, word("replynote", "ofls")))
