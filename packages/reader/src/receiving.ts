import type { Word } from "./analysis.js";
import { isGerund } from "./events/gerund.js";
import { isDeprel, type Tree } from "./tree.js";

const RECEIVING =
  /^(?:receive|get|obtain|find|see|read|intercept|discover|seize|recover|retrieve|open|hear|watch|collect|inherit|uncover)$/i;
const GIVING = /^(?:send|give|hand|show|pass|deliver|mail|email|e-mail|bring|leave|forward|shove|slip)$/i;

/**
 * What somebody got and did not write, where a participle tells what it says: the "letter" of "the judge received a letter *warning* him", "was sent a
 * letter *warning* him". "Wrote a letter warning him" has none.
 */
export function receivedFor(tree: Tree, participle: Word): Word | undefined {
  if (!isGerund(participle.form)) return undefined;
  const above = tree.parent(participle.index);
  if (!above || above.index > participle.index) return undefined;
  const thing = isDeprel(participle.deprel, ["acl"])
    ? above
    : isDeprel(participle.deprel, ["xcomp", "advcl"])
      ? tree.children(above.index, "obj").find(({ index }) => index < participle.index)
      : undefined;
  if (thing?.upos !== "NOUN" || !isDeprel(thing.deprel, ["obj"])) return undefined;
  if (Math.max(...tree.subtree(thing.index).filter((at) => at < participle.index)) !== participle.index - 1)
    return undefined;
  const verb = tree.word(thing.head);
  const isGiven = tree.child(verb.index, "aux:pass") !== undefined;
  return (isGiven ? GIVING : RECEIVING).test(verb.lemma) ? thing : undefined;
}
