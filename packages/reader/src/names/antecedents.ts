import type { Analysis } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import { actingBody } from "./acting-body.js";
import { type Anaphor, isDefinite, kindOf } from "./anaphor.js";
import { type Circumstances, features } from "./antecedent-features.js";
import { weightsOf } from "./antecedent-weights.js";
import type { Candidate } from "./candidate.js";
import { candidatesOf } from "./candidates.js";
import { claimOwner } from "./claim-owner.js";
import type { Clusters } from "./clusters.js";
import type { Draft } from "./draft.js";
import { joinLed, ledBy } from "./led.js";
import { blocNamed, officeHolder } from "./office-holder.js";
import { onlySoCalled } from "./only-so-called.js";
import { ownOfWho } from "./own-of-who.js";
import { type Pronoun, pronounOf } from "./pronouns.js";
import { quotedWords, speakersOf } from "./quoted.js";
import { recordedSpeaker } from "./recorded.js";
import { roleNounOf } from "./role-nouns.js";
import { closingSpeaker, ownOfSpeaker, SOME_ONE, sameSpeaker, speakerBefore } from "./same-speaker.js";
import { joinThings } from "./same-thing.js";
import { callingSo, speakingOn } from "./speaks-on.js";
import { isNoBand, spokenOf } from "./spoken-of.js";

/** A choice of antecedent, as those who learn the weights see it. */
export interface Choice {
  clusters: Clusters;
  anaphor: Anaphor;
  /** By which the signs are weighed. */
  kind: string;
  candidates: { candidate: Candidate; features: string[] }[];
  /** Signs for there being none. */
  none: string[];
}

/** Joins pronouns and descriptions with what they mean. `decide` takes the place of the weights while these are learned. */
export function joinAnaphors(
  analysis: Analysis,
  tree: Tree,
  drafts: readonly Draft[],
  shadows: ReadonlySet<Draft>,
  clusters: Clusters,
  decide: (choice: Choice) => number = best,
): void {
  const quoted = quotedWords(analysis);
  const speaker = speakersOf(analysis);
  const byHead = new Map<number, number>();
  for (const [at, draft] of drafts.entries()) if (!byHead.has(draft.head)) byHead.set(draft.head, at);
  const paragraphOf = (word: number) => analysis.sentences[tree.word(word).sentence]?.paragraph ?? 0;
  const inDateline = new Set(
    drafts.filter(({ head }) => analysis.sentences[tree.word(head).sentence]?.zone === "dateline"),
  );
  const isDateline = (draft: Draft) => inDateline.has(draft);
  const around: Circumstances = { tree, clusters, quoted, paragraphOf };
  // By heads, so that "the group" of "the group's leader" is known before the leader is looked for.
  const order = [...drafts.entries()].sort(([a, one], [b, other]) => one.head - other.head || b - a);
  for (const [at, draft] of order) {
    if (draft.level === "name" || shadows.has(draft) || isKnown(tree, clusters, at)) continue;
    const recorded = recordedSpeaker(tree, draft, drafts);
    if (recorded !== undefined && clusters.join(at, recorded)) {
      draft.sector = undefined;
      continue;
    }
    if (draft.level === "nominal" && (isThing(draft) || isNamed(clusters, at) || ledBy(tree, draft))) continue;
    if (draft.level === "nominal" && isNew(tree, draft)) continue;
    const source = speaker(draft.head);
    const speaking = source ? spokenBy(source, byHead) : undefined;
    const anaphor: Anaphor = {
      at,
      draft,
      form: tree.word(draft.head).form,
      role: roleNounOf(tree.words.slice(Math.max(draft.first, draft.head - 2), draft.head + 1)),
      quoted: quoted[draft.head] ?? false,
      paragraph: paragraphOf(draft.head),
      speaker: speaking !== undefined && speaking !== at ? speaking : undefined,
      definite: draft.level === "nominal" && isDefinite(tree, draft),
    };
    const pronoun = draft.level === "pronoun" ? pronounOf(anaphor.form) : undefined;
    if (pronoun?.person === 1 && joinSpeaker(anaphor, pronoun, clusters)) continue;
    const isSelf = pronoun?.form === "reflexive" && /^(?:him|her)self$/i.test(anaphor.form);
    const self = isSelf ? byHead.get(subjectAround(tree, draft.head) ?? -1) : undefined;
    if (self !== undefined && self !== at && clusters.draft(self).type === "person" && clusters.join(at, self))
      continue;
    const owner = pronoun?.person === 3 ? claimOwner(tree, draft, drafts, byHead) : undefined;
    if (owner !== undefined && clusters.join(at, owner)) continue;
    const goesOn =
      (pronoun && ownOfWho(tree, draft, byHead, clusters)) ??
      (pronoun?.gender === "neuter"
        ? speakingOn(analysis, tree, draft, byHead, clusters)
        : pronoun &&
          (callingSo(tree, draft, byHead, clusters) ??
            (anaphor.quoted
              ? undefined
              : (sameSpeaker(tree, draft, drafts, byHead, clusters) ??
                ownOfSpeaker(tree, draft, drafts, byHead, clusters) ??
                speakerBefore(analysis, tree, draft, drafts, byHead, clusters) ??
                closingSpeaker(analysis, tree, draft, drafts, byHead)))));
    if (goesOn === SOME_ONE) continue;
    if (goesOn !== undefined && goesOn !== at && clusters.join(at, goesOn)) continue;
    const isMany = isCounted(tree, draft);
    const candidates = spokenOf(
      tree,
      clusters,
      anaphor,
      candidatesOf(tree, drafts, shadows, clusters, anaphor, isDateline).filter(({ plural }) => plural || !isMany),
    );
    if (!candidates.length) continue;
    const most = Math.max(...candidates.map(({ count }) => count));
    const choice: Choice = {
      clusters,
      anaphor,
      kind: kindOf(anaphor),
      candidates: candidates.map((candidate, rank) => ({
        candidate,
        features: features(around, anaphor, candidate, rank, most),
      })),
      none: noneOf(tree, anaphor, candidates),
    };
    const first = candidates[decide(choice)];
    const isFirm = (one: Candidate) => isNoBand(tree, clusters, anaphor, one, candidates);
    const left = first && isFirm(first) ? choice.candidates.filter(({ candidate }) => !isFirm(candidate)) : undefined;
    const chosen =
      (left ? left[decide({ ...choice, candidates: left })]?.candidate : first) ??
      actingBody(tree, anaphor, candidates, clusters) ??
      officeHolder(tree, anaphor, candidates) ??
      blocNamed(tree, anaphor, candidates) ??
      onlySoCalled(tree, anaphor, candidates);
    if (chosen) clusters.join(at, chosen.last);
  }
  joinLed(tree, drafts, clusters);
  joinThings(tree, drafts, clusters);
}

/** Whether somebody before is the same already. An "I" before does not tell: in "“I saw it,” he said" it waits for "he". */
function isKnown(tree: Tree, clusters: Clusters, at: number): boolean {
  return clusters.members(at).some((one) => {
    const draft = clusters.draft(one);
    return one < at && !(draft.level === "pronoun" && pronounOf(tree.word(draft.head).form)?.person === 1);
  });
}

/** How many clauses up the subject may stand that a reflexive pronoun means. */
const MOST_CLAUSES = 3;

/** "declared *himself* president": the subject of the pronoun's own clause; where that is "who", whom the clause describes. */
function subjectAround(tree: Tree, pronoun: number): number | undefined {
  let verb = tree.parent(pronoun);
  for (let steps = 0; verb && steps < MOST_CLAUSES; steps++) {
    const subject = tree.child(verb.index, "nsubj");
    if (subject && /^(?:who|which|that)$/i.test(subject.form))
      return isDeprel(verb.deprel, ["acl"]) ? verb.head : undefined;
    if (subject) return subject.index;
    if (isDeprel(verb.deprel, ["acl"])) return verb.head;
    if (!isDeprel(verb.deprel, ["conj", "xcomp", "advcl", "obl", "nmod", "obj"])) return undefined;
    verb = tree.parent(verb.index);
  }
  return undefined;
}

/** "the two groups", "both armies": more than the one that was named last. */
function isCounted(tree: Tree, { level, plural, head }: Draft): boolean {
  if (level !== "nominal" || !plural) return false;
  return tree.children(head, "nummod", "det").some(({ form, upos }) => upos === "NUM" || /^both$/i.test(form));
}

/**
 * "a rights group", "another group", "the towns of Bor and Pibor": what was not spoken of before, or is named beside; "Sabri's faction": a
 * part of what was; "the movement of that name": another one.
 */
function isNew(tree: Tree, { first, head, plural, type }: Draft): boolean {
  const isPart = PART.test(tree.word(head).lemma) && tree.child(head, "nmod:poss")?.upos === "PROPN";
  if (
    isPart ||
    /^of (?:that|the same) name\b/i.test(
      tree.words
        .slice(head + 1, head + 5)
        .map(({ form }) => form)
        .join(" "),
    )
  )
    return true;
  const [of, name] = tree.words.slice(head + 1, head + 3);
  const isNamedBehind = plural && type === "location" && /^of$/i.test(of?.form ?? "") && name?.upos === "PROPN";
  return isNamedBehind || /^(?:an?|another)$/i.test(tree.word(first).form);
}

const PART = /^(?:faction|wing|branch|cell|unit|brigade|battalion|affiliate|offshoot|division)$/i;

/** Weapons and vehicles are many, and joined by their own words alone (`joinThings`); a nationality is no mention of anybody. */
function isThing({ type }: Draft): boolean {
  return type === "weapon" || type === "vehicle" || type === "nationality";
}

/** "I" in a quotation is the person who speaks, "we" the body that does. */
function joinSpeaker({ at, speaker, quoted }: Anaphor, { plural }: Pronoun, clusters: Clusters): boolean {
  if (speaker === undefined || !quoted) return false;
  const source = clusters.draft(speaker);
  const isBody = source.type === "organization" || source.type === "group";
  return (plural ? isBody : source.type === "person" && !source.plural) && clusters.join(at, speaker);
}

function spokenBy(
  { first, end }: { first: number; end: number },
  byHead: ReadonlyMap<number, number>,
): number | undefined {
  for (let at = first; at < end; at++) {
    const found = byHead.get(at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A description of somebody named beside it looks for nobody else. */
function isNamed(clusters: Clusters, at: number): boolean {
  return clusters.members(at).some((one) => clusters.draft(one).level === "name");
}

function noneOf(tree: Tree, anaphor: Anaphor, candidates: readonly Candidate[]): string[] {
  const { draft } = anaphor;
  const form = tree.word(draft.first).form.toLowerCase();
  const out = ["none", `none&candidates=${Math.min(candidates.length, 6)}`, `none&quoted=${anaphor.quoted}`];
  if (draft.level === "nominal") {
    const { upos } = tree.word(draft.first);
    out.push(
      `none&det=${upos === "DET" || upos === "PRON" || upos === "NUM" ? form : upos}`,
      `none&modified=${Math.min(draft.head - draft.first - 1, 2)}`,
      `none&followed=${draft.end - 1 > draft.head}`,
      `none&stands=${anaphor.role?.stands ?? ""}`,
      `none&type=${draft.type}`,
      `none&plural=${draft.plural}`,
    );
  } else out.push(`none&form=${form}`);
  return out;
}

/** The candidate with the greatest sum of weights; -1 where none at all weighs more. */
function best({ kind, candidates, none }: Choice): number {
  const weights = weightsOf(kind);
  const sum = (signs: readonly string[]) => {
    let total = 0;
    for (const sign of signs) total += weights.get(sign) ?? 0;
    return total;
  };
  let top = sum(none);
  let chosen = -1;
  for (const [at, { features: signs }] of candidates.entries()) {
    const total = sum(signs);
    if (total > top) {
      top = total;
      chosen = at;
    }
  }
  return chosen;
}
