/* Says to the store what is shown. One at a time, the newest wins; what could not be said is tried again under
   the same key, so that it is written once. */

const LONGEST_WAIT = 2000;
const once = () =>
  crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint8Array(16))].map((each) => each.toString(16).padStart(2, "0")).join("");

export class Outbox {
  constructor(workshop) {
    this.path = new URL(`/workshop/${workshop}/say`, location.href);
    this.waiting = null;
    this.said = 0; // the entry that the last one became
    this.isSaying = false;
  }

  /* Whether the page knows better than what the feed tells at a revision. */
  isAhead(revision) {
    return this.isSaying || this.waiting !== null || revision < this.said;
  }

  say(stage) {
    this.waiting = { once: once(), kind: "stage", said: stage };
    if (!this.isSaying) this.work();
  }

  async work() {
    this.isSaying = true;
    let wait = 200;
    while (this.waiting) {
      const now = this.waiting;
      const answer = await this.send(now);
      if (answer?.ok) this.said = Math.max(this.said, (await answer.json()).id);
      if (answer && answer.status < 500) {
        if (this.waiting === now) this.waiting = null;
        wait = 200;
      } else {
        await new Promise((ready) => setTimeout(ready, wait));
        wait = Math.min(LONGEST_WAIT, wait * 2);
      }
    }
    this.isSaying = false;
  }

  async send(entry) {
    try {
      return await fetch(this.path, {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Driehoek-Desk": "1" },
        body: JSON.stringify(entry),
        signal: AbortSignal.timeout(5000),
      });
    } catch {
      return null;
    }
  }
}
