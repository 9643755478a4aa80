/* Tells how much room the map has, so that the server can fit the region to a phone and a projector alike.

   It also takes WebAssembly away before Streamlit's deck.gl arrives: the security policy forbids it, and
   one of deck.gl's parts (for meshes, which no map of ours has) would complain about that in the console. */

const NOTICED = 12;
const MUCH_HIGHER = 160; // a phone's address bar comes and goes
const SETTLED = 300;

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
  let waiting;
  const watcher = new ResizeObserver(() => {
    clearTimeout(waiting);
    waiting = setTimeout(measure, SETTLED);
  });
  measure();
  watcher.observe(parentElement);
  return () => {
    clearTimeout(waiting);
    watcher.disconnect();
  };
}
