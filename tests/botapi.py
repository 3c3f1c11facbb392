"""Calls, answers and updates against a model of the Bot API that neither the product nor the simulator uses: aiogram's.

Whatever has the same shape as something that was found right before is not looked at again, so that every test can look
at all that went over its wire.
"""

import warnings
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, get_args
from unittest.mock import patch

from pydantic import BaseModel, TypeAdapter, ValidationError

from bot.simulator.api import Call
from bot.simulator.fields import Upload
from bot.simulator.simulator import Simulator

TELLING = frozenset({"type", "style", "status", "action", "parse_mode", "date_time_format", "emoji"})
"""Fields whose text says which of several models is meant, or must be one of a few."""
UNDOCUMENTED = {("Chat", "all_members_are_administrators")}
"""Fields that Telegram's server writes although no version of the documentation has them any more."""
RIGHT: set[tuple[object, ...]] = set()


def assert_spoken(simulator: Simulator, *, refused: bool = True) -> None:
    """Every call, its answer and every update of this simulator is Bot API.

    Args:
        refused: Whether calls that were refused must be right, too; a test of refusals makes wrong ones.
    """
    wrong = [problem for call in simulator.calls for problem in problems(call, refused=refused)]
    updates = simulator.world.updates
    for update in (*updates.acknowledged.values(), *updates.pending.values()):
        wrong += _once(("update",), update.json(), lambda given: _answer(aiogram().types.Update, given, "update"))
    assert not wrong, "\n".join(wrong[:20])


def problems(call: Call, *, refused: bool = True) -> list[str]:
    """What is wrong with a call's method, its fields or its answer."""
    method = methods().get(call.method.lower())
    if method is None:
        return [f"{call.method}: no such method"] if refused else []
    name = method.__api_method__
    wrong = []
    if refused or call.status == 200:
        wrong += _once((name,), call.fields, lambda given: _fields(method, given, name))
    if call.answer:
        wrong += _once((name, "answer"), call.answer, lambda given: _result(method, given, name))
    return wrong


@cache
def aiogram() -> Any:
    """The library, imported late and without building its four hundred models: that would take six seconds instead of one."""
    unbuilt = classmethod(lambda *_, **__: None)
    with warnings.catch_warnings(), patch.object(BaseModel, "model_rebuild", unbuilt):
        warnings.simplefilter("ignore")
        import aiogram

    return aiogram


@cache
def methods() -> dict[str, Any]:
    """The class of each method, by its name in small letters."""
    found = vars(aiogram().methods).values()
    return {one.__api_method__.lower(): one for one in found if isinstance(getattr(one, "__api_method__", None), str)}


@cache
def _adapter(kind: Any) -> TypeAdapter:
    names = vars(aiogram().types) | {"List": list, "Default": aiogram().types._Default}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for one in _models(kind):
            one.model_rebuild(_types_namespace=names)
        return TypeAdapter(kind)


def _models(kind: Any) -> Iterator[type[BaseModel]]:
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        yield kind
    for part in get_args(kind):
        yield from _models(part)


def _once(about: tuple[str, ...], given: object, look: Any) -> list[str]:
    shape = (*about, _shape(given))
    if shape in RIGHT:
        return []
    wrong = list(look(given))
    if not wrong:
        RIGHT.add(shape)
    return wrong


def _shape(value: object, name: str = "") -> object:
    """What decides whether a value fits a model: its names and kinds, not its words."""
    if isinstance(value, dict):
        return tuple(sorted((key, _shape(one, key)) for key, one in value.items()))
    if isinstance(value, list):
        return (list, *sorted({_shape(one, name) for one in value}, key=repr))
    if isinstance(value, str) and name in TELLING:
        return value
    return type(value).__name__, value == 0


def _fields(method: Any, given: dict[str, Any], path: str) -> Iterator[str]:
    attached = {str(value).removeprefix("attach://") for value in _texts(given) if str(value).startswith("attach://")}
    said = {name: _file(value) for name, value in given.items() if name not in attached}
    yield from _answer(method, said, path, exact=False)


def _result(method: Any, answer: dict[str, Any], path: str) -> Iterator[str]:
    if answer.get("ok"):
        yield from _answer(method.__returning__, answer["result"], f"{path} answers")
    else:
        yield from _answer(aiogram().methods.base.Response[Any], answer, f"{path} answers")


def _answer(kind: object, given: object, path: str, *, exact: bool = True) -> Iterator[str]:
    try:
        read = _adapter(kind).validate_python(given)
    except ValidationError as failure:
        for error in failure.errors():
            yield f"{path}: {'.'.join(map(str, error['loc']))}: {error['msg']}: {error['input']!r}"
        return
    yield from _differences(given, read, path, exact=exact)


def _differences(given: object, read: object, path: str, *, exact: bool) -> Iterator[str]:
    """Fields that the model does not know and, where it must be `exact`, values that it had to convert."""
    if isinstance(read, BaseModel) and isinstance(given, dict):
        known = {field.alias or name: name for name, field in type(read).model_fields.items()}
        for name, value in given.items():
            if name in known:
                yield from _differences(value, getattr(read, known[name]), f"{path}.{name}", exact=exact)
            elif (type(read).__name__, name) not in UNDOCUMENTED:
                yield f"{path}.{name}: {type(read).__name__} has no such field"
    elif isinstance(read, list) and isinstance(given, list):
        for number, (one, other) in enumerate(zip(given, read, strict=True)):
            yield from _differences(one, other, f"{path}[{number}]", exact=exact)
    elif (
        exact
        and isinstance(read, str | int | float | bool)
        and type(given) is not type(read)
        and not isinstance(read, type(given))
    ):
        yield f"{path}: {given!r} is not {type(read).__name__}"


def _file(value: object) -> object:
    return aiogram().types.BufferedInputFile(value.content, value.name) if isinstance(value, Upload) else value


def _texts(value: object) -> Iterable[object]:
    if isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _texts(one)
    else:
        yield value
