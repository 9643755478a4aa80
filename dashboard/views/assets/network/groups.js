// A group of organisations as a small triangle with its corners counted, each corner at its own
// place: knowledge at the top, business bottom left, government bottom right.

const PLACES = { knowledge: [0, -0.62], business: [-0.62, 0.5], government: [0.62, 0.5] };

export function drawGroups(ctx, nodes, palette, scale) {
  for (const node of nodes) if (node.kind === "group") drawGroup(ctx, node, palette, scale);
}

function drawGroup(ctx, node, { colours, font, rem }, scale) {
  const { x, y, size, counts } = node;
  const corners = Object.entries(PLACES).map(([corner, [dx, dy]]) => ({
    corner, n: counts[corner] ?? 0, x: x + dx * size, y: y + dy * size,
  }));
  ctx.save();
  ctx.strokeStyle = colours.relation;
  ctx.lineWidth = 1.6;
  ctx.fillStyle = colours.page;
  ctx.beginPath();
  corners.forEach((at, i) => (i ? ctx.lineTo(at.x, at.y) : ctx.moveTo(at.x, at.y)));
  ctx.closePath();
  ctx.fill();
  ctx.stroke();
  for (const at of corners) drawCorner(ctx, at, colours, 5 + Math.min(1, at.n / 60) * 0.16 * size);
  ctx.scale(1 / scale, 1 / scale);
  const px = 0.8125 * rem;
  ctx.font = `600 ${px}px ${font}`;
  ctx.textBaseline = "middle";
  ctx.lineWidth = 4;
  ctx.lineJoin = "round";
  ctx.strokeStyle = colours.page;
  ctx.fillStyle = colours.ink;
  for (const at of corners) {
    ctx.textAlign = at.corner === "business" ? "right" : "left";
    const aside = (at.corner === "business" ? -1 : 1) * (12 * scale + 4);
    const text = String(at.n);
    ctx.strokeText(text, at.x * scale + aside, at.y * scale);
    ctx.fillText(text, at.x * scale + aside, at.y * scale);
  }
  ctx.restore();
}

function drawCorner(ctx, { corner, n, x, y }, colours, r) {
  ctx.beginPath();
  if (corner === "knowledge") ctx.arc(x, y, r, 0, 2 * Math.PI);
  else if (corner === "business") ctx.rect(x - 0.886 * r, y - 0.886 * r, 1.772 * r, 1.772 * r);
  else {
    const side = 2.694 * r;
    ctx.moveTo(x, y - 0.577 * side);
    ctx.lineTo(x - side / 2, y + 0.289 * side);
    ctx.lineTo(x + side / 2, y + 0.289 * side);
    ctx.closePath();
  }
  ctx.fillStyle = n ? colours[corner] : colours.page;
  ctx.fill();
  if (!n) {
    ctx.strokeStyle = colours[corner];
    ctx.lineWidth = 2.2;
    ctx.stroke();
  }
}
