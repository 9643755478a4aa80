/* Shows a drawing of ours (SVG or HTML made on the server, foreign text already escaped) with the
   page's fonts and colours. Whatever carries data-go can be chosen, by mouse and by keyboard. */

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
  holder.driehoekMarkup = data.markup;
  holder.innerHTML = data.markup;
  for (const each of holder.querySelectorAll("[data-go]:not(a):not(button)")) {
    each.setAttribute("tabindex", "0");
    each.setAttribute("role", "button");
  }
}
