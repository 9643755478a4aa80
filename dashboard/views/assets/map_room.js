/* Tells how much room the map has, so that the server can fit the region to a phone and a projector alike.

   It also takes WebAssembly away before Streamlit's deck.gl arrives: the security policy forbids it, and
   one of deck.gl's parts (for meshes, which no map of ours has) would complain about that in the console. */

const NOTICED = 12;
const MUCH_HIGHER = 160; // a phone's address bar comes and goes
const SETTLED = 300;
const LOOKS_AGAIN = 400;
const POINTS_AFTER = [600, 1500, 3000, 6000];

/* deck.gl prepares for pointing when it is first pointed at, and loses that first touch: point at the
   map's corner once it is there, until the reader does so. */
function pointFirst(page) {
  const canvas = page.querySelector("[data-testid='stDeckGlJsonChart'] canvas");
  if (!canvas) return false;
  if (canvas.driehoekPointed) return true;
  canvas.driehoekPointed = true;
  const waiting = POINTS_AFTER.map((wait) => setTimeout(() => point(canvas), wait));
  canvas.parentElement.addEventListener("pointermove", (event) => {
    if (event.isTrusted) waiting.forEach(clearTimeout);
  });
  return true;
}

function point(canvas) {
  const { left, top } = canvas.getBoundingClientRect();
  canvas.dispatchEvent(new MouseEvent("mousemove", { bubbles: true, clientX: left + 2, clientY: top + 2 }));
}

export default function ({ data, parentElement, setStateValue }) {
  delete globalThis.WebAssembly;
  let told = data;
  const measure = () => {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const width = Math.round(parentElement.clientWidth);
    const high = window.innerHeight;
    const changed = Math.abs(width - told.width) > NOTICED || Math.abs(high - told.high) > MUCH_HIGHER;
    if (width && (changed || rem !== told.rem)) {
      told = { width, high, rem };
      setStateValue("room", told);
    }
  };
  // Called again with every new answer of the server: what was set up before goes first.
  parentElement.driehoekStop?.();
  let waiting;
  const watcher = new ResizeObserver(() => {
    clearTimeout(waiting);
    waiting = setTimeout(measure, SETTLED);
  });
  const looking = setInterval(() => {
    if (pointFirst(document)) clearInterval(looking);
  }, LOOKS_AGAIN);
  parentElement.driehoekStop = () => {
    clearTimeout(waiting);
    clearInterval(looking);
    watcher.disconnect();
  };
  measure();
  watcher.observe(parentElement);
  return parentElement.driehoekStop;
}
