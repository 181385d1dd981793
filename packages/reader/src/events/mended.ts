import type { Modality } from "sayso-record";
import type { Word } from "../analysis.js";
import { changedTree } from "../mends/changed-tree.js";
import { isPlural } from "../names/role-nouns.js";
import { isDeprel, type Tree } from "../tree.js";
import { entriesOf, eventWords } from "./event-words.js";
import { isGerund } from "./gerund.js";
import { hyphened } from "./hyphened.js";
import { hyphenedVerb } from "./hyphened-verbs.js";
import { lemmasOf } from "./lemmas.js";
import { doersMended } from "./mended-doers.js";
import { nounsMended } from "./mended-nouns.js";
import { modalityWords } from "./modality-words.js";
import { isOthersPlan, ofOthersPlan } from "./others-plans.js";
import { ofItself, underWay } from "./under-way.js";

/**
 * The tree with the slips of a parser mended that change who did what: a call's infinitive hung on those who are called, a
 * participle hung on the wrong clause, a passive's "was" taken for a copula, an attack's noun taken for a verb or adjective.
 */
export function mended(tree: Tree): Tree {
  const changes = new Map<number, Partial<Word>>();
  const set = (at: number, change: Partial<Word>) => changes.set(at, { ...changes.get(at), ...change });
  for (const word of tree.words) {
    const change =
      fought(tree, word) ??
      handedOver(tree, word) ??
      asNoun(tree, word) ??
      counted(tree, word) ??
      ofOthersPlan(tree, word) ??
      called(tree, word) ??
      alongside(tree, word) ??
      beside(tree, word) ??
      told(tree, word);
    if (change) set(word.index, change);
    for (const [at, change] of doersMended(tree, word)) set(at, change);
    for (const [at, change] of nounsMended(tree, word)) set(at, change);
    const harmed = harmedBeside(tree, word);
    if (harmed) {
      set(word.index, { upos: "VERB", head: harmed.verb, deprel: "conj" });
      set(harmed.object, { head: word.index, deprel: "obj" });
      set(harmed.and, { head: word.index });
    }
    const killed = shotDead(tree, word);
    if (killed) {
      const { dead, hasAll } = killed;
      const top = hasAll ? word : dead;
      const isOfSaid = isDeprel(top.deprel, ["acl"]) && tree.word(top.head).upos === "VERB";
      const head = top.head === top.index ? word.index : top.head;
      set(word.index, { upos: "VERB", lemma: "shoot", head, deprel: isOfSaid ? "ccomp" : top.deprel });
      if (!hasAll) for (const child of tree.children(dead.index)) set(child.index, { head: word.index });
      set(dead.index, { upos: "ADJ", head: word.index, deprel: "xcomp" });
    }
    if (word.deprel === "cop" && isPassiveBe(tree, word)) set(word.index, { deprel: "aux:pass" });
    for (const [at, change] of [...hyphened(tree, word), ...hyphenedVerb(tree, word)]) set(at, change);
    for (const [at, change] of [...underWay(tree, word), ...ofItself(tree, word)]) set(at, change);
  }
  return changedTree(tree, changes);
}

/** "Fighting between the clans spread": what is between two is a noun. */
function fought(tree: Tree, word: Word): Partial<Word> | undefined {
  if (word.upos !== "VERB" || !isGerund(word.form)) return undefined;
  // "There has been fighting between two clans"
  const isThere = tree.children(word.index, "nsubj", "expl").some(({ form }) => /^there$/i.test(form));
  if (!isThere && tree.child(word.index, "nsubj", "aux")) return undefined;
  if (!eventWords().has(`N ${word.form.toLowerCase()}`)) return undefined;
  if (isFled(tree, word)) return { upos: "NOUN", lemma: word.form.toLowerCase(), deprel: "obj" };
  if (!/^(?:between|among)$/i.test(tree.words[word.index + 1]?.form ?? "")) return undefined;
  const free = isDeprel(word.deprel, ["advcl", "csubj"]) && word.head > word.index && !tree.child(word.head, "nsubj");
  return { upos: "NOUN", lemma: word.form.toLowerCase(), ...(free && { deprel: "nsubj" }) };
}

/** "They are fleeing fighting in the hills": they do not fight. Who "fled shooting" shot. */
function isFled(tree: Tree, { index, head, form, deprel }: Word): boolean {
  if (head !== index - 1 || !isDeprel(deprel, ["advcl", "xcomp", "ccomp"]) || tree.child(index, "obj")) return false;
  return /^(?:flee|escape)$/.test(tree.word(head).lemma.toLowerCase()) && !/^(?:shoot|fir)ing$/i.test(form);
}

/** "was indicted for the raid and *will resign*": what has a tense of its own, and nobody who does it, is done beside a verb, not beside a noun. */
function beside(tree: Tree, word: Word): Partial<Word> | undefined {
  const noun = tree.parent(word.index);
  if (word.upos !== "VERB" || !isDeprel(word.deprel, ["conj"]) || noun?.upos !== "NOUN") return undefined;
  if (tree.child(noun.index, "cop", "aux") || tree.child(word.index, "nsubj", "nsubj:pass")) return undefined;
  const helper = tree.children(word.index, "aux").find(({ form }) => /^(?:will|would|has|have|had)$/i.test(form));
  const and = tree.children(word.index, "cc").find(({ index }) => index < word.index);
  if (!helper || !and || and.index > helper.index) return undefined;
  const verb = tree.ancestors(noun.index).find(({ upos }) => upos === "VERB");
  return verb && verb.index < noun.index ? { head: verb.index } : undefined;
}

/** "handed over ten men": not more than ten. */
function handedOver(tree: Tree, word: Word): Partial<Word> | undefined {
  const hand = tree.words[word.index - 1];
  if (!/^over$/i.test(word.form) || hand?.upos !== "VERB" || word.head === hand.index) return undefined;
  return lemmasOf(hand).includes("hand") ? { head: hand.index, deprel: "compound:prt", upos: "ADP" } : undefined;
}

/** "Men on a motorcycle shot dead the mayor", no motorcycle shot: the two words, where they are a verb with its object. */
function shotDead(tree: Tree, shot: Word): { dead: Word; hasAll: boolean } | undefined {
  const [dead, next] = tree.words.slice(shot.index + 1, shot.index + 3);
  if (!/^shot$/i.test(shot.form) || !dead || !/^dead$/i.test(dead.form)) return undefined;
  const isObject = next?.sentence === shot.sentence && /^(?:DET|NUM|ADJ|PROPN|NOUN|PRON)$/.test(next.upos);
  const isVerb = shot.upos === "VERB" && dead.upos !== "VERB";
  const isOne = tree.isWithin(dead.index, shot.index) || tree.isWithin(shot.index, dead.index);
  return isObject && isOne && !isVerb ? { dead, hasAll: tree.isWithin(dead.index, shot.index) } : undefined;
}

/** "an offensive was launched", "airstrikes by jets had failed". */
function asNoun(tree: Tree, word: Word): Partial<Word> | undefined {
  if (word.upos !== "ADJ" && word.upos !== "VERB") return undefined;
  if (!lemmasOf(word).some((lemma) => eventWords().has(`N ${lemma}`))) return undefined;
  if (word.upos === "ADJ")
    return isDeprel(word.deprel, [
      "nsubj",
      "obj",
      "obl",
      "nmod",
      "conj",
      "root",
      "xcomp",
      "ccomp",
      "advcl",
      "acl",
      "parataxis",
    ]) && tree.child(word.index, "det", "amod", "nmod:poss")
      ? { upos: "NOUN", ...(word.deprel === "xcomp" && { deprel: "obj" }) }
      : undefined;
  if (tree.children(word.index, "det", "nmod:poss", "case").some((mark) => !isDue(tree, mark))) return { upos: "NOUN" };
  const next = tree.words[word.index + 1]?.form.toLowerCase() ?? "";
  const subject = tree
    .children(word.index, "nsubj")
    .find((child) => child.index < word.index && !/^(?:that|which|who)$/i.test(child.form));
  return isPlural(word) && !subject && /^(?:by|on|against|of|at|in)$/.test(next)
    ? { upos: "NOUN", deprel: "nsubj" }
    : undefined;
}

/** "is due to visit": no "due to" of a cause. */
function isDue(tree: Tree, { form, index }: Word): boolean {
  return /^due$/i.test(form) && tree.words[index - 1]?.upos === "AUX";
}

/** "released at least nine men": no place. */
function counted(tree: Tree, word: Word): Partial<Word> | undefined {
  if (!isDeprel(word.deprel, ["obl"]) || tree.child(word.head, "obj")) return undefined;
  const [mark, ...others] = tree.children(word.index, "case");
  const next = mark && tree.words[mark.index + 1]?.form.toLowerCase();
  const counts = others.length === 0 && mark?.form.toLowerCase() === "at" && (next === "least" || next === "most");
  return counts ? { deprel: tree.child(word.head, "aux:pass") ? "nsubj:pass" : "obj" } : undefined;
}

/** What verbs that take somebody and an infinitive tell: "urged them to leave", "allowed them to leave", "forbade them to leave". */
const DIRECTING: ReadonlySet<Modality> = new Set<Modality>(["called-for", "possible", "did-not-happen"]);

/** "called on fighters to invade": the infinitive hangs on the call. */
function called(tree: Tree, word: Word): Partial<Word> | undefined {
  if (word.upos !== "VERB" || !isDeprel(word.deprel, ["acl"])) return undefined;
  if (!tree.children(word.index, "mark").some((mark) => mark.form.toLowerCase() === "to")) return undefined;
  const noun = tree.word(word.head);
  const verb = tree.parent(noun.index);
  if (verb?.upos !== "VERB" || !isDeprel(noun.deprel, ["obj", "iobj", "obl"])) return undefined;
  if (isOthersPlan(tree, noun)) return undefined;
  const directs = modalityWords("V", verb).some((line) => line.over.has("inf") && DIRECTING.has(line.modality));
  return directs ? { head: verb.index, deprel: "xcomp" } : undefined;
}

/** "the army said Haddad was killed": Haddad goes with the killing; "both killed": both are. */
function told(tree: Tree, word: Word): Partial<Word> | undefined {
  const verb = tree.word(word.head);
  if (
    /^both$/i.test(word.form) &&
    verb.upos === "VERB" &&
    word.index < verb.index &&
    !tree.child(verb.index, "nsubj")
  ) {
    return { upos: "PRON", deprel: "nsubj" };
  }
  if (!isDeprel(word.deprel, ["nsubj", "obj"]) || verb.upos !== "VERB" || word.index < verb.index) return undefined;
  const clause = tree.children(verb.index, "ccomp").find((child) => child.index > word.index);
  const speaks = tree.children(verb.index, "nsubj").some((child) => child.index < verb.index);
  if (!clause || !speaks || tree.child(clause.index, "nsubj")) return undefined;
  // "accused the army of having staged the raid": it is the army that is accused.
  const finite = tree
    .children(clause.index, "aux")
    .some((aux) => aux.index > word.index && !/^having$/i.test(aux.form));
  return finite
    ? { head: clause.index, deprel: tree.child(clause.index, "aux:pass") ? "nsubj:pass" : "nsubj" }
    : undefined;
}

/** "to prepare for an assault by *forces* massing at the border": those who mass are the many right before it. */
function ofMany(tree: Tree, { index, head, form }: Word): number | undefined {
  const before = tree.words[index - 1];
  if (
    !/^(?:mass|gather|assembl|amass|wait|approach|advanc)/i.test(form) ||
    before?.upos !== "NOUN" ||
    !isPlural(before)
  )
    return undefined;
  const isOfVerb =
    isDeprel(tree.word(head).deprel, ["xcomp"]) && before.index > head && tree.isWithin(before.index, head);
  return isOfVerb && isDeprel(before.deprel, ["nmod", "obl", "obj"]) ? before.index : undefined;
}

/** "told them to launch attacks, targeting ports": the targeting goes with the attacks. */
function alongside(tree: Tree, word: Word): Partial<Word> | undefined {
  if (
    word.upos !== "VERB" ||
    word.deprel !== "advcl" ||
    !isGerund(word.form) ||
    tree.child(word.index, "mark", "nsubj")
  )
    return undefined;
  const massing = ofMany(tree, word);
  if (massing !== undefined) return { head: massing, deprel: "acl" };
  const clauses = tree
    .children(word.head, "xcomp", "ccomp")
    .filter((clause) => clause.upos === "VERB" && word.head < clause.index && clause.index < word.index);
  const nearest = clauses.at(-1);
  return nearest ? { head: nearest.index } : undefined;
}

/** "destroyed houses and wounded civilians": the wounding is done beside the destroying, and no civilians are destroyed. */
function harmedBeside(tree: Tree, word: Word): { verb: number; object: number; and: number } | undefined {
  if (!isDeprel(word.deprel, ["amod"]) || !/^(?:wounded|injured|killed|maimed|hurt)$/i.test(word.form))
    return undefined;
  const object = tree.word(word.head);
  const and = tree.words[word.index - 1];
  const first = tree.parent(object.index);
  const verb = first && tree.parent(first.index);
  if (!isDeprel(object.deprel, ["conj"]) || and?.deprel !== "cc" || and.head !== object.index) return undefined;
  if (!verb || first.deprel !== "obj" || verb.upos !== "VERB" || isGerund(verb.form)) return undefined;
  // "treated children and wounded civilians"
  const harms = entriesOf("V", verb).some(({ type }) => type === "ASSAULT");
  return harms ? { verb: verb.index, object: object.index, and: and.index } : undefined;
}

/** "was killed", where the parser took the participle for an adjective's place. */
function isPassiveBe(tree: Tree, word: Word): boolean {
  const participle = tree.word(word.head);
  return (
    participle.upos === "VERB" &&
    !isGerund(participle.form) &&
    /(?:ed|en|wn|ught|ung|ot|ut|eld|ade)$/i.test(participle.form)
  );
}
