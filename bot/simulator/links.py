"""Which addresses Telegram takes in a button or a link: a port of `check_link` in tdlib/td, LinkManager.cpp."""

import re
from urllib.parse import urlsplit

_SCHEME = re.compile(r"([a-z]+)://", re.IGNORECASE)
_HOST = re.compile(r"(?:[A-Za-z0-9.\-_!$,~*'();&+=\u0080-\U0010ffff]|%[0-9A-Fa-f]{2})+")
_OWN = re.compile(r"(tg|ton|tonsite):(?://)?(.*)", re.IGNORECASE | re.DOTALL)


def checked(link: str) -> str:
    """The link as Telegram keeps it: with its scheme, the host in small letters, and a path.

    Raises:
        ValueError: Telegram's reason why this is no link.
    """
    own = _OWN.fullmatch(link)
    if own:
        host, slash, rest = own[2].partition("/")
        host, mark, query = host.partition("?")
        if not re.fullmatch(r"[A-Za-z0-9_-]+", host):
            raise ValueError("Unallowed characters in URL host" if host else "URL host is empty")
        return f"{own[1].lower()}://{host.lower()}{mark}{query}{slash}{rest}"
    scheme = _SCHEME.match(link)
    if scheme and scheme[1].lower() not in {"http", "https"}:
        raise ValueError("Unsupported URL protocol")
    whole = link.strip() if scheme else f"http://{link.strip()}"
    parts = urlsplit(whole)
    host = parts.netloc.rpartition("@")[2]
    name, _, port = host.partition(":") if not host.startswith("[") else (host, "", "")
    if not name:
        raise ValueError("URL host is empty")
    if port and not (port.isdigit() and 0 < int(port) < 65536):
        raise ValueError("Wrong port number specified in the URL")
    if not name.startswith("["):
        if not _HOST.fullmatch(name):
            raise ValueError("Disallowed character in URL host")
        if "." not in name:
            raise ValueError("Wrong HTTP URL")
    tail = whole[len(parts.scheme) + 3 + len(parts.netloc) :]
    if not tail.startswith("/"):
        tail = f"/{tail}"
    return f"{parts.scheme}://{parts.netloc.replace(host, host.lower())}{tail.replace(' ', '%20')}"
