import { lemmasOf } from "../events/lemmas.js";
import type { Tree } from "../tree.js";
import type { Verdict } from "./verdict.js";

/** "denied all charges": those that a court hears, which need not be what was told before. */
export function isOfCourt(tree: Tree, about: number): boolean {
  return /^charges$/i.test(tree.word(about).form);
}

/** "pleaded *not guilty* to weapons charges": turns down what the court charges him with, and nothing that was told of others. */
export function isPlea(tree: Tree, { first, at }: Pick<Verdict, "first" | "at">): boolean {
  return [at, first, first - 1].some((one) => {
    const word = tree.words[one];
    return word !== undefined && lemmasOf(word).includes("plead");
  });
}
