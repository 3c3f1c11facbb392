"""Invitation codes: only their digest is ever stored."""

from base64 import urlsafe_b64encode
from hashlib import blake2b, sha256
from uuid import UUID

DAYS = 14
"""How long an invitation from the chat is valid."""


def code_digest(code: str) -> str:
    """The digest under which an invitation is kept (SHA-256, hexadecimal)."""
    return sha256(code.encode()).hexdigest()


def code_of(secret: UUID) -> str:
    """The code that a random id makes: 22 of the characters that Telegram passes on, 122 bits that cannot be guessed.

    It is a digest, so that an id which became known as something else is never a code.
    """
    return urlsafe_b64encode(blake2b(secret.bytes, digest_size=16, person=b"invitation").digest()).decode().rstrip("=")
