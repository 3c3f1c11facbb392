"""One update inside its transaction: meet, load, decide, record, render. Nothing here talks to Telegram."""

from dataclasses import dataclass, replace

from markupsafe import Markup
from sqlalchemy import Connection

from bot.messenger import Plan
from bot.updates import Incoming, InGroup, Press, Reachable, Sender, Sent
from conversations import decide, render, states
from conversations.core import Attached, Card, Command, Decision, Event, Intent, Snapshot, Wrote, token
from conversations.events import CHANGE_THE_PERSON, MAKE_DELIVERIES, PersonErased
from conversations.leaving import farewell
from conversations.states import State
from locales.language import Language
from locales.say import Say, guess, voice
from storage import arrivals, assessments, deliveries, people
from storage.deliveries import Delivered
from storage.load import load, place
from storage.moment import Moment
from storage.people import Met, Shown
from storage.record import keep_position, record


@dataclass(frozen=True, slots=True)
class Taken:
    """What is left to do once the transaction is committed.

    Attributes:
        plan: The card to show; None where the screen is right already.
        person: Whose card it is, by the table's id.
        query: The callback query to answer.
        toast: The query's answer.
        words: A sentence without a card: to which chat, and what.
        strip: A message whose keyboard goes: which chat's, which.
        delivers: Something is to be delivered now.
        seen: The update was taken before.
        before, after: Tags of the states where the touch was decided and to which it led; for the log alone.
    """

    plan: Plan | None = None
    person: int | None = None
    query: str | None = None
    toast: Markup | None = None
    words: tuple[int, Markup] | None = None
    strip: tuple[int, int] | None = None
    delivers: bool = False
    seen: bool = False
    before: str | None = None
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Screen:
    """What a person sees at a state."""

    state: State
    snapshot: Snapshot
    card: Card
    token: str


def take(connection: Connection, incoming: Incoming, moment: Moment, admins: frozenset[int], shown: Shown | None) -> Taken:
    """Handles one update in the write transaction; the same update again changes nothing.

    Args:
        shown: The person's card that Telegram confirmed and no transaction has written yet.
    """
    moment = replace(moment, admins=admins)
    match incoming.touch, incoming.sender:
        case InGroup(chat), _:
            return _group(connection, incoming, chat, moment)
        case Reachable(yes), Sender(telegram_id):
            people.reachable(connection, telegram_id, yes=yes)
            return Taken()
        case (Press() | Sent()) as touch, Sender() as sender:
            known = people.by_telegram_id(connection, telegram_id := sender.telegram_id)
            if known is None and (left := _left(connection, incoming.update_id, touch, shown)):
                return _farewell(telegram_id, *left, touch)
            met = people.having_seen(meet(connection, sender, touch, moment, admins, known), shown)
            new = people.see(connection, incoming.update_id, met.person.id, moment.now)
            delivered = _delivered_to(connection, met, touch)
            before = None if delivered else screen(connection, met, place(met.state, of=met.person.id), moment)
            if not new():
                people.confirm(connection, (shown,) if shown else ())  # no move writes it here
                return replace(_again(connection, incoming.update_id, met, touch, moment), person=met.person.id, seen=True)
            called = replace(met, person=replace(met.person, name=sender.name)) if delivered else met
            taken = _on_delivery(connection, incoming.update_id, called, touch, delivered, moment) if delivered else None
            return taken or _turn(connection, met, sender, touch, moment, before)
        case _:
            return Taken()


def meet(
    connection: Connection,
    sender: Sender,
    touch: Press | Sent,
    moment: Moment,
    admins: frozenset[int],
    known: Met | None = None,
) -> Met:
    """The person; a new one speaks Telegram's language if it is ours, else the invitation's, else English."""
    if known is not None:
        return people.meet(connection, sender.telegram_id, sender.name, Language.EN, moment.now, admins=admins, known=known)
    language = guess(sender.language_code)
    if language is None:
        match touch:
            case Sent(intent=Command("start", code)) if code:
                language = arrivals.invited_language(connection, code)
    return people.meet(connection, sender.telegram_id, sender.name, language or Language.EN, moment.now, admins=admins)


def screen(
    connection: Connection,
    met: Met,
    state: State,
    moment: Moment,
    before: Snapshot | None = None,
    happened: tuple[Event, ...] = (),
) -> Screen:
    """What the person sees at `state`, or at Home where that no longer serves; `before` and `happened` as in `load`."""
    state, snapshot = load(connection, met.person, state, moment, before, happened)
    card = render(state, snapshot, voice(met.person.language))
    return Screen(state, snapshot, card, token(state, card))


def _turn(
    connection: Connection, met: Met, sender: Sender, touch: Press | Sent, moment: Moment, before: Screen | None = None
) -> Taken:
    before = before or screen(connection, met, place(met.state, of=met.person.id), moment)
    album = _album_place(connection, met, touch)
    decision = _decide(connection, met, before, album, touch, moment)
    record(connection, met.person, decision.events, moment.now)
    if any(isinstance(event, PersonErased) for event in decision.events):
        gone = _farewell(met.telegram_id, met.person.id, met.person.language, touch, met.shown_message)
        return replace(gone, delivers=True)
    to = before.state if album else decision.state
    unchanged = not decision.events and to == before.state
    after_met = people.by_id(connection, met.person.id) if _changes_person(decision) else met
    after = before if unchanged else screen(connection, after_met, to, moment, before.snapshot, decision.events)
    taken = _taken(met, touch, after, decision.toast, still=unchanged, joins=album is not None)
    to_show = taken.plan is not None
    people.move(connection, met, after.state, touch.message_id, sender.name, moment.now, to_show=to_show)
    keep_position(connection, met.person, after.state, moment.now)
    return replace(taken, delivers=_delivers(decision), before=before.state.tag, after=after.state.tag)


def _farewell(chat: int, person: int, language: Language, touch: Press | Sent, strip: int | None = None) -> Taken:
    """The last card of someone who had everything deleted; the same when Telegram brings an update of theirs again."""
    edit = touch.message_id if isinstance(touch, Press) else None
    return Taken(Plan(chat, farewell(voice(language)), "", edit, strip, None), person, _query(touch))


def _left(connection: Connection, update_id: int, touch: Press | Sent, shown: Shown | None) -> tuple[int, Language] | None:
    """Who has left: by an update that they sent before, or a second press right after the one that deleted them."""
    if shown is not None and isinstance(touch, Press) and touch.message_id == shown.message:
        return people.gone(connection, shown.person)
    return people.left(connection, update_id)


def _delivered_to(connection: Connection, met: Met, touch: Press | Sent) -> Delivered | None:
    """The delivery on which the person pressed, or to which they reply with a text; None when it was not delivered to them."""
    found = None
    match touch:
        case Press():
            id_ = delivery_of(touch)
            found = deliveries.one(connection, id_) if id_ is not None else None
        case Sent(intent=Wrote(), reply_to=int(message)):
            found = deliveries.in_message(connection, met.person.id, message)
    return found if found and found.person == met.person.id else None


def _on_delivery(
    connection: Connection, update_id: int, met: Met, touch: Press | Sent, delivered: Delivered, moment: Moment
) -> Taken | None:
    """A touch on a delivered message is decided in its state; the person's own card stays live unless they go elsewhere.

    None for a text that the delivered card does not take: it belongs to the person's own card.
    """
    state = place(delivered.state)
    before = screen(connection, met, state, moment)
    if before.state != state or isinstance(state, states.Home):
        return _on_a_dead_one(connection, update_id, met, touch, delivered, moment)
    if isinstance(touch, Sent) and not any(isinstance(sample, Wrote) for sample in before.card.accepts):
        return None
    say = voice(met.person.language)
    intent = touch.intent if isinstance(touch, Sent) else pressed(before, touch, delivered.id)
    decision = decide(before.state, intent, before.snapshot, say) if intent else Decision(state, toast=changed(say))
    record(connection, met.person, decision.events, moment.now)
    after = screen(connection, met, decision.state, moment, before.snapshot, decision.events)
    if decision.state != state:
        taken = _taken(met, touch, after, decision.toast, still=False, joins=False)
        people.move(connection, met, after.state, _floor(met, touch), met.person.name, moment.now)
        keep_position(connection, met.person, after.state, moment.now)
        return replace(taken, delivers=_delivers(decision), before=state.tag, after=after.state.tag)
    _stays(connection, update_id, met, touch, delivered, moment)
    said = (met.telegram_id, decision.toast) if isinstance(touch, Sent) and decision.toast else None
    edited = _edited(met, touch, after, delivered.id, decision.toast)
    return replace(edited, words=said, delivers=_delivers(decision), before=state.tag, after=state.tag)


def _on_a_dead_one(
    connection: Connection, update_id: int, met: Met, touch: Press | Sent, delivered: Delivered, moment: Moment
) -> Taken:
    """The delivered message loses its buttons, with a sentence; a text that was meant for it is taken for no other card's."""
    say = voice(met.person.language)
    strip = (met.telegram_id, _message(touch))
    if isinstance(touch, Press):
        _stays(connection, update_id, met, touch, delivered, moment)
        gone = say("This message no longer serves; everything else is on the card below.")
        return Taken(person=met.person.id, query=touch.query_id, toast=gone, strip=strip)
    here = screen(connection, met, place(met.state), moment)
    people.move(connection, met, here.state, touch.message_id, met.person.name, moment.now)
    lost = say("The message to which you replied no longer serves, so your words were not kept. They still stand in this chat.")
    return replace(_taken(met, touch, here, lost, still=False, joins=False), strip=strip)


def _stays(connection: Connection, update_id: int, met: Met, touch: Press | Sent, delivered: Delivered, moment: Moment) -> None:
    """The person's place is as it was; what the turn shows is the delivery."""
    floor = _floor(met, touch)
    people.move(connection, met, place(met.state), floor, met.person.name, moment.now, to_show=False)
    people.showed(connection, update_id, delivered.id)


def _edited(met: Met, touch: Press | Sent, now: Screen, delivery: int, toast: Markup | None = None) -> Taken:
    """A delivered message that shows its card as it is now."""
    plan = Plan(met.telegram_id, now.card, now.token, _message(touch), None, None, delivery)
    return Taken(plan, met.person.id, _query(touch), toast)


def _floor(met: Met, touch: Press | Sent) -> int:
    """The highest message id known after a touch on a delivery, whose own message may be older than the card."""
    return touch.message_id if isinstance(touch, Sent) else met.floor


def _message(touch: Press | Sent) -> int:
    """The delivered message that was touched."""
    return touch.message_id if isinstance(touch, Press) else touch.reply_to or 0


def _query(touch: Press | Sent) -> str | None:
    return touch.query_id if isinstance(touch, Press) else None


def _delivers(decision: Decision) -> bool:
    return any(isinstance(event, MAKE_DELIVERIES) for event in decision.events)


def changed(say: Say) -> Markup:
    """What a press on an old card is answered."""
    return say("This has changed meanwhile; here is how it stands now.")


def _decide(
    connection: Connection, met: Met, before: Screen, album: State | None, touch: Press | Sent, moment: Moment
) -> Decision:
    say = voice(met.person.language)
    match touch:
        case Press():
            intent = pressed(before, touch)
            if intent is None:
                return Decision(before.state, toast=changed(say))
        case Sent(intent=Wrote()) if before.state != place(met.state):
            return Decision(
                before.state,
                toast=say(
                    "The card on which you typed is no longer there, so your words were not kept. They still stand in this chat."
                ),
            )
        case Sent(intent=Wrote(text)):
            intent = Wrote(text, fresh=is_fresh(met, before, touch))
        case Sent(intent=intent):
            pass
    if album is not None:
        there = screen(connection, met, album, moment)
        return decide(there.state, intent, there.snapshot, say)
    return decide(before.state, intent, before.snapshot, say)


def delivery_of(press: Press) -> int | None:
    """The id of the delivery whose button was pressed; None for a button of the person's own card."""
    delivery = press.data.partition(".")[0]
    return int(delivery) if delivery.isdecimal() and delivery.isascii() and len(delivery) < 10 else None


def pressed(before: Screen, press: Press, delivery: int | None = None) -> Intent | None:
    """The intent of the pressed button of the person's own card, or of a delivery's.

    None when the card has changed since, or the data was never ours.
    """
    mark, _, rest = press.data.partition(".")
    index, _, token_ = rest.partition(".")
    touches = before.card.touches()
    ours = mark == ("" if delivery is None else str(delivery))
    if not ours or token_ != before.token or not index.isdecimal() or int(index) >= len(touches):
        return None
    return touches[int(index)].intent


def is_fresh(met: Met, before: Screen, sent: Sent) -> bool:
    """Whether the person surely saw the current card before typing.

    Telegram confirmed it (`shown_*`), the message is newer than all we know of the chat, and, because an edited card keeps its
    message id, it was not typed before the edit, by Telegram's clock.
    """
    seen = met.shown_token == before.token and met.shown_message is not None
    newer = sent.message_id > max(met.floor, met.shown_message or 0)
    return seen and newer and (met.shown_at is None or sent.at >= met.shown_at)


def _album_place(connection: Connection, met: Met, touch: Press | Sent) -> State | None:
    """Where the earlier parts of an album were kept; None for a first part."""
    match touch:
        case Sent(intent=Attached(album=str(album))):
            found = assessments.album_at(connection, album, met.person.id)
            return states.AtCriterion(*found) if found else None
        case _:
            return None


def _changes_person(decision: Decision) -> bool:
    return any(isinstance(event, CHANGE_THE_PERSON) for event in decision.events)


def _again(connection: Connection, update_id: int, met: Met, touch: Press | Sent, moment: Moment) -> Taken:
    """An update that was taken before: what it led to is shown, unless Telegram confirmed that it is."""
    delivery = people.what_it_showed(connection, update_id)
    if delivery is not None and (delivered := deliveries.one(connection, delivery)):
        shown = screen(connection, met, place(delivered.state), moment)
        if shown.state == place(delivered.state) and not isinstance(shown.state, states.Home):
            return _edited(met, touch, shown, delivery)
        return Taken(query=_query(touch), strip=(met.telegram_id, _message(touch)))
    now = screen(connection, met, place(met.state), moment)
    if met.shown_token == now.token:
        return Taken(query=_query(touch))
    return _taken(met, touch, now, None, still=False, joins=False)


def _taken(met: Met, touch: Press | Sent, after: Screen, toast: Markup | None, *, still: bool, joins: bool) -> Taken:
    query = _query(touch)
    if isinstance(touch, Press):
        edit = touch.message_id if delivery_of(touch) is None else None
    else:
        edit = met.shown_message if joins else None
    if isinstance(touch, Press) and still and met.shown_token == after.token and met.shown_message == edit:
        return Taken(person=met.person.id, query=query, toast=toast)
    above = None if query else toast
    plan = Plan(met.telegram_id, after.card, after.token, edit, met.shown_message, above)
    return Taken(plan=plan, person=met.person.id, query=query, toast=toast)


def _group(connection: Connection, incoming: Incoming, chat: int, moment: Moment) -> Taken:
    first = people.see(connection, incoming.update_id, None, moment.now)() and people.tell_group(connection, chat, moment.now)
    say = voice(Language.EN)
    told = say("Please write to ChamberReady in a private chat: it speaks with one person at a time.")
    return Taken(words=(chat, told)) if first else Taken()


def apologise(
    connection: Connection, incoming: Incoming, moment: Moment, admins: frozenset[int], why: str, shown: Shown | None
) -> Taken:
    """After a failure of ours: the update is noted as failed, and the person gets Home with a sentence."""
    if incoming.sender is None or not isinstance(incoming.touch, Press | Sent):
        people.see(connection, incoming.update_id, None, moment.now)
        people.failed(connection, incoming.update_id, why)
        return Taken()
    touch, known = incoming.touch, people.by_telegram_id(connection, incoming.sender.telegram_id)
    if known is None and (left := people.left(connection, incoming.update_id)):  # all that failed is their last card
        return Taken(words=(incoming.sender.telegram_id, farewell(voice(left[1])).written()), person=left[0], query=_query(touch))
    met = people.having_seen(meet(connection, incoming.sender, touch, moment, admins, known), shown)
    people.see(connection, incoming.update_id, met.person.id, moment.now)
    people.failed(connection, incoming.update_id, why)
    people.move(connection, met, states.Home(), touch.message_id, incoming.sender.name, moment.now, to_show=True)
    home = screen(connection, met, states.Home(), moment)
    return _taken(met, touch, home, sorry(met.person.language), still=False, joins=False)


def sorry(language: Language) -> Markup:
    """What a person hears when something failed that is not theirs."""
    say = voice(language)
    return say("Something went wrong on our side. Your answers are kept; you can go on from here.")


def give_up(connection: Connection, incoming: Incoming, moment: Moment, why: str) -> Taken:
    """After an apology that failed too: the update is noted as failed, and the person gets the sentence alone."""
    people.see(connection, incoming.update_id, None, moment.now)
    people.failed(connection, incoming.update_id, why)
    if incoming.sender is None or not isinstance(incoming.touch, Press | Sent):
        return Taken()
    words = sorry(guess(incoming.sender.language_code) or Language.EN)
    query = incoming.touch.query_id if isinstance(incoming.touch, Press) else None
    return Taken(words=(incoming.sender.telegram_id, words), query=query)
