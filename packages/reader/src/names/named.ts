import type { EntityType, Report, Span } from "sayso-record";
import type { Analysis, Labelled, NameLabel } from "../analysis.js";
import type { Tree } from "../tree.js";
import { bodyNamed } from "./bodies.js";
import { countryNamed, longestPeople, peopleNamed } from "./countries.js";
import { type Draft, headOf, inOrder, textOf } from "./draft.js";
import { normalForm } from "./normal-form.js";
import { roleNoun } from "./role-nouns.js";
import { titleOf } from "./titles.js";

/** Buildings whose name tells what they are, also where they act ("the hospital said"). */
const BUILDINGS =
  /^(?:airport|airfield|airbase|base|hospital|mosque|prison|jail|hotel|bridge|dam|cathedral|checkpoint|stadium|barracks|crossing|tunnel|shrine|castle|tower|camp|refinery|synagogue|temple|station)$/i;

/** Every name of the text as a draft, in order: from the model's labels, the lexicons and the layout. */
export function namesOf(analysis: Analysis, tree: Tree, report: Report): Draft[] {
  const drafts = analysis.names.flatMap((label) => fromLabel(tree, label) ?? []);
  const taken = new Set<number>();
  const take = (draft: Draft) => {
    for (let at = draft.first; at < draft.end; at++) taken.add(at);
  };
  drafts.forEach(take);
  for (const { places } of report.dateline ? [report.dateline] : []) {
    for (const { span } of places) fromLayout(tree, drafts, taken, span, "location");
  }
  for (const { span } of [...report.bylines, ...report.credits]) fromLayout(tree, drafts, taken, span, "person");
  for (const draft of peoples(tree, taken)) {
    take(draft);
    drafts.push(draft);
  }
  for (const draft of repeated(tree, drafts, taken)) {
    take(draft);
    drafts.push(draft);
  }
  return drafts.sort(inOrder);
}

function fromLabel(tree: Tree, label: Labelled<NameLabel>): Draft | undefined {
  let { first, end } = label;
  const isEdge = (at: number) => {
    const { form, upos } = tree.word(at);
    return /^['’]s?$|^['’]S$/.test(form) || (upos === "PUNCT" && !/\p{L}/u.test(form));
  };
  while (first < end && isEdge(first)) first++;
  while (end > first && isEdge(end - 1)) end--;
  if (first < end - 1 && /^(?:the|a|an)$/i.test(tree.word(first).form)) first++;
  if (label.label === "person") {
    while (first < end - 1 && isTitle(tree, first) && /^\p{L}/u.test(tree.word(first + 1).form)) first++;
  }
  if (first >= end) return undefined;
  return named(tree, first, end, label.label, label.score);
}

/** Words of address, ranks and offices that stand before a personal name. */
function isTitle(tree: Tree, at: number): boolean {
  const word = tree.word(at);
  const title = titleOf(word);
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

function named(tree: Tree, first: number, end: number, label: NameLabel, score: number): Draft {
  const span = tree.span(first, end);
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

/** Gives a name the finer type that lexicons know. */
export function refine(tree: Tree, draft: Draft): void {
  const text = textOf(tree, draft);
  const body = draft.type === "person" && draft.score > 0.8 ? undefined : bodyNamed(text);
  const country = countryNamed(text);
  const people = peopleNamed(text);
  const last = tree.word(draft.end - 1);
  if (country && draft.type !== "person") {
    draft.country = country.iso3;
    if (draft.type === "other") draft.type = people ? "nationality" : "location";
  } else if (people && (draft.type !== "person" || people.kind === "state") && draft.type !== "location") {
    if (draft.type === "organization" && people.kind === "movement") return;
    draft.type = "nationality";
    draft.plural = /s$/i.test(text) && !/ss$/i.test(text);
    if (people.iso3) draft.country = people.iso3;
  } else if (body && (draft.type !== "location" || body.type === "group")) {
    draft.type = body.type;
    draft.sector = body.sector;
    draft.country = body.country;
  } else if (draft.type !== "person" && draft.end - draft.first > 1) {
    const role = roleNoun(last);
    if (
      role?.type === "facility" &&
      (draft.type === "location" || (draft.type !== "other" && BUILDINGS.test(last.form)))
    ) {
      draft.type = "facility";
    } else if (draft.type === "organization" && role?.type === "group") {
      draft.type = "group";
      draft.sector = role.sector;
    }
  }
  if (draft.type === "other" && isQuoted(tree, draft)) draft.type = "work";
}

function isQuoted(tree: Tree, { first, end }: Draft): boolean {
  return /^["“‘]$/.test(tree.words[first - 1]?.form ?? "") && /^["”’]$/.test(tree.words[end]?.form ?? "");
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

/** Peoples and states that the model left out: "Iraqi", "Turkish" of "Turkish-backed", "U.S." of "U.S.-led". */
function peoples(tree: Tree, taken: ReadonlySet<number>): Draft[] {
  const out: Draft[] = [];
  for (let first = 0; first < tree.words.length; first++) {
    if (taken.has(first) || !/^\p{Lu}/u.test(tree.word(first).form)) continue;
    for (let end = Math.min(first + longestPeople(), tree.words.length); end > first; end--) {
      if (!isFree(tree, first, end, taken)) continue;
      const text = tree.slice(first, end);
      const people = peopleNamed(text);
      const country = people ? undefined : countryNamed(text);
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
function repeated(tree: Tree, drafts: readonly Draft[], taken: ReadonlySet<number>): Draft[] {
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
