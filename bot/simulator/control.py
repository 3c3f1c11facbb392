"""The people over HTTP, as JSON: for the page, and for tests in another process.

Everything lies below `/simulator`. A request from a page of another origin is refused: whoever has the demo open and
visits a website must not have that website write in their name.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import asdict
from functools import partial
from typing import Any
from urllib.parse import quote, urlsplit

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.simulator.chats import Json
from bot.simulator.fields import Fields, Upload, flag, number, text
from bot.simulator.people import Person
from bot.simulator.stage import Stage

HEARTBEAT_SECONDS = 15
RETRY_MILLISECONDS = 500
"""How soon a page that was cut off asks again."""
Handler = Callable[[Request], Awaitable[Response]]
_OPENED = frozenset({"image/jpeg", "image/png", "image/webp", "image/gif", "application/pdf"})
"""Kinds of file that a browser shows without running what stands in them in the page's name."""


class Control:
    """What can be done and seen over HTTP."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    @property
    def routes(self) -> list[Route]:
        """What to serve."""
        get, post = ["GET"], ["POST"]
        return [
            Route("/simulator/people", _guarded(self._people), methods=get),
            Route("/simulator/people", _guarded(self._add_person), methods=post),
            Route("/simulator/people/{id:int}/messages", _guarded(self._messages), methods=get),
            Route("/simulator/people/{id:int}/events", _guarded(self._events), methods=get),
            Route("/simulator/people/{id:int}/{act}", _guarded(self._act), methods=post),
            Route("/simulator/files/{file_id}", _guarded(self._file), methods=get),
            Route("/simulator/files/{file_id}/{name:path}", _guarded(self._file), methods=get),
            Route("/simulator/calls", _guarded(self._calls), methods=get),
            Route("/simulator/{act}", _guarded(self._order), methods=post),
        ]

    async def _people(self, _request: Request) -> Response:
        return JSONResponse([self._who(person) for person in self._stage.people.values()])

    async def _add_person(self, request: Request) -> Response:
        return JSONResponse(self._who(self._stage.person(**await _read(request))))

    async def _messages(self, request: Request) -> Response:
        return JSONResponse([message.shown() for message in self._person(request).messages])

    async def _events(self, request: Request) -> Response:
        return StreamingResponse(
            self._told(self._person(request)), media_type="text/event-stream", headers={"Cache-Control": "no-store"}
        )

    async def _act(self, request: Request) -> Response:
        act, person = ACTS.get(request.path_params["act"]), self._person(request)
        if act is None:
            raise KeyError(request.path_params["act"])
        return JSONResponse(await act(person, await _read(request)))

    async def _file(self, request: Request) -> Response:
        stored = self._stage.world.files.by_id[request.path_params["file_id"]]
        shown = stored.mime in _OPENED
        named = f"{'inline' if shown else 'attachment'}; filename*=UTF-8''{quote(stored.name, safe='', errors='replace')}"
        return Response(
            stored.read(),
            media_type=stored.mime if shown else "application/octet-stream",
            headers={"Content-Disposition": named, "X-Content-Type-Options": "nosniff"}
            | ({} if shown else {"Content-Security-Policy": "sandbox"}),
        )

    async def _calls(self, _request: Request) -> Response:
        plain = [asdict(call) for call in self._stage.calls]
        return Response(json.dumps(plain, default=lambda value: f"<{type(value).__name__}>"), media_type="application/json")

    async def _order(self, request: Request) -> Response:
        """Redeliver, fault, settled; a group's and a channel's words."""
        stage, fields = self._stage, await _read(request)
        match request.path_params["act"]:
            case "redeliver":
                stage.redeliver(number(fields, "update_id"))
                return JSONResponse({})
            case "fault":
                return JSONResponse(asdict(stage.fault(**fields)))
            case "settled":
                await stage.settled(float(fields.get("timeout", 5)))
                return JSONResponse({})
            case "group":
                group = stage.group(number(fields, "id"), text(fields, "title") or "Group")
                sent = await group.say(stage.people[number(fields, "person")], text(fields, "text"))
                return JSONResponse({"update_id": sent})
            case "channel":
                channel = stage.channel(number(fields, "id"), text(fields, "title") or "Channel")
                return JSONResponse({"update_id": await channel.post(text(fields, "text"))})
            case other:
                raise KeyError(other)

    def _person(self, request: Request) -> Person:
        return self._stage.people[request.path_params["id"]]

    def _who(self, person: Person) -> Json:
        more = {"language_code": person.language_code, "about": person.about, "closed": person.chat.closed}
        return person.user.json() | more

    def _profile(self, person: Person) -> Json:
        profile, language = self._stage.api.profile, person.language_code[:2]
        bot = {name: profile.text(name, language) for name in ("name", "description", "short_description")}
        return {
            "person": self._who(person),
            "commands": profile.commands_for(person.user, person.chat),
            "bot": bot | {"username": self._stage.world.bot.username},
        }

    async def _told(self, person: Person) -> AsyncIterator[str]:
        """What happens in a person's chat, as server-sent events; first all that is there."""
        queue: asyncio.Queue[Json] = asyncio.Queue()
        person.chat.watchers.add(queue)
        try:
            history = [message.shown() for message in person.messages]
            yield _event({"kind": "history", "messages": history, "action": person.doing} | self._profile(person))
            yield f"retry: {RETRY_MILLISECONDS}\n\n"
            while True:
                try:
                    event = await asyncio.wait_for(queue.get(), HEARTBEAT_SECONDS)
                except TimeoutError:
                    yield ": still here\n\n"
                    continue
                about = event["kind"] in {"profile", "membership"}
                yield _event(event | self._profile(person) if about else event)
        finally:
            person.chat.watchers.discard(queue)


def _event(what: Json) -> str:
    return f"data: {json.dumps(what)}\n\n"


def _guarded(handler: Handler) -> Handler:
    """The handler, closed to other origins, with 404 for what is not there, 409 for a closed chat, 422 for nonsense."""

    async def guarded(request: Request) -> Response:
        origin = request.headers.get("origin")
        if origin and urlsplit(origin).netloc != request.headers.get("host"):
            return JSONResponse({"error": "from another origin"}, 403)
        try:
            return await handler(request)
        except (LookupError, RuntimeError, TypeError, ValueError) as problem:
            status = 404 if isinstance(problem, KeyError) else 409 if isinstance(problem, RuntimeError) else 422
            return JSONResponse({"error": str(problem)}, status)

    return guarded


async def _read(request: Request) -> Fields:
    if request.headers.get("content-type", "").startswith("multipart/"):
        async with request.form() as form:
            fields: dict[str, Any] = {name: value for name, value in form.items() if isinstance(value, str)}
            uploads = [part for part in form.getlist("file") if isinstance(part, UploadFile)]
            files = [Upload(part.filename or "file", part.content_type or "", await part.read()) for part in uploads]
            return fields | {"files": files}
    read = await request.body()
    return dict(json.loads(read)) if read.strip() else {}


async def _say(person: Person, fields: Fields) -> Json:
    return {
        "update_id": await person.say(
            text(fields, "text"), number(fields, "reply_to") or None, forwarded=flag(fields, "forwarded")
        )
    }


async def _edit(person: Person, fields: Fields) -> Json:
    return {"update_id": await person.edit(number(fields, "message_id"), text(fields, "text"))}


async def _press(person: Person, fields: Fields) -> Json:
    which = number(fields, "message_id") or None
    if "data" in fields:
        update_id, query = person.world.tell_press(person.user, person.chat, which or 0, text(fields, "data"))
    else:
        button = text(fields, "label") if "label" in fields else number(fields, "index")
        update_id, query = person.press_as(person.user, button, which)
    return {"update_id": update_id, "query_id": query.id}


async def _files(person: Person, fields: Fields) -> Json:
    """One file, or several as an album; uploaded, or as JSON {"files": [{"name": …, "size": …}]}."""
    given = fields.get("files") or [fields]
    items = [
        (one.name, one.content) if isinstance(one, Upload) else (text(one, "name") or "file.pdf", number(one, "size"))
        for one in given
    ]
    reply_to = number(fields, "reply_to") or None
    return {"update_ids": await person.send_files(items, text(fields, "caption"), reply_to=reply_to)}


async def _language(person: Person, fields: Fields) -> Json:
    person.language_code = text(fields, "language_code")
    return {}


async def _simple(act: Callable[[Person], Awaitable[int]], person: Person, _fields: Fields) -> Json:
    return {"update_id": await act(person)}


ACTS: dict[str, Callable[[Person, Fields], Awaitable[Json]]] = {
    "say": _say,
    "edit": _edit,
    "press": _press,
    "document": _files,
    "album": _files,
    "language": _language,
    "photo": partial(_simple, Person.send_photo),
    "sticker": partial(_simple, Person.send_sticker),
    "location": partial(_simple, Person.send_location),
    "contact": partial(_simple, Person.send_contact),
    "voice": partial(_simple, Person.send_voice),
    "block": partial(_simple, Person.block),
    "unblock": partial(_simple, Person.unblock),
}
