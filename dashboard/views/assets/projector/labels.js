/* Names beside marks, where there is room: never over another name, and over as few marks as can be. */

import { AREA } from "./fitting.js";
import { svg } from "./shapes.js";

const GAP = 10;
const pen = document.createElement("canvas").getContext("2d");
let family = "sans-serif";

export function useFont(element) {
  family = getComputedStyle(element).fontFamily;
}

export function widthOf(text, size, weight = 600) {
  pen.font = `${weight} ${size}px ${family}`;
  return pen.measureText(text).width;
}

/* The box of a name beside a mark, on each side of it: right, left, above, below. */
function boxes(mark, wide, high) {
  const reach = mark.r * 1.35 + GAP;
  const middle = mark.y - high / 2;
  return [
    { x: mark.x + reach, y: middle },
    { x: mark.x - reach - wide, y: middle },
    { x: mark.x - wide / 2, y: mark.y - reach - high },
    { x: mark.x - wide / 2, y: mark.y + reach },
  ].map((at) => ({ ...at, wide, high }));
}

const meets = (one, other) =>
  one.x < other.x + other.wide && other.x < one.x + one.wide && one.y < other.y + other.high && other.y < one.y + one.high;

const covers = (box, mark) =>
  mark.x + mark.r > box.x && mark.x - mark.r < box.x + box.wide && mark.y + mark.r > box.y && mark.y - mark.r < box.y + box.high;

const isInside = (box) =>
  box.x >= AREA.x - 30 && box.x + box.wide <= AREA.x + AREA.wide + 20 && box.y >= AREA.y - 34 && box.y + box.high <= AREA.y + AREA.high + 10;

/* `wanted` are [{text, mark, size, must, away}] in order of importance; those without room are left out unless
   they must be there. `taken` are boxes where something stands already. `away` is a point that the name should stand on the far side of. */
export function placed(wanted, marks, taken = []) {
  const boxesTaken = [...taken];
  const found = [];
  for (const each of wanted) {
    const wide = widthOf(each.text, each.size);
    const high = each.size * 1.16;
    const scored = boxes(each.mark, wide, high).map((box, side) => {
      const clash = boxesTaken.filter((other) => meets(box, other)).length;
      const marksBelow = marks.reduce((sum, mark) => sum + (mark && covers(box, mark) ? 1 : 0), 0);
      const middle = { x: box.x + wide / 2, y: box.y + high / 2 };
      const far = each.away ? -Math.hypot(middle.x - each.away.x, middle.y - each.away.y) / 100 : side * 0.1;
      return { box, clash, marksBelow, isInside: isInside(box), cost: 20 * clash + marksBelow + (isInside(box) ? 0 : 50) + far };
    });
    const best = scored.reduce((one, other) => (other.cost < one.cost ? other : one));
    if (!each.must && (best.clash || !best.isInside || best.marksBelow > 1)) continue;
    let { box } = best;
    if (each.must) box = { ...box, x: Math.min(Math.max(box.x, 40), 1880 - wide) };
    boxesTaken.push(box);
    found.push({ ...each, box });
  }
  return found;
}

export function draw(label, className) {
  const { box, size, text } = label;
  const made = svg("text", { x: box.x.toFixed(1), y: (box.y + size * 0.92).toFixed(1), class: className, "font-size": size });
  made.textContent = text;
  return made;
}
