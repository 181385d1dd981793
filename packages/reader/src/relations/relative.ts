import { isDeprel } from "../tree.js";
import { type Ground, type Group, kindOf } from "./ground.js";

/** "a faction led by Sabri, which holds the town", "troops from Chad, who had left": no man is a "which", nor a country a "who". */
export function isOddRelative(ground: Ground, pronoun: string, group: Group): boolean {
  if (/^which$/i.test(pronoun)) return kindOf(ground, group) === "person";
  return /^who$/i.test(pronoun) && kindOf(ground, group) === "place";
}

/** "a faction" of "a faction led by Sabri": what is told of by him. */
export function ledByHim({ reading: { tree }, groupAt }: Ground, { head, first }: Group): Group | undefined {
  const verb = isDeprel(tree.word(head).deprel, ["obl"]) ? tree.parent(head) : undefined;
  const body = verb && isDeprel(verb.deprel, ["acl"]) ? groupAt[verb.head] : undefined;
  return body && body.end <= first ? body : undefined;
}
