/* The speaker's laptop: the step, the clock, the notes, what comes in, and what the projector shows. */

import { Feed } from "./desk/feed.js";
import { counted, filled, make, say } from "./desk/elements.js";
import { sentence, via } from "./desk/item.js";
import { Outbox } from "./desk/outbox.js";
import {
  KEYS, atStep, clampedStep, secondsLeft, startedOrPaused, toggled, turned, wholeStage, withMore,
} from "./desk/stage.js";
import { Undisturbed } from "./desk/undisturbed.js";

const LAST = 4;
const COUNTED = ["people", "gives", "seeks", "slips", "wishes", "agreements", "triangles"];
const SWITCHES = { figures: "hides_figures", frozen: "frozen_at", blank: "is_blank" };

class Presenter {
  constructor(data) {
    this.data = data;
    this.told = null;
    this.pending = null;
    this.isConnected = true;
    this.root = make("section", { class: "presenter" });
    this.outbox = new Outbox(data.workshop, {
      changed: () => this.showLine(),
      written: (line, id) => this.written(line, id),
      refused: () => ((this.pending = null), this.refresh()),
    });
    this.undisturbed = new Undisturbed(this.root);
    this.feed = new Feed(
      data.workshop,
      (message) => this.hear(message),
      (isSo) => this.connect(isSo),
    );
    this.pressed = (event) => this.press(event);
    document.addEventListener("keydown", this.pressed, true);
    this.ticking = setInterval(() => this.tick(), 250);
    this.draw();
  }

  stop() {
    this.feed.stop();
    this.undisturbed.set(false);
    clearInterval(this.ticking);
    document.removeEventListener("keydown", this.pressed, true);
  }

  show(data) {
    const isOther = JSON.stringify(data) !== JSON.stringify(this.data);
    this.data = data;
    if (isOther) this.draw();
  }

  /* What is shown now: what was just pressed, until the server says the same. */
  get stage() {
    return this.pending?.stage ?? wholeStage(this.told?.stage);
  }

  /* The script, with the views that each step has by now: moments and rounds may be added meanwhile. */
  get steps() {
    return this.data.steps.map((step, place) => ({ ...step, views: this.told?.views[place] ?? 1 }));
  }

  hear(message) {
    this.told = message;
    this.settle();
    this.refresh();
  }

  written(line, id) {
    if (line.once === this.pending?.once) this.pending.id = id;
    this.settle();
    this.refresh();
  }

  settle() {
    if (this.pending?.id !== undefined && this.told && this.told.revision >= this.pending.id) this.pending = null;
  }

  set(stage) {
    if (!stage || !this.told) return;
    this.pending = { stage, once: this.outbox.stage(stage) };
    this.refresh();
  }

  turn(by) {
    this.set(turned(this.stage, this.steps, by));
  }

  toggle(what) {
    this.set(toggled(this.stage, what, this.told?.revision ?? 0));
  }

  connect(isSo) {
    this.isConnected = isSo;
    this.undisturbed.set(!isSo);
    if (isSo) this.outbox.hurry();
    this.showLine();
  }

  press(event) {
    const isTyping = event.target.closest?.("input, textarea, select, [contenteditable], [role=dialog], [role=radiogroup]");
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !this.root.isConnected) return;
    const does = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!does) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    if (does === "next" || does === "previous") this.turn(does === "next" ? 1 : -1);
    else this.toggle(does);
  }

  // Drawing

  draw() {
    const { words } = this.data;
    const { steps } = this;
    const button = (label, action, attributes = {}) =>
      make("button", { type: "button", class: "desk-button", onclick: action, ...attributes }, label);
    this.place = make("p", { class: "presenter-place" });
    this.title = make("h1", {});
    this.view = make("p", { class: "presenter-view" });
    this.notes = make("div", { class: "presenter-notes", tabindex: "0", role: "region", "aria-label": words.notes });
    this.previous = button(words.previous, () => this.turn(-1));
    this.next = button("", () => this.turn(1), { class: "desk-button is-strong" });
    this.later = make("p", { class: "presenter-later" });
    this.clock = make("div", { class: "presenter-clock", role: "timer" });
    this.clockSays = make("p", { class: "presenter-clock-says" });
    this.startStop = button("", () => this.set(startedOrPaused(this.stage, this.steps)));
    const more = button(words.minute_more, () => this.set(withMore(this.stage, this.steps, 60)));
    this.counts = Object.fromEntries(COUNTED.map((each) => [each, [make("dd", {}), make("dt", {})]]));
    this.waiting = make("p", { class: "presenter-waiting", role: "status" });
    this.cameIn = make("h2", {}, words.came_in);
    this.latest = make("ol", { class: "presenter-latest" });
    this.switches = Object.fromEntries(
      Object.keys(SWITCHES).map((each) => [each, this.aSwitch(each)]));
    this.line = make("p", { class: "desk-line", role: "status" });
    this.ending = make("div", { class: "presenter-ending" });
    this.root.replaceChildren(
      make("div", { class: "presenter-now" },
        this.place, this.title, this.view, this.notes,
        make("div", { class: "presenter-turning" }, this.previous, this.next, this.later)),
      make("div", { class: "presenter-beside" },
        this.clock, this.clockSays,
        make("div", { class: "presenter-clock-keys" }, this.startStop, more),
        make("dl", { class: "presenter-counts" },
          ...COUNTED.map((each) => make("div", {}, ...this.counts[each]))),
        this.waiting,
        this.cameIn,
        this.latest),
      make("div", { class: "presenter-foot" },
        make("div", { class: "presenter-switches", role: "group", "aria-label": words.projector_shows },
          ...Object.values(this.switches).map((each) => each.node)),
        make("div", { class: "presenter-ways" },
          make("a", { class: "desk-button", href: this.data.links.projector, target: "driehoek_projector" }, words.open_projector),
          make("a", { class: "desk-button", href: this.data.links.helper, target: "driehoek_helper" }, words.open_helper)),
        this.phones(),
        this.ending),
      this.line,
    );
    if (!steps.length) say(this.title, words.no_steps);
    this.refresh();
  }

  aSwitch(what) {
    const word = this.data.words.switches[what];
    const state = make("span", { class: "presenter-state" });
    const node = make("button", {
      type: "button", class: "desk-button presenter-switch", "aria-pressed": "false", onclick: () => this.toggle(what),
    }, make("span", {}, word.label), make("kbd", {}, word.key), state);
    return { node, state, word };
  }

  phones() {
    const { words, code, address } = this.data;
    return make("p", { class: "presenter-phones" },
      make("span", {}, words.phones), make("b", { class: "presenter-code" }, code),
      address ? make("span", { class: "presenter-address" }, address) : make("a", { href: this.data.links.door }, words.no_address));
  }

  refresh() {
    const { words } = this.data;
    const { steps } = this;
    const { stage, told } = this;
    if (steps.length) {
      const place = clampedStep(stage, steps);
      const step = steps[place];
      say(this.place, filled(words.place, { step: place + 1, steps: steps.length }));
      say(this.title, step.title);
      const views = Math.max(1, step.views);
      say(this.view, views > 1 ? filled(words.view, { view: Math.min(stage.view, views - 1) + 1, views }) : "");
      this.view.hidden = views < 2;
      say(this.notes, step.notes || step.hint);
      this.notes.classList.toggle("is-empty", !step.notes);
      const after = turned(stage, steps, 1);
      this.next.disabled = !after || !told;
      say(this.next, after && after.step === place ? words.next_view : words.next);
      this.previous.disabled = !turned(stage, steps, -1) || !told;
      const following = steps[place + 1];
      say(this.later, following
        ? filled(words.then, { title: following.title, minutes: counted(words.minutes, following.minutes) }) : words.last);
    }
    this.tick();
    if (!told) return;
    for (const each of COUNTED) {
      const [figure, name] = this.counts[each];
      say(figure, String(told.tally[each]));
      say(name, words.counts[each][told.tally[each] === 1 ? 0 : 1]);
    }
    say(this.waiting, told.waiting ? counted(words.waiting, told.waiting) : words.none_waiting);
    for (const [what, { node, state, word }] of Object.entries(this.switches)) {
      const isOn = what === "frozen" ? stage.frozen_at !== null : stage[SWITCHES[what]];
      node.setAttribute("aria-pressed", String(isOn));
      say(state, isOn ? word.on : word.off);
    }
    this.cameIn.hidden = !told.items.length;
    this.latest.replaceChildren(...told.items.slice(-LAST).reverse().map((item) =>
      make("li", {}, sentence(item, told.parties, words), " ", via(item, words),
        item.isApproved ? null : make("span", { class: "desk-via" }, words.waits))));
    this.showEnding();
  }

  showEnding() {
    const { words, links } = this.data;
    const closed = this.told?.closedAt;
    if (this.shownEnding === `${closed}`) return;
    this.shownEnding = `${closed}`;
    this.root.classList.toggle("is-ended", Boolean(closed));
    if (closed) {
      this.ending.replaceChildren(make("span", {}, words.ended), " ", make("a", { href: links.workshop }, words.to_workshop));
      return;
    }
    const end = make("button", { type: "button", class: "desk-button is-quiet", onclick: () => this.askEnding() }, words.end);
    this.ending.replaceChildren(end);
  }

  askEnding() {
    const { words } = this.data;
    const yes = make("button", { type: "button", class: "desk-button", onclick: () => {
      this.outbox.put("end", {});
      this.ending.replaceChildren(make("span", {}, words.ending));
    } }, words.end_yes);
    const no = make("button", { type: "button", class: "desk-button is-quiet", onclick: () => this.keepOpen() }, words.end_no);
    this.ending.replaceChildren(make("span", { role: "alert" }, words.end_sure), yes, no);
    this.ending.onkeydown = (event) => event.key === "Escape" && this.keepOpen();
    no.focus();
  }

  keepOpen() {
    this.shownEnding = null;
    this.showEnding();
    this.ending.querySelector("button")?.focus();
  }

  tick() {
    const { words } = this.data;
    const { steps } = this;
    if (!steps.length) return;
    const left = secondsLeft(this.stage, steps);
    const whole = Math.abs(left);
    const shown = `${left < 0 ? "+" : ""}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
    const runs = this.stage.timer_from !== null;
    const minutes = steps[clampedStep(this.stage, steps)].minutes;
    say(this.clock, shown);
    this.clock.classList.toggle("is-still", !runs);
    const state = left < 0 ? words.over_time : runs ? words.runs : words.stands;
    say(this.clockSays, filled(words.clock, { minutes: counted(words.minutes, minutes), state }));
    say(this.startStop, runs ? words.pause : words.start);
  }

  showLine() {
    const { words } = this.data;
    const waiting = this.outbox.lines.length;
    say(this.line, this.isConnected ? "" : waiting ? words.away_waiting : words.away);
    this.line.classList.toggle("is-shown", !this.isConnected);
  }
}

/* Outlives Streamlit's reruns and reconnections: the page is only hung up anew. */
let presenter = null;

export default function ({ data, parentElement }) {
  if (presenter?.data.workshop !== data.workshop) {
    presenter?.stop();
    presenter = new Presenter(data);
  }
  if (presenter.root.parentElement !== parentElement) parentElement.append(presenter.root);
  presenter.show(data);
}
