/* Slips of paper, typed by keyboard alone: Enter takes a name and goes on, Enter at the end stores it, and the
   cursor is back in the first field. */

import { filled, make, say } from "./elements.js";
import { AssetsField, ContactField, DayField, TextField } from "./fields.js";
import { NameField } from "./name_field.js";

/* What is asked of each kind, in the order of the slip. A star: it does not go without. */
const ASKED = {
  here: ["party*"],
  gives: ["party*", "assets", "text"],
  seeks: ["party*", "assets", "text"],
  slip: ["introducer", "one*", "other*", "because"],
  wish: ["whom*", "because", "by"],
  agreement: ["one*", "other*", "before", "what", "contact"],
};
const KINDS = Object.keys(ASKED);
const OF_STEP = {
  picture: "here", missing: "wish", giving: "gives", tables: "here", closing: "slip", agreeing: "agreement", before_and_after: "agreement",
};

export class Form {
  /* `store(kind, said, shown, contact)`: `shown` are its parties for a sentence. `leave()`: to the queue. */
  constructor({ workshop, words, names, store, undo, leave }) {
    Object.assign(this, { words, names, store, leave, undo });
    this.memory = `driehoek:desk:draft:${workshop}`;
    this.kind = "slip";
    this.pills = make("div", { class: "desk-kinds", role: "radiogroup", "aria-label": words.kind });
    this.pills.onkeydown = (event) => this.pressKind(event);
    this.body = make("div", { class: "desk-fields" });
    this.problem = make("p", { class: "desk-problem", role: "alert" });
    this.button = make("button", { type: "button", class: "desk-button is-strong", onclick: () => this.submit(null) }, words.store);
    this.node = make("div", { class: "desk-form", role: "group", "aria-label": words.form },
      this.pills, this.body, this.problem,
      make("div", { class: "desk-storing" }, this.button, make("span", { class: "desk-hint" }, words.store_hint)));
    this.node.addEventListener("keydown", (event) => this.press(event));
    this.draw();
    this.restore();
  }

  /* The step that is shown chooses the kind, until somebody chooses another; never while something is typed. */
  follow(stepKind) {
    if (this.step === stepKind) return;
    const isFirst = this.step === undefined;
    this.step = stepKind;
    if (this.isEmpty && !(isFirst && this.wasRestored)) this.choose(OF_STEP[stepKind] ?? "slip");
  }

  get isEmpty() {
    return this.fields.every(([, field]) => field.isEmpty);
  }

  choose(kind, { focus = false } = {}) {
    if (kind !== this.kind) {
      const hadFocus = this.node.contains(document.activeElement);
      const before = Object.fromEntries(this.fields);
      this.kind = kind;
      this.draw();
      for (const [name, field] of this.fields) {
        const same = before[name];
        if (same && same.constructor === field.constructor) this.carry(same, field);
      }
      focus ||= hadFocus && this.body.contains(document.activeElement) === false && !this.pills.contains(document.activeElement);
    }
    this.remember();
    if (focus) this.first.focus();
  }

  carry(from, to) {
    if (from instanceof NameField) to.restore(from.plain, from.input.value);
    else if (!(from instanceof ContactField)) to.restore(from.kept);
  }

  get first() {
    return this.fields[0][1];
  }

  draw() {
    const { words } = this;
    const hadPill = this.pills.contains(document.activeElement);
    this.pills.replaceChildren(...KINDS.map((kind, place) =>
      make("button", {
        type: "button", role: "radio", class: "desk-kind", "aria-checked": String(kind === this.kind), tabindex: kind === this.kind ? "0" : "-1",
        onclick: () => this.choose(kind, { focus: true }),
      }, make("kbd", {}, String(place + 1)), words.kinds[kind])));
    if (hadPill) this.pills.querySelector('[aria-checked="true"]').focus();
    this.fields = ASKED[this.kind].map((each) => {
      const name = each.replace("*", "");
      const field = this.field(name);
      field.isNeeded = each.endsWith("*");
      return [name, field];
    });
    this.body.replaceChildren(...this.fields.map(([, field]) => field.node));
    say(this.problem, "");
  }

  field(name) {
    const { words, names } = this;
    const label = words.fields[`${this.kind}_${name}`];
    const changed = () => this.remember();
    const submit = (field) => this.submit(field);
    if (name === "assets") return new AssetsField({ label, words, changed, submit });
    if (name === "before") return new DayField({ label, words, changed, submit });
    if (name === "contact") return new ContactField({ words, changed, submit });
    if (["because", "text", "what"].includes(name)) return new TextField({ label, changed, submit });
    return new NameField({ label, words, names, changed, submit, advance: (field) => this.advance(field) });
  }

  advance(field) {
    const at = this.fields.findIndex(([, each]) => each === field);
    const next = this.fields[at + 1]?.[1];
    if (next) next.focus();
    else this.submit(field);
  }

  /* Enter: what is needed and missing first; from an empty name on to the next field; else it is stored. */
  submit(field) {
    for (const [, each] of this.fields) if (each instanceof NameField) each.leave();
    const missing = this.fields.find(([, each]) => each.isNeeded && !each.plain);
    if (missing) {
      if (field && field !== missing[1]) say(this.problem, "");
      else say(this.problem, filled(this.words.missing, { field: missing[1].label.textContent }));
      return missing[1].focus();
    }
    const day = this.fields.find(([name]) => name === "before")?.[1];
    if (day?.isWrong) return (say(this.problem, this.words.which_day), day.focus());
    const contact = this.fields.find(([name]) => name === "contact")?.[1];
    if (contact?.problem) return (say(this.problem, contact.problem), contact.focus());
    const said = {};
    const shown = {};
    for (const [name, each] of this.fields) {
      if (name === "contact" || each.plain === null) continue;
      said[name] = each.plain;
      if (each instanceof NameField) shown[name] = each.value;
    }
    if (shown.one && shown.one.key === shown.other?.key) {
      say(this.problem, this.words.twice_the_same);
      return this.fields.find(([name]) => name === "other")[1].focus();
    }
    if (["gives", "seeks"].includes(this.kind) && !said.assets && !said.text) {
      say(this.problem, this.words.say_what);
      return this.fields.find(([name]) => name === "text")[1].focus();
    }
    // Whoever calls is the first of the two.
    if (this.kind === "agreement") said.caller = said.one;
    this.store(this.kind, said, shown, contact && !contact.isEmpty ? contact.plain : null);
    for (const [, each] of this.fields) each.clear();
    say(this.problem, "");
    this.remember();
    this.first.focus();
  }

  press(event) {
    const digit = event.code?.match(/^(?:Digit|Numpad)([1-6])$/)?.[1];
    // After a space a digit begins a name, such as 3M.
    const inFirst = event.target === this.first.input && !this.first.input.value;
    if (digit && (event.altKey || (inFirst && !event.ctrlKey && !event.metaKey && !event.shiftKey))) {
      event.preventDefault();
      event.stopPropagation();
      this.choose(KINDS[digit - 1], { focus: true });
    } else if (event.key === "Escape" && !event.defaultPrevented) {
      event.preventDefault();
      this.leave();
    } else if (event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && inFirst) {
      event.preventDefault();
      this.undo();
    }
  }

  pressKind(event) {
    const at = KINDS.indexOf(this.kind);
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const digit = KINDS[Number(event.key) - 1];
    if (!by && !digit && event.key !== "Enter") return;
    event.preventDefault();
    if (by) this.choose(KINDS[(at + by + KINDS.length) % KINDS.length]);
    else this.choose(digit ?? this.kind, { focus: true });
  }

  // A page that is loaded anew in the middle of a slip goes on with it.

  remember() {
    const fields = this.fields.map(([name, field]) =>
      [name, field instanceof NameField ? { party: field.plain, typed: field.input.value } : field.kept]);
    try {
      if (this.isEmpty) sessionStorage.removeItem(this.memory);
      else sessionStorage.setItem(this.memory, JSON.stringify({ kind: this.kind, fields: Object.fromEntries(fields) }));
    } catch {
      /* A browser that keeps nothing still has it until the page is closed. */
    }
  }

  restore() {
    try {
      const { kind, fields } = JSON.parse(sessionStorage.getItem(this.memory) ?? "{}");
      if (!ASKED[kind]) return;
      this.kind = kind;
      this.draw();
      this.wasRestored = true;
      for (const [name, field] of this.fields) {
        if (field instanceof NameField) field.restore(fields[name]?.party, fields[name]?.typed);
        else field.restore(fields[name]);
      }
    } catch {
      /* What cannot be read is no draft of ours. */
    }
  }
}
