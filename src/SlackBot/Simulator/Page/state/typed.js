/** What was typed before, newest last; walked with the arrow keys. */
export class TypedHistory {
  #texts;
  #at;
  #draft = "";

  constructor(texts = []) {
    this.#texts = texts;
    this.#at = texts.length;
  }

  get texts() {
    return this.#texts;
  }

  add(text) {
    this.#texts = [...this.#texts.filter((each) => each !== text), text].slice(-50);
    this.#at = this.#texts.length;
  }

  /** The text before the one shown; null at the oldest. */
  older(shown) {
    if (this.#at === 0) {
      return null;
    }
    if (this.#at === this.#texts.length) {
      this.#draft = shown;
    }
    return this.#texts[--this.#at];
  }

  /** The text after the one shown, at the end what was being written; null beyond it. */
  newer() {
    if (this.#at === this.#texts.length) {
      return null;
    }
    return ++this.#at === this.#texts.length ? this.#draft : this.#texts[this.#at];
  }

  /** Whether the text shown is one of the past. */
  get isWalking() {
    return this.#at < this.#texts.length;
  }

  stay() {
    this.#at = this.#texts.length;
  }
}
