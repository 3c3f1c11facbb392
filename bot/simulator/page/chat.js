// The chat page: it shows what the simulator tells (server-sent events) and posts what a person does. Texts come from
// people, so nothing is ever put into the page but as text.

const WORDS = {
  en: ["Person", "Message", "Send", "Send files", "Commands", "Start", "Reply", "Cancel", "edited", "is typing…", "bot", "Block",
    "Unblock", "You blocked this bot", "Show all", "Show less", "Copied", "no connection"],
  nl: ["Persoon", "Bericht", "Versturen", "Bestanden sturen", "Opdrachten", "Starten", "Antwoorden", "Annuleren", "bewerkt",
    "is aan het typen…", "bot", "Blokkeren", "Deblokkeren", "U hebt deze bot geblokkeerd", "Alles tonen", "Minder tonen",
    "Gekopieerd", "geen verbinding"],
  fr: ["Personne", "Message", "Envoyer", "Envoyer des fichiers", "Commandes", "Démarrer", "Répondre", "Annuler", "modifié", "écrit…",
    "bot", "Bloquer", "Débloquer", "Vous avez bloqué ce bot", "Tout afficher", "Réduire", "Copié", "pas de connexion"],
};
const NAMES = ["person", "message", "send", "attach", "menu", "start", "reply", "cancel", "edited", "typing", "bot", "block", "unblock",
  "blocked", "more", "less", "copied", "away"];
const spoken = (code) => Object.fromEntries((WORDS[code] ?? WORDS.en).map((word, index) => [NAMES[index], word]));
const at = (id) => document.getElementById(id);
const log = at("log"), text = at("text"), picker = at("person"), main = document.querySelector("main");
const state = { id: 0, person: {}, bot: {}, commands: [], stream: null, replyTo: 0, busy: new Map(), answered: new Set(), clocks: {} };
let words = spoken("en");

function make(name, className = "", content = "") {
  const element = document.createElement(name);
  Object.assign(element, { className, textContent: content }, name === "button" ? { type: "button" } : {});
  return element;
}

function holding(element, ...parts) {
  element.append(...parts);
  return element;
}

function named(element, name) {
  return Object.assign(element, { title: name, ariaLabel: name });
}

async function post(act, body) {
  const options = body instanceof FormData ? { body }
    : { body: JSON.stringify(body ?? {}), headers: { "Content-Type": "application/json" } };
  const answer = await fetch(`/simulator/people/${state.id}/${act}`, { method: "POST", ...options });
  const result = await answer.json();
  if (!answer.ok) toast(result.error);
  return answer.ok ? result : null;
}

function later(name, seconds, act) {
  clearTimeout(state.clocks[name]);
  state.clocks[name] = setTimeout(act, seconds * 1000);
}

function toast(said) {
  at("toast").textContent = said;
  later("toast", 4, () => { at("toast").textContent = ""; });
}

const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre", blockquote: "blockquote" };

// Entities lie inside one another or apart, and begin in order; offsets are UTF-16 units, as in a JavaScript string.
function marked(parent, source, entities, from = 0, to = source.length) {
  let position = from;
  for (const [index, entity] of entities.entries()) {
    const end = entity.offset + entity.length;
    if (entity.offset < position || end > to) continue;
    parent.append(source.slice(position, entity.offset));
    const inside = entities.slice(index + 1).filter((one) => one.offset + one.length <= end);
    parent.append(stretch(source, entity, inside, end));
    position = end;
  }
  parent.append(source.slice(position, to));
  return parent;
}

function stretch(source, entity, inside, end) {
  const piece = source.slice(entity.offset, end);
  const fill = (element) => marked(element, source, inside, entity.offset, end);
  switch (entity.type) {
    case "expandable_blockquote": return folded(fill);
    case "spoiler": return fill(acting("spoiler", "", (event) => event.currentTarget.classList.add("seen")));
    case "bot_command": return acting("inline", piece, () => post("say", { text: piece }));
    case "text_link": return fill(link(entity.url));
    case "url": return link(/^https?:/i.test(piece) ? piece : `http://${piece}`, piece);
    case "email": return link(`mailto:${piece}`, piece);
    case "date_time": return clock(entity.unix_time, moment(entity, piece));
    default: return fill(make(TAGS[entity.type] ?? "span"));
  }
}

function folded(fill) {
  const quote = make("blockquote", "folded");
  const button = acting("unfold", words.more, () => {
    const open = !quote.classList.toggle("folded");
    button.textContent = open ? words.less : words.more;
    button.setAttribute("aria-expanded", String(open));
  });
  button.setAttribute("aria-expanded", "false");
  return holding(quote, fill(make("div", "quoted")), button);
}

function clock(unix, label) {
  return Object.assign(make("time", "", label), { dateTime: new Date(unix * 1000).toISOString() });
}

function moment({ unix_time: unix, date_time_format: format }, piece) {
  if (!format) return piece;
  const date = new Date(unix * 1000), language = state.person.language_code || "en";
  const days = Math.round((date - Date.now()) / 86400000);
  if (/^r$/i.test(format)) return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(days, "day");
  const parts = { w: { weekday: "long" }, W: { weekday: "long" }, d: { day: "numeric", month: "numeric", year: "numeric" },
    D: { day: "numeric", month: "long", year: "numeric" }, t: { hour: "2-digit", minute: "2-digit" },
    T: { hour: "2-digit", minute: "2-digit", second: "2-digit" } };
  const options = Object.assign({}, ...[...format].map((letter) => parts[letter]));
  return new Intl.DateTimeFormat(language, options).format(date);
}

// What a link to this bot starts: its code ("" for a bare link), or null when it leads elsewhere.
function startCode(address) {
  try {
    const url = new URL(address);
    const own = ["t.me", "telegram.me"].includes(url.hostname) && url.pathname.slice(1).toLowerCase() === state.bot.username?.toLowerCase();
    return own ? url.searchParams.get("start") ?? "" : null;
  } catch { return null; }
}

function acting(className, label, act) {
  const button = make("button", className, label);
  button.addEventListener("click", act);
  return button;
}

function link(address, label = "") {
  const code = startCode(address);
  if (code !== null) return acting("inline", label, () => post("say", { text: `/start ${code}`.trim() }));
  const anchor = Object.assign(make("a", "", label), { target: "_blank", rel: "noopener noreferrer" });
  if (/^(https?|mailto|tg):/i.test(address)) anchor.href = address;
  return anchor;
}

function shown(message) {
  return fill(Object.assign(make("li", message.from_bot ? "theirs" : "mine"), { id: `message-${message.message_id}` }), message);
}

function fill(item, message) {
  const bubble = make("div", "bubble");
  const answered = message.reply_to_message;
  if (answered) bubble.append(make("span", "answered", (answered.text ?? answered.caption ?? "…").slice(0, 80)));
  if (message.forward_sender_name) bubble.append(make("span", "answered", `→ ${message.forward_sender_name}`));
  const file = attached(message);
  if (file) bubble.append(file);
  const body = message.text ?? message.caption;
  if (body) bubble.append(marked(make("div"), body, message.entities ?? message.caption_entities ?? []));
  bubble.append(meta(message));
  item.replaceChildren(bubble, ...keyboard(message));
  return item;
}

function attached(message) {
  if (message.photo) {
    const largest = message.photo.at(-1);
    const image = Object.assign(make("img"), { alt: message.caption ?? "🖼", src: `/simulator/files/${largest.file_id}` });
    image.addEventListener("error", () => image.replaceWith(make("span", "file", `photo ${largest.width} × ${largest.height}`)));
    return image;
  }
  if (message.document) {
    const { file_id: id, file_name: name, file_size: size } = message.document;
    const anchor = Object.assign(make("a", "file"), { href: `/simulator/files/${id}`, download: name });
    const measure = size < 1048576 ? `${Math.ceil(size / 1024)} kB` : `${(size / 1048576).toFixed(1)} MB`;
    return holding(anchor, holding(make("span", "", name), make("small", "", measure)));
  }
  const { sticker, voice, contact, location: place } = message;
  const other = sticker?.emoji ?? (voice && `🎤 ${voice.duration} s`) ?? (contact && `👤 ${contact.first_name}`)
    ?? (place && `📍 ${place.latitude}, ${place.longitude}`);
  return other ? make("div", "", other) : null;
}

function meta(message) {
  const line = make("div", "meta");
  for (const reaction of message.reactions ?? []) line.append(make("span", "reactions", reaction.emoji));
  if (message.edit_date) line.append(make("span", "", words.edited));
  line.append(clock(message.date, new Date(message.date * 1000).toLocaleTimeString(state.person.language_code || [], { hour: "2-digit", minute: "2-digit" })));
  if (message.from_bot) {
    line.append(named(acting("", "↩", () => reply(message.message_id, message.text ?? message.caption ?? "")), words.reply));
  }
  return line;
}

function keyboard(message) {
  return (message.reply_markup?.inline_keyboard ?? []).map((row) =>
    holding(make("div", "row"), ...row.map((button) => key(button, message.message_id))));
}

function key(button, messageId) {
  if (button.url) {
    const leading = link(button.url, `${button.text} ↗`);
    leading.className = button.style ?? "";
    return leading;
  }
  if (button.copy_text) return acting(button.style ?? "", `${button.text} ❐`, () => copy(button.copy_text.text));
  const element = acting(button.style ?? "", button.text, async () => {
    element.setAttribute("aria-busy", "true");
    const pressed = await post("press", { message_id: messageId, data: button.callback_data ?? "" });
    if (!pressed || state.answered.delete(pressed.query_id)) element.removeAttribute("aria-busy");
    else state.busy.set(pressed.query_id, element);
  });
  return element;
}

async function copy(content) {
  await navigator.clipboard.writeText(content);
  toast(words.copied);
}

function reply(id, quoted) {
  state.replyTo = id;
  at("reply").hidden = !id;
  at("reply-text").textContent = `${words.reply}: ${quoted.slice(0, 80)}`;
  if (id) text.focus();
}

const HEARD = {
  history(event) {
    about(event);
    at("live").ariaLive = "off";
    log.replaceChildren(...event.messages.map(shown));
    setTimeout(() => { at("live").ariaLive = "polite"; }, 500);
    main.scrollTop = main.scrollHeight;
    empty();
  },
  message({ message }) {
    const old = at(`message-${message.message_id}`), low = main.scrollHeight - main.scrollTop - main.clientHeight < 120;
    if (old) {
      const focused = old.contains(document.activeElement);
      fill(old, message);
      if (focused) (old.querySelector(".row button, .row a") ?? text).focus();
    } else log.append(shown(message));
    if (message.from_bot) status("");
    empty();
    if (low || !message.from_bot) main.scrollTop = main.scrollHeight;
  },
  delete({ message_id: id }) { at(`message-${id}`)?.remove(); empty(); },
  toast({ text: said, show_alert: alert, query_id: query }) {
    if (!state.busy.has(query)) state.answered.add(query);
    state.busy.get(query)?.removeAttribute("aria-busy");
    state.busy.delete(query);
    if (!said || !alert) return said && toast(said);
    at("alert-text").textContent = said;
    if (!at("alert").open) at("alert").showModal();
  },
  action({ action }) { status(action === "cancel" ? "" : words.typing); later("action", 5, () => status("")); },
  profile: about, membership: about,
};

function status(said) {
  at("status").textContent = said || (state.person.closed ? words.blocked : words.bot);
}

function empty() {
  const bare = !log.children.length;
  at("start").hidden = !bare;
  at("about").textContent = bare ? state.bot.description ?? "" : "";
}

function about({ person, bot, commands }) {
  Object.assign(state, { person, bot, commands });
  words = spoken(person.language_code?.slice(0, 2));
  document.documentElement.lang = person.language_code?.slice(0, 2) || "en";
  document.title = at("name").textContent = bot.name;
  at("avatar").textContent = bot.name.slice(0, 1);
  at("person-label").textContent = words.person;
  at("block").textContent = person.closed ? words.unblock : words.block;
  at("start").textContent = words.start;
  named(text, words.message).placeholder = words.message;
  for (const id of ["send", "attach", "menu", "cancel"]) named(at(id), words[id]);
  at("menu").hidden = !commands.length;
  at("commands").replaceChildren(...commands.map((one) => {
    const button = acting("", "", () => { menu(false); post("say", { text: `/${one.command}` }); text.focus(); });
    return holding(button, make("b", "", `/${one.command}`), make("span", "", one.description));
  }));
  for (const part of [text, at("send"), at("attach"), at("menu"), at("start")]) part.disabled = person.closed;
  status("");
}

function menu(open) {
  at("commands").hidden = !open;
  at("menu").setAttribute("aria-expanded", String(open));
  if (open) at("commands").querySelector("button")?.focus();
}

function listen(id) {
  state.stream?.close();
  Object.assign(state, { id, replyTo: 0 });
  reply(0, "");
  menu(false);
  history.replaceState(null, "", `?person=${id}`);
  state.stream = new EventSource(`/simulator/people/${id}/events`);
  state.stream.onmessage = ({ data }) => { const event = JSON.parse(data); HEARD[event.kind]?.(event); };
  state.stream.onerror = () => status(words.away);
}

async function people() {
  const known = await (await fetch("/simulator/people")).json();
  picker.replaceChildren(...known.map(({ id, first_name: first, last_name: last, language_code: language }) =>
    Object.assign(make("option", "", `${[first, last].filter(Boolean).join(" ")} · ${language}`), { value: id })));
  return known.map((person) => person.id);
}

async function say() {
  const said = text.value.trim();
  if (!said) return;
  write("");
  const code = /^\S+$/.test(said) ? startCode(said) : null;
  const body = { text: code === null ? said : `/start ${code}`.trim(), reply_to: state.replyTo };
  reply(0, "");
  if (!await post("say", body)) write(said);
}

function write(said) {
  text.value = said;
  grow();
}

function grow() {
  text.style.height = "auto";
  text.style.height = `${text.scrollHeight + 2}px`;
}

at("composer").addEventListener("submit", (event) => { event.preventDefault(); say(); });
text.addEventListener("input", grow);
text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); say(); }
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !at("commands").hidden) { menu(false); at("menu").focus(); }
});
at("menu").addEventListener("click", () => menu(at("commands").hidden));
at("start").addEventListener("click", () => { post("say", { text: "/start" }); text.focus(); });
at("cancel").addEventListener("click", () => { reply(0, ""); text.focus(); });
at("block").addEventListener("click", () => post(state.person.closed ? "unblock" : "block"));
at("attach").addEventListener("click", () => at("files").click());
at("files").addEventListener("change", async () => {
  const form = new FormData();
  for (const file of at("files").files) form.append("file", file);
  form.append("caption", text.value.trim());
  at("files").value = "";
  if (await post("document", form)) write("");
});
picker.addEventListener("change", () => listen(Number(picker.value)));

const ids = await people();
const wanted = Number(new URLSearchParams(location.search).get("person"));
picker.value = String(ids.includes(wanted) ? wanted : ids[0]);
listen(Number(picker.value));
