/* The room's own layer over the region: whom it names, whom it introduces, the triangles in sight. */

import { draw, placed, widthOf } from "./labels.js";
import { COLOURS, INK, keyOf, line, markPath, short, svg } from "./shapes.js";

const HUB_SIZE = 28;
const NAME_SIZE = 30;
const NAMED_AT_ONCE = 8;
const FACES_AT_ONCE = 6;
const NEWCOMER = 11;
const FACE = { sight: 0.14, agreed: 0.34 };

export class Room {
  constructor(element) {
    this.element = element;
    this.groups = {};
    for (const name of ["faces", "lines", "ends", "marks", "names"]) {
      this.groups[name] = svg("g", { class: `pj-${name}` });
      element.append(this.groups[name]);
    }
  }

  /* `view` is made by the page: where everybody stands, and what of the room is seen. */
  show(view, told) {
    this.view = view;
    this.told = told;
    for (const group of Object.values(this.groups)) group.replaceChildren();
    if (view.withRoom) {
      this.pairs();
      if (view.showsTriangles) this.triangles();
      this.people();
    }
    this.names();
  }

  /* Where a party stands: {x, y, r, corner}, or undefined when this drawing has no place for it. */
  standing(key) {
    const { parties, newcomers } = this.told;
    const party = parties[key];
    const at = party?.at ?? key;
    const place = this.view.placeOf.get(at);
    if (place !== undefined) return this.view.marks[place] ?? undefined;
    const new_ = newcomers[key];
    if (!new_ || !this.view.takesNewcomers) return undefined;
    return this.view.newcomer(key, new_, party?.corner || "other", NEWCOMER);
  }

  ends(...keys) {
    const found = keys.map((key) => this.standing(key));
    return found.every(Boolean) && new Set(found).size === found.length ? found : null;
  }

  pairs() {
    for (const pair of this.told.lines) {
      const ends = this.ends(pair.one, pair.other);
      if (!ends) continue;
      const [from, to] = ends;
      this.groups.lines.append(line(from, to, { stroke: INK.relation, "stroke-width": 7 }));
      if (!pair.is_agreed) this.groups.lines.append(line(from, to, { stroke: INK.page, "stroke-width": 3 }));
    }
  }

  triangles() {
    const sights = this.told.sights.filter((sight) => sight.is_agreed || !this.view.showsAgreedOnly);
    for (const [place, sight] of sights.entries()) {
      const ends = this.ends(sight.one, sight.other, sight.third);
      if (!ends) continue;
      const isHollow = this.view.waiting.has(keyOf(sight));
      const [one, other, third] = ends;
      const strength = sight.is_agreed ? FACE.agreed : FACE.sight;
      // Of many the last ones keep their face: a room that closes thirty must still see the region below.
      const isRecent = place >= sights.length - FACES_AT_ONCE;
      if (!isHollow && isRecent) this.groups.faces.append(svg("path", { d: `M${one.x} ${one.y}L${other.x} ${other.y}L${third.x} ${third.y}Z`, fill: INK.gold, opacity: strength }));
      if (isRecent) for (const leg of [one, other]) this.groups.lines.append(line(leg, third, { stroke: INK.gold, "stroke-width": 2.4 }));
      this.groups.lines.append(line(one, other, { stroke: INK.gold, "stroke-width": isRecent ? 6 : 3.5 }));
      for (const mark of ends) this.groups.ends.append(svg("path", { d: markPath(mark.corner, mark.x, mark.y, mark.r), fill: COLOURS[mark.corner], stroke: INK.page, "stroke-width": 3.2, "paint-order": "stroke" }));
      if (isHollow) this.groups.lines.append(line(one, other, { stroke: INK.page, "stroke-width": 3 }));
    }
  }

  people() {
    const { told, groups } = this;
    for (const key of Object.keys(told.newcomers)) {
      const mark = this.standing(key);
      if (!mark) continue;
      groups.marks.append(svg("path", { d: markPath(mark.corner, mark.x, mark.y, mark.r), fill: INK.page, stroke: COLOURS[mark.corner], "stroke-width": 4, "stroke-linejoin": "round", "data-newcomer": key }));
    }
    for (const key of this.view.ringsWished ? told.wished : []) {
      const mark = this.standing(key);
      if (mark) groups.marks.append(svg("circle", { cx: mark.x, cy: mark.y, r: mark.r * 1.35 + 7, fill: "none", stroke: INK.ink, "stroke-width": 3.5, "data-wished": key }));
    }
  }

  names() {
    const { view, told, groups } = this;
    const wanted = [];
    if (view.chosen) wanted.push({ text: view.chosen[1], mark: view.marks[view.chosen[0]], size: NAME_SIZE + 6, must: true, kind: "pj-name" });
    if (view.withRoom) {
      const named = [...(view.ringsWished ? [...told.wished].reverse() : []), ...Object.keys(told.newcomers).reverse()];
      for (const key of [...new Set(named)].slice(0, NAMED_AT_ONCE)) {
        const mark = this.standing(key);
        const reach = view.ringsWished && told.wished.includes(key) ? { ...mark, r: mark?.r * 1.35 + 6 } : mark;
        if (mark) wanted.push({ text: short(told.parties[key].name), mark: reach, size: NAME_SIZE, kind: "pj-name" });
      }
    }
    for (const [place, name] of view.hubs) {
      const mark = view.marks[place];
      if (mark && (!view.keeps || view.keeps.has(place))) wanted.push({ text: name, mark, size: HUB_SIZE, kind: "pj-hub" });
    }
    for (const town of view.towns) wanted.push({ ...town, size: HUB_SIZE, kind: "pj-town" });
    const obstacles = [...view.marks, ...Object.keys(told.newcomers).map((key) => this.standing(key))];
    this.placed = placed(wanted.filter((each) => each.mark), obstacles, view.row ? [this.rowBox()] : []);
    for (const label of this.placed) groups.names.append(draw(label, label.kind));
    if (view.row) {
      const text = svg("text", { x: view.row.x, y: view.row.y, class: "pj-row", "font-size": HUB_SIZE, "text-anchor": "end" });
      text.textContent = view.row.text;
      groups.names.append(text);
    }
  }

  /* Of the words before the row of those without a link. */
  rowBox() {
    const { x, y, text } = this.view.row;
    const wide = widthOf(text, HUB_SIZE);
    return { x: x - wide, y: y - HUB_SIZE, wide, high: HUB_SIZE * 1.3 };
  }
}
