/* The look of marks and lines: the same shapes as everywhere, equal areas for equal values. */

export const INK = { page: "#0F1820", ink: "#EAF0F4", ink2: "#BAC6CF", ink3: "#98A6B1", relation: "#677684", panel: "#1A252F", hairline: "#33414D", gold: "#FFC72C", edge: "#FFD65C" };
export const COLOURS = { knowledge: "#4FA6E8", business: "#F0702E", government: "#63D68B", other: "#98A2AD" };
const SQUARE_HALF = 0.886;
const TRIANGLE_SIDE = 2.694;
const OTHER_SCALE = 0.8;

/* Adds a mark to a canvas path. */
export function addMark(path, corner, x, y, r) {
  if (corner === "business") {
    const half = SQUARE_HALF * r;
    path.rect(x - half, y - half, 2 * half, 2 * half);
  } else if (corner === "government") {
    const half = (TRIANGLE_SIDE * r) / 2;
    const high = TRIANGLE_SIDE * r * 0.866;
    path.moveTo(x, y - (high * 2) / 3);
    path.lineTo(x - half, y + high / 3);
    path.lineTo(x + half, y + high / 3);
    path.closePath();
  } else {
    const radius = corner === "knowledge" ? r : OTHER_SCALE * r;
    path.moveTo(x + radius, y);
    path.arc(x, y, radius, 0, 7);
  }
}

/* The same as an SVG path. */
export function markPath(corner, x, y, r) {
  const n = (value) => value.toFixed(1);
  if (corner === "business") {
    const half = SQUARE_HALF * r;
    return `M${n(x - half)} ${n(y - half)}h${n(2 * half)}v${n(2 * half)}h${n(-2 * half)}Z`;
  }
  if (corner === "government") {
    const half = (TRIANGLE_SIDE * r) / 2;
    const high = TRIANGLE_SIDE * r * 0.866;
    return `M${n(x)} ${n(y - (high * 2) / 3)}L${n(x - half)} ${n(y + high / 3)}H${n(x + half)}Z`;
  }
  const radius = corner === "knowledge" ? r : OTHER_SCALE * r;
  return `M${n(x - radius)} ${n(y)}a${n(radius)} ${n(radius)} 0 1 0 ${n(2 * radius)} 0a${n(radius)} ${n(radius)} 0 1 0 ${n(-2 * radius)} 0Z`;
}

const SVG = "http://www.w3.org/2000/svg";

export function svg(name, attributes = {}, ...children) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

export function html(name, className = "", text = "") {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

export const line = (from, to, attributes) => svg("line", { x1: from.x, y1: from.y, x2: to.x, y2: to.y, ...attributes });

export const short = (name, most = 34) => (name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name);

/* What tells a pair from another, whichever of the two is named first. */
export const keyOf = ({ one, other }) => [one, other].sort().join(" ");
