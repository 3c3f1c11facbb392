"""Moments as people type them, in three languages: none is read wrongly, a few are refused, what cannot be is named."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.model.folding import fold
from conversations.model.hours import Flaw
from conversations.model.moments import Read, Refused, moment, read_moment
from locales.language import Language
from locales.say import voice

BRUSSELS = ZoneInfo("Europe/Brussels")
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
"""A Tuesday, ten o'clock in Brussels."""

END_OF = date(2027, 3, 12)
"""A Friday on which something begins."""

TWO_O_CLOCK, HALF_PAST_TWO = "2027-03-12 14:00", "2027-03-12 14:30"

READ = {
    "12/3/2027 14u": TWO_O_CLOCK,
    "vrijdag 12 maart 14 u": TWO_O_CLOCK,
    "vrijdag 12 maart 2027 om 14.30 uur": HALF_PAST_TWO,
    "12 maart 14u30": HALF_PAST_TWO,
    "12 maart 9 uur": "2027-03-12 09:00",
    "12/03/27 14:30": HALF_PAST_TWO,
    "12.3.2027 14.30 uur": HALF_PAST_TWO,
    "12.3 14.30": HALF_PAST_TWO,
    "12-03-2027 om 14 uur": TWO_O_CLOCK,
    "vr 12 mrt 14u.": TWO_O_CLOCK,
    "14u 12 maart": TWO_O_CLOCK,
    "14u 15 maart": "2027-03-15 14:00",
    "12 maart vanaf 14u": TWO_O_CLOCK,
    "12 maart om 14": TWO_O_CLOCK,
    "12 maart 's avonds 8 uur": "2027-03-12 20:00",
    "2 uur 's namiddags op 12 maart": TWO_O_CLOCK,
    "24 november 14u": "2026-11-24 14:00",
    "23 november 14u": "2027-11-23 14:00",
    "vandaag 16u": "2026-11-24 16:00",
    "vanavond 19u30": "2026-11-24 19:30",
    "morgen 14u": "2026-11-25 14:00",
    "morgenvroeg 8u30": "2026-11-25 08:30",
    "overmorgen om 9.30 uur": "2026-11-26 09:30",
    "vrijdag 10u": "2026-11-27 10:00",
    "vrijdag 14.30": "2026-11-27 14:30",
    "vrijdagavond 8 uur": "2026-11-27 20:00",
    "volgende dinsdag 14u": "2026-12-01 14:00",
    "volgende week vrijdag 14u": "2026-12-04 14:00",
    "le 12 mars à 14h": TWO_O_CLOCK,
    "vendredi 12 mars 2027 à 14 h 30": HALF_PAST_TWO,
    "12 mars 14h30": HALF_PAST_TWO,
    "ven. 12 mars, 14h": TWO_O_CLOCK,
    "14 h 12 mars": TWO_O_CLOCK,
    "14 h 30 12/3/2027": HALF_PAST_TWO,
    "le 12 mars, 12.10": "2027-03-12 12:10",
    "le 1er avril 2027 à 9 heures": "2027-04-01 09:00",
    "demain à 14h": "2026-11-25 14:00",
    "après-demain 10h": "2026-11-26 10:00",
    "vendredi à 14h": "2026-11-27 14:00",
    "ce soir 20h": "2026-11-24 20:00",
    "12 mars à midi": "2027-03-12 12:00",
    "le 12/3 à 8h du soir": "2027-03-12 20:00",
    "mardi de la semaine prochaine à 10h": "2026-12-01 10:00",
    "12 March 2pm": TWO_O_CLOCK,
    "Friday 12 March 2027 at 14:00": TWO_O_CLOCK,
    "March 12, 2027 2:30 p.m.": HALF_PAST_TWO,
    "2pm on the 12th of March": TWO_O_CLOCK,
    "12 March 12am": "2027-03-12 00:00",
    "tomorrow morning 9am": "2026-11-25 09:00",
    "next Monday at 10:00": "2026-11-30 10:00",
    "Friday noon": "2026-11-27 12:00",
    "2027-03-12 14:00": TWO_O_CLOCK,
    "2027-03-12T14:00": TWO_O_CLOCK,
    "12 maart 02:30": "2027-03-12 02:30",
}

NOT_UNDERSTOOD = [
    "", "👍", "binnenkort", "12 maart 14u in Gent", "12 maart half drie", "12 maart half 3", "12 mars 14h et quart",
    "12 mars à minuit", "3/15/2027 2pm", "12 of 13 maart 14u", "12 maart 14 of 15u", "12 maart 14 tot 16u", "12 maart tot 16u",
    "12 maart niet om 14u", "12 maart rond 14u", "vrijdag over een week 14u", "vendredi en huit 14h", "in two weeks at 3pm",
    "elke vrijdag 14u", "le 12 à 14h", "maart 2027 14u", "12 maart 1430", "12 maart 14", "15/03/25 14u", "2027-03-12T14:00Z",
    "12 March 14pm", "12 maart 9u 's namiddags", "maandag of dinsdag 14u",
    "12 maart of 14u",
]  # fmt: skip


def read(typed: str, **given: date) -> str | Refused:
    """The reading on the clocks of Brussels."""
    found = read_moment(typed, NOW, BRUSSELS, **given)
    return f"{found.at.astimezone(BRUSSELS):%Y-%m-%d %H:%M}" if isinstance(found, Read) else found


def flaw(typed: str) -> Flaw:
    found = read_moment(typed, NOW, BRUSSELS)
    assert isinstance(found, Refused), found
    return found.flaw


def here(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BRUSSELS).astimezone(UTC)


@pytest.mark.parametrize(("typed", "meant"), READ.items())
def test_a_moment_is_read_as_people_type_it(typed: str, meant: str) -> None:
    assert read(typed) == meant


@pytest.mark.parametrize("typed", NOT_UNDERSTOOD)
def test_what_is_not_understood_to_the_last_word_is_refused(typed: str) -> None:
    assert flaw(typed) is Flaw.UNREADABLE


@pytest.mark.parametrize(
    "typed",
    [
        "12 maart 14u-16u",
        "12 maart 14-16u",
        "12 maart van 14u tot 16u",
        "12 mars de 14h à 16h",
        "12 March 2-4pm",
        "12 maart 14u, 16u",
    ],
)
def test_two_hours_are_one_too_many(typed: str) -> None:
    assert flaw(typed) is Flaw.TWO_HOURS


@pytest.mark.parametrize(
    ("typed", "refused"),
    [
        ("31 april 14u", Refused(flaw=Flaw.NO_SUCH_DAY, quoted="31 april")),
        ("le 31 avril à 14h", Refused(flaw=Flaw.NO_SUCH_DAY, quoted="31 avril")),
        ("29/2/2027 14u", Refused(flaw=Flaw.NO_SUCH_DAY, quoted="29 2 2027")),
        ("31 april", Refused(flaw=Flaw.NO_SUCH_DAY, quoted="31 april")),
        ("12 maart 25u", Refused(flaw=Flaw.NO_SUCH_HOUR, quoted="25u", day=END_OF)),
        ("12 mars à 14h75", Refused(flaw=Flaw.NO_SUCH_HOUR, quoted="14h75", day=END_OF)),
        ("28/3/2027 2:30", Refused(flaw=Flaw.SKIPPED, day=date(2027, 3, 28), hour=time(2, 30))),
        ("28 mars à 2h30", Refused(flaw=Flaw.SKIPPED, day=date(2027, 3, 28), hour=time(2, 30))),
        ("maandag 12 maart 2027 14u", Refused(flaw=Flaw.OTHER_WEEKDAY, day=END_OF)),
        ("jeudi 12 mars à 14h", Refused(flaw=Flaw.OTHER_WEEKDAY, day=END_OF)),
        ("morgen vrijdag 14u", Refused(flaw=Flaw.OTHER_WEEKDAY, day=date(2026, 11, 25))),
        ("12 maart", Refused(flaw=Flaw.NO_HOUR, day=END_OF)),
        ("Friday", Refused(flaw=Flaw.NO_HOUR, day=date(2026, 11, 27))),
        ("14u30", Refused(flaw=Flaw.NO_DAY, hour=time(14, 30))),
    ],
)
def test_what_cannot_be_and_what_is_missing_is_named(typed: str, refused: Refused) -> None:
    assert read(typed) == refused


@pytest.mark.parametrize(
    ("typed", "either"),
    [
        ("12 maart om 2 uur", ("2027-03-12 02:00", TWO_O_CLOCK)),
        ("12 March 2:30", ("2027-03-12 02:30", HALF_PAST_TWO)),
        ("volgende vrijdag 14u", ("2026-11-27 14:00", "2026-12-04 14:00")),
        ("vendredi prochain 14h", ("2026-11-27 14:00", "2026-12-04 14:00")),
        ("dinsdag 14u", ("2026-11-24 14:00", "2026-12-01 14:00")),
        ("ma 14u", ("2026-11-24 14:00", "2026-11-30 14:00", "2026-12-01 14:00")),
        ("29 februari 14u", ("2028-02-29 14:00",)),
    ],
)
def test_what_can_be_meant_in_two_ways_is_asked_back(typed: str, either: tuple[str, ...]) -> None:
    assert read(typed) == Refused(flaw=Flaw.DOUBTFUL, either=tuple(map(here, either)))


def test_of_two_ways_only_the_one_to_come_is_meant() -> None:
    assert (read("vandaag om 2 uur"), read("dinsdag 9u")) == ("2026-11-24 14:00", "2026-12-01 09:00")


@pytest.mark.parametrize("typed", ["25 October 2026 2:30", "25/10/2026 02:30", "25 oktober 2026 2u30", "le 25/10/2026 à 2 h 30"])
def test_an_hour_that_exists_twice_is_the_first(typed: str) -> None:
    assert read_moment(typed, datetime(2026, 10, 1, tzinfo=UTC), BRUSSELS) == Read(datetime(2026, 10, 25, 0, 30, tzinfo=UTC))


def test_a_moment_gone_by_is_read_for_the_caller_to_judge() -> None:
    assert read("12 maart 2020 14u") == "2020-03-12 14:00"


def test_a_moment_is_read_on_the_clocks_of_the_given_zone() -> None:
    found = read_moment("tomorrow 9am", datetime(2026, 11, 24, 20, tzinfo=UTC), ZoneInfo("Asia/Tokyo"))
    assert found == Read(datetime(2026, 11, 26, 0, tzinfo=UTC))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("16u", "2027-03-12 16:00"), ("tot 17u30", "2027-03-12 17:30"), ("17.30", "2027-03-12 17:30"),
        ("12.10", "2027-03-12 12:10"),
        ("16", "2027-03-12 16:00"), ("jusqu'à 17h", "2027-03-12 17:00"), ("until 5:30pm", "2027-03-12 17:30"),
        ("vrijdag 17u", "2027-03-12 17:00"), ("zaterdag 17u", "2027-03-13 17:00"), ("13 maart 16u", "2027-03-13 16:00"),
    ],
)  # fmt: skip
def test_the_end_of_a_day_that_is_known_may_be_an_hour_alone(typed: str, meant: str) -> None:
    assert read(typed, day=END_OF) == meant


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        (Language.NL, "vrijdag 12 maart 2027 om 09.05 uur"),
        (Language.FR, "vendredi 12 mars 2027 à 09\u00a0h\u00a005"),
        (Language.EN, "Friday 12 March 2027 at 09:05"),
    ],
)
def test_a_moment_is_shown_in_full(language: Language, shown: str) -> None:
    assert voice(language).moment(datetime(2027, 3, 12, 8, 5, tzinfo=UTC), BRUSSELS) == shown


@pytest.mark.parametrize("language", Language)
@given(day=st.dates(date(2000, 1, 1), date(2099, 12, 31)), hour=st.times())
def test_every_moment_is_read_back_from_what_the_bot_shows(language: Language, day: date, hour: time) -> None:
    at = moment(day, hour.replace(second=0, microsecond=0), BRUSSELS)
    if at is not None:
        assert read_moment(voice(language).moment(at, BRUSSELS), NOW, BRUSSELS) == Read(at)


PIECES = st.sampled_from([
    "12", "3", "2027", "31", "2", "14", "00", "99", "/", ".", "-", ":", ",", "u", "h", "uur", "pm", "14u30", "2:30", "om", "à",
    "at", "tot", "of", "le", "mars", "april", "vrijdag", "ma", "morgen", "next", "volgende", "week", "avond", "midi",
])  # fmt: skip


@given(
    typed=st.one_of(st.text(max_size=30), st.lists(PIECES, max_size=8).map(" ".join), st.lists(PIECES, max_size=8).map("".join)),
    day=st.none() | st.dates(date(2000, 1, 1), date(2099, 1, 1)),
)
def test_nothing_that_is_typed_fails_or_lies_far_ahead_unless_its_year_was_typed(typed: str, day: date | None) -> None:
    found = read_moment(typed, NOW, BRUSSELS, day=day)
    if isinstance(found, Read) and day is None and found.at > NOW + timedelta(days=401):
        assert f"{found.at.astimezone(BRUSSELS):%y}" in fold(typed)
