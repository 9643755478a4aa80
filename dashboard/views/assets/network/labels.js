// Names beside the marks, the same size on screen at every zoom. The chosen one always gets its
// name; the lit ones may cover marks; then the busiest, as long as there is room.

import { Room } from "./room.js";

const SIZE_REM = 0.8125;
const CHOSEN_REM = 0.875;
const GAP = 4;
const PROMINENT = 12; // the very busiest may cover small marks, never another name

export function placeLabels({ marks, wanted, strong, chosen, names, box, scale, palette, ctx }) {
  const room = new Room(box && { left: box.left * scale, right: box.right * scale });
  for (const mark of marks.values()) room.takeMark(boxAround(mark, scale));
  const placed = [];
  const others = wanted.filter((each) => !strong.has(each));
  const prominent = new Set(wanted.slice(0, PROMINENT));
  for (const id of [...strong, ...others]) {
    const mark = marks.get(id);
    if (!mark) continue;
    const isStrong = strong.has(id);
    const px = (isStrong ? CHOSEN_REM : SIZE_REM) * palette.rem;
    const font = `${isStrong ? 600 : 400} ${px}px ${palette.font}`;
    ctx.font = font;
    const text = shortened(names[id] ?? mark.name, isStrong ? 44 : 30);
    const spots = spotsAround(mark, ctx.measureText(text).width, px, scale);
    const most = isStrong ? Infinity : prominent.has(id) ? 2 : 0;
    const spot = room.best(spots, mark.id, { marks: most, names: id === chosen ? Infinity : 0 });
    if (!spot) continue;
    room.takeName(spot.box);
    placed.push({ text, font, x: spot.x / scale, y: spot.y / scale, align: spot.align });
  }
  return placed;
}

export function drawLabels(ctx, placed, scale, palette) {
  ctx.save();
  ctx.scale(1 / scale, 1 / scale);
  ctx.textBaseline = "middle";
  ctx.lineJoin = "round";
  ctx.lineWidth = 4;
  ctx.strokeStyle = palette.colours.page;
  ctx.fillStyle = palette.colours.ink;
  for (const { text, font, x, y, align } of placed) {
    ctx.font = font;
    ctx.textAlign = align;
    ctx.strokeText(text, x * scale, y * scale);
    ctx.fillText(text, x * scale, y * scale);
  }
  ctx.restore();
}

// Words that belong to a place in the drawing: on its line where there is room, else above it.
export function drawCaptions(ctx, captions, { box, scale, palette }) {
  ctx.save();
  ctx.scale(1 / scale, 1 / scale);
  ctx.textBaseline = "middle";
  ctx.fillStyle = palette.colours.ink3;
  ctx.font = `400 ${SIZE_REM * palette.rem}px ${palette.font}`;
  for (const { text, x, y } of captions) {
    const fits = ctx.measureText(text).width < (x - box.left) * scale;
    ctx.textAlign = fits ? "right" : "left";
    if (fits) ctx.fillText(text, x * scale, y * scale);
    else ctx.fillText(text, box.left * scale + 4, y * scale - 1.4 * SIZE_REM * palette.rem);
  }
  ctx.restore();
}

export function shortened(name, most) {
  const letters = [...name];
  return letters.length <= most ? name : `${letters.slice(0, most - 1).join("").trimEnd()}…`;
}

function boxAround(mark, scale) {
  const r = mark.size * 1.1 * scale;
  const x = mark.x * scale;
  const y = mark.y * scale;
  return { left: x - r, right: x + r, top: y - r, bottom: y + r, id: mark.id, weight: mark.size > 11 ? 3 : 1 };
}

// In screen pixels from the drawing's origin: beside it first, then below, above, and aslant.
function spotsAround(mark, width, px, scale) {
  const r = mark.size * 1.1 * scale + GAP;
  const x = mark.x * scale;
  const y = mark.y * scale;
  const half = px * 0.6;
  const spot = (align, tx, ty) => {
    const left = align === "left" ? tx : align === "right" ? tx - width : tx - width / 2;
    return { x: tx, y: ty, align, box: { left, right: left + width, top: ty - half, bottom: ty + half } };
  };
  if (mark.kind === "group") return [spot("center", x, y + mark.size * 0.75 * scale + half + GAP)];
  const aslant = r * 0.75 + half;
  return [
    spot("left", x + r, y),
    spot("right", x - r, y),
    spot("center", x, y + r + half),
    spot("center", x, y - r - half),
    spot("left", x + r * 0.6, y - aslant),
    spot("left", x + r * 0.6, y + aslant),
    spot("right", x - r * 0.6, y - aslant),
    spot("right", x - r * 0.6, y + aslant),
  ];
}
