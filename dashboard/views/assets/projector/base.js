/* The region below the room's own input, on a canvas: thousands of lines cost one stroke, and dimming it costs
   the browser nothing. */

import { AREA, MANY } from "./fitting.js";
import { COLOURS, INK, addMark } from "./shapes.js";

const BATCH = 1500;

export class Base {
  constructor(canvas) {
    this.canvas = canvas;
    this.scene = null;
  }

  /* `scene` is {marks, lines, keeps, land, chosen}: see page.js. */
  show(scene) {
    this.scene = scene;
    this.paint();
  }

  paint() {
    const { canvas, scene } = this;
    const box = canvas.getBoundingClientRect();
    const wide = Math.round(box.width * devicePixelRatio);
    const high = Math.round(box.height * devicePixelRatio);
    if (canvas.width !== wide || canvas.height !== high) {
      canvas.width = wide;
      canvas.height = high;
    }
    const pen = canvas.getContext("2d");
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, wide, high);
    if (!scene) return;
    pen.scale(wide / 1920, high / 1080);
    if (scene.land) this.land(pen, scene);
    this.lines(pen, scene);
    this.marks(pen, scene);
  }

  land(pen, { land, fit }) {
    pen.save();
    pen.beginPath();
    pen.rect(AREA.x, AREA.y, AREA.wide, AREA.high);
    pen.clip();
    pen.translate(fit.dx, fit.dy);
    pen.scale(fit.k, fit.k);
    for (const [path, fill] of [[land.abroad, "#141F29"], [land.home, INK.panel]]) {
      const shape = new Path2D(path);
      pen.fillStyle = fill;
      pen.fill(shape, "evenodd");
      pen.strokeStyle = INK.hairline;
      pen.lineWidth = 1.5;
      pen.stroke(shape);
    }
    pen.restore();
  }

  lines(pen, { marks, lines, chosen }) {
    if (!lines) return;
    pen.lineWidth = lines.length > 8000 ? 0.7 : 1.4;
    pen.strokeStyle = INK.relation;
    pen.globalAlpha = lines.length > 8000 ? 0.28 : 0.5;
    for (let start = 0; start < lines.length; start += 2 * BATCH) {
      pen.beginPath();
      for (let end = start; end < Math.min(lines.length, start + 2 * BATCH); end += 2) {
        const [from, to] = [marks[lines[end]], marks[lines[end + 1]]];
        if (!from || !to) continue;
        pen.moveTo(from.x, from.y);
        pen.lineTo(to.x, to.y);
      }
      pen.stroke();
    }
    pen.globalAlpha = 1;
    if (chosen === undefined) return;
    pen.lineWidth = 2.4;
    pen.strokeStyle = INK.ink2;
    pen.beginPath();
    for (let end = 0; end < lines.length; end += 2) {
      if (lines[end] !== chosen && lines[end + 1] !== chosen) continue;
      const [from, to] = [marks[lines[end]], marks[lines[end + 1]]];
      if (!from || !to) continue;
      pen.moveTo(from.x, from.y);
      pen.lineTo(to.x, to.y);
    }
    pen.stroke();
  }

  marks(pen, { marks, keeps }) {
    const groups = new Map();
    marks.forEach((mark, place) => {
      if (!mark) return;
      const isKept = !keeps || keeps.has(place);
      const key = `${mark.corner} ${isKept ? (mark.isInRow ? 0.75 : 1) : 0.12}`;
      if (!groups.has(key)) groups.set(key, new Path2D());
      addMark(groups.get(key), mark.corner, mark.x, mark.y, mark.r);
    });
    // Faint ones first: who is left lies above who is not.
    for (const [key, path] of [...groups].sort(([one], [other]) => one.split(" ")[1] - other.split(" ")[1])) {
      const [corner, opacity] = key.split(" ");
      pen.globalAlpha = 1;
      pen.strokeStyle = INK.page;
      pen.lineWidth = marks.length > MANY ? 1.4 : 3.2;
      if (opacity > 0.5) pen.stroke(path);
      pen.globalAlpha = Number(opacity);
      pen.fillStyle = COLOURS[corner];
      pen.fill(path);
    }
    pen.globalAlpha = 1;
  }
}
