/* The helper's screen: slips of paper in, and the queue off the speaker's hands. */

import { Feed } from "./desk/feed.js";
import { counted, filled, make, say } from "./desk/elements.js";
import { Form } from "./desk/form.js";
import { sentence } from "./desk/item.js";
import { Names, keyOf } from "./desk/names.js";
import { Outbox } from "./desk/outbox.js";
import { Queue } from "./desk/queue.js";
import { clampedStep } from "./desk/stage.js";
import { Undisturbed } from "./desk/undisturbed.js";

const LAST = 5;

class Helper {
  constructor(data) {
    this.data = data;
    const { words } = data;
    this.told = null;
    this.isConnected = true;
    this.mine = [];
    this.ids = new Map();
    this.withdrawn = new Set();
    this.names = new Names(data.names);
    this.outbox = new Outbox(data.workshop, {
      changed: () => this.outbox && this.showLine(),
      written: (line, id) => this.written(line, id),
      refused: (line) => this.refused(line),
    });
    this.form = new Form({
      workshop: data.workshop, words, names: this.names,
      store: (...slip) => this.store(...slip), undo: () => this.undoLast(), leave: () => this.queue.focus(),
    });
    this.queue = new Queue({
      words, names: this.names,
      decide: (kind, entry) => this.outbox.put("say", { kind, said: { entry } }),
      join: (key, organisation) => this.outbox.put("say", { kind: "named_as", said: { key, organisation } }),
      leave: () => this.form.first.focus(),
      decided: () => this.showTitle(),
    });
    this.title = make("h1", {}, words.title_connecting);
    this.step = make("p", { class: "helper-step" });
    this.stored = make("p", { class: "helper-stored", role: "status" });
    this.entered = make("ol", { class: "helper-entered" });
    this.heading = make("h2", {}, words.entered);
    this.line = make("p", { class: "desk-line", role: "status" });
    this.root = make("section", { class: "helper" },
      make("div", { class: "helper-head" }, this.title, this.step, this.line),
      make("div", { class: "helper-typing" }, this.form.node, this.stored, this.heading, this.entered),
      make("div", { class: "helper-queue" }, make("h2", {}, words.queue), make("p", { class: "desk-hint" }, words.queue_hint), this.queue.node));
    this.undisturbed = new Undisturbed(this.root);
    this.feed = new Feed(data.workshop, (message) => this.hear(message), (isSo) => this.connect(isSo));
  }

  stop() {
    this.feed.stop();
    this.undisturbed.set(false);
  }

  show(data) {
    const isOtherLanguage = data.words.locale !== this.data.words.locale;
    this.data = data;
    return !isOtherLanguage;
  }

  start() {
    this.form.first.focus();
  }

  hear(message) {
    this.told = message;
    this.names.room(message.parties);
    const kind = this.data.steps[clampedStep({ step: message.stage.step ?? 0 }, this.data.steps)]?.kind;
    if (kind) this.form.follow(kind);
    this.queue.show(message, (once) => this.isKnown(once));
    this.mine = this.mine.filter((each) => !this.isKnown(each.once));
    this.refresh();
  }

  isKnown(once) {
    return !this.outbox.has(once) && (this.ids.get(once) ?? 0) <= (this.told?.revision ?? 0);
  }

  connect(isSo) {
    this.isConnected = this.names.isConnected = isSo;
    this.undisturbed.set(!isSo);
    if (isSo) this.outbox.hurry();
    this.showLine();
  }

  written(line, id) {
    this.ids.set(line.once, id);
    if (this.told) this.hear(this.told);
  }

  refused(line) {
    const mine = this.mine.find((each) => each.once === line.once);
    this.mine = this.mine.filter((each) => each !== mine);
    this.stored.replaceChildren(this.data.words.not_stored);
    if (this.told) this.hear(this.told);
  }

  // Slips

  store(kind, said, shown, contact) {
    const keys = Object.fromEntries(Object.entries(said).map(([name, value]) => [name, value?.organisation || value?.name ? keyOf(value) : value]));
    const parties = Object.fromEntries(Object.values(shown).map((each) => [each.key, { name: each.name, corner: each.corner }]));
    if (kind === "agreement") {
      const slip = this.slipOf(keys.one, keys.other);
      if (slip) said.slip = slip;
    }
    const once = this.outbox.put("say", { kind, said });
    if (contact) this.outbox.put("contact", contact, { of: once, as: "agreement" });
    const mine = { once, kind, said: keys, parties };
    this.mine.push(mine);
    this.lastStored = mine;
    this.stored.replaceChildren(make("b", {}, this.data.words.stored, " "), sentence(mine, parties, this.data.words), " ",
      this.undoButton(mine, make("kbd", {}, this.data.words.undo_key)));
    this.refresh();
  }

  /* The slip that this agreement came from, when there is one. */
  slipOf(one, other) {
    const found = this.told?.items.filter((item) => item.kind === "slip" && [item.said.one, item.said.other].sort().join() === [one, other].sort().join());
    return found?.at(-1)?.id ?? null;
  }

  undoButton(slip, ...more) {
    return make("button", { type: "button", class: "desk-link", onclick: () => this.undo(slip) }, this.data.words.take_back, " ", ...more);
  }

  undoLast() {
    if (this.lastStored) this.undo(this.lastStored);
  }

  undo(slip) {
    const id = slip.id ?? this.ids.get(slip.once);
    const key = slip.once ?? slip.id;
    if (this.withdrawn.has(key)) return;
    this.withdrawn.add(key);
    if (id !== undefined) {
      this.withdrawn.add(id);
      this.outbox.put("say", { kind: "withdrawn", said: { entry: id } });
    } else if (!this.outbox.drop(slip.once)) this.outbox.put("say", { kind: "withdrawn", said: {} }, { of: slip.once, as: "entry" });
    else this.outbox.dropOf(slip.once);
    if (slip === this.lastStored) this.lastStored = null;
    this.stored.replaceChildren(make("b", {}, this.data.words.undone, " "), sentence(slip, slip.parties ?? this.told.parties, this.data.words));
    this.form.first.focus();
    this.refresh();
  }

  // Drawing

  refresh() {
    const { words, steps } = this.data;
    this.showTitle();
    if (steps.length && this.told) {
      const place = clampedStep({ step: this.told.stage.step ?? 0 }, steps);
      say(this.step, filled(words.step, { step: place + 1, title: steps[place].title }));
    }
    const known = (this.told?.items ?? []).filter((item) => item.via === "desk" && !this.withdrawn.has(item.id));
    const waiting = this.mine.filter((each) => !this.withdrawn.has(each.once));
    this.names.typed(waiting);
    const isMine = (item) => [...this.ids].some(([once, id]) => id === item.id && this.withdrawn.has(once));
    const rows = [...waiting.slice().reverse().map((each) => [each, each.parties, true]),
      ...known.filter((item) => !isMine(item)).slice(-LAST).reverse().map((item) => [item, this.told.parties, false])].slice(0, Math.max(LAST, waiting.length));
    this.heading.hidden = !rows.length;
    const told = JSON.stringify(rows);
    if (told === this.toldRows) return;
    this.toldRows = told;
    this.entered.replaceChildren(...rows.map(([slip, parties, isWaiting]) =>
      make("li", {}, make("span", {}, sentence(slip, parties, words)),
        isWaiting ? make("span", { class: "desk-via" }, words.on_its_way) : null, this.undoButton(slip))));
  }

  showTitle() {
    const n = this.queue.visible.length;
    if (this.told) say(this.title, n ? counted(this.data.words.title, n) : this.data.words.title_none);
  }

  showLine() {
    const { words } = this.data;
    const waiting = this.outbox.lines.length;
    say(this.line, this.isConnected ? "" : waiting ? counted(words.away_slips, waiting) : words.away);
    this.line.classList.toggle("is-shown", !this.isConnected);
  }
}

/* Outlives Streamlit's reruns and reconnections: the page is only hung up anew, what is half typed stays. */
let helper = null;

export default function ({ data, parentElement }) {
  const isNew = helper?.data.workshop !== data.workshop || !helper.show(data);
  if (isNew) {
    helper?.stop();
    helper?.root.remove();
    helper = new Helper(data);
  }
  if (helper.root.parentElement === parentElement) return;
  const focused = helper.root.contains(document.activeElement) ? document.activeElement : null;
  parentElement.append(helper.root);
  if (focused) focused.focus();
  else if (isNew || document.activeElement === document.body) helper.start();
}
