"""Where the name of someone who left stood, there are words: in texts, labels, files and answers to a press."""

from dataclasses import dataclass

from markupsafe import Markup

from bot.updates import clean
from conversations import states
from conversations.core import Card, Decision, Document, DocumentKind, Go, Link, Touch
from conversations.gone import NAME, nameless, without_name
from locales.language import Language
from locales.say import voice

SAY = voice(Language.NL)
WORDS = "een vroegere collega"


@dataclass(frozen=True)
class Leaf:
    """A value of a file."""

    by: str
    parts: tuple[object, ...] = ()


def test_text_and_labels_say_the_words() -> None:
    rows = ((Touch(Markup("Aan " + NAME), Go(states.Home())), Link(Markup(NAME), "https://example.org")),)
    plain = nameless(Card(text=Markup("<b>" + NAME + "</b>"), rows=rows), SAY)
    dear = nameless(Card(text=lambda: Markup(NAME), rows=()), SAY)

    assert plain.written() == f"<b>{WORDS}</b>"
    assert [button.label for button in plain.rows[0]] == [f"Aan {WORDS}", WORDS]
    assert dear.written() == WORDS


def test_a_file_says_them_however_deep_and_stays_itself_where_no_name_stood() -> None:
    whole = Leaf("Anna", (Leaf(NAME), ("x", NAME)))
    untouched = Leaf("Anna", (Leaf("Bram"),))

    def values(of: Leaf) -> object:
        card = nameless(Card(text=Markup(), attachment=Document(DocumentKind.PAPER, "x.pdf", lambda: of)), SAY)
        assert isinstance(card.attachment, Document)
        return card.attachment.values()

    assert values(whole) == Leaf("Anna", (Leaf(WORDS), ("x", WORDS)))
    assert values(untouched) is untouched


def test_the_answer_to_a_press_says_them() -> None:
    decision = Decision(states.Home(), toast=SAY("{name} has answered this question already. Nothing was sent.", name=NAME))

    assert NAME not in str(without_name(decision, SAY).toast)
    assert WORDS in str(without_name(decision, SAY).toast)


def test_nobody_can_be_called_so() -> None:
    assert clean(f"A{NAME}nna") == "Anna"
