/* What somebody said, as a sentence with the names of organisations in the colour of their corner. */

import { filled, make, phrase } from "./elements.js";

export function party(key, parties, words) {
  const found = parties[key];
  const name = found?.name || words.someone;
  const shown = make("b", { class: found?.corner ? `corner-${found.corner}` : false, dir: "auto" }, name);
  if (!key?.startsWith("~")) return shown;
  return make("span", {}, shown, " ", make("span", { class: "desk-new" }, words.new));
}

export function sentence(item, parties, words) {
  const { said } = item;
  const blanks = {};
  for (const name of ["party", "one", "other", "introducer", "whom", "by", "caller"]) {
    if (said[name] || name === "party") blanks[name] = party(said[name], parties, words);
  }
  const shown = make("span", { class: "desk-said" }, phrase(words.said[form(item.kind, said)], blanks));
  const own = [assets(said, words), said.text, said.because, said.what].filter(Boolean);
  if (own.length) shown.append(make("span", { class: "desk-own", dir: "auto" }, `: ${own.join(". ")}`));
  if (said.before) shown.append(filled(words.before, { day: dayOf(said.before, words) }));
  return shown;
}

export function via(item, words) {
  const word = words.via[item.via];
  return word ? make("span", { class: "desk-via" }, word) : null;
}

export function dayOf(iso, words) {
  const [year, month, day] = iso.split("-").map(Number);
  if (!day) return iso;
  const shown = { weekday: "long", day: "numeric", month: "long" };
  return new Intl.DateTimeFormat(words.locale, shown).format(new Date(year, month - 1, day));
}

function form(kind, said) {
  if (kind === "slip") return said.introducer ? "slip_by" : "slip";
  if (kind === "wish") return said.by ? "wish_by" : "wish";
  if (kind !== "agreement") return kind;
  if (!said.caller) return "agreement";
  if (said.caller === said.one) return "agreement_one";
  return said.caller === said.other ? "agreement_other" : "agreement_third";
}

function assets(said, words) {
  return (said.assets ?? []).map((each) => words.assets[each] ?? "").join(", ");
}
