/* What the desk says, until the server has it. Nothing is lost when the server is killed or the page is
   loaded anew: each line waits in this browser under a key (`once`) that makes sending it twice harmless. */

const SOONEST = 250;
const LATEST = 1000;
const PATIENCE = 5000;

export class Outbox {
  /* `changed()` whenever what waits has changed; `written(line, id)` for what the server has;
     `refused(line, problem)` for what it will never take. */
  constructor(workshop, { changed, written, refused }) {
    this.workshop = workshop;
    this.changed = changed;
    this.written = written;
    this.refused = refused;
    this.prefix = `driehoek:desk:${workshop}:`;
    this.lines = this.kept();
    this.wait = SOONEST;
    this.isSending = false;
    if (this.lines.length) this.send();
  }

  /* Say something; gives its `once`. `path` is `say`, `contact` or `end`.
     `of` is the `once` of a line whose number it needs: {of, as} where `as` names the field.
     `kept: false` is not written into the browser: an old step must not come back after hours. */
  put(path, body, { of = null, as = null, kept = true } = {}) {
    const once = crypto.randomUUID ? crypto.randomUUID() : [...crypto.getRandomValues(new Uint8Array(16))].join("-");
    const line = { once, path, body, of, as, kept, at: Date.now() };
    this.lines.push(line);
    this.keep(line);
    this.changed();
    this.send();
    return once;
  }

  /* Say what is shown: only the newest that still waits is worth sending. */
  stage(said) {
    this.lines = this.lines.filter((line) => line.body.kind !== "stage" || line === this.sending);
    return this.put("say", { kind: "stage", said }, { kept: false });
  }

  has(once) {
    return this.lines.some((line) => line.once === once);
  }

  /* Take a line out that was not sent yet; false when it is on its way already. */
  drop(once) {
    const line = this.lines.find((each) => each.once === once);
    if (!line || line.wasSent) return false;
    this.forget(line);
    this.changed();
    return true;
  }

  /* What would have needed its number goes with it. */
  dropOf(once) {
    this.lines.filter((each) => each.of === once).forEach((each) => this.forget(each));
    this.changed();
  }

  hurry() {
    if (!this.isSending) this.send();
  }

  async send() {
    if (this.isSending) return;
    clearTimeout(this.again);
    this.isSending = true;
    try {
      while (this.lines.length && (await this.sendFirst()));
    } finally {
      // Whatever goes wrong in drawing, sending goes on.
      this.isSending = false;
      this.sending = null;
    }
    if (!this.lines.length) return;
    this.again = setTimeout(() => this.send(), this.wait);
    this.wait = Math.min(LATEST, 2 * this.wait);
  }

  /* Whether the server answered. */
  async sendFirst() {
    const line = (this.sending = this.lines[0]);
    line.wasSent = true;
    const answer = await this.post(line);
    if (answer === null) return false;
    this.wait = SOONEST;
    if (answer.id !== undefined) this.number(line.once, answer.id);
    this.forget(line);
    if (answer.id === undefined) this.refused(line, answer.problem);
    else this.written(line, answer.id);
    this.changed();
    return true;
  }

  /* The server's answer; null when it should be tried again. */
  async post(line) {
    const body = line.path === "contact" ? line.body : { once: line.once, ...line.body };
    const impatience = new AbortController();
    const timer = setTimeout(() => impatience.abort(), PATIENCE);
    try {
      const answer = await fetch(`/workshop/${this.workshop}/${line.path}`, {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Driehoek-Desk": "1" },
        body: JSON.stringify(body),
        signal: impatience.signal,
      });
      if (answer.status >= 500 || answer.status === 429) return null;
      const told = await answer.json();
      return told.id !== undefined || told.problem !== undefined ? told : null;
    } catch {
      return null;
    } finally {
      clearTimeout(timer);
    }
  }

  /* Lines that wait for the number of this one get it, in the browser's memory too. */
  number(once, id) {
    for (const line of this.lines) {
      if (line.of !== once) continue;
      const values = line.path === "say" ? line.body.said : line.body;
      values[line.as] = id;
      line.of = null;
      this.keep(line);
    }
  }

  keep(line) {
    if (!line.kept) return;
    try {
      localStorage.setItem(this.prefix + line.once, JSON.stringify({ ...line, wasSent: undefined }));
    } catch {
      /* A browser that keeps nothing still has it until the page is closed. */
    }
  }

  forget(line) {
    this.lines = this.lines.filter((each) => each !== line);
    try {
      localStorage.removeItem(this.prefix + line.once);
    } catch {
      /* See above. */
    }
  }

  /* What an earlier page, or another tab, left behind. */
  kept() {
    try {
      return Object.keys(localStorage)
        .filter((key) => key.startsWith(this.prefix))
        .map((key) => JSON.parse(localStorage.getItem(key)))
        .sort((one, other) => one.at - other.at)
        .map((line) => ({ ...line, wasSent: true }));
    } catch {
      return [];
    }
  }
}
