// What is chosen and lit in a network drawing. A component of its own, so that choosing an
// organisation sends these few lines over the wire and never the whole drawing again.

import { shine } from "./network/stages.js";

export default function light({ data }) {
  shine(data.stage, data);
}
