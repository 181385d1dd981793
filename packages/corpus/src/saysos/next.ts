import type { Span, Statement } from "sayso-record";
import type { Reading } from "../reading.js";
import { isSourceWord } from "./words.js";

/** Whether one speaks in the sentence of the other, or in the next one. */
export function isNear(one: Span, other: Span, { record }: Reading): boolean {
  const at = ([start]: Span) => record.sentences.findIndex(({ span }) => span[0] <= start && start < span[1]);
  return at(other) - at(one) <= 1 && at(other) >= at(one);
}

/**
 * "A regional official said. …, county commissioner Peter Onchiri said": the wire names next whom its lead calls by what he is, so a bare official is the
 * one who is named with his office in the next statement.
 */
export function officialNext(name: string, head: string, span: Span, reading: Reading): Statement["source"] {
  const isBare = /^an?\s/iu.test(name) && !/\p{Lu}/u.test(name.slice(1));
  if (!isBare || !isSourceWord(head, "vague-unless-body")) return undefined;
  const next = reading.record.statements.find(({ source }) => source && source.span[0] >= span[1])?.source;
  const profile = next?.entity && reading.sketches.get(next.entity)?.profile;
  if (!next || !profile || profile.kind !== "person" || !isNear(span, next.span, reading)) return undefined;
  const isOffice = /^(?:state|force|law)$/.test(profile.family ?? "");
  return isOffice && reading.textOf(next.span).trim() !== profile.name ? next : undefined;
}
