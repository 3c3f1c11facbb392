// A text with its entities (bold, links, folded quotes, times) as elements.

import { acting, holding, make, post, state } from "./parts.js";

const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre", blockquote: "blockquote" };
const DAY_SECONDS = 86400;

// Entities lie inside one another or apart, and begin in order; offsets are UTF-16 units, as in a JavaScript string.
export function marked(parent, source, entities, from = 0, to = source.length) {
  let position = from;
  for (const [index, entity] of entities.entries()) {
    const end = entity.offset + entity.length;
    if (entity.offset < position || end > to) continue;
    parent.append(source.slice(position, entity.offset));
    const inside = entities.slice(index + 1).filter((one) => one.offset + one.length <= end);
    parent.append(stretch(source, entity, inside, end));
    position = end;
    if (/quote|pre/.test(entity.type) && source[position] === "\n") position += 1;
  }
  parent.append(source.slice(position, to));
  return parent;
}

function stretch(source, entity, inside, end) {
  const piece = source.slice(entity.offset, end);
  const fill = (element) => marked(element, source, inside, entity.offset, end);
  switch (entity.type) {
    case "expandable_blockquote": return folded(fill);
    case "spoiler": return hidden(fill);
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
  const button = acting("unfold", state.words.unfold, () => {
    const open = !quote.classList.toggle("folded");
    button.textContent = open ? state.words.fold : state.words.unfold;
    button.setAttribute("aria-expanded", String(open));
  });
  button.setAttribute("aria-expanded", "false");
  return holding(quote, fill(make("div", "quoted")), button);
}

function hidden(fill) {
  const cover = acting("spoiler", "", () => {
    cover.removeAttribute("aria-label");
    cover.classList.add("seen");
  });
  cover.ariaLabel = state.words.hidden;
  return fill(cover);
}

export function clock(unix, label) {
  return Object.assign(make("time", "", label), { dateTime: new Date(unix * 1000).toISOString() });
}

// A moment in the zone of this browser; the text that the bot wrote when it asked for no format.
function moment({ unix_time: unix, date_time_format: format }, piece) {
  if (!format) return piece;
  if (/^r$/i.test(format)) return distance(unix - Date.now() / 1000);
  const parts = { w: { weekday: "long" }, W: { weekday: "long" }, d: { day: "numeric", month: "numeric", year: "numeric" },
    D: { day: "numeric", month: "long", year: "numeric" }, t: { hour: "2-digit", minute: "2-digit" },
    T: { hour: "2-digit", minute: "2-digit", second: "2-digit" } };
  const options = Object.assign({}, ...[...format].map((letter) => parts[letter]));
  return new Intl.DateTimeFormat(state.place, options).format(new Date(unix * 1000));
}

function distance(seconds) {
  const steps = [[DAY_SECONDS, "day"], [3600, "hour"], [60, "minute"], [1, "second"]];
  const [length, unit] = steps.find(([one]) => Math.abs(seconds) >= one) ?? steps[3];
  return new Intl.RelativeTimeFormat(state.place, { numeric: "auto" }).format(Math.round(seconds / length), unit);
}

// What a link to this bot starts: its code ("" for a bare link), or null when it leads elsewhere.
export function startCode(address) {
  try {
    const url = new URL(/^t(elegram)?\.me[/]/i.test(address) ? `https://${address}` : address);
    const own = ["t.me", "telegram.me"].includes(url.hostname) && url.pathname.slice(1).toLowerCase() === state.bot.username?.toLowerCase();
    return own ? url.searchParams.get("start") ?? "" : null;
  } catch { return null; }
}

export function start(code) {
  return post("say", { text: `/start ${code}`.trim() });
}

export function link(address, label = "") {
  const code = startCode(address);
  if (code !== null) return acting("inline", label, () => start(code));
  const anchor = Object.assign(make("a", "", label), { target: "_blank", rel: "noopener noreferrer" });
  if (/^(https?|mailto|tg):/i.test(address)) anchor.href = address;
  return anchor;
}
