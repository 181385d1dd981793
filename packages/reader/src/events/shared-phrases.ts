import type { Word } from "../analysis.js";
import { isDeprel } from "../tree.js";
import type { Clause } from "./clause.js";
import { entriesOf } from "./event-words.js";
import { isGerund } from "./gerund.js";

/**
 * "killings, looting and rape *by the militia*", "the arrest, torture and killing *of farmers*": what stands behind the last of several deeds is told
 * of each. Of "arrests and the burning of huts" the huts belong to the burning alone.
 */
export function sharedBehind(clause: Clause, at: number, preposition: string): number[] {
  if (!/^(?:by|of|on|against)$/.test(preposition)) return [];
  const { tree } = clause;
  const deeds = fellows(clause, at);
  const last = deeds.at(-1);
  if (
    !last ||
    last.index <= at ||
    !(entriesOf("N", last).length || isGerund(last.form) || isOfDoing(preposition, last))
  )
    return [];
  if (preposition !== "by" && tree.child(last.index, "det", "nmod:poss")) return [];
  const found = clause.withCase(last.index, preposition);
  if (found.length || preposition !== "by") return found;
  return clause.withCase(last.index, "of").flatMap((head) => clause.withCase(head, "by"));
}

/** "*the army's* killings and looting": the first deed, whose owner did the others too. */
export function sharedBefore(clause: Clause, at: number): number | undefined {
  const { tree } = clause;
  const [first] = fellows(clause, at);
  if (!first || first.index >= at || tree.child(at, "det", "nmod:poss") || !entriesOf("N", first).length)
    return undefined;
  return tree.child(first.index, "nmod:poss") ? first.index : undefined;
}

/** The nouns of a list that the noun stands in, in order. */
function fellows({ tree }: Clause, at: number): Word[] {
  const word = tree.word(at);
  if (word.upos !== "NOUN") return [];
  let first = word;
  while (isDeprel(first.deprel, ["conj"])) first = tree.word(first.head);
  const all = tree.conjuncts(first.index);
  return all.length > 1 ? all.filter(({ upos }) => upos === "NOUN").sort((a, b) => a.index - b.index) : [];
}

/** "killings and forced recruitment *by the militia*": a noun for what somebody does, though no event. */
function isOfDoing(preposition: string, { form }: Word): boolean {
  return preposition === "by" && /(?:ment|[ts]ion|ure|al)s?$/i.test(form);
}
