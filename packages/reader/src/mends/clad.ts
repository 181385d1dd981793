import type { Word } from "../analysis.js";
import { entriesOf } from "../events/event-words.js";
import { isGerund } from "../events/gerund.js";
import { isSomebody, roleNoun } from "../names/role-nouns.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Change } from "./mend.js";

/** "men in fatigues *shooting* at a crowd": the men shoot, and not what they wear, ride in or carry. */
export function doneByClad(tree: Tree, deed: Word): readonly Change[] | undefined {
  if (deed.upos !== "VERB" || !isGerund(deed.form) || !isDeprel(deed.deprel, ["acl", "amod"])) return undefined;
  const thing = tree.word(deed.head);
  if (thing.upos !== "NOUN" || thing.index > deed.index || isSomebody(roleNoun(thing))) return undefined;
  const isWorn = tree.children(thing.index, "case").some(({ form }) => /^(?:in|with|on|aboard)$/i.test(form));
  const men = tree.word(thing.head);
  if (!isWorn || !isDeprel(thing.deprel, ["nmod"]) || !isSomebody(roleNoun(men)) || men.index > thing.index)
    return undefined;
  // "soldiers in a town bordering Oman"
  const isDeed = entriesOf("V", deed).some(({ type }) => type !== undefined);
  return isDeed ? [[deed.index, { head: men.index, deprel: "acl" }]] : undefined;
}
