/* Whoever types fast does not wait for a field that looks a name up: keys that come meanwhile are held, and given
   to whatever has the cursor once the field is left. */

const SHAPES = ["Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock", "Dead"];

export class HeldKeys {
  constructor() {
    this.keys = null;
  }

  hold() {
    this.keys = [];
  }

  /* Whether this key is held; then nothing else is done with it. */
  takes(event) {
    if (this.keys === null || SHAPES.includes(event.key)) return false;
    event.preventDefault();
    event.stopPropagation();
    const isTyped = event.key === "Enter" || (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey);
    if (isTyped) this.keys.push({ key: event.key, code: event.code });
    return true;
  }

  giveBack() {
    const keys = this.keys ?? [];
    this.keys = null;
    keys.forEach(press);
  }
}

function press({ key, code }) {
  const at = document.activeElement;
  const isTaken = !at.dispatchEvent(new KeyboardEvent("keydown", { key, code, bubbles: true, cancelable: true }));
  if (isTaken || key.length > 1 || !(at instanceof HTMLInputElement) || at.type === "checkbox") return;
  at.setRangeText(key, at.selectionStart ?? at.value.length, at.selectionEnd ?? at.value.length, "end");
  at.dispatchEvent(new Event("input", { bubbles: true }));
}
