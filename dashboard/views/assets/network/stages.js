// Where a drawing and its light find each other: either may arrive first. They are two components,
// so the browser loads this module twice; what they share hangs on the page itself.

const shared = (globalThis[Symbol.for("driehoek.stages")] ??= { stages: new Map(), lights: new Map() });

export function hang(name, stage) {
  if (shared.stages.get(name) === stage) return;
  shared.stages.set(name, stage);
  if (shared.lights.has(name)) stage.shine(shared.lights.get(name));
}

export function takeDown(name, stage) {
  if (shared.stages.get(name) === stage) shared.stages.delete(name);
}

export function shine(name, light) {
  shared.lights.set(name, light);
  shared.stages.get(name)?.shine(light);
}
