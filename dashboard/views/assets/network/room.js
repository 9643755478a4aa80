// Which places are taken, by the cells that boxes touch: looking costs the same in any crowd.

const CELL = 64;

export class Room {
  constructor(bounds) {
    this.bounds = bounds; // left and right beyond which no name should stick out
    this.marks = new Map();
    this.names = new Map();
  }

  takeMark(box) {
    for (const key of cells(box)) listAt(this.marks, key).push(box);
  }

  takeName(box) {
    for (const key of cells(box)) listAt(this.names, key).push(box);
  }

  // The first spot that is clear; else the one that covers least, within what may be covered.
  best(spots, own, most) {
    let best = null;
    let least = Infinity;
    for (const spot of spots) {
      const outside = this.bounds && (spot.box.left < this.bounds.left || spot.box.right > this.bounds.right);
      const names = covered(this.names, spot.box, null, most.names);
      if (names > most.names || (outside && most.names === 0)) continue;
      const marks = covered(this.marks, spot.box, own, most.marks); // a large one counts as several
      if (marks > most.marks) continue;
      const cost = marks + 50 * names + (outside ? 20 : 0);
      if (cost === 0) return spot;
      if (cost < least) {
        least = cost;
        best = spot;
      }
    }
    return best;
  }
}

function covered(taken, box, own, enough) {
  const met = new Set();
  let weight = 0;
  for (const key of cells(box)) {
    for (const other of taken.get(key) ?? []) {
      if (met.has(other) || (own !== null && other.id === own) || !meet(other, box)) continue;
      met.add(other);
      weight += other.weight ?? 1;
      if (weight > enough) return weight;
    }
  }
  return weight;
}

function meet(a, b) {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

function* cells({ left, right, top, bottom }) {
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x += 1) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y += 1) yield `${x},${y}`;
  }
}

function listAt(map, key) {
  if (!map.has(key)) map.set(key, []);
  return map.get(key);
}
