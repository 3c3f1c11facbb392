"""Invitation codes: only their digest is ever stored."""

from hashlib import sha256


def code_digest(code: str) -> str:
    """The digest under which an invitation is kept (SHA-256, hexadecimal)."""
    return sha256(code.encode()).hexdigest()
