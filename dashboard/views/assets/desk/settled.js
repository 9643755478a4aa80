/* What was decided before, folded away, newest first: each can be decided the other way after all. */

import { counted, make } from "./elements.js";
import { sentence } from "./item.js";

export class Settled {
  /* `heading` has the forms of "{n} approved"; `word` is what its button says; `turn(item)` does it. */
  constructor({ words, heading, word, turn }) {
    Object.assign(this, { words, heading, word, turn });
    this.node = make("details", { class: "desk-settled" });
    this.node.hidden = true;
    this.summary = null;
  }

  get isClosedAtCursor() {
    return !this.node.open && document.activeElement === this.summary;
  }

  show(items, parties) {
    const told = JSON.stringify([items, items.flatMap((item) => Object.values(item.said).map((each) => parties[each]?.name))]);
    if (told === this.told) return;
    this.told = told;
    this.node.hidden = !items.length;
    const { open } = this.node;
    const hadFocus = this.node.contains(document.activeElement);
    this.summary = make("summary", {}, counted(this.heading, items.length));
    this.node.replaceChildren(this.summary, ...items.slice().reverse().map((item) =>
      make("p", {}, sentence(item, parties, this.words), " ",
        make("button", { type: "button", class: "desk-link", onclick: () => this.turn(item) }, this.word))));
    this.node.open = open;
    if (hadFocus) this.summary.focus();
  }
}
