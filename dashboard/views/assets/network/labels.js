// Names beside the marks, the same size on screen at every zoom. The chosen and lit ones always
// get theirs; then the busiest, as long as a name stays clear of marks and of other names.

const SIZE_REM = 0.8125;
const CHOSEN_REM = 0.875;
const GAP = 5;
const CELL = 64;

export function placeLabels({ marks, wanted, strong, scale, palette, ctx }) {
  const taken = new Grid();
  for (const mark of marks.values()) taken.add(boxAround(mark, scale));
  const placed = [];
  for (const id of [...strong, ...wanted.filter((each) => !strong.has(each))]) {
    const mark = marks.get(id);
    if (!mark || !mark.name) continue;
    const isStrong = strong.has(id);
    const px = (isStrong ? CHOSEN_REM : SIZE_REM) * palette.rem;
    const font = `${isStrong ? 600 : 400} ${px}px ${palette.font}`;
    ctx.font = font;
    const text = shortened(mark.name, isStrong ? 44 : 30);
    const width = ctx.measureText(text).width;
    const spots = spotsAround(mark, width, px, scale);
    const spot = spots.find((each) => !taken.meets(each.box, mark.id)) ?? (isStrong ? spots[0] : null);
    if (!spot) continue;
    taken.add({ ...spot.box, id: null });
    placed.push({ text, font, x: spot.x / scale, y: spot.y / scale, align: spot.align, strong: isStrong });
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

// Words that belong to a place in the drawing, such as the count before the row below.
export function drawCaptions(ctx, captions, scale, palette) {
  ctx.save();
  ctx.scale(1 / scale, 1 / scale);
  ctx.textBaseline = "middle";
  ctx.fillStyle = palette.colours.ink3;
  ctx.font = `400 ${SIZE_REM * palette.rem}px ${palette.font}`;
  for (const { text, x, y, align } of captions) {
    ctx.textAlign = align;
    ctx.fillText(text, x * scale, y * scale);
  }
  ctx.restore();
}

export function shortened(name, most) {
  const letters = [...name];
  return letters.length <= most ? name : `${letters.slice(0, most - 1).join("").trimEnd()}…`;
}

function boxAround(mark, scale) {
  const r = mark.size * 1.15 * scale;
  const x = mark.x * scale;
  const y = mark.y * scale;
  return { left: x - r, right: x + r, top: y - r, bottom: y + r, id: mark.id };
}

// In screen pixels from the drawing's origin: right, left, below, above.
function spotsAround(mark, width, px, scale) {
  const r = mark.size * 1.1 * scale + GAP;
  const x = mark.x * scale;
  const y = mark.y * scale;
  const half = px * 0.62;
  const across = (left, right, cy) => ({ left, right, top: cy - half, bottom: cy + half });
  return [
    { x: x + r, y, align: "left", box: across(x + r - 2, x + r + width, y) },
    { x: x - r, y, align: "right", box: across(x - r - width, x - r + 2, y) },
    { x, y: y + r + half, align: "center", box: across(x - width / 2, x + width / 2, y + r + half) },
    { x, y: y - r - half, align: "center", box: across(x - width / 2, x + width / 2, y - r - half) },
  ];
}

// Boxes by the cells they touch, so that looking whether a place is free costs the same at any size.
class Grid {
  constructor() {
    this.cells = new Map();
  }

  *keys({ left, right, top, bottom }) {
    for (let cx = Math.floor(left / CELL); cx <= Math.floor(right / CELL); cx += 1) {
      for (let cy = Math.floor(top / CELL); cy <= Math.floor(bottom / CELL); cy += 1) yield `${cx},${cy}`;
    }
  }

  add(box) {
    for (const key of this.keys(box)) {
      if (!this.cells.has(key)) this.cells.set(key, []);
      this.cells.get(key).push(box);
    }
  }

  meets(box, own) {
    for (const key of this.keys(box)) {
      for (const other of this.cells.get(key) ?? []) {
        if (other.id === own && own !== null) continue;
        if (other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top)
          return true;
      }
    }
    return false;
  }
}
