// Diffs new markup against the DOM and changes only what differs, so that unchanged text is not laid out again. Elements that the
// second module has attached (`data-is`) are kept. `whole`: the markup is the element itself, not its content. xtask joins this
// file to the script of the second module; until that is loaded, markup is replaced.
const sheet = document.createElement("template");
globalThis.morph = (standing, markup, whole) => {
  // Markup inside an SVG has to be parsed as SVG.
  const drawn = "ownerSVGElement" in standing;
  sheet.innerHTML = drawn ? `<svg>${markup}</svg>` : markup;
  const wanted = drawn ? sheet.content.firstChild : sheet.content;
  if (whole) alike(standing, wanted.firstChild);
  else inside(standing, wanted);
};

function inside(standing, wanted) {
  const hung = (node) => (node?.dataset && "is" in node.dataset ? hung(node.nextSibling) : node);
  let old = hung(standing.firstChild);
  // Attached elements at the end stay at the end.
  let behind = null;
  for (let node = standing.lastChild; node?.dataset && "last" in node.dataset; node = node.previousSibling) behind = node;
  for (let now = wanted.firstChild, then; now; now = then) {
    then = now.nextSibling;
    const next = old && hung(old.nextSibling);
    if (old) alike(old, now);
    else standing.insertBefore(now, behind);
    old = next;
  }
  while (old) {
    const next = hung(old.nextSibling);
    old.remove();
    old = next;
  }
}

function alike(old, now) {
  if (old.isEqualNode(now)) return;
  if (old.nodeName !== now.nodeName || old.id !== now.id) return old.replaceWith(now);
  if (!now.getAttributeNames) {
    old.data = now.data;
    return;
  }
  for (const name of old.getAttributeNames()) if (!now.hasAttribute(name) && name !== "open") old.removeAttribute(name);
  for (const name of now.getAttributeNames()) {
    const value = now.getAttribute(name);
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  // Read before `inside` moves the children.
  const { value, checked } = now;
  inside(old, now);
  if (old.value !== value) old.value = value;
  if (old.checked !== checked) old.checked = checked;
}
