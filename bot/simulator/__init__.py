"""Telegram's Bot API on loopback, with people and a chat page: the demo and the stage of the end-to-end tests.

`simulator.Simulator` is the door. It stands where Telegram would: the bot under test talks to it over real HTTP and
cannot tell the difference; a person writes, presses and blocks through `Simulator.person(...)` or in the browser.
Nothing here imports the product. What Telegram refuses, with which words and by which source, stands in `limits`.
"""
