/* The page: one value from the feed, one drawing at a time, and the keys that turn it. */

import { Base } from "./base.js";
import { Closing } from "./closing.js";
import { Column } from "./column.js";
import { Feed } from "./feed.js";
import { mapMarks, networkMarks } from "./fitting.js";
import { useFont } from "./labels.js";
import { Outbox } from "./outbox.js";
import { greatTriangle, offers, tables } from "./panels.js";
import { Room } from "./room.js";
import { Sentences } from "./sentences.js";
import { html, keyOf, svg } from "./shapes.js";
import { afterKey, isKey, stepAt, wholeStage } from "./stage.js";

const OWN_DRAWING = { giving: "offers", tables: "tables", before_and_after: "triangle" };
const TURN_TABLES_EVERY = 12000;
const IDLE_AFTER = 2500;
/* Letters on one line of the column; a longer address is smaller, and goes on below: it must be typed whole. */
const ADDRESS_FITS = 24;
const FILLS = { viewBox: "0 0 1920 1080", "aria-hidden": "true" };

export class Page {
  constructor(parent, workshop) {
    this.workshop = workshop;
    this.stage = wholeStage();
    this.known = null;
    this.build(parent);
    this.outbox = new Outbox(workshop);
    this.onKey = (event) => this.key(event);
    this.onResize = () => this.base.paint();
    this.onMove = () => this.moved();
    document.addEventListener("keydown", this.onKey, true);
    addEventListener("resize", this.onResize);
    addEventListener("mousemove", this.onMove);
    this.turning = setInterval(() => this.turnTables(), TURN_TABLES_EVERY);
    this.stayAwake();
  }

  build(parent) {
    const part = (name, className) => (this[className] = html(name, `pj-${className}`));
    this.root = html("div", "pj");
    this.frame = html("div", "pj-stage");
    this.canvas = html("canvas", "pj-base");
    this.canvas.setAttribute("role", "img");
    for (const name of ["roomLayer", "great", "lit"]) this[name] = svg("svg", { ...FILLS, class: `pj-${name}` });
    part("div", "panel");
    part("h1", "title");
    part("p", "mark");
    part("div", "dots");
    part("aside", "column");
    part("div", "door");
    part("p", "sentence");
    part("p", "cut");
    part("p", "live").setAttribute("aria-live", "polite");
    this.cut.setAttribute("role", "status");
    this.live.className = "visually-hidden";
    this.dots.setAttribute("role", "img");
    const head = html("div", "pj-head");
    head.append(this.mark, this.dots);
    this.frame.append(this.title, head, this.canvas, this.roomLayer, this.great, this.panel, this.lit, this.column, this.door, this.sentence, this.cut, this.live);
    this.root.append(this.frame, html("div", "pj-blank"));
    parent.append(this.root);
    this.base = new Base(this.canvas);
    this.room = new Room(this.roomLayer);
    this.tally = new Column(this.column, (number) => this.number.format(number));
    this.closing = new Closing(this.lit, this.root, this.room, {
      onBegin: (event) => this.say(this.sentences.of(event)),
      onCounted: (number) => this.tally.counted(number),
      onSettled: () => this.told && this.scene && this.showRoom(),
    });
  }

  /* Once, and again when the region, the plan or the moments have changed. */
  draw(drawn) {
    this.drawn = drawn;
    this.number = new Intl.NumberFormat(drawn.locale === "nl" ? "nl-NL" : "en-GB");
    this.sentences = new Sentences(drawn.words, this.number);
    this.placeOf = new Map(drawn.network.nodes.map(([id], place) => [id, place]));
    this.added = new Map();
    useFont(this.frame);
    this.mark.textContent = drawn.mark;
    this.mark.hidden = !drawn.mark;
    this.cut.textContent = drawn.words.cut_off;
    this.tally.draw(drawn.words);
    this.drawDoor();
    this.shownScene = null;
    if (!this.feed) {
      this.feed = new Feed(`/workshop/${this.workshop}/feed/projector`, {
        onTold: (told) => this.tell(told),
        onCutOff: (isCutOff) => this.root.classList.toggle("is-cut-off", isCutOff),
      });
    }
    this.tell(this.told && this.told.revision > drawn.told.revision ? this.told : drawn.told);
  }

  tell(told) {
    this.told = told;
    if (!this.outbox.isAhead(told.revision)) this.stage = wholeStage(told.stage);
    if (told.stamp !== this.drawn.stamp && told.stamp !== this.asked) {
      this.asked = told.stamp;
      this.askAnew(told.stamp);
    }
    const events = this.news(told);
    this.room.told = told;
    this.sentences.parties = told.parties;
    this.show();
    if (this.isLive) this.closing.add(events);
    this.showRoom();
  }

  /* What was introduced or agreed since the last message; nothing at the first one. */
  news(told) {
    const now = new Map();
    const events = [];
    const look = (what, isTriangle) => {
      const key = keyOf(what);
      now.set(key, what.is_agreed);
      if (!this.known || this.known.get(key) === what.is_agreed || (this.known.get(key) && !what.is_agreed)) return;
      events.push({ key, what, isTriangle, counts: isTriangle && !this.known.has(key) });
    };
    told.sights.forEach((each) => look(each, true));
    told.lines.forEach((each) => look(each, false));
    this.known = now;
    return events;
  }

  get step() {
    return this.told.steps[stepAt(this.stage, this.told.steps)] ?? { kind: "closing", title: "", views: 1 };
  }

  get moment() {
    return this.step.kind === "picture" ? this.drawn.moments[Math.min(this.stage.view, this.drawn.moments.length - 1)] : undefined;
  }

  get drawing() {
    const { kind } = this.step;
    const own = kind === "picture" ? (this.moment?.drawing ?? "triangle") : (OWN_DRAWING[kind] ?? "network");
    const wanted = this.stage.drawing ?? own;
    return wanted === "map" && !this.drawn.map ? "network" : wanted;
  }

  /* Whether the room's input is seen where it stands. */
  get isLive() {
    return this.step.kind !== "picture" && ["network", "map"].includes(this.drawing) && !this.stage.is_blank;
  }

  show() {
    const { stage, step, drawing, drawn, told, root } = this;
    root.classList.toggle("hides-figures", stage.hides_figures);
    root.classList.toggle("is-blank", stage.is_blank);
    root.dataset.step = step.kind;
    root.dataset.drawing = drawing;
    const place = stepAt(stage, told.steps);
    this.title.textContent = this.moment?.title || step.title || drawn.words[`step_${step.kind}`];
    this.title.classList.toggle("is-long", this.title.textContent.length > 36);
    this.showDots(place);
    const view = `${place} ${step.kind === "picture" ? stage.view : ""} ${drawing} ${drawn.stamp}`;
    if (view !== this.shownScene) {
      this.shownScene = view;
      this.showScene(drawing);
      this.said = null;
      this.closing.end();
    }
    this.showPanel(drawing);
    this.door.hidden = !(told.code && drawn.door.picture) || drawing === "tables";
    root.classList.toggle("is-quiet", step.kind === "picture" && !["gives", "seeks", "slips", "agreements"].some((row) => told.tally[row]));
    this.say(this.said ?? this.sentences.ofStep(step.kind, { told, moment: this.moment, triangle: drawn.triangle, drawing }));
  }

  showDots(place) {
    const { steps } = this.told;
    this.dots.replaceChildren(...steps.map((_, each) => html("i", each < place ? "is-done" : each === place ? "is-now" : "")));
    this.dots.setAttribute("aria-label", this.drawn.words.steps.replace("{number}", place + 1).replace("{n}", steps.length));
  }

  showScene(drawing) {
    const { drawn, moment } = this;
    const isOnLand = drawing === "map";
    const isDrawn = isOnLand || drawing === "network";
    const scene = isOnLand ? mapMarks(drawn.network, drawn.map) : networkMarks(drawn.network, moment?.then);
    const keeps = moment?.keeps ? new Set(moment.keeps) : null;
    this.scene = { ...scene, keeps, chosen: moment?.chosen, land: isOnLand ? drawn.map : null, lines: isOnLand ? null : (moment?.lines ?? drawn.network.lines) };
    this.canvas.hidden = !isDrawn;
    this.roomLayer.style.display = isDrawn ? "" : "none";
    this.base.show(isDrawn ? { ...this.scene, chosen: moment?.chosen?.[0] } : null);
    this.canvas.setAttribute("aria-label", isOnLand ? drawn.map.label : drawn.network.label);
    this.isDrawn = isDrawn;
    this.addedHere = new Map();
  }

  showPanel(drawing) {
    const { told, drawn } = this;
    this.great.replaceChildren();
    if (drawing === "triangle") {
      const triangle = this.moment?.triangle ?? drawn.triangle;
      this.great.append(greatTriangle(triangle, told.golden?.between));
      this.great.setAttribute("role", "img");
      this.great.setAttribute("aria-label", triangle.label);
      this.great.removeAttribute("aria-hidden");
    }
    const signature = drawing === "offers" ? JSON.stringify(told.offers) : drawing === "tables" ? JSON.stringify([told.tables, this.turn]) : drawing;
    if (signature !== this.shownPanel) {
      this.shownPanel = signature;
      this.panel.replaceChildren();
      if (drawing === "offers") this.panel.append(offers(told.offers ?? [], drawn.words));
      if (drawing === "tables") {
        const { shown, pages } = tables(told.tables, drawn.words, this.turn);
        this.pages = pages;
        this.panel.append(shown);
      }
    }
  }

  showRoom() {
    const { told, drawn, step, drawing, closing } = this;
    this.tally.show(told.tally, { step: `${this.workshop} ${stepAt(this.stage, told.steps)}`, held: closing.held, golden: told.golden });
    const { scene } = this;
    const isLive = step.kind !== "picture";
    const row = drawn.network.row;
    const view = {
      ...scene,
      placeOf: this.placeOf,
      takesNewcomers: drawing === "network",
      newcomer: (key, at, corner, r) => this.newcomer(key, at, corner, r),
      hubs: drawing === "network" ? drawn.network.hubs : [],
      towns: drawing === "map" ? drawn.map.towns.map(([text, x, y, r]) => ({ text, mark: { ...scene.fit.at(x, y), r } })) : [],
      row: drawing === "network" && row ? { ...scene.fit.at(...row.at), text: row.text } : null,
      withRoom: isLive,
      ringsWished: step.kind === "missing",
      waiting: closing.waiting,
      showsAgreedOnly: step.kind !== "closing",
      showsTriangles: ["closing", "agreeing", "before_and_after"].includes(step.kind),
    };
    if (view.row) view.row = { x: view.row.x - 24, y: view.row.y + 10, text: view.row.text };
    const signature = JSON.stringify([this.shownScene, told.sights, told.lines, told.newcomers, told.wished, [...closing.waiting]]);
    if (signature === this.shownRoom) return;
    this.shownRoom = signature;
    if (this.isDrawn) this.room.show(view, told);
  }

  /* A newcomer stays where it was first drawn, whatever is said of it later. */
  newcomer(key, [x, y], corner, r) {
    if (!this.added.has(key)) this.added.set(key, [x, y]);
    if (!this.addedHere.has(key)) this.addedHere.set(key, { ...this.scene.fit.at(...this.added.get(key)), r, corner, isInRow: false });
    return this.addedHere.get(key);
  }

  say({ main, second = "" }) {
    this.said = this.closing.shown ? { main, second } : this.said;
    const spoken = `${main} ${second}`.trim();
    if (spoken === this.spoken) return;
    this.spoken = spoken;
    this.sentence.replaceChildren(html("b", "", main), ...(second ? [html("span", "", second)] : []));
    this.fitSentence();
    this.live.textContent = spoken;
  }

  /* Long names: smaller first, and then without the second sentence; nothing is ever cut through. */
  fitSentence() {
    const { sentence } = this;
    const isCut = () => sentence.scrollHeight > sentence.clientHeight + 1;
    sentence.classList.remove("is-long");
    if (isCut()) sentence.classList.add("is-long");
    if (isCut()) sentence.querySelector("span")?.remove();
  }

  drawDoor() {
    const { door, words } = this.drawn;
    this.door.replaceChildren();
    if (!door.picture) return;
    const picture = html("div", "pj-qr");
    picture.innerHTML = door.picture;
    const text = html("div", "pj-way");
    text.append(html("p", "", words.join_code), html("p", "pj-code", this.drawn.told.code ?? ""));
    this.door.append(html("p", "pj-join", words.join), html("p", door.address.length > ADDRESS_FITS ? "pj-address is-long" : "pj-address", door.address), picture, text);
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.told) return;
    if (event.key === "F5") {
      event.preventDefault();
      if (!event.repeat) document.documentElement.requestFullscreen?.().catch(() => {});
      return;
    }
    // The way in, large enough to be scanned from the last row; whatever comes next takes it away.
    const invites = event.key.toLowerCase() === "q" && !this.door.hidden && !this.root.classList.contains("is-inviting");
    if (!event.repeat) this.root.classList.toggle("is-inviting", invites);
    if (!isKey(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    const next = afterKey(event.key, this.stage, this.told.steps, this.told.revision);
    if (!next) return;
    this.stage = next;
    this.outbox.say(next);
    this.show();
    this.showRoom();
  }

  turnTables() {
    if (this.drawing !== "tables" || (this.pages ?? 1) < 2) return;
    this.turn = ((this.turn ?? 0) + 1) % this.pages;
    this.showPanel("tables");
  }

  moved() {
    this.root.classList.remove("is-idle");
    clearTimeout(this.idle);
    this.idle = setTimeout(() => this.root.classList.add("is-idle"), IDLE_AFTER);
  }

  async stayAwake() {
    const ask = async () => {
      if (document.visibilityState !== "visible") return;
      try {
        this.lock = await navigator.wakeLock?.request("screen");
      } catch {
        /* The browser may refuse, on battery for one: the laptop's own settings hold then. */
      }
    };
    document.addEventListener("visibilitychange", (this.onVisible = ask));
    await ask();
  }

  close() {
    this.feed?.close();
    this.closing.end();
    clearInterval(this.turning);
    document.removeEventListener("keydown", this.onKey, true);
    document.removeEventListener("visibilitychange", this.onVisible);
    removeEventListener("resize", this.onResize);
    removeEventListener("mousemove", this.onMove);
    this.lock?.release?.();
    this.root.remove();
  }
}
