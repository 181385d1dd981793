import type { Analysis, Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Clusters } from "./clusters.js";
import type { Draft } from "./draft.js";
import { principalOf } from "./principal.js";
import { roleNoun } from "./role-nouns.js";
import { isSaying, saidBy, sayer, sayerAtEnd } from "./saying.js";

/**
 * "The ministry said … . It added …", "the army said it had withdrawn": who goes on saying, and whom the body that says it means by "it", is that
 * body, not one of those it speaks of. Gives its draft, by the word that heads it; undefined where no body says anything.
 */
export function speakingOn(
  analysis: Analysis,
  tree: Tree,
  { head }: Draft,
  byHead: ReadonlyMap<number, number>,
  clusters: Clusters,
): number | undefined {
  const pronoun = tree.word(head);
  if (/^its$/i.test(pronoun.form)) {
    const body = byHead.get(spokenFor(analysis, tree, pronoun) ?? -1);
    return body !== undefined && isOneBody(clusters.draft(body)) ? body : undefined;
  }
  if (!/^it$/i.test(pronoun.form)) return undefined;
  const saying = ofItself(tree, pronoun) ?? inWhat(tree, pronoun) ?? saidBefore(analysis, tree, pronoun);
  if (saying === undefined) return undefined;
  const may = (at: number | undefined) =>
    at !== undefined && clusters.members(at).some((one) => isBodyOrPlace(clusters.draft(one))) ? at : undefined;
  // "the port's director said it was shut": the port was.
  return may(byHead.get(saying)) ?? may(byHead.get(principalOf(tree, saying) ?? -1));
}

const isBodyOrPlace = ({ type, plural }: Draft) =>
  isOneBody({ type, plural }) || ((type === "location" || type === "facility") && !plural);

const isOneBody = ({ type, plural }: Pick<Draft, "type" | "plural">) =>
  (type === "organization" || type === "group") && !plural;

/**
 * "Monitors accused the army of looting, in what *they* called revenge": who says the one says the other. Gives the draft of the many who do, or of
 * the man; "it" is `speakingOn`'s.
 */
export function callingSo(
  tree: Tree,
  { head, plural, gender }: Draft,
  byHead: ReadonlyMap<number, number>,
  clusters: Clusters,
): number | undefined {
  const pronoun = tree.word(head);
  if (!/^(?:they|he|she)$/i.test(pronoun.form)) return undefined;
  const speaker = byHead.get(inWhat(tree, pronoun) ?? -1);
  if (speaker === undefined) return undefined;
  const meant = clusters.draft(speaker);
  if (/^they$/i.test(pronoun.form)) return plural && meant.plural ? speaker : undefined;
  return meant.type === "person" && !meant.plural && (!meant.gender || meant.gender === gender) ? speaker : undefined;
}

/** "in what it called", "what they described as": the subject of the verb that the sentence is about. */
function inWhat(tree: Tree, pronoun: Word): number | undefined {
  const verb = tree.word(pronoun.head);
  if (!isDeprel(pronoun.deprel, ["nsubj"]) || !/^(?:call|describe|term|say|brand|label)$/i.test(verb.lemma))
    return undefined;
  if (!/^what$/i.test(tree.words[pronoun.index - 1]?.form ?? "")) return undefined;
  const above = tree.ancestors(verb.index).find(({ index, upos }) => upos === "VERB" && index < pronoun.index);
  const saying = above && tree.child(above.index, "nsubj") ? above : tree.ancestors(verb.index).at(-1);
  const subject = saying && tree.child(saying.index, "nsubj");
  return subject && subject.index < pronoun.index ? subject.index : undefined;
}

/** "…," said *its* director: the body that said or did what the sentence before tells. */
function spokenFor({ sentences }: Analysis, tree: Tree, pronoun: Word): number | undefined {
  const sentence = sentences[pronoun.sentence];
  const before = sentences[pronoun.sentence - 1];
  const noun = tree.word(pronoun.head);
  const role = pronoun.deprel === "nmod:poss" ? roleNoun(noun) : undefined;
  if (!sentence || before?.zone !== "body" || role?.type !== "person" || role.plural) return undefined;
  const told = sentence.first === pronoun.index ? accordingTo(tree, before.first, before.end) : undefined;
  if (told !== undefined) return told;
  const tells = (verb: Word) => isSaying(verb) || (verb.upos === "VERB" && verb.lemma === "tell");
  if (saidBy(tree, sentence.first, sentence.end, tells) !== noun.index) return undefined;
  const root = tree.words.slice(before.first, before.end).find(({ index, head }) => index === head);
  return root && tree.child(root.index, "nsubj")?.index;
}

/** "the army said *it* had withdrawn", "was concerned": the subject of the verb that says so. */
function ofItself(tree: Tree, pronoun: Word): number | undefined {
  const verb = tree.word(pronoun.head);
  const saying = tree.word(verb.head);
  const isWhole = verb.upos === "VERB" || tree.child(verb.index, "cop") !== undefined;
  if (!isDeprel(pronoun.deprel, ["nsubj"]) || !isWhole || !isDeprel(verb.deprel, ["ccomp"])) return undefined;
  if (saying.index >= pronoun.index || !isSaying(saying)) return undefined;
  const subject = sayer(tree, saying.index);
  return subject && subject.index < saying.index ? subject.index : undefined;
}

/** The one who says the sentence before that which the pronoun opens by saying something. */
function saidBefore({ sentences }: Analysis, tree: Tree, pronoun: Word): number | undefined {
  const sentence = sentences[pronoun.sentence];
  const before = sentences[pronoun.sentence - 1];
  if (!sentence || !before || before.zone !== "body") return undefined;
  if (isAside(tree, pronoun)) return saidBy(tree, before.first, before.end);
  if (sentence.first !== pronoun.index) return undefined;
  if (saidBy(tree, sentence.first, sentence.end) !== pronoun.index) return undefined;
  return (
    saidBy(tree, before.first, before.end) ??
    sayerAtEnd(tree, before.first, before.end) ??
    accordingTo(tree, before.first, before.end)
  );
}

/** "a bank that, it said, laundered money": between commas who says it is told by the way. */
function isAside(tree: Tree, { index, head, deprel }: Word): boolean {
  const verb = tree.word(head);
  return (
    isDeprel(deprel, ["nsubj"]) &&
    isSaying(verb) &&
    verb.index === index + 1 &&
    tree.words[index - 1]?.form === "," &&
    tree.words[verb.index + 1]?.form === ","
  );
}

/** "…, according to her office": the office. */
function accordingTo(tree: Tree, first: number, end: number): number | undefined {
  const by = tree.words.slice(first, end).filter(({ form, deprel }) => deprel === "case" && /^according$/i.test(form));
  return by.length === 1 ? by[0]?.head : undefined;
}
