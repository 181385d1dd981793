import type { ReportRecord, Span } from "../record.js";
import type { Problem } from "./problem.js";

/** Every span of a record with its path, wherever it stands: also in fields that this version does not know. */
export function* spansOf(record: ReportRecord): Generator<{ path: string; span: Span }> {
  for (const [key, value] of Object.entries(record)) {
    if (key !== "text") yield* walk(value, key, key);
  }
}

/** Fields that hold one span, and fields that hold a list of spans. */
const ONE = new Set(["span", "head", "anchor"]);
const SEVERAL = new Set(["cue", "content", "because", "spans"]);

function* walk(value: unknown, key: string, path: string): Generator<{ path: string; span: Span }> {
  if (Array.isArray(value)) {
    if (ONE.has(key) && isSpan(value)) {
      yield { path, span: value };
      return;
    }
    for (const [index, item] of value.entries()) {
      yield* walk(item, SEVERAL.has(key) ? "span" : "", `${path}[${index}]`);
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [name, item] of Object.entries(value)) yield* walk(item, name, `${path}.${name}`);
  }
}

function isSpan(value: readonly unknown[]): value is Span {
  return value.length === 2 && value.every((item) => typeof item === "number");
}

/** Spans lie inside the text, hold something, and cut no character in two. */
export function spanProblems(record: ReportRecord): Problem[] {
  const { text } = record;
  const problems: Problem[] = [];
  for (const { path, span } of spansOf(record)) {
    const [start, end] = span;
    const say = (rule: Problem["rule"], what: string) =>
      problems.push({ rule, path, what: `[${start}, ${end}] ${what}` });
    if (end > text.length || start < 0) say("span-outside", `reaches beyond the text of ${text.length} code units`);
    else if (start >= end) say("span-empty", "holds nothing");
    else if (splits(text, start) || splits(text, end)) say("span-splits-character", "cuts a surrogate pair in two");
  }
  for (const [index, { span, head }] of record.mentions.entries()) {
    if (head[0] < span[0] || head[1] > span[1]) {
      problems.push({
        rule: "head-outside-mention",
        path: `mentions[${index}].head`,
        what: `[${head}] is not inside [${span}]`,
      });
    }
  }
  return problems;
}

function splits(text: string, offset: number): boolean {
  return isBetween(text.charCodeAt(offset - 1), 0xd800, 0xdbff) && isBetween(text.charCodeAt(offset), 0xdc00, 0xdfff);
}

function isBetween(code: number, low: number, high: number): boolean {
  return code >= low && code <= high;
}
