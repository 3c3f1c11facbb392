// The page's parts and how new ones are made. Texts come from people, so nothing is ever put into the page but as text.

import { spoken } from "./words.js";

export const at = (id) => document.getElementById(id);

// Who looks at the page, and what they look at: `person`, `bot` and `commands` as the simulator tells them.
export const state = { id: 0, person: {}, bot: {}, commands: [], replyTo: 0, ...spoken("en") };

export function make(name, className = "", content = "") {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (content) element.textContent = content;
  if (name === "button") element.type = "button";
  return element;
}

export function holding(element, ...parts) {
  element.append(...parts);
  return element;
}

export function named(element, name) {
  return Object.assign(element, { title: name, ariaLabel: name });
}

export function acting(className, label, act) {
  const button = make("button", className, label);
  button.addEventListener("click", act);
  return button;
}

export function drawn(path) {
  const drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  line.setAttribute("d", path);
  drawing.setAttribute("viewBox", "0 0 24 24");
  drawing.setAttribute("aria-hidden", "true");
  return holding(drawing, line);
}

// A round badge with the first letters of a name, in one of seven colours.
export function badge(element, number, name) {
  element.className = `avatar shade-${Math.abs(number) % 7}`;
  element.textContent = name.split(/\s+/).slice(0, 2).map((word) => [...word][0] ?? "").join("");
  return element;
}

const clocks = {};

export function later(name, seconds, act) {
  clearTimeout(clocks[name]);
  clocks[name] = setTimeout(act, seconds * 1000);
}

export function toast(said) {
  at("toast").textContent = said;
  later("toast", 5, () => { at("toast").textContent = ""; });
}

// One act of the person; null, and a word about it, when it could not be done.
export async function post(act, body = {}) {
  const options = body instanceof FormData ? { body }
    : { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } };
  try {
    const answer = await fetch(`/simulator/people/${state.id}/${act}`, { method: "POST", ...options });
    const result = await answer.json();
    if (answer.ok) return result;
    toast(state.words.failed.replace("{0}", result.error));
  } catch {
    toast(state.words.failed.replace("{0}", state.words.away));
  }
  return null;
}
