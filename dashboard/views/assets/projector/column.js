/* The right column: what this room has said so far, in numbers that only grow while a step is shown. */

import { html } from "./shapes.js";

const ROWS = ["gives", "seeks", "slips", "agreements"];
const JUST_NOW_FOR = 6000;

export class Column {
  constructor(element, write) {
    this.element = element;
    this.write = write;
    this.most = {};
    this.step = null;
    this.newly = 0;
  }

  draw(words) {
    this.words = words;
    this.room = html("p", "pj-room-word", words.room);
    this.element.replaceChildren(this.room);
    const list = html("dl", "pj-tally");
    this.figures = {};
    this.names = {};
    for (const row of ["triangles", ...ROWS]) {
      const line = html("div", row === "triangles" ? "is-gold" : "");
      const figure = (this.figures[row] = html("dd", "", ""));
      figure.dataset.tally = row;
      const name = html("dt");
      name.append((this.names[row] = html("span")));
      if (row === "triangles") {
        this.justNow = html("span", "pj-just-now");
        this.before = html("span", "pj-before");
        name.prepend(this.justNow);
        name.append(this.before);
      }
      line.append(name, figure);
      list.append(line);
    }
    this.element.append(list);
  }

  /* `held` triangles are still to be shown: they count when they close. With `golden`, the region's own
     golden triangles stand in their place: as they would be, and as they are. */
  show(tally, { step, held, golden }) {
    if (step !== this.step) {
      this.most = {};
      this.step = step;
    }
    for (const row of ROWS) this.set(row, tally[row]);
    this.room.textContent = golden ? this.words.if_all : this.words.room;
    if (golden) {
      this.set("triangles", golden.after);
      this.names.triangles.textContent = this.words.golden;
      this.before.textContent = this.words.golden_now.replace("{n}", this.write(golden.before));
      return;
    }
    this.before.textContent = "";
    this.set("triangles", Math.max(0, tally.triangles - held));
  }

  set(row, value) {
    const most = (this.most[row] = Math.max(this.most[row] ?? 0, value));
    const text = this.write(most);
    if (this.figures[row].textContent !== text) this.figures[row].textContent = text;
    const [one, more] = this.words.counts[row];
    const name = most === 1 ? one : more;
    if (this.names[row].textContent !== name) this.names[row].textContent = name;
  }

  counted(number) {
    this.newly += number;
    this.justNow.textContent = this.words.just_now.replace("{n}", this.newly);
    clearTimeout(this.fading);
    this.fading = setTimeout(() => {
      this.newly = 0;
      this.justNow.textContent = "";
    }, JUST_NOW_FOR);
  }
}
