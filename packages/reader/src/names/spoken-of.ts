import { isDeprel, type Tree } from "../tree.js";
import type { Anaphor } from "./anaphor.js";
import { bodyNamed } from "./bodies.js";
import type { Candidate } from "./candidate.js";
import type { Clusters } from "./clusters.js";
import { textOf } from "./draft.js";
import { roleNoun } from "./role-nouns.js";

const PARTING =
  /^(?:split|break|part|separate|secede|defect|splinter|emerge|grow|withdraw|quit|leave|cut|sever|renounce)$/;
const PLEDGING = /^(?:pledge|swear|declare|profess|renew|owe|vow)$/;
const TIES = /^(?:tie|link|relation|allegiance|loyalty|fealty|oath)$/;

/**
 * "It split from the Front in 2016 … *the group*", "it pledged allegiance to the emirate": a body that another parted from or bound itself to is
 * named to tell of that other, so "the group" is the other, where there is one. Gives the candidates that are left.
 */
export function spokenOf(
  tree: Tree,
  clusters: Clusters,
  { draft, definite, role }: Anaphor,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const isBody = role?.type === "group" || role?.type === "organization";
  if (draft.level !== "nominal" || draft.plural || !definite || !isBody) return candidates;
  const left = candidates.filter(({ last }) => !isOtherParty(tree, clusters.draft(last).head));
  const isNamedBody = ({ type, name }: Candidate) => name && (type === "group" || type === "organization");
  return left.some(isNamedBody) ? left : candidates;
}

/**
 * "Insurgents attacked a plant of the company Solenne. *The group* …": whether a candidate is a firm or a state's body, which "the group", "the
 * movement" does not mean where a band was told of, too.
 */
export function isNoBand(
  tree: Tree,
  clusters: Clusters,
  { draft, role }: Anaphor,
  candidate: Candidate,
  candidates: readonly Candidate[],
): boolean {
  if (role?.sector !== "REB" || draft.level !== "nominal" || candidate.type === "group") return false;
  const isOf = (sectors: ReadonlySet<string>) => (one: Candidate) =>
    sectorsOf(tree, clusters, one).some((sector) => sectors.has(sector));
  return isOf(FIRM)(candidate) && candidates.some((one) => one.type === "group" || isOf(BAND)(one));
}

const BAND: ReadonlySet<string> = new Set(["REB", "UAF", "CRM"]);
const FIRM: ReadonlySet<string> = new Set(["BUS", "GOV", "MIL", "COP", "JUD", "LEG", "MED"]);

/** What kinds of bodies the descriptions of one tell it to be: a "company" is a firm here, whatever else it may be. */
function sectorsOf(tree: Tree, clusters: Clusters, { last }: Candidate): string[] {
  return clusters.members(last).flatMap((at) => {
    const draft = clusters.draft(at);
    if (draft.level === "name") return bodyNamed(textOf(tree, draft))?.sector ?? [];
    const role = draft.level === "nominal" ? roleNoun(tree.word(draft.head)) : undefined;
    return role?.noun === "company" ? ["BUS"] : (role?.sector ?? []);
  });
}

/** "from the Front" of "split from the Front", "to the emirate" of "pledged allegiance to the emirate". */
function isOtherParty(tree: Tree, head: number): boolean {
  const word = tree.word(head);
  const above = tree.parent(head);
  if (!above || !isDeprel(word.deprel, ["obl", "nmod"])) return false;
  const isCased = (form: RegExp) => tree.children(head, "case").some((mark) => form.test(mark.form));
  const verb = above.upos === "VERB" ? above : tree.parent(above.index);
  if (verb?.upos !== "VERB") return false;
  const isTied =
    above === verb ? tree.children(verb.index, "obj").some(({ lemma }) => TIES.test(lemma)) : TIES.test(above.lemma);
  if (PARTING.test(verb.lemma) && isCased(/^(?:from|with)$/i)) return above === verb || isTied;
  return PLEDGING.test(verb.lemma) && isTied && isCased(/^to$/i);
}
