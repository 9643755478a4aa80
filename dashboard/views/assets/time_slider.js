/* A slider over the ends of periods, with play. Over a drawing it moves the lines here, at once, and the
   page follows when it rests; elsewhere every step asks the page and waits until it is there. */

import { moveTo } from "./network/stages.js";

const PACE = 900;
const REST = 450;
const built = new WeakMap();

export default function ({ data, parentElement, setTriggerValue }) {
  let slider = built.get(parentElement);
  if (!slider) {
    slider = new Slider(parentElement);
    built.set(parentElement, slider);
  }
  slider.tell = (day) => setTriggerValue("day", day);
  slider.show(data);
  return () => {
    slider.close();
    built.delete(parentElement);
  };
}

class Slider {
  constructor(root) {
    this.holder = document.createElement("div");
    this.holder.className = "time-slider";
    this.button = document.createElement("button");
    this.button.type = "button";
    this.range = document.createElement("input");
    this.range.type = "range";
    this.range.min = "0";
    this.label = document.createElement("output");
    this.note = document.createElement("span");
    this.note.className = "time-undated";
    this.holder.append(this.button, this.range, this.label, this.note);
    root.append(this.holder);
    this.calm = matchMedia("(prefers-reduced-motion: reduce)");
    this.playing = false;
    this.at = null;
    this.button.addEventListener("click", () => (this.playing ? this.stop() : this.play()));
    this.range.addEventListener("input", () => {
      this.playing = false;
      clearTimeout(this.next);
      this.go(Number(this.range.value));
      this.dress();
    });
    this.holder.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && this.playing) this.stop();
    });
    // The lines of a drawing may be built after the slider: they are told again where time stands.
    this.tellStage = () => this.data.stage && moveTo(this.data.stage, this.moment());
  }

  show(data) {
    this.data = data;
    this.range.max = String(data.steps.length - 1);
    this.range.setAttribute("aria-label", data.words.slider);
    this.note.textContent = data.words.undated;
    const answered = data.at === this.asked;
    // Without a drawing of its own the reader may be further on already: that day is asked for next.
    const further = answered && !data.stage && !this.playing;
    if (this.at === null || this.asked === undefined || (answered && !further)) this.at = data.at;
    if (answered) this.asked = undefined;
    this.dress();
    this.tellStage();
    this.holder.dataset.shown = String(data.at);
    if (data.stage || !answered) return;
    if (this.playing) this.later();
    else if (this.at !== data.at) this.ask();
  }

  dress() {
    const { words, steps } = this.data;
    const { label } = steps[this.at];
    this.range.value = String(this.at);
    this.range.setAttribute("aria-valuetext", label);
    this.label.textContent = label;
    this.button.textContent = this.playing ? words.stop : this.calm.matches ? words.step : words.play;
    this.holder.dataset.at = steps[this.at].on || "today";
    this.holder.classList.toggle("is-past", this.at < steps.length - 1);
  }

  moment() {
    const { lines, steps } = this.data;
    return this.at === steps.length - 1 || !lines ? null : { lines, at: this.at };
  }

  play() {
    const last = this.data.steps.length - 1;
    const from = this.at === last ? 0 : this.at + 1;
    if (this.calm.matches) return this.go(from);
    this.playing = true;
    this.go(from);
    if (this.data.stage) this.later();
  }

  later() {
    clearTimeout(this.next);
    this.next = setTimeout(() => {
      if (!this.playing) return;
      if (this.at >= this.data.steps.length - 1) return this.stop();
      this.go(this.at + 1);
      if (this.data.stage) this.later();
    }, PACE);
  }

  stop() {
    this.playing = false;
    clearTimeout(this.next);
    this.dress();
    if (this.data.stage) this.settle();
  }

  go(at) {
    this.at = at;
    this.dress();
    this.tellStage();
    if (!this.data.stage && (this.playing || this.asked === undefined)) this.ask();
    else if (!this.playing) this.settle();
  }

  settle() {
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.ask(), REST);
  }

  ask() {
    if (this.data.at === this.at) {
      this.asked = undefined;
      if (this.playing && !this.data.stage) this.later();
      return;
    }
    this.asked = this.at;
    this.tell(this.data.steps[this.at].on || "today");
  }

  close() {
    clearTimeout(this.next);
    clearTimeout(this.rest);
    if (this.data?.stage) moveTo(this.data.stage, null);
    this.holder.remove();
  }
}
