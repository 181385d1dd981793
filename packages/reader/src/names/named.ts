import type { EntityType, Report, Span } from "sayso-record";
import type { Analysis, DescriptionLabel, Labelled, NameLabel, Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import { bodyNamed } from "./bodies.js";
import { countryNamed, countryOfCapital, longestPeople, peopleNamed } from "./countries.js";
import { type Draft, headOf, inOrder, textOf } from "./draft.js";
import { normalForm } from "./normal-form.js";
import { isParticle } from "./personal-names.js";
import { roleNoun } from "./role-nouns.js";
import { genderOfName, titleOf } from "./titles.js";

/** Buildings whose name tells what they are, also where they act ("the hospital said"). */
const BUILDINGS =
  /^(?:airport|airfield|airbase|base|hospital|mosque|prison|jail|hotel|bridge|dam|cathedral|checkpoint|stadium|barracks|crossing|tunnel|shrine|castle|tower|camp|refinery|synagogue|temple|station)$/i;

/** Every name of the text as a draft, in order: from the model's labels, the lexicons and the layout. */
export function namesOf(analysis: Analysis, tree: Tree, report: Report): Draft[] {
  const labels = whole(tree, analysis.names).flatMap((label) =>
    label.label === "person" ? persons(tree, label) : [label],
  );
  const drafts = labels.flatMap((label) => fromLabel(tree, label) ?? []);
  const taken = new Set<number>();
  const take = (draft: Draft) => {
    for (let at = draft.first; at < draft.end; at++) taken.add(at);
  };
  drafts.forEach(take);
  for (const { places } of report.dateline ? [report.dateline] : []) {
    for (const { span } of places) fromLayout(tree, drafts, taken, span, "location");
  }
  for (const { span } of [...report.bylines, ...report.credits]) fromLayout(tree, drafts, taken, span, "person");
  const add = (draft: Draft) => {
    take(draft);
    drafts.push(draft);
  };
  for (const description of analysis.descriptions) {
    const draft = describedName(tree, description, taken);
    if (draft) add(draft);
  }
  repeated(tree, drafts, taken).forEach(add);
  wellKnown(tree, taken).forEach(add);
  return drafts.sort(inOrder);
}

/** One name that the model cut in two ("Donald" "Trump") is put together: same label, one after the other, one phrase. */
function whole(tree: Tree, labels: readonly Labelled<NameLabel>[]): Labelled<NameLabel>[] {
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
function persons(tree: Tree, label: Labelled<NameLabel>): Labelled<NameLabel>[] {
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

function fromLabel(tree: Tree, label: Labelled<NameLabel>): Draft | undefined {
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
  // Scores and places stand behind names in tables: "Oxford 0".
  while (end - 1 > first && /^\d{1,3}$/.test(tree.word(end - 1).form) && label.label !== "other") end--;
  if (first < end - 1 && /^(?:the|a|an)$/i.test(tree.word(first).form)) first++;
  if (label.label === "person") {
    while (first < end - 1 && isTitle(tree, first) && /^\p{L}/u.test(tree.word(first + 1).form)) first++;
  }
  if (first >= end || isNoName(tree, first, end, label)) return undefined;
  return named(tree, first, end, label.label, label.score);
}

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
  if (end - first > 1) return false;
  // "May" and "April" may be women, "Thursday" and "July" hardly.
  if (CALENDAR.test(word.form) && (label !== "person" || !/^(?:may|april|june|august|jan)$/i.test(word.form)))
    return true;
  if (/^\p{L}$/u.test(word.form) && label !== "organization") return true;
  return (
    label === "person" && isTitle(tree, first) && tree.words[end]?.upos !== "PROPN" && roleNoun(word) !== undefined
  );
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

/** Gives a name the finer type that lexicons know. */
export function refine(tree: Tree, draft: Draft): void {
  const text = textOf(tree, draft);
  const body = draft.type === "person" && draft.score > 0.8 ? undefined : bodyNamed(text);
  const country = countryNamed(text);
  const people = peopleNamed(text);
  if (draft.type === "person" && draft.score < 0.75 && !genderOfName(text) && (country || countryOfCapital(text)))
    draft.type = "location";
  const last = tree.word(draft.end - 1);
  if (country && draft.type !== "person") {
    draft.country = country.iso3;
    if (draft.type === "other") draft.type = people ? "nationality" : "location";
    else draft.type = "location";
  } else if (
    people &&
    (draft.type === "person" ? people.kind === "state" : people.kind !== "region" || draft.type !== "location")
  ) {
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
  // "IS-Somalia": a branch is a group as its whole is.
  const stem = /^(\p{Lu}{2,})[-‐–]\p{Lu}/u.exec(text)?.[1];
  const branch = stem ? bodyNamed(stem) : undefined;
  if (branch && !body && !country) {
    draft.type = branch.type;
    draft.sector = branch.sector;
    draft.country = countryNamed(text.slice(text.search(/[-‐–]/) + 1))?.iso3;
  }
  // "VBIED", "UAV": the word is common, whatever its letters.
  const common =
    draft.end - draft.first === 1 && draft.type !== "person" && !people && !body ? roleNoun(last) : undefined;
  if (common?.type === "weapon" || common?.type === "vehicle") {
    draft.type = common.type;
    draft.level = "nominal";
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

/** What the model read as a description and is a name through and through: "the Central Command". */
function describedName(
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

/** Bodies, peoples and states that the model left out: "Islamic State", "Turkish" of "Turkish-backed", "U.S." of "U.S.-led". */
function wellKnown(tree: Tree, taken: ReadonlySet<number>): Draft[] {
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
