import { isGerund } from "../events/gerund.js";
import { noOf } from "../events/negation.js";
import { isDeprel, type Tree } from "../tree.js";
import { channelAt } from "./channel.js";
import { cueAt } from "./cues.js";
import { below, doneBy, isBeing, range, sentenceEnd, sentenceStart } from "./reach.js";
import { complement } from "./spoken.js";
import { plays, type StandingWord } from "./standing-words.js";
import type { Ruled } from "./verdict.js";

/** "reportedly killed", "the alleged attack". */
export function hedge(tree: Tree, { standing, first, end }: StandingWord): Ruled | undefined {
  const word = tree.word(first);
  // "He reported to the police" is no hedge; nor "the army was reported to".
  const several = end - first > 1;
  if (word.upos === "VERB" && !isDeprel(word.deprel, several ? ["amod", "acl", "acl:relcl"] : ["amod"])) {
    // "A letter said to be from the exile asks": whatever a parser makes of it, the letter says nothing.
    const isSaid =
      /^(?:said|believed)$/i.test(word.form) &&
      /^to$/i.test(tree.words[first + 1]?.form ?? "") &&
      !tree.child(first, "aux", "aux:pass");
    if (!several || (!isSaid && tree.child(first, "nsubj", "aux", "aux:pass"))) return undefined;
    return { standing, first, end, at: first, covers: new Set(range(end, sentenceEnd(tree, first))) };
  }
  if (several && isDeprel(word.deprel, ["acl"]))
    return { standing, first, end, at: first, covers: new Set([word.head]) };
  if (word.upos === "NOUN" || (several && word.upos === "PROPN")) {
    const of = complement(tree, first);
    // "The nurse's report of a raid" has a source.
    if (tree.child(first, "nmod:poss", "compound")) return undefined;
    // "repeated the claim that": his who repeats it.
    if (isMade(tree, first)) return undefined;
    // "There were no reports of fighting": nobody passes on anything.
    if (noOf(tree, first)) return undefined;
    if (isFoundGuilty(tree, first)) return undefined;
    if (of) return { standing, first, end: end - 1, at: first, covers: new Set(below(tree, of.index)) };
    // "Word spread that": what is told hangs elsewhere.
    return /^that$/i.test(tree.word(end - 1).form)
      ? { standing, first, end: end - 1, at: first, covers: new Set(range(end, sentenceEnd(tree, first))) }
      : undefined;
  }
  // "Reports that he was dead remained unconfirmed", "the raid is unconfirmed".
  const stays = isDeprel(word.deprel, ["xcomp"]) ? tree.parent(first) : undefined;
  // "The charge that he fled remains unproven": a parser may hang the verb on the charge.
  const hung = stays && isDeprel(stays.deprel, ["acl"]) && stays.head < stays.index ? tree.word(stays.head) : undefined;
  const said = tree.child(first, "cop", "aux:pass")
    ? tree.child(first, "nsubj", "nsubj:pass")
    : stays && (tree.child(stays.index, "nsubj") ?? hung);
  if (said && (standing === "unverified" || plays(tree, said.index, "say-so"))) {
    const about = plays(tree, said.index, "say-so") ? { about: said.index } : {};
    return { standing, first, end, at: first, covers: new Set(tree.subtree(said.index)), ...about };
  }
  const head = word.head === first ? undefined : word.head;
  const covers = new Set<number>();
  if (head !== undefined) {
    for (const one of below(tree, head)) if (one >= first) covers.add(one);
    covers.add(head);
  } else for (const one of range(end, sentenceEnd(tree, first))) covers.add(one);
  return { standing, first, end, at: first, covers };
}

/** "*jailed* on charges of murder": a court has found it so. */
function isFoundGuilty(tree: Tree, charge: number): boolean {
  const verb = isDeprel(tree.word(charge).deprel, ["obl"]) ? tree.parent(charge) : undefined;
  return verb !== undefined && /^(?:convict|sentence|jail|imprison|execute|hang)$/.test(verb.lemma);
}

/** "*made* the claim that", "*repeated* claims that": they are somebody's own. */
function isMade(tree: Tree, noun: number): boolean {
  const verb = isDeprel(tree.word(noun).deprel, ["obj"]) ? tree.parent(noun) : undefined;
  if (!verb || !tree.child(verb.index, "nsubj")) return false;
  return /^(?:make|renew|level|voice)$/i.test(verb.lemma) || cueAt(tree, verb.index)?.kind === "say";
}

/** "an apparent rocket attack": the attack alone; "an apparent reference to the attack" doubts no attack. */
export function hedgeOwn(tree: Tree, { standing, first, end }: StandingWord): Ruled | undefined {
  const { head, deprel } = tree.word(first);
  return isDeprel(deprel, ["amod"]) ? { standing, first, end, at: first, covers: new Set([head]) } : undefined;
}

/** "faces *murder charges*", "amid *torture allegations*": what they are of, unless a court has found it so. */
export function hedgeBefore(tree: Tree, { standing, first, end }: StandingWord): Ruled | undefined {
  if (tree.word(first).upos !== "NOUN" || isFoundGuilty(tree, first)) return undefined;
  const of = tree.children(first, "compound").filter(({ index }) => index < first);
  const covers = new Set(of.flatMap(({ index }) => below(tree, index)));
  return covers.size ? { standing, first, end, at: first, covers } : undefined;
}

/** "is believed to have killed", "a man said to be his cousin", "it was reported that". */
export function frame(tree: Tree, { standing, first, end }: StandingWord): Ruled | undefined {
  const word = tree.word(first);
  const purports = /^purport/i.test(word.form);
  // "Investigators are saying so": they do, and nobody passes it on.
  if (!purports && /ing$/i.test(word.form)) return undefined;
  if (word.upos !== "VERB" && word.upos !== "ADJ") return undefined;
  // "stands accused of"
  const stands = /^st(?:and|ands|ood)$/i.test(tree.words[first - 1]?.form ?? "");
  const being =
    tree.child(first, "aux:pass") ?? (stands || isBeing(tree, first - 1) ? tree.word(first - 1) : undefined);
  // "parties, which said": they speak themselves.
  const participle =
    isDeprel(word.deprel, ["acl"]) && /(?:ed|id|ht|od)$/i.test(word.form) && !tree.child(first, "nsubj");
  if (!purports && !being && !participle) return undefined;
  const by = doneBy(tree, first);
  // "said by some to have fled" names nobody.
  if (by && !/^(?:some|many|others|all)$/i.test(by.form)) return undefined;
  const of = end - first > 1;
  const told = tree.child(first, "xcomp", "ccomp", ...(of ? ["advcl", "obl"] : []));
  const next = tree.words[end]?.form.toLowerCase();
  // "The guard, it is rumoured, fled": all of the sentence.
  const it = tree.child(first, "nsubj", "nsubj:pass", "expl");
  const aside =
    Boolean(being) &&
    it !== undefined &&
    /^it$/i.test(it.form) &&
    (/^[,.–—)-]$/.test(next ?? "") || (!told && tree.words[it.index - 1]?.form === ","));
  if (!told && !of && !aside && !by && next !== "to" && next !== "that") return undefined;
  const covers = told
    ? new Set([...below(tree, told.index), ...doneBeside(tree, told.index)])
    : new Set(range(aside ? sentenceStart(tree, first) : end, sentenceEnd(tree, first)));
  return {
    standing,
    first: being && being.index < first && first - being.index < 4 ? being.index : first,
    end: next === "to" ? end + 1 : end,
    at: first,
    covers,
  };
}

/** "is believed to have fled *after killing the mayor*", "… by bribing a guard": what goes with it. */
function doneBeside(tree: Tree, verb: number): number[] {
  return tree
    .children(verb, "advcl")
    .filter(({ index, form }) => isGerund(form) && index > verb && !tree.child(index, "nsubj", "nsubj:pass"))
    .flatMap(({ index }) => below(tree, index));
}

/** "a leaflet *bearing the emblem* of the group", "a letter that carries his seal": whose it is made to look. */
export function marked(tree: Tree, { standing, first, end }: StandingWord): Ruled | undefined {
  const verb = tree.parent(first);
  if (!verb || !isDeprel(tree.word(first).deprel, ["obj"]) || !/^(?:bear|carry)$/.test(verb.lemma)) return undefined;
  if (!isDeprel(verb.deprel, ["acl"]) || !channelAt(tree, verb.head)?.document) return undefined;
  return { standing, first: verb.index, end, at: verb.index, covers: new Set([verb.head]) };
}

/** "Rumours swirled in the camp that he was dead": what goes round, whatever the verb. */
export function rumoured(tree: Tree, { standing, first, end }: StandingWord): Ruled | undefined {
  const { head, deprel } = tree.word(first);
  if (!isDeprel(deprel, ["nsubj"]) || head < first) return undefined;
  const told = tree
    .children(head, "ccomp", "advcl")
    .find(({ index }) => index > head && tree.children(index, "mark").some(({ form }) => /^that$/i.test(form)));
  return told && { standing, first, end, at: first, covers: new Set(below(tree, told.index)) };
}

/** "Reports have circulated for days that he was dead": what spreads without anybody who tells it, wherever a parser hangs what is told. */
export function spreading(tree: Tree, { standing, first: at, end }: StandingWord): Ruled | undefined {
  if (tree.word(at).upos !== "VERB") return undefined;
  const subject = tree.children(at, "nsubj").find(({ index }) => index < at);
  if (!subject || !plays(tree, subject.index, "hearsay", "say-so") || subject.upos !== "NOUN") return undefined;
  // "The king's claim spread that" is his.
  if (tree.child(subject.index, "nmod:poss", "compound") || noOf(tree, subject.index)) return undefined;
  const that = range(end, sentenceEnd(tree, at)).find(
    (one) => /^that$/i.test(tree.word(one).form) && isDeprel(tree.word(one).deprel, ["mark"]),
  );
  if (that === undefined) return undefined;
  return { standing, first: subject.index, end, at, covers: new Set(range(that, sentenceEnd(tree, at))) };
}
