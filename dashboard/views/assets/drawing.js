/* Shows a drawing of ours (SVG or HTML made on the server, foreign text already escaped) with the
   page's fonts and colours. Whatever carries data-go can be chosen, by mouse and by keyboard. When it is
   drawn anew, its data-told is said to who hears the page. */

export default function ({ data, parentElement, setTriggerValue }) {
  let holder = parentElement.querySelector(".drawing");
  if (!holder) {
    holder = document.createElement("div");
    holder.className = "drawing";
    parentElement.appendChild(holder);
  }
  const choose = (event) => {
    const chosen = event.target.closest("[data-go]");
    const wantsNewTab = event.ctrlKey || event.metaKey || event.shiftKey;
    if (!chosen || wantsNewTab) return;
    event.preventDefault();
    setTriggerValue("chosen", chosen.dataset.go);
  };
  holder.onclick = choose;
  holder.onkeydown = (event) => {
    if (event.key === "Enter" || event.key === " ") choose(event);
  };
  if (holder.driehoekMarkup === data.markup) return;
  const isNew = holder.driehoekMarkup === undefined;
  holder.driehoekMarkup = data.markup;
  holder.innerHTML = data.markup;
  for (const each of holder.querySelectorAll("[data-go]:not(a):not(button)")) {
    each.setAttribute("tabindex", "0");
    each.setAttribute("role", "button");
  }
  const told = holder.querySelector("[data-told]")?.dataset.told;
  if (told !== undefined) say(parentElement, told, isNew);
}

/* Only what changes in a place that was there already is said: it stays empty at first. */
function say(parent, told, isNew) {
  let status = parent.querySelector(":scope > [role=status]");
  if (!status) {
    status = document.createElement("p");
    status.className = "visually-hidden";
    status.setAttribute("role", "status");
    parent.appendChild(status);
  }
  if (!isNew && status.driehoekTold !== told) status.textContent = told;
  status.driehoekTold = told;
}
