/* The fields of a slip that are no organisation: a line of text, what somebody can give, a day, an address. */

import { dayFrom } from "./days.js";
import { make, say } from "./elements.js";
import { dayOf } from "./item.js";

let number = 0;

export class TextField {
  constructor({ label, changed, submit, placeholder = "", type = "text", at_most = 500 }) {
    const id = `desk-text-${++number}`;
    this.input = make("input", { id, type, maxlength: String(at_most), autocomplete: "off", dir: "auto", placeholder, class: "desk-input" });
    this.label = make("label", { for: id }, label);
    this.node = make("div", { class: "desk-field" }, this.label, this.input);
    this.input.oninput = changed;
    this.input.onkeydown = (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      submit(this);
    };
  }

  get isEmpty() {
    return !this.input.value.trim();
  }

  get plain() {
    return this.input.value.trim() || null;
  }

  get kept() {
    return this.input.value;
  }

  restore(kept) {
    this.input.value = kept ?? "";
  }

  focus() {
    this.input.focus();
  }

  clear() {
    this.input.value = "";
  }
}

/* One stop for Tab; digits tick, arrows move. */
export class AssetsField {
  constructor({ label, words, changed, submit }) {
    const id = `desk-assets-${++number}`;
    this.boxes = Object.entries(words.assets).map(([code, word], place) => {
      const input = make("input", { type: "checkbox", value: code, tabindex: place ? "-1" : "0" });
      input.onchange = changed;
      return { input, label: make("label", { class: "desk-tick" }, input, make("kbd", {}, String(place + 1)), make("span", {}, word)) };
    });
    const group = make("div", { class: "desk-ticks", role: "group", "aria-labelledby": id }, ...this.boxes.map((each) => each.label));
    this.node = make("div", { class: "desk-field" }, make("span", { id, class: "desk-label" }, label), group);
    group.onkeydown = (event) => {
      const at = this.boxes.findIndex((each) => each.input === event.target);
      const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      const ticked = this.boxes[Number(event.key) - 1];
      if (by) this.go((at + by + this.boxes.length) % this.boxes.length);
      else if (ticked && !event.altKey) {
        ticked.input.checked = !ticked.input.checked;
        changed();
      } else if (event.key === "Enter") submit(this);
      else return;
      event.preventDefault();
    };
  }

  go(place) {
    this.boxes.forEach((each, at) => (each.input.tabIndex = at === place ? 0 : -1));
    this.boxes[place].input.focus();
  }

  get isEmpty() {
    return !this.plain;
  }

  get plain() {
    const ticked = this.boxes.filter((each) => each.input.checked).map((each) => each.input.value);
    return ticked.length ? ticked : null;
  }

  get kept() {
    return this.plain;
  }

  restore(kept) {
    for (const each of this.boxes) each.input.checked = (kept ?? []).includes(each.input.value);
  }

  focus() {
    this.boxes.find((each) => each.input.tabIndex === 0).input.focus();
  }

  clear() {
    this.restore(null);
    this.boxes.forEach((each, at) => (each.input.tabIndex = at ? -1 : 0));
  }
}

/* Typed as somebody says it, or picked: the arrow down opens the calendar. */
export class DayField extends TextField {
  constructor({ label, words, changed, submit }) {
    super({ label, changed: () => (this.echo(), changed()), submit, placeholder: words.day_example, at_most: 40 });
    this.words = words;
    this.picker = make("input", { type: "date", class: "desk-picker", tabindex: "-1", "aria-hidden": "true" });
    this.picker.onchange = () => {
      this.input.value = this.picker.value;
      this.echo();
      changed();
      this.input.focus();
    };
    const pick = make("button", { type: "button", class: "desk-pick", "aria-label": words.pick_day, title: words.pick_day, tabindex: "-1", onclick: () => this.pick() });
    this.echoed = make("span", { class: "desk-echo", role: "status" });
    this.node.append(make("div", { class: "desk-day" }, this.input, pick, this.picker), this.echoed);
    const typed = this.input.onkeydown;
    this.input.onkeydown = (event) => {
      if (event.key !== "ArrowDown") return typed(event);
      event.preventDefault();
      this.pick();
    };
  }

  pick() {
    this.picker.value = this.plain ?? "";
    this.picker.showPicker?.();
  }

  echo() {
    say(this.echoed, this.plain ? dayOf(this.plain, this.words) : this.isEmpty ? "" : this.words.which_day);
  }

  get plain() {
    return dayFrom(this.input.value);
  }

  get isWrong() {
    return !this.isEmpty && !this.plain;
  }

  restore(kept) {
    super.restore(kept);
    this.echo();
  }

  clear() {
    super.clear();
    this.echo();
  }
}

/* Who may be reminded, with consent. Never part of what is said. */
export class ContactField {
  constructor({ words, changed, submit }) {
    this.words = words;
    this.first = new TextField({ label: words.first_name, changed, submit: () => submit(this), at_most: 60 });
    this.email = new TextField({ label: words.email, changed, submit: () => submit(this), type: "email", at_most: 120 });
    this.consent = make("input", { type: "checkbox" });
    this.consent.onchange = changed;
    this.consent.onkeydown = (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      submit(this);
    };
    this.node = make("fieldset", { class: "desk-contact" }, make("legend", {}, words.reminder),
      this.first.node, this.email.node, make("label", { class: "desk-consent" }, this.consent, make("span", {}, words.consent)));
  }

  get isEmpty() {
    return this.first.isEmpty && this.email.isEmpty;
  }

  /* What is missing, as a sentence; empty when all is there, or nothing. */
  get problem() {
    if (this.isEmpty) return "";
    if (this.first.isEmpty || !/^[^@\s]+@[^@\s]+$/.test(this.email.plain ?? "")) return this.words.contact_incomplete;
    return this.consent.checked ? "" : this.words.consent_first;
  }

  get plain() {
    return { first_name: this.first.plain, email: this.email.plain, consent: this.consent.checked };
  }

  /* Somebody's address is not kept as a draft. */
  get kept() {
    return null;
  }

  restore() {}

  focus() {
    (this.first.isEmpty ? this.first : !/@/.test(this.email.plain ?? "") ? this.email : { focus: () => this.consent.focus() }).focus();
  }

  clear() {
    this.first.clear();
    this.email.clear();
    this.consent.checked = false;
  }
}
