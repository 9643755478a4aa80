// Where a drawing and its light find each other: either may arrive first.

const stages = new Map();
const lights = new Map();

export function hang(name, stage) {
  stages.set(name, stage);
  if (lights.has(name)) stage.shine(lights.get(name));
}

export function takeDown(name, stage) {
  if (stages.get(name) === stage) stages.delete(name);
}

export function shine(name, light) {
  lights.set(name, light);
  stages.get(name)?.shine(light);
}
