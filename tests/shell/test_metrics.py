"""/metrics: read by Prometheus' own parser, with what each figure counts."""

from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.metrics import COUNTERS, GAUGES, HISTOGRAMS, Metrics
from conversations import states
from storage import deliveries
from tests.stage import BOTH_WAYS, Stage, moment_now


def read(text: str) -> dict[str, Any]:
    """Families by name, without our prefix; a counter's without `_total`."""
    families = {family.name.removeprefix("chamberready_"): family for family in text_string_to_metric_families(text)}
    assert all(family.documentation and family.type != "unknown" for family in families.values())
    return families


def value(family: Any, name: str = "", **labels: str) -> float:
    wanted = [one.value for one in family.samples if one.labels == labels and one.name.endswith(name)]
    return wanted[0] if wanted else 0


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_prometheus_own_parser_reads_every_figure(stage: Stage) -> None:
    anna = await stage.at_criterion()
    await anna.says("nota")
    await stage.post({"update_id": 1, "message": "unreadable"})

    _, text = await stage.get("/metrics")

    found = read(text)
    assert found.keys() == {name.removesuffix("_total") for name in COUNTERS} | GAUGES.keys() | HISTOGRAMS.keys()
    assert value(found["updates"], outcome="shown") == 3
    assert value(found["update_seconds"], "_count") == 3
    assert value(found["telegram_calls"], method="sendMessage", result="200") == 2
    assert value(found["write_hold_seconds"], "_count") >= 3
    assert value(found["ready"]) == value(found["database_up"]) == 1
    assert 20e6 < value(found["process_resident_memory_bytes"]) < 2e9
    assert value(found["schedule_last_look_seconds"]) > value(found["start_time_seconds"]) - 5
    (build,) = found["build_info"].samples
    assert build.labels["version"][0].isdigit()
    if stage.mode == "webhook":
        assert value(found["updates"], outcome="unreadable") == 1


async def test_what_waits_is_counted_with_its_age(stage: Stage) -> None:
    anna = await stage.at_criterion()
    stage.house.deliveries.stop()
    now = moment_now().now
    with stage.records.writing() as connection:
        deliveries.ask(connection, "one", anna.row.id, states.ResultPicture(anna.assessment), 0, now)

    _, text = await stage.get("/metrics")

    found = read(text)
    assert value(found["deliveries_waiting"]) == 1
    assert 0 <= value(found["deliveries_oldest_seconds"]) < 10


@pytest.mark.parametrize("kind", ["sqlite"])  # the database is gone, whichever
async def test_without_a_database_the_figures_say_so(stage: Stage) -> None:
    stage.house.database.close()
    stage.house.database.engine = type("Gone", (), {"connect": gone, "dispose": lambda self: None})()

    _, text = await stage.get("/metrics")

    found = read(text)
    assert value(found["database_up"]) == value(found["ready"]) == 0
    assert "deliveries_waiting" not in found


def gone(self: object) -> None:
    from sqlalchemy.exc import OperationalError

    raise OperationalError("SELECT", {}, Exception("gone"), connection_invalidated=True)


def test_a_label_may_hold_anything() -> None:
    metrics = Metrics()
    metrics.add("schedule_failures_total", kind='a "b" \\ c\nd')

    (sample,) = read(metrics.text())["schedule_failures"].samples

    assert sample.labels == {"kind": 'a "b" \\ c\nd'}
