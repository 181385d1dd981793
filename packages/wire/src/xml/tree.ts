/** An element of XML with its namespace; a prefix is gone. */
export interface XmlElement {
  name: string;
  /** The namespace's name, or "". */
  space: string;
  /** By their names without a prefix, but for `xml:lang` and `xml:base`. */
  attributes: Readonly<Record<string, string | undefined>>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

/** The element's children of that name, in the same namespace unless another is given ("*" is any). */
export function childrenOf(element: XmlElement | undefined, name: string, space = element?.space): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement =>
      typeof child !== "string" && child.name === name && (space === "*" || child.space === space),
  );
}

export function childOf(element: XmlElement | undefined, name: string, space?: string): XmlElement | undefined {
  return childrenOf(element, name, space)[0];
}

/** The element down a path of names, each the first of its name in the same namespace. */
export function under(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childOf(at, name), element);
}

/** All text of the element and of what it holds; nothing where that is blank. */
export function wordsOf(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined;
  const text = element.children.map((child) => (typeof child === "string" ? child : (wordsOf(child) ?? ""))).join("");
  return text.trim() ? text : undefined;
}

/** The text of the first child of that name. */
export function wordsAt(element: XmlElement | undefined, name: string, space?: string): string | undefined {
  return wordsOf(childOf(element, name, space));
}

/** Every element of that name, at any depth, in their order; not those within another of it. */
export function allWithin(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).flatMap((child) => {
    if (typeof child === "string") return [];
    return child.name === name ? [child] : allWithin(child, name);
  });
}
