// One drawing: vis-network holds the marks, the zoom and the dragging; lines, gold and names are
// painted around them. Built once; later data only changes what differs.

import "/driehoek/vis-network-9.1.2.js"; // see vis_asset.py: straight from pyvis' wheel

import { changesBetween } from "./changes.js";
import { drawGroups } from "./groups.js";
import { drawFaces, drawSpecialLines, marksUnder } from "./gold.js";
import { drawCaptions, drawLabels, placeLabels } from "./labels.js";
import { drawLines, gatherLines } from "./lines.js";
import { readPalette } from "./palette.js";
import { PanPicture } from "./panning.js";
import { listen } from "./pointing.js";
import { furnish } from "./furniture.js";
import { rememberedView, rememberView } from "./remembering.js";

const { DataSet, Network } = globalThis.vis;
const REST = 0.5; // how far the relations step back while something is chosen
const FADED = 0.14; // marks outside the neighbourhood that is looked at
const MANY = 12; // so many lines of one organisation would be a black star
const FEW = 400;
const FRESHEST = 6; // as analysis/timeline.py counts freshness
const UNDATED = 0.7;
const USUAL_WIDTH = 1.6; // of a line that is no longer there today
const READABLE = 0.5; // the zoom below which names and shapes of a small drawing are lost
const NO_LIGHT = { chosen: null, turn: 0, seek: false, lines: [], faces: [], names: {} };

export function buildStage(root, drawing) {
  return new Stage(root, drawing);
}

class Stage {
  constructor(root, drawing) {
    this.furniture = furnish(root, this);
    this.palette = readPalette(this.furniture.probe);
    this.tell = () => {};
    this.builtAt = performance.now();
    this.drawing = { nodes: [], edges: [], labels: [], captions: [], box: null };
    this.light = NO_LIGHT;
    this.moment = null; // where the time slider stands; null is the drawing as it was sent
    this.around = null; // the organisation whose neighbourhood is looked at, and who is in it
    this.marks = new Map();
    this.bundles = [];
    this.neighbours = new Map();
    this.under = new Set();
    this.labels = null;
    this.nodes = new DataSet();
    this.network = new Network(
      this.furniture.canvas,
      { nodes: this.nodes, edges: new DataSet() },
      drawing.options,
    );
    this.pan = new PanPicture(this.network, (ctx, scale) => this.paintAll(ctx, scale));
    this.dragging = false;
    this.network.on("beforeDrawing", (ctx) => this.paintBelow(ctx));
    this.network.on("afterDrawing", (ctx) => this.paintAbove(ctx));
    this.network.on("zoom", () => this.keepView());
    this.stopListening = listen(this);
    this.watch = new ResizeObserver(() => this.resized());
    this.watch.observe(this.furniture.canvas);
    document.fonts?.ready.then(() => this.refresh());
  }

  // New data from the server: same stage, same view.
  show(drawing) {
    const first = this.marks.size === 0;
    const repainted = this.readTheme();
    this.drawing = drawing;
    const wanted = drawing.nodes.map((node) => this.dressed(node));
    const before = new Map(this.nodes.get().map((node) => [node.id, node]));
    const { added, changed, gone } = changesBetween(before, wanted);
    if (gone.length) this.nodes.remove(gone);
    if (added.length || changed.length) this.nodes.update([...added, ...changed]);
    this.marks = new Map(drawing.nodes.map((node) => [node.id, markOf(node)]));
    this.widths = new Map(drawing.edges.map((edge) => [pairOf(edge.from, edge.to), edge.width]));
    this.gather();
    if (this.around && !this.marks.has(this.around.id)) this.leaveNeighbourhood();
    else if (this.around) this.lookAround(this.around.id, { move: false });
    this.furniture.say(drawing.words);
    if (first || drawing.frame !== this.frame) this.openView(first);
    this.frame = drawing.frame;
    if (added.length || changed.length || gone.length || repainted) this.pan.drop();
    this.refresh();
    this.furniture.stage.dataset.drawn = String(drawing.nodes.length);
  }

  // Another moment: only the lines change, every mark and the view stay.
  moveTo(moment) {
    const same = moment === this.moment || (moment?.lines === this.moment?.lines && moment?.at === this.moment?.at);
    this.moment = moment;
    if (same || !this.marks.size) return;
    this.gather();
    this.refresh();
    this.furniture.stage.dataset.moment = moment ? String(moment.at) : "";
  }

  gather() {
    const edges = this.moment ? linesAt(this.moment, this.widths) : this.drawing.edges;
    this.bundles = gatherLines(edges, this.marks);
    this.neighbours = neighboursIn(edges);
  }

  // What the server wants chosen and lit. A new turn with seek moves the view there, nobody else.
  shine(light) {
    const asked = light.turn !== this.light.turn;
    this.light = { ...NO_LIGHT, ...light };
    this.chosen = light.chosen;
    if (asked && light.seek && light.chosen) this.seek(light.chosen);
    if (this.marks.size <= FEW) this.closeIn();
    this.refresh();
  }

  choose(id) {
    if (id === this.chosen) return;
    this.chosen = id;
    this.light = { ...this.light, faces: [], names: {}, lines: this.light.lines.filter((line) => line.stays) };
    this.tell("chosen", id);
    // The light that the server sends back redraws it all; until then a ring says: understood.
    const mark = this.marks.get(id);
    if (!mark) return this.refresh();
    const { x, y } = this.network.canvasToDOM({ x: mark.x, y: mark.y });
    this.furniture.ringAt(x, y, (mark.size * 1.1 + 6) * this.network.getScale());
  }

  seek(id) {
    const mark = this.marks.get(id);
    if (!mark) return;
    const seen = this.network.canvasToDOM({ x: mark.x, y: mark.y });
    const { clientWidth: width, clientHeight: height } = this.furniture.canvas;
    const margin = 60;
    const visible = seen.x > margin && seen.x < width - margin && seen.y > margin && seen.y < height - margin;
    if (!visible) this.network.moveTo({ position: { x: mark.x, y: mark.y }, animation: false });
    this.keepView();
  }

  lookAround(id, { move = true } = {}) {
    const near = this.neighbours.get(id) ?? new Set();
    this.around = { id, near: new Set([id, ...near]) };
    this.redress();
    this.furniture.showWay(this.marks.get(id)?.name ?? "");
    if (move) this.fitTo([...this.around.near].map((each) => this.marks.get(each)).filter(Boolean));
    this.refresh();
  }

  leaveNeighbourhood() {
    if (!this.around) return;
    this.around = null;
    this.redress();
    this.furniture.showWay(null);
    this.refresh();
  }

  redress() {
    this.nodes.update(this.drawing.nodes.map((node) => this.dressed(node)));
  }

  // A pyvis node as vis-network draws it: our colours, a page-coloured edge, the name kept apart.
  dressed(node) {
    const { label: _name, group, links: _links, counts: _counts, ...rest } = node;
    const { colours } = this.palette;
    const outside = this.around && !this.around.near.has(node.id);
    return {
      ...rest,
      borderWidth: 1.6,
      opacity: node.kind === "group" ? 0 : outside ? FADED : (node.opacity ?? 1),
      color: { background: colours[group] ?? colours.page, border: colours.page },
    };
  }

  readTheme() {
    const before = JSON.stringify(this.palette);
    this.palette = readPalette(this.furniture.probe);
    return before !== JSON.stringify(this.palette);
  }

  themeChanged() {
    if (!this.readTheme()) return;
    this.redress();
    this.refresh();
  }

  refresh() {
    this.under = marksUnder(this.light.lines, this.marks);
    this.labels = null;
    this.pan.drop();
    this.network.body.emitter.emit("_requestRedraw"); // once per frame, however much changes
  }

  // --- view ---------------------------------------------------------------------------------

  openView(first) {
    const known = first ? rememberedView(this.drawing.stage, this.drawing.frame) : null;
    if (known) this.network.moveTo({ ...known, animation: false });
    else this.fitAll();
    this.justOpened = first && !known;
  }

  // On a phone the whole would be a cloud of dots: begin around whoever is chosen.
  closeIn() {
    const mark = this.marks.get(this.chosen);
    if (!this.justOpened || !mark || this.network.getScale() >= READABLE) return;
    this.justOpened = false;
    this.network.moveTo({ position: { x: mark.x, y: mark.y }, scale: READABLE, animation: false });
    this.keepView();
  }

  fitAll() {
    const { left, top, right, bottom } = this.drawing.box;
    this.fitBox(left, top, right, bottom, 1.6);
  }

  fitTo(marks) {
    const xs = marks.map((mark) => mark.x);
    const ys = marks.map((mark) => mark.y);
    const room = 70;
    this.fitBox(Math.min(...xs) - room, Math.min(...ys) - room, Math.max(...xs) + room, Math.max(...ys) + room, 1.8);
  }

  fitBox(left, top, right, bottom, most) {
    const { clientWidth: width, clientHeight: height } = this.furniture.canvas;
    if (!width || !height) return;
    const scale = Math.min(width / (right - left), height / (bottom - top), most);
    this.network.moveTo({ position: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale, animation: false });
    this.keepView();
  }

  zoomBy(factor) {
    const scale = Math.min(6, Math.max(0.05, this.network.getScale() * factor));
    this.network.moveTo({ scale, animation: false });
    this.keepView();
  }

  keepView() {
    this.labels = null;
    rememberView(this.drawing.stage, this.drawing.frame, {
      position: this.network.getViewPosition(),
      scale: this.network.getScale(),
    });
  }

  resized() {
    const { clientWidth: width, clientHeight: height } = this.furniture.canvas;
    if (!width || !height || !this.drawing.box) return;
    this.network.redraw(); // vis-network zooms along with a new size: let it, then take our view back
    if (this.seenWidth !== undefined && Math.abs(this.seenWidth - width) > 80) this.fitAll();
    else this.openView(true);
    this.seenWidth = width;
    this.refresh();
  }

  // --- painting -----------------------------------------------------------------------------

  paintBelow(ctx) {
    if (this.dragging) {
      const { clientWidth: width, clientHeight: height } = this.furniture.canvas;
      this.pan.draw(ctx, { width, height });
    } else {
      this.paintLines(ctx);
    }
  }

  paintAbove(ctx) {
    if (!this.dragging) this.paintRest(ctx, this.network.getScale());
    this.furniture.drawn();
  }

  paintAll(ctx, scale) {
    this.paintLines(ctx);
    for (const node of Object.values(this.network.body.nodes)) node.draw(ctx);
    this.paintRest(ctx, scale);
  }

  paintLines(ctx) {
    const { colours } = this.palette;
    const resting = this.around ? 0.12 : this.light.faces.length || this.chosen ? REST : 1;
    drawLines(ctx, this.bundles, { colour: colours.relation, resting });
  }

  paintRest(ctx, scale) {
    const { marks, palette, light } = this;
    // What is lit belongs to the day of the page: while time moves ahead of it, it rests.
    const lit = this.moment && !light.past ? NO_LIGHT : light;
    const lines = [...this.ownLines(), ...lit.lines];
    drawFaces(ctx, lit.faces, marks, palette);
    drawSpecialLines(ctx, lines, marks, palette);
    const again = new Set([...this.under, ...lines.flatMap(({ from, to }) => [from, to])]);
    for (const id of again) this.network.body.nodes[id]?.draw(ctx);
    drawGroups(ctx, this.drawing.nodes, palette, scale);
    this.paintRing(ctx, scale);
    this.labels ??= this.placeLabels(ctx, scale);
    drawLabels(ctx, this.labels, scale, palette);
    drawCaptions(ctx, this.drawing.captions, { box: this.drawing.box, scale, palette });
  }

  // The chosen organisation's own relations, in ink.
  ownLines() {
    const centre = this.around?.id ?? this.chosen;
    if (!centre) return [];
    const near = [...(this.neighbours.get(centre) ?? [])];
    const style = near.length > MANY ? "own_of_many" : "own";
    return near.map((to) => ({ from: centre, to, style }));
  }

  placeLabels(ctx, scale) {
    const { marks, palette, drawing, light } = this;
    const strong = new Set([this.chosen, ...Object.keys(light.names)].filter(Boolean));
    const groups = drawing.nodes.filter((node) => node.kind === "group").map((node) => node.id);
    const wanted = this.around ? [...this.around.near] : [...groups, ...drawing.labels];
    ctx.save();
    const placed = placeLabels({
      marks, wanted, strong, chosen: this.chosen, names: light.names, box: drawing.box, scale, palette, ctx,
    });
    ctx.restore();
    return placed;
  }

  paintRing(ctx, scale) {
    const mark = this.marks.get(this.chosen);
    if (!mark) return;
    const side = mark.size * 1.1 + 5;
    ctx.save();
    ctx.strokeStyle = this.palette.colours.ink;
    ctx.lineWidth = Math.max(2.5, 2.5 / scale);
    ctx.beginPath();
    if (mark.shape === "square") ctx.roundRect(mark.x - side, mark.y - side, 2 * side, 2 * side, 3);
    else ctx.arc(mark.x, mark.y + (mark.shape === "triangle" ? mark.size * 0.1 : 0), side + 1, 0, 2 * Math.PI);
    ctx.stroke();
    ctx.restore();
  }

  // --- dragging -----------------------------------------------------------------------------

  dragFrom() {
    this.dragging = true;
  }

  dragTo() {
    this.dragging = false;
    this.keepView();
    this.network.redraw();
  }

  close() {
    this.watch.disconnect();
    this.stopListening();
    this.network.destroy();
  }
}

function pairOf(one, other) {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}

// The lines of a moment: freshness as in graph.py, and broken where nobody knows since when.
function linesAt({ lines, at }, widths) {
  const found = [];
  for (const [from, to, codes] of lines) {
    const code = codes[at];
    if (code === ".") continue;
    const undated = code === "u";
    const opacity = undated ? UNDATED : 0.25 + (0.75 * Number(code)) / FRESHEST;
    found.push({ from, to, width: widths.get(pairOf(from, to)) ?? USUAL_WIDTH, opacity, broken: undated });
  }
  return found;
}

function markOf({ id, x, y, size, shape, label, kind }) {
  return { id, x, y, size, shape, name: label, kind: kind ?? "organisation" };
}

function neighboursIn(edges) {
  const neighbours = new Map();
  const add = (of, who) => neighbours.set(of, (neighbours.get(of) ?? new Set()).add(who));
  for (const { from, to } of edges) {
    add(from, to);
    add(to, from);
  }
  return neighbours;
}
