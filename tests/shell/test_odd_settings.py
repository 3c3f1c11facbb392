"""Settings that look right and are not: always one line with the name and an example, never a traceback or a secret."""

import pytest

from bot.__main__ import main
from bot.settings import EXAMPLES, Settings, WrongSetting, read_settings

PASSWORD = "s3cret-word"


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path) -> pytest.MonkeyPatch:
    """No setting of this machine, no `.env`, and the logging of the tests left alone."""
    for name in EXAMPLES:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("bot.__main__.set_up", lambda form, level: None)
    return monkeypatch


ODD = (
    ("BOT_TOKEN", "123456"),
    ("BOT_TOKEN", ":abc"),
    ("BOT_TOKEN", "123456:"),
    ("BOT_TOKEN", "123456:AB C"),
    ("BOT_TOKEN", "123456:ABC\n"),
    ("BOT_TOKEN", "123456:ABC/../x"),
    ("BOT_TOKEN", "²³:abc"),
    ("DATABASE_URL", "chamberready.sqlite"),
    ("DATABASE_URL", "sqlite:"),
    ("DATABASE_URL", "sqlite:///"),
    ("DATABASE_URL", "sqlite://file"),
    ("DATABASE_URL", "postgresql:"),
    ("DATABASE_URL", "postgresql://"),
    ("DATABASE_URL", "postgresql+asyncpg://host/name"),
    ("DATABASE_URL", f"postgresql://user:{PASSWORD}@host:port/name"),
    ("DATABASE_URL", f"postgresql://user:{PASSWORD}@[::1/name"),
    ("PUBLIC_URL", "chamberready.example.org"),
    ("PUBLIC_URL", "https://"),
    ("PUBLIC_URL", "https://[::1"),
    ("PUBLIC_URL", "https://host:port"),
    ("PUBLIC_URL", "http://127.0.0.1.example.org"),
    ("PUBLIC_URL", "http://localhost@example.org"),
    ("PUBLIC_URL", "ftp://example.org"),
    ("WEBHOOK_SECRET", "é"),
    ("WEBHOOK_SECRET", "a" * 257),
    ("WEBHOOK_SECRET", "abc\n"),
    ("PORT", "0"),
    ("PORT", "-1"),
    ("PORT", "65536"),
    ("PORT", "8000.5"),
    ("PORT", "eight"),
    ("ADMIN_IDS", "1;2"),
    ("ADMIN_IDS", "1 2"),
    ("ADMIN_IDS", "-1"),
    ("ADMIN_IDS", "1.5"),
    ("ADMIN_IDS", "²"),
    ("TELEGRAM_API_URL", "api.telegram.org"),
    ("TELEGRAM_API_URL", "https://[::1"),
    ("TELEGRAM_API_URL", "https://host:port"),
    ("TIMEZONE", "Brussels"),
    ("TIMEZONE", "Europe"),
    ("TIMEZONE", "../../etc/passwd"),
    ("TIMEZONE", "/etc/localtime"),
    ("TIMEZONE", "Europe/Brussels\0"),
    ("TIMEZONE", "x" * 5000),
    ("LOG_FORMAT", "JSON"),
    ("LOG_LEVEL", "INFO"),
    ("LOG_LEVEL", "trace"),
)


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, value in ODD if "\0" not in value])
def test_an_odd_setting_is_one_line_with_its_name_and_an_example(
    environment: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str, value: str
) -> None:
    environment.setenv("BOT_TOKEN", "4242:simulator")
    environment.setenv("DATABASE_URL", "sqlite:///x.sqlite")
    environment.setenv(name, value)

    code = main(["check"]) if name == "TIMEZONE" else main(["run"])

    lines = capsys.readouterr().err.splitlines()
    assert (code, len(lines)) == (1, 1), lines
    assert lines[0].startswith(name)
    assert EXAMPLES[name.lower()] in lines[0]
    assert PASSWORD not in lines[0]


RIGHT = (
    ("DATABASE_URL", "postgres://user:p%40ss@host:5432/name?sslmode=require", "database_url"),
    ("DATABASE_URL", "postgresql:///name?host=/run/postgresql", "database_url"),
    ("DATABASE_URL", "sqlite:////var/lib/x.sqlite", "database_url"),
    ("PUBLIC_URL", "http://127.0.0.1:8000", "public_url"),
    ("PUBLIC_URL", "http://[::1]:8000", "public_url"),
    ("PUBLIC_URL", "https://example.org/below/", "public_url"),
    ("WEBHOOK_SECRET", "a" * 256, "webhook_secret"),
    ("TIMEZONE", "UTC", "timezone"),
    ("PORT", "65535", "port"),
)


@pytest.mark.parametrize(("name", "value", "field"), RIGHT)
def test_a_right_setting_is_taken(environment: pytest.MonkeyPatch, name: str, value: str, field: str) -> None:
    environment.setenv(name, value)

    settings = read_settings()

    assert str(getattr(settings, field)) == value.rstrip("/")


def test_admins_are_read_with_spaces_and_a_comma_too_many(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("ADMIN_IDS", " 1, 22 ,333,")

    assert read_settings().admin_ids == frozenset({1, 22, 333})


def test_an_empty_setting_is_as_none(environment: pytest.MonkeyPatch) -> None:
    for name in EXAMPLES:
        environment.setenv(name.upper(), "")

    settings = read_settings()

    assert settings == Settings(_env_file=None)
    assert settings.timezone == "Europe/Brussels"
    assert settings.listens_on == ("127.0.0.1", 8000)


def test_a_host_that_sets_the_port_is_listened_to_from_everywhere(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("PORT", "9000")

    assert read_settings().listens_on == ("0.0.0.0", 9000)


def test_the_host_counts_also_where_the_port_is_set(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("PORT", "9000")
    environment.setenv("HOST", "127.0.0.1")

    assert read_settings().listens_on == ("127.0.0.1", 9000)


def test_the_environment_wins_over_the_file(environment: pytest.MonkeyPatch, tmp_path) -> None:
    (tmp_path / ".env").write_text("PORT=1111\nHOST=10.0.0.1\n")
    environment.setenv("PORT", "2222")

    assert read_settings().listens_on == ("10.0.0.1", 2222)


def test_a_file_of_settings_in_another_encoding_is_one_line(
    environment: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path
) -> None:
    (tmp_path / ".env").write_bytes("METRICS_TOKEN=é\n".encode("latin-1"))

    code = main(["run"])

    assert code == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_wrong_token_is_not_repeated(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("BOT_TOKEN", f"4242 {PASSWORD}")

    with pytest.raises(WrongSetting) as wrong:
        read_settings()

    assert PASSWORD not in str(wrong.value)


@pytest.mark.parametrize("command", [["run"], ["migrate"], ["invite", "--role", "admin"], ["check"]])
@pytest.mark.parametrize("what", ["a folder", "a text", "a folder that is not there", "no server"])
def test_a_database_that_is_none_is_one_line(
    environment: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path, command: list[str], what: str
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "text").write_text("a text that is no database, and long enough to be read as one" * 100)
    urls = {
        "a folder": f"sqlite:///{tmp_path / 'folder'}",
        "a text": f"sqlite:///{tmp_path / 'text'}",
        "a folder that is not there": f"sqlite:///{tmp_path / 'none' / 'x.sqlite'}",
        "no server": f"postgresql://nobody:{PASSWORD}@127.0.0.1:1/none",
    }
    environment.setenv("BOT_TOKEN", "4242:simulator")
    environment.setenv("TELEGRAM_API_URL", "http://127.0.0.1:1")
    environment.setenv("DATABASE_URL", urls[what])

    code = main(command)

    told = capsys.readouterr().err
    lines = [line for line in told.splitlines() if not line.startswith("BOT_TOKEN: Telegram does not answer")]
    assert (code, len(lines)) == (1, 1), lines
    assert lines[0].startswith("DATABASE_URL")
    assert PASSWORD not in told
