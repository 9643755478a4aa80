/* What this browser remembers of its reader (language, name), as cookies of this site only, and the
   page's language for screen readers and for what Streamlit says. */

import { speak } from "./streamlits_words.js";

const A_YEAR = 60 * 60 * 24 * 365;

export default function ({ data }) {
  document.documentElement.lang = data.language;
  speak(data.words);
  for (const [name, value] of Object.entries(data.keep)) {
    const wanted = `${name}=${encodeURIComponent(value)}`;
    if (document.cookie.split("; ").includes(wanted)) continue;
    document.cookie = `${wanted}; path=/; max-age=${A_YEAR}; samesite=lax`;
  }
}
