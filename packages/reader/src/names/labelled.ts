import type { Labelled, NameLabel } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import { type Draft, headOf } from "./draft.js";
import { refine } from "./name-type.js";
import { goesWithNumber } from "./numbered.js";
import { isParticle } from "./personal-names.js";
import { roleNoun } from "./role-nouns.js";
import { titleOf } from "./titles.js";

/** One name that the model cut in two ("Donald" "Trump") is put together: same label, one after the other, one phrase. */
export function whole(tree: Tree, labels: readonly Labelled<NameLabel>[]): Labelled<NameLabel>[] {
  const out: Labelled<NameLabel>[] = [];
  for (const label of labels) {
    const last = out.at(-1);
    const touches =
      last?.label === label.label &&
      last.end === label.first &&
      tree.word(last.first).sentence === tree.word(label.first).sentence;
    if (touches && isBound(tree, last, label)) {
      out[out.length - 1] = { ...last, end: label.end, score: Math.max(last.score, label.score) };
    } else out.push(label);
  }
  return out;
}

/** A small word that is no particle parts two names ("Moe b Doe", "Moe to Doe"). */
export function persons(tree: Tree, label: Labelled<NameLabel>): Labelled<NameLabel>[] {
  const out: Labelled<NameLabel>[] = [];
  const words = tree.words.slice(label.first, label.end);
  if (!words.some(({ form }) => /^\p{Lu}/u.test(form))) return [label];
  let first = label.first;
  for (let at = label.first; at <= label.end; at++) {
    const form = tree.words[at]?.form ?? "";
    const parts =
      at === label.end ||
      (/^\p{Ll}/u.test(form) && !isParticle(form.toLowerCase()) && tree.words[at - 1]?.form !== "-");
    if (!parts) continue;
    if (at > first) out.push({ ...label, first, end: at });
    first = at + 1;
  }
  return out;
}

function isBound(tree: Tree, a: Labelled<NameLabel>, b: Labelled<NameLabel>): boolean {
  const [last, first] = [tree.word(a.end - 1), tree.word(b.first)];
  if (!/^\p{Lu}/u.test(last.form) || !/^\p{Lu}/u.test(first.form)) return false;
  const [headA, headB] = [headOf(tree, a.first, a.end), headOf(tree, b.first, b.end)];
  if (/^(?:abu|umm|bin|ibn|al|el)$/i.test(last.form) && a.label === "person") return true;
  const linked = (from: number, to: number) =>
    tree.word(from).head === to && isDeprel(tree.word(from).deprel, ["flat", "compound"]);
  return linked(headB, headA) || linked(headA, headB);
}

/** A label as a draft of a name, without titles, articles and marks at its edges; undefined where it is none. */
export function fromLabel(tree: Tree, label: Labelled<NameLabel>): Draft | undefined {
  let { first, end } = label;
  const isEdge = (at: number) => {
    const { form } = tree.word(at);
    return /^['’][sS]?$/.test(form) || !/[\p{L}\d]/u.test(form);
  };
  while (first < end && isEdge(first)) first++;
  while (end > first && isEdge(end - 1)) end--;
  if (/\p{Lu}/u.test(tree.slice(first, end))) {
    // What stands around a name in lower case describes it: "NLD party", "U.N. relief".
    const isSmall = (at: number) => /^\p{Ll}/u.test(tree.word(at).form) && tree.words[at - 1]?.form !== "-";
    while (label.label !== "other" && end - 1 > first && isSmall(end - 1)) end--;
    while (label.label !== "other" && first < end - 1 && isSmall(first) && !isParticle(tree.word(first).form)) first++;
    while (end > first && isEdge(end - 1)) end--;
    while (first < end && isEdge(first)) first++;
  }
  // "al-" belongs to the name behind it.
  if (
    label.label === "person" &&
    /^[-‐–]$/.test(tree.words[first - 1]?.form ?? "") &&
    isParticle(tree.words[first - 2]?.form.toLowerCase() ?? "")
  )
    first -= 2;
  // Scores and places stand behind names in tables: "Oxford 0"; the number of "SPNH-17" is its own.
  const isScore = (at: number) => /^\d{1,3}$/.test(tree.word(at).form) && !/^[-‐‑–]$/.test(tree.word(at - 1).form);
  while (end - 1 > first && isScore(end - 1) && label.label !== "other") end--;
  if (first < end - 1 && /^(?:the|a|an)$/i.test(tree.word(first).form)) first++;
  if (label.label === "person") {
    while (first < end - 1 && isTitle(tree, first) && /^\p{L}/u.test(tree.word(first + 1).form)) first++;
  }
  if (first >= end || isNoName(tree, first, end, label)) return undefined;
  const led = label.label === "person" && end - first === 1 && isLed(tree, first);
  return named(tree, first, end, led ? "location" : label.label, label.score);
}

/** "the leader of Mora": what he leads, where the label took all of it for a person. */
function isLed(tree: Tree, first: number): boolean {
  const office = tree.words[first - 2];
  return office !== undefined && /^of$/i.test(tree.word(first - 1).form) && LEADING.test(office.form);
}

const LEADING = /^(?:leader|president|governor|mayor|speaker|ruler|premier)$/;

const CALENDAR =
  /^(?:today|tomorrow|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\.?)$/i;

/** Days and months, and an office that the model took for a person's name. */
function isNoName(tree: Tree, first: number, end: number, { label }: Labelled<NameLabel>): boolean {
  const word = tree.word(first);
  if (/@|^(?:www\.|https?:)|\.(?:com|org|net|doc|pdf|html?)$/i.test(tree.slice(first, end))) return true;
  if (
    CALENDAR.test(word.form) &&
    tree.words.slice(first + 1, end).every(({ form }) => /^\d/.test(form)) &&
    end - first > 1
  )
    return true;
  if (goesWithNumber(tree, first)) return true;
  if (end - first > 1) return false;
  // "May" and "April" may be women, "Thursday" and "July" hardly.
  if (CALENDAR.test(word.form) && (label !== "person" || !/^(?:may|april|june|august|jan)$/i.test(word.form)))
    return true;
  if (/^\p{L}$/u.test(word.form) && label !== "organization") return true;
  // "Gen." alone is what is left of a name that was cut in two.
  if (label === "person" && word.form.endsWith(".") && isTitle(tree, first)) return true;
  return (
    label === "person" && isTitle(tree, first) && tree.words[end]?.upos !== "PROPN" && roleNoun(word) !== undefined
  );
}

/** Words of address, ranks and offices that stand before a personal name. */
function isTitle(tree: Tree, at: number): boolean {
  const word = tree.word(at);
  const title = titleOf(word, tree.words[at + 1]);
  if (title) return title.kind !== "suffix";
  const role = roleNoun(word);
  if (role?.type === "person" && !role.plural) return true;
  // "Prime" of "Prime Minister", "Vice" of "Vice President".
  return /^(?:prime|vice|deputy|foreign|crown|field|attorney|former|ex)$/i.test(word.form) && isTitleHead(tree, at + 1);
}

function isTitleHead(tree: Tree, at: number): boolean {
  const next = tree.words[at];
  return next !== undefined && roleNoun(next)?.type === "person";
}

/** The words `[first, end)` as a name of the label's kind, or the finer one that lexicons know. */
export function named(tree: Tree, first: number, end: number, label: NameLabel, score: number): Draft {
  const span = tree.span(first, end);
  // A possessive that the words do not part ("State’s").
  const glued = /(?<=\p{L})['’]s$/u.exec(tree.word(end - 1).form);
  if (glued) span[1] -= 2;
  const draft: Draft = {
    first,
    end,
    span,
    head: headOf(tree, first, end),
    type: label,
    level: "name",
    plural: false,
    score,
  };
  refine(tree, draft);
  return draft;
}
