/* What stands in the place of a drawing: the great triangle, offers in large letters, who sits where. */

import { COLOURS, INK, html, line, markPath, svg } from "./shapes.js";
import { AREA, fitted } from "./fitting.js";

const TEXT = { corner: 36, count: 44, side: 30 };
const FROM_LINE = 52;
const BETWEEN = 15;
const INSET = 130;
const MOST_BESIDE = 7;
const ANCHORS = { left: "start", centre: "middle", right: "end" };

/* The great triangle; `between` are pairs of corners that are agreed: each a gold line beside the others. */
export function greatTriangle(triangle, between = []) {
  const fit = fitted(triangle.box, { ...AREA, y: AREA.y - 10, high: AREA.high });
  const shapes = svg("g", { transform: `translate(${fit.dx} ${fit.dy}) scale(${fit.k})` });
  shapes.innerHTML = triangle.shapes;
  const group = svg("g", {}, shapes, ...agreed(triangle, between, fit));
  for (const [x, y, align, kind, lines] of triangle.words) {
    const [name] = kind.split(" ");
    const at = fit.at(x, y);
    const size = TEXT[name];
    const text = svg("text", { class: `pj-great-${kind.split(" ").join(" is-")}`, "font-size": size, "text-anchor": ANCHORS[align] });
    if (name === "side") text.setAttribute("data-figure", "");
    lines.forEach((words, row) => {
      const up = name === "side" ? (row - (lines.length - 1) / 2) * size * 1.2 : 0;
      const span = svg("tspan", { x: at.x, y: at.y + up + size * 0.35, class: name === "side" && row === 0 ? "is-share" : "" });
      span.textContent = words;
      text.append(span);
    });
    if (name === "count") text.setAttribute("data-figure", "");
    group.append(text);
  }
  return group;
}

function agreed(triangle, between, fit) {
  const seen = new Map();
  const corners = Object.values(triangle.at).map((at) => fit.at(...at));
  const centre = { x: corners.reduce((sum, { x }) => sum + x, 0) / 3, y: corners.reduce((sum, { y }) => sum + y, 0) / 3 };
  return between.flatMap(([one, other]) => {
    const [from, to] = [triangle.at[one], triangle.at[other]];
    if (!from || !to || one === other) return [];
    const place = seen.get(one + other) ?? 0;
    seen.set(one + other, place + 1);
    const [a, b] = [fit.at(...from), fit.at(...to)];
    const long = Math.hypot(b.x - a.x, b.y - a.y);
    // Beside the line, on the inner side, where nothing else stands.
    const towards = (centre.x - a.x) * -(b.y - a.y) + (centre.y - a.y) * (b.x - a.x) > 0 ? 1 : -1;
    const aside = towards * (FROM_LINE + place * BETWEEN);
    const [nx, ny] = [(-(b.y - a.y) / long) * aside, ((b.x - a.x) / long) * aside];
    const inset = INSET + place * BETWEEN * 1.2;
    const [ux, uy] = [((b.x - a.x) / long) * inset, ((b.y - a.y) / long) * inset];
    const ends = [{ x: a.x + ux + nx, y: a.y + uy + ny }, { x: b.x - ux + nx, y: b.y - uy + ny }];
    return place < MOST_BESIDE ? [line(...ends, { stroke: INK.gold, "stroke-width": 7 })] : [];
  });
}

/* The last offers and needs, the newest first. */
export function offers(list, words) {
  if (!list.length) return html("p", "pj-nothing", words.no_offers);
  const shown = html("ul", "pj-offers");
  for (const offer of list) {
    const item = html("li", `is-${offer.kind}`);
    item.dataset.id = offer.id;
    const assets = offer.assets.map((asset) => words[`asset_${asset}`]);
    const joined = assets.length > 1 ? `${assets.slice(0, -1).join(", ")} ${words.and} ${assets.at(-1)}` : (assets[0] ?? "");
    const text = offer.text || joined;
    item.append(html("p", "pj-offer-text", text[0].toLocaleUpperCase() + text.slice(1)));
    const who = html("p", "pj-offer-who");
    const mark = svg("svg", { viewBox: "-14 -14 28 28", "aria-hidden": "true" });
    mark.append(svg("path", { d: markPath(offer.corner || "other", 0, offer.corner === "government" ? 3 : 0, 10), fill: COLOURS[offer.corner || "other"] }));
    who.append(mark, html("span", "pj-offer-by", offer.by || words.somebody), html("span", "pj-offer-kind", words[`by_${offer.kind}`]));
    item.append(who);
    shown.append(item);
  }
  return shown;
}

const PAGE = { wide: 1760, high: 740 };
const HEAD = 62;
const LINE = 1.34;
const SIZES = [40, 36, 34, 32, 30, 28];

/* Tables in large letters: as large as all fit; when even the smallest are too many, in pages. */
export function tables(told, words, turn = 0) {
  const lists = (told?.tables ?? []).map(together);
  if (!lists.length) return { shown: html("p", "pj-nothing", words.no_tables), pages: 1 };
  const { size, columns, rows } = fitting(lists);
  const onPage = columns * rows;
  const pages = Math.ceil(lists.length / onPage);
  const first = (turn % pages) * onPage;
  const shown = html("ol", "pj-tables");
  shown.style.setProperty("--columns", columns);
  shown.style.setProperty("--size", size);
  lists.slice(first, first + onPage).forEach((seats, place) => {
    const item = html("li", "");
    item.append(html("h2", "", words.table.replace("{number}", first + place + 1)));
    const list = html("ul", "");
    for (const seat of seats) {
      const row = html("li", seat.corner ? `is-${seat.corner}` : "");
      const mark = svg("svg", { viewBox: "-14 -14 28 28", "aria-hidden": "true" });
      mark.append(svg("path", { d: markPath(seat.corner || "other", 0, seat.corner === "government" ? 3 : 0, 10), fill: COLOURS[seat.corner || "other"] }));
      row.append(mark, html("span", "pj-seat", seat.name || words.newcomer));
      if (seat.seats > 1) row.append(html("b", "", `× ${seat.seats}`));
      list.append(row);
    }
    item.append(list);
    shown.append(item);
  });
  return { shown, pages };
}

function fitting(lists) {
  const longest = Math.max(...lists.map((seats) => seats.length));
  for (const size of SIZES) {
    const widest = Math.max(2, Math.floor(PAGE.wide / (size * 12)));
    const columns = Math.min(widest, lists.length <= 3 ? lists.length : Math.ceil(lists.length / Math.ceil(lists.length / 4)));
    const high = HEAD + longest * size * LINE + 34;
    const rows = Math.floor(PAGE.high / high);
    if (columns * rows >= lists.length) return { size, columns, rows };
  }
  const size = SIZES.at(-1);
  return { size, columns: 4, rows: Math.max(1, Math.floor(PAGE.high / (HEAD + longest * size * LINE + 34))) };
}

/* Two seats of one organisation are one line. */
function together(seats) {
  const found = new Map();
  for (const seat of seats) {
    const key = `${seat.name} ${seat.corner}`;
    found.set(key, { ...seat, seats: (found.get(key)?.seats ?? 0) + 1 });
  }
  return [...found.values()];
}
