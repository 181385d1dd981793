import { z } from "zod";
import type { Parts } from "../parts.js";

/** How deep lists and graphs within each other are looked through. */
const DEEPEST = 8;

/** What schema.org calls an article. */
const ARTICLE = /(?:Article|Posting|Report|Review|CreativeWork|WebPage)$/;
const NEWS = /(?:NewsArticle|Article|Posting|Report)$/;

const words = z.string().optional().catch(undefined);
const named = z.union([z.string(), z.object({ name: words }).transform(({ name }) => name ?? "")]);
const parties = z
  .union([named.transform((one) => [one]), z.array(named.catch(""))])
  .optional()
  .catch(undefined);

const work = z.object({
  headline: words,
  datePublished: words,
  dateModified: words,
  author: parties,
  publisher: parties,
  sourceOrganization: parties,
  inLanguage: words,
  url: words,
  version: z
    .union([z.string(), z.number().transform(String)])
    .optional()
    .catch(undefined),
  correction: z.unknown().optional(),
});

/** What the JSON-LD of a page tells of its article, by schema.org; scripts that are no JSON are passed over. */
export function articleInLinkedData(scripts: readonly string[]): Parts {
  const works = scripts.flatMap((script) => worksIn(parsed(script), DEEPEST));
  const found = works.find(({ type }) => NEWS.test(type)) ?? works[0];
  const read = work.safeParse(found?.value);
  if (!read.success) return {};
  const { headline, datePublished, dateModified, author, publisher, sourceOrganization, correction } = read.data;
  return {
    title: headline,
    published: datePublished,
    updated: dateModified,
    bylines: author?.filter((name) => name && !/^https?:/.test(name)),
    publisher: publisher?.find(Boolean),
    agency: sourceOrganization?.find(Boolean),
    language: read.data.inLanguage,
    url: read.data.url,
    version: read.data.version,
    status: correction ? "corrected" : undefined,
  };
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, ""));
  } catch {
    return undefined;
  }
}

interface Work {
  type: string;
  value: object;
}

function worksIn(value: unknown, deepest: number): Work[] {
  if (deepest === 0 || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => worksIn(one, deepest - 1));
  const {
    "@type": given,
    "@graph": graph,
    mainEntity,
  } = { "@type": undefined, "@graph": undefined, mainEntity: undefined, ...value };
  const types: unknown[] = Array.isArray(given) ? given : [given];
  const type = types.find((one): one is string => typeof one === "string" && ARTICLE.test(one.replace(/^.*[/:]/, "")));
  return [...(type ? [{ type, value }] : []), ...worksIn(graph, deepest - 1), ...worksIn(mainEntity, deepest - 1)];
}
