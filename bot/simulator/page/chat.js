// The chat page: it shows what the simulator tells (server-sent events) and posts what a person does.

import * as attention from "./attention.js";
import { start, startCode } from "./marks.js";
import { fill, release, reply, shown, wording } from "./messages.js";
import { acting, at, badge, holding, later, make, named, post, state, toast } from "./parts.js";
import * as people from "./people.js";
import { spoken } from "./words.js";

const ACTION_SECONDS = 5;
const NEAR = 120; // pixels
const ACTIONS = { typing: "typing", upload_document: "sending", upload_photo: "picturing" };
const PANELS = { menu: "commands", more: "choices" };
const log = at("log"), text = at("text"), main = at("main");
let stream = null, low = true, short = false, arriving = false, opening = new URLSearchParams(location.search).get("start");

const HEARD = {
  history(event) {
    about(event);
    const known = new Set(event.messages.map((message) => `message-${message.message_id}`));
    for (const item of [...log.children]) if (item.id && !known.has(item.id)) item.remove();
    event.messages.forEach(put);
    low = true;
    settle();
    if (arriving) attention.write();
    arriving = false;
    if (event.action) HEARD.action(event);
    if (opening !== null) start(opening);
    opening = null;
  },
  message({ message }) {
    const before = at(`message-${message.message_id}`)?.dataset.wording;
    const item = put(message);
    if (message.from_bot) {
      status("");
      attention.followed(item);
      if (wording(message) && wording(message) !== before) attention.say(wording(message));
    } else low = true;
    settle();
  },
  delete({ message_id: id }) {
    const item = at(`message-${id}`), lost = item && attention.spot(item);
    item?.remove();
    settle();
    if (lost) attention.writeAndFollow();
  },
  toast({ text: said, show_alert: alert, query_id: query }) {
    release(query);
    if (!said || !alert) return said && toast(said);
    at("alert-text").textContent = said;
    if (!at("alert").open) at("alert").showModal();
  },
  action({ action }) {
    status(action === "cancel" ? "" : state.words[ACTIONS[action] ?? "typing"]);
    later("action", ACTION_SECONDS, () => status(""));
  },
  profile: about, membership: about,
};

// The message in its place: drawn anew where it stands, else at the end, below its day.
function put(message) {
  const old = at(`message-${message.message_id}`);
  if (!old) {
    const item = shown(message), day = new Date(message.date * 1000);
    const last = log.lastElementChild?.dataset.date;
    if (!last || new Date(last * 1000).toDateString() !== day.toDateString()) log.append(make("li", "day", dayName(day)));
    log.append(item);
    return item;
  }
  const spot = attention.spot(old);
  fill(old, message);
  if (spot) attention.comeBack(old, spot);
  return old;
}

function dayName(day) {
  const now = new Date(), before = new Date(now - 86400000);
  if (day.toDateString() === now.toDateString()) return state.words.today;
  if (day.toDateString() === before.toDateString()) return state.words.yesterday;
  return new Intl.DateTimeFormat(state.place, { day: "numeric", month: "long" }).format(day);
}

// After every change: the start button when there is nothing else, and the end in view for who was at the end; just short of it where
// the focus would go out of sight, until the focus moves.
function settle() {
  const bare = !log.querySelector(".mine, .theirs"), active = document.activeElement;
  if (bare) log.replaceChildren();
  at("start").hidden = !bare;
  at("composer").hidden = bare;
  if (bare && at("composer").contains(active)) at("start").focus();
  if (!bare && active === at("start")) text.focus();
  at("about").textContent = bare ? state.bot.description ?? "" : "";
  if (!low) return;
  main.scrollTop = main.scrollHeight;
  attention.held()?.scrollIntoView({ block: "nearest" });
  short = belowView() > NEAR;
}

const belowView = () => main.scrollHeight - main.scrollTop - main.clientHeight;

function status(said) {
  at("status").textContent = said || (state.person.closed ? state.words.blocked : state.words.bot);
  at("status").classList.toggle("busy", Boolean(said));
}

function about({ person, bot, commands }) {
  Object.assign(state, { person, bot, commands }, spoken(person.language_code));
  const { words } = state;
  document.documentElement.lang = state.language;
  document.title = at("name").textContent = bot.name;
  badge(at("avatar"), 5, bot.name);
  at("people-title").textContent = words.people;
  at("skip").textContent = words.skip;
  at("start").textContent = words.start;
  at("menu-label").textContent = words.menu;
  at("menu").ariaLabel = `${words.menu}: ${words.commands}`;
  at("block").textContent = person.closed ? words.unblock : words.block;
  main.ariaLabel = log.ariaLabel = words.conversation;
  named(text, words.message).placeholder = words.message;
  for (const [id, name] of [["send", "send"], ["attach", "attach"], ["cancel", "cancel"], ["more", "choices"], ["switch", "people"]]) {
    named(at(id), words[name]);
  }
  at("menu").hidden = !commands.length;
  at("commands").replaceChildren(...commands.map(command));
  const inside = at("composer").contains(document.activeElement);
  for (const part of [text, at("send"), at("attach"), at("menu"), at("start")]) part.disabled = person.closed;
  if (person.closed && inside) attention.write();
  status("");
}

function command({ command: name, description }) {
  const button = acting("", "", () => {
    panel("menu", false);
    post("say", { text: `/${name}` });
    attention.writeAndFollow();
  });
  return holding(button, make("span", "", description), make("b", "", `/${name}`));
}

function panel(id, open) {
  at(PANELS[id]).hidden = !open;
  at(id).ariaExpanded = String(open);
  if (open) at(PANELS[id]).querySelector("button")?.focus();
}

function closePanels(but = "") {
  for (const id of Object.keys(PANELS)) if (id !== but && !at(PANELS[id]).hidden) panel(id, false);
}

// Shows another person's chat.
function look(id) {
  stream?.close();
  Object.assign(state, { id });
  log.replaceChildren();
  reply(0);
  closePanels();
  attention.stayHere();
  people.open(false);
  people.mark(id);
  history.replaceState(null, "", `?person=${id}`);
  stream = new EventSource(`/simulator/people/${id}/events`);
  stream.onmessage = ({ data }) => { const event = JSON.parse(data); HEARD[event.kind]?.(event); };
  stream.onerror = () => status(state.words.away);
}

async function say() {
  const said = text.value.trim();
  if (!said) return;
  write("");
  const code = /^\S+$/.test(said) ? startCode(said) : null;
  const body = { text: code === null ? said : `/start ${code}`.trim(), reply_to: state.replyTo };
  reply(0);
  if (!await post("say", body)) write(said);
}

function write(said) {
  text.value = said;
  grow();
}

function grow() {
  text.style.height = "auto";
  text.style.height = `${text.scrollHeight}px`;
}

async function sendFiles(files) {
  if (!files.length) return;
  const form = new FormData();
  for (const file of files) form.append("file", file);
  form.append("caption", text.value.trim());
  form.append("reply_to", state.replyTo);
  reply(0);
  if (await post("document", form)) write("");
}

at("composer").addEventListener("submit", (event) => { event.preventDefault(); say(); });
text.addEventListener("input", grow);
text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); say(); }
  if (event.key === "Escape" && state.replyTo) { event.stopPropagation(); reply(0); }
});
text.addEventListener("paste", ({ clipboardData }) => sendFiles(clipboardData.files));
document.addEventListener("keydown", (event) => {
  const open = Object.keys(PANELS).find((id) => !at(PANELS[id]).hidden);
  if (event.key === "Escape" && (open || people.isOpen())) {
    if (open) panel(open, false); else people.open(false);
    at(open ?? "switch").focus();
  } else attention.step(event);
});
document.addEventListener("click", ({ target }) => {
  const inside = Object.entries(PANELS).find((ids) => ids.some((id) => at(id).contains(target)));
  closePanels(inside?.[0]);
  if (people.isOpen() && at("chat").contains(target) && !at("switch").contains(target)) people.open(false);
});
for (const id of Object.keys(PANELS)) at(id).addEventListener("click", () => panel(id, at(PANELS[id]).hidden));
at("commands").addEventListener("keydown", (event) => {
  const step = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[event.key];
  if (step) { event.preventDefault(); document.activeElement[step]?.focus(); }
});
at("skip").addEventListener("click", attention.write);
at("switch").addEventListener("click", () => people.open(!people.isOpen()));
at("start").addEventListener("click", () => { at("composer").hidden = false; start(""); attention.writeAndFollow(); });
at("cancel").addEventListener("click", () => { reply(0); text.focus(); });
at("block").addEventListener("click", () => {
  panel("more", false);
  at("more").focus();
  post(state.person.closed ? "unblock" : "block");
});
at("attach").addEventListener("click", () => at("files").click());
at("files").addEventListener("change", async () => {
  await sendFiles([...at("files").files]);
  at("files").value = "";
});
at("alert").addEventListener("close", () => {
  const active = document.activeElement;
  if (active === document.body || at("alert").contains(active)) (attention.newestCard()?.querySelector(".key") ?? text).focus();
});
main.addEventListener("scroll", () => { low = belowView() < NEAR; });
document.addEventListener("focusin", () => {
  if (!short) return;
  low = true;
  settle();
});
main.addEventListener("grown", settle);
new ResizeObserver(settle).observe(main);
main.addEventListener("dragover", (event) => event.preventDefault());
main.addEventListener("drop", (event) => { event.preventDefault(); sendFiles(event.dataTransfer.files); });

const ids = await people.meet((id) => {
  look(id);
  attention.write();
  arriving = true;
});
const wanted = Number(new URLSearchParams(location.search).get("person"));
look(ids.includes(wanted) ? wanted : ids[0]);
