import type { Span } from "sayso-record";
import type { ReadSentence, Word } from "../analysis.js";
import { verbForms } from "../lexicon/inflection.js";
import { lexicon } from "../lexicon/lexicon.js";
import type { Tree } from "../tree.js";

let ahead: { auxiliary: ReadonlySet<string>; head: ReadonlySet<string> } | undefined;

/** Whether the verb or noun that a time hangs on looks ahead: "will meet on Thursday", "scheduled for Thursday", "plans to meet". */
export function looksAhead(tree: Tree, sentence: ReadSentence, span: Span): boolean {
  ahead ??= readAhead();
  const word = headOf(tree, sentence, span);
  if (!word) return false;
  let steps = 0;
  for (const above of [word, ...tree.ancestors(word.index)]) {
    if (above.upos === "VERB" || above.upos === "AUX" || above.upos === "ADJ" || above.upos === "NOUN") {
      if (ahead.head.has(above.form.toLowerCase()) && isOpen(tree, above, word)) return true;
      if (tree.children(above.index, "aux").some((aux) => ahead?.auxiliary.has(aux.form.toLowerCase()))) {
        return !isPerfect(tree, above);
      }
      // A finite verb that has no such auxiliary tells the time itself; an infinitive looks to the verb above it.
      if (isToBe(tree, above)) return true;
      const infinitive = tree.children(above.index, "mark").some((mark) => mark.form.toLowerCase() === "to");
      if (above.upos === "VERB" && !infinitive && above.index !== word.index) return false;
    }
    if (++steps > 6) return false;
  }
  return false;
}

/** "agreed on Thursday to meet" happened on Thursday; "agreed to meet on Thursday" did not. */
function isOpen(tree: Tree, above: Word, word: Word): boolean {
  if (above.upos !== "VERB") return true;
  const direct = tree.parent(word.index)?.index === above.index;
  if (!direct) return true;
  return tree.children(word.index, "case").some((mark) => mark.form.toLowerCase() === "for") || isPassive(tree, above);
}

function isPassive(tree: Tree, verb: Word): boolean {
  return tree.children(verb.index, "aux:pass", "nsubj:pass", "cop").length > 0;
}

/** "elections are to be held in May" */
function isToBe(tree: Tree, verb: Word): boolean {
  const to = tree.children(verb.index, "mark").find((mark) => mark.form.toLowerCase() === "to");
  return to !== undefined && /^(?:is|are|was|were)$/i.test(tree.words[to.index - 1]?.form ?? "");
}

/** "would have met on Thursday" */
function isPerfect(tree: Tree, verb: Word): boolean {
  return tree.children(verb.index, "aux").some((aux) => /^(?:have|has|had|'ve|’ve)$/i.test(aux.form));
}

/** The word of the span that hangs on a word outside of it. */
function headOf(tree: Tree, sentence: ReadSentence, span: Span): Word | undefined {
  const inside = tree.words
    .slice(sentence.first, sentence.end)
    .filter((word) => word.span[0] < span[1] && span[0] < word.span[1]);
  const indexes = new Set(inside.map((word) => word.index));
  return inside.find((word) => word.head === word.index || !indexes.has(word.head));
}

function readAhead(): { auxiliary: ReadonlySet<string>; head: ReadonlySet<string> } {
  const entries = lexicon("ahead.tsv", ["lemma", "part"]);
  const of = (part: string) => entries.filter((entry) => entry.part === part).map((entry) => entry.lemma);
  return { auxiliary: new Set(of("auxiliary")), head: new Set(of("head").flatMap(verbForms)) };
}
