import type { Word } from "../analysis.js";
import { lemmasOf } from "../events/lemmas.js";
import { isDeprel, type Tree } from "../tree.js";
import { channelAt } from "./channel.js";
import { CHARGE_REACH, called, chargeBefore, claimedBehind, isCalling, saidBefore } from "./claim-near.js";
import { cueAt } from "./cues.js";
import { clauseBefore } from "./denied-that.js";
import { polarityOf } from "./polarity.js";
import { below, isBeing, range, sentenceEnd, sentenceStart } from "./reach.js";
import { retort } from "./retorts.js";
import { plays, type StandingWord } from "./standing-words.js";
import type { Ruled } from "./verdict.js";

/** "The report was false", "called the claim baseless". */
export function untrue(tree: Tree, word: StandingWord): Ruled | undefined {
  const { standing, first: at, end } = word;
  const { polarity } = polarityOf(tree, at);
  if (polarity !== "told") return undefined;
  const answer = retort(tree, word);
  if (answer) return answer;
  // "said he did no such thing", "said nothing of the kind had happened": of what was told before.
  const doing = end - at > 1 ? tree.ancestors(at).find(({ upos }) => upos === "VERB") : undefined;
  if (
    doing &&
    /^no(?:thing)?$/i.test(tree.word(at).form) &&
    /^(?:do|happen|occur)$/.test(doing.lemma) &&
    isSaid(tree, doing)
  )
    return { standing, first: at, end, at, covers: new Set(), about: at };
  const head = end - 1;
  const pointed = pointedAt(tree, head);
  if (pointed !== undefined) return { standing, first: at, end, at, covers: new Set(), about: pointed };
  const aside = calledAside(tree, at);
  if (aside !== undefined)
    return {
      standing,
      first: at,
      end,
      at,
      covers: new Set([...saidBefore(tree, aside), ...claimedBehind(tree, aside)]),
      about: aside,
    };
  const behind = calledAs(tree, at, end);
  if (behind !== undefined)
    return { standing, first: at, end, at, covers: new Set(range(behind + 1, sentenceEnd(tree, at))), about: behind };
  const dismissed = dismissedAs(tree, head);
  if (dismissed !== undefined) return { standing, first: at, end, at, covers: new Set(below(tree, dismissed)) };
  const subject = tree.child(head, "nsubj", "nsubj:pass");
  const governor = tree.parent(head);
  const candidates = [subject?.index, ...(governor ? [tree.child(governor.index, "obj", "nsubj:pass")?.index] : [])];
  // "The allegation that jets bombed the clinic is false": a parser may lose the subject.
  const left = isBeing(tree, at - 1) ? range(sentenceStart(tree, at), at).reverse() : [];
  // "called allegations that police tortured prisoners baseless"
  const above = governor && governor.upos === "NOUN" && isDeprel(tree.word(at).deprel, ["acl"]) ? [governor.index] : [];
  const about = [...candidates, ...above, ...left, ...called(tree, at)].find(
    (one) =>
      one !== undefined &&
      (plays(tree, one, "say-so") || channelAt(tree, one)?.document) &&
      tree.word(one).upos === "NOUN",
  );
  if (about !== undefined) return { standing, first: at, end, at, covers: new Set(tree.subtree(about)), about };
  const clause = clauseBefore(tree, head);
  return clause && { standing, first: at, end, at, covers: new Set(clause) };
}

/** "dismissed the raid as propaganda": the raid. */
function dismissedAs(tree: Tree, head: number): number | undefined {
  const verb = tree.parent(head);
  if (!verb || !lemmasOf(verb).includes("dismiss") || verb.index > head) return undefined;
  if (!tree.children(head, "case", "mark").some(({ form }) => /^as$/i.test(form))) return undefined;
  const what = tree.child(verb.index, "obj", "nsubj:pass");
  return what?.upos === "NOUN" && !plays(tree, what.index, "say-so") ? what.index : undefined;
}

/** "branded *as* lies reports that guards had fled": the reports, which stand behind what they are called. */
function calledAs(tree: Tree, at: number, end: number): number | undefined {
  const before = range(Math.max(sentenceStart(tree, at), at - CALLED_REACH), at).reverse();
  const as = before.find((one) => /^as$/i.test(tree.word(one).form));
  if (as === undefined || range(as + 1, at).some((one) => /^(?:VERB|NOUN|PUNCT)$/.test(tree.word(one).upos)))
    return undefined;
  if (!isCalling(tree.word(as - 1)) && !isCalling(tree.word(as - 2))) return undefined;
  const next = range(end, Math.min(end + CALLED_REACH, sentenceEnd(tree, at)));
  return next.find((one) => {
    const [that] = tree.words.slice(one + 1, one + 2);
    return (
      plays(tree, one, "say-so") &&
      /^(?:NOUN|VERB)$/.test(tree.word(one).upos) &&
      range(end, one).every((other) => !/^(?:VERB|AUX|PUNCT)$/.test(tree.word(other).upos)) &&
      /^(?:that|of|by|in|from|about|on)$/i.test(that?.form ?? "")
    );
  });
}

/** How far a verb of calling may stand from what it calls a claim, and that from the claim. */
const CALLED_REACH = 5;

/** Whether the verb is what somebody says. */
function isSaid(tree: Tree, verb: Word): boolean {
  const above = tree.parent(verb.index);
  return above !== undefined && isDeprel(verb.deprel, ["ccomp"]) && cueAt(tree, above.index) !== undefined;
}

/** "accused the state of mining the dam, a claim the palace called absurd", "…, which the palace called a lie": the claim, or "which". */
function calledAside(tree: Tree, at: number): number | undefined {
  const near = range(Math.max(sentenceStart(tree, at), at - CHARGE_REACH), at).reverse();
  const verb = near.find((one) => isCalling(tree.word(one)));
  if (verb === undefined) return undefined;
  const which = tree.children(verb, "obj", "nsubj:pass").find(({ form }) => /^which$/i.test(form));
  if (which && which.index < verb && tree.words[which.index - 1]?.form === ",") return which.index;
  return chargeBefore(tree, verb);
}

/** Words that point back at what was said. */
const POINTING = /^(?:that|this|it|they|these|those|them|all)$/i;

/** The "that" of "That is a lie" and of "called that a fantasy": what was said before. */
export function pointedAt(tree: Tree, head: number): number | undefined {
  const points = (word: Word | undefined) =>
    word?.upos === "PRON" && POINTING.test(word.form) ? word.index : undefined;
  // "It is wrong to kill", "it is false that": what is wrong follows.
  if (tree.child(head, "csubj", "ccomp", "xcomp", "acl", "expl", "advcl", "nmod")) return undefined;
  if (tree.child(head, "cop")) return points(tree.child(head, "nsubj"));
  const above = tree.parent(head);
  if (above?.upos !== "VERB" || !isCalling(above) || !isDeprel(tree.word(head).deprel, ["xcomp", "obl", "obj"]))
    return undefined;
  const object = tree.children(above.index, "obj", "iobj").find(({ index }) => index < head);
  return points(object);
}
