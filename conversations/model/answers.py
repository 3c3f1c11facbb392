"""What a chamber answered, as far as the score is concerned."""

from collections.abc import Mapping
from enum import StrEnum


class Credit(StrEnum):
    """An answer to a criterion. FIND_OUT counts as answered, with no points."""

    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not_met"
    NOT_APPLICABLE = "not_applicable"
    FIND_OUT = "find_out"


Answers = Mapping[str, Credit]
"""Credits by criterion id; a criterion that is missing is unanswered."""

Facts = Mapping[str, bool]
"""Yes (True) or no (False) by fact id; a fact that is missing is unanswered, and its criteria apply."""
