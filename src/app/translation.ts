/** Whether a node is what a translator wraps words in: `<font>`, or an element of its own. The page has neither. */
function isForeign(node: Node): node is Element {
  return node.nodeName === "FONT" || (node.nodeType === Node.ELEMENT_NODE && node.nodeName.includes("-"));
}

/**
 * Keeps a page true that a translator changes under it. A translator puts elements in the place of text nodes and
 * leaves the page writing to nodes that nobody sees. Here such a text node is put back, empty, beside its translation:
 * the page still finds it where it left it, and as soon as it writes, moves or takes away one, the words of that
 * element stand in the language of the page again, to be translated anew.
 *
 * As long as no translator is at work this looks at what is added to the page and does nothing.
 * @returns a function that ends it.
 */
export function followTranslation(root: Node): () => void {
  /** The words of the page in the text nodes that are empty for the sake of a translation. */
  const words = new WeakMap<Node, string>();
  /** Elements with a translation among their children. */
  const translatedParents = new WeakSet<Node>();
  let isTranslated = false;

  const read = (records: MutationRecord[]): void => {
    if (!isTranslated) {
      if (!records.some(({ addedNodes }) => [...addedNodes].some(isForeign))) return;
      isTranslated = true;
      observer.observe(root, { childList: true, subtree: true, characterData: true });
    }
    const translated = new Set<Node>();
    const changed = new Set<Node>();
    for (const { type, target, addedNodes } of records) {
      if (type === "characterData" && words.has(target)) {
        words.set(target, (target as Text).data);
        if (target.parentNode) changed.add(target.parentNode);
      }
      if (isForeign(target)) continue;
      if ([...addedNodes].some(isForeign)) translated.add(target);
      else if (type === "childList" && translatedParents.has(target)) changed.add(target);
    }
    for (const parent of translated) keepNodes(parent, records);
    for (const parent of changed) if (!translated.has(parent)) giveBack(parent);
    observer.takeRecords();
  };

  /** Puts text nodes back that a translation stands for, brings out elements that it took in, all in their order. */
  const keepNodes = (parent: Node, records: readonly MutationRecord[]): void => {
    translatedParents.add(parent);
    const order = childrenBefore(parent, records);
    for (const child of [...parent.childNodes]) if (isForeign(child)) open(child);
    let last: Node | null = null;
    for (const node of order) {
      const isTakenOut = node instanceof Text && !node.isConnected;
      if (isTakenOut) {
        words.set(node, node.data);
        node.data = "";
      } else if (node.parentNode !== parent) continue;
      if (isTakenOut || (last && isBefore(node, last))) {
        parent.insertBefore(node, last ? last.nextSibling : parent.firstChild);
      }
      last = node;
    }
  };

  /** Takes the translation out of an element, whose own nodes stand as the page left them. */
  const giveBack = (parent: Node): void => {
    for (const child of [...parent.childNodes]) {
      if (isForeign(child)) child.remove();
      const own = words.get(child);
      if (own === undefined) continue;
      words.delete(child);
      (child as Text).data = own;
    }
    translatedParents.delete(parent);
  };

  const observer = new MutationObserver(read);
  observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}

function isBefore(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The page's own children of an element before the changes that were recorded. */
function childrenBefore(parent: Node, records: readonly MutationRecord[]): readonly Node[] {
  let children: Node[] = [...parent.childNodes];
  for (const { target, addedNodes, removedNodes, previousSibling } of records.toReversed()) {
    if (target !== parent) continue;
    for (const node of addedNodes) if (children.includes(node)) children.splice(children.indexOf(node), 1);
    const before = previousSibling ? children.indexOf(previousSibling) + 1 : 0;
    children = [...children.slice(0, before), ...removedNodes, ...children.slice(before)];
  }
  return children.filter((node) => !isForeign(node));
}

/** Takes the wrapper away from a translation that holds elements of the page; text in it gets a wrapper of its own. */
function open(wrapper: Element): void {
  if ([...wrapper.querySelectorAll("*")].every(isForeign)) return;
  for (const child of [...wrapper.childNodes]) {
    if (isForeign(child)) open(child);
    else if (child instanceof Text) {
      const own = wrapper.cloneNode();
      child.replaceWith(own);
      own.appendChild(child);
    }
  }
  wrapper.replaceWith(...wrapper.childNodes);
}
