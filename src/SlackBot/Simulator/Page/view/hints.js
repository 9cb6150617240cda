import { h } from "./dom.js";
import { exampleWording } from "./wording.js";

/** Commands worth trying; a click writes one into the field, where Enter sends it. */
export function showHints(row, store, write) {
  store.watch(["personId", "people"], ({ personId, people }, before) => {
    const { locale } = people.get(personId);
    if (before && before.people.get(before.personId).locale === locale) {
      return;
    }
    row.replaceChildren(
      h("span", { class: "lead" }, "Try"),
      ...hintsFor(locale).map((hint) => chip(hint, write)),
    );
  });
}

function chip({ text, shown = text }, write) {
  const attributes = { type: "button", class: "chip", dir: "ltr", title: text };
  return h("button", { ...attributes, on: { click: () => write(text) } }, shown);
}

function hintsFor(locale) {
  return [
    { text: locale === "pl" ? "/locale set ja" : "/locale set pl" },
    { text: "/alert test 5" },
    { text: "/alert list" },
    { text: `/wording set alerts.firing ${exampleWording(locale)}`, shown: "/wording set alerts.firing …" },
    { text: "/alert help" },
  ];
}
