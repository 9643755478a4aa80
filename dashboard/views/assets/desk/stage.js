/* What is shown is one value: always said whole, and always made from the newest one. */

const EMPTY = {
  step: 0,
  view: 0,
  hides_figures: false,
  is_blank: false,
  frozen_at: null,
  timer_seconds: 0,
  timer_from: null,
};

/* The same keys at the laptop and at the projector; a presenter remote sends the pages and the stop. */
export const KEYS = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  h: "figures",
  f: "frozen",
  b: "blank",
  ".": "blank",
};

export function wholeStage(told) {
  return { ...EMPTY, ...told };
}

/* `steps` are [{minutes, views}]. A step has at least one view. Null when there is nothing further on. */
export function turned(stage, steps, by, now = new Date()) {
  const at = clampedStep(stage, steps);
  const view = Math.min(stage.view, viewsOf(steps, at) - 1) + by;
  if (view >= 0 && view < viewsOf(steps, at)) return { ...stage, step: at, view };
  const step = at + by;
  if (step < 0 || step >= steps.length) return null;
  return atStep(stage, steps, step, by > 0 ? 0 : viewsOf(steps, step) - 1, now);
}

/* A clock that runs goes on with the time of the new step; one that stands waits for its start. */
export function atStep(stage, steps, step, view = 0, now = new Date()) {
  const runs = stage.timer_from !== null;
  return {
    ...stage,
    step,
    view,
    timer_seconds: 60 * steps[step].minutes,
    timer_from: runs ? now.toISOString() : null,
  };
}

export function toggled(stage, what, revision) {
  if (what === "figures") return { ...stage, hides_figures: !stage.hides_figures };
  if (what === "blank") return { ...stage, is_blank: !stage.is_blank };
  return { ...stage, frozen_at: stage.frozen_at === null ? revision : null };
}

/* Seconds left, below zero when it is over; of a clock that was never set, the minutes of the step. */
export function secondsLeft(stage, steps, now = new Date()) {
  const set = isSet(stage) ? stage.timer_seconds : 60 * (steps[clampedStep(stage, steps)]?.minutes ?? 0);
  if (stage.timer_from === null) return set;
  return set - Math.floor((now - new Date(stage.timer_from)) / 1000);
}

/* Start, pause, and a minute more. A pause keeps what is left. */
export function startedOrPaused(stage, steps, now = new Date()) {
  const left = secondsLeft(stage, steps, now);
  return { ...stage, timer_seconds: left === 0 ? -1 : left, timer_from: stage.timer_from === null ? now.toISOString() : null };
}

export function withMore(stage, steps, seconds) {
  const set = isSet(stage) ? stage.timer_seconds : 60 * (steps[clampedStep(stage, steps)]?.minutes ?? 0);
  return { ...stage, timer_seconds: set + seconds };
}

export function clampedStep(stage, steps) {
  return Math.max(0, Math.min(stage.step, steps.length - 1));
}

function viewsOf(steps, step) {
  return Math.max(1, steps[step]?.views ?? 1);
}

function isSet(stage) {
  return stage.timer_from !== null || stage.timer_seconds !== 0;
}
