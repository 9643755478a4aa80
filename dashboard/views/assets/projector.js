// The projector's front door. Streamlit calls the default export at every run of the script; the page is
// built at the first call, follows its own feed, and is drawn anew only when what it was drawn with changed.

import { Page } from "./projector/page.js";

const built = new WeakMap();
const decoder = new TextDecoder();

export default function projector({ data, parentElement, setTriggerValue }) {
  const drawn = JSON.parse(typeof data === "string" ? data : decoder.decode(data));
  let page = built.get(parentElement);
  if (page && page.workshop !== drawn.workshop) {
    page.close();
    page = null;
  }
  if (!page) {
    page = new Page(parentElement, drawn.workshop);
    built.set(parentElement, page);
  }
  page.askAnew = (stamp) => setTriggerValue("stale", stamp);
  page.draw(drawn);
  return () => {
    built.get(parentElement)?.close();
    built.delete(parentElement);
  };
}
