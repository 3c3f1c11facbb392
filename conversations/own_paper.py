"""The paper of all that is kept about a person: the rows of the export, said in their language."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum
from itertools import groupby

from conversations.chamber_text import short_name
from conversations.core import Role
from conversations.desk_parts import ROLE, offer
from conversations.journal_text import Line, told
from conversations.model.access import Outcome
from conversations.model.delivery import Fate
from conversations.model.programme import ProgrammeId
from conversations.model.quick_scan import QuickAnswer
from conversations.model.reply import Answer
from conversations.own_kept import OwnSnapshot, Row
from conversations.parts import REPORTED, plain
from conversations.printed import Labelled, OwnEntry, OwnList, OwnPaper
from locales.language import Language
from locales.say import Say, message

WORD: Mapping[Enum, str] = {
    **{credit: words for credit, words in REPORTED.items()},  # noqa: C416 - to a mapping of wider keys
    QuickAnswer.YES: message("Yes"),
    QuickAnswer.PARTLY: message("Partly"),
    QuickAnswer.NO: message("No"),
    Answer.COMING: message("I’m coming"),
    Answer.MAYBE: message("Maybe"),
    Answer.CANNOT: message("I can’t"),
    Outcome.APPROVED: message("approved"),
    Outcome.REFUSED: message("refused"),
    Outcome.WITHDRAWN: message("no longer needed"),
    Fate.WAITING: message("still to be sent"),
    Fate.SENDING: message("being sent"),
    Fate.SENT: message("sent"),
    Fate.REFUSED: message("not delivered"),
    Fate.UNCERTAIN: message("perhaps sent"),
    Fate.VOID: message("no longer needed"),
    Fate.CANCELLED: message("stopped on its way"),
}
"""What a value is called."""

KIND: tuple[tuple[str, str], ...] = (
    ("notice-", message("an announcement")),
    ("event-", message("about an event")),
    ("reply-due", message("about an event")),
    ("seat-", message("about an event")),
    ("export-", message("your own data")),
    ("trial-", message("about your trial")),
    ("access-", message("about access")),
    ("digest", message("the weekly digest")),
    ("", message("about a self-assessment or a file")),
)
"""What a message was about, by how its kind begins."""

AT_THE_FEDERATION: Mapping[str, str] = {
    "requests_decided": message("decided on a request for access"),
    "invitations_made": message("made an invitation"),
    "invitations_withdrawn": message("took an invitation back"),
    "questions_asked": message("asked a chamber a question"),
    "questions_withdrawn": message("withdrew a question"),
    "enquiries_answered": message("answered a question of a chamber"),
    "answers_published": message("published an answer"),
    "decisions_recorded": message("recorded a decision"),
    "decisions_drafted": message("wrote at the draft of a decision"),
    "rounds_made": message("made a round"),
    "rounds_ended": message("ended a round"),
    "reminders_sent": message("reminded a chamber"),
    "announcements_made": message("made an announcement"),
    "announcements_changed": message("changed an announcement"),
    "announcements_sent": message("sent an announcement"),
}
"""What someone did for the Federation, by the export's list."""

WHEN = ("decided_at", "answered_at", "withdrawn_at", "ended_at", "redeemed_at", "taken_at", "at", "made_at", "opened_at")
"""The moments of a row, the one that tells most first."""

TEXTS = ("reason", "text", "caption", "note", "answer", "sentence")
"""Where a row has words that the person wrote."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One list of the paper: its title, the export's lists in it, and the values that its lines give after the criterion."""

    title: str
    keys: tuple[str, ...]
    values: tuple[str, ...] = ()


TELLINGS: tuple[Telling, ...] = (
    Telling(message("Requests for access"), ("requests_for_access",), ("chamber", "outcome")),
    Telling(message("Invitations that you took"), ("invitations_taken",), ("chamber", "role")),
    Telling(message("The choice of a programme"), ("choice_of_a_programme",), ("question", "value")),
    Telling(message("Your trials"), ("trials",), ("programme",)),
    Telling(message("Facts about the chamber"), ("facts",), ("fact", "value")),
    Telling(message("Quick scan"), ("quick_scan",), ("principle", "value")),
    Telling(message("Your answers"), ("answers",), ("credit",)),
    Telling(message("Your notes"), ("notes",)),
    Telling(message("Your files of evidence"), ("evidence",), ("name", "size", "dated")),
    Telling(message("Where you were last"), ("positions",)),
    Telling(message("Your questions to the Federation"), ("questions_to_the_federation",)),
    Telling(message("Your answers to the Federation"), ("answers_to_the_federation",)),
    Telling(message("What you submitted"), ("submissions",), ("chamber",)),
    Telling(message("Handed over"), ("handed_over", "taken_over", "taken_or_given_back"), ("principle",)),
    Telling(message("Your replies to events"), ("replies_to_events",), ("starts", "reply", "seated")),
    Telling(message("What you wrote and did not send"), ("drafts",)),
    Telling(message("The weekly digest"), ("weekly_digest",), ("day", "hour")),
    Telling(message("Messages to you"), ("messages_to_you",), ("kind", "fate")),
    Telling(message("What you did for the Federation"), tuple(AT_THE_FEDERATION), ("what", "chamber")),
)
"""The lists of the paper, in their order. Not on it: the numbers of updates, which say nothing to read."""


def own_paper(snapshot: OwnSnapshot, say: Say) -> OwnPaper:
    """All that is kept about the person, to read."""
    lists = [_list(telling, snapshot, say) for telling in TELLINGS] + [_journal(snapshot, say)]
    empty = [one.title for one in lists if not one.entries]
    return OwnPaper(
        language=say.language.value,
        region=say.locale.territory or "",
        foot=plain(say("What ChamberReady keeps about you")),
        page=plain(say("Page {page} of {pages}", page="{page}", pages="{pages}")),
        title=plain(say("What ChamberReady keeps about you")),
        whose=snapshot.person.name,
        day=say.date(snapshot.today),
        about=(
            plain(say("What colleagues and the Federation wrote is theirs and is not in it, nor are their names.")),
            plain(say("The ids by which Telegram knows your files, and the same data for machines, stand in the second file.")),
        ),
        person=tuple(_person(snapshot, say)),
        lists=tuple(one for one in lists if one.entries),
        empty=Labelled(label=plain(say("Nothing is kept of:")), text=say.joined(empty)),
    )


def _person(snapshot: OwnSnapshot, say: Say) -> Iterable[Labelled]:
    about, person = snapshot.about, snapshot.person
    role = say("none") if person.role is Role.NONE else say(ROLE[offer(person.role, abroad_only=person.abroad_only)])
    chamber = snapshot.register.chambers.get(person.chamber or "")
    given = (
        (say("Name, as Telegram gives it:"), str(about["name"])),
        (say("Number at Telegram:"), str(about["telegram_id"])),
        (say("Language:"), _language(person.language)),
        (say("Chamber that you represent:"), say.of(chamber.names) if chamber else plain(say("none"))),
        (say("Role at the Federation:"), plain(role)),
        (say("Known since:"), _moment(about["met_at"], snapshot, say)),
        (say("Last touch:"), _moment(about["seen_at"], snapshot, say)),
        (say("You can be written to:"), _yes(about["reachable"], say)),
    )
    return (Labelled(plain(label), text) for label, text in given)


def _language(language: Language) -> str:
    return {Language.NL: "Nederlands", Language.FR: "Français", Language.EN: "English"}[language]


def _list(telling: Telling, snapshot: OwnSnapshot, say: Say) -> OwnList:
    rows = ((key, row) for key in telling.keys for row in snapshot.rows.get(key, ()))
    entries = (_entry(telling, row | {"what": key, "reply": row.get("answer")}, snapshot, say) for key, row in _plain(rows))
    return OwnList(title=plain(say(telling.title)), about="", entries=tuple(entries))


def _plain(rows: Iterable[tuple[str, Row]]) -> Iterable[tuple[str, dict[str, object]]]:
    return ((key, dict(row)) for key, row in rows)


def _entry(telling: Telling, row: dict[str, object], snapshot: OwnSnapshot, say: Say) -> OwnEntry:
    number, statement = row.get("number"), row.get("statement")
    parts = [f"{number} {statement}"] if number else []
    parts += [said for name in telling.values if (said := _value(name, row.get(name), row, snapshot, say))]
    if "starts" not in telling.values and (at := next((row[name] for name in WHEN if row.get(name) is not None), None)):
        parts.append(_moment(at, snapshot, say))
    texts = tuple(
        str(row[name]) for name in TEXTS if isinstance(row.get(name), str) and not isinstance(row[name], Enum) and row[name]
    )
    return OwnEntry(line=" · ".join(parts), texts=texts)


Saying = Callable[[object, dict[str, object], OwnSnapshot, Say], str]


def _chamber(value: object, _row: dict[str, object], snapshot: OwnSnapshot, say: Say) -> str:
    chamber = snapshot.register.chambers.get(str(value))
    return short_name(chamber, say) if chamber else ""


def _role(value: object, row: dict[str, object], _snapshot: OwnSnapshot, say: Say) -> str:
    if not isinstance(value, Role) or value is Role.NONE:
        return ""
    return plain(say(ROLE[offer(value, abroad_only=bool(row.get("abroad_only")))]))


def _fact(value: object, row: dict[str, object], snapshot: OwnSnapshot, say: Say) -> str:
    programme = snapshot.programmes.get(ProgrammeId(str(row["programme"])))
    facts = {fact.id: fact for fact in programme.facts} if programme else {}
    return say.of(facts[str(value)].question) if value in facts else str(value)


def _principle(value: object, row: dict[str, object], snapshot: OwnSnapshot, say: Say) -> str:
    programme = snapshot.programmes.get(ProgrammeId(str(row["programme"])))
    found = next((one for one in programme.principles if one.id == value), None) if programme else None
    return f"{found.number}. {say.of(found.title)}" if found else str(value)


def _programme(value: object, _row: dict[str, object], snapshot: OwnSnapshot, say: Say) -> str:
    found = snapshot.programmes.get(ProgrammeId(str(value)))
    return say.of(found.title) if found else str(value)


def _kind(value: object, _row: dict[str, object], _snapshot: OwnSnapshot, say: Say) -> str:
    return plain(say(next(words for beginning, words in KIND if str(value).startswith(beginning))))


def _what(value: object, _row: dict[str, object], _snapshot: OwnSnapshot, say: Say) -> str:
    return plain(say(AT_THE_FEDERATION[str(value)]))


def _size(value: object, _row: dict[str, object], _snapshot: OwnSnapshot, say: Say) -> str:
    return plain(say("{n} bytes", n=say.number(value))) if isinstance(value, int) else ""


def _day(value: object, _row: dict[str, object], _snapshot: OwnSnapshot, say: Say) -> str:
    return say.weekday(value) if isinstance(value, int) else plain(say("none"))


def _seated(value: object, _row: dict[str, object], _snapshot: OwnSnapshot, say: Say) -> str:
    return plain(say("you have a seat")) if value else ""


SPECIAL: Mapping[str, Saying] = {
    "chamber": _chamber,
    "role": _role,
    "fact": _fact,
    "principle": _principle,
    "programme": _programme,
    "kind": _kind,
    "what": _what,
    "size": _size,
    "day": _day,
    "seated": _seated,
}
"""Values that are said in a way of their own."""


def _value(name: str, value: object, row: dict[str, object], snapshot: OwnSnapshot, say: Say) -> str:
    if name in SPECIAL:
        return SPECIAL[name](value, row, snapshot, say)
    match value:
        case None:
            return ""
        case bool():
            return _yes(value, say)
        case Enum():
            return plain(say(WORD[value])) if value in WORD else str(value.value)
        case datetime() | date():
            return _moment(value, snapshot, say)
        case _:
            return str(value)


def _yes(value: object, say: Say) -> str:
    return plain(say("Yes") if value else say("No"))


def _moment(value: object, snapshot: OwnSnapshot, say: Say) -> str:
    match value:
        case datetime():
            return say.date(value.astimezone(snapshot.zone).date())
        case date():
            return say.date(value)
        case _:
            return ""


def _journal(snapshot: OwnSnapshot, say: Say) -> OwnList:
    """What the journal says that the person did, a day at a time; whom they did it to is somebody else's name."""
    days = groupby(snapshot.lines, lambda line: line.at.date())
    entries = tuple(OwnEntry(line=say.date(day), texts=tuple(_line(line, say) for line in lines)) for day, lines in days)
    return OwnList(
        title=plain(say("What the journal says that you did")),
        about=plain(say("The journal says that something was done and when, never what was answered or written.")),
        entries=entries,
    )


def _line(line: Line, say: Say) -> str:
    return plain(told(replace(line, whom=str(say("someone"))), say))
