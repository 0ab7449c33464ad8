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
  /** The page's own children of an element, in their order before it was translated. */
  const orders = new WeakMap<Node, readonly Node[]>();
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
      else if (type === "childList" && orders.has(target)) changed.add(target);
    }
    for (const parent of translated) keepTexts(parent, records);
    for (const parent of changed) if (!translated.has(parent)) giveBack(parent);
    observer.takeRecords();
  };

  /** Puts the text nodes back that a translation stands for, and brings out the page's elements that it took in. */
  const keepTexts = (parent: Node, records: readonly MutationRecord[]): void => {
    const order = childrenBefore(parent, records);
    if (!orders.has(parent)) orders.set(parent, order);
    for (const child of [...parent.childNodes]) if (isForeign(child)) open(child);
    for (const [index, node] of order.entries()) {
      if (!(node instanceof Text) || node.isConnected) continue;
      words.set(node, node.data);
      node.data = "";
      const before = order[index - 1];
      parent.insertBefore(node, before?.parentNode === parent ? before.nextSibling : parent.firstChild);
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
    let next: Node | null = null;
    for (const node of (orders.get(parent) ?? []).toReversed()) {
      if (node.parentNode !== parent) continue;
      const isBehind = next && next.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (isBehind) parent.insertBefore(node, next);
      next = node;
    }
    orders.delete(parent);
  };

  const observer = new MutationObserver(read);
  observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** The page's own children of an element before the changes that were recorded. */
function childrenBefore(parent: Node, records: readonly MutationRecord[]): readonly Node[] {
  const children: Node[] = [...parent.childNodes];
  for (const { target, addedNodes, removedNodes, previousSibling } of records.toReversed()) {
    if (target !== parent) continue;
    for (const node of addedNodes) if (children.includes(node)) children.splice(children.indexOf(node), 1);
    children.splice(previousSibling ? children.indexOf(previousSibling) + 1 : 0, 0, ...removedNodes);
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
