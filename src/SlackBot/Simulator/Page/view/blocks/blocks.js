import { h } from "../dom.js";
import { paragraphDirection, renderMrkdwn, renderText } from "./markup.js";

/** How each block of a message looks; what is not in here is shown as what it is. */
const renderers = new Map([
  ["header", header],
  ["section", section],
  ["context", context],
  ["divider", () => h("hr")],
]);

/**
 * The blocks of an answer, or its text where it has none.
 * @param reader who reads it: `locale`, `timeZone`, and the `people` and `channels` by id that names come from.
 */
export function renderAnswer(answer, reader) {
  const blocks = Array.isArray(answer.blocks) ? answer.blocks : [];
  return blocks.length > 0
    ? blocks.map((block) => (renderers.get(block?.type) ?? unknown)(block, reader))
    : [h("p", { class: "section", dir: paragraphDirection(reader) }, renderMrkdwn(String(answer.text ?? ""), reader))];
}

function header(block, reader) {
  return h("h3", { class: "header", dir: paragraphDirection(reader) }, renderText(block.text, reader));
}

function section(block, reader) {
  const fields = Array.isArray(block.fields) ? block.fields : [];
  return h(
    "div",
    { class: "section" },
    block.text && h("div", { class: "text", dir: paragraphDirection(reader) }, renderText(block.text, reader)),
    fields.length > 0 &&
      h(
        "div",
        { class: "fields" },
        fields.map((field) => h("div", { class: "field", dir: paragraphDirection(reader) }, renderText(field, reader))),
      ),
    block.accessory && unknown(block.accessory),
  );
}

function context(block, reader) {
  const elements = Array.isArray(block.elements) ? block.elements : [];
  return h(
    "div",
    { class: "context" },
    elements.map((element) =>
      element?.type === "mrkdwn" || element?.type === "plain_text"
        ? h("span", { class: "element", dir: paragraphDirection(reader) }, renderText(element, reader))
        : unknown(element),
    ),
  );
}

function unknown(block) {
  return h(
    "details",
    { class: "unknown", lang: "en", dir: "ltr" },
    h("summary", {}, "Not drawn by this simulator: ", h("code", {}, String(block?.type ?? "a block without type"))),
    h("pre", { tabindex: "0" }, JSON.stringify(block, null, 2)),
  );
}
