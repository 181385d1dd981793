import type { Word } from "../analysis.js";
import { isGerund } from "../events/gerund.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Change } from "./mend.js";

const ASKING = /^(?:call|urge|ask|tell|order|appeal|instruct|beg|implore|exhort|press)$/i;

/** "called on the U.N. mission *to protect* civilians": what somebody is asked to do, not what he is there for. */
export function askedToDo(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (verb.upos !== "VERB" || verb.deprel !== "acl" || isGerund(verb.form) || verb.head > verb.index) return undefined;
  const to = tree.children(verb.index, "mark").find(({ form }) => /^to$/i.test(form));
  const asked = tree.word(verb.head);
  const asking = tree.word(asked.head);
  if (!to || asking.upos !== "VERB" || !ASKING.test(asking.lemma) || asking.index > asked.index) return undefined;
  if (tree.child(asking.index, "xcomp", "ccomp")) return undefined;
  const isWhom =
    asking.lemma === "call" || asking.lemma === "appeal"
      ? isDeprel(asked.deprel, ["obl"]) &&
        tree.children(asked.index, "case").some(({ form }) => /^(?:up)?on$|^to$/i.test(form))
      : isDeprel(asked.deprel, ["obj"]);
  // "ordered a mission to protect them"
  const isNew = tree.children(asked.index, "det").some(({ form }) => /^(?:an?|no|any|another)$/i.test(form));
  return isWhom && !isNew ? [[verb.index, { head: asking.index, deprel: "xcomp" }]] : undefined;
}
