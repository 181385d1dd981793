import type { DescriptionLabel, Labelled, Word } from "../analysis.js";
import type { Tree } from "../tree.js";
import { bodyNamed } from "./bodies.js";
import { countryNamed, longestPeople, peopleNamed } from "./countries.js";
import { type Draft, headOf, textOf } from "./draft.js";
import { fromLabel, named } from "./labelled.js";
import { normalForm } from "./normal-form.js";
import { isParticle } from "./personal-names.js";
import { roleNounOf } from "./role-nouns.js";

/** What the model read as a description and is a name through and through: "the Central Command". */
export function describedName(
  tree: Tree,
  { label, first, end, score }: Labelled<DescriptionLabel>,
  taken: ReadonlySet<number>,
): Draft | undefined {
  if (label !== "person" && label !== "organization" && label !== "location") return undefined;
  const words = tree.words.slice(first, end);
  if (words.some(({ index }) => taken.has(index))) return undefined;
  const proper = words.slice(words[0]?.upos === "DET" ? 1 : 0);
  const isProper = ({ form, upos }: Word) => upos === "PROPN" || !/\p{L}/u.test(form) || isParticle(form.toLowerCase());
  if (!proper.length || !proper.every(isProper) || !proper.some(({ form }) => /^\p{Lu}/u.test(form))) return undefined;
  return fromLabel(tree, { label, first, end, score });
}

/** Ministries that the model left out: "Foreign Ministry" of "Russian Foreign Ministry spokesperson". */
export function ministries(tree: Tree, taken: ReadonlySet<number>): Draft[] {
  return tree.words.flatMap(({ index: last, form }) => {
    const of = tree.words[last - 1];
    if (form !== "Ministry" || !of || !/^\p{Lu}/u.test(of.form) || !isFree(tree, last - 1, last + 1, taken)) return [];
    return roleNounOf([of, tree.word(last)])?.sector === "GOV" && MINISTRY.test(of.form)
      ? [named(tree, last - 1, last + 1, "organization", 0.5)]
      : [];
  });
}

const MINISTRY =
  /^(?:Foreign|Defen[cs]e|Interior|Justice|Finance|Health|Education|Information|Oil|Energy|Agriculture|Labou?r|Transport)$/;

/** Bodies, peoples and states that the model left out: "Islamic State", "Turkish" of "Turkish-backed", "U.S." of "U.S.-led". */
export function wellKnown(tree: Tree, taken: ReadonlySet<number>): Draft[] {
  const out: Draft[] = [];
  for (let first = 0; first < tree.words.length; first++) {
    if (taken.has(first) || !/^\p{Lu}/u.test(tree.word(first).form)) continue;
    for (let end = Math.min(first + longestPeople(), tree.words.length); end > first; end--) {
      if (!isFree(tree, first, end, taken) || !/[\p{L}.]$/u.test(tree.word(end - 1).form)) continue;
      const text = tree.slice(first, end);
      const people = peopleNamed(text);
      const country = people ? undefined : countryNamed(text);
      if (!people && !country && end - first > 1 && bodyNamed(text)) {
        out.push(named(tree, first, end, "organization", 0.5));
        first = end - 1;
        break;
      }
      if (!people && !country) continue;
      if (people?.kind === "movement" || (country && !isAlone(tree, first, end, taken))) continue;
      const draft = named(tree, first, end, country ? "location" : "other", 0.5);
      if (people) draft.type = countryNamed(text) ? "location" : "nationality";
      out.push(draft);
      first = end - 1;
      break;
    }
  }
  return out;
}

function isFree(tree: Tree, first: number, end: number, taken: ReadonlySet<number>): boolean {
  for (let at = first; at < end; at++)
    if (taken.has(at) || tree.word(at).sentence !== tree.word(first).sentence) return false;
  return true;
}

/** Not a part of a longer run of proper nouns, which would be another name ("Jordan Smith"). */
function isAlone(tree: Tree, first: number, end: number, taken: ReadonlySet<number>): boolean {
  const isProper = (at: number) => tree.words[at]?.upos === "PROPN" && !taken.has(at);
  return isProper(end - 1) && !isProper(first - 1) && !isProper(end);
}

/** Names that the model saw elsewhere in the text and passed over here. */
export function repeated(tree: Tree, drafts: readonly Draft[], taken: ReadonlySet<number>): Draft[] {
  const byFirst = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.type === "nationality" || draft.type === "other" || draft.score < 0.5) continue;
    const form = tree.word(draft.first).form;
    if (form.length < 3 || !/^\p{Lu}/u.test(tree.word(draft.end - 1).form)) continue;
    const list = byFirst.get(form) ?? [];
    if (!list.some((one) => normalForm(textOf(tree, one)) === normalForm(textOf(tree, draft)))) list.push(draft);
    byFirst.set(form, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.end - b.first - (a.end - a.first));
  const out: Draft[] = [];
  for (const word of tree.words) {
    if (taken.has(word.index) || word.upos !== "PROPN") continue;
    const model = byFirst.get(word.form)?.find((draft) => {
      const end = word.index + draft.end - draft.first;
      if (end > tree.words.length || !isFree(tree, word.index, end, taken) || !isAlone(tree, word.index, end, taken))
        return false;
      return tree.slice(word.index, end) === textOf(tree, draft);
    });
    if (!model) continue;
    const end = word.index + model.end - model.first;
    out.push({
      ...model,
      first: word.index,
      end,
      span: tree.span(word.index, end),
      head: headOf(tree, word.index, end),
      score: 0.5,
    });
  }
  return out;
}
