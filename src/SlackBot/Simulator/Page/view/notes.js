import { h } from "./dom.js";
import { icon } from "./icons.js";

/** That there was no answer, why, and what to do. */
export function failureNote({ failure, asked }, again) {
  return h(
    "div",
    { class: "note refusal", lang: "en", dir: "ltr" },
    icon("warning"),
    h(
      "div",
      {},
      h("p", {}, h("strong", {}, failure.says), " ", h("code", {}, failure.code)),
      failure.remedy && h("p", {}, failure.remedy),
      asked && h("button", { type: "button", class: "quiet", on: { click: again } }, "Try again"),
    ),
  );
}

/** That Slack would not have shown this answer. */
export function refusalNote(problems) {
  const codes = [...new Set(problems.map((problem) => problem.code))];
  return h(
    "div",
    { class: "note refusal", lang: "en", dir: "ltr" },
    icon("warning"),
    h(
      "div",
      {},
      h("p", {}, h("strong", {}, "Slack would refuse this answer: "), h("code", {}, codes.join(", "))),
      h(
        "ul",
        {},
        problems.map((problem) => h("li", {}, h("code", {}, problem.pointer), " ", problem.says)),
      ),
    ),
  );
}

/** The answer as it came, for whoever wants to look. */
export function payload(answer) {
  return h(
    "details",
    { class: "payload", lang: "en" },
    h("summary", {}, icon("braces"), "JSON"),
    h("pre", { dir: "ltr", tabindex: "0" }, JSON.stringify(answer, null, 2)),
  );
}
