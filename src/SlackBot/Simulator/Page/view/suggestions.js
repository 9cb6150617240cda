import { h } from "./dom.js";

/** The list of what could be typed next: a listbox of the message field, which keeps the focus. */
export class Suggestions {
  #list;
  #field;
  #accept;
  #items = [];
  #active = -1;

  constructor(list, field, accept) {
    this.#list = list;
    this.#field = field;
    this.#accept = accept;
    // The field keeps its focus, and with it the caret.
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) {
        this.#accept(this.#items[Number(option.dataset.place)]);
      }
    });
    this.show([]);
  }

  get isOpen() {
    return this.#items.length > 0;
  }

  get active() {
    return this.#items[this.#active] ?? null;
  }

  /** @param active the place of the item that Enter would take, or -1 for none. */
  show(items, active = -1) {
    this.#items = items;
    this.#list.replaceChildren(...items.map(option));
    this.#list.hidden = items.length === 0;
    this.#field.setAttribute("aria-expanded", String(this.isOpen));
    this.#activate(items.length > 0 ? active : -1);
  }

  /** @returns whether it was open. */
  close() {
    const wasOpen = this.isOpen;
    this.show([]);
    return wasOpen;
  }

  /** Moves on by one, around the end. */
  move(step) {
    const from = this.#active < 0 && step < 0 ? 0 : this.#active;
    this.#activate((from + step + this.#items.length) % this.#items.length);
    return true;
  }

  #activate(place) {
    this.#active = place;
    const options = [...this.#list.children];
    options.forEach((element, index) => element.setAttribute("aria-selected", String(index === place)));
    const element = options[place];
    if (element) {
      this.#field.setAttribute("aria-activedescendant", element.id);
      element.scrollIntoView({ block: "nearest" });
    } else {
      this.#field.removeAttribute("aria-activedescendant");
    }
  }
}

function option({ label, says, needs }, place) {
  return h(
    "li",
    { role: "option", id: `suggestion-${place}`, "data-place": place, class: needs && "needs" },
    h("span", { class: "label", dir: "ltr" }, label),
    h("span", { class: "says", dir: "auto" }, says),
    needs && h("span", { class: "badge" }, needs),
  );
}
