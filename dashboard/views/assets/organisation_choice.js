/* One organisation among many, by a part of its name.

     data.chosen  [id, name, corner, aliases] or null     data.first    such ones that are offered before it is typed
     data.words   every word                              "chosen"      is set to the id, or to null */

import { make, say } from "./desk/elements.js";
import { NameField } from "./desk/name_field.js";
import { LEAST_TYPED, Names, askServer, folded } from "./desk/names.js";

const PAUSE = 150;
const PATIENCE = 5000;
const built = new WeakMap();

export default function ({ data, parentElement, setStateValue }) {
  let choice = built.get(parentElement);
  if (!choice) {
    choice = new Choice(parentElement, data);
    built.set(parentElement, choice);
  }
  choice.tell = (id) => setStateValue("chosen", id);
  choice.show(data);
  return () => {
    choice.holder.remove();
    built.delete(parentElement);
  };
}

/* Those that are offered first, then what the server finds. */
class Among extends Names {
  show({ first, without, chosen }) {
    this.first = new Names(first).known;
    this.known = new Names(chosen ? [...first, chosen] : first).known;
    this.without = new Set(without);
  }

  atOnce(typed) {
    return folded(typed) ? super.atOnce(typed) : this.first;
  }

  async found(typed) {
    const asked = (this.asked = typed);
    const first = this.atOnce(typed);
    if (folded(typed).length < LEAST_TYPED) return this.tellOf(first);
    await new Promise((done) => setTimeout(done, PAUSE));
    // Whoever types on is asking something else: what this one found is not looked at.
    const told = asked === this.asked ? await askServer(typed, PATIENCE) : null;
    if (told === null) return first;
    const others = told.filter(({ key }) => !this.without.has(key) && !first.some((each) => each.key === key));
    return this.tellOf([...first, ...others], asked === this.asked);
  }

  tellOf(found, isLast = true) {
    if (isLast) this.heard(found.length > 0 || folded(this.asked).length < LEAST_TYPED);
    return found;
  }
}

class Choice {
  constructor(root, data) {
    this.names = new Among([]);
    this.names.heard = (isFound) => say(this.status, isFound ? "" : this.words.nothing);
    this.field = new NameField({
      label: data.label, words: data.words, names: this.names, isNewAllowed: false,
      advance: () => {}, submit: () => {}, changed: () => this.changed(),
    });
    this.status = make("p", { class: "organisation-choice-status", role: "status" });
    this.about = make("p", { class: "quiet", id: `${this.field.input.id}-about` });
    this.field.input.setAttribute("aria-describedby", this.about.id);
    this.holder = make("div", { class: "organisation-choice" }, this.field.node, this.status, this.about);
    this.field.input.addEventListener("focus", () => this.field.isEmpty && this.field.open(this.names.first));
    this.field.input.addEventListener("keydown", ({ key }) => key === "Escape" && this.field.close());
    this.field.input.addEventListener("blur", () => this.left());
    root.append(this.holder);
  }

  show(data) {
    this.words = data.words;
    this.names.show(data);
    say(this.field.label, data.label);
    say(this.about, data.about);
    this.about.hidden = !data.about;
    this.field.input.placeholder = data.words.placeholder;
    this.field.words = data.words;
    const standing = data.chosen?.[0] ?? null;
    if (this.standing !== standing) {
      this.standing = this.told = standing;
      this.stand(data.chosen);
    }
  }

  stand(chosen) {
    if (chosen) this.field.restore({ organisation: chosen[0] }, chosen[1]);
    else this.field.clear();
  }

  /* While somebody types the last choice stands: only another one, or an empty field, is told. */
  changed() {
    const id = this.field.plain?.organisation ?? null;
    if ((id === null && !this.field.isEmpty) || id === this.told) return;
    this.told = id;
    this.taken = id && [id, this.field.input.value];
    this.tell(id);
  }

  /* Half a name is no choice: what was chosen stands there again. */
  left() {
    if (this.field.value || this.field.isEmpty || !this.told) return;
    const known = this.names.known.find((each) => each.key === this.told);
    this.field.input.value = known?.name ?? this.taken?.[1] ?? "";
    if (known) this.field.set(known);
  }
}
