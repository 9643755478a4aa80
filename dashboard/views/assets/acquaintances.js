/* Who knows whom: a matrix of which only the upper half is asked, or on a phone a list of pairs.
   Answers stay here, and in this tab's memory, until they are written: no key waits for the server.

     data.organisations  who, in order        data.known  [one, other, what] of pairs that need no asking
     data.words          every word           "written"   is triggered with {revision, answers} */

const MEMORY = "driehoek-acquaintances";
const NARROW = matchMedia("(max-width: 760px)");
const keyOf = (one, other) => JSON.stringify([one, other]);
const filled = (words, values) => words.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

function make(tag, attributes = {}, ...inside) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...inside);
  return made;
}

function remembered() {
  try {
    return new Map(Object.entries(JSON.parse(sessionStorage.getItem(MEMORY) ?? "{}")));
  } catch {
    return new Map();
  }
}

class Sweep {
  constructor(holder) {
    this.holder = holder;
    this.answers = remembered();
    this.current = null;
    NARROW.addEventListener("change", () => this.draw());
  }

  show(data, written) {
    this.written = written;
    const sent = JSON.stringify(data);
    if (sent === this.sent) return;
    const words = JSON.stringify(data.words) + JSON.stringify(data.organisations);
    const hadFocus = this.holder.contains(document.activeElement);
    this.sent = sent;
    this.data = data;
    this.code = new Map(data.words.answers.map((each) => [each.code, each]));
    this.known = new Map(data.known.map(([one, other, what]) => [keyOf(one, other), what]));
    for (const key of this.known.keys()) this.answers.delete(key);
    this.remember();
    this.pairs = [];
    data.organisations.forEach((one, row) =>
      data.organisations.forEach((other, column) => {
        if (column > row) this.pairs.push({ key: keyOf(one.id, other.id), one, other, row, column });
      }),
    );
    if (!this.pairs.some((pair) => pair.key === this.current)) this.current = null;
    this.current ??= (this.pairs.find((pair) => this.isOpen(pair)) ?? this.pairs[0])?.key ?? null;
    this.draw();
    if (hadFocus && words === this.words) this.focus(this.current);
    this.words = words;
  }

  remember() {
    try {
      sessionStorage.setItem(MEMORY, JSON.stringify(Object.fromEntries(this.answers)));
    } catch {
      /* A browser that keeps nothing still has them until the page is closed. */
    }
  }

  isOpen(pair) {
    return !this.known.has(pair.key) && !this.answers.has(pair.key);
  }

  state(pair) {
    const { words } = this.data;
    const known = this.known.get(pair.key);
    if (known) return filled(words.already, { known: words.knowns[known].word });
    const answer = this.code.get(this.answers.get(pair.key));
    return answer ? filled(words.answered, { answer: answer.word }) : words.open;
  }

  label(pair) {
    const { one, other } = pair;
    return filled(this.data.words.pair, { one: one.name, other: other.name, state: this.state(pair) });
  }

  set(pair, code) {
    if (this.known.has(pair.key)) return;
    if (code) this.answers.set(pair.key, code);
    else this.answers.delete(pair.key);
    this.remember();
    this.refresh(pair);
    this.tell();
  }

  draw() {
    if (!this.data) return;
    const { words } = this.data;
    const narrow = NARROW.matches;
    this.cells = new Map();
    this.progress = make("p", { class: "sweep-progress", role: "status" });
    this.bar = make("span", {});
    this.button = make("button", { type: "button", class: "sweep-write" });
    this.button.onclick = () => this.write();
    this.hint = make("p", { class: "sweep-hint", role: "alert" });
    const foot = make("div", { class: "sweep-foot" }, this.button, this.progress,
      make("div", { class: "sweep-bar", "aria-hidden": "true" }, this.bar), this.hint);
    const legend = make("ul", { class: "sweep-legend" },
      ...words.answers.map((each, place) =>
        make("li", {}, make("kbd", {}, each.key), make("kbd", {}, String(place + 1)), make("span", {}, each.word))));
    const keys = make("p", { class: "quiet" }, words.keys);
    this.holder.replaceChildren(...(narrow ? [this.list(), foot] : [legend, keys, this.matrix(), foot]));
    for (const pair of this.pairs) this.refresh(pair);
    this.tell();
  }

  matrix() {
    const { organisations, words } = this.data;
    const head = make("tr", {}, make("td", {}),
      ...organisations.slice(1).map((each) =>
        make("th", { scope: "col", class: `corner-${each.corner}`, title: each.name }, make("span", {}, each.name))));
    const rows = organisations.slice(0, -1).map((one, row) => {
      const cells = organisations.slice(1).map((_, place) => {
        if (place < row) return make("td", { class: "lower" });
        const pair = this.pairs.find((each) => each.row === row && each.column === place + 1);
        const button = make("button", { type: "button", tabindex: "-1" });
        button.onclick = () => this.cycle(pair);
        button.onfocus = () => this.at(pair.key);
        this.cells.set(pair.key, button);
        return make("td", {}, button);
      });
      return make("tr", {}, make("th", { scope: "row", class: `corner-${one.corner}`, title: one.name }, make("span", {}, one.name)), ...cells);
    });
    const table = make("table", { role: "grid", class: "sweep-matrix", "aria-label": words.caption },
      make("thead", {}, head), make("tbody", {}, ...rows));
    table.onkeydown = (event) => this.press(event);
    this.table = table;
    return make("div", { class: "sweep-frame" }, table);
  }

  list() {
    const { organisations, words } = this.data;
    const first = this.pairs.find((pair) => this.isOpen(pair)) ?? this.pairs[0];
    return make("div", { class: "sweep-list" },
      ...organisations.slice(0, -1).map((one, row) => {
        const ofRow = this.pairs.filter((pair) => pair.row === row);
        const count = make("span", { class: "quiet" });
        const section = make("details", { open: first?.row === row },
          make("summary", {}, make("b", {}, one.name), " ", count),
          ...ofRow.map((pair) => this.question(pair)));
        section.tellCount = () => {
          const done = ofRow.filter((pair) => !this.isOpen(pair)).length;
          count.textContent = filled(words.progress, { done, total: ofRow.length });
        };
        return section;
      }));
  }

  question(pair) {
    const { words } = this.data;
    const known = this.known.get(pair.key);
    const legend = make("legend", {}, make("span", { class: "visually-hidden" }, `${pair.one.name} – `), pair.other.name);
    if (known) {
      return make("fieldset", { class: "is-known" }, legend, make("p", { class: "quiet" }, words.knowns[known].word));
    }
    const choices = words.answers.map((each) => {
      const input = make("input", { type: "radio", name: pair.key, value: each.code });
      input.onchange = () => this.set(pair, each.code);
      return make("label", {}, input, make("span", {}, each.word));
    });
    const field = make("fieldset", {}, legend, make("div", { class: "sweep-choices" }, ...choices));
    this.cells.set(pair.key, field);
    return field;
  }

  refresh(pair) {
    const cell = this.cells.get(pair.key);
    if (!cell) return;
    const answer = this.answers.get(pair.key);
    if (cell.tagName === "FIELDSET") {
      for (const input of cell.querySelectorAll("input")) input.checked = input.value === answer;
      return;
    }
    const known = this.known.get(pair.key);
    cell.setAttribute("aria-label", this.label(pair));
    cell.title = this.label(pair);
    cell.className = known ? `is-known is-${known}` : answer ? `is-answer is-${answer}` : "is-open";
    cell.setAttribute("aria-disabled", String(Boolean(known)));
    cell.tabIndex = pair.key === this.current ? 0 : -1;
    cell.textContent = known ? this.data.words.knowns[known].key : answer ? this.code.get(answer).key : "";
  }

  tell() {
    const { words } = this.data;
    const total = this.pairs.length;
    const done = this.pairs.filter((pair) => !this.isOpen(pair)).length;
    const ready = this.ready().length;
    this.progress.textContent = filled(words.progress, { done, total });
    this.bar.style.inlineSize = `${total ? (100 * done) / total : 0}%`;
    this.button.disabled = !ready;
    this.button.textContent =
      ready === 0 ? words.write_none : ready === 1 ? words.write_one : filled(words.write, { count: ready });
    for (const section of this.holder.querySelectorAll("details")) section.tellCount?.();
  }

  ready() {
    return this.pairs.filter((pair) => this.answers.has(pair.key) && this.answers.get(pair.key) !== "unsure");
  }

  write() {
    const answers = this.ready().map((pair) => [pair.one.id, pair.other.id, this.answers.get(pair.key)]);
    // A name that was typed just now comes along with this; where there is none, nothing is written.
    this.hint.textContent = this.data.named ? "" : this.data.words.name_first;
    if (answers.length) this.written(JSON.stringify({ revision: this.data.revision, answers }));
  }

  cycle(pair) {
    const codes = [null, ...this.code.keys()];
    this.set(pair, codes[(codes.indexOf(this.answers.get(pair.key) ?? null) + 1) % codes.length]);
    this.focus(pair.key);
  }

  at(key) {
    if (key === this.current) return;
    const before = this.cells.get(this.current);
    if (before) before.tabIndex = -1;
    this.current = key;
    this.cells.get(key).tabIndex = 0;
    for (const marked of this.table.querySelectorAll("th.is-here")) marked.classList.remove("is-here");
    const { row, column } = this.pairs.find((pair) => pair.key === key);
    this.table.tHead.rows[0].cells[column].classList.add("is-here");
    this.table.tBodies[0].rows[row].cells[0].classList.add("is-here");
  }

  focus(key) {
    this.cells.get(key)?.focus({ preventScroll: false });
  }

  press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const place = this.pairs.findIndex((each) => each.key === this.current);
    const pair = this.pairs[place];
    const move = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[event.key];
    const answers = [...this.code.values()];
    const chosen = answers[Number(event.key) - 1] ?? answers.find((each) => each.key.toLowerCase() === event.key.toLowerCase());
    if (move) {
      const next = this.pairs.find((each) => each.row === pair.row + move[0] && each.column === pair.column + move[1]);
      if (next) this.focus(next.key);
    } else if (event.key === "Enter") {
      const later = [...this.pairs.slice(place + 1), ...this.pairs.slice(0, place)];
      const next = later.find((each) => this.isOpen(each)) ?? this.pairs[place + 1];
      if (next) this.focus(next.key);
    } else if (event.key === "Home" || event.key === "End") {
      const ofRow = this.pairs.filter((each) => each.row === pair.row);
      this.focus(ofRow.at(event.key === "Home" ? 0 : -1).key);
    } else if (event.key === "Backspace" || event.key === "Delete") {
      this.set(pair, null);
    } else if (chosen) {
      this.set(pair, chosen.code);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }
}

export default function ({ data, parentElement, setTriggerValue }) {
  let holder = parentElement.querySelector(".sweep");
  if (!holder) {
    holder = make("div", { class: "sweep" });
    parentElement.appendChild(holder);
    holder.driehoekSweep = new Sweep(holder);
  }
  holder.driehoekSweep.show(data, (answers) => setTriggerValue("written", answers));
}
