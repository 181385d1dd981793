import type { EntityId, NewsEvent, Span } from "sayso-record";
import type { Reading } from "../reading.js";
import { table } from "../table.js";

const HARM: ReadonlyMap<string, string> = new Map(
  table("death-words.tsv", ["word", "kind"]).map(({ word, kind }) => [word, kind]),
);

/** Whether an event's word says that somebody died ("shot dead") or was hurt ("wounding"). */
export function isHarm(kind: "killed" | "injured", { anchor }: NewsEvent, { textOf }: Reading): boolean {
  return HARM.get(textOf(anchor).toLowerCase()) === kind;
}

/**
 * How many an event killed or hurt, where the report counts nobody: "a soldier" is one, "a woman and her son" are two. Nothing where any of
 * them may be more or, as "the governor" or one with a name, may be one of those whom others count.
 */
export function uncounted({ recipients }: NewsEvent, reading: Reading): number | undefined {
  const who = recipients.map((one) => articleOf(one, reading));
  return who.includes("one") && who.every((one) => one !== undefined) ? who.length : undefined;
}

const MANY =
  /^(?:famil(?:y|ies)|group|couple|pair|number|crowd|dozen|hundred|team|crew|unit|patrol|people|men|women|children|police|troops|personnel|staff)$/iu;

/** How a single person is led in: "a soldier", "her son". */
function articleOf(
  { span, entity }: { span: Span; entity?: EntityId },
  { record, textOf }: Reading,
): "one" | "whose" | undefined {
  const words = textOf(span);
  const noun = /\p{L}+$/u.exec(words)?.[0] ?? "";
  const type = record.entities.find(({ id }) => id === entity)?.type;
  // "Wounded a radio host", whom the reader made no entity of.
  if ((entity !== undefined && type !== "person") || /[^s]s$/u.test(noun) || MANY.test(noun) || / and |,/u.test(words))
    return undefined;
  const [, article] = ARTICLE.exec(textOf([Math.max(0, span[0] - REACH), span[1]])) ?? [];
  if (article === undefined) return undefined;
  return /^(?:an?|one)$/iu.test(article) ? "one" : "whose";
}

/** Nothing but words that say of what kind somebody is may stand between. */
const ARTICLE = /\b(an?|one|his|her|their)\s(?!(?:more|further|second|third|other)\b)(?:[\p{L}-]+\s){0,4}[\p{L}-]+$/iu;
const REACH = 32;
