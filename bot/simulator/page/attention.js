// Where the keyboard is and what is said aloud: nobody loses their place when the bot changes a card, or misses a new one.

import { at, later, make } from "./parts.js";

const FOLLOW_SECONDS = 4;
const PRESS_SECONDS = 10; // a paper is made before it comes
const PAPERS = ".picture, .file", STOPS = `${PAPERS}, .key`;
let following = false, pressed = null;

const keys = (item) => [...item.querySelectorAll(".key")];
const touches = (item) => [...item.querySelectorAll("a[href], button")];
const stops = (item) => [...item.querySelectorAll(STOPS)];

// What has the focus inside a message, before it is drawn anew; null when the focus is elsewhere.
export function spot(item) {
  const active = document.activeElement;
  if (!item.contains(active)) return null;
  return { active, label: active.textContent, kind: active.classList[0], wording: item.dataset.wording };
}

// The same button or link where it is still there; else the first of the card, else the newest card, else where one writes.
export function comeBack(item, { active, label, kind, wording }) {
  const same = touches(item).find((one) => one.classList[0] === kind && one.textContent === label);
  pressed = pressed === active && item.dataset.wording === wording ? same : null; // other words are the answer to the press
  const next = same ?? keys(item)[0] ?? firstKey(newestCard(), item);
  if (next) next.focus();
  else writeAndFollow();
}

function firstKey(card, after) {
  return card && after.compareDocumentPosition(card) & Node.DOCUMENT_POSITION_FOLLOWING ? keys(card)[0] : null;
}

export function newestCard() {
  return [...at("log").children].findLast((item) => keys(item).length) ?? null;
}

// Where one writes; before the first message the button that starts, and the conversation itself for who blocked the bot.
export function write() {
  const open = (element) => element.checkVisibility() && !element.disabled;
  ([at("text"), at("start")].find(open) ?? at("main")).focus();
}

// The focus waits where one writes, and goes to the card that the bot is about to send.
export function writeAndFollow() {
  write();
  following = true;
  later("follow", FOLLOW_SECONDS, () => { following = false; });
}

// The focus waits on a pressed button, and goes to what the bot sends instead of changing the button's own card.
export function pressAndFollow(button) {
  pressed = button;
  later("press", PRESS_SECONDS, () => { pressed = null; });
}

export function followed(item) {
  const active = document.activeElement, writing = [at("text"), document.body].includes(active);
  const waiting = (pressed === active && !item.contains(active)) || (following && writing && !at("text").value);
  const next = waiting && stops(item)[0];
  if (!next) return;
  stayHere();
  next.focus();
}

export function stayHere() {
  following = false;
  pressed = null;
}

// What has the focus in the conversation and shows it: the end of the conversation does not push it out of sight.
export function held() {
  const active = document.activeElement;
  return at("log").contains(active) && active.matches(":focus-visible") ? active : null;
}

// Arrows go from button to button and over the edge of a message to the next one's, papers and pictures among them; up from an empty
// message to the newest card, down from the last button back. Letters go where one writes.
export function step(event) {
  const from = event.target, text = at("text"), item = from.closest?.("#log li");
  if (from === text) {
    const card = event.key === "ArrowUp" && !text.value ? newestCard() : null;
    if (card) moved(event, keys(card)[0]);
  } else if (event.key === "Escape" && at("main").contains(from)) {
    event.preventDefault();
    write();
  } else if (isLetter(event) && at("main").contains(from) && !text.disabled) text.focus();
  if (!item || !from.matches(STOPS)) return;
  if (event.repeat && event.key === "Enter") event.preventDefault(); // a key held down answers one card, not the next ones too
  const next = neighbour(item, from, event.key);
  if (next) moved(event, next);
}

function neighbour(item, from, key) {
  const all = stops(item), here = all.indexOf(from), row = from.closest(".row"), across = row && [...row.children].indexOf(from);
  const beside = (other) => other?.classList.contains("row") && (other.children[across] ?? other.lastElementChild);
  switch (key) {
    case "ArrowLeft": return all[here - 1];
    case "ArrowRight": return all[here + 1];
    case "ArrowUp": return (row && (beside(row.previousElementSibling) || item.querySelector(PAPERS))) || around(item)[0]?.at(-1);
    case "ArrowDown": return (row ? beside(row.nextElementSibling) : all[here + 1]) || around(item)[1]?.[0] || at("text");
    default: return null;
  }
}

// What can be opened or pressed in the message above and in the one below.
function around(item) {
  const items = [...at("log").children], place = items.indexOf(item), some = (all) => all.length;
  return [items.slice(0, place).map(stops).findLast(some), items.slice(place + 1).map(stops).find(some)];
}

function isLetter({ key, ctrlKey, altKey, metaKey }) {
  return [...key].length === 1 && key !== " " && !ctrlKey && !altKey && !metaKey;
}

function moved(event, element) {
  event.preventDefault();
  element.focus();
}

// Said once by a screen reader, also when the same words come again.
export function say(words) {
  const said = make("p", "", words);
  at("spoken").append(said);
  setTimeout(() => said.remove(), 4000);
}
