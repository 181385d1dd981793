import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import { channelAt } from "./channel.js";
import { isKnownGround } from "./known-ground.js";
import { checkedIn } from "./polarity.js";
import { below, range, sentenceEnd, sentenceStart } from "./reach.js";
import { antecedent } from "./source.js";
import { plays } from "./standing-words.js";

/** What a verb or noun of checking or denying speaks about: what it governs after it, or its passive subject. */
export function spokenOf(tree: Tree, at: number): { covers: ReadonlySet<number>; about?: number } {
  const passive = tree.child(at, "nsubj:pass");
  const clause = tree.child(at, "ccomp", "xcomp", "acl", "csubj", "csubj:pass") ?? askedBehind(tree, at);
  const object =
    tree.child(at, "obj") ??
    (tree.word(at).upos === "NOUN" ? complement(tree, at) : passive ? undefined : toWhat(tree, at));
  const subject = passive ?? (!object && !clause && checkedIn(tree, at) ? tree.child(at, "nsubj") : undefined);
  const raised =
    tree.word(at).deprel === "xcomp" && checkedIn(tree, at) ? tree.child(tree.word(at).head, "nsubj") : undefined;
  const heads =
    raised && !subject
      ? [raised]
      : subject && !(subject.form.toLowerCase() === "it" && clause)
        ? [subject]
        : [object, clause].flatMap((one) => one ?? []);
  // "a charge the army denies", "a claim, told on its website, that monks fled, which the agency has no way to verify"
  const claim = heads.length ? undefined : claimAbove(tree, at);
  if (claim !== undefined) return { covers: new Set(told(tree, claim, at)), about: claim };
  const covers = new Set(
    heads.flatMap(({ index }) =>
      (plays(tree, index, "say-so") ? claimed(tree, index) : belowAll(tree, index)).filter((one) => one !== at),
    ),
  );
  // "unable to establish when they were filmed": of them.
  const asked = heads.find(
    ({ index, upos }) =>
      upos === "VERB" && tree.children(index, "advmod", "mark").some(({ form }) => /^(?:when|where|how)$/i.test(form)),
  );
  const filmed = asked && tree.child(asked.index, "nsubj:pass", "nsubj");
  const named = heads.find(({ index }) => plays(tree, index, "doubt"));
  const of = named && tree.child(named.index, "nmod");
  const spoken = of?.index ?? heads.find(({ upos }) => upos !== "VERB")?.index;
  const isPointed =
    filmed &&
    (/^(?:it|they)$/i.test(filmed.form) || (filmed.upos === "NOUN" && channelAt(tree, filmed.index)?.document));
  const they = isPointed ? filmed.index : undefined;
  const about = spoken === undefined ? they : antecedent(tree, spoken);
  if (heads.length) return { covers, ...(about !== undefined && { about }) };
  // A poor tree: what stands before a passive, and what follows anything else.
  const rest = checkedIn(tree, at) ? range(sentenceStart(tree, at), at - 1) : range(at + 1, sentenceEnd(tree, at));
  // "One admitted it under questioning, investigators said": whoever tells of the admission admits nothing.
  const above = new Set(tree.ancestors(at).map(({ index }) => index));
  return { covers: new Set(rest.filter((one) => !above.has(one))) };
}

/** The claim that a relative clause is about in which the word stands: "which it denies", "that they were unable to verify". */
function claimAbove(tree: Tree, at: number): number | undefined {
  const up = [tree.word(at), ...tree.ancestors(at)];
  // "a rumour that he fled has been borne out": a parser may hang the verb on the rumour.
  const clause = up.findIndex(
    ({ index, deprel }) =>
      isDeprel(deprel, ["acl:relcl"]) ||
      (isDeprel(deprel, ["acl"]) && tree.child(index, "aux:pass") && !tree.child(index, "mark", "nsubj", "nsubj:pass")),
  );
  const between = up.slice(0, Math.max(0, clause));
  const head = clause < 0 ? undefined : up[clause]?.head;
  const isOpen = between.every(({ deprel, upos }) => isDeprel(deprel, ["xcomp", "acl", "obj"]) && upos !== "PRON");
  return head !== undefined && isOpen && plays(tree, head, "say-so") ? head : undefined;
}

/** What a claim says by a clause of its own, before the one that is about it. */
function told(tree: Tree, claim: number, at: number): number[] {
  return tree
    .children(claim, "acl", "ccomp")
    .filter(({ index, deprel }) => index < at && !isDeprel(deprel, ["acl:relcl"]))
    .flatMap(({ index }) => tree.subtree(index))
    .filter((one) => one < at);
}

/** "confessed to two killings", and to nothing that the sentence tells behind them. */
export function toWhat(tree: Tree, at: number): Word | undefined {
  const to = tree.words[at + 1];
  if (!/^to$/i.test(to?.form ?? "")) return undefined;
  return tree
    .children(at, "obl", "nmod")
    .find(({ index }) => index > at && tree.children(index, "case").some((mark) => mark.index === to?.index));
}

/** "unable to establish when or where they were filmed": a parser may hang what is asked on the verb as a clause about it. */
function askedBehind(tree: Tree, at: number): Word | undefined {
  const next = tree.words[at + 1];
  if (!/^(?:when|where|how)$/i.test(next?.form ?? "")) return undefined;
  return tree.children(at, "advcl").find(({ index }) => index > at && tree.isWithin(next?.index ?? at, index));
}

/** A claim with the clause that tells it; "any role in the raid, which a clan claimed": not what is told of the raid beside. */
function claimed(tree: Tree, at: number): readonly number[] {
  return tree.subtree(at, ({ index, deprel }) => {
    if (!isDeprel(deprel, ["acl:relcl"])) return false;
    return tree.subtree(index).some((one) => /^(?:which|who|whose|whom)$/i.test(tree.word(one).form));
  });
}

/** All below a word but what is known of it. */
function belowAll(tree: Tree, at: number): number[] {
  const known = tree.children(at, "nmod").filter(({ index }) => isKnownGround(tree, index));
  const without = new Set(known.flatMap(({ index }) => tree.subtree(index)));
  return below(tree, at).filter((one) => !without.has(one));
}

/** What a noun of checking or denying is of: "confirmation of the raid", "denial that". */
export function complement(tree: Tree, at: number): Word | undefined {
  return tree
    .children(at, "nmod", "acl", "ccomp")
    .find(
      ({ index, deprel }) =>
        deprel !== "nmod:poss" &&
        (!isDeprel(deprel, ["nmod"]) || tree.children(index, "case").some(({ form }) => /^(?:of|about)$/i.test(form))),
    );
}
