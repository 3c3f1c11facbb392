"""The chat page: static files, and the header that keeps everything else out."""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from bot.simulator.stage import Stage

FOLDER = Path(__file__).parent / "page"
FIRST_PERSON = 1001
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}


class Browser:
    """Where a person chats with the bot in a browser."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    @property
    def routes(self) -> list[Route]:
        """What to serve."""
        return [
            Route("/", self._index),
            *(Route(f"/{file.name}", _asset) for file in FOLDER.iterdir() if file.name != "index.html"),
            Route("/favicon.ico", _no_icon),
        ]

    async def _index(self, _request: Request) -> Response:
        if not self._stage.people:
            self._stage.person(FIRST_PERSON)
        return FileResponse(FOLDER / "index.html", headers=HEADERS)


async def _asset(request: Request) -> Response:
    return FileResponse(FOLDER / request.url.path.removeprefix("/"), headers=HEADERS)


async def _no_icon(_request: Request) -> Response:
    return Response(status_code=204)
