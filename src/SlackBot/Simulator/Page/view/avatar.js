import { h } from "./dom.js";
import { icon } from "./icons.js";

const tones = 9;

/** A person's initial on a tone of their own. */
export function personAvatar(person) {
  return h(
    "span",
    { class: `avatar tone-${person.place % tones}`, "aria-hidden": "true" },
    [...person.name][0],
  );
}

/** The bot's picture. */
export function appAvatar() {
  return h("span", { class: "avatar app", "aria-hidden": "true" }, icon("bell"));
}
