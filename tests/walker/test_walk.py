"""What the walk proves of the conversations: they lead on, everywhere, and each touch counts once."""

from itertools import pairwise

from conversations import states
from tests.walker.acts import Presses, Sends
from tests.walker.scenarios import START
from tests.walker.sweep import all_states

SECONDS = 200
"""CPU seconds that the whole walk may take."""

LEADS_NOWHERE = states.PreviewCame
"""A message that shows what readers will get: its buttons are theirs, and do nothing."""

STARTS = Sends(START)


def test_no_touch_fails_anywhere(walk):
    assert walk.failures == []


def test_every_state_is_reached(walk):
    reached = {type(sight.state) for sight in walk.sights.values()}
    missing = [kind.__name__ for kind in all_states() if kind not in reached]
    assert not missing, f"no walk reaches {missing}: give tests/walker/scenarios.py a scenario that leads there"


def test_every_kind_of_button_of_every_state_is_pressed(walk):
    pressed = {(e.node.state.tag, e.node.sight.kinds[e.act.index]) for e in walk.edges if isinstance(e.act, Presses)}
    shown = {(sight.state.tag, kind) for sight in walk.sights.values() for kind in sight.kinds}
    assert pressed == shown


def test_no_card_is_without_a_button_and_without_a_text_that_it_takes(walk):
    assert [sight.state for sight in walk.sights.values() if not sight.kinds and not sight.accepts] == []


def test_every_card_leads_to_another_state(walk):
    left = {edge.node for edge in walk.leading() if edge.sight.state != edge.node.state}
    assert [node.state for node in walk.nodes if node not in left and not isinstance(node.state, LEADS_NOWHERE)] == []


def test_home_is_reached_from_everywhere_without_a_command(walk):
    to = {(edge.node.state.tag, edge.sight.state.tag) for edge in walk.leading()}
    home = {"home"}
    while more := {came for came, went in to if went in home} - home:
        home |= more
    assert {node.state.tag for node in walk.nodes if not isinstance(node.state, LEADS_NOWHERE)} == home


def test_the_way_from_start_to_the_result_is_walked_in_all_its_parts(walk):
    steps = {(type(edge.node.state), type(edge.sight.state)) for edge in walk.leading()}
    way = (
        *(states.ChooseLanguage, states.FindChamber, states.ConfirmChamber, states.RoutingQuestion, states.ProgrammeAdvice),
        *(states.AtCriterion, states.Result),
    )
    at_home = (states.ConfirmChamber, states.AskFact, states.AtCriterion)
    assert {*pairwise(way), *pairwise(at_home)} <= steps


def test_start_leaves_every_state(walk):
    started = [edge for edge in walk.edges if edge.act == STARTS]
    assert {edge.node for edge in started} == set(walk.nodes)
    for edge in started:
        first_arrival = isinstance(edge.node.state, states.ChooseLanguage) and edge.node.state.back is None
        assert edge.sight.state == (edge.node.state if first_arrival else states.Home())


def test_a_second_press_of_the_same_button_changes_no_row(walk):
    assert [(edge.act, edge.node.state) for edge in walk.edges if edge.twice is False] == []


def test_every_kind_of_button_of_every_state_is_pressed_twice(walk):
    twice = {(e.node.state.tag, e.node.sight.kinds[e.act.index]) for e in walk.edges if e.twice is not None}
    assert twice == {(sight.state.tag, kind) for sight in walk.sights.values() for kind in sight.kinds}


def test_a_card_has_the_same_token_in_every_language_an_hour_later_with_another_fresh_id(walk):
    for (_, token, *_), sight in walk.sights.items():
        assert sight.tokens == {token}, sight.state


def test_the_walk_stays_within_its_budget(walk):
    assert walk.seconds < SECONDS
