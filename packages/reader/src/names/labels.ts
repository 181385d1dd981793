import type { EntityType } from "sayso-record";
import type { Analysis } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import { type Draft, textOf } from "./draft.js";
import { refine } from "./name-type.js";
import { normalForm } from "./normal-form.js";

/** How much surer the other reading must be. */
const MARGIN = 0.1;

type Kind = "person" | "organization" | "location";
const KINDS: readonly Kind[] = ["person", "organization", "location"];

/** A town and the body that bears its name are told apart by the sentence, so these two may stand side by side. */
function kindOf(type: EntityType): Kind | undefined {
  if (type === "person") return "person";
  if (type === "organization" || type === "group") return "organization";
  if (type === "location" || type === "facility") return "location";
  return undefined;
}

/** The model reads every name twice: as a name and, with other eyes, as a description. Where both see one stretch, the surer wins. */
export function heedDescriptions(analysis: Analysis, tree: Tree, drafts: readonly Draft[]): void {
  const byEnd = new Map(analysis.descriptions.map((description) => [description.end, description]));
  for (const draft of drafts) {
    const kind = kindOf(draft.type);
    const description = byEnd.get(draft.end);
    if (!kind || !description || description.first > draft.first || draft.country) continue;
    const { label, score } = description;
    if (label !== "person" && label !== "organization" && label !== "location") continue;
    const only = tree.words.slice(description.first, draft.first).every(({ upos }) => upos === "DET");
    if (!only || label === kind || score < draft.score + MARGIN) continue;
    draft.type = label;
    draft.score = score;
    if (label !== "person") refine(tree, draft);
  }
}

/**
 * Mends names that the model called a person in one place and something else in another: the report means one thing by
 * one name, so the weightier label wins; a surname alone is a person's where the full name is.
 */
export function mendLabels(tree: Tree, drafts: readonly Draft[]): void {
  const weights = new Map<string, Record<Kind, number>>();
  const surnames = new Set<string>();
  for (const draft of drafts) {
    const kind = kindOf(draft.type);
    if (!kind) continue;
    const key = normalForm(textOf(tree, draft));
    weigh(weights, key, kind, draft.score);
    const told = toldBeside(tree, draft, key);
    if (told) weigh(weights, told.key, told.kind, told.weight ?? TOLD);
    if (kind === "person" && draft.end - draft.first > 1 && draft.score > 0.5)
      surnames.add(key.split(" ").at(-1) ?? key);
  }
  for (const draft of drafts) {
    const kind = kindOf(draft.type);
    if (draft.type === "other") mendOther(tree, draft, weights, surnames);
    if (!kind) continue;
    const key = normalForm(textOf(tree, draft));
    const weight = weights.get(key);
    if (!weight) continue;
    const things = weight.organization + weight.location;
    let better: EntityType | undefined;
    if (kind === "person" && things > 2 * weight.person) {
      better = weight.organization > weight.location ? "organization" : "location";
    } else if (kind !== "person" && weight.person > 2 * things) {
      better = "person";
    } else if (kind !== "person" && weight.person > 0 && surnames.has(key) && weight.person >= things) {
      better = "person";
    } else if (
      kind !== "person" &&
      surnames.has(key) &&
      draft.end - draft.first === 1 &&
      !draft.country &&
      things < 2
    ) {
      // The name of a man who is named in full, once or twice without his first name.
      better = "person";
    }
    if (!better) continue;
    draft.type = better;
    draft.score = 0.5;
    if (better !== "person") refine(tree, draft);
  }
}

/** What "state" or "militia" beside a name weighs: more than any label. */
const TOLD = 1.5;
/** And what an office or a capital of its own does: more than two labels of a person. */
const OWNED = 4;

/** What stands beside a name tells: the name, its kind, and how much that weighs. */
interface Beside {
  readonly key: string;
  readonly kind: Kind;
  readonly weight?: number;
}

function weigh(weights: Map<string, Record<Kind, number>>, key: string, kind: Kind, more: number): void {
  const weight = weights.get(key) ?? { person: 0, organization: 0, location: 0 };
  weight[kind] += more;
  weights.set(key, weight);
}

/** "Borno state", "the Fano militia": the noun tells what the name alone means, too, whether the label holds it or not. */
function toldBeside(tree: Tree, { first, end }: Draft, key: string): Beside | undefined {
  const before = tree.words[first - 1];
  const article = tree.words[first - 2];
  if (
    before?.upos === "NOUN" &&
    BODY_NAMED.test(before.form) &&
    article &&
    /^(?:DET|ADJ|NOUN|PROPN)$/.test(article.upos)
  )
    return { key, kind: "organization", weight: OWNED };
  const held = kindTold(tree.word(end - 1).form);
  if (held && end - first > 1) return { key: key.slice(0, key.lastIndexOf(" ")), kind: held };
  const next = tree.words[end];
  const kind = next && next.sentence === tree.word(end - 1).sentence ? kindTold(next.form) : undefined;
  const owned = /^['’]s?$/.test(next?.form ?? "") ? tree.words[end + 1] : undefined;
  if (!kind && owned && OFFICE_OF_A_PLACE.test(owned.form)) return { key, kind: "location", weight: OWNED };
  if (!kind && next?.sentence === tree.word(end - 1).sentence && OF_A_PLACE.test(next?.form ?? ""))
    return { key, kind: "location", weight: OWNED };
  return kind && { key, kind };
}

/** "the group Jamaat-e-Amal", "the rights group Hope": what stands right behind such a noun is the name of a body. */
const BODY_NAMED =
  /^(?:group|faction|militia|movement|organi[sz]ation|network|outfit|charity|newspaper|broadcaster|watchdog)$/;

/** "the Mandera police chief", "Mandera residents": what stands before is where they are, and no person. */
const OF_A_PLACE = /^(?:police|mayor|governor|residents?|airport|suburb|prosecutors?|hospital)$/;

/** "Jubaland's president": no person has one. */
const OFFICE_OF_A_PLACE = /^(?:president|governor|mayor|parliament|capital|legislature|coastline|airport)$/;

function kindTold(noun: string): Kind | undefined {
  if (/^(?:state|province|region|district|county|governorate|township)$/.test(noun)) return "location";
  return /^(?:militia|militias|militants|rebels|insurgents|guerrillas)$/.test(noun) ? "organization" : undefined;
}

/** Whether the name is what a verb of leading has as its object, with a name for its subject. */
function isLedByName(tree: Tree, { head }: Draft): boolean {
  const word = tree.word(head);
  const verb = isDeprel(word.deprel, ["obj"]) ? tree.parent(head) : undefined;
  return (
    verb?.upos === "VERB" &&
    /^(?:lead|head|command|chair)$/i.test(verb.lemma) &&
    /^(?:PROPN|PRON)$/.test(tree.child(verb.index, "nsubj")?.upos ?? "")
  );
}

/** "Other" says the least, so it gives way to what the same name is elsewhere, and to the man who is named in full. */
function mendOther(
  tree: Tree,
  draft: Draft,
  weights: ReadonlyMap<string, Record<Kind, number>>,
  surnames: ReadonlySet<string>,
): void {
  // "has led the Gathering since May": what somebody leads is a body.
  if (isLedByName(tree, draft)) {
    draft.type = "organization";
    draft.score = 0.5;
    refine(tree, draft);
    return;
  }
  const key = normalForm(textOf(tree, draft));
  const weight = weights.get(key);
  const [best] = weight ? KINDS.toSorted((a, b) => weight[b] - weight[a]) : [];
  const isSure = weight !== undefined && best !== undefined && weight[best] > Math.max(1, draft.score);
  const better = isSure ? best : surnames.has(key) && draft.end - draft.first === 1 ? "person" : undefined;
  if (!better) return;
  draft.type = better;
  draft.score = 0.5;
  if (better !== "person") refine(tree, draft);
}
