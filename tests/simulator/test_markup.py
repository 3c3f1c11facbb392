"""Telegram's HTML: what it becomes, and with which words it is refused."""

import pytest

from bot.simulator.entities import Entity, settled
from bot.simulator.limits import RefusedError
from bot.simulator.markup import escaped, parsed


def read(source: str) -> tuple[str, list[tuple[object, ...]]]:
    text, entities = settled(*parsed(source))
    return text, [(one.type, one.offset, one.length, *one.extra.values()) for one in entities]


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain", "plain", []),
        ("<b>a</b> <strong>b</strong>", "a b", [("bold", 0, 1), ("bold", 2, 1)]),
        ("<i>a</i> <em>b</em>", "a b", [("italic", 0, 1), ("italic", 2, 1)]),
        ("<u>a</u> <ins>b</ins>", "a b", [("underline", 0, 1), ("underline", 2, 1)]),
        ("<s>a</s> <strike>b</strike> <del>c</del>", "a b c", [("strikethrough", n, 1) for n in (0, 2, 4)]),
        ("<tg-spoiler>a</tg-spoiler> <span class='tg-spoiler'>b</span>", "a b", [("spoiler", 0, 1), ("spoiler", 2, 1)]),
        ("<blockquote>a</blockquote>", "a", [("blockquote", 0, 1)]),
        ("<blockquote expandable>a</blockquote>", "a", [("expandable_blockquote", 0, 1)]),
        ('<blockquote expandable="">a</blockquote>', "a", [("expandable_blockquote", 0, 1)]),
        ("<code>a</code>", "a", [("code", 0, 1)]),
        ("<pre>a</pre>", "a", [("pre", 0, 1)]),
        ('<pre><code class="language-python">a</code></pre>', "a", [("pre", 0, 1, "python")]),
        ('<code class="language-python"><pre>a</pre></code>', "a", [("pre", 0, 1, "python")]),
        ('<a href="https://a.be/x?y=1&amp;z=2">a</a>', "a", [("text_link", 0, 1, "https://a.be/x?y=1&z=2")]),
        ("<a href='https://A.be'>a</a>", "a", [("text_link", 0, 1, "https://a.be/")]),
        ('<a href="tg://user?id=7">a</a>', "a", [("text_mention", 0, 1, {"id": 7})]),
        ("<a href='nowhere'>a</a>", "a", []),
        ("<a>https://a.be</a>", "https://a.be", [("text_link", 0, 12, "https://a.be/")]),
        ('<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>', "👍", [("custom_emoji", 0, 2, "5368324170671202286")]),
        ('<tg-time unix="1790000000" format="TDW">soon</tg-time>', "soon", [("date_time", 0, 4, 1790000000, "wDT")]),
        ('<tg-time unix="1790000000" format="R">soon</tg-time>', "soon", [("date_time", 0, 4, 1790000000, "r")]),
        ('<tg-time unix="1790000000">soon</tg-time>', "soon", [("date_time", 0, 4, 1790000000, "")]),
        ("<tg-time unix='0'>soon</tg-time> <tg-time>later</tg-time>", "soon later", []),
        ('<code class="language-python">a</code>', "a", [("code", 0, 1)]),
        ("é😀<b>a</b>", "é😀a", [("bold", 3, 1)]),
        ("&lt;&gt;&amp;&quot;&#39;&#x1F600;", "<>&\"'😀", []),
        ("&lt&gt", "<>", []),
        ("&nbsp; &eacute; AT&T &#0; &#1114111;", "&nbsp; &eacute; AT&T &#0; &#1114111;", []),
        ("&#xd83d;&#xde00;", "😀", []),
        ("<B>a</b>", "a", [("bold", 0, 1)]),
        ("<b>a</>", "a", [("bold", 0, 1)]),
        ("<b></b>a", "a", []),
        (" \n a <b> b </b> \n", "a  b", [("bold", 2, 2)]),
        ("<b>a</b><b>b</b>", "ab", [("bold", 0, 2)]),
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 1), ("bold", 1, 1), ("italic", 1, 1)]),
        ("<b>a<code>b</code>c</b>", "abc", [("bold", 0, 1), ("code", 1, 1), ("bold", 2, 1)]),
        ("<blockquote>a<blockquote>b</blockquote></blockquote>", "ab", [("blockquote", 0, 2)]),
        ("<a href='https://a.be'>a<code>b</code></a>", "ab", [("text_link", 0, 2, "https://a.be/")]),
        ("<blockquote><b>a</b></blockquote>", "a", [("blockquote", 0, 1), ("bold", 0, 1)]),
        (
            "/start@some_bot a@b.be #tag https://a.be.",
            "/start@some_bot a@b.be #tag https://a.be.",
            [("bot_command", 0, 15), ("email", 16, 6), ("hashtag", 23, 4), ("url", 28, 12)],
        ),
        ("<code>/start</code> ja/nee 3/4 &lt;/b&gt;", "/start ja/nee 3/4 </b>", [("code", 0, 6)]),
        ("a\tb\r\nc", "a b \nc", []),
    ],
)
def test_a_text_becomes_what_telegram_makes_of_it(source: str, text: str, entities: list[object]) -> None:
    assert read(source) == (text, entities)


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("<h1>a</h1>", 'Unsupported start tag "h1" at byte offset 0'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("é <x>", 'Unsupported start tag "x" at byte offset 3'),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a<b", "Unclosed start tag at byte offset 1"),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>a</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<span class='red'>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<a href='https://a.be>a</a>", "Unclosed start tag at byte offset 0"),
        ("<a href=https://a.be>a</a>", "Unexpected end of name token at byte offset 8"),
        ('<a ="x">a</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href", 'Unclosed start tag "a" at byte offset 0'),
        ("<a href=", 'Unclosed start tag "a" at byte offset 0'),
        ("<br/>", 'Unsupported start tag "br/" at byte offset 0'),
        ("<tg-emoji emoji-id='x'>a</tg-emoji>", "Invalid custom emoji identifier specified"),
        ("<tg-time unix='1' format='Q'>a</tg-time>", "Invalid date format used"),
        (
            "&#xd83d;",
            "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units",
        ),
    ],
)
def test_wrong_html_is_refused_with_telegrams_words(source: str, problem: str) -> None:
    with pytest.raises(RefusedError) as refusal:
        parsed(source)

    assert refusal.value.description == f"Bad Request: can't parse entities: {problem}"


def test_what_is_escaped_is_read_as_it_was() -> None:
    words = "<b> & </b> &amp; \"x\" 'y' 😀"

    assert parsed(escaped(words)) == (words, [])


def test_a_mark_that_reaches_past_the_text_ends_with_it() -> None:
    assert settled("ab  ", [Entity("bold", 1, 3)]) == ("ab", [Entity("bold", 1, 1)])
