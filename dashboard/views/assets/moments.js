/* The keys that turn a story's pages: arrows and a presenter's remote. A field, a slider or a drawing that
   has the focus keeps its own arrows. */

const STEPS = { ArrowLeft: "previous", PageUp: "previous", ArrowRight: "next", PageDown: "next" };
const KEEPS_ARROWS = "input, textarea, select, canvas, [contenteditable], [role=slider], [role=radio], [role=tab], [role=grid]";

export default function ({ setTriggerValue }) {
  const turn = (event) => {
    const step = STEPS[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key.startsWith("Arrow") && event.target.closest?.(KEEPS_ARROWS)) return;
    event.preventDefault();
    setTriggerValue("step", step);
  };
  document.addEventListener("keydown", turn, true);
  return () => document.removeEventListener("keydown", turn, true);
}
