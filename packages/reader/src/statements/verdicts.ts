import { isDeprel, type Tree } from "../tree.js";
import { admission, check, checking, unclear } from "./checks.js";
import { contrary, deny } from "./denials.js";
import { frame, hedge, hedgeBefore, hedgeOwn, marked, rumoured, spreading } from "./hedges.js";
import { isVerb, range, sentenceEnd, sentenceStart } from "./reach.js";
import { retort } from "./retorts.js";
import { plays, type StandingWord, standingWordsAt } from "./standing-words.js";
import { pointedAt, untrue } from "./untrue.js";
import type { Ruled, Verdict } from "./verdict.js";

/** All verdicts of a report, in order. */
export function verdictsOf(tree: Tree): Verdict[] {
  const out: Verdict[] = [];
  for (const { index } of tree.words) {
    for (const word of standingWordsAt(tree, index)) {
      const verdict = verdictAt(tree, word);
      if (verdict) out.push({ ...verdict, entry: word.entry });
    }
  }
  return out.map((verdict) => ({ ...verdict, covers: withHedged(tree, verdict, out) }));
}

/** "whose guards allegedly beat a reporter, denies the allegation": what was hedged in the sentence is what is denied. */
function withHedged(tree: Tree, verdict: Verdict, all: readonly Verdict[]): ReadonlySet<number> {
  const { about, at, covers, standing } = verdict;
  if (about === undefined || standing === "purported" || !plays(tree, about, "say-so")) return covers;
  const { sentence } = tree.word(at);
  const hedged = all.filter(
    (one) => one.standing === "purported" && one.at < at && tree.word(one.at).sentence === sentence,
  );
  return hedged.length ? new Set([...covers, ...hedged.flatMap((one) => [...one.covers])]) : covers;
}

function verdictAt(tree: Tree, word: StandingWord): Ruled | undefined {
  const { first: at } = word;
  switch (word.scope) {
    case "hedge":
      return hedge(tree, word);
    case "hedge-own":
      return hedgeOwn(tree, word);
    case "hedge-before":
      return hedgeBefore(tree, word);
    case "frame":
      return frame(tree, word);
    case "check":
    case "admit":
    case "find":
      return isVerb(tree, at) ? check(tree, word) : undefined;
    case "checking":
      return checking(tree, word);
    case "admission":
      return admission(tree, word);
    case "unclear":
      return unclear(tree, word);
    case "deny":
    case "deny-claim":
      return deny(tree, word);
    case "false":
      return untrue(tree, word);
    case "retort":
      return retort(tree, word);
    case "mark":
      return marked(tree, word);
    case "hearsay":
      return rumoured(tree, word);
    case "spreads":
      return spreading(tree, word);
    case "contrary":
      return contrary(tree, word);
    case "phrase": {
      // "This is not true": of what was said before, not of these words.
      if (pointedAt(tree, word.end - 1) !== undefined) return undefined;
      // "The general, word has it, was shot": all that stands around it.
      if (tree.words[at - 1]?.form === "," && tree.words[word.end]?.form === ",")
        return {
          standing: word.standing,
          first: at,
          end: word.end,
          at,
          covers: new Set(range(sentenceStart(tree, at), sentenceEnd(tree, at))),
        };
      // "Men who had nothing to do with the march burned its office": what a relative clause says ends with it.
      const clause = [tree.word(at), ...tree.ancestors(at)].find(({ deprel }) => isDeprel(deprel, ["acl:relcl"]));
      const after = range(word.end, nextClause(tree, at)).filter((one) => !clause || tree.isWithin(one, clause.index));
      // "Soldiers looted the museum, by some accounts."
      const covers = new Set(after.length > (clause ? 0 : 1) ? after : range(sentenceStart(tree, at), at));
      // "Nothing to do with the killings that night": of the night, not of what was said.
      const about = [...covers].find((one) => plays(tree, one, "say-so") && !isDeprel(tree.word(one).deprel, ["det"]));
      return { standing: word.standing, first: at, end: word.end, at, covers, ...(about !== undefined && { about }) };
    }
    default:
      return undefined;
  }
}

/** "Moore pleaded guilty to theft, *and his lawyers say …*": where another clause with its own subject begins; else the end of the sentence. */
function nextClause(tree: Tree, at: number): number {
  const end = sentenceEnd(tree, at);
  const next = range(at + 1, end).find(
    (one) =>
      isDeprel(tree.word(one).deprel, ["conj", "parataxis"]) &&
      isVerb(tree, one) &&
      tree.child(one, "nsubj", "nsubj:pass") !== undefined &&
      !tree.isWithin(at, one),
  );
  return next === undefined ? end : Math.max(at + 1, Math.min(...tree.subtree(next)));
}
