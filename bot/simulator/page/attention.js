// Where the keyboard is and what is said aloud: nobody loses their place when the bot changes a card, or misses a new one.

import { at, later, make } from "./parts.js";

const FOLLOW_SECONDS = 4;
let following = false;

const keys = (item) => [...item.querySelectorAll(".key")];
const touches = (item) => [...item.querySelectorAll("a[href], button")];

// What has the focus inside a message, before it is drawn anew; null when the focus is elsewhere.
export function spot(item) {
  const active = document.activeElement;
  if (!item.contains(active)) return null;
  return { label: active.textContent, key: active.classList.contains("key") };
}

// The same button where it is still there; else the first of the card, else the newest card, else where one writes.
export function comeBack(item, { label, key }) {
  const same = (key ? keys(item) : touches(item)).find((one) => one.textContent === label);
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

// The focus waits where one writes, and goes to the card that the bot is about to send.
export function writeAndFollow() {
  at("text").focus();
  following = true;
  later("follow", FOLLOW_SECONDS, () => { following = false; });
}

export function followed(item) {
  const waiting = following && [at("text"), document.body].includes(document.activeElement) && !at("text").value;
  if (!waiting || !keys(item).length) return;
  following = false;
  keys(item)[0].focus();
}

export function stayHere() {
  following = false;
}

// Arrows go from button to button; up from an empty message to the newest card, down from its last button back.
export function step(event) {
  const from = event.target, text = at("text");
  if (from === text) {
    const card = event.key === "ArrowUp" && !text.value ? newestCard() : null;
    if (card) moved(event, keys(card)[0]);
    return;
  }
  if (event.key === "Escape" && at("main").contains(from)) moved(event, text);
  if (!from.classList?.contains("key")) return;
  if (event.repeat && event.key === "Enter") event.preventDefault(); // a key held down answers one card, not the next ones too
  const all = keys(from.closest("li")), here = all.indexOf(from);
  const row = from.parentElement, up = row.previousElementSibling, down = row.nextElementSibling;
  const across = [...row.children].indexOf(from);
  const beside = (other) => other?.classList.contains("row") ? other.children[Math.min(across, other.children.length - 1)] : null;
  const next = { ArrowLeft: all[here - 1], ArrowRight: all[here + 1], ArrowUp: beside(up), ArrowDown: beside(down) ?? text }[event.key];
  if (next) moved(event, next);
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
