/** What the page shows, and who wants to know when it changes. */
export class Store {
  #state = {};
  #listeners = [];

  get state() {
    return this.#state;
  }

  update(changes) {
    const before = this.#state;
    this.#state = { ...before, ...changes };
    for (const { names, listener } of this.#listeners) {
      if (names.some((name) => before[name] !== this.#state[name])) {
        listener(this.#state, before);
      }
    }
  }

  /** Calls the listener now, and whenever one of the named parts is another. */
  watch(names, listener) {
    this.#listeners.push({ names, listener });
    listener(this.#state, null);
  }
}
