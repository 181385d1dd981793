import type { Figure, FigureId, NewsEvent, Span } from "sayso-record";
import type { Reading } from "../reading.js";

/** Those whom a list of victims names beside the counted ones: how many, and which other figures count them. */
export interface Listed {
  more: number;
  figures: FigureId[];
}

export const NOBODY: Listed = { more: 0, figures: [] };

/** How far behind a number what it counts may begin: "two senior police officers". */
const REACH = 30;

/**
 * "Two officers and a woman", "20 children and two teachers", "a mother and her two children": those who stand in one list with the counted
 * ones, each of them acted on in the event.
 */
export function listedWith(figure: Figure, { recipients }: NewsEvent, reading: Reading): Listed {
  const victims = recipients.map(({ span }) => span).sort((a, b) => a[0] - b[0]);
  const [start, end] = figure.span;
  const first = victims.find((victim) => end < victim[1] && victim[0] < end + REACH);
  if (!first || /,| and /.test(reading.textOf([end, Math.max(end, first[0])]))) return NOBODY;
  const behind = listedBehind(figure, first, victims, reading);
  return { more: behind.more + listedBefore(start, victims, reading), figures: behind.figures };
}

const AND_ONE = /^(?:,? and|,) (?:an?|one|his|her)\s/u;
const AND_MORE = /^(?:,? and|,) (?=\S)/u;

function listedBehind({ kind, span }: Figure, first: Span, victims: readonly Span[], reading: Reading): Listed {
  const found: Listed = { more: 0, figures: [] };
  let end = endOf(first, span[1], reading);
  for (;;) {
    const rest = reading.textOf([end, end + 2 * REACH]);
    const one = AND_ONE.exec(rest)?.[0];
    const [and] = AND_MORE.exec(rest) ?? [];
    const at = and === undefined ? -1 : end + and.length;
    const counted = reading.record.figures.find((other) => other.kind === kind && other.span[0] === at);
    const from = counted?.span[1] ?? end + (one?.length ?? 0);
    const next = one || counted ? victims.find((victim) => isAt(victim, from, reading)) : undefined;
    if (!next) return found;
    found.more += counted ? (counted.low ?? counted.high ?? 0) : 1;
    if (counted) found.figures.push(counted.id);
    end = endOf(next, from, reading);
  }
}

/** Where a victim's words end; of "soldiers and a civilian", which the reader took together, where those end that stand at `from`. */
function endOf([start, end]: Span, from: number, { textOf }: Reading): number {
  const own = Math.max(start, from);
  const joint = textOf([own, end]).search(/,| and /);
  return joint < 0 ? end : own + joint;
}

/** Whether a victim's words lie there, or begin there but for a word or two. */
function isAt([start, end]: Span, from: number, { textOf }: Reading): boolean {
  if (start <= from) return from < end;
  const before = textOf([from, start]);
  return /^(?:\s?[\p{L}-]+){0,3}\s*$/u.test(before) && !/\b(?:and|was|were|by|of)\b/.test(before);
}

/** Also behind what he is: "Musa Danladi, a commander of the group, and two guards". */
const AND_HIS =
  /^(?:,? and|, (?:an?|the|its|his|their|one of)\s[^,.;]{2,70}, and) (?:(?:his|her|its|their|at least|about|some) )*$/u;
const ONE = /\b(?:an?|one|his|her|the)\s(?:\p{L}+\s)?$/iu;

/** "A mother and her two children", "Musa Danladi and two guards": the one who stands before the counted. */
function listedBefore(start: number, victims: readonly Span[], { textOf }: Reading): number {
  const before = victims.findLast(([, end]) => end <= start);
  if (!before || !AND_HIS.test(textOf([before[1], start]))) return 0;
  const words = textOf(before);
  const isOne =
    /^\p{Lu}|^(?:an?|one|his|her|the)\s/u.test(words) || ONE.test(textOf([Math.max(0, before[0] - 20), before[0]]));
  return isOne && !/[^s]s$/.test(words) ? 1 : 0;
}
