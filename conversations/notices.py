"""Announcements at the desk of administrators: begun, written in each language, changed, removed."""

from dataclasses import dataclass, replace

from markupsafe import Markup

from conversations import states
from conversations.core import AskFor, Attached, Card, Decision, Go, Intent, Row, Touch, Wrote
from conversations.enquiry_text import TONGUE
from conversations.events import DraftDropped, Drafted, NoticeBegun, NoticeDropped, NoticeWritten
from conversations.filing import LARGEST_FILE, file_name
from conversations.model.file import FileKind
from conversations.model.moments import Refused, read_moment
from conversations.model.notice import (
    LINK_LIMIT,
    PLACE_LIMIT,
    SEATS_LIMIT,
    TITLE_LIMIT,
    Content,
    Edition,
    Notice,
    NoticeKind,
    NoticeStage,
    Part,
    When,
)
from conversations.model.questions import units
from conversations.notice_cards import (
    STAGE,
    BeginNotice,
    DropNotice,
    draft_card,
    facts_of,
    list_card,
    remove_card,
    standing_doors,
)
from conversations.notice_parts import KIND, is_admin, readable, title_of, to_notice
from conversations.notice_reader import notice_card
from conversations.notice_report import SendAgain, SendNow, Stop, TakeBack, acts, decided, standing_part
from conversations.notice_steps import (
    ChooseSeats,
    LeaveNotice,
    NoticesSnapshot,
    TakeMoment,
    WithoutEdition,
    WithoutLink,
    WithoutPlace,
    after_language,
    after_moment,
    after_part,
    edition_card,
    file_card,
    link_card,
    missing_in,
    moment_card,
    part_card,
    parts_of,
    said,
    seats_card,
)
from conversations.notice_words import misplaced, read_link, read_seats, unread
from conversations.parts import beside, bold, chosen, lines, paragraphs, shortened
from conversations.reader_text import LIMIT, length, limit, measured
from locales.language import Language
from locales.say import Say, voice

WRITABLE = frozenset({NoticeStage.DRAFT, NoticeStage.SENT})
"""The stages at which a notice, or a change of it, is written."""


@dataclass(frozen=True, slots=True)
class ReadersButton(Intent):
    """A button of the readers, in a preview."""


def may_be_at(state: states.WritingState, snapshot: NoticesSnapshot) -> bool:
    """Administrators alone; of a notice that is there and can be written."""
    one = snapshot.one
    if not is_admin(snapshot.person):
        return False
    match state:
        case states.DeskNotices():
            return True
        case _ if one is None:
            return False
        case states.DeskNotice():
            return True
        case states.PreviewNotice(language=language):
            return language in readable(one.content)
        case states.PreviewCame(language=language):
            return language in readable(one.content) and one.kind is NoticeKind.DOCUMENT and _has_file(one, language)
        case states.RemoveNotice():
            return one.stage is NoticeStage.DRAFT or (one.stage is NoticeStage.SENT and one.changing)
        case states.WriteNotice(part=part):
            return one.stage in WRITABLE and part in parts_of(one)
        case states.NoticeFile():
            return one.stage in WRITABLE and one.kind is NoticeKind.DOCUMENT
        case states.NoticeWhen() | states.NoticeSeats():
            return one.stage in WRITABLE and one.kind is NoticeKind.EVENT
        case _:
            return one.stage in WRITABLE


def _has_file(one: Notice, language: Language) -> bool:
    return one.content.editions[language].file is not None


def decide(state: states.WritingState, intent: Intent, snapshot: NoticesSnapshot, say: Say) -> Decision:
    """A step of writing, or the end of a draft."""
    match state, intent:
        case states.DeskNotices(), BeginNotice(kind):
            first = states.WriteNotice(snapshot.fresh_id, snapshot.person.language, Part.TITLE)
            return Decision(first, (NoticeBegun(snapshot.fresh_id, kind),))
        case states.DeskNotices(), _:
            return Decision(state, toast=say("Please use the buttons below."))
        case _ if snapshot.one is None:
            return Decision(states.DeskNotices())
        case _, LeaveNotice(notice):
            dropped = (DraftDropped(state),) if snapshot.typed else ()
            return Decision(states.DeskNotice(notice), dropped)
        case states.DeskNotice(), TakeBack() | SendNow() | SendAgain() | Stop():
            found = decided(state, intent, snapshot.one, snapshot.report, snapshot.now, say)
            return found or Decision(state, toast=say("Please use the buttons below."))
        case states.RemoveNotice(), DropNotice(notice):
            gone = say("The change is dropped.") if snapshot.one.changing else say("The draft is removed.")
            to = states.DeskNotice(notice) if snapshot.one.changing else states.DeskNotices()
            return Decision(to, (NoticeDropped(notice),), gone)
        case _:
            return _written(state, intent, snapshot.one, snapshot, say)


def _written(state: states.WritingState, intent: Intent, one: Notice, snapshot: NoticesSnapshot, say: Say) -> Decision:
    content = one.content
    match state, intent:
        case _, Wrote(text, fresh=False) if isinstance(state, TYPED):
            return Decision(state, toast=_not_seen(text, say))
        case states.WriteNotice(), Wrote(text):
            return _part(state, text, one, snapshot, say)
        case states.NoticeFile(), Wrote():
            return Decision(state, toast=say("Send the document as a file: a PDF of at most 20 MB."))
        case states.NoticeFile(), Attached():
            return _file(state, intent, one, say)
        case states.NoticeWhen(), Wrote(text):
            return _typed_moment(state, text, one, snapshot, say)
        case states.NoticeWhen(which=which), TakeMoment(at=at):
            return _taken(state, content.with_moment(which, at), one, snapshot, say)
        case states.NoticeLink(), Wrote(text):
            return _link(state, text, one, say)
        case states.NoticeLink(), WithoutLink():
            return _kept(one, replace(content, link=""), say("The link is gone."))
        case states.NoticeSeats(), Wrote(text):
            return _seats(state, text, one, say)
        case states.NoticeSeats(), ChooseSeats(seats=seats):
            if seats == content.seats:
                return Decision(states.DeskNotice(one.id))
            return _kept(one, replace(content, seats=seats), say("Kept."))
        case states.WriteNotice(), WithoutPlace(language=language):
            return _without_place(one, language, say)
        case states.PreviewNotice() | states.PreviewCame(), ReadersButton():
            return Decision(state, toast=say("This is what your readers can press. In the preview it does nothing."))
        case states.NoticeIn(), WithoutEdition(language=language):
            gone = say("The announcement no longer exists in this language.")
            return _kept(one, content.with_edition(language, None), gone)
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


TYPED = states.WriteNotice | states.NoticeWhen | states.NoticeLink | states.NoticeSeats
"""Where something is typed."""


def _not_seen(text: str, say: Say) -> Markup:
    return say(
        "You typed “{text}” before this screen appeared, so it was not taken. Please type it here.",
        text=shortened(text, 80),
    )


def _kept(one: Notice, content: Content, toast: Markup, to: states.WritingState | None = None) -> Decision:
    return Decision(to or states.DeskNotice(one.id), (NoticeWritten(one.id, content),), toast)


def _part(state: states.WriteNotice, typed: str, one: Notice, snapshot: NoticesSnapshot, say: Say) -> Decision:
    text = typed.strip() if state.part is Part.TEXT else " ".join(typed.split())
    limit = {Part.TITLE: TITLE_LIMIT, Part.PLACE: PLACE_LIMIT}.get(state.part)
    if limit is not None and units(text) > limit:
        long = say("That is {n} characters; at most {most} fit here. Nothing was changed.", n=units(text), most=limit)
        return Decision(state, toast=long)
    edition = one.content.editions.get(state.language, Edition())
    content = one.content.with_edition(state.language, edition.with_part(state.part, text))
    if too_long := _too_long(one, content, state.language, snapshot, say):
        return Decision(state, toast=too_long)
    first = not said(edition, state.part)
    written = replace(one, content=content)
    to = after_part(written, state.language, state.part) if first else states.NoticeIn(one.id, state.language)
    return _kept(one, content, say("Kept."), to)


def _without_place(one: Notice, language: Language, say: Say) -> Decision:
    edition = one.content.editions.get(language, Edition())
    if not edition.place:
        return Decision(after_part(one, language, Part.PLACE))
    content = one.content.with_edition(language, replace(edition, place=""))
    return _kept(one, content, say("The place is gone."), states.NoticeIn(one.id, language))


def _too_long(one: Notice, content: Content, language: Language, snapshot: NoticesSnapshot, say: Say) -> Markup | None:
    """Why the whole announcement does not fit into one message in this language; None when it does, or is not whole yet."""
    edition = content.editions[language]
    if not (edition.title and edition.text):
        return None
    most = limit(one.kind)
    readers = [other for other in Language if content.in_language(other)[0] is language]
    n = max(length(one.kind, content, snapshot.zone, voice(other)) for other in readers)
    if n <= most:
        return None
    return say.count(
        "With its title, date and place the announcement is {n} character too long for one message. Nothing was changed: shorten it and type it again.",
        "With its title, date and place the announcement is {n} characters too long for one message. Nothing was changed: shorten it and type it again.",
        n - most,
    )


def _file(state: states.NoticeFile, attached: Attached, one: Notice, say: Say) -> Decision:
    file = attached.file
    if file.size is not None and file.size > LARGEST_FILE:
        return Decision(
            state, toast=say("That file is larger than 20 MB, the most that Telegram lets a bot receive. Nothing was changed.")
        )
    if file.kind is not FileKind.DOCUMENT or file.mime != "application/pdf":
        return Decision(state, toast=say("Send the document as a PDF file, not as a picture. Nothing was changed."))
    edition = one.content.editions.get(state.language, Edition())
    content = one.content.with_edition(state.language, replace(edition, file=file))
    written = replace(one, content=content)
    first = missing_in(written, state.language) or after_language(written)
    kept = say("Kept as the document: {name}.", name=shortened(file_name(file, say), 60))
    return _kept(one, content, kept, states.NoticeIn(one.id, state.language) if edition.file else first)


def _typed_moment(state: states.NoticeWhen, text: str, one: Notice, snapshot: NoticesSnapshot, say: Say) -> Decision:
    start = one.content.starts
    day = start.astimezone(snapshot.zone).date() if start and state.which is When.ENDS else None
    found = read_moment(text, snapshot.now, snapshot.zone, day=day)
    if isinstance(found, Refused):
        return Decision(state, toast=unread(found, text, snapshot.zone, say))
    if wrong := misplaced(state.which, found.at, one.content, snapshot.now, snapshot.zone, say):
        return Decision(state, toast=wrong)
    return Decision(state, (Drafted(state, found.at.isoformat()),))


def _taken(state: states.NoticeWhen, content: Content, one: Notice, snapshot: NoticesSnapshot, say: Say) -> Decision:
    at = getattr(content, state.which.value)
    if at is not None and (wrong := misplaced(state.which, at, content, snapshot.now, snapshot.zone, say)):
        return Decision(state, toast=wrong)
    dropped = (DraftDropped(state),) if snapshot.typed else ()
    new = one.stage is NoticeStage.DRAFT
    to = after_moment(replace(one, content=content), state.which) if new else states.DeskNotice(one.id)
    if content == one.content:
        return Decision(to, dropped)
    return Decision(to, (*dropped, NoticeWritten(one.id, content)), say("Kept."))


def _link(state: states.NoticeLink, text: str, one: Notice, say: Say) -> Decision:
    if (n := units(text.strip())) > LINK_LIMIT:
        long = say("That is {n} characters; at most {most} fit here. Nothing was changed.", n=n, most=LINK_LIMIT)
        return Decision(state, toast=long)
    link = read_link(text)
    if link is None:
        wrong = say("“{text}” is no whole address. It begins with https://, for example https://www.example.org. Nothing was changed.", text=shortened(text, 60))  # fmt: skip
        return Decision(state, toast=wrong)
    if units(link) > LINK_LIMIT:
        long = say("That is {n} characters; at most {most} fit here. Nothing was changed.", n=units(link), most=LINK_LIMIT)
        return Decision(state, toast=long)
    return _kept(one, replace(one.content, link=link), say("Kept."))


def _seats(state: states.NoticeSeats, text: str, one: Notice, say: Say) -> Decision:
    seats = read_seats(text)
    if seats is None:
        wrong = say("“{text}” is no number of seats. Type a whole number from 1 to {n}, or press a button. Nothing was changed.", text=shortened(text, 40), n=say.number(SEATS_LIMIT))  # fmt: skip
        return Decision(state, toast=wrong)
    return _kept(one, replace(one.content, seats=seats), say("Kept."))


def render(state: states.WritingState, snapshot: NoticesSnapshot, say: Say) -> Card:
    """The list, one notice, or one step of writing it."""
    one = snapshot.one
    if one is None:
        return list_card(state.page if isinstance(state, states.DeskNotices) else 0, snapshot, say)
    match state:
        case states.NoticeIn(language=language):
            return edition_card(one, language, say)
        case states.WriteNotice(language=language, part=part):
            return part_card(one, language, part, say)
        case states.NoticeFile(language=language):
            return file_card(one, language, say)
        case states.NoticeWhen(which=which):
            return moment_card(one, which, snapshot, say)
        case states.NoticeLink():
            return link_card(one, say)
        case states.NoticeSeats():
            return seats_card(one, say)
        case states.PreviewNotice(language=language):
            return _preview(one, language, snapshot, say)
        case states.PreviewCame(language=language):
            return notice_card(one.kind, one.content, snapshot.zone, voice(language), shows=ReadersButton())
        case states.RemoveNotice():
            return remove_card(one, say)
        case _:
            return _notice(one, snapshot, say)


def _notice(one: Notice, snapshot: NoticesSnapshot, say: Say) -> Card:
    """What is being written; else how far it is on its way."""
    if one.stage is NoticeStage.DRAFT or (one.stage is NoticeStage.SENT and one.changing):
        card = draft_card(one, snapshot, say)
        # what was sent before may still be on its way while its change is written
        return replace(card, rows=(*card.rows[:-1], *acts(one, snapshot.report, say), *card.rows[-1:]))
    head = lines(bold(title_of(one, say)), beside(say(KIND[one.kind]), say(STAGE[one.stage])))
    told, rows = standing_part(one, snapshot.report, snapshot.now, snapshot.zone, say)
    change = (
        say("To change something, press it. Nobody sees the change until you send it.") if one.stage is NoticeStage.SENT else None
    )
    text = paragraphs(head, facts_of(one, snapshot, say), told, change)
    return Card(text=text, rows=(*rows, *standing_doors(one, snapshot, say)))


def _preview(one: Notice, language: Language, snapshot: NoticesSnapshot, say: Say) -> Card:
    """As the readers of that language will see it, and doors to the other languages; a file comes in a message of its own."""
    card = notice_card(one.kind, one.content, snapshot.zone, voice(language), shows=ReadersButton())
    file = say("With it comes the document: {name}", name=card.attachment.name) if card.attachment else None
    around = paragraphs(say("This is how its readers will see it:"), card.written(), file)
    text = around if measured(around) <= LIMIT else card.written()
    ready: Row = tuple(
        Touch(chosen(say(TONGUE[other]), other is language), Go(states.PreviewNotice(one.id, other)))
        for other in readable(one.content)
    )
    with_file: tuple[Row, ...] = ()
    if file:
        wish = AskFor(states.PreviewCame(one.id, language), snapshot.asked)
        with_file = ((Touch(say("Send me the message with its document"), wish),),)
    return Card(text=text, rows=((to_notice(one, say),), ready, *with_file, *card.rows))
