/* What is shown, as one value, and what the keys make of it. The same keys as at the presenter's screen; a
   remote sends the pages and the full stop. */

const EMPTY = { step: 0, view: 0, hides_figures: false, is_blank: false, frozen_at: null, timer_seconds: 0, timer_from: null, drawing: null };

const TURNS = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, " ": 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 };
const SWITCHES = { h: "figures", f: "frozen", b: "blank", ".": "blank" };
const DRAWINGS = { n: "network", k: "map", m: "map", d: "triangle", t: "triangle" };

export const wholeStage = (told) => ({ ...EMPTY, ...told });

export const stepAt = (stage, steps) => Math.max(0, Math.min(stage.step, steps.length - 1));

/* Null when the key says nothing, or nothing further comes. */
export function afterKey(key, stage, steps, revision) {
  if (key in TURNS) return turned(stage, steps, TURNS[key]);
  const low = key.toLowerCase();
  if (low in DRAWINGS) return { ...stage, drawing: stage.drawing === DRAWINGS[low] ? null : DRAWINGS[low] };
  switch (SWITCHES[low]) {
    case "figures":
      return { ...stage, hides_figures: !stage.hides_figures };
    case "blank":
      return { ...stage, is_blank: !stage.is_blank };
    case "frozen":
      return { ...stage, frozen_at: stage.frozen_at === null ? revision : null };
    default:
      return null;
  }
}

export const isKey = (key) => key in TURNS || key.toLowerCase() in SWITCHES || key.toLowerCase() in DRAWINGS;

function turned(stage, steps, by) {
  if (!steps.length) return null;
  const step = stepAt(stage, steps);
  const view = Math.min(stage.view, steps[step].views - 1) + by;
  if (view >= 0 && view < steps[step].views) return { ...stage, step, view, drawing: null };
  const next = step + by;
  if (next < 0 || next >= steps.length) return null;
  return {
    ...stage,
    step: next,
    view: by > 0 ? 0 : steps[next].views - 1,
    drawing: null,
    // As at the presenter's screen: a clock that runs goes on with the time of the new step.
    timer_seconds: 60 * steps[next].minutes,
    timer_from: stage.timer_from === null ? null : new Date().toISOString(),
  };
}
