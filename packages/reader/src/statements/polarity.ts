import { isDeprel, type Tree } from "../tree.js";
import { plays } from "./standing-words.js";

/**
 * Whether a checking or denying is told as done, as not done ("could not be verified"), as something that somebody would not do ("declined to
 * confirm", "would neither confirm nor deny"), or left aside ("may confirm").
 */
export type Polarity = "told" | "not" | "declined" | "aside";

/** How far to the left of a word its negation may stand. */
const REACH = 10;

/** Marks that a negation does not reach over. */
const WALL = /^(?:[,;:.!?()–—“”"]|but|and|or|because|although|while|who|which)$/i;

/** The polarity of the word at `at`, and where the words that give it begin: "could" of "could not be verified". */
export function polarityOf(tree: Tree, at: number): { polarity: Polarity; first: number } {
  let first = at;
  let negated = false;
  let aside = false;
  let declined = false;
  let would = false;
  let able = false;
  for (let near = at - 1; near >= Math.max(0, at - REACH); near--) {
    const word = tree.words[near];
    // "would neither confirm nor deny"
    const joined = near === at - 1 && /^n?or$/i.test(word?.form ?? "") && plays(tree, near - 1, "check");
    if (!word || word.sentence !== tree.word(at).sentence || (WALL.test(word.form) && !joined)) break;
    if (plays(tree, near, "decline")) {
      declined = true;
      first = near;
    }
    if (/^(?:if|unless|whether|until|may|might|must|should|will|'ll)$/i.test(word.form)) aside = true;
    if (/^(?:would|could|can)$/i.test(word.form)) {
      // "would not confirm" is a refusal; "could not confirm" is not.
      if (/^would$/i.test(word.form)) would = true;
      else able = true;
      first = near;
    }
    if (plays(tree, near, "negation")) {
      negated = true;
      first = near;
    }
    if (isHelper(word.form) && (negated || isDeprel(word.deprel, ["aux", "cop"])) && first !== at) first = near;
    // A verb with a subject of its own between them: the negation beyond it belongs to that one.
    if (
      word.upos === "VERB" &&
      !plays(tree, near, "negation", "decline") &&
      !isDeprel(word.deprel, ["aux", "amod"]) &&
      tree.word(at).head !== near &&
      !/^(?:confirm|verif)/i.test(word.form)
    )
      break;
  }
  // "Neither side's report of a raid on the road could be confirmed": however long the subject.
  const subject = tree.child(at, "nsubj", "nsubj:pass");
  const opens = subject && tree.word(Math.min(...tree.subtree(subject.index)));
  if (opens && opens.index < at && /^(?:neither|none|no)$/i.test(opens.form)) negated = true;
  const bare = tree.words[at - 1]?.form.toLowerCase() === "to" && !negated && !isBroughtAbout(tree, at);
  if (aside) return { polarity: "aside", first };
  if (declined || (would && negated)) return { polarity: "declined", first };
  if (would || (able && !negated) || (bare && !/(?:ed|ing)$/i.test(tree.word(at).form)))
    return { polarity: "aside", first };
  return { polarity: negated ? "not" : "told", first };
}

/** "was quick to deny it", "was forced to admit it", "rushed to deny it": who is told to have come to it has done it. */
function isBroughtAbout(tree: Tree, at: number): boolean {
  const above = tree.parent(at);
  if (!above || above.index > at || !plays(tree, above.index, "brings")) return false;
  const helpers = tree.children(above.index, "aux").map(({ form }) => form.toLowerCase());
  return above.form.toLowerCase() !== above.lemma || tree.child(above.index, "cop") !== undefined
    ? helpers.every((form) => /^(?:has|have|had|['’]ve)$/.test(form))
    : false;
}

function isHelper(form: string): boolean {
  return /^(?:is|are|was|were|be|been|has|have|had|could|can|did|does|do|been)$/i.test(form);
}

/** Whether the verb is a passive by its own words: "been verified". */
export function checkedIn(tree: Tree, at: number): boolean {
  for (let near = at - 1; near >= Math.max(0, at - 3); near--) {
    const form = tree.words[near]?.form ?? "";
    if (/^(?:be|been|is|are|was|were|being)$/i.test(form)) return true;
    // "was unable to verify" is none.
    if (/^to$/i.test(form)) return false;
  }
  return false;
}
