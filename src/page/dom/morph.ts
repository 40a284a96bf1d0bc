/**
 * Makes one tree like another without replacing what is already so: what has the focus keeps it, and a screen reader
 * hears only what changed. Elements with an id are the same where their ids are.
 */
export function morph(from: Element, to: Element): void {
  setAttributes(from, to);
  const olds = new Map([...from.children].filter(({ id }) => id !== "").map((child) => [child.id, child] as const));
  let at: ChildNode | null = from.firstChild;
  for (const wanted of [...to.childNodes]) {
    const kept = wanted instanceof Element && wanted.id !== "" ? olds.get(wanted.id) : undefined;
    const old: ChildNode | null = kept ?? at;
    if (old === null || !isAlike(old, wanted)) {
      from.insertBefore(wanted, at);
      continue;
    }
    if (old === at) at = at.nextSibling;
    else from.insertBefore(old, at);
    if (old instanceof Element && wanted instanceof Element) morph(old, wanted);
    else if (old.nodeValue !== wanted.nodeValue) old.nodeValue = wanted.nodeValue;
  }
  while (at !== null) {
    const next: ChildNode | null = at.nextSibling;
    at.remove();
    at = next;
  }
}

const isAlike = (old: Node, wanted: Node): boolean =>
  old.nodeType === wanted.nodeType &&
  old.nodeName === wanted.nodeName &&
  (!(old instanceof Element) || !(wanted instanceof Element) || old.id === wanted.id);

function setAttributes(from: Element, to: Element): void {
  for (const { name } of [...from.attributes]) {
    // A part that somebody folded or unfolded stays so.
    if (!to.hasAttribute(name) && !(name === "open" && from.tagName === "DETAILS")) from.removeAttribute(name);
  }
  for (const { name, value } of [...to.attributes])
    if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  if (from instanceof HTMLInputElement && to instanceof HTMLInputElement) setInput(from, to);
  // What somebody writes into a larger text stays until the data behind it changes.
  if (from instanceof HTMLTextAreaElement && from.textContent !== to.textContent) from.value = to.textContent ?? "";
}

/** What somebody is typing stays as it is typed. */
function setInput(from: HTMLInputElement, to: HTMLInputElement): void {
  if (from.type === "checkbox") from.checked = to.hasAttribute("checked");
  else if (from !== document.activeElement && from.value !== to.value) from.value = to.value;
}

/** Sets what is chosen, once the choices are there. */
export function setChosen(root: Element): void {
  for (const select of root.querySelectorAll("select")) {
    const chosen = select.dataset["chosen"] ?? "";
    if (select.value !== chosen) select.value = chosen;
  }
}
