"""`make screens`: every screen side by side in three languages, for who checks the texts; a page and its plain twin."""

import re
from collections.abc import Iterator, Mapping
from inspect import getdoc
from pathlib import Path

from markupsafe import Markup, escape

from bot.messenger import plain
from conversations.core import Button, Card, Link, Touch
from locales.language import Language
from tests.walker.drawing import conversation
from tests.walker.gallery import Answer, Gallery, Screen, Unread, sent
from tests.walker.walk import walked

FOLDER = Path(__file__).parents[2] / "build"
STYLE = Path(__file__).parent / "screens.css"
COLUMNS = {Language.NL: "Nederlands", Language.FR: "Français", Language.EN: "English"}

PAGE = Markup(
    '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n'
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    "<title>ChamberReady: every screen</title>\n<style>\n{style}</style>\n"
    "<header><h1>ChamberReady: every screen</h1><p>{count}</p><nav>{nav}</nav></header>\n"
    '<div class="columns heads">{heads}</div>\n<main>\n{body}</main>\n</html>\n'
)


def html(gallery: Gallery) -> str:
    """The page, with all that it needs in it."""
    counts = (len(gallery.screens), sum(map(len, gallery.screens.values())), sum(map(len, gallery.answers.values())))
    count = "{} states · {} screens · {} answers · {} messages that no screen shows".format(*counts, len(gallery.unread))
    states = [kind.__name__ for kind in gallery.screens]
    nav = Markup(" ").join(Markup('<a href="#{0}">{0}</a>').format(name) for name in [*states, "Unread"])
    heads = Markup("").join(Markup("<b>{}</b>").format(name) for name in COLUMNS.values())
    style = Markup(STYLE.read_text(encoding="utf-8"))
    return PAGE.format(style=style, count=count, nav=nav, heads=heads, body=Markup("\n").join(_sections(gallery)))


def _sections(gallery: Gallery) -> Iterator[Markup]:
    for kind, screens in gallery.screens.items():
        name = kind.__name__
        file = conversation(screens[0].sight.state).__name__.replace(".", "/") + ".py" if screens else ""
        rows = [_screen(screen, f"{name} {number}") for number, screen in enumerate(screens, 1)]
        rows += [_row(answer.act, "answer", answer.toasts) for answer in gallery.answers[kind]]
        title = Markup('<section id="{0}"><h2>{0} <small>{1}</small></h2><p>{2}</p>').format(name, file, getdoc(kind))
        yield title + Markup("\n").join(rows) + Markup("</section>")
    rows = [
        _row(unread.where, "unread", {language: escape(text) for language, text in unread.wordings.items()})
        for unread in gallery.unread
    ]
    head = Markup('<section id="Unread"><h2>Messages that no screen shows</h2><p>{}</p>').format(UNREAD)
    yield head + Markup("\n").join(rows) + Markup("</section>")


UNREAD = (
    "The command menu, the bot's profile, what is said when something fails, forms of a plural that did not occur. "
    "As the catalogues hold them, with their placeholders."
)


def _screen(screen: Screen, title: str) -> Markup:
    cards = {language: _card(screen.card(language)) for language in COLUMNS}
    takes = "; ".join(sent(sample).removeprefix("types ").removeprefix("sends ") for sample in screen.sight.accepts)
    beside = f"{title} · {screen.seen_by}" + (f" · takes {takes}" if takes else "")
    return _row(beside, "screen", cards)


def _row(title: str, style: str, cells: Mapping[Language, Markup]) -> Markup:
    inside = Markup("").join(Markup('<div lang="{}">{}</div>').format(language, cells.get(language, "")) for language in COLUMNS)
    return Markup('<article class="{}"><h3>{}</h3><div class="columns">{}</div></article>').format(style, title, inside)


def _card(card: Card) -> Markup:
    rows = Markup("").join(Markup('<div class="row">{}</div>').format(Markup("").join(map(_button, row))) for row in card.rows)
    # a quote stands on lines of its own, here as in Telegram
    words = Markup(re.sub(r"(?<=</blockquote>)\n|\n(?=<blockquote)", "", card.written()))
    return Markup('<div class="bubble">{}</div>{}').format(words, rows)


def _button(button: Button) -> Markup:
    match button:
        case Touch(label, _, style):
            return Markup('<span class="button {}">{}</span>').format(style or "", plain(label))
        case Link(label, url):
            return Markup('<a class="button" href="{}">{} ↗</a>').format(url, plain(label))
        case _:
            return Markup('<span class="button">{}</span>').format(plain(button.label))


def text(gallery: Gallery) -> str:
    """The same without a page, for grep."""
    return "\n".join(_lines(gallery))


def _lines(gallery: Gallery) -> Iterator[str]:
    for kind, screens in gallery.screens.items():
        yield f"\n# {kind.__name__}: {getdoc(kind)}"
        for number, screen in enumerate(screens, 1):
            yield f"\n## {kind.__name__} {number} ({screen.seen_by})"
            yield from (f"\n[{language}]\n{_plain(screen.card(language))}" for language in COLUMNS)
        yield from (line for answer in gallery.answers[kind] for line in _answered(answer))
    yield "\n# Messages that no screen shows"
    yield from (line for unread in gallery.unread for line in _unread(unread))


def _plain(card: Card) -> str:
    rows = (" ".join(f"[{plain(button.label)}]" for button in row) for row in card.rows)
    return "\n".join((plain(card.written()), *rows))


def _answered(answer: Answer) -> Iterator[str]:
    yield f"\n## {answer.act}"
    yield from (f"[{language}] {plain(toast)}" for language, toast in answer.toasts.items())


def _unread(unread: Unread) -> Iterator[str]:
    yield f"\n## {unread.where}"
    yield from (f"[{language}] {unread.wordings[language]}" for language in COLUMNS)


def write() -> None:
    """Writes both files and says where they are."""
    gallery = Gallery(walked())
    FOLDER.mkdir(exist_ok=True)
    for name, content in (("screens.html", html(gallery)), ("screens.txt", text(gallery))):
        (FOLDER / name).write_text(content, encoding="utf-8")
        print(f"build/{name}")


if __name__ == "__main__":
    write()
