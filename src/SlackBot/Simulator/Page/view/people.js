import { directionOf, nameOf } from "../language.js";
import { personAvatar } from "./avatar.js";
import { h } from "./dom.js";

/** Who one acts as: a group of radio buttons, so that the arrow keys walk through it. */
export function showPeople({ list, acting }, store, whenChosen) {
  store.watch(["people", "personId"], ({ people, personId }, before) => {
    if (before?.people !== people) {
      list.replaceChildren(...[...people.values()].map(personRow));
    }
    list.querySelector(`input[value="${CSS.escape(personId)}"]`).checked = true;
    acting.replaceChildren(...actingAs(people.get(personId)));
  });
  list.addEventListener("change", (event) => store.update({ personId: event.target.value }));
  list.addEventListener("click", (event) => {
    // With a pointer the choice is made; with the arrow keys it is still being made.
    if (event.target.matches("input") && event.detail > 0) {
      whenChosen();
    }
  });
}

function personRow(person) {
  return h(
    "label",
    { class: "person" },
    h("input", { type: "radio", name: "person", value: person.id, class: "unseen" }),
    personAvatar(person),
    h("span", { class: "who" }, h("bdi", { class: "name" }, person.name), h("span", { class: "role" }, person.role)),
    languageName(person),
  );
}

function actingAs(person) {
  return [
    personAvatar(person),
    h("span", { class: "who" }, h("bdi", { class: "name" }, person.name), languageName(person)),
    h("span", { class: "badge" }, person.role),
  ];
}

function languageName({ locale }) {
  return h("span", { class: "language", lang: locale, dir: directionOf(locale) }, nameOf(locale));
}
