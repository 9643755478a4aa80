/* Tells how much room the map has, so that the server can fit the region to a phone and a projector alike.

   It also takes WebAssembly away before Streamlit's deck.gl arrives: the security policy forbids it, and
   one of deck.gl's parts (for meshes, which no map of ours has) would complain about that in the console. */

const NOTICED = 12;
const MUCH_HIGHER = 160; // a phone's address bar comes and goes
const SETTLED = 300;

export default function ({ data, parentElement, setStateValue }) {
  delete globalThis.WebAssembly;
  const measure = () => {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const width = Math.round(parentElement.clientWidth);
    const high = window.innerHeight;
    const changed = Math.abs(width - data.width) > NOTICED || Math.abs(high - data.high) > MUCH_HIGHER;
    if (width && (changed || rem !== data.rem)) {
      setStateValue("room", { width, high, rem });
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
