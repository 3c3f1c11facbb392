"""Which release runs."""

from functools import cache
from pathlib import Path


@cache
def release() -> str:
    """The version, as `pyproject.toml` names it."""
    project = Path(__file__).parents[1] / "pyproject.toml"
    try:
        found = [line for line in project.read_text(encoding="utf-8").splitlines() if line.startswith("version = ")]
        return found[0].split('"')[1]
    except (OSError, IndexError):
        return "unknown"
