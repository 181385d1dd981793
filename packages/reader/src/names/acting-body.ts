import { lexicon } from "../lexicon/lexicon.js";
import type { Tree } from "../tree.js";
import type { Anaphor } from "./anaphor.js";
import { roleOf } from "./antecedent-features.js";
import type { Candidate } from "./candidate.js";
import type { Clusters } from "./clusters.js";

let verbs: ReadonlySet<string> | undefined;

/** "It is fighting two armies": a thing does not fight, so the body that was the subject last is meant. */
export function actingBody(
  tree: Tree,
  { draft }: Anaphor,
  candidates: readonly Candidate[],
  clusters: Clusters,
): Candidate | undefined {
  const word = tree.word(draft.head);
  const governor = tree.parent(draft.head);
  if (draft.level !== "pronoun" || draft.gender || draft.plural || word.deprel !== "nsubj" || !governor)
    return undefined;
  verbs ??= new Set(lexicon("agent-verbs.tsv", ["lemma"]).map(({ lemma }) => lemma));
  if (governor.upos !== "VERB" || !verbs.has(governor.lemma.toLowerCase())) return undefined;
  return candidates.find(({ last: at, type, country, plural }) => {
    const last = clusters.draft(at);
    const near = word.sentence - tree.word(last.head).sentence <= 1;
    return (
      near &&
      !plural &&
      (type === "organization" || type === "group" || country) &&
      roleOf(tree, last.head) === "subject"
    );
  });
}
