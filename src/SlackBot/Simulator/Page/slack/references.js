import { decodeEntities } from "./entities.js";

const broadcasts = new Set(["here", "channel", "everyone"]);
const linkSchemes = new Set(["http:", "https:", "mailto:", "tel:"]);

/**
 * What stands between `<` and `>` in Slack's markup: a person, a channel, a date, a link …
 * Gives null where it is none of those; a link that could run code is none.
 */
export function parseReference(inner) {
  const bar = inner.indexOf("|");
  const target = bar < 0 ? inner : inner.slice(0, bar);
  const label = bar < 0 ? "" : decodeEntities(inner.slice(bar + 1));
  switch (target[0]) {
    case "@":
      return { type: "person", id: target.slice(1), label };
    case "#":
      return { type: "channel", id: target.slice(1), label };
    case "!":
      return parseSpecial(target.slice(1), label);
    default:
      return parseLink(decodeEntities(target), label);
  }
}

function parseSpecial(special, label) {
  const [name, ...rest] = special.split("^");
  if (broadcasts.has(name)) {
    return { type: "broadcast", name };
  }
  if (name === "subteam") {
    return { type: "group", id: rest[0] ?? "", label };
  }
  if (name === "date") {
    return parseDate(rest, label);
  }
  return { type: "text", text: label || `<${name}>` };
}

function parseDate([seconds, format, link], fallback) {
  if (!/^\d{1,12}$/.test(seconds ?? "") || !format) {
    return { type: "text", text: fallback };
  }
  const href = link ? (parseLink(decodeEntities(link), "")?.href ?? null) : null;
  return { type: "date", seconds: Number(seconds), format: decodeEntities(format), href, fallback };
}

function parseLink(address, label) {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(address) || !URL.canParse(address)) {
    return null;
  }
  const href = new URL(address);
  return linkSchemes.has(href.protocol)
    ? { type: "link", href: href.href, label: label || address }
    : null;
}
