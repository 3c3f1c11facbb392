"""The Bot API over HTTP: `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

import asyncio
import secrets

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.simulator import fields as given
from bot.simulator.api import Answer, Api, failed
from bot.simulator.faults import DroppedError
from bot.simulator.fields import Fields
from bot.simulator.limits import RefusedError, refused

DOWNLOADED = {"Content-Disposition": "attachment", "X-Content-Type-Options": "nosniff"}
"""A file is never a page of this origin, where the chat page lies too; Telegram has an origin of its own for files."""


class Server:
    """The two addresses that a bot knows."""

    def __init__(self, api: Api) -> None:
        self._api = api

    @property
    def routes(self) -> list[Route]:
        """What to serve."""
        return [
            Route("/bot{token}/{method}", self._method, methods=["GET", "POST"]),
            Route("/file/bot{token}/{path:path}", self._file, methods=["GET"]),
        ]

    async def _method(self, request: Request) -> Response:
        if not self._known(request):
            return _response(failed(refused("unauthorized")))
        try:
            fields = await given.read(request)
            answer = await self._called(request, fields)
        except RefusedError as refusal:
            answer = failed(refusal)
        except DroppedError:
            request.state.hang_up()
            await asyncio.sleep(0)
            return Response()
        return _response(answer)

    async def _called(self, request: Request, fields: Fields) -> Answer:
        method = request.path_params["method"]
        if method.lower() != "getupdates":
            return await self._api.call(method, fields)
        gone = asyncio.create_task(self._hung_up(request))
        try:
            return await self._api.call(method, fields)
        finally:
            gone.cancel()

    async def _hung_up(self, request: Request) -> None:
        """End the poll of a bot that is gone, so that the next one does not have to."""
        while (await request.receive())["type"] != "http.disconnect":
            pass
        self._api.polling.end(None)

    async def _file(self, request: Request) -> Response:
        stored = self._api.world.files.by_path.get(request.path_params["path"])
        if not self._known(request):
            return _response(failed(refused("unauthorized")))
        if stored is None:
            return _response(failed(refused("path")))
        return Response(stored.read(), media_type="application/octet-stream", headers=DOWNLOADED)

    def _known(self, request: Request) -> bool:
        return secrets.compare_digest(request.path_params["token"].encode(), self._api.world.token.encode())


def _response(answer: Answer) -> Response:
    if answer.text is not None:
        return Response(answer.text, answer.status, media_type="text/html")
    wait = answer.json.get("parameters", {}).get("retry_after")
    return JSONResponse(answer.json, answer.status, {"Retry-After": str(wait)} if wait else None)
