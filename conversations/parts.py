"""What several cards show alike: bars, lists by pages, the words for answers."""

import re
from collections.abc import Mapping, Sequence
from typing import TypeVar

from markupsafe import Markup

from conversations.assessment import AssessmentSnapshot
from conversations.core import Go, Row, Touch
from conversations.model.answers import Credit
from conversations.model.programme import ProgrammeId
from conversations.model.quick_scan import minutes
from conversations.states import State
from conversations.walk import where_the_scan_goes_on
from locales.say import Say, message

PAGE = 8
"""Entries to a page, in every list."""

LABEL = 64
"""Characters of the longest label; a phone shows about half of them."""

ANSWER: Mapping[Credit, str] = {
    Credit.MET: message("Met"),
    Credit.PARTLY: message("Partly"),
    Credit.NOT_MET: message("Not yet"),
    Credit.NOT_APPLICABLE: message("Not applicable"),
    Credit.FIND_OUT: message("Find out first"),
}
"""The answer's button."""

REPORTED: Mapping[Credit, str] = {
    Credit.MET: message("met"),
    Credit.PARTLY: message("partly met"),
    Credit.NOT_MET: message("not met"),
    Credit.NOT_APPLICABLE: message("not applicable"),
    Credit.FIND_OUT: message("find out first"),
}
"""The answer in running text."""

SIGN: Mapping[Credit | None, str] = {
    Credit.MET: "✅",
    Credit.PARTLY: "🟡",
    Credit.NOT_MET: "🔴",
    Credit.NOT_APPLICABLE: "➖",
    Credit.FIND_OUT: "🔎",
    None: "⚪",
}
"""The answer in a list, where there is no room for words; None is still open."""

TAG = re.compile(r"<[^>]*>")

Entry = TypeVar("Entry")


def has_pillars(programme: ProgrammeId) -> bool:
    """Whether its principles are called pillars (chambers abroad)."""
    return programme is not ProgrammeId.LOCAL


def jump(number: int, programme: ProgrammeId, say: Say) -> Markup:
    """The label of the button to a principle."""
    return say("Pillar {n}", n=number) if has_pillars(programme) else say("Principle {n}", n=number)


def in_rows(buttons: Sequence[Touch]) -> tuple[Row, ...]:
    """The buttons in rows of two."""
    return tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))


def chosen(label: Markup, is_chosen: bool) -> Markup:  # noqa: FBT001 - a mark on the label
    """The label, with a mark where it is the answer that stands."""
    return Markup("✓ {}").format(label) if is_chosen else label


def scan_offer(snapshot: AssessmentSnapshot, say: Say) -> tuple[Row, ...]:
    """A row that offers the quick scan, while neither it nor the assessment holds an answer."""
    if snapshot.answers or snapshot.scan.answers:
        return ()
    label = say.count(
        "First a quick scan (about {n} minute)", "First a quick scan (about {n} minutes)", minutes(snapshot.programme)
    )
    return ((Touch(label, Go(where_the_scan_goes_on(snapshot.programme, {}, snapshot.assessment))),),)


def bar(share: float, width: int = 10) -> str:
    """A progress bar of `width` blocks for a share from 0 to 1; full only at 1."""
    filled = min(int(share * width), width)
    return "▰" * filled + "▱" * (width - filled)


def page_of(entries: Sequence[Entry], page: int) -> tuple[int, Sequence[Entry]]:
    """The page that exists nearest to `page`, and its entries."""
    last = max(0, (len(entries) - 1) // PAGE)
    at = min(max(page, 0), last)
    return at, entries[at * PAGE : (at + 1) * PAGE]


def pager(entries: Sequence[object], page: int, previous: State, following: State) -> tuple[Row, ...]:
    """The ‹ › row of a list, where there is more than one page."""
    at, _ = page_of(entries, page)
    row: Row = ()
    if at:
        row += (Touch(Markup("‹"), Go(previous)),)
    if (at + 1) * PAGE < len(entries):
        row += (Touch(Markup("›"), Go(following)),)
    return (row,) if row else ()


def page_line(say: Say, entries: Sequence[object], page: int) -> Markup:
    """Which page of how many, where there is more than one."""
    at, _ = page_of(entries, page)
    pages = (len(entries) + PAGE - 1) // PAGE
    return say("Page {page} of {pages}", page=at + 1, pages=pages) if pages > 1 else Markup("")


def paragraphs(*parts: Markup | str | None) -> Markup:
    """The parts that say something, a blank line between them."""
    return Markup("\n\n").join(part for part in parts if part)


def lines(*parts: Markup | str | None) -> Markup:
    """The parts that say something, each on its line."""
    return Markup("\n").join(part for part in parts if part)


def shortened(text: str, length: int) -> str:
    """The text on one line, cut at a word with … where it is longer than `length` characters."""
    flat = " ".join(text.split())
    if len(flat) <= length:
        return flat
    head = flat[: length - 1]
    return (head.rsplit(" ", 1)[0] if " " in head[length // 2 :] else head).rstrip(" ,;:–-") + "…"


def plain(text: Markup) -> str:
    """The text as it reads on paper: without tags, every character itself."""
    return Markup(TAG.sub("", text)).unescape()  # noqa: S704 - still escaped, only our own tags are gone


def cut(pieces: Sequence[Markup], length: int) -> list[Markup]:
    """The pieces joined and cut into pages of at most `length` UTF-16 units, as Telegram counts; one empty page for nothing."""
    pages = [""]
    units = 0
    for character in "\n\n".join(piece.unescape() for piece in pieces):
        units += 1 + (character > "\uffff")
        if units > length:
            pages.append("")
            units = 1
        pages[-1] += character
    return [Markup.escape(page) for page in pages]


def bold(text: Markup | str) -> Markup:
    """The text in bold, escaped unless it is Markup."""
    return Markup("<b>") + text + Markup("</b>")


def italic(text: Markup | str) -> Markup:
    """The text in italics, escaped unless it is Markup."""
    return Markup("<i>") + text + Markup("</i>")


def beside(*parts: Markup | str) -> Markup:
    """The parts that say something, with a middle dot between them."""
    return Markup(" · ").join(part for part in parts if part)
