import pytest

from tests.walker.walk import Walk, walked


@pytest.fixture(scope="session")
def walk() -> Walk:
    """The whole walk, once a run."""
    return walked()
