// The network component's front door. Streamlit calls the default export at every change of data
// or theme; the stage is built at the first call and only told what changed at the later ones.

import { buildStage } from "./network/stage.js";
import { hang, takeDown } from "./network/stages.js";

const built = new WeakMap();
const decoder = new TextDecoder();

export default function network({ data, parentElement, setTriggerValue }) {
  const drawing = JSON.parse(typeof data === "string" ? data : decoder.decode(data));
  let stage = built.get(parentElement);
  if (!stage) {
    stage = buildStage(parentElement, drawing);
    built.set(parentElement, stage);
  }
  stage.tell = setTriggerValue;
  stage.show(drawing);
  hang(drawing.stage, stage);
  return () => {
    takeDown(drawing.stage, stage);
    built.delete(parentElement);
    stage.close();
  };
}
