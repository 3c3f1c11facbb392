"""What no card takes gets a kind sentence, and nothing is half stored."""

import pytest

from conversations import states
from conversations.commands import STRANGE
from conversations.core import Strange
from storage import tables
from tests.stage import BOTH_WAYS, Stage, in_language


async def test_what_cannot_be_kept_is_said_and_changes_nothing(stage: Stage) -> None:
    anna = await stage.at_criterion()
    before, place = stage.records.everything(), anna.place

    for what in ("sticker", "location", "contact", "voice"):
        await anna.sends_odd(what)

        assert in_language("nl", STRANGE[Strange.UNSUPPORTED]) in anna.last, what
        assert stage.records.everything() == before, what
        assert anna.place == place, what
        assert anna.sees_the_truth(), what


async def test_the_sentence_is_in_the_persons_language(stage: Stage) -> None:
    for language in ("nl", "fr", "en"):
        one = await stage.at_criterion(language)

        await one.sends_odd("sticker")

        assert in_language(language, STRANGE[Strange.UNSUPPORTED]) in one.last, language


async def test_an_odd_first_message_brings_the_choice_of_language(stage: Stage) -> None:
    anna = await stage.person()

    await anna.sends_odd("sticker")

    assert anna.place == states.ChooseLanguage()
    assert anna.sees_the_truth()


async def test_a_forwarded_text_is_not_taken(stage: Stage) -> None:
    anna = await stage.at_criterion()

    await anna.says("ja", forwarded=True)

    assert in_language("nl", STRANGE[Strange.FORWARDED]) in anna.last
    assert stage.records.count(tables.answers) == 0
    assert stage.records.count(tables.notes) == 0


async def test_an_edited_message_leaves_the_first_wording(stage: Stage) -> None:
    anna = await stage.at_criterion()
    await anna.says("zie bladzijde 12")
    typed = next(message for message in anna.person.messages if message.text == "zie bladzijde 12")

    await anna.person.edit(typed, "zie bladzijde 13")
    await stage.settled()

    (note,) = stage.records.rows(tables.notes)
    assert note.text == "zie bladzijde 12"
    assert in_language("nl", STRANGE[Strange.EDITED]) in anna.last


async def test_an_edit_from_no_to_yes_does_not_answer(stage: Stage) -> None:
    anna = await stage.at_criterion()
    await anna.says("nee")
    typed = next(message for message in anna.person.messages if message.text == "nee")

    await anna.person.edit(typed, "ja")
    await stage.settled()

    (answer,) = stage.records.rows(tables.answers)
    assert answer.revision == 1
    assert anna.criterion == stage.criteria[1]


async def test_a_command_that_does_not_exist_leaves_the_place(stage: Stage) -> None:
    anna = await stage.at_criterion()
    place = anna.place

    for command in ("/nothing", "/start_", "/answers", "/x" * 20, "/délete", "/ja"):
        await anna.says(command)

        assert stage.records.count(tables.answers) == 0, command
        assert anna.place == place, command
        assert anna.sees_the_truth(), command


async def test_a_command_in_capitals_and_with_the_bots_name_works(stage: Stage) -> None:
    anna = await stage.at_criterion()

    await anna.says("/HELP@chamberready_bot")

    assert isinstance(anna.place, states.Help)


ODD_WORDS = {
    "4096 characters": "a" * 4096,
    "4096 marks of HTML": "<" * 4096,
    "4096 emoji units": "🙂" * 2048,
    "4096 line breaks": "a" + "\n" * 4094 + "b",
    "HTML": "<b>vet</b> & <a href='x'>link</a> <script>",
    "a broken tag": "</b></i><",
    "an entity": "&lt;b&gt; &amp; &#x27; &nbsp;",
    "right to left": "\u202eمرحبا بالعالم\u202c שלום",
    "emoji": "\U0001f469\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466 🇧🇪 ❤️",
    "combining marks": "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!",
    "braces": "{name} {0} {} %s %(a)s ${x}",
    "a back slash": "\\u0000 \\n '; DROP TABLE notes; --",
    "a digit that is none": "²",
    "a number of 4000 digits": "9" * 4000,
    "a slash": "/",
    "slashes": "//start",
    "zero-width joined words": "a\u200db",
}


async def test_odd_words_are_kept_as_a_note_letter_by_letter(stage: Stage) -> None:
    anna = await stage.at_criterion()

    for what, words in ODD_WORDS.items():
        reply = await stage.post(anna.text_update(words))

        assert reply.status == 200, what
        assert stage.records.rows(tables.notes)[-1].text == words, what
        assert anna.sees_the_truth(), what
        assert len(anna.with_buttons) == 1, what

    assert stage.records.count(tables.notes) == len(ODD_WORDS)
    assert stage.records.count(tables.answers) == 0


async def test_odd_words_are_shown_as_they_were_typed(stage: Stage) -> None:
    anna = await stage.at_criterion()

    await anna.says("<b>vet</b> &amp; <i>")

    assert "<b>vet</b> &amp; <i>" in anna.last


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_a_name_with_html_is_shown_as_it_is(stage: Stage) -> None:
    anna = await stage.at_criterion(name="<b>Ann&Co</b>")

    await anna.says("/start")

    assert "<b>Ann&Co</b>" in anna.last


NOTHING = {
    "spaces": "   ",
    "a tab and a line": "\t\n",
    "no-break space": "\u00a0\u00a0",
    "NUL": "\0\0\0",
    "zero-width space": "\u200b",
    "zero-width spaces between spaces": "\u200b \u200b",
    "zero-width joiner": "\u200d",
    "zero-width non-joiner": "\u200c",
    "a mark of direction": "\u200e",
    "word joiner": "\u2060",
    "byte order mark": "\ufeff",
    "a soft hyphen": "\u00ad",
    "half of a pair": "\ud83d",
    "bell": "\x07",
}


async def test_a_text_without_anything_to_see_is_not_kept(stage: Stage) -> None:
    anna = await stage.at_criterion()
    kept, said = [], []

    for what, text in NOTHING.items():
        before = stage.records.count(tables.notes)
        await stage.post(anna.text_update(text))
        kept += [what] * (stage.records.count(tables.notes) - before)
        said += [what] * (in_language("nl", STRANGE[Strange.EMPTY]) in anna.last)

    assert kept == []
    assert said == list(NOTHING)
    assert anna.sees_the_truth()


async def test_a_note_with_nul_and_half_a_pair_is_kept_without_them(stage: Stage) -> None:
    anna = await stage.at_criterion()

    reply = await stage.post(anna.text_update("zie \0bladzijde\ud83d 12"))

    assert reply.status == 200
    (note,) = stage.records.rows(tables.notes)
    assert note.text == "zie bladzijde 12"


@pytest.mark.parametrize("field", ["first_name", "last_name"])
async def test_a_name_that_no_database_takes_does_not_shut_anyone_out(stage: Stage, field: str) -> None:
    anna = await stage.person()
    update = anna.text_update("/start")
    update["message"]["from"][field] = "Ann\0a\ud83d"

    reply = await stage.post(update)

    assert reply.status == 200
    assert anna.place == states.ChooseLanguage()
    assert anna.sees_the_truth()


async def test_a_file_described_in_letters_that_no_database_takes_gets_an_answer(stage: Stage) -> None:
    anna = await stage.at_criterion()
    file = {"file_id": "f", "file_unique_id": "u", "file_name": "a.pdf", "mime_type": "application/pdf", "file_size": 9}

    for field in ("file_name", "mime_type", "file_id", "file_unique_id"):
        messages = len(anna.sent)
        update = anna.text_update("", document=file | {field: f"{file[field]}\0\ud83d"})
        del update["message"]["text"]

        reply = await stage.post(update)

        assert reply.status == 200, field
        assert len(anna.sent) == messages + 1, field
        assert anna.sees_the_truth(), field


async def test_a_file_that_is_too_large_or_of_the_wrong_kind_is_refused_in_words(stage: Stage) -> None:
    anna = await stage.at_criterion()

    await anna.sends("film.pdf", 21 * 1024 * 1024)
    await anna.sends("virus.exe", 10, "application/x-msdownload")

    assert stage.records.count(tables.evidence) == 0
    assert len(anna.with_buttons) == 1


@pytest.mark.parametrize("mode", BOTH_WAYS)
async def test_a_group_is_told_once_that_the_bot_speaks_in_private(stage: Stage) -> None:
    anna, group = await stage.person(), stage.simulator.group(-1001)
    for text in ("hallo", "/start", "iemand daar?"):
        await group.say(anna.person, text)
    await stage.settled()
    await stage.restart()
    await group.say(anna.person, "nog iemand?")
    await stage.settled()

    assert len([message for message in group.messages if message.from_bot]) == 1
    assert stage.records.count(tables.people) == 0


async def test_two_groups_are_told_once_each(stage: Stage) -> None:
    anna = await stage.person()
    groups = [stage.simulator.group(-1001), stage.simulator.group(-1002)]

    for group in groups * 2:
        await group.say(anna.person, "hallo")
    await stage.settled()

    assert [len([message for message in group.messages if message.from_bot]) for group in groups] == [1, 1]


async def test_a_channel_gets_silence(stage: Stage) -> None:
    channel = stage.simulator.channel(-1002)
    post = {"message_id": 1, "date": 1, "chat": channel.chat.json(), "sender_chat": channel.chat.json(), "text": "nieuws"}

    replies = [
        await stage.post({"update_id": stage.update_id(), kind: post})
        for kind in ("channel_post", "edited_channel_post", "message")
    ]

    assert [reply.status for reply in replies] == [200, 200, 200]
    assert not [message for message in channel.messages if message.from_bot]
    assert stage.records.count(tables.people) == 0


async def test_a_press_in_a_group_changes_nothing(stage: Stage) -> None:
    anna = await stage.at_criterion()
    group = stage.simulator.group(-1001)
    update = anna.press_update(anna.data(0))
    update["callback_query"]["message"]["chat"] = group.chat.json()

    reply = await stage.post(update)

    assert reply.status == 200
    assert stage.records.count(tables.answers) == 0


async def test_another_bot_gets_silence(stage: Stage) -> None:
    anna = await stage.person()
    update = anna.text_update("/start")
    update["message"]["from"]["is_bot"] = True

    reply = await stage.post(update)

    assert reply.status == 200
    assert stage.records.count(tables.people) == 0
