/* While the server is away, Streamlit lays a dialog over the page and takes the cursor. These screens say it
   themselves, in a line, and go on: the dialog is closed at once and the cursor is put back where it was. */

const FRAMES = 12;

export class Undisturbed {
  constructor(root) {
    this.root = root;
    this.seen = new MutationObserver(() => this.look());
    this.note = () => root.contains(document.activeElement) && (this.at = document.activeElement);
    root.addEventListener("focusin", this.note);
  }

  set(isAway) {
    if (isAway) this.seen.observe(document.body, { childList: true, subtree: true });
    else this.seen.disconnect();
  }

  look() {
    const dialog = document.querySelector('[data-testid="stDialog"] [role="dialog"]');
    if (!dialog) return;
    const close = dialog.querySelector("button");
    if (close && !this.isClosing) {
      this.isClosing = true;
      close.click();
      this.putBack(FRAMES);
    }
  }

  putBack(frames) {
    const isBack = this.root.contains(document.activeElement);
    if (this.at?.isConnected && !isBack) this.at.focus();
    if (frames > 0) requestAnimationFrame(() => this.putBack(frames - 1));
    else {
      this.isClosing = false;
      this.look();
    }
  }
}
