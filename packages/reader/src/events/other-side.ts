import type { Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Clause } from "./clause.js";
import { HARMING } from "./harming.js";
import { canAct } from "./kind.js";
import { meant } from "./phrase.js";
import { fill } from "./slots.js";
import type { Trigger } from "./triggers.js";

/** Whether it takes two: "clashed with", "a clash between". */
export function isFoughtWith({ type, entry }: Trigger): boolean {
  return type === "ASSAULT" && entry.actors.flat().includes("with");
}

/**
 * Against whom those who are named fought, where no "with" tells: "*two soldiers* were killed in a clash with rebels", "*the two clans* clashed", "supporters
 * of *rival* parties".
 */
export function otherSide(
  reading: Reading,
  clause: Clause,
  { at: own }: Trigger,
  at: ReadonlyMap<number, Trigger>,
  actors: readonly number[],
): number[] {
  const { tree } = reading;
  const [first, more] = actors;
  if (first === undefined) return [];
  const harm = tree.word(own).upos === "NOUN" ? harmIn(tree, own, at) : undefined;
  const hurt = harm
    ? fill(reading, clause, harm, harm.entry.recipients).flatMap(({ head }) => meant(reading, head))
    : [];
  const others = hurt.filter((head) => canAct(reading, head) && !actors.includes(head));
  if (others.length) return others;
  return more === undefined && areSides(tree, first) ? [first] : [];
}

/** "were *killed* in a clash" */
function harmIn(tree: Tree, own: number, at: ReadonlyMap<number, Trigger>): Trigger | undefined {
  const { deprel, head } = tree.word(own);
  const isIn = tree.children(own, "case").some(({ form }) => /^(?:in|during)$/i.test(form));
  const harm = isIn && isDeprel(deprel, ["obl"]) ? at.get(head) : undefined;
  return harm && HARMING.has(harm.type) ? harm : undefined;
}

/** "the *two* clans", "*rival* militias", "supporters of *rival* parties" */
function areSides(tree: Tree, head: number): boolean {
  const phrases = [head, ...tree.children(head, "nmod").map(({ index }) => index)];
  return phrases.some((at) =>
    tree
      .children(at, "nummod", "amod", "det", "compound")
      .some(({ form, index }) => index < at && /^(?:two|both|rival|warring|opposing|feuding)$/i.test(form)),
  );
}
