import { formatDate } from "../../slack/dates.js";
import { emojiCharacter } from "../../slack/emoji.js";
import { parseMrkdwn, parsePlainText } from "../../slack/mrkdwn.js";
import { h } from "../dom.js";

/** A text object of Block Kit. */
export function renderText(textObject, reader) {
  const text = String(textObject?.text ?? "");
  return textObject?.type === "mrkdwn"
    ? renderMrkdwn(text, reader)
    : parsePlainText(text, textObject?.emoji !== false).map((node) => renderNode(node, reader));
}

/** Slack's markup as nodes of the page. */
export function renderMrkdwn(markup, reader) {
  return parseMrkdwn(markup).map((node) => renderNode(node, reader));
}

/**
 * The direction of a paragraph. Where the answer's language is written from right to left, its paragraphs are too,
 * even when one begins with the name of a service; elsewhere the first letter decides, as in Slack.
 */
export function paragraphDirection(reader) {
  return reader.direction === "rtl" ? null : "auto";
}

const renderers = {
  text: (node) => node.text,
  break: () => h("br"),
  bold: (node, reader) => h("strong", {}, renderChildren(node, reader)),
  italic: (node, reader) => h("em", {}, renderChildren(node, reader)),
  strike: (node, reader) => h("del", {}, renderChildren(node, reader)),
  quote: (node, reader) => h("blockquote", { dir: paragraphDirection(reader) }, renderChildren(node, reader)),
  // Code is written from left to right in every language.
  code: (node) => h("code", { dir: "ltr" }, node.text),
  preformatted: (node) => h("pre", { dir: "ltr", tabindex: "0" }, h("code", {}, node.text)),
  emoji: renderEmoji,
  link: (node) => renderLink(node.href, node.label),
  person: (node, { people }) => mention(`@${people.get(node.id)?.name ?? (node.label || node.id)}`),
  channel: (node, { channels }) => mention(`#${channels.get(node.id)?.name ?? (node.label || node.id)}`),
  group: (node) => mention(node.label || `@${node.id}`),
  broadcast: (node) => mention(`@${node.name}`, "mention loud"),
  date: renderDate,
};

function renderNode(node, reader) {
  return renderers[node.type](node, reader);
}

function renderChildren(node, reader) {
  return node.children.map((child) => renderNode(child, reader));
}

function renderEmoji({ code }) {
  const character = emojiCharacter(code);
  return character
    ? h("span", { class: "emoji", role: "img", "aria-label": code.replaceAll("_", " "), title: `:${code}:` }, character)
    : `:${code}:`;
}

function renderLink(href, ...label) {
  return h("a", { href, target: "_blank", rel: "noopener noreferrer" }, h("bdi", {}, ...label));
}

function renderDate(node, reader) {
  const text = formatDate(node, reader);
  const time = new Date(node.seconds * 1000);
  const machine = Number.isNaN(time.getTime()) ? null : time.toISOString();
  const shown = h("time", { datetime: machine, title: machine }, text);
  return node.href ? renderLink(node.href, shown) : shown;
}

function mention(name, manner = "mention") {
  return h("bdi", { class: manner }, name);
}
