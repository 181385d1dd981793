import type { EntityType, Report, Span } from "sayso-record";
import type { Analysis, Labelled, NameLabel } from "../analysis.js";
import type { Tree } from "../tree.js";
import { spelledOut } from "./bracketed.js";
import { countryNamed } from "./countries.js";
import { type Draft, headOf, inOrder } from "./draft.js";
import { fromLabel, persons, whole } from "./labelled.js";
import { nicknamed } from "./nicknames.js";
import { isOfDay } from "./of-day.js";
import { describedName, ministries, repeated, wellKnown } from "./passed-over.js";
import { titleOf } from "./titles.js";
import { wholeNames } from "./whole-names.js";

/** Every name of the text as a draft, in order: from the model's labels, the lexicons and the layout. */
export function namesOf(analysis: Analysis, tree: Tree, report: Report): Draft[] {
  const labels = nicknamed(tree, wholeNames(tree, spelledOut(tree, whole(tree, analysis.names)), report.agency))
    .flatMap((label) => (label.label === "person" ? persons(tree, label) : [label]))
    .map(
      (label): Labelled<NameLabel> => (isOfDay(tree, label.first, label.end) ? { ...label, label: "other" } : label),
    );
  const drafts = labels.flatMap((label) => (isRank(tree, label) ? [] : (fromLabel(tree, label) ?? [])));
  const taken = new Set<number>();
  const take = (draft: Draft) => {
    for (let at = draft.first; at < draft.end; at++) taken.add(at);
  };
  drafts.forEach(take);
  for (const { places } of report.dateline ? [report.dateline] : []) {
    for (const { span } of places) fromLayout(tree, drafts, taken, span, "location");
  }
  for (const { span } of [...report.bylines, ...report.credits]) fromLayout(tree, drafts, taken, span, "person");
  const wire = report.agency === undefined ? undefined : spanOfWords(tree, report.agency);
  if (wire) fromLayout(tree, drafts, taken, wire, "organization");
  const add = (draft: Draft) => {
    take(draft);
    drafts.push(draft);
  };
  for (const description of analysis.descriptions) {
    const draft = describedName(tree, description, taken);
    if (draft) add(draft);
  }
  repeated(tree, drafts, taken).forEach(add);
  ministries(tree, taken).forEach(add);
  wellKnown(tree, taken).forEach(add);
  return drafts.sort(inOrder);
}

/** "Brig." of "Brig. Gen. Sabri": a title that is cut short is no town, though one may be called so. */
function isRank(tree: Tree, { first, end, label }: Labelled<NameLabel>): boolean {
  const [word, next] = [tree.word(first), tree.words[end]];
  if (label === "person" || end !== first + 1 || !word.form.endsWith(".") || next?.sentence !== word.sentence)
    return false;
  return titleOf(word, next) !== undefined && /^\p{Lu}/u.test(next.form);
}

/** Where a name stands first, by whole words: the "AP" of "CAPE TOWN (AP)". */
function spanOfWords({ text }: Tree, name: string): Span | undefined {
  const isPart = (at: number) => /[\p{L}\d]/u.test(text.charAt(at));
  for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1))
    if (!isPart(from - 1) && !isPart(from + name.length)) return [from, from + name.length];
  return undefined;
}

/** A name that the layout knows: it wins over what the model made of the same words. */
function fromLayout(tree: Tree, drafts: Draft[], taken: Set<number>, span: Span, type: EntityType): void {
  const same = drafts.find((draft) => draft.span[0] < span[1] && span[0] < draft.span[1]);
  if (same) {
    const covers = same.span[0] >= span[0] && same.span[1] <= span[1];
    if (covers) {
      same.type = type;
      same.span = span;
    } else if (type === "location" && same.type !== "location") same.type = type;
    if (type === "location") same.country = countryNamed(tree.text.slice(...same.span))?.iso3;
    return;
  }
  const first = wordAt(tree, span[0]);
  if (first < 0) return;
  let end = first + 1;
  while ((tree.words[end]?.span[0] ?? Number.POSITIVE_INFINITY) < span[1]) end++;
  const country = countryNamed(tree.text.slice(...span))?.iso3;
  drafts.push({
    first,
    end,
    span,
    head: headOf(tree, first, end),
    type,
    level: "name",
    plural: false,
    score: 1,
    country,
  });
  for (let at = first; at < end; at++) taken.add(at);
}

/** Index of the word that holds the offset, by halving; -1 where none does. */
function wordAt(tree: Tree, offset: number): number {
  let low = 0;
  let high = tree.words.length - 1;
  while (low <= high) {
    const at = (low + high) >> 1;
    const [start, end] = tree.word(at).span;
    if (offset < start) high = at - 1;
    else if (offset >= end) low = at + 1;
    else return at;
  }
  return -1;
}
