import { complete } from "../state/completion.js";
import { composerParts, usageLine } from "./composer-parts.js";
import { showHints } from "./hints.js";
import { Suggestions } from "./suggestions.js";

/** The field in which messages and commands are written, with what helps to write them. */
export class Composer {
  #store;
  #typed;
  #send;
  #parts = composerParts();
  #field = this.#parts.field;
  #suggestions = new Suggestions(this.#parts.list, this.#field, (item) => this.#accept(item));

  /** Every key that does more than write; each says whether it took the key. */
  #keys = {
    ArrowUp: () => this.#goUp(),
    ArrowDown: () => this.#goDown(),
    Tab: () => this.#acceptActive(),
    Enter: () => this.#acceptActive() || this.#submit(),
    Escape: () => this.#suggestions.close(),
  };

  /**
   * @param typed what was typed before, for the arrow keys.
   * @param send what to do with a text.
   */
  constructor(form, store, typed, send) {
    this.#store = store;
    this.#typed = typed;
    this.#send = send;
    form.append(this.#parts.hints, this.#parts.box);
    showHints(this.#parts.hints, store, (text) => this.#write(text));
    store.watch(["channelId", "channels", "bot"], (state) => this.#showPlace(state));
    this.#listen(form);
    this.#refresh();
  }

  focus() {
    this.#field.focus();
  }

  #listen(form) {
    this.#field.addEventListener("keydown", (event) => {
      // While an input method composes, Enter and the arrows are its own.
      const isPlain = !(event.isComposing || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey);
      if (isPlain && this.#keys[event.key]?.()) {
        event.preventDefault();
      }
    });
    this.#field.addEventListener("input", () => {
      this.#typed.stay();
      this.#refresh();
    });
    this.#field.addEventListener("blur", () => this.#suggestions.close());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
      this.focus();
    });
  }

  #goUp() {
    if (this.#suggestions.isOpen) {
      return this.#suggestions.move(-1);
    }
    // In a text that is being written the caret moves between its lines.
    const isFree = this.#field.value === "" || this.#typed.isWalking;
    return isFree && this.#recall(this.#typed.older(this.#field.value));
  }

  #goDown() {
    return this.#suggestions.isOpen ? this.#suggestions.move(1) : this.#recall(this.#typed.newer());
  }

  #recall(text) {
    if (text !== null) {
      this.#write(text);
    }
    return text !== null;
  }

  #acceptActive() {
    const item = this.#suggestions.active;
    if (item) {
      this.#accept(item);
    }
    return item !== null;
  }

  #accept(item) {
    this.#typed.stay();
    this.#write(item.text);
  }

  #submit() {
    const text = this.#field.value;
    if (text.trim() !== "") {
      this.#typed.add(text);
      this.#write("");
      this.#send(text);
    }
    return true;
  }

  #write(text) {
    this.#field.value = text;
    this.#field.setSelectionRange(text.length, text.length);
    this.focus();
    this.#refresh();
  }

  #refresh() {
    const { field, sendButton, usage } = this.#parts;
    fit(field);
    sendButton.disabled = field.value.trim() === "";
    const { items, isOptional, usage: written } = this.#complete();
    const isWritten = items.some((item) => item.text.trim() === field.value);
    this.#suggestions.show(items, isWritten || isOptional ? -1 : 0);
    usage.replaceChildren(...usageLine(written));
  }

  #complete() {
    const { commands, values } = this.#store.state;
    const isWriting = this.#field.selectionEnd === this.#field.value.length && !this.#typed.isWalking;
    return complete(isWriting ? this.#field.value : "", commands, values);
  }

  #showPlace({ channels, channelId, bot }) {
    const channel = channels.get(channelId);
    const place = channel.isDirect ? bot : `#${channel.name}`;
    this.#field.placeholder = `Message ${place}, or / for commands`;
    this.#field.setAttribute("aria-label", `Message ${place}`);
  }
}

/** As high as what is written, within what the style sheet allows. */
function fit(field) {
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight}px`;
}
