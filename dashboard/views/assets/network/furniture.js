// The elements around the canvas: the name at the pointer, the zoom buttons, the way back.

export function furnish(root, stage) {
  const part = (tag, className, parent) => {
    const element = document.createElement(tag);
    element.className = className;
    parent.append(element);
    return element;
  };
  const frame = part("div", "network-stage", root);
  const canvas = part("div", "network-canvas", frame);
  canvas.setAttribute("role", "img");
  const probe = part("span", "network-probe", frame);
  const name = part("div", "network-name", frame);
  name.hidden = true;
  const ring = part("div", "network-ring", frame);
  ring.hidden = true;
  const way = part("div", "network-way", frame);
  way.hidden = true;
  const wayText = part("span", "network-way-text", way);
  const back = button("network-back", way, () => stage.leaveNeighbourhood());
  const tools = part("div", "network-tools", frame);
  const buttons = {
    zoom_in: button("network-tool", tools, () => stage.zoomBy(1.3), "+"),
    zoom_out: button("network-tool", tools, () => stage.zoomBy(1 / 1.3), "−"),
    fit: button("network-tool", tools, () => stage.fitAll(), "⤢"),
  };

  function button(className, parent, act, sign = "") {
    const element = part("button", className, parent);
    element.type = "button";
    element.textContent = sign;
    element.addEventListener("click", act);
    return element;
  }

  let words = {};
  return {
    stage: frame,
    canvas,
    probe,
    name,
    say(said) {
      words = said;
      canvas.setAttribute("aria-label", said.description);
      back.textContent = said.back;
      for (const [key, element] of Object.entries(buttons)) {
        element.title = said[key];
        element.setAttribute("aria-label", said[key]);
      }
    },
    showWay(of) {
      way.hidden = of === null;
      if (of !== null) wayText.textContent = words.around.replace("{name}", () => of);
    },
    ringAt(x, y, r) {
      ring.style.transform = `translate(${x - r}px, ${y - r}px)`;
      ring.style.width = ring.style.height = `${2 * r}px`;
      ring.hidden = false;
    },
    drawn() {
      ring.hidden = true;
      frame.dataset.frames = String(Number(frame.dataset.frames ?? 0) + 1);
    },
  };
}
