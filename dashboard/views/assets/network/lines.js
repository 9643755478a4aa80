// The relations. vis-network would draw every line by itself (3,000 of them take longer than a
// frame) and always under everything else; here pyvis' edges are gathered into a few paths by
// width and fading, once per change, and stroked together before the marks.

const LINES_PER_PATH = 200; // a software renderer slows down on longer paths
const FADING_STEPS = 6;
const BROKEN = [3, 5]; // nobody knows since when

export function gatherLines(edges, marks) {
  const bundles = new Map();
  for (const edge of edges) {
    const from = marks.get(edge.from);
    const to = marks.get(edge.to);
    if (!from || !to) continue;
    const fade = Math.round((edge.opacity ?? 1) * FADING_STEPS) / FADING_STEPS;
    const broken = edge.broken ?? false;
    const kind = `${edge.width}|${fade}|${broken}`;
    if (!bundles.has(kind)) bundles.set(kind, { width: edge.width, opacity: fade, broken, paths: [], drawn: 0 });
    const bundle = bundles.get(kind);
    if (bundle.drawn % LINES_PER_PATH === 0) bundle.paths.push(new Path2D());
    const path = bundle.paths[bundle.paths.length - 1];
    path.moveTo(from.x, from.y);
    path.lineTo(to.x, to.y);
    bundle.drawn += 1;
  }
  return [...bundles.values()];
}

export function drawLines(ctx, bundles, { colour, resting }) {
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineCap = "butt";
  for (const { width, opacity, broken, paths } of bundles) {
    ctx.lineWidth = width;
    ctx.setLineDash(broken ? BROKEN : []);
    ctx.globalAlpha = opacity * resting;
    for (const path of paths) ctx.stroke(path);
  }
  ctx.restore();
}
