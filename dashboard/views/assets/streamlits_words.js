/* The few words that Streamlit itself writes, in the reader's language. Only what it wrote in places of its own is
   looked at, and only when it is known: nothing of ours and nothing foreign is touched. */

/* Where, and what it says there. */
const PLACES = {
  '[data-testid="stFileUploaderDropzone"]': [
    [/^Upload$/, "upload"],
    [/^(?<size>[\d.]+ ?[KMG]?B) per file(?<kinds>.*)$/, "per_file"],
    [/^Drag and drop (?:a file|files) here$/, "drop"],
  ],
  // On a narrow screen.
  '[data-testid="stTopNav"]': [[/^(?<n>\d+) more$/, "more"]],
  // A list of choices in which nothing is found.
  "[data-empty] [role=option]": [[/^No results$/, "nothing"]],
  // The server is away.
  '[data-testid="stDialog"]': [
    [/^Connection error$/, "away"],
    [/^Is Streamlit still running/, "away_here"],
    [/^Streamlit server is not responding/, "away_elsewhere"],
    [/^streamlit run yourscript\.py$/, "away_command"],
  ],
  // For whoever goes by keyboard.
  '[data-testid="stSkipToContent"]': [[/^Skip to main content$/, "skip"]],
};

/* What a screen reader is told of places that show no words. */
const NAMES = {
  '[data-testid="stLogoLink"]': [[/^Navigate to home page$/, "home"]],
  '[data-testid="stTopNav"]': [[/^App pages$/, "pages"]],
  '[data-testid="stTooltipHoverTarget"] button': [[/^Help for (?<what>.*)$/s, "help"]],
  '[data-testid="stSelectbox"] button': [
    [/^Open$/, "open"],
    [/^Close$/, "close"],
  ],
  '[data-testid="stDateInputCalendarButton"]': [[/^Choose date$/, "choose_date"]],
  '[data-testid="stDateInputFieldsScroller"] [role="spinbutton"]': [
    [/^day, (?<what>.*)$/s, "day"],
    [/^month, (?<what>.*)$/s, "month"],
    [/^year, (?<what>.*)$/s, "year"],
  ],
};

const written = new WeakMap();
let words = null;

/* From now on, and again when the language is another: `told` are the words by name. */
export function speak(told) {
  const isFirst = words === null;
  words = told;
  look();
  if (!isFirst) return;
  let isComing = false;
  new MutationObserver(() => {
    if (isComing) return;
    isComing = true;
    requestAnimationFrame(() => {
      isComing = false;
      look();
    });
  }).observe(document.body, {
    childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ["aria-label"],
  });
}

function look() {
  for (const [selector, known] of Object.entries(PLACES)) {
    for (const place of document.querySelectorAll(selector)) {
      const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) say(texts.currentNode, known);
    }
  }
  for (const [selector, known] of Object.entries(NAMES)) {
    for (const place of document.querySelectorAll(selector)) {
      const name = place.getAttributeNode("aria-label");
      if (name) say(name, known);
    }
  }
}

/* `node` is a text or an attribute: either has a value. */
function say(node, known) {
  const before = written.get(node);
  const original = before?.ours === node.nodeValue ? before.original : node.nodeValue;
  for (const [pattern, name] of known) {
    const found = original.match(pattern);
    if (!found) continue;
    const ours = words[name].replace(/\{(\w+)\}/g, (_, blank) => found.groups[blank]);
    written.set(node, { original, ours });
    if (node.nodeValue !== ours) node.nodeValue = ours;
    return;
  }
}
