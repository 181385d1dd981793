import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Change } from "./mend.js";

/** Verbs whose infinitive is done by their own subject: whom somebody "tried to kill" is killed, whom he "told to leave" is told. */
const OWN_DEED =
  /^(?:try|attempt|seek|want|wish|plan|plot|hope|intend|mean|vow|threaten|promise|pledge|swear|manage|fail|refuse|decide|conspire|begin|start|continue|agree|offer|decline|prepare)$/;

/** "The engineer *whom* rebels kidnapped": of a "whom" and a subject behind it, the one is acted on and the other acts, whatever a parser makes of them. */
export function whomTheyHit(tree: Tree, whom: Word): readonly Change[] | undefined {
  if (!/^whom$/i.test(whom.form) || !isDeprel(whom.deprel, ["nsubj", "obj"])) return undefined;
  const verb = tree.word(whom.head);
  const doer = tree.children(verb.index, "nsubj").find(({ index }) => whom.index < index && index < verb.index);
  if (verb.upos !== "VERB" || !doer || tree.child(verb.index, "aux:pass", "xcomp")) return undefined;
  if (whom.deprel === "obj" && doer.deprel === "nsubj") return undefined;
  return [
    [whom.index, { deprel: "obj" }],
    [doer.index, { deprel: "nsubj" }],
  ];
}

/** "The chief, *whom* rebels had tried to kill": whom the deed is done to, where a parser has him do it beside the rebels. */
export function whomItIsDoneTo(tree: Tree, whom: Word): readonly Change[] | undefined {
  if (!/^whom$/i.test(whom.form) || !isDeprel(whom.deprel, ["nsubj", "obj"])) return undefined;
  const verb = tree.word(whom.head);
  const doer = tree.children(verb.index, "nsubj").find(({ index }) => whom.index < index && index < verb.index);
  if (verb.upos !== "VERB" || !doer) return undefined;
  const deed = OWN_DEED.test(verb.lemma.toLowerCase()) ? tree.child(verb.index, "xcomp") : undefined;
  const bears = deed && deed.upos === "VERB" && !tree.child(deed.index, "obj") ? deed : verb;
  return bears === verb && isDeprel(whom.deprel, ["obj"])
    ? undefined
    : [[whom.index, { head: bears.index, deprel: "obj" }]];
}
