"""Files sent to the chat: which are taken as evidence of a criterion, and which are not."""

from markupsafe import Markup

from conversations.assessment import AssessmentSnapshot
from conversations.core import Attached, Decision, Event
from conversations.criterion_text import place_of
from conversations.events import EvidenceAdded, NoteAdded
from conversations.model.file import File, FileKind
from conversations.parts import shortened
from conversations.states import State
from locales.say import Say

LARGEST_FILE = 20 * 1024 * 1024
"""Bytes of the largest file that Telegram lets a bot receive."""

KINDS_OF_EVIDENCE = (
    "application/pdf",
    "application/msword",
    "application/rtf",
    "application/vnd.ms-",
    "application/vnd.oasis.opendocument.",
    "application/vnd.openxmlformats-officedocument.",
    "image/",
    "text/csv",
    "text/plain",
)
"""Beginnings of the media types that are taken as evidence: PDF, pictures, office files."""

SAYS_NOTHING = {"", "application/octet-stream"}
"""What a sender calls a file of which they do not know the kind: its name decides then."""

ENDINGS = frozenset(
    {
        *("pdf", "doc", "docx", "rtf", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "csv", "txt"),
        *("jpg", "jpeg", "png", "gif", "webp", "heic", "tif", "tiff"),
    }
)
"""How names of what is taken end."""

RUNS = frozenset(
    {
        *("exe", "com", "scr", "pif", "bat", "cmd", "msi", "msix", "ps1", "psm1", "vb", "vbs", "vbe", "js", "jse", "mjs"),
        *("ws", "wsf", "wsh", "hta", "cpl", "dll", "jar", "apk", "app", "dmg", "pkg", "deb", "rpm", "sh", "run"),
        *("lnk", "url", "reg", "inf", "py", "php", "swf", "iso", "img", "vhd", "zip", "rar", "7z", "gz"),
        *("html", "htm", "xhtml", "shtml", "mht", "mhtml", "xml", "xsl", "svg", "svgz"),
        *("docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "xll", "pptm", "potm", "ppam", "ppsm", "sldm"),
    }
)
"""How names end of what runs, holds macros, or hides what it holds, whatever its sender calls it."""


def filed(state: State, criterion: str, attached: Attached, snapshot: AssessmentSnapshot, say: Say) -> Decision:
    """The file as evidence of the criterion, its caption as a note; or a sentence why not."""
    file = attached.file
    if why := refused(file, say):
        return Decision(state, toast=why)
    number, _ = place_of(snapshot.programme, criterion)
    name = shortened(file_name(file, say), 60)
    if any(kept.unique_id == file.unique_id for kept in snapshot.here.files):
        return Decision(state, toast=say("{name} is already evidence of criterion {number}.", name=name, number=number))
    events: tuple[Event, ...] = (
        EvidenceAdded(snapshot.assessment, criterion, file, attached.caption, attached.album, snapshot.today),
    )
    if attached.caption:
        events += (NoteAdded(snapshot.assessment, criterion, attached.caption),)
    return Decision(state, events, say("Kept as evidence with criterion {number}: {name}.", number=number, name=name))


def file_name(file: File, say: Say) -> str:
    """The file's name; a photo has none."""
    return file.name or str(say("photo") if file.kind is FileKind.PHOTO else say("file"))


def refused(file: File, say: Say) -> Markup | None:
    """Why the file cannot be evidence; None when it can."""
    if file.size is not None and file.size > LARGEST_FILE:
        return say(
            "That file is larger than 20 MB, which is the most that Telegram lets a bot receive. Send a smaller one, or type where it can be found. Nothing was changed."
        )
    if file.size == 0:
        return say("That file is empty, so there is nothing to keep. Nothing was changed.")
    if file.kind is FileKind.VIDEO or not is_evidence(file):
        return say("That kind of file cannot be taken as evidence. Send a PDF, a picture or an office file. Nothing was changed.")
    return None


def is_evidence(file: File) -> bool:
    """Whether a file is of a kind that a reader can open without harm, by its name and by what its sender calls it."""
    _, dot, ending = file.name.rstrip(". ").rpartition(".")
    ending, mime = ending.strip().lower() if dot else "", file.mime.lower()
    if ending in RUNS or "macroenabled" in mime or mime.startswith("image/svg"):
        return False
    return ending in ENDINGS if mime in SAYS_NOTHING else mime.startswith(KINDS_OF_EVIDENCE)
