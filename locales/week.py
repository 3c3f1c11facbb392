"""Which days are the weekend, by country."""

from functools import cache

from babel import Locale, UnknownLocaleError

_DAYS_A_WEEK = 7
_COMMON = frozenset({5, 6})

HOME = "BE"
"""The Federation's country: its weekend counts for who represents no chamber."""


@cache
def weekend(country: str) -> frozenset[int]:
    """The days of the weekend (0 for Monday) in a country, by its ISO 3166-1 code; Saturday and Sunday where CLDR knows none."""
    try:
        locale = Locale.parse(f"und_{country}")
    except (UnknownLocaleError, ValueError):
        return _COMMON
    length = (locale.weekend_end - locale.weekend_start) % _DAYS_A_WEEK + 1
    return frozenset((locale.weekend_start + day) % _DAYS_A_WEEK for day in range(length))
