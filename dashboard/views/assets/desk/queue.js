/* What waits for somebody's eye: arrows move, a approves, x rejects, j joins a new name with one we have. What is
   decided goes at once; the server hears of it behind the scenes. */

import { counted, filled, make, phrase, say } from "./elements.js";
import { sentence, via } from "./item.js";
import { NameField } from "./name_field.js";
import { Settled } from "./settled.js";

export class Queue {
  /* `decide(kind, item)` and `join(key, organisation)` give the `once` of what they said. */
  constructor({ words, names, decide, join, leave, decided }) {
    Object.assign(this, { words, names, decide, join, leave, decided });
    this.items = [];
    this.parties = {};
    this.rows = new Map();
    this.gone = new Map();
    this.chosen = new Set();
    this.current = null;
    this.list = make("ul", {
      class: "desk-queue", role: "listbox", "aria-multiselectable": "true", tabindex: "0", "aria-label": words.queue, id: "desk-queue",
    });
    this.list.onkeydown = (event) => this.press(event);
    this.list.onclick = (event) => this.click(event);
    // Takes the cursor when the last one is decided: one "a" too many must not be typed into a slip.
    this.empty = make("p", { class: "desk-nothing", tabindex: "-1" }, words.nothing_waits);
    const action = (key, word, does) =>
      make("button", { type: "button", class: "desk-button", onclick: does, "aria-controls": "desk-queue" }, make("kbd", {}, key), word);
    this.buttons = [
      action("a", words.approve, () => this.settle("approved")),
      action("x", words.reject, () => this.settle("rejected")),
      (this.joinButton = action("j", words.join, () => this.askJoin())),
    ];
    this.actions = make("div", { class: "desk-actions", role: "toolbar", "aria-label": words.actions }, ...this.buttons);
    this.joining = make("div", { class: "desk-joining" });
    this.joining.hidden = true;
    this.done = make("p", { class: "desk-done", role: "status" });
    const turned = (kind) => (item) => (this.decide(kind, item.id), this.focus());
    this.approved = new Settled({ words, heading: words.approved_before, word: words.reject_after_all, turn: turned("rejected") });
    this.rejected = new Settled({ words, heading: words.rejected, word: words.approve_after_all, turn: turned("approved") });
    this.node = make("div", { class: "desk-waiting" }, this.actions, this.joining, this.done, this.empty, this.list, this.approved.node, this.rejected.node);
    this.node.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      this.leave();
    });
  }

  focus() {
    if (!this.list.hidden) return this.list.focus();
    ([this.approved, this.rejected].find((each) => !each.node.hidden)?.summary ?? this.empty).focus();
  }

  /* `knows(once)`: whether the server has it, and has told about it. */
  show(message, knows) {
    this.parties = message.parties;
    for (const [id, once] of this.gone) if (knows(once)) this.gone.delete(id);
    this.items = message.items;
    this.refused = message.rejected;
    this.refresh();
  }

  get visible() {
    return this.items.filter((item) => !item.isApproved && !this.gone.has(item.id));
  }

  refresh() {
    const shown = this.visible;
    const ids = shown.map((item) => item.id);
    this.chosen = new Set([...this.chosen].filter((id) => ids.includes(id)));
    if (!ids.includes(this.current)) this.current = ids.find((id) => id > this.current) ?? ids.at(-1) ?? null;
    for (const [id, row] of this.rows) {
      if (ids.includes(id)) continue;
      row.remove();
      this.rows.delete(id);
    }
    let before = null;
    for (const item of shown) {
      const row = this.row(item);
      const place = before ? before.nextSibling : this.list.firstChild;
      if (place !== row) this.list.insertBefore(row, place);
      before = row;
    }
    const hadFocus = document.activeElement === this.list;
    // Whoever came for the queue and found it empty has it as soon as something waits.
    const isAtEnd = document.activeElement === this.empty || [this.approved, this.rejected].some((each) => each.isClosedAtCursor);
    const isWaitedFor = this.list.hidden && isAtEnd;
    this.list.hidden = this.actions.hidden = !shown.length;
    this.empty.hidden = Boolean(shown.length);
    if (hadFocus && !shown.length) this.empty.focus();
    if (isWaitedFor && shown.length) this.list.focus();
    this.showSettled();
    this.mark();
  }

  row(item) {
    const told = JSON.stringify([item, ...Object.values(item.said).map((each) => this.parties[each]?.name)]);
    let row = this.rows.get(item.id);
    if (!row) {
      row = make("li", { role: "option", id: `desk-waits-${item.id}`, class: "desk-row" });
      row.dataset.id = item.id;
      this.rows.set(item.id, row);
    }
    if (row.told !== told) {
      row.told = told;
      row.replaceChildren(make("span", { class: "desk-tickmark", "aria-hidden": "true" }),
        make("span", { class: "desk-row-text" }, sentence(item, this.parties, this.words), via(item, this.words)));
    }
    return row;
  }

  mark() {
    for (const [id, row] of this.rows) {
      row.setAttribute("aria-selected", String(this.chosen.has(id)));
      row.classList.toggle("is-current", id === this.current);
    }
    if (this.current === null) this.list.removeAttribute("aria-activedescendant");
    else this.list.setAttribute("aria-activedescendant", `desk-waits-${this.current}`);
    const n = this.chosen.size;
    this.actions.dataset.chosen = n > 1 ? counted(this.words.chosen, n) : "";
    this.joinButton.disabled = !this.newNames().length;
  }

  go(by, { extends: extend = false } = {}) {
    const ids = this.visible.map((item) => item.id);
    const at = ids.indexOf(this.current);
    const to = ids[Math.max(0, Math.min(ids.length - 1, at + by))];
    if (to === undefined) return;
    if (extend) this.chosen.add(this.current).add(to);
    this.current = to;
    this.mark();
    this.rows.get(to).scrollIntoView({ block: "nearest" });
  }

  press(event) {
    if (event.altKey) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if ((event.ctrlKey || event.metaKey) && key !== "a") return;
    const isAll = event.ctrlKey || event.metaKey;
    if (key === "ArrowDown" || key === "ArrowUp") this.go(key === "ArrowDown" ? 1 : -1, { extends: event.shiftKey });
    else if (key === "Home" || key === "End") this.go(key === "Home" ? -Infinity : Infinity);
    else if (key === " ") this.tick(this.current);
    else if (isAll) this.visible.forEach((item) => this.chosen.add(item.id));
    else if (key === "a") this.settle("approved");
    else if (key === "x") this.settle("rejected");
    else if (key === "j") this.askJoin();
    else if (key === "z") this.takeBack();
    else if (key === "Escape" && this.chosen.size) this.chosen.clear();
    else if (key === "Escape") this.leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
    this.mark();
  }

  click(event) {
    const row = event.target.closest(".desk-row");
    if (!row) return;
    this.current = Number(row.dataset.id);
    this.tick(this.current);
    this.mark();
  }

  tick(id) {
    if (id === null) return;
    if (!this.chosen.delete(id)) this.chosen.add(id);
  }

  targets() {
    const wanted = this.chosen.size ? this.chosen : new Set([this.current]);
    return this.visible.filter((item) => wanted.has(item.id));
  }

  settle(kind) {
    const targets = this.targets();
    if (!targets.length) return;
    for (const item of targets) this.gone.set(item.id, this.decide(kind, item.id));
    this.last = { kind, items: targets };
    const words = kind === "approved" ? this.words.approved : this.words.rejected_now;
    this.tell(counted(words, targets.length), kind === "approved" ? this.words.reject_after_all : this.words.approve_after_all);
    this.chosen.clear();
    this.refresh();
    this.list.focus();
    this.decided();
  }

  takeBack() {
    const { last } = this;
    if (!last) return;
    this.last = null;
    if (last.kind === "joined") this.join(last.key, "");
    else for (const item of last.items) this.decide(last.kind === "approved" ? "rejected" : "approved", item.id);
    this.tell(this.words.taken_back);
  }

  tell(text, back = null) {
    this.done.replaceChildren(text, " ");
    if (back) {
      this.done.append(make("button", { type: "button", class: "desk-link", onclick: () => (this.takeBack(), this.focus()) }, back, " ", make("kbd", {}, "z")));
    }
  }

  // Joining

  newNames() {
    const [item] = this.targets();
    if (!item) return [];
    return [...new Set(Object.values(item.said).filter((each) => typeof each === "string" && each.startsWith("~") && this.parties[each]))];
  }

  askJoin() {
    const [key] = this.newNames();
    if (!key) return this.tell(this.words.nothing_to_join);
    const { words, names } = this;
    const name = this.parties[key].name;
    const field = new NameField({
      label: filled(words.join_which, { name }), words, names, isNewAllowed: false,
      changed: () => {}, submit: () => {},
      advance: (it) => {
        this.join(key, it.value.party.organisation);
        this.last = { kind: "joined", key };
        this.closeJoin();
        this.tell(filled(words.joined, { name, organisation: it.value.name }), words.take_back);
      },
    });
    this.joining.replaceChildren(field.node);
    this.joining.hidden = false;
    this.joining.onkeydown = (event) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      this.closeJoin();
    };
    field.input.value = name;
    field.focus();
    field.input.select();
    field.type();
  }

  closeJoin() {
    this.joining.hidden = true;
    this.joining.replaceChildren();
    this.focus();
  }

  /* An organisation that we have and that came in is no news. */
  showSettled() {
    const isTold = (item) => item.kind !== "here" || item.said.party.startsWith("~");
    this.approved.show(this.items.filter((item) => item.isApproved && item.via !== "desk" && isTold(item)), this.parties);
    this.rejected.show(this.refused ?? [], this.parties);
  }
}
