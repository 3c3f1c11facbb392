"""The lock files: what is installed is what was locked."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
REQUIREMENT = re.compile(r"[a-z0-9._-]+(\[[a-z,-]+\])?==[^\s;@/]+( ; [^@/]+)?( --hash=sha256:[0-9a-f]{64})+")


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_requirement_has_a_version_and_hashes_and_no_address(name: str) -> None:
    whole = (ROOT / name).read_text().replace("\\\n", " ")
    lines = [" ".join(line.split()) for line in whole.splitlines() if line.strip() and not line.startswith("#")]

    assert len(lines) > 20
    assert not [line[:80] for line in lines if not REQUIREMENT.fullmatch(line)]
