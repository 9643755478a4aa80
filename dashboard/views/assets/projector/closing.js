/* A triangle that closes, as the room sees it: all else dims for two seconds, the hollow line fills from both
   ends, the face follows, then the counter, and the light comes back. One after another, and calm: of many at
   once the first are drawn without a show of their own. */

import { draw, placed } from "./labels.js";
import { COLOURS, INK, line, markPath, short, svg } from "./shapes.js";

const BEFORE_FILLING = 250;
const FILLED_AFTER = BEFORE_FILLING + 600;
const LIGHT_FOR = 2000;
const REST = 450;
const STAYS_FOR = 6000;
const SHOWN_AT_MOST = 3;
const LEAST_RADIUS = 17;
const NAME = 36;
const calm = matchMedia("(prefers-reduced-motion: reduce)");

export class Closing {
  /* `stage` gets the class that dims it; `room` knows where everybody stands. */
  constructor(element, stage, room, { onBegin, onCounted, onSettled }) {
    Object.assign(this, { element, stage, room, onBegin, onCounted, onSettled, queue: [], shown: null, timers: [] });
  }

  /* `events` are {key, what, isTriangle, counts}. */
  add(events) {
    this.queue.push(...events);
    while (this.queue.length > SHOWN_AT_MOST) this.settle(this.queue.shift());
    if (!this.shown) this.next();
  }

  /* The pairs that have not been seen to close. */
  get waiting() {
    return new Set(this.unseen.map((each) => each.key));
  }

  /* How many triangles still have to be counted. */
  get held() {
    return this.unseen.filter((each) => each.counts).length;
  }

  get unseen() {
    return [this.shown, ...this.queue].filter((each) => each && !each.isCounted);
  }

  settle(event) {
    if (event.counts) this.onCounted(1);
    this.onSettled();
  }

  next() {
    this.forget();
    this.element.replaceChildren();
    this.stage.classList.remove("is-lit", "is-dim");
    const event = (this.shown = this.queue.shift() ?? null);
    if (!event) return;
    this.onBegin(event);
    this.draw(event);
    this.stage.classList.add("is-lit");
    if (calm.matches) {
      this.element.classList.add("is-filled", "has-face");
      this.count(event);
      this.after(LIGHT_FOR, () => this.next());
      this.after(STAYS_FOR, () => this.clear());
      return;
    }
    this.element.classList.remove("is-filled", "has-face", "is-going");
    this.stage.classList.add("is-dim");
    this.after(BEFORE_FILLING, () => this.element.classList.add("is-filled"));
    this.after(FILLED_AFTER, () => this.element.classList.add("has-face"));
    this.after(FILLED_AFTER + 300, () => this.count(event));
    this.after(LIGHT_FOR, () => this.stage.classList.remove("is-dim"));
    this.after(LIGHT_FOR + REST, () => (this.queue.length ? this.next() : null));
    this.after(STAYS_FOR, () => this.clear());
  }

  count(event) {
    const isNew = event.counts && !event.isCounted;
    event.isCounted = true;
    if (isNew) this.onCounted(1);
    this.onSettled();
  }

  /* The names and the large marks go; the triangle itself stays in the room's layer. */
  clear() {
    this.element.classList.add("is-going");
    this.stage.classList.remove("is-lit");
    this.after(500, () => {
      this.element.replaceChildren();
      this.shown = null;
      this.next();
    });
  }

  /* Another step or another drawing: what is in its midst ends at once. */
  end() {
    this.forget();
    for (const event of [this.shown, ...this.queue]) if (event?.counts && !event.isCounted) this.onCounted(1);
    this.queue = [];
    this.shown = null;
    this.stage.classList.remove("is-dim", "is-lit");
    this.element.replaceChildren();
    this.onSettled();
  }

  after(time, act) {
    this.timers.push(setTimeout(act, time));
  }

  forget() {
    this.timers.forEach(clearTimeout);
    this.timers = [];
  }

  draw({ what, isTriangle }) {
    const keys = isTriangle ? [what.one, what.other, what.third] : [what.one, what.other];
    const ends = this.room.ends(...keys);
    if (!ends) return;
    const marks = ends.map((mark) => ({ ...mark, r: Math.max(LEAST_RADIUS, mark.r * 1.5) }));
    const [one, other, third] = marks;
    const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
    const gold = isTriangle ? INK.gold : INK.relation;
    const edge = isTriangle ? INK.edge : INK.relation;
    if (third) {
      const d = `M${one.x} ${one.y}L${other.x} ${other.y}L${third.x} ${third.y}Z`;
      this.element.append(svg("path", { d, fill: INK.page, opacity: 0.55 }));
      this.element.append(svg("path", { d, fill: INK.gold, class: "pj-face" }));
      for (const leg of [one, other]) {
        this.element.append(line(leg, third, { stroke: INK.page, "stroke-width": 20 }));
        this.element.append(line(leg, third, { stroke: gold, "stroke-width": 12 }));
      }
    }
    this.element.append(
      line(one, other, { stroke: INK.page, "stroke-width": 24 }),
      line(one, other, { stroke: edge, "stroke-width": 15 }),
      line(one, other, { stroke: INK.page, "stroke-width": 9 }),
    );
    for (const end of [one, other]) {
      this.element.append(line(end, middle, { stroke: gold, "stroke-width": 15, pathLength: 1, class: "pj-fill" }));
    }
    for (const mark of marks) {
      this.element.append(svg("path", { d: markPath(mark.corner, mark.x, mark.y, mark.r), fill: COLOURS[mark.corner], stroke: INK.page, "stroke-width": 6, "paint-order": "stroke" }));
    }
    this.names(keys, marks);
  }

  names(keys, marks) {
    const away = { x: marks.reduce((sum, mark) => sum + mark.x, 0) / marks.length, y: marks.reduce((sum, mark) => sum + mark.y, 0) / marks.length };
    const wanted = marks.map((mark, place) => ({ text: short(this.room.told.parties[keys[place]]?.name ?? ""), mark, size: NAME, must: true, away }));
    for (const label of placed(wanted, marks)) this.element.append(draw(label, "pj-lit-name"));
  }
}
