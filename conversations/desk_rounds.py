"""Rounds at the desk: made step by step, kept, changed, ended."""

from datetime import date

from markupsafe import Markup

from conversations import states
from conversations.core import Card, Decision, Go, Intent, Row, Style, Touch, Wrote
from conversations.desk_parts import to_desk
from conversations.events import (
    RoundBegun,
    RoundChamberChosen,
    RoundDated,
    RoundEnded,
    RoundKept,
    RoundMeant,
    RoundNamed,
    RoundProgrammeChosen,
)
from conversations.model.dates import read_date
from conversations.model.folding import words
from conversations.model.rounds import NAME_LIMIT, Round, RoundDay, in_the_way
from conversations.parts import beside, bold, lines, page_line, page_of, pager, paragraphs, shortened
from conversations.round_steps import (
    BeginRound,
    ChooseChamber,
    ChooseProgramme,
    EndThis,
    Keep,
    LeaveAs,
    Mean,
    RoundsSnapshot,
    chambers_card,
    date_card,
    name_card,
    next_step,
    programme_card,
    who,
    who_card,
)
from conversations.round_text import DAY, dates_of, days_left, name_of
from conversations.scope import concerned_with, found_by, is_staff
from locales.say import Say


def may_be_at(state: states.RoundState, snapshot: RoundsSnapshot) -> bool:
    """Staff see the rounds of the programmes that concern them; a draft without programme is its maker's; what ended stays as it is."""
    person, one = snapshot.person, snapshot.one
    if isinstance(state, states.DeskRounds):
        return is_staff(person)
    if one is None or not is_staff(person) or not sees(snapshot, one):
        return False
    match state:
        case states.DeskRound():
            return True
        case states.RoundProgramme():
            return one.ended_on is None and not one.stands
        case states.RoundWho() | states.RoundChambers():
            return one.ended_on is None and one.programme is not None
        case _:
            return one.ended_on is None


def sees(snapshot: RoundsSnapshot, one: Round) -> bool:
    """Whether a round concerns the person."""
    return one.kind in concerned_with(snapshot.person) if one.kind else one.maker == snapshot.person.id


def decide(state: states.RoundState, intent: Intent, snapshot: RoundsSnapshot, say: Say) -> Decision:
    """A step of making a round, a change, or its end."""
    match state, intent:
        case _, BeginRound():
            return Decision(states.RoundName(snapshot.fresh_id), (RoundBegun(snapshot.fresh_id),))
        case states.DeskRounds(), _:
            return Decision(state, toast=say("Please use the buttons below."))
        case _ if snapshot.one is None:
            return Decision(states.DeskRounds())
        case states.RoundChambers(), LeaveAs() if not snapshot.one.stands:
            return Decision(next_step(snapshot.one))
        case _, LeaveAs(round=id_):
            return Decision(states.DeskRound(id_))
        case _:
            return _stepped(state, intent, snapshot.one, snapshot, say)


def _stepped(state: states.RoundState, intent: Intent, one: Round, snapshot: RoundsSnapshot, say: Say) -> Decision:
    match state, intent:
        case _, ChooseProgramme(id_, programme):
            return Decision(states.RoundWho(id_), (RoundProgrammeChosen(id_, programme),))
        case _, Mean(id_, everyone):
            return _meant(one, everyone)
        case _, ChooseChamber(chamber=chamber, chosen=False) if one.stands and one.chambers == {chamber}:
            return Decision(state, toast=say("It is the last one. Choose another first, or end the round."))
        case _, ChooseChamber(id_, chamber, chosen):
            return Decision(state, (RoundChamberChosen(id_, chamber, chosen),))
        case _, Keep(id_):
            return _kept(state, one, snapshot.today, say)
        case _, EndThis(id_):
            ended = say("The round is ended.") if one.stands else say("The draft is removed.")
            return Decision(states.DeskRounds(), (RoundEnded(id_),), ended)
        case _, Wrote(fresh=False) if not isinstance(state, states.DeskRound | states.EndRound | states.RoundWho):
            return Decision(state, toast=_not_seen(intent, say))
        case states.RoundName(), Wrote(text):
            return _named(state, text, one, say)
        case states.RoundDate(), Wrote(text):
            return _dated(state, text, snapshot, say)
        case states.RoundChambers(), Wrote(text):
            return _typed_chamber(state, text, snapshot, say)
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def _not_seen(wrote: Wrote, say: Say) -> Markup:
    return say(
        "You typed “{text}” before this screen appeared, so it was not taken. Please type it here.",
        text=shortened(wrote.text, 80),
    )


def _meant(one: Round, everyone: bool) -> Decision:  # noqa: FBT001 - as the intent has it
    event = () if one.everyone is everyone or not (everyone or one.chambers) else (RoundMeant(one.id, everyone),)
    return Decision(next_step(one, who_is_known=True) if everyone else states.RoundChambers(one.id), event)


def _kept(state: states.RoundState, one: Round, today: date, say: Say) -> Decision:
    past = next((which for which in (RoundDay.HAND_IN_BY, RoundDay.COMMITTEE_ON) if one.days[which] < today), None)
    if past:
        over = say("“{label}” is a day that has passed meanwhile: {day}. Change it first.", label=say(DAY[past]), day=say.date(one.days[past]))  # fmt: skip
        return Decision(state, toast=over)
    told = say("The round stands. Its chambers see the dates from now on.")
    return Decision(states.DeskRound(one.id), (RoundKept(one.id),), told)


def _named(state: states.RoundName, text: str, one: Round, say: Say) -> Decision:
    name = " ".join(text.split())
    if not words(name):
        return Decision(state, toast=say("A name needs at least one letter or figure. Nothing was changed."))
    if len(name) > NAME_LIMIT:
        long = say("A name has at most {limit} characters, this one has {n}. Nothing was changed.", limit=NAME_LIMIT, n=len(name))
        return Decision(state, toast=long)
    kept = say("The round is now called “{name}”.", name=name) if one.name else None
    return Decision(next_step(one, named=True), (RoundNamed(one.id, name),), kept)


def _dated(state: states.RoundDate, text: str, snapshot: RoundsSnapshot, say: Say) -> Decision:
    """A date as it was typed; refused where it has passed or the order would be wrong."""
    one, which = snapshot.one, state.which
    assert one is not None  # noqa: S101 - `decide`
    day = read_date(text, snapshot.today)
    if day is None:
        unread = say("We could not read “{text}” as a date. Type it as 31/12/2027 or 31 December 2027.", text=shortened(text, 40))
        return Decision(state, toast=unread)
    past = day < snapshot.today
    if past and which is not RoundDay.OPENS_ON:
        return Decision(state, toast=say("{day} has passed. Type a day that is still to come.", day=say.date(day)))
    if other := in_the_way(one, which, day):
        known = {"label": say(DAY[other]), "day": say.date(one.days[other]), "typed": say.date(day)}
        before = list(RoundDay).index(other) < list(RoundDay).index(which)
        wrong = (
            say("{typed} is before “{label}”, {day}. Type a later day, or change that one first.", **known)
            if before
            else say("{typed} is after “{label}”, {day}. Type an earlier day, or change that one first.", **known)
        )
        return Decision(state, toast=wrong)
    kept = say("{label}: {day}.", label=say(DAY[which]), day=say.date(day))
    told = kept + " " + say("That day has passed: the round is open from the start.") if past else kept
    return Decision(next_step(one, dated=which), (RoundDated(one.id, which, day),), told)


def _typed_chamber(state: states.RoundChambers, text: str, snapshot: RoundsSnapshot, say: Say) -> Decision:
    one = snapshot.one
    assert one is not None  # noqa: S101 - `decide`
    sure = found_by(snapshot.person, text, snapshot.register).sure
    if sure is None or snapshot.register.chambers[sure].kind is not one.kind:
        return Decision(state, toast=say("That name does not match exactly one chamber of this programme. Nothing was changed."))
    name = say.of(snapshot.register.chambers[sure].names)
    if sure in one.chambers:
        return Decision(state, toast=say("{chamber} is chosen already.", chamber=name))
    return Decision(state, (RoundChamberChosen(one.id, sure, chosen=True),), say("{chamber} is chosen.", chamber=name))


def render(state: states.RoundState, snapshot: RoundsSnapshot, say: Say) -> Card:
    """The list, one round, or one step of making it."""
    if isinstance(state, states.DeskRounds) or snapshot.one is None:
        return _rounds(state, snapshot, say)
    one = snapshot.one
    match state:
        case states.DeskRound():
            return _round(one, snapshot, say)
        case states.RoundName():
            return name_card(one, say)
        case states.RoundProgramme():
            return programme_card(one, snapshot, say)
        case states.RoundWho():
            return who_card(one, say)
        case states.RoundChambers(page=page):
            return chambers_card(one, page, snapshot, say)
        case states.RoundDate(which=which):
            return date_card(one, which, say)
        case states.EndRound():
            return _end(one, say)


def _rounds(state: states.RoundState, snapshot: RoundsSnapshot, say: Say) -> Card:
    at, shown = page_of(snapshot.rounds, state.page if isinstance(state, states.DeskRounds) else 0)
    text = paragraphs(
        say("<b>Rounds</b>"),
        say("A round says by when chambers hand in and when the committee meets. Its chambers see the days that are left."),
        None if snapshot.rounds else say("There is no round yet."),
        page_line(say, snapshot.rounds, at),
    )
    rows = tuple((Touch(_entry(one, snapshot.today, say), Go(states.DeskRound(one.id))),) for one in shown)
    turn = pager(snapshot.rounds, at, states.DeskRounds(at - 1), states.DeskRounds(at + 1))
    new = Touch(say("Make a round"), BeginRound(snapshot.number), None if shown else Style.PRIMARY)
    return Card(text=text, rows=(*rows, *turn, (new,), (to_desk(say),)))


def _entry(one: Round, today: date, say: Say) -> Markup:
    name = shortened(one.name, 30) if one.name else name_of(one, say)
    if one.ended_on:
        return beside(name, say("ended"))
    if not one.stands:
        return beside(name, say("draft"))
    over = not one.is_current(today)
    return beside(name, say("over") if over else say.date(one.days[RoundDay.HAND_IN_BY]))


def _round(one: Round, snapshot: RoundsSnapshot, say: Say) -> Card:
    standing: Markup | None = None
    if one.ended_on:
        standing = say("{name} ended it on {day}.", name=one.ended_by, day=say.date(one.ended_on))
    elif not one.stands:
        standing = say("This is a draft: its chambers do not see it yet.")
    elif not one.is_current(snapshot.today):
        standing = say("The committee has met; the round is over.")
    left = None
    if one.is_current(snapshot.today):
        left = days_left((one.days[RoundDay.HAND_IN_BY] - snapshot.today).days, say)
    made = say("Made by {name}.", name=one.by)
    text = paragraphs(bold(name_of(one, say)), who(one, snapshot, say), lines(dates_of(one, say), left), lines(standing, made))
    far: tuple[Row, ...] = ()
    if one.is_current(snapshot.today):
        far = ((Touch(say("How far its chambers are"), Go(states.DeskProgress(round=one.id)), Style.PRIMARY),),)
    return Card(text=text, rows=(*_next(one, say), *far, *_changes(one, say), (_up(one, say),)))


def _next(one: Round, say: Say) -> tuple[Row, ...]:
    """The natural next step of a draft."""
    if one.stands:
        return ()
    if one.is_complete():
        return ((Touch(say("Keep this round"), Keep(one.id, one.revision), Style.PRIMARY),),)
    return ((Touch(say("Go on with the draft"), Go(next_step(one)), Style.PRIMARY),),)


def _up(one: Round, say: Say) -> Touch:
    return Touch(say("‹ Rounds"), Go(states.DeskRounds()), Style.PRIMARY if one.ended_on else None)


def _changes(one: Round, say: Say) -> tuple[Row, ...]:
    """What can be changed of it, as long as nobody ended it."""
    if one.ended_on:
        return ()
    rows: list[Row] = [(Touch(say("Change the name"), Go(states.RoundName(one.id))),)]
    if not one.stands:
        rows.append((Touch(say("Change the programme"), Go(states.RoundProgramme(one.id))),))
    if one.programme:
        rows.append((Touch(say("Change the chambers"), Go(states.RoundWho(one.id))),))
    rows += [
        (Touch(say("Change: {label}", label=say(DAY[which])), Go(states.RoundDate(one.id, which))),)
        for which in RoundDay
        if which in one.days
    ]
    end = say("End the round") if one.stands else say("Remove the draft")
    return (*rows, (Touch(end, Go(states.EndRound(one.id))),))


def _end(one: Round, say: Say) -> Card:
    asks = (
        say("End this round? Its chambers no longer see its dates. It stays in the list.")
        if one.stands
        else say("Remove this draft? Nothing of it is kept.")
    )
    yes = say("Yes, end it") if one.stands else say("Yes, remove it")
    back = Touch(say("‹ Back"), Go(states.DeskRound(one.id)), Style.PRIMARY)
    rows: tuple[Row, ...] = ((back,), (Touch(yes, EndThis(one.id, one.revision), Style.DANGER),))
    return Card(text=paragraphs(bold(name_of(one, say)), dates_of(one, say), asks), rows=rows)
