import type { Word } from "../analysis.js";
import { wordSet } from "../lexicon/word-set.js";
import type { Tree } from "../tree.js";
import type { Anaphor } from "./anaphor.js";
import { roleOf } from "./antecedent-features.js";
import type { Candidate } from "./candidate.js";
import type { Clusters } from "./clusters.js";
import { roleNoun } from "./role-nouns.js";

/** What is done to bodies: "it is led by a colonel", "it was founded in May". */
const LED =
  /^(?:lead|head|command|found|form|create|establish|ban|outlaw|fund|finance|back|disband|dissolve|designate|blacklist)$/i;

/**
 * "It is fighting two armies", "its spokesman": a thing neither fights nor has a spokesman, so the body that was the subject last is meant;
 * "it is led by a colonel": the body that was named last.
 */
export function actingBody(
  tree: Tree,
  { draft }: Anaphor,
  candidates: readonly Candidate[],
  clusters: Clusters,
): Candidate | undefined {
  const word = tree.word(draft.head);
  const governor = tree.parent(draft.head);
  if (draft.level !== "pronoun" || draft.gender || draft.plural || !governor) return undefined;
  const isLed = word.deprel === "nsubj:pass" && LED.test(governor.lemma);
  const acting = [
    governor,
    ...tree.children(governor.index, "conj").filter(({ index }) => !tree.child(index, "nsubj")),
  ];
  if (!isLed && !acting.some((verb) => acts(word, verb)) && !isSpokenFor(tree, word, governor)) return undefined;
  return candidates.find(({ last: at, type, country, plural, name }) => {
    const last = clusters.draft(at);
    const near = word.sentence - tree.word(last.head).sentence <= 1;
    const isBody = type === "organization" || type === "group";
    return (
      near &&
      !plural &&
      (isLed ? (isBody || type === "other") && name : (isBody || country) && roleOf(tree, last.head) === "subject")
    );
  });
}

function acts(word: Word, governor: Word): boolean {
  const verbs = wordSet("agent-verbs.tsv", "lemma");
  return word.deprel === "nsubj" && governor.upos === "VERB" && verbs.has(governor.lemma.toLowerCase());
}

/** "The army denied it. Its spokesman said": at the beginning of its sentence, with a noun for somebody. */
function isSpokenFor(tree: Tree, word: Word, noun: Word): boolean {
  const before = tree.words[word.index - 1];
  if (word.deprel !== "nmod:poss" || before?.sentence === word.sentence) return false;
  const role = roleNoun(noun);
  return role?.type === "person" && !role.plural;
}
