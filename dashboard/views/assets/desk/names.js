/* Organisations by what somebody types: at once from those this page knows, then from the server, which also
   forgives a slip of the finger. Without the server the first go on. */

const AT_MOST = 6;
export const LEAST_TYPED = 2;

export function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().split(/\s+/).filter(Boolean).join(" ");
}

/* What `dashboard/model/workshop/party.py` calls the key. */
export function keyOf(party) {
  return party.organisation ?? `~${folded(party.name)}`;
}

export class Names {
  /* `known` are [id, name, corner, aliases]; in a very large region they are left to the server. */
  constructor(known) {
    this.known = known.map(([id, name, corner, aliases]) => option({ organisation: id }, name, corner, aliases));
    this.told = [];
    this.onTheirWay = [];
    this.isConnected = true;
  }

  /* New names that somebody in the room used before: the second time they are the same party. */
  room(parties) {
    this.told = newNames(Object.entries(parties));
  }

  /* New names that were typed here and that the server has not told about: it may be away. */
  typed(slips) {
    this.onTheirWay = slips.flatMap((slip) => newNames(Object.entries(slip.parties)));
  }

  get inRoom() {
    const told = new Set(this.told.map((each) => each.key));
    const typed = new Map(this.onTheirWay.filter((each) => !told.has(each.key)).map((each) => [each.key, each]));
    return [...this.told, ...typed.values()];
  }

  byKey(key) {
    return this.known.find((each) => each.key === key) ?? this.inRoom.find((each) => each.key === key) ?? null;
  }

  exactly(typed) {
    const wanted = folded(typed);
    return [...this.inRoom, ...this.known].find((each) => each.folded.includes(wanted)) ?? null;
  }

  atOnce(typed) {
    const wanted = folded(typed);
    if (wanted.length < LEAST_TYPED) return [];
    const ranked = [];
    for (const each of [...this.inRoom, ...this.known]) {
      for (const name of each.folded) {
        const at = name.indexOf(wanted);
        if (at >= 0) ranked.push([at === 0 ? 0 : name[at - 1] === " " ? 1 : 2, name.length, each]);
      }
    }
    ranked.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
    return [...new Set(ranked.map(([, , each]) => each))].slice(0, AT_MOST);
  }

  async found(typed) {
    const first = this.atOnce(typed);
    if (!this.isConnected || folded(typed).length < LEAST_TYPED || first.length >= AT_MOST) return first;
    for (const each of (await askServer(typed, 800)) ?? []) {
      if (!first.some(({ key }) => key === each.key)) first.push(each);
    }
    return first.slice(0, AT_MOST);
  }
}

/* The organisations that the server finds; null when it does not answer within so many milliseconds. */
export async function askServer(typed, patience) {
  try {
    const answer = await fetch(`/workshop/names?q=${encodeURIComponent(typed)}`, { signal: AbortSignal.timeout(patience) });
    return (await answer.json()).map(({ id, name, corner }) => option({ organisation: id }, name, corner));
  } catch {
    return null;
  }
}

function newNames(parties) {
  return parties
    .filter(([key]) => key.startsWith("~"))
    .map(([, { name, corner }]) => option({ name, ...(corner && { corner }) }, name, corner));
}

function option(party, name, corner, aliases = []) {
  return { key: keyOf(party), party, name, corner: corner || "", folded: [name, ...aliases].map(folded) };
}
