"""The catalogues beside the code: `python -m locales.catalogues update` brings them up, `check` says what is wrong with them."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import write_po

from locales.language import Language
from locales.say import FOLDER, LOCALES, PLACEHOLDER, catalogue

ROOT = FOLDER.parent
HEADER = """# The messages of ChamberReady; brought up by: make catalogues
msgid ""
msgstr ""
"Language: {language}\\n"
"Plural-Forms: {plural}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""

KEYWORDS = {"say": None, "message": None, "count": (1, 2)}
TAG = re.compile(r"<[^>]*>")


def template() -> Catalog:
    """Every message that stands in the code."""
    found = Catalog(fuzzy=False)
    for folder in ("conversations", "bot"):
        rows = extract_from_dir(ROOT / folder, method_map=[("**.py", "python")], keywords=KEYWORDS, strip_comment_tags=False)
        for file, _, text, _, _ in rows:
            if "simulator" not in file:
                found.add(text, locations=[(f"{folder}/{file}", 0)])
    return found


def update() -> None:
    """Adds new messages to each catalogue (in English with their own words) and takes unused ones out."""
    wanted = template()
    for language in Language:
        kept = catalogue(language)
        fresh = Catalog(locale=LOCALES[language], fuzzy=False, charset="utf-8")
        for entry in wanted:
            if entry.id:
                fresh.add(entry.id, _wording(entry, kept, language), locations=entry.locations)
        header = HEADER.format(language=fresh.locale_identifier, plural=fresh.plural_forms)
        with _file(language).open("wb") as file:
            file.write(header.encode())
            write_po(file, fresh, sort_by_file=True, omit_header=True, include_lineno=False, width=0)


def _wording(entry: Message, kept: Catalog, language: Language) -> str | tuple[str, ...]:
    known = kept.get(entry.id)
    if known is not None and known.string:
        return tuple(known.string) if isinstance(known.string, list | tuple) else known.string
    if language is Language.EN:
        return tuple(entry.id) if isinstance(entry.id, list | tuple) else entry.id
    return ("", "") if isinstance(entry.id, list | tuple) else ""


def _file(language: Language) -> Path:
    return FOLDER / language.value / "LC_MESSAGES" / "messages.po"


def problems() -> Iterator[str]:
    """One line for each message that is missing, unused, or whose placeholders or tags differ from the code's."""
    wanted = template()
    for language in Language:
        kept = catalogue(language)
        for entry in wanted:
            if entry.id:
                yield from (f"{_file(language)}: {problem}" for problem in _wrong(entry, kept))
        for entry in kept:
            if entry.id and wanted.get(entry.id) is None:
                yield f"{_file(language)}: not used any more: {_first(entry.id)!r}"


def _first(id_: str | tuple[str, ...] | list[str]) -> str:
    return id_ if isinstance(id_, str) else id_[0]


def _wrong(entry: Message, kept: Catalog) -> Iterator[str]:
    known = kept.get(entry.id)
    forms = () if known is None else (known.string,) if isinstance(known.string, str) else tuple(known.string or ())
    if not forms or not all(forms):
        yield f"missing: {_first(entry.id)!r}"
        return
    if known is not None and known.fuzzy:
        yield f"marked fuzzy: {_first(entry.id)!r}"
    ids = (entry.id,) if isinstance(entry.id, str) else tuple(entry.id)
    for form in forms:
        if not any(_holds(form) == _holds(id_) for id_ in ids):
            yield f"other placeholders or tags than {_first(entry.id)!r}: {form!r}"


def _holds(text: str) -> tuple[list[str], list[str]]:
    return sorted(PLACEHOLDER.findall(text)), sorted(TAG.findall(text))


def main(arguments: list[str]) -> int:
    """`update` or `check`."""
    match arguments:
        case ["update"]:
            update()
            return 0
        case ["check"]:
            found = list(problems())
            sys.stderr.writelines(f"{problem}\n" for problem in found)
            return 1 if found else 0
        case _:
            sys.stderr.write("python -m locales.catalogues update | check\n")
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
