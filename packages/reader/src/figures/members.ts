import { isDeprel, type Tree } from "../tree.js";
import type { Phrase } from "./phrase.js";

/** Those of whom an armed group is made up. */
const MEMBERS = /^(?:members?|men|adherents?|followers?|recruits?)$/i;
const GROUP =
  /^(?:fronts?|groups?|gangs?|units?|militias?|arm(?:y|ies)|forces?|bands?|brigades?|battalions?|cells?|factions?|rebels?|insurgents?|cartels?|columns?|patrols?|outfits?|bandits?|movements?|guerrillas?|squads?|contingents?|garrisons?)$/i;

/** "the front, with about 300 members", "a unit of 30 men", "which counts 150 members", "has 300 men left": how strong an armed group is. */
export function isMembership(tree: Tree, { top, noun }: Phrase): boolean {
  if (!noun || !MEMBERS.test(noun.form)) return false;
  const above = tree.parent(top.index);
  if (!above) return false;
  const marks = tree.children(top.index, "case").map(({ form }) => form.toLowerCase());
  if (isDeprel(top.deprel, ["nmod"]) && marks.some((mark) => mark === "with" || mark === "of"))
    return isGroup(tree, above.index);
  if (!isDeprel(top.deprel, ["obj"]) || !/^(?:have|number|count|command|lead|muster|field|boast)$/i.test(above.lemma))
    return false;
  const subject = tree.child(above.index, "nsubj");
  const who = subject && /^(?:which|that)$/i.test(subject.form) ? tree.parent(above.index) : subject;
  return who !== undefined && (isGroup(tree, who.index) || /^(?:leader|commander|rebel|warlord)s?$/i.test(who.form));
}

function isGroup(tree: Tree, at: number): boolean {
  const { form, upos } = tree.word(at);
  return (
    GROUP.test(form) || (upos === "PROPN" && tree.children(at, "compound", "flat").some((one) => GROUP.test(one.form)))
  );
}
