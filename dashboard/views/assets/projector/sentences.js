/* The sentence below the drawing: of what has just been said, else of the step. Organisations only. */

import { short } from "./shapes.js";

const NAMES = 3;

const capital = (text) => (text ? text[0].toLocaleUpperCase() + text.slice(1) : text);

export class Sentences {
  constructor(words, number) {
    this.words = words;
    this.number = number;
  }

  fill(code, values) {
    return capital(this.words[code].replace(/\{(\w+)\}/g, (_, name) => values[name] ?? ""));
  }

  /* Of somebody who introduces two, or of two who have agreed. */
  of({ what, isTriangle }) {
    const name = (key) => short(this.parties[key]?.name ?? "", 40);
    const values = { one: name(what.one), other: name(what.other), introducer: name(what.introducer) };
    const code = what.is_agreed ? "will_meet" : values.introducer ? "introduces" : "can_meet";
    return { main: this.fill(code, values), second: isTriangle ? this.words.then_round : "" };
  }

  ofStep(kind, { told, moment, triangle, drawing }) {
    const ask = { main: this.words[`ask_${kind}`] };
    switch (kind) {
      case "picture":
        return { main: moment?.sentence ? moment.sentence : drawing === "triangle" ? triangle.sentence : ask.main };
      case "missing": {
        const names = told.wished.slice(-NAMES).map((key) => short(told.parties[key].name, 40));
        const joined = names.length > 1 ? `${names.slice(0, -1).join(", ")} ${this.words.and} ${names.at(-1)}` : names[0];
        return names.length ? { main: this.fill("missed", { names: joined }), second: ask.main } : ask;
      }
      case "closing":
      case "agreeing": {
        const said = [...told.sights.map((what) => ({ what, isTriangle: true })), ...told.lines.map((what) => ({ what, isTriangle: false }))];
        const last = said.filter(({ what }) => kind === "closing" || what.is_agreed).at(-1);
        return last ? this.of(last) : ask;
      }
      case "before_and_after": {
        const golden = told.golden ?? { before: 0, after: 0 };
        const values = { before: this.number.format(golden.before), after: this.number.format(golden.after) };
        return golden.after > golden.before ? { main: this.fill("golden_more", values) } : { main: this.words.golden_same };
      }
      default:
        return ask;
    }
  }
}
