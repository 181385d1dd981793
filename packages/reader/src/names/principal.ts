import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import { roleNoun } from "./role-nouns.js";

/** Those who speak of another when they say "he". */
const FOR_ANOTHER =
  /^(?:lawyer|attorney|solicitor|barrister|counsel|spokesman|spokeswoman|spokesperson|aide|doctor|physician|representative|adviser|advisor)$/i;

/**
 * Whom somebody speaks for or is part of, by the words that head them: "*his* lawyer", "the *port*'s director", "a spokesman for the *army*", "*army*
 * spokesman Omar Khalil". `speaker`: the word that heads who says it. Only those who speak for somebody, where `isForAnother`.
 */
export function principalOf(tree: Tree, speaker: number, isForAnother = false): number | undefined {
  const office = [
    tree.word(speaker),
    ...tree
      .children(speaker, "nmod:desc", "appos")
      .filter(({ index }) => index < speaker || isBesideComma(tree, index)),
  ].find((word) => isOffice(word, isForAnother));
  if (!office) return undefined;
  const owner = tree.child(office.index, "nmod:poss");
  if (owner) return owner.index;
  const of = tree
    .children(office.index, "nmod")
    .find(
      ({ index }) =>
        index > office.index && tree.children(index, "case").some(({ form }) => /^(?:for|of)$/i.test(form)),
    );
  if (of) return of.index;
  return tree.children(office.index, "compound").find(({ index }) => index === office.index - 1)?.index;
}

function isOffice(word: Word, isForAnother: boolean): boolean {
  const role = word.upos === "NOUN" ? roleNoun(word) : undefined;
  if (role?.type !== "person" || role.plural) return false;
  return !isForAnother || FOR_ANOTHER.test(word.form);
}

/** "Adam Harun, a spokesman for the army,". */
function isBesideComma(tree: Tree, at: number): boolean {
  const { first } = tree.phrase(at);
  return (
    isDeprel(tree.word(at).deprel, ["appos"]) &&
    [tree.words[first], tree.words[first - 1]].some((word) => word?.form === ",")
  );
}
