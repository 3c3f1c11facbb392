"""Objects in a call, read as strictly as tdlib reads them (JsonBuilder.cpp); each raises ValueError with tdlib's words."""

from bot.simulator.chats import Json


def integer(given: Json, name: str) -> int:
    """A whole number that must be there; a string of digits is one."""
    value = _there(given, name)
    if isinstance(value, str) and value.removeprefix("-").isdigit():
        return int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(f'Field "{name}" must be a {"valid " if isinstance(value, str) else ""}Number')
    return value


def string(given: Json, name: str) -> str:
    """A text that must be there; a number is one."""
    value = _there(given, name)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise ValueError(f'Field "{name}" must be of type String')
    return str(value)


def optional_string(given: Json, name: str) -> str:
    """A text; "" when it is not there."""
    return string(given, name) if name in given else ""


def truth(given: Json, name: str) -> bool:
    """Yes or no; no when it is not there."""
    value = given.get(name, False)
    if not isinstance(value, bool):
        raise ValueError(f'Field "{name}" must be of type Boolean')
    return value


def nested(given: Json, name: str) -> Json:
    """An object that must be there."""
    value = _there(given, name)
    if not isinstance(value, dict):
        raise ValueError(f'Field "{name}" must be of type Object')
    return value


def _there(given: Json, name: str) -> object:
    if name not in given:
        raise ValueError(f'Can\'t find field "{name}"')
    return given[name]
