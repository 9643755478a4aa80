// Gold and hollow lines, straight and undashed: full is there, hollow is missing. They lie over
// the relations; the marks they would cover are drawn again on top of them.

const FULL = { width: 6, edge: 0.9 };
const HOLLOW = { width: 7.5, edge: 0.8, rim: 1.5 };
const THIN = { width: 2.6, edge: 0.7 };

export function drawFaces(ctx, triangles, marks, palette) {
  ctx.save();
  ctx.fillStyle = palette.colours.gold;
  ctx.globalAlpha = 0.3;
  for (const corners of triangles) {
    const at = corners.map((id) => marks.get(id));
    if (at.some((mark) => !mark)) continue;
    ctx.beginPath();
    at.forEach(({ x, y }, i) => (i ? ctx.lineTo(x, y) : ctx.moveTo(x, y)));
    ctx.closePath();
    ctx.fill();
  }
  ctx.restore();
}

export function drawSpecialLines(ctx, lines, marks, palette) {
  ctx.save();
  ctx.lineCap = "butt";
  for (const { from, to, style } of lines) {
    const a = marks.get(from);
    const b = marks.get(to);
    if (!a || !b) continue;
    ctx.globalAlpha = style === "own_of_many" ? 0.5 : 1;
    for (const [colour, width] of strokes(style, palette.colours)) {
      ctx.strokeStyle = colour;
      ctx.lineWidth = width;
      ctx.beginPath();
      ctx.moveTo(a.x, a.y);
      ctx.lineTo(b.x, b.y);
      ctx.stroke();
    }
  }
  ctx.restore();
}

// From the outside in: the edge, the colour, and for a hollow line the page shining through.
function strokes(style, colours) {
  switch (style) {
    case "golden":
      return [[colours["gold-edge"], FULL.width], [colours.gold, FULL.width - 2 * FULL.edge]];
    case "golden_thin":
      return [[colours["gold-edge"], THIN.width], [colours.gold, THIN.width - 2 * THIN.edge]];
    case "suggestion":
      return hollow(colours["gold-edge"], colours.gold, colours.page, HOLLOW);
    case "same_corner":
      return hollow(colours.relation, colours.relation, colours.page, HOLLOW);
    case "missing":
      return hollow(colours["gold-edge"], colours.gold, colours.page, { width: 4, edge: 0.6, rim: 0.7 });
    default:
      return [[colours.ink, 1.6]]; // the chosen organisation's own
  }
}

function hollow(edgeColour, rimColour, inside, { width, edge, rim }) {
  return [[edgeColour, width], [rimColour, width - 2 * edge], [inside, width - 2 * edge - 2 * rim]];
}

// Marks whose face a line crosses: found once per change, drawn again after the lines at every frame.
export function marksUnder(lines, marks) {
  const under = new Set();
  for (const { from, to } of lines) {
    const a = marks.get(from);
    const b = marks.get(to);
    if (!a || !b) continue;
    for (const mark of marks.values()) {
      if (distanceToSegment(mark, a, b) < mark.size * 1.4 + 5) under.add(mark.id);
    }
  }
  return under;
}

export function distanceToSegment(point, a, b) {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}
