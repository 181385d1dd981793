import type { Word } from "../analysis.js";
import type { Change } from "../mends/mend.js";
import { roleNoun } from "../names/role-nouns.js";
import { isDeprel, type Tree } from "../tree.js";
import { mustHaveObject } from "./event-words.js";
import { isGerund } from "./gerund.js";
import { lemmasOf } from "./lemmas.js";

/**
 * "*His kidnapped son* was found": that somebody's own was kidnapped is told by the way; what "a kidnapped trader" is called only says which one is
 * meant, and may have been told long before.
 */
export function attributive(tree: Tree, word: Word): readonly Change[] {
  if (!/^(?:VERB|ADJ)$/.test(word.upos) || !isDeprel(word.deprel, ["amod"]) || isGerund(word.form)) return [];
  const lemmas = lemmasOf(word);
  const verb = lemmas.find((lemma) => lemma !== word.form.toLowerCase() && mustHaveObject(lemma));
  if (verb === undefined || word.head < word.index) return [];
  const noun = tree.word(word.head);
  const isTheirs = tree.children(noun.index, "nmod:poss").some(({ upos }) => upos === "PRON");
  if (!isTheirs || roleNoun(noun)?.type !== "person") return [];
  return [[word.index, { upos: "VERB", lemma: verb, deprel: "acl" }]];
}
