import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import { isGerund } from "./clause.js";
import { modalityWords, type Over } from "./modality-words.js";
import { type Mood, mood, moodBy, TOLD } from "./mood.js";

/**
 * Whether what the word at `at` tells took place, as the one who tells it means it: by its own auxiliaries, negation and mood,
 * then by the words that govern it, from the nearest outwards. `light` is the verb that says that the event of a noun takes
 * place ("launched" of "launched an attack").
 */
export function moodOf(tree: Tree, at: number, light?: number): Mood {
  const verb = light ?? (isVerb(tree, at) ? at : undefined);
  const described = describing(tree, at);
  // "launched its long-planned offensive": the verb knows better.
  if (
    described &&
    (light === undefined || described.modality === "did-not-happen" || described.modality === "possible")
  )
    return described;
  if (verb !== undefined) {
    const own = ownMood(tree, verb);
    const above = governed(tree, verb);
    if (own?.modality === "did-not-happen") return own;
    // "would strike" under "warned that" is a threat; "has struck" under "warned that" has happened.
    if (own?.modality === "planned" || own?.modality === "possible" || own?.modality === "called-for")
      return modalOnly(above) ?? own;
    return above ?? own ?? TOLD;
  }
  return nounMood(tree, at);
}

function isVerb(tree: Tree, at: number): boolean {
  const { upos } = tree.word(at);
  return upos === "VERB" || upos === "AUX" || Boolean(tree.child(at, "cop"));
}

/** By the verb's own words: "did not", "will", "may", "is fighting". Undefined where the verb itself says nothing. */
function ownMood(tree: Tree, verb: number): Mood | undefined {
  const word = tree.word(verb);
  const helpers = tree.children(verb, "aux", "aux:pass", "cop");
  const negation = negationOf(tree, verb);
  if (negation) return mood("did-not-happen", "negation", negation);
  const has = (...wanted: string[]) => helpers.find((helper) => wanted.includes(helper.form.toLowerCase()));
  const perfect = has("have", "has", "had", "having", "'ve", "’ve");
  const condition = conditionOf(tree, verb);
  if (condition) return mood("possible", "condition", condition);
  const will = has("will", "shall", "'ll", "’ll", "wo", "gon") ?? (perfect ? undefined : has("would", "'d", "’d"));
  if (will) return mood("planned", "auxiliary", will);
  const may = has("would", "may", "might", "could", "can");
  if (may && !(has("could", "can") && has("n't"))) return mood("possible", "auxiliary", may);
  const must = has("must", "should", "ought");
  if (must) return mood("called-for", "auxiliary", must);
  if (isImperative(tree, verb)) return mood("called-for", "imperative", word);
  const being = has("is", "are", "was", "were", "been", "am", "'s", "’s", "'re", "’re", "being");
  if (isGerund(word.form) && being) return mood("ongoing", "progressive", being, word);
  if (isDeprel(word.deprel, ["conj"]) && !tree.child(verb, "nsubj", "nsubj:pass")) {
    const first = tree.word(word.head);
    if (
      first.upos === "VERB" &&
      !helpers.length &&
      first.form !== first.lemma &&
      isGerund(first.form) === isGerund(word.form)
    )
      return ownMood(tree, first.index);
    if (first.upos === "VERB" && !helpers.length && word.form.toLowerCase() === word.lemma)
      return ownMood(tree, first.index);
  }
  return undefined;
}

/** "not", "never", "no longer"; the "no" of "no attacks were". */
function negationOf(tree: Tree, verb: number): Word | undefined {
  const marks = tree.children(verb, "advmod", "aux", "det", "cc", "mark", "neg");
  const not = marks.find((word) => /^(?:not|n['’]t|never|neither|nor|nowhere)$/i.test(word.form));
  if (not) return not;
  for (const word of tree.children(verb, "nsubj:pass", "nsubj", "obj")) {
    const nobody = /^(?:nobody|none|nothing|noone)$/i.test(word.form) ? word : noOf(tree, word.index);
    if (nobody) return nobody;
  }
  const word = tree.word(verb);
  if (!isDeprel(word.deprel, ["conj"]) || tree.child(verb, "nsubj", "aux")) return undefined;
  return word.form.toLowerCase() === word.lemma ? negationOf(tree, word.head) : undefined;
}

function noOf(tree: Tree, noun: number): Word | undefined {
  return tree.children(noun, "det", "advmod").find((word) => /^(?:no|neither)$/i.test(word.form));
}

/** The "if" of "if rebels attack", "unless the state withdraws", "whether he was killed". */
function conditionOf(tree: Tree, verb: number): Word | undefined {
  return tree.children(verb, "mark").find((mark) => /^(?:if|unless|whether|lest)$/i.test(mark.form));
}

/** A bare verb that opens its clause, without subject: "invade it and turn its safety into fear". */
function isImperative(tree: Tree, verb: number): boolean {
  const word = tree.word(verb);
  if (word.upos !== "VERB" || word.form.toLowerCase() !== word.lemma.toLowerCase()) return false;
  if (tree.child(verb, "nsubj", "nsubj:pass", "aux", "aux:pass", "cop", "mark", "expl")) return false;
  if (isDeprel(word.deprel, ["conj"])) {
    const first = tree.word(word.head);
    // "… invade it": a bare verb beside a past one is no fellow of it.
    const bare = first.form.toLowerCase() === first.lemma.toLowerCase();
    return (
      first.upos === "VERB" &&
      (isImperative(tree, first.index) ||
        (!bare && !isGerund(first.form) && !tree.child(first.index, "aux", "mark") && !/s$/.test(first.form)))
    );
  }
  return isDeprel(word.deprel, ["root", "ccomp", "parataxis"]);
}

/** By the words that govern the verb: "vowed to", "failed to", "feared that", "the plan to". */
function governed(tree: Tree, verb: number, depth = 0): Mood | undefined {
  const word = tree.word(verb);
  const above = tree.parent(verb);
  if (!above || depth > 5) return undefined;
  if (isDeprel(word.deprel, ["conj"])) {
    // A fellow with a subject or tense of its own stands apart.
    if (tree.child(verb, "nsubj", "nsubj:pass", "aux")) return undefined;
    return governed(tree, above.index, depth + 1);
  }
  const finite = Boolean(tree.child(verb, "nsubj", "nsubj:pass")) && !infinitiveMark(tree, verb);
  const over: Over = finite ? "that" : "inf";
  if (
    isDeprel(word.deprel, ["xcomp", "ccomp", "acl", "csubj", "advcl", "obl", "nmod", "obj"]) &&
    word.deprel !== "acl:relcl"
  ) {
    const purpose = isDeprel(word.deprel, ["advcl"]) && !infinitiveMark(tree, verb) && !tree.child(verb, "mark");
    if (!purpose) {
      const told = governorSays(tree, above, over);
      if (told) return outward(tree, above, told, depth);
    }
    if (isDeprel(word.deprel, ["xcomp"]) && isVerb(tree, above.index))
      return modalOnly(ownMood(tree, above.index)) ?? governed(tree, above.index, depth + 1);
    const to = infinitiveMark(tree, verb);
    if (isDeprel(word.deprel, ["acl", "advcl"]) && to) return mood("planned", "purpose", to, word);
    if (isDeprel(word.deprel, ["advcl", "acl"]) && isGerund(word.form)) {
      // "will march, demanding …" carries its mood over to what goes with it.
      if (!isVerb(tree, above.index)) return undefined;
      return modalOnly(ownMood(tree, above.index)) ?? modalOnly(governed(tree, above.index, depth + 1));
    }
    return undefined;
  }
  return undefined;
}

/** "did not agree to withdraw" did not; "may refuse to withdraw" may. */
function outward(tree: Tree, governor: Word, told: Mood, depth: number): Mood {
  if (!isVerb(tree, governor.index)) return told;
  const { modality } = told;
  const negation = negationOf(tree, governor.index);
  if (negation) {
    const turned = { ...told, words: [negation.index, ...told.words].sort((a, b) => a - b) };
    if (modality === "did-not-happen") return { ...turned, modality: "happened" };
    if (modality === "planned" || modality === "happened" || modality === "ongoing")
      return { ...turned, modality: "did-not-happen" };
    return told;
  }
  if (modality === "happened" || modality === "ongoing")
    return modalOnly(ownMood(tree, governor.index)) ?? governed(tree, governor.index, depth + 1) ?? told;
  return told;
}

function modalOnly(told: Mood | undefined): Mood | undefined {
  return told?.modality === "ongoing" || told?.modality === "happened" ? undefined : told;
}

function infinitiveMark(tree: Tree, verb: number): Word | undefined {
  return tree.children(verb, "mark").find((mark) => mark.form.toLowerCase() === "to");
}

/** What the lexicon says of a word that governs a clause or noun. */
function governorSays(tree: Tree, governor: Word, over: Over): Mood | undefined {
  const pos =
    governor.upos === "VERB" || governor.upos === "AUX"
      ? "V"
      : governor.upos === "NOUN"
        ? "N"
        : governor.upos === "ADJ" || governor.upos === "ADV"
          ? "A"
          : undefined;
  if (!pos) return undefined;
  const asAdjective = pos === "N" || (pos === "V" && tree.child(governor.index, "cop", "aux:pass"));
  const words = [...modalityWords(pos, governor), ...(asAdjective ? modalityWords("A", governor) : [])];
  const found = words.find(
    (word) =>
      (word.over.has(over) || (over === "inf" && word.over.has("noun") && word.after.length > 0)) &&
      word.after.every((after) => standsWith(tree, governor.index, after)),
  );
  return found && moodBy(found, governor);
}

function standsWith(tree: Tree, governor: number, after: string): boolean {
  const children = tree.children(governor);
  if (children.some((word) => word.form.toLowerCase() === after)) return true;
  return children.some((word) =>
    tree.children(word.index, "case", "mark").some((mark) => mark.form.toLowerCase() === after),
  );
}

/** By an adjective or a first part: "a foiled attack", "the assassination attempt". */
function describing(tree: Tree, at: number): Mood | undefined {
  for (const word of tree.children(at, "amod", "compound", "advmod")) {
    const found = modalityWords("A", word)[0];
    if (found) return moodBy(found, word);
  }
  const above = tree.parent(at);
  if (above && isDeprel(tree.word(at).deprel, ["compound"])) {
    const found = modalityWords("N", above).find((word) => word.over.has("noun"));
    return found && moodBy(found, above);
  }
  return undefined;
}

/** A noun without a light verb takes place unless the words above it say otherwise. */
function nounMood(tree: Tree, noun: number, depth = 0): Mood {
  const no = noOf(tree, noun);
  if (no) return mood("did-not-happen", "negation", no);
  const word = tree.word(noun);
  const above = tree.parent(noun);
  if (!above || depth > 5) return TOLD;
  if (isDeprel(word.deprel, ["conj"])) return nounMood(tree, above.index, depth + 1);
  if (isDeprel(word.deprel, ["nsubj"])) {
    const told = governorSays(tree, above, "subject");
    if (told?.modality === "did-not-happen" || told?.modality === "ongoing") return told;
    if (word.deprel === "nsubj:pass") {
      // "a protest is scheduled for Saturday"
      const passive = governorSays(tree, above, "noun");
      if (passive) return outward(tree, above, passive, depth);
    }
    // "the attack will begin": the verb tells it only where it says no more than that it takes place.
    return OCCUR.has(above.lemma.toLowerCase()) || word.deprel === "nsubj:pass"
      ? (ownMood(tree, above.index) ?? governed(tree, above.index) ?? TOLD)
      : TOLD;
  }
  if (isDeprel(word.deprel, ["obj", "obl", "nmod", "nsubj:pass"])) {
    const told = governorSays(tree, above, "noun");
    if (told) return outward(tree, above, told, depth);
    const without = isDeprel(word.deprel, ["nmod", "obl"]) ? withoutOf(tree, noun) : undefined;
    if (without) return mood("possible", "condition", without);
    if (isDeprel(word.deprel, ["nmod"]) && COUNT.has(above.lemma.toLowerCase()))
      return nounMood(tree, above.index, depth + 1);
  }
  return TOLD;
}

const OCCUR: ReadonlySet<string> = new Set([
  "take",
  "occur",
  "happen",
  "begin",
  "start",
  "follow",
  "come",
  "resume",
  "end",
  "continue",
]);
const COUNT: ReadonlySet<string> = new Set([
  "series",
  "wave",
  "number",
  "string",
  "round",
  "spate",
  "act",
  "campaign",
  "part",
  "dozen",
]);

/** The "without" of "without an attack", "pending a ceasefire". */
function withoutOf(tree: Tree, noun: number): Word | undefined {
  return tree.children(noun, "case").find((mark) => /^(?:without|barring|pending)$/i.test(mark.form));
}
