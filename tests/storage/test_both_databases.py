"""What the product stores is tested on both databases: whoever takes one alone says why."""

import re
from pathlib import Path

TESTS = Path(__file__).parents[1]
FOLDERS = ("storage", "journeys", "faults", "shell")
ONE = re.compile(r"\"kind\", \[\"(sqlite|postgresql)\"\]\)(?!  # \S)")
ADDRESS = re.compile(r"f?\"sqlite:")

ON_A_FILE = {
    "shell/test_check.py": "settings and files, and what is said of them; old schemas: storage/test_migrate.py",
    "shell/test_operate.py": "the page begins on a file; PostgreSQL's part of it needs a host",
    "shell/test_command_line.py": "what a command says; `migrate` itself is tested on both in storage/test_migrate.py",
    "shell/test_demo_announcements.py": "the demo keeps an SQLite file and nothing else",
    "shell/test_demo_network.py": "as above",
    "shell/test_odd_settings.py": "settings, read and refused",
    "shell/test_processes.py": "an address that the demo must not touch",
    "storage/test_database.py": "addresses, normalised or out of reach",
    "faults/test_database_gone.py": "a place that does not exist, of both kinds",
    "faults/soak.py": "one of its two databases",
}
"""Who writes an SQLite address themselves, and why."""


def files() -> dict[str, str]:
    """The text of each file of the folders, by its name; but not this one's."""
    found = (file for folder in FOLDERS for file in sorted((TESTS / folder).glob("*.py")) if file != Path(__file__))
    return {file.relative_to(TESTS).as_posix(): file.read_text() for file in found}


def test_a_test_on_one_database_alone_says_why_beside_it() -> None:
    silent = {name: len(ONE.findall(text)) for name, text in files().items() if ONE.search(text)}

    assert silent == {}


def test_a_test_with_an_sqlite_file_of_its_own_is_listed_with_its_reason() -> None:
    assert {name for name, text in files().items() if ADDRESS.search(text)} == set(ON_A_FILE)
