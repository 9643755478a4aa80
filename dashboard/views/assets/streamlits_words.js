/* The few words that Streamlit itself writes, in the reader's language. Only what it wrote in places of its own is
   looked at, and only when it is known: nothing of ours and nothing foreign is touched. */

const WHERE = [
  '[data-testid="stFileUploaderDropzone"]', // what to press, how large a file may be, where to let it go
  '[data-testid="stTopNav"]', // "2 more" on a narrow screen
  "[data-empty] [role=option]", // a list of choices in which nothing is found
  '[data-testid="stDialog"]', // the server is away
].join(", ");
const KNOWN = [
  [/^Upload$/, "upload"],
  [/^(?<size>[\d.]+ ?[KMG]?B) per file(?<kinds>.*)$/, "per_file"],
  [/^Drag and drop (?:a file|files) here$/, "drop"],
  [/^(?<n>\d+) more$/, "more"],
  [/^No results$/, "nothing"],
  [/^Connection error$/, "away"],
  [/^Is Streamlit still running/, "away_here"],
  [/^Streamlit server is not responding/, "away_elsewhere"],
  [/^streamlit run yourscript\.py$/, "away_command"],
];

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
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}

function look() {
  for (const place of document.querySelectorAll(WHERE)) {
    const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) say(texts.currentNode);
  }
}

function say(node) {
  const before = written.get(node);
  const original = before?.ours === node.nodeValue ? before.original : node.nodeValue;
  for (const [pattern, name] of KNOWN) {
    const found = original.match(pattern);
    if (!found) continue;
    const ours = words[name].replace(/\{(\w+)\}/g, (_, blank) => found.groups[blank]);
    written.set(node, { original, ours });
    if (node.nodeValue !== ours) node.nodeValue = ours;
    return;
  }
}
