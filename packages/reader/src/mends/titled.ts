import type { Word } from "../analysis.js";
import { roleNoun } from "../names/role-nouns.js";
import { isDeprel, type Tree } from "../tree.js";
import { asSubject, type Change } from "./mend.js";

/** "Congolese leader *Felix Mona* and his envoy agreed": the bearer of a title that hangs on the verb is its subject. */
export function titled(tree: Tree, title: Word): readonly Change[] | undefined {
  if (title.deprel !== "nmod:desc") return undefined;
  const verb = tree.word(title.head);
  if (verb.upos !== "VERB" || title.index > verb.index || tree.child(verb.index, "nsubj", "csubj")) return undefined;
  const name = tree.children(title.index, "appos", "flat").find(({ index }) => index === title.index + 1);
  return (
    name && [
      [name.index, { head: verb.index, deprel: asSubject(tree, verb) }],
      [title.index, { head: name.index }],
    ]
  );
}

/** "the *leader* of Mora, Omar Rahmani, said": he is the leader, and no second Mora. */
export function bearer(tree: Tree, name: Word): readonly Change[] | undefined {
  if (name.upos !== "PROPN" || name.deprel !== "conj" || tree.words[name.index - 1]?.form !== ",") return undefined;
  if (tree.child(name.index, "cc") || tree.words[Math.max(...tree.subtree(name.index)) + 1]?.form !== ",")
    return undefined;
  const place = tree.word(name.head);
  const office = tree.word(place.head);
  const role = isDeprel(place.deprel, ["nmod"]) && office.upos === "NOUN" ? roleNoun(office) : undefined;
  return role?.type === "person" && !role.plural ? [[name.index, { head: office.index, deprel: "appos" }]] : undefined;
}
