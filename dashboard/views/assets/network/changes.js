// What differs between the nodes that are drawn and those that should be: only that is touched.

export function changesBetween(drawn, wanted) {
  const added = [];
  const changed = [];
  const kept = new Set();
  for (const node of wanted) {
    kept.add(node.id);
    const before = drawn.get(node.id);
    if (!before) added.push(node);
    else if (!sameNode(before, node)) changed.push(node);
  }
  const gone = [...drawn.keys()].filter((id) => !kept.has(id));
  return { added, changed, gone };
}

function sameNode(a, b) {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => sameValue(a[key], b[key]));
}

function sameValue(a, b) {
  return a === b || (typeof a === "object" && JSON.stringify(a) === JSON.stringify(b));
}
