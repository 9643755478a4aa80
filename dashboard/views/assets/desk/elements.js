/* Small things to draw with. Foreign text only ever becomes text: nothing here reads HTML. */

export function make(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (name.startsWith("on")) made[name] = value;
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((each) => each !== null && each !== undefined && each !== false));
  return made;
}

/* "{one} calls {other}", with a node or a text for each blank. */
export function phrase(template, blanks) {
  const parts = document.createDocumentFragment();
  for (const part of template.split(/(\{\w+\})/)) {
    const name = part.match(/^\{(\w+)\}$/)?.[1];
    parts.append(name === undefined ? part : blanks[name] ?? "");
  }
  return parts;
}

export function filled(template, blanks) {
  return template.replace(/\{(\w+)\}/g, (blank, name) => String(blanks[name] ?? blank));
}

/* Texts in two forms: [one, many]. */
export function counted(forms, n) {
  return filled(n === 1 ? forms[0] : forms[1], { n });
}

/* Only what differs is written: a screen reader is not told the same twice, and nothing jumps. */
export function say(node, text) {
  if (node.textContent !== text) node.textContent = text;
}
