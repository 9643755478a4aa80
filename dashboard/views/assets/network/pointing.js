// Pointer and keys: hovering names, a click chooses, a double click shows the neighbourhood.

const REACH = 9; // screen pixels around a mark that still count as the mark
const DOUBLE_MS = 350;

export function listen(stage) {
  const { canvas, name } = stage.furniture;
  const { network } = stage;
  let last = { id: null, at: 0 };

  const markAt = (pointer) => nearestMark(stage, network.DOMtoCanvas(pointer), network.getScale());
  const hide = () => {
    name.hidden = true;
    canvas.style.cursor = "";
  };

  network.on("click", ({ pointer, event }) => {
    const mark = markAt(pointer.DOM);
    const now = event?.timeStamp ?? performance.now();
    if (mark && last.id === mark.id && now - last.at < DOUBLE_MS) return;
    last = { id: mark?.id ?? null, at: now };
    if (mark?.kind === "group") stage.tell("opened", mark.id);
    else if (mark) stage.choose(mark.id);
    else if (stage.around) stage.leaveNeighbourhood();
    else stage.choose(null);
  });
  network.on("doubleClick", ({ pointer }) => {
    const mark = markAt(pointer.DOM);
    if (mark && mark.kind !== "group") stage.lookAround(mark.id);
  });
  network.on("dragStart", () => {
    hide();
    stage.dragFrom();
  });
  network.on("dragEnd", () => stage.dragTo());

  const hover = (event) => {
    if (stage.dragging) return;
    const box = canvas.getBoundingClientRect();
    const pointer = { x: event.clientX - box.left, y: event.clientY - box.top };
    const mark = markAt(pointer);
    if (!mark) return hide();
    const at = network.canvasToDOM({ x: mark.x, y: mark.y });
    canvas.style.cursor = "pointer";
    name.textContent = mark.name;
    name.hidden = false;
    const right = Math.min(at.x + mark.size * network.getScale() + 10, box.width - name.offsetWidth - 4);
    name.style.transform = `translate(${Math.max(4, right)}px, ${Math.max(2, at.y - 14)}px)`;
  };
  const keys = (event) => {
    if (event.key === "Escape") stage.leaveNeighbourhood();
  };
  const scheme = window.matchMedia("(prefers-color-scheme: dark)");
  const repaint = () => requestAnimationFrame(() => stage.themeChanged());

  canvas.addEventListener("pointermove", hover);
  canvas.addEventListener("pointerleave", hide);
  document.addEventListener("keydown", keys);
  scheme.addEventListener("change", repaint);
  return () => {
    canvas.removeEventListener("pointermove", hover);
    canvas.removeEventListener("pointerleave", hide);
    document.removeEventListener("keydown", keys);
    scheme.removeEventListener("change", repaint);
  };
}

export function nearestMark(stage, { x, y }, scale) {
  let nearest = null;
  let least = Infinity;
  for (const mark of stage.marks.values()) {
    const distance = Math.hypot(mark.x - x, mark.y - y) - mark.size;
    if (distance < least && distance * scale < REACH) {
      least = distance;
      nearest = mark;
    }
  }
  return nearest;
}
