"""What is made to be sent: values in, bytes out. Nothing here knows the database."""

from hashlib import blake2b

from bot.reports.typesetting import TEMPLATE, pdf, picture, shown
from conversations.core import DocumentKind
from conversations.printed import Paper
from locales.language import Language


def digest(kind: DocumentKind, values: object, language: Language) -> str:
    """What a file is found again by: its kind and language, all that it shows, and by which template."""
    return blake2b("\0".join((kind, language, TEMPLATE, shown(kind, _printed(values)))).encode(), digest_size=16).hexdigest()


def made(kind: DocumentKind, values: object) -> bytes:
    """The file."""
    match kind:
        case DocumentKind.PICTURE:
            return picture(_printed(values))
        case DocumentKind.PAPER:
            return pdf(_printed(values))


def _printed(values: object) -> Paper:
    if not isinstance(values, Paper):
        raise TypeError(f"no paper is made of {type(values).__name__}")
    return values
