// One message: its bubble, what is attached, its keyboard.

import { clock, link, marked } from "./marks.js";
import { acting, at, drawn, holding, make, named, post, state, toast } from "./parts.js";

const REPLY = "m9 6-6 6 6 6M3 12h10a8 8 0 0 1 8 7";
const ONCE = "m4 13 5 5L20 7";
const TWICE = "m2 13 4.500 5L16 7m-3.500 9.500L14 18 23 7";
const OUT = "M8 16 17 7M9 7h8v8";
const COPY = "M9 9h10v10H9zM15 9V5H5v10h4";
const FILE = "M6 2.500h8l5 5v14H6zM14 2.500v5h5";
const busy = new Map(), answered = new Set();

export function shown(message) {
  const item = make("li", message.from_bot ? "theirs" : "mine");
  item.id = `message-${message.message_id}`;
  return fill(item, message);
}

// What a screen reader says when the message comes or changes.
export function wording(message) {
  return [(message.document ?? message.video)?.file_name ?? (message.photo && state.words.picture), message.text ?? message.caption].filter(Boolean).join(". ");
}

export function fill(item, message) {
  const bubble = make("div", "bubble");
  item.dataset.wording = wording(message);
  item.dataset.date = message.date;
  bubble.append(make("span", "unseen", `${message.from_bot ? state.bot.name : state.words.you}:`));
  const quoted = message.reply_to_message;
  if (quoted) bubble.append(make("span", "answered", (wording(quoted) || "…").slice(0, 80)));
  if (message.forward_sender_name) bubble.append(make("span", "answered", `→ ${message.forward_sender_name}`));
  const body = message.text ?? message.caption;
  const file = attached(message);
  if (file) bubble.append(file);
  bubble.classList.toggle("pictured", Boolean(message.photo));
  const text = marked(make("div", "said"), body ?? "", message.entities ?? message.caption_entities ?? []);
  bubble.append(holding(text, meta(message)));
  if (message.from_bot) bubble.append(answering(message));
  item.replaceChildren(bubble, ...keyboard(message));
  return item;
}

function attached(message) {
  if (message.file) return message.photo ? picture(message) : paper(message.file);
  const { sticker, voice, contact, location: place } = message;
  const other = sticker?.emoji ?? (voice && `🎤 ${voice.duration} s`) ?? (contact && `👤 ${contact.first_name}`)
    ?? (place && `📍 ${place.latitude}, ${place.longitude}`);
  return other ? make("div", sticker ? "sticker" : "", other) : null;
}

function picture({ file: { address }, caption }) {
  const image = Object.assign(make("img"), { alt: (caption ?? state.words.picture).split("\n")[0].slice(0, 150), src: address });
  image.addEventListener("error", () => image.replaceWith(make("span", "missing", state.words.picture)));
  image.addEventListener("load", () => { at("main").dispatchEvent(new Event("grown")); });
  return holding(Object.assign(make("a", "picture"), { href: address, target: "_blank", rel: "noopener" }), image);
}

function paper({ address, name, size, mime_type: kind }) {
  const card = Object.assign(make("a", "file"), { href: address });
  if (/^application\/pdf$|^image\//.test(kind)) Object.assign(card, { target: "_blank", rel: "noopener" });
  else card.download = name;
  const icon = holding(make("span", "paper"), drawn(FILE), make("b", "", name.split(".").at(-1).slice(0, 4)));
  icon.ariaHidden = "true";
  return holding(card, icon, holding(make("span", "filed"), make("span", "title", name), make("small", "", measure(size))));
}

function measure(size) {
  const [share, unit] = size < 1048576 ? [Math.ceil(size / 1024), "kilobyte"] : [size / 1048576, "megabyte"];
  return new Intl.NumberFormat(state.place, { style: "unit", unit, maximumFractionDigits: 1 }).format(share);
}

function meta(message) {
  const line = make("span", "meta");
  for (const reaction of message.reactions ?? []) line.append(make("span", "reaction", reaction.emoji));
  if (message.edit_date && !message.reply_markup) line.append(make("span", "", state.words.edited));
  const time = new Date(message.date * 1000).toLocaleTimeString(state.place, { hour: "2-digit", minute: "2-digit" });
  line.append(clock(message.date, time));
  if (!message.from_bot) line.append(drawn(message.reactions?.length ? TWICE : ONCE));
  return line;
}

function answering(message) {
  const button = acting("answering", "", () => reply(message.message_id, wording(message)));
  return named(holding(button, drawn(REPLY)), state.words.reply);
}

export function reply(id, quoted = "") {
  state.replyTo = id;
  at("reply").hidden = !id;
  at("reply-text").textContent = quoted.slice(0, 120);
  if (id) at("text").focus();
}

function keyboard(message) {
  return (message.reply_markup?.inline_keyboard ?? []).map((row) =>
    holding(make("div", "row"), ...row.map((button) => key(button, message.message_id))));
}

function key(button, messageId) {
  const look = `key ${button.style ?? ""}`.trim();
  if (button.url) {
    const leading = link(button.url, button.text);
    leading.className = look;
    return holding(leading, drawn(OUT));
  }
  if (button.copy_text) return holding(acting(look, button.text, () => copy(button.copy_text.text)), drawn(COPY));
  const element = acting(look, button.text, async () => {
    element.ariaBusy = "true";
    const pressed = await post("press", { message_id: messageId, data: button.callback_data ?? "" });
    if (!pressed || answered.delete(pressed.query_id)) element.ariaBusy = null;
    else busy.set(pressed.query_id, element);
  });
  return element;
}

// The bot answered a press: its button waits no longer.
export function release(query) {
  const element = busy.get(query);
  if (element) element.ariaBusy = null;
  else answered.add(query);
  busy.delete(query);
}

async function copy(content) {
  try {
    await navigator.clipboard.writeText(content);
    toast(state.words.copied);
  } catch {
    toast(state.words.uncopied.replace("{0}", content));
  }
}
