import { isSomebody, roleNoun } from "../names/role-nouns.js";
import { isDeprel, type Tree } from "../tree.js";
import { channelAt } from "./channel.js";
import { type Draft, headOf } from "./draft.js";
import type { Verdict } from "./verdict.js";

/**
 * Whether words of doubt in a source are about who speaks, and not about what he says: "the *alleged* leader of the gang told the court", "the
 * army, *accused of* shelling the town, said", "the general, who faces *charges of* murder, said". "A purported spokesman" may be nobody's, and
 * a letter suspected of having been forged may say nothing.
 */
export function isOfWho(tree: Tree, { at, entry }: Verdict, { source }: Draft): boolean {
  if (!source || entry.words === "purported") return false;
  const head = headOf(tree, source);
  if (channelAt(tree, head)?.document) return false;
  if (entry.scope === "frame" && entry.words.endsWith(" of")) return true;
  const { upos, deprel, head: above } = tree.word(at);
  if (upos === "NOUN" && at !== head)
    return [tree.word(at), ...tree.ancestors(at)].some((word) => isDeprel(word.deprel, ["acl"]) && word.head === head);
  return (
    isDeprel(deprel, ["amod"]) &&
    above === head &&
    isSomebody(roleNoun(tree.word(head))) &&
    !/^(?:spokes\w+|representative|speaker|caller|voice|author|writer)s?$/i.test(tree.word(head).form)
  );
}
