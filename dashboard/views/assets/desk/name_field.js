/* A field for an organisation: a combobox as WAI-ARIA describes it. Arrows choose, Enter and Tab take, Escape
   closes. Last stands "new: …", whose corner is then asked with one key. */

import { filled, make, say } from "./elements.js";
import { HeldKeys } from "./held_keys.js";
import { keyOf } from "./names.js";

const PATIENCE = 400;
let number = 0;

export class NameField {
  /* `advance(field)` when it was filled in with Enter; `changed()` at every change; `submit()` for Enter on what
     is filled in already. With `isNewAllowed` false only organisations that we have can be taken, and Escape is
     left to whoever asked for one. */
  constructor({ label, words, names, advance, changed, submit, isNewAllowed = true }) {
    Object.assign(this, { words, names, advance, changed, submit, isNewAllowed });
    const id = `desk-name-${++number}`;
    this.value = null;
    this.options = [];
    this.active = -1;
    this.asked = 0;
    this.held = new HeldKeys();
    this.input = make("input", {
      id, type: "text", role: "combobox", autocomplete: "off", spellcheck: "false", maxlength: "120", dir: "auto",
      "aria-expanded": "false", "aria-controls": `${id}-list`, "aria-autocomplete": "list", class: "desk-input",
    });
    this.list = make("ul", { id: `${id}-list`, role: "listbox", class: "desk-options", "aria-label": label });
    this.list.hidden = true;
    this.mark = make("span", { class: "desk-mark", "aria-hidden": "true" });
    this.corners = make("div", { class: "desk-corners", role: "radiogroup", "aria-label": words.which_corner });
    this.corners.hidden = true;
    this.label = make("label", { for: id }, label);
    this.node = make("div", { class: "desk-field" }, this.label,
      make("div", { class: "desk-combobox" }, this.input, this.mark, this.list, this.corners));
    this.input.oninput = () => this.type();
    this.input.onkeydown = (event) => this.press(event);
    // To another field or button: the name is meant. To another window, or to a dialog that Streamlit lays over
    // the page while the server is away: somebody is still typing.
    this.input.onblur = ({ relatedTarget: to }) => (to && !to.closest('[role="dialog"]') ? this.leave() : this.close());
    this.input.onfocus = () => !this.value && !this.isEmpty && this.type();
    this.list.onpointerdown = (event) => this.point(event);
    this.corners.onkeydown = (event) => this.pressCorner(event);
  }

  get isEmpty() {
    return !this.input.value.trim();
  }

  get plain() {
    return this.value?.party ?? null;
  }

  focus() {
    this.input.focus();
  }

  clear() {
    this.input.value = "";
    this.set(null);
    this.close();
  }

  /* Fill it in without telling anybody: a draft that was kept. */
  restore(party, typed) {
    this.input.value = typed ?? "";
    if (party) this.set(this.names.byKey(keyOf(party)) ?? this.asNew(party.name, party.corner));
  }

  type() {
    this.set(null);
    const asked = ++this.asked;
    const typed = this.input.value;
    this.open(this.names.atOnce(typed));
    this.waiting = this.names.found(typed).then((found) => {
      if (asked === this.asked && this.value === null && document.activeElement === this.input) this.open(found);
      if (asked === this.asked) this.waiting = null;
    });
    this.changed();
  }

  /* Where somebody's arrow stands already, it stays. */
  open(all) {
    // What a new name turned out to be is one that we have, never another new name.
    const found = this.isNewAllowed ? all : all.filter((each) => each.party.organisation);
    const kept = this.options[this.active]?.key;
    const typed = this.input.value.trim();
    this.options = [...found];
    const isKnown = found.some((each) => each.name.trim().toLowerCase() === typed.toLowerCase());
    if (this.isNewAllowed && typed.length > 1 && !isKnown) this.options.push({ ...this.asNew(typed), isNew: true });
    const at = this.wasMoved ? this.options.findIndex((each) => each.key === kept) : -1;
    this.active = this.options.length ? Math.max(0, at) : -1;
    this.drawList();
  }

  asNew(name, corner) {
    const party = { name: name.trim(), ...(corner && { corner }) };
    return { key: keyOf(party), party, name: party.name, corner: corner ?? "" };
  }

  drawList() {
    this.list.replaceChildren(...this.options.map((each, place) =>
      make("li", { id: `${this.list.id}-${place}`, role: "option", "aria-selected": String(place === this.active), class: "desk-option" },
        each.isNew ? make("span", { class: "desk-new-word" }, this.words.new_name, " ") : null,
        make("span", { dir: "auto", class: each.corner ? `corner-${each.corner}` : false }, each.name),
        each.corner ? make("span", { class: "desk-corner" }, this.words.corners[each.corner] ?? "") : null)));
    this.list.hidden = !this.options.length;
    this.input.setAttribute("aria-expanded", String(!this.list.hidden));
    if (this.active >= 0) {
      this.input.setAttribute("aria-activedescendant", `${this.list.id}-${this.active}`);
      this.list.children[this.active].scrollIntoView({ block: "nearest" });
    } else this.input.removeAttribute("aria-activedescendant");
  }

  close() {
    this.options = [];
    this.active = -1;
    this.wasMoved = false;
    this.asked += 1;
    this.waiting = null;
    this.drawList();
  }

  move(by) {
    if (!this.options.length) return this.open(this.names.atOnce(this.input.value));
    this.wasMoved = true;
    this.active = (this.active + by + this.options.length) % this.options.length;
    this.drawList();
  }

  async press(event) {
    if (this.held.takes(event)) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape" && this.options.length && this.isNewAllowed) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (event.key === "Escape" && !this.isEmpty && this.isNewAllowed) {
      event.preventDefault();
      event.stopPropagation();
      this.clear();
      this.changed();
    } else if ((event.key === "Enter" || (event.key === "Tab" && !event.shiftKey)) && this.mayKnowMore) {
      // The server may still know it by another spelling: better a moment than a double.
      event.preventDefault();
      this.held.hold();
      await Promise.race([this.waiting, new Promise((done) => setTimeout(done, PATIENCE))]);
      this.takeAndGo();
      this.held.giveBack();
    } else if (event.key === "Enter" && this.options.length) {
      event.preventDefault();
      this.takeAndGo();
    } else if (event.key === "Tab" && !event.shiftKey && this.options.length) {
      this.take(this.options[this.active]);
    } else if (event.key === "Enter") {
      event.preventDefault();
      this.leave();
      this.submit(this);
    }
  }

  get mayKnowMore() {
    const hasFound = this.options.length && !this.options[this.active]?.isNew;
    return Boolean(this.waiting && !this.value && !this.wasMoved && !hasFound);
  }

  takeAndGo() {
    if (!this.options.length) return;
    this.take(this.options[this.active]);
    // A new name of which somebody said the corner before is not asked for it again.
    if (this.corners.hidden || this.value.corner) this.advance(this);
    else this.corners.querySelector("button").focus();
  }

  take(option) {
    if (!option) return;
    this.close();
    this.input.value = option.name;
    this.set(option);
    this.changed();
  }

  /* Whoever types a name and goes on means that name. */
  leave() {
    const typed = this.input.value.trim();
    this.close();
    if (this.value || !typed) return;
    const known = this.names.exactly(typed);
    if (known && (this.isNewAllowed || known.party.organisation)) this.take(known);
    else if (this.isNewAllowed) this.take(this.asNew(typed));
  }

  point(event) {
    const chosen = event.target.closest("li");
    if (!chosen) return;
    event.preventDefault();
    this.active = [...this.list.children].indexOf(chosen);
    this.takeAndGo();
  }

  set(option) {
    this.value = option;
    const isNew = Boolean(option && !option.party.organisation);
    say(this.mark, isNew ? this.words.new : option ? this.words.corners[option.corner] ?? "" : "");
    this.mark.className = `desk-mark${option?.corner ? ` corner-${option.corner}` : ""}`;
    this.corners.hidden = !isNew || !this.isNewAllowed;
    if (!this.corners.hidden) this.drawCorners(option.corner);
  }

  drawCorners(chosen) {
    const choices = this.words.corner_keys.map(([corner, key]) =>
      make("button", {
        type: "button", role: "radio", "aria-checked": String(corner === chosen), class: "desk-corner-key", tabindex: "-1",
        onclick: () => this.corner(corner),
      }, make("kbd", {}, key), this.words.corners[corner]));
    (choices.find((each) => each.getAttribute("aria-checked") === "true") ?? choices[0]).tabIndex = 0;
    this.corners.replaceChildren(make("span", { class: "desk-ask", "aria-hidden": "true" }, this.words.which_corner), ...choices);
  }

  corner(corner) {
    this.set(this.asNew(this.value.name, corner));
    this.changed();
    this.advance(this);
  }

  pressCorner(event) {
    const chosen = this.words.corner_keys.find(([, key]) => key === event.key.toLowerCase());
    const buttons = [...this.corners.querySelectorAll("button")];
    const at = buttons.indexOf(document.activeElement);
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (chosen && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      this.corner(chosen[0]);
    } else if (by) {
      event.preventDefault();
      buttons.forEach((each) => (each.tabIndex = -1));
      const next = buttons[(at + by + buttons.length) % buttons.length];
      next.tabIndex = 0;
      next.focus();
    } else if (event.key === "Enter") {
      // Nobody knows: it goes without.
      event.preventDefault();
      this.advance(this);
    }
  }
}
