import { h } from "./dom.js";
import { icon } from "./icons.js";

/** What the composer consists of. */
export function composerParts() {
  const hints = h("div", { class: "hints", role: "group", "aria-label": "Things to try" });
  const list = h("ul", { class: "suggestions", id: "suggestions", role: "listbox", "aria-label": "Commands" });
  const usage = h("p", { class: "usage", id: "usage" });
  const field = messageField();
  const sendButton = h("button", { class: "send", "aria-label": "Send" }, icon("send"));
  const box = h("div", { class: "box" }, list, usage, h("div", { class: "line" }, field, sendButton));
  return { hints, list, usage, field, sendButton, box };
}

function messageField() {
  return h("textarea", {
    id: "message",
    rows: "1",
    dir: "auto",
    spellcheck: "false",
    autocomplete: "off",
    autocapitalize: "off",
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-controls": "suggestions",
    "aria-describedby": "usage",
    "aria-haspopup": "listbox",
    maxlength: "12000",
  });
}

/** How the command that is being written goes on. */
export function usageLine(usage) {
  if (!usage) {
    return [];
  }
  const { command, verb } = usage;
  return [h("code", { dir: "ltr" }, `${command.name} ${verb.usage}`), " ", h("bdi", {}, verb.says)];
}
