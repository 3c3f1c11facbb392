"""States as JSON, each kind by its tag."""

import pytest

from conversations import states
from conversations.core import Go, as_json
from conversations.states import decode, encode


def test_a_state_keeps_where_one_came_from() -> None:
    there = states.Help(back=states.FindChamber())

    assert encode(there) == '{"back":{"tag":"find-chamber"},"tag":"help"}'
    assert decode(encode(there)) == there


def test_an_intent_that_leads_to_a_state_says_all_of_it() -> None:
    assert as_json(Go(states.Help())) == b'{"to":{"back":null,"tag":"help"}}'


@pytest.mark.parametrize(
    "text", ["", "null", "[]", "1", '"home"', "{}", '{"tag":"nowhere"}', '{"tag":["home"]}', '{"tag":"criterion"}']
)
def test_what_is_no_state_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        decode(text)
