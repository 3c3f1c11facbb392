"""The network: the chambers at home by region and abroad by country, with what is known of each."""

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from conversations import states
from conversations.chamber_text import area_name, known_of, place, short_name
from conversations.core import Card, Decision, Go, Intent, Link, Row, Snapshot, Touch, Wrote
from conversations.model.matching import Register
from conversations.model.register import Chamber, ChamberKind, areas
from conversations.parts import PAGE, beside, bold, in_rows, lines, page_line, page_of, pager, paragraphs
from locales.say import Say

CAN_BE_OPENED = ("https://", "http://")
"""How an address begins that a button may open."""

SAMPLES = (Wrote("voka limburg"), Wrote("chambre de commerce"), Wrote("🙂"))


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkSnapshot(Snapshot):
    """What the network knows: the register of chambers."""

    register: Register

    def areas(self, kind: ChamberKind) -> Mapping[str, tuple[Chamber, ...]]:
        """The chambers of a kind by region or country."""
        return areas(self.register.chambers.values(), kind)


def decide(state: states.NetworkState, intent: Intent, snapshot: NetworkSnapshot, say: Say) -> Decision:
    """A typed name is looked up; all else is going elsewhere."""
    match intent:
        case Wrote(typed):
            hits = snapshot.register.index.find(typed)
            found = states.NetworkFound(hits.chambers, state.back)
            return Decision(states.NetworkChamber(hits.sure, state.back) if hits.sure else found)
        case _:
            return Decision(state, toast=say("Please use the buttons below."))


def render(state: states.NetworkState, snapshot: NetworkSnapshot, say: Say) -> Card:
    """The front, a list, or one chamber."""
    match state:
        case states.Network():
            return _front(state, snapshot, say)
        case states.NetworkAbroad():
            return _abroad(state, snapshot, say)
        case states.NetworkArea():
            return _area(state, snapshot, say)
        case states.NetworkFound():
            return _found(state, snapshot, say)
        case states.NetworkChamber():
            return _chamber(state, snapshot, say)


def _front(state: states.Network, snapshot: NetworkSnapshot, say: Say) -> Card:
    text = paragraphs(
        say("<b>The network of chambers</b>"),
        say(
            "The local chambers by region and the chambers abroad by country, with what public sources say of each. The list may not be complete."
        ),
        say("Choose below, or type a name, a town or a country."),
    )
    regions = [_to_area(state, area, chambers, say) for area, chambers in snapshot.areas(ChamberKind.LOCAL).items()]
    count = sum(len(chambers) for chambers in snapshot.areas(ChamberKind.BILATERAL).values())
    abroad: Row = (Touch(say("Chambers abroad ({n})", n=count), Go(states.NetworkAbroad(0, state.back))),)
    back: Row = (Touch(say("‹ Back"), Go(state.back or states.Home())),)
    return Card(text=text, rows=(*in_rows(regions), abroad, back), accepts=SAMPLES)


def _to_area(state: states.NetworkState, area: str, chambers: tuple[Chamber, ...], say: Say) -> Touch:
    """The button of a region or country; where it has one chamber, straight to that."""
    name = area_name(area, say)
    if len(chambers) == 1:
        return Touch(name, Go(states.NetworkChamber(chambers[0].id, state.back)))
    return Touch(say("{area} ({n})", area=name, n=len(chambers)), Go(states.NetworkArea(area, 0, state.back)))


def _abroad(state: states.NetworkAbroad, snapshot: NetworkSnapshot, say: Say) -> Card:
    countries = tuple(snapshot.areas(ChamberKind.BILATERAL).items())
    at, shown = page_of(countries, state.page)
    text = paragraphs(
        say("<b>Chambers abroad, by country</b>"),
        say("Choose below, or type a name, a town or a country."),
        page_line(say, countries, at),
    )
    rows = tuple((_to_area(state, area, chambers, say),) for area, chambers in shown)
    turn = pager(countries, at, states.NetworkAbroad(at - 1, state.back), states.NetworkAbroad(at + 1, state.back))
    up = Touch(say("‹ Network"), Go(states.Network(state.back)))
    return Card(text=text, rows=(*rows, *turn, (up, _close(state, say))), accepts=SAMPLES)


def _area(state: states.NetworkArea, snapshot: NetworkSnapshot, say: Say) -> Card:
    found = snapshot.areas(ChamberKind.LOCAL).get(state.area) or snapshot.areas(ChamberKind.BILATERAL)[state.area]
    at, shown = page_of(found, state.page)
    text = paragraphs(
        lines(bold(area_name(state.area, say)), say.count("{n} chamber in our list", "{n} chambers in our list", len(found))),
        lines(*(_full_name(one, say) for one in shown)),
        page_line(say, found, at),
    )
    rows = tuple((_to_chamber(state, one, Markup.escape(short_name(one, say))),) for one in shown)
    before, after = (states.NetworkArea(state.area, page, state.back) for page in (at - 1, at + 1))
    up = _to_list(state, state.area, snapshot, say)
    return Card(text=text, rows=(*rows, *pager(found, at, before, after), (up, _close(state, say))), accepts=SAMPLES)


def _found(state: states.NetworkFound, snapshot: NetworkSnapshot, say: Say) -> Card:
    chambers = [snapshot.register.chambers[id_] for id_ in state.chambers if id_ in snapshot.register.chambers]
    text = (
        paragraphs(
            say("<b>Do you mean one of these?</b>"),
            lines(*(_full_name(one, say) for one in chambers)),
            say("If not, type the name another way."),
        )
        if chambers
        else paragraphs(
            say("<b>We find no chamber by that name.</b>"),
            say("Type it another way: a town, a country, an abbreviation. Or look in the list."),
        )
    )
    rows = tuple((_to_chamber(state, one, beside(short_name(one, say), place(one, say))),) for one in chambers)
    up = Touch(say("‹ Network"), Go(states.Network(state.back)))
    return Card(text=text, rows=(*rows, (up, _close(state, say))), accepts=SAMPLES)


def _chamber(state: states.NetworkChamber, snapshot: NetworkSnapshot, say: Say) -> Card:
    chamber = snapshot.register.chambers[state.chamber]
    website = chamber.website if chamber.website and chamber.website.startswith(CAN_BE_OPENED) else None
    text = paragraphs(known_of(chamber, say), None if website else say("We know no website of this chamber."))
    rows: tuple[Row, ...] = ((Link(say("Website"), website),),) if website else ()
    neighbours = snapshot.areas(chamber.kind)[chamber.area]
    up = (
        _to_list(state, chamber.area, snapshot, say)
        if len(neighbours) == 1
        else Touch(Markup("‹ {}").format(area_name(chamber.area, say)), Go(states.NetworkArea(chamber.area, 0, state.back)))
    )
    return Card(text=text, rows=(*rows, (up, _close(state, say))), accepts=SAMPLES)


def _full_name(chamber: Chamber, say: Say) -> Markup:
    """A line of a list: a button has no room for most names."""
    return Markup("• {}").format(say.of(chamber.names))


def _to_chamber(state: states.NetworkState, chamber: Chamber, label: Markup) -> Touch:
    return Touch(label, Go(states.NetworkChamber(chamber.id, state.back)))


def _to_list(state: states.NetworkState, area: str, snapshot: NetworkSnapshot, say: Say) -> Touch:
    """Back to the list in which a region or country stands, on its page."""
    abroad = list(snapshot.areas(ChamberKind.BILATERAL))
    if area not in abroad:
        return Touch(say("‹ Network"), Go(states.Network(state.back)))
    return Touch(say("‹ Chambers abroad"), Go(states.NetworkAbroad(abroad.index(area) // PAGE, state.back)))


def _close(state: states.NetworkState, say: Say) -> Touch:
    return Touch(say("Close"), Go(state.back or states.Home()))
