import type { Labelled, NameLabel } from "../analysis.js";
import type { Tree } from "../tree.js";
import { isAcronym } from "./acronyms.js";
import { bodyNames } from "./bodies.js";
import { withOpeners } from "./body-openers.js";

interface Whole {
  readonly forms: readonly string[];
  readonly label: NameLabel;
  readonly score: number;
}

/** How sure the model must be of a name in one place to mend it in another. */
const SURE = 0.6;

/**
 * Puts names together that the model saw only in part ("Islamic" of "Islamic State", "Front" of "Northern Front"): names
 * of several words that it saw whole elsewhere in the report, its agency, and well-known bodies. A part that reaches beyond the whole
 * is another name and stays.
 */
export function wholeNames(tree: Tree, labels: readonly Labelled<NameLabel>[], agency?: string): Labelled<NameLabel>[] {
  const wholes = wholesOf(tree, labels, agency);
  const out = labels.map((label) => beforeHyphen(tree, label));
  let from = 0;
  for (let first = 0; first < tree.words.length; first++) {
    while ((out[from]?.end ?? Number.POSITIVE_INFINITY) <= first) from++;
    const whole = wholes(tree.word(first).form.toLowerCase()).find(({ forms }) => stands(tree, first, forms));
    if (!whole) continue;
    const end = first + whole.forms.length;
    let stop = from;
    while ((out[stop]?.first ?? Number.POSITIVE_INFINITY) < end) stop++;
    const parts = out.slice(from, stop);
    const inside = parts.every((part) => part.first >= first && part.end <= end);
    const isPart = parts.some((part) => part.end - part.first < end - first);
    if (!isPart || !inside) continue;
    out.splice(from, parts.length, { label: whole.label, first, end, score: whole.score });
    first = end - 1;
  }
  return withOpeners(tree, acrossIn(tree, acrossOf(tree, acrossParticles(tree, out))));
}

/** "U.S." of "U.S.-led", "Iran" of "Iran-backed": who leads or backs is named, not the word made of it. */
function beforeHyphen(tree: Tree, label: Labelled<NameLabel>): Labelled<NameLabel> {
  const { first, end } = label;
  const isMade =
    end - first > 2 &&
    /^[-‐‑–]$/.test(tree.word(end - 2).form) &&
    /^(?:led|run|held|\p{Ll}+ed)$/u.test(tree.word(end - 1).form);
  return isMade ? { ...label, end: end - 2 } : label;
}

/** "Omar" and "Cruz" of "Omar dela Cruz": one man, whose name has a particle in small letters. */
function acrossParticles(tree: Tree, labels: readonly Labelled<NameLabel>[]): Labelled<NameLabel>[] {
  const out: Labelled<NameLabel>[] = [];
  for (const label of labels) {
    const before = out.at(-1);
    const between = before ? tree.words.slice(before.end, label.first) : [];
    const isOne =
      before?.label === "person" &&
      label.label === "person" &&
      between.length > 0 &&
      between.length <= MOST_PARTICLES &&
      between.every(({ form }) => PARTICLE.test(form));
    if (isOne) out[out.length - 1] = { ...before, end: label.end, score: Math.min(before.score, label.score) };
    else out.push(label);
  }
  return out;
}

/** "Front" and "Eastern Dunes" of "the Front of the Eastern Dunes": one body. */
function acrossOf(tree: Tree, labels: readonly Labelled<NameLabel>[]): Labelled<NameLabel>[] {
  const out: Labelled<NameLabel>[] = [];
  for (const label of labels) {
    const before = out.at(-1);
    const between = before ? tree.words.slice(before.end, label.first).map(({ form }) => form) : [];
    const isOne =
      before?.label === "organization" &&
      label.label === "organization" &&
      before.end - before.first === 1 &&
      /^(?:of|for)(?: the)?$/.test(between.join(" ")) &&
      [before, label].every(({ first }) => /^\p{Lu}\p{Ll}/u.test(tree.word(first).form));
    if (isOne) out[out.length - 1] = { ...before, end: label.end, score: Math.min(before.score, label.score) };
    else out.push(label);
  }
  return out;
}

/** "Army of Light" and "Upper Nile" of "Army of Light in the Upper Nile, or ALUN": one body, where its initials say so. */
function acrossIn(tree: Tree, labels: readonly Labelled<NameLabel>[]): Labelled<NameLabel>[] {
  const out: Labelled<NameLabel>[] = [];
  const forms = (first: number, end: number) =>
    tree.words
      .slice(first, end)
      .map(({ form }) => form)
      .join(" ");
  for (const [at, label] of labels.entries()) {
    const [before, next] = [out.at(-1), labels[at + 1]];
    const isOne =
      before?.label === "organization" &&
      label.label !== "person" &&
      /^in(?: the)?$/.test(forms(before.end, label.first)) &&
      next !== undefined &&
      /^(?:\(|, or|, known as|, also known as)$/.test(forms(label.end, next.first)) &&
      isAcronym(forms(next.first, next.end), forms(before.first, label.end));
    if (isOne) out[out.length - 1] = { ...before, end: label.end, score: Math.min(before.score, label.score) };
    else out.push(label);
  }
  return out;
}

const PARTICLE = /^(?:de|del|dela|delos|dos|da|do|di|la|las|los|van|von|der|den|ter|bin|ibn|bint|ben|al|el|ould|ag|y)$/;
const MOST_PARTICLES = 3;

/** Those that begin with a word in small letters, the longest first. */
function wholesOf(
  tree: Tree,
  labels: readonly Labelled<NameLabel>[],
  agency: string | undefined,
): (word: string) => readonly Whole[] {
  const found = new Map<string, Whole>();
  const wire = agency?.toLowerCase().split(" ") ?? [];
  if (wire.length > 1) found.set(wire.join(" "), { forms: wire, label: "organization", score: 1 });
  for (const { label, first, end, score } of labels) {
    if (end - first < 2 || score < SURE || label === "other") continue;
    const forms = tree.words.slice(first, end).map(({ form }) => form.toLowerCase());
    const key = forms.join(" ");
    if (score > (found.get(key)?.score ?? 0)) found.set(key, { forms, label, score });
  }
  const own = byFirstWord([...found.values()]);
  const known = bodies();
  return (word) => {
    const [ours, theirs] = [own.get(word), known.get(word) ?? []];
    return ours ? [...ours, ...theirs.filter(({ forms }) => !found.has(forms.join(" ")))].sort(longestFirst) : theirs;
  };
}

let loaded: ReadonlyMap<string, readonly Whole[]> | undefined;
function bodies(): ReadonlyMap<string, readonly Whole[]> {
  loaded ??= byFirstWord(bodyNames().map((forms) => ({ forms, label: "organization", score: SURE })));
  return loaded;
}

function byFirstWord(wholes: readonly Whole[]): Map<string, readonly Whole[]> {
  const out = new Map<string, Whole[]>();
  for (const whole of wholes) {
    const [first = ""] = whole.forms;
    const list = out.get(first);
    if (list) list.push(whole);
    else out.set(first, [whole]);
  }
  for (const list of out.values()) list.sort(longestFirst);
  return out;
}

const longestFirst = (a: Whole, b: Whole) => b.forms.length - a.forms.length;

/** Whether the words stand at `first`, in one sentence and written as a name. */
function stands(tree: Tree, first: number, forms: readonly string[]): boolean {
  const [start, last] = [tree.word(first), tree.words[first + forms.length - 1]];
  if (!last || last.sentence !== start.sentence) return false;
  if (!/^\p{Lu}/u.test(start.form) || !/^[\p{Lu}\d]/u.test(last.form)) return false;
  return forms.every((form, at) => tree.word(first + at).form.toLowerCase() === form);
}
