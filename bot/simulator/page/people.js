// Who can be played: a list beside the chat, or over it on a narrow window. One stop of the tab key; arrows go from one to the next.

import { at, badge, holding, make } from "./parts.js";
import { spoken } from "./words.js";

const NARROW = matchMedia("(max-width: 52rem)");

export async function meet(choose) {
  const known = await (await fetch("/simulator/people")).json();
  at("persons").replaceChildren(...known.map((person) => entry(person, choose)));
  return known.map((person) => person.id);
}

function entry(person, choose) {
  const name = [person.first_name, person.last_name].filter(Boolean).join(" ");
  const anchor = Object.assign(make("a", "person"), { href: `?person=${person.id}`, tabIndex: -1, lang: spoken(person.language_code).language });
  anchor.dataset.id = person.id;
  const picture = badge(make("span"), person.id, name);
  picture.ariaHidden = "true";
  const who = holding(make("span", "who"), make("b", "", name), make("small", "", person.about));
  anchor.addEventListener("click", (event) => {
    event.preventDefault();
    choose(person.id);
  });
  return holding(make("li"), holding(anchor, picture, who, make("span", "tongue", person.language_code)));
}

export function mark(id) {
  for (const one of at("persons").querySelectorAll("a")) {
    const chosen = Number(one.dataset.id) === id;
    one.tabIndex = chosen ? 0 : -1;
    one.ariaCurrent = chosen ? "true" : null;
    if (chosen) one.scrollIntoView({ block: "nearest" });
  }
}

export function open(wanted) {
  at("people").classList.toggle("open", wanted);
  at("switch").ariaExpanded = String(wanted);
  if (wanted) at("persons").querySelector("[aria-current]")?.focus();
}

export const isOpen = () => at("people").classList.contains("open");

at("persons").addEventListener("keydown", (event) => {
  const all = [...at("persons").querySelectorAll("a")], here = all.indexOf(document.activeElement);
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: all.length - 1 }[event.key];
  if (to === undefined || !all[to]) return;
  event.preventDefault();
  all[to].focus();
});
at("people").addEventListener("focusout", ({ relatedTarget: to }) => {
  if (isOpen() && to && !at("people").contains(to) && to !== at("switch")) open(false);
});
NARROW.addEventListener("change", () => open(false));
