// Where a drawing and its light find each other: either may arrive first. They are two components,
// so the browser loads this module twice; what they share hangs on the page itself.

const shared = (globalThis[Symbol.for("driehoek.stages")] ??= { stages: new Map(), lights: new Map() });
shared.moments ??= new Map();

export function hang(name, stage) {
  if (shared.stages.get(name) === stage) return;
  shared.stages.set(name, stage);
  if (shared.lights.has(name)) stage.shine(shared.lights.get(name));
  stage.moveTo(shared.moments.get(name) ?? null);
}

export function takeDown(name, stage) {
  if (shared.stages.get(name) === stage) shared.stages.delete(name);
}

export function shine(name, light) {
  shared.lights.set(name, light);
  shared.stages.get(name)?.shine(light);
}

// Another moment of the time slider; null is the drawing as the server sent it.
export function moveTo(name, moment) {
  shared.moments.set(name, moment);
  shared.stages.get(name)?.moveTo(moment);
}
