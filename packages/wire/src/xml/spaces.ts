/** The namespaces that sayso reads. */
export const SPACES = {
  atom: "http://www.w3.org/2005/Atom",
  atom03: "http://purl.org/atom/ns#",
  tombstone: "http://purl.org/atompub/tombstones/1.0",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rss1: "http://purl.org/rss/1.0/",
  dc: "http://purl.org/dc/elements/1.1/",
  dcterms: "http://purl.org/dc/terms/",
  content: "http://purl.org/rss/1.0/modules/content/",
  syndication: "http://purl.org/rss/1.0/modules/syndication/",
  newsml: "http://iptc.org/std/nar/2006-10-01/",
  xhtml: "http://www.w3.org/1999/xhtml",
  xml: "http://www.w3.org/XML/1998/namespace",
} as const;

/** What a prefix means where a feed forgets to say so, as many do. */
const USUAL: Readonly<Record<string, string | undefined>> = {
  xml: SPACES.xml,
  atom: SPACES.atom,
  at: SPACES.tombstone,
  rdf: SPACES.rdf,
  dc: SPACES.dc,
  dcterms: SPACES.dcterms,
  content: SPACES.content,
  sy: SPACES.syndication,
};

/** What prefixes mean at one place: "" is the namespace without a prefix. */
export type Bindings = Readonly<Record<string, string | undefined>>;

export const NO_BINDINGS: Bindings = Object.assign(Object.create(null), USUAL);

/** The bindings within an element, with those that its attributes declare. */
export function bindingsWithin(outer: Bindings, attributes: Bindings): Bindings {
  const declared = Object.entries(attributes).filter(([name]) => /^xmlns(?::|$)/.test(name));
  if (!declared.length) return outer;
  const inner: Record<string, string | undefined> = Object.assign(Object.create(null), outer);
  for (const [name, space] of declared) inner[name.slice("xmlns:".length)] = space?.trim();
  return inner;
}

/** A qualified name as its local part and its namespace. */
export function resolved(name: string, bindings: Bindings): { name: string; space: string } {
  const at = name.indexOf(":");
  const prefix = at < 0 ? "" : name.slice(0, at);
  return { name: name.slice(at + 1), space: bindings[prefix] ?? (prefix && `unbound:${prefix}`) };
}
