import { isDeprel } from "../tree.js";
import type { Clause } from "./clause.js";
import { lemmasOf } from "./lemmas.js";
import { negationOf } from "./negation.js";
import type { Taken } from "./taken.js";
import type { Trigger } from "./triggers.js";

/** "claimed responsibility for the attack", "claimed the attack", "was behind the attack": the one who claimed it or was. */
export function claimant(clause: Clause, { at }: Trigger): Taken[] {
  const workers = workOf(clause, at);
  if (workers.length) return workers.map((head) => ({ head, rule: "claimed" }));
  const isBeing = clause.tree.child(at, "cop") !== undefined && clause.isCased(at, "behind");
  if (isBeing) return clause.subjects(at).map((head) => ({ head, rule: "claimed" }));
  const claimers = claimedBy(clause, at);
  if (claimers.length) return claimers.map((head) => ({ head, rule: "claimed" }));
  const claimed = clause.tree.parent(at);
  if (!claimed) return [];
  // "its troops were responsible for the killing"
  const isBlameless =
    negationOf(clause.tree, claimed.index) !== undefined || clause.tree.child(claimed.index, "advmod")?.form === "not";
  if (/^responsible$/i.test(claimed.form) && clause.isCased(at, "for") && !isBlameless) {
    const doers = clause.tree.child(claimed.index, "cop") ? clause.subjects(claimed.index) : [];
    return doers.map((head) => ({ head, rule: "claimed" }));
  }
  const isFor = clause.isCased(at, "for");
  // "pleaded guilty to the murder": done before a court, where "confessed" may be another's word against him.
  const isAdmitted = clause.isCased(at, "to") && lemmasOf(claimed).includes("plead");
  const isNot = clause.tree.words.slice(claimed.index, at).some(({ form }) => /^(?:not|innocent)$/i.test(form));
  if (isAdmitted && !isNot) return clause.subjects(claimed.index).map((head) => ({ head, rule: "claimed" }));
  // The tree hangs the attack on the responsibility, or on the claiming.
  const isBehind =
    isFor && clause.tree.children(claimed.index, "obj").some(({ lemma }) => /^responsibility$/i.test(lemma));
  const isResponsible = isBehind || (claimed.lemma.toLowerCase() === "responsibility" && isFor);
  const verb = isResponsible && !isBehind ? clause.tree.parent(claimed.index) : claimed;
  // "claimed the attack"
  const isClaimed = clause.tree.word(at).deprel === "obj" && lemmasOf(claimed).includes("claim");
  if (
    !verb ||
    !(isClaimed || (isResponsible && lemmasOf(verb).some((lemma) => /^(?:claim|accept|take|admit)$/.test(lemma))))
  )
    return [];
  // "No group has claimed the bombing"
  if (negationOf(clause.tree, verb.index)) return [];
  return clause.subjects(verb.index).map((head) => ({ head, rule: "claimed" }));
}

/** "A strike on a depot in Oman, *claimed by* the rebels", wherever in its phrase a parser hangs the claiming. */
function claimedBy(clause: Clause, at: number): number[] {
  const { tree } = clause;
  if (tree.word(at).upos !== "NOUN") return [];
  const claiming = tree
    .subtree(at, ({ deprel }) => deprel === "acl:relcl" || isDeprel(deprel, ["conj"]))
    .find((word) => {
      const { form, deprel } = tree.word(word);
      return /^claimed$/i.test(form) && isDeprel(deprel, ["acl"]) && tree.words[word + 1]?.form.toLowerCase() === "by";
    });
  return claiming === undefined ? [] : clause.withCase(claiming, "by");
}

/** "The attack was *the work of separatists*": the separatists. */
function workOf(clause: Clause, at: number): number[] {
  const work = clause.tree.parent(at);
  if (!work || !isDeprel(clause.tree.word(at).deprel, ["nsubj"]) || !/^(?:work|handiwork|doing)$/i.test(work.lemma))
    return [];
  return clause.tree.child(work.index, "cop") && !negationOf(clause.tree, work.index)
    ? clause.withCase(work.index, "of")
    : [];
}
