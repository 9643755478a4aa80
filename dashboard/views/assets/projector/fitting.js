/* From a drawing's own units to the page's 1920 × 1080, and where a mark stands. */

export const AREA = { x: 80, y: 186, wide: 1270, high: 720 };
const LEAST = 6;
const LEAST_OF_MANY = 3;
export const MANY = 800;

export function fitted([left, top, right, bottom], area = AREA) {
  const k = Math.min(area.wide / (right - left), area.high / (bottom - top));
  const dx = area.x + (area.wide - k * (right - left)) / 2 - k * left;
  const dy = area.y + (area.high - k * (bottom - top)) / 2 - k * top;
  return { k, dx, dy, at: (x, y) => ({ x: k * x + dx, y: k * y + dy }) };
}

/* Every mark of the network where it stands on the page: [{x, y, r, corner, isInRow}], by its place. */
export function networkMarks(network, then = []) {
  const fit = fitted(network.box);
  const moved = new Map(then.map(([place, x, y]) => [place, [x, y]]));
  const least = network.nodes.length > MANY ? LEAST_OF_MANY : LEAST;
  const marks = network.nodes.map(([, ownX, ownY, r, corner, isInRow], place) => {
    const [x, y] = moved.get(place) ?? [ownX, ownY];
    return { ...fit.at(x, y), r: Math.max(least, r * fit.k * (isInRow ? 1 : 1.05)), corner: network.corners[corner], isInRow: Boolean(isInRow) };
  });
  return { fit, marks };
}

/* The same on the map: only those that have a place there. */
export function mapMarks(network, map) {
  const fit = fitted(map.box);
  const marks = new Array(network.nodes.length).fill(null);
  for (const [place, x, y] of map.at) {
    marks[place] = { ...fit.at(x, y), r: map.radius, corner: network.corners[network.nodes[place][4]], isInRow: false };
  }
  return { fit, marks };
}
