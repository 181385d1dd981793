import { isDeprel, type Tree } from "../tree.js";
import { cueAt } from "./cues.js";
import { below, range, sentenceEnd, sentenceStart } from "./reach.js";
import { plays, type StandingWord } from "./standing-words.js";
import type { Ruled } from "./verdict.js";

/**
 * What a quotation turns down that says no more than that it is not so: of "“A lie,” the army said of reports that it had shelled the town" and "Asked about
 * claims that …, he said: “Nonsense”" the reports; of "“Nonsense,” the minister said" what was said before.
 */
export function retort(tree: Tree, { standing, first: at, end }: StandingWord): Ruled | undefined {
  const open = openedAt(tree, at);
  // "An absurd decision": of the decision.
  if (open === undefined || isDeprel(tree.word(end - 1).deprel, ["amod", "compound", "advmod"])) return undefined;
  const close = closedAt(tree, end);
  const ruled = { standing, first: at, end, at };
  const claim = claimBehind(tree, close) ?? claimAsked(tree, open);
  if (claim !== undefined) {
    const of = below(tree, claim).filter((one) => one !== claim);
    const after = claim > close ? range(claim + 1, sentenceEnd(tree, claim)) : of;
    // "said of the report": of what it said before.
    return { ...ruled, covers: new Set([claim, ...after]), ...(of.every((one) => one < claim) && { about: claim }) };
  }
  // "“Never,” he said when asked if he would resign": of what he was asked.
  const isAsked = range(sentenceStart(tree, at), sentenceEnd(tree, at)).some((one) =>
    ANSWERING.test(tree.word(one).form),
  );
  if (isAsked && plays(tree, at, "retort")) return undefined;
  return isAll(tree, open, end, close) ? { ...ruled, covers: new Set(), about: at } : undefined;
}

const QUOTE = /^(?:["“”„«»]|``|'')$/;
/** How many words may stand in the quotation before and behind, and between it and the claim that it is about. */
const [LEAD, TAIL, REACH] = [4, 12, 16];

/** The mark that opens the quotation which the word opens, "pure" or "this is a" before it. */
function openedAt(tree: Tree, at: number): number | undefined {
  for (let near = at - 1; near >= Math.max(sentenceStart(tree, at), at - LEAD - 1); near--) {
    const { form, upos } = tree.word(near);
    if (QUOTE.test(form)) return near;
    if (!/^(?:DET|ADJ|ADV|AUX|PRON|INTJ|NOUN|PART)$/.test(upos)) return undefined;
    if (upos === "PRON" && !/^(?:this|that|it|all)$/i.test(form)) return undefined;
  }
  return undefined;
}

/** The mark that closes it; the end of the sentence where none does. */
function closedAt(tree: Tree, from: number): number {
  const end = sentenceEnd(tree, from - 1);
  return range(from, Math.min(end, from + TAIL)).find((at) => QUOTE.test(tree.word(at).form)) ?? end - 1;
}

/** The "reports" of "…,” the ministry said of reports that", "…,” he said when asked about reports that". */
function claimBehind(tree: Tree, close: number): number | undefined {
  let isSaid = false;
  for (const at of range(close + 1, Math.min(sentenceEnd(tree, close), close + REACH))) {
    const word = tree.word(at);
    const isNoun = word.upos === "NOUN" && plays(tree, at, "say-so");
    if (isNoun && isSaid && isAbout(tree, at)) return at;
    if (cueAt(tree, at)?.pos === "V" || ANSWERING.test(word.form)) isSaid = true;
    else if (word.upos === "VERB" || QUOTE.test(word.form)) return undefined;
  }
  return undefined;
}

/** The "reports" of "Asked about reports that …, he said: “…”". */
function claimAsked(tree: Tree, open: number): number | undefined {
  const start = sentenceStart(tree, open);
  const asked = range(start, Math.min(open, start + 3)).find((at) => ANSWERING.test(tree.word(at).form));
  if (asked === undefined) return undefined;
  return range(asked + 1, Math.min(open, asked + 6)).find(
    (at) => tree.word(at).upos === "NOUN" && plays(tree, at, "say-so") && isAbout(tree, at),
  );
}

const ANSWERING =
  /^(?:asked|questioned|quizzed|pressed|confronted|answer(?:ed|ing)?|respon(?:se|d(?:ed|ing))|repl(?:y|ied|ying)|react(?:ion|ed|ing))$/i;

/** "of reports", "about a magazine's account", "to an accusation". */
function isAbout(tree: Tree, noun: number): boolean {
  return tree.children(noun, "case").some(({ form }) => /^(?:of|about|on|over|to|with)$/i.test(form));
}

/** Whether it says nothing else: no clause but that it did not happen. */
function isAll(tree: Tree, open: number, end: number, close: number): boolean {
  const isPointing = range(open + 1, end).some((at) => /^(?:this|that|it|all)$/i.test(tree.word(at).form));
  const words = range(end, close).map((at) => tree.word(at));
  return !isPointing && words.every(({ upos, lemma }) => upos !== "VERB" || /^(?:happen|occur|take)$/.test(lemma));
}
