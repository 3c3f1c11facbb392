"""Which Chromium the browser tests drive. As a command: sees to it that there is one, and says nothing when there is."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
NONE = "no Chromium on this machine: install one (Debian: apt-get install chromium), or set BROWSER=none to leave these tests out"
FLAGS = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    *(["--no-sandbox"] if os.name == "posix" and os.geteuid() == 0 else []),
)


def executable() -> str | None:
    """The system's Chromium, else Playwright's own; not from within an event loop."""
    return next(filter(None, map(shutil.which, NAMES)), None) or _playwrights()


def _playwrights() -> str | None:
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def installed() -> bool:
    """Whether one of the two ways to get one worked: Debian's package as root, else Playwright's own."""
    ways = [[sys.executable, "-m", "playwright", "install", "chromium"]]
    if os.geteuid() == 0 and shutil.which("apt-get"):
        ways.insert(0, ["apt-get", "install", "--yes", "--no-install-recommends", "chromium"])
        ways.insert(0, ["apt-get", "update"])
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for way in ways:
        subprocess.run(way, env=quiet, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        if executable():
            return True
    return False


if __name__ == "__main__" and os.environ.get("BROWSER") != "none" and not executable() and not installed():
    sys.exit(NONE)
