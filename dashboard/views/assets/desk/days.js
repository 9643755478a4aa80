/* A day as somebody says it in a room: "vr", "12-12", "volgende week", "over 2 weken", "morgen". In Dutch and in
   English alike, for a helper types what stands on the slip. */

const DAYS = [["zo", "su"], ["ma", "mo"], ["di", "tu"], ["wo", "we"], ["do", "th"], ["vr", "fr"], ["za", "sa"]];
const WHOLE_DAYS = [
  ["zondag", "sunday"], ["maandag", "monday"], ["dinsdag", "tuesday"], ["woensdag", "wednesday"],
  ["donderdag", "thursday"], ["vrijdag", "friday"], ["zaterdag", "saturday"],
];
const MONTHS = [
  ["januari", "january"], ["februari", "february"], ["maart", "march", "mrt"], ["april"], ["mei", "may"], ["juni", "june"],
  ["juli", "july"], ["augustus", "august"], ["september"], ["oktober", "october"], ["november"], ["december"],
];
const NUMBERS = { een: 1, één: 1, one: 1, a: 1, twee: 2, two: 2, drie: 3, three: 3, vier: 4, four: 4 };
const FRIDAY = 5;

/* The day as 2026-12-12; null for what is none. A day without its year lies ahead. */
export function dayFrom(typed, today = new Date()) {
  const text = typed.trim().toLowerCase().replace(/\s+/g, " ").replace(/^(vóór|voor|before|op|on|uiterlijk|by) /, "");
  if (!text) return null;
  const at = new Date(today.getFullYear(), today.getMonth(), today.getDate());
  const found = relative(text, at) ?? weekday(text, at) ?? written(text, at);
  return found && iso(found);
}

function relative(text, at) {
  if (/^(vandaag|today)$/.test(text)) return at;
  if (/^(morgen|tomorrow)$/.test(text)) return plus(at, 1);
  if (/^(overmorgen|day after tomorrow)$/.test(text)) return plus(at, 2);
  const week = text.match(/^(deze|this|volgende|next) (?:week|wk)(?: (\p{L}+))?$/u);
  if (week) {
    const monday = plus(at, -((at.getDay() + 6) % 7) + (/^(volgende|next)$/.test(week[1]) ? 7 : 0));
    const day = week[2] === undefined ? FRIDAY : dayNumber(week[2]);
    return day === null ? null : later(plus(monday, (day + 6) % 7), at);
  }
  const much = text.match(/^(?:over |in )?(\p{L}+|\d{1,2}) (dag|dagen|days?|week|weken|weeks?|wk|maand|maanden|months?)$/u);
  const n = much && (NUMBERS[much[1]] ?? Number(much[1]));
  if (!n) return null;
  if (/^(d)/.test(much[2])) return plus(at, n);
  if (/^(w)/.test(much[2])) return plus(at, 7 * n);
  return new Date(at.getFullYear(), at.getMonth() + n, at.getDate());
}

function weekday(text, at) {
  const said = text.match(/^(?:(volgende|next|komende|aanstaande|this) )?(\p{L}+)\.?$/u);
  const day = said && dayNumber(said[2]);
  return day === null || day === undefined ? null : plus(at, (day - at.getDay() + 7) % 7 || 7);
}

function written(text, at) {
  const isoDay = text.match(/^(\d{4})-(\d{1,2})-(\d{1,2})$/);
  if (isoDay) return real(Number(isoDay[1]), Number(isoDay[2]), Number(isoDay[3]));
  const numbers = text.match(/^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?$/);
  const words = text.match(/^(\d{1,2})\.?(?:e|de|ste|st|nd|rd|th)?(?: (?:of )?(\p{L}{3,})\.?)?(?: (\d{4}))?$/u);
  if (!numbers && !words) return null;
  const day = Number((numbers ?? words)[1]);
  if (!numbers && words[2] === undefined) {
    return [0, 1, 2].map((by) => real(at.getFullYear(), at.getMonth() + 1 + by, day)).find((each) => each && each > at) ?? null;
  }
  const month = numbers ? Number(numbers[2]) : 1 + MONTHS.findIndex((names) => names.some((name) => name.startsWith(words[2])));
  if (month < 1 || month > 12) return null;
  const year = (numbers ?? words)[3];
  if (year) return real(Number(year) + (year.length === 2 ? 2000 : 0), month, day);
  const first = real(at.getFullYear(), month, day);
  return first && first >= at ? first : real(at.getFullYear() + 1, month, day);
}

function dayNumber(word) {
  const short = DAYS.findIndex((names) => names.includes(word));
  const whole = WHOLE_DAYS.findIndex((names) => word.length > 2 && names.some((name) => name.startsWith(word)));
  return short >= 0 ? short : whole >= 0 ? whole : null;
}

/* 31 November is no day; and months over the end of a year are those of the next. */
function real(year, month, day) {
  const made = new Date(year, month - 1, day);
  return made.getDate() === day ? made : null;
}

function later(day, at) {
  return day < at ? at : day;
}

function plus(day, days) {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days);
}

function iso(day) {
  const two = (n) => String(n).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
