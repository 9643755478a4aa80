// Colours and fonts as the page has them now. A canvas cannot read light-dark(), so a probe
// resolves every token; the stage reads again when the theme changes.

const TOKENS = [
  "ink", "ink2", "ink3", "page", "panel", "hairline", "relation",
  "knowledge", "business", "government", "other", "gold", "gold-edge",
];

export function readPalette(probe) {
  const colours = {};
  for (const token of TOKENS) {
    probe.style.color = `var(--${token})`;
    colours[token] = getComputedStyle(probe).color;
  }
  probe.style.color = "";
  return {
    colours,
    font: getComputedStyle(probe).fontFamily,
    rem: parseFloat(getComputedStyle(document.documentElement).fontSize),
  };
}
